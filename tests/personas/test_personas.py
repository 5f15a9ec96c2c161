"""Invented people, talked with from the opening to the human: what a counsellor expects is what they get."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.guidance.explain import explain
from bot.guidance.guide import guide
from bot.guidance.matching import Match, Profile
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import Route
from tests.personas.interview import Persona, Talk, interview, personas

PEOPLE = personas()
TOP = 3
YOUNG = {"18_24", "25_29"}
ID_CODE = re.compile(r"\d{6}[-+A-Y]\d{3}\w")
OWN_WORDS = 3
"""So many of a person's words in a row are the person's own words."""

Expected = Mapping[str, Any]


def _meets(route: Route, wanted: Expected) -> bool:
    return route.kind in wanted["kind"] and (not wanted.get("fields") or bool(set(route.fields) & set(wanted["fields"])))


def route_faults(expect: Expected, routes: Sequence[Route], when: str) -> list[str]:
    """What is wrong with the first routes."""
    first = routes[:TOP]
    names = ", ".join(route.id for route in first)
    missed = [wanted for wanted in expect["routes_top3_any"] if not any(_meets(one, wanted) for one in first)]
    wrong = [one.id for one in routes for never in expect["routes_never"] if _meets(one, never)]
    return [*(f"{when}: none of {names} is {wanted}" for wanted in missed), *(f"{when}: {name} is shown" for name in wrong)]


def stem_faults(knowledge: Knowledge, expect: Expected, matches: Iterable[Match], profile: Profile) -> list[str]:
    """Which fitting routes speak of what is never offered."""
    faults = []
    for match in matches:
        reasons = explain(knowledge, match, profile, "fi").reasons
        told = " ".join([match.route.id, pick(knowledge, match.route.names, "fi"), *reasons]).casefold()
        faults += [f"{match.route.id} speaks of {stem}" for stem in expect.get("never_offered", ()) if stem in told]
    return faults


def dropin_faults(expect: Expected, talk: Talk) -> list[str]:
    """Whether the right session was told, and no other."""
    wanted = expect["dropin"]
    if isinstance(wanted, dict):
        return [] if talk.dropins == {f"dropin:{wanted['id']}:{wanted['date']}"} else [f"drop-ins {sorted(talk.dropins)}, not {wanted}"]
    allowed = {f"dropin:{one['id']}:{one['date']}" for one in expect.get("dropin_any", ())}
    faults = [f"drop-in {one} is told" for one in sorted(talk.dropins - allowed)]
    return faults if wanted is None or "goal:human" in talk.offered else [*faults, "no human is offered"]


def lead_faults(knowledge: Knowledge, persona: Persona, talk: Talk) -> list[str]:
    """Whether the right group got one lead, for the right role."""
    if len(talk.notices) != 1:
        return [f"{len(talk.notices)} leads"]
    group, text = talk.notices[0]
    expect = persona.expect
    young = persona.answers["age"] in YOUNG and expect["role"] in {"youth", "counsellor"}
    roles = ("youth", "counsellor") if young else (expect["role"],)
    faults = [] if group == f"group:{expect['region']}" else [f"the lead went to {group}, not to {expect['region']}"]
    if not any(knowledge.texts.say("fi", f"role-{role}") in text for role in roles):
        faults.append(f"the lead is not for {expect['role']}: {text}")
    return faults


def said_faults(knowledge: Knowledge, expect: Expected, talk: Talk, path: Sequence[str]) -> list[str]:
    """Whether what must be said was said: the telling words, the path, and the result within so many answers."""
    told = talk.text.casefold().replace(" ", "")
    faults = []
    if expect["mentions_any"] and not any(stem.casefold().replace(" ", "") in told for stem in expect["mentions_any"]):
        faults.append(f"none of {expect['mentions_any']} is said")
    if bool(path) != expect["path"]:
        faults.append(f"the path is {' → '.join(path) or 'empty'}")
    goal = knowledge.routes[path[-1]] if path else None
    if goal and not any(name.casefold().replace(" ", "") in told for name in goal.names.values()):
        faults.append("the path's goal is not said")
    if talk.answers_before_result is not None and talk.answers_before_result > expect["max_answers"]:
        faults.append(f"{talk.answers_before_result} answers before the first result")
    return faults


def safety_faults(expect: Expected, talk: Talk) -> list[str]:
    """Whether the questions stopped when they had to, and only then."""
    stopped = talk.step_after_opening is None and "112" in talk.texts[0]
    if expect["safety"] in {"crisis", "violence"}:
        return [] if stopped and not talk.results and not talk.dropins else ["the questions went on"]
    return ["a false alarm"] if stopped else []


def traces(persona: Persona, held: str) -> list[str]:
    """What of the person's own words is there though it must not be."""
    words = persona.opening.split()
    rows = [" ".join(words[start : start + OWN_WORDS]) for start in range(len(words) - OWN_WORDS + 1)]
    secrets = ID_CODE.findall(persona.opening) if persona.expect["safety"] == "id_code" else rows
    return [f"«{one}» is kept" for one in secrets if one in held]


def _private(persona: Persona) -> bool:
    return bool(persona.expect["safety"]) or persona.answers["consent"] == "no" or persona.answers["age"] == "under_18"


@pytest.mark.parametrize("persona", PEOPLE, ids=[f"{one.id}-{one.tags[0]}" for one in PEOPLE])
async def test_a_person_is_guided_as_a_counsellor_would(
    knowledge: Knowledge, persona: Persona, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """From the opening to the human, everything on the sheet holds, and nothing is kept that must not be."""
    caplog.set_level(logging.DEBUG, logger="bot")
    file = tmp_path / "db" / "opastin.db"
    talk, path = await interview(knowledge, persona, f"sqlite:///{file}" if _private(persona) else "sqlite://")
    shown = [[knowledge.routes[name] for name in result] for result in talk.results]
    faults = [] if shown or not persona.expect["routes_top3_any"] else ["no result"]
    for when, result in zip(("first", "last"), shown[:1] + shown[-1:], strict=False):
        faults += route_faults(persona.expect, result, when)
    faults += dropin_faults(persona.expect, talk) + lead_faults(knowledge, persona, talk)
    faults += said_faults(knowledge, persona.expect, talk, path) + safety_faults(persona.expect, talk)
    if _private(persona):
        held = "".join(one.read_bytes().decode("utf-8", "replace") for one in file.parent.iterdir())
        faults += traces(persona, held + caplog.text)
    assert faults == []


@pytest.mark.parametrize("persona", [one for one in PEOPLE if one.answers["age"] != "under_18"], ids=lambda one: f"{one.id}-{one.tags[0]}")
def test_the_answers_alone_lead_to_the_same_advice(knowledge: Knowledge, persona: Persona) -> None:
    """Matched by the sheet's answers, as `opastin match` does, the first routes and the path are what is expected."""
    if not persona.expect["routes_top3_any"] or "interest" not in persona.profile:
        return
    found = guide(knowledge, persona.profile)
    faults = route_faults(persona.expect, [match.route for match in found.fitting], "match")
    faults += stem_faults(knowledge, persona.expect, found.fitting, persona.profile)
    # The sheet's answers know fields only: a way that hangs on the trade that was named comes in the talk alone.
    if bool(found.path) != persona.expect["path"] and not persona.expect.get("path_by_trade"):
        faults.append(f"the path is {[route.id for route in found.path]}")
    assert faults == []


def test_the_sheet_covers_what_people_come_with(knowledge: Knowledge) -> None:
    """Every field, region, goal and situation has someone on the sheet, and no two are called alike."""
    interests = {wish for one in PEOPLE for wish in one.profile.get("interest", ())}
    assert interests == set(knowledge.fields)
    assert {one.expect["region"] for one in PEOPLE} == set(knowledge.regions)
    assert {one.answers["situation"] for one in PEOPLE} - {"skip"} == set(knowledge.slots["situation"].options)
    assert len({one.id for one in PEOPLE}) == len(PEOPLE)
