"""What someone sees on their screen, and waiting for it: people act only on what has come."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from bot.errors import OpastinError
from bot.simulation.telegram import FakeTelegram, Message

LOOK_SECONDS = 0.05
"""How often someone looks."""

PATIENCE_SECONDS = 6 * 3600.0
"""How long someone waits for what must come: as long as it storms, however long that is. Who waits in vain after that is sent home."""

T = TypeVar("T")


class StuckError(OpastinError):
    """Someone waited in vain: `what` says who, and for what."""

    def __init__(self, what: str) -> None:
        super().__init__(f"Waited in vain: {what}.")
        self.what = what


class Screen:
    """A chat as someone sees it."""

    def __init__(self, telegram: FakeTelegram, chat: int) -> None:
        self._telegram, self.chat = telegram, chat

    def picture(self) -> object:
        """All that can be seen now: it is another one when anything has changed."""
        shown = self._telegram.from_bot(self.chat)
        return len(shown), [(one.number, one.text, one.inline) for one in shown[-6:]], sum(one.edited for one in shown)

    def newest_with(self, button: str, after: int = 0) -> Message | None:
        """The newest message that has, or had, that button, of those that came after that one."""
        shown = reversed(self._telegram.from_bot(self.chat))
        return next((one for one in shown if button in one.offered and one.number > after), None)

    def newest(self, *words: str, after: int = 0) -> Message | None:
        """The newest message in which all those words are, of those that came after that one."""
        shown = (one for one in reversed(self._telegram.from_bot(self.chat)) if one.number > after)
        return next((one for one in shown if all(word in one.text for word in words)), None)

    @property
    def last_number(self) -> int:
        """The number of the newest message."""
        return max(self._telegram.world.chats[self.chat].messages, default=0)


async def until(look: Callable[[], T | None], what: str, seconds: float = PATIENCE_SECONDS) -> T:
    """What is seen at last. StuckError: it did not come."""
    deadline = time.monotonic() + seconds
    while not (seen := look()):
        if time.monotonic() > deadline:
            raise StuckError(what)
        await asyncio.sleep(LOOK_SECONDS)
    return seen
