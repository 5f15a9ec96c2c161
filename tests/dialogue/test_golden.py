"""Whole conversations, to be read as people read them.

A file of `golden/` begins with `# ` lines: what it shows, and `# app:` and `# now:` where they matter. `> ` is the person:
words; a button as `[ID]`, if some message still shows it; or what else a telephone sends: `(edits) WORDS`, `(voice)`, `(sticker)`,
`(location) NORTH EAST`, `(contact) NUMBER`. Everything between is what the bot says and does;
`pytest tests/dialogue --update-golden` writes it anew.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.dialogue.effects import Effect, Mark, Missed, OpenLead, Rewrite, Say, Venue
from bot.dialogue.turn import UNREADABLE_KINDS
from bot.knowledge import Knowledge
from tests.dialogue.walker import MONDAY_MORNING, Walker

GOLDEN = Path(__file__).parent / "golden"


def _header(lines: list[str], key: str, default: str) -> str:
    return next((line.removeprefix(f"# {key}:").strip() for line in lines if line.startswith(f"# {key}:")), default)


def _written(effect: Effect) -> Iterator[str]:
    """An effect as lines that can be read aloud."""
    match effect:
        case Say() | Rewrite():
            if isinstance(effect, Rewrite):
                yield "(the message is rewritten)"
            yield from (line.rstrip() for line in effect.text.splitlines())
            yield from ("    " + "  ".join(f"[{button.id} {button.label}]" for button in row) for row in effect.rows)
            if isinstance(effect, Say) and effect.keyboard:
                yield f"    (keyboard: {effect.keyboard})"
        case Mark():
            ticked = [button.label for row in effect.rows for button in row if button.label.startswith("✓")]
            yield f"(ticked: {', '.join(ticked)})" if effect.rows else "(the buttons are taken away)"
        case OpenLead():
            yield f"(a lead is opened: {effect.region}, {effect.role})"
            yield from (f"(  {key}: {json.dumps(value, ensure_ascii=False)})" for key, value in effect.summary.items() if value)
        case Missed():
            yield f"(not understood: {effect.text})"
        case Venue():
            yield f"(on the map: {effect.title}, {effect.address})"
        case _:
            yield f"({type(effect).__name__})"


def _turn(walker: Walker, said: str) -> Walker:
    """The walker after a line of the person's."""
    if said.startswith("[") and said.endswith("]"):
        return walker.presses_seen(said[1:-1])
    what, _, rest = said.removeprefix("(").partition(")")
    if not said.startswith("("):
        return walker.says(said)
    match what:
        case "edits":
            return walker.edits(rest.strip())
        case "location":
            north, east = rest.split()
            return walker.shares_location(float(north), float(east))
        case "contact":
            return walker.shares_phone(rest.strip())
    kind = next(kind for kind in UNREADABLE_KINDS if kind == what)
    return walker.sends(kind)


def played(knowledge: Knowledge, golden: str) -> str:
    """The conversation of a golden file as it goes now."""
    lines = golden.splitlines()
    now = dt.datetime.fromisoformat(_header(lines, "now", MONDAY_MORNING.isoformat()))
    walker = Walker(knowledge, now=now, app=_header(lines, "app", "fi"))
    told = [line for line in lines if line.startswith("# ")]
    for line in lines:
        if line.startswith("> "):
            walker = _turn(walker, line.removeprefix("> "))
            told += ["", line]
            for effect in walker.effects:
                told += ["", *_written(effect)]
    return "\n".join(told) + "\n"


@pytest.mark.parametrize("name", sorted(path.stem for path in GOLDEN.glob("*.txt")))
def test_a_golden_conversation_goes_as_it_is_written(knowledge: Knowledge, name: str, request: pytest.FixtureRequest) -> None:
    """What the bot says in a whole conversation changes only when someone has read the difference."""
    path = GOLDEN / f"{name}.txt"
    golden = path.read_text(encoding="utf-8")
    now = played(knowledge, golden)
    if request.config.getoption("--update-golden"):
        path.write_text(now, encoding="utf-8")
        return
    assert now.splitlines() == golden.splitlines()
