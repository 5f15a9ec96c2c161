"""How many leads there are of which kind: for promises, for the one who takes no more, and for the weekly digest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import lead_events, leads

UNANSWERED = ("waiting", "claimed")
HELD = ("claimed", "contacted", "booked")


class Counts:
    """All of them as of one moment."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def unanswered(self) -> Mapping[str, int]:
        """Region -> how many wait for a first answer."""
        query = select(leads.c.region, func.count()).where(leads.c.status.in_(UNANSWERED)).group_by(leads.c.region)
        return {str(region): int(count) for region, count in (await self._connection.execute(query)).all()}

    async def held(self) -> Mapping[str, int]:
        """Of the staff, who has how many open leads."""
        query = select(leads.c.claimed_by, func.count()).where(leads.c.status.in_(HELD)).group_by(leads.c.claimed_by)
        return {str(who): int(count) for who, count in (await self._connection.execute(query)).all() if who is not None}

    async def events(self, what: str, since: dt.datetime, until: dt.datetime) -> Mapping[tuple[str, str], int]:
        """How often something was done in that time: (region of the lead today, by whom) -> times."""
        query = (
            select(leads.c.region, lead_events.c.actor, func.count())
            .join(leads, leads.c.number == lead_events.c.lead)
            .where(lead_events.c.what == what, lead_events.c.at >= since, lead_events.c.at < until)
            .group_by(leads.c.region, lead_events.c.actor)
        )
        return {(str(region), str(actor)): int(count) for region, actor, count in (await self._connection.execute(query)).all()}
