"""PostgreSQL for tests, on the server that OPASTIN_TEST_POSTGRES names: nothing there is touched but what is made here.

Making a database is slow on a busy disk, so a run has one of its own, in which each test gets a schema of its own; a test that
needs more than that makes whole databases.
"""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import NoReturn

import asyncpg
import pytest
from sqlalchemy import make_url

VARIABLE = "OPASTIN_TEST_POSTGRES"

# Connections that a failed test left open would be waited for.
FRESH_SCHEMA = """\
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
DROP SCHEMA public CASCADE;
CREATE SCHEMA public"""


@pytest.fixture(scope="session")
def database_of_this_run() -> Iterator[str | None]:
    """The URL of a database that is made when the tests begin and dropped when they end; None where no server is named."""
    server = os.environ.get(VARIABLE)
    if not server:
        yield None
        return
    url = asyncio.run(make(server))
    try:
        yield url
    finally:
        asyncio.run(drop(server, url))


@asynccontextmanager
async def fresh_schema(database_of_this_run: str | None) -> AsyncIterator[str]:
    """The URL of a database that is empty, and is made so again at the end. Skips the test when there is none."""
    if database_of_this_run is None:
        skip()
    try:
        yield database_of_this_run
    finally:
        await run(database_of_this_run, FRESH_SCHEMA)


@asynccontextmanager
async def fresh_database() -> AsyncIterator[str]:
    """The URL of a new database, dropped at the end whatever happened. Skips the test when no server is named."""
    server = os.environ.get(VARIABLE)
    if not server:
        skip()
    url = await make(server)
    try:
        yield url
    finally:
        await drop(server, url)


def skip() -> NoReturn:
    """Leave a test out, and say what it lacks."""
    pytest.skip(f"needs PostgreSQL: set {VARIABLE} to the URL of a database whose user may make others")


async def make(server: str) -> str:
    """The URL of a new database, which has its name from nobody."""
    name = f"opastin_test_{uuid.uuid4().hex}"
    await run(server, f"CREATE DATABASE {name} TEMPLATE template0")
    await run(server, f"ALTER DATABASE {name} SET synchronous_commit = off")  # No test pulls the plug.
    return make_url(server).set(drivername="postgresql", database=name).render_as_string(hide_password=False)


async def drop(server: str, url: str) -> None:
    """Drop a database that was made here, with the connections that are still open."""
    await run(server, f"DROP DATABASE {make_url(url).database} WITH (FORCE)")


async def run(url: str, statements: str) -> None:
    """Run statements by themselves, behind the program's back."""
    async with connected(url) as connection:
        await connection.execute(statements)


async def rows(url: str, query: str) -> list[tuple[object, ...]]:
    """What a query finds, asked behind the program's back."""
    async with connected(url) as connection:
        return [tuple(row) for row in await connection.fetch(query)]


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection of our own."""
    connection = await asyncpg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False))
    try:
        yield connection
    finally:
        await connection.close()
