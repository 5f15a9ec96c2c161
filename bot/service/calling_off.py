"""Sessions that are not held as people were told: all who meant to come hear of it at once, with the next date or the new one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.dialogue.effects import Rows
from bot.dialogue.screens import Words, joined
from bot.dialogue.upcoming import find_session, key_of, named, next_in_words, next_rows, session_after, weekday_in_words
from bot.guidance.dropins import Session
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.changes import SessionChange
from bot.knowledge.labels import pick
from bot.service.awaiting import take_back, wait
from bot.service.batch import Batch
from bot.storage import AttendanceStatus, StoredAttendance

CANCELLED: tuple[AttendanceStatus, ...] = ("cancelled",)


async def cancel_session(batch: Batch, change: SessionChange, by: str) -> None:
    """The session is cancelled, or moved: all who meant to come are told at once, with the next date or the new one."""
    before = find_session(batch.knowledge, change.dropin, change.date)
    await batch.work.attending.change_session(change, by, batch.now)
    await batch.reread_calendar()
    moved = find_session(batch.knowledge, change.dropin, change.to) if change.to is not None else None
    if moved is not None:
        await _follow(batch, change, moved)
    else:
        gone = await batch.work.attending.cancel(change.dropin, change.date)
        await _tell_gone(batch, gone, change.dropin, change.date, change.reason, before)


async def restore_session(batch: Batch, dropin: str, date: dt.date) -> bool:
    """A session is held after all, as the files have it: who was told otherwise hears so. Gives whether it was cancelled or moved."""
    attending = batch.work.attending
    change = next((one for one in reversed(await attending.changes()) if (one.dropin, one.date) == (dropin, date)), None)
    if change is None:
        return False
    await attending.undo_change(dropin, date, batch.now)
    await batch.reread_calendar()
    session = find_session(batch.knowledge, dropin, date)
    if session is None:
        return True
    if change.to is not None:
        await _follow(batch, SessionChange(dropin, change.to, date), session)
    for one in await attending.attending(dropin, date, CANCELLED):
        if one.chat is not None and (words := await _words_for(batch, one.chat)) is not None:
            await batch.say(one.chat, words("told-held", **named(words, session)), next_rows(words, session))
    return True


async def _follow(batch: Batch, change: SessionChange, moved: Session) -> None:
    """What people meant goes with the session, and they are told."""
    following = await batch.work.attending.move(change.dropin, change.date, moved.date)
    for one in following:
        await wait(batch, one)
    await _tell_moved(batch, following, moved, change)


async def look_over(batch: Batch, since: dt.date) -> None:
    """The files may have changed: whoever means to come to a session that is not in the calendar any more is told."""
    for (what, old), new in batch.knowledge.renamed.items():
        if what == "dropin":
            await batch.work.attending.rename(old, new)
    for dropin, date in await batch.work.attending.sessions_meant(since):
        if find_session(batch.knowledge, dropin, date) is None:
            await tell_all_gone(batch, dropin, date)


async def tell_all_gone(batch: Batch, dropin: str, date: dt.date) -> None:
    """There is no such session: all who meant to come to it hear so, if it lies ahead."""
    gone = await batch.work.attending.cancel(dropin, date)
    if date >= batch.now.astimezone(HELSINKI).date():
        await _tell_gone(batch, gone, dropin, date)
    else:
        for one in gone:
            await take_back(batch, one)


async def _tell_gone(
    batch: Batch, gone: Sequence[StoredAttendance], dropin: str, date: dt.date, reason: str = "", before: Session | None = None
) -> None:
    for one in gone:
        await take_back(batch, one)
        if one.chat is None or (words := await _words_for(batch, one.chat)) is None:
            continue
        following = session_after(batch.knowledge, dropin, date, batch.now)
        told = words("told-cancelled", name=name_of(words, dropin, before), day=weekday_in_words(words, date))
        why = words("told-reason", reason=reason) if reason else ""
        rows = (*next_rows(words, following), (words.button("goal:human", "button-human"),))
        await batch.say(one.chat, joined([told, why, next_in_words(words, following)]), rows)


def name_of(words: Words, dropin: str, before: Session | None) -> str:
    """What people call a drop-in, also one that is in the files no more."""
    known = before.dropin if before else words.knowledge.dropins.get(dropin)
    return pick(words.knowledge, known.names, words.language) if known else words("told-session")


async def _tell_moved(batch: Batch, following: Sequence[StoredAttendance], moved: Session, change: SessionChange) -> None:
    key = key_of(moved)
    for one in following:
        if one.chat is None or (words := await _words_for(batch, one.chat)) is None:
            continue
        told = words("told-moved", was=weekday_in_words(words, change.date), **named(words, moved))
        why = words("told-reason", reason=change.reason) if change.reason else ""
        can = words.button(f"come:{key}", "button-coming")
        cannot = words.button(f"notcome:{key}", "button-notcome")
        rows: Rows = ((can, cannot), (words.button("goal:human", "button-human"),))
        await batch.say(one.chat, joined([told, why, words("told-still")]), rows)


async def _words_for(batch: Batch, chat: str) -> Words | None:
    """The words of someone who must hear of it, whatever they are doing; None for who can't be reached."""
    return None if chat in await batch.work.people.unreachable([chat]) else await batch.words_of(chat)
