"""The one place where things are wired together: knowledge, database, turns."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge import Knowledge, load
from bot.knowledge.calendar import HELSINKI
from bot.service.turns import Turns
from bot.storage import Database

LAST_YEAR = 2200
"""How far the clock can be moved: beyond, no holiday and no promise could be counted."""


class Clock:
    """What time it is: the system's, moved by what was asked for, or standing still where it was put."""

    def __init__(self, start: dt.datetime | None = None) -> None:
        self._stands: dt.datetime | None = start
        self._moved = dt.timedelta()

    def now(self) -> dt.datetime:
        """The time, aware, in Finnish time."""
        return (self._stands or dt.datetime.now(HELSINKI) + self._moved).astimezone(HELSINKI)

    def set(self, moment: dt.datetime) -> None:
        """Stand at that moment from now on."""
        self._stands = moment

    def advance(self, by: dt.timedelta) -> None:
        """Move on. OverflowError: farther than `LAST_YEAR`."""
        if (self.now() + by).year > LAST_YEAR:
            raise OverflowError("beyond the end of the calendar")
        if self._stands is not None:
            self._stands += by
        else:
            self._moved += by


@dataclass(frozen=True, slots=True)
class App:
    """Everything that a transport needs."""

    knowledge: Knowledge
    turns: Turns
    clock: Clock


@asynccontextmanager
async def opened(knowledge: Path, database: str, clock: Clock) -> AsyncIterator[App]:
    """The program on that knowledge and database. KnowledgeError, StorageError: it can't start."""
    known = load(knowledge, clock.now().date())
    async with await Database.open(database, now=clock.now) as store, store.alone(serving=False):
        gc.freeze()
        gc.enable()
        yield App(known, Turns(known, store), clock)
