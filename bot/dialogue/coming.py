"""Meaning to come to a session: one tap, no booking; the file for a calendar; the next date for who can't; and how it was.

Nothing of it is in the conversation but what the person wants of us: who means to come where is kept beside it, for those on duty.
Without leave to keep anything the wish is held in memory only, and becomes known when that leave is given.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import cast

from bot.dialogue.answers import Heard
from bot.dialogue.comparing import way_on
from bot.dialogue.conversation import Conversation, keeps
from bot.dialogue.effects import Attended, Brief, Button, Come, Document, Effect, Helped, NotComing, Remind, Rewrite, Rows, Say, Venue
from bot.dialogue.handing import lead, passable
from bot.dialogue.position import Ask, position
from bot.dialogue.profile import interests_of
from bot.dialogue.reminding import reminder_at
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined, options_in_words
from bot.dialogue.sessions import details
from bot.dialogue.turn import Pressed
from bot.dialogue.upcoming import find_dropin, find_session, key_of, named, next_in_words, next_rows, session_after, weekday_in_words
from bot.guidance.dropins import STILL_WORTH_IT, Session
from bot.guidance.ics import calendar
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import pick

CALENDAR = "text/calendar"

WEEKDAY_STEMS: tuple[tuple[str, ...], ...] = (
    ("maanantai", "måndag", "monday"),
    ("tiistai", "tisdag", "tuesday"),
    ("keskiviik", "onsdag", "wednesday"),
    ("torstai", "torsdag", "thursday"),
    ("perjantai", "fredag", "friday"),
    ("lauantai", "lördag", "saturday"),
    ("sunnuntai", "söndag", "sunday"),
)
"""How words that name a weekday begin, Monday first."""


def press_coming(knowledge: Knowledge, conversation: Conversation, pressed: Pressed, now: dt.datetime) -> Heard | None:
    """What a button about sessions does that the person means to come to; None for any other."""
    head, *told = pressed.button.split(":")
    match head, told:
        case "come", [name, day]:
            return come(knowledge, conversation, name, day, now)
        case "notcome", [name, day]:
            return not_coming(knowledge, conversation, name, day, now)
        case "remind", [("on" | "off") as choice]:
            return remind(knowledge, conversation, on=choice == "on")
        case "brief", [name, day, *choice]:
            return brief(knowledge, conversation, name, day, next(iter(choice), None), now)
        case "came", [name, day, ("yes" | "no") as choice]:
            return came(knowledge, conversation, name, day, now, yes=choice == "yes")
        case "helped", [name, day, ("yes" | "some" | "no") as choice]:
            return helped(knowledge, conversation, name, day, choice, now)
    return None


def say_come(knowledge: Knowledge, conversation: Conversation, text: str, now: dt.datetime, *, yes: bool) -> Heard | None:
    """What words like «tulen torstaina» do: only just after one session was shown, and not where they name another day."""
    name, _, day = (conversation.session or "").partition(":")
    date = _date(day)
    if date is None or _names_another_day(text, date):
        return None
    return come(knowledge, conversation, name, day, now) if yes else not_coming(knowledge, conversation, name, day, now)


def _names_another_day(text: str, date: dt.date) -> bool:
    said = [word for word in text.casefold().replace(",", " ").split() if word.startswith(sum(WEEKDAY_STEMS, ()))]
    return any(not word.startswith(WEEKDAY_STEMS[date.weekday()]) for word in said)


def _date(day: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(day)
    except ValueError:
        return None


def _is_over(session: Session, now: dt.datetime) -> bool:
    return session.end - now < STILL_WORTH_IT


# Coming


def come(knowledge: Knowledge, conversation: Conversation, name: str, day: str, now: dt.datetime) -> Heard:
    """The person means to come: what, when, where, what to bring, and the file; or, where that can't be, the next date."""
    words, date = Words(knowledge, conversation), _date(day)
    session = find_session(knowledge, name, date) if date else None
    if date is None or session is None or _is_over(session, now):
        over = session is not None or (date is not None and date < now.astimezone(HELSINKI).date())
        note = words("come-past" if over else "come-off")
        return Heard(conversation, effects=(_next_time(words, conversation, name, date, now, note),), said_all=True)
    if conversation.reminded == key_of(session) and keeps(conversation):
        return _come_again(words, conversation, session)
    kept = keeps(conversation)
    meaning = (_meaning(knowledge, conversation, session),) if kept else ()
    after = conversation if kept else replace(conversation, wish=key_of(session))
    say = Say(joined(_told(words, conversation, session, now)), _come_rows(words, conversation, session, now))
    return Heard(after, effects=(*meaning, say, _file(knowledge, session, words.language), *_on_the_map(words, session)), said_all=True)


def _come_again(words: Words, conversation: Conversation, session: Session) -> Heard:
    """The answer to a reminder: that they come, once more, is all that there is to say."""
    rows = ((words.button(f"notcome:{key_of(session)}", "button-notcome"),), *_way_on(words, conversation))
    say = Say(words("come-again", **named(words, session)), rows)
    return Heard(conversation, effects=(_meaning(words.knowledge, conversation, session), say), said_all=True)


def _way_on(words: Words, conversation: Conversation) -> Rows:
    """Back to the question that waits, or to the routes that were shown; where there are none yet, to a human and to routes."""
    if conversation.told or isinstance(position(words.knowledge, conversation), Ask):
        return way_on(words.knowledge, conversation)
    return ((words.button("goal:human", "button-human"), words.button("goal:learn", "button-find-routes")),)


def _meaning(knowledge: Knowledge, conversation: Conversation, session: Session) -> Come:
    answers = {slot: answer.options for slot, answer in conversation.answers.items() if not answer.skipped}
    about = tuple(interests_of(knowledge, conversation)) or answers.get("goal", ())
    language = conversation.writes or conversation.client_language or conversation.language.partition("-")[0]
    place = next(iter(answers.get("place", ())), None)
    return Come(session.dropin.id, session.date, place, language, about, conversation.reminders)


def _told(words: Words, conversation: Conversation, session: Session, now: dt.datetime) -> list[str]:
    unsure = "" if session.dropin.confirmed else words("dropin-unconfirmed")
    parts = [joined([words("come-yes", **named(words, session, now)), unsure]), *details(words.knowledge, words, session)]
    if not keeps(conversation):
        return [*parts, words("come-young" if _is_young(conversation) else "come-needs-consent")]
    return [*parts, _reminder_line(words, conversation, session, now), words("come-seen")]


def _is_young(conversation: Conversation) -> bool:
    return "age" in conversation.answers and "under_18" in conversation.answers["age"].options


def _reminder_line(words: Words, conversation: Conversation, session: Session, now: dt.datetime) -> str:
    if not conversation.reminders:
        return words("come-unreminded")
    at = reminder_at(session, now) if conversation.reminded != key_of(session) else None
    return words("come-remind", day=weekday_in_words(words, at.date()), clock=str(at.hour)) if at else words("come-changes")


def _come_rows(words: Words, conversation: Conversation, session: Session, now: dt.datetime) -> Rows:
    key = key_of(session)
    if not keeps(conversation):
        consent = () if _is_young(conversation) else ((words.button("change:consent", "button-consent"),),)
        return (*consent, *_way_on(words, conversation))
    cannot = words.button(f"notcome:{key}", "button-notcome")
    has_told = any(slot != "place" for slot in passable(words.knowledge, conversation))
    brief = ((words.button(f"brief:{key}", "button-brief"),),) if has_told else ()
    return ((cannot, *_remind_button(words, conversation, session, now)), *brief, *_way_on(words, conversation))


def _remind_button(words: Words, conversation: Conversation, session: Session, now: dt.datetime) -> tuple[Button, ...]:
    if not conversation.reminders:
        return (words.button("remind:on", "button-remind-on"),)
    return (words.button("remind:off", "button-remind-off"),) if reminder_at(session, now) else ()


def _file(knowledge: Knowledge, session: Session, language: str) -> Document:
    return Document(f"{session.dropin.id}-{session.date.isoformat()}.ics", CALENDAR, calendar(knowledge, [session], language))


def _on_the_map(words: Words, session: Session) -> tuple[Venue, ...]:
    dropin = session.dropin
    if dropin.lat is None or dropin.lon is None:
        return ()
    name = pick(words.knowledge, dropin.names, words.language)
    venue = pick(words.knowledge, dropin.venue, words.language) if dropin.venue else name
    return (Venue(name, dropin.address or venue, dropin.lat, dropin.lon),)


# Not coming, and the next date


def not_coming(knowledge: Knowledge, conversation: Conversation, name: str, day: str, now: dt.datetime) -> Heard:
    """The person does not come after all: the next date, in one tap."""
    words, date, dropin = Words(knowledge, conversation), _date(day), find_dropin(knowledge, name)
    taken_back = (NotComing(dropin.id, date),) if dropin and date else ()
    say = _next_time(words, conversation, name, date, now, words("notcome"))
    return Heard(replace(conversation, wish=None), effects=(*taken_back, say), said_all=True)


def _next_time(words: Words, conversation: Conversation, name: str, date: dt.date | None, now: dt.datetime, *notes: str) -> Say:
    following = session_after(words.knowledge, name, date, now)
    return Say(joined([*notes, next_in_words(words, following)]), (*next_rows(words, following), *_way_on(words, conversation)))


# Reminders


def remind(knowledge: Knowledge, conversation: Conversation, *, on: bool) -> Heard:
    """Remind of sessions from now on, or no more: the rest stays as it is."""
    words = Words(knowledge, conversation)
    say = Say(words("remind-on" if on else "remind-off"), _way_on(words, conversation))
    return Heard(replace(conversation, reminders=on), effects=(Remind(on), say), said_all=True)


# What those on duty may read


def brief(knowledge: Knowledge, conversation: Conversation, name: str, day: str, choice: str | None, now: dt.datetime) -> Heard:
    """Show what those on duty would read beforehand; with the person's yes they may, with a no they may not."""
    words, date = Words(knowledge, conversation), _date(day)
    session = find_session(knowledge, name, date) if date else None
    if session is None or _is_over(session, now) or not keeps(conversation):
        return come(knowledge, conversation, name, day, now)
    if choice == "no":
        taken = Brief(session.dropin.id, session.date, None)
        return Heard(conversation, effects=(taken, Say(words("brief-no"), _way_on(words, conversation))), said_all=True)
    if choice != "yes":
        return Heard(conversation, effects=(_shown_before(words, conversation, session),), said_all=True)
    told = Brief(session.dropin.id, session.date, lead(knowledge, replace(conversation, draft=None)).summary)
    rows = ((words.button(f"brief:{key_of(session)}:no", "button-brief-no"),), *_way_on(words, conversation))
    say = Say(words("brief-yes", day=weekday_in_words(words, session.date)), rows)
    return Heard(conversation, effects=(_meaning(knowledge, conversation, session), told, say), said_all=True)


def _shown_before(words: Words, conversation: Conversation, session: Session) -> Say:
    knowledge, key = words.knowledge, key_of(session)
    lines = [f"• {words(f'slot-{slot}')}: {_value(knowledge, conversation, slot)}" for slot in passable(knowledge, conversation)]
    yes, no = words.button(f"brief:{key}:yes", "button-brief-yes"), words.button(f"brief:{key}:no", "button-brief-no")
    text = joined([words("brief-what", day=weekday_in_words(words, session.date)), "\n".join(lines), words("brief-who")])
    return Say(text, ((yes, no),))


def _value(knowledge: Knowledge, conversation: Conversation, slot: str) -> str:
    options = interests_of(knowledge, conversation) if slot == "interest" else conversation.answers[slot].options
    return options_in_words(knowledge, conversation, slot, options)


# Afterwards


def came(knowledge: Knowledge, conversation: Conversation, name: str, day: str, now: dt.datetime, *, yes: bool) -> Heard:
    """The person came, and is asked whether it helped; or did not, and hears when the next one is."""
    words, date, dropin = Words(knowledge, conversation), _date(day), find_dropin(knowledge, name)
    said = (Attended(dropin.id if dropin else name, date, came=yes),) if date else ()
    if yes:
        return Heard(conversation, effects=(*said, helped_question(words, name, day)), said_all=True)
    return Heard(conversation, effects=(*said, _next_time(words, conversation, name, None, now, words("came-no"))), said_all=True)


def came_question(words: Words, session: Session) -> Say:
    """Whether the person came."""
    yes, no = (words.button(f"came:{key_of(session)}:{choice}", f"button-came-{choice}") for choice in ("yes", "no"))
    return Say(words("ask-came", **named(words, session)), ((yes, no),))


def helped_question(words: Words, name: str, day: str, *notes: str) -> Say:
    """Whether it helped."""
    rows = tuple(words.button(f"helped:{name}:{day}:{choice}", f"button-helped-{choice}") for choice in ("yes", "some", "no"))
    return Say(joined([*notes, words("ask-helped")]), (rows,))


def helped(knowledge: Knowledge, conversation: Conversation, name: str, day: str, choice: str, now: dt.datetime) -> Heard:
    """Whether it helped, and what next: routes, a human, the next date."""
    words, date, dropin = Words(knowledge, conversation), _date(day), find_dropin(knowledge, name)
    said = (Attended(dropin.id if dropin else name, date, came=True, helped=cast("Helped", choice)),) if date else ()
    following = session_after(knowledge, name, None, now)
    say = Say(words(f"helped-{choice}"), (*next_rows(words, following), *_way_on(words, conversation)))
    return Heard(conversation, effects=(*said, say), said_all=True)


# After every turn


def settled(
    knowledge: Knowledge, after: Conversation, effects: Sequence[Effect], now: dt.datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    """The conversation with the session that it shows now; and the wish to come, once it may be kept."""
    shown = _shown(effects)
    after = after if after.session == shown else replace(after, session=shown)
    if after.wish is None or not keeps(after):
        return after, ()
    name, _, day = after.wish.partition(":")
    date, after = _date(day), replace(after, wish=None)
    session = find_session(knowledge, name, date) if date else None
    if session is None or _is_over(session, now):
        return after, ()
    words = Words(knowledge, after)
    text = joined([words("come-noted", **named(words, session, now)), _reminder_line(words, after, session, now), words("come-seen")])
    rows = ((words.button(f"notcome:{key_of(session)}", "button-notcome"), *_remind_button(words, after, session, now)),)
    return after, (_meaning(knowledge, after, session), Say(text, rows))


def _shown(effects: Sequence[Effect]) -> str | None:
    """The session whose buttons were shown, if it is one: `DROPIN:DATE`."""
    buttons = (button.id for effect in effects if isinstance(effect, Say | Rewrite) for row in effect.rows for button in row)
    keys = {key for head, _, key in (button.partition(":") for button in buttons) if head in {"come", "notcome"}}
    return keys.pop() if len(keys) == 1 else None
