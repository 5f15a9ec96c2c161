from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.dialogue.effects import Button
from bot.knowledge import Knowledge
from bot.service.messages import Message
from tests.service.week import GROUPS, Seeing, Week, account, seen_by_another, simulated
from tests.service.wire import Seen, Wire, asks, at, forssa


@pytest.fixture(scope="module")
def seeing(knowledge: Knowledge) -> Seeing:
    """Give what was seen in a small week."""
    return asyncio.run(simulated(knowledge, people=6, seed=3, days=1))


def test_a_small_week(seeing: Seeing) -> None:
    """No promise is broken in silence, no lead forgotten, nobody sees what isn't theirs; and things did happen."""
    assert seeing.wrong == []
    assert min(seeing.done[name] for name in ("claim", "end.advised", "/leads")) > 0


async def test_the_check_can_fail(little_wire: Wire) -> None:
    """A promise that passed or was changed in silence, a lead without its button, words in another chat: all are seen."""
    await forssa(little_wire)
    await asks(little_wire, account(1))
    lead = await little_wire.lead()
    week = Week(little_wire, None, 1)  # type: ignore[arg-type]  # nothing is left to chance
    little_wire.now = at(25, 12)
    week._promise_is_kept_or_told(lead, lead, [])
    week._promise_is_kept_or_told(lead, replace(lead, promised_at=at(26, 12)), [])
    week._promise_is_kept_or_told(lead, replace(lead, promised_at=None), [])
    week._nobody_forgets(lead)
    assert len(week.seeing.wrong) == 3
    little_wire.shown.clear()
    week._nobody_forgets(lead)
    assert len(week.seeing.wrong) == 4


def test_words_in_another_chat_are_seen() -> None:
    """Only the person and who has their lead may read what they wrote."""
    said = Message("staff:101", 1, "sala1x kertoo", ((Button("a", "b"),),))
    owned: dict[str | None, set[str | None]] = {account(1): {"staff:101"}}
    assert [bool(seen_by_another(Seen(chat, said), owned)) for chat in (account(1), "tg:101", "tg:102", GROUPS["forssa"])] == [
        False, False, True, True,
    ]  # fmt: skip
