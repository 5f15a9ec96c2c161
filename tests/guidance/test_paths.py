from __future__ import annotations

import itertools
from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.guide import guide
from bot.guidance.matching import QUALIFICATIONS, accepted
from bot.guidance.paths import MAX_STEPS
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

Profile = dict[str, tuple[str, ...]]
Profiles = st.SearchStrategy[Profile]

SCHOOLING = ("none", "basic", "upper_secondary", "vocational", "further", "higher")


def may(knowledge: Knowledge, route: Route, profile: Profile) -> bool:
    """Whether nothing that is known keeps the person from the route; written anew, not with the program's own judging."""
    for slot in ("age", "education", "situation", "unemployed_for", "finnish"):
        wanted, told = accepted(knowledge, route, slot), set(profile.get(slot, ())) - {"unknown"}
        if wanted and told and not told & set(wanted):
            return False
    return True


def afterwards(knowledge: Knowledge, route: Route, profile: Profile) -> Profile:
    """The profile with what the route gives, where that is more than there was."""
    later = dict(profile)
    levels = knowledge.slots["finnish"].options
    if route.gives.finnish and levels.index(route.gives.finnish) > levels.index(profile.get("finnish", ("none",))[0]):
        later["finnish"] = (route.gives.finnish,)
    has = profile.get("education", ("basic",))[0]
    if route.gives.education and SCHOOLING.index(route.gives.education) > (SCHOOLING.index(has) if has in SCHOOLING else 1):
        later["education"] = (route.gives.education,)
    return later


def check_path(knowledge: Knowledge, profile: Mapping[str, tuple[str, ...]]) -> bool:
    """That each step can be begun after the ones before it, and the last is the goal; gives whether there is a path at all."""
    found = guide(knowledge, profile)
    direct = [match for match in found.fitting if match.route.kind in QUALIFICATIONS and not match.stepping]
    if not found.path:
        return False
    assert not direct, "no path where a qualification fits directly"
    assert len(found.path) <= MAX_STEPS
    assert len({route.id for route in found.path}) == len(found.path)
    goal = found.path[-1]
    assert goal.kind in QUALIFICATIONS
    assert set(goal.fields) & set(profile["interest"])
    assert not any(route.gives.education in {"vocational", "further", "higher"} for route in found.path[:-1]), "no trade before the trade"
    state = dict(profile)
    for index, route in enumerate(found.path):
        assert may(knowledge, route, state), (profile, [route.id for route in found.path], index)
        later = afterwards(knowledge, route, state)
        assert later != state or route is goal, "each stepping stone gives something"
        state = later
    return True


@given(data=st.data())
@settings(max_examples=80, deadline=None, derandomize=True)
def test_each_step_of_a_path_can_be_begun_with_what_came_before(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """For any profile with an interest: what a step requires is there when its turn comes."""
    interest = st.lists(st.sampled_from(sorted(knowledge.fields)), min_size=1, max_size=2, unique=True).map(tuple)
    check_path(knowledge, {**data.draw(profiles), "interest": data.draw(interest)})


def test_who_is_far_from_a_trade_has_a_path_to_it(knowledge: Knowledge) -> None:
    """Without basic school, or with a beginner's Finnish, there is a path to a qualification of every trade in every region."""
    starts = (("none", "native"), ("none", "a1"), ("foreign", "none"), ("foreign", "a1"), ("basic", "a1"))
    trades = ("care", "cleaning", "restaurant", "metal", "business")
    for place, (education, finnish), trade in itertools.product(("hameenlinna", "forssa", "riihimaki", "rauma"), starts, trades):
        profile = {
            "goal": ("learn",), "place": (place,), "education": (education,), "finnish": (finnish,), "interest": (trade,),
            "situation": ("unemployed",), "age": ("30_59",),
        }  # fmt: skip
        direct = [match for match in guide(knowledge, profile).fitting if match.route.kind in QUALIFICATIONS and not match.stepping]
        assert direct or check_path(knowledge, profile), profile


def test_who_can_begin_at_once_gets_no_detour(knowledge: Knowledge) -> None:
    """A native speaker with basic school needs no path to any trade that is taught as a basic qualification."""
    for trade in knowledge.fields:
        profile = {
            "goal": ("learn",), "place": ("forssa",), "education": ("basic",), "finnish": ("native",), "interest": (trade,),
            "situation": ("unemployed",), "age": ("30_59",),
        }  # fmt: skip
        found = guide(knowledge, profile)
        if any(match.route.kind == "vocational_qualification" for match in found.fitting):
            assert not found.path, trade


def test_no_goal_needs_no_path(knowledge: Knowledge) -> None:
    """Without an interest, or for skills in the present work, no path is laid."""
    beginner = {"education": ("none",), "finnish": ("a1",), "place": ("rauma",)}
    assert not guide(knowledge, {**beginner, "goal": ("unsure",)}).path
    assert not guide(knowledge, {**beginner, "goal": ("update",), "interest": ("metal",)}).path
