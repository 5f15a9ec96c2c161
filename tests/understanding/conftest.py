from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.understanding import Lexicon, Understanding, understand


@pytest.fixture(scope="session")
def means(lexicon: Lexicon) -> Callable[..., Understanding]:
    """`understand` with the lexicon of the admins' own files."""
    return partial(understand, lexicon)
