"""What every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.dialogue.hear import lexicon_of
from bot.knowledge import Knowledge, load
from bot.understanding import Lexicon

ROOT = Path(__file__).resolve().parent.parent

# How fast a busy machine draws examples says nothing about the program; and many tests draw few each.
settings.register_profile("opastin", deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("opastin")


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The knowledge as shipped."""
    return load(ROOT / "knowledge")


@pytest.fixture(scope="session")
def lexicon(knowledge: Knowledge) -> Lexicon:
    """The words of the shipped knowledge, the same that a conversation uses."""
    return lexicon_of(knowledge)


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: many tests wait for a process or a clock."""
    return (os.cpu_count() or 1) + 1
