"""Promises made to come due: nobody can move the wall clock of a program that is killed, but what it waits for can be moved to now."""

from __future__ import annotations

import asyncio
import datetime as dt

from bot.errors import StorageError
from bot.service.messages import Due, due_from_json
from bot.service.moments import STAGES
from bot.simulation.desk import SLOW_REGION
from bot.simulation.ledger import Ledger
from bot.storage import Database, Out, Ready, Work
from bot.storage.outbox import DUE

FAR = dt.timedelta(days=365)
PAUSE_SECONDS = 0.7


async def hurry(database: Database, ledger: Ledger) -> None:
    """Let the promises of the slow region be broken, each stage once, until cancelled."""
    while True:
        try:
            moved = await _move(database, ledger)
        except StorageError:
            moved = []  # The program writes just now.
        for lead, stage in moved:
            ledger.moved[lead].append(stage)
        await asyncio.sleep(PAUSE_SECONDS)


async def _move(database: Database, ledger: Ledger) -> list[tuple[int, str]]:
    """Move what waits for each stage that a slow lead has not seen yet. Gives leads and stages, once that is committed."""
    moved: list[tuple[int, str]] = []
    async with database.commit() as work:
        now = dt.datetime.now(dt.UTC)
        waiting = {lead.number for lead in await work.leads(SLOW_REGION, ["waiting"]) if len(ledger.moved[lead.number]) < len(STAGES)}
        for row in await work.outbox.due(now + FAR, 1000):
            due = due_from_json(row.payload)
            if due.what in STAGES and due.lead in waiting and row.due_at is not None and row.due_at > now:
                await _to_now(work, row, due, now)
                moved.append((due.lead, due.what))
    return moved


async def _to_now(work: Work, row: Ready, due: Due, now: dt.datetime) -> None:
    """The same moment, but a second ago. A promise is late only when its own time is over."""
    past = now - dt.timedelta(seconds=1)
    await work.outbox.remove([row.number])
    work.outbox.put(Out(await work.next_message(), row.chat, DUE, row.payload, now, past, about=f"lead:{due.lead}"))
    if due.what == "late":
        await work.update_lead(due.lead, promised_at=past)
