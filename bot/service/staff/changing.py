"""A session is cancelled or moved: asked, why, sure, done. Whoever meant to come is told at once (`bot.service.attending`)."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.effects import Button
from bot.guidance.dropins import Session, sessions
from bot.knowledge.calendar import HELSINKI, is_closed
from bot.knowledge.changes import SessionChange
from bot.service import calling_off
from bot.service.batch import GROUP, Batch
from bot.service.briefings import expect
from bot.service.sessions import CARD, SESSION, button, day, day_of, find, in_rows, name_of, title
from bot.storage import StaffMember

MOVE_DAYS = 21
"""A session can be moved so many days on, at most."""

MOST_DAYS_OFFERED = 12
MAX_REASON = 300

REASON, CHANGE = "reason:", "change:"
"""What a message is about that asks for a reason (`reason:cancel:session:…`), and one that asks whether it is sure: the reason."""

DAY = dt.timedelta(days=1)


async def change(batch: Batch, member: StaffMember, session: Session, action: str, message: int | None) -> None:
    """A step on the way to cancelling or moving, pressed on that message; it is about the reason, if one was given."""
    name, _, detail = action.partition(".")
    match name:
        case "cancel":
            await _ask_if_sure(batch, member, session, None)
        case "move" if not detail:
            await _ask_which_day(batch, member, session)
        case "move" if (to := _moved_to(session, detail)) is not None:
            await _ask_if_sure(batch, member, session, to)
        case "reason":
            asked = batch.words("session-reason", session=title(batch, session))
            await batch.say(member.id, asked, about=f"{REASON}{detail}:{name_of(session)}", keyboard="reply")
        case "sure":
            await _carry_out(batch, member, session, detail, await _reason(batch, member, message))
        case _:
            await batch.say(member.id, batch.words("staff-help"))


async def _ask_if_sure(batch: Batch, member: StaffMember, session: Session, to: dt.date | None, reason: str = "") -> None:
    meant = len(await batch.work.attending.attending(session.dropin.id, session.date))
    what = title(batch, session)
    sure = (
        batch.words("session-cancel-sure", session=what)
        if to is None
        else batch.words("session-move-sure", session=what, day=day(batch, to))
    )
    asked = f"{sure} {batch.words('session-will-tell', count=meant)}"
    how = "cancel" if to is None else str((to - session.date).days)
    yes = button(batch, session, f"sure.{how}", "session-cancel-yes" if to is None else "session-move-yes")
    why = button(batch, session, f"reason.{how}", "session-why")
    no = button(batch, session, "open", "session-no")
    text = "\n\n".join([asked, batch.words("session-reason-is", reason=reason)] if reason else [asked])
    await batch.say(member.id, text, ((yes,), (no,)) if reason else ((yes,), (why,), (no,)), about=f"{CHANGE}{reason}")


async def _ask_which_day(batch: Batch, member: StaffMember, session: Session) -> None:
    days = [to for number in range(1, MOVE_DAYS + 1) if _is_free(batch, session, to := session.date + number * DAY)][:MOST_DAYS_OFFERED]
    buttons = [Button(f"{name_of(session)}:move.{(to - session.date).days}", day(batch, to)) for to in days]
    rows = (*in_rows(buttons, 3), (button(batch, session, "open", "session-no"),))
    await batch.say(member.id, batch.words("session-move-which", session=title(batch, session)), rows)


def _is_free(batch: Batch, session: Session, to: dt.date) -> bool:
    weekday = to.weekday() < 5 and not is_closed(to)
    return weekday and to > batch.now.astimezone(HELSINKI).date() and not any(sessions(session.dropin, to, 1))


def _moved_to(session: Session, detail: str) -> dt.date | None:
    return session.date + int(detail) * DAY if detail.isdecimal() and 0 < int(detail[:4]) <= MOVE_DAYS else None


async def _reason(batch: Batch, member: StaffMember, message: int | None) -> str:
    told = await batch.work.outbox.about(member.id, message) if message is not None else None
    return told.removeprefix(CHANGE) if told is not None and told.startswith(CHANGE) else ""


def answers(about: str | None) -> bool:
    """Whether an answer to a message about that is for here."""
    return about is not None and about.startswith((REASON, CHANGE, CARD))


async def answered(batch: Batch, member: StaffMember, about: str, text: str) -> None:
    """What someone wrote as an answer to a message of ours: a reason; to anything else there is nothing to answer."""
    how, _, name = about.removeprefix(REASON).partition(":")
    dropin, _, date = name.removeprefix(SESSION).rpartition(":")
    session = find(batch, dropin, date) if about.startswith(REASON) else None
    if session is None or session.dropin.region not in member.regions:
        await batch.say(member.id, batch.words("session-no-answer" if not about.startswith(REASON) else "session-gone"))
        return
    await _ask_if_sure(batch, member, session, _moved_to(session, how), " ".join(text.split())[:MAX_REASON])


async def _carry_out(batch: Batch, member: StaffMember, session: Session, how: str, reason: str) -> None:
    to = _moved_to(session, how)
    if to is None and how != "cancel":
        await batch.say(member.id, batch.words("staff-help"))
        return
    if to is not None and not _is_free(batch, session, to):
        await _ask_which_day(batch, member, session)
        return
    told = len(await batch.work.attending.attending(session.dropin.id, session.date))
    await calling_off.cancel_session(batch, SessionChange(session.dropin.id, session.date, to, reason), member.id)
    await batch.work.outbox.cancel(name_of(session))
    moved = find(batch, session.dropin.id, to.isoformat()) if to is not None else None
    if moved is not None:
        await expect(batch, moved)
    values = {"session": title(batch, session), **({"day": day(batch, to)} if to else {})}
    done = "session-moved" if to else "session-cancelled"
    again = () if to else ((button(batch, session, "restore", "session-restore"),),)
    await batch.say(member.id, batch.words(done, count=told, **values), again)
    group = batch.words("session-moved-group" if to else "session-cancelled-group", who=member.name, count=told, **values)
    await batch.say_in_time(f"{GROUP}{session.dropin.region}", group, expires=session.end)


async def restore(batch: Batch, member: StaffMember, dropin: str, date: str) -> None:
    """A session that was cancelled is held after all, if whoever presses is on duty there, or an admin, and it lies ahead."""
    known, day = batch.knowledge.dropins.get(dropin), day_of(date)
    if known is None or day is None or known.region not in member.regions or day < batch.now.astimezone(HELSINKI).date():
        await batch.say(member.id, batch.words("session-gone"))
        return
    may = member.id in await batch.work.attending.on_duty(dropin, day) or member.is_admin_of(known.region)
    session = find(batch, dropin, date) if may and await calling_off.restore_session(batch, dropin, day) else None
    if session is None:
        await batch.say(member.id, batch.words("session-gone"))
        return
    await expect(batch, session)
    await batch.say(member.id, batch.words("session-restored", session=title(batch, session)))
    told = batch.words("session-restored-group", who=member.name, session=title(batch, session))
    await batch.say_in_time(f"{GROUP}{known.region}", told, expires=session.end)
