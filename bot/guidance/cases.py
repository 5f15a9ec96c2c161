"""Cases: what counsellors have said of results, held against the results of today.

A case fails when none of its good routes is among the first three, or one of its wrong ones is. What it names and is no more there
fails too: then it is for somebody to say what is good now. A case is small on purpose: `essential` leaves out of a profile whatever the
result does not depend on, so that it tells of no person.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.guidance.guide import guide
from bot.guidance.matching import Profile
from bot.knowledge import Knowledge
from bot.knowledge.model import ResultCase
from bot.knowledge.problems import did_you_mean

FIRST = 3
"""So many routes a result shows first."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What is wrong with a case, and what to do."""

    case: str
    what: str
    advice: str


def first_routes(knowledge: Knowledge, profile: Profile) -> tuple[str, ...]:
    """The ids of the routes that somebody with that profile is shown first."""
    return tuple(match.route.id for match in guide(knowledge, profile).fitting[:FIRST])


def failures(knowledge: Knowledge) -> tuple[Failure, ...]:
    """All cases that fail, in the order of the files."""
    return tuple(failure for case in knowledge.cases if (failure := _failure(knowledge, case)) is not None)


def _failure(knowledge: Knowledge, case: ResultCase) -> Failure | None:
    lost = _lost(knowledge, case)
    if lost is not None:
        return Failure(case.id, *lost)
    shown = first_routes(knowledge, case.profile)
    listed = ", ".join(f"`{name}`" for name in shown) or "nothing"
    wrong = next((name for name in case.wrong if name in shown), None)
    if wrong is not None:
        return Failure(case.id, f"`{wrong}` is shown, and a counsellor said that it is wrong. Shown: {listed}.", _ADVICE)
    if case.good and not set(case.good) & set(shown):
        return Failure(case.id, f"None of what a counsellor said is good is among the first three. Shown: {listed}.", _ADVICE)
    return None


_ADVICE = "Look at what the routes require and at their fields; or change the case, if it is not true any more."


def _lost(knowledge: Knowledge, case: ResultCase) -> tuple[str, str] | None:
    """What the case names and there is not."""
    for name in (*case.good, *case.wrong):
        if name not in knowledge.routes:
            return f"There is no route `{name}`.", did_you_mean(name, knowledge.routes)
    for slot, options in case.profile.items():
        if slot not in knowledge.slots:
            return f"There is no slot `{slot}`.", did_you_mean(slot, knowledge.slots)
        for option in options:
            if option not in knowledge.slots[slot].options:
                return f"`{slot}` has no option `{option}`.", did_you_mean(option, knowledge.slots[slot].options)
    return None


def essential(knowledge: Knowledge, profile: Profile, kept: Collection[str] = ()) -> dict[str, tuple[str, ...]]:
    """The profile without what the first three routes do not depend on: as little as says the same. `kept` stays in any case."""
    wanted, left = first_routes(knowledge, profile), {slot: tuple(options) for slot, options in profile.items()}
    fewer = True
    while fewer:  # What is left out may make another answer idle that was not before.
        fewer = False
        for slot in sorted(left.keys() - set(kept)):
            without = {other: options for other, options in left.items() if other != slot}
            if first_routes(knowledge, without) == wanted:
                left, fewer = without, True
    return left
