"""What can be done with a lead: claim it, look at it, tell how it goes, note, give it back, end it; and being away."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.knowledge.calendar import HELSINKI
from bot.service.batch import GROUP, Batch
from bot.service.cases import (
    OPEN,
    OUTCOMES,
    case_rows,
    claim_row,
    end_talk,
    more_rows,
    notice,
    outcome_rows,
    release,
    rewrite_group,
    signature,
    summary,
    talk_about,
)
from bot.service.messages import Answer, Incoming, Marked, Message
from bot.service.staff import more, sessions, talking
from bot.service.staff.notes import notes_of
from bot.service.staff.pieces import MESSAGE, pieces
from bot.storage import LeadStatus, StaffMember, StoredLead

MOST_DAYS_AWAY = 365


async def act(batch: Batch, member: StaffMember, lead: StoredLead, action: str, incoming: Incoming) -> None:
    """A button of a lead, pressed by someone of its region."""
    refusal = await _claim(batch, member, lead, incoming) if action == "claim" else None
    if incoming.query is not None:
        await batch.show(Answer(incoming.chat, incoming.query, refusal))
    elif refusal is not None:
        await batch.say(incoming.chat, refusal)
    if action == "claim":
        if refusal is not None and lead.status != "waiting":
            await _unbutton(batch, incoming)
        return
    if action == "open":
        await open_case(batch, member, lead)
    elif lead.chat is None or lead.status == "withdrawn":
        await batch.say(member.id, batch.words("staff-gone", number=str(lead.number)))
    elif lead.claimed_by != member.id:
        await batch.say(member.id, batch.words("staff-not-yours"))
    else:
        await _own(batch, member, lead, action, incoming)


async def _own(batch: Batch, member: StaffMember, lead: StoredLead, action: str, incoming: Incoming) -> None:
    """A button of a lead, pressed by the one whose it is."""
    name, _, detail = action.partition(".")
    match name:
        case "talk":
            await talking.begin(batch, member, lead)
        case "handback":
            await talking.hand_back(batch, member, lead)
        case "contacted" | "booked":
            await _go_on(batch, member, lead, "contacted" if name == "contacted" else "booked", incoming)
        case "note":
            asked = batch.words("staff-note-how", number=str(lead.number))
            await batch.say(member.id, asked, about=f"note:{lead.number}", keyboard="reply")
        case "close":
            await batch.say(member.id, batch.words("staff-how-ended", number=str(lead.number)), outcome_rows(batch, lead.number))
        case "end" if detail in OUTCOMES:
            await _end(batch, member, lead, detail)
            await _unbutton(batch, incoming)
        case "release":
            await _give_back(batch, member, lead)
            await _unbutton(batch, incoming)
        case _:
            await more.act(batch, member, lead, action, incoming)


async def _unbutton(batch: Batch, incoming: Incoming) -> None:
    """What was pressed can be done no more: its message loses its buttons."""
    pressed = getattr(incoming.content, "message", None)
    if pressed is not None:
        await batch.show(Marked(incoming.chat, pressed, ()))


async def _claim(batch: Batch, member: StaffMember, lead: StoredLead, incoming: Incoming) -> str | None:
    """The lead becomes theirs: the group sees by whom, they get the summary, the person hears that somebody has read.

    Gives why not, where it can't be.
    """
    number = str(lead.number)
    if lead.status == "withdrawn" or lead.chat is None:
        return batch.words("staff-gone", number=number)
    if lead.status != "waiting":
        return batch.words("staff-closed-already" if lead.status == "closed" else "staff-already", number=number)
    if member.id in await batch.work.people.unreachable([member.id]):
        return batch.words("staff-open-first")
    await batch.work.update_lead(lead.number, status="claimed", claimed_by=member.id, claimed_at=batch.now)
    await batch.work.log(lead.number, batch.now, member.id, "claimed")
    told = batch.words("staff-claimed", number=number, region=batch.region_name(lead.region), who=member.name)
    await rewrite_group(batch, lead, told)
    pressed = getattr(incoming.content, "message", None)
    if pressed is not None and (incoming.chat, pressed) != (f"{GROUP}{lead.region}", lead.group_message):
        await batch.show(Message(incoming.chat, pressed, told, rewrites=True))  # A reminder, or a question in private, had the button too.
    await _show_case(batch, member, lead)
    words = await batch.words_of(lead.chat)
    await batch.say(lead.chat, words("handoff-claimed", who=signature(batch, member, lead, words.language), number=number))
    return None


async def open_case(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """The summary again, for the one whose lead it is; for others of the region what the group saw."""
    if lead.chat is None:
        await batch.say(member.id, batch.words("staff-gone", number=str(lead.number)))
    elif lead.claimed_by != member.id:
        free = lead.status == "waiting"
        taken = batch.words("staff-closed-already" if lead.status == "closed" else "staff-already", number=str(lead.number))
        await batch.say(member.id, notice(batch, lead) if free else taken, claim_row(batch, lead.number) if free else ())
    else:
        await batch.work.log(lead.number, batch.now, member.id, "read")
        await _show_case(batch, member, lead)


async def _show_case(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """Everything the person agreed to pass on, the notes, and what can be done. An answer to it goes to the person."""
    notes = await notes_of(batch, lead)
    noted = "\n".join([batch.words("staff-notes"), *(f"• {one}" for one in notes)]) if notes else ""
    how = batch.words("staff-how-to-answer") if lead.status != "closed" else ""
    rows = case_rows(batch, lead, talking=await _is_talking(batch, lead)) if lead.status != "closed" else more_rows(batch, lead)
    *before, last = pieces("\n\n".join(part for part in (summary(batch, lead), noted, how) if part), MESSAGE)
    for piece in before:
        await batch.say(member.id, piece, about=f"talk:{lead.number}")
    await batch.say(member.id, last, rows, about=f"talk:{lead.number}")


async def _is_talking(batch: Batch, lead: StoredLead) -> bool:
    return await talk_about(batch, lead) is not None


async def _go_on(batch: Batch, member: StaffMember, lead: StoredLead, status: LeadStatus, incoming: Incoming) -> None:
    """How the lead goes on; a promise that was waited for is kept now."""
    if lead.status == "closed":
        await batch.say(member.id, batch.words("staff-closed-already", number=str(lead.number)))
        return
    await batch.work.update_lead(lead.number, status=status)
    await batch.work.log(lead.number, batch.now, member.id, status)
    await batch.work.outbox.cancel(f"lead:{lead.number}")
    again = await batch.work.lead(lead.number)
    assert again is not None, "it is there, and held"  # noqa: S101 - our bug if not
    pressed = getattr(incoming.content, "message", None) if incoming.chat == member.id else None
    rows = case_rows(batch, again, talking=await _is_talking(batch, again))
    if pressed is not None:
        await batch.show(Marked(member.id, pressed, rows))
    state = batch.words("staff-state", number=str(lead.number), status=batch.words(f"status-{status}"))
    await batch.say(member.id, state, rows if pressed is None else ())


async def _end(batch: Batch, member: StaffMember, lead: StoredLead, outcome: str) -> None:
    """The lead is over, with how it ended. A talk ends with it."""
    if lead.status == "closed":
        await batch.say(member.id, batch.words("staff-closed-already", number=str(lead.number)))
        return
    talk = await talk_about(batch, lead)
    if talk is not None:
        await end_talk(batch, talk, member.id, "talk-ended", who=member.name)
    ended = next(one for one in OUTCOMES if one == outcome)
    await batch.work.update_lead(lead.number, status="closed", outcome=ended, closed_at=batch.now)
    await batch.work.log(lead.number, batch.now, member.id, "closed", outcome)
    await batch.work.outbox.cancel(f"lead:{lead.number}")
    told = batch.words("staff-closed", number=str(lead.number), outcome=batch.words(f"outcome-{outcome}"))
    await batch.say(member.id, told, more_rows(batch, replace(lead, status="closed")))
    await rewrite_group(batch, lead, batch.words("staff-closed-group", number=str(lead.number), who=member.name))


async def _give_back(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """It waits for anyone again. A promise that has not been kept yet goes on being watched."""
    if lead.status == "closed":
        await batch.say(member.id, batch.words("staff-closed-already", number=str(lead.number)))
        return
    await batch.work.log(lead.number, batch.now, member.id, "released")
    await release(batch, lead, batch.words("staff-released-by", number=str(lead.number), who=member.name))
    await batch.say(member.id, batch.words("staff-released", number=str(lead.number)))


async def away(batch: Batch, member: StaffMember, arguments: list[str]) -> None:
    """They are away, until they say otherwise or for so many days. Their talks end; what they have not answered goes back to the group."""
    days = (arguments or [str(MOST_DAYS_AWAY)])[0]
    if not (days.isdecimal() and 0 < int(days[:4]) <= MOST_DAYS_AWAY):
        await batch.say(member.id, batch.words("staff-away-how"))
        return
    until = batch.now + dt.timedelta(days=int(days))
    await batch.work.people.away(member.id, until)
    for talk in (await batch.work.people.talks()).values():
        if talk.staff == member.id:
            await end_talk(batch, talk, member.id, "talk-ended", who=member.name)
    mine = [lead for lead in await _theirs(batch, member) if lead.status == "claimed"]
    for lead in mine:
        await batch.work.log(lead.number, batch.now, member.id, "released")
        await release(batch, lead, batch.words("staff-released-by", number=str(lead.number), who=member.name))
    await sessions.leave_until(batch, member, until)
    local = until.astimezone(HELSINKI)
    when = batch.words("staff-until", date=f"{local.day}.{local.month}.") if arguments else batch.words("staff-until-back")
    await batch.say(member.id, batch.words("staff-away", when=when, count=len(mine)))


async def back(batch: Batch, member: StaffMember, _: list[str]) -> None:
    """They are here again."""
    await batch.work.people.away(member.id, None)
    await batch.say(member.id, batch.words("staff-back"))


async def _theirs(batch: Batch, member: StaffMember) -> list[StoredLead]:
    found = [lead for region in sorted(member.regions) for lead in await batch.work.leads(region, OPEN)]
    return [lead for lead in found if lead.claimed_by == member.id]
