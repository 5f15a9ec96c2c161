"""What goes wrong between the bot and Telegram: by a script, by chance from a seed, or all of it for a while."""

from __future__ import annotations

import random
from collections import defaultdict, deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal

How = Literal["429", "500", "502", "409", "lost before", "lost after", "slow"]
"""`429` too many requests, `500` and `502` Telegram's own trouble, `409` another poller (only `getUpdates`) · `lost before`: the
connection breaks and nothing happened · `lost after`: it happened and the bot does not learn of it · `slow`: it happened, and the
answer comes late."""

EVERY = "*"
"""Stands for any method in a script."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One failure. `seconds` is the wait of a 429, or how late a slow answer is."""

    how: How
    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Odds:
    """How often each failure happens, from 0 to 1, with the chance that decides it. `spared` methods never fail so."""

    rates: Mapping[How, float]
    chance: random.Random
    seconds: float = 1.0
    spared: Collection[str] = ()

    def draw(self, method: str) -> Fault | None:
        """The failure of this call, if it fails."""
        drawn = self.chance.random()
        for how, rate in self.rates.items():
            if drawn < rate:
                return None if method in self.spared or (how == "409" and method != "getUpdates") else Fault(how, self.seconds)
            drawn -= rate
        return None


@dataclass(slots=True)
class Faults:
    """All failures that are to come. What the script says for a method comes before what it says for every one, then chance."""

    script: defaultdict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    odds: Odds | None = None
    outages: list[tuple[float, float]] = field(default_factory=list)

    def draw(self, method: str) -> Fault | None:
        """The failure of this call, if it fails; one of the script is used up."""
        for name in (method, EVERY):
            if self.script[name]:
                return self.script[name].popleft()
        return self.odds.draw(method) if self.odds else None

    def down(self, now: float) -> bool:
        """Whether nothing gets through at that moment."""
        return any(begin <= now < end for begin, end in self.outages)
