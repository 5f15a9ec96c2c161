import asyncio
import datetime as dt
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from bot.errors import OpastinError, SettingsError, StorageError
from bot.storage import Database, schema, tables
from bot.storage.failures import explain
from bot.storage.place import Place, locate
from tests.postgres import run

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


def content(folder: Path) -> dict[str, bytes]:
    """Read everything that lies in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def change(file: Path, statement: str) -> None:
    """Change a database behind the program's back."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute(statement)
    connection.close()


async def change_anywhere(url: str, statement: str) -> None:
    """Change a database of either kind behind the program's back."""
    if url.startswith("sqlite:///"):
        change(Path(url.removeprefix("sqlite:///")), statement)
    else:
        await run(url, statement)


def make_read_only(file: Path) -> None:
    """Take away the permission to write."""
    file.chmod(0o400)


async def test_opened_again_it_goes_on(url: str) -> None:
    """What was kept is there after the program was stopped and started."""
    async with await Database.open(url) as database, database.commit() as work:
        await work.save_conversation("anna", '{"place": "forssa"}', "v1", NOW)
    async with await Database.open(url) as database, database.read() as reading:
        kept = await reading.conversation("anna")
    assert kept is not None
    assert kept.document == '{"place": "forssa"}'


async def test_relative_path_makes_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The default place needs nothing to be there, and is closed to other users."""
    monkeypatch.chdir(tmp_path)
    async with await Database.open("sqlite:///var/opastin.db"):
        pass
    assert stat.S_IMODE((tmp_path / "var" / "opastin.db").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "var").stat().st_mode) == 0o700


async def test_in_memory_leaves_nothing_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In memory means no file."""
    monkeypatch.chdir(tmp_path)
    async with await Database.open("sqlite://") as database, database.commit() as work:
        await work.save_conversation("anna", "{}", "v1", NOW)
    assert content(tmp_path) == {}


async def test_connections_are_set_up_to_lose_nothing(file: Path) -> None:
    """Every connection syncs fully, keeps references whole, overwrites what it deletes, and waits for its turn."""
    async with await Database.open(f"sqlite:///{file}") as database, database.read() as one, database.read() as other:
        for reading in (one, other):
            found = {
                name: (await reading._connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
            }
            assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 5000}


def test_starting_does_not_import_alembic(file: Path) -> None:
    """Making a new database and opening one that is up to date both start without Alembic."""
    program = (
        "import asyncio, sys\n"
        "from bot.storage import Database\n"
        "async def start():\n"
        "    await (await Database.open(sys.argv[1])).close()\n"
        "asyncio.run(start()); asyncio.run(start())\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program, f"sqlite:///{file}"], check=False).returncode == 0  # noqa: S603 (our own program)


def everything(connection: Connection) -> list[tuple[object, ...]]:
    """What a database is made of, and the rows that it starts with."""
    made = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
    counters = connection.exec_driver_sql("SELECT name, value FROM counters ORDER BY name")
    version = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
    return [tuple(row) for rows in (made, counters, version) for row in rows]


def test_migrations_make_what_the_tables_say() -> None:
    """A database made at once and one that went through every migration are the same, to the letter."""
    with create_engine("sqlite://").begin() as made, create_engine("sqlite://").begin() as migrated:
        schema.create(made)
        schema.migrate(migrated)
        assert everything(migrated) == everything(made)
        assert compare_metadata(MigrationContext.configure(migrated), tables.metadata) == []


def test_every_migration_is_known() -> None:
    """The list that tells an older database from a newer one names every revision, in order."""
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == schema.REVISIONS


async def test_programs_that_start_at_once_make_the_tables_once(url: str) -> None:
    """Who comes second to an empty database waits, and finds it made."""
    opened = await asyncio.gather(*(Database.open(url) for _ in range(3)))
    for number, database in enumerate(opened, 1):
        async with database.commit() as work:
            assert await work.next_message() == number
    for database in opened:
        await database.close()


async def test_older_database_is_migrated(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database at an earlier revision is brought up to date as it is opened."""
    asked: list[bool] = []
    async with await Database.open(url):
        pass
    await change_anywhere(url, "UPDATE alembic_version SET version_num = '0000'")
    monkeypatch.setattr(schema, "REVISIONS", ("0000", *schema.REVISIONS))
    monkeypatch.setattr(schema, "migrate", lambda connection: asked.append(connection.in_transaction()))
    async with await Database.open(url):
        pass
    assert asked == [True]


async def test_migrations_are_one_transaction(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When something fails after the migrations began, none of them happened."""

    def migrate_and_fail(connection: Connection) -> None:
        schema.migrate(connection)
        raise ZeroDivisionError

    monkeypatch.setattr(schema, "create", migrate_and_fail)
    with pytest.raises(ZeroDivisionError):
        await Database.open(f"sqlite:///{file}")
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []
    connection.close()


@pytest.mark.parametrize(
    ("statement", "told"),
    [("UPDATE alembic_version SET version_num = '9999'", "revision 9999"), ("DROP TABLE alembic_version", "belongs to another program")],
)
async def test_database_that_is_not_of_this_version_is_refused(url: str, statement: str, told: str) -> None:
    """Neither a file nor PostgreSQL is opened when its tables are of a later program, or of another one."""
    async with await Database.open(url):
        pass
    await change_anywhere(url, statement)
    with pytest.raises(StorageError, match=told):
        await Database.open(url)


async def test_newer_database_is_refused_untouched(file: Path) -> None:
    """A database of a later program is not opened, and not changed."""
    async with await Database.open(f"sqlite:///{file}"):
        pass
    change(file, "UPDATE alembic_version SET version_num = '9999'")
    before = content(file.parent)
    with pytest.raises(StorageError, match=r"newer version of Opastin \(revision 9999.*Update the program"):
        await Database.open(f"sqlite:///{file}")
    assert content(file.parent) == before


async def test_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    """Tables that are not ours are left alone, journal and all."""
    file = tmp_path / "other.db"
    change(file, "CREATE TABLE recipes (name)")
    before = content(file.parent)
    with pytest.raises(StorageError, match="belongs to another program"):
        await Database.open(f"sqlite:///{file}")
    assert content(file.parent) == before


async def test_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    """A text file under the database's name gives a message with the file and the way out."""
    file = tmp_path / "opastin.db"
    file.write_text("Ostoslista: maitoa, leipää. " * 100)
    with pytest.raises(StorageError, match=r"opastin\.db failed: file is not a database.*move this one away"):
        await Database.open(f"sqlite:///{file}")


async def test_folder_is_told(tmp_path: Path) -> None:
    """A folder in place of a file gives a message that names a file."""
    with pytest.raises(StorageError, match=r"is a folder.*opastin\.db"):
        await Database.open(f"sqlite:///{tmp_path}")


async def test_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    """A file where a folder should be gives a message, not a traceback."""
    (tmp_path / "var").write_text("")
    with pytest.raises(StorageError, match="can't be created"):
        await Database.open(f"sqlite:///{tmp_path}/var/opastin.db")


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind root")
async def test_missing_permission_is_told(file: Path) -> None:
    """A file that may only be read gives a message on permissions."""
    async with await Database.open(f"sqlite:///{file}"):
        pass
    make_read_only(file)
    with pytest.raises(StorageError, match="may not write"):
        async with await Database.open(f"sqlite:///{file}") as database, database.commit() as work:
            await work.save_conversation("anna", "{}", "v1", NOW)


@pytest.mark.parametrize(
    ("complaint", "advice"),
    [("attempt to write a readonly database", "permissions"), ("disk I/O error", "disk"), ("something new", "Nothing of this transaction")],
)
def test_complaints_of_sqlite_get_advice(complaint: str, advice: str) -> None:
    """What can hardly be provoked here is told with what to do, too."""
    place = Place(locate("sqlite://").url, "var/opastin.db")
    message = explain(place, sqlite3.OperationalError(complaint))
    assert "var/opastin.db" in message
    assert complaint in message
    assert advice in message


async def test_locked_database_is_told(file: Path) -> None:
    """Another program's transaction is waited for, then told of; afterwards work goes on."""
    async with await Database.open(f"sqlite:///{file}", patience_seconds=0.05) as database:
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match=r"locked.*Another program"):
            async with database.commit():
                pass
        other.close()
        async with database.commit() as work:
            assert await work.next_message() == 1


async def test_writer_of_another_program_is_waited_for_then_told(url: str) -> None:
    """A writer who holds what another wants for too long is told of; once it is done work goes on."""

    async def write(database: Database) -> None:
        async with database.commit() as work:
            await work.save_conversation("anna", "{}", "v1", NOW)

    async with await Database.open(url) as one, await Database.open(url, patience_seconds=0.05) as other:
        async with one.commit() as work:
            await work.save_conversation("anna", "{}", "v1", NOW)
            await work.flush()
            with pytest.raises(StorageError, match=r"Another program is holding it"):
                await write(other)
        await write(other)


async def write_much(database: Database) -> None:
    """Write a batch that needs more room than one page."""
    async with database.commit() as work:
        await work.save_conversation("anna", '{"new": 1}', "v2", NOW)
        await work.save_conversation("bertta", "secret words " * 10_000, "v2", NOW)


async def test_full_disk_is_told_and_keeps_nothing_of_the_batch(file: Path) -> None:
    """When there is no room the whole batch is taken back, what was there stays, and no words get into the message."""
    async with await Database.open(f"sqlite:///{file}") as database:
        async with database.commit() as work:
            await work.save_conversation("anna", "{}", "v1", NOW)
        async with database.read() as reading:
            pages = (await reading._connection.exec_driver_sql("PRAGMA page_count")).scalar()
            await reading._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageError, match=r"full.*free some space") as caught:
            await write_much(database)
        assert "secret words" not in f"{caught.value} {caught.value.__cause__}"
        async with database.read() as reading:
            kept = await reading.conversation("anna")
            assert kept is not None
            assert kept.knowledge_version == "v1"
            assert await reading.conversation("bertta") is None


@pytest.mark.parametrize("url", ["", "opastin.db", "mysql://user:hunter2@host/name", "sqlite://var/opastin.db", "hunter2"])
async def test_url_that_names_no_database_is_told_without_its_password(url: str) -> None:
    """A wrong --db gives the forms that are known, and repeats no secret."""
    with pytest.raises(SettingsError, match=r"Known forms: sqlite:///var/opastin\.db") as caught:
        await Database.open(url)
    assert "hunter2" not in str(caught.value)


async def test_postgresql_without_its_driver_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL needs a package more, and the message says which."""
    monkeypatch.setattr("bot.storage.place.find_spec", lambda _: None)
    with pytest.raises(OpastinError, match="pip install asyncpg"):
        await Database.open("postgresql://user:hunter2@host/name")


@pytest.mark.parametrize("driver", ["asyncpg", "psycopg"])
def test_postgresql_takes_the_driver_that_is_installed(monkeypatch: pytest.MonkeyPatch, driver: str) -> None:
    """One URL works with either driver, and the place is named without its password."""
    monkeypatch.setattr("bot.storage.place.find_spec", lambda name: object() if name == driver else None)
    place = locate("postgresql://user:hunter2@host/name")
    assert place.url.drivername == f"postgresql+{driver}"
    assert place.name == "postgresql://user:***@host/name"
    assert not place.sqlite
