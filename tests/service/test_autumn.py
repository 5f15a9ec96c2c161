from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import replace

import pytest

from bot.knowledge import Knowledge
from tests.service.autumn import STAFF, Autumn, Heard, figures, live, mistakes, plan


@pytest.fixture(scope="module")
def autumn(knowledge: Knowledge) -> Autumn:
    """Give a small autumn that has been."""
    planned = plan(knowledge, people=16, count=5, cancelled=2, seed=2)
    asyncio.run(live(knowledge, planned))
    return planned


def test_a_small_autumn(autumn: Autumn) -> None:
    """Each reminder once, or, where it came too late to help, not at all; nobody is told of what is cancelled; and things did happen."""
    assert mistakes(autumn) == []
    told = figures(autumn)
    assert min(told["reminders"], told["delayed_by_the_outage"], told["told_of_cancellations"], told["asked_afterwards"]) > 0
    assert any(one.text.startswith("Huomenna:") and one.chat in STAFF.values() for one in autumn.heard)


def test_the_check_can_fail(autumn: Autumn) -> None:
    """A reminder said twice, by night or not at all, or of what is cancelled; a question asked again; people in the group: all are seen."""
    reminder = next(one for one in autumn.heard if {"come", "notcome", "remind"} <= {name.split(":")[0] for name in one.buttons})
    question = next(one for one in autumn.heard if one.buttons and one.buttons[0].startswith("came:"))
    (dropin, day), off = next(iter(autumn.cancelled.items()))
    of_cancelled = (f"come:{dropin}:{day}", f"notcome:{dropin}:{day}", "remind:off")
    for more in (
        [reminder],
        [replace(reminder, at=reminder.at.replace(hour=23))],
        [replace(reminder, at=off + dt.timedelta(minutes=1), buttons=of_cancelled)],
        [question],
        [Heard(reminder.at, -9001, "Kielet: suomi 1", ())],
    ):
        assert mistakes(replace(autumn, heard=[*autumn.heard, *more]))
    assert mistakes(replace(autumn, heard=[one for one in autumn.heard if one is not reminder]))
