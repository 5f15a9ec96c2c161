"""Words and slash commands that steer the talk, wherever it is."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import handing
from bot.dialogue.answers import Heard, fill, fill_statement
from bot.dialogue.conversation import SKIP, Conversation
from bot.dialogue.effects import Button, Say, TellKept
from bot.dialogue.position import Ask, position
from bot.dialogue.press import decide_consent, go_back, restart, speak
from bot.dialogue.screens import Words, change_menu, language_row, menu
from bot.knowledge import Knowledge

SLASHES = {
    "/start": "hello", "/help": "help", "/apua": "help", "/stop": "stop", "/lopeta": "stop", "/restart": "restart", "/alusta": "restart",
    "/human": "human", "/ihminen": "human", "/change": "change", "/muuta": "change", "/back": "back", "/takaisin": "back", "/skip": SKIP,
    "/ohita": SKIP, "/show": "show", "/nayta": "show", "/why": "why", "/miksi": "why", "/forget": "forget", "/unohda": "forget",
    "/mydata": "mydata", "/tietoni": "mydata", "/language": "language", "/kieli": "language", "/sprak": "language",
}  # fmt: skip
"""Slash command -> what it does, in every language at once."""


def slash(knowledge: Knowledge, conversation: Conversation, text: str) -> Heard:
    """What a slash command does; `/start PLACE-LANGUAGE` is a deep link."""
    name, *arguments = text.split()
    command = SLASHES.get(name.partition("@")[0].casefold())
    if command == "hello" and arguments:
        return _link(knowledge, conversation, arguments[0])
    if command == "language":
        return _languages(knowledge, conversation, arguments)
    where = position(knowledge, conversation)
    waiting = handing.waits_for(conversation) or (where.name if isinstance(where, Ask) else None)
    done = run_command(knowledge, conversation, command, waiting) if command else None
    return done or Heard(conversation, (Words(knowledge, conversation)("help"),) if conversation.greeted else ())


def _link(knowledge: Knowledge, conversation: Conversation, argument: str) -> Heard:
    place, _, language = argument.casefold().partition("-")
    if language in knowledge.languages:
        conversation = replace(conversation, language=language)
    if place in knowledge.places:
        conversation = fill(knowledge, conversation, "place", (place,), "link")
    return Heard(conversation)


def _languages(knowledge: Knowledge, conversation: Conversation, arguments: list[str]) -> Heard:
    if arguments and arguments[0] in knowledge.languages:
        return speak(knowledge, conversation, arguments[0])
    words = Words(knowledge, conversation)
    return Heard(conversation, effects=(Say(words("language-which"), tuple((button,) for button in language_row(words))),), said_all=True)


def run_command(knowledge: Knowledge, conversation: Conversation, command: str, waiting: str | None) -> Heard | None:
    """What a command does; None where it means nothing just now."""
    if command in knowledge.languages:
        return speak(knowledge, conversation, command)
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
            return Heard(replace(conversation, enough=True, changing=None, shown=()))
        case "change":
            return Heard(conversation, effects=(change_menu(knowledge, conversation),), said_all=True)
        case "stop":
            return Heard(replace(conversation, halt="stopped", draft=None))
    return _say_something(knowledge, conversation, command, waiting)


def _say_something(knowledge: Knowledge, conversation: Conversation, command: str, waiting: str | None) -> Heard | None:
    """Commands that only say something, and leave the talk where it is."""
    words = Words(knowledge, conversation)
    match command:
        case "why" if waiting in knowledge.slots:
            return Heard(conversation, (words(f"why-{waiting}"),))
        case "why" if waiting:
            return Heard(conversation, (words("why-other"),))
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


def _skip(knowledge: Knowledge, conversation: Conversation, waiting: str | None) -> Heard | None:
    if waiting is None:
        return None
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
