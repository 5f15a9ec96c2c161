"""«Tätä ei näytetty, koska …»: the true reason for a route that the person names, and what would change it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.dialogue.answers import Heard
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows, Say
from bot.dialogue.position import Ask, position, step_of
from bot.dialogue.profile import profile_of
from bot.dialogue.relevance import FIRST_ROUTES
from bot.dialogue.replacing import replace
from bot.dialogue.results import MORE_ROUTES, on_offer
from bot.dialogue.screens import Words, joined, options_in_words, short_label
from bot.guidance.applying import is_over
from bot.guidance.explain import lacking, place_names, title, wanted
from bot.guidance.guide import Guidance, guide
from bot.guidance.matching import QUALIFICATIONS, Profile, match_route
from bot.guidance.standing import Behind, Standing, could_come, givers, standing
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import pick
from bot.knowledge.model import Route
from bot.understanding import Understanding
from bot.understanding.naming import Asked, asked_after

MOST_COMPARED = 400
"""Of so many equally well named routes the best one for the person is looked for."""
MOST_ASKED = 3
"""So many buttons ask something, or ask it again."""


@dataclass(frozen=True, slots=True, eq=False)
class _Case:
    """One who asks after a route, and what there is for them today."""

    knowledge: Knowledge
    conversation: Conversation
    words: Words
    profile: Profile
    found: Guidance
    today: dt.date

    def named(self, route: Route) -> str:
        """The route's name and where it is."""
        return title(self.knowledge, route, self.words.language)

    def told(self, slot: str) -> str:
        """What was told of a slot, in words."""
        return options_in_words(self.knowledge, self.conversation, slot, self.profile[slot])


def why_not(knowledge: Knowledge, conversation: Conversation, meaning: Understanding, now: dt.datetime) -> Heard | None:
    """The answer to one who asks after a route; None where the words ask after none."""
    asked = asked_after(knowledge, meaning.text)
    if asked is None or asked.more or not conversation.greeted or "consent" not in conversation.answers:
        return None
    names = _named(knowledge, conversation, asked, meaning)
    if not names:
        return None
    profile = profile_of(knowledge, conversation)
    found, today = on_offer(guide(knowledge, profile), now), now.astimezone(HELSINKI).date()
    case = _Case(knowledge, conversation, Words(knowledge, conversation), profile, found, today)
    route = _meant(case, [knowledge.routes[name] for name in names], asked, meaning)
    say = _answer(case, route, _not_there(case, asked, route))
    return Heard(replace(conversation, misses=0), effects=(say,), said_all=True)


def _named(knowledge: Knowledge, conversation: Conversation, asked: Asked, meaning: Understanding) -> tuple[str, ...]:
    """The routes that may be meant. Before there is a result, only who asks why, and names one, asks after a route.

    One who asks why, in words that name none, means what leads to work of the field they speak of.
    """
    if not conversation.told:
        return asked.routes if asked.how == "why_not" and asked.by == "name" else ()
    if asked.how == "what_about" and not asked.plain:
        return ()
    if asked.routes or asked.how == "what_about":
        return asked.routes
    spoken = [one.id for one in (*meaning.fields, *meaning.refused)][:1]
    of_field = [route for route in knowledge.routes.values() if route.fields[0] in spoken]
    return tuple(route.id for route in [route for route in of_field if route.kind in QUALIFICATIONS] or of_field)


def _meant(case: _Case, routes: Sequence[Route], asked: Asked, meaning: Understanding) -> Route:
    """Which of the equally well named routes is meant: by place, provider and field, if these are named; then the best for the person."""
    spoken = {one.id for one in (*meaning.fields, *meaning.refused)}
    tests: tuple[Callable[[Route], bool], ...] = (
        lambda route: not set(asked.places).isdisjoint(route.places),
        lambda route: route.provider in asked.providers,
        lambda route: not spoken.isdisjoint(route.fields),
        lambda route: not is_over(route, case.today),
    )
    for test in tests:
        routes = [route for route in routes if test(route)] or routes
    named = {route.id for route in routes}
    listed = next((match.route for match in case.found.fitting if match.route.id in named), None)
    if listed is not None:
        return listed
    matches = [match_route(case.knowledge, route, case.profile) for route in routes[:MOST_COMPARED]]
    return min(matches, key=lambda match: (match.field is None, len(match.of("lacks")), -match.score)).route


def _not_there(case: _Case, asked: Asked, route: Route) -> str:
    """That no such route is known by that name, or where the person asked for it."""
    if asked.by is None:
        return case.words("unshown-closest")
    if not asked.places or not set(asked.places).isdisjoint(route.places):
        return ""
    places = (pick(case.knowledge, case.knowledge.places[place].names, case.words.language) for place in asked.places)
    return case.words("unshown-not-there", places=", ".join(places))


def _answer(case: _Case, route: Route, note: str) -> Say:
    if is_over(route, case.today):
        return Say(joined([note, case.named(route), case.words("route-over")]), _end_rows(case))
    stands = standing(case.knowledge, route, case.profile, case.found, FIRST_ROUTES)
    far = stands.why in {"lacks", "unknown", "field"} and stands.match.nearness == "far"
    away = case.words("unshown-far", places=place_names(case.knowledge, route, case.words.language)) if far else ""
    unknown = _unknown(case, stands) if stands.why != "shown" else ""
    end = case.words("unshown-end") if stands.why in {"lacks", "unknown"} else ""
    rows = (
        (Button(f"later:{route.id}", case.words("button-read")),),
        *_way_rows(case, stands),
        *_asking_rows(case, stands),
        _more_row(case, stands),
        *_end_rows(case),
    )
    return Say(joined([note, case.named(route), *_reason(case, stands), away, unknown, end]), tuple(row for row in rows if row))


def _reason(case: _Case, stands: Standing) -> list[str]:
    """Whether the route is shown, and if not, why: a paragraph each."""
    words = case.words
    match stands.why:
        case "shown":
            return [words("unshown-listed", number=str(stands.number))]
        case "behind":
            return [words("unshown-behind"), _better(case, stands.behind, stands.match.route)]
        case "nearer":
            return [words("unshown-nearer", other=case.named(stands.behind.other.route) if stands.behind else "")]
        case "employer":
            return [words("unshown-employer")]
        case "unknown":
            return [words("unshown-unknown"), _other_field(case, stands)]
        case "field":
            return [_other_field(case, stands)]
        case "lacks":
            return [words("unshown-lacks"), *_lacks(case, stands), _other_field(case, stands)]


def _better(case: _Case, behind: Behind | None, route: Route) -> str:
    """What another route, that is shown, is better in."""
    if behind is None:
        return ""
    values = {"other": case.named(behind.other.route)}
    match behind.better:
        case "nearer":
            values["places"] = place_names(case.knowledge, route, case.words.language)
        case "told" if behind.slot:
            values["told"] = f"{case.words(f'slot-{behind.slot}')}: {case.told(behind.slot)}"
        case "interest" | "mode" | "support" if behind.slot:
            values["told"] = case.told(behind.slot)
    return case.words(f"behind-{behind.better}", **values)


def _other_field(case: _Case, stands: Standing) -> str:
    if not stands.other_field:
        return ""
    own = options_in_words(case.knowledge, case.conversation, "interest", stands.match.route.fields[:1])
    reason = case.words("unshown-field", told=case.told("interest"), own=own)
    only = stands.match.nearness != "far" and all(judgement.verdict == "fits" for judgement in stands.match.judgements)
    return f"{reason} {case.words('unshown-otherwise')}" if only and stands.why == "field" else reason


def _lacks(case: _Case, stands: Standing) -> list[str]:
    """What is lacking, as what is usually wished for; and what would change it, where that may come."""
    lacks = stands.match.of("lacks")
    lines = "\n".join(f"• {_capital(lacking(case.knowledge, judgement, case.words.language))}" for judgement in lacks)
    comes = all(could_come(case.knowledge, judgement, case.profile) for judgement in lacks)
    then = case.words("then-all" if len(lacks) > 1 else f"then-{lacks[0].slot}") if comes else ""
    ways = [case.words("then-by", name=case.named(route)) for route in _ways(case, stands)]
    return [lines, " ".join(filter(None, [then, *ways]))]


def _ways(case: _Case, stands: Standing) -> list[Route]:
    """What to begin with to get what is lacking: the first step of the way that was found to it, or what gives it."""
    ways = (path.routes for path in case.found.paths if path.routes[-1].id == stands.match.route.id)
    way = next((routes for routes in ways if len(routes) > 1), None)
    return [way[0]] if way else list(givers(case.knowledge, stands.match, case.profile))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _unknown(case: _Case, stands: Standing) -> str:
    """What is not known yet, and would settle it."""
    lines = [
        f"? {case.words(f'unknown-{judgement.slot}', wanted=wanted(case.knowledge, judgement, case.words.language))}"
        for judgement in stands.match.of("unknown")
    ]
    return "\n".join([case.words("unshown-tell"), *lines]) if lines else ""


def _way_rows(case: _Case, stands: Standing) -> Rows:
    """Buttons to the route that came before, or to those that give what is lacking."""
    if stands.behind is not None:
        labels = {stands.behind.other.route.id: pick(case.knowledge, stands.behind.other.route.names, case.words.language)}
    else:
        names = {route.id: pick(case.knowledge, route.names, case.words.language) for route in _ways(case, stands)}
        labels = {route: case.words("button-first", name=name) for route, name in names.items()}
    return tuple((Button(f"later:{route}", short_label(label)),) for route, label in labels.items())


def _asking_rows(case: _Case, stands: Standing) -> Rows:
    """Buttons that ask what is not known, and those that ask again what was told otherwise."""
    unknown = [judgement.slot for judgement in stands.match.of("unknown")] if stands.why != "shown" else []
    told = [judgement.slot for judgement in stands.match.of("lacks")] + (["interest"] if stands.other_field else [])
    # How long one has been unemployed is asked only of one who is.
    if "unemployed" not in case.profile.get("situation", ()):
        unknown = ["situation" if slot == "unemployed_for" else slot for slot in unknown]
    slots = {**dict.fromkeys(told, "button-correct"), **dict.fromkeys(unknown, "button-tell")}
    asked = [(slot, text) for slot, text in slots.items() if step_of(case.knowledge, case.conversation, slot) is not None]
    return tuple((case.words.button(f"change:{slot}", text, slot=case.words(f"slot-{slot}")),) for slot, text in asked[:MOST_ASKED])


def _more_row(case: _Case, stands: Standing) -> tuple[Button, ...]:
    """To the routes after the first ones, where it is among them."""
    listed = case.conversation.told and stands.number is not None and FIRST_ROUTES < stands.number <= MORE_ROUTES
    return (case.words.button("show:more", "button-more"),) if listed else ()


def _end_rows(case: _Case) -> Rows:
    waits = isinstance(position(case.knowledge, case.conversation), Ask)
    on = case.words.button("show:question", "button-continue") if waits else case.words.button("show:results", "button-results")
    return ((case.words.button("goal:human", "button-human"), on),)
