"""What may not be kept: conversations without consent live in memory, never on a disk.

A process that is killed takes its memory along. Where the system has a file system that lies in memory (Linux: /dev/shm), a
copy there outlives the process, though not the machine; elsewhere such a talk begins anew after a crash.

The copy is written before the database commits, so it may be a batch ahead of what is committed. Each entry therefore says
which turns it comes after and what was before them: a turn that is taken again finds what it found the first time.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import time
from collections import OrderedDict
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.storage.place import locate

MOST = 10_000
"""How many conversations are held in memory alone; the ones quiet for longest go first."""

SHARED = Path("/dev/shm")  # noqa: S108 - memory, not a disk: the point of it


def shared_memory(url: str, where: Path = SHARED) -> Path | None:
    """The folder in memory that belongs to a database, made for this user alone; None where the system has none.

    Raises as `locate` does for a URL that names no database.
    """
    file = locate(url).file
    name = hashlib.sha256(str(file.resolve() if file else url).encode()).hexdigest()[:24]
    folder = where / f"opastin-{os.getuid()}-{name}" if hasattr(os, "getuid") else None
    if folder is None or not where.is_dir():
        return None
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        mine = folder.lstat()
    except OSError:
        return None
    return folder if mine.st_uid == os.getuid() and not folder.is_symlink() else None


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is held after the turns `first` to `last`, and what was held before them."""

    before: str | None
    first: int
    after: str
    last: int


class Memory:
    """Documents by chat. What a transaction stages is there for others once it is committed."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._held: OrderedDict[str, str] = OrderedDict()
        self._touched: dict[str, float] = {}
        self._staged: dict[str, str | None] = {}
        self._turns: dict[str, tuple[int, int]] = {}

    def find(self, chat: str, turn: int | None) -> str | None:
        """What is held of a chat, as that turn finds it."""
        if chat in self._staged:
            return self._staged[chat]
        if chat not in self._held and (entry := self._read(chat)) is not None:
            again = turn is not None and entry.first <= turn <= entry.last
            found = entry.before if again else entry.after
            if turn is None or found is None:
                return found  # Who asks for no turn of its own must not decide what a turn that is taken again finds.
            self._hold(chat, found)
        return self._held.get(chat)

    def _hold(self, chat: str, document: str) -> None:
        self._held[chat] = document
        self._held.move_to_end(chat)
        self._touched[chat] = time.time()

    def _release(self, chat: str) -> None:
        self._held.pop(chat, None)
        self._touched.pop(chat, None)
        self._unlink(chat)

    def stage(self, chat: str, document: str | None, turn: int | None) -> None:
        """Hold this after that turn, once the transaction is committed; None lets go."""
        self._staged[chat] = document
        if turn is not None:
            self._turns[chat] = (self._turns.get(chat, (turn, turn))[0], turn)

    def write(self, *, forget_before: bool = False) -> None:
        """Write the copies, as the last thing before the commit; where someone is erased, without what was held before."""
        if self._folder is None:
            return
        for chat, document in self._staged.items():
            if document is not None and chat in self._turns:
                first, last = self._turns[chat]
                self._write(chat, _Entry(None if forget_before else self._held.get(chat), first, document, last))

    def committed(self) -> None:
        """The transaction is committed: what it staged is what is held."""
        for chat, document in self._staged.items():
            if document is None:
                self._release(chat)
                continue
            self._hold(chat, document)
        while len(self._held) > MOST:
            self._release(next(iter(self._held)))
        self.abandoned()

    def abandoned(self) -> None:
        """The transaction was taken back."""
        self._staged.clear()
        self._turns.clear()

    def close(self) -> None:
        """Leave no empty folder behind; one with copies in it waits for the next start."""
        if self._folder is not None:
            with suppress(OSError):
                self._folder.rmdir()

    def sweep(self, before: dt.datetime) -> None:
        """Let go of what has not been touched since then."""
        for chat in [chat for chat, at in self._touched.items() if at < before.timestamp()]:
            self._release(chat)
        for file in self._folder.iterdir() if self._folder and self._folder.is_dir() else ():
            with suppress(OSError):
                if file.stat().st_mtime < before.timestamp():
                    file.unlink()

    def _file(self, chat: str) -> Path | None:
        return self._folder / hashlib.sha256(chat.encode()).hexdigest()[:32] if self._folder else None

    def _read(self, chat: str) -> _Entry | None:
        file = self._file(chat)
        try:
            return _Entry(**json.loads(file.read_text(encoding="utf-8"))) if file else None
        except (OSError, ValueError, TypeError):
            return None

    def _write(self, chat: str, entry: _Entry) -> None:
        """A copy is whole or not there; when memory is full the talk goes on without one."""
        file = self._file(chat)
        if file is None:
            return
        new = file.with_suffix(".new")
        with suppress(OSError):
            file.parent.mkdir(mode=0o700, exist_ok=True)
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as out:
                json.dump(asdict(entry), out)
            new.replace(file)

    def _unlink(self, chat: str) -> None:
        file = self._file(chat)
        if file is not None:
            with suppress(OSError):
                file.unlink()
