from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.applying import is_over
from bot.guidance.guide import guide
from bot.guidance.matching import judge, nearness
from bot.guidance.whatif import MAX_CHANCES, Chance, chances, changes
from bot.knowledge import Knowledge

Profile = dict[str, tuple[str, ...]]

SOME = settings(max_examples=150, deadline=None, derandomize=True)
TODAY = dt.date(2026, 11, 23)
FIRST = 3
FEW_DOZENS = 24


def first_of(knowledge: Knowledge, profile: Profile) -> list[str]:
    """The first routes that are offered to someone."""
    return [match.route.id for match in guide(knowledge, profile).fitting if not is_over(match.route, TODAY)][:FIRST]


def changed(profile: Profile, chance: Chance) -> Profile:
    """The person with the other answer: added to the ways of studying, in the place of any other."""
    kept = {slot: told for slot, told in profile.items() if slot != "unemployed_for" or chance.slot != "situation"}
    return {**kept, chance.slot: (*profile["mode"], chance.option) if chance.slot == "mode" else (chance.option,)}


def people(knowledge: Knowledge) -> st.SearchStrategy[Profile]:
    """People who have told what they look for, and much else, as most have who see a result."""
    levels = knowledge.slots["finnish"].options
    modes = ("workplace", "day", "evening", "online")
    return st.fixed_dictionaries(
        {
            "goal": st.tuples(st.sampled_from(("learn", "change", "update", "finish", "unsure", "employer"))),
            "interest": st.lists(st.sampled_from(list(knowledge.fields)), min_size=1, max_size=2, unique=True).map(tuple),
            "place": st.tuples(st.sampled_from([place.id for place in knowledge.places.values() if place.region])),
            "situation": st.tuples(st.sampled_from(knowledge.slots["situation"].options)),
        },
        optional={
            "mode": st.lists(st.sampled_from((*modes, "any")), min_size=1, max_size=2, unique=True).map(tuple),
            "finnish": st.tuples(st.sampled_from(levels)),
            "education": st.tuples(st.sampled_from(knowledge.slots["education"].options)),
        },
    )


@SOME
@given(data=st.data())
def test_with_the_other_answer_it_is_there_and_without_it_is_not(knowledge: Knowledge, data: st.DataObject) -> None:
    """What is promised comes true: the named route is among the first with the other answer, and not as it is."""
    profile = data.draw(people(knowledge))
    found = chances(knowledge, profile, TODAY, FIRST)
    assert len(found) <= MAX_CHANCES
    assert len({chance.slot for chance in found}) == len({chance.match.route.id for chance in found}) == len(found)
    for chance in found:
        assert chance.match.route.id not in first_of(knowledge, profile)
        assert chance.match.route.id in first_of(knowledge, changed(profile, chance))


@SOME
@given(data=st.data())
def test_it_is_that_answer_which_kept_it_away(knowledge: Knowledge, data: st.DataObject) -> None:
    """Taught then and not when they can; taught there and not where they live; lacking that, and of a field they look for."""
    profile = data.draw(people(knowledge))
    for chance in chances(knowledge, profile, TODAY, FIRST):
        route = chance.match.route
        assert chance.match.stepping or set(route.fields) & set(profile["interest"])
        assert nearness(knowledge, route, changed(profile, chance)) != "far"
        match chance.slot:
            case "mode":
                assert chance.option in route.modes
                assert set(profile["mode"]).isdisjoint(route.modes)
            case "place":
                assert chance.option in route.places
                assert nearness(knowledge, route, profile) in {"near", "far"}
                home = [match.route for match in guide(knowledge, profile).fitting if match.nearness in {"same", "region"}]
                assert (route.kind, route.fields[0]) not in {(near.kind, near.fields[0]) for near in home}
                assert "services" not in knowledge.kinds[route.kind].judged_by
            case slot:
                lacking = {judgement.slot for judgement in judge(knowledge, route, profile) if judgement.verdict == "lacks"}
                assert slot in lacking


@SOME
@given(data=st.data())
def test_only_what_people_can_change_is_tried(knowledge: Knowledge, data: st.DataObject) -> None:
    """Another way of studying, a neighbouring place, one level more Finnish, work for one who has none; nothing for an employer."""
    profile = data.draw(people(knowledge))
    levels = knowledge.slots["finnish"].options
    tried = list(changes(knowledge, profile))
    assert len(tried) <= FEW_DOZENS
    for slot, option, _ in tried:
        match slot:
            case "mode":
                assert option not in {*profile["mode"], "any"}
                assert "any" not in profile["mode"]
            case "place":
                assert option in knowledge.places[profile["place"][0]].neighbours
            case "finnish":
                assert levels.index(option) == levels.index(profile["finnish"][0]) + 1
                assert option != "native"
            case _:
                assert (slot, option) == ("situation", "employed")
                assert profile["situation"] in {("unemployed",), ("laid_off",)}
    if profile["goal"] == ("employer",):
        assert chances(knowledge, profile, TODAY, FIRST) == ()


def test_somebody_hears_of_each_of_them(knowledge: Knowledge) -> None:
    """Over people of all fields and places in the regions, each sort of change helps some."""
    heard: set[str] = set()
    for field in knowledge.fields:
        for place in ("forssa", "tammela", "janakkala", "hausjarvi"):
            for told in ({"mode": ("evening",), "situation": ("employed",)}, {"finnish": ("a2",), "situation": ("unemployed",)}):
                profile = {"goal": ("learn",), "interest": (field,), "place": (place,), "education": ("vocational",), **told}
                heard |= {chance.slot for chance in chances(knowledge, profile, TODAY, FIRST)}
    assert {"mode", "place", "finnish"} <= heard
