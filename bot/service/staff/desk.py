"""Who of the staff speaks, and what they may: the door to everything that concerns a lead.

Whoever is not staff of a lead's region gets nothing of it, not even whether there is such a lead; that they asked is in its log.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.service import person
from bot.service.batch import STAFF, Batch
from bot.service.messages import TELEGRAM, Answer, Incoming
from bot.service.sessions import SESSION
from bot.service.staff import changing, joining, leads, more, opinions, plans, queue, room, sessions, talking, valo
from bot.service.staff.notes import note
from bot.service.training import VALO
from bot.storage import StaffMember, StoredLead
from bot.storage.rows import SentMessage

MAX_DIGITS = 12
LISTS = frozenset({"/leads", "/asiat"})
SESSIONS = frozenset({"/sessions", "/neuvonnat"})
ON_SESSIONS = {"/duty": "duty", "/vuoro": "duty", "/cancel": "cancel", "/peru": "cancel", "/move": "move", "/siirra": "move"}
"""What is done with one session; alone, they ask with which."""

ON_LEADS = {"/lead": "lead", "/asia": "lead", "/note": "note", "/muistio": "note", "/plan": "plan", "/suunnitelma": "plan"}
"""What is done with one lead, whose number stands behind."""

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
                await queue.list_leads(batch, incoming.chat, frozenset({region}), text.split()[1:], None)
            elif _name_of(text) in SESSIONS:
                await sessions.list_sessions(batch, incoming.chat, frozenset({region}), None)
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
            written = content.text if isinstance(content, Said) else ""
            if about is not None and changing.answers(about):
                await changing.answered(batch, member, about, written)
            elif about is not None and about.startswith(more.ANSWERS):
                await more.answered(batch, member, about, written)
            elif about is not None and about.startswith(VALO):
                await valo.answered(batch, member, about, written)
            else:
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
    if button.startswith(SESSION) and member is not None:
        if incoming.query is not None:
            await batch.show(Answer(incoming.chat, incoming.query))
        await sessions.act(batch, member, button, incoming)
        return
    if button.startswith(f"{opinions.OPINION}:") and member is not None:
        if incoming.query is not None:
            await batch.show(Answer(incoming.chat, incoming.query))
        await opinions.press(batch, member, button)
        return
    if button.startswith(VALO) and member is not None:
        if incoming.query is not None:
            await batch.show(Answer(incoming.chat, incoming.query))
        await valo.act(batch, member, button, incoming)
        return
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


COMMANDS: Mapping[str, Callable[[Batch, StaffMember, list[str]], Awaitable[None]]] = MappingProxyType(
    {
        **dict.fromkeys(("/find", "/etsi"), queue.tell_found),
        **dict.fromkeys(("/away", "/poissa"), leads.away),
        **dict.fromkeys(("/back", "/paikalla"), leads.back),
        **dict.fromkeys(("/capacity", "/enintaan"), room.capacity),
        **dict.fromkeys(("/languages", "/kielet"), room.languages),
        **dict.fromkeys(("/fields", "/alat"), room.fields),
        **dict.fromkeys(("/valo", "/valojaksot"), valo.list_periods),
        **dict.fromkeys(("/name", "/nimi"), joining.rename),
        **dict.fromkeys(("/invite", "/kutsu"), joining.invite_from_chat),
    }
)
"""What is done with all words that follow the command."""


async def _command(batch: Batch, member: StaffMember, text: str) -> None:
    arguments = text.split()[1:]
    match _name_of(text):
        case name if name in LISTS:
            await queue.list_leads(batch, member.id, member.regions, arguments, member)
        case name if name in SESSIONS:
            await sessions.list_sessions(batch, member.id, member.regions)
        case name if name in ON_SESSIONS:
            await sessions.command(batch, member, ON_SESSIONS[name], arguments)
        case name if name in ON_LEADS and arguments:
            await _on_lead(batch, member, ON_LEADS[name], arguments[0], text.split(maxsplit=2)[2:])
        case name if name in COMMANDS:
            await COMMANDS[name](batch, member, arguments)
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


async def _on_lead(batch: Batch, member: StaffMember, what: str, number: str, more: list[str]) -> None:
    """What a command does with one lead; `more` is what stood behind its number."""
    text = "".join(more)
    lead = await _own_lead(batch, member, number)
    if lead is None:
        return
    if what == "plan":
        await plans.command(batch, member, lead, text)
    elif what == "lead":
        await leads.open_case(batch, member, lead)
    elif text:
        await note(batch, member, lead, text)
    else:
        await batch.say(member.id, batch.words("staff-help"))
