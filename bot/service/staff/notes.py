"""Notes about a lead: only the one whose it is writes and reads them."""

from __future__ import annotations

from bot.service.batch import Batch
from bot.storage import StaffMember, StoredLead

NOTES = frozenset({"note", "handed over", "opinion"})
"""Events of a lead whose words are for whoever has it."""

MAX_NOTE = 4096  # As much as a message holds: none is cut.


async def note(batch: Batch, member: StaffMember, lead: StoredLead, text: str) -> None:
    """A note for whoever looks at the lead next."""
    if lead.claimed_by != member.id:
        await batch.say(member.id, batch.words("staff-not-yours"))
        return
    if lead.chat is None or lead.status == "withdrawn":  # Nothing may be written anew of someone who was erased.
        await batch.say(member.id, batch.words("staff-gone", number=str(lead.number)))
        return
    await batch.work.log(lead.number, batch.now, member.id, "note", text.strip()[:MAX_NOTE])
    await batch.say(member.id, batch.words("staff-noted", number=str(lead.number)))


async def notes_of(batch: Batch, lead: StoredLead) -> list[str]:
    """The notes about a lead, oldest first; also why it was handed over, and what a colleague thought."""
    return [event.detail for event in await batch.work.events(lead.number) if event.what in NOTES and event.detail]
