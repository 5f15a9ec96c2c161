"""A lead goes to another region or role, with the reason for whoever takes it on; the person is told to whom, and by when."""

from __future__ import annotations

from math import ceil

from bot.dialogue.effects import Button, Rows
from bot.dialogue.screens import joined
from bot.dialogue.times import moment_in_words
from bot.handoff.routing import promise
from bot.knowledge.calendar import working_hours_between
from bot.knowledge.labels import pick
from bot.service.batch import Batch
from bot.service.cases import UNANSWERED, end_talk, post, rewrite_group, talk_about
from bot.service.moments import watch
from bot.service.staff.pieces import VALUE
from bot.storage import StaffMember, StoredLead

HAND = "hand:"
"""What a message is about that asks for the reason: `hand:NUMBER:REGION:ROLE`."""

SPECIAL = "special"
LEFT = 0.25
"""A promise that was not kept yet stays as long as this share of the new region's time is left of it; else it is made anew."""


# Apart from how it is pressed


def targets(batch: Batch, lead: StoredLead) -> list[tuple[str, str]]:
    """To which regions and roles the lead can go: any but where it is."""
    regions = [lead.region, *(name for name in batch.knowledge.regions if name != lead.region)]
    pairs = [(region, role) for region in regions if region in batch.knowledge.regions for role in batch.knowledge.regions[region].roles]
    return [pair for pair in pairs if pair != (lead.region, lead.role)]


async def hand_over(batch: Batch, member: StaffMember, lead: StoredLead, region: str, role: str, reason: str) -> bool:
    """The lead waits for someone of that region and role, who reads the reason; gives whether it could be.

    It can't without a reason, of one that is over, or to where it is. A promise that is not kept yet stays where there is time enough
    left to keep it; else a new one is made. The person hears of it in any case.
    """
    over = lead.chat is None or lead.status in {"closed", "withdrawn"}
    if over or not reason.strip() or (region, role) not in targets(batch, lead):
        return False
    talk = await talk_about(batch, lead)
    if talk is not None:
        await end_talk(batch, talk, member.id, "talk-ended", who=member.name)
    where = _where(batch, region, role)
    await rewrite_group(batch, lead, batch.words("staff-handed-group", number=str(lead.number), who=member.name, where=where))
    why = batch.words("note-handed", who=member.name, reason=reason.strip())
    await batch.work.log(lead.number, batch.now, member.id, "handed over", why)
    await batch.work.update_lead(
        lead.number, region=region, role=role, status="waiting", claimed_by=None, claimed_at=None, group_message=None
    )
    await _promise(batch, lead, region, role)
    moved = await batch.work.lead(lead.number)
    assert moved is not None, "it is there, and held"  # noqa: S101 - our bug if not
    await watch(batch, moved)
    await post(batch, moved, batch.words("staff-handed-here", number=str(lead.number), origin=_where(batch, lead.region, lead.role)))
    return True


async def _promise(batch: Batch, lead: StoredLead, region: str, role: str) -> None:
    """Keep the promise, or make it anew; and tell the person who answers by when."""
    assert lead.chat is not None, "looked at before"  # noqa: S101 - our bug if not
    known = batch.knowledge.regions[region]
    promised = lead.promised_at if lead.status in UNANSWERED else None
    needed = ceil(known.answer_within_hours * LEFT)
    if promised is None or working_hours_between(batch.now, promised, known.hours) < needed:
        promised = promise(known, batch.now)
        await batch.work.update_lead(lead.number, promised_at=promised)
    words = await batch.words_of(lead.chat)
    values = {"number": str(lead.number), "when": moment_in_words(words, promised)}
    region_name = pick(batch.knowledge, known.names, words.language)
    await batch.say(lead.chat, words("handoff-handed-over", role=words(f"role-{role}"), region=region_name, **values))


def _where(batch: Batch, region: str, role: str) -> str:
    return f"{batch.words(f'role-{role}')}, {batch.region_name(region)}"


# As it is pressed and written


async def press(batch: Batch, member: StaffMember, lead: StoredLead, name: str, detail: str) -> None:
    """`hand`: which region or role; `hand.REGION`: which role there; `hand.REGION.ROLE` and `special`: the reason."""
    if lead.status == "closed":
        await batch.say(member.id, batch.words("staff-closed-already", number=str(lead.number)))
        return
    region, role = (detail, "") if detail in batch.knowledge.regions else detail.rpartition(".")[::2]
    if name == SPECIAL:
        region, role = lead.region, SPECIAL
    if (region, role) in targets(batch, lead):
        asked = batch.words("staff-hand-why", number=str(lead.number), where=_where(batch, region, role))
        await batch.say(member.id, asked, about=f"{HAND}{lead.number}:{region}:{role}", keyboard="reply")
    elif name == SPECIAL and lead.role == SPECIAL:
        await batch.say(member.id, batch.words("staff-special-already", number=str(lead.number)))
    else:
        rows = _roles(batch, lead, region) if region else _regions(batch, lead)
        await batch.say(member.id, batch.words("staff-hand-where", number=str(lead.number)), rows)


def _regions(batch: Batch, lead: StoredLead) -> Rows:
    """Another role of the same region at once, or another region first."""
    others = [name for name in batch.knowledge.regions if name != lead.region]
    buttons = [Button(f"lead:{lead.number}:hand.{name}", batch.region_name(name)) for name in others]
    return (*_roles(batch, lead, lead.region), *((button,) for button in buttons))


def _roles(batch: Batch, lead: StoredLead, region: str) -> Rows:
    roles = [role for where, role in targets(batch, lead) if where == region]
    buttons = [Button(f"lead:{lead.number}:hand.{region}.{role}", batch.words(f"role-{role}")) for role in roles]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


async def answered(batch: Batch, member: StaffMember, about: str, reason: str) -> None:
    """The reason was written: the lead goes on its way, if it is still theirs."""
    number, region, role = ([*about.removeprefix(HAND).split(":"), "", ""])[:3]
    lead = await batch.work.lead(int(number)) if number.isdecimal() else None
    if lead is None or lead.region not in member.regions or lead.claimed_by != member.id:
        await batch.say(member.id, batch.words("staff-not-yours"))
    elif await hand_over(batch, member, lead, region, role, reason[:VALUE]):
        await batch.say(member.id, batch.words("staff-handed", number=number, where=_where(batch, region, role)))
    else:
        await batch.say(member.id, joined([batch.words("staff-not-handed", number=number), batch.words("staff-answer-how")]))
