"""Why, in words: the reasons of a match, what is still to be checked, and what is lacking, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from bot.guidance.matching import Judgement, Match, Profile, is_named
from bot.knowledge import Knowledge
from bot.knowledge.labels import option_label, pick, sentence
from bot.knowledge.model import Route

MANY_PLACES = 2
"""More places than this, all of one region, are told by the region's name."""


STEM = 7
"""By so many letters a place is known in a name, whatever its ending: `Forssan seutu`, `Forssassa`."""


@dataclass(frozen=True, slots=True)
class Why:
    """What can be said of a match, a sentence each: what speaks for it, what to check, what is lacking."""

    reasons: tuple[str, ...]
    check: tuple[str, ...]
    lacks: tuple[str, ...]


def place_names(knowledge: Knowledge, route: Route, language: str) -> str:
    """Where the route is, in words."""
    if "anywhere" in route.places:
        return knowledge.texts.say(language, "place-anywhere")
    regions = {knowledge.places[place].region for place in route.places}
    region = next(iter(regions))
    if len(route.places) > MANY_PLACES and len(regions) == 1 and region:
        return pick(knowledge, knowledge.regions[region].names, language)
    return ", ".join(pick(knowledge, knowledge.places[place].names, language) for place in route.places)


def title(knowledge: Knowledge, route: Route, language: str) -> str:
    """The route's name and where it is."""
    return with_place(pick(knowledge, route.names, language), place_names(knowledge, route, language))


def with_place(name: str, where: str) -> str:
    """A name and where it is; what the name says of one place is not said again: `Oppisopimus, Forssan ammatti-instituutti`."""
    said = "," not in where and where[:STEM].casefold() in name.casefold()
    return name if said else f"{name} – {where}"


def explain(knowledge: Knowledge, match: Match, profile: Profile, language: str) -> Why:
    """The match in the person's language."""
    return Why(
        reasons=tuple(_reasons(knowledge, match, profile, language)),
        check=tuple(_checks(knowledge, match, profile, language)),
        lacks=tuple(lacking(knowledge, judgement, language) for judgement in match.of("lacks")),
    )


def _reasons(knowledge: Knowledge, match: Match, profile: Profile, language: str) -> list[str]:
    say = partial(sentence, knowledge)
    reasons: list[str] = []
    if is_named(knowledge, match.route, tuple(profile.get("trade", ()))):
        reasons.append(say(language, "reason-trade"))
    elif match.field:
        reasons.append(say(language, "reason-field", field=pick(knowledge, knowledge.fields[match.field].names, language)))
    if match.stepping:
        reasons.append(say(language, "reason-stepping"))
    if match.nearness in {"same", "region", "near"}:
        reasons.append(say(language, f"reason-{match.nearness}", places=place_names(knowledge, match.route, language)))
    if match.nearness == "anywhere":
        reasons.append(say(language, "reason-anywhere"))
    for judgement in match.of("fits"):
        told = next(option for option in profile[judgement.slot] if option in judgement.wanted)
        if judgement.slot != "finnish" or told != "native":
            reasons.append(say(language, f"reason-{judgement.slot}", told=option_label(knowledge, judgement.slot, told, language)))
    modes = [mode for mode in profile.get("mode", ()) if mode in match.route.modes]
    if modes:
        reasons.append(say(language, "reason-mode", modes=", ".join(say(language, f"mode-{mode}") for mode in modes)))
    if set(match.route.supports) & set(profile.get("support", ())):
        reasons.append(say(language, "reason-support"))
    return reasons


def _checks(knowledge: Knowledge, match: Match, profile: Profile, language: str) -> list[str]:
    say = partial(sentence, knowledge)
    checks = [
        say(language, f"unknown-{judgement.slot}", wanted=wanted(knowledge, judgement, language)) for judgement in match.of("unknown")
    ]
    checks.extend(say(language, "needs-first", what=name) for name in first_needed(knowledge, match.route, language))
    if match.nearness == "far":
        checks.append(say(language, "check-far", places=place_names(knowledge, match.route, language)))
    checks.extend(say(language, f"check-{check}") for check in match.route.checks if _concerns(check, profile))
    if not match.route.confirmed:
        checks.append(say(language, "check-unconfirmed"))
    return checks


def first_needed(knowledge: Knowledge, route: Route, language: str) -> list[str]:
    """What one must have before the route, that is nobody's answer to a question: the routes that give it, or its Finnish name."""
    wanted = (*route.requires.qualification, *route.requires.permit)
    given = {name: other for other in knowledge.routes.values() for name in (other.gives.qualification, other.gives.permit) if name}
    return [pick(knowledge, given[name].names, language) if name in given else name for name in wanted]


CHECKS_FOR: Mapping[str, tuple[str, frozenset[str]]] = {
    "agree_before_start": ("situation", frozenset({"unemployed", "laid_off"})),
    "finnish_test": ("finnish", frozenset({"none", "a1", "a2", "b1", "b2"})),
}
"""Checks that concern only some: the slot, and the options with which they do; all, where the slot is not known."""


def _concerns(check: str, profile: Profile) -> bool:
    slot, options = CHECKS_FOR.get(check, ("", frozenset()))
    told = profile.get(slot, ())
    return not told or bool(options & set(told))


AFTER_BASIC = frozenset({"upper_secondary", "vocational", "further", "higher", "foreign"})
SCHOOLING: Mapping[frozenset[str], str] = {AFTER_BASIC | {"basic"}: "wanted-basic", AFTER_BASIC: "wanted-after-basic"}
"""Kinds of schooling that have a name together: the options, and the name of the text."""


def lacking(knowledge: Knowledge, judgement: Judgement, language: str) -> str:
    """What keeps a route from fitting, said as what is usually wished for, never as a refusal."""
    return sentence(knowledge, language, f"lacks-{judgement.slot}", wanted=wanted(knowledge, judgement, language))


def wanted(knowledge: Knowledge, judgement: Judgement, language: str) -> str:
    """The options that would do, in words: for Finnish the lowest or the highest of them; few words for many; else all."""
    slot = knowledge.slots[judgement.slot]
    options = tuple(option for option in judgement.wanted if option != "unknown")
    if slot.id == "education" and frozenset(options) in SCHOOLING:
        return sentence(knowledge, language, SCHOOLING[frozenset(options)])
    others = [option for option in slot.options if option not in judgement.wanted]
    if len(others) == 1 and not slot.ordered:
        return sentence(knowledge, language, "wanted-but", option=option_label(knowledge, slot.id, others[0], language))
    if slot.ordered:
        upwards = options[-1] == slot.options[-1]
        name = "at-least" if upwards else "at-most"
        return sentence(knowledge, language, name, option=option_label(knowledge, slot.id, options[0 if upwards else -1], language))
    return ", ".join(option_label(knowledge, slot.id, option, language) for option in options)
