"""Passing a person to a human: they see it, leave out what they want, and decide."""

from __future__ import annotations

import pytest

from bot.dialogue.effects import Effect, OpenLead
from bot.knowledge import Knowledge
from tests.dialogue.walker import Walker


@pytest.fixture
def known(person: Walker) -> Walker:
    """Someone of whom enough is known to be shown routes."""
    return person.answers(goal="learn", interest="vehicle", place="forssa", situation="unemployed", education="basic", age="30_59")


def leads(walker: Walker) -> list[Effect]:
    """The leads that the last reply opens."""
    return [effect for effect in walker.effects if isinstance(effect, OpenLead)]


def test_the_summary_is_seen_before_it_goes(known: Walker) -> None:
    """Asking for a human opens no lead: it shows what would be sent, to whom, and by when an answer comes."""
    known.asks_for_a_human().is_at("handoff").sees("Ajoneuvoala", "Työtön", "30–59", "Forssan seutu", "viimeistään")
    assert leads(known) == []


def test_a_sent_summary_goes_to_the_region_with_what_was_shown(known: Walker) -> None:
    """The lead goes to the person's own region and says what the person told."""
    lead = known.asks_for_a_human().presses("handoff:yes").effect(OpenLead)
    assert lead.region == "forssa"
    told = {"place": "forssa", "situation": "unemployed", "education": "basic", "age": "30_59", "goal": "learn", "interest": "vehicle"}
    assert lead.summary["answers"] == {slot: [option] for slot, option in told.items()}
    assert known.conversation.draft is None


@pytest.mark.parametrize("slot", ["goal", "interest", "situation", "education", "age"])
def test_what_is_left_out_is_not_sent(known: Walker, slot: str) -> None:
    """What the person leaves out is neither in the preview nor anywhere in the summary."""
    known.asks_for_a_human().presses(f"handoff:leave.{slot}")
    lead = known.presses("handoff:yes").effect(OpenLead)
    value = known.conversation.answers[slot].options[0] if slot != "goal" else "learn"
    assert slot not in str(lead.summary["answers"])
    assert value not in str(lead.summary)


def test_what_was_left_out_can_be_put_back(known: Walker) -> None:
    """The same button puts back what was left out."""
    known.asks_for_a_human().presses("handoff:leave.age").does_not_see("30–59").presses("handoff:leave.age").sees("30–59")
    assert "'age'" in str(known.presses("handoff:yes").effect(OpenLead).summary["answers"])


def test_words_of_ones_own_are_added_to_the_message(known: Walker) -> None:
    """What the person writes under the preview goes along, as they wrote it."""
    known.asks_for_a_human().says("soittakaa mieluummin iltapäivällä").is_at("handoff").sees("soittakaa mieluummin iltapäivällä")
    assert known.presses("handoff:yes").effect(OpenLead).summary["message"] == "soittakaa mieluummin iltapäivällä"


def test_a_phone_number_is_in_the_draft_and_goes_with_the_lead(known: Walker) -> None:
    """A number that is shared for the hand-off is shown, sent, and then gone from the conversation."""
    known.asks_for_a_human().shares_phone("+358 40 1234567").is_at("handoff").sees("+358401234567")
    assert known.presses("handoff:yes").effect(OpenLead).summary["phone"] == "+358401234567"
    known.is_kept_nowhere("1234567")


def test_not_now_sends_nothing_and_keeps_nothing_of_the_draft(known: Walker) -> None:
    """Someone who changes their mind has sent nothing, and their words are gone."""
    known.asks_for_a_human().says("olen miettinyt tätä pitkään").presses("handoff:no").sees("en lähettänyt mitään")
    assert leads(known) == []
    known.is_kept_nowhere("miettinyt")


def test_a_human_without_a_place_asks_only_for_the_place(person: Walker) -> None:
    """The place is the one thing that is needed to find the right human."""
    person.presses("goal:human").is_at("place").presses("place:rauma").is_at("handoff").sees("Rauman seutu")
    assert person.presses("handoff:yes").effect(OpenLead).region == "rauma"


def test_the_talk_goes_on_after_the_message_has_gone(person: Walker) -> None:
    """A hand-off in the middle leaves the questions where they were."""
    person.answers(goal="learn", interest="vehicle", place="forssa").is_at("situation")
    person.asks_for_a_human().presses("handoff:yes").is_at("situation").sees("viimeistään")


def test_a_button_pressed_twice_opens_one_lead(known: Walker) -> None:
    """A second tap on an old «lähetä» sends nothing."""
    known.asks_for_a_human().presses("handoff:yes")
    known.presses_old("handoff:yes")
    assert leads(known) == []


@pytest.mark.parametrize(
    ("form", "role"),
    [
        ("recruitment", "business"),
        ("tailored", "business"),
        ("unsure", "business"),
        ("apprenticeship", "coordinator"),
        ("units", "coordinator"),
    ],
)
def test_an_employer_goes_to_who_can_give_that_form(person: Walker, form: str, role: str) -> None:
    """An employer's message tells the whole need, and goes to the business side, or for what a school must agree to its coordinator."""
    told = {"staff_count": "two_to_five", "staff_skill": "update", "staff_when": "now", "staff_form": form}
    person.answers(goal="employer", interest="metal", place="rauma", **told).presses("goal:human").sees("mitä osaamista puuttuu")
    person.says("Robottihitsauksen ohjelmointi")
    lead = person.presses("handoff:yes").effect(OpenLead)
    assert (lead.region, lead.role) == ("rauma", role)
    assert lead.summary["message"] == "Robottihitsauksen ohjelmointi"
    need = {"goal": ["employer"], "interest": ["metal"], "place": ["rauma"], **{slot: [option] for slot, option in told.items()}}
    assert lead.summary["answers"] == need


@pytest.mark.parametrize(
    ("form", "kind"), [("apprenticeship", "apprenticeship"), ("recruitment", "recruitment_training"), ("units", "unit")]
)
def test_an_employer_sees_the_form_that_was_chosen_first(person: Walker, knowledge: Knowledge, form: str, kind: str) -> None:
    """Of the ways that fit a firm, the one that was asked for comes first where there is one."""
    person.answers(
        goal="employer", interest="cleaning", place="rauma", staff_count="one", staff_skill="skip", staff_when="now", staff_form=form
    )
    first = next(button for button in person.labels() if button.startswith("route:"))
    assert knowledge.routes[first.removeprefix("route:")].kind == kind


@pytest.mark.parametrize(("form", "told"), [("tailored", True), ("unsure", True), ("skip", True), ("units", False)])
def test_an_employer_hears_of_what_can_be_tailored(person: Walker, form: str, *, told: bool) -> None:
    """Training made for one firm has no card of its own; it is told to who wants it, or does not know yet."""
    person.answers(
        goal="employer", interest="metal", place="forssa", staff_count="one", staff_skill="part", staff_when="later", staff_form=form
    )
    assert ("Räätälöity koulutus" in person.text) == told


def test_asking_for_a_human_keeps_what_else_was_told(walker: Walker) -> None:
    """«Haluan puhua ihmiselle, asun Forssassa» as the very first words: after consent the summary is ready, place and all."""
    walker.says("haluan puhua ihmiselle, asun forssassa").presses("consent:no")
    assert walker.is_known(place="forssa", goal="human").is_at("handoff")


def test_words_that_look_like_commands_go_into_the_message(person: Walker) -> None:
    """While a message to a human is being written, «soita ehkä» is a part of it."""
    person.answers(goal="learn", interest=("vehicle",), place="forssa").asks_for_a_human().is_at("handoff")
    person.says("call me maybe")
    draft = person.conversation.draft
    assert draft is not None
    assert draft.message == "call me maybe"
