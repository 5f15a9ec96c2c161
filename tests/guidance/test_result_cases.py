from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.cases import essential, failures, first_routes
from bot.knowledge import Knowledge
from bot.knowledge.model import ResultCase

PROFILE = {"interest": ["cleaning"], "place": ["forssa"]}


def case(**parts: object) -> ResultCase:
    """A case, as if it had been read from a file."""
    return ResultCase.model_validate({"id": "one", "profile": PROFILE, "checked_on": "2026-11-20", **parts})


def said(knowledge: Knowledge, **parts: object) -> str:
    """What is wrong with a case; nothing if it holds."""
    return " ".join(failure.what for failure in failures(replace(knowledge, cases=(case(**parts),))))


def test_a_case_holds_while_one_of_the_good_is_shown(knowledge: Knowledge) -> None:
    """One among the first three is enough; a wrong one that is not shown does no harm."""
    first = first_routes(knowledge, case().profile)
    other = next(name for name in knowledge.routes if name not in first)
    assert said(knowledge, good=[other, first[2]], wrong=[other]) == ""
    assert "None of what" in said(knowledge, good=[other])
    assert f"`{first[1]}` is shown" in said(knowledge, good=[first[0]], wrong=[first[1]])


@pytest.mark.parametrize(
    ("parts", "what"),
    [
        ({"good": ["no-such-route"]}, "There is no route `no-such-route`."),
        ({"profile": {"colour": ["red"]}}, "There is no slot `colour`."),
        ({"profile": {"age": ["120"]}}, "`age` has no option `120`."),
    ],
)
def test_what_is_no_more_there_is_told(knowledge: Knowledge, parts: dict[str, object], what: str) -> None:
    """A case that names what has gone fails, and says what."""
    assert what in said(knowledge, **parts)


@settings(max_examples=20)
@given(
    profile=st.fixed_dictionaries(
        {"interest": st.sampled_from([("cleaning",), ("care",)])},
        optional={
            "place": st.sampled_from([("forssa",), ("rauma",)]),
            "age": st.sampled_from([("30_59",), ("18_24",)]),
            "education": st.sampled_from([("basic",), ("vocational",)]),
            "support": st.sampled_from([("money",), ("reading",)]),
        },
    ),
    kept=st.sets(st.sampled_from(["age", "place"])),
)
def test_a_case_says_no_more_than_it_must(knowledge: Knowledge, profile: dict[str, tuple[str, ...]], kept: set[str]) -> None:
    """What is left gives the same three routes, none of the rest could be left out too, and what is to stay stays."""
    small = essential(knowledge, profile, kept)
    assert first_routes(knowledge, small) == first_routes(knowledge, profile)
    assert kept & profile.keys() <= small.keys() <= profile.keys()
    for slot in small.keys() - kept:
        without = {other: options for other, options in small.items() if other != slot}
        assert first_routes(knowledge, without) != first_routes(knowledge, profile)
