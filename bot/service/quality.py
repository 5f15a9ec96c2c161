"""How good the suggestions are, by the grades of those who had the leads; and the cases that these make.

Precision at three is the share of the routes among the first three that suited. In a case of the knowledge is what the result depends
on, and nothing of who it was (`bot.guidance.cases`).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.guidance.cases import essential
from bot.guidance.matching import required
from bot.knowledge import Knowledge
from bot.service.glance import profile_in, shown_in, told_in
from bot.storage import Grade

SHOWN = ("good", "passable", "wrong")


@dataclass(frozen=True, slots=True)
class Quality:
    """Counts of leads and routes that were graded; `wrong` and `better` are routes with how often they were said to be so."""

    leads: int
    grades: Mapping[str, int]
    wrong: tuple[tuple[str, int], ...]
    better: tuple[tuple[str, int], ...]

    @property
    def graded(self) -> int:
        """How many of the routes that were shown have a grade."""
        return sum(self.grades[name] for name in SHOWN)

    @property
    def precision(self) -> float | None:
        """Precision at three: the share of the graded routes that are good; None where none is graded."""
        return self.grades["good"] / self.graded if self.graded else None

    @property
    def lenient_precision(self) -> float | None:
        """The same with those that are passable."""
        return (self.grades["good"] + self.grades["passable"]) / self.graded if self.graded else None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A case that the grades make."""

    id: str
    profile: Mapping[str, tuple[str, ...]]
    good: tuple[str, ...]
    wrong: tuple[str, ...]


def quality(grades: Sequence[Grade]) -> Quality:
    """The figures of these grades."""
    counts = Counter(one.grade for one in grades)
    return Quality(
        leads=len({one.lead for one in grades if one.grade in SHOWN}),
        grades={name: counts[name] for name in (*SHOWN, "better")},  # type: ignore[index]  # they are names of grades
        wrong=_often(one.route for one in grades if one.grade == "wrong"),
        better=_often(one.route for one in grades if one.grade == "better"),
    )


def _often(routes: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(routes).items(), key=lambda pair: (-pair[1], pair[0])))


def cases(knowledge: Knowledge, grades: Sequence[Grade], summaries: Mapping[int, str]) -> tuple[Proposed, ...]:
    """The cases of leads whose person was not erased: a profile with what is good for it and what is wrong, where these agree."""
    found: dict[str, Proposed] = {}
    for lead in dict.fromkeys(one.lead for one in grades):
        mine = [one for one in grades if one.lead == lead and one.route in knowledge.routes]
        told = told_in(summaries.get(lead, "{}"))
        good = tuple(one.route for one in mine if one.grade in {"good", "better"})
        wrong = tuple(one.route for one in mine if one.grade == "wrong")
        if not (good or wrong) or not shown_in(told):
            continue
        profile = _small(knowledge, profile_in(told), (*good, *wrong))
        name = _named(profile)
        known = found.get(name, Proposed(name, profile, (), ()))
        found[name] = Proposed(name, profile, _joined(known.good, good), _joined(known.wrong, wrong))
    agreed = (Proposed(one.id, one.profile, one.good, tuple(set(one.wrong) - set(one.good))) for one in found.values())
    return tuple(Proposed(one.id, one.profile, one.good, tuple(sorted(one.wrong))) for one in agreed if one.good or one.wrong)


def _small(knowledge: Knowledge, profile: Mapping[str, tuple[str, ...]], routes: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """As little of the profile as the result depends on, and what these routes ask for."""
    asked = {slot for route in routes for slot, _ in required(knowledge, knowledge.routes[route])}
    return essential(knowledge, profile, asked & profile.keys())


def _named(profile: Mapping[str, tuple[str, ...]]) -> str:
    written = json.dumps({slot: sorted(options) for slot, options in profile.items()}, sort_keys=True)
    return f"graded-{hashlib.sha256(written.encode()).hexdigest()[:10]}"


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))
