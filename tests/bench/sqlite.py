"""The SQLite file of the contenders that keep their conversations in one: WAL, and a sync with every commit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import aiosqlite


async def opened(file: Path) -> aiosqlite.Connection:
    """The database, new; every commit is on the disk when it returns, as `PRAGMA synchronous` says itself."""
    connection = await aiosqlite.connect(file)
    await connection.execute("PRAGMA journal_mode = WAL")
    await connection.execute("PRAGMA synchronous = FULL")
    for pragma, wanted in (("journal_mode", "wal"), ("synchronous", 2)):
        async with connection.execute(f"PRAGMA {pragma}") as cursor:
            assert await cursor.fetchone() == (wanted,)
    await connection.execute("CREATE TABLE kept (name TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID")
    await connection.commit()
    return connection


async def read(connection: aiosqlite.Connection, name: str) -> dict[str, str]:
    """What is kept under a name; empty when nothing is."""
    async with connection.execute("SELECT document FROM kept WHERE name = ?", (name,)) as cursor:
        row = await cursor.fetchone()
    return cast("dict[str, str]", json.loads(row[0])) if row else {}


async def write(connection: aiosqlite.Connection, name: str, document: object) -> None:
    """Keep it, and commit."""
    put = "INSERT INTO kept VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET document = excluded.document"
    await connection.execute(put, (name, json.dumps(document)))
    await connection.commit()
