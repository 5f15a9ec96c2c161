"""What things are called in a report, in one language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.service.figures import UNKNOWN, Figures
from bot.service.hiding import Shown

HIDDEN = "•"
"""What stands in the place of a number that is not shown."""


class Names:
    """The names of one language: `names("report-came")`."""

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self._knowledge = knowledge
        self._language = language

    def __call__(self, name: str, /, **values: str | int) -> str:
        """The text of that name."""
        return self._knowledge.texts.say(self._language, name, **values)

    def title(self, found: Figures) -> str:
        """What the whole is, and of which time."""
        return self("report-title", **{"from": day_name(found.since), "until": day_name(found.until)})

    def number(self, count: int | None) -> str:
        """A number, or that it is hidden."""
        return HIDDEN if count is None else str(count)

    def region(self, region: str) -> str:
        """What a region is called."""
        known = self._knowledge.regions.get(region)
        return pick(self._knowledge, known.names, self._language) if known else self("report-unknown")

    def place(self, place: str) -> str:
        """What a municipality is called."""
        known = self._knowledge.places.get(place)
        return pick(self._knowledge, known.names, self._language) if known else self("report-unknown")

    def places(self, shown: Shown) -> Iterator[tuple[str, str]]:
        """The municipalities that are shown, each with its number; then the others together."""
        for part in shown.parts:
            if part.count is not None:
                yield (self("report-unknown") if part.name == UNKNOWN else self.place(part.name)), str(part.count)
        if shown.rest:
            yield self("report-others"), str(shown.rest)


def day_name(day: dt.date) -> str:
    """«30.11.2026»."""
    return f"{day.day}.{day.month}.{day.year}"


def month_name(month: str) -> str:
    """«11/2026», of `2026-11`."""
    year, number = month.split("-")
    return f"{int(number)}/{year}"
