from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from bot.cli.main import parser
from bot.dialogue.effects import Effect
from bot.knowledge.model import Step
from bot.knowledge.problems import Code

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
DOCS = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


def commands() -> dict[str, argparse.ArgumentParser]:
    """Command -> its parser."""
    (choices,) = (action.choices for action in parser()._actions if action.dest == "command")
    assert isinstance(choices, dict)
    return choices


def options() -> Iterator[tuple[str, str]]:
    """Every command with each of its long options."""
    for name, command in commands().items():
        for action in command._actions:
            yield from ((name, option) for option in action.option_strings if option.startswith("--") and option != "--help")


def settings() -> set[str]:
    """Every name of an environment variable in the program and its tools."""
    files = [*(ROOT / "bot").rglob("*.py"), ROOT / "Makefile", ROOT / "Dockerfile"]
    return {name for file in files for name in re.findall(r"\bOPASTIN_[A-Z_]+\b", file.read_text(encoding="utf-8"))}


def told(word: str) -> bool:
    """Whether a page names the word as a word of its own."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", DOCS) is not None


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_command_is_documented(command: str) -> None:
    """The docs show each command as one types it."""
    assert told(f"opastin {command}")


@pytest.mark.parametrize("option", sorted({option for _, option in options()}))
def test_every_option_is_documented(option: str) -> None:
    """The docs name each option of each command."""
    assert told(option)


@pytest.mark.parametrize("setting", sorted(settings()))
def test_every_setting_is_documented(setting: str) -> None:
    """The docs name each environment variable."""
    assert told(setting)


@pytest.mark.parametrize("kind", get_args(Step.model_fields["ask"].annotation))
def test_every_kind_of_step_is_documented(kind: str) -> None:
    """The docs tell what each way of asking is."""
    assert re.search(rf"`(ask: )?{kind}`", DOCS)


@pytest.mark.parametrize("code", get_args(Code))
def test_every_problem_code_is_documented(code: str) -> None:
    """The docs explain each problem that the checker can tell."""
    assert told(code)


@pytest.mark.parametrize("effect", [effect.__name__ for effect in get_args(Effect)])
def test_every_effect_is_documented(effect: str) -> None:
    """The docs tell what each effect of a turn is."""
    assert told(effect)


def test_the_docs_name_no_option_that_is_not_there() -> None:
    """Each `opastin COMMAND --option` in the docs is one that the program takes."""
    known = commands()
    for line in DOCS.splitlines():
        for name, rest in re.findall(r"\bopastin ([a-z]+)([^`|#\n]*)", line):
            if name in known:
                taken = {option for action in known[name]._actions for option in action.option_strings}
                assert set(re.findall(r"(?<!\S)\[?(--[a-z-]+)", rest)) <= taken, line
