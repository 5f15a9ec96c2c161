"""`opastin match`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.cli.output import put_json
from bot.errors import SettingsError
from bot.guidance import paths
from bot.guidance.explain import Why, explain
from bot.guidance.guide import Guidance, guide
from bot.guidance.matching import Match, Profile
from bot.guidance.stages import find_ways
from bot.knowledge import Knowledge, load
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
