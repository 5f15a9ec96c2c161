from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path

import pytest

from bot.knowledge.changes import SessionChange
from bot.storage import Database, StoredAttendance
from tests.storage.conftest import NOW
from tests.storage.test_erasing import traces

THURSDAY, NEXT, FRIDAY = dt.date(2026, 11, 26), dt.date(2026, 12, 3), dt.date(2026, 11, 27)
DROPIN = "koulutustorstai"
ANNA, BO = "chat-of-anna", "chat-of-bo"


async def means(database: Database, chat: str = ANNA, date: dt.date = THURSDAY) -> StoredAttendance:
    """Someone means to come."""
    async with database.commit() as work:
        return await work.attending.mean(chat, DROPIN, date, NOW, place="forssa", language="fi", about='["care"]', summary='{"a": "hoiva"}')


async def who(database: Database, date: dt.date = THURSDAY) -> list[tuple[str | None, str]]:
    """Who is known of a session, and as what."""
    async with database.read() as reading:
        return [(one.chat, one.status) for one in await reading.attending.attending(DROPIN, date, None)]


async def test_who_means_to_come_twice_comes_once(database: Database) -> None:
    """Each has one attendance for each session: withdrawn and meant again it is the same, and what is not said anew stays."""
    first = await means(database)
    async with database.commit() as work:
        assert await work.attending.withdraw(BO, DROPIN, THURSDAY) is None
        withdrawn = await work.attending.withdraw(ANNA, DROPIN, THURSDAY)
        assert withdrawn is not None
        assert await work.attending.withdraw(ANNA, DROPIN, THURSDAY) is None
        assert await work.attending.attending(DROPIN, THURSDAY) == ()
        await work.attending.mark(first.number, reminded_at=NOW)
        again = await work.attending.mean(ANNA, DROPIN, THURSDAY, NOW, wants_reminder=False)
    assert (again.number, again.status, again.place, again.reminded_at) == (first.number, "meant", "forssa", NOW)
    assert (again.summary, again.wants_reminder) == (None, False)
    assert await who(database) == [(ANNA, "meant")]


async def test_what_came_of_it_is_not_undone_by_meaning_to_come(database: Database) -> None:
    """An old button leaves it as it was that somebody came."""
    one = await means(database)
    async with database.commit() as work:
        await work.attending.mark(one.number, status="came", helped="yes", first=True)
        again = await work.attending.mean(ANNA, DROPIN, THURSDAY, NOW)
        assert (again.status, again.helped, again.first) == ("came", "yes", True)
        with pytest.raises(LookupError, match="no attendance 99"):
            await work.attending.mark(99, status="came")


async def test_who_comes_without_telling_is_counted_without_a_name(database: Database) -> None:
    """Any number of them; one that was counted by mistake can be taken away, and nobody else can."""
    meant = await means(database)
    async with database.commit() as work:
        numbers = [await work.attending.walk_in(DROPIN, THURSDAY, NOW, first=True, language="ru") for _ in range(3)]
        assert await work.attending.drop_walk_in(numbers[0])
        assert not await work.attending.drop_walk_in(meant.number)
    assert await who(database) == [(ANNA, "meant"), (None, "came"), (None, "came")]
    async with database.read() as reading:
        assert [one.number for one in await reading.attending.between(THURSDAY, THURSDAY)] == [meant.number, *numbers[1:]]
        assert await reading.attending.between(FRIDAY, NEXT) == ()


async def test_a_change_of_a_session_is_kept_until_it_is_undone(database: Database) -> None:
    """The changes come in the order in which they were made; the latest of a day is undone first."""
    moved, off = SessionChange(DROPIN, THURSDAY, FRIDAY, "remontti"), SessionChange(DROPIN, FRIDAY)
    async with database.commit() as work:
        await work.attending.change_session(moved, "staff:1", NOW)
        await work.attending.change_session(off, "admin", NOW)
    async with database.read() as reading:
        assert await reading.attending.changes() == (moved, off)
    async with database.commit() as work:
        assert await work.attending.undo_change(DROPIN, FRIDAY, NOW)
        assert not await work.attending.undo_change(DROPIN, FRIDAY, NOW)
        assert not await work.attending.undo_change("another", THURSDAY, NOW)
        assert await work.attending.changes() == (moved,)


async def test_a_cancelled_session_has_nobody_who_means_to_come(database: Database) -> None:
    """Those who did are given, to be told; who had withdrawn is not among them."""
    await means(database)
    await means(database, BO)
    async with database.commit() as work:
        await work.attending.withdraw(BO, DROPIN, THURSDAY)
        assert [one.chat for one in await work.attending.cancel(DROPIN, THURSDAY)] == [ANNA]
        assert await work.attending.cancel(DROPIN, THURSDAY) == ()
        assert await work.attending.sessions_meant(THURSDAY) == ()
    assert await who(database) == [(ANNA, "cancelled"), (BO, "withdrawn")]


async def test_what_people_meant_goes_with_a_session_that_moves(database: Database) -> None:
    """With it goes who is there; who has told of the new day already is taken at that word."""
    await means(database)
    await means(database, BO)
    await means(database, BO, FRIDAY)
    async with database.commit() as work:
        await work.people.employ("staff:1", "Marja", "forssa", "counsellor", NOW)
        await work.attending.take_duty("staff:1", DROPIN, THURSDAY)
        await work.attending.take_duty("staff:1", DROPIN, THURSDAY)
        await work.attending.withdraw(BO, DROPIN, FRIDAY)
    async with database.commit() as work:
        moved = await work.attending.move(DROPIN, THURSDAY, FRIDAY)
        assert {one.chat: (one.date, one.status) for one in moved} == {ANNA: (FRIDAY, "meant"), BO: (THURSDAY, "cancelled")}
        assert (await work.attending.on_duty(DROPIN, THURSDAY), await work.attending.on_duty(DROPIN, FRIDAY)) == ((), ("staff:1",))
        assert await work.attending.duties_of("staff:1", THURSDAY) == ((DROPIN, FRIDAY),)
        assert await work.attending.sessions_meant(THURSDAY) == ((DROPIN, FRIDAY),)
        await work.people.dismiss("staff:1")
        assert await work.attending.on_duty(DROPIN, FRIDAY) == ()
    assert await who(database, FRIDAY) == [(ANNA, "meant"), (BO, "withdrawn")]


async def test_of_someone_erased_only_what_has_been_is_left_without_them(database: Database) -> None:
    """What is to come is gone; of what has been it stays that somebody came."""
    past, _ = await means(database, ANNA, dt.date(2026, 11, 19)), await means(database)
    await means(database, BO)
    async with database.commit() as work:
        await work.attending.mark(past.number, status="came", helped="some")
        await work.erase(ANNA)
    assert await who(database) == [(BO, "meant")]
    async with database.read() as reading:
        assert await reading.attending.of_chat(ANNA) == ()
        (left,) = await reading.attending.attending(DROPIN, past.date, None)
    assert (left.status, left.helped) == ("came", "some")
    assert (left.chat, left.place, left.language, left.about, left.summary) == (None, None, None, None, None)


async def test_nothing_of_someone_erased_is_in_the_file(file: Path) -> None:
    """Neither who they are nor what those on duty could read."""
    async with await Database.open(f"sqlite:///{file}", now=lambda: NOW) as database:
        await means(database)
        assert traces(file, ANNA, "hoiva", "care") == [ANNA, "hoiva", "care"]
        async with database.commit() as work:
            await work.erase(ANNA)
        assert traces(file, ANNA, "hoiva", "care") == []


async def test_in_time_it_is_not_known_any_more_who_it_was(database: Database) -> None:
    """The summary goes first, then the person; that somebody came from where stays, and so does all that lies ahead."""
    await means(database)
    async with database.commit() as work:
        await work.attending.sweep(THURSDAY, FRIDAY)
        ((known,), told) = await work.attending.of_chat(ANNA), await work.attending.attending(DROPIN, THURSDAY)
        assert (known.summary, known.about, len(told)) == (None, '["care"]', 1)
        await work.attending.sweep(FRIDAY, FRIDAY)
        assert await work.attending.of_chat(ANNA) == ()
        (left,) = await work.attending.attending(DROPIN, THURSDAY)
        assert (left.chat, left.about, left.place) == (None, None, "forssa")


async def test_an_old_id_of_a_drop_in_is_followed(database: Database) -> None:
    """Everything that was kept under it is kept under the new one."""
    await means(database)
    async with database.commit() as work:
        await work.attending.change_session(SessionChange(DROPIN, NEXT), "admin", NOW)
        await work.attending.rename(DROPIN, "torstai")
        assert [one.dropin for one in await work.attending.of_chat(ANNA)] == ["torstai"]
        assert await work.attending.changes() == (SessionChange("torstai", NEXT),)


async def test_of_two_who_cancel_one_tells_each(url: str) -> None:
    """Two programs cancel the same session in one moment: each who meant to come is given to one of them."""
    async with await Database.open(url, now=lambda: NOW) as one, await Database.open(url, now=lambda: NOW) as other:
        for number in range(10):
            await means(one, f"chat-{number}")

        async def cancel(database: Database) -> list[str | None]:
            async with database.commit() as work:
                await work.attending.hold_session(DROPIN, THURSDAY)
                return [each.chat for each in await work.attending.cancel(DROPIN, THURSDAY)]

        told = await asyncio.gather(cancel(one), cancel(other))
    assert sorted(str(chat) for chats in told for chat in chats) == sorted(f"chat-{number}" for number in range(10))
