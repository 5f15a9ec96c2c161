"""Opastin itself: the real conversation on the real knowledge, through the inbox, with everything a turn leads to in one commit."""

from __future__ import annotations

import datetime as dt
import gc
import json
import time
from collections.abc import Sequence
from pathlib import Path

from bot.app import Clock
from bot.knowledge import load
from bot.service.turns import Turns
from bot.storage import Database
from bot.transport.telegram.reading import read
from tests.bench.turns import all_answered, rounds

NAME = "Opastin"
KEEPS = "each turn, and all it leads to, committed with fsync"

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"

PRESSES = ("consent:yes", "goal:learn", "interest:cleaning", "place:forssa", "education:basic")
"""What takes the place of the little flow's buttons, in the real one."""


async def run(turns: Sequence[str], folder: Path) -> float:
    """Take all turns, round by round; gives the seconds that took. Sending is left out, as for the others."""
    real = [_real(turn) for turn in turns]
    clock = Clock()
    async with await Database.open(f"sqlite:///{folder / 'opastin.db'}", now=clock.now) as store:
        taking = Turns(load(KNOWLEDGE, dt.date.today()), store, vouched=False, username="bench_bot")  # noqa: DTZ011 - any day will do
        gc.freeze()  # as the program does when it starts to serve
        taken = 0
        start = time.perf_counter()
        for some in rounds(real):
            came = [one for text in some if (one := read(json.loads(text), "bench_bot")) is not None]
            await taking.accept([(one.update_id, one.lane, one.incoming) for one in came], clock.now())
            while more := await taking.work(clock.now(), 200):
                taken += more
        seconds = time.perf_counter() - start
    all_answered(taken, len(turns))
    return seconds


def _real(turn: str) -> str:
    """The same update with a button of the real flow."""
    update = json.loads(turn)
    press = update.get("callback_query")
    if press is not None:
        names = ("goal", "place", "situation", "education", "age")
        press["data"] = PRESSES[names.index(press["data"].partition(":")[0])]
    return json.dumps(update, separators=(",", ":"))
