"""What is said of how many questions are left is a promise, and it is kept."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest

from bot.dialogue.left import Left, questions_left
from bot.dialogue.position import Ask, position
from bot.dialogue.screens import Words
from bot.knowledge import Knowledge
from tests.dialogue.walker import Walker

OPENINGS = (
    *("moi", "haluan opiskella", "en tiedä mitä haluaisin", "oon työtön Forssasta", "haluan hitsaajaksi Raumalle", "40v, lukio käyty"),
    *("jag vill studera", "I want to study to be a nurse", "хочу учиться", "olen työnantaja ja tarvitsen hitsaajia"),
)

LONGEST_WALK = 60


@dataclass(slots=True)
class Promises:
    """What was promised with each question of a row, and how many questions have come since."""

    made: list[Left] = field(default_factory=list)

    def asked(self, left: Left | None) -> None:
        """A question came: no earlier promise is broken by it, and each one promises less than the one before."""
        if left is None:
            return
        for since, earlier in enumerate(reversed(self.made), 1):
            assert since < earlier.count, f"{earlier} was promised, and then {since} more came"
        assert not self.made or left.count < self.made[-1].count, f"{left} after {self.made[-1]}"
        self.made.append(left)


def _left(knowledge: Knowledge, walker: Walker) -> Left | None:
    """What the newest question promises; that it says so is looked at too."""
    where = position(knowledge, walker.conversation)
    if walker.conversation.draft is not None or not isinstance(where, Ask):
        return None
    left = questions_left(knowledge, walker.conversation, where)
    if left is not None:
        walker.sees(Words(knowledge, walker.conversation)(left.text, count=left.count))
    return left


def _answer(walker: Walker, choices: random.Random) -> str:
    """Answer the question that waits, or pass it over, by a button; which one."""
    step = f"{walker.step}:"
    answers = [button for button in walker.offered() if button.startswith(step) and not button.endswith((":back", ":share", ":done"))]
    button = choices.choice(answers)
    walker.presses(button)
    if f"{step}done" in walker.offered() and not button.endswith(":skip"):
        walker.presses(f"{step}done")
    return button


@pytest.mark.parametrize("seed", range(60))
def test_no_more_questions_come_than_were_promised(knowledge: Knowledge, seed: int) -> None:
    """Whatever is answered or passed over, no more questions come before the next suggestions than was said at any of them."""
    choices = random.Random(seed)  # noqa: S311 - a walk, not a secret
    walker = Walker(knowledge, app=choices.choice(["fi", "sv", "en", "ru"])).says(choices.choice(OPENINGS))
    promises = Promises()
    for _ in range(LONGEST_WALK):
        if walker.step is None or walker.step == "handoff":
            return
        left = _left(knowledge, walker)
        promises.asked(left)
        told = walker.conversation.told
        shares = walker.step == "place" and "place:share" in walker.offered() and choices.random() < 0.3
        button = "" if shares else _answer(walker, choices)
        if shares:
            walker.shares_location(60.81, 23.62)
        opens_another_branch = left is not None and left.text == "left-named" and button == "interest:skip"
        if opens_another_branch or walker.conversation.told != told:
            promises = Promises()
    raise AssertionError(f"still asking for {walker.step}")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"goal": "learn"}, "Jos nimeät alan, enintään 3 kysymystä jäljellä."),
        ({"goal": "learn", "interest": "vehicle"}, "Enintään 2 kysymystä jäljellä."),
        ({"goal": "learn", "interest": "vehicle", "place": "forssa"}, "Tämä on viimeinen kysymys ennen ehdotuksia."),
        ({"goal": "unsure"}, "Enintään 9 kysymystä jäljellä."),
        ({"goal": "employer"}, "Enintään 6 kysymystä jäljellä."),
    ],
)
def test_a_question_says_how_many_are_left(person: Walker, answers: dict[str, str], said: str) -> None:
    """From where the goal is known, every question ends with how many come at the most, itself counted."""
    person.answers(**answers)
    assert person.text.endswith(said)


@pytest.mark.parametrize("goal", ["human", "dropin"])
def test_a_single_question_on_the_way_to_a_human_counts_nothing(person: Walker, goal: str) -> None:
    """Where no suggestions come, there is nothing to count towards."""
    person.answers(goal=goal).is_at("place").does_not_see("kysymystä", "viimeinen")


def test_the_goal_and_a_changed_answer_count_nothing(person: Walker) -> None:
    """Before the goal is known nothing is promised, nor when one answer is being changed."""
    person.does_not_see("jäljellä").answers(goal="learn", interest="vehicle", place="forssa")
    person.says("muuta").presses("change:place").is_at("place").does_not_see("jäljellä", "viimeinen")


def test_a_shared_location_is_an_answer_like_any_other(person: Walker) -> None:
    """The place that was asked for can be taken back, however it was told."""
    person.answers(goal="learn", interest="vehicle").is_at("place").shares_location(60.81, 23.62).is_at("situation")
    person.says("takaisin").is_at("place").is_known(place=None)
