from __future__ import annotations

import itertools
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.guide import Guidance, guide
from bot.guidance.matching import QUALIFICATIONS
from bot.guidance.paths import Path, find_paths
from bot.guidance.stages import find_ways, wants_stages
from bot.knowledge import Knowledge
from bot.knowledge.model import Gives, Level, Months, Requires, Route
from tests.guidance import brute

Profile = dict[str, tuple[str, ...]]
Profiles = st.SearchStrategy[Profile]

REGIONS = ("hameenlinna", "forssa", "riihimaki", "rauma")
WAYS = ("school", "work", "recognition")
NURSE = "suomi-sairaanhoitaja-ammattioikeus"

LEVELS = ("none", "a1", "a2", "b1", "b2", "native")
KINDS = (
    "vocational_qualification", "further_qualification", "apprenticeship", "recognition", "integration", "basic_education",
    "liberal_education", "unit",
)  # fmt: skip


def person(**answers: str) -> Profile:
    """A grown-up who wants to learn, with these answers."""
    return {slot: (option,) for slot, option in {"goal": "learn", "age": "30_59", **answers}.items()}


def kinds(path: Path) -> list[str]:
    """The kinds of the routes, in order."""
    return [route.kind for route in path.routes]


def ways(knowledge: Knowledge, profile: Profile) -> Mapping[str, Path]:
    """How -> the way that is shown."""
    found = find_ways(knowledge, guide(knowledge, profile), profile)
    by_way: dict[str, Path] = {path.way: path for path in found}
    assert len(by_way) == len(found) <= 3, "ways of one kind are never shown twice"
    return by_way


def check_paths(knowledge: Knowledge, profile: Profile) -> Guidance:
    """That the ways are walkable, truly different, end where they should, and none is longer than need be."""
    found = guide(knowledge, profile)
    direct = [match for match in found.fitting if match.route.kind in QUALIFICATIONS and not match.stepping]
    assert not (found.paths and direct), "no way is needed where a qualification can be had directly"
    assert found.path == (found.paths[0].routes if found.paths else ())
    assert len({path.way for path in found.paths}) == len(found.paths)
    for path in found.paths:
        assert path.routes[-1].id in {route.id for route in brute.ends(knowledge, profile, path.way)}
        assert brute.walkable(knowledge, path.routes, profile), (profile, [route.id for route in path.routes])
    if found.needs_path:
        shown = {path.way: brute.worth(knowledge, path.routes, profile) for path in found.paths}
        assert shown == {way: cost for way in WAYS if (cost := brute.best(knowledge, profile, way))}, profile
    return found


@given(data=st.data())
@settings(max_examples=25, derandomize=True)
def test_every_way_can_be_walked_and_none_is_shorter(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """For any profile with an interest: all chains there are, tried one by one, hold nothing better of any kind."""
    interest = st.lists(st.sampled_from(sorted(knowledge.fields)), min_size=1, max_size=2, unique=True).map(tuple)
    profile = {**data.draw(profiles), "interest": data.draw(interest)}
    if data.draw(st.booleans()):
        profile["finnish"] = (data.draw(st.sampled_from(("none", "a1", "a2"))),)
    if "employer" not in profile.get("goal", ()):
        check_paths(knowledge, profile)


def routes(knowledge: Knowledge) -> st.SearchStrategy[Route]:
    """Any route that has to do with ways: it requires little and gives something, so that chains come about."""
    template = knowledge.routes["suomi-oppisopimus"]
    needs: list[Requires] = [Requires()]
    needs += [Requires(finnish=Level(at_least=level)) for level in LEVELS[1:5]] + [Requires(finnish=Level(at_most="a2"))]
    needs += [
        Requires(education=("none",)),
        Requires(education=("basic", "upper_secondary")),
        Requires(education=("foreign", "vocational")),
    ]
    needs += [Requires(permit=("Lupa",)), Requires(qualification=("Kortti",)), Requires(qualification=("Tutkinto",), permit=("Lupa",))]
    needs += [Requires(education=("basic",), finnish=Level(at_least="a2")), Requires(permit=("Lupa", "Kortti"))]
    gains = [Gives(), *(Gives(finnish=level) for level in LEVELS[1:5]), *(Gives(education=school) for school in brute.SCHOOLING[1:4])]
    gains += [Gives(permit="Lupa"), Gives(qualification="Kortti"), Gives(qualification="Tutkinto", finnish="a2")]
    length = st.none() | st.integers(1, 6).map(lambda low: Months(at_least=low, at_most=low * 2))
    return st.builds(
        lambda **values: template.model_copy(update=values),  # noqa: PLW0108 - `update` is the name of the mapping, not a value
        kind=st.sampled_from(KINDS), requires=st.sampled_from(needs), gives=st.sampled_from(gains), months=length, special=st.booleans(),
        fields=st.sampled_from((("care",), ("care", "metal"), ("metal",))),
        places=st.sampled_from((("forssa",), ("ypaja",), ("rauma",), ("anywhere",))),
    )  # fmt: skip


@given(data=st.data())
@settings(max_examples=400, derandomize=True)
def test_in_any_small_knowledge_the_shortest_way_is_found(knowledge: Knowledge, data: st.DataObject) -> None:
    """Whatever routes require and give: where some chain leads to the goal, the best one is found, and where none does, none is shown."""
    drawn = data.draw(st.lists(routes(knowledge), min_size=4, max_size=12))
    small = brute.with_routes(knowledge, (route.model_copy(update={"id": f"r{number}"}) for number, route in enumerate(drawn)))
    slots = {"education": (*brute.SCHOOLING, "foreign", "unknown"), "finnish": LEVELS, "place": ("forssa", "rauma"), "support": ("coping",)}
    options = {slot: st.sampled_from(some).map(lambda one: (one,)) for slot, some in slots.items()}
    profile = {"interest": ("care",), **data.draw(st.fixed_dictionaries({}, optional=options))}
    mine = [route for route in small.routes.values() if "care" in route.fields]
    found = find_paths(small, mine, profile)
    assert all(brute.walkable(small, path.routes, profile) for path in found)
    shown = {path.way: brute.worth(small, path.routes, profile) for path in found}
    assert shown == {way: cost for way in WAYS if (cost := brute.best(small, profile, way))}
    assert find_paths(small, mine, dict(reversed(profile.items()))) == found


def test_a_way_to_practical_nurse_from_a_beginners_finnish(knowledge: Knowledge) -> None:
    """With A1 and no Finnish schooling: the language first, then the qualification; and by working, in every region."""
    for place, education in itertools.product(REGIONS, ("foreign", "none")):
        profile = person(place=place, education=education, finnish="a1", interest="care", situation="unemployed")
        found = guide(knowledge, profile)
        assert brute.walkable(knowledge, found.path, profile)
        assert found.path[-1].gives.qualification == "Sosiaali- ja terveysalan perustutkinto"
        assert any(route.gives.finnish for route in found.path[:-1])
        assert education != "none" or any(route.gives.education == "basic" for route in found.path[:-1])
        assert kinds(ways(knowledge, profile)["work"])[-1] == "apprenticeship"


def test_an_electrician_at_45_begins_at_once(knowledge: Knowledge) -> None:
    """With basic school, native Finnish, children and a job: the qualification itself, or the same at work, with no detour."""
    for place in REGIONS:
        profile = {
            **person(place=place, education="basic", finnish="native", interest="electrical", situation="employed"),
            "support": ("childcare",),
        }
        assert not check_paths(knowledge, profile).path
        shown = ways(knowledge, profile)
        assert {way: kinds(path) for way, path in shown.items()} == {"school": ["vocational_qualification"], "work": ["apprenticeship"]}
        assert all("electrical" in path.routes[0].fields for path in shown.values())


def test_a_foreign_nursing_degree_leads_to_the_right_to_practise(knowledge: Knowledge) -> None:
    """Recognition is a way of its own, by the training that fills the gap, and after the Finnish that it asks for; for care only."""
    for place, finnish in itertools.product(REGIONS, ("none", "a1", "a2", "b1", "b2")):
        profile = person(place=place, education="foreign", finnish=finnish, interest="care", situation="employed", goal="change")
        path = ways(knowledge, profile)["recognition"]
        assert brute.walkable(knowledge, path.routes, profile)
        assert path.routes[-1].id == NURSE
        assert kinds(path)[-2:] == ["recognition", "recognition"]
        assert bool(path.routes[0].gives.finnish) == (finnish in {"none", "a1", "a2"})
        assert not path.length_known, "nobody knows how long the authority takes"
        assert not all(route.confirmed for route in path.routes)
    for education, interest in (("vocational", "care"), ("foreign", "metal")):
        assert "recognition" not in ways(knowledge, person(place="forssa", education=education, finnish="b1", interest=interest))


def test_something_unfinished_is_finished(knowledge: Knowledge) -> None:
    """Whoever wants to finish a qualification is shown the whole of it, at school or at work."""
    for place in REGIONS:
        shown = ways(
            knowledge, person(place=place, goal="finish", education="basic", finnish="native", interest="metal", situation="employed")
        )
        assert kinds(shown["school"]) == ["vocational_qualification"]
        assert kinds(shown["work"]) == ["apprenticeship"]


def test_from_long_unemployment_a_part_comes_first(knowledge: Knowledge) -> None:
    """Where VALO is: units by working with a coach, then a job with training, or the whole qualification of which they are a part."""
    long = person(education="basic", finnish="native", interest="cleaning", situation="unemployed", unemployed_for="over_12")
    for place in ("rauma", "eura", "eurajoki"):
        profile = {**long, "place": (place,)}
        assert not check_paths(knowledge, profile).path, "a direct way is there: none is needed"
        shown = ways(knowledge, profile)
        assert kinds(shown["work"]) == ["coaching", "apprenticeship"]
        assert kinds(shown["school"]) == ["coaching", "vocational_qualification"]
        part, whole = shown["school"].routes
        assert part.gives.part_of == whole.gives.qualification
        assert "wage" in shown["work"].routes[-1].money.income
    assert kinds(ways(knowledge, {**long, "place": ("forssa",)})["school"]) == ["unit", "vocational_qualification"]


@given(data=st.data())
@settings(max_examples=60, derandomize=True)
def test_stages_are_walkable_and_for_those_only_who_need_them(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """A way in stages begins with a part of what it ends with, for someone long out of work or tired; others go straight."""
    profile = {**data.draw(profiles), "interest": (data.draw(st.sampled_from(("cleaning", "care", "metal", "restaurant"))),)}
    found = guide(knowledge, profile)
    shown = find_ways(knowledge, found, profile)
    assert all(brute.walkable(knowledge, path.routes[-1:], profile) for path in shown if not found.needs_path and path.way != "recognition")
    for path in shown:
        if not found.needs_path and len(path.routes) > 1 and path.way != "recognition":
            assert wants_stages(profile)
            assert brute.may(knowledge, path.routes[0], brute.Standing(profile))
            assert path.way == "work" or path.routes[0].gives.part_of == path.routes[-1].gives.qualification


def test_who_is_far_from_a_trade_has_a_path_to_it(knowledge: Knowledge) -> None:
    """Without basic school, or with a beginner's Finnish, there is a path to a qualification of every trade in every region."""
    starts = (("none", "native"), ("none", "a1"), ("foreign", "none"), ("foreign", "a1"), ("basic", "a1"))
    for place, (education, finnish), trade in itertools.product(REGIONS, starts, knowledge.fields):
        profile = person(place=place, education=education, finnish=finnish, interest=trade, situation="unemployed")
        found = guide(knowledge, profile)
        assert not found.needs_path or found.paths[0].way == "school", profile


def test_who_can_begin_at_once_gets_no_detour(knowledge: Knowledge) -> None:
    """A native speaker with basic school needs no path to any trade that is taught as a basic qualification."""
    for trade in knowledge.fields:
        found = guide(knowledge, person(place="forssa", education="basic", finnish="native", interest=trade, situation="unemployed"))
        if any(match.route.kind == "vocational_qualification" for match in found.fitting):
            assert not found.path, trade


def test_no_goal_needs_no_path(knowledge: Knowledge) -> None:
    """Without an interest, or for skills in the present work, no path is laid."""
    beginner = person(education="none", finnish="a1", place="rauma")
    for profile in ({**beginner, "goal": ("unsure",)}, {**beginner, "goal": ("update",), "interest": ("metal",)}):
        found = guide(knowledge, profile)
        assert not found.path
        assert not find_ways(knowledge, found, profile)


def test_what_is_far_away_is_walked_only_where_nothing_nearer_leads_on(knowledge: Knowledge) -> None:
    """A shorter course in another region does not tempt; where it is the only one, it is the way."""
    start = person(place="rauma", education="foreign", finnish="a1", interest="metal")
    goal = next(route for route in knowledge.routes.values() if route.kind == "vocational_qualification" and route.places == ("rauma",))
    goal = goal.model_copy(update={"id": "goal", "fields": ("metal",)})
    near = knowledge.routes["rauma-kotoutumiskoulutus"]
    far = near.model_copy(update={"id": "far", "places": ("forssa",), "months": Months(at_least=1, at_most=1)})
    both, alone = (brute.with_routes(knowledge, some) for some in ((goal, near, far), (goal, far)))
    assert [[route.id for route in path.routes] for path in find_paths(both, [goal], start)] == [[near.id, "goal"]]
    assert [[route.id for route in path.routes] for path in find_paths(alone, [goal], start)] == [["far", "goal"]]
    assert find_paths(brute.with_routes(knowledge, [goal]), [goal], start) == ()


def test_a_way_has_no_more_steps_than_one_can_look_ahead(knowledge: Knowledge) -> None:
    """Each level of Finnish on its own makes three stepping stones to B1, and one too many to B2; what was gained before stays."""
    course = knowledge.routes["rauma-kotoutumiskoulutus"]
    levels = list(itertools.pairwise(("none", "a1", "a2", "b1", "b2")))
    stones = [
        course.model_copy(update={"id": high, "requires": Requires(finnish=Level(at_least=low, at_most=low)), "gives": Gives(finnish=high)})
        for low, high in levels
    ]
    card = course.model_copy(update={"id": "card", "requires": Requires(), "gives": Gives(permit="Lupa")})
    paper = card.model_copy(update={"id": "paper", "gives": Gives(qualification="Kortti")})
    start = person(place="rauma", finnish="none", interest="cleaning")

    def way(requires: Requires) -> list[list[str]]:
        goal = knowledge.routes["rauma-puhtaus-kiinteisto"].model_copy(update={"id": "goal", "requires": requires})
        small = brute.with_routes(knowledge, [*stones, card, paper, goal])
        return [[route.id for route in path.routes] for path in find_paths(small, [goal], start)]

    assert way(Requires(finnish=Level(at_least="b1"))) == [["a1", "a2", "b1", "goal"]]
    assert way(Requires(finnish=Level(at_least="b2"))) == []
    assert sorted(way(Requires(finnish=Level(at_least="a2"), permit=("Lupa",)))[0]) == ["a1", "a2", "card", "goal"]
    assert sorted(way(Requires(permit=("Lupa",), qualification=("Kortti",)))[0]) == ["card", "goal", "paper"]


@pytest.mark.parametrize("way", ["school", "work"])
def test_a_ways_length_is_that_of_its_steps(knowledge: Knowledge, way: str) -> None:
    """The months of a way are those of its routes together, and it says when one of them is not known."""
    path = ways(knowledge, person(place="forssa", education="foreign", finnish="a1", interest="care", situation="unemployed"))[way]
    lengths = [route.months for route in path.routes if route.months]
    assert len(lengths) == len(path.routes)
    assert (path.at_least, path.at_most) == (sum(one.at_least for one in lengths), sum(one.at_most for one in lengths))
    assert path.length_known
