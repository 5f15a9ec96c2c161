"""The docs tell of everything that can be called, set, pressed or met, and of nothing that is not there."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Iterator
from inspect import getsource
from pathlib import Path
from typing import cast, get_args

import pytest

from bot.cli.main import parser
from bot.dialogue.effects import Effect, Rows
from bot.guidance.dropins import next_session
from bot.knowledge import Knowledge
from bot.knowledge.model import Step
from bot.knowledge.problems import Code
from bot.service.batch import Batch
from bot.service.cases import case_rows, claim_row, outcome_rows
from bot.service.sessions import duty_row, name_of, own_rows
from bot.service.staff import desk
from bot.service.staff.joining import STAFF_COMMANDS
from bot.storage import StoredLead, Work
from bot.storage.tables import metadata

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
LINKED = (*PAGES, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs" / "decisions").glob("*.md")))
DOCS = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
OPERATIONS, COUNSELLOR, PRIVACY, ARCHITECTURE = (
    (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in ("operations", "counsellor", "privacy", "architecture")
)
COMMON = ("--knowledge", "--db")
"""What every command takes is told once."""

FOR_TESTS = {"OPASTIN_TEST_POSTGRES", "OPASTIN_FUZZ_TURNS", "OPASTIN_FUZZ_SEED"}
"""What only the tests read."""

NOW = dt.datetime(2026, 11, 25, 8, 5, tzinfo=dt.UTC)


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
    return {name for file in files for name in re.findall(r"\bOPASTIN_[A-Z_]*[A-Z]\b", file.read_text(encoding="utf-8"))}


def targets() -> set[str]:
    """Every target of the Makefile that someone calls."""
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def staff_commands() -> set[str]:
    """Every command that the staff's desk knows, with its other names."""
    return {f"/{name}" for name in STAFF_COMMANDS} | set(re.findall(r'"(/[a-z]+)"', getsource(desk)))


def told(word: str, where: str = DOCS) -> bool:
    """Whether a page names the word as a word of its own."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", where) is not None


def row(page: str, first: str) -> str:
    """The row of a table that begins with that word."""
    return next((line for line in page.splitlines() if line.startswith(f"| `{first}` |")), "")


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_command_is_documented(command: str) -> None:
    """The table of commands has a row for each."""
    assert row(OPERATIONS, f"opastin {command}")


@pytest.mark.parametrize(("command", "option"), sorted(options()))
def test_every_option_is_documented(command: str, option: str) -> None:
    """The row of a command names each of its options; those that every command takes are told once."""
    assert told(option, OPERATIONS if option in COMMON else row(OPERATIONS, f"opastin {command}"))


@pytest.mark.parametrize("setting", sorted(settings()))
def test_every_setting_is_documented(setting: str) -> None:
    """The tables of settings have a row for each environment variable."""
    assert row(OPERATIONS, setting)


@pytest.mark.parametrize("target", sorted(targets()))
def test_every_target_of_make_is_documented(target: str) -> None:
    """The docs name each thing that `make` does."""
    assert told(f"make {target}", OPERATIONS)


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
    """The table of effects has a row for each."""
    assert row(ARCHITECTURE, effect)


@pytest.mark.parametrize("command", sorted(staff_commands()))
def test_every_command_of_the_staff_is_documented(command: str) -> None:
    """The counsellors' guide has each command, in Finnish and in English."""
    finnish, _, english = COUNSELLOR.partition("\n# For the counsellor\n")
    assert (told(command, finnish), told(command, english)) == (True, True)


def test_every_button_of_a_lead_is_documented(knowledge: Knowledge) -> None:
    """The docs tell what each button does that staff can be shown on a lead, and the counsellors' guide has its label."""
    lead = StoredLead(1, "tg:1", "forssa", "counsellor", "claimed", "{}", NOW, NOW, "staff:1", NOW, None, None, None, NOW)
    batch = Batch(knowledge, cast("Work", None), NOW, direct=True)
    shown: list[Rows] = [claim_row(batch, 1), outcome_rows(batch, 1)]
    shown += [case_rows(batch, lead, talking=talking) for talking in (False, True)]
    buttons = {button.id: button.label for rows in shown for line in rows for button in line}
    assert [button for button in buttons if not told(button.replace("lead:1:", "lead:N:"), OPERATIONS)] == []
    labels = [label for button, label in buttons.items() if button != "lead:1:open"]
    assert [label for label in labels if label.replace(" (myös palkkatuki)", "") not in COUNSELLOR] == []


def test_every_button_of_a_session_is_documented(knowledge: Knowledge) -> None:
    """The docs tell what each button does that those on duty at a session can be shown, and the counsellors' guide has its label."""
    session = next_session(next(iter(knowledge.dropins.values())), NOW)
    assert session is not None
    pressed: dict[str, str] = {}
    for moment in (NOW, session.start):
        batch = Batch(knowledge, cast("Work", None), moment, direct=True)
        rows = (*duty_row(batch, session), *own_rows(batch, session))
        pressed |= {button.id: button.label for line in rows for button in line}
    assert [button for button in pressed if not told(button.replace(name_of(session), "session:D:DATE"), OPERATIONS)] == []
    assert [label for label in pressed.values() if label not in COUNSELLOR] == []


@pytest.mark.parametrize("table", sorted(metadata.tables))
def test_every_table_is_documented(table: str) -> None:
    """What lasts is told in the architecture, and in what is said of privacy."""
    assert told(f"`{table}`", ARCHITECTURE)
    assert table == "passing" or told(f"`{table}`", PRIVACY)


def test_the_docs_name_no_option_that_is_not_there() -> None:
    """Each `opastin COMMAND --option` in the docs is one that the program takes."""
    known = commands()
    for line in DOCS.splitlines():
        for name, rest in re.findall(r"\bopastin ([a-z]+)([^`|#\n]*)", line):
            if name in known:
                taken = {option for action in known[name]._actions for option in action.option_strings}
                assert set(re.findall(r"(?<!\S)\[?(--[a-z-]+)", rest)) <= taken, line


def test_the_docs_name_no_setting_that_is_not_there() -> None:
    """Each environment variable in the docs is one that something reads."""
    assert set(re.findall(r"\bOPASTIN_[A-Z_]*[A-Z]\b", DOCS)) <= settings() | FOR_TESTS


@pytest.mark.parametrize("page", LINKED, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    """A link to another page, or to a heading, is to one that is there."""
    lost = [link for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")) if not leads_somewhere(page, link)]
    assert lost == []


def leads_somewhere(page: Path, link: str) -> bool:
    """Whether what a link is to is there; other sites are taken to be."""
    if link.startswith("https://"):
        return True
    name, _, heading = link.partition("#")
    target = page.parent / name if name else page
    return target.exists() and (not heading or heading in headings(target))


def headings(page: Path) -> set[str]:
    """What the headings of a page are called in a link."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
