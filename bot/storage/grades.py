"""How well routes suited, as those say who had the leads."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.rows import Grade, GradeName
from bot.storage.tables import grades
from bot.storage.thin import POSTGRESQL


class Grades:
    """All of them in one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, lead: int) -> tuple[Grade, ...]:
        """The grades of a lead, in the order in which they were given."""
        found = await self._connection.execute(select(grades).where(grades.c.lead == lead).order_by(grades.c.at, grades.c.route))
        return tuple(Grade(**row) for row in found.mappings())

    async def between(self, first: dt.datetime, last: dt.datetime) -> tuple[Grade, ...]:
        """The grades that were given from then until before then, by lead."""
        query = select(grades).where(grades.c.at >= first, grades.c.at < last).order_by(grades.c.lead, grades.c.at, grades.c.route)
        return tuple(Grade(**row) for row in (await self._connection.execute(query)).mappings())

    async def give(self, grade: Grade) -> None:
        """Grade a route, in place of what was said of it before."""
        dialect = postgresql if self._connection.dialect.name == POSTGRESQL else sqlite
        values = {"grade": grade.grade, "staff": grade.staff, "at": grade.at}
        adding = dialect.insert(grades).values(lead=grade.lead, route=grade.route, **values)
        await self._connection.execute(adding.on_conflict_do_update(index_elements=["lead", "route"], set_=values))

    async def take_back(self, lead: int, name: GradeName) -> None:
        """No route of the lead has that grade any more."""
        await self._connection.execute(delete(grades).where(grades.c.lead == lead, grades.c.grade == name))
