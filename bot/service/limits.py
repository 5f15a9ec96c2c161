"""How fast Telegram lets a bot speak, and how long to leave those alone who can't be reached.

It lets through one message a second to a chat, twenty a minute to a group, thirty a second in all.

Times here are of a clock that only runs forward (`time.monotonic`), in seconds. The limits are Telegram's own
(core.telegram.org/bots/faq, «My bot is hitting limits»); a little is left to spare, for clocks and networks differ.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

DOWN_AFTER = 3
"""When so many chats fail with no success between them, it is not the chats: it is the network, or Telegram."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast to speak, in Telegram's limits with a little to spare, and how patient to be.

    `first_pause_seconds`: how long a chat is left alone after a failure, doubled with each, up to `longest_pause_seconds`; when nobody
    can be reached, half of that at most. `no_address_seconds`: how long a chat is left alone that the transport has no number for: a
    staff group that nobody has linked yet. `grace_seconds`: how long, when told to stop, what is under way is waited for.
    `idle_seconds`: how often is looked whether something waits that nobody told of.
    """

    chat_seconds: float = 1.02
    group_most: int = 20
    group_seconds: float = 60.5
    all_most: int = 27
    all_seconds: float = 1.1
    first_pause_seconds: float = 1.0
    longest_pause_seconds: float = 60.0
    no_address_seconds: float = 3.0
    grace_seconds: float = 1.5
    idle_seconds: float = 1.0

    def pause(self, failures: int) -> float:
        """How long to wait after so many failures before this one."""
        return min(self.first_pause_seconds * 2.0 ** min(failures, 16), self.longest_pause_seconds)


PACE: Final = Pace()


class _Window:
    """At most so many in so many seconds."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._times: deque[float] = deque()

    def free(self, now: float) -> int:
        """How many more may go at that moment."""
        while self._times and self._times[0] <= now - self._seconds:
            self._times.popleft()
        return self._most - len(self._times)

    def took(self, now: float) -> None:
        self._times.append(now)

    def next_free(self, now: float) -> float:
        """When another may go."""
        return now if self.free(now) > 0 else self._times[0] + self._seconds


class Limits:
    """What may go now, by chat. Changes of messages and answers to presses count in all, but not for their chat."""

    def __init__(self, pace: Pace = PACE) -> None:
        self._pace = pace
        self._all = _Window(pace.all_most, pace.all_seconds)
        self._groups: dict[str, _Window] = {}
        self._next: dict[str, float] = {}
        """When a chat may get its next message."""

    def free(self, now: float) -> int:
        """How many requests may go at that moment, to whomever."""
        return self._all.free(now)

    def next_free(self, now: float) -> float:
        """When another may go."""
        return self._all.next_free(now)

    def closed(self, now: float) -> dict[str, float]:
        """Chats that may get nothing now, and until when."""
        self._next = {chat: until for chat, until in self._next.items() if until > now}
        return dict(self._next)

    def asked(self, chat: str, now: float, *, message: bool, group: bool) -> None:
        """Something is being sent to a chat."""
        self._all.took(now)
        if message:
            self._hold(chat, now + self._pace.chat_seconds)
            if group:
                window = self._groups.setdefault(chat, _Window(self._pace.group_most, self._pace.group_seconds))
                window.took(now)
                self._hold(chat, window.next_free(now))

    def wait(self, chat: str, until: float) -> None:
        """Telegram, or we, want nothing sent to that chat until then."""
        self._hold(chat, until)

    def _hold(self, chat: str, until: float) -> None:
        self._next[chat] = max(until, self._next.get(chat, 0.0))


class Failures:
    """Who failed and is left alone for a while; and everyone, when it is not the chats that fail."""

    def __init__(self, pace: Pace = PACE) -> None:
        self._pace = pace
        self._resting: dict[str, float] = {}
        self._failed: set[str] = set()
        self._rounds = 0
        self.down_until = 0.0
        """Until when nobody is tried."""

    @property
    def down(self) -> bool:
        """Whether nobody can be reached, as far as is known."""
        return len(self._failed) >= DOWN_AFTER

    def failed(self, chat: str, failures: int, now: float) -> bool:
        """A chat could not be reached, after so many failures with the same message. Gives whether now nobody can be: news."""
        news = not self.down
        self._resting[chat] = now + self._pace.pause(failures)
        if not self.down:
            self._failed.add(chat)
        if self.down and now >= self.down_until:
            # Many that fail at once are one failure.
            self.down_until = now + min(self._pace.pause(self._rounds), self._pace.longest_pause_seconds / 2)
            self._rounds += 1
        return news and self.down

    def worked(self) -> bool:
        """Something arrived: whoever failed when nobody could be reached need not rest. Gives whether that is news."""
        news = self.down
        if news:
            self._resting.clear()
        self._failed.clear()
        self._rounds, self.down_until = 0, 0.0
        return news

    def resting(self, now: float) -> dict[str, float]:
        """Chats that are left alone, and until when."""
        self._resting = {chat: until for chat, until in self._resting.items() if until > now}
        return dict(self._resting)
