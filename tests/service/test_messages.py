from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.effects import Button
from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.service.messages import (
    Answer,
    Due,
    Incoming,
    Joined,
    Marked,
    Menu,
    Message,
    Moved,
    Outgoing,
    Paper,
    Pin,
    Reachable,
    due_from_json,
    due_to_json,
    incoming_from_json,
    incoming_to_json,
    outgoing_from_json,
    outgoing_to_json,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBERS = st.integers(-(2**53), 2**53)
MAYBE = st.none() | WORDS
DEGREES = st.floats(-90, 90)
ROWS = st.lists(st.lists(st.builds(Button, WORDS, WORDS), max_size=3).map(tuple), max_size=3).map(tuple)

CONTENTS = st.one_of(
    st.builds(Said, WORDS, st.booleans(), st.booleans()),
    st.builds(Pressed, WORDS, st.none() | NUMBERS),
    st.builds(Located, DEGREES, DEGREES),
    st.builds(Contact, WORDS),
    st.builds(Unreadable, st.sampled_from(["voice", "photo", "other"])),
    st.builds(Reachable, st.booleans()),
    st.just(Joined()),
    st.builds(Moved, NUMBERS),
    st.builds(Due, WORDS, NUMBERS, NUMBERS),
)
OUTGOING = st.one_of(
    st.builds(Message, WORDS, NUMBERS, WORDS, ROWS, MAYBE, st.booleans(), st.none() | st.sampled_from(["location", "reply"]), MAYBE),
    st.builds(Marked, WORDS, NUMBERS, ROWS),
    st.builds(Message, WORDS, NUMBERS, WORDS, expires=WORDS.filter(bool), by_day=st.booleans()),
    st.builds(Paper, WORDS, WORDS, WORDS, WORDS),
    st.builds(Pin, WORDS, WORDS, WORDS, DEGREES, DEGREES),
    st.builds(Answer, WORDS, WORDS, MAYBE),
    st.builds(Menu, WORDS, st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple)),
)


@given(st.builds(Incoming, WORDS, CONTENTS, MAYBE, MAYBE, st.none() | NUMBERS, MAYBE, MAYBE))
def test_what_came_in_comes_out_of_the_inbox_as_it_was(incoming: Incoming) -> None:
    """Writing down what came in and reading it gives the same, whatever it is."""
    assert incoming_from_json(incoming_to_json(incoming)) == incoming


@given(OUTGOING)
def test_what_goes_out_comes_out_of_the_outbox_as_it_was(outgoing: Outgoing) -> None:
    """Writing down what must go out and reading it gives the same, whatever it is."""
    assert outgoing_from_json(outgoing_to_json(outgoing)) == outgoing


@given(st.builds(Due, WORDS, NUMBERS))
def test_a_moment_comes_out_as_it_was(due: Due) -> None:
    """A moment that is waited for is read as it was written."""
    assert due_from_json(due_to_json(due)) == due
