"""What staff can do: see who waits, claim, read the summary. Apart from how a transport shows it.

Every look at a person's data is written to the lead's log. In a terminal, who is `staff:ID` is as the driver says; a
transport with strangers in it proves it first.
"""

from __future__ import annotations

import datetime as dt
import json

from bot.dialogue.conversation import from_json
from bot.dialogue.effects import Button, Rows
from bot.dialogue.screens import joined
from bot.dialogue.turn import Pressed, Said
from bot.handoff.summary import STAFF_LANGUAGE, Case, full, group_notice, need, waited
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.service.messages import Incoming, Message, Outgoing
from bot.storage import StoredLead, Work

MAX_LISTED = 20


def claim_row(knowledge: Knowledge, number: int) -> Rows:
    """The button with which a lead is claimed."""
    return ((Button(f"lead:{number}:claim", knowledge.texts.say(STAFF_LANGUAGE, "staff-claim")),),)


async def take(knowledge: Knowledge, work: Work, incoming: Incoming, now: dt.datetime) -> list[Outgoing]:
    """What goes out for something that staff wrote or pressed, in the group or in their own chat."""
    match incoming.content:
        case Pressed(button=button):
            return await _press(knowledge, work, incoming, button, now)
        case Said(text=text) if incoming.chat.startswith("staff:") or text.startswith("/"):
            return await _command(knowledge, work, incoming, text, now)
        case _:
            return []


async def _press(knowledge: Knowledge, work: Work, incoming: Incoming, button: str, now: dt.datetime) -> list[Outgoing]:
    who = incoming.sender or incoming.chat
    parts = button.split(":")
    if not who.startswith("staff:") or parts[0] != "lead" or len(parts) != 3 or not parts[1].isdecimal() or len(parts[1]) > 12:
        return [await _say(work, incoming.chat, _text(knowledge, "staff-help"))]
    number, action = int(parts[1]), parts[2]
    if action == "claim":
        return await _claim(knowledge, work, incoming, number, who, now)
    if action == "open":
        return await _open(knowledge, work, number, who, now)
    return [await _say(work, incoming.chat, _text(knowledge, "staff-help"))]


async def _claim(knowledge: Knowledge, work: Work, incoming: Incoming, number: int, who: str, now: dt.datetime) -> list[Outgoing]:
    """The lead becomes theirs: the group sees by whom, they get the summary, the person hears that somebody has read."""
    lead = await work.lead(number)
    if lead is None or lead.status == "withdrawn" or lead.chat is None:
        return [await _say(work, incoming.chat, _text(knowledge, "staff-gone", number=str(number)))]
    if lead.status != "waiting":
        return [await _say(work, incoming.chat, _text(knowledge, "staff-already", number=str(number)))]
    await work.update_lead(number, status="claimed", claimed_by=who, claimed_at=now)
    await work.log(number, now, who, "claimed")
    claimed = _text(knowledge, "staff-claimed", number=str(number), region=_region(knowledge, lead), who=who.removeprefix("staff:"))
    out: list[Outgoing] = []
    if lead.group_message is not None:
        out.append(Message(f"group:{lead.region}", lead.group_message, claimed, rewrites=True))
    out.append(await _say(work, who, full(knowledge, _case(lead), json.loads(lead.summary))))
    out.append(await _tell_person(knowledge, work, lead, lead.chat))
    return out


async def _tell_person(knowledge: Knowledge, work: Work, lead: StoredLead, chat: str) -> Message:
    stored = await work.conversation(chat)
    language = from_json(stored.document).language if stored else _language_of(knowledge, lead)
    role = knowledge.texts.say(language, f"role-{lead.role}")
    said = knowledge.texts.say(language, "handoff-claimed", role=role, number=str(lead.number))
    return await _say(work, chat, said)


def _language_of(knowledge: Knowledge, lead: StoredLead) -> str:
    language = str(json.loads(lead.summary).get("language"))
    return language if language in knowledge.languages else STAFF_LANGUAGE


async def _open(knowledge: Knowledge, work: Work, number: int, who: str, now: dt.datetime) -> list[Outgoing]:
    """The summary again, for the one whose lead it is."""
    lead = await work.lead(number)
    if lead is None or lead.chat is None:
        return [await _say(work, who, _text(knowledge, "staff-gone", number=str(number)))]
    if lead.claimed_by != who:
        notice = group_notice(knowledge, _case(lead), json.loads(lead.summary), now)
        rows = claim_row(knowledge, number) if lead.status == "waiting" else ()
        return [await _say(work, who, joined([notice, _text(knowledge, "staff-not-yours")]), rows)]
    await work.log(number, now, who, "read")
    return [await _say(work, who, full(knowledge, _case(lead), json.loads(lead.summary)))]


async def _command(knowledge: Knowledge, work: Work, incoming: Incoming, text: str, now: dt.datetime) -> list[Outgoing]:
    name, *arguments = text.split() or [""]
    region = incoming.chat.removeprefix("group:") if incoming.chat.startswith("group:") else None
    match name.partition("@")[0]:
        case "/leads":
            return [await _list(knowledge, work, incoming.chat, region, now)]
        case "/lead" if arguments and arguments[0].isdecimal() and len(arguments[0]) <= 12 and region is None:
            return await _open(knowledge, work, int(arguments[0]), incoming.chat, now)
    return [await _say(work, incoming.chat, _text(knowledge, "staff-help"))]


async def _list(knowledge: Knowledge, work: Work, chat: str, region: str | None, now: dt.datetime) -> Message:
    """The open leads, longest waiting first, as the group may see them."""
    leads = (await work.leads(region, ("waiting", "claimed", "contacted", "booked")))[:MAX_LISTED]
    lines = [
        _text(
            knowledge,
            "staff-lead-line",
            number=str(lead.number),
            region=_region(knowledge, lead),
            role=_text(knowledge, f"role-{lead.role}"),
            need=need(knowledge, json.loads(lead.summary)),
            status=_text(knowledge, f"status-{lead.status}"),
            waited=waited(knowledge, lead.opened_at, now),
        )
        for lead in leads
    ]
    buttons = tuple((Button(f"lead:{lead.number}:open", f"{lead.number}"),) for lead in leads) if region is None else ()
    text = "\n".join([_text(knowledge, "staff-leads"), *lines]) if lines else _text(knowledge, "staff-no-leads")
    return await _say(work, chat, text, buttons)


def _case(lead: StoredLead) -> Case:
    return Case(lead.number, lead.region, lead.role, lead.opened_at, lead.promised_at)


def _region(knowledge: Knowledge, lead: StoredLead) -> str:
    return pick(knowledge, knowledge.regions[lead.region].names, STAFF_LANGUAGE) if lead.region in knowledge.regions else lead.region


def _text(knowledge: Knowledge, name: str, **values: str) -> str:
    return knowledge.texts.say(STAFF_LANGUAGE, name, **values)


async def _say(work: Work, chat: str, text: str, rows: Rows = ()) -> Message:
    return Message(chat, await work.next_message(), text, rows)
