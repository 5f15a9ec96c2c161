from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guidance.interests import (
    MAX_SKIPPED,
    MAX_STATEMENTS,
    SHOWN_FIELDS,
    TYPES,
    fields_for,
    liked_types,
    likes,
    most_telling,
    says_something,
)
from bot.knowledge import Knowledge

ANSWERS = ("yes", "maybe", "no", "skip")

PEOPLE = st.fixed_dictionaries({letter: st.sampled_from(ANSWERS) for letter in TYPES})
"""Those whose answer depends on the interest type only."""

FIELD_NUMBERS = st.lists(st.integers(0, 20), max_size=3, unique=True)
"""A few fields, by their place in the alphabet."""


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


def shown_to(knowledge: Knowledge, person: Mapping[str, str]) -> dict[str, str]:
    """The statements that someone is shown, with what they answer: by the whole id, or else by its interest type."""
    given_so_far: dict[str, str] = {}
    while (name := most_telling(knowledge, given_so_far)) is not None:
        assert name not in given_so_far
        given_so_far[name] = person.get(name, person.get(name[0], "maybe"))
    return given_so_far


@given(data=st.data())
def test_never_more_statements_than_the_most_and_every_type_first(knowledge: Knowledge, data: st.DataObject) -> None:
    """Whatever is answered: at most twelve, every type once before one comes twice, no more after four were passed over."""
    person = data.draw(st.fixed_dictionaries({name: st.sampled_from(ANSWERS) for name in knowledge.statements}))
    shown = shown_to(knowledge, person)
    values = list(shown.values())
    assert len(shown) <= MAX_STATEMENTS
    assert values.count("skip") < MAX_SKIPPED or (values.count("skip") == MAX_SKIPPED and values[-1] == "skip")
    first = [name[0] for name in shown][: len(TYPES)]
    assert len(set(first)) == len(first)
    assert len(first) == len(TYPES) or values.count("skip") == MAX_SKIPPED
    assert shown_to(knowledge, person) == shown


@given(data=st.data())
def test_a_statement_is_shown_only_if_an_answer_to_it_changes_the_fields(knowledge: Knowledge, data: st.DataObject) -> None:
    """Some answer to the statement that comes next leads to other fields than another answer to it."""
    person = data.draw(st.fixed_dictionaries({name: st.sampled_from(ANSWERS) for name in knowledge.statements}))
    shown = list(shown_to(knowledge, person).items())
    before = dict(shown[: data.draw(st.integers(0, len(shown) - 1))])
    name = most_telling(knowledge, before)
    assert name is not None
    assert len({fields_for(knowledge, {**before, name: answer}) for answer in ("yes", "maybe", "no")}) > 1


@given(person=PEOPLE)
def test_what_was_not_asked_would_have_said_the_same(knowledge: Knowledge, person: Mapping[str, str]) -> None:
    """Of someone whose answers agree with each other, the statements left out would not have changed the fields."""
    shown = shown_to(knowledge, person)
    rest = {name: person[name[0]] for name in knowledge.statements if name[0] in {one[0] for one in shown}}
    assert fields_for(knowledge, shown) == fields_for(knowledge, rest)


@pytest.mark.parametrize(
    ("liked", "first"),
    [
        ("r", {"construction", "metal", "vehicle", "wood"}),
        ("a", {"performing", "media"}),
        ("s", {"education", "care"}),
        ("c", {"business"}),
    ],
)
def test_a_clear_liking_is_soon_settled(knowledge: Knowledge, liked: str, first: set[str]) -> None:
    """One who says yes to one type and no to all others is shown six statements, or seven, and gets that type's fields."""
    shown = shown_to(knowledge, {letter: "yes" if letter == liked else "no" for letter in TYPES})
    assert len(shown) <= len(TYPES) + 1
    assert fields_for(knowledge, shown)[0] in first
    assert liked_types(knowledge, shown) == (liked,)


def test_one_who_contradicts_themselves_is_shown_more(knowledge: Knowledge) -> None:
    """As long as the answers leave it open which fields come first, there are more statements."""
    assert len(shown_to(knowledge, dict.fromkeys(TYPES, "maybe"))) > len(TYPES)
    assert len(shown_to(knowledge, {**dict.fromkeys(TYPES, "yes"), "r-outdoors": "no", "a-show": "no", "s-teach": "no"})) > len(TYPES)


def test_one_who_passes_everything_over_is_left_in_peace(knowledge: Knowledge) -> None:
    """After four, none comes any more, and no field is named."""
    shown = shown_to(knowledge, dict.fromkeys(TYPES, "skip"))
    assert len(shown) == MAX_SKIPPED
    assert not says_something(knowledge, shown)
    assert not liked_types(knowledge, shown)


def test_what_one_does_already_counts_beside_the_statements(knowledge: Knowledge) -> None:
    """It is always among the fields, the higher the better it goes with the answers; without answers it stands alone."""
    handy = {letter: "yes" if letter in "rc" else "no" for letter in TYPES}
    shown = shown_to(knowledge, handy)
    assert fields_for(knowledge, shown, own=("food",))[0] == "food"
    assert fields_for(knowledge, shown, own=("education",))[-1] == "education"
    assert fields_for(knowledge, {}, own=("food", "care")) == ("food", "care")


@given(person=PEOPLE, own=FIELD_NUMBERS, refused=FIELD_NUMBERS)
def test_fields_are_named_by_what_one_does_and_never_against_ones_will(
    knowledge: Knowledge, person: Mapping[str, str], own: list[int], refused: list[int]
) -> None:
    """What is refused is never named, what one does always is, and the list is never longer for it."""
    names = sorted(knowledge.fields)
    does, refuses = {names[number] for number in own}, {names[number] for number in refused}
    found = fields_for(knowledge, shown_to(knowledge, person), sorted(does), sorted(refuses))
    assert does - refuses <= set(found)
    assert not refuses & set(found)
    assert len(found) == len(set(found)) <= SHOWN_FIELDS


def test_likes_are_means_over_the_statements_answered(knowledge: Knowledge) -> None:
    """A statement skipped counts neither for nor against."""
    names = [name for name, statement in knowledge.statements.items() if statement.type == "r"]
    assert likes(knowledge, {names[0]: "yes"})["r"] == 2.0
    assert likes(knowledge, {names[0]: "maybe", **dict.fromkeys(names[1:], "skip")})["r"] == 1.0
    assert likes(knowledge, {names[0]: "skip"}) == likes(knowledge, {}) == {}
