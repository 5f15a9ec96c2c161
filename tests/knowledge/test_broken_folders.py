"""Some hundred ways to break a knowledge folder: each is told at its place, once, with what to do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

from bot.knowledge import KnowledgeError, load
from bot.knowledge.plainyaml import read_yaml
from bot.knowledge.problems import Code
from bot.knowledge.texts import parse
from tests.knowledge.breakages import TABLE
from tests.knowledge.folder import SMALL, TODAY, Breakage, expect, look, make, marked


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


FROM_RESULTS = "case-fails"
"""What no file tells by itself, but the results (tests/cli/test_quality.py)."""


def test_every_code_is_told_by_some_breakage() -> None:
    """No code is documented that can't occur."""
    assert {breakage.code for breakage in TABLE.values()} | {FROM_RESULTS} == set(get_args(Code))


MANY = (
    "a key with a typo",
    "an unknown provider",
    "a latitude with a comma",
    "an unknown role",
    "an unknown fallback",
    "a text stands twice",
)
"""Breakages of several files, of every stage of loading."""


def test_many_problems_are_told_in_one_pass(folder: Path) -> None:
    """Each of several problems is told, in the order of files and lines, with what to do."""
    places = [(TABLE[name], TABLE[name].apply(folder)) for name in MANY]
    problems = look(folder).problems
    assert list(problems) == sorted(problems)
    assert all(problem.advice for problem in problems)
    assert {(breakage.file, breakage.code, *place) for breakage, place in places} <= {
        (problem.file, problem.code, problem.line, problem.column) for problem in problems
    }


def test_an_unreadable_file_hides_no_problem_of_others(folder: Path) -> None:
    """Where one file is no YAML, the others are checked as far as they can be, and told nothing false."""
    broken, other = TABLE["a colon is missing at the top"], TABLE["an unknown provider"]
    places = {(broken.file, *broken.apply(folder)), (other.file, *other.apply(folder))}
    assert {(problem.file, problem.line, problem.column) for problem in look(folder).problems} == places


@pytest.mark.parametrize("name", sorted(path.name for path in SMALL.glob("*.yaml")))
def test_a_file_that_is_no_yaml_is_the_only_problem(folder: Path, name: str) -> None:
    """Whichever file can't be read, nothing is told of the files that refer to it."""
    (folder / name).write_text("a: 'b\n", encoding="utf-8")
    assert [(problem.file, problem.line, problem.column) for problem in look(folder).problems] == [(name, 1, 4)]


def test_all_problems_are_in_the_error(folder: Path) -> None:
    """`load` refuses the folder with every problem but the warnings."""
    for name in ("a word in two fields", "an unknown place", "confirmed: maybe"):
        TABLE[name].apply(folder)
    with pytest.raises(KnowledgeError) as error:
        load(folder, TODAY)
    assert [problem.code for problem in error.value.problems] == ["value-wrong", "id-unknown"]
    assert "The knowledge has 2 problems:" in str(error.value)


def test_warnings_do_not_keep_the_knowledge_back(folder: Path) -> None:
    """A warning is told and the knowledge goes live."""
    TABLE["a word in two fields"].apply(folder)
    loaded = look(folder)
    assert [problem.severity for problem in loaded.problems] == ["warning"]
    assert str(loaded.problems[0]).startswith("fields.yaml:21:34: warning: ")
    assert loaded.knowledge is not None


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    """A wrong `--knowledge` is told, not raised."""
    assert [problem.code for problem in look(tmp_path / "nowhere").problems] == ["file-missing"]


def test_files_from_windows_load(folder: Path) -> None:
    """A byte order mark and CRLF are what some editors write: nothing is wrong with them."""
    for path in folder.rglob("*.*"):
        text = path.read_text(encoding="utf-8")
        path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert look(folder).problems == ()


def test_lines_are_counted_the_same_with_crlf(folder: Path) -> None:
    """The place of a problem does not depend on how lines end."""
    breakage = TABLE["an unknown provider"]
    place = breakage.apply(folder)
    path = folder / breakage.file
    path.write_bytes(b"\xef\xbb\xbf" + path.read_text(encoding="utf-8").replace("\n", "\r\n").encode())
    expect(look(folder).problems, breakage, place)


def test_a_language_that_is_new_is_told_once(folder: Path) -> None:
    """A language without any texts is one problem at flow.yaml, beside its file of texts."""
    flow = folder / "flow.yaml"
    place, text = marked(flow.read_text(encoding="utf-8").replace("{id: sv,", "{id: ‸se,"))
    flow.write_text(text, encoding="utf-8")
    told = look(folder).problems
    assert [(problem.file, problem.code) for problem in told] == [
        ("flow.yaml", "id-unknown"),
        ("flow.yaml", "text-missing"),
        ("texts/se.ftl", "file-missing"),
        ("texts/sv.ftl", "file-unknown"),
    ]
    assert (told[1].line, told[1].column) == place


def test_plain_words_stay_text(tmp_path: Path) -> None:
    """`no`, a time and a number with a nought in front are texts; only what people write as numbers are numbers."""
    path = tmp_path / "plain.yaml"
    path.write_text("[no, yes, on, 12:30, 061, 1_000, 0x1F, 2026-11-23, ~, true, -3, 60.8, '5']", encoding="utf-8")
    source = read_yaml(path, "plain.yaml")
    assert source.problems == []
    assert source.data == ["no", "yes", "on", "12:30", "061", "1_000", "0x1F", "2026-11-23", None, True, -3, 60.8, "5"]


def test_who_has_no_coaching_needs_no_file_of_it(folder: Path) -> None:
    """Without `valo.yaml` the rest goes live, and there is nothing to be in a period of."""
    (folder / "valo.yaml").unlink()
    loaded = look(folder)
    assert loaded.problems == ()
    assert loaded.knowledge is not None
    assert (loaded.knowledge.valo.units, loaded.knowledge.valo.interview) == ((), ())
