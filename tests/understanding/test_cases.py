"""How well texts are understood: sets that were written without knowing the words of the knowledge, and grow with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.understanding import Understanding
from bot.understanding.evaluate import Case, Scores, evaluate

Means = Callable[..., Understanding]

FLOORS = {
    "cases": (95.0, 97.0, 7.0, 100.0),
    "written": (93.0, 95.0, 5.0, 95.0),
    "names": (93.0, 96.0, 0.0, 100.0),
}
"""File -> the least top-1 and top-3, the most false matches, and the least refusals that are right, in per cent."""


def _case(line: str) -> Case:
    one: dict[str, Any] = json.loads(line)
    return Case(one["text"], one["lang"], tuple(one["fields"]), tuple(one["questions"]), one["kind"], tuple(one.get("reject", ())))


@pytest.fixture(scope="module", params=sorted(FLOORS))
def figures(request: pytest.FixtureRequest, means: Means) -> tuple[Scores, tuple[float, float, float, float]]:
    """The figures of one set, and what they must reach."""
    lines = Path(__file__).with_name(f"{request.param}.jsonl").read_text(encoding="utf-8").splitlines()
    return evaluate(map(_case, lines), means), FLOORS[request.param]


def test_it_is_understood_as_well_as_ever(figures: tuple[Scores, tuple[float, float, float, float]]) -> None:
    """What people write leads to a right field or question, nearly always first, and what they refuse never comes first."""
    scores, (first, three, most_false, negation) = figures
    assert scores.top1.percent >= first
    assert scores.top3.percent >= three
    assert scores.negation.percent >= negation
    if scores.false_matches.of:
        assert scores.false_matches.percent <= most_false
