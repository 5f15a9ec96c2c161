"""What someone of the staff says of themselves: how many leads they take at once, which languages and fields they know best."""

from __future__ import annotations

from collections.abc import Sequence

from bot.handoff.summary import STAFF_LANGUAGE
from bot.knowledge.labels import pick
from bot.service.batch import Batch
from bot.service.scene import employed
from bot.service.staff.queue import fields_named
from bot.storage import StaffMember

MOST = 99
NONE = frozenset({"off", "pois"})


async def capacity(batch: Batch, member: StaffMember, arguments: Sequence[str]) -> None:
    """`/capacity N`, `/capacity off`; alone, how it is."""
    await employed(batch, member)
    said = arguments[0].casefold() if arguments else ""
    if said in NONE:
        await batch.work.people.takes(member.id, None)
        await batch.say(member.id, batch.words("capacity-off"))
    elif said.isdecimal() and int(said[:4]) <= MOST:
        await batch.work.people.takes(member.id, int(said))
        await batch.say(member.id, batch.words("capacity-noted", count=int(said)))
    else:
        held = (await batch.work.counts.held()).get(member.id, 0)
        now = batch.words("capacity-none") if member.capacity is None else batch.words("capacity-is", count=member.capacity)
        await batch.say(member.id, f"{batch.words('capacity-held', count=held)} {now} {batch.words('capacity-how')}")


async def languages(batch: Batch, member: StaffMember, arguments: Sequence[str]) -> None:
    """`/languages fi en ru`, by codes of two letters; `off`: none."""
    wanted = [word.casefold() for word in arguments]
    if wanted and set(wanted) <= NONE:
        wanted = []
    elif not wanted or not all(len(word) == 2 and word.isascii() and word.isalpha() for word in wanted):
        await batch.say(member.id, batch.words("languages-how", languages=", ".join(member.languages) or "–"))
        return
    await employed(batch, member)
    await batch.work.people.knows(member.id, languages=tuple(dict.fromkeys(wanted)))
    await batch.say(member.id, batch.words("languages-noted", languages=", ".join(dict.fromkeys(wanted)) or "–"))


async def fields(batch: Batch, member: StaffMember, arguments: Sequence[str]) -> None:
    """`/fields siivous hoito`, by ids or beginnings of names; `off`: none."""
    names = {name: pick(batch.knowledge, field.names, STAFF_LANGUAGE) for name, field in batch.knowledge.fields.items()}
    words = [] if set(arguments) & NONE else [word.casefold().strip(",") for word in arguments]
    found = [fields_named(batch.knowledge, word) for word in words]
    if not arguments or not all(found):
        mine = ", ".join(names[name] for name in member.fields if name in names)
        await batch.say(member.id, batch.words("fields-how", fields=mine or "–", all=", ".join(names.values())))
        return
    chosen = tuple(name for name in names if any(name in one for one in found))
    await employed(batch, member)
    await batch.work.people.knows(member.id, fields=chosen)
    await batch.say(member.id, batch.words("fields-noted", fields=", ".join(names[name] for name in chosen) or "–"))
