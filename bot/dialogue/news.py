"""What has changed in saved routes: told first when the person comes, or, to those who want it, by itself.

A change is told once: what was told is what the person has seen. Who wants to hear is looked after by moments: at each, what is
true by then is compared with what they saw last, and the next moment is set.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from bot.dialogue.answers import Heard
from bot.dialogue.conversation import Conversation, keeps
from bot.dialogue.effects import Button, Effect, LookAgain, Rows, Say
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined, short_label
from bot.dialogue.telling import called, news_of
from bot.guidance.changes import Snapshot, as_it_is, changes, followed, is_worth_a_message, next_turning
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, helsinki

DAY = dt.timedelta(days=1)
LOOK_EVERY = 7 * DAY
"""So long after one look at the saved routes the next one comes, at the latest."""

LOOK_AT = "10:00"
"""The time of day in Finland at which they are looked at."""

FIRST_HOUR, LAST_HOUR = 9, 19
"""Between these hours in Finland somebody may be written to who has not written."""

MOST_OPENED = 3
"""Of so many changed routes the cards can be opened from the message."""


def today_of(now: dt.datetime) -> dt.date:
    """What day it is in Finland."""
    return now.astimezone(HELSINKI).date()


def as_seen(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> tuple[Snapshot, ...]:
    """The saved routes as they are now."""
    today = today_of(now)
    return tuple(as_it_is(knowledge, one, conversation.language, today) for one in conversation.saved)


def news_first(knowledge: Knowledge, heard: Heard, now: dt.datetime) -> Heard:
    """What has changed in the saved routes, said before all else; once the person has read it, it is no news any more."""
    conversation = heard.conversation
    busy = conversation.halt is not None or conversation.draft is not None or conversation.edit is not None
    if not conversation.saved or busy or not conversation.greeted:
        return heard
    words = Words(knowledge, conversation)
    news = _news(words, conversation, now)
    if not news:
        return heard
    told = replace(conversation, saved=as_seen(knowledge, conversation, now))
    note = joined([words("news-start"), *news])
    if not heard.said_all:
        return replace(heard, conversation=told, notes=(note, *heard.notes))
    first = next((at for at, effect in enumerate(heard.effects) if isinstance(effect, Say)), None)
    if first is None:
        return heard
    effects = list(heard.effects)
    say = heard.effects[first]
    assert isinstance(say, Say), "it was looked for"  # noqa: S101 - our bug if not
    effects[first] = replace(say, text=joined([note, say.text]))
    return replace(heard, conversation=told, effects=tuple(effects))


def _news(words: Words, conversation: Conversation, now: dt.datetime) -> list[str]:
    today = today_of(now)
    told = (news_of(words, seen, after, today) for seen, after in _pairs(words.knowledge, conversation, now))
    return [news for news in told if news]


def look_again(
    knowledge: Knowledge, conversation: Conversation, now: dt.datetime, *, silent: bool = False
) -> tuple[Conversation, tuple[Effect, ...]]:
    """What a moment leads to at which the saved routes are looked at: the news, if there are any, and the next moment.

    `silent`: nothing may be said now (a human owns the talk). Nor is anything said while the talk has stopped, or at night.
    """
    if not conversation.watching or not keeps(conversation) or not conversation.saved:
        return replace(conversation, watching=False), (LookAgain(None),)
    conversation = replace(conversation, saved=followed(knowledge, conversation.saved))
    local = now.astimezone(HELSINKI)
    if not FIRST_HOUR <= local.hour < LAST_HOUR:
        return conversation, (LookAgain(_morning(local.date() + (local.hour >= FIRST_HOUR) * DAY)),)
    if silent:
        return conversation, (LookAgain(_morning(local.date() + DAY)),)
    again = LookAgain(next_look(knowledge, conversation, now))
    if conversation.halt is not None or not _is_worth_a_message(knowledge, conversation, now):
        return conversation, (again,)
    if conversation.language not in knowledge.languages:
        conversation = replace(conversation, language=next(iter(knowledge.languages)))
    words = Words(knowledge, conversation)
    say = Say(joined([words("news-hello"), *_news(words, conversation, now)]), _rows(words, conversation, now))
    return replace(conversation, saved=as_seen(knowledge, conversation, now)), (say, again)


def _is_worth_a_message(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> bool:
    return any(is_worth_a_message(seen, after) for seen, after in _pairs(knowledge, conversation, now))


def _pairs(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Iterator[tuple[Snapshot, Snapshot]]:
    """Each saved route as it was seen, and as it is now."""
    return zip(conversation.saved, as_seen(knowledge, conversation, now), strict=True)


def _rows(words: Words, conversation: Conversation, now: dt.datetime) -> Rows:
    """Buttons that open what has changed, show all that is saved, and end this."""
    pairs = _pairs(words.knowledge, conversation, now)
    opened = [after for seen, after in pairs if changes(seen, after) and not after.over]
    cards = tuple((Button(f"route:{one.route}", short_label(called(words, one))),) for one in opened[:MOST_OPENED])
    return (
        *cards,
        (words.button("saved:list", "button-saved", count=len(conversation.saved)), words.button("goal:human", "button-human")),
        (words.button("watch:off", "button-unwatch"),),
    )


def next_look(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> dt.datetime:
    """The next moment to look: the day on which something becomes true by itself, or a week from now, at the usual time."""
    today = today_of(now)
    turning = next_turning(knowledge, conversation.saved, today)
    week = today + LOOK_EVERY
    return _morning(min(turning, week) if turning else week)


def _morning(day: dt.date) -> dt.datetime:
    return helsinki(day, LOOK_AT)


def settled(knowledge: Knowledge, before: Conversation, after: Conversation, now: dt.datetime) -> tuple[Conversation, tuple[Effect, ...]]:
    """The conversation after a turn, with the moments that it needs: none any more where nothing can or may be told."""
    watching = after.watching and bool(after.saved) and keeps(after)
    chosen = after.comparing if after.comparing != before.comparing else None
    after = replace(after, watching=watching, comparing=chosen)
    if _watched(before) == _watched(after):
        return after, ()
    return after, (LookAgain(next_look(knowledge, after, now) if watching else None),)


def _watched(conversation: Conversation) -> tuple[str, ...]:
    """The routes that are looked after."""
    return tuple(one.route for one in conversation.saved) if conversation.watching else ()
