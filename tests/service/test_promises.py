from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest

from bot.dialogue.turn import Contact
from bot.service.messages import Message, Outgoing
from bot.service.promises import MOST_RENEWALS
from tests.service.wire import (
    AINO,
    GROUP,
    MARJA,
    MARJA_ID,
    NOW,
    PEKKA,
    PEKKA_ID,
    RIIKKA,
    WORDS,
    Wire,
    asks,
    at,
    claimed,
    forssa,
    latest,
    talking,
    to,
    whom,
)

if TYPE_CHECKING:
    from tests.service.conftest import House

TELL = {"nudged", "reassigned", "late"}


def when(month: int, day: int, hour: int, minute: int = 0) -> dt.datetime:
    """A moment in that year, in Finland."""
    return at(day, hour, minute, month=month)


async def lead_opens(house: House) -> None:
    """Aino's matter waits."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, "asun Forssassa, olen työtön ja siivousala kiinnostaisi")
    await house.presses(AINO, "education:basic", "age:30_59", "goal:human")
    await house.writes(AINO, WORDS)
    await house.gives(AINO, Contact("+358401234567"))
    await house.presses(AINO, "handoff:yes")


async def stages(house: House) -> list[tuple[str, dt.datetime]]:
    """What the log says came by itself, and when."""
    async with house.database.read() as reading:
        return [(event.what, event.at) for event in await reading.events(1) if event.actor == "opastin"]


def heard(out: list[Outgoing], chat: str) -> list[str]:
    """What a chat was told."""
    return [one.text for one in out if isinstance(one, Message) and one.chat == chat]


async def test_nobody_answers(house: House) -> None:
    """A nudge at half time, a question to each, the truth when the promise ends with a new one; twice; then no promise any more."""
    await lead_opens(house)
    out = await house.waits_until(when(12, 31, 12))
    assert [(what, moment.astimezone(NOW.tzinfo)) for what, moment in await stages(house)] == [
        ("nudged", at(23, 14)),
        ("reassigned", at(23, 16)),
        ("late", at(24, 10)),
        ("nudged", at(24, 14)),
        ("reassigned", at(24, 16)),
        ("late", at(25, 10)),
        ("nudged", at(25, 14)),
        ("reassigned", at(25, 16)),
        ("late", at(26, 10)),
    ]
    told = heard(out, AINO)
    assert len(told) == MOST_RENEWALS + 1
    for number, text in enumerate(told[:-1]):
        assert "olen siitä pahoillani" in text
        assert f"viimeistään {('ke 25.11.', 'to 26.11.')[number]} klo 10" in text
    assert "En lupaa enää uutta aikaa" in told[-1]
    assert not re.search(r"klo \d", told[-1])
    assert await house.waits_until(when(12, 31, 13)) == []
    async with house.database.read() as reading:
        lead = await reading.lead(1)
    assert lead is not None
    assert (lead.status, lead.promised_at) == ("waiting", None)


async def test_someone_claims_and_forgets(house: House) -> None:
    """Whoever has it is nudged in private, then it is everybody's again, and the person hears nothing of that before the time is up."""
    await lead_opens(house)
    await house.presses("group:forssa", "lead:1:claim", sender="staff:17")
    nudged = await house.waits_until(at(23, 15))
    assert {one.chat for one in nudged} == {"staff:17"}
    assert "odottaa vielä vastausta" in heard(nudged, "staff:17")[0]
    out = await house.waits_until(at(23, 17))
    assert "palautin sen ryhmälle" in heard(out, "staff:17")[0]
    assert "Se on taas vapaa" in heard(out, "group:forssa")[-1]
    assert heard(out, AINO) == []
    async with house.database.read() as reading:
        lead = await reading.lead(1)
    assert lead is not None
    assert (lead.status, lead.claimed_by) == ("waiting", None)
    assert await house.presses("group:forssa", "lead:1:claim", sender="staff:18")
    assert WORDS not in heard(await house.presses("staff:17", "lead:1:open"), "staff:17")[0]
    assert len(heard(await house.waits_until(at(24, 11)), AINO)) == 1


@pytest.mark.parametrize("answered", ["lead:1:contacted", "lead:1:booked", "lead:1:talk", "lead:1:end.advised"])
async def test_after_an_answer_nothing_is_due(house: House, answered: str) -> None:
    """A step, a talk or an outcome keeps the promise; no reminder comes, however long one waits."""
    await lead_opens(house)
    await house.presses("group:forssa", "lead:1:claim", sender="staff:17")
    await house.presses("staff:17", answered)
    await house.waits_until(when(12, 31, 12))
    assert TELL.isdisjoint(what for what, _ in await stages(house))


async def test_after_forgetting_nothing_is_due(house: House) -> None:
    """Of who was erased nobody is reminded."""
    await lead_opens(house)
    await house.presses(AINO, "forget:yes")
    assert await house.waits_until(when(12, 31, 12)) == []


@pytest.mark.parametrize(
    ("opened", "nudge", "late"),
    [
        (at(27, 15), at(30, 11), when(11, 30, 15)),
        (at(28, 12), at(30, 12), when(11, 30, 16)),
        (when(12, 23, 12), when(12, 23, 16), when(12, 28, 12)),
        (when(12, 5, 20), when(12, 7, 12), when(12, 7, 16)),
    ],
    ids=["Friday afternoon", "Saturday", "the day before Christmas Eve", "a Saturday before Independence Day"],
)
async def test_the_time_is_counted_in_working_hours(house: House, opened: dt.datetime, nudge: dt.datetime, late: dt.datetime) -> None:
    """Over weekends and holidays no hour of a promise passes."""
    house.now = opened
    await lead_opens(house)
    await house.waits_until(late)
    first = (await stages(house))[0]
    last = next(moment for what, moment in await stages(house) if what == "late")
    assert first == ("nudged", nudge)
    assert last == late


async def test_each_moment_comes_once(wire: Wire) -> None:
    """Looking at the clock again and again, and after a restart, tells nothing twice."""
    await forssa(wire)
    await asks(wire)
    assert to(await wire.waits_until(at(23, 14)), GROUP).count("Muistutus") == 1
    for moment in (at(23, 14), at(23, 14, 1), at(23, 15, 59)):
        assert await wire.waits_until(moment) == []
    assert whom(await wire.waits_until(at(23, 16))) == {MARJA}
    assert await wire.waits_until(at(24, 9, 59)) == []
    seen = await wire.waits_until(at(24, 10))
    assert len([one for one in seen if one.chat == AINO]) == 1
    assert await wire.waits_until(at(24, 10)) == []


@pytest.mark.parametrize("wakes", [at(24, 22), at(25, 3), when(12, 2, 9)])
async def test_a_program_that_slept_says_what_is_true_now(wire: Wire, wakes: dt.datetime) -> None:
    """After the promise has passed no reminder of it and no question comes any more: the person is told at once, the group once."""
    await forssa(wire)
    await asks(wire)
    seen = await wire.waits_until(wakes)
    assert len([one for one in seen if one.chat == AINO]) == 1
    assert "olen siitä pahoillani" in to(seen, AINO)
    assert "Muistutus" not in to(seen, GROUP)
    assert len([one for one in seen if one.chat == GROUP]) == 1
    assert whom(seen) == {AINO, GROUP}
    promised = (await wire.lead()).promised_at
    assert promised is not None
    assert promised > wakes
    assert await wire.waits_until(wakes) == []


async def test_who_is_away_is_not_asked(wire: Wire) -> None:
    """Not of those who are away, of another region, or who shut the bot out, but of the others each, if need be in another role."""
    await forssa(wire)
    await asks(wire)
    await wire.says(MARJA, "/away 2")
    await wire.waits_until(at(23, 14))
    seen = await wire.waits_until(at(23, 16))
    assert whom(seen) == {PEKKA}
    assert "Ehditkö sinä?" in to(seen, PEKKA)
    asked = latest(seen, PEKKA)
    await wire.presses(PEKKA, "lead:1:claim", on=asked)
    assert (await wire.lead()).claimed_by == PEKKA_ID
    assert "Pekka otti" in wire.shown[PEKKA, asked].text
    await wire.says(MARJA, "/back")
    assert RIIKKA not in whom(seen)


async def test_asked_in_private_two_may_press_and_one_has_it(little_wire: Wire) -> None:
    """The other's question loses its button with a word on why."""
    await forssa(little_wire)
    await little_wire.employs("tg:103", "forssa", "counsellor", "Oona")
    await asks(little_wire)
    await little_wire.waits_until(at(23, 14))
    seen = await little_wire.waits_until(at(23, 16))
    assert whom(seen) == {MARJA, "tg:103"}
    mine, other = latest(seen, MARJA), latest(seen, "tg:103")
    await little_wire.presses(MARJA, "lead:1:claim", on=mine)
    seen = await little_wire.presses("tg:103", "lead:1:claim", on=other)
    assert "Asia 1 on jo otettu." in [one.text for one in seen]
    assert little_wire.shown["tg:103", other].rows == ()


async def test_away_gives_back_what_was_not_answered(little_wire: Wire) -> None:
    """Going away returns the unanswered to the group with their promise unchanged; what was answered stays; until when is said."""
    await claimed(little_wire)
    promised = (await little_wire.lead()).promised_at
    seen = await little_wire.says(MARJA, "/away 3")
    assert "26.11. asti" in to(seen, MARJA)
    assert "Yksi vastaamaton" in to(seen, MARJA)
    assert "Uusi asia 1" in to(seen, GROUP)
    lead = await little_wire.lead()
    assert (lead.status, lead.claimed_by, lead.promised_at) == ("waiting", None, promised)
    assert "Tervetuloa takaisin" in to(await little_wire.says(MARJA, "/back"), MARJA)
    await little_wire.presses(GROUP, "lead:1:claim", on=latest(seen, GROUP), sender=MARJA)
    await little_wire.presses(MARJA, "lead:1:contacted", on=1)
    assert "siihen asti, kun kirjoitat /back" in to(await little_wire.says(MARJA, "/away"), MARJA)
    assert (await little_wire.lead()).claimed_by == MARJA_ID


@pytest.mark.parametrize("days", ["huomenna", "0", "-1", "366", "9999999", "1.5", "٣x"])
async def test_away_for_no_number_of_days_says_how(little_wire: Wire, days: str) -> None:
    """Nobody is away for a year because they mistyped."""
    await little_wire.employs(MARJA, "forssa", "counsellor", "Marja")
    assert "esimerkiksi /away 3" in to(await little_wire.says(MARJA, f"/away {days}"), MARJA)
    async with little_wire.database.read() as reading:
        assert (await reading.people.staff())[MARJA_ID].away_until is None


async def test_when_no_promise_is_left_who_sits_on_it_loses_it(little_wire: Wire) -> None:
    """The last broken promise of someone who claims and never answers makes it everybody's, with a button that works."""
    await forssa(little_wire)
    await asks(little_wire)
    for moment in (at(24, 10), at(25, 10)):
        await little_wire.waits_until(moment)
    await little_wire.waits_until(at(25, 14))
    await little_wire.waits_until(at(25, 16))
    await little_wire.presses(GROUP, "lead:1:claim", on=0, sender=MARJA)
    seen = await little_wire.waits_until(at(26, 10))
    assert "En lupaa enää uutta aikaa" in to(seen, AINO)
    assert "palautin sen ryhmälle" in to(seen, MARJA)
    await little_wire.presses(GROUP, "lead:1:claim", on=latest(seen, GROUP), sender=PEKKA)
    assert (await little_wire.lead()).claimed_by == PEKKA_ID


# Forgotten talks


async def test_a_forgotten_talk_ends_by_itself(wire: Wire) -> None:
    """After eight working hours without a word of its owner's; both are told, once; the matter stays the owner's, who can go on."""
    summary = await talking(wire)
    assert await wire.waits_until(at(24, 9, 59)) == []
    seen = await wire.waits_until(at(24, 10))
    assert "palasin paikalle" in to(seen, AINO)
    assert "kauan hiljaa" in to(seen, MARJA)
    assert await wire.waits_until(when(12, 31, 12)) == []
    lead = await wire.lead()
    assert (lead.status, lead.claimed_by) == ("contacted", MARJA_ID)
    assert (await wire.log())[-1] == ("opastin", "handed back")
    assert whom(await wire.says(AINO, "asun Forssassa")) == {AINO}
    assert "Anteeksi" in to(await wire.says(MARJA, "Anteeksi, olin lomalla", reply_to=summary), AINO)


async def test_each_word_of_the_owner_s_prolongs_it(little_wire: Wire) -> None:
    """The hours count from the owner's last word, over the weekend too; the person's own words do not prolong it."""
    little_wire.now = at(27, 9)
    summary = await talking(little_wire)
    little_wire.now = at(27, 15)
    await little_wire.says(MARJA, "Oletko siellä?", reply_to=summary)
    little_wire.now = at(30, 12)
    await little_wire.says(AINO, "olen")
    assert await little_wire.waits_until(at(30, 14, 59)) == []
    assert whom(await little_wire.waits_until(at(30, 15))) == {AINO, MARJA}


async def test_a_new_talk_has_time_of_its_own(little_wire: Wire) -> None:
    """Handed back and begun again, the first one's moment does not end the second."""
    summary = await talking(little_wire)
    await little_wire.presses(MARJA, "lead:1:handback", on=summary)
    little_wire.now = at(24, 9)
    await little_wire.presses(MARJA, "lead:1:talk", on=summary)
    assert await little_wire.waits_until(at(24, 10)) == []
    assert whom(await little_wire.waits_until(at(25, 9))) == {AINO, MARJA}
