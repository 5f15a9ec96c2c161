"""`python -m tests.bench`: turns a second with each turn kept, side by side with other ways to build such a bot.

Each contender runs in a process of its own on the same turns (`turns.py`), in several rounds that take turns, so that a machine
that slows down slows all of them. What is told is the median of the rounds. Sending is left out for all: the network answers at once.
Importing, opening the database and building the application are not counted.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import importlib.metadata
import json
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.turns import CHATS, turns

CONTENDERS = ("ptb_nothing", "ptb_pickle", "ptb_sqlite", "ptb_sqlite_at_once", "aiogram_sqlite", "opastin")
YARDSTICK = "ptb_pickle"
"""The contender that the others are compared with."""

SYNCED = 0.05
"""Milliseconds: a disk that syncs faster than this does not sync at all."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a contender: its turns a second in each round, or why it took no part."""

    id: str
    name: str
    keeps: str
    speeds: tuple[float, ...] = ()
    absent: str | None = None

    @property
    def speed(self) -> float:
        """Turns a second."""
        return median(self.speeds)


def main() -> int:
    """Run them, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Turns a second with each turn kept, side by side.")
    parser.add_argument("--turns", type=int, default=2000, metavar="N", help=f"in each round, of {CHATS} chats (2000)")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each contender runs (5)")
    parser.add_argument("--folder", type=Path, default=Path("var"), metavar="DIR", help="on the disk to be measured (var)")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--one", choices=CONTENDERS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.turns < 1 or options.rounds < 1:
        parser.error("at least one turn and one round")
    if options.one:
        return _one(options.one, options.turns, options.folder)
    options.folder.mkdir(parents=True, exist_ok=True)
    results = _measure(options.turns, options.rounds, options.folder)
    if options.format == "json":
        _put(json.dumps({"turns": options.turns, "chats": CHATS, "machine": list(_machine(options.folder)), "results": _as_data(results)}))
    else:
        _put(_table(results, options.turns, options.rounds, options.folder))
    return 0


def _put(text: str) -> None:
    sys.stdout.write(text + "\n")


def _one(contender: str, number: int, folder: Path) -> int:
    """In the contender's own process: take the turns once, and tell the seconds as JSON."""
    try:
        module = importlib.import_module(f"tests.bench.{contender}")
    except ModuleNotFoundError as error:
        _put(json.dumps({"name": contender, "keeps": "", "absent": f"not installed: {error.name}"}))
        return 0
    told = {"name": module.NAME, "keeps": module.KEEPS}
    if not hasattr(module, "run"):
        _put(json.dumps({**told, "absent": "has no `run` yet"}))
        return 0
    seconds = asyncio.run(module.run(turns(number), folder))
    _put(json.dumps({**told, "seconds": seconds}))
    return 0


def _measure(number: int, rounds: int, folder: Path) -> list[Result]:
    told: dict[str, list[dict[str, str | float]]] = {contender: [] for contender in CONTENDERS}
    for round_ in range(rounds):
        shift = round_ % len(CONTENDERS)
        for contender in (*CONTENDERS[shift:], *CONTENDERS[:shift]):
            if not any("absent" in one for one in told[contender]):
                told[contender].append(_in_its_own_process(contender, number, folder))
    return [_result(contender, ran, number) for contender, ran in told.items()]


def _in_its_own_process(contender: str, number: int, parent: Path) -> dict[str, str | float]:
    with tempfile.TemporaryDirectory(prefix="bench-", dir=parent) as folder:
        command = [sys.executable, "-m", "tests.bench", "--one", contender, "--turns", str(number), "--folder", folder]
        ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - this very program
    told: dict[str, str | float] = json.loads(ran.stdout.splitlines()[-1])
    return told


def _result(contender: str, ran: Sequence[dict[str, str | float]], number: int) -> Result:
    name, keeps = str(ran[0]["name"]), str(ran[0]["keeps"])
    if "absent" in ran[0]:
        return Result(contender, name, keeps, absent=str(ran[0]["absent"]))
    return Result(contender, name, keeps, tuple(number / float(one["seconds"]) for one in ran))


def _as_data(results: Sequence[Result]) -> list[dict[str, object]]:
    return [{"id": one.id, "name": one.name, "keeps": one.keeps, "speeds": one.speeds, "absent": one.absent} for one in results]


def _table(results: Sequence[Result], number: int, rounds: int, folder: Path) -> str:
    yardstick = next((one.speed for one in results if one.id == YARDSTICK and one.speeds), None)
    lines = [f"{number} turns of {CHATS} chats, median of {rounds} rounds", *_machine(folder), ""]
    lines.append(f"{'turns/s':>9}  {'slowest':>9}  {'fastest':>9}  {'ratio':>6}  what")
    for one in results:
        if one.absent:
            lines.append(f"{'-':>9}  {'-':>9}  {'-':>9}  {'-':>6}  {one.name} ({one.absent})")
            continue
        ratio = f"{one.speed / yardstick:.2f}" if yardstick else "-"
        lines.append(f"{one.speed:9.0f}  {min(one.speeds):9.0f}  {max(one.speeds):9.0f}  {ratio:>6}  {one.name}: {one.keeps}")
    return "\n".join(lines)


def _machine(folder: Path) -> Iterator[str]:
    """What it ran on, a line each."""
    yield f"{platform.system()} {platform.machine()}, {len(os.sched_getaffinity(0))} cores ({_processor()}), load {os.getloadavg()[0]:.1f}"
    libraries = [f"{name} {version}" for name in ("python-telegram-bot", "aiogram", "aiosqlite") if (version := _version(name))]
    yield f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {', '.join(libraries)}"
    took = _sync_milliseconds(folder)
    honest = "" if took >= SYNCED else ": too fast to be true, this disk does not sync (memory?), so nothing here is safe from a power cut"
    yield f"fsync of 4 kB in {folder.resolve()}: {took:.2f} ms{honest}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "processor not known"
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "processor not known")


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _sync_milliseconds(folder: Path) -> float:
    """How long a small write takes to be on the disk: the median of 100."""
    took = []
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        for _ in range(100):
            begin = perf_counter()
            file.write(bytes(4096))
            os.fsync(file.fileno())
            took.append(1000 * (perf_counter() - begin))
    return median(took)


if __name__ == "__main__":
    sys.exit(main())
