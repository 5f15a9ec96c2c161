"""What breaks around the program: the disk, the database, the clock."""

from __future__ import annotations

import asyncio
import datetime as dt
import sqlite3
from functools import partial

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.app import Clock
from bot.app import telegram as app
from bot.app.telegram import Serving, serve
from bot.errors import StorageError
from bot.storage import Database
from bot.storage import database as storage
from tests.app.conftest import ALERT, BRISK, KNOWLEDGE, Town
from tests.app.test_receiving import locked
from tests.postgres import run

HOUR = dt.timedelta(hours=1)


async def test_a_full_disk_loses_nothing(town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """With no room left nothing is taken and nothing confirmed, which is said; with room again all of it is taken, each once."""
    full = False
    prepare = storage._set_up_sqlite

    def limited(engine: AsyncEngine, patience_seconds: float) -> None:
        def begin(connection: Connection) -> None:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {1 if full else 1_000_000}")

        prepare(engine, patience_seconds)
        event.listen(engine.sync_engine, "begin", begin)

    monkeypatch.setattr(storage, "_set_up_sqlite", limited)
    people = town.people(30)
    async with town.serving():
        await town.quiet()
        full = True
        for one in people:
            town.telegram.says(one, "pitkä tarina " * 250)
        await town.until(lambda: "no room left" in caplog.text)
        assert town.telegram.world.updates
        full = False
        for one in people:
            await town.answered(one.id, 1)
        await town.quiet()
    assert [len(town.texts(one.id)) for one in people] == [1] * 30


async def test_another_writer_is_waited_out(town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """While another program holds the database all three parts say so once and try again; then everything goes on by itself."""
    monkeypatch.setattr(Database, "open", partial(Database.open, patience_seconds=0.1))
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        await town.quiet()
        async with locked(town.file):
            town.telegram.says(aino, "/kieli sv")
            parts = ("stays with Telegram", "No turn can be", "Nothing can be delivered")
            await town.until(lambda: all(part in caplog.text for part in parts))
            await asyncio.sleep(0.5)
            assert len(town.telegram.world.updates) == 1
        await town.hears(aino.id, "på svenska")
        await town.until(lambda: "Delivering again" in caplog.text and "Taking turns again" in caplog.text)
    told = [record.getMessage() for record in caplog.records if "locked" in record.getMessage()]
    assert len(told) == 3
    assert all("Another program is holding it" in message for message in told)


@pytest.mark.parametrize("how", ["removed", "replaced"])
async def test_a_file_that_is_taken_away_ends_the_program(town: Town, how: str) -> None:
    """Writing on to a deleted file would lose everything: it ends with advice, and what came meanwhile stays with Telegram."""
    aino = town.telegram.user(42)
    serving = Serving(town.telegram.token, town.telegram.url, pace=BRISK, patience=ALERT)
    task = asyncio.create_task(serve(KNOWLEDGE, town.url, serving, asyncio.Event()))
    await town.until(lambda: town.telegram.calls_of("getUpdates"))
    await asyncio.sleep(0.2)
    if how == "replaced":
        with sqlite3.connect(town.file) as old, sqlite3.connect(town.file.with_suffix(".copy")) as new:
            old.backup(new)
        old.close()
        new.close()
        town.file.with_suffix(".copy").replace(town.file)
    else:
        town.file.unlink()
    town.telegram.says(aino, "/start")
    with pytest.raises(StorageError, match="removed or replaced while it was being served"):
        await asyncio.wait_for(task, 5)
    assert len(town.telegram.world.updates) == 1
    for rest in town.file.parent.glob("*.db-*"):
        rest.unlink()
    assert town.texts(aino.id) == []
    async with town.serving():
        await town.hears_button(aino.id, "consent:yes")


async def test_a_clock_that_jumps_holds_nothing_up(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour forward and two back: what is said goes at once, in order, and nothing twice."""
    clock = Clock()
    monkeypatch.setattr(app, "Clock", lambda: clock)
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        await town.quiet()
        said = len(town.texts(aino.id))
        for jump in (HOUR, -2 * HOUR, 3 * HOUR, -HOUR):
            for language in ("sv", "en"):
                town.telegram.says(aino, f"/kieli {language}")
            clock.advance(jump)
            await town.answered(aino.id, len(town.texts(aino.id)) + 1, 3)
        await town.answered(aino.id, said + 8, 3)
        await town.quiet()
    told = ["sv" if "på svenska" in text else "en" for text in town.texts(aino.id)[said:]]
    assert told == ["sv", "en"] * 4


async def test_connections_to_postgresql_that_are_cut_are_made_anew(shared_town: Town, caplog: pytest.LogCaptureFixture) -> None:
    """The server ends every connection, twice: what is said meanwhile is answered once, soon, with nobody's help."""
    town = shared_town
    aino = town.telegram.user(42)
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    async with town.serving():
        await town.consents(aino)
        for language, words in (("sv", "på svenska"), ("en", "in English")):
            await run(town.url, cut)
            town.telegram.says(aino, f"/kieli {language}")
            await town.hears(aino.id, words)
        await town.quiet()
    told = town.texts(aino.id)
    assert len([text for text in told if "på svenska" in text]) == 1
    assert "Traceback" not in caplog.text
