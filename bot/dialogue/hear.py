"""From a turn to what it changes: buttons, words, a location, a telephone number."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians
from typing import assert_never

from bot.dialogue import handing
from bot.dialogue.answers import Heard, fill, fill_statement
from bot.dialogue.coming import say_come
from bot.dialogue.commands import run_command, slash
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Missed, Say
from bot.dialogue.facts import Learned, learn
from bot.dialogue.interview import hear_interview
from bot.dialogue.planning import add_words
from bot.dialogue.position import Ask, End, position, waits_for
from bot.dialogue.press import decide_consent, enough, handoff, noted, press, settle_edit
from bot.dialogue.replacing import replace
from bot.dialogue.safety import lines_for
from bot.dialogue.screens import Words, joined, menu, summary_of
from bot.dialogue.sessions import dropin_screen
from bot.dialogue.turn import Contact, Located, Pressed, Said, Turn, Unreadable
from bot.dialogue.whynot import why_not
from bot.knowledge import Knowledge
from bot.knowledge.labels import option_label, pick
from bot.understanding import Lexicon, Understanding, build_lexicon, understand

MAX_CHARACTERS = 4096
"""What is read of one message: as much as Telegram lets one write."""

FAR_KM = 60.0
"""A location farther than this from every place that is known is told to be far."""

WORDS_TO_PASS = frozenset({"human", "maybe", "hello", "thanks"})
"""Commands that are mere words while a message to a human is being written."""

DANGER = frozenset({"crisis", "violence"})
"""Halts in which nothing else is talked about."""

COMING = frozenset({"come", "notcome"})
"""Commands about the session that was shown last."""

YES_NO = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """What the lexicon of a knowledge is made of: the same for two that differ in something else, as in a drop-in's dates."""

    knowledge: Knowledge

    def __hash__(self) -> int:
        return hash(self._parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Words) and self._parts == other._parts

    @property
    def _parts(self) -> tuple[int, ...]:
        known = self.knowledge
        parts = (known.fields, known.vocabulary, known.places, known.questions, known.words, known.messages, known.alarms)
        return tuple(map(id, parts))


def lexicon_of(knowledge: Knowledge) -> Lexicon:
    """The words of a knowledge, made ready once."""
    return _lexicon(_Words(knowledge))


@lru_cache(maxsize=4)
def _lexicon(words: _Words) -> Lexicon:
    return build_lexicon(words.knowledge)


def hear(knowledge: Knowledge, conversation: Conversation, turn: Turn, now: dt.datetime) -> Heard:
    """What the turn changes."""
    match turn.content:
        case Pressed():
            resumed = conversation if turn.content.button.startswith(("goal:human", "lang:")) else replace(conversation, halt=None)
            resumed = replace(resumed, adding=None)
            return press(knowledge, resumed, turn.content, now)
        case Said():
            heard = _said(knowledge, conversation, replace(turn.content, text=_readable(turn.content.text)), now)
            return _edited(knowledge, heard) if turn.content.edited else heard
        case Located():
            return _located(knowledge, conversation, turn.content)
        case Contact():
            return _contact(knowledge, conversation, turn.content)
        case Unreadable():
            return _unreadable(knowledge, conversation, turn.content)
        case _:
            assert_never(turn.content)


def _readable(text: str) -> str:
    """As much of a text as is read, with a question mark for each half of a letter (a lone surrogate) and NUL, which can't be stored."""
    return text[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8").replace("\0", "?")


def _edited(knowledge: Knowledge, heard: Heard) -> Heard:
    """Words that take the place of earlier ones are understood like new ones; that they were read is said first."""
    if heard.conversation.halt in DANGER:
        return heard
    return _noting(knowledge, heard, (Words(knowledge, heard.conversation)("edited-read"),))


def _unreadable(knowledge: Knowledge, conversation: Conversation, content: Unreadable) -> Heard:
    """What can't be read is no miss of the person's: it is said, and what else they can do."""
    if conversation.halt in DANGER:
        return Heard(conversation, (Words(knowledge, conversation)("halt-again"),))
    resumed = replace(conversation, halt=None)
    return noted(knowledge, resumed, Words(knowledge, resumed)(f"unreadable-{content.kind}"))


def _shared(knowledge: Knowledge, conversation: Conversation, heard: Heard, note: str) -> Heard:
    """What was shared from the app, with a note that takes the keyboard for sharing away; the greeting comes before all else."""
    if not conversation.greeted or conversation.halt is not None:
        return _noting(knowledge, heard, (note,))
    return replace(heard, effects=(Say(note, keyboard="remove"), *heard.effects))


def _located(knowledge: Knowledge, conversation: Conversation, where: Located) -> Heard:
    words = Words(knowledge, conversation)
    nearest = min(knowledge.places.values(), key=lambda place: (_distance(where, place.lat, place.lon), place.id))
    if not _distance(where, nearest.lat, nearest.lon) <= FAR_KM:
        return _shared(knowledge, conversation, Heard(conversation), words("location-far"))
    note = words("location-near", place=pick(knowledge, nearest.names, conversation.language))
    filled = fill(knowledge, conversation, "place", (nearest.id,), "located")
    if waits_for(knowledge, conversation) == "place" and filled.edit is None:
        filled = filled.asked("place")
    return _shared(knowledge, conversation, Heard(filled), note)


def _distance(where: Located, latitude: float, longitude: float) -> float:
    """Kilometres as the crow flies, well enough within a country; not a number for a location that is none."""
    north = (where.latitude - latitude) * 111.2
    east = (where.longitude - longitude) * 111.2 * cos(radians(latitude))
    return float((north**2 + east**2) ** 0.5)


def _contact(knowledge: Knowledge, conversation: Conversation, contact: Contact) -> Heard:
    words = Words(knowledge, conversation)
    if conversation.draft is None:
        return _shared(knowledge, conversation, noted(knowledge, conversation), words("contact-not-kept"))
    phone = "".join(letter for letter in contact.phone if letter.isdigit() or letter == "+")[:20]
    if not phone:
        return _shared(knowledge, conversation, Heard(conversation), words("share-phone-here"))
    drafted = replace(conversation, draft=replace(conversation.draft, phone=phone))
    return _shared(knowledge, conversation, Heard(drafted), words("contact-added", phone=phone))


def _said(knowledge: Knowledge, conversation: Conversation, said: Said, now: dt.datetime) -> Heard:
    text, adding = said.text, conversation.adding if conversation.halt is None else None
    conversation = replace(conversation, adding=None)
    if text.startswith("/"):
        return slash(knowledge, replace(conversation, halt=None), text, now)
    waiting = waits_for(knowledge, conversation)
    language = conversation.language.split("-", maxsplit=1)[0]
    awaiting = "age" if text.strip().isdecimal() else waiting
    meaning = understand(lexicon_of(knowledge), text, language, awaiting=awaiting)
    if said.scrubbed:
        meaning = replace(meaning, id_code=True, safety=meaning.safety or "id_code")
    if meaning.safety in {"crisis", "violence"}:
        return Heard(replace(conversation, halt=meaning.safety, writes=meaning.language or conversation.writes, misses=0))
    notes = _safety_notes(knowledge, conversation, meaning)
    writing = _noting_language(conversation, meaning)
    if adding and meaning.command is None:
        heard = add_words(knowledge, writing, adding, text, now)
    else:
        heard = _understood(knowledge, writing, meaning, waiting, now)
    return _noting(knowledge, heard, notes) if notes else heard


def _noting(knowledge: Knowledge, heard: Heard, notes: tuple[str, ...]) -> Heard:
    """The notes said first: before what waits, or in the first message that there is."""
    if not heard.said_all:
        return replace(heard, notes=(*notes, *heard.notes))
    effects = heard.effects
    for index, effect in enumerate(effects):
        if isinstance(effect, Say):
            noting = replace(effect, text=joined([*notes, effect.text]))
            return replace(heard, effects=(*effects[:index], noting, *effects[index + 1 :]))
    button = Words(knowledge, heard.conversation).button("show:question", "button-continue")
    return replace(heard, effects=(Say(joined(notes), ((button,),)), *effects))


def _noting_language(conversation: Conversation, meaning: Understanding) -> Conversation:
    """In which language they write; what looks like Estonian in a Finnish app is a dialect of the south-west."""
    if meaning.language == "et" and conversation.client_language in {None, "fi"}:
        return replace(conversation, writes="fi")
    return replace(conversation, writes=meaning.language) if meaning.language else conversation


def _safety_notes(knowledge: Knowledge, conversation: Conversation, meaning: Understanding) -> tuple[str, ...]:
    words = Words(knowledge, conversation)
    notes = [words("id-code")] if meaning.id_code else []
    if meaning.safety == "soft":
        lines = "\n".join(
            f"• {pick(knowledge, line.names, words.language)}: {line.number}"
            for line in lines_for(knowledge, "soft", (words.language[:2],))
        )
        notes.append(joined([words("soft"), lines]))
    return tuple(notes)


def _understood(knowledge: Knowledge, conversation: Conversation, meaning: Understanding, waiting: str | None, now: dt.datetime) -> Heard:
    command = meaning.command.id if meaning.command else None
    if conversation.halt in DANGER:
        if _wants_a_human(meaning):
            return Heard(handing.begin(conversation))
        return Heard(conversation, (Words(knowledge, conversation)("halt-again"),))
    conversation = replace(conversation, halt=None)
    answered = hear_interview(knowledge, conversation, meaning.text, command) or _by_label(knowledge, conversation, meaning.text, waiting)
    answered = answered or _yes_or_no(knowledge, conversation, command, waiting, now)
    if answered is not None:
        return answered
    conversation = replace(conversation, edit=None)
    if conversation.draft is None and (told := _on_the_spot(knowledge, conversation, meaning, now)) is not None:
        return told
    learned = learn(knowledge, conversation, meaning, waiting)
    if waiting == "handoff" and command in WORDS_TO_PASS:
        return Heard(handing.add_message(conversation, meaning.text.strip()))
    if command == "human" and learned.slots:
        return _human(knowledge, learned)
    if command is not None and (done := run_command(knowledge, conversation, command, waiting, now)) is not None:
        return replace(done, conversation=replace(done.conversation, misses=0))
    if conversation.draft is not None and waiting == "handoff" and meaning.text.strip():
        return Heard(handing.add_message(conversation, meaning.text.strip()))
    if conversation.greeted and conversation.draft is None and (aside := _aside(knowledge, learned, meaning, now)) is not None:
        return aside
    return _told(knowledge, conversation, learned, meaning, waiting)


def _on_the_spot(knowledge: Knowledge, conversation: Conversation, meaning: Understanding, now: dt.datetime) -> Heard | None:
    """What is about something that was just shown, or not shown: coming to a session, why a route is not there."""
    command = meaning.command.id if meaning.command else None
    coming = say_come(knowledge, conversation, meaning.text, now, yes=command == "come") if command in COMING else None
    return coming or why_not(knowledge, conversation, meaning, now)


def _human(knowledge: Knowledge, learned: Learned) -> Heard:
    """A human, with what else the words told; someone who has just come is greeted first."""
    notes = tuple(_said_back(knowledge, learned, None))
    if learned.conversation.greeted:
        return Heard(handing.begin(learned.conversation), notes)
    return Heard(fill(knowledge, learned.conversation, "goal", ("human",), "understood"), notes)


def _aside(knowledge: Knowledge, learned: Learned, meaning: Understanding, now: dt.datetime) -> Heard | None:
    """A human or the drop-in, asked for in the middle of something else, with what else the words told."""
    notes = tuple(_said_back(knowledge, learned, None))
    goals = {one.id for one in meaning.slots.get("goal", ())}
    if "dropin" in goals and "goal" in learned.conversation.answers and "goal" not in learned.slots:
        return Heard(learned.conversation, effects=(dropin_screen(knowledge, learned.conversation, notes, now),), said_all=True)
    if _wants_a_human(meaning) and "dropin" not in goals:
        return Heard(handing.begin(learned.conversation), notes)
    return None


def _by_label(knowledge: Knowledge, conversation: Conversation, text: str, waiting: str | None) -> Heard | None:
    """The answer that is called exactly what was written: as good as its button."""
    slot = knowledge.slots.get(waiting or "")
    written = text.strip().casefold().rstrip(".!")
    if slot is None or not written or slot.id == "consent":
        return None
    called = (option for option in slot.options if option_label(knowledge, slot.id, option, conversation.language).casefold() == written)
    option = next(called, None)
    return Heard(fill(knowledge, conversation, slot.id, (option,))) if option else None


def _wants_a_human(meaning: Understanding) -> bool:
    goals = {one.id for one in meaning.slots.get("goal", ())}
    asked = meaning.question.id if meaning.question else None
    return (meaning.command is not None and meaning.command.id == "human") or "human" in goals or asked == "contact"


def _yes_or_no(
    knowledge: Knowledge, conversation: Conversation, command: str | None, waiting: str | None, now: dt.datetime
) -> Heard | None:
    """What «joo» and «ei» answer, where something waits that they are an answer to."""
    head, _, statement = (waiting or "").partition(".")
    if command in {"yes", "maybe", "no"} and head == "inventory" and conversation.edit is None:
        return Heard(fill_statement(conversation, statement, str(command)))
    if command not in YES_NO:
        return None
    if waiting is None:
        return _at_end(knowledge, conversation, yes=YES_NO[command])
    if conversation.edit is not None:
        return settle_edit(knowledge, conversation, yes=YES_NO[command])
    if waiting == "handoff":
        return handoff(knowledge, conversation, command, None, now)
    if waiting == "consent":
        return decide_consent(knowledge, conversation, yes=YES_NO[command])
    return enough(knowledge, conversation) if conversation.told and command == "no" else None


def _at_end(knowledge: Knowledge, conversation: Conversation, *, yes: bool) -> Heard | None:
    """What «joo» and «ei» answer to the offer that an end closes with."""
    where = position(knowledge, conversation)
    if not isinstance(where, End):
        return None
    if not yes:
        return enough(knowledge, conversation)
    match where.name:
        case "dropin":
            return Heard(fill(knowledge, conversation, "goal", ("learn",)))
        case "employer":
            return Heard(handing.begin(conversation))
    return None


def _told(knowledge: Knowledge, conversation: Conversation, learned: Learned, meaning: Understanding, waiting: str | None) -> Heard:
    """What was learned, said back; or what can be done when nothing was."""
    words = Words(knowledge, conversation)
    notes = [*_said_back(knowledge, learned, waiting), *learned.notes]
    after = learned.conversation
    if not learned.slots and not learned.notes:
        return _missed(knowledge, conversation, meaning, waiting)
    after = replace(after, misses=0)
    nothing_new = not learned.slots and not isinstance(position(knowledge, after), Ask) and after.draft is None and after.edit is None
    if nothing_new:
        return Heard(after, effects=(menu(knowledge, after, (*notes, words("menu"))),), said_all=True)
    return Heard(after, tuple(notes))


def _said_back(knowledge: Knowledge, learned: Learned, waiting: str | None) -> list[str]:
    """What was understood beyond the plain answer to what was asked, so that it can be corrected."""
    edit = learned.conversation.edit
    slots = [slot for slot in learned.slots if slot not in {"consent", "goal"} and not (edit and edit.slot == slot)]
    if not slots or (slots == [waiting] and learned.certain):
        return []
    said = summary_of(knowledge, learned.conversation, slots)
    return [Words(knowledge, learned.conversation)("understood", said=said)] if said else []


def _missed(knowledge: Knowledge, conversation: Conversation, meaning: Understanding, waiting: str | None) -> Heard:
    """Nothing was understood: help, never a scolding; then buttons; then a human."""
    words = Words(knowledge, conversation)
    if not conversation.greeted:
        return Heard(conversation)
    misses = min(conversation.misses + 1, 3)
    after = replace(conversation, misses=misses)
    note = words(f"miss-{misses}")
    missed = Missed(meaning.text, conversation.language, waiting)
    if waiting is None:
        return Heard(after, effects=(missed, menu(knowledge, after, (note,))), said_all=True)
    return Heard(after, (note,), (missed,))
