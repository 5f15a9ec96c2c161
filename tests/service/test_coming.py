"""Who means to come to a session is reminded once, told when it is not held, and asked once how it was; and nothing after a no."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.knowledge import Knowledge
from bot.knowledge.changes import SessionChange
from bot.service import attending, awaiting, calling_off
from bot.service.batch import Batch
from bot.service.messages import Message, Outgoing, Paper, Reachable
from bot.storage import StoredAttendance, Work
from tests.service.test_crashes import dying_at
from tests.service.wire import AINO, BERTTA, MARJA, MARJA_ID, NOW, PEKKA, Wire, at, claimed, forssa, to

if TYPE_CHECKING:
    from tests.service.conftest import House, Opening

MONDAYS = "koulutusmaanantai-forssa"
THAT_DAY, NEXT_DAY = dt.date(2026, 11, 30), dt.date(2026, 12, 7)
COME, CANNOT = f"come:{MONDAYS}:{THAT_DAY}", f"notcome:{MONDAYS}:{THAT_DAY}"
COME_NEXT = f"come:{MONDAYS}:{NEXT_DAY}"
EVENING, MORNING, AFTERWARDS = at(29, 18), at(30, 9), at(30, 18)
LATER = at(31, 12, month=12)
REMINDER, CANCELLED, QUESTION = "Kerroit, että aiot tulla", "on valitettavasti peruttu", "Kävitkö siellä?"


def said(out: list[Outgoing], chat: str = AINO) -> str:
    """What a chat was told."""
    return "\n".join(one.text for one in out if isinstance(one, Message) and one.chat == chat)


def count(out: list[Outgoing], words: str, chat: str = AINO) -> int:
    """How often a chat was told so."""
    return said(out, chat).count(words)


def buttons(out: list[Outgoing], chat: str = AINO) -> list[str]:
    """The ids of the buttons that a chat was shown."""
    return [button.id for one in out if isinstance(one, Message) and one.chat == chat for row in one.rows for button in row]


async def means_to_come(house: House, chat: str = AINO, button: str = COME) -> list[Outgoing]:
    """Someone who lets things be kept means to come."""
    await house.writes(chat, "/start")
    return await house.presses(chat, "consent:yes", button)


async def known(house: House, chat: str = AINO) -> tuple[StoredAttendance, ...]:
    """What is known of someone and sessions."""
    async with house.database.read() as reading:
        return await reading.attending.of_chat(chat)


async def moments(house: House, chat: str = AINO) -> list[dt.datetime]:
    """The moments that wait for someone."""
    async with house.database.read() as reading:
        return [
            row.due_at for row in await reading.outbox.due(at(1, 1, month=12).replace(year=2100), 500) if row.chat == chat and row.due_at
        ]


async def changes(house: House, *made: SessionChange) -> list[Outgoing]:
    """What goes out when the staff cancel or move sessions."""
    async with house.database.commit() as work:
        batch = Batch(house.turns.knowledge, work, house.now, direct=True)
        await batch.reread_calendar()
        for change in made:
            await calling_off.cancel_session(batch, change, MARJA_ID)
    return batch.outgoing


async def test_one_tap_and_the_evening_before_they_are_reminded(house: House) -> None:
    """What, when, where and the file at once; a reminder with both answers the evening before, once; the question the evening after."""
    out = await means_to_come(house)
    assert "Koulutusmaanantai (Forssa) on maanantaina 30.11. iltapäivällä" in said(out)
    assert "Muistutan sinua sunnuntaina 29.11. klo 18" in said(out)
    (paper,) = [one for one in out if isinstance(one, Paper)]
    assert (paper.name, paper.media_type) == (f"{MONDAYS}-{THAT_DAY}.ics", "text/calendar")
    assert said(await house.waits_until(EVENING - dt.timedelta(minutes=1))) == ""
    reminder = await house.waits_until(EVENING)
    assert count(reminder, REMINDER) == 1
    assert buttons(reminder) == [COME, CANNOT, "remind:off"]
    assert said(await house.waits_until(AFTERWARDS - dt.timedelta(minutes=1))) == ""
    assert count(question := await house.waits_until(AFTERWARDS), QUESTION) == 1
    assert buttons(question) == [f"came:{MONDAYS}:{THAT_DAY}:{answer}" for answer in ("yes", "no")]
    assert said(await house.waits_until(LATER)) == ""


async def test_a_reminder_is_signed_by_who_is_there(house: House) -> None:
    """By name and role, as people see them; by the hosts where nobody has told that they are there."""
    await means_to_come(house)
    await means_to_come(house, BERTTA, COME_NEXT)
    async with house.database.commit() as work:
        for who, name in ((MARJA_ID, "Marja"), ("staff:9", "Ville")):
            await work.people.employ(who, name, "forssa", "counsellor", NOW)
            await work.attending.take_duty(who, MONDAYS, THAT_DAY)
    told = said(await house.waits_until(EVENING))
    assert "Olemme paikalla ja odotamme sinua" in told
    assert "– Marja, aikuisten opinto-ohjaaja\n– Ville, aikuisten opinto-ohjaaja" in told
    unsigned = said(await house.waits_until(EVENING + dt.timedelta(days=7)), BERTTA)
    assert "– TyöHäme" in unsigned
    assert "Marja" not in unsigned


@pytest.mark.parametrize(
    ("told_at", "reminded_at"),
    [
        (at(29, 14), EVENING),
        (at(29, 16), MORNING),
        (at(29, 23), MORNING),
        (at(30, 5), MORNING),
        (at(30, 8), None),
        (at(30, 13), None),
    ],
    ids=["in time", "just before the evening", "late in the evening", "before dawn", "just before the morning", "during it"],
)
async def test_who_tells_late_is_reminded_later_or_not(house: House, told_at: dt.datetime, reminded_at: dt.datetime | None) -> None:
    """Nobody is reminded of what they have just told, nor too late to set out; and never by night."""
    await house.writes(AINO, "/start")
    house.now = told_at
    await house.presses(AINO, "consent:yes", COME)
    (one,) = await known(house)
    reminded = await house.waits_until(at(30, 16, 30))
    assert count(reminded, REMINDER) == (reminded_at is not None)
    (one,) = await known(house)
    assert one.reminded_at == reminded_at


async def test_a_program_that_slept_reminds_in_time_or_not_at_all(house: House, knowledge: Knowledge) -> None:
    """Behind Telegram a moment is taken when the program wakes: by night it waits for the morning, too late it is let be."""
    await means_to_come(house)
    (one,) = await known(house)
    for woken, due_at in ((at(29, 23), MORNING), (at(30, 6), MORNING), (at(30, 11, 30), AFTERWARDS)):
        async with house.database.commit() as work:
            batch = Batch(knowledge, work, woken, direct=True)
            await attending.due(batch, awaiting.REMINDER, one.number)
            assert batch.outgoing == []
        assert await moments(house) == [due_at]


async def test_who_cannot_come_hears_the_next_date(house: House) -> None:
    """One tap, and one more for the next date; nothing is heard of the first one any more."""
    await means_to_come(house)
    assert buttons(await house.presses(AINO, CANNOT))[0] == COME_NEXT
    await house.presses(AINO, COME_NEXT)
    assert [(one.date, one.status) for one in await known(house)] == [(THAT_DAY, "withdrawn"), (NEXT_DAY, "meant")]
    assert count(await house.waits_until(at(6, 17, month=12)), REMINDER) == 0
    out = await house.waits_until(LATER)
    assert (count(out, REMINDER), count(out, QUESTION)) == (1, 1)
    assert "7.12." in said(out)


async def test_after_a_reminder_coming_and_going_brings_no_other(house: House) -> None:
    """A session that was reminded of is not again, whatever they say; nor is it promised."""
    await means_to_come(house)
    assert count(await house.waits_until(EVENING), REMINDER) == 1
    await house.presses(AINO, CANNOT)
    assert "Muistutan" not in said(await house.presses(AINO, COME))
    assert count(await house.waits_until(at(30, 12)), REMINDER) == 0


async def test_reminders_can_be_refused_without_the_rest(house: House) -> None:
    """No reminder then, but they are told of a cancellation; and asked for again, it comes."""
    await means_to_come(house)
    await means_to_come(house, BERTTA)
    await house.presses(AINO, "remind:off", COME_NEXT)
    await house.presses(BERTTA, "remind:off", "remind:on")
    out = await house.waits_until(EVENING)
    assert (count(out, REMINDER), count(out, REMINDER, BERTTA)) == (0, 1)
    assert count(await changes(house, SessionChange(MONDAYS, NEXT_DAY)), CANCELLED) == 1
    assert count(await house.waits_until(AFTERWARDS), QUESTION) == 1


async def test_all_who_meant_to_come_hear_of_a_cancellation_once(house: House) -> None:
    """At once, in their language, with the reason and the next date; who had withdrawn or means another day hears nothing."""
    await means_to_come(house)
    await means_to_come(house, BERTTA)
    await house.presses(BERTTA, "lang:en")
    await means_to_come(house, "withdrawn")
    await house.presses("withdrawn", CANNOT)
    await means_to_come(house, "another", COME_NEXT)
    out = await changes(house, SessionChange(MONDAYS, THAT_DAY, reason="Flunssa."))
    assert {one.chat for one in out} == {AINO, BERTTA}
    assert (count(out, CANCELLED), "Syy: Flunssa." in said(out)) == (1, True)
    assert "on Monday 30.11. has been cancelled" in said(out, BERTTA)
    assert buttons(out)[0] == COME_NEXT
    assert await changes(house, SessionChange(MONDAYS, THAT_DAY)) == []
    assert "Tätä kertaa ei pidetä" in said(await house.presses(AINO, COME))
    out = await house.waits_until(LATER)
    assert {one.chat for one in out if isinstance(one, Message) and not one.chat.startswith("group:")} == {"another"}


async def test_what_people_meant_goes_with_a_session_that_moves(house: House) -> None:
    """They are told of the new day, and reminded of it and of no other; there they can say no."""
    await means_to_come(house)
    await means_to_come(house, BERTTA)
    friday = dt.date(2026, 12, 4)
    out = await changes(house, SessionChange(MONDAYS, THAT_DAY, friday))
    assert "Se ei ole maanantaina 30.11. vaan perjantaina 4.12. iltapäivällä" in said(out)
    assert buttons(out)[:2] == [f"come:{MONDAYS}:{friday}", f"notcome:{MONDAYS}:{friday}"]
    await house.presses(BERTTA, f"notcome:{MONDAYS}:{friday}")
    assert said(await house.waits_until(at(3, 17, month=12))) == ""
    out = await house.waits_until(LATER)
    assert (count(out, REMINDER), count(out, REMINDER, BERTTA)) == (1, 0)
    assert said(out, BERTTA) == ""


async def test_a_moved_session_that_is_cancelled_is_told_of_once_more(house: House) -> None:
    """Each thing that happens is told once, by the day that it had by then."""
    await means_to_come(house)
    friday = dt.date(2026, 12, 4)
    await changes(house, SessionChange(MONDAYS, THAT_DAY, friday))
    assert "perjantaina 4.12. on valitettavasti peruttu" in said(await changes(house, SessionChange(MONDAYS, friday)))
    assert await moments(house) == []


async def test_a_session_that_is_held_after_all_is_told_of(house: House) -> None:
    """To those who had heard that it is not; they say once more whether they come."""
    await means_to_come(house)
    await changes(house, SessionChange(MONDAYS, THAT_DAY))
    async with house.database.commit() as work:
        batch = Batch(house.turns.knowledge, work, house.now, direct=True)
        assert await calling_off.restore_session(batch, MONDAYS, THAT_DAY)
        assert not await calling_off.restore_session(batch, MONDAYS, THAT_DAY)
    assert "pidetään sittenkin" in said(batch.outgoing)
    assert buttons(batch.outgoing) == [COME]
    await house.presses(AINO, COME)
    assert count(await house.waits_until(EVENING), REMINDER) == 1


async def test_a_session_that_moves_back_takes_everyone_with_it(house: House) -> None:
    """What was moved by mistake is held as the files have it: they are told, and reminded of that day alone."""
    await means_to_come(house)
    await changes(house, SessionChange(MONDAYS, THAT_DAY, dt.date(2026, 12, 4)))
    async with house.database.commit() as work:
        batch = Batch(house.turns.knowledge, work, house.now, direct=True)
        await batch.reread_calendar()
        assert await calling_off.restore_session(batch, MONDAYS, THAT_DAY)
    assert "Se ei ole perjantaina 4.12. vaan maanantaina 30.11." in said(batch.outgoing)
    assert count(await house.waits_until(EVENING), REMINDER) == 1
    assert count(await house.waits_until(LATER), REMINDER) == 0


async def test_a_session_that_leaves_the_files_is_told_of(opening: Opening, knowledge: Knowledge) -> None:
    """At the next start, once; nobody is reminded of what is not there, nor asked about it."""
    async with opening() as house:
        await means_to_come(house)
    closed = knowledge.dropins[MONDAYS].model_copy(update={"closed": (THAT_DAY,)})
    changed = replace(knowledge, dropins={**knowledge.dropins, MONDAYS: closed})
    for told in (1, 0):
        async with opening() as house:
            house.turns.knowledge = changed
            assert count(await house.waits_until(at(24, 12)), CANCELLED) == told
    async with opening() as house:
        house.turns.knowledge = changed
        assert said(await house.waits_until(LATER)) == ""


async def test_without_leave_to_keep_nothing_is_kept(house: House) -> None:
    """They get the file and hear what they miss; when they give leave, it is as if they told then."""
    await house.writes(AINO, "/start")
    out = await house.presses(AINO, "consent:no", COME)
    assert "Muistutuksen voin lähettää vain, jos saan tallentaa" in said(out)
    assert [one.name for one in out if isinstance(one, Paper)] == [f"{MONDAYS}-{THAT_DAY}.ics"]
    assert "change:consent" in buttons(out)
    assert (await known(house), house.holds(AINO)) == ((), [])
    assert "Merkitsin, että aiot tulla" in said(await house.presses(AINO, "change:consent", "consent:yes"))
    assert [one.status for one in await known(house)] == ["meant"]
    assert count(await house.waits_until(EVENING), REMINDER) == 1


@pytest.mark.parametrize("refusal", [["change:consent", "consent:no"], ["forget:yes"], ["age:under_18"]])
async def test_after_a_refusal_nothing_comes_and_nothing_is_kept(house: House, refusal: list[str]) -> None:
    """No moment waits any more, nobody is told of a cancellation, and they are not in the file."""
    await means_to_come(house)
    await house.presses(AINO, *refusal)
    assert (await moments(house), await known(house)) == ([], ())
    assert house.holds(AINO) == []
    assert await changes(house, SessionChange(MONDAYS, THAT_DAY)) == []
    assert said(await house.waits_until(LATER)) == ""


async def test_what_is_kept_is_shown(house: House) -> None:
    """«Tietoni» has each session, and whether those on duty may read of them."""
    await means_to_come(house)
    await house.writes(AINO, "asun Forssassa, siivousala kiinnostaisi")
    await house.presses(AINO, f"brief:{MONDAYS}:{THAT_DAY}:yes")
    told = said(await house.writes(AINO, "/mydata"))
    assert "• Koulutusmaanantai maanantaina 30.11.: aiot tulla\nOhjaajat voivat lukea asiasi etukäteen." in told


async def test_those_on_duty_read_of_who_agreed_only(house: House) -> None:
    """Nothing before the yes, what was shown after it, and nothing any more after a no or when they do not come."""
    await means_to_come(house)
    await house.writes(AINO, "asun Forssassa, siivousala kiinnostaisi")
    shown = said(await house.presses(AINO, f"brief:{MONDAYS}:{THAT_DAY}"))
    assert "Puhtaus- ja kiinteistöpalveluala" in shown
    assert [one.summary for one in await known(house)] == [None]
    for taken_back in (f"brief:{MONDAYS}:{THAT_DAY}:no", CANNOT):
        await house.presses(AINO, f"brief:{MONDAYS}:{THAT_DAY}:yes")
        (one,) = await known(house)
        assert json.loads(one.summary or "")["answers"]["interest"] == ["cleaning"]
        assert json.loads(one.about or "") == ["cleaning"]
        await house.presses(AINO, taken_back)
        assert [one.summary for one in await known(house)] == [None]


async def test_afterwards_they_are_asked_once(house: House) -> None:
    """Whether they came, whether it helped, and what next; their word is kept, of what has been only."""
    await means_to_come(house)
    await house.presses(AINO, f"came:{MONDAYS}:{THAT_DAY}:yes", f"came:{MONDAYS}:{NEXT_DAY}:yes")
    assert [one.status for one in await known(house)] == ["meant"]
    await house.waits_until(AFTERWARDS)
    helped = await house.presses(AINO, f"came:{MONDAYS}:{THAT_DAY}:yes")
    assert "Oliko käynnistä sinulle apua?" in said(helped)
    out = await house.presses(AINO, f"helped:{MONDAYS}:{THAT_DAY}:some")
    assert COME_NEXT in buttons(out)
    assert [(one.status, one.helped) for one in await known(house)] == [("came", "some")]
    assert COME_NEXT in buttons(await house.presses(AINO, f"came:{MONDAYS}:{THAT_DAY}:no"))
    assert [one.status for one in await known(house)] == ["missed"]


async def test_who_was_seen_is_only_asked_whether_it_helped(house: House) -> None:
    """Those on duty have told already that they came."""
    await means_to_come(house)
    (one,) = await known(house)
    async with house.database.commit() as work:
        await work.attending.mark(one.number, status="came")
    question = said(await house.waits_until(AFTERWARDS))
    assert "Oliko käynnistä sinulle apua?" in question
    assert QUESTION not in question


@pytest.mark.parametrize("method", ["next_message", "save_conversation", "flush"])
async def test_a_crash_while_it_is_told_loses_and_doubles_nothing(opening: Opening, monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    """Wherever it dies, nothing of it has happened; after a restart they are reminded, once."""
    async with opening() as house:
        await means_to_come(house)
        assert getattr(Work, method)
        with dying_at(monkeypatch, method):
            await house.waits_until(EVENING)
    async with opening() as house:
        assert count(await house.waits_until(EVENING), REMINDER) == 1
        assert count(await house.waits_until(LATER), REMINDER) == 0


async def test_a_crash_while_it_is_cancelled_loses_and_doubles_nothing(opening: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    """Either all who meant to come hear of it, or it is not cancelled."""
    async with opening() as house:
        await means_to_come(house)
        await means_to_come(house, BERTTA)
        with dying_at(monkeypatch, "flush"):
            await changes(house, SessionChange(MONDAYS, THAT_DAY))
    async with opening() as house:
        assert [one.status for one in await known(house)] == ["meant"]
        out = await changes(house, SessionChange(MONDAYS, THAT_DAY))
        assert (count(out, CANCELLED), count(out, CANCELLED, BERTTA)) == (1, 1)


async def comes(wire: Wire, chat: str = AINO) -> None:
    """The same behind Telegram."""
    await wire.says(chat, "/start")
    await wire.presses(chat, "consent:yes", COME)


async def test_behind_telegram_each_is_reminded_once(wire: Wire) -> None:
    """However often the program looks at the clock; and a cancellation takes back what has not gone yet."""
    await comes(wire)
    await comes(wire, BERTTA)
    seen = await wire.waits_until(EVENING)
    assert sorted(one.chat for one in seen if REMINDER in one.text) == sorted([AINO, BERTTA])
    for moment in (EVENING, EVENING + dt.timedelta(hours=1), MORNING):
        assert REMINDER not in to(await wire.waits_until(moment), AINO)


async def test_what_waits_to_be_sent_is_taken_back(little_wire: Wire) -> None:
    """While Telegram is down the reminder lies in the outbox: a no or a cancellation takes it out again."""
    for chat in (AINO, BERTTA, PEKKA):
        await comes(little_wire, chat)
    await little_wire.turns.come_due(EVENING)
    await little_wire.turns.work(EVENING, 100)  # They are written to, and nothing goes out yet.
    little_wire.now = EVENING
    assert REMINDER not in to(await little_wire.presses(AINO, CANNOT), AINO)
    async with little_wire.database.commit() as work:
        batch = Batch(little_wire.turns.knowledge, work, EVENING, direct=False)
        await calling_off.cancel_session(batch, SessionChange(MONDAYS, THAT_DAY), MARJA_ID)
    seen = await little_wire.waits_until(EVENING)
    assert REMINDER not in to(seen, BERTTA)
    assert to(seen, PEKKA).count(CANCELLED) == 1
    assert to(seen, AINO) == ""


async def test_who_shuts_the_bot_out_or_stops_is_left_in_peace(little_wire: Wire) -> None:
    """No reminder and no question; who only stopped hears of a cancellation all the same, not to come in vain."""
    for chat in (AINO, BERTTA):
        await comes(little_wire, chat)
    await little_wire.hears(AINO, Reachable(yes=False))
    await little_wire.says(BERTTA, "/stop")
    seen = await little_wire.waits_until(EVENING)
    assert (to(seen, AINO), to(seen, BERTTA)) == ("", "")
    async with little_wire.database.commit() as work:
        batch = Batch(little_wire.turns.knowledge, work, EVENING, direct=False)
        await calling_off.cancel_session(batch, SessionChange(MONDAYS, THAT_DAY), MARJA_ID)
    seen = await little_wire.waits_until(EVENING)
    assert (to(seen, AINO), CANCELLED in to(seen, BERTTA)) == ("", True)


async def test_while_a_human_talks_the_answer_to_a_reminder_is_heard(little_wire: Wire) -> None:
    """The bot has asked by itself, so its buttons work whoever owns the talk."""
    summary = await claimed(little_wire)
    await little_wire.presses(AINO, COME)
    await little_wire.presses(MARJA, "lead:1:talk", on=summary)
    assert REMINDER in to(await little_wire.waits_until(EVENING), AINO)
    await little_wire.presses(AINO, CANNOT)
    async with little_wire.database.read() as reading:
        assert [one.status for one in await reading.attending.of_chat(AINO)] == ["withdrawn"]


async def test_nobody_else_learns_who_comes(little_wire: Wire) -> None:
    """The group hears nothing of the person when somebody means to come, withdraws or is told."""
    await forssa(little_wire)
    await little_wire.says(AINO, "/start")
    seen = await little_wire.presses(AINO, "consent:yes", COME, CANNOT, COME)
    assert {one.chat for one in seen} <= {AINO, f"query of {AINO}"}
