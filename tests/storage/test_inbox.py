from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from bot.storage import Arrived, Database, Waiting
from tests.storage.conftest import NOW, empty

HOUR = dt.timedelta(hours=1)


async def arrive(database: Database, *lanes: str, first: int = 1) -> None:
    """One thing comes in for each of those lanes, numbered one after another; what it says is its number."""
    async with database.commit() as work:
        rows = [Arrived("tg", number, lane, str(number)) for number, lane in enumerate(lanes, first)]
        await work.inbox.add(rows, NOW)


async def waiting(database: Database, limit: int = 100, *, whole_lanes: bool = False) -> list[str]:
    """What is to be taken now."""
    async with database.commit() as work:
        return [one.payload for one in await work.inbox.waiting(limit, whole_lanes=whole_lanes)]


async def take(database: Database, limit: int = 100, error: str | None = None) -> tuple[Waiting, ...]:
    """Take what is to be taken now."""
    async with database.commit() as work:
        rows = await work.inbox.waiting(limit)
        for row in rows:
            work.inbox.done(row.id, NOW, error)
    return rows


async def test_of_each_lane_the_first_is_taken_oldest_first(database: Database) -> None:
    """Beside other workers no two turns of one lane are under way at once; alone, all that waits is taken in order."""
    await arrive(database, "a", "b", "a", "a", "c", "b")
    assert await waiting(database) == ["1", "2", "5"]
    assert await waiting(database, 2) == ["1", "2"]
    assert await waiting(database, whole_lanes=True) == ["1", "2", "3", "4", "5", "6"]
    assert await waiting(database, 3, whole_lanes=True) == ["1", "2", "3"]
    rounds = []
    while rows := await take(database):
        rounds.append([row.payload for row in rows])
    assert rounds == [["1", "2", "5"], ["3", "6"], ["4"]]


async def test_an_update_is_written_down_once(database: Database) -> None:
    """What has the number of one that is there, taken or not, is passed over; other sources and what has no number are not."""
    await arrive(database, "a", "a")
    await arrive(database, "a", "a", "a", first=2)
    assert await waiting(database, whole_lanes=True) == ["1", "2", "3", "4"]
    while await take(database):
        pass
    await arrive(database, "a", "a", "a")
    assert await waiting(database, whole_lanes=True) == []
    async with database.commit() as work:
        await work.inbox.add([Arrived("due", None, "a", "x"), Arrived("due", None, "a", "y"), Arrived("other", 1, "a", "z")], NOW)
    assert await waiting(database, whole_lanes=True) == ["x", "y", "z"]


async def test_a_double_within_one_batch_is_written_down_once(database: Database) -> None:
    """The first of two with one number counts."""
    async with database.commit() as work:
        await work.inbox.add([Arrived("tg", 7, "a", "first"), Arrived("tg", 7, "b", "second")], NOW)
    assert await waiting(database, whole_lanes=True) == ["first"]


async def test_what_is_taken_back_waits_again(database: Database) -> None:
    """A transaction that fails has taken nothing."""
    await arrive(database, "a")

    async def crash() -> None:
        async with database.commit() as work:
            for row in await work.inbox.waiting(10):
                work.inbox.done(row.id, NOW)
            raise RuntimeError("crash")

    with pytest.raises(RuntimeError, match="crash"):
        await crash()
    assert await waiting(database) == ["1"]


async def test_what_was_set_aside_says_why_and_not_what(database: Database) -> None:
    """The lane goes on without it, its words are gone, its reason stays, newest first; attempts are counted."""
    await arrive(database, "a", "a")
    async with database.commit() as work:
        [first] = await work.inbox.waiting(1)
        assert [await work.inbox.failed(first.id) for _ in range(3)] == [1, 2, 3]
    assert (await take(database, 1, "KeyError in a turn"))[0].attempts == 3
    assert await waiting(database) == ["2"]
    await take(database, 1, "ValueError in a turn")
    async with database.read() as reading:
        assert await reading.inbox.set_aside() == ("ValueError in a turn", "KeyError in a turn")
        assert await reading.inbox.count() == 0


async def test_doubles_are_known_for_a_while(database: Database) -> None:
    """What was taken long enough ago is forgotten, and only that."""
    await arrive(database, "a", "b")
    await take(database, 1)
    async with database.commit() as work:
        assert await work.inbox.sweep(NOW) == 0
        assert await work.inbox.sweep(NOW + HOUR) == 1
    assert await waiting(database) == ["2"]


async def test_two_workers_never_take_the_same_lane(database_of_this_run: str | None) -> None:
    """What one worker holds the other passes over, with all that follows in its lane; it goes on when that is done."""
    async with empty("postgres", Path(), database_of_this_run) as url, await Database.open(url) as one, await Database.open(url) as other:
        await arrive(one, "a", "a", "b", "b", "c")
        async with one.commit() as first:
            held = await first.inbox.waiting(2)
            assert [row.payload for row in held] == ["1", "3"]
            assert await waiting(other) == ["5"]
            for row in held:
                first.inbox.done(row.id, NOW)
            await first.flush()
            assert await waiting(other) == ["5"]
        assert await waiting(other) == ["2", "4", "5"]
