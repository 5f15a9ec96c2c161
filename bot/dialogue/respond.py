"""The product: (knowledge, conversation, turn, now) -> (conversation, effects). Pure and deterministic.

A turn is heard (`hear`), which changes the conversation and may leave notes to say first; then what waits is shown: the
next question, or the end that the answers lead to.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from bot.dialogue import coming, handing, interview, planasking
from bot.dialogue.answers import Heard
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Effect, Say
from bot.dialogue.hear import hear
from bot.dialogue.news import news_first, settled
from bot.dialogue.position import Ask, End, asked_in_interview, position, road_of
from bot.dialogue.profile import profile_of
from bot.dialogue.relevance import shown
from bot.dialogue.renewal import renewed
from bot.dialogue.replacing import replace
from bot.dialogue.results import employer_screen, routes_screen, school_screen
from bot.dialogue.safety import halt_screen
from bot.dialogue.screens import Words, confirm_edit, menu, question
from bot.dialogue.sessions import dropin_screen
from bot.dialogue.turn import Turn
from bot.knowledge import Knowledge


@dataclass(frozen=True, slots=True)
class Reply:
    """The conversation as it is after a turn, and what the turn leads to, in order."""

    conversation: Conversation
    effects: tuple[Effect, ...]


def respond(knowledge: Knowledge, conversation: Conversation, turn: Turn, now: dt.datetime) -> Reply:
    """What one turn leads to. `now` is an aware time."""
    reply = _reply(knowledge, conversation, turn, now)
    after, moments = settled(knowledge, conversation, reply.conversation, now)
    after, coming_too = coming.settled(knowledge, after, reply.effects, now)
    after, planned = planasking.settled(conversation, after, reply.effects, now)
    return Reply(after, (*coming_too, *reply.effects, *moments, *planned))


def _reply(knowledge: Knowledge, conversation: Conversation, turn: Turn, now: dt.datetime) -> Reply:
    fit, lost = renewed(knowledge, conversation)
    heard = hear(knowledge, _ready(knowledge, fit, turn), turn, now)
    if lost:
        words = Words(knowledge, heard.conversation)
        heard = replace(heard, notes=(words("knowledge-changed", slots=", ".join(words(f"slot-{slot}") for slot in lost)), *heard.notes))
    heard = news_first(knowledge, heard, now)
    if heard.said_all:
        return Reply(heard.conversation, heard.effects)
    if _corrects_a_result(knowledge, fit, heard.conversation):
        after, screens = _routes(knowledge, heard.conversation, heard.notes, now)
    else:
        after, screens = show(knowledge, heard, now)
    return Reply(after, (*heard.effects, *screens))


def _ready(knowledge: Knowledge, conversation: Conversation, turn: Turn) -> Conversation:
    """The conversation in a language that the knowledge has, the first one by what the person's app is set to."""
    client = turn.client_language.lower().split("-")[0] if turn.client_language else conversation.client_language
    language = conversation.language if conversation.greeted else first_language(knowledge, client)
    if language not in knowledge.languages:
        language = first_language(knowledge, client)
    return replace(conversation, client_language=client, language=language)


def first_language(knowledge: Knowledge, client: str | None) -> str:
    """The language to begin in: the app's own, or the one that says it greets it, or the first."""
    if client in knowledge.languages:
        return str(client)
    greeted = (language.id for language in knowledge.languages.values() if client in language.greeted_in)
    return next(greeted, next(iter(knowledge.languages)))


def _corrects_a_result(knowledge: Knowledge, before: Conversation, after: Conversation) -> bool:
    """Whether an answer is now another one, so that other routes come first than the person was shown: those are what they wait for."""
    busy = after.halt or after.edit or after.draft or after.interviewing or after.changing or not (before.told and after.told)
    if busy or road_of(knowledge, after).end != "routes" or road_of(knowledge, after).foreseen:
        return False
    once, now = profile_of(knowledge, before), profile_of(knowledge, after)
    corrected = any(slot in now and now[slot] != options for slot, options in once.items()) or once.get("trade") != now.get("trade")
    return corrected and shown(knowledge, once).routes != shown(knowledge, now).routes


def show(knowledge: Knowledge, heard: Heard, now: dt.datetime) -> tuple[Conversation, tuple[Effect, ...]]:
    """What waits now, with the notes said first."""
    new = not heard.conversation.greeted
    if heard.conversation.halt is not None:
        return heard.conversation, (halt_screen(knowledge, heard.conversation, heard.notes),)
    conversation, notes = replace(heard.conversation, greeted=True), heard.notes
    if conversation.edit is not None:
        return conversation, (confirm_edit(knowledge, conversation, notes),)
    if conversation.draft is not None:
        return conversation, (handing.screen(knowledge, conversation, notes, now),)
    if conversation.interviewing and (asked := asked_in_interview(knowledge, conversation)) is not None:
        return conversation, (interview.screen(knowledge, conversation, asked, notes),)
    where = position(knowledge, conversation)
    match where:
        case Ask():
            return conversation, (_ask(knowledge, conversation, where, notes, new=new),)
        case End():
            return _end(knowledge, conversation, where, notes, now)
        case _:
            assert_never(where)


def _ask(knowledge: Knowledge, conversation: Conversation, where: Ask, notes: Sequence[str], *, new: bool) -> Say:
    """The question, under a greeting for someone who has just come."""
    if new and where.name == "consent":
        words = Words(knowledge, conversation)
        bridge = bridge_of(knowledge, conversation)
        notes = (words(bridge) if bridge else "", words("greeting"), *notes)
    return question(knowledge, conversation, where, notes)


BRIDGES = frozenset(
    {"bridge-ru", "bridge-uk", "bridge-et", "bridge-ar", "bridge-fa", "bridge-so", "bridge-tr", "bridge-ku", "bridge-vi", "bridge-other"}
)
"""First words to those whose language is understood a little, or of which only some words are; `other` to those of any other one."""
LIKE_FINNISH = frozenset({"et", "so", "ku"})
"""What seems to be one of these is Finnish, where the app is in a language that is written here."""


def bridge_of(knowledge: Knowledge, conversation: Conversation) -> str | None:
    """The first words in the person's own language, by what they write or else by their app; None where they are written to in it."""
    client, writes = conversation.client_language, conversation.writes
    own = client in knowledge.languages
    if writes and f"bridge-{writes}" in BRIDGES and not (own and writes in LIKE_FINNISH):
        return f"bridge-{writes}"
    if f"bridge-{client}" in BRIDGES:
        return f"bridge-{client}"
    return None if client is None or own or writes in knowledge.languages else "bridge-other"


def _end(
    knowledge: Knowledge, conversation: Conversation, where: End, notes: Sequence[str], now: dt.datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    match where.name:
        case "dropin":
            return conversation, (dropin_screen(knowledge, conversation, notes, now),)
        case "human":
            drafted = handing.begin(conversation)
            return drafted, (handing.screen(knowledge, drafted, notes, now),)
        case "employer":
            told, say = employer_screen(knowledge, conversation, notes)
            return told, (say,)
        case "school":
            first = () if conversation.trail else (Words(knowledge, conversation)("greeting-short"),)
            return replace(conversation, greeted=bool(conversation.trail)), (school_screen(knowledge, conversation, (*first, *notes)),)
        case _:
            return _routes(knowledge, conversation, notes, now)


def _routes(
    knowledge: Knowledge, conversation: Conversation, notes: Sequence[str], now: dt.datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    """The result; and under it one more question, if there is one that would sharpen it."""
    told, say = routes_screen(knowledge, conversation, notes, now)
    words = Words(knowledge, told)
    same = conversation.told and not notes and told.shown == conversation.shown[: len(told.shown)]
    following = position(knowledge, told)
    if not isinstance(following, Ask):
        return told, (menu(knowledge, told, (words("result-same"),)) if same else say,)
    more = question(knowledge, told, following, (words("refine"),))
    return told, (more,) if same else (say, more)
