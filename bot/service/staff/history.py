"""What has happened to a lead, for the one whose it is: who did what and when."""

from __future__ import annotations

from bot.handoff.summary import Case, promised
from bot.service.batch import STAFF, Batch
from bot.service.staff.pieces import MESSAGE, pieces
from bot.storage import PERSON, LeadEvent, StaffMember, StoredLead

TOLD = frozenset({
    "opened", "claimed", "read", "wrote", "talk", "handed back", "contacted", "booked", "note", "closed", "released", "nudged",
    "reassigned", "late", "denied", "handed over", "asked", "opinion", "graded",
})  # fmt: skip
"""Events that have a text of their own."""


async def history(batch: Batch, lead: StoredLead) -> list[LeadEvent]:
    """Everything in the log of the lead, oldest first."""
    return list(await batch.work.events(lead.number))


async def tell(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """The same, a line each: without what was written."""
    events = await history(batch, lead)
    staff = await batch.work.people.staff([event.actor for event in events if event.actor.startswith(STAFF)])
    lines = [f"{_when(batch, lead, event)} {_who(batch, event, staff.get(event.actor))}: {_what(batch, event)}" for event in events]
    for piece in pieces("\n".join([batch.words("history-of", number=str(lead.number)), *lines]), MESSAGE):
        await batch.say(member.id, piece)


def _when(batch: Batch, lead: StoredLead, event: LeadEvent) -> str:
    return promised(batch.knowledge, Case(lead.number, lead.region, lead.role, event.at, event.at))


def _who(batch: Batch, event: LeadEvent, member: StaffMember | None) -> str:
    if event.actor == PERSON:
        return batch.words("history-person")
    if event.actor.startswith(STAFF):
        return member.name if member else batch.words("staff-nameless")
    return batch.words("history-bot") if event.actor == "opastin" else batch.words("history-stranger")


def _what(batch: Batch, event: LeadEvent) -> str:
    return batch.words(f"event-{event.what.replace(' ', '-')}") if event.what in TOLD else event.what
