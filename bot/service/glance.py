"""The summary at a glance: besides what the person told, why which routes were shown, what is unclear, and what to ask first."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import cast

from bot.dialogue.relevance import FIRST_ROUTES
from bot.dialogue.unclear import Worth, matches_of, not_known, profile_told, worth_asking
from bot.guidance.explain import explain
from bot.guidance.matching import Match, Profile
from bot.handoff.summary import STAFF_LANGUAGE
from bot.knowledge import Knowledge
from bot.knowledge.labels import option_label, pick

MOST_REASONS = 3


def told_in(summary: str) -> Mapping[str, object]:
    """The summary of a lead as it was sent."""
    found: Mapping[str, object] = json.loads(summary)
    return found


def profile_in(summary: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """The profile that a summary tells."""
    answers = cast("Mapping[str, Sequence[str]]", summary.get("answers") or {})
    language = summary.get("language")
    return profile_told({slot: tuple(options) for slot, options in answers.items()}, str(language) if language else None)


def shown_in(summary: Mapping[str, object]) -> tuple[str, ...]:
    """The ids of the routes that were shown first."""
    return tuple(cast("Sequence[str]", summary.get("shown") or ()))[:FIRST_ROUTES]


def glance(knowledge: Knowledge, summary: Mapping[str, object]) -> list[str]:
    """Why, what is unclear, and what to ask first, in paragraphs; none for somebody who told nothing."""
    profile = profile_in(summary)
    matches = matches_of(knowledge, profile, shown_in(summary))
    skipped = cast("Sequence[str]", summary.get("skipped") or ())
    return [
        part for part in (_why(knowledge, matches, profile), _unclear(knowledge, matches), _asking(knowledge, profile, skipped)) if part
    ]


def _why(knowledge: Knowledge, matches: Sequence[Match], profile: Profile) -> str:
    lines = []
    for match in matches:
        reasons = explain(knowledge, match, profile, STAFF_LANGUAGE).reasons[:MOST_REASONS]
        if reasons:
            name = pick(knowledge, match.route.names, STAFF_LANGUAGE)
            lines.append(_say(knowledge, "staff-why-line", name=name, reasons="; ".join(reasons)))
    return "\n".join([_say(knowledge, "staff-why"), *lines]) if lines else ""


def _unclear(knowledge: Knowledge, matches: Sequence[Match]) -> str:
    slots = [_say(knowledge, f"slot-{slot}") for slot in not_known(matches) if slot in knowledge.slots]
    return _say(knowledge, "staff-unclear", slots=", ".join(slots)) if slots else ""


def _asking(knowledge: Knowledge, profile: Profile, skipped: Sequence[str]) -> str:
    """The questions worth asking first; what someone did not want to say is not pressed."""
    found = worth_asking(knowledge, profile, skipped)
    lines = [f"{count}. {_question(knowledge, worth)}" for count, worth in enumerate(found, 1)]
    return "\n".join([_say(knowledge, "staff-ask-first"), *lines]) if lines else ""


def _question(knowledge: Knowledge, worth: Worth) -> str:
    asks = any(step.id == worth.slot for step in knowledge.steps.values())
    asked = _say(knowledge, f"ask-{worth.slot}" if asks else f"slot-{worth.slot}")
    asked = asked[: asked.find("?") + 1] or asked  # Without how to answer it in a chat.
    if worth.option is None or worth.route is None:
        return asked
    option = option_label(knowledge, worth.slot, worth.option, STAFF_LANGUAGE)
    route = pick(knowledge, knowledge.routes[worth.route].names, STAFF_LANGUAGE)
    return f"{asked} {_say(knowledge, 'staff-ask-changes', option=option, route=route)}"


def _say(knowledge: Knowledge, name: str, /, **values: str) -> str:
    return knowledge.texts.say(STAFF_LANGUAGE, name, **values)
