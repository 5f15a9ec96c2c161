"""The moments at which something is looked at, each a row of the outbox whose time comes.

A promise at three, counted in the region's working hours; the routes that someone has saved, and wants to hear of, again and again.
"""

from __future__ import annotations

import datetime as dt
from math import ceil
from typing import Literal

from bot.knowledge.calendar import add_working_hours, working_hours_between
from bot.service.batch import Batch
from bot.service.messages import Due
from bot.storage import StoredLead

Stage = Literal["nudge", "reassign", "late"]
STAGES: tuple[Stage, ...] = ("nudge", "reassign", "late")

LOOK = "look"
"""What is looked at when the saved routes of a chat are."""

SHARE = 0.5
"""After which share of the working hours left of a promise the first two come: at half and at three quarters; `late` at its end."""


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
    if stage != "late" and region is not None:
        hours = max(ceil(working_hours_between(batch.now, lead.promised_at, region.hours) * SHARE), 1)
        at = min(add_working_hours(batch.now, hours, region.hours), lead.promised_at)
    await batch.remind(Due(stage, lead.number), lead.chat or "", at)


async def look_at(batch: Batch, chat: str, at: dt.datetime | None) -> None:
    """Look at the saved routes of that chat at that moment, and at no other; None: at none."""
    about = f"{LOOK}:{chat}"
    await batch.work.outbox.cancel(about)
    if at is not None:
        await batch.remind(Due(LOOK), chat, at, about=about)
