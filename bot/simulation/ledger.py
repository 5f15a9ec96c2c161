"""What a crowd has done: every update that the bot is to take, every word between a person and the staff, every act on a lead."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from bot.dialogue.turn import Pressed
from bot.simulation.plan import Handling
from bot.simulation.telegram.wire import Json
from bot.transport.telegram.reading import Read, read


@dataclass(slots=True)
class Matter:
    """A hand-off as both sides know it. `lead` is its number, once someone of the staff has read whose it is."""

    person: int
    handling: Handling
    lead: int | None = None


@dataclass(slots=True)
class Ledger:
    """What was done. Chats go by Telegram's numbers, leads by ours."""

    username: str
    updates: dict[int, Read] = field(default_factory=dict)
    """What the bot is to take, by number, in the order in which it was done."""
    in_talk: set[int] = field(default_factory=set)
    """Those of the updates that a person sent to a human and not to the bot."""
    talking: set[str] = field(default_factory=set)
    """Chats in which what is said now goes to a human."""
    plans: dict[int, int] = field(default_factory=dict)
    """Account of a person -> number of their plan."""
    matters: dict[str, Matter] = field(default_factory=dict)
    """By tag."""
    blocked: set[int] = field(default_factory=set)
    """Accounts of people who shut the bot out, for a while or for good."""
    forgotten: set[int] = field(default_factory=set)
    """Accounts of people who had themselves forgotten."""
    told_person: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    """What the staff wrote to the person of a lead, in order."""
    told_staff: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    """What the person of a lead wrote to the staff, in order."""
    talkers: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Who talked about a lead: the accounts of the person and of the one of the staff."""
    acts: dict[int, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """What must be in the log of a lead, and how often."""
    endings: dict[int, str | None] = field(default_factory=dict)
    """The outcome of each lead that was read; None: it was left open."""
    moved: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    """The moments of a lead that were made to come."""
    stuck: list[str] = field(default_factory=list)
    """Who waited in vain, and for what."""

    def note(self, update: Json) -> None:
        """An update that waits for the bot from now on."""
        found = read(update, self.username)
        if found is None:
            return
        self.updates[found.update_id] = found
        if found.lane in self.talking:
            self.in_talk.add(found.update_id)

    @property
    def presses(self) -> int:
        """How many buttons were pressed."""
        return sum(isinstance(one.incoming.content, Pressed) for one in self.updates.values())
