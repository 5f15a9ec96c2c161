"""`opastin invite` and `opastin staff`: who may see the leads of a region."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt

from bot import settings
from bot.app import Clock
from bot.cli.output import put
from bot.errors import SettingsError
from bot.knowledge import Knowledge, load
from bot.service.batch import Batch
from bot.service.cases import OPEN, release
from bot.service.staff import joining
from bot.storage import Database


def invite(options: argparse.Namespace) -> int:
    """Make a link that works once: for a person, or for the region's group."""
    clock = Clock()
    known = load(options.knowledge, clock.now().date())
    username = options.bot or settings.from_environment().bot_name
    if options.region not in known.regions:
        raise SettingsError(f"There is no region `{options.region}`. Known: {', '.join(known.regions)}.")
    if not username:
        raise SettingsError("What is the bot called on Telegram? Give --bot NAME, or set OPASTIN_BOT.")
    role = None if options.group else options.role
    if role is not None and role != "admin" and role not in known.regions[options.region].roles:
        raise SettingsError(f"The region {options.region} has no {role}. It has: {', '.join(known.regions[options.region].roles)}, admin.")
    secret = asyncio.run(_invite(options.db, options.region, role, clock.now()))
    put(joining.link(username.removeprefix("@"), secret))
    return 0


async def _invite(database: str, region: str, role: str | None, now: dt.datetime) -> str:
    async with await Database.open(database) as store, store.commit() as work:
        return await joining.invite(work, region, role, "terminal", now)


def staff(options: argparse.Namespace) -> int:
    """Show who is staff, or end someone's duties."""
    clock = Clock()
    known = load(options.knowledge, clock.now().date())
    return asyncio.run(_staff(known, options.db, options.remove, clock.now()))


async def _staff(known: Knowledge, database: str, remove: str | None, now: dt.datetime) -> int:
    async with await Database.open(database) as store, store.commit() as work:
        if remove is not None:
            return await _dismiss(Batch(known, work, now, direct=False), remove)
        for member in (await work.people.staff()).values():
            duties = ", ".join(f"{region}: {role}" for region, role in member.duties) or "no duties"
            away = f" · away until {member.away_until:%Y-%m-%d}" if member.away_until and member.away_until > now else ""
            put(f"{member.id} · {member.name} · {duties}{away}")
        for region, chat in (await work.people.groups()).items():
            put(f"group:{region} · {chat}")
    return 0


async def _dismiss(batch: Batch, who: str) -> int:
    """Their open leads go back to the groups; what they did stays in the log."""
    member = (await batch.work.people.staff([who])).get(who)
    if member is None:
        raise SettingsError(f"There is no `{who}` among the staff. `opastin staff` shows who is.")
    theirs = [lead for region in sorted(member.regions) for lead in await batch.work.leads(region, OPEN) if lead.claimed_by == who]
    for lead in theirs:
        await batch.work.log(lead.number, batch.now, "terminal", "released")
        await release(batch, lead, batch.words("staff-released-by", number=str(lead.number), who=member.name))
    await batch.work.people.dismiss(who)
    put(f"{who} is staff no more. Leads given back to their groups: {len(theirs)}.")
    return 0
