"""The moments at which something is looked at, each a row of the outbox whose time comes.

A promise at three, counted in the region's working hours; the routes that someone has saved, and wants to hear of, again and again.
"""

from __future__ import annotations

import datetime as dt
from math import ceil
from typing import Literal

from bot.knowledge.calendar import add_working_hours
from bot.service.batch import Batch
from bot.service.messages import Due
from bot.storage import StoredLead

Stage = Literal["nudge", "reassign", "late"]
STAGES: tuple[Stage, ...] = ("nudge", "reassign", "late")

LOOK = "look"
"""What is looked at when the saved routes of a chat are."""

SHARES = {"nudge": 0.5, "reassign": 0.25}
"""After which share of the promised working hours each comes, counted from the one before; `late` comes when the promise ends."""


async def watch(batch: Batch, lead: StoredLead) -> None:
    """Wait for the first moment of a promise that has just been made."""
    await batch.work.outbox.cancel(f"lead:{lead.number}")
    await wait_for(batch, lead, "nudge")


async def wait_for(batch: Batch, lead: StoredLead, stage: Stage) -> None:
    """Look at the promise again when that stage comes."""
    if lead.promised_at is None:
        return
    region = batch.knowledge.regions.get(lead.region)
    at = lead.promised_at
    if stage in SHARES and region is not None:
        hours = ceil(region.answer_within_hours * SHARES[stage])
        at = min(add_working_hours(batch.now, hours, region.hours), lead.promised_at)
    await batch.remind(Due(stage, lead.number), lead.chat or "", at)


async def look_at(batch: Batch, chat: str, at: dt.datetime | None) -> None:
    """Look at the saved routes of that chat at that moment, and at no other; None: at none."""
    about = f"{LOOK}:{chat}"
    await batch.work.outbox.cancel(about)
    if at is not None:
        await batch.remind(Due(LOOK), chat, at, about=about)
