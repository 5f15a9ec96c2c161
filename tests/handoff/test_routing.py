from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.handoff.routing import leader, region_of, role_for
from bot.knowledge import Knowledge
from bot.knowledge.model import Lead

Profile = dict[str, tuple[str, ...]]


def role(knowledge: Knowledge, profile: Profile, kinds: tuple[str, ...] = (), region: str = "forssa") -> str:
    """Whose matter it is, in that region."""
    return role_for(knowledge, profile, kinds, knowledge.regions[region])


@pytest.mark.parametrize(
    ("profile", "kinds", "region", "expected"),
    [
        ({}, (), "forssa", "counsellor"),
        ({"age": ("30_59",), "situation": ("unemployed",)}, ("vocational_qualification",), "hameenlinna", "counsellor"),
        ({"goal": ("employer",)}, (), "forssa", "business"),
        ({"goal": ("employer",), "age": ("18_24",), "support": ("reading",)}, ("coaching",), "rauma", "business"),
        ({"goal": ("employer",), "staff_form": ("apprenticeship",)}, (), "forssa", "coordinator"),
        ({"goal": ("employer",), "staff_form": ("tailored",)}, (), "forssa", "business"),
        ({"staff_form": ("units",)}, (), "forssa", "counsellor"),
        ({"age": ("30_59",)}, ("workshop", "coaching"), "rauma", "coach"),
        ({"age": ("18_24",)}, ("coaching",), "rauma", "coach"),
        ({"age": ("30_59",)}, ("coaching",), "forssa", "counsellor"),
        ({"support": ("money", "reading")}, (), "hyvinkaa-riihimaki", "special"),
        ({"support": ("reading",), "age": ("18_24",)}, (), "forssa", "special"),
        ({"support": ("digital",)}, (), "forssa", "counsellor"),
        ({"age": ("18_24",)}, (), "forssa", "youth"),
        ({"age": ("25_29",)}, ("vocational_qualification",), "rauma", "youth"),
        ({"age": ("60_plus",)}, (), "rauma", "counsellor"),
    ],
)
def test_the_first_rule_that_holds_says_whose_matter_it_is(
    knowledge: Knowledge, profile: Profile, kinds: tuple[str, ...], region: str, expected: str
) -> None:
    """Employers, coaching, special needs and the young have their own; all others go to the counsellor."""
    assert role(knowledge, profile, kinds, region) == expected


def test_a_role_that_the_region_lacks_is_passed_over(knowledge: Knowledge) -> None:
    """Where there is no youth worker, a young person goes to whom the next rule names."""
    region = knowledge.regions["forssa"].model_copy(update={"roles": ("counsellor",)})
    assert role_for(knowledge, {"age": ("18_24",), "goal": ("employer",)}, (), region) == "counsellor"


@given(data=st.data())
@settings(max_examples=100, deadline=None, derandomize=True)
def test_everyone_goes_to_a_role_that_the_region_has(knowledge: Knowledge, data: st.DataObject) -> None:
    """Whatever is known of a person, some role of their region takes the lead."""
    choices = {name: st.sampled_from(slot.options).map(lambda option: (option,)) for name, slot in knowledge.slots.items()}
    profile = data.draw(st.fixed_dictionaries({}, optional=choices))
    kinds = data.draw(st.lists(st.sampled_from(sorted(knowledge.kinds)), max_size=3))
    region = region_of(knowledge, profile)
    assert role_for(knowledge, profile, kinds, region) in region.roles


def test_each_municipality_goes_to_its_own_region(knowledge: Knowledge) -> None:
    """The region is that of the place where the person lives."""
    expected = {"janakkala": "hameenlinna", "ypaja": "forssa", "loppi": "hyvinkaa-riihimaki", "eura": "rauma"}
    assert {place: region_of(knowledge, {"place": (place,)}).id for place in expected} == expected


@pytest.mark.parametrize("profile", [{}, {"place": ("tampere",)}, {"place": ("nowhere",)}])
def test_who_has_no_region_goes_to_the_fallback(knowledge: Knowledge, profile: Profile) -> None:
    """A place without a region, an unknown one and none at all lead to the network's fallback region."""
    assert region_of(knowledge, profile).id == knowledge.network.fallback_region == "hameenlinna"


def test_the_lead_of_a_network_changes_with_the_period(knowledge: Knowledge) -> None:
    """Each day has the organisation whose period it is in; between periods there is none."""
    periods = (
        Lead.model_validate({"organisation": "hyria", "since": "2026-01-01", "until": "2026-06-30"}),
        Lead.model_validate({"organisation": "etela-hame", "since": "2026-08-01"}),
    )
    region = knowledge.regions["hyvinkaa-riihimaki"].model_copy(update={"leads": periods})
    expected = {
        dt.date(2025, 12, 31): None, dt.date(2026, 1, 1): "hyria", dt.date(2026, 6, 30): "hyria", dt.date(2026, 7, 1): None,
        dt.date(2026, 8, 1): "etela-hame", dt.date(2030, 1, 1): "etela-hame",
    }  # fmt: skip
    found = {day: leader(knowledge, region, day) for day in expected}
    assert {day: organisation.id if organisation else None for day, organisation in found.items()} == expected
