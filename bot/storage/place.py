"""Where the database is: from the URL an operator writes to one that SQLAlchemy opens."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import SettingsError, StorageError

POSTGRES_DRIVERS = ("asyncpg", "psycopg")
"""Those that speak asyncio, the faster first."""

_FORMS = "sqlite:///var/opastin.db (a file), sqlite:// (in memory) or postgresql://user@host/name"


@dataclass(frozen=True, slots=True)
class Place:
    """A database: how to open it, what to call it in messages (never with a password), and its file, if it is one."""

    url: URL
    name: str
    file: Path | None = None

    @property
    def sqlite(self) -> bool:
        """Whether it is SQLite, in a file or in memory."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def in_memory(self) -> bool:
        """Whether it is gone when it is closed."""
        return self.sqlite and self.file is None


def locate(url: str) -> Place:
    """The place that a URL names. Raises SettingsError when it names none, StorageError when its driver is missing."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise SettingsError(_unreadable()) from None  # The cause may quote the URL, and with it a password.
    match parsed.drivername:
        case "sqlite" | "sqlite+aiosqlite":
            return _sqlite(parsed)
        case "postgres" | "postgresql":
            return _postgres(parsed, _installed_driver())
        case "postgresql+asyncpg" | "postgresql+psycopg":
            return _postgres(parsed, parsed.drivername.partition("+")[2])
        case other:
            raise SettingsError(_unreadable(f' It begins with "{other}".'))


def prepare(place: Place) -> None:
    """Make the folder and the file, readable by their owner only, where they do not exist yet."""
    if place.file is None:
        return
    if place.file.is_dir():
        message = f"The database {place.name} is a folder. Give the name of a file in it, such as {place.file / 'opastin.db'}."
        raise StorageError(message)
    try:
        place.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not place.file.exists():
            place.file.touch(mode=0o600)
    except OSError as error:
        reason = error.strerror or str(error)
        message = (
            f"The database {place.name} can't be created: {reason} ({error.filename}). Choose another place with --db, or mend this one."
        )
        raise StorageError(message) from error


def _sqlite(url: URL) -> Place:
    if url.host or url.username:
        message = f"A file of SQLite has three slashes before a relative path and four before an absolute one. Known forms: {_FORMS}."
        raise SettingsError(message)
    url = url.set(drivername="sqlite+aiosqlite", query={})
    if url.database in (None, "", ":memory:"):
        return Place(url, "in memory")
    file = Path(str(url.database)).expanduser()
    return Place(url.set(database=str(file)), str(file), file)


def _postgres(url: URL, driver: str) -> Place:
    if find_spec(driver) is None:
        raise StorageError(_driver_missing(driver))
    url = url.set(drivername=f"postgresql+{driver}")
    return Place(url, url.set(drivername="postgresql").render_as_string(hide_password=True))


def _installed_driver() -> str:
    installed = (driver for driver in POSTGRES_DRIVERS if find_spec(driver) is not None)
    return next(installed, POSTGRES_DRIVERS[0])


def _driver_missing(driver: str) -> str:
    return f"A database in PostgreSQL needs the package {driver}, which is not installed here. Install it with: pip install {driver}"


def _unreadable(detail: str = "") -> str:
    return f"The address of the database (--db) can't be read.{detail} Known forms: {_FORMS}."
