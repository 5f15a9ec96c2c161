"""Who of the staff speaks, and what they may: the door to everything that concerns a lead.

Whoever is not staff of a lead's region gets nothing of it, not even whether there is such a lead; that they asked is in its log.
"""

from __future__ import annotations

import json
import logging
from dataclasses import replace

from bot.dialogue.effects import Button
from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.handoff.summary import need, waited
from bot.service import person
from bot.service.batch import STAFF, Batch
from bot.service.cases import OPEN
from bot.service.messages import TELEGRAM, Answer, Incoming
from bot.service.staff import joining, leads, talking
from bot.service.staff.notes import note
from bot.storage import StaffMember, StoredLead
from bot.storage.rows import SentMessage

MAX_LISTED = 20
MAX_DIGITS = 12
LISTS = frozenset({"/leads", "/asiat"})

STRANGER = "stranger"
"""What the log calls someone who is not staff: nothing of them is kept."""

_log = logging.getLogger(__name__)


async def in_group(batch: Batch, region: str, member: StaffMember | None, incoming: Incoming) -> None:
    """Something in the staff group of a region: a button, or one of the commands that tell nobody's data."""
    match incoming.content:
        case Pressed(button=button):
            await _press(batch, member, incoming, button)
        case Said(text=text) if text.startswith("/") and member is not None and region in member.regions:
            if _name_of(text) in LISTS:
                await list_leads(batch, incoming.chat, frozenset({region}), numbered=False)
            else:
                await batch.say(incoming.chat, batch.words("staff-help"))


async def in_private(batch: Batch, member: StaffMember, incoming: Incoming, answered: SentMessage | None) -> None:
    """Something that someone of the staff wrote or pressed in their own chat."""
    match incoming.content:
        case Pressed() | Said() as content if not batch.direct and _as_a_person(content):
            await _take_as_a_person(batch, member, incoming, content)
        case Pressed(button=button):
            await _press(batch, member, incoming, button)
        case Said(text=text) if text.startswith("/"):
            await _command(batch, member, text)
        case Said() | Contact() | Located() | Unreadable() as content:
            about = answered.about if answered else None
            await talking.answer(batch, member, content, about)


def _as_a_person(content: Pressed | Said) -> bool:
    """Whether it is about what the bot knows of themselves: they may have talked with it before they were staff."""
    if isinstance(content, Pressed):
        return content.button.startswith("forget:")
    return _name_of(content.text) in talking.RIGHTS


async def _take_as_a_person(batch: Batch, member: StaffMember, incoming: Incoming, content: Pressed | Said) -> None:
    if incoming.query is not None:
        await batch.show(Answer(incoming.chat, incoming.query))
    await person.take(batch, replace(incoming, chat=f"{TELEGRAM}{member.id.removeprefix(STAFF)}"), content)


async def _press(batch: Batch, member: StaffMember | None, incoming: Incoming, button: str) -> None:
    head, number, action = ([*button.split(":", 2), "", ""])[:3]
    lead = await _lead(batch, number) if head == "lead" else None
    if member is None or (lead is not None and lead.region not in member.regions):
        if lead is not None:
            await deny(batch, lead, member.id if member else STRANGER)
        await _toast(batch, incoming, batch.words("staff-not-staff") if member is None else _not_found(batch, number))
        return
    if lead is None:
        text = _not_found(batch, number) if head == "lead" and number.isdecimal() else batch.words("staff-help")
        await _toast(batch, incoming, text, beside=member.id)
        return
    await leads.act(batch, member, lead, action, incoming)


async def deny(batch: Batch, lead: StoredLead, who: str) -> None:
    """Somebody asked for what is not theirs: it is in the log of the lead and in that of the program."""
    await batch.work.log(lead.number, batch.now, who, "denied")
    asked = "a stranger" if who == STRANGER else "someone of another region's staff"
    _log.warning("Refused: %s asked for lead %s of region %s.", asked, lead.number, lead.region)


async def _toast(batch: Batch, incoming: Incoming, text: str, beside: str | None = None) -> None:
    """An answer over the screen of whoever pressed; where there is none, a message to them alone."""
    if incoming.query is not None:
        await batch.show(Answer(incoming.chat, incoming.query, text))
    else:
        await batch.say(beside or incoming.chat, text)


async def _lead(batch: Batch, number: str) -> StoredLead | None:
    return await batch.work.lead(int(number)) if number.isdecimal() and len(number) <= MAX_DIGITS else None


def _not_found(batch: Batch, number: str) -> str:
    return batch.words("staff-not-found", number=number[: MAX_DIGITS + 1])


async def _command(batch: Batch, member: StaffMember, text: str) -> None:
    arguments = text.split()[1:]
    match _name_of(text):
        case name if name in LISTS:
            await list_leads(batch, member.id, member.regions, numbered=True)
        case "/lead" | "/asia" if arguments:
            await _show_lead(batch, member, arguments[0])
        case "/note" | "/muistio" if len(arguments) > 1:
            await _note(batch, member, arguments[0], " ".join(arguments[1:]))
        case "/away" | "/poissa":
            await leads.away(batch, member, arguments)
        case "/back" | "/paikalla":
            await leads.back(batch, member)
        case "/name" | "/nimi":
            await joining.rename(batch, member, " ".join(arguments))
        case "/invite" | "/kutsu":
            await joining.invite_from_chat(batch, member, arguments)
        case _:
            await batch.say(member.id, batch.words("staff-help"))


def _name_of(text: str) -> str:
    """Which command it is, without the name of the bot behind it; nothing if it is none."""
    return text.split(maxsplit=1)[0].partition("@")[0].casefold() if text.startswith("/") else ""


async def _own_lead(batch: Batch, member: StaffMember, number: str) -> StoredLead | None:
    """The lead of that number, if it is of one of their regions; else they are told that there is none."""
    lead = await _lead(batch, number)
    if lead is not None and lead.region in member.regions:
        return lead
    if lead is not None:
        await deny(batch, lead, member.id)
    await batch.say(member.id, _not_found(batch, number) if number.isdecimal() else batch.words("staff-help"))
    return None


async def _show_lead(batch: Batch, member: StaffMember, number: str) -> None:
    lead = await _own_lead(batch, member, number)
    if lead is not None:
        await leads.open_case(batch, member, lead)


async def _note(batch: Batch, member: StaffMember, number: str, text: str) -> None:
    lead = await _own_lead(batch, member, number)
    if lead is not None:
        await note(batch, member, lead, text)


async def list_leads(batch: Batch, chat: str, regions: frozenset[str], *, numbered: bool) -> None:
    """The open leads of those regions, longest waiting first, as the group may see them."""
    found = [lead for region in sorted(regions) for lead in await batch.work.leads(region, OPEN)]
    listed = sorted(found, key=lambda lead: lead.number)[:MAX_LISTED]
    lines = [
        batch.words(
            "staff-lead-line",
            number=str(lead.number),
            region=batch.region_name(lead.region),
            role=batch.words(f"role-{lead.role}"),
            need=need(batch.knowledge, json.loads(lead.summary)),
            status=batch.words(f"status-{lead.status}"),
            waited=waited(batch.knowledge, lead.opened_at, batch.now),
        )
        for lead in listed
    ]
    buttons = [Button(f"lead:{lead.number}:open", str(lead.number)) for lead in listed] if numbered else []
    rows = tuple(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5))
    more = [batch.words("staff-more-leads", count=str(len(found) - MAX_LISTED))] if len(found) > MAX_LISTED else []
    text = "\n".join([batch.words("staff-leads"), *lines, *more]) if lines else batch.words("staff-no-leads")
    await batch.say(chat, text, rows)
