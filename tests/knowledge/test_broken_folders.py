"""Some hundred ways to break a knowledge folder: each is told at its place, once, with what to do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

from bot.knowledge.problems import Code
from bot.knowledge.texts import parse
from tests.knowledge.breakages import TABLE
from tests.knowledge.folder import Breakage, expect, look, make


@pytest.fixture(scope="module", autouse=True)
def _texts_are_parsed_once() -> Iterator[None]:
    """Most of a small folder's time goes into texts that no breakage touches."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(import_module("bot.knowledge.load"), "parse", lru_cache(maxsize=50)(parse))
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small folder, unbroken."""
    make(tmp_path / "knowledge")
    return tmp_path / "knowledge"


def test_the_small_folder_is_sound(folder: Path) -> None:
    """The folder that the others break has no problem, not even a warning."""
    loaded = look(folder)
    assert loaded.problems == ()
    assert loaded.knowledge is not None


@pytest.mark.parametrize("breakage", TABLE.values(), ids=TABLE.keys())
def test_a_breakage_is_told_where_it_is(folder: Path, breakage: Breakage) -> None:
    """The file, line and column, a word that helps, and nothing about files that are sound."""
    place = breakage.apply(folder)
    expect(look(folder).problems, breakage, place)


def test_every_code_is_told_by_some_breakage() -> None:
    """No code is documented that can't occur."""
    assert {breakage.code for breakage in TABLE.values()} == set(get_args(Code))
