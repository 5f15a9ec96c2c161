"""What came in and waits to be taken: in order within a lane, each update once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, Select, and_, bindparam, delete, exists, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.rows import Arrived, Waiting
from bot.storage.tables import inbox
from bot.storage.thin import many, rows

MOST_ATTEMPTS = 3
"""How often a turn that fails for itself is tried, before it is set aside."""

_TAKEN = update(inbox).where(inbox.c.id == bindparam("row")).values(done_at=bindparam("at"), lane="", payload="", error=bindparam("why"))
_earlier = inbox.alias("earlier")
_FIRST_OF_LANE = and_(
    inbox.c.done_at.is_(None),
    ~exists().where(_earlier.c.lane == inbox.c.lane, _earlier.c.done_at.is_(None), _earlier.c.id < inbox.c.id),
)


_COLUMNS: dict[str, Any] = {name: bindparam(name) for name in ("source", "update_id", "lane", "payload", "received_at")}
_ADDING = {
    database: dialect.insert(inbox).values(_COLUMNS).on_conflict_do_nothing(index_elements=["source", "update_id"])
    for database, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
"""Insert, but for what is there: SQL that both databases know and SQLAlchemy keeps apart."""


def _waiting(*, whole_lanes: bool) -> Select[Any]:
    query = select(inbox.c.id, inbox.c.source, inbox.c.lane, inbox.c.payload, inbox.c.attempts)
    query = query.where(inbox.c.done_at.is_(None) if whole_lanes else _FIRST_OF_LANE)
    return query.order_by(inbox.c.id).limit(bindparam("most", type_=Integer))


_WAITING = {
    (database, whole): _waiting(whole_lanes=whole)
    if database == "sqlite"
    else _waiting(whole_lanes=whole).with_for_update(skip_locked=True)
    for database in ("sqlite", "postgresql")
    for whole in (False, True)
}


class Inbox:
    """The inbox in one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._taken: list[dict[str, Any]] = []
        self.grown = False
        """Whether something came in with this transaction."""

    async def add(self, arrived: Sequence[Arrived], at: dt.datetime) -> None:
        """Write down what came in; an update that is known already is passed over."""
        new = [
            {"source": one.source, "update_id": one.update_id, "lane": one.lane, "payload": one.payload, "received_at": at}
            for one in arrived
        ]
        if new:
            self.grown = True
            await many(self._connection, _ADDING[self._connection.dialect.name], new)

    async def waiting(self, limit: int, *, whole_lanes: bool = False) -> tuple[Waiting, ...]:
        """Turns to take now, oldest first, locked until the end of the transaction where several workers share the database.

        Of each lane the first, so that no two turns of one chat are ever under way at once. `whole_lanes`: for a worker that is
        alone, all that waits, in order.
        """
        query = _WAITING[self._connection.dialect.name, whole_lanes]
        return tuple(Waiting(*row) for row in await rows(self._connection, query, {"most": limit}))

    def done(self, number: int, at: dt.datetime, error: str | None = None) -> None:
        """This turn is taken, or (with what went wrong) set aside: what was said in it is let go."""
        self._taken.append({"row": number, "at": at, "why": error})

    async def failed(self, number: int) -> int:
        """Count one more attempt of a turn that failed for itself; gives how many it has had."""
        statement = update(inbox).where(inbox.c.id == number).values(attempts=inbox.c.attempts + 1).returning(inbox.c.attempts)
        return int(await self._connection.scalar(statement) or 0)

    async def count(self) -> int:
        """How many turns wait."""
        return int(await self._connection.scalar(select(func.count()).where(inbox.c.done_at.is_(None))) or 0)

    async def set_aside(self) -> tuple[str, ...]:
        """Why turns were set aside, newest first."""
        query = select(inbox.c.error).where(inbox.c.error.is_not(None)).order_by(inbox.c.id.desc())
        return tuple((await self._connection.scalars(query)).all())

    async def sweep(self, before: dt.datetime) -> int:
        """Forget the updates taken before then: no double of them can come any more. Gives how many."""
        return (await self._connection.execute(delete(inbox).where(inbox.c.done_at < before))).rowcount

    async def flush(self) -> None:
        """Write down what was taken."""
        if self._taken:
            await many(self._connection, _TAKEN, self._taken)
            self._taken.clear()
