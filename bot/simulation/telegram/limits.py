"""How much a bot may send, and where it sent more.

core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: about one message a second to a chat with short bursts let
through, twenty a minute to a group, thirty a second in all. After a 429 the chat takes nothing until the time is over.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal

Rule = Literal["chat", "group", "all", "impatient"]

BURST = 3
"""Messages that a private chat takes at once; after that, one a second. Telegram says only "short bursts"."""

GROUP_WINDOW_SECONDS = 59.0
ALL_WINDOW_SECONDS = 0.95
"""Both a little under the minute and the second that are meant: what was sent evenly does not arrive evenly."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One message too many: when (monotonic), which rule, to which chat, and after how many seconds it would have been fine.

    `chat`: more than one a second to a private chat · `group`: more than twenty a minute · `all`: more than thirty a second ·
    `impatient`: before the time of a 429 was over.
    """

    at: float
    rule: Rule
    chat: int
    wait_seconds: float

    @property
    def retry_after(self) -> int:
        """The wait that Telegram would ask for."""
        return max(1, math.ceil(self.wait_seconds))


class Limits:
    """Counts what is sent. A message that is one too many is not counted: it is told."""

    def __init__(self) -> None:
        self._credit: dict[int, tuple[float, float]] = {}
        self._groups: defaultdict[int, deque[float]] = defaultdict(deque)
        self._all: deque[float] = deque()
        self._closed: dict[int, float] = {}

    def close(self, chat: int, until: float) -> None:
        """A chat takes nothing until then."""
        self._closed[chat] = until

    def send(self, chat: int, now: float, *, enforced: bool = False) -> Violation | None:
        """Count a message to a chat; the rule that it breaks, if any. Where rules are `enforced`, such a message does not arrive.

        Before the time of a 429 is over it never does.
        """
        broken = self._broken(chat, now)
        if broken is None or not (enforced or broken.rule == "impatient"):
            self._count(chat, now)
        return broken

    def _broken(self, chat: int, now: float) -> Violation | None:
        if now < self._closed.get(chat, 0.0):
            return Violation(now, "impatient", chat, self._closed[chat] - now)
        if self._full(self._all, 30, ALL_WINDOW_SECONDS, now):
            return Violation(now, "all", chat, self._all[0] + ALL_WINDOW_SECONDS - now)
        if chat < 0:
            sent = self._groups[chat]
            return Violation(now, "group", chat, sent[0] + 60 - now) if self._full(sent, 20, GROUP_WINDOW_SECONDS, now) else None
        credit = self._credit_of(chat, now)
        return Violation(now, "chat", chat, 1 - credit) if credit < 1 else None

    def _count(self, chat: int, now: float) -> None:
        self._all.append(now)
        if chat < 0:
            self._groups[chat].append(now)
        else:
            self._credit[chat] = (max(0.0, self._credit_of(chat, now) - 1), now)

    def _credit_of(self, chat: int, now: float) -> float:
        credit, then = self._credit.get(chat, (BURST, now))
        # A twentieth more than one a second, for the same reason as the windows above.
        return min(BURST, credit + (now - then) * 1.05)

    @staticmethod
    def _full(sent: deque[float], most: int, window: float, now: float) -> bool:
        while sent and sent[0] <= now - window:
            sent.popleft()
        return len(sent) >= most
