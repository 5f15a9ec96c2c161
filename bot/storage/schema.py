"""Bringing a database to the tables of this version.

Three ways, the usual one first: it is there already (one look, nothing written); it is brand-new (all tables at once);
it is older (Alembic). Only the third imports Alembic, which costs more time than all the rest of starting.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, select

from bot.errors import StorageError
from bot.storage.place import Place
from bot.storage.tables import MESSAGE, UNWIPED, alembic_version, counters, metadata, versions

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every revision under `migrations/versions`, oldest first."""

HEAD = REVISIONS[-1]


def is_current(connection: Connection, place: Place) -> bool:
    """Whether nothing needs doing. Raises StorageError for a database that this program can't use."""
    return _revision(connection, place) == HEAD


def settle(connection: Connection, place: Place) -> None:
    """Create or migrate, inside the writing transaction that is open. Harmless when another program was quicker."""
    revision = _revision(connection, place)
    if revision is None:
        create(connection)
    elif revision != HEAD:
        migrate(connection)


def create(connection: Connection) -> None:
    """Make every table in an empty database, marked as what the newest migration would have made."""
    metadata.create_all(connection, checkfirst=False)
    versions.create_all(connection, checkfirst=False)
    connection.execute(alembic_version.insert(), {"version_num": HEAD})
    connection.execute(counters.insert(), [{"name": MESSAGE, "value": 0}, {"name": UNWIPED, "value": 0}])


def migrate(connection: Connection) -> None:
    """Run the migrations that a database lacks. An empty one gets them all."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection, place: Place) -> str | None:
    """The revision a database is at; None for an empty one."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if alembic_version.name not in tables:
        message = f"The database {place.name} belongs to another program: its tables are not Opastin's. Name another one with --db."
        raise StorageError(message)
    revision = connection.execute(select(alembic_version.c.version_num)).scalar()
    if revision not in REVISIONS:
        message = (
            f"The database {place.name} was made by a newer version of Opastin (revision {revision}, this one knows {HEAD}). "
            "Update the program, or name another database with --db."
        )
        raise StorageError(message)
    return str(revision)
