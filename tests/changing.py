"""Routes that change: what the admins might do to the knowledge while somebody has saved one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.knowledge import Knowledge
from bot.knowledge.model import Period


def period(opens: dt.date, closes: dt.date) -> Period:
    """A period to apply, as if it had been read from a file."""
    return Period.model_validate({"opens": opens.isoformat(), "closes": closes.isoformat()})


def with_route(knowledge: Knowledge, name: str, **new: object) -> Knowledge:
    """The knowledge with that route changed."""
    return replace(knowledge, routes={**knowledge.routes, name: knowledge.routes[name].model_copy(update=new)})


def without_route(knowledge: Knowledge, name: str) -> Knowledge:
    """The knowledge without that route."""
    return replace(knowledge, routes={other: route for other, route in knowledge.routes.items() if other != name})


def costing(knowledge: Knowledge, name: str, cost: str) -> Knowledge:
    """The knowledge with that route at another price."""
    money = knowledge.routes[name].money
    return with_route(knowledge, name, money=money.model_copy(update={"cost": cost}))
