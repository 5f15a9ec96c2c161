"""Who can't be reached any more: the bot is blocked, or the chat is gone. Those who wait for each other hear of it, once."""

from __future__ import annotations

from bot.service.batch import ASIDE, GROUP, STAFF, Batch
from bot.service.cases import OPEN, end_talk, post_again, release, talk_about
from bot.storage import StoredLead


async def lost(batch: Batch, chat: str) -> None:
    """The chat shuts the bot out: what waits for it is set aside, and whom it concerns is told, once."""
    if chat.startswith(ASIDE):
        return  # A lane for one press, not a chat.
    await batch.work.outbox.refuse_chat(chat, "blocked, or the chat is gone", batch.now)
    if not await batch.work.people.lose(chat, batch.now):
        return
    if chat.startswith(GROUP):
        await _group_lost(batch, chat.removeprefix(GROUP))
    elif chat.startswith(STAFF):
        await _staff_lost(batch, chat)
    else:
        await _person_lost(batch, chat)


async def _person_lost(batch: Batch, chat: str) -> None:
    """Whoever has an open lead of theirs is told; where nobody has it yet, the group."""
    for lead in await batch.work.leads_of(chat):
        if lead.status in OPEN:
            await batch.work.log(lead.number, batch.now, "opastin", "unreachable")
            text = batch.words("staff-unreachable", number=str(lead.number))
            await batch.say(lead.claimed_by or f"{GROUP}{lead.region}", text)


async def _staff_lost(batch: Batch, who: str) -> None:
    """Whom they talk with is told that words may be lost, and who waits for them waits for anyone again."""
    member = (await batch.work.people.staff([who])).get(who)
    if member is None:
        return
    theirs = [lead for region in sorted(member.regions) for lead in await batch.work.leads(region, OPEN) if lead.claimed_by == who]
    for lead in theirs:
        talk = await talk_about(batch, lead)
        if talk is not None:
            await end_talk(batch, talk, "opastin", "talk-cut", who=member.name)
        if talk is not None or lead.status == "claimed":
            await batch.work.log(lead.number, batch.now, "opastin", "released")
            await release(batch, lead, batch.words("staff-lost-released", number=str(lead.number), who=member.name))


async def _group_lost(batch: Batch, region: str) -> None:
    """The staff of the region hear where new leads do not come any more: its admins, or all if it has none."""
    here = [one for one in (await batch.work.people.staff()).values() if region in one.regions]
    for member in [one for one in here if one.is_admin_of(region)] or here:
        await batch.say(member.id, batch.words("staff-group-lost", region=batch.region_name(region)))


async def found_again(batch: Batch, chat: str) -> None:
    """The chat lets the bot in again. Whoever has an open lead of theirs is told; a group is asked what it was not while it was gone."""
    news = chat in await batch.work.people.unreachable([chat])
    await batch.work.people.find_again([chat])
    if news and chat.startswith(GROUP):
        await post_again(batch, chat.removeprefix(GROUP), elsewhere=False)
    if not news or chat.startswith((GROUP, STAFF)):
        return
    for lead in await batch.work.leads_of(chat):
        if lead.status in OPEN and lead.claimed_by is not None:
            await _tell_back(batch, lead, lead.claimed_by)


async def _tell_back(batch: Batch, lead: StoredLead, owner: str) -> None:
    await batch.work.log(lead.number, batch.now, "opastin", "reachable")
    await batch.say(owner, batch.words("staff-reachable", number=str(lead.number)), about=f"talk:{lead.number}")


async def moved(batch: Batch, old: str, new: str) -> None:
    """A group has a new name with the transport: what waits follows it, what was sent is known there no more.

    We may hear of it twice, from what comes in and from what can't go out.
    """
    regions = [region for region, chat in (await batch.work.people.groups()).items() if chat == old]
    if regions:
        await batch.work.people.move_group(old, new)
    await batch.work.outbox.rename(old, new)
    for region in regions:
        await post_again(batch, region, elsewhere=True)
