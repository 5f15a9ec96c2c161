from __future__ import annotations

import pytest

from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.service.batch import Batch
from bot.service.cases import release
from bot.service.messages import Answer, Incoming, Message, Pin
from bot.service.turns import Turns
from bot.storage import Talk
from tests.service.wire import (
    AINO,
    BERTTA,
    GROUP,
    MARJA,
    MARJA_ID,
    PEKKA,
    RIIKKA,
    Wire,
    asks,
    claimed,
    latest,
    press,
    talking,
    to,
    whom,
)


async def talk(wire: Wire, chat: str = AINO) -> Talk | None:
    """The talk that a human owns in a chat."""
    async with wire.database.read() as reading:
        return (await reading.people.talks([chat])).get(chat)


async def claims_too(wire: Wire, chat: str, number: int) -> int:
    """Marja claims another's matter; gives the number of its summary."""
    notice = latest(await asks(wire, chat), GROUP)
    return latest(await wire.presses(GROUP, f"lead:{number}:claim", on=notice, sender=MARJA), MARJA)


@pytest.mark.parametrize("way", ["button", "answer"])
async def test_a_talk_begins_by_button_or_by_answering_the_summary(wire: Wire, way: str) -> None:
    """Both sides are told; the person sees by first name and role who writes; the promise is kept, and nobody is reminded of it."""
    summary = await claimed(wire)
    if way == "button":
        seen = await wire.presses(MARJA, "lead:1:talk", on=summary)
        words = await wire.says(MARJA, "Hei, mitä kuuluu?", reply_to=latest(seen, MARJA))
    else:
        seen = words = await wire.says(MARJA, "Hei, mitä kuuluu?", reply_to=summary)
    assert "Marja, aikuisten opinto-ohjaaja on nyt mukana" in to(seen, AINO)
    assert "on nyt sinun" in to(seen, MARJA)
    assert "Marja, aikuisten opinto-ohjaaja:\nHei, mitä kuuluu?" in to(words, AINO)
    assert (await wire.lead()).status == "contacted"
    assert await wire.waits_until(wire.now.replace(day=23, hour=14)) == []
    assert [what for _, what in await wire.log()] == ["opened", "claimed", "talk", "wrote"]


async def test_the_bot_is_silent_while_a_human_talks(little_wire: Wire) -> None:
    """Free text goes to the human alone; old buttons get a word over the screen; stickers and commands a word on how it is."""
    await talking(little_wire)
    seen = await little_wire.says(AINO, "Asun Turussa, haluan muuttaa alaa")
    assert whom(seen) == {MARJA}
    assert "Asia 1, asiakas:\nAsun Turussa, haluan muuttaa alaa" in to(seen, MARJA)
    for button in ("goal:learn", "education:basic", "route:x", "safety:on", "show:question", "handoff:yes", "consent:no"):
        (toast,) = await little_wire.presses(AINO, button, on=3)
        assert isinstance(toast.outgoing, Answer)
        assert "Juttelet nyt ihmisen kanssa" in toast.text
        assert len(toast.text) <= 200
    for content, told in ((Unreadable("sticker"), "vain teksti"), (Unreadable("voice"), "vain teksti"), (Said("/help"), "Juttelet nyt")):
        seen = await little_wire.hears(AINO, content)
        assert whom(seen) == {AINO}
        assert told in to(seen, AINO)


async def test_a_telephone_number_and_a_location_go_to_the_human(little_wire: Wire) -> None:
    """Both are shown to the one who talks, and to nobody else; neither is kept with the lead."""
    await talking(little_wire)
    seen = await little_wire.hears(AINO, Contact("+358505550001"))
    assert (whom(seen), "+358505550001" in to(seen, MARJA)) == ({MARJA}, True)
    seen = await little_wire.hears(AINO, Located(60.81, 23.62))
    assert whom(seen) == {MARJA}
    assert [(one.outgoing.latitude, one.chat) for one in seen if isinstance(one.outgoing, Pin)] == [(60.81, MARJA)]
    assert "+358505550001" not in (await little_wire.lead()).summary


async def test_the_person_s_rights_hold_in_a_talk(wire: Wire) -> None:
    """`/mydata` is answered by the bot, `/forget` asks, and its yes erases; the human hears that the matter is gone, and no more."""
    summary = await talking(wire)
    seen = await wire.says(AINO, "/mydata")
    assert whom(seen) == {AINO}
    assert "asia numero 1" in to(seen, AINO)
    asked = await wire.says(AINO, "/forget")
    assert "forget:yes" in asked[-1].buttons
    assert await talk(wire) is not None
    seen = await wire.presses(AINO, "forget:yes", on=latest(asked, AINO))
    assert "ei enää ole" in to(seen, MARJA)
    assert await talk(wire) is None
    for seen in (await wire.says(MARJA, "Hei?", reply_to=summary), await wire.presses(MARJA, "lead:1:talk", on=summary)):
        assert whom(seen) == {MARJA}
    assert "Hei!" in to(await wire.says(AINO, "moi"), AINO)


async def test_words_of_danger_reach_the_human_and_the_person_gets_the_lines(little_wire: Wire) -> None:
    """Neither waits for the other: the lines are shown at once, it is said that the human may not see it yet, who is told what it is."""
    await talking(little_wire)
    seen = await little_wire.says(AINO, "haluan tappaa itseni")
    assert "haluan tappaa itseni" in to(seen, MARJA)
    assert "hädältä" in to(seen, MARJA)
    assert "112" in to(seen, AINO)
    assert "meni myös ohjaajalle" in to(seen, AINO)
    assert "enkä tallentanut" not in to(seen, AINO), "it was passed on"
    assert whom(seen) == {AINO, MARJA}
    assert whom(await little_wire.says(AINO, "mieheni hakkaa minua")) == {AINO, MARJA}


async def test_identity_codes_pass_in_neither_direction(little_wire: Wire) -> None:
    """They are taken out, and whoever wrote one is told so."""
    summary = await talking(little_wire)
    seen = await little_wire.says(AINO, "hetuni on 131052-308T, kai?")
    assert "131052" not in to(seen, MARJA)
    assert "kai?" in to(seen, MARJA)
    assert "henkilötunnus" in to(seen, AINO)
    seen = await little_wire.says(MARJA, "onko se 131052-308T?", reply_to=summary)
    assert "131052" not in to(seen, AINO)
    assert "henkilötunnus" in to(seen, MARJA)


async def test_a_long_message_loses_no_word(little_wire: Wire) -> None:
    """What fills a whole message of Telegram's comes in two, in both directions: neither signature nor texts' library may cut it."""
    summary = await talking(little_wire)
    long = "sanoja " * 584 + "loppu."
    assert len(long) > 4050
    for seen, chat in ((await little_wire.says(AINO, long), MARJA), (await little_wire.says(MARJA, long, reply_to=summary), AINO)):
        told = [one.text for one in seen if one.chat == chat]
        assert [len(text) <= 4096 for text in told] == [True, True]
        assert " ".join(told).count("sanoja") == 584
        assert told[-1].endswith("loppu.")


ENDS = ("/stop", "/lopeta", "/sluta", "button")


@pytest.mark.parametrize("way", ENDS)
async def test_the_person_can_end_it(little_wire: Wire, way: str) -> None:
    """By the button or a command, in any language's word: both are told, and the bot answers again."""
    wire = little_wire
    await talking(wire)
    seen = await (wire.presses(AINO, "talk:end", on=9) if way == "button" else wire.says(AINO, way))
    assert whom(seen) == {AINO, MARJA}
    assert await talk(wire) is None
    assert (await wire.log())[-1] == ("person", "handed back")
    assert whom(await wire.says(AINO, "asun Forssassa")) == {AINO}
    assert whom(await wire.presses(AINO, "talk:end", on=9)) <= {AINO}, "an old button ends nothing twice"


@pytest.mark.parametrize("way", ["handback", "end.advised", "release", "/away", "/away 3"])
async def test_the_counsellor_can_end_it(little_wire: Wire, way: str) -> None:
    """By hand-back, outcome, release or going away: the person is told each time, once, and the bot answers again."""
    wire = little_wire
    summary = await talking(wire)
    seen = await (wire.says(MARJA, way) if way.startswith("/") else wire.presses(MARJA, f"lead:1:{way}", on=summary))
    assert to(seen, AINO).count("Marja päätti keskustelun") == 1
    assert MARJA in whom(seen)
    assert await talk(wire) is None
    assert (MARJA_ID, "handed back") in await wire.log()
    assert whom(await wire.says(AINO, "asun Forssassa")) == {AINO}


async def test_a_dismissed_counsellor_s_talk_ends(little_wire: Wire) -> None:
    """Whoever is staff no more leaves no person talking to nobody: they are told, and the matter is asked of the group again."""
    wire = little_wire
    await talking(wire)
    async with wire.database.commit() as work:
        lead = await work.lead(1)
        assert lead is not None
        await release(Batch(wire.turns.knowledge, work, wire.now, direct=False), lead, "Marja on poissa.")
        await work.people.dismiss(MARJA_ID)
    seen = await wire.waits_until(wire.now)
    assert "Marja päätti keskustelun" in to(seen, AINO)
    assert "Vastaus tulee viimeistään" in to(seen, AINO)
    assert "Uusi asia 1" in to(seen, GROUP)


async def test_a_colleague_cannot_take_over_a_talk(little_wire: Wire) -> None:
    """Neither claim, nor button, nor an answer of theirs moves it; the person notices nothing."""
    await talking(little_wire)
    for seen in (
        await little_wire.presses(GROUP, "lead:1:claim", on=2, sender=PEKKA),
        await little_wire.presses(PEKKA, "lead:1:talk", on=1),
        await little_wire.presses(PEKKA, "lead:1:handback", on=1),
        await little_wire.says(PEKKA, "hei", reply_to=1),
    ):
        assert AINO not in whom(seen)
    found = await talk(little_wire)
    assert found is not None
    assert found.staff == MARJA_ID


async def test_a_colleague_with_another_lead_of_the_same_person_waits_for_the_talk_to_end(little_wire: Wire) -> None:
    """One owner at a time, of the conversation and not only of the matter; afterwards the colleague can talk."""
    summary = await talking(little_wire)
    await little_wire.presses(MARJA, "lead:1:handback", on=summary)
    await little_wire.presses(AINO, "goal:human")
    notice = latest(await little_wire.presses(AINO, "handoff:yes"), GROUP)
    mine = latest(await little_wire.presses(GROUP, "lead:2:claim", on=notice, sender=PEKKA), PEKKA)
    await little_wire.says(MARJA, "Vielä yksi asia", reply_to=summary)
    seen = await little_wire.presses(PEKKA, "lead:2:talk", on=mine)
    assert "toisen ohjaajan kanssa" in to(seen, PEKKA)
    assert AINO not in whom(seen)
    await little_wire.presses(MARJA, "lead:1:handback", on=summary)
    assert "Pekka, erityisohjaaja on nyt mukana" in to(await little_wire.presses(PEKKA, "lead:2:talk", on=mine), AINO)


async def test_two_persons_with_one_counsellor_are_kept_apart(wire: Wire) -> None:
    """An answer goes to whom it answers: to the summary of either, or to what either wrote, in whatever order."""
    aino = await talking(wire)
    bertta = await claims_too(wire, BERTTA, 2)
    await wire.says(MARJA, "Hei Bertta", reply_to=bertta)
    said = await wire.gets(*(Incoming(chat, Said(f"minä {chat}"), sender=chat) for chat in (AINO, BERTTA)))
    numbers = [one.remote for one in said if one.chat == MARJA]
    assert ["asiakas:\nminä tg:4" in one.text for one in said if one.chat == MARJA] == [True, True]
    for number, chat in ((numbers[1], BERTTA), (numbers[0], AINO), (aino, AINO), (bertta, BERTTA)):
        assert whom(await wire.says(MARJA, "selvä", reply_to=number)) == {chat}


async def test_an_answer_to_an_old_message_takes_the_talk_up_again(wire: Wire) -> None:
    """After its end an answer of the owner's begins it anew and both are told; of someone who has it no more, it goes nowhere."""
    summary = await talking(wire)
    old = latest(await wire.says(AINO, "kiitos!"), MARJA)
    await wire.says(AINO, "/stop")
    seen = await wire.says(MARJA, "Yksi asia vielä", reply_to=old)
    assert "on nyt mukana" in to(seen, AINO)
    assert "on nyt sinun" in to(seen, MARJA)
    assert "Yksi asia vielä" in to(seen, AINO)
    await wire.presses(MARJA, "lead:1:release", on=summary)
    seen = await wire.says(MARJA, "Vielä minä", reply_to=old)
    assert whom(seen) == {MARJA}
    assert "ei ole sinulla" in to(seen, MARJA)


@pytest.mark.parametrize(
    "content", [Said("Hei Aino!"), Said("Hei", edited=True), Unreadable("voice"), Contact("+358401"), Located(60.0, 23.0)]
)
async def test_what_answers_nothing_goes_to_nobody(little_wire: Wire, content: Said | Unreadable | Contact | Located) -> None:
    """Not even when only one talk is on: the wrong person would read it one day. The counsellor is told how it is done."""
    wire = little_wire
    await talking(wire)
    for reply_to in (None, 999):
        seen = await wire.hears(MARJA, content, reply_to=reply_to)
        assert whom(seen) == {MARJA}
        assert "(reply)" in to(seen, MARJA)


async def test_a_number_of_another_chat_is_no_answer(little_wire: Wire) -> None:
    """Numbers of messages are each chat's own: answering one that means something elsewhere reaches nobody."""
    summary = await talking(little_wire)
    for who in (RIIKKA, PEKKA):
        seen = await little_wire.says(who, "hei", reply_to=summary)
        assert whom(seen) == {who}


async def test_corrections_are_passed_on_as_such(little_wire: Wire) -> None:
    """Both directions; but a correction after the end takes the talk over from nobody."""
    summary = await talking(little_wire)
    seen = await little_wire.says(MARJA, "Hei, miten menee?", reply_to=summary, edited=True)
    assert "korjasi viestiään:\nHei, miten menee?" in to(seen, AINO)
    assert "korjasi viestiään:\nhyvin" in to(await little_wire.says(AINO, "hyvin", edited=True), MARJA)
    await little_wire.presses(MARJA, "lead:1:handback", on=summary)
    seen = await little_wire.says(MARJA, "Hei, miten meni?", reply_to=summary, edited=True)
    assert whom(seen) == {MARJA}
    assert await talk(little_wire) is None


async def test_taking_over_goes_first_in_a_batch(wire: Wire) -> None:
    """Where the counsellor begins and the person writes in one batch, the words go to the human from that moment on."""
    summary = await claimed(wire)
    seen = await wire.gets(
        press(MARJA, "lead:1:talk", on=summary), Incoming(AINO, Said("oletko siellä?"), sender=AINO), press(MARJA, "lead:1:handback")
    )
    assert "oletko siellä?" in to(seen, MARJA)
    assert "Marja päätti" in to(seen, AINO)
    seen = await wire.gets(Incoming(AINO, Said("oletko siellä?"), sender=AINO), press(MARJA, "lead:1:talk", on=summary))
    assert "oletko siellä?" not in to(seen, MARJA)


async def test_what_staff_send_that_is_no_text_is_not_lost_in_silence(little_wire: Wire) -> None:
    """A voice message as an answer does not arrive, and the counsellor is told so."""
    summary = await talking(little_wire)
    seen = await little_wire.hears(MARJA, Unreadable("voice"), reply_to=summary)
    assert whom(seen) == {MARJA}
    assert "vain teksti" in to(seen, MARJA)


async def test_the_terminal_talks_too(little_wire: Wire) -> None:
    """Through `take`, as in a terminal, the same happens: an answer by our own number reaches the person."""
    await claimed(little_wire)
    terminal = Turns(little_wire.turns.knowledge, little_wire.database)
    out = await terminal.take(Incoming(MARJA_ID, Pressed("lead:1:talk")), little_wire.now)
    (told,) = [one for one in out if isinstance(one, Message) and one.about is not None]
    out = await terminal.take(Incoming(MARJA_ID, Said("Hei"), reply_to=told.number), little_wire.now)
    assert [one.chat for one in out] == [AINO]
