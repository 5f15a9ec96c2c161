from __future__ import annotations

import asyncio
import datetime as dt

from bot.storage import Database, Invite
from tests.storage.conftest import NOW

DAY = dt.timedelta(days=1)


async def invite(database: Database, digest: str = "d", role: str | None = "counsellor") -> None:
    """An invitation that holds for a week."""
    async with database.commit() as work:
        await work.people.invite(digest, Invite("forssa", role, "terminal", NOW + 7 * DAY, None), NOW)


async def test_an_invitation_is_given_to_one_of_many(url: str) -> None:
    """Of ten who use it in one moment, in two programs, one gets it."""
    async with await Database.open(url) as one, await Database.open(url) as other:
        await invite(one)

        async def use(number: int) -> bool:
            async with (one if number % 2 else other).commit() as work:
                return await work.people.use_invite("d", f"staff:{number}", NOW) is not None

        used = await asyncio.gather(*[use(number) for number in range(10)])
        assert sum(used) == 1
        async with one.read() as reading:
            kept = await reading.people.has_invite("d")
            assert kept is not None
            assert kept.used_at == NOW


async def test_an_invitation_ends_with_its_time(database: Database) -> None:
    """Too late, or unknown, it is none; used in a transaction that failed, it still is."""
    await invite(database)
    async with database.commit() as work:
        assert await work.people.use_invite("d", "staff:1", NOW + 7 * DAY) is None
        assert await work.people.use_invite("x", "staff:1", NOW) is None
        assert await work.people.has_invite("x") is None
    try:
        async with database.commit() as work:
            assert await work.people.use_invite("d", "staff:1", NOW) is not None
            raise RuntimeError
    except RuntimeError:
        pass
    async with database.commit() as work:
        assert await work.people.use_invite("d", "staff:2", NOW + DAY) is not None


async def test_someone_can_have_several_duties(database: Database) -> None:
    """Each is kept once; who is dismissed has none, and is no longer known."""
    async with database.commit() as work:
        for region, role in (("forssa", "counsellor"), ("forssa", "counsellor"), ("forssa", "admin"), ("rauma", "coach")):
            await work.people.employ("staff:17", "Anna", region, role, NOW)
        await work.people.employ("staff:18", "Bo", "rauma", "coach", NOW)
        await work.people.away("staff:17", NOW + DAY)
    async with database.commit() as work:
        anna = (await work.people.staff(["staff:17", "staff:99"]))["staff:17"]
        assert (anna.name, anna.away_until, set(anna.regions)) == ("Anna", NOW + DAY, {"forssa", "rauma"})
        assert len(anna.duties) == 3
        assert (anna.role_in("forssa"), anna.role_in("rauma"), anna.role_in("eurajoki")) == ("counsellor", "coach", None)
        assert set(await work.people.staff()) == {"staff:17", "staff:18"}
        assert await work.people.dismiss("staff:17")
        assert not await work.people.dismiss("staff:17")
        assert set(await work.people.staff()) == {"staff:18"}


async def test_a_chat_is_the_group_of_one_region_and_a_region_has_one(database: Database) -> None:
    """Linking anew takes the place of what was linked."""
    async with database.commit() as work:
        await work.people.link_group("forssa", "tg:-1")
        await work.people.link_group("rauma", "tg:-2")
        await work.people.link_group("forssa", "tg:-2")
        assert await work.people.groups() == {"forssa": "tg:-2"}


async def test_a_move_that_is_told_twice_is_one(database: Database) -> None:
    """The group keeps its region, however often and in whatever order it is told; a group that is not linked changes nothing."""
    async with database.commit() as work:
        await work.people.link_group("forssa", "tg:-1")
        await work.people.link_group("rauma", "tg:-2")
        for _ in range(2):
            await work.people.move_group("tg:-1", "tg:-1001")
        await work.people.move_group("tg:-9", "tg:-2")
        assert await work.people.groups() == {"forssa": "tg:-1001", "rauma": "tg:-2"}


async def test_who_is_lost_is_news_once(database: Database) -> None:
    """Until they are found again."""
    async with database.commit() as work:
        assert [await work.people.lose("tg:42", NOW) for _ in range(2)] == [True, False]
        assert await work.people.unreachable(["tg:42", "tg:43"]) == {"tg:42"}
        assert await work.people.count_unreachable() == 1
        await work.people.find_again(["tg:42", "tg:43"])
        assert await work.people.unreachable(["tg:42"]) == frozenset()
        assert await work.people.lose("tg:42", NOW)


async def test_many_who_find_the_same_chat_lost_make_it_news_once(url: str) -> None:
    """Also when two programs find it in one moment."""
    async with await Database.open(url) as one, await Database.open(url) as other:

        async def lose(database: Database) -> bool:
            async with database.commit() as work:
                return await work.people.lose("tg:42", NOW)

        assert sum(await asyncio.gather(*[lose(one if number % 2 else other) for number in range(6)])) == 1
