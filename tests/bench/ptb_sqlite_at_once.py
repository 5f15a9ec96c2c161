"""The same as `ptb_sqlite`, with the updates of different chats taken at once, as `concurrent_updates(True)` does.

They share one connection, so a commit keeps what other chats have written so far too. That is fast, and more than PTB promises: it keeps
no order among the updates of one chat then (here the rounds do), and whoever rolls back takes the others' turns back as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.ptb_sqlite import taken

NAME = "python-telegram-bot, aiosqlite commit each turn, chats at once"
KEEPS = "a commit a turn with fsync, shared by chats at the same time"


async def run(turns: Sequence[str], folder: Path) -> float:
    """Seconds that the turns took."""
    return await taken(turns, folder, at_once=True)
