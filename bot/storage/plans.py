"""The versions of people's plans, and how it went one, three and six months after."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.rows import FollowUp, StoredPlan
from bot.storage.tables import follow_ups, plans
from bot.storage.thin import POSTGRESQL


class Plans:
    """All of them in one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    # Versions

    async def keep(self, plan: StoredPlan) -> None:
        """Keep a version. One that is there already stays as it is: a version is never rewritten."""
        values = {"chat": plan.chat, "version": plan.version, "document": plan.document, "by": plan.by, "at": plan.at}
        adding = self._dialect().insert(plans).values(values)
        await self._connection.execute(adding.on_conflict_do_nothing(index_elements=["chat", "version"]))

    async def versions(self, chat: str) -> tuple[StoredPlan, ...]:
        """All versions of one person's plan, oldest first."""
        found = await self._connection.execute(select(plans).where(plans.c.chat == chat).order_by(plans.c.version))
        return tuple(StoredPlan(**row) for row in found.mappings())

    async def drop(self, chat: str) -> int:
        """Erase a person's plan with all its versions. Gives how many there were."""
        return (await self._connection.execute(delete(plans).where(plans.c.chat == chat))).rowcount

    # How it went

    async def ask(self, chat: str, made_on: dt.date, months: int, at: dt.datetime, region: str | None) -> None:
        """The person is asked how it went, once for each plan and time."""
        values = {"chat": chat, "made_on": made_on, "months": months, "asked_at": at, "region": region}
        adding = self._dialect().insert(follow_ups).values(values)
        await self._connection.execute(adding.on_conflict_do_nothing(index_elements=["chat", "made_on", "months"]))

    async def answer(self, chat: str, months: int, outcome: str | None, at: dt.datetime) -> bool:
        """How it went, of the latest time they were asked after so many months; told again, it is that. Gives whether they were asked."""
        asked = select(follow_ups.c.number).where(follow_ups.c.chat == chat, follow_ups.c.months == months)
        number = await self._connection.scalar(asked.order_by(follow_ups.c.number.desc()).limit(1))
        if number is None:
            return False
        change = update(follow_ups).where(follow_ups.c.number == number).values(outcome=outcome, answered_at=at)
        return bool((await self._connection.execute(change)).rowcount)

    async def follow_ups(self, chat: str) -> tuple[FollowUp, ...]:
        """What one person was asked and said, oldest first."""
        return await self._found(follow_ups.c.chat == chat)

    async def asked_between(self, first: dt.datetime, last: dt.datetime) -> tuple[FollowUp, ...]:
        """All that was asked from `first` until before `last`, for the figures."""
        return await self._found((follow_ups.c.asked_at >= first) & (follow_ups.c.asked_at < last))

    # What is let go

    async def forget(self, chat: str) -> int:
        """Erase a person: the plan is gone, and of how it went only the outcome stays, with no person. Gives how many rows."""
        gone = await self.drop(chat)
        left = await self._connection.execute(update(follow_ups).where(follow_ups.c.chat == chat).values(chat=None))
        return gone + left.rowcount

    async def _found(self, wanted: ColumnElement[bool]) -> tuple[FollowUp, ...]:
        found = await self._connection.execute(select(follow_ups).where(wanted).order_by(follow_ups.c.number))
        return tuple(FollowUp(**row) for row in found.mappings())

    def _dialect(self) -> Any:
        return postgresql if self._connection.dialect.name == POSTGRESQL else sqlite
