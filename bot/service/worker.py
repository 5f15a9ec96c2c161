"""Working through the inbox, and the housekeeping beside it, until told to stop."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Callable
from contextlib import suppress

from bot.errors import OpastinError
from bot.knowledge.calendar import HELSINKI
from bot.service.messages import TELEGRAM
from bot.service.turns import Turns
from bot.storage import Database

BATCH, SHARED_BATCH = 200, 25
"""How many turns go into one commit: alone, and beside other workers."""

POLL_SECONDS = 0.5
"""How long a worker sleeps when nothing waits and nobody wakes it."""

KNOWN_DOUBLES = dt.timedelta(hours=72)
"""So long an update that was taken is known, should it come again."""

KEPT_NUMBERS = dt.timedelta(days=90)
"""So long a message that was sent can be changed, or answered, by its number."""

OLD_INVITATIONS = dt.timedelta(days=30)
"""So long after its time it is known who made and used an invitation."""

HELD = dt.timedelta(hours=24)
"""So long what may not be kept is held in memory after the person was last heard of."""

KNOWN_GUESTS, KNOWN_CARDS = dt.timedelta(days=30), dt.timedelta(days=1)
"""So long after a session it is known who meant to come, and what those on duty could read of them."""

SWEEP_SECONDS, TROUBLE_SECONDS = 3600.0, 1.0
_log = logging.getLogger(__name__)


class Worker:
    """Takes what waits until it is told to stop. `told` is called after each batch that may have left something to deliver."""

    def __init__(
        self, turns: Turns, database: Database, now: Callable[[], dt.datetime], *, shared: bool, told: Callable[[], None] = lambda: None
    ) -> None:
        self._turns = turns
        self._database = database
        self._now = now
        self._limit = SHARED_BATCH if shared else BATCH
        self._told = told
        self._news = asyncio.Event()
        self._untidy = False

    def wake(self) -> None:
        """Something has come in."""
        self._news.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Take turns until told to stop. Trouble with the database is waited out: what came in waits in it."""
        trouble = False
        while not stop.is_set():
            self._news.clear()
            try:
                taken = await self._turns.work(self._now(), self._limit)
            except OpastinError as error:
                if not trouble:
                    _log.error("No turn can be taken now, and none is lost: %s", error)
                trouble = True
                await _pause(stop, TROUBLE_SECONDS)
                continue
            if trouble:
                _log.warning("Taking turns again.")
            trouble = False
            if taken:
                self._untidy = True
                self._told()
            if taken < self._limit:
                await self._rest(stop)

    async def _rest(self, stop: asyncio.Event) -> None:
        waiting = [asyncio.ensure_future(one) for one in (self._news.wait(), stop.wait())]
        happened, _ = await asyncio.wait(waiting, timeout=POLL_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        for one in waiting:
            one.cancel()
        if not happened:
            await self._tidy(stop)

    async def _tidy(self, stop: asyncio.Event) -> None:
        """In a quiet moment: no word of what was taken is to be left in the log of the database."""
        if self._untidy and not stop.is_set():
            with suppress(OpastinError):  # It is tried again in the next quiet moment.
                self._untidy = not await self._database.tidy()

    async def keep_house(self, stop: asyncio.Event) -> None:
        """Now and then: forget what need not be known any more."""
        while not stop.is_set():
            try:
                await sweep(self._database, self._now())
            except OpastinError as error:
                _log.warning("The hourly clearing up was put off: %s", error)
            await _pause(stop, SWEEP_SECONDS)


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def sweep(database: Database, now: dt.datetime) -> None:
    """Forget what need not be known any more: doubles, numbers of old messages, talks that may not be kept."""
    async with database.commit() as work:
        await work.inbox.sweep(now - KNOWN_DOUBLES)
        await work.outbox.sweep(now - KEPT_NUMBERS)
        await work.outbox.sweep_unknown(now - HELD, TELEGRAM)
        await work.people.sweep(now - HELD, now - OLD_INVITATIONS, TELEGRAM)
        today = now.astimezone(HELSINKI).date()
        await work.attending.sweep(today - KNOWN_GUESTS, today - KNOWN_CARDS)
        await work.opinions.sweep(now - HELD, now)
        await work.sweep_passing(now - HELD)
