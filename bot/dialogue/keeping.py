"""Routes that the person keeps: saving one, taking it away, the list of them, and whether changes are to be told."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.answers import Heard
from bot.dialogue.comparing import compare, compare_saved, way_on
from bot.dialogue.conversation import Conversation, keeps
from bot.dialogue.effects import Button, Mark, Rows, Say
from bot.dialogue.interview import offered
from bot.dialogue.news import today_of
from bot.dialogue.position import Ask, position
from bot.dialogue.replacing import replace
from bot.dialogue.results import card
from bot.dialogue.screens import Words, joined, short_label
from bot.dialogue.telling import applying_in_words, called
from bot.dialogue.turn import Pressed
from bot.guidance.applying import applying, is_over
from bot.guidance.changes import Snapshot, snapshot
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import Route

MOST_SAVED = 8
"""So many routes can be kept."""


def press_kept(knowledge: Knowledge, conversation: Conversation, pressed: Pressed, now: dt.datetime) -> Heard | None:
    """What a button about saved routes does; None for any other."""
    head, _, tail = pressed.button.partition(":")
    match head:
        case "save":
            return save(knowledge, conversation, tail, now, message=pressed.message)
        case "unsave":
            return take_away(knowledge, conversation, tail, now, message=pressed.message)
        case "compare":
            return compare(knowledge, conversation, tail, now)
        case "saved":
            return saved_screen(knowledge, conversation, now)
        case "watch" if tail in {"on", "off"}:
            return watch(knowledge, conversation, on=tail == "on")
    return None


def run_kept(knowledge: Knowledge, conversation: Conversation, command: str, now: dt.datetime) -> Heard | None:
    """What a command about saved routes does; None for any other."""
    match command:
        case "save":
            return save_looked_at(knowledge, conversation, now)
        case "saved":
            return saved_screen(knowledge, conversation, now) if conversation.greeted else Heard(conversation)
        case "unwatch":
            return watch(knowledge, conversation, on=False) if conversation.watching else None
        case "compare":
            return compare_saved(knowledge, conversation, now) if conversation.greeted else Heard(conversation)
    return None


def card_screen(knowledge: Knowledge, conversation: Conversation, route: Route, now: dt.datetime) -> Say:
    """The card of a route, with what can be done with it, and the way back to a question that waits."""
    words = Words(knowledge, conversation)
    say = card(knowledge, conversation, route, now)
    kept = _find(conversation, route.id) is not None
    rows = [*say.rows]
    if kept:
        rows.append((words.button(f"unsave:{route.id}", "button-unsave"),))
    elif not is_over(route, today_of(now)):
        rows.append((words.button(f"save:{route.id}", "button-save"),))
    if conversation.saved:
        rows.append((_saved_button(words, conversation), words.button(f"compare:{route.id}", "button-compare")))
    if conversation.told and not is_over(route, today_of(now)):
        rows.append((words.button(f"plan:to:{route.id}", "button-plan-route"),))
    if offered(knowledge, conversation, route):
        rows.insert(0, (words.button("interview:begin", "button-interview"),))
    if isinstance(position(knowledge, conversation), Ask):
        rows.append((words.button("show:question", "button-continue"),))
    return replace(say, rows=tuple(rows))


def _find(conversation: Conversation, name: str) -> Snapshot | None:
    return next((one for one in conversation.saved if one.route == name), None)


def _saved_button(words: Words, conversation: Conversation) -> Button:
    return words.button("saved:list", "button-saved", count=len(conversation.saved))


def save_looked_at(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Heard:
    """Keep the route whose card was looked at last, or the only one that was shown; else the person opens one first."""
    name = conversation.card or (conversation.shown[0] if len(conversation.shown) == 1 else None)
    if name is not None:
        return save(knowledge, conversation, name, now)
    words = Words(knowledge, conversation)
    routes = [knowledge.routes[shown] for shown in conversation.shown if shown in knowledge.routes]
    rows = tuple((Button(f"route:{route.id}", short_label(pick(knowledge, route.names, words.language))),) for route in routes)
    return Heard(conversation, effects=(Say(words("save-which"), (*rows, *way_on(knowledge, conversation))),), said_all=True)


def save(knowledge: Knowledge, conversation: Conversation, name: str, now: dt.datetime, *, message: int | None = None) -> Heard:
    """Keep a route; the card whose button it was offers to take it away."""
    words = Words(knowledge, conversation)
    route = knowledge.routes.get(knowledge.renamed.get(("route", name), name))
    if route is None or (is_over(route, today_of(now)) and _find(conversation, route.id) is None):
        return Heard(conversation, (words("route-gone" if route is None else "route-over"),))
    if _find(conversation, route.id) is None:
        room = _with_room(conversation)
        if room is None:
            rows = ((_saved_button(words, conversation),), *way_on(knowledge, conversation))
            return Heard(conversation, effects=(Say(words("saved-full", count=MOST_SAVED), rows),), said_all=True)
        conversation = replace(room, saved=(*room.saved, snapshot(knowledge, route, words.language, today_of(now))))
    note = words("saved-one", name=pick(knowledge, route.names, words.language))
    say = Say(joined([note, "" if keeps(conversation) else words("saved-for-now")]), _kept_rows(knowledge, conversation))
    return Heard(conversation, effects=(*_marked(knowledge, conversation, route, now, message), say), said_all=True)


def _with_room(conversation: Conversation) -> Conversation | None:
    """The conversation with room for one more, a route that is over making it if need be; None where there is no room."""
    if len(conversation.saved) < MOST_SAVED:
        return conversation
    over = next((one for one in conversation.saved if one.over), None)
    return replace(conversation, saved=tuple(one for one in conversation.saved if one is not over)) if over else None


def take_away(knowledge: Knowledge, conversation: Conversation, name: str, now: dt.datetime, *, message: int | None = None) -> Heard:
    """Keep a route no more."""
    words = Words(knowledge, conversation)
    name = knowledge.renamed.get(("route", name), name)
    one = _find(conversation, name)
    if one is None:
        return saved_screen(knowledge, conversation, now)
    after = replace(conversation, saved=tuple(other for other in conversation.saved if other is not one))
    route = knowledge.routes.get(name)
    marked = _marked(knowledge, after, route, now, message) if route else ()
    silent = words("watch-off") if conversation.watching and not after.saved else ""
    say = Say(joined([words("saved-away", name=called(words, one)), silent]), _kept_rows(knowledge, after))
    return Heard(after, effects=(*marked, say), said_all=True)


def _marked(knowledge: Knowledge, conversation: Conversation, route: Route, now: dt.datetime, message: int | None) -> tuple[Mark, ...]:
    """The card on which the button was, with the buttons it has now."""
    return () if message is None else (Mark(message, card_screen(knowledge, conversation, route, now).rows),)


def _kept_rows(knowledge: Knowledge, conversation: Conversation) -> Rows:
    """What can be done with what is kept, and the way on."""
    words = Words(knowledge, conversation)
    if not conversation.saved:
        return way_on(knowledge, conversation)
    shown = [_saved_button(words, conversation)]
    if len(conversation.saved) > 1:
        shown.append(words.button("compare:choose", "button-compare"))
    return (tuple(shown), _watch_row(words, conversation), *way_on(knowledge, conversation))


def _watch_row(words: Words, conversation: Conversation) -> tuple[Button, ...]:
    on = conversation.watching
    return (words.button("watch:off" if on else "watch:on", "button-unwatch" if on else "button-watch"),)


def saved_screen(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Heard:
    """The saved routes, each with how things stand, and a button to its card, or to take away one that is over."""
    words = Words(knowledge, conversation)
    saved = conversation.saved
    if not saved:
        say = Say(words("saved-none"), way_on(knowledge, conversation))
        return Heard(conversation, effects=(say,), said_all=True)
    lines = [_listed(words, number, one, now) for number, one in enumerate(saved, 1)]
    parts = [words("saved-start"), "\n".join(lines), "" if keeps(conversation) else words("saved-for-now")]
    rows = tuple((_open_button(words, number, one),) for number, one in enumerate(saved, 1))
    compared = ((words.button("compare:choose", "button-compare"),),) if len(saved) > 1 else ()
    say = Say(joined(parts), (*rows, *compared, _watch_row(words, conversation), *way_on(knowledge, conversation)))
    return Heard(conversation, effects=(say,), said_all=True)


def _listed(words: Words, number: int, one: Snapshot, now: dt.datetime) -> str:
    today, route = today_of(now), words.knowledge.routes.get(one.route)
    stands = applying(route, today) if route else None
    told = [f"{number}. {called(words, one)}"]
    if route is None or is_over(route, today):
        told.append(f"   {words('changed-over')}")
    elif stands:
        told.append(f"   {applying_in_words(words, stands, today)}")
    return "\n".join(told)


def _open_button(words: Words, number: int, one: Snapshot) -> Button:
    if one.route in words.knowledge.routes:
        return Button(f"route:{one.route}", short_label(f"{number}. {called(words, one)}"))
    return Button(f"unsave:{one.route}", short_label(words("button-unsave-one", name=called(words, one))))


def saved_summary(knowledge: Knowledge, conversation: Conversation) -> str:
    """What is kept of saved routes, one a line, and whether changes are told; empty where there are none."""
    words = Words(knowledge, conversation)
    lines = [words("kept-saved", name=called(words, one)) for one in conversation.saved]
    return "\n".join([*lines, words("kept-watching")] if conversation.watching else lines)


def watch(knowledge: Knowledge, conversation: Conversation, *, on: bool) -> Heard:
    """Tell of changes from now on, or no more. Who lets nothing be kept is told why that can't be done, and how it could."""
    words = Words(knowledge, conversation)
    if not on:
        return _settled(knowledge, replace(conversation, watching=False), words("watch-off"))
    if not conversation.saved:
        return _settled(knowledge, conversation, words("saved-none"))
    if not keeps(conversation):
        young = "age" in conversation.answers and "under_18" in conversation.answers["age"].options
        if young:
            return _settled(knowledge, conversation, words("watch-young"))
        rows = ((words.button("change:consent", "button-consent"),), *way_on(knowledge, conversation))
        return Heard(conversation, effects=(Say(words("watch-needs-consent"), rows),), said_all=True)
    return _settled(knowledge, replace(conversation, watching=True), words("watch-on"))


def _settled(knowledge: Knowledge, conversation: Conversation, text: str) -> Heard:
    return Heard(conversation, effects=(Say(text, _kept_rows(knowledge, conversation)),), said_all=True)
