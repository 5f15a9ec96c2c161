"""What the tests of the command line share: running it in this process, with the shipped knowledge read once."""

from __future__ import annotations

import datetime as dt
import importlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.main import run
from bot.knowledge import Knowledge, load
from bot.understanding import Lexicon, build_lexicon

SHIPPED = Path(__file__).resolve().parents[2] / "knowledge"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


Opastin = Callable[..., Ran]


@pytest.fixture
def opastin(knowledge: Knowledge, lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Opastin:
    """Run `opastin` with those arguments on the shipped knowledge, or on another that the arguments name."""

    def loaded(folder: Path, today: dt.date | None = None) -> Knowledge:
        return knowledge if folder == SHIPPED else load(folder, today)

    def built(known: Knowledge) -> Lexicon:
        return lexicon if known is knowledge else build_lexicon(known)

    for name in ("bot.cli.guidance", "bot.cli.dropins", "bot.cli.flow", "bot.cli.understanding", "bot.app"):
        monkeypatch.setattr(importlib.import_module(name), "load", loaded)
    monkeypatch.setattr(importlib.import_module("bot.cli.understanding"), "build_lexicon", built)
    monkeypatch.setenv("OPASTIN_KNOWLEDGE", str(SHIPPED))
    monkeypatch.setenv("OPASTIN_DB", "sqlite://")

    def ran(*arguments: str) -> Ran:
        code = run(arguments)
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return Ran(code, told.out, told.err)

    return ran


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped knowledge, to be broken."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "knowledge"))
