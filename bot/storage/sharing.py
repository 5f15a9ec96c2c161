"""Several programs on one database: who may do what only one may, and how the others hear that something waits."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import StorageError
from bot.storage.outbox import CHANNEL

HEARTBEAT_SECONDS = 2.0
_LEADER = 0x6F706164
"""The key of the PostgreSQL lock of the one program that delivers ("opad")."""

_log = logging.getLogger(__name__)


@asynccontextmanager
async def lock_file(database: Path, *, serving: bool) -> AsyncIterator[None]:
    """Serve this file as the only program, or (not `serving`) use it while none does. StorageError: another one does."""
    file = database.with_name(database.name + ".lock")
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        message = f"The file {file}, which says that the database is being served, can't be written: {error.strerror}. Mend its rights."
        raise StorageError(message) from None
    try:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if serving else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except OSError:
            other = "Another `opastin run` serves" if not serving else "Another `opastin run` serves (or `opastin chat` uses)"
            message = f"{other} the database {database}. Stop that one first, or name another with --db; several need PostgreSQL."
            raise StorageError(message) from None
        yield
    finally:
        os.close(descriptor)


class Presence:
    """That the file which was opened is still where it was: SQLite would go on writing to one that was deleted, and all would be lost."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._known = _identity(file)
        self._gone = asyncio.Event()

    def check(self) -> None:
        """StorageError: it was removed, or another one is in its place."""
        if _identity(self._file) != self._known:
            self._gone.set()
            raise StorageError(
                f"The database {self._file} was removed or replaced while it was being served. Put back the right file and start again; "
                "what came in meanwhile is still with Telegram."
            )

    async def watch(self, stop: asyncio.Event) -> None:
        """Check it now and then, until told to stop."""
        while not stop.is_set():
            self.check()
            await _first_of(stop.wait(), self._gone.wait(), seconds=HEARTBEAT_SECONDS)


async def _first_of(*waiting: Coroutine[Any, Any, object], seconds: float) -> None:
    tasks = [asyncio.ensure_future(one) for one in waiting]
    await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()


def _identity(file: Path | None) -> tuple[int, int] | None:
    try:
        found = file.stat() if file else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None


async def lead(engine: AsyncEngine, leading: Callable[[], Any], stop: asyncio.Event) -> None:
    """Of all programs on a PostgreSQL database, let one at a time run `leading()`; when it dies another takes over."""
    while not stop.is_set():
        try:
            async with engine.connect() as connection:
                await _lead_by(connection, leading, stop)
        except (DBAPIError, OSError) as error:
            _log.warning("The database can't be asked who delivers (%s). Asking again.", type(error).__name__)
            await _pause(stop, HEARTBEAT_SECONDS, None)


async def _lead_by(connection: AsyncConnection, leading: Callable[[], Any], stop: asyncio.Event) -> None:
    """Lead as long as this connection lives, once it has the lock."""
    task: asyncio.Task[None] | None = None
    try:
        while not stop.is_set() and (task is None or not task.done()):
            if task is None and await connection.scalar(text(f"SELECT pg_try_advisory_lock({_LEADER})")):
                task = asyncio.create_task(leading())
            await connection.execute(text("SELECT 1"))
            await connection.commit()
            await _pause(stop, HEARTBEAT_SECONDS, task)
    finally:
        if task is not None:
            await _ended(task, stopping=stop.is_set())
        await connection.invalidate()  # The lock goes with the connection, and not before the leading has ended.


async def _pause(stop: asyncio.Event, seconds: float, task: asyncio.Task[None] | None) -> None:
    waiting: set[asyncio.Future[Any]] = {asyncio.ensure_future(stop.wait())}
    await asyncio.wait(waiting | ({task} if task else set()), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for one in waiting:
        one.cancel()


async def _ended(task: asyncio.Task[None], *, stopping: bool) -> None:
    """Who leads no more stops; who is told to stop ends in peace."""
    if not stopping:
        task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def listen(engine: AsyncEngine, heard: Callable[[], None], stop: asyncio.Event) -> None:
    """Call `heard` whenever PostgreSQL tells that something waits, until told to stop; a broken connection is made anew."""
    while not stop.is_set():
        try:
            async with engine.connect() as connection:
                driver: Any = (await connection.get_raw_connection()).driver_connection
                if not hasattr(driver, "add_listener"):
                    return  # Another driver than asyncpg: workers look for themselves, twice a second.
                await driver.add_listener(CHANNEL, lambda *_: heard())
                while not stop.is_set():
                    await _pause(stop, HEARTBEAT_SECONDS, None)
                    await driver.execute("SELECT 1")
        except (DBAPIError, OSError) as error:
            _log.warning("PostgreSQL does not tell when something waits (%s). Asking again.", type(error).__name__)
            await _pause(stop, HEARTBEAT_SECONDS, None)
        except Exception as error:
            if type(error).__module__.partition(".")[0] != "asyncpg":
                raise
            await _pause(stop, HEARTBEAT_SECONDS, None)
