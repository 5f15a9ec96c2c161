"""Questions to a colleague about a lead. What was asked is let go as soon as it is answered, or not asked any more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.rows import Opinion, OpinionState
from bot.storage.tables import opinions

OPEN: tuple[OpinionState, ...] = ("draft", "asked")


class Opinions:
    """All of them in one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def opinion(self, number: int) -> Opinion | None:
        """One of them; None when there is none of that number."""
        row = (await self._connection.execute(select(opinions).where(opinions.c.number == number))).mappings().first()
        return _opinion(dict(row)) if row else None

    async def waiting(self) -> Mapping[str, int]:
        """How many questions wait for each of the staff."""
        query = select(opinions.c.colleague, func.count()).where(opinions.c.state == "asked").group_by(opinions.c.colleague)
        return {str(who): int(count) for who, count in (await self._connection.execute(query)).all()}

    async def draft(self, lead: int, asker: str, question: str, at: dt.datetime) -> int:
        """Keep a question that is not asked yet; gives its number."""
        values = {"lead": lead, "asker": asker, "passed": "", "state": "draft", "question": question, "asked_at": at}
        return int(await self._connection.scalar(insert(opinions).values(**values).returning(opinions.c.number)) or 0)

    async def ask(self, number: int, colleague: str, passed: Collection[str], at: dt.datetime) -> None:
        """Somebody is asked it, after those who had no time."""
        values = {"colleague": colleague, "passed": " ".join(passed), "state": "asked", "asked_at": at}
        await self._connection.execute(update(opinions).where(opinions.c.number == number).values(**values))

    async def end(self, number: int, state: OpinionState, at: dt.datetime) -> None:
        """It was answered, or dropped: the question goes."""
        values = {"state": state, "question": "", "ended_at": at}
        await self._connection.execute(update(opinions).where(opinions.c.number == number).values(**values))

    async def sweep(self, before: dt.datetime, at: dt.datetime) -> None:
        """What was drafted before then, and never sent, is dropped with its words."""
        old = opinions.c.asked_at < before, opinions.c.state == "draft"
        await self._connection.execute(update(opinions).where(*old).values(state="dropped", question="", ended_at=at))

    async def forget(self, leads: Collection[int], at: dt.datetime) -> tuple[int, ...]:
        """Nothing more is asked about these leads; gives the numbers of all that ever was."""
        about = opinions.c.lead.in_(list(leads))
        await self._connection.execute(
            update(opinions).where(about, opinions.c.state.in_(OPEN)).values(state="dropped", question="", ended_at=at)
        )
        return tuple(await self._connection.scalars(select(opinions.c.number).where(about)))


def _opinion(row: dict[str, Any]) -> Opinion:
    return Opinion(**{**row, "passed": tuple(row["passed"].split())})
