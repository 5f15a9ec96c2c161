"""What the staff has changed, for commands that tell dates: cancelled and moved sessions are in the database."""

from __future__ import annotations

import asyncio

from bot.guidance.dropins import with_changes
from bot.knowledge import Knowledge
from bot.knowledge.changes import SessionChange


def as_changed(knowledge: Knowledge, url: str) -> Knowledge:
    """The knowledge with what the staff has cancelled and moved, where there is a database yet; none is made."""
    from bot.storage.place import locate  # SQLAlchemy takes a third of a second

    place = locate(url)
    if place.in_memory or (place.file is not None and not place.file.exists()):
        return knowledge
    return with_changes(knowledge, asyncio.run(_changes(url)))


async def _changes(url: str) -> tuple[SessionChange, ...]:
    from bot.storage import Database

    async with await Database.open(url) as store, store.read() as reading:
        return await reading.attending.changes()
