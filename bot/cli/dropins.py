"""`opastin dropins`: dated sessions as a list, or as a calendar to follow."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from bot.cli.changed import as_changed
from bot.errors import SettingsError
from bot.guidance.dropins import Session, cancelled, for_place, sessions
from bot.guidance.ics import calendar
from bot.knowledge import Knowledge, load
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import pick
from bot.knowledge.problems import did_you_mean


def dropins(options: argparse.Namespace) -> int:
    """The sessions of the coming days, in order, as the staff has left them."""
    knowledge = load(options.knowledge)
    if options.lang not in knowledge.languages:
        raise SettingsError(f"There is no language `{options.lang}`. {did_you_mean(options.lang, knowledge.languages)}")
    if options.place is not None and options.place not in knowledge.places:
        raise SettingsError(f"There is no place `{options.place}`. {did_you_mean(options.place, knowledge.places)}")
    text = _as_text(as_changed(knowledge, options.db), options)
    if options.out is None:
        sys.stdout.write(text)
    else:
        _write(Path(options.out), text)
    return 0


def _as_text(knowledge: Knowledge, options: argparse.Namespace) -> str:
    first = options.since or dt.datetime.now(HELSINKI).date()
    chosen = for_place(knowledge, options.place)
    held = _in_order(one for dropin in chosen for one in sessions(dropin, first, options.days))
    match options.format:
        case "json":
            return json.dumps([_as_data(one) for one in held], ensure_ascii=False, indent=2) + "\n"
        case "ics":
            off = _in_order(one for dropin in chosen for one in cancelled(dropin, first, options.days))
            return calendar(knowledge, held, options.lang, off)
        case _:
            return "".join(f"{_line(knowledge, one, options.lang)}\n" for one in held)


def _in_order(dated: Iterable[Session]) -> list[Session]:
    return sorted(dated, key=lambda one: (one.start, one.dropin.id))


def _write(path: Path, text: str) -> None:
    """Write the file whole or not at all: whoever reads it meanwhile reads the old one."""
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(text.encode())
        draft.replace(path)
    except OSError as error:
        raise SettingsError(f"{path} can't be written: {error}.") from None


def _as_data(session: Session) -> dict[str, object]:
    dropin = session.dropin
    return {
        "id": dropin.id,
        "start": session.start.isoformat(),
        "end": session.end.isoformat(),
        "place": dropin.place,
        "confirmed": dropin.confirmed,
        "time_known": session.knows_clock,
        "event": dropin.is_event,
        "hosts": list(session.hosts),
        "languages": list(dropin.languages),
        "moved_from": session.moved_from.isoformat() if session.moved_from else None,
    }


def _line(knowledge: Knowledge, session: Session, language: str) -> str:
    name = pick(knowledge, session.dropin.names, language)
    time = f"{session.start:%H.%M}-{session.end:%H.%M}" if session.knows_clock else f"({session.part})"
    moved = f"  moved from {session.moved_from}" if session.moved_from else ""
    sure = "" if session.dropin.confirmed else "  not confirmed"
    return f"{session.date.isoformat()} {session.start:%a} {time}  {name}{moved}{sure}"
