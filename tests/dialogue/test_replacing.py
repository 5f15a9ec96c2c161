"""`replace`, which makes a new value only where something is different."""

from __future__ import annotations

import dataclasses

import pytest

from bot.dialogue.conversation import Conversation
from bot.dialogue.replacing import replace


def test_the_same_value_is_given_where_nothing_is_different() -> None:
    """Most of what a turn replaces is as it should be already: then no new conversation is made."""
    conversation = Conversation(ticks=("cleaning",))
    assert replace(conversation, ticks=("cleaning",), misses=0) is conversation


def test_a_difference_makes_a_new_value() -> None:
    """It is what `dataclasses` makes, and the old value is as it was."""
    conversation = Conversation(misses=1)
    assert replace(conversation, misses=0, halt="stopped") == dataclasses.replace(conversation, misses=0, halt="stopped")
    assert conversation == Conversation(misses=1)


def test_a_name_that_the_value_has_not_is_an_error() -> None:
    """A slip of the pen does not pass in silence."""
    with pytest.raises(AttributeError):
        replace(Conversation(), missed=0)  # type: ignore[call-arg]
