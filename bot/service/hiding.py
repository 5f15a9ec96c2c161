"""Small groups are not shown, nor what would give them away.

What is shown is a tree: a sum with its parts, each of which may have parts of its own. A group of one to four people is hidden, with
everything below it. One who knows the sum could take the shown parts from it and have the rest: so of the parts that are left the
smallest are hidden too, until the hidden ones together are at least five even for one who knows that each of them holds somebody.
Where no part is left for that, all are hidden, the empty ones too, and nothing is known of any.

It follows that whatever is added to and taken from each other of what is shown comes to nobody, or to five at least; and that no
group of one to four people, of whatever kind, can be told from one of five (tests/service/test_hiding.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 5
"""The smallest number of people, besides nobody, that is told of a group."""


@dataclass(frozen=True, slots=True)
class Group:
    """So many people, by what they have in common, and the groups that they fall into."""

    name: str
    count: int
    parts: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """The same as it may be shown; without `count` it is hidden."""

    name: str
    count: int | None
    parts: tuple[Shown, ...] = ()

    @property
    def rest(self) -> int | None:
        """How many the hidden parts have together; None where that is not known, 0 where none is hidden."""
        return None if self.count is None else self.count - sum(part.count or 0 for part in self.parts)


def shown(group: Group) -> Shown:
    """The tree as it may be shown."""
    if is_small(group.count):
        return _dark(group)
    hidden = hidden_of([part.count for part in group.parts])
    parts = (_dark(part) if place in hidden else shown(part) for place, part in enumerate(group.parts))
    return Shown(group.name, group.count, tuple(parts))


def is_small(count: int) -> bool:
    """Whether a group of so many is too small to be shown."""
    return 0 < count < LEAST


def hidden_of(counts: Sequence[int]) -> frozenset[int]:
    """Of the parts of a sum that is shown, the places of those that are not."""
    hidden = [place for place, count in enumerate(counts) if is_small(count)]
    larger = sorted((place for place, count in enumerate(counts) if count >= LEAST), key=lambda place: counts[place])
    while hidden and sum(counts[place] for place in hidden) - (len(hidden) - 1) < LEAST:
        if not larger:
            return frozenset(range(len(counts)))
        hidden.append(larger.pop(0))
    return frozenset(hidden)


def _dark(group: Group) -> Shown:
    return Shown(group.name, None, tuple(_dark(part) for part in group.parts))
