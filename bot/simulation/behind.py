"""What is in the database, read behind the program's back: a judge that leans on nothing of what is judged."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import SettingsError

Rows = list[tuple[object, ...]]


def is_postgres(url: str) -> bool:
    """Whether that is PostgreSQL's."""
    return urlsplit(url).scheme.startswith("postgres")


async def rows(url: str, query: str) -> Rows:
    """What a query finds."""
    if is_postgres(url):
        return await _postgres_rows(url, query)
    return await asyncio.to_thread(_sqlite_rows, url.removeprefix("sqlite:///"), query)


def _sqlite_rows(file: str, query: str) -> Rows:
    with contextlib.closing(sqlite3.connect(file, timeout=20)) as connection:
        return list(connection.execute(query))


async def _postgres_rows(url: str, query: str) -> Rows:
    import asyncpg

    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()


async def number(url: str, query: str) -> int:
    """The one number that a query finds."""
    return int(str((await rows(url, query))[0][0]))


@asynccontextmanager
async def a_database(named: str | None, folder: Path) -> AsyncIterator[str]:
    """The URL of a database for this crowd alone: a new file, or on a server of PostgreSQL's one that is made, and dropped at the end.

    SettingsError: the file is there already, or the server lets us make none.
    """
    if named is not None and is_postgres(named):
        async with _postgres_database(named) as url:
            yield url
        return
    yield _file_url(named or f"sqlite:///{folder / 'opastin.db'}")


def _file_url(url: str) -> str:
    """The URL of a file that is not there yet."""
    file = Path(url.removeprefix("sqlite:///"))
    if not url.startswith("sqlite:///") or not file.name:
        raise SettingsError(f"The crowd needs a file, or a server of PostgreSQL's: {url} is neither. Leave --db out for a file of its own.")
    if file.exists():
        raise SettingsError(f"{file} is there already, and a crowd would ruin it. Name a file that is not there, or leave --db out.")
    return url


@asynccontextmanager
async def _postgres_database(server: str) -> AsyncIterator[str]:
    try:
        import asyncpg
    except ImportError:
        raise SettingsError("PostgreSQL needs a driver: install opastin[postgres].") from None
    name = f"opastin_simulate_{uuid.uuid4().hex}"
    try:
        connection = await asyncpg.connect(server)
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    except (OSError, asyncpg.PostgresError) as error:
        raise SettingsError(f"No database can be made on that server ({type(error).__name__}).") from None
    try:
        yield urlsplit(server)._replace(scheme="postgresql", path=f"/{name}").geturl()
    finally:
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await connection.close()
