"""What a database complains of, told so that an operator can act on it.

Parameters of statements never come into a message: they are people's words.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoFreeConnection

from bot.errors import StorageError
from bot.storage.place import Place

DATABASE_FAILURES = (DBAPIError, sqlite3.Error, NoFreeConnection)

_ADVICE = (
    ("file is not a database", "This file is no database. Name another one with --db, or move this one away."),
    ("malformed", "The file is damaged. Stop the program and put back the latest backup."),
    ("unable to open database file", "The file can't be opened: see that its folder exists and that this user may write there."),
    ("readonly", "This user may not write to the file or its folder: change their permissions or owner."),
    ("lock timeout", "Another program is holding it: stop that one (or wait for it) and try again."),
    ("locked", "Another program is holding it: stop that one (or wait for it) and try again."),
    ("full", "There is no room left: free some space on the disk. What was being written was taken back whole."),
    ("disk i/o error", "The disk does not do what it should: look at its state before going on."),
    ("password authentication", "See the user and the password in --db."),
    ("connection refused", "See that it is running and that --db is right."),
    ("failed to resolve host", "See that --db is right."),
    ("does not exist", "Make it first, or correct --db."),
    ("no such table", "A table is missing: the file was changed by something else. Put back the latest backup."),
)
_QUOTING = ("invalid input for query argument", "DETAIL:")
"""What goes before the values themselves, in a complaint of asyncpg and in one of psycopg."""

_OTHERWISE = "Nothing of this transaction was kept."


@contextmanager
def told(place: Place) -> Iterator[None]:
    """Turn what a database complains of into a StorageError that says what, where, and what to do."""
    try:
        yield
    except DATABASE_FAILURES as error:
        cause = None if any(sign in str(error) for sign in _QUOTING) else error
        raise StorageError(explain(place, error)) from cause


@contextmanager
def told_of_connecting(place: Place) -> Iterator[None]:
    """The same while connecting, when the network and the file system fail by themselves."""
    try:
        with told(place):
            yield
    except OSError as error:
        message = f"The database {place.name} can't be reached: {error}. See that it is running and that --db is right."
        raise StorageError(message) from error


def explain(place: Place, error: Exception) -> str:
    """One message: the place, the database's own words, and the advice that belongs to them."""
    reason = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    for sign in _QUOTING:
        before, quotes, _ = reason.partition(sign)
        reason = (before.strip() or "a value does not fit its column") if quotes else reason
    advice = next((advice for sign, advice in _ADVICE if sign in reason.lower()), _OTHERWISE)
    return f"The database {place.name} failed: {reason}. {advice}"
