"""What holds for every conversation, whatever is answered in whatever order."""

from __future__ import annotations

import random
from itertools import permutations

import pytest

from bot.dialogue.conversation import Answer, Conversation, from_json, to_json
from bot.dialogue.profile import profile_of
from bot.dialogue.respond import respond
from bot.dialogue.turn import Pressed, Said, Turn
from bot.knowledge import Knowledge
from tests.dialogue.walker import MONDAY_MORNING, Walker

TOLD = {"place": "asun Forssassa", "situation": "olen työtön", "interest": "siivousala kiinnostaa", "age": "olen 40 vuotta vanha"}

LONGEST_WALK = 40
"""Presses within which any walk of answers comes to an end: the flow's own bound, and the inventory."""

ANSWERING = frozenset(
    {"consent", "goal", "interest", "finnish", "place", "situation", "unemployed_for", "education", "age", "mode", "support"}
)
"""What a button is about when it answers a question of the jobseeker's way."""


def _answering(walker: Walker) -> list[str]:
    """The offered buttons that answer the question that waits, and do not turn back."""
    waits = f"{walker.step}:"
    return [button for button in walker.offered() if button.startswith(waits) and not button.endswith((":back", ":share"))]


@pytest.mark.parametrize("order", list(permutations(TOLD))[::4], ids=",".join)
def test_answers_in_any_order_give_the_same_profile(knowledge: Knowledge, order: tuple[str, ...]) -> None:
    """It does not matter in which order someone tells about themselves."""
    walker = Walker(knowledge).says("moi").presses("consent:yes")
    for slot in order:
        walker.says(TOLD[slot])
    expected = {"goal": ("learn",), "place": ("forssa",), "situation": ("unemployed",), "interest": ("cleaning",), "age": ("30_59",)}
    assert profile_of(knowledge, walker.conversation) == {**expected, "finnish": ("native",)}


def test_the_same_answers_in_any_order_show_the_same_routes(knowledge: Knowledge) -> None:
    """The result comes from the answers alone, not from the way they came."""
    shown = set()
    for order in list(permutations(TOLD))[::6]:
        walker = Walker(knowledge).says("moi").presses("consent:yes")
        for slot in order:
            walker.says(TOLD[slot])
        walker.says("näytä")
        shown.add(walker.conversation.shown)
    assert len(shown) == 1


@pytest.mark.parametrize("seed", range(25))
def test_any_walk_through_the_answers_ends(knowledge: Knowledge, seed: int) -> None:
    """Whatever is pressed of what is offered as an answer, there is an end within the bound, and a way on from it."""
    choices = random.Random(seed)  # noqa: S311 - a walk, not a secret
    walker = Walker(knowledge, app=choices.choice(["fi", "sv", "en", "ru"])).says("moi")
    for _ in range(LONGEST_WALK):
        if walker.step is None or walker.step == "handoff":
            break
        done = f"{walker.step}:done"
        ticked = any(label.startswith("✓") for label in walker.labels().values())
        walker.presses(done if ticked and done in walker.offered() else choices.choice(_answering(walker)))
    assert walker.step in {None, "handoff"}, f"still asking for {walker.step} after {LONGEST_WALK} presses"
    assert walker.offered()


@pytest.mark.parametrize("seed", range(25))
def test_any_walk_over_the_offered_buttons_has_a_way_on(knowledge: Knowledge, seed: int) -> None:
    """Whatever is pressed of all that is offered, every screen has a question or a button: the walker proves it."""
    choices = random.Random(seed)  # noqa: S311 - a walk, not a secret
    walker = Walker(knowledge).says("moi")
    for _ in range(25):
        walker.presses(choices.choice(walker.offered()))
    assert walker.screens


@pytest.mark.parametrize("seed", range(12))
def test_back_undoes_the_newest_answer(knowledge: Knowledge, seed: int) -> None:
    """An answer and a step back leave what was known before, and the question that was asked before."""
    choices = random.Random(seed)  # noqa: S311 - a walk, not a secret
    walker = Walker(knowledge).says("moi").presses("consent:yes")
    for _ in range(5):
        before, step = walker.conversation, walker.step
        answers = [button for button in _answering(walker) if not button.endswith(("goal:human", "goal:dropin"))]
        if step is None or not answers or before.told:
            return
        option = choices.choice([answer for answer in answers if not answer.endswith(":done")])
        walker.presses(option)
        if f"{step}:done" in walker.offered():
            walker.presses(f"{step}:done")
        if walker.conversation.told:
            return
        walker.says("takaisin").is_at(step)
        assert walker.conversation.answers == before.answers
        assert walker.conversation.inventory == before.inventory
        walker.presses(option)
        if f"{step}:done" in walker.offered():
            walker.presses(f"{step}:done")


@pytest.mark.parametrize("text", ["moi", "haluan hitsaajaksi Raumalle", "/start forssa-sv", "😀", "ihminen", "näytä"])
def test_the_same_turn_gives_the_same_reply(knowledge: Knowledge, text: str) -> None:
    """Same knowledge, conversation, turn and time: same reply, always."""
    told = Conversation(greeted=True).with_answer("consent", Answer(("yes",))).with_answer("goal", Answer(("learn",)))
    for conversation in (Conversation(), told):
        turn = Turn(Said(text), "fi")
        first = respond(knowledge, conversation, turn, MONDAY_MORNING)
        again = respond(knowledge, from_json(to_json(conversation)), turn, MONDAY_MORNING)
        assert first == again


def test_a_turn_leaves_the_old_conversation_as_it_was(knowledge: Knowledge) -> None:
    """The reply holds a new conversation: the one that was handed in is not touched."""
    conversation = Conversation(greeted=True).with_answer("consent", Answer(("yes",)))
    before = to_json(conversation)
    respond(knowledge, conversation, Turn(Pressed("goal:learn")), MONDAY_MORNING)
    assert to_json(conversation) == before


def test_every_button_of_the_flow_is_an_answer_that_its_question_takes(knowledge: Knowledge) -> None:
    """No option leads nowhere: each can be pressed, and changes what is known."""
    for slot in ANSWERING - {"consent"}:
        for option in knowledge.slots[slot].options[:12]:
            told = Conversation(greeted=True).with_answer("consent", Answer(("yes",)))
            reply = respond(knowledge, told, Turn(Pressed(f"{slot}:{option}")), MONDAY_MORNING)
            assert reply.conversation != told, f"{slot}:{option} changes nothing"
