"""`opastin report quality`: precision at three by the counsellors' grades, and the cases that these make."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.cli.naming import day_name
from bot.cli.output import put, put_json
from bot.errors import SettingsError
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, helsinki
from bot.knowledge.labels import pick
from bot.service.quality import Proposed, Quality, cases, quality
from bot.storage import Database, Grade

HEAD = """\
# yaml-language-server: $schema=../../docs/schemas/cases.json
# Proposed from the counsellors' grades. Read it through before it stays: no person may be known by it.

cases:
"""


def report(knowledge: Knowledge, options: argparse.Namespace) -> int:
    """The grades that were given between two days, both included."""
    if options.format not in {"text", "json"}:
        raise SettingsError("`opastin report quality` is given as text or json.")
    grades, summaries = asyncio.run(_graded(options))
    found = quality(grades)
    if options.format == "json":
        put_json(_as_data(found))
    else:
        put(_as_text(knowledge, found, options))
    if options.cases is not None:
        _write(knowledge, cases(knowledge, grades, summaries), options.cases, dt.datetime.now(HELSINKI).date())
    return 0


async def _graded(options: argparse.Namespace) -> tuple[tuple[Grade, ...], Mapping[int, str]]:
    first, last = helsinki(options.since, "00:00"), helsinki(options.until + dt.timedelta(days=1), "00:00")
    async with await Database.open(options.db) as database, database.read() as reading:
        grades = await reading.grades.between(first, last)
        leads = [await reading.lead(number) for number in dict.fromkeys(one.lead for one in grades)]
    return grades, {lead.number: lead.summary for lead in leads if lead is not None}


def _as_data(found: Quality) -> dict[str, object]:
    return {
        "leads": found.leads,
        "graded": found.graded,
        **found.grades,
        "precision_at_3": found.precision,
        "precision_at_3_with_passable": found.lenient_precision,
        "wrong_routes": [{"id": name, "count": count} for name, count in found.wrong],
        "better_routes": [{"id": name, "count": count} for name, count in found.better],
    }


def _as_text(knowledge: Knowledge, found: Quality, options: argparse.Namespace) -> str:
    def say(name: str, /, **values: str | int) -> str:
        return knowledge.texts.say(options.lang, name, **values)

    head = say("quality-title", **{"from": day_name(options.since), "until": day_name(options.until)})
    if found.precision is None or found.lenient_precision is None:
        return "\n".join([head, say("quality-none")])
    lines = [head, say("quality-graded", leads=found.leads, routes=found.graded)]
    lines.append(say("quality-precision", strict=f"{found.precision:.0%}", lenient=f"{found.lenient_precision:.0%}"))
    lines.append(say("quality-grades", good=found.grades["good"], passable=found.grades["passable"], wrong=found.grades["wrong"]))
    for name, routes in (("quality-wrong", found.wrong), ("quality-better", found.better)):
        if routes:
            lines += ["", say(name), *(f"  {count}  {_route(knowledge, route, options.lang)}" for route, count in routes)]
    return "\n".join(lines)


def _route(knowledge: Knowledge, route: str, language: str) -> str:
    known = knowledge.routes.get(route)
    return f"{route}: {pick(knowledge, known.names, language)}" if known else route


def _write(knowledge: Knowledge, proposed: Sequence[Proposed], path: Path, today: dt.date) -> None:
    """A file of cases; of those that the knowledge has already none."""
    known = {case.id for case in knowledge.cases}
    new = [case for case in proposed if case.id not in known]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if new:
            path.write_text(HEAD + "\n".join(_written(case, today) for case in new), encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"{path} can't be written: {error.strerror}.") from None
    put(f"{len(new)} new {'case' if len(new) == 1 else 'cases'}{f' in {path}' if new else ''}.")


def _written(case: Proposed, today: dt.date) -> str:
    profile = ", ".join(f"{slot}: [{', '.join(options)}]" for slot, options in case.profile.items())
    lines = [f"  - id: {case.id}", f"    profile: {{{profile}}}"]
    lines += [f"    {name}: [{', '.join(routes)}]" for name, routes in (("good", case.good), ("wrong", case.wrong)) if routes]
    return "\n".join([*lines, f"    checked_on: {today}", ""])
