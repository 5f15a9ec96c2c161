"""Words and slash commands that steer the talk, wherever it is."""

from __future__ import annotations

import datetime as dt
import re

from bot.dialogue import handing
from bot.dialogue.answers import Heard, fill, fill_statement
from bot.dialogue.asking import why_asked
from bot.dialogue.conversation import SKIP, Conversation
from bot.dialogue.effects import Button, Say, ShowMenu, ShowPeriod, TellKept
from bot.dialogue.interview import steer_interview
from bot.dialogue.keeping import run_kept
from bot.dialogue.planning import run_plan
from bot.dialogue.position import Ask, position, waits_for
from bot.dialogue.press import decide_consent, go_back, restart, speak
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, change_menu, language_row, menu
from bot.dialogue.sessions import dropin_screen
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick

SLASHES = {
    "/start": "hello", "/aloita": "hello", "/borja": "hello", "/help": "help", "/apua": "help", "/hjalp": "help", "/stop": "stop",
    "/lopeta": "stop", "/sluta": "stop", "/restart": "restart", "/alusta": "restart", "/borjaom": "restart", "/human": "human",
    "/ihminen": "human", "/manniska": "human", "/change": "change", "/muuta": "change", "/andra": "change", "/back": "back",
    "/takaisin": "back", "/tillbaka": "back", "/skip": SKIP, "/ohita": SKIP, "/hoppa": SKIP, "/show": "show", "/nayta": "show",
    "/visa": "show", "/why": "why", "/miksi": "why", "/varfor": "why", "/forget": "forget", "/unohda": "forget", "/glom": "forget",
    "/mydata": "mydata", "/tietoni": "mydata", "/uppgifter": "mydata", "/language": "language", "/kieli": "language",
    "/sprak": "language", "/dropin": "dropin", "/neuvonta": "dropin", "/vagledning": "dropin", "/saved": "saved",
    "/tallennetut": "saved", "/sparade": "saved", "/compare": "compare", "/vertaa": "compare", "/jamfor": "compare",
    "/plan": "plan", "/suunnitelma": "plan",
    "/valo": "period",
}  # fmt: skip
"""Slash command -> what it does, in every language at once. Å, ä and ö are a and o: Telegram takes no others."""

MENU = {
    "start": {"fi": "aloita", "sv": "borja", "en": "start"},
    "help": {"fi": "apua", "sv": "hjalp", "en": "help"},
    "change": {"fi": "muuta", "sv": "andra", "en": "change"},
    "human": {"fi": "ihminen", "sv": "manniska", "en": "human"},
    "dropin": {"fi": "neuvonta", "sv": "vagledning", "en": "dropin"},
    "saved": {"fi": "tallennetut", "sv": "sparade", "en": "saved"},
    "plan": {"fi": "suunnitelma", "sv": "plan", "en": "plan"},
    "language": {"fi": "kieli", "sv": "sprak", "en": "language"},
    "mydata": {"fi": "tietoni", "sv": "uppgifter", "en": "mydata"},
    "forget": {"fi": "unohda", "sv": "glom", "en": "forget"},
    "stop": {"fi": "lopeta", "sv": "sluta", "en": "stop"},
}
"""What the menu of commands shows, in order: the text `command-…` that describes it -> language -> what it is called."""

KEPT = frozenset({"save", "saved", "compare", "unwatch", "plan"})
"""Commands about the routes that are saved, and about the plan."""

LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What Telegram lets a deep link carry."""

_PLAIN_LETTERS = str.maketrans("åäö", "aao")


def menu_commands(knowledge: Knowledge, language: str) -> tuple[tuple[str, str], ...]:
    """The commands for the menu of an app, in a language: name without the slash, and what it does."""
    spoken = language.partition("-")[0]
    return tuple((called.get(spoken, called["en"]), knowledge.texts.say(language, f"command-{what}")) for what, called in MENU.items())


def slash(knowledge: Knowledge, conversation: Conversation, text: str, now: dt.datetime) -> Heard:
    """What a slash command does; `/start PLACE-LANGUAGE` is a deep link."""
    name, *arguments = text.split()
    command = SLASHES.get(name.partition("@")[0].casefold().translate(_PLAIN_LETTERS))
    match command:
        case "hello":
            return _start(knowledge, conversation, next(iter(arguments), ""))
        case "language":
            return _languages(knowledge, conversation, arguments)
        case "dropin":
            return _dropin(knowledge, conversation, now)
        case "period":
            return Heard(conversation, effects=(ShowPeriod(),), said_all=True)
    done = run_command(knowledge, conversation, command, waits_for(knowledge, conversation), now) if command else None
    return done or Heard(conversation, (Words(knowledge, conversation)("help"),) if conversation.greeted else ())


def _start(knowledge: Knowledge, conversation: Conversation, argument: str) -> Heard:
    """From the beginning, or on from where the talk is, with what a deep link says of place and language."""
    place, language = _linked(knowledge, argument)
    speaking = replace(conversation, language=language or conversation.language)
    if "consent" not in conversation.answers:
        speaking = replace(speaking, greeted=False)
    menus = (ShowMenu(),) if speaking.language != conversation.language else ()
    after = fill(knowledge, speaking, "place", (place,), "link") if place else speaking
    words = Words(knowledge, after)
    if after.answers == speaking.answers and after.edit is None:
        hello = _hello(knowledge, after, waits_for(knowledge, after))
        return replace(hello, effects=(*menus, *hello.effects))
    notes = (words("hello-again"),) if after.greeted else ()
    if after.edit is None:
        notes = (*notes, words("link-place", place=pick(knowledge, knowledge.places[str(place)].names, words.language)))
    return Heard(after, notes, menus)


def _linked(knowledge: Knowledge, argument: str) -> tuple[str | None, str | None]:
    """The place and the language that a deep link names: `PLACE`, `LANGUAGE` or `PLACE-LANGUAGE`."""
    told = argument.casefold()
    if not LINK.fullmatch(argument):
        return None, None
    if told in knowledge.languages:
        return None, told
    place = max((name for name in knowledge.places if f"{told}-".startswith(f"{name}-")), key=len, default=None)
    language = told.removeprefix(f"{place}-") if place else told.partition("-")[2]
    return place, language if language in knowledge.languages else None


def _dropin(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Heard:
    """The next drop-in, beside whatever is under way; the greeting comes first to someone who has just come."""
    if not conversation.greeted:
        return Heard(fill(knowledge, conversation, "goal", ("dropin",), "understood"))
    return Heard(conversation, effects=(dropin_screen(knowledge, conversation, (), now),), said_all=True)


def _languages(knowledge: Knowledge, conversation: Conversation, arguments: list[str]) -> Heard:
    if arguments and arguments[0] in knowledge.languages:
        return speak(knowledge, conversation, arguments[0])
    words = Words(knowledge, conversation)
    return Heard(conversation, effects=(Say(words("language-which"), tuple((button,) for button in language_row(words))),), said_all=True)


def run_command(knowledge: Knowledge, conversation: Conversation, command: str, waiting: str | None, now: dt.datetime) -> Heard | None:
    """What a command does; None where it means nothing just now."""
    if command in knowledge.languages:
        return speak(knowledge, conversation, command)
    if command in KEPT:
        return _kept(knowledge, conversation, command, now) if waiting != "consent" else None
    steered = steer_interview(knowledge, conversation, command) or _steer(knowledge, conversation, command, waiting)
    return steered or _say_something(knowledge, conversation, command, waiting)


def _steer(knowledge: Knowledge, conversation: Conversation, command: str, waiting: str | None) -> Heard | None:
    """Commands that lead somewhere else in the talk."""
    match command:
        case "back":
            return go_back(knowledge, conversation)
        case "skip":
            return _skip(knowledge, conversation, waiting)
        case "restart":
            return restart(knowledge, conversation)
        case "human":
            return _human(knowledge, conversation)
        case "show":
            return Heard(replace(conversation, enough=True, changing=None, interviewing=False, shown=()))
        case "change":
            return Heard(conversation, effects=(change_menu(knowledge, conversation),), said_all=True)
        case "stop":
            notes = (Words(knowledge, conversation)("watch-off"),) if conversation.watching else ()
            return Heard(replace(conversation, halt="stopped", draft=None, watching=False), notes)
    return None


def _kept(knowledge: Knowledge, conversation: Conversation, command: str, now: dt.datetime) -> Heard | None:
    return run_plan(knowledge, conversation, now) if command == "plan" else run_kept(knowledge, conversation, command, now)


def _say_something(knowledge: Knowledge, conversation: Conversation, command: str, waiting: str | None) -> Heard | None:
    """Commands that only say something, and leave the talk where it is."""
    words = Words(knowledge, conversation)
    match command:
        case "why" if waiting:
            where = position(knowledge, conversation)
            asked = where if isinstance(where, Ask) and where.name == waiting else None
            return Heard(conversation, (why_asked(knowledge, conversation, asked) if asked else words("why-other"),))
        case "help":
            return Heard(conversation, (words("help"),) if conversation.greeted else ())
        case "hello":
            return _hello(knowledge, conversation, waiting)
        case "thanks":
            return _thanks(knowledge, conversation, waiting)
        case "forget":
            rows = ((Button("forget:yes", words("button-forget-yes")), Button("forget:no", words("button-forget-no"))),)
            return Heard(conversation, effects=(Say(words("forget-sure"), rows),), said_all=True)
        case "mydata":
            return Heard(conversation, effects=(TellKept(),), said_all=True)
    return None


def _thanks(knowledge: Knowledge, conversation: Conversation, waiting: str | None) -> Heard:
    """A good moment to end, once there is a result or a lead; before that, on with the question."""
    words = Words(knowledge, conversation)
    if waiting is None or conversation.told or conversation.lead is not None:
        return Heard(conversation, effects=(menu(knowledge, conversation, (words("thanks"),)),), said_all=True)
    return Heard(conversation, (words("thanks-go-on"),))


def _hello(knowledge: Knowledge, conversation: Conversation, waiting: str | None) -> Heard:
    words = Words(knowledge, conversation)
    if not conversation.greeted:
        return Heard(conversation)
    if waiting is None:
        return Heard(conversation, effects=(menu(knowledge, conversation, (words("hello-again"),)),), said_all=True)
    return Heard(conversation, (words("hello-again"),) if conversation.trail else ())


def _skip(knowledge: Knowledge, conversation: Conversation, waiting: str | None) -> Heard:
    """On without an answer; where nothing waits for one, what can be done now."""
    if waiting is None:
        say = menu(knowledge, conversation, (Words(knowledge, conversation)("menu"),))
        return Heard(conversation, effects=(say,), said_all=True)
    if waiting.startswith("inventory."):
        return Heard(fill_statement(conversation, waiting.removeprefix("inventory."), SKIP))
    if waiting == "handoff":
        return Heard(replace(conversation, draft=None))
    if waiting == "consent":
        return decide_consent(knowledge, conversation, yes=False)
    return Heard(fill(knowledge, conversation, waiting, ()))


def _human(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """A human, at once; the greeting comes first to someone who has just come."""
    if not conversation.greeted:
        return Heard(fill(knowledge, conversation, "goal", ("human",), "understood"))
    return Heard(handing.begin(conversation))
