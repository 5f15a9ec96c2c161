"""A promise is kept, or said to be broken: a nudge, then the matter goes to others, then the person is told the truth.

Each is a moment in the outbox, set when the lead is opened. When it comes it is a turn like any other: what is true then
decides.
"""

from __future__ import annotations

from bot.dialogue.screens import joined
from bot.dialogue.times import moment_in_words
from bot.handoff.load import able
from bot.handoff.routing import promise
from bot.handoff.summary import promised
from bot.service.batch import GROUP, Batch
from bot.service.cases import UNANSWERED, case_of, case_rows, claim_row, notice, person_region, release, rewrite_group
from bot.service.glance import told_in
from bot.service.loads import colleagues
from bot.service.moments import wait_for, watch
from bot.storage import StaffMember, StoredLead

__all__ = ["MOST_RENEWALS", "due", "present", "watch"]

MOST_RENEWALS = 2
"""How often a promise is renewed; after that none is made any more."""


async def due(batch: Batch, what: str, number: int) -> None:
    """The moment of a promise has come."""
    lead = await batch.work.lead(number)
    if lead is None or lead.chat is None or lead.status not in UNANSWERED or lead.promised_at is None:
        return
    if batch.now >= lead.promised_at:
        await _late(batch, lead)  # Whatever was to come before it (the program may have slept) would be nonsense now.
    elif what == "nudge":
        await _nudge(batch, lead)
    elif what == "reassign":
        await _reassign(batch, lead)


async def _nudge(batch: Batch, lead: StoredLead) -> None:
    """Whoever has it, or the group if nobody has, is reminded."""
    text = batch.words("staff-nudge", number=str(lead.number), when=promised(batch.knowledge, case_of(lead)))
    if lead.claimed_by is not None:
        await batch.say(lead.claimed_by, text, case_rows(batch, lead, talking=False))
    else:
        await batch.say(f"{GROUP}{lead.region}", text, claim_row(batch, lead.number))
    await batch.work.log(lead.number, batch.now, "opastin", "nudged")
    await wait_for(batch, lead, "reassign")


async def _reassign(batch: Batch, lead: StoredLead) -> None:
    """Whoever has it has not answered: it is everybody's again. If nobody has, each who could is asked in private."""
    number = str(lead.number)
    if lead.claimed_by is not None:
        await batch.say(lead.claimed_by, batch.words("staff-reassigned-you", number=number))
        await release(batch, lead, batch.words("staff-reassigned", number=number))
    else:
        for member in await present(batch, lead):
            await batch.say(
                member.id, joined([batch.words("staff-asked", number=number), notice(batch, lead)]), claim_row(batch, lead.number)
            )
    await batch.work.log(lead.number, batch.now, "opastin", "reassigned")
    await wait_for(batch, lead, "late")


async def _late(batch: Batch, lead: StoredLead) -> None:
    """The person is told that the promise is not kept, with a new one; in the end, that none can be made."""
    assert lead.chat is not None, "asked for of a person only"  # noqa: S101 - our bug if not
    number, words = str(lead.number), await batch.words_of(lead.chat)
    broken = sum(event.what == "late" for event in await batch.work.events(lead.number))
    await batch.work.log(lead.number, batch.now, "opastin", "late")
    region = batch.knowledge.regions.get(lead.region)
    buttons = ((words.button("goal:dropin", "button-dropin"),),)
    if broken >= MOST_RENEWALS or region is None:
        await batch.work.update_lead(lead.number, promised_at=None)
        await batch.say(lead.chat, words("late-for-good", number=number, region=person_region(batch, lead, words.language)), buttons)
        await _up_to_everyone(batch, lead)
        return
    renewed = promise(region, batch.now)
    await batch.work.update_lead(lead.number, promised_at=renewed)
    await batch.say(lead.chat, words("late", number=number, when=moment_in_words(words, renewed)), buttons)
    again = await batch.work.lead(lead.number)
    assert again is not None, "it is there, and held"  # noqa: S101 - our bug if not
    told = batch.words("staff-late", number=number, when=promised(batch.knowledge, case_of(again)))
    if again.claimed_by is None:
        await batch.say(f"{GROUP}{lead.region}", told, claim_row(batch, lead.number))
    else:
        await rewrite_group(batch, again, told)
        await batch.say(again.claimed_by, told, case_rows(batch, again, talking=False))
    await watch(batch, again)


async def _up_to_everyone(batch: Batch, lead: StoredLead) -> None:
    """No promise is left to be watched, so whoever has it and does not answer must not keep others from it."""
    number, told = str(lead.number), batch.words("staff-late-for-good", number=str(lead.number))
    if lead.claimed_by is None:
        await batch.say(f"{GROUP}{lead.region}", told, claim_row(batch, lead.number))
        return
    await batch.say(lead.claimed_by, batch.words("staff-reassigned-you", number=number))
    await release(batch, lead, told)


async def present(batch: Batch, lead: StoredLead) -> list[StaffMember]:
    """Staff of the region who are neither away nor out of reach: of these those of the lead's role, with room, who know the language."""
    members = await batch.work.people.staff()
    gone = await batch.work.people.unreachable(list(members))
    here = [member for member in members.values() if member.id not in gone]
    language = str(told_in(lead.summary).get("language") or "")
    found = able(colleagues(here, lead.region, await batch.work.counts.held(), batch.now), lead.role, language)
    return [members[one.id] for one in found]
