"""Whatever happens to a line of a file, the loader tells it: no crash, and never a problem without place and advice."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.knowledge import Loaded
from bot.knowledge.texts import parse
from tests.knowledge.folder import look, make

SHIPPED = Path(__file__).resolve().parents[2] / "knowledge"
SIGNS = "\t :-[]{}'\"#&*!|>%@`,?\\\x00\x85\u2028ä€😀0aZ"


def _without(lines: list[str], at: int, _: random.Random) -> list[str]:
    return lines[:at] + lines[at + 1 :]


def _twice(lines: list[str], at: int, _: random.Random) -> list[str]:
    return lines[: at + 1] + lines[at:]


def _swapped(lines: list[str], at: int, _: random.Random) -> list[str]:
    return lines[:at] + lines[at : at + 2][::-1] + lines[at + 2 :]


def _indented(lines: list[str], at: int, chance: random.Random) -> list[str]:
    line = lines[at]
    return [*lines[:at], " " * chance.randint(1, 5) + line if chance.random() < 0.5 else line[chance.randint(1, 3) :], *lines[at + 1 :]]


def _spoilt(lines: list[str], at: int, chance: random.Random) -> list[str]:
    line = lines[at]
    where = chance.randint(0, len(line))
    return [*lines[:at], line[:where] + chance.choice(SIGNS) + line[where + chance.randint(0, 2) :], *lines[at + 1 :]]


DAMAGES: tuple[Callable[[list[str], int, random.Random], list[str]], ...] = (_without, _twice, _swapped, _indented, _spoilt)


def damage(path: Path, chance: random.Random) -> None:
    """Do something to one line of the file."""
    lines = path.read_text(encoding="utf-8").split("\n")
    changed = chance.choice(DAMAGES)(lines, chance.randrange(len(lines)), chance)
    path.write_bytes("\n".join(changed).encode())


def expect_told(loaded: Loaded, folder: Path) -> None:
    """It loads, or each problem has a place in the file and says what to do."""
    assert (loaded.knowledge is None) == any(problem.severity == "error" for problem in loaded.problems)
    for problem in loaded.problems:
        path = folder / problem.file
        last = len(path.read_bytes().decode().splitlines()) + 1 if path.is_file() else 1
        assert 1 <= problem.line <= last, problem
        assert problem.column >= 1, problem
        assert problem.what, problem
        assert problem.advice, problem


@pytest.fixture(scope="module", autouse=True)
def _texts_are_parsed_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(import_module("bot.knowledge.load"), "parse", lru_cache(maxsize=50)(parse))
        yield


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small folder, sound."""
    folder = tmp_path_factory.mktemp("sound") / "knowledge"
    make(folder)
    return folder


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9), times=st.integers(1, 3))
def test_damage_to_a_small_folder_is_told(small: Path, tmp_path: Path, seed: int, times: int) -> None:
    """A few lines of any files."""
    chance = random.Random(seed)  # noqa: S311 - repeatable damage
    folder = tmp_path / "knowledge"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(small, folder)
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in chance.sample(paths, times):
        damage(path, chance)
    expect_told(look(folder), folder)


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9))
def test_damage_to_the_shipped_folder_is_told(tmp_path: Path, seed: int) -> None:
    """A line of every shipped file at once."""
    chance = random.Random(seed)  # noqa: S311 - repeatable damage
    folder = tmp_path / "knowledge"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SHIPPED, folder)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        damage(path, chance)
    expect_told(look(folder), folder)
