from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from bot.knowledge import load
from bot.understanding import Lexicon, Understanding, build_lexicon, understand


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The lexicon of the admins' own files."""
    return build_lexicon(load(Path("knowledge")))


@pytest.fixture(scope="session")
def means(lexicon: Lexicon) -> Callable[..., Understanding]:
    """`understand` with that lexicon."""
    return partial(understand, lexicon)
