from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.understanding import Understanding
from bot.understanding.evaluate import Case, Scores, evaluate

Means = Callable[..., Understanding]


@pytest.fixture(scope="module")
def scores(means: Means) -> Scores:
    """The figures of the utterances in `cases.jsonl`."""
    lines = Path(__file__).with_name("cases.jsonl").read_text(encoding="utf-8").splitlines()
    return evaluate([_case(json.loads(line)) for line in lines], means)


def _case(one: Mapping[str, Any]) -> Case:
    return Case(one["text"], one["lang"], tuple(one["fields"]), tuple(one["questions"]), one["kind"], tuple(one.get("reject", ())))


def test_what_people_write_is_understood_as_well_as_ever(scores: Scores) -> None:
    """Of utterances in dialect, with slips and in five languages, nearly all lead to a right field or question."""
    assert scores.top1.percent >= 95.0


def test_small_talk_and_nonsense_mean_nothing(scores: Scores) -> None:
    """Next to no message that is about something else is taken for a wish."""
    assert scores.false_matches.percent <= 7.0


def test_what_is_refused_comes_never_first(scores: Scores) -> None:
    """A refused field is not what the person is offered."""
    assert scores.negation.percent == 100.0
