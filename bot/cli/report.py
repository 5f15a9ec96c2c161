"""`opastin report dropins`: the figures that a network is shown, with no small group in them."""

from __future__ import annotations

import argparse
import asyncio
import csv
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.cli import quality
from bot.cli.naming import HIDDEN, Names, month_name
from bot.errors import SettingsError
from bot.knowledge import Knowledge, load
from bot.knowledge.problems import did_you_mean
from bot.service.figures import Figures, attended, figures
from bot.service.hiding import Shown
from bot.storage import Database

MOST_DAYS = 3660
WIDE = 34


def report(options: argparse.Namespace) -> int:
    """The figures between two days, both included: of the drop-ins, or how well suggestions suited."""
    knowledge = load(options.knowledge)
    if options.lang not in knowledge.languages:
        raise SettingsError(f"There is no language `{options.lang}`. {did_you_mean(options.lang, knowledge.languages)}")
    if not 0 <= (options.until - options.since).days <= MOST_DAYS:
        raise SettingsError(f"--to is before --from, or more than {MOST_DAYS} days after it.")
    if options.what == "quality":
        return quality.report(knowledge, options)
    if options.format == "png" and options.out is None and sys.stdout.isatty():
        raise SettingsError("A picture can't be shown here. Give --out FILE.")
    written = _written(asyncio.run(_figures(knowledge, options)), Names(knowledge, options.lang), options.format)
    if options.out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(written)
        return 0
    try:
        Path(options.out).write_bytes(written)
    except OSError as error:
        raise SettingsError(f"{options.out} can't be written: {error.strerror}.") from None
    return 0


async def _figures(knowledge: Knowledge, options: argparse.Namespace) -> Figures:
    async with await Database.open(options.db) as database, database.read() as reading:
        found = attended(knowledge, await reading.attending.between(options.since, options.until))
    regions = list(dict.fromkeys(dropin.region for dropin in knowledge.dropins.values()))
    return figures(found, regions, options.since, options.until)


def _written(found: Figures, names: Names, form: str) -> bytes:
    match form:
        case "json":
            return (json.dumps(as_data(found, names), ensure_ascii=False, indent=2) + "\n").encode()
        case "csv":
            return as_table(found, names).encode("utf-8-sig")
        case "svg" | "png":
            from bot.cli.picture import picture, png

            drawn = picture(found, names)
            return png(drawn) if form == "png" else drawn.encode()
        case _:
            return as_text(found, names).encode()


# As text


def as_text(found: Figures, names: Names) -> str:
    """Tables for the eye."""
    head = [names.title(found), "", _row("", names("report-meant"), names("report-came"))]
    regions = [line for meant, came in zip(found.meant.parts, found.came.parts, strict=True) for line in _region(meant, came, names)]
    lines = [*head, _counts(names("report-all"), found.meant, found.came), "", names("report-regions"), *regions]
    lines += ["", names("report-places"), *_places(found, names)]
    for title, family, shown in (("report-first", "report-first", found.first), ("report-helped", "report-helped", found.helped)):
        lines += ["", names(title), *(_row(f"  {names(f'{family}-{part.name}')}", "", names.number(part.count)) for part in shown.parts)]
    lines += ["", names("report-walk-ins", count=names.number(found.walk_ins)), "", names("report-hidden")]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _region(meant: Shown, came: Shown, names: Names) -> Iterator[str]:
    yield _counts(f"  {names.region(came.name)}", meant, came)
    for one, other in zip(meant.parts, came.parts, strict=True):
        yield _counts(f"    {month_name(other.name)}", one, other)


def _places(found: Figures, names: Names) -> list[str]:
    meant, came = dict(names.places(found.meant_places)), dict(names.places(found.came_places))
    order = sorted(dict.fromkeys([*came, *meant]), key=lambda name: name == names("report-others"))
    return [_row(f"  {name}", meant.get(name, HIDDEN), came.get(name, HIDDEN)) for name in order]


def _counts(name: str, meant: Shown, came: Shown) -> str:
    return _row(name, str(meant.count) if meant.count is not None else HIDDEN, str(came.count) if came.count is not None else HIDDEN)


def _row(name: str, one: str, other: str) -> str:
    return f"{name:<{WIDE}}{one:>14}{other:>14}"


# As data


def as_data(found: Figures, names: Names) -> dict[str, object]:
    """The same as data; null is hidden."""
    regions = [
        {
            "id": came.name,
            "name": names.region(came.name),
            "meant": meant.count,
            "came": came.count,
            "months": [
                {"month": there.name, "meant": intended.count, "came": there.count}
                for intended, there in zip(meant.parts, came.parts, strict=True)
            ],
        }
        for meant, came in zip(found.meant.parts, found.came.parts, strict=True)
    ]
    return {
        "from": found.since.isoformat(),
        "to": found.until.isoformat(),
        "meant": found.meant.count,
        "came": found.came.count,
        "walk_ins": found.walk_ins,
        "regions": regions,
        "places": {"meant": _shown(found.meant_places), "came": _shown(found.came_places)},
        "first": {part.name: part.count for part in found.first.parts},
        "helped": {part.name: part.count for part in found.helped.parts},
    }


def _shown(shown: Shown) -> dict[str, int | None]:
    """Municipalities that are shown, and the others together as `others`."""
    told: dict[str, int | None] = {part.name: part.count for part in shown.parts if part.count is not None}
    return told | ({"others": shown.rest} if shown.rest != 0 else {})


def as_table(found: Figures, names: Names) -> str:
    """A row for each number, for a spreadsheet: of what, which group, which month, meant to come or came. Empty: hidden."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(["table", "group", "month", "measure", "count"])
    for measure, shown, places in (("meant", found.meant, found.meant_places), ("came", found.came, found.came_places)):
        rows.writerow(["all", "", "", measure, _cell(shown.count)])
        for region in shown.parts:
            rows.writerow(["region", names.region(region.name), "", measure, _cell(region.count)])
            rows.writerows(["region", names.region(region.name), month.name, measure, _cell(month.count)] for month in region.parts)
        rows.writerows(["place", name, "", measure, count] for name, count in names.places(places))
    for table, shown in (("first", found.first), ("helped", found.helped)):
        rows.writerows([table, names(f"report-{table}-{part.name}"), "", "came", _cell(part.count)] for part in shown.parts)
    rows.writerow(["walk_ins", "", "", "came", _cell(found.walk_ins)])
    return written.getvalue()


def _cell(count: int | None) -> str:
    return "" if count is None else str(count)
