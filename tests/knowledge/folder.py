"""A small knowledge folder to break, and what an admin is told about it."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.knowledge import Loaded, Problem, inspect
from bot.knowledge.plainyaml import read_yaml
from bot.knowledge.problems import Code
from bot.knowledge.source import Place
from bot.knowledge.textcheck import needed_texts

SMALL = Path(__file__).parent / "small"
TODAY = dt.date(2026, 11, 23)
MARK = "‸"
"""Stands in what is written into a file where the problem is to be told."""


def make(folder: Path) -> None:
    """Write the small folder: the files of `small/`, and texts for all that they call for."""
    shutil.copytree(SMALL, folder)
    texts = needed_texts(read_yaml(folder / "flow.yaml", "flow.yaml")).texts
    lines = [" ".join((f"{name} = Text", *(f"{{ ${variable} }}" for variable in sorted(given)))) for name, given in sorted(texts.items())]
    (folder / "texts").mkdir()
    for language in ("fi", "sv", "en"):
        (folder / "texts" / f"{language}.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "texts" / "fi-simple.ftl").write_text("# Falls back to fi\n", encoding="utf-8")


def look(folder: Path) -> Loaded:
    """What the loader says of the folder on `TODAY`."""
    return inspect(folder, TODAY)


@dataclass(frozen=True, slots=True)
class Breakage:
    """One way to break a folder: `old` becomes `new` in a file, or `change` does it and gives the place of the problem."""

    file: str
    code: Code
    says: str
    old: str = ""
    new: str = ""
    change: Callable[[Path], Place] | None = None
    also: int = 0
    """How many other problems follow from it by rights."""
    told_at: str = ""
    """What stands in the broken file, with the mark, where the problem is told (if not where the file was changed)."""
    told_in: str = ""
    """The file where the problem is told, if not where the folder was broken."""

    def apply(self, folder: Path) -> Place:
        """Break the folder; gives the place where the problem is to be told."""
        path = folder / self.file
        if self.change:
            return self.change(path)
        text = path.read_text(encoding="utf-8")
        assert self.old in text, f"{self.file} has changed: the breakage no longer applies"
        broken = text.replace(self.old, self.new, 1)
        if self.told_at:
            path.write_text(broken, encoding="utf-8")
            told = (folder / (self.told_in or self.file)).read_text(encoding="utf-8")
            return marked(told.replace(self.told_at.replace(MARK, ""), self.told_at, 1))[0]
        place, broken = marked(broken)
        path.write_text(broken, encoding="utf-8")
        return place


def marked(text: str) -> tuple[Place, str]:
    """The place of the mark, and the text without it."""
    before, found, after = text.partition(MARK)
    assert found, "the breakage marks no place"
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n")), before + after


def expect(problems: tuple[Problem, ...], breakage: Breakage, place: Place) -> None:
    """One problem is the breakage: at its place, of its code, with the word that helps; and no more than follow from it."""
    told = "\n".join(str(problem) for problem in problems)
    file = breakage.told_in or breakage.file
    found = [problem for problem in problems if (problem.file, problem.code) == (file, breakage.code)]
    at = [problem for problem in found if (problem.line, problem.column) == place]
    if not any(breakage.says in f"{problem.what} {problem.advice}" for problem in at):
        pytest.fail(f"expected {file}:{place.line}:{place.column} {breakage.code} with {breakage.says!r}, told was:\n{told}")
    assert len(problems) == 1 + breakage.also, told
