from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

import pytest

from bot.cli.main import parser
from bot.knowledge import Knowledge, inspect

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin

COMMANDS = (
    "chat", "run", "worker", "invite", "staff", "doctor", "check", "understand", "match", "dropins", "flow", "poster", "evaluate", "schema",
    "simulate", "report",
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(opastin: Opastin, command: str) -> None:
    """`--help` explains the command and its options, and is no failure."""
    ran = opastin(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "--knowledge" in ran.out
    assert "--db" in ran.out


def test_the_help_lists_every_command(opastin: Opastin) -> None:
    """`opastin --help` names each command with what it does."""
    ran = opastin("--help")
    assert ran.code == 0
    listed = set(re.findall(r"^    ([a-z]+)\b", ran.out, re.MULTILINE))
    assert set(COMMANDS) <= listed


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("nope",), ("check", "--format", "xml"), ("match",), ("dropins", "--from", "tomorrow"), ("dropins", "--days", "0"),
        ("dropins", "--days", "-3"), ("dropins", "--from", "2026-02-30"), ("dropins", "--place", "atlantis"), ("flow", "--nope"),
        ("understand",), ("understand", "moi", "--batch", "x"), ("match", "no-such-file.json"), ("match", "-", "--lang", "xx"),
        ("understand", "--batch", "no-such-file"), ("evaluate", "no-such-file"), ("chat", "--now", "yesterday"),
        ("chat", "--now", "2026-11-23T10:00:00"), ("chat", "--jsonl", "extra"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_told_and_is_code_2(opastin: Opastin, arguments: tuple[str, ...]) -> None:
    """What can't be meant so: nothing on the output, the reason on the error output, exit code 2."""
    ran = opastin(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "opastin" in ran.err


def test_a_near_miss_gets_a_hint(opastin: Opastin) -> None:
    """A misspelt place is answered with the one that was probably meant."""
    assert "`hameenlinna`" in opastin("dropins", "--place", "hamenlinna").err


@pytest.mark.parametrize(
    "command", [("match", "-"), ("dropins",), ("flow",), ("understand", "moi"), ("chat", "--jsonl", "--db", "sqlite://")]
)
def test_broken_knowledge_is_told_by_every_command(opastin: Opastin, tmp_path: Path, command: tuple[str, ...]) -> None:
    """Without knowledge nothing works, and each command says why: exit code 1, no output."""
    ran = opastin(*command, "--knowledge", str(tmp_path / "nowhere"))
    assert (ran.code, ran.out) == (1, "")
    assert "[file-missing]" in ran.err


def test_an_unusable_database_is_told(opastin: Opastin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file that is no database, and an address that is none, are told without a traceback."""
    file = tmp_path / "letter.db"
    file.write_text("Dear Sir or Madam, this is a letter and no database at all. " * 40, encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    for url, code in ((f"sqlite:///{file}", 1), ("nonsense", 2), ("mysql://example/x", 2)):
        ran = opastin("chat", "--jsonl", "--db", url)
        assert (ran.code, ran.out) == (code, "")
        assert ran.err.startswith("opastin: ")


def test_check_of_the_shipped_knowledge(opastin: Opastin) -> None:
    """The shipped knowledge is fine, in every format; JSON and GitHub's format have no errors to tell."""
    text = opastin("check")
    assert text.code == 0, text.out
    assert "Fine: " in text.out
    as_json = opastin("check", "--format", "json")
    assert as_json.code == 0
    assert not [problem for problem in json.loads(as_json.out) if problem["severity"] == "error"]
    github = opastin("check", "--format", "github")
    assert github.code == 0
    assert "::error" not in github.out


def test_check_of_a_broken_folder_tells_every_problem_with_its_place(opastin: Opastin, folder: Path) -> None:
    """Two mistakes in two files are both told, with file, line and column, in each format; exit code 1."""
    for name, line in (("dropins.yaml", "    plase: forssa\n"), ("kinds.yaml", "    suitz: {}\n")):
        file = folder / name
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        at = next(number for number, text in enumerate(lines) if text.startswith("  - id: "))
        lines.insert(at + 1, line)
        file.write_text("".join(lines), encoding="utf-8")
    expected = {(problem.file, problem.line, problem.column) for problem in inspect(folder).problems}
    text = opastin("check", "--knowledge", str(folder))
    assert text.code == 1
    for file_name, key in (("dropins.yaml", "plase"), ("kinds.yaml", "suitz")):
        assert re.search(rf"^{file_name}:\d+:5: .*`?{key}`?.*\[key-unknown\]$", text.out, re.MULTILINE), text.out
    assert text.out.rstrip().endswith("to mend.")
    as_json = opastin("check", "--knowledge", str(folder), "--format", "json")
    assert as_json.code == 1
    told = json.loads(as_json.out)
    assert {(problem["file"], problem["line"], problem["column"]) for problem in told} == expected
    assert set(told[0]) == {"file", "line", "column", "code", "severity", "what", "advice"}
    github = opastin("check", "--knowledge", str(folder), "--format", "github")
    assert github.code == 1
    assert re.search(rf"^::error file={re.escape(str(folder))}/dropins\.yaml,line=\d+,col=5,title=key-unknown::", github.out, re.MULTILINE)
    assert len(github.out.splitlines()) == len(told)


def test_the_flow_as_mermaid_names_every_step(opastin: Opastin, knowledge: Knowledge) -> None:
    """Each step and each end stands in the diagram, and every arrow joins two of them."""
    ran = opastin("flow")
    assert ran.code == 0
    first, *lines = ran.out.splitlines()
    assert first == "flowchart TD"
    nodes = {match[1] for line in lines if (match := re.fullmatch(r"  ([\w-]+)(\[.+\]|\(\[.+\]\))", line))}
    assert set(knowledge.steps) < nodes
    arrows = [re.fullmatch(r"  ([\w-]+)(?:\(\[start\]\))? -->(?:\|[^|]+\|)? ([\w-]+)", line) for line in lines if "-->" in line]
    assert all(arrow and {arrow[1], arrow[2]} <= nodes | {"start"} for arrow in arrows)


def test_the_flow_as_svg_is_well_formed(opastin: Opastin, knowledge: Knowledge) -> None:
    """The picture is XML with a box for each step that is reached, and each name in it."""
    ran = opastin("flow", "--format", "svg")
    assert ran.code == 0
    names: list[str] = []
    reader = expat.ParserCreate()
    reader.CharacterDataHandler = names.append
    reader.Parse(ran.out, True)  # noqa: FBT003 (expat's way to say that this is all)
    assert set(knowledge.steps) <= set(names)
    assert ran.out.count("<rect") >= len(knowledge.steps)


def test_the_flow_as_json_is_the_file(opastin: Opastin, knowledge: Knowledge) -> None:
    """The JSON has the languages, slots and steps of `flow.yaml`, in order."""
    ran = opastin("flow", "--format", "json")
    told = json.loads(ran.out)
    assert ran.code == 0
    assert [step["id"] for step in told["steps"]] == list(knowledge.steps)
    assert [slot["id"] for slot in told["slots"]] == list(knowledge.slots)


def test_understanding_one_text(opastin: Opastin) -> None:
    """A sentence gives fields with scores and the words that said so, best first, and slots."""
    ran = opastin("understand", "asun Forssassa, oon työtön ja siivousala kiinnostaisi")
    assert ran.code == 0
    told = json.loads(ran.out)
    assert told["fields"][0]["id"] == "cleaning"
    assert 0 < told["fields"][0]["score"] <= 1
    assert told["fields"][0]["because"]
    assert (told["slots"]["place"], told["slots"]["situation"]) == ("forssa", "unemployed")
    assert (told["question"], told["safety"]) == (None, None)


@pytest.mark.parametrize("nonsense", ["", "   ", "qwzx vrrk plöö", "🙂", "!!!", "12345", "\n"])
def test_nonsense_has_no_field(opastin: Opastin, nonsense: str) -> None:
    """An empty `fields` means that nothing was recognised."""
    ran = opastin("understand", nonsense)
    assert ran.code == 0
    assert json.loads(ran.out)["fields"] == []


def test_understanding_a_batch(opastin: Opastin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file, or the standard input, gives one line for each of its lines, the same as for each text alone."""
    texts = ["haluan lähihoitajaksi", "qwzx", "jag vill bli kock", "haluan tappaa itseni"]
    lines = "\n".join(json.dumps({"text": text, "kind": "any"}) for text in texts) + "\n\n"
    file = tmp_path / "texts.jsonl"
    file.write_text(lines, encoding="utf-8")
    from_file = opastin("understand", "--batch", str(file))
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    from_input = opastin("understand", "--batch", "-")
    assert from_file == from_input
    assert from_file.code == 0
    told = [json.loads(line) for line in from_file.out.splitlines()]
    assert told == [json.loads(opastin("understand", text).out) for text in texts]
    assert (told[0]["fields"][0]["id"], told[1]["fields"], told[3]["safety"]) == ("care", [], "crisis")


@pytest.mark.parametrize("line", ["nonsense", "[]", "{}", '"text"', "3", "null", "[" * 5000])
def test_a_bad_line_of_a_batch_is_told_with_its_number(opastin: Opastin, tmp_path: Path, line: str) -> None:
    """A line without a text is a wrong call, told with file and line."""
    file = tmp_path / "texts.jsonl"
    file.write_text(f'{{"text": "moi"}}\n{line}\n', encoding="utf-8")
    ran = opastin("understand", "--batch", str(file))
    assert ran.code == 2
    assert f"{file}:2:" in ran.err


def test_evaluating_cases_tells_how_often_it_was_right(opastin: Opastin, tmp_path: Path) -> None:
    """A file of cases gives figures; a line that is no case is told."""
    file = tmp_path / "cases.jsonl"
    file.write_text('{"text": "haluan lähihoitajaksi", "kind": "field", "field": "care"}\n', encoding="utf-8")
    good = opastin("evaluate", str(file))
    assert good.code == 0, good.err
    assert good.out
    file.write_text("nonsense\n", encoding="utf-8")
    bad = opastin("evaluate", str(file))
    assert (bad.code, bad.out) == (2, "")


def test_schemas_go_into_a_folder_or_to_the_output(opastin: Opastin, tmp_path: Path) -> None:
    """One JSON Schema for each kind of knowledge file; a folder is made where there is none."""
    folder = tmp_path / "docs" / "schemas"
    ran = opastin("schema", str(folder))
    assert ran.code == 0
    written = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in folder.iterdir()}
    assert {"flow.json", "routes.json", "dropins.json", "network.json"} <= set(written)
    assert all(schema["type"] == "object" for schema in written.values())
    assert json.loads(opastin("schema").out) == written


def test_a_folder_that_cannot_be_written_to_is_a_wrong_call(opastin: Opastin, tmp_path: Path) -> None:
    """A file where the folder should be is told."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    ran = opastin("schema", str(tmp_path / "taken"))
    assert (ran.code, ran.out) == (2, "")


def test_every_command_is_tried_here() -> None:
    """The list of commands in this file is the parser's."""
    choices = next(action.choices for action in parser()._actions if action.dest == "command")
    assert choices is not None
    assert set(choices) == set(COMMANDS)
