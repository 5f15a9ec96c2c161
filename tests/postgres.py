"""A PostgreSQL database of its own for each test that asks, on the server that OPASTIN_TEST_POSTGRES names."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
from sqlalchemy import make_url

VARIABLE = "OPASTIN_TEST_POSTGRES"


@asynccontextmanager
async def fresh_database() -> AsyncIterator[str]:
    """The URL of a new, empty database, dropped at the end whatever happened. Skips the test when no server is named."""
    server = os.environ.get(VARIABLE)
    if not server:
        pytest.skip(f"needs PostgreSQL: set {VARIABLE} to the URL of a database whose user may make others")
    name = f"opastin_test_{uuid.uuid4().hex}"
    door = await connect(server)
    try:
        await door.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        try:
            await door.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")  # No test pulls the plug, and a busy disk is slow.
            yield make_url(server).set(drivername="postgresql", database=name).render_as_string(hide_password=False)
        finally:
            await door.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await door.close()


async def connect(url: str) -> asyncpg.Connection:
    """A connection of our own, behind the program's back."""
    return await asyncpg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False))


async def run(url: str, statement: str) -> list[tuple[object, ...]]:
    """What a statement gives that is run by itself."""
    connection = await connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(statement)]
    finally:
        await connection.close()
