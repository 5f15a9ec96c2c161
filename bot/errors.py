"""What can go wrong outside a conversation, each with a message that says what, where and what to do.

    OpastinError
    ├── KnowledgeError   the admins' files have problems: carries all of them (in `bot.knowledge`)
    ├── StorageError     the database can't be opened, read or written
    ├── SettingsError    a setting or an option of the command line makes no sense
    └── TransportError   Telegram can't be used: a wrong token, a port that is taken
        └── UnreachableError   … just now: it may do better later

A person's mistake in a conversation is a value, never an exception.
"""

from __future__ import annotations


class OpastinError(Exception):
    """The root: shown to the one who runs the program, without a traceback."""


class SettingsError(OpastinError):
    """A setting or an option of the command line makes no sense."""


class StorageError(OpastinError):
    """The database can't be opened, read or written."""


class TransportError(OpastinError):
    """Telegram can't be used: what is wrong, and what to do. It never holds the token."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"Telegram can't be used: {reason}")


class UnreachableError(TransportError):
    """Telegram does not answer, or answers nonsense: it may do better later."""
