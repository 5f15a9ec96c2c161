from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.relevance import weigh
from bot.dialogue.unclear import MOST, matches_of, not_known, others, profile_told, worth_asking
from bot.guidance.guide import guide
from bot.knowledge import Knowledge

CLEANER = {"goal": ("learn",), "interest": ("cleaning",), "place": ("forssa",)}
TOLD = st.fixed_dictionaries(
    {},
    optional={
        "goal": st.sampled_from([("learn",), ("change",), ("human",), ("unsure",)]),
        "interest": st.sampled_from([("cleaning",), ("care", "metal"), ("it",)]),
        "place": st.sampled_from([("forssa",), ("rauma",)]),
        "education": st.sampled_from([("basic",), ("higher",)]),
        "age": st.sampled_from([("30_59",), ("18_24",)]),
        "situation": st.sampled_from([("unemployed",), ("employed",)]),
    },
)


@settings(max_examples=25)
@given(profile=TOLD, skipped=st.sets(st.sampled_from(["age", "mode", "education"])))
def test_what_is_asked_first_would_change_something(knowledge: Knowledge, profile: dict[str, tuple[str, ...]], skipped: set[str]) -> None:
    """At most three, none that was told or passed over, most telling first; the route that is named would really come first."""
    found = worth_asking(knowledge, profile, skipped)
    assert len(found) <= MOST
    assert not {one.slot for one in found} & (skipped | profile.keys() | {"consent"})
    assert [one.change for one in found] == sorted((one.change for one in found), reverse=True)
    for one in found:
        assert weigh(knowledge, profile, one.slot).matters
        if one.option is not None:
            changed = guide(knowledge, {**profile, one.slot: (one.option,)}).fitting
            assert changed[0].route.id == one.route
            assert one.route not in [match.route.id for match in guide(knowledge, profile).fitting[:3]]


def test_an_employer_is_asked_what_employers_are(knowledge: Knowledge) -> None:
    """And nobody else is."""
    asked = {one.slot for one in worth_asking(knowledge, {"goal": ("learn",), "interest": ("cleaning",)}, ())}
    assert not any(slot.startswith("staff_") for slot in asked)
    employer = {one.slot for one in worth_asking(knowledge, {"goal": ("employer",), "interest": ("cleaning",)}, ())}
    assert not employer & {"education", "unemployed_for", "finnish"}


def test_who_writes_finnish_is_taken_to_know_it() -> None:
    """As in the talk; what was told of it counts more, and of others nothing is known."""
    assert profile_told(CLEANER, "fi")["finnish"] == ("native",)
    assert profile_told({**CLEANER, "finnish": ("a2",)}, "fi")["finnish"] == ("a2",)
    assert "finnish" not in profile_told(CLEANER, "ru")


def test_what_decides_and_is_not_known_is_unclear(knowledge: Knowledge) -> None:
    """What a route that was shown requires, and nobody has told, is named; a route that is no more is passed over."""
    shown = [match.route.id for match in guide(knowledge, CLEANER).fitting[:3]]
    matches = matches_of(knowledge, CLEANER, [*shown, "no-such-route"])
    assert [match.route.id for match in matches] == shown
    assert "finnish" in not_known(matches)
    told = {**CLEANER, "finnish": ("native",)}
    assert "finnish" not in not_known(matches_of(knowledge, told, shown))
    assert not set(others(knowledge, CLEANER, shown, 5)) & set(shown)
