from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bot.storage import Database, Out
from bot.storage.outbox import ANSWER, DUE, MOST_ANSWERS
from tests.storage.conftest import NOW

HOUR = dt.timedelta(hours=1)


def out(number: int, chat: str, kind: str = "message", **more: Any) -> Out:
    """Something that must go out; what it says is its number."""
    return Out(number, chat, kind, str(number), NOW, **more)


async def put(database: Database, *rows: Out) -> None:
    """Write these down."""
    async with database.commit() as work:
        for row in rows:
            work.outbox.put(row)


async def heads(database: Database, *passed_over: str, at: dt.datetime = NOW, limit: int = 100) -> list[int]:
    """What can go out now."""
    async with database.read() as reading:
        return [row.number for row in await reading.outbox.heads(at, passed_over, limit)]


async def test_of_each_chat_the_first_can_go(database: Database) -> None:
    """What follows waits until the one before has arrived or never will; chats that rest are passed over."""
    await put(database, out(3, "b"), out(1, "a"), out(2, "a"), out(4, "c"))
    assert await heads(database) == [1, 3, 4]
    assert await heads(database, limit=2) == [1, 3]
    assert await heads(database, "a", "c") == [3]
    async with database.commit() as work:
        await work.outbox.sending([1])
    assert await heads(database) == [1, 3, 4]
    async with database.commit() as work:
        work.outbox.sent(1, 901, NOW)
        work.outbox.refuse(3, "BadRequest", NOW)
    assert await heads(database) == [2, 4]


async def test_thousands_can_be_passed_over(database: Database) -> None:
    """However many chats rest, none of them is given."""
    await put(database, *[out(number, f"c{number}") for number in range(1, 1201)])
    assert await heads(database, *[f"c{number}" for number in range(1, 1200)]) == [1200]


async def test_answers_to_presses_go_before_all_else_and_beside_it(database: Database) -> None:
    """However much waits, answers are given first, and take nobody's place."""
    answers = [out(number, f"answer:{number}", ANSWER) for number in (80, 81)]
    await put(database, *[out(number, f"c{number}") for number in range(1, 80)], *answers)
    assert await heads(database, limit=3) == [80, 81, 1, 2, 3]
    assert await heads(database, limit=0) == [80, 81]
    await put(database, *[out(number, f"answer:{number}", ANSWER) for number in range(82, 180)])
    assert len(await heads(database, limit=0)) == MOST_ANSWERS


async def test_a_time_that_has_not_come_holds_nobody_up(database: Database) -> None:
    """What is for later lets what is for now pass, until its time has come; what has no time may go, whatever a clock says."""
    await put(database, out(1, "a", due_at=NOW + HOUR), out(2, "a"), out(3, "b"))
    assert await heads(database) == [2, 3]
    assert await heads(database, at=NOW - 1000 * HOUR) == [2, 3]
    assert await heads(database, at=NOW + HOUR) == [1, 3]


async def test_moments_are_no_messages(database: Database) -> None:
    """They are given by themselves, earliest first, once they have come; they hold no message up, and can be taken back."""
    due = {"kind": DUE}
    await put(
        database,
        out(1, "a", due_at=NOW + 2 * HOUR, about="lead:1", **due),
        out(2, "a", due_at=NOW + HOUR, about="lead:1", **due),
        out(3, "b", due_at=NOW + HOUR, about="lead:2", **due),
        out(4, "a"),
    )
    assert await heads(database, at=NOW + 5 * HOUR) == [4]
    async with database.commit() as work:
        assert [row.number for row in await work.outbox.due(NOW + 2 * HOUR, 10)] == [2, 3, 1]
        assert [row.number for row in await work.outbox.due(NOW + 2 * HOUR, 1)] == [2]
        assert await work.outbox.due(NOW, 10) == ()
        work.outbox.put(out(5, "a", due_at=NOW + HOUR, about="lead:1", **due))
        await work.outbox.cancel("lead:1")
    async with database.commit() as work:
        assert [row.number for row in await work.outbox.due(NOW + 2 * HOUR, 10)] == [3]
        await work.outbox.remove([3])
        assert await work.outbox.due(NOW + HOUR, 10) == ()
    assert await heads(database) == [4]


async def test_what_has_gone_keeps_its_number_and_not_its_words(database: Database) -> None:
    """A message can be changed, and answered, by the transport's number of it; what was never sent has none."""
    await put(database, out(1, "a", about="talk:3"), out(2, "a"), out(3, "b"))
    async with database.commit() as work:
        work.outbox.sent(1, 901, NOW)
        work.outbox.sent(3, 901, NOW)
    async with database.read() as reading:
        assert await reading.outbox.remotes([1, 2, 3, 99]) == {1: 901, 3: 901}
        assert await reading.outbox.remotes([]) == {}
        named = await reading.outbox.named([("a", 901), ("b", 901), ("a", 902), ("c", 901)])
        assert {pair: (found.number, found.about) for pair, found in named.items()} == {("a", 901): (1, "talk:3"), ("b", 901): (3, None)}
        assert await reading.outbox.named([]) == {}
        assert (await reading.outbox.about("a", 1), await reading.outbox.about("b", 1)) == ("talk:3", None)


async def test_a_chat_that_shuts_us_out_gets_nothing_more(database: Database) -> None:
    """What waits for it is set aside and shown, with the reason; moments, and other chats, stay."""
    await put(database, out(1, "a"), out(2, "a"), out(3, "b"), out(4, "a", DUE, due_at=NOW, about="lead:1"))
    async with database.commit() as work:
        await work.outbox.sending([1])
        await work.outbox.refuse_chat("a", "blocked", NOW)
    assert await heads(database) == [3]
    async with database.read() as reading:
        aside = await reading.outbox.set_aside()
        assert [(one.number, one.kind, one.error) for one in aside] == [(2, "message", "blocked"), (1, "message", "blocked")]
        assert [row.number for row in await reading.outbox.due(NOW, 10)] == [4]
        assert await reading.outbox.count(NOW) == (1, NOW)


async def test_a_chat_with_a_new_name_keeps_what_waits(database: Database) -> None:
    """What waits follows; what was sent under the old numbers can't be changed any more."""
    await put(database, out(1, "tg:-5"), out(2, "tg:-5"), out(3, "group:forssa"))
    async with database.commit() as work:
        work.outbox.sent(1, 901, NOW)
        work.outbox.sent(3, 902, NOW)
    async with database.commit() as work:
        await work.outbox.rename("tg:-5", "tg:-1005")
        await work.outbox.lose_remotes("group:forssa")
    async with database.read() as reading:
        assert [row.chat for row in await reading.outbox.heads(NOW, [], 10)] == ["tg:-1005"]
        assert await reading.outbox.remotes([1, 3]) == {1: 901}


async def test_what_ended_long_ago_is_forgotten(database: Database) -> None:
    """Sent or set aside, before that time; what waits never is."""
    await put(database, out(1, "a"), out(2, "b"), out(3, "c"))
    async with database.commit() as work:
        work.outbox.sent(1, 901, NOW)
        work.outbox.refuse(2, "no", NOW)
    async with database.commit() as work:
        assert await work.outbox.sweep(NOW) == 0
        assert await work.outbox.sweep(NOW + HOUR) == 2
    assert await heads(database) == [3]


async def test_what_is_taken_back_never_was(database: Database) -> None:
    """A transaction that fails leaves nothing to go out, and nothing marked."""
    await put(database, out(1, "a"))

    async def crash() -> None:
        async with database.commit() as work:
            work.outbox.put(out(2, "b"))
            await work.outbox.sending([1])
            work.outbox.sent(1, 901, NOW)
            await work.outbox.flush()
            raise RuntimeError("crash")

    with pytest.raises(RuntimeError, match="crash"):
        await crash()
    assert await heads(database) == [1]
    async with database.read() as reading:
        [row] = await reading.outbox.heads(NOW, [], 10)
        assert row.attempts == 0
