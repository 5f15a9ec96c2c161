"""The database as a resource: opened, asked, written to, closed.

SQLite in a file is the default: write-ahead log, `synchronous=FULL` (what was committed survives a power cut), one writer
at a time (`BEGIN IMMEDIATE`, so that a transaction never fails half-way for having begun as a reader), deleted content
overwritten. PostgreSQL gives the same promises in its own words: whoever writes holds the rows that it changes, whoever reads
sees one moment.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, StaticPool, event, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import StorageError
from bot.storage import schema
from bot.storage.failures import DATABASE_FAILURES, explain, told, told_of_connecting
from bot.storage.passing import Memory
from bot.storage.place import Place, locate, prepare
from bot.storage.sharing import lead, listen, lock_file
from bot.storage.tables import UNWIPED, counters
from bot.storage.work import Reading, Work

OLDEST_SQLITE = (3, 35)
"""The first that knows RETURNING."""

_BEGIN = "opastin_begin"
_READ = "read"
_WRITE = "write"
_SETTLE = "settle"
_NO_TRANSACTION = ""

_SETTLERS = 0x6F706173
"""The key of the PostgreSQL lock that whoever makes or changes the tables holds until the end of the transaction ("opas")."""

_SQLITE_BEGINS = {_READ: "BEGIN", _WRITE: "BEGIN IMMEDIATE", _SETTLE: "BEGIN IMMEDIATE"}
# PostgreSQL has begun by itself; by its own rules a reader could see two moments. A writer holds the rows that it is about to change.
_POSTGRES_BEGINS = {
    _READ: "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
    _SETTLE: f"SELECT pg_advisory_xact_lock({_SETTLERS})",
    _WRITE: "",
}

_log = logging.getLogger(__name__)


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Database:
    """An open database. `now` is the clock of what is stamped here: a function, so that tests and the terminal can set it."""

    def __init__(self, place: Place, now: Callable[[], dt.datetime], patience_seconds: float, memory: Path | None = None) -> None:
        self._place = place
        self._engine = _engine(place, patience_seconds)
        self._now = now
        self._patience_seconds = patience_seconds
        self._memory = Memory(memory) if place.sqlite else None
        self._one_at_a_time = asyncio.Lock()
        self._holder: asyncio.Task[object] | None = None

    @classmethod
    async def open(
        cls, url: str, *, now: Callable[[], dt.datetime] | None = None, patience_seconds: float = 5.0, memory: Path | None = None
    ) -> Self:
        """Open a database, made or brought up to date where needed; another program's lock is waited for so long.

        `sqlite:///relative/path`, `sqlite:////absolute/path`, `sqlite://` (in memory) or `postgresql://…`. Raises SettingsError
        for a URL that names no database, StorageError for a database that can't be used. `memory` is a folder on no disk, where what may
        not be kept outlives the process (`shared_memory`).
        """
        place = locate(url)
        prepare(place)
        database = cls(place, now or _utc_now, patience_seconds, memory)
        try:
            await database._settle()
        except BaseException:
            await database.close()
            raise
        return database

    async def close(self) -> None:
        """Let go of every connection. SQLite folds its write-ahead log into the file as the last one goes."""
        with told(self._place):
            await self._engine.dispose()
        if self._memory is not None:
            self._memory.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()

    @asynccontextmanager
    async def commit(self) -> AsyncIterator[Work]:
        """One transaction for everything of a batch: all of it is kept when the block ends, nothing when it raises.

        In SQLite there is one writer at a time. In PostgreSQL writers do not wait for each other, but for the rows that they hold.
        """
        async with self._alone():
            with told(self._place):
                async with self._connected(_WRITE) as connection, connection.begin():
                    work = Work(connection, self._now, self._memory)
                    try:
                        yield work
                        await work.flush()
                    except BaseException:
                        self._let_go()
                        raise
                    if self._memory is not None:
                        self._memory.write(forget_before=work.erased)
            if self._memory is not None:
                self._memory.committed()
            if work.erased:
                await self._wipe()

    def _let_go(self) -> None:
        if self._memory is not None:
            self._memory.abandoned()

    @property
    def shared(self) -> bool:
        """Whether several programs can work on it at once."""
        return not self._place.sqlite

    @asynccontextmanager
    async def alone(self, *, serving: bool = True) -> AsyncIterator[None]:
        """Be the only program that serves it, where only one can; or (not `serving`) use it while none does. StorageError: one does."""
        if self._place.file is None:
            yield
            return
        async with lock_file(self._place.file, serving=serving):
            yield

    async def lead(self, leading: Callable[[], Coroutine[Any, Any, None]], stop: asyncio.Event) -> None:
        """Run `leading()` in one program at a time; when that dies another takes over."""
        if self.shared:
            await lead(self._engine, leading, stop)
        else:
            await leading()

    async def listen(self, heard: Callable[[], None], stop: asyncio.Event) -> None:
        """Call `heard` whenever another program has left something that waits."""
        if self.shared:
            await listen(self._engine, heard, stop)

    async def tidy(self) -> bool:
        """Cut the write-ahead log of SQLite to nothing, and with it the words that were taken out of the inbox and the outbox.

        Gives whether that could be done: not while somebody reads.
        """
        if self._place.file is None:
            return True
        async with self._alone():
            with told(self._place):
                async with self._connected(_NO_TRANSACTION) as connection:
                    busy = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).scalar()
        return not busy

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reading]:
        """Ask without writing. All answers are as of the moment of the first."""
        self._refuse_nesting()
        # In memory there is one connection, so a reader would see, and end, the writer's transaction.
        async with self._alone() if self._place.in_memory else nullcontext():
            with told(self._place):
                async with self._connected(_READ) as connection, connection.begin():
                    yield Reading(connection)

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        self._refuse_nesting()
        async with self._one_at_a_time:
            self._holder = asyncio.current_task()
            try:
                yield
            finally:
                self._holder = None

    def _refuse_nesting(self) -> None:
        if self._holder is not None and self._holder is asyncio.current_task():
            message = "A transaction is open in this very task: ask and write through it."
            raise RuntimeError(message)

    @asynccontextmanager
    async def _connected(self, begin: str) -> AsyncIterator[AsyncConnection]:
        connecting = self._engine.connect()
        with told_of_connecting(self._place):
            await connecting.start()
        try:
            yield await connecting.execution_options(**{_BEGIN: begin})
        finally:
            await connecting.close()

    async def _settle(self) -> None:
        """Bring the tables up to date, choose the journal, and finish a wiping that was cut short."""
        with told(self._place):
            async with self._connected(_READ) as connection, connection.begin():
                current = await connection.run_sync(schema.is_current, self._place)
            if not current:
                async with self._connected(_SETTLE) as connection, connection.begin():
                    await connection.run_sync(schema.settle, self._place)
            if self._place.file is None:
                return
            async with self._connected(_NO_TRANSACTION) as connection:
                await _choose_journal(connection, self._patience_seconds)
                unwiped = await connection.scalar(select(counters.c.value).where(counters.c.name == UNWIPED))
        if unwiped:
            await self._wipe()

    async def _wipe(self) -> None:
        """Take the bytes of those who were erased out of the file and its log.

        `secure_delete` overwrites what is deleted where it lies, but not the copies that SQLite leaves in the free part of a
        page when it moves rows to another: only VACUUM, which writes the file anew, is sure. When it can't be done now
        (another program reads, the disk is full), the mark stays and it is done after the next erasure or at the next start.
        """
        if self._place.file is None:
            return
        try:
            async with self._connected(_NO_TRANSACTION) as connection:
                await connection.exec_driver_sql("VACUUM")
                busy = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).scalar()
                if not busy:
                    await connection.execute(counters.update().where(counters.c.name == UNWIPED).values(value=0))
                    return
            reason = f"The database {self._place.name} is being read."
        except StorageError as error:
            reason = str(error)
        except DATABASE_FAILURES as error:
            reason = explain(self._place, error)
        _log.warning("Someone was erased, but traces may be left in the file until the next erasure or start. %s", reason)


async def _choose_journal(connection: AsyncConnection, patience_seconds: float) -> None:
    """Turn the write-ahead log on. Here alone SQLite does not wait for another program that is starting too, so we do."""
    until = time.monotonic() + patience_seconds
    while True:
        try:
            await connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        except OperationalError as error:
            if "locked" not in str(error.orig) or time.monotonic() > until:
                raise
        else:
            return
        await asyncio.sleep(0.01)


def _engine(place: Place, patience_seconds: float) -> AsyncEngine:
    if not place.sqlite:
        engine = create_async_engine(place.url, hide_parameters=True, pool_pre_ping=True)
        _begin_with(engine, _POSTGRES_BEGINS)
        _wait_at_most(engine, patience_seconds)
        return engine
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        message = f"SQLite {sqlite3.sqlite_version} is too old: Opastin needs 3.35 or newer. Use a newer Python or system."
        raise StorageError(message)
    pool = {"poolclass": StaticPool} if place.in_memory else {}
    engine = create_async_engine(place.url, hide_parameters=True, **pool)
    _set_up_sqlite(engine, patience_seconds)
    _begin_with(engine, _SQLITE_BEGINS)
    return engine


def _begin_with(engine: AsyncEngine, statements: dict[str, str]) -> None:
    """Say ourselves how a transaction begins: the drivers' own ways are neither strict nor immediate."""

    def begin(connection: Connection) -> None:
        statement = statements.get(connection.get_execution_options().get(_BEGIN, _READ))
        if statement:
            connection.exec_driver_sql(statement)

    event.listen(engine.sync_engine, "begin", begin)


def _wait_at_most(engine: AsyncEngine, patience_seconds: float) -> None:
    """Give each connection to PostgreSQL the patience that SQLite's have."""

    def prepare_connection(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = {int(patience_seconds * 1000)}")
        cursor.close()
        connection.commit()

    event.listen(engine.sync_engine, "connect", prepare_connection)


def _set_up_sqlite(engine: AsyncEngine, patience_seconds: float) -> None:
    """Give each connection its pragmas, and the beginning of transactions to us."""
    pragmas = (
        f"busy_timeout = {int(patience_seconds * 1000)}",
        "foreign_keys = ON",
        "secure_delete = ON",
        "synchronous = FULL",
    )

    def prepare_connection(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine.sync_engine, "connect", prepare_connection)
