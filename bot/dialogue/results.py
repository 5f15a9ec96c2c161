"""What the person gets: routes with reasons, the path, the drop-in, and who can help; each as a message."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.dialogue.chances import chance_lines, chance_rows, chances_of
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows, Say
from bot.dialogue.liking import found_by_inventory, not_me_row
from bot.dialogue.plansteps import plan_button
from bot.dialogue.profile import profile_of
from bot.dialogue.relevance import FIRST_ROUTES
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined, short_label
from bot.dialogue.sessions import services_line, session_buttons, session_lines
from bot.dialogue.steps import length_in_words, ways_block
from bot.dialogue.telling import applying_in_words, date_in_words
from bot.guidance.applying import applying, is_over
from bot.guidance.dropins import Session, next_near
from bot.guidance.explain import Why, explain, title
from bot.guidance.guide import Guidance, guide
from bot.guidance.matching import Match, Profile, match_route
from bot.guidance.stages import find_ways
from bot.handoff.routing import region_of
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import pick
from bot.knowledge.model import Route

MORE_ROUTES = 9
"""How many routes can be shown in all."""

REASONS_SHOWN = 3

TAILORED, UNSURE = "tailored", "unsure"
"""Forms of training with which an employer hears of what can be made for them; it has no route of its own."""

HERE = "here"
"""What the button that says which card it is has in the place of a route's id."""


def routes_screen(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str], now: dt.datetime) -> tuple[Conversation, Say]:
    """The first routes, and everything that goes with them."""
    words = Words(knowledge, conversation)
    profile = profile_of(knowledge, conversation)
    found = on_offer(guide(knowledge, profile), now)
    first = found.fitting[:FIRST_ROUTES]
    parts = [*notes, *found_by_inventory(knowledge, conversation, profile.get("interest", ()))]
    parts += _routes(knowledge, words, first, profile) if first else [words("no-routes"), *_misses(knowledge, words, found, profile)]
    chances = chances_of(knowledge, profile, found, now)
    parts += [*_after(knowledge, words, profile, found, first), chance_lines(words, chances)]
    session = next_near(knowledge, next(iter(profile.get("place", ())), None), now, profile)
    parts += session_lines(knowledge, words, profile, session, now)
    parts.append(words("result-end"))
    rows = (
        *_route_rows(knowledge, words, first),
        *([] if first else _miss_rows(knowledge, words, found)),
        *_ways_row(words, profile, found),
        *(((plan_button(words, conversation),),) if first else ()),
        *_more_row(words, found),
        *chance_rows(words, chances),
        *([corrections] if (corrections := not_me_row(knowledge, conversation)) else []),
        *_after_rows(words, session),
    )
    shown = tuple(match.route.id for match in first)
    return replace(conversation, shown=shown, told=True), Say(joined(parts), rows)


def on_offer(found: Guidance, now: dt.datetime) -> Guidance:
    """The guidance without routes that are not offered any more."""
    today = now.astimezone(HELSINKI).date()
    fitting, misses = (tuple(match for match in matches if not is_over(match.route, today)) for matches in (found.fitting, found.misses))
    paths = tuple(path for path in found.paths if not any(is_over(route, today) for route in path.routes))
    return replace(found, fitting=fitting, misses=misses, paths=paths)


def _routes(knowledge: Knowledge, words: Words, matches: Sequence[Match], profile: Profile) -> list[str]:
    far = all(match.nearness == "far" for match in matches)
    intro = words("result-far") if far else words("result-start", count=len(matches))
    return [intro, *_listed(knowledge, words, matches, profile)]


def _listed(knowledge: Knowledge, words: Words, matches: Sequence[Match], profile: Profile, first: int = 1) -> list[str]:
    """The routes with their reasons, numbered from `first`; what speaks for all of them is said once, before them."""
    whys = [explain(knowledge, match, profile, words.language) for match in matches]
    shared = _of_all(whys)
    room = max(REASONS_SHOWN - len(shared), 1)
    paragraphs = ["\n".join([words("result-all"), *(f"+ {reason}" for reason in shared)])] if shared else []
    for number, (match, why) in enumerate(zip(matches, whys, strict=True), first):
        own = [reason for reason in why.reasons if reason not in shared][:room]
        lines = [f"{number}. {title(knowledge, match.route, words.language)}", *(f"   + {reason}" for reason in own)]
        paragraphs.append("\n".join([*lines, *(f"   ? {check}" for check in why.check[:1])]))
    return paragraphs


def _of_all(whys: Sequence[Why]) -> list[str]:
    """The reasons that all of several have."""
    return [reason for reason in whys[0].reasons if all(reason in why.reasons for why in whys)] if len(whys) > 1 else []


def _misses(knowledge: Knowledge, words: Words, found: Guidance, profile: Profile) -> list[str]:
    if not found.misses:
        return []
    lines = [words("misses-start")]
    for match in found.misses:
        why = explain(knowledge, match, profile, words.language)
        lines.append(f"• {title(knowledge, match.route, words.language)}: {why.lacks[0]}")
    return ["\n".join(lines)]


def _after(knowledge: Knowledge, words: Words, profile: Profile, found: Guidance, first: Sequence[Match]) -> list[str]:
    parts = ways_block(words, profile, found, [match.route for match in first])
    goal, situation, age = (next(iter(profile.get(slot, ())), "") for slot in ("goal", "situation", "age"))
    if goal == "finish" and not parts:
        parts.append(words("note-finish"))
    if "foreign" in profile.get("education", ()):
        parts.append(words("note-foreign"))
    if situation in {"unemployed", "laid_off"} and age in {"25_29", "30_59", "60_plus"} and found.fitting:
        parts.append(words("note-benefit"))
    if situation == "unemployed" and age == "18_24" and set(profile.get("education", ())) & {"none", "basic", "upper_secondary"}:
        parts.append(words("note-under-25"))
    if set(profile.get("support", ())) & {"reading", "coping", "language"}:
        parts.append(words("note-support"))
    parts += [services_line(knowledge, words, profile)]
    return [part for part in parts if part]


def _route_rows(knowledge: Knowledge, words: Words, matches: Sequence[Match]) -> Rows:
    return tuple((Button(f"route:{match.route.id}", short_label(pick(knowledge, match.route.names, words.language))),) for match in matches)


def _miss_rows(knowledge: Knowledge, words: Words, found: Guidance) -> Rows:
    names = {match.route.id: pick(knowledge, match.route.names, words.language) for match in found.misses}
    return tuple((Button(f"later:{route}", short_label(words("button-later", name=name))),) for route, name in names.items())


def _ways_row(words: Words, profile: Profile, found: Guidance) -> Rows:
    """To the ways step by step."""
    return ((words.button("show:ways", "button-ways"),),) if find_ways(words.knowledge, found, profile) else ()


def _more_row(words: Words, found: Guidance) -> Rows:
    return ((words.button("show:more", "button-more"),),) if len(found.fitting) > FIRST_ROUTES else ()


def _after_rows(words: Words, session: Session | None) -> Rows:
    help_row = (*session_buttons(words, session), words.button("goal:human", "button-human"))
    return (help_row, (words.button("change:menu", "button-change"), words.button("show:restart", "button-restart")))


def more_screen(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> tuple[Conversation, Say]:
    """The routes after the first ones."""
    words = Words(knowledge, conversation)
    profile = profile_of(knowledge, conversation)
    found = on_offer(guide(knowledge, profile), now)
    rest = found.fitting[FIRST_ROUTES:MORE_ROUTES]
    listed = _listed(knowledge, words, rest, profile, FIRST_ROUTES + 1)
    parts = [words("more-start"), *listed] if rest else [words("more-none")]
    parts += _misses(knowledge, words, found, profile)
    rows = (
        *_route_rows(knowledge, words, rest),
        (words.button("goal:human", "button-human"), words.button("change:menu", "button-change")),
    )
    shown = (*conversation.shown, *(match.route.id for match in rest if match.route.id not in conversation.shown))
    return replace(conversation, shown=shown), Say(joined(parts), rows)


def card(knowledge: Knowledge, conversation: Conversation, route: Route, now: dt.datetime) -> Say:
    """Everything about one route, for this person."""
    words = Words(knowledge, conversation)
    profile = profile_of(knowledge, conversation)
    match = match_route(knowledge, route, profile)
    why = explain(knowledge, match, profile, words.language)
    kind = knowledge.kinds[route.kind]
    today = now.astimezone(HELSINKI).date()
    parts = [
        words("route-over") if is_over(route, today) else "",
        f"{title(knowledge, route, words.language)}\n{pick(knowledge, route.who, words.language)}",
        f"{_capital(pick(knowledge, kind.names, words.language))}: {pick(knowledge, kind.what, words.language)}",
        _why_lines(why),
        _facts(knowledge, words, route, today),
        pick(knowledge, route.note, words.language) if route.note else "",
        _source(words, route),
    ]
    rows = ((words.button("goal:human", "button-human"), words.button("show:results", "button-results")),)
    return Say(joined(parts), (*_paging(knowledge, conversation, profile, route, now), *rows))


def _paging(knowledge: Knowledge, conversation: Conversation, profile: Profile, route: Route, now: dt.datetime) -> Rows:
    """To the cards before and after, round and round the routes of the last result."""
    listed = _listed_routes(knowledge, conversation, profile, now)
    if route.id not in listed or len(listed) == 1:
        return ()
    at = listed.index(route.id)
    before, after = listed[at - 1], listed[(at + 1) % len(listed)]
    here = Button(f"card:{HERE}", f"{at + 1}/{len(listed)}")
    return ((Button(f"card:{before}", "‹"), here, Button(f"card:{after}", "›")),)


def _listed_routes(knowledge: Knowledge, conversation: Conversation, profile: Profile, now: dt.datetime) -> tuple[str, ...]:
    """The routes of the last result in order, also those that it keeps for «more»; none where there was no result."""
    if not conversation.shown:
        return ()
    fitting = (match.route.id for match in on_offer(guide(knowledge, profile), now).fitting[:MORE_ROUTES])
    return tuple(dict.fromkeys((*conversation.shown, *fitting)))[:MORE_ROUTES]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _source(words: Words, route: Route) -> str:
    """When the facts were last looked at, and where if that is an address; remarks of the admins stay in the files."""
    date = f"{route.checked_on.day}.{route.checked_on.month}.{route.checked_on.year}"
    if route.source.startswith("https://"):
        return words("card-source", source=route.source.split()[0].rstrip(";,)"), date=date)
    return words("card-checked", date=date)


def _why_lines(why: Why) -> str:
    lines = [f"+ {reason}" for reason in why.reasons]
    lines += [f"– {lack}" for lack in why.lacks]
    lines += [f"? {check}" for check in why.check]
    return "\n".join(lines)


def _facts(knowledge: Knowledge, words: Words, route: Route, today: dt.date) -> str:
    lines = []
    if route.provider:
        lines.append(words("card-provider", name=pick(knowledge, knowledge.organisations[route.provider].names, words.language)))
    if route.months:
        lines.append(words("card-months", length=length_in_words(words, route.months.at_least, route.months.at_most)))
    if route.modes:
        lines.append(words("card-modes", modes=", ".join(words(f"mode-{mode}") for mode in route.modes)))
    if route.units:
        units = "; ".join(
            f"{pick(knowledge, unit.names, words.language)} ({words('credits', count=str(unit.credits))})" for unit in route.units
        )
        lines.append(words("card-units", units=units))
    income = ", ".join(words(f"income-{income}") for income in route.money.income if income != "none")
    lines.append(
        words("card-money", cost=words(f"cost-{route.money.cost}"), income=income)
        if income
        else words("card-cost", cost=words(f"cost-{route.money.cost}"))
    )
    lines.append(words("card-apply", how=words(f"apply-{route.apply}")))
    if not is_over(route, today):
        stands = applying(route, today)
        lines += [applying_in_words(words, stands, today)] if stands else []
        lines += [words("card-ends", date=date_in_words(route.ends, today))] if route.ends else []
    return "\n".join(lines)


def employer_screen(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str]) -> tuple[Conversation, Say]:
    """What an employer can do, and the coordinator who helps."""
    words = Words(knowledge, conversation)
    profile = profile_of(knowledge, conversation)
    first = guide(knowledge, profile).fitting[:FIRST_ROUTES]
    listed = [_for_employer(knowledge, words, number, match.route) for number, match in enumerate(first, 1)]
    region = pick(knowledge, region_of(knowledge, profile).names, words.language)
    form = next(iter(profile.get("staff_form", ())), UNSURE)
    made = [words("employer-tailored")] if form in {TAILORED, UNSURE} else []
    ways = [*made, *listed] if form == TAILORED else [*listed, *made]
    parts = [*notes, words("employer-start"), *ways, words("employer-end", region=region)]
    rows = (
        *_route_rows(knowledge, words, first),
        (words.button("goal:human", "button-coordinator"),),
        (words.button("change:menu", "button-change"),),
    )
    return replace(conversation, shown=tuple(match.route.id for match in first), told=True), Say(joined(parts), rows)


def _for_employer(knowledge: Knowledge, words: Words, number: int, route: Route) -> str:
    kind = knowledge.kinds[route.kind]
    what = pick(knowledge, kind.for_employers or kind.what, words.language)
    return f"{number}. {title(knowledge, route, words.language)}\n   {what}"


def school_screen(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str]) -> Say:
    """For someone under 18: the school's own counsellor, kindly, and nothing kept."""
    words = Words(knowledge, conversation)
    rows = ((words.button("goal:human", "button-human"), words.button("change:age", "button-older")),)
    return Say(joined([*notes, words("school")]), rows)
