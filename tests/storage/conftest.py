import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage import Database

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a test keeps its database; neither it nor its folder is there yet."""
    return tmp_path / "var" / "opastin.db"


@pytest.fixture(params=["file", "memory"])
async def database(request: pytest.FixtureRequest, file: Path) -> AsyncIterator[Database]:
    """Give an open, empty database: once in a file, once in memory."""
    url = f"sqlite:///{file}" if request.param == "file" else "sqlite://"
    async with await Database.open(url, now=lambda: NOW) as database:
        yield database
