"""`opastin simulate`: a crowd through the whole system, while it is killed and Telegram fails."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import tempfile
from pathlib import Path

from bot.app import Clock
from bot.cli.output import put_json
from bot.errors import SettingsError
from bot.knowledge import load
from bot.simulation.behind import a_database, is_postgres
from bot.simulation.crowd import Outcome, Wishes, simulate
from bot.simulation.lives import Lives, Nursery, Whole

TOLD_AT_MOST = 40
"""So many of the things that were lost or doubled are told in words."""


def run(options: argparse.Namespace) -> int:
    """Let the crowd through; 0 when nothing was lost and nothing doubled."""
    if options.workers and not (options.db and is_postgres(options.db)):
        raise SettingsError("--workers needs a database that can be shared: --db postgresql://user@host/name.")
    if options.whole:
        return _run(options, Whole())
    with Nursery(options.knowledge) as nursery:
        return _run(options, nursery)


def _run(options: argparse.Namespace, lives: Lives) -> int:
    gc.enable()
    with tempfile.TemporaryDirectory(prefix="opastin-simulate-") as folder:
        outcome, database = asyncio.run(_simulate(options, lives, Path(folder)))
        if options.log is not None:
            options.log.write_bytes((Path(folder) / "programs.log").read_bytes())
    for words in outcome.findings.words[:TOLD_AT_MOST]:
        _told(words)
    told = _as_json(outcome, options, database)
    put_json(told, indent=None)
    return 0 if told["lost"] == told["duplicated"] == 0 else 1


async def _simulate(options: argparse.Namespace, lives: Lives, folder: Path) -> tuple[Outcome, str]:
    known = load(options.knowledge, Clock().now().date())
    async with a_database(options.db, folder) as url:
        wishes = Wishes(options.chats, options.seed, options.knowledge, url, folder, options.crash, options.kills, options.workers)
        return await simulate(wishes, known, lives, _told), "postgresql" if is_postgres(url) else "sqlite"


def _told(words: str) -> None:
    print(f"opastin: {words}", file=sys.stderr, flush=True)  # noqa: T201 - the command line speaks here


def _as_json(outcome: Outcome, options: argparse.Namespace, database: str) -> dict[str, int | float | str]:
    lost, doubled = outcome.findings.lost, outcome.findings.doubled
    return {
        "turns": outcome.turns,
        "leads": outcome.findings.leads,
        "kills": outcome.kills,
        "lost": lost.total(),
        "duplicated": doubled.total(),
        **{f"lost_{what}": lost[what] for what in ("turns", "leads", "relays", "reminders", "replies")},
        **{f"doubled_{what}": doubled[what] for what in ("turns", "leads", "relays", "reminders")},
        "messages_doubled": outcome.findings.messages_doubled,
        "set_aside": outcome.findings.set_aside,
        "fell": outcome.fell,
        "seconds": round(outcome.seconds, 1),
        "seed": options.seed,
        "chats": outcome.chats,
        "workers": options.workers,
        "database": database,
    }
