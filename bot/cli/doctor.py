"""`opastin doctor`: is this installation healthy, and what to do where it is not."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
from dataclasses import dataclass

from bot.app import Clock
from bot.cli.output import put
from bot.errors import OpastinError
from bot.knowledge import Knowledge, KnowledgeError, load
from bot.storage import Database, Reading

LATE_MINUTES = 5
"""What should have gone out so long ago is a sign of trouble."""

MANY_TURNS = 1000
"""So many that wait are a sign that nobody takes them."""

MOST_TOLD = 5

_THEIR_WISH = ("blocked", "Forbidden", "BadRequest: Chat not found")
"""How reasons begin that are no fault of ours: whoever shut the bot out gets nothing more."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was looked at: fine, or what is wrong and what to do."""

    fine: bool
    text: str


def _fine(text: str) -> Finding:
    return Finding(fine=True, text=text)


def _wrong(text: str) -> Finding:
    return Finding(fine=False, text=text)


def doctor(options: argparse.Namespace) -> int:
    """Look at everything and tell of each thing; 1 when something is not fine."""
    clock = Clock()
    found: list[Finding] = []
    known: Knowledge | None = None
    try:
        known = load(options.knowledge, clock.now().date())
        found.append(_fine(f"The knowledge in {options.knowledge} is sound (version {known.version})."))
    except KnowledgeError:
        found.append(_wrong(f"The knowledge in {options.knowledge} has problems: `opastin check` shows them."))
    try:
        found += asyncio.run(_database(options.db, known, clock.now()))
    except OpastinError as error:
        found.append(_wrong(str(error)))
    for one in found:
        put(f"{'ok' if one.fine else '!!'}  {one.text}")
    return 0 if all(one.fine for one in found) else 1


async def _database(url: str, known: Knowledge | None, now: dt.datetime) -> list[Finding]:
    async with await Database.open(url) as store, store.read() as reading:
        return [
            _fine("The database can be opened and read."),
            *await _inbox(reading),
            *await _outbox(reading, now),
            *(await _network(reading, known) if known else ()),
        ]


async def _inbox(reading: Reading) -> list[Finding]:
    waiting, failed = await reading.inbox.count(), await reading.inbox.set_aside()
    many = waiting >= MANY_TURNS
    found = [Finding(fine=not many, text=f"Turns that wait to be taken: {waiting}.{' Does `opastin run` run?' if many else ''}")]
    if failed:
        shown = "; ".join(dict.fromkeys(failed[:MOST_TOLD]))
        found.append(_wrong(f"Turns that were set aside for a mistake of the program: {len(failed)} ({shown}). Report it."))
    return found


async def _outbox(reading: Reading, now: dt.datetime) -> list[Finding]:
    count, oldest = await reading.outbox.count(now)
    late = oldest is not None and now - oldest > dt.timedelta(minutes=LATE_MINUTES)
    waiting = f"Messages that wait to go out: {count}"
    minutes = int((now - oldest).total_seconds() // 60) if oldest else 0
    told = f"{waiting}, the oldest for {minutes} min. Does `opastin run` run, and is Telegram reached?" if late else f"{waiting}."
    aside = [one for one in await reading.outbox.set_aside() if not one.error.startswith(_THEIR_WISH)]
    found = [Finding(fine=not late, text=told)]
    found += [
        _wrong(f"Set aside, will never arrive: {one.kind} {one.number} of {one.ended_at:%Y-%m-%d %H:%M} UTC: {one.error}")
        for one in aside[:MOST_TOLD]
    ]
    if len(aside) > MOST_TOLD:
        found.append(_wrong(f"… and {len(aside) - MOST_TOLD} more that were set aside."))
    unreachable = await reading.people.count_unreachable()
    return [*found, _fine(f"Chats that shut the bot out: {unreachable}.")]


async def _network(reading: Reading, known: Knowledge) -> list[Finding]:
    groups, staff = await reading.people.groups(), (await reading.people.staff()).values()
    found = []
    for region in known.regions:
        here = sum(region in member.regions for member in staff)
        waiting = len(await reading.leads(region, {"waiting"}))
        found.append(_region(region, here, waiting, linked=region in groups))
    return found


def _region(region: str, here: int, waiting: int, *, linked: bool) -> Finding:
    """A region nobody serves yet is worth saying; it is wrong when someone waits there."""
    wanting = [] if linked else [f"Region {region} has no staff group: `opastin invite {region} --group`."]
    wanting += [] if here else [f"Region {region} has no staff: `opastin invite {region} --role counsellor`."]
    wanting += [f"Leads that wait there: {waiting}."] if wanting and waiting else []
    return Finding(fine=not (wanting and waiting), text=" ".join(wanting) or f"Region {region}: its group is linked, staff: {here}.")
