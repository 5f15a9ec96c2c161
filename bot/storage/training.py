"""Periods of learning at work with a coach (VALO): who is in one, the units, the skills that were ticked and confirmed.

A period belongs to the lead that led to it: the lead says whose it is (`chat`, nobody's once the person is erased), of which region,
and, when it is closed, how it ended.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.guidance.period import Onward, Period, SkillState, UnitState
from bot.storage.rows import LeadStatus
from bot.storage.tables import leads, trainee_units, trainees, unit_skills
from bot.storage.thin import POSTGRESQL

ENDED: tuple[LeadStatus, ...] = ("closed", "withdrawn")
"""A period whose lead is so is over."""


class PeriodChanges(TypedDict, total=False):
    """What may change in a period, apart from its units and skills."""

    coach: str
    starts: dt.date
    environment: str | None
    onward: Onward | None
    whole: bool
    told_until: dt.datetime


class UnitChanges(TypedDict, total=False):
    """What may change in a unit that was chosen."""

    shown_on: dt.date | None
    passed_at: dt.datetime | None


class SkillChanges(TypedDict, total=False):
    """What may change in a skill."""

    words: str | None
    ticked_at: dt.datetime | None
    confirmed_at: dt.datetime | None
    confirmed_by: str | None


class Training:
    """All of it in one transaction. `holding`: what is asked for is about to change, and is held where several workers share."""

    def __init__(self, connection: AsyncConnection, *, holding: bool = False) -> None:
        self._connection = connection
        self._holding = holding

    # What is asked

    async def period(self, lead: int) -> Period | None:
        """The period of a lead, over or not; None where there never was one."""
        return next(iter(await self._found(trainees.c.lead == lead)), None)

    async def of_chat(self, chat: str) -> Period | None:
        """The period that someone is in, the latest if there are several."""
        found = await self._found((leads.c.chat == chat) & leads.c.status.not_in(ENDED))
        return found[-1] if found else None

    async def of_regions(self, regions: Collection[str]) -> tuple[Period, ...]:
        """The periods that are under way in some regions, by the number of their lead."""
        if not regions:
            return ()
        return await self._found(leads.c.region.in_(sorted(regions)) & leads.c.chat.is_not(None) & leads.c.status.not_in(ENDED))

    # What is noted

    async def accept(self, lead: int, coach: str, starts: dt.date, at: dt.datetime) -> bool:
        """Someone begins a period. Gives whether it is new: the same lead has one at most."""
        values = {"lead": lead, "coach": coach, "starts": starts, "whole": False, "told_until": at, "accepted_at": at}
        adding = self._dialect().insert(trainees).values(**values)
        return bool((await self._connection.execute(adding.on_conflict_do_nothing(index_elements=["lead"]))).rowcount)

    async def change(self, lead: int, **changes: Unpack[PeriodChanges]) -> None:
        """Change some of a period. Raises LookupError when there is none."""
        await self._update(trainees, trainees.c.lead == lead, changes)

    async def choose(self, lead: int, unit: str) -> None:
        """The trainee works for that unit."""
        adding = self._dialect().insert(trainee_units).values(lead=lead, unit=unit)
        await self._connection.execute(adding.on_conflict_do_nothing(index_elements=["lead", "unit"]))

    async def drop(self, lead: int, unit: str) -> None:
        """The trainee does not work for that unit after all; what was ticked in it goes too."""
        for table in (unit_skills, trainee_units):
            await self._connection.execute(delete(table).where(table.c.lead == lead, table.c.unit == unit))

    async def change_unit(self, lead: int, unit: str, **changes: Unpack[UnitChanges]) -> None:
        """Change some of a unit that was chosen. Raises LookupError when it was not."""
        await self._update(trainee_units, (trainee_units.c.lead == lead) & (trainee_units.c.unit == unit), changes)

    async def change_skill(self, lead: int, unit: str, skill: str, **changes: Unpack[SkillChanges]) -> None:
        """Change some of a skill: the first time it is noted."""
        adding = self._dialect().insert(unit_skills).values(lead=lead, unit=unit, skill=skill, **changes)
        again = adding.on_conflict_do_update(index_elements=["lead", "unit", "skill"], set_=dict(changes))
        await self._connection.execute(again)

    async def drop_skill(self, lead: int, unit: str, skill: str) -> None:
        """Forget one skill."""
        of_it = (unit_skills.c.lead == lead) & (unit_skills.c.unit == unit) & (unit_skills.c.skill == skill)
        await self._connection.execute(delete(unit_skills).where(of_it))

    # What is let go

    async def forget(self, numbers: Collection[int]) -> None:
        """Erase what is a person's own in their periods: skills, where they worked, what they were to show. Units passed stay."""
        if not numbers:
            return
        await self._connection.execute(delete(unit_skills).where(unit_skills.c.lead.in_(numbers)))
        passed = trainee_units.c.passed_at.is_not(None)
        await self._connection.execute(delete(trainee_units).where(trainee_units.c.lead.in_(numbers), ~passed))
        await self._connection.execute(update(trainee_units).where(trainee_units.c.lead.in_(numbers)).values(shown_on=None))
        await self._connection.execute(update(trainees).where(trainees.c.lead.in_(numbers)).values(environment=None))

    # How

    async def _found(self, wanted: ColumnElement[bool]) -> tuple[Period, ...]:
        query = select(trainees).join(leads, leads.c.number == trainees.c.lead).where(wanted).order_by(trainees.c.lead)
        rows = list((await self._connection.execute(query.with_for_update(of=trainees) if self._holding else query)).mappings())
        numbers = [row["lead"] for row in rows]
        if not numbers:
            return ()
        units = select(trainee_units).where(trainee_units.c.lead.in_(numbers)).order_by(trainee_units.c.unit)
        skills = select(unit_skills).where(unit_skills.c.lead.in_(numbers)).order_by(unit_skills.c.skill)
        of_units = list((await self._connection.execute(units)).mappings())
        of_skills = list((await self._connection.execute(skills)).mappings())
        return tuple(_period(row, of_units, of_skills) for row in rows)

    async def _update(self, table: Any, wanted: ColumnElement[bool], changes: Mapping[str, object]) -> None:
        if (await self._connection.execute(update(table).where(wanted).values(**changes))).rowcount != 1:
            message = f"There is no such row in {table.name}."
            raise LookupError(message)

    def _dialect(self) -> Any:
        return postgresql if self._connection.dialect.name == POSTGRESQL else sqlite


def _period(row: Mapping[Any, Any], units: Iterable[Mapping[Any, Any]], skills: Iterable[Mapping[Any, Any]]) -> Period:
    number = row["lead"]
    return Period(
        lead=number,
        coach=row["coach"],
        starts=row["starts"],
        told_until=row["told_until"],
        environment=row["environment"],
        onward=row["onward"],
        whole=row["whole"],
        units=tuple(UnitState(one["unit"], one["shown_on"], one["passed_at"] is not None) for one in units if one["lead"] == number),
        skills=tuple(_skill(one) for one in skills if one["lead"] == number),
    )


def _skill(row: Mapping[Any, Any]) -> SkillState:
    ticked, confirmed = row["ticked_at"] is not None, row["confirmed_at"] is not None
    return SkillState(row["unit"], row["skill"], row["words"], ticked, confirmed)
