"""Long polling that confirms only what is committed: nothing that came in is lost when the program dies.

Telegram takes an update for delivered when the next question carries a higher offset. So that question is not asked before
`accept` has returned, and `accept` returns after the commit. The offset is always that of the last batch, never one that was
stored and never the highest that was seen: Telegram begins its numbers anew after a quiet week.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import SystemRandom
from typing import Any, Final

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.errors import OpastinError, TransportError
from bot.transport.telegram.fates import pause_seconds, reason
from bot.transport.telegram.reading import Read, read
from bot.transport.telegram.sending import Telegram, token_refused

Accept = Callable[[Sequence[Read]], Awaitable[None]]
"""Writes what came in to the inbox, and returns when that is committed. OpastinError: it could not."""

_log = logging.getLogger(__name__)
_random = SystemRandom()

_ALREADY_ASKED = (
    "Another program asks Telegram for what comes in to this bot, and only one can. Stop the other one, or give it the token of a bot "
    "of its own. Asking again until then."
)
_WEBHOOK = "Telegram posts what comes in to a webhook, so it can't be asked. The webhook is taken away now; what waits there comes."


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited: for Telegram, after an empty answer that came at once, and after failures (doubling up to the longest).

    An inbox that can't be written to is our own: it is tried again sooner than Telegram is asked.
    """

    long_poll_seconds: int = 30
    pause_seconds: float = 1.0
    first_seconds: float = 1.0
    longest_seconds: float = 60.0
    longest_inbox_seconds: float = 5.0


PATIENCE: Final = Patience()


async def poll(telegram: Telegram, accept: Accept, stop: asyncio.Event, *, username: str, patience: Patience = PATIENCE) -> None:
    """Hand on to `accept` all that comes in for the bot of that name, until `stop` is set; failures are waited out.

    TransportError: Telegram refuses the token.
    """
    await _Poller(telegram, accept, stop, username, patience).run()


class _Trouble:
    """What is wrong at the moment: told once when it begins and once when it is over, and how long to wait meanwhile."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._kind: str | None = None
        self._seconds = patience.first_seconds

    def seconds(self, kind: str, told: str) -> float:
        if kind != self._kind:
            self._kind, self._seconds = kind, self._patience.first_seconds
            _log.warning("%s", told)
        seconds = self._seconds
        self._seconds = min(2 * seconds, self._patience.longest_seconds)
        return seconds * _random.uniform(0.5, 1.0)  # Many that failed at once must not come back at once.

    def is_over(self) -> None:
        if self._kind is not None:
            _log.info("What came in from Telegram is taken again.")
        self._kind = None


class _Poller:
    def __init__(self, telegram: Telegram, accept: Accept, stop: asyncio.Event, username: str, patience: Patience) -> None:
        self._telegram = telegram
        self._accept = accept
        self._stop = stop
        self._username = username
        self._patience = patience
        self._trouble = _Trouble(patience)

    async def run(self) -> None:
        offset: int | None = None
        while not self._stop.is_set():
            batch = await self._ask(offset)
            if batch is not None and await self._hand_on(batch):
                # An empty answer has confirmed all there was: with no offset, the numbers may begin anew.
                offset = batch[-1]["update_id"] + 1 if batch else None

    async def _ask(self, offset: int | None) -> list[dict[str, Any]] | None:
        """The next batch; None after a failure, or when it is time to stop."""
        clock = asyncio.get_running_loop().time
        asked = clock()
        try:
            batch = await self._unless_stopped(self._telegram.updates(offset, self._patience.long_poll_seconds))
        except TelegramError as error:
            await self._wait(await self._seconds_after(error))
            return None
        if batch == [] and clock() - asked < self._patience.pause_seconds:
            await self._wait(self._patience.pause_seconds)
        return batch

    async def _seconds_after(self, error: TelegramError) -> float:
        match error:
            case InvalidToken():
                raise token_refused() from None
            case RetryAfter():
                seconds = pause_seconds(error)
                return max(seconds, self._trouble.seconds("flood", f"Telegram asks to be left alone for {seconds:.0f} s."))
            case Conflict() if "webhook" in error.message.lower():
                seconds = self._trouble.seconds("webhook", _WEBHOOK)
                with suppress(TransportError):
                    await self._telegram.delete_webhook()
                return seconds
            case Conflict():
                return self._trouble.seconds("conflict", _ALREADY_ASKED)
            case _:
                return self._trouble.seconds("network", f"Telegram can't be asked ({reason(error)}). Asking again until it can.")

    async def _hand_on(self, batch: list[dict[str, Any]]) -> bool:
        """Offer a batch until it is accepted; False: it was not, and it is time to stop."""
        reads = [one for update in batch if (one := read(update, self._username)) is not None]
        while reads:
            try:
                await self._accept(reads)
                break
            except OpastinError as error:
                told = f"What came in can't be kept, so it stays with Telegram and is tried again. {error}"
                await self._wait(min(self._trouble.seconds("inbox", told), self._patience.longest_inbox_seconds))
            if self._stop.is_set():
                return False
        self._trouble.is_over()
        return True

    async def _unless_stopped(self, asking: Coroutine[Any, Any, list[dict[str, Any]]]) -> list[dict[str, Any]] | None:
        """What comes of it; None when it is time to stop first."""
        tasks = asked, stopped = asyncio.create_task(asking), asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return asked.result() if asked.done() else None
        finally:
            for task in (asked, stopped):
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), seconds)
