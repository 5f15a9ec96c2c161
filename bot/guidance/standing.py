"""Where one route stands for a person, and the true reason why it is not among the first.

A route that is not shown lacks something, waits for something that is not known, is of another field than the person
told, is needlessly far, or comes behind others. What others are better in is found by leaving one answer out: what both
lose of their points by that tells what the answer spoke for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.guidance.guide import Guidance
from bot.guidance.matching import STEPPING_FIELD, Judgement, Match, Profile, judge, match_route
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

Why = Literal["shown", "behind", "lacks", "unknown", "field", "employer", "nearer"]
Better = Literal["nearer", "here", "anywhere", "interest", "trade", "mode", "support", "told", "kind", "even"]

DISTANCES = ("same", "region", "near", "far")
"""How far something is that is somewhere, nearest first."""
TELLING = 2
"""Fewer points than this are no reason to tell: a requirement that is met counts one, whatever it is."""
GIVEN = frozenset({"finnish", "education"})
"""What routes give."""
AT_WORK = frozenset({"employed", "entrepreneur", "student"})
"""Situations that one may speak of as something to come; of no other is it said «if you were»."""
SCHOOLING = ("none", "basic", "upper_secondary", "vocational", "further", "higher")
"""Schooling, least first."""


@dataclass(frozen=True, slots=True)
class Behind:
    """A route that is shown instead, and what it is better in; `slot`, the answer that spoke for it."""

    other: Match
    better: Better
    slot: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a route stands: `why` it is not shown, or that it is; its `number` among those that fit, from 1.

    `other_field`: it is of none of the fields that the person told, whatever else is so. `behind` is there where others
    came first, or one like it is nearer.
    """

    match: Match
    why: Why
    number: int | None = None
    other_field: bool = False
    behind: Behind | None = None


def standing(knowledge: Knowledge, route: Route, profile: Profile, found: Guidance, first: int) -> Standing:
    """Where the route stands for the person, to whom the `first` routes of the guidance found are shown."""
    number, match = next(
        ((number, match) for number, match in enumerate(found.fitting, 1) if match.route.id == route.id),
        (None, match_route(knowledge, route, profile)),
    )
    if number is not None:
        if number <= first:
            return Standing(match, "shown", number)
        return Standing(match, "behind", number, behind=_behind(knowledge, match, found.fitting[:first], profile))
    if "employer" in profile.get("goal", ()):
        serves = knowledge.kinds[route.kind].for_employers is not None
        return Standing(match, "field" if serves else "employer", other_field=serves)
    other_field = bool(profile.get("interest")) and match.field is None
    if match.of("lacks"):
        return Standing(match, "lacks", other_field=other_field)
    if _waits(knowledge, match):
        return Standing(match, "unknown", other_field=other_field)
    nearer = _nearer(match, found, leads=other_field)
    if nearer is not None:
        return Standing(match, "nearer", behind=Behind(nearer, "nearer"))
    if other_field:
        return Standing(match, "field", other_field=True)
    return Standing(match, "behind", behind=_behind(knowledge, match, found.fitting[:first], profile))


def _waits(knowledge: Knowledge, match: Match) -> bool:
    """Whether it is not shown before something is known of the person."""
    return any(judgement.slot in knowledge.kinds[match.route.kind].only_when_known for judgement in match.of("unknown"))


def _nearer(match: Match, found: Guidance, *, leads: bool) -> Match | None:
    """One like it that is shown because it is nearer; `leads`: it may only lead on to what the person looks for."""
    alike = (
        other
        for other in found.fitting
        if other.route.kind == match.route.kind
        and (other.stepping if leads else not other.stepping and other.field == match.field)
        and _is_nearer(other, match)
    )
    return next(alike, None)


def _is_nearer(other: Match, match: Match) -> bool:
    if match.nearness == "far" and other.nearness == "anywhere":
        return True
    both = other.nearness in DISTANCES and match.nearness in DISTANCES
    return both and DISTANCES.index(other.nearness) < DISTANCES.index(match.nearness)


def _behind(knowledge: Knowledge, match: Match, shown: Sequence[Match], profile: Profile) -> Behind | None:
    """What tells most why one of those that are shown came before."""
    better = list(_reasons(knowledge, match, [other for other in shown if other.score > match.score], profile))
    if better:
        return max(better, key=lambda found: found[0])[1]
    same = next((other for other in shown if other.route.kind == match.route.kind), None)
    if same is not None:
        return Behind(same, "kind")
    return Behind(max(shown, key=lambda other: other.score), "even") if shown else None


def _reasons(knowledge: Knowledge, match: Match, others: Sequence[Match], profile: Profile) -> Iterator[tuple[int, Behind]]:
    """By how many points an answer speaks more for another route than for this one, and what that means; the last are the weakest."""
    for slot in profile:
        own = _spoken_for(knowledge, match, profile, slot)
        for other in others:
            gain = _spoken_for(knowledge, other, profile, slot) - own
            better = _better(slot, match, other)
            if gain >= TELLING and better is not None:
                yield gain, Behind(other, better, slot)
    yield from ((0, Behind(other, "even")) for other in others)


def _spoken_for(knowledge: Knowledge, match: Match, profile: Profile, slot: str) -> int:
    """How many of its points a route has by the answer to a slot."""
    without = {name: told for name, told in profile.items() if name != slot}
    return match_route(knowledge, match.route, profile).score - match_route(knowledge, match.route, without).score


def _better(slot: str, match: Match, other: Match) -> Better | None:
    """What it is called to be better in what one answer speaks for."""
    match slot:
        case "place" if _is_nearer(other, match):
            return "anywhere" if other.nearness == "anywhere" else "nearer"
        case "place" if match.nearness == "anywhere" and other.nearness in {"same", "region"}:
            return "here"
        case "place":
            return None
        case "interest" | "mode" | "support" | "trade":
            return slot
    return "told"


def could_come(knowledge: Knowledge, judgement: Judgement, profile: Profile) -> bool:
    """Whether what is lacking may be spoken of as something that comes: more Finnish, more schooling, work; never less, never an age."""
    told = profile.get(judgement.slot, ())
    match judgement.slot:
        case "finnish":
            levels = knowledge.slots["finnish"].options
            return bool(told) and levels.index(told[0]) < levels.index(judgement.wanted[0])
        case "education":
            wanted = [SCHOOLING.index(option) for option in judgement.wanted if option in SCHOOLING]
            has = [SCHOOLING.index(option) for option in told if option in SCHOOLING]
            return bool(wanted) and max(wanted) > max(has, default=0)
        case "situation":
            return bool(AT_WORK & set(judgement.wanted))
    return False


def givers(knowledge: Knowledge, match: Match, profile: Profile) -> tuple[Route, ...]:
    """The routes that give what is lacking and may come: such as the person may take now, as few as can be.

    They are of the same field, or lead on; and give no more than the route itself does. Of several, what gives most of it
    comes first, then the least schooling, then what suits the person best.
    """
    missing = [judgement for judgement in match.of("lacks") if judgement.slot in GIVEN and could_come(knowledge, judgement, profile)]
    able = [other for other in knowledge.routes.values() if _helps(knowledge, match.route, other, missing, profile)] if missing else []
    chosen: list[Route] = []
    while missing and able:
        best = max(able, key=lambda other: _help(knowledge, other, missing, profile))
        chosen.append(best)
        missing = [judgement for judgement in missing if not _gives(best, judgement)]
        able = [other for other in able if any(_gives(other, judgement) for judgement in missing)]
    return tuple(chosen)


def _gives(route: Route, judgement: Judgement) -> bool:
    return getattr(route.gives, judgement.slot) in judgement.wanted


def _helps(knowledge: Knowledge, goal: Route, route: Route, missing: Sequence[Judgement], profile: Profile) -> bool:
    """Whether a route gives something that is missing for the goal, and can be taken before it."""
    if route.id == goal.id or not any(_gives(route, judgement) for judgement in missing):
        return False
    if not (STEPPING_FIELD in route.fields or route.fields[0] == goal.fields[0]) or _school(route.gives.education) >= _goal(goal):
        return False
    return not any(judgement.verdict == "lacks" for judgement in judge(knowledge, route, profile))


def _help(knowledge: Knowledge, route: Route, missing: Sequence[Judgement], profile: Profile) -> tuple[int, int, int]:
    many = sum(_gives(route, judgement) for judgement in missing)
    return many, -_school(route.gives.education), match_route(knowledge, route, profile, stepping=True).score


def _school(education: str | None) -> int:
    """How much schooling that is, from 0; -1 for none of the ranks."""
    return SCHOOLING.index(education) if education in SCHOOLING else -1


def _goal(route: Route) -> int:
    """How much schooling the route gives in the end; more than all ranks where it says nothing of it."""
    return _school(route.gives.education) if route.gives.education in SCHOOLING else len(SCHOOLING)
