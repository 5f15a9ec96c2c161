"""The talk before a period of learning at work: told as conversation, passed to the coach, judged by nobody here."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.effects import Brief, OpenLead
from bot.handoff.summary import Case, full
from bot.knowledge import Knowledge
from tests.dialogue.walker import MONDAY_MORNING, Walker

ROUTE = "route:rauma-valo-toimitilahuolto"
QUESTIONS = ("trade", "motivation", "working", "commitment", "language")


@pytest.fixture
def coached(person: Walker) -> Walker:
    """Someone in Rauma who looks at the card of a coaching route."""
    return person.answers(goal="learn", interest="cleaning", place="rauma", situation="unemployed").presses_old(ROUTE)


def answered(walker: Walker) -> Walker:
    """The same, with every question answered: by buttons, in own words, and one passed over."""
    walker.presses("interview:begin").is_at("interview.trade").presses("interview.trade:home")
    walker.says("Haluan takaisin töihin, olen ollut liian kauan kotona").is_at("interview.working")
    walker.presses("interview.working:skip").says("Onnistuu").is_at("interview.language")
    return walker.presses("interview.language:fairly").is_at("handoff")


def test_the_answers_go_to_the_coach_as_they_were_told(coached: Walker, knowledge: Knowledge) -> None:
    """The person sees the note first; the lead is the coach's, who reads each answer, and no judgement."""
    answered(coached).sees("Työ: Kotityöpalvelut", "«Haluan takaisin töihin, olen ollut liian kauan kotona»", "Sitoutuminen: Onnistuu")
    coached.sees("valmentaja", "Rauman seutu").does_not_see("Työelämätaidot")
    lead = coached.presses("handoff:yes").effect(OpenLead)
    assert (lead.region, lead.role) == ("rauma", "coach")
    read = full(knowledge, Case(1, lead.region, lead.role, MONDAY_MORNING, None), lead.summary)
    assert "Motivaatio: «Haluan takaisin töihin, olen ollut liian kauan kotona»" in read
    assert "Kieli: Melko hyvin" in read


def test_the_answers_can_be_left_out(coached: Walker) -> None:
    """Left out, nothing of them is sent; and what was sent is not sent again with the next message."""
    lead = answered(coached).presses("handoff:leave.interview").does_not_see("Kotityöpalvelut").presses("handoff:yes").effect(OpenLead)
    assert "interview" not in lead.summary
    assert "interview" not in coached.presses("goal:human").presses("handoff:yes").effect(OpenLead).summary


def test_what_was_not_sent_is_shown_to_nobody_else(coached: Walker) -> None:
    """Answers that wait are for the coach's message alone: those on duty at a session read nothing of them."""
    coached.presses("interview:begin").presses("interview.trade:home").presses("interview:stop")
    coached.presses_old("place:forssa").says("/neuvonta")
    coached.presses(next(button for button in coached.offered() if button.startswith("come:")))
    asked = next((button for button in coached.offered() if button.startswith("brief:")), None)
    assert asked is not None, "the test comes to what those on duty may read"
    brief = coached.presses(asked).presses(f"{asked}:yes").effect(Brief)
    assert brief.summary is not None
    assert "interview" not in brief.summary


def test_one_can_go_back_and_stop_and_begin_again(coached: Walker) -> None:
    """Back takes the answer before; who stops sends nothing, and goes on later from where they were."""
    coached.presses("interview:begin").presses("interview.trade:home").says("takaisin").is_at("interview.trade")
    coached.presses("interview.trade:premises").says("ohita").is_at("interview.working")
    coached.presses("interview:stop").sees("Mitään ei lähtenyt")
    coached.presses_old(ROUTE).presses("interview:begin").is_at("interview.working")


def test_results_can_be_looked_at_in_the_middle(coached: Walker) -> None:
    """Nobody is held: the results are there when they are asked for, and an old button of the talk does no harm."""
    coached.presses("interview:begin").presses_old("show:results").sees("toimitilahuolto")
    coached.presses_old("interview.trade:home").sees("nappi")


def test_words_of_distress_come_before_the_question(coached: Walker) -> None:
    """Someone in danger is not asked about their motivation, and their words are no answer."""
    coached.presses("interview:begin").says("haluan tappaa itseni").sees("112")
    assert not coached.conversation.interview


@pytest.mark.parametrize("told", [{"place": "forssa"}, {"place": "rauma", "goal": "employer"}])
def test_it_is_offered_only_where_there_is_a_coach(person: Walker, told: dict[str, str]) -> None:
    """Not in a region without a coach, nor to an employer."""
    person.answers(**{"goal": "learn", "interest": "cleaning", **told}).presses_old(ROUTE)
    assert "interview:begin" not in person.labels()


def test_why_is_answered_and_the_question_stays(coached: Walker) -> None:
    """«Miksi kysyt?» tells what the answer is for."""
    coached.presses("interview:begin").says("miksi").is_at("interview.trade").sees("Valmentaja näkee")


ANSWERS = st.sampled_from(
    ["skip", "option", "en tiedä", "ei oikein onnistu", "joo", "20 vuotta siivousta", "Haluan töihin", "koska haluan vaihtelua"]
)


@given(told=st.lists(ANSWERS, min_size=5, max_size=5))
@settings(max_examples=20, derandomize=True, deadline=None)
def test_whatever_is_told_nobody_is_judged(knowledge: Knowledge, told: list[str]) -> None:
    """Every talk ends with a message to the coach, whatever was answered: no answer closes the way."""
    walker = Walker(knowledge).says("moi").presses("consent:yes")
    walker.answers(goal="learn", interest="cleaning", place="rauma", situation="unemployed").presses_old(ROUTE).presses("interview:begin")
    for question, answer in zip(knowledge.valo.interview, told, strict=True):
        walker.is_at(f"interview.{question.id}")
        if answer in {"skip", "option"}:
            walker.presses(f"interview.{question.id}:{'skip' if answer == 'skip' else question.options[0].id}")
        else:
            walker.says(answer)
    lead = walker.is_at("handoff").presses("handoff:yes").effect(OpenLead)
    assert lead.role == "coach"
    assert [name for name, _ in cast("list[list[str]]", lead.summary["interview"])] == list(QUESTIONS)
