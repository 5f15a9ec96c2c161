"""Versions of plans, and how it went afterwards, in every kind of database."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from bot.storage import PERSON, Database, StoredPlan
from tests.storage.conftest import NOW

AINO, BERTTA = "tg:1", "tg:2"
MADE = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


def version(number: int, document: str = "{}", chat: str = AINO, by: str = PERSON) -> StoredPlan:
    """A version of somebody's plan."""
    return StoredPlan(chat, number, document, by, NOW)


async def test_versions_are_kept_as_they_were_made(database: Database) -> None:
    """Oldest first; one that is there is never rewritten; each person has their own."""
    async with database.commit() as work:
        for one in (version(2, "b", by="staff:1"), version(1, "a"), version(1, "other"), version(1, "c", chat=BERTTA)):
            await work.plans.keep(one)
    async with database.read() as reading:
        assert await reading.plans.versions(AINO) == (version(1, "a"), version(2, "b", by="staff:1"))
        assert await reading.plans.versions(BERTTA) == (version(1, "c", chat=BERTTA),)


async def test_how_it_went_is_asked_once_and_can_be_told_again(database: Database) -> None:
    """An answer to what was not asked is none; the last word counts; those of a time are found for the figures."""
    async with database.commit() as work:
        assert not await work.plans.answer(AINO, 1, "studying", NOW)
        for _ in range(2):
            await work.plans.ask(AINO, MADE, 1, NOW, "forssa")
        await work.plans.ask(AINO, MADE, 3, NOW + 60 * DAY, "forssa")
        assert await work.plans.answer(AINO, 1, "unemployed", NOW + DAY)
        assert await work.plans.answer(AINO, 1, "studying", NOW + 2 * DAY)
    async with database.read() as reading:
        first, second = await reading.plans.follow_ups(AINO)
        assert (first.months, first.outcome, first.answered_at, first.region) == (1, "studying", NOW + 2 * DAY, "forssa")
        assert (second.months, second.outcome, second.answered_at) == (3, None, None)
        assert await reading.plans.asked_between(NOW, NOW + DAY) == (first,)


async def test_erasing_a_person_leaves_only_an_outcome_without_one(database: Database) -> None:
    """The plan is gone with all its versions; that somebody studies stays for the figures, and others keep theirs."""
    async with database.commit() as work:
        for chat in (AINO, BERTTA):
            await work.plans.keep(version(1, chat=chat))
            await work.plans.ask(chat, MADE, 1, NOW, "forssa")
            await work.plans.answer(chat, 1, "studying", NOW)
    async with database.commit() as work:
        await work.erase(AINO)
    async with database.read() as reading:
        assert await reading.plans.versions(AINO) == ()
        assert await reading.plans.follow_ups(AINO) == ()
        assert len(await reading.plans.versions(BERTTA)) == 1
        assert [one.chat for one in await reading.plans.asked_between(NOW, NOW + DAY)] == [None, BERTTA]


async def test_a_plan_that_is_taken_away_is_in_no_byte_of_the_file(file: Path) -> None:
    """Somebody's own words in a step go with it."""
    async with await Database.open(f"sqlite:///{file}", now=lambda: NOW) as database:
        async with database.commit() as work:
            await work.plans.keep(version(1, "puutarhurin tytär"))
        async with database.commit() as work:
            await work.drop_plan(AINO)
        held = b"".join(path.read_bytes() for path in file.parent.iterdir())
    assert b"puutarhurin" not in held
