"""Who speaks and where: what the turns of a batch need to know of staff, groups and messages, asked for at once.

Telegram names chats, accounts and messages by its own numbers; here they become ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.dialogue.turn import Pressed, Said
from bot.service.batch import GROUP, STAFF, Batch
from bot.service.messages import TELEGRAM, Incoming
from bot.storage import StaffMember
from bot.storage.rows import SentMessage


@dataclass(frozen=True, slots=True)
class Scene:
    """Staff by id, the region of each chat that is a staff group, and messages by chat and the transport's number."""

    staff: dict[str, StaffMember]
    groups: dict[str, str]
    named: dict[tuple[str, int], SentMessage]


async def look_up(batch: Batch, turns: Sequence[Incoming]) -> Scene:
    """Ask at once for what the turns need to know."""
    people = batch.work.people
    accounts = {staff_of(incoming.sender) for incoming in turns if incoming.sender}
    staff = dict(await people.staff(accounts)) if accounts else {}
    in_groups = any(is_group(incoming.chat) for incoming in turns)
    groups = {chat: region for region, chat in (await people.groups()).items()} if in_groups else {}
    persons = [incoming.chat for incoming in turns if not is_group(incoming.chat) and staff_of(incoming.sender) not in staff]
    await batch.look_up_talks(persons)
    await batch.work.know(persons)
    await people.find_again([incoming.chat for incoming in turns if _starts(incoming)])
    wanted = [(own_name(incoming, staff, groups), number) for incoming in turns if (number := _refers_to(incoming)) is not None]
    return Scene(staff, groups, dict(await batch.work.outbox.named(wanted)))


async def vouched_for(batch: Batch, incoming: Incoming) -> Scene:
    """In a terminal the driver vouches: who speaks in a region's group is staff there, and whoever speaks nowhere, everywhere."""
    who, region = incoming.sender or incoming.chat, incoming.chat.removeprefix(GROUP)
    if who == f"{GROUP}{region}" and isinstance(incoming.content, Said):
        return Scene({who: StaffMember(who, region, None, ((region, ""),))}, {}, {})  # Somebody of the group, whoever it is.
    if not who.startswith(STAFF):
        return Scene({}, {}, {})
    return Scene({who: await _vouched_member(batch, who, incoming.chat, region)}, {}, await _answered(batch, incoming))


async def _vouched_member(batch: Batch, who: str, chat: str, region: str) -> StaffMember:
    people, regions = batch.work.people, batch.knowledge.regions
    member = (await people.staff([who])).get(who)
    if chat.startswith(GROUP) and region in regions and (member is None or region not in member.regions):
        await people.employ(who, _called(who), region, regions[region].roles[0], batch.now)
        member = (await people.staff([who])).get(who)
    return member or StaffMember(who, _called(who), None, tuple((one.id, one.roles[0]) for one in regions.values()))


async def employed(batch: Batch, member: StaffMember) -> None:
    """In a terminal, who speaks may be staff at the driver's word alone: before more is kept of them it must be written down."""
    if member.id not in await batch.work.people.staff([member.id]):
        for region, role in member.duties:
            await batch.work.people.employ(member.id, member.name, region, role, batch.now)


def _called(who: str) -> str:
    name = who.removeprefix(STAFF)
    return name[:1].upper() + name[1:]


async def _answered(batch: Batch, incoming: Incoming) -> dict[tuple[str, int], SentMessage]:
    """What an answer to one of our messages is for: in a terminal messages have our numbers already."""
    if incoming.reply_to is None:
        return {}
    about = await batch.work.outbox.about(incoming.chat, incoming.reply_to)
    return {(incoming.chat, incoming.reply_to): SentMessage(incoming.reply_to, about)}


def _starts(incoming: Incoming) -> bool:
    """Whether it is the first word of someone who lets the bot in (again): apps send it by themselves."""
    return isinstance(incoming.content, Said) and incoming.content.text.startswith("/start")


def is_group(chat: str) -> bool:
    """Whether Telegram's chat is a group: their numbers are negative."""
    return chat.startswith(f"{TELEGRAM}-")


def staff_of(account: str | None) -> str:
    """What someone of the staff is called, by their account: `tg:42` is `staff:42`."""
    return f"{STAFF}{account.removeprefix(TELEGRAM)}" if account and account.startswith(TELEGRAM) else account or ""


def own_name(incoming: Incoming, staff: dict[str, StaffMember], groups: dict[str, str]) -> str:
    """What we call the chat: a linked group by its region, the private chat of staff by theirs."""
    if incoming.chat in groups:
        return f"{GROUP}{groups[incoming.chat]}"
    account = staff_of(incoming.chat)
    return account if account in staff else incoming.chat


def _refers_to(incoming: Incoming) -> int | None:
    """The transport's number of the message that was pressed on or answered."""
    return incoming.content.message if isinstance(incoming.content, Pressed) else incoming.reply_to


def with_our_numbers(incoming: Incoming, scene: Scene) -> Incoming:
    """What came from Telegram names messages by its numbers: put ours there, or none where we don't know the message."""
    content = incoming.content
    if not isinstance(content, Pressed) or incoming.query is None:
        return incoming
    found = scene.named.get((incoming.chat, content.message or 0))
    return replace(incoming, content=replace(content, message=found.number if found else None))
