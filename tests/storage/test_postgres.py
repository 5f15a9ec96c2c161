import datetime as dt
import os

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import StorageError
from bot.storage import Database, schema, tables
from bot.storage.failures import told
from bot.storage.place import Place, locate
from tests.postgres import VARIABLE, fresh_database, rows, run

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)

EVERYTHING = (
    "SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "SELECT proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    "SELECT name, value FROM counters",
    "SELECT version_num FROM alembic_version",
)
"""What a database is made of, and the rows that it starts with."""


async def everything(url: str) -> list[list[str]]:
    """Read what a database is made of, in an order that does not depend on how it was made."""
    return [sorted(map(str, await rows(url, query))) for query in EVERYTHING]


async def test_migrations_make_what_the_tables_say_in_postgresql() -> None:
    """A PostgreSQL database made at once and one that went through every migration are the same, to the letter."""

    def migrate(connection: Connection) -> list[object]:
        schema.migrate(connection)
        return list(compare_metadata(MigrationContext.configure(connection), tables.metadata))

    async with fresh_database() as made, fresh_database() as migrated:
        await (await Database.open(made)).close()
        engine = create_async_engine(locate(migrated).url)
        async with engine.begin() as connection:
            assert await connection.run_sync(migrate) == []
        await engine.dispose()
        found = await everything(migrated)
        assert all(found)
        assert found == await everything(made)


async def test_migrations_are_one_transaction_in_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    """When something fails after the migrations began, PostgreSQL has none of them."""

    def migrate_and_fail(connection: Connection) -> None:
        schema.migrate(connection)
        raise ZeroDivisionError

    monkeypatch.setattr(schema, "create", migrate_and_fail)
    async with fresh_database() as url:
        with pytest.raises(ZeroDivisionError):
            await Database.open(url)
        assert await rows(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == []


async def test_log_can_not_be_emptied_at_once() -> None:
    """TRUNCATE, which PostgreSQL has besides DELETE, is refused too."""
    async with fresh_database() as url:
        async with await Database.open(url) as database, database.commit() as work:
            number = await work.open_lead(chat="anna", region="forssa", role="counsellor", summary="{}", at=NOW)
            await work.log(number, NOW, "anna", "opened")
        with pytest.raises(Exception, match="append-only"):
            await run(url, "TRUNCATE lead_events")
        assert await rows(url, "SELECT what FROM lead_events") == [("opened",)]


async def test_words_do_not_get_into_messages_by_way_of_the_driver() -> None:
    """A value that the driver refuses, and would quote, is told of without it."""
    async with fresh_database() as url, await Database.open(url) as database:
        with pytest.raises(StorageError, match="a value does not fit its column") as caught:
            async with database.commit() as work:
                await work.save_conversation("anna", "secret words \ud800", "v1", NOW)
        assert caught.value.__cause__ is None
        assert "secret words" not in str(caught.value)


def test_words_do_not_get_into_messages_by_way_of_details() -> None:
    """Of a complaint that goes on with the row it is about, as psycopg's do, only the beginning is told."""
    place = Place(locate("sqlite://").url, "postgresql://host/name")
    complaint = 'null value in column "summary"\nDETAIL:  Failing row contains (anna, secret words).'
    with pytest.raises(StorageError) as caught, told(place):
        raise IntegrityError(None, None, Exception(complaint))
    assert str(caught.value) == (
        'The database postgresql://host/name failed: null value in column "summary". Nothing of this transaction was kept.'
    )
    assert caught.value.__cause__ is None


async def test_missing_database_is_told_without_its_password() -> None:
    """A name that the server does not know gives a message with the way out."""
    async with fresh_database() as url:
        pass
    secret = locate(url).url.set(drivername="postgresql", password="hunter2").render_as_string(hide_password=False)  # noqa: S106 (nobody's)
    with pytest.raises(StorageError, match=r"does not exist\. Make it first") as caught:
        await Database.open(secret)
    assert "hunter2" not in str(caught.value)


async def test_server_that_is_not_there_is_told_without_its_password() -> None:
    """When nothing listens at the address, the message says so."""
    with pytest.raises(StorageError, match=r"can't be reached.*See that it is running") as caught:
        await Database.open("postgresql://user:hunter2@127.0.0.1:1/name")
    assert "hunter2" not in str(caught.value)


async def test_a_test_leaves_no_database_behind() -> None:
    """However a test ends, its own database is dropped, open connections and all, and it was not the one that the variable names."""
    urls: list[str] = []

    async def fail() -> None:
        async with fresh_database() as url, await Database.open(url):
            urls.append(url)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    (name,) = {locate(url).url.database for url in urls}
    assert name is not None
    assert await rows(os.environ[VARIABLE], f"SELECT 1 FROM pg_database WHERE datname = '{name}'") == []  # noqa: S608 (our own name)
    assert locate(os.environ[VARIABLE]).url.database != name
