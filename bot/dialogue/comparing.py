"""Two routes side by side: what differs first, in the order of what matters to the person, then what is the same.

A telephone is 35 letters wide, so there is no table: each thing is a line for the two, or one for each where they are long.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from bot.dialogue.answers import Heard
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows, Say
from bot.dialogue.news import today_of
from bot.dialogue.position import Ask, position
from bot.dialogue.profile import profile_of
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined, short_label
from bot.dialogue.telling import TRAITS, called, trait
from bot.guidance.applying import is_over
from bot.guidance.changes import Snapshot, snapshot
from bot.guidance.explain import Why, explain, wanted
from bot.guidance.matching import Match, Profile, match_route
from bot.knowledge import Knowledge
from bot.knowledge.labels import option_label, pick
from bot.knowledge.model import Route

MOST_OFFERED = 8
"""Of so many routes the two can be chosen."""

CHOOSE = "choose"
"""What the button that begins the choice has in the place of a route's id."""

SHORT = 30
"""A line for both routes holds at most so many letters of the two; else each has its own."""

NOTHING = "–"
"""Stands where there is nothing to say of one of the two."""

Row = tuple[str, str, str]
"""What it is about, how it is with the first route, and with the second."""


def pool(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> tuple[str, ...]:
    """The routes that can be compared: the saved ones, where there are two; else also what was shown and looked at."""
    saved = _offered(knowledge, (one.route for one in conversation.saved), now)
    return saved if len(saved) > 1 else _seen(knowledge, conversation, now)


def _seen(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> tuple[str, ...]:
    """All routes that the person knows of, the saved ones first."""
    looked_at = (conversation.card,) if conversation.card else ()
    return _offered(knowledge, (*(one.route for one in conversation.saved), *looked_at, *conversation.shown), now)


def _offered(knowledge: Knowledge, names: Iterable[str], now: dt.datetime) -> tuple[str, ...]:
    """Those that are offered still, under the names they have now."""
    known = (knowledge.routes.get(knowledge.renamed.get(("route", name), name)) for name in dict.fromkeys(names))
    return tuple(route.id for route in known if route is not None and not is_over(route, today_of(now)))[:MOST_OFFERED]


def compare(knowledge: Knowledge, conversation: Conversation, name: str, now: dt.datetime) -> Heard:
    """What choosing a route to compare leads to: the comparison, or the choice of the other one; `CHOOSE` begins with the first."""
    renamed = knowledge.renamed.get(("route", name), name)
    if name == CHOOSE or renamed == conversation.comparing or renamed not in knowledge.routes:
        return compare_saved(knowledge, conversation, now)
    first = conversation.comparing
    if first in knowledge.routes:
        return _both(knowledge, conversation, str(first), renamed, now)
    others = tuple(one for one in _seen(knowledge, conversation, now) if one != renamed)
    if len(others) == 1:
        return _both(knowledge, conversation, renamed, others[0], now)
    words = Words(knowledge, conversation)
    if not others:
        return _said(knowledge, conversation, words("compare-alone"))
    asked = words("compare-with", name=pick(knowledge, knowledge.routes[renamed].names, words.language))
    return _said(knowledge, replace(conversation, comparing=renamed), asked, _choices(words, others))


def compare_saved(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Heard:
    """The two routes that can be compared, or the choice among more."""
    calm = replace(conversation, comparing=None)
    words, names = Words(knowledge, conversation), pool(knowledge, conversation, now)
    if len(names) < 2:
        return _said(knowledge, calm, words("compare-alone"))
    if len(names) == 2:
        return _both(knowledge, calm, names[0], names[1], now)
    return _said(knowledge, calm, words("compare-which"), _choices(words, names))


def _choices(words: Words, names: Sequence[str]) -> Rows:
    routes = (words.knowledge.routes[name] for name in names)
    return tuple((Button(f"compare:{route.id}", short_label(_title(words, route))),) for route in routes)


def _title(words: Words, route: Route) -> str:
    return called(words, Snapshot(route.id, pick(words.knowledge, route.names, words.language), route.places))


def _said(knowledge: Knowledge, conversation: Conversation, text: str, rows: Rows = ()) -> Heard:
    """A message, with the way on."""
    return Heard(conversation, effects=(Say(text, (*rows, *way_on(knowledge, conversation))),), said_all=True)


def way_on(knowledge: Knowledge, conversation: Conversation) -> Rows:
    """Back to the question that waits; where none does, to the routes and a human."""
    words = Words(knowledge, conversation)
    human = words.button("goal:human", "button-human")
    if isinstance(position(knowledge, conversation), Ask):
        return ((words.button("show:question", "button-continue"), human),)
    return ((words.button("show:results", "button-results"), human),)


def _both(knowledge: Knowledge, conversation: Conversation, first: str, second: str, now: dt.datetime) -> Heard:
    """The comparison of the two."""
    words = Words(knowledge, conversation)
    routes = knowledge.routes[first], knowledge.routes[second]
    rows = _rows(words, profile_of(knowledge, conversation), routes, now)
    differing = [_line(row) for row in rows if row[1] != row[2]]
    same = [f"• {what}: {value}" for what, value, other in rows if value == other]
    parts = [
        "\n".join(f"{letter} = {_title(words, route)}" for letter, route in zip("AB", routes, strict=True)),
        "\n".join(differing) or words("compare-no-difference"),
        "\n".join([words("compare-same"), *same]) if same else "",
        words("compare-end"),
    ]
    cards = tuple(Button(f"route:{route.id}", words("button-open", letter=letter)) for letter, route in zip("AB", routes, strict=True))
    others = len(_seen(knowledge, conversation, now)) > 2
    more = ((words.button(f"compare:{CHOOSE}", "button-compare-others"),),) if others else ()
    return _said(knowledge, replace(conversation, comparing=None), joined(parts), (cards, *more))


def _line(row: Row) -> str:
    what, first, second = row
    if len(first) + len(second) <= SHORT:
        return f"{what}: A {first} · B {second}"
    return f"{what}:\n  A: {first}\n  B: {second}"


def _rows(words: Words, profile: Profile, routes: tuple[Route, Route], now: dt.datetime) -> list[Row]:
    """Everything that is compared, in the order of what matters to the person; what is known of neither is left out."""
    today = today_of(now)
    first, second = (snapshot(words.knowledge, route, words.language, today) for route in routes)
    ordered = sorted(TRAITS, key=lambda name: name not in _weighty(profile))
    traits = [(words(f"trait-{name}"), trait(words, first, name, today), trait(words, second, name, today)) for name in ordered]
    unknown = words("not-known")
    one, other = (match_route(words.knowledge, route, profile) for route in routes)
    why, why_other = (explain(words.knowledge, match, profile, words.language) for match in (one, other))
    told = [
        (words("trait-fit"), _fit(words, one, why), _fit(words, other, why_other)),
        (words("trait-speaks"), *_speaks(why, why_other)),
        *((what, here or unknown, there or unknown) for what, here, there in traits if here or there),
        (words("trait-gives"), gives(words, routes[0]), gives(words, routes[1])),
    ]
    return [(what, here or NOTHING, there or NOTHING) for what, here, there in told if here or there]


def _weighty(profile: Profile) -> frozenset[str]:
    """What the person has told to matter to them."""
    money = "money" in profile.get("support", ()) or {"unemployed", "laid_off"} & set(profile.get("situation", ()))
    modes = set(profile.get("mode", ())) - {"any"}
    return frozenset({*(("cost", "income") if money else ()), *(("modes",) if modes else ())})


def _fit(words: Words, match: Match, why: Why) -> str:
    """Whether the route fits, as far as it is known."""
    if why.lacks:
        return words("fit-lacks", what="; ".join(why.lacks))
    open_still = [
        words(f"unknown-{judgement.slot}", wanted=wanted(words.knowledge, judgement, words.language)) for judgement in match.of("unknown")
    ]
    return "; ".join(open_still) or words("fit-yes")


def _speaks(first: Why, second: Why) -> tuple[str, str]:
    """What speaks for each of the two and not for the other."""
    return (
        "; ".join(reason for reason in first.reasons if reason not in second.reasons),
        "; ".join(reason for reason in second.reasons if reason not in first.reasons),
    )


def gives(words: Words, route: Route) -> str:
    """What one has afterwards: a qualification with its titles, parts of one, a permit, Finnish, schooling."""
    given, knowledge = route.gives, words.knowledge
    parts = [_qualification(words, route)]
    parts += [pick(knowledge, unit.names, words.language) for unit in route.units]
    parts += [given.permit or ""]
    if given.finnish:
        parts.append(f"{words('slot-finnish')}: {option_label(knowledge, 'finnish', given.finnish, words.language)}")
    if given.education and not parts[0]:
        parts.append(option_label(knowledge, "education", given.education, words.language))
    return ", ".join(part for part in parts if part)


def _qualification(words: Words, route: Route) -> str:
    """The qualification and its titles: their names are Finnish, so in other languages the route says itself what it leads to."""
    name, titles = route.gives.qualification, ", ".join(route.gives.titles)
    if not words.language.startswith("fi"):
        return pick(words.knowledge, route.names, words.language) if name and not route.units else ""
    return f"{name} ({titles})" if name and titles else name or titles
