"""What the staff has changed in the calendar of a drop-in since the files were written."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionChange:
    """The session of a drop-in on `date` is cancelled (`to` is None), or moved to the day `to` at the same clock.

    `date` is the day on which it would be held as things stand before this change: a session that was moved is cancelled
    by the day it was moved to. `reason` is what the staff wrote, for people to read; it may be empty.
    """

    dropin: str
    date: dt.date
    to: dt.date | None = None
    reason: str = ""
