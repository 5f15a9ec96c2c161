"""What those on duty at a session are told by themselves: before it, twice, who means to come; after it, to note who came.

Each session that somebody means to come to, or is on duty at, has three moments in the outbox. When one comes, what is true then
is told: of the people to those on duty, each in their own chat; to the group no more than how many they are.
"""

from __future__ import annotations

import datetime as dt

from bot.guidance.dropins import Session
from bot.knowledge.calendar import helsinki
from bot.service.batch import GROUP, Batch
from bot.service.messages import Due
from bot.service.sessions import SESSION, card, card_about, counted, duty_row, find, name_of, on_duty, own_rows, title, topics_in_words
from bot.service.staff.pieces import MESSAGE, pieces
from bot.storage import StaffMember

EVENING = "17:00"
"""When it is told the evening before."""

BEFORE = dt.timedelta(hours=1)
MOMENTS = ("eve", "hour", "over")


def moment_of(session: Session, what: str) -> dt.datetime:
    """When each moment of a session comes."""
    match what:
        case "eve":
            return helsinki(session.date - dt.timedelta(days=1), EVENING)
        case "hour":
            return session.start - BEFORE
    return session.end


async def expect(batch: Batch, session: Session) -> None:
    """Somebody means to come, or is on duty: its moments are waited for, each once."""
    name = name_of(session)
    if await batch.work.outbox.waits(name):
        return
    await batch.work.attending.hold_session(name, session.date)
    if await batch.work.outbox.waits(name):
        return
    for what in MOMENTS:
        if moment_of(session, what) > batch.now:
            await batch.remind(Due(what), name, moment_of(session, what), about=name)


async def due(batch: Batch, what: str, lane: str) -> None:
    """A moment of a session has come. It may have been cancelled or moved since, or be held at another time."""
    dropin, _, date = lane.removeprefix(SESSION).rpartition(":")
    session = find(batch, dropin, date)
    if session is None:
        return
    if moment_of(session, what) > batch.now:
        await batch.remind(Due(what), lane, moment_of(session, what), about=lane)
    elif what == "over":
        await _ask_who_came(batch, session)
    elif batch.now < (moment_of(session, "hour") if what == "eve" else session.end):
        await _brief(batch, session, what)


async def _brief(batch: Batch, session: Session, what: str) -> None:
    """The group hears how many come; whoever is on duty, who."""
    there = await on_duty(batch, session)
    when = batch.words("session-eve" if what == "eve" else "session-hour", session=title(batch, session))
    if what == "eve" or not there:
        text = f"{when}\n{await counted(batch, session)}"
        await batch.say_in_time(f"{GROUP}{session.dropin.region}", text, duty_row(batch, session), expires=session.end)
    for member in there:
        await tell(batch, session, member, when)


async def tell(batch: Batch, session: Session, member: StaffMember, when: str | None = None) -> None:
    """Someone on duty hears who means to come: numbers first, then what people want them to read, each in a message of its own.

    So an unsent one can be taken back when its person is erased.
    """
    meant = await batch.work.attending.attending(session.dropin.id, session.date)
    cards = [(one, text) for place, one in enumerate(meant, 1) if (text := card(batch, one, place))]
    lines = [when or title(batch, session), await counted(batch, session), *topics_in_words(batch, meant)]
    lines += [batch.words("session-others"), batch.words("session-cards", count=len(cards)) if cards else ""]
    await batch.say_in_time(member.id, "\n".join(line for line in lines if line), own_rows(batch, session), expires=session.end)
    for one, text in cards:
        for piece in pieces(text, MESSAGE):
            await batch.say_in_time(member.id, piece, about=card_about(one.number), expires=session.end)


async def _ask_who_came(batch: Batch, session: Session) -> None:
    for member in await on_duty(batch, session):
        await batch.say(member.id, batch.words("session-over", session=title(batch, session)), own_rows(batch, session))
