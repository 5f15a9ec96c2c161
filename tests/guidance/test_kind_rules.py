from __future__ import annotations

import itertools
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.guide import guide
from bot.knowledge import Knowledge

Profile = dict[str, tuple[str, ...]]
Profiles = st.SearchStrategy[Profile]

REGIONS = ("hameenlinna", "forssa", "riihimaki", "rauma")
UNEMPLOYED_ONLY = {"labour_market_training", "recruitment_training", "coaching", "workshop"}
NATIVE = {"finnish": ("native",)}

NEVER: tuple[tuple[dict[str, tuple[str, ...]], set[str]], ...] = (
    ({"situation": ("unemployed",)}, {"jotpa"}),
    ({"situation": ("employed",)}, UNEMPLOYED_ONLY),
    ({"situation": ("entrepreneur",)}, UNEMPLOYED_ONLY),
    ({"situation": ("retired",)}, UNEMPLOYED_ONLY),
    ({"finnish": ("a1",)}, {"vocational_qualification", "further_qualification", "specialist_qualification", "higher_education", "unit"}),
    ({"finnish": ("none",)}, {"vocational_qualification", "apprenticeship", "preparatory", "labour_market_training", "open_studies"}),
    ({"finnish": ("native",)}, {"integration", "literacy"}),
    ({"finnish": ("b2",)}, {"integration", "literacy"}),
    ({"finnish": ("a2",)}, {"literacy", "higher_education", "further_qualification"}),
    ({"education": ("upper_secondary",)}, {"preparatory", "basic_education", "specialist_qualification"}),
    ({"education": ("none",)}, {"vocational_qualification", "higher_education", "upper_secondary", "further_qualification"}),
    ({"education": ("basic",)}, {"basic_education", "higher_education", "further_qualification", "specialist_qualification"}),
    ({"education": ("vocational",)}, {"preparatory", "basic_education"}),
    ({"education": ("higher",)}, {"preparatory", "basic_education"}),
)
"""What is known of a person, and the kinds of route that are then never said to fit."""


def kinds(knowledge: Knowledge, profile: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The kinds of route that fit."""
    return {match.route.kind for match in guide(knowledge, profile).fitting}


@pytest.mark.parametrize(("known", "kinds_never"), NEVER, ids=[f"{next(iter(known.values()))[0]}-{len(never)}" for known, never in NEVER])
@given(data=st.data())
@settings(max_examples=8, deadline=None, derandomize=True)
def test_some_kinds_are_never_offered(
    knowledge: Knowledge, profiles: Profiles, known: Profile, kinds_never: set[str], data: st.DataObject
) -> None:
    """The unemployed get no JOTPA training, those in work nothing of the jobseekers', beginners in Finnish no qualification."""
    profile = {**data.draw(profiles), **known}
    if "employer" not in profile.get("goal", ()):
        assert not kinds(knowledge, profile) & kinds_never


@given(data=st.data())
@settings(max_examples=20, deadline=None, derandomize=True)
def test_an_employer_sees_only_what_is_for_employers(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """Someone who needs staff gets apprenticeships, units, and training with the employment services, and always something."""
    profile = {**data.draw(profiles), "goal": ("employer",)}
    found = kinds(knowledge, profile)
    assert found <= {"apprenticeship", "unit", "recruitment_training", "labour_market_training"}
    assert {kind.id for kind in knowledge.kinds.values() if kind.for_employers} >= found


@pytest.mark.parametrize("place", REGIONS)
def test_every_employer_gets_something_for_every_field(knowledge: Knowledge, place: str) -> None:
    """For each field of work, an employer in each region has a way to find or train staff."""
    for field in knowledge.fields.keys() - {"preparatory"}:
        assert kinds(knowledge, {"goal": ("employer",), "interest": (field,), "place": (place,)}), field


@pytest.mark.parametrize("place", REGIONS)
def test_a_young_jobseeker_without_a_qualification_has_many_ways(knowledge: Knowledge, place: str) -> None:
    """18-24, no qualification, no work: a qualification, TUVA, an apprenticeship and a workshop are there."""
    young = {"situation": ("unemployed",), "age": ("18_24",), "education": ("basic",), "place": (place,), **NATIVE}
    assert kinds(knowledge, young) >= {"vocational_qualification", "preparatory", "apprenticeship", "workshop"}


@pytest.mark.parametrize("place", REGIONS)
def test_someone_in_work_has_further_and_shorter_studies(knowledge: Knowledge, place: str) -> None:
    """Working and with a trade: further and specialist qualifications, units, apprenticeship, JOTPA and open studies fit."""
    working = {"situation": ("employed",), "education": ("vocational",), "age": ("30_59",), "place": (place,), **NATIVE}
    wanted = {"further_qualification", "specialist_qualification", "unit", "apprenticeship", "jotpa", "open_studies"}
    assert kinds(knowledge, working) >= wanted


@pytest.mark.parametrize(("place", "situation"), list(itertools.product(REGIONS, ("unemployed", "caring"))))
def test_without_basic_school_there_is_basic_education(knowledge: Knowledge, place: str, situation: str) -> None:
    """One who has not finished basic school is offered it, whatever the trade in mind, and a path goes through it."""
    profile = {"education": ("none",), "situation": (situation,), "place": (place,), "interest": ("care",), "goal": ("learn",), **NATIVE}
    assert "basic_education" in kinds(knowledge, profile)
    assert "basic_education" in {route.kind for route in guide(knowledge, profile).path}


@pytest.mark.parametrize("place", REGIONS)
def test_a_beginner_in_finnish_is_offered_finnish_first(knowledge: Knowledge, place: str) -> None:
    """With A1, integration or literacy training comes among the first; with A2, TUVA fits; with B1, a qualification."""
    foreign = {"education": ("foreign",), "situation": ("unemployed",), "place": (place,), "interest": ("restaurant",), "goal": ("learn",)}
    first = [match.route.kind for match in guide(knowledge, {**foreign, "finnish": ("a1",)}).fitting[:3]]
    assert {"integration", "literacy"} & set(first)
    assert "preparatory" in kinds(knowledge, {**foreign, "finnish": ("a2",)})
    assert "vocational_qualification" in kinds(knowledge, {**foreign, "finnish": ("b1",)})


def test_over_a_year_out_of_work_and_learning_by_doing_leads_to_coaching(knowledge: Knowledge) -> None:
    """VALO's coaching is the first thing for a long unemployed person in Rauma who wants to learn cleaning at work."""
    long_out = {
        "situation": ("unemployed",), "unemployed_for": ("over_12",), "education": ("basic",), "age": ("30_59",), "goal": ("learn",),
        "place": ("rauma",), "interest": ("cleaning",), "mode": ("workplace",), **NATIVE,
    }  # fmt: skip
    first = guide(knowledge, long_out).fitting[0].route
    assert (first.kind, first.places) == ("coaching", ("rauma", "eura", "eurajoki"))
    assert knowledge.kinds["coaching"].judged_by == ("coach",)


def test_of_what_is_special_nothing_comes_first_unasked(knowledge: Knowledge) -> None:
    """Special needs education is not among the first three, unless the person has asked for such support."""
    for place, field in itertools.product(REGIONS, ("cleaning", "restaurant", "it", "business", "logistics")):
        profile = {
            "situation": ("unemployed",), "education": ("basic",), "age": ("30_59",), "goal": ("learn",), "place": (place,),
            "interest": (field,), **NATIVE,
        }  # fmt: skip
        assert not any(match.route.special for match in guide(knowledge, profile).fitting[:3]), (place, field)
    asked = {"support": ("reading",), "education": ("basic",), "goal": ("learn",), "place": ("rauma",), "interest": ("cleaning",), **NATIVE}
    assert any(match.route.special for match in guide(knowledge, asked).fitting[:3])


def test_the_bot_is_never_the_judge(knowledge: Knowledge) -> None:
    """Every kind of route names who decides."""
    assert all(kind.judged_by for kind in knowledge.kinds.values())
