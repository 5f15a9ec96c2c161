from __future__ import annotations

import pytest

from bot.dialogue.profile import profile_of
from bot.guidance.guide import guide
from bot.guidance.matching import TRADE_POINTS, match_route
from bot.knowledge import Knowledge
from bot.understanding.trades import routes_of_trade, trades_named
from tests.dialogue.walker import Walker


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("haluan lähihoitajaksi", "lähihoitaja"),
        ("lähihoitja", "lähihoitaja"),
        ("kokiksi", "kokki"),
        ("sähköasentajan hommia", "sähköasentaja"),
        ("maarakentajaks", "maarakentaja"),
    ],
)
def test_a_trade_is_known_by_what_routes_are_called(knowledge: Knowledge, text: str, title: str) -> None:
    """All routes that are found say it in their name or their titles."""
    named = {route for trade in trades_named(knowledge, text) for route in routes_of_trade(knowledge, trade)}
    assert named
    for name in named:
        route = knowledge.routes[name]
        assert title in " ".join((*route.names.values(), *route.gives.titles)).casefold(), name


@pytest.mark.parametrize("text", ["hoitoala", "jotain sisähommaa", "oppisopimus", "koulutus"])
def test_a_field_or_a_kind_is_no_trade(knowledge: Knowledge, text: str) -> None:
    """What names no route of its own names none."""
    assert not any(routes_of_trade(knowledge, trade) for trade in trades_named(knowledge, text))


def test_the_trade_that_was_named_comes_before_others_of_its_field(walker: Walker, knowledge: Knowledge) -> None:
    """It is said why; choosing a field from the list forgets it."""
    walker.says("haluan eläintenhoitajaksi, asun Hämeenlinnassa").presses("consent:yes").presses("show:now")
    first = knowledge.routes[walker.conversation.shown[0]]
    assert "eläintenhoitaja" in " ".join((*first.names.values(), *first.gives.titles)).casefold()
    walker.sees("Ammatti, jonka mainitsit")
    assert profile_of(knowledge, walker.conversation)["trade"]
    walker.presses("change:menu").presses("change:interest").presses("interest:wood").presses("interest:done")
    assert not walker.conversation.trade
    assert "trade" not in profile_of(knowledge, walker.conversation)


def test_naming_a_trade_counts_once_and_never_for_special_needs_education(knowledge: Knowledge) -> None:
    """The routes that have the name gain; the others stay as they were."""
    (trade,) = trades_named(knowledge, "kokiksi")
    profile = {"goal": ("learn",), "interest": ("restaurant",), "place": ("hameenlinna",)}
    for match in guide(knowledge, profile).fitting:
        gained = match_route(knowledge, match.route, {**profile, "trade": (trade,)}).score - match.score
        assert gained == (TRADE_POINTS if match.route.id in routes_of_trade(knowledge, trade) and not match.route.special else 0)
