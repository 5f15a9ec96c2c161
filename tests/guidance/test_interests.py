from __future__ import annotations

import pytest

from bot.guidance.interests import SHOWN_FIELDS, TYPES, fields_for, likes
from bot.knowledge import Knowledge


def answers(knowledge: Knowledge, liked: str, rest: str = "no") -> dict[str, str]:
    """Yes to every statement of those interest types, `rest` to all others."""
    return {name: "yes" if statement.type in liked else rest for name, statement in knowledge.statements.items()}


@pytest.mark.parametrize(
    ("liked", "expected"),
    [
        ("rc", {"logistics", "process", "metal", "vehicle", "wood", "electrical"}),
        ("r", {"metal", "vehicle", "wood", "construction", "hvac", "surface", "electrical", "logistics"}),
        ("a", {"design", "beauty", "media", "performing"}),
        ("ic", {"it", "business", "process"}),
        ("s", {"care", "education"}),
        ("ec", {"business", "sales"}),
        ("se", {"tourism", "sales", "education", "care", "sport", "beauty"}),
    ],
)
def test_what_one_likes_leads_to_fields_where_it_is_daily_work(knowledge: Knowledge, liked: str, expected: set[str]) -> None:
    """The first fields for one who likes some interest types are fields known for them."""
    assert set(fields_for(knowledge, answers(knowledge, liked))) & expected


def test_likings_that_have_nothing_in_common_lead_elsewhere(knowledge: Knowledge) -> None:
    """Working with things and working with people give two different lists."""
    assert not set(fields_for(knowledge, answers(knowledge, "r"))) & set(fields_for(knowledge, answers(knowledge, "s")))


@pytest.mark.parametrize("same", ["yes", "maybe", "no", "skip"])
def test_answers_that_are_all_alike_say_nothing(knowledge: Knowledge, same: str) -> None:
    """One who likes everything alike, or nothing, gets no field from it."""
    assert fields_for(knowledge, dict.fromkeys(knowledge.statements, same)) == ()


def test_no_answers_say_nothing(knowledge: Knowledge) -> None:
    """Without an answer, and with answers to statements that are not there, no field is named."""
    assert fields_for(knowledge, {}) == fields_for(knowledge, {"r-gone": "yes"}) == ()


def test_the_shape_counts_and_not_how_much_one_likes_in_all(knowledge: Knowledge) -> None:
    """One who says maybe where another says no, but yes to the same, gets the same fields."""
    assert fields_for(knowledge, answers(knowledge, "i", "maybe")) == fields_for(knowledge, answers(knowledge, "i"))


def test_every_interest_type_has_a_statement_and_at_most_so_many_fields_are_shown(knowledge: Knowledge) -> None:
    """The inventory asks of all six types; the list of fields is short, of known fields and without doubles."""
    assert {statement.type for statement in knowledge.statements.values()} == set(TYPES)
    for letter in TYPES:
        found = fields_for(knowledge, answers(knowledge, letter))
        assert 3 <= len(found) == len(set(found)) <= SHOWN_FIELDS
        assert set(found) <= set(knowledge.fields)


def test_likes_are_means_over_the_statements_answered(knowledge: Knowledge) -> None:
    """A statement skipped counts neither for nor against."""
    names = [name for name, statement in knowledge.statements.items() if statement.type == "r"]
    assert likes(knowledge, {names[0]: "yes"})["r"] == 2.0
    assert likes(knowledge, {names[0]: "maybe", **dict.fromkeys(names[1:], "skip")})["r"] == 1.0
    assert likes(knowledge, {})["r"] == 0.0
