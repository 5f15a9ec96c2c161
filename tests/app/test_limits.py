"""The limits by themselves, on a clock of the test's own: hours pass in no time."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.service.limits import PACE, Failures, Limits
from bot.simulation.telegram.limits import Limits as Telegram
from bot.simulation.telegram.limits import Violation

GROUPS = (-1, -2)
PEOPLE = tuple(range(1, 41))


def spoken(wishes: dict[int, int], minutes: float, chance: random.Random) -> tuple[Counter[int], list[Violation]]:
    """How much reaches each chat in that time, whoever has how much to say, and what Telegram objects to."""
    limits, telegram, now, left = Limits(), Telegram(), 0.0, dict(wishes)
    sent: Counter[int] = Counter()
    objections: list[Violation] = []
    while now < minutes * 60 and any(left.values()):
        closed = limits.closed(now)
        open_now = [chat for chat, count in left.items() if count and str(chat) not in closed]
        for chat in open_now[: limits.free(now)]:
            limits.asked(str(chat), now, message=True, group=chat < 0)
            left[chat] -= 1
            sent[chat] += 1
            if (violation := telegram.send(chat, now + chance.uniform(0, 0.02))) is not None:  # the network takes its time
                objections.append(violation)
        now += chance.choice((0.01, 0.05, 0.3))
    return sent, objections


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from((*GROUPS, *PEOPLE)), st.integers(0, 60)), st.integers(0, 2**32))
def test_telegram_never_objects(wishes: dict[int, int], seed: int) -> None:
    """Whatever there is to say to whom, minutes on end: no message is one too many."""
    assert spoken(wishes, 3, random.Random(seed))[1] == []  # noqa: S311 - no secret


def test_the_limits_are_used_as_far_as_they_go() -> None:
    """In a minute a group gets its twenty, a person some sixty, and all of them together some thirty a second."""
    sent, _ = spoken({-1: 100, 1: 100}, 0.99, random.Random(1))  # noqa: S311 - no secret
    assert sent[-1] == 20
    assert sent[1] > 45
    sent, _ = spoken(dict.fromkeys(range(1, 400), 100), 0.99, random.Random(1))  # noqa: S311 - no secret
    assert sum(sent.values()) > 59 * 20


def test_changes_and_answers_hold_no_chat_up() -> None:
    """A change of a message counts in all, and its chat may get a message at once."""
    limits = Limits()
    limits.asked("tg:1", 0.0, message=False, group=False)
    assert limits.closed(0.0) == {}
    assert limits.free(0.0) == PACE.all_most - 1


def test_one_chat_that_fails_rests_alone() -> None:
    """A chat that fails again and again is left alone for longer and longer, and nobody else is."""
    failures = Failures()
    for attempt, seconds in enumerate((1, 2, 4, 8, 16, 32, 60, 60)):
        assert not failures.failed("tg:1", attempt, 1000.0)
        assert failures.resting(1000.0) == {"tg:1": 1000.0 + seconds}
    assert (failures.down, failures.down_until) == (False, 0.0)


def test_many_that_fail_at_once_are_one_failure() -> None:
    """Thirty that fail in one moment make everyone wait a second, not a minute; while it goes on, longer each time, to a bound."""
    failures, now = Failures(), 1000.0
    news = [failures.failed(f"tg:{number}", 0, now) for number in range(30)]
    assert news.count(True) == 1
    assert failures.down_until == now + 1
    waits = []
    for _ in range(8):
        now = failures.down_until
        assert not failures.failed("tg:1", 1, now)
        waits.append(failures.down_until - now)
    assert waits == [2, 4, 8, 16, 30, 30, 30, 30]


def test_when_it_works_again_nobody_rests_any_more() -> None:
    """The first success after an outage is news, and whoever failed in it goes on at once; a success in between is none."""
    failures = Failures()
    for number in range(3):
        failures.failed(f"tg:{number}", 5, 1000.0)
    assert failures.worked()
    assert (failures.resting(1000.0), failures.down, failures.down_until) == ({}, False, 0.0)
    failures.failed("tg:1", 5, 1000.0)
    assert not failures.worked()
    assert failures.resting(1000.0)


@pytest.mark.parametrize("most", [1, 5])
def test_a_wait_that_is_asked_for_is_never_shortened(most: int) -> None:
    """A later, shorter wait does not open a chat before an earlier, longer one is over."""
    limits = Limits()
    limits.wait("tg:1", 100.0)
    for _ in range(most):
        limits.asked("tg:1", 10.0, message=True, group=False)
    assert limits.closed(11.5) == {"tg:1": 100.0}
