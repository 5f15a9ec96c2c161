"""Danger stops everything, and what must not be kept is kept nowhere."""

from __future__ import annotations

import pytest

from bot.dialogue.effects import Missed
from tests.dialogue.walker import Walker


@pytest.fixture
def halfway(person: Walker) -> Walker:
    """Someone who is being asked where they live."""
    return person.answers(goal="learn", interest="vehicle").is_at("place")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("haluan tappaa itseni", "09 2525 0111"),
        ("en jaksa enää elää", "09 2525 0111"),
        ("jag vill ta livet av mig", "09 2525 0112"),
        ("I want to kill myself", "09 2525 0113"),
        ("хочу покончить с собой", "09 2525 0115"),
        ("mieheni hakkaa minua", "080 005 005"),
    ],
)
def test_distress_stops_the_questions_at_once(halfway: Walker, text: str, number: str) -> None:
    """Whatever was being asked, help in the person's own language comes first, and the words are kept nowhere."""
    halfway.says(text).is_at(None).sees("112", number).is_kept_nowhere(text)
    assert "goal:human" in halfway.offered()
    assert not any(isinstance(effect, Missed) for effect in halfway.effects)


def test_distress_as_the_first_word_is_answered_before_the_greeting(walker: Walker) -> None:
    """Nobody in danger is asked for consent first."""
    walker.says("haluan kuolla").is_at(None).sees("112", "kone").does_not_see("tallentaa vastauksesi")


def test_a_misunderstanding_is_one_tap_from_where_the_talk_was(halfway: Walker) -> None:
    """A false alarm costs one tap and loses nothing."""
    halfway.says("haluan tappaa itseni").presses("safety:on").is_at("place").is_known(interest=("vehicle",))


def test_no_question_is_asked_while_the_alarm_stands(halfway: Walker) -> None:
    """Further words do not restart the questionnaire by themselves, and are kept nowhere."""
    halfway.says("haluan tappaa itseni").says("minulla ei ole ketään").is_at(None).sees("112").is_kept_nowhere("ketään")


def test_a_human_can_be_asked_for_in_an_alarm(halfway: Walker) -> None:
    """The offered human is the hand-off, as anywhere."""
    halfway.says("haluan tappaa itseni").presses("goal:human")
    assert halfway.conversation.draft is not None


@pytest.mark.parametrize("code", ["131052-308T", "131052A308T"])
def test_an_identity_code_is_kept_nowhere_and_told(halfway: Walker, code: str) -> None:
    """A personal identity code is not kept, the person is told so, and the guidance goes on."""
    halfway.says(f"olen {code} ja asun Forssassa").sees("henkilötunnus").is_kept_nowhere(code, code[:6]).is_known(place="forssa")
    assert halfway.step is not None


def test_an_identity_code_is_not_in_what_was_not_understood(halfway: Walker) -> None:
    """What nobody understood is handed on without the code."""
    halfway.says("xyzzy 131052-308T")
    assert all("308T" not in effect.text for effect in halfway.effects if isinstance(effect, Missed))


def test_an_identity_code_in_a_message_to_staff_is_taken_out(halfway: Walker) -> None:
    """Not even the counsellor gets the code."""
    halfway.presses("place:forssa").says("ihminen").is_at("handoff").says("tunnukseni on 131052-308T").is_kept_nowhere("308T")


def test_tiredness_is_met_softly_and_the_talk_goes_on(halfway: Walker) -> None:
    """«En jaksa» is common talk about work: help is mentioned, and the question stays."""
    halfway.says("en jaksa enää").is_at("place").sees("raskaalta")
