"""`opastin match` and `opastin dropins`."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.cli.output import put, put_json
from bot.errors import SettingsError
from bot.guidance import paths
from bot.guidance.dropins import Session, near, sessions
from bot.guidance.explain import Why, explain
from bot.guidance.guide import Guidance, guide
from bot.guidance.ics import calendar
from bot.guidance.matching import Match, Profile
from bot.guidance.stages import find_ways
from bot.knowledge import Knowledge, load
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import pick
from bot.knowledge.problems import did_you_mean


def match(options: argparse.Namespace) -> int:
    """The routes for a profile, best first, then those that nearly fit."""
    knowledge = load(options.knowledge)
    if options.lang not in knowledge.languages:
        raise SettingsError(f"There is no language `{options.lang}`. {did_you_mean(options.lang, knowledge.languages)}")
    profile = _profile(knowledge, _read(options.profile), options.profile)
    found = Guidance((), (), ()) if "under_18" in profile.get("age", ()) else guide(knowledge, profile)
    put_json([_as_data(knowledge, one, profile, found, options.lang) for one in (*found.fitting, *found.misses)])
    return 0


def _as_data(knowledge: Knowledge, one: Match, profile: Profile, found: Guidance, language: str) -> dict[str, object]:
    why: Why = explain(knowledge, one, profile, language)
    data: dict[str, object] = {
        "id": one.route.id,
        "kind": one.route.kind,
        "fields": list(one.route.fields),
        "name": pick(knowledge, one.route.names, language),
        "score": one.score,
        "reasons": list(why.reasons),
        "check": list(why.check),
        "lacks": list(why.lacks),
    }
    path = [route.id for route in found.path]
    if path and one.route.id in (path[0], path[-1]):
        data["path"] = path
    ways = [_way(way, found) for way in find_ways(knowledge, found, profile) if one.route.id in (way.routes[0].id, way.routes[-1].id)]
    return {**data, "paths": ways} if ways else data


def _way(path: paths.Path, found: Guidance) -> dict[str, object]:
    """A way to the goal; `needed`: the goal can't be had directly."""
    return {
        "way": path.way,
        "needed": found.needs_path,
        "routes": [route.id for route in path.routes],
        "months": {"at_least": path.at_least, "at_most": path.at_most, "known": path.length_known},
    }


def _read(name: str) -> object:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name} can't be read: {error}.") from None
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"{name} is not JSON: {error}.") from None


def _profile(knowledge: Knowledge, data: object, name: str) -> Profile:
    if not isinstance(data, Mapping):
        raise SettingsError(f"{name}: a profile is a JSON object: slot -> option or list of options.")
    profile: dict[str, tuple[str, ...]] = {}
    for slot, value in data.items():
        if slot not in knowledge.slots:
            raise SettingsError(f"{name}: there is no slot `{slot}`. {did_you_mean(str(slot), knowledge.slots)}")
        options = [value] if isinstance(value, str) else value
        if not isinstance(options, list) or not all(isinstance(option, str) for option in options):
            raise SettingsError(f"{name}: `{slot}` is an option or a list of options.")
        for option in options:
            if option not in knowledge.slots[slot].options and option != "skip":
                raise SettingsError(f"{name}: `{slot}` has no option `{option}`. {did_you_mean(option, knowledge.slots[slot].options)}")
        if slot != "consent" and "skip" not in options and options:
            profile[slot] = tuple(options)
    return profile


def dropins(options: argparse.Namespace) -> int:
    """The sessions of the coming days, in order."""
    knowledge = load(options.knowledge)
    chosen = tuple(knowledge.dropins.values())
    if options.place is not None:
        if options.place not in knowledge.places:
            raise SettingsError(f"There is no place `{options.place}`. {did_you_mean(options.place, knowledge.places)}")
        chosen, _ = near(knowledge, options.place)
    first = options.since or dt.datetime.now(HELSINKI).date()
    dated = sorted((one for dropin in chosen for one in sessions(dropin, first, options.days)), key=lambda one: (one.start, one.dropin.id))
    match options.format:
        case "json":
            put_json([_session(one) for one in dated])
        case "ics":
            sys.stdout.write(calendar(knowledge, dated, "fi"))
        case _:
            for one in dated:
                put(_line(knowledge, one))
    return 0


def _session(session: Session) -> dict[str, object]:
    dropin = session.dropin
    return {
        "id": dropin.id,
        "start": session.start.isoformat(),
        "end": session.end.isoformat(),
        "place": dropin.place,
        "confirmed": dropin.confirmed,
        "time_known": session.knows_clock,
    }


def _line(knowledge: Knowledge, session: Session) -> str:
    name = pick(knowledge, session.dropin.names, "fi")
    time = f"{session.start:%H.%M}-{session.end:%H.%M}" if session.knows_clock else f"({session.dropin.rule.time})"
    sure = "" if session.dropin.confirmed else "  not confirmed"
    return f"{session.date.isoformat()} {session.start:%a} {time}  {name}{sure}"
