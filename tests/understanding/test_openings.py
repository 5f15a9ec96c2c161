from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.dialogue.facts import SURE, alike, wished_for
from bot.understanding import Understanding

Means = Callable[..., Understanding]
Row = dict[str, Any]
HERE = Path(__file__).parent
RECALL = 0.97


def rows(name: str) -> list[Row]:
    """The cases of a file, one a line."""
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


OPENINGS, ALARMS = rows("openings.jsonl"), rows("alarms.jsonl")


def filled(found: Understanding) -> dict[str, set[str]]:
    """What an opening fills: slot -> options, the fields as `interest`."""
    taken = bool(found.fields) and found.fields[0].score >= SURE and not alike(found.fields)
    fields = set(wished_for(found.fields)) if taken else set()
    return {**({"interest": fields} if fields else {}), **{slot: {one.id for one in options} for slot, options in found.slots.items()}}


def allowed(row: Row) -> dict[str, set[str]]:
    """Slot -> the options that are right; «*» is any."""
    right: dict[str, set[str]] = {slot: set(options) for slot, options in (*row["slots"].items(), *row["may"].items())}
    right["interest"] = right.get("interest", set()).union(*row["fields"])
    return right


@pytest.mark.parametrize("row", OPENINGS, ids=[row["text"][:50] for row in OPENINGS])
def test_an_opening_fills_nothing_wrongly(means: Means, row: Row) -> None:
    """What the opening does not say stays empty, to be asked for."""
    found = means(row["text"], row["lang"])
    right = allowed(row)
    wrong = {slot: options - right.get(slot, set()) for slot, options in filled(found).items() if "*" not in right.get(slot, ())}
    alarm = None if found.safety == "soft" else found.safety
    assert ({slot: options for slot, options in wrong.items() if options}, alarm) == ({}, row.get("safety"))


def test_openings_fill_nearly_all_they_say(means: Means) -> None:
    """Nearly all that the openings state is understood, and so is not asked again."""
    said = heard = 0
    for row in OPENINGS:
        known = filled(means(row["text"], row["lang"]))
        for options in row["fields"]:
            said, heard = said + 1, heard + (not known.get("interest", set()).isdisjoint(options))
        for slot in row["slots"]:
            said, heard = said + 1, heard + (slot in known)
    assert heard / said >= RECALL


@pytest.mark.parametrize("row", ALARMS, ids=[row["text"][:50] for row in ALARMS])
def test_distress_is_heard_and_talk_of_work_is_not_taken_for_it(means: Means, row: Row) -> None:
    """Short, indirect and misspelt signs in every language stop the questions; lookalikes don't."""
    found = means(row["text"]).safety
    assert (found if found in {"crisis", "violence"} else None) == row["alarm"]
