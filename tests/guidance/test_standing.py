from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.guide import LISTED, guide
from bot.guidance.matching import HARD, judge, match_route
from bot.guidance.standing import DISTANCES, SCHOOLING, Standing, could_come, givers, standing
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

Profile = dict[str, tuple[str, ...]]
Profiles = st.SearchStrategy[Profile]

SOME = settings(max_examples=25, deadline=None, derandomize=True)
FIRST = 3
STEPPING = 16
"""So many points a route has for leading on."""


def stands(knowledge: Knowledge, name: str, **told: str) -> Standing:
    """Where a route stands for someone who has told this."""
    profile = {slot: tuple(options.split()) for slot, options in told.items()}
    return standing(knowledge, knowledge.routes[name], profile, guide(knowledge, profile), FIRST)


def sample(knowledge: Knowledge, data: st.DataObject) -> list[Route]:
    """A fifth of the routes: over the examples, all of them."""
    start = data.draw(st.integers(0, 4), label="which fifth of the routes")
    return list(knowledge.routes.values())[start::5]


def points_of(knowledge: Knowledge, route: Route, profile: Profile, slot: str) -> int:
    """What the answer to a slot adds to the route's points."""
    without = {name: told for name, told in profile.items() if name != slot}
    return match_route(knowledge, route, profile).score - match_route(knowledge, route, without).score


@SOME
@given(data=st.data())
def test_the_reason_is_true_whatever_the_route_and_the_person(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """For every route: it is shown, or there is a reason, and that reason holds."""
    profile = data.draw(profiles)
    found = guide(knowledge, profile)
    numbers = {match.route.id: number for number, match in enumerate(found.fitting, 1)}
    for route in sample(knowledge, data):
        where = standing(knowledge, route, profile, found, FIRST)
        assert where.number == numbers.get(route.id)
        assert (where.why == "shown") == (numbers.get(route.id, FIRST + 1) <= FIRST)
        if where.why == "lacks":
            assert where.match.of("lacks")
        elif where.why == "unknown":
            waiting = {judgement.slot for judgement in judge(knowledge, route, profile) if judgement.verdict == "unknown"}
            assert waiting & set(knowledge.kinds[route.kind].only_when_known)
        elif where.why == "employer":
            assert profile["goal"] == ("employer",)
            assert knowledge.kinds[route.kind].for_employers is None
        if where.other_field:
            assert set(profile["interest"]).isdisjoint(route.fields)
        if where.why not in {"shown", "behind"}:
            assert route.id not in numbers


@SOME
@given(data=st.data())
def test_what_came_before_is_really_better_in_that(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """The route that is named instead is shown, and what is said of it is so: nearer, of the same kind, or an answer speaks more for it."""
    profile = data.draw(profiles)
    found = guide(knowledge, profile)
    numbers = {match.route.id: number for number, match in enumerate(found.fitting, 1)}
    for route in sample(knowledge, data):
        where = standing(knowledge, route, profile, found, FIRST)
        if where.behind is None:
            assert where.why not in {"behind", "nearer"} or not found.fitting
            continue
        other = where.behind.other
        assert numbers[other.route.id] <= FIRST or where.why == "nearer"
        match where.behind.better:
            case "nearer" if other.nearness == "anywhere":
                assert where.match.nearness == "far"
            case "nearer":
                assert DISTANCES.index(other.nearness) < DISTANCES.index(where.match.nearness)
            case "here":
                assert (where.match.nearness, other.nearness) in itertools.product(("anywhere",), ("same", "region"))
            case "anywhere":
                assert (where.match.nearness, other.nearness) == ("far", "anywhere")
            case "kind":
                assert other.route.kind == route.kind
            case "even":
                assert other.score >= where.match.score
            case _:
                assert where.behind.slot is not None
                assert where.behind.slot in profile
                stepping = STEPPING * other.stepping
                assert other.score - stepping > where.match.score - STEPPING
                assert points_of(knowledge, other.route, profile, where.behind.slot) > points_of(
                    knowledge, route, profile, where.behind.slot
                )


@SOME
@given(data=st.data())
def test_another_answer_turns_the_verdict_and_all_of_them_the_route(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """With any wanted answer, what lacked or was not known fits; with all of them the route fits, and is listed or said to be behind."""
    profile = data.draw(profiles)
    which = data.draw(st.integers(0, 7), label="which of the wanted answers")
    for route in sample(knowledge, data):
        flipped = dict(profile)
        for judgement in judge(knowledge, route, profile):
            if judgement.verdict == "fits":
                continue
            wanted = judgement.wanted[which % len(judgement.wanted)]
            now = next(one for one in judge(knowledge, route, {**profile, judgement.slot: (wanted,)}) if one.slot == judgement.slot)
            assert now.verdict == "fits"
            flipped[judgement.slot] = (wanted,)
        assert all(judgement.verdict == "fits" for judgement in judge(knowledge, route, flipped))
        found = guide(knowledge, flipped)
        where = standing(knowledge, route, flipped, found, FIRST)
        if route.id in {match.route.id for match in found.fitting}:
            assert where.why in {"shown", "behind"}
        elif where.why == "behind":
            assert len(found.fitting) == LISTED, "beyond what is listed"
        else:
            assert where.why in {"field", "nearer", *(["employer"] if "employer" in profile.get("goal", ()) else [])}


@SOME
@given(data=st.data())
def test_what_gives_what_is_lacking_can_be_taken_now(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """Each route on the way lacks nothing for the person, gives something that the goal wants, and is less than the goal."""
    profile = data.draw(profiles)
    for route in sample(knowledge, data):
        match = match_route(knowledge, route, profile)
        way = givers(knowledge, match, profile)
        assert len(way) <= len(match.of("lacks"))
        for step in way:
            assert not any(judgement.verdict == "lacks" for judgement in judge(knowledge, step, profile))
            assert any(getattr(step.gives, one.slot, None) in one.wanted for one in match.of("lacks"))
            if step.gives.education in SCHOOLING and route.gives.education in SCHOOLING:
                assert SCHOOLING.index(str(step.gives.education)) < SCHOOLING.index(str(route.gives.education))


@SOME
@given(data=st.data())
def test_nobody_is_told_to_be_younger_or_to_know_less(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """What may come is more Finnish, more schooling, or work: never an age, a loss of work, or something unlearnt."""
    profile = data.draw(profiles)
    levels = knowledge.slots["finnish"].options
    for route in sample(knowledge, data):
        for judgement in match_route(knowledge, route, profile).of("lacks"):
            assert judgement.slot in HARD
            if not could_come(knowledge, judgement, profile):
                continue
            assert judgement.slot in {"finnish", "education", "situation"}
            if judgement.slot == "finnish":
                assert levels.index(judgement.wanted[0]) > levels.index(profile["finnish"][0])
            if judgement.slot == "situation":
                assert {"employed", "entrepreneur", "student"} & set(judgement.wanted)


def test_the_usual_reasons(knowledge: Knowledge) -> None:
    """Shown; nearer elsewhere; of another field; not enough Finnish; not known yet."""
    native = {
        "goal": "learn",
        "place": "forssa",
        "interest": "electrical",
        "education": "basic",
        "finnish": "native",
        "situation": "unemployed",
    }
    assert stands(knowledge, "forssa-sahkoasentaja", **native).why == "shown"
    away = stands(knowledge, "hameenlinna-sahkoasentaja", **native)
    assert away.why == "nearer"
    assert away.behind is not None
    assert away.behind.other.route.id == "forssa-sahkoasentaja"
    care = stands(knowledge, "forssa-lahihoitaja", **native)
    assert (care.why, care.other_field) == ("field", True)
    beginner = {**native, "finnish": "a2"}
    assert stands(knowledge, "forssa-sahkoasentaja", **beginner).why == "lacks"
    further = stands(knowledge, "hameenlinna-sahkoasentaja-at", goal="learn", place="hameenlinna", interest="electrical", finnish="native")
    assert further.why == "unknown"


def test_what_gives_basic_school_is_basic_school(knowledge: Knowledge) -> None:
    """One who lacks basic school and Finnish for practical nurse begins with what gives both, not with another qualification."""
    profile = {"place": ("forssa",), "interest": ("care",), "finnish": ("a2",), "education": ("none",), "situation": ("unemployed",)}
    way = givers(knowledge, match_route(knowledge, knowledge.routes["forssa-lahihoitaja"], profile), profile)
    assert [route.kind for route in way] == ["basic_education"]
