from __future__ import annotations

from tests.service.wire import (
    AINO,
    GROUP,
    MARJA,
    PEKKA,
    PHONE,
    RIIKKA,
    STRANGER,
    WORDS,
    Wire,
    at,
    claimed,
    latest,
    to,
    whom,
)

QUESTION = "Riittääkö näyttö ilman todistusta?"


async def drafted(wire: Wire, question: str = QUESTION) -> str:
    """What Marja reads before her question goes."""
    form = latest(await wire.presses(MARJA, "lead:1:opinion"), MARJA)
    return to(await wire.says(MARJA, question, reply_to=form), MARJA)


async def test_a_colleague_is_asked_and_does_not_know_of_whom(wire: Wire) -> None:
    """Of another region first; without place, language, words, number of telephone or lead; the answer comes back as a note."""
    await claimed(wire)
    assert QUESTION in await drafted(wire)
    seen = await wire.presses(MARJA, "opinion:1:send")
    asked = to(seen, RIIKKA)
    assert QUESTION in asked
    assert "Peruskoulu" in asked
    assert not [hidden for hidden in (WORDS, PHONE, "Forssa\n", "Kieli", "Asia 1", "42731") if hidden in asked]
    assert whom(seen) == {MARJA, RIIKKA}
    seen = await wire.says(RIIKKA, "Riittää yleensä.", reply_to=latest(seen, RIIKKA))
    assert "Riikka vastaa: Riittää yleensä." in to(seen, MARJA)
    assert "Riittää yleensä." in to(await wire.says(MARJA, "/lead 1"), MARJA)
    assert "ei enää odota" in to(await wire.presses(RIIKKA, "opinion:1:pass"), RIIKKA)
    async with wire.database.read() as reading:
        opinion = await reading.opinions.opinion(1)
    assert opinion is not None
    assert (opinion.question, opinion.state) == ("", "answered")


async def test_nothing_goes_before_it_was_seen(little_wire: Wire) -> None:
    """Not sent, it is gone; addresses and long numbers are taken out of it."""
    await claimed(little_wire)
    shown = await drafted(little_wire, "Soita 0401234567 tai aino@esimerkki.fi")
    assert "0401234567" not in shown
    assert "aino@" not in shown
    assert "en lähettänyt" in to(await little_wire.presses(MARJA, "opinion:1:drop"), MARJA)
    assert whom(await little_wire.presses(MARJA, "opinion:1:send")) == {MARJA}


async def test_who_has_no_time_passes_it_on(little_wire: Wire) -> None:
    """By a button, or by a working day's silence; when nobody is left, who asked is told."""
    await claimed(little_wire)
    await drafted(little_wire)
    await little_wire.presses(MARJA, "opinion:1:send")
    seen = await little_wire.presses(RIIKKA, "opinion:1:pass")
    assert QUESTION in to(seen, PEKKA)
    assert await little_wire.says(RIIKKA, "myöhässä", reply_to=latest(seen, PEKKA)) != []
    await little_wire.presses(MARJA, "lead:1:contacted")
    seen = await little_wire.waits_until(at(24, 10))
    assert "Kukaan ei nyt ehdi" in to(seen, MARJA)
    assert whom(seen) == {MARJA, PEKKA}


async def test_to_all_others_there_is_no_such_question(little_wire: Wire) -> None:
    """Neither sent, passed on nor answered by who was not asked; a stranger is no one of the staff."""
    await claimed(little_wire)
    await drafted(little_wire)
    for who in (PEKKA, RIIKKA):
        assert "ei enää odota" in to(await little_wire.presses(who, "opinion:1:send"), who)
    seen = await little_wire.presses(MARJA, "opinion:1:send")
    assert QUESTION in to(seen, RIIKKA)
    assert "ei enää odota" in to(await little_wire.presses(PEKKA, "opinion:1:pass"), PEKKA)
    assert MARJA not in whom(await little_wire.presses(STRANGER, "opinion:1:pass"))
    assert "ei enää odota" in to(await little_wire.presses(MARJA, "opinion:99:pass"), MARJA)


async def test_who_is_erased_is_asked_about_no_more(little_wire: Wire) -> None:
    """The question is gone, and an answer goes nowhere."""
    await claimed(little_wire)
    await drafted(little_wire)
    asked = latest(await little_wire.presses(MARJA, "opinion:1:send"), RIIKKA)
    await little_wire.presses(AINO, "forget:yes")
    seen = await little_wire.says(RIIKKA, "Riittää yleensä.", reply_to=asked)
    assert "ei enää odota" in to(seen, RIIKKA)
    assert whom(seen) == {RIIKKA}
    assert await little_wire.waits_until(at(24, 10)) == []


async def test_a_lead_that_was_given_back_asks_nothing(little_wire: Wire) -> None:
    """The form of an earlier day is none any more."""
    await claimed(little_wire)
    form = latest(await little_wire.presses(MARJA, "lead:1:opinion"), MARJA)
    await little_wire.presses(MARJA, "lead:1:release")
    assert "ei voitu tehdä" in to(await little_wire.says(MARJA, QUESTION, reply_to=form), MARJA)
    assert GROUP not in whom(await little_wire.presses(MARJA, "opinion:1:send"))
