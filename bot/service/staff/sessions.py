"""The sessions of the drop-ins, for staff: which come, who is there, cancelling and moving one.

Anyone of the region may see how many mean to come, and say that they are there. What people told is for those who are there alone, in
their own chat (`bot.service.briefings`); so is cancelling and moving, which the region's admins may do too.
"""

from __future__ import annotations

import datetime as dt

from bot.dialogue.effects import Button
from bot.guidance.dropins import Session, next_session
from bot.knowledge.calendar import HELSINKI
from bot.service.batch import GROUP, Batch
from bot.service.briefings import expect, tell
from bot.service.messages import Incoming
from bot.service.scene import employed
from bot.service.sessions import SESSION, change_rows, coming, counted, day, duty_row, find, in_rows, line, name_of, on_duty, title
from bot.service.staff import changing, comers
from bot.storage import StaffMember

LISTED = 8
"""So many sessions are listed at most."""


# What is written


async def list_sessions(batch: Batch, chat: str, regions: frozenset[str], action: str | None = "open") -> None:
    """The coming sessions, with how many mean to come; each with a button for that action (None: none)."""
    await _list(batch, chat, coming(batch, regions)[:LISTED], action)


async def _list(batch: Batch, chat: str, found: list[Session], action: str | None) -> None:
    if not found:
        await batch.say(chat, batch.words("session-none"))
        return
    lines = [await line(batch, one) for one in found]
    several = len({one.dropin.id for one in found}) > 1
    buttons = [Button(f"{name_of(one)}:{action}", title(batch, one) if several else day(batch, one.date)) for one in found]
    rows = in_rows(buttons, 1 if several else 3) if action else ()
    await batch.say(chat, "\n".join([batch.words(f"session-list-{action or 'open'}"), "", *lines]), rows)


async def command(batch: Batch, member: StaffMember, action: str, arguments: list[str]) -> None:
    """`/duty DROPIN DATE`, `/cancel …`, `/move …`, with `next` for the next one; alone, a button for each session. `/duty off`."""
    if (action, arguments) == ("duty", ["off"]):
        await _off_by_command(batch, member)
        return
    dropin, date = ([*arguments, "", ""])[:2]
    known = batch.knowledge.dropins.get(dropin)
    session = (next_session(known, batch.now) if known and date in {"", "next"} else None) or find(batch, dropin, date)
    if session is not None and session.dropin.region in member.regions:
        await _do(batch, member, session, action)
    elif arguments:
        mine = ", ".join(one.id for one in batch.knowledge.dropins.values() if one.region in member.regions)
        await batch.say(member.id, batch.words("session-how", dropins=mine or "–"))
    elif action == "duty":
        await list_sessions(batch, member.id, member.regions, action)
    else:
        await _list_own(batch, member, action)


async def _list_own(batch: Batch, member: StaffMember, action: str) -> None:
    """The sessions that they may cancel or move: at which they are on duty, or of a region whose admin they are."""
    found = [one for one in coming(batch, member.regions) if member.is_admin_of(one.dropin.region) or await _is_on_duty(batch, member, one)]
    if found:
        await _list(batch, member.id, found[:LISTED], action)
    else:
        await batch.say(member.id, batch.words("session-off-none"))


async def _off_by_command(batch: Batch, member: StaffMember) -> None:
    today = batch.now.astimezone(HELSINKI).date()
    held = [find(batch, dropin, date.isoformat()) for dropin, date in await batch.work.attending.duties_of(member.id, today)]
    mine = [one for one in held if one is not None and one.end > batch.now]
    if len(mine) == 1:
        await _leave(batch, member, mine[0])
    elif mine:
        buttons = [Button(f"{name_of(one)}:off", title(batch, one)) for one in mine]
        await batch.say(member.id, batch.words("session-off-which"), in_rows(buttons, 1))
    else:
        await batch.say(member.id, batch.words("session-off-none"))


# What is pressed


async def act(batch: Batch, member: StaffMember, pressed: str, incoming: Incoming) -> None:
    """A button of a session: `session:DROPIN:DATE:ACTION`."""
    dropin, date, action = ([*pressed.removeprefix(SESSION).split(":", 2), "", ""])[:3]
    session = find(batch, dropin, date)
    if action == "restore":
        await changing.restore(batch, member, dropin, date)
    elif session is None or session.dropin.region not in member.regions:
        await batch.say(member.id, batch.words("session-gone"))
    elif action.partition(".")[0] in comers.ACTIONS:
        if await _is_on_duty(batch, member, session):
            await comers.act(batch, member, session, action, incoming)
        else:
            await _not_there(batch, member, session)
    else:
        await _do(batch, member, session, action, getattr(incoming.content, "message", None))


async def _do(batch: Batch, member: StaffMember, session: Session, action: str, message: int | None = None) -> None:
    name = action.partition(".")[0]
    if name == "open":
        await _open(batch, member, session)
    elif session.end <= batch.now:
        await batch.say(member.id, batch.words("session-past", session=title(batch, session)))
    elif name == "duty":
        await _take(batch, member, session)
    elif name == "off":
        await _leave(batch, member, session)
    elif not (await _is_on_duty(batch, member, session) or member.is_admin_of(session.dropin.region)):
        await _not_there(batch, member, session)
    else:
        await changing.change(batch, member, session, action, message)


async def _is_on_duty(batch: Batch, member: StaffMember, session: Session) -> bool:
    return any(one.id == member.id for one in await on_duty(batch, session))


async def _not_there(batch: Batch, member: StaffMember, session: Session) -> None:
    rows = duty_row(batch, session) if session.end > batch.now else ()
    await batch.say(member.id, batch.words("session-not-there", session=title(batch, session)), rows)


async def _open(batch: Batch, member: StaffMember, session: Session) -> None:
    """Whoever is there reads who comes, until it is noted who came; others of the region how many do."""
    if await _is_on_duty(batch, member, session):
        await tell(batch, session, member)
    else:
        rows = duty_row(batch, session) if session.end > batch.now else ()
        if rows and member.is_admin_of(session.dropin.region):
            rows += change_rows(batch, session)
        await batch.say(member.id, f"{title(batch, session)}\n{await counted(batch, session)}", rows)


# Who is there


async def _take(batch: Batch, member: StaffMember, session: Session) -> None:
    if not await _is_on_duty(batch, member, session):
        await employed(batch, member)
        await batch.work.attending.take_duty(member.id, session.dropin.id, session.date)
        await expect(batch, session)
        told = batch.words("session-taken-group", who=member.name, session=title(batch, session))
        await batch.say_in_time(f"{GROUP}{session.dropin.region}", told, expires=session.end)
    await batch.say(member.id, batch.words("session-taken", session=title(batch, session)))
    await tell(batch, session, member)


async def _leave(batch: Batch, member: StaffMember, session: Session) -> None:
    if await batch.work.attending.drop_duty(member.id, session.dropin.id, session.date):
        told = batch.words("session-left-group", who=member.name, session=title(batch, session))
        await batch.say_in_time(f"{GROUP}{session.dropin.region}", told, duty_row(batch, session), expires=session.end)
    await batch.say(member.id, batch.words("session-left", session=title(batch, session)))


async def leave_until(batch: Batch, member: StaffMember, until: dt.datetime) -> None:
    """They are away until then, and not at the sessions at which they were to be; the group is asked who else can be there."""
    today = batch.now.astimezone(HELSINKI).date()
    for dropin, date in await batch.work.attending.duties_of(member.id, today):
        session = find(batch, dropin, date.isoformat())
        if session is not None and session.start < until and session.end > batch.now:
            await _leave(batch, member, session)
