"""What people are told of a drop-in and of events: the next session, its place, who is there, and how to take part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Effect, Rows, Say, Venue
from bot.dialogue.profile import profile_of
from bot.dialogue.relevance import services_for
from bot.dialogue.screens import Words, joined, short_label
from bot.dialogue.times import day_in_words
from bot.guidance.dropins import STILL_WORTH_IT, Session, cancelled, events_near, near, next_near, next_session, session_on
from bot.guidance.matching import Profile
from bot.handoff.routing import region_of
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import DropIn

EVENTS_TOLD = 3
"""How many coming events are told at the most."""


def session_lines(knowledge: Knowledge, words: Words, profile: Profile, session: Session | None, now: dt.datetime) -> list[str]:
    """The next drop-in for where the person lives, or that there is none; nothing for those who live elsewhere."""
    place = next(iter(profile.get("place", ())), None)
    if session is None:
        region = pick(knowledge, region_of(knowledge, profile).names, words.language)
        return [words("dropin-none", region=region)] if place in knowledge.places and knowledge.places[str(place)].region else []
    _, own = near(knowledge, place, profile)
    return [session_text(knowledge, words, session, now, own=own)]


def session_text(knowledge: Knowledge, words: Words, session: Session, now: dt.datetime, *, own: bool) -> str:
    """When and where the next session is, and how sure that is."""
    return _told(knowledge, words, session, now, "dropin-next" if own else "dropin-nearest")


def _told(knowledge: Knowledge, words: Words, session: Session, now: dt.datetime, text: str) -> str:
    dropin = session.dropin
    place = pick(knowledge, knowledge.places[dropin.place].names, words.language)
    name = pick(knowledge, dropin.names, words.language)
    text = "dropin-on" if dropin.is_event else text
    lines = [words(text, name=name, day=day_in_words(words, session.date, now), place=place, time=time_in_words(words, session))]
    if session.moved_from:
        lines.append(words("dropin-moved", day=day_in_words(words, session.moved_from, now)))
    if not dropin.confirmed:
        lines.append(words("dropin-unconfirmed"))
    return " ".join(lines)


def time_in_words(words: Words, session: Session) -> str:
    """«klo 13.00–15.30», or «iltapäivällä» while the clock time is not known."""
    if session.part:
        return words(f"time-{session.part}")
    return words("time-clock", **{"from": f"{session.start:%H.%M}", "to": f"{session.end:%H.%M}"})


def session_buttons(words: Words, session: Session | None) -> tuple[Button, ...]:
    """The button that tells more of a session."""
    if session is None:
        return ()
    name = pick(words.knowledge, session.dropin.names, words.language)
    label = short_label(f"{name} {session.date.day}.{session.date.month}.")
    return (Button(f"dropin:{session.dropin.id}:{session.date.isoformat()}", label),)


def come_button(words: Words, session: Session) -> Button:
    """The button that says one means to come."""
    return words.button(f"come:{session.dropin.id}:{session.date.isoformat()}", "button-come")


def services_line(knowledge: Knowledge, words: Words, profile: Profile) -> str:
    """What else there is for someone of this age, here."""
    services = services_for(knowledge, profile)
    lines = [f"{pick(knowledge, service.names, words.language)}: {pick(knowledge, service.what, words.language)}" for service in services]
    return "\n".join(lines)


def dropin_screen(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str], now: dt.datetime) -> Say:
    """The next drop-in for where the person lives, or the nearest one and a human; and the events that are coming."""
    words = Words(knowledge, conversation)
    profile = profile_of(knowledge, conversation)
    place = next(iter(profile.get("place", ())), None)
    events = events_near(knowledge, place, now, profile)[:EVENTS_TOLD]
    more = _events(knowledge, words, events, now)
    if place is None:
        coming = [session for dropin in knowledge.dropins.values() if not dropin.is_event and (session := next_session(dropin, now))]
        texts = [session_text(knowledge, words, session, now, own=True) for session in coming]
        rows = _rows(words, (*coming, *events))
        return Say(joined([*notes, *texts, *more, words("dropin-go-on")]), rows)
    session = next_near(knowledge, place, now, profile)
    parts = [*notes, *session_lines(knowledge, words, profile, session, now)]
    parts.append(_bring(words, session.dropin) if session else words("dropin-human-instead"))
    rows = _rows(words, (*((session,) if session else ()), *events))
    return Say(joined([*parts, *more, services_line(knowledge, words, profile), words("dropin-go-on")]), rows)


def _events(knowledge: Knowledge, words: Words, events: Sequence[Session], now: dt.datetime) -> list[str]:
    if not events:
        return []
    lines = [f"• {_told(knowledge, words, event, now, 'dropin-on')}" for event in events]
    return ["\n".join([words("dropin-events"), *lines])]


def _rows(words: Words, coming: Sequence[Session]) -> Rows:
    return (*((*session_buttons(words, session), come_button(words, session)) for session in coming), _help_row(words))


def _help_row(words: Words) -> tuple[Button, ...]:
    return (words.button("goal:human", "button-human"), words.button("goal:learn", "button-find-routes"))


def session_details(
    knowledge: Knowledge, conversation: Conversation, dropin: DropIn, now: dt.datetime, day: dt.date | None = None
) -> tuple[Effect, ...]:
    """What to know of a session before coming; on the map too, where the place is known.

    It is the session of `day`, or the next one where there is none that day to come to any more. That it was cancelled is said.
    """
    words = Words(knowledge, conversation)
    following = next_session(dropin, now)
    session = _asked_for(dropin, day, now) or following
    gone = _cancelled(words, dropin, day, now)
    if session is None:
        return (Say(joined([gone, words("dropin-none-coming")]), (_help_row(words),)),)
    is_next = following is not None and session.date == following.date
    told = _told(knowledge, words, session, now, "dropin-next" if is_next else "dropin-on")
    say = Say(joined([gone, told, *details(knowledge, words, session)]), ((come_button(words, session),), _help_row(words)))
    if dropin.lat is None or dropin.lon is None:
        return (say,)
    name = pick(knowledge, dropin.names, words.language)
    return (say, Venue(name, dropin.address or _in_words(words, dropin.venue), dropin.lat, dropin.lon))


def _asked_for(dropin: DropIn, day: dt.date | None, now: dt.datetime) -> Session | None:
    """The session of that day, if one can still come to it."""
    session = session_on(dropin, day) if day else None
    return session if session and session.end - now >= STILL_WORTH_IT else None


def _cancelled(words: Words, dropin: DropIn, day: dt.date | None, now: dt.datetime) -> str:
    """That the session of that day is off, if it lies ahead."""
    off = next(cancelled(dropin, day, 1), None) if day else None
    if off is None or off.end < now:
        return ""
    return words("dropin-cancelled", name=pick(words.knowledge, dropin.names, words.language), day=day_in_words(words, off.date, now))


def details(knowledge: Knowledge, words: Words, session: Session) -> Iterator[str]:
    """What to know of a session besides when it is: where, who is there, in which languages, what to bring."""
    dropin = session.dropin
    yield _in_words(words, dropin.about)
    yield "\n".join(line for line in (_in_words(words, dropin.venue), dropin.address or "") if line)
    hosts = ", ".join(pick(knowledge, knowledge.organisations[host].names, words.language) for host in session.hosts)
    yield words("dropin-there" if dropin.rota else "dropin-hosts", hosts=hosts) if hosts else ""
    spoken = ", ".join(words(f"spoken-{language}") for language in dropin.languages)
    languages = words("dropin-languages", languages=spoken) if spoken else ""
    yield "\n".join(line for line in (languages, _in_words(words, dropin.interpreting)) if line)
    yield words("dropin-access", what=_in_words(words, dropin.access)) if dropin.access else ""
    for remote in dropin.remote:
        how = words(f"dropin-{remote.by}", how=pick(knowledge, remote.how, words.language))
        yield f"{how} {remote.site}" if remote.site else how
    yield _bring(words, dropin)
    yield "" if dropin.is_event else words("dropin-no-booking")


def _bring(words: Words, dropin: DropIn) -> str:
    return words("dropin-bring", what=_in_words(words, dropin.bring)) if dropin.bring else ""


def _in_words(words: Words, text: Mapping[str, str] | None) -> str:
    """A text of the data in the person's language; nothing where there is none."""
    return pick(words.knowledge, text, words.language) if text else ""
