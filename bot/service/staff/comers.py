"""Who came: a tick for each who meant to, and one more for each who came without a word before. Only for those who were there."""

from __future__ import annotations

from typing import get_args

from bot.dialogue.effects import Button, Rows
from bot.dialogue.screens import TICK
from bot.guidance.dropins import Session
from bot.knowledge.model.dropins import SpokenLanguage
from bot.service import attending
from bot.service.batch import Batch
from bot.service.messages import Incoming, Marked
from bot.service.sessions import about, button, comers, in_rows, is_now, language, name_of, title
from bot.storage import StaffMember, StoredAttendance

ACTIONS = frozenset({"came", "done", "walkin", "first", "before", "in", "undo"})
"""The buttons that are pressed here, before a dot."""

LANGUAGES: tuple[SpokenLanguage, ...] = ("fi", "sv", "en")
"""What someone who walks in may speak, where the drop-in does not say which languages are spoken there."""

MOST_TICKED = 90
"""So many can be ticked at most: Telegram shows no more than a hundred buttons."""

MAX_LABEL = 40
MAX_DIGITS = 9


async def act(batch: Batch, member: StaffMember, session: Session, action: str, incoming: Incoming) -> None:
    """One of the buttons, pressed by someone who is on duty there."""
    name, _, detail = action.partition(".")
    detail, _, spoken = detail.partition(".")
    if not is_now(batch, session):
        await batch.say(member.id, batch.words("session-not-now", session=title(batch, session)))
        return
    number = int(detail) if detail.isdecimal() and len(detail) <= MAX_DIGITS else None
    match name:
        case "came" if not detail:
            await _ask(batch, member, session)
        case "came" if number is not None:
            await _tick(batch, member, session, number, incoming)
        case "done":
            await _done(batch, member, session, incoming)
        case "walkin":
            await _one_more(batch, member, session)
        case "first" | "before" | "undo" if number is not None:
            await _tell_of(batch, member, session, name, number, incoming)
        case "in" if number is not None and spoken in get_args(SpokenLanguage):
            await _speaks(batch, member, session, number, spoken)


async def _all(batch: Batch, session: Session) -> list[StoredAttendance]:
    return list(await batch.work.attending.attending(session.dropin.id, session.date, None))


async def _ask(batch: Batch, member: StaffMember, session: Session) -> None:
    found = await _all(batch, session)
    name = "session-who-came" if comers(found) else "session-none-meant"
    text = batch.words(name, session=title(batch, session), walked=sum(one.walk_in for one in found))
    await batch.say(member.id, text, _rows(batch, session, found))


def _rows(batch: Batch, session: Session, found: list[StoredAttendance]) -> Rows:
    ticks = tuple((_tickable(batch, session, place, one),) for place, one in enumerate(comers(found)[:MOST_TICKED], 1))
    more, done = button(batch, session, "walkin", "session-walkin"), button(batch, session, "done", "session-done")
    return (*ticks, (more,), *(((done,),) if ticks else ()))


def _tickable(batch: Batch, session: Session, place: int, one: StoredAttendance) -> Button:
    """Number, language and what about: nobody's name."""
    label = " · ".join(part for part in (str(place), language(batch, one), about(batch, one)) if part)
    shown = label if len(label) <= MAX_LABEL else label[: MAX_LABEL - 1] + "…"
    return Button(f"{name_of(session)}:came.{one.number}", TICK + shown if one.status == "came" else shown)


async def _tick(batch: Batch, member: StaffMember, session: Session, number: int, incoming: Incoming) -> None:
    """They came; pressed again, they did not."""
    one = next((one for one in comers(await _all(batch, session)) if one.number == number), None)
    if one is None:
        await batch.say(member.id, batch.words("session-person-gone"))
        return
    if one.status == "came":
        await batch.work.attending.mark(number, status="meant", first=None)
    else:
        await attending.note(batch, one, came=True)
    pressed = getattr(incoming.content, "message", None) if incoming.chat == member.id else None
    if pressed is not None:
        await batch.show(Marked(member.id, pressed, _rows(batch, session, await _all(batch, session))))
    else:
        await _ask(batch, member, session)


async def _done(batch: Batch, member: StaffMember, session: Session, incoming: Incoming) -> None:
    """Who has no tick did not come."""
    found = await _all(batch, session)
    for one in comers(found):
        if one.status == "meant":
            await batch.work.attending.mark(one.number, status="missed")
    came = sum(one.status == "came" for one in comers(found))
    text = batch.words("session-noted", came=str(came), meant=str(len(comers(found))), session=title(batch, session))
    await batch.say(member.id, text, ((button(batch, session, "came", "session-again"),),))
    pressed = getattr(incoming.content, "message", None) if incoming.chat == member.id else None
    if pressed is not None:
        await batch.show(Marked(member.id, pressed, ()))


async def _one_more(batch: Batch, member: StaffMember, session: Session) -> None:
    number = await batch.work.attending.walk_in(session.dropin.id, session.date, batch.now)
    walked = sum(one.walk_in for one in await _all(batch, session))
    first, before, undo = (button(batch, session, f"{what}.{number}", f"session-walkin-{what}") for what in ("first", "before", "undo"))
    more = button(batch, session, "walkin", "session-walkin")
    spoken = session.dropin.languages or LANGUAGES
    languages = [Button(f"{name_of(session)}:in.{number}.{one}", batch.words(f"spoken-{one}")) for one in spoken]
    rows = ((first, before), *in_rows(languages, 3), (more,), (undo,))
    await batch.say(member.id, batch.words("session-walked-in", count=walked), rows)


async def _walked_in(batch: Batch, member: StaffMember, session: Session, number: int) -> bool:
    """Whether that is someone who walked in there; if not, they are told so."""
    found = number in {one.number for one in await _all(batch, session) if one.walk_in}
    if not found:
        await batch.say(member.id, batch.words("session-person-gone"))
    return found


async def _speaks(batch: Batch, member: StaffMember, session: Session, number: int, spoken: str) -> None:
    if await _walked_in(batch, member, session, number):
        await batch.work.attending.mark(number, language=spoken)
        await batch.say(member.id, batch.words("session-walked-language", language=batch.words(f"spoken-{spoken}")))


async def _tell_of(batch: Batch, member: StaffMember, session: Session, what: str, number: int, incoming: Incoming) -> None:
    """Somebody who walked in was there for the first time, or not; or was counted by mistake."""
    if not await _walked_in(batch, member, session, number):
        return
    if what == "undo":
        await batch.work.attending.drop_walk_in(number)
    else:
        await batch.work.attending.mark(number, first=what == "first")
    walked = sum(one.walk_in for one in await _all(batch, session))
    pressed = getattr(incoming.content, "message", None) if incoming.chat == member.id else None
    if what == "undo" and pressed is not None:
        await batch.show(Marked(member.id, pressed, ((button(batch, session, "walkin", "session-walkin"),),)))
    await batch.say(member.id, batch.words(f"session-walked-{what}", count=walked))
