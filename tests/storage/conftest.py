import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.storage import Database
from tests.postgres import database_of_this_run, fresh_schema

__all__ = ["database_of_this_run"]

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a test keeps its database; neither it nor its folder is there yet."""
    return tmp_path / "var" / "opastin.db"


@asynccontextmanager
async def empty(kind: str, file: Path, database_of_this_run: str | None) -> AsyncIterator[str]:
    """Give the URL of a database of a kind in which nothing is yet."""
    if kind == "postgres":
        async with fresh_schema(database_of_this_run) as url:
            yield url
    else:
        yield f"sqlite:///{file}" if kind == "file" else "sqlite://"


@pytest.fixture(params=["file", "postgres"])
async def url(request: pytest.FixtureRequest, file: Path, database_of_this_run: str | None) -> AsyncIterator[str]:
    """Name an empty database that can be closed and opened again: once a file, once PostgreSQL."""
    async with empty(request.param, file, database_of_this_run) as url:
        yield url


@pytest.fixture(params=["file", "memory", "postgres"])
async def database(request: pytest.FixtureRequest, file: Path, database_of_this_run: str | None) -> AsyncIterator[Database]:
    """Give an open, empty database: once in a file, once in memory, once in PostgreSQL."""
    async with empty(request.param, file, database_of_this_run) as url, await Database.open(url, now=lambda: NOW) as database:
        yield database
