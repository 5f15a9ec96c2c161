"""When one can apply to a route, and until when it is offered, as of a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.knowledge.model import Route

Stage = Literal["coming", "open", "closing"]

CLOSING_DAYS = 7
"""So many days before its last one an application period is told to end soon."""


@dataclass(frozen=True, slots=True)
class Applying:
    """Where applying stands: it opens on `day`, or is open until then; `closing`: open, and not for long."""

    stage: Stage
    day: dt.date


def is_over(route: Route, today: dt.date) -> bool:
    """Whether the route is not offered any more."""
    return route.ends is not None and route.ends < today


def applying(route: Route, today: dt.date) -> Applying | None:
    """Where applying stands on that day; None where no period is known that is not over."""
    period = min((one for one in route.applying if one.closes >= today), key=lambda one: (one.opens, one.closes), default=None)
    if period is None:
        return None
    if today < period.opens:
        return Applying("coming", period.opens)
    return Applying("closing" if (period.closes - today).days <= CLOSING_DAYS else "open", period.closes)


def turning_days(route: Route) -> Iterator[dt.date]:
    """The days on which something becomes true of the route by itself: it can be applied to, soon no more, no more; it is over."""
    for period in route.applying:
        yield from (period.opens, period.closes - dt.timedelta(days=CLOSING_DAYS), period.closes + dt.timedelta(days=1))
    if route.ends is not None:
        yield route.ends + dt.timedelta(days=1)
