"""What the tests of the dialogue share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.knowledge import Knowledge
from tests.dialogue.walker import Walker


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes what the bot says now into the golden conversations."""
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden conversations anew; read the difference before you commit"
    )


@pytest.fixture
def walker(knowledge: Knowledge) -> Walker:
    """Someone whose app is in Finnish and who has not said anything yet."""
    return Walker(knowledge)


@pytest.fixture
def person(walker: Walker) -> Walker:
    """Someone who has said hello and lets their answers be kept."""
    return walker.says("moi").presses("consent:yes").is_at("goal")


@pytest.fixture
def newcomer(knowledge: Knowledge) -> Callable[..., Walker]:
    """A person whose app is in another language, or who comes at another time: `newcomer(app="sv")`."""
    return lambda **about: Walker(knowledge, **about)
