"""Who means to come to a session: kept, reminded once, told when it is not held, and asked afterwards how it was.

Each attendance has one moment ahead in the outbox: its reminder, or else the question afterwards. When it comes it is a turn of that
person's like any other, so what is true by then decides. What was said and has not gone yet is taken back with it.
"""

from __future__ import annotations

import json

from bot.dialogue.coming import came_question, helped_question
from bot.dialogue.conversation import Conversation, from_json, to_json
from bot.dialogue.effects import Attended, Attending, Brief, Come, NotComing, Remind
from bot.dialogue.reminding import ASKED_FOR, asking_at, by_day, last_call, may_remind, next_day_hours
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined
from bot.dialogue.upcoming import find_session, key_of, named, weekday_in_words
from bot.guidance.dropins import Session
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import pick
from bot.service.awaiting import QUESTION, REMINDER, about, take_back, take_card_back, wait
from bot.service.batch import Batch
from bot.service.briefings import expect
from bot.service.calling_off import name_of, tell_all_gone
from bot.service.messages import Due
from bot.service.scene import staff_of
from bot.storage import StoredAttendance

# From the person


async def carry_out(batch: Batch, chat: str, effect: Attending) -> None:
    """Do what the person's turn leads to."""
    match effect:
        case Come():
            await _come(batch, chat, effect)
        case NotComing(dropin=dropin, date=date):
            withdrawn = await batch.work.attending.withdraw(chat, dropin, date)
            if withdrawn is not None:
                await take_back(batch, withdrawn)
                await take_card_back(batch, withdrawn)
        case Brief(dropin=dropin, date=date, summary=summary):
            meant = await batch.work.attending.of_session(chat, dropin, date)
            if meant is not None and meant.status == "meant":
                await take_card_back(batch, meant)
                written = None if summary is None else json.dumps(dict(summary), ensure_ascii=False)
                await batch.work.attending.mark(meant.number, summary=written)
        case Remind(on=on):
            await _remind(batch, chat, on=on)
        case Attended():
            await _attended(batch, chat, effect)


async def _come(batch: Batch, chat: str, come: Come) -> None:
    attending = batch.work.attending
    await attending.hold_session(come.dropin, come.date, together=True)
    await batch.reread_calendar()  # Another worker may have cancelled it a moment ago.
    earlier = any(one.status == "came" for one in await attending.of_chat(chat))
    told = {"place": come.place, "language": come.language, "about": json.dumps(come.about), "wants_reminder": come.reminder}
    first = {"first": False} if earlier else {}
    meant = await attending.mean(chat, come.dropin, come.date, batch.now, **told, **first)  # type: ignore[arg-type]
    await wait(batch, meant, told_at=batch.now)
    session = find_session(batch.knowledge, come.dropin, come.date)
    if session is None:
        await tell_all_gone(batch, come.dropin, come.date)
    else:
        await expect(batch, session)


async def _remind(batch: Batch, chat: str, *, on: bool) -> None:
    for one in await batch.work.attending.of_chat(chat):
        if one.status == "meant" and one.wants_reminder != on:
            await batch.work.attending.mark(one.number, wants_reminder=on)
            await wait(batch, replace(one, wants_reminder=on))


async def _attended(batch: Batch, chat: str, said: Attended) -> None:
    """The person's word of what has been; of what is still to come nothing can be said."""
    one = await batch.work.attending.of_session(chat, said.dropin, said.date)
    if one is None or one.status not in {"meant", "came", "missed"} or said.date > batch.now.astimezone(HELSINKI).date():
        return
    if said.came is not None:
        await note(batch, one, came=said.came)
    if said.helped is not None:
        await batch.work.attending.mark(one.number, helped=said.helped)


async def note(batch: Batch, one: StoredAttendance, *, came: bool) -> None:
    """They came, or did not; and whether it was the first time, as far as is known of them."""
    await batch.work.attending.mark(one.number, status="came" if came else "missed")
    if came and one.chat is not None:
        before = (other for other in await batch.work.attending.of_chat(one.chat) if other.date < one.date)
        await batch.work.attending.mark(one.number, first=not any(other.status == "came" for other in before))


async def forget(batch: Batch, chat: str) -> None:
    """Nothing may be kept of the person any more."""
    for one in await batch.work.attending.of_chat(chat):
        await take_back(batch, one)
        await take_card_back(batch, one)
    await batch.work.attending.forget(chat, batch.now.astimezone(HELSINKI).date())


def kept(words: Words, one: StoredAttendance) -> str:
    """What is kept of it, in a line."""
    status = words(f"attendance-{one.status}")
    line = words("kept-attendance", name=name_of(words, one.dropin, None), day=weekday_in_words(words, one.date), status=status)
    return "\n".join([line, *([words("kept-brief")] if one.summary else [])])


# Moments


async def due(batch: Batch, what: str, number: int) -> None:
    """The moment of an attendance has come."""
    one = await batch.work.attending.attendance(number)
    if one is None or one.chat is None:
        return
    session = find_session(batch.knowledge, one.dropin, one.date)
    if session is None:
        await tell_all_gone(batch, one.dropin, one.date)
    elif what == REMINDER:
        await _reminder(batch, one, one.chat, session)
    else:
        await _question(batch, one, one.chat, session)


async def _reminder(batch: Batch, one: StoredAttendance, chat: str, session: Session) -> None:
    """They are reminded, if that is wanted, allowed and of any use now; if not now, perhaps later."""
    wanted = one.status == "meant" and one.wants_reminder and one.reminded_at is None
    known = await _to_write_to(batch, chat) if wanted and may_remind(session, batch.now) else None
    if known is not None:
        words = Words(batch.knowledge, known)
        key = key_of(session)
        text = joined([words("reminder", **named(words, session)), _where(words, session), await _signed(batch, words, session)])
        rows = (
            (words.button(f"come:{key}", "button-coming"), words.button(f"notcome:{key}", "button-notcome")),
            (words.button("remind:off", "button-remind-off"),),
        )
        await batch.say_in_time(chat, text, rows, expires=last_call(session), about=about(one.number), by_day=True)
        await batch.work.attending.mark(one.number, reminded_at=batch.now)
        await _save(batch, chat, replace(known, reminded=key, session=key))
        await batch.remind(Due(QUESTION, attendance=one.number), chat, asking_at(session), about(one.number))
    else:
        await wait(batch, one)


def _where(words: Words, session: Session) -> str:
    dropin = session.dropin
    venue = pick(words.knowledge, dropin.venue, words.language) if dropin.venue else ""
    place = "\n".join(line for line in (venue, dropin.address or "") if line)
    return place if dropin.confirmed else joined([place, words("dropin-unconfirmed")])


async def _signed(batch: Batch, words: Words, session: Session) -> str:
    """By whom they are waited for: those of the staff who are there, or else the hosts, or the drop-in itself."""
    on_duty = await batch.work.attending.on_duty(session.dropin.id, session.date)
    members = await batch.work.people.staff(on_duty) if on_duty else {}
    people = [_called(words, name, member.role_in(session.dropin.region)) for member in members.values() if (name := member.name)]
    if people:
        return words("reminder-signed", who="\n– ".join(people), count=len(people))
    hosts = [pick(words.knowledge, words.knowledge.organisations[host].names, words.language) for host in session.hosts]
    return words("reminder-unsigned", who=", ".join(hosts) or pick(words.knowledge, session.dropin.names, words.language))


def _called(words: Words, name: str, role: str | None) -> str:
    return f"{name}, {words(f'role-{role}')}" if role else name


async def _question(batch: Batch, one: StoredAttendance, chat: str, session: Session) -> None:
    """They are asked how it was, once, by day, and not when it is long past."""
    if one.status not in {"meant", "came", "missed"} or one.asked_at is not None or batch.now > session.end + ASKED_FOR:
        return
    if not by_day(batch.now) or batch.now < asking_at(session):
        at = max(next_day_hours(batch.now), asking_at(session))
        await batch.remind(Due(QUESTION, attendance=one.number), chat, at, about(one.number))
        return
    known = await _to_write_to(batch, chat)
    if known is None:
        return
    words = Words(batch.knowledge, known)
    hello = words("ask-hello", **named(words, session))
    say = helped_question(words, one.dropin, one.date.isoformat(), hello) if one.status == "came" else came_question(words, session)
    await batch.say_in_time(chat, say.text, say.rows, expires=session.end + ASKED_FOR, about=about(one.number), by_day=True)
    await batch.work.attending.mark(one.number, asked_at=batch.now)


async def _to_write_to(batch: Batch, chat: str) -> Conversation | None:
    """The conversation of someone who may be written to by ourselves; None for who may not.

    Not to one of whom nothing is kept, who stopped the talk or is in distress, who shut the bot out, or has become staff.
    """
    stored = await batch.work.conversation(chat)
    if stored is None:
        return None
    account, known = staff_of(chat), from_json(stored.document)
    if known.halt is not None or chat in await batch.work.people.unreachable([chat]) or account in await batch.work.people.staff([account]):
        return None
    if known.language not in batch.knowledge.languages:
        return replace(known, language=next(iter(batch.knowledge.languages)))
    return known


async def _save(batch: Batch, chat: str, known: Conversation) -> None:
    await batch.work.save_conversation(chat, to_json(known), batch.knowledge.version, batch.now)
