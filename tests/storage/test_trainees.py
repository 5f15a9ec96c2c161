"""Periods of learning at work are kept with their lead, and let go with the person."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.storage import Database
from tests.storage.conftest import NOW

STARTS = dt.date(2026, 12, 1)


async def begun(database: Database, chat: str = "tg:1") -> int:
    """Someone is in a period in Rauma, with two units; gives the number of the lead."""
    async with database.commit() as work:
        number = await work.open_lead(chat=chat, region="rauma", role="coach", summary="{}", at=NOW)
        assert await work.training.accept(number, "staff:1", STARTS, NOW)
        for unit in ("floors", "windows"):
            await work.training.choose(number, unit)
        await work.training.change_skill(number, "floors", "mop", ticked_at=NOW)
    return number


async def test_a_period_is_read_as_it_was_noted(database: Database) -> None:
    """What was noted in another transaction is there, each thing once, however often it was noted."""
    number = await begun(database)
    async with database.commit() as work:
        assert not await work.training.accept(number, "staff:2", STARTS, NOW)
        await work.training.choose(number, "floors")
        await work.training.change_skill(number, "floors", "mop", confirmed_at=NOW, confirmed_by="staff:1")
        await work.training.change_unit(number, "windows", shown_on=dt.date(2027, 2, 3))
    async with database.read() as reading:
        found = await reading.training.period(number)
    assert found is not None
    assert (found.coach, found.starts, [unit.unit for unit in found.units]) == ("staff:1", STARTS, ["floors", "windows"])
    assert [(one.ticked, one.confirmed) for one in found.skills] == [(True, True)]
    assert [unit.shown_on for unit in found.units] == [None, dt.date(2027, 2, 3)]


async def test_a_unit_that_is_dropped_takes_its_skills_along(database: Database) -> None:
    """Nothing is left of what was ticked in it."""
    number = await begun(database)
    async with database.commit() as work:
        await work.training.drop(number, "floors")
    async with database.read() as reading:
        found = await reading.training.period(number)
    assert found is not None
    assert ([unit.unit for unit in found.units], found.skills) == (["windows"], ())


async def test_only_what_is_under_way_is_listed(database: Database) -> None:
    """Not one of another region, nor one whose lead is closed."""
    first, second = await begun(database), await begun(database, "tg:2")
    async with database.commit() as work:
        await work.update_lead(second, status="closed", outcome="studying")
    async with database.read() as reading:
        listed = [one.lead for one in await reading.training.of_regions({"rauma"})]
        assert (listed, await reading.training.of_regions({"forssa"})) == ([first], ())
        assert await reading.training.of_chat("tg:2") is None


async def test_erasing_leaves_only_what_counts(database: Database) -> None:
    """The person, what they ticked and where they worked go; that a unit was passed stays, and nobody can tell whose it was."""
    number = await begun(database)
    async with database.commit() as work:
        await work.training.change(number, environment="workshop", onward="work")
        await work.training.change_unit(number, "windows", passed_at=NOW, shown_on=dt.date(2027, 2, 3))
        await work.erase("tg:1")
    async with database.read() as reading:
        found = await reading.training.period(number)
        assert await reading.training.of_regions({"rauma"}) == ()
    assert found is not None
    assert (found.environment, found.skills, [(one.unit, one.shown_on) for one in found.units]) == (None, (), [("windows", None)])


async def test_what_is_not_there_can_not_be_changed(database: Database) -> None:
    """A change to nothing is our bug, and is told."""
    number = await begun(database)
    async with database.commit() as work:
        with pytest.raises(LookupError, match="trainee_units"):
            await work.training.change_unit(number, "gone", passed_at=NOW)
