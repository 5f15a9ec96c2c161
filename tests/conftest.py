"""What every test may use."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge import Knowledge, load

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The knowledge as shipped."""
    return load(ROOT / "knowledge")
