from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.guide import MAX_MISSES, guide
from bot.guidance.matching import HARD, accepted, judge, match_route, nearness
from bot.knowledge import Knowledge
from bot.knowledge.model import Level, Requires, Route

Profile = dict[str, tuple[str, ...]]
Profiles = st.SearchStrategy[Profile]

SOME = settings(max_examples=40, deadline=None, derandomize=True)


def requiring(knowledge: Knowledge, requires: Requires) -> Route:
    """A vocational route that requires this of everyone, and nothing else."""
    route = next(route for route in knowledge.routes.values() if route.kind == "vocational_qualification")
    return route.model_copy(update={"id": f"test-{abs(hash(requires.model_dump_json()))}", "requires": requires})


def verdicts(knowledge: Knowledge, route: Route, profile: Profile) -> dict[str, str]:
    """Slot -> verdict."""
    return {judgement.slot: judgement.verdict for judgement in judge(knowledge, route, profile)}


def test_there_are_three_verdicts(knowledge: Knowledge) -> None:
    """An accepted answer fits, another lacks, and no answer leaves it open."""
    route = knowledge.routes["forssa-lahihoitaja"]
    assert verdicts(knowledge, route, {"education": ("basic",), "finnish": ("b1",)}) == {"education": "fits", "finnish": "fits"}
    assert verdicts(knowledge, route, {"education": ("none",), "finnish": ("a2",)}) == {"education": "lacks", "finnish": "lacks"}
    assert verdicts(knowledge, route, {}) == {"education": "unknown", "finnish": "unknown"}


def test_not_being_sure_of_ones_schooling_is_an_open_question(knowledge: Knowledge) -> None:
    """«En ole varma» fits where it is accepted, and is otherwise still to be found out: never a lack."""
    routes = [route for route in knowledge.routes.values() if accepted(knowledge, route, "education")]
    seen = set()
    for route in routes:
        verdict = verdicts(knowledge, route, {"education": ("unknown",)})["education"]
        assert verdict == ("fits" if "unknown" in (accepted(knowledge, route, "education") or ()) else "unknown")
        seen.add(verdict)
    assert seen == {"fits", "unknown"}


def test_a_level_takes_everything_from_its_lowest_to_its_highest(knowledge: Knowledge) -> None:
    """`at_least` and `at_most` are both included; what is not required of anyone is judged of no one."""
    levels = knowledge.slots["finnish"].options
    assert levels == ("none", "a1", "a2", "b1", "b2", "native")
    bounds = {
        ("a2", None): levels[2:],
        (None, "a2"): levels[:3],
        ("a1", "b1"): levels[1:4],
        ("native", None): levels[5:],
        (None, "none"): levels[:1],
    }
    for (low, high), expected in bounds.items():
        route = knowledge.routes["forssa-lahihoitaja"].model_copy(update={"requires": Requires(finnish=Level(at_least=low, at_most=high))})
        assert accepted(knowledge, route, "finnish") == expected
        assert accepted(knowledge, route, "education") is None


def test_a_wanted_answer_in_place_of_the_lacking_one_turns_the_verdict(knowledge: Knowledge) -> None:
    """For every route and everything it requires: each accepted option fits, each other one lacks."""
    for route in knowledge.routes.values():
        for judgement in judge(knowledge, route, {}):
            assert judgement.wanted, route.id
            for option in knowledge.slots[judgement.slot].options:
                verdict = verdicts(knowledge, route, {judgement.slot: (option,)})[judgement.slot]
                wanted = "fits" if option in judgement.wanted else "unknown" if option == "unknown" else "lacks"
                assert verdict == wanted, (route.id, judgement.slot, option)


@given(data=st.data())
@SOME
def test_mending_what_is_named_as_lacking_makes_a_route_fit(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """A near miss names one reason; with that answered as wanted, the route lacks nothing any more."""
    profile = data.draw(profiles)
    for miss in guide(knowledge, profile).misses:
        (lack,) = miss.of("lacks")
        for option in lack.wanted:
            mended = match_route(knowledge, miss.route, {**profile, lack.slot: (option,)})
            assert not mended.of("lacks")
            assert lack.slot in {judgement.slot for judgement in mended.of("fits")}


@given(data=st.data())
@SOME
def test_nothing_that_fits_lacks_a_requirement(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """No route with a lacking requirement is ever among the fitting ones; a near miss has exactly one; none stands twice."""
    profile = data.draw(profiles)
    found = guide(knowledge, profile)
    if "employer" in profile.get("goal", ()):
        assert not found.misses
        assert all(knowledge.kinds[match.route.kind].for_employers for match in found.fitting)
        return
    for match in found.fitting:
        for judgement in judge(knowledge, match.route, profile):
            told = set(profile.get(judgement.slot, ())) - {"unknown"}
            assert not told or told & set(judgement.wanted), (match.route.id, judgement.slot)
    assert all(len(match.of("lacks")) == 1 for match in found.misses)
    assert len(found.misses) <= MAX_MISSES
    ids = [match.route.id for match in (*found.fitting, *found.misses)]
    assert len(ids) == len(set(ids))


@given(data=st.data())
@SOME
def test_what_is_for_some_only_waits_until_it_is_known(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """Nobody is offered a literacy course, a workshop or anything else that is for some only, for not having said."""
    profile = data.draw(profiles)
    if "employer" in profile.get("goal", ()):
        return
    for match in guide(knowledge, profile).fitting:
        for slot in knowledge.kinds[match.route.kind].only_when_known:
            assert slot in profile or not accepted(knowledge, match.route, slot), (match.route.id, slot)


@given(data=st.data())
@SOME
def test_fitting_routes_are_of_the_persons_interests_or_lead_towards_them(
    knowledge: Knowledge, profiles: Profiles, data: st.DataObject
) -> None:
    """With interests told, a route is of one of them, or is marked as a stepping stone."""
    profile = data.draw(profiles)
    interests = set(profile.get("interest", ()))
    if not interests:
        return
    found = guide(knowledge, profile)
    assert all(match.stepping or interests & set(match.route.fields) for match in (*found.fitting, *found.misses))


@given(data=st.data())
@SOME
def test_the_same_profile_gives_the_same_order(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """Whatever the order in which the answers came, and however often one asks, the list is the same."""
    profile = data.draw(profiles)
    names = data.draw(st.permutations(sorted(profile)))
    guide.__globals__["_guide"].cache_clear()
    once = guide(knowledge, profile)
    guide.__globals__["_guide"].cache_clear()
    again = guide(knowledge, {name: profile[name] for name in names})
    for one, other in ((once.fitting, again.fitting), (once.misses, again.misses)):
        assert [(match.route.id, match.score) for match in one] == [(match.route.id, match.score) for match in other]
    assert once.path == again.path


def test_nearness_goes_from_the_own_place_to_far_away(knowledge: Knowledge) -> None:
    """The own municipality, its region, a neighbour, anywhere, far away, and not known are told apart."""
    route = knowledge.routes["forssa-lahihoitaja"]
    expected = {"forssa": "same", "ypaja": "region", "urjala": "near", "loppi": "far", "rauma": "far"}
    assert {place: nearness(knowledge, route, {"place": (place,)}) for place in expected} == expected
    assert nearness(knowledge, route, {}) == "unknown"
    assert nearness(knowledge, knowledge.routes["suomi-oppisopimus"], {"place": ("rauma",)}) == "anywhere"


def test_all_hard_slots_are_slots_of_the_flow(knowledge: Knowledge) -> None:
    """Everything a route can require is something that can be asked, or is gained by another route."""
    asked = {step.fills for step in knowledge.steps.values()}
    assert set(HARD) <= asked
    assert {*HARD, "qualification", "permit"} == set(Requires.model_fields)
