"""The ways to a goal that can be begun at once: in stages where that is the wiser beginning, else straight.

Who has been without work for long, or has little strength, gets further by a part first: some weeks or months of learning by working, a
certificate, and then the job or the whole qualification, of which the part counts. The first step is the best of the fitting routes
that gives a part of a qualification which is among the fitting ones too.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.guidance.guide import Guidance
from bot.guidance.matching import QUALIFICATIONS, Match, Profile
from bot.guidance.paths import Path, find_path_of
from bot.knowledge import Knowledge

IN_STAGES = {"unemployed_for": {"over_12"}, "support": {"coping"}}
"""Answers with which a part first is the wiser beginning, for those who are out of work."""

OUT_OF_WORK = frozenset({"unemployed", "rehabilitation"})

BY_WORKING = ("coaching", "unit")
"""Kinds of route that give a part of a qualification: the more of it is learnt by working, the earlier."""


def find_ways(knowledge: Knowledge, found: Guidance, profile: Profile) -> tuple[Path, ...]:
    """The ways to the goal, each of another kind; empty where no goal is known, or no way to it."""
    goal = next(iter(profile.get("goal", ())), "learn")
    if found.needs_path or not profile.get("interest") or goal in {"update", "employer"}:
        return found.paths
    near = [match for match in found.fitting if not match.stepping and match.nearness != "far"]
    matches = near or [match for match in found.fitting if not match.stepping]
    straight = _straight(matches)
    known = find_path_of(knowledge, "recognition", profile) if "foreign" in profile.get("education", ()) else None
    return (*(_staged(matches, straight) if wants_stages(profile) else straight), *((known,) if known else ()))


def wants_stages(profile: Profile) -> bool:
    """Whether a part first is the wiser beginning for the person."""
    out_of_work = OUT_OF_WORK & set(profile.get("situation", ()))
    return bool(out_of_work) and any(options & set(profile.get(slot, ())) for slot, options in IN_STAGES.items())


def _straight(matches: Iterable[Match]) -> tuple[Path, ...]:
    """The best qualification, and the best apprenticeship, of those that fit."""
    matches = list(matches)
    school = next((match.route for match in matches if match.route.kind in QUALIFICATIONS), None)
    work = next((match.route for match in matches if match.route.kind == "apprenticeship"), None)
    return (*((Path((school,)),) if school else ()), *((Path((work,), "work"),) if work else ()))


def _staged(matches: Iterable[Match], straight: tuple[Path, ...]) -> tuple[Path, ...]:
    """A part first, then the job with its training, or the whole at school; straight, where no part leads to a whole."""
    routes = [match.route for match in matches]
    wholes = {route.gives.qualification: route for route in reversed(routes) if route.gives.qualification}
    parts = [route for kind in BY_WORKING for route in routes if route.kind == kind]
    pair = next(((part, whole) for part in parts if (whole := wholes.get(part.gives.part_of or ""))), None)
    if pair is None:
        return straight
    job = tuple(Path((pair[0], *path.routes), "work") for path in straight if path.way == "work")
    return (*job, Path(pair))
