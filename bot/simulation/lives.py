"""Programs that can be killed: real processes on the real database, ended by `kill -9` at any moment.

A life is `opastin run` or `opastin worker`. Started as a whole it spends most of its time on loading (`Whole`). So there is a nursery
(`Nursery`): a process that has loaded everything once and gives birth to ready ones in a few milliseconds (`fork`). What such a life
does is the same from its first look at the database on, but that it sends faster than Telegram would like: a crowd would take hours
else, and what is tried here is not how fast it goes.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Protocol, Self

from bot.service.limits import Pace

HASTE = Pace(chat_seconds=0.1, group_seconds=6.0, all_seconds=0.1)
"""Ten times as fast as Telegram lets one speak."""

DEAF_SECONDS = 15.0
"""A life that has not ended so long after a signal is killed."""

LOOK_SECONDS = 0.001
NOWHERE = "http://127.0.0.1:9"
"""An address at which nobody answers."""

Role = Literal["run", "worker"]


@dataclass(frozen=True, slots=True)
class Service:
    """What the programs serve, and on what."""

    knowledge: str
    url: str
    token: str = field(repr=False)
    api: str
    username: str


class Life(Protocol):
    """A program that runs."""

    def ended(self) -> int | None:
        """Its exit code (below zero: the signal that ended it), None while it lives."""

    def end(self, how: signal.Signals) -> bool:
        """Send a signal, and wait until it is no more; gives whether that was enough. One that has ended already is let be."""


class Lives(Protocol):
    """Where programs come from."""

    def start(self, role: Role, service: Service, log: Path) -> Life:
        """Start `opastin run` or `opastin worker`; what it tells is added to the log."""


class Whole:
    """Each life is a program started anew."""

    def start(self, role: Role, service: Service, log: Path) -> Life:
        """Start `opastin run` or `opastin worker`; what it tells is added to the log."""
        with log.open("a") as told:
            command = [sys.executable, "-m", "bot", role, "--db", service.url, "--knowledge", service.knowledge]
            names = {"OPASTIN_TOKEN": service.token, "OPASTIN_API": service.api, "OPASTIN_BOT": service.username}
            return _WholeLife(subprocess.Popen(command, env={**os.environ, **names}, stdin=subprocess.DEVNULL, stderr=told))  # noqa: S603


class _WholeLife:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def ended(self) -> int | None:
        return self._process.poll()

    def end(self, how: signal.Signals) -> bool:
        self._process.send_signal(how)
        try:
            self._process.wait(DEAF_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            return False
        return True


class Nursery:
    """Each life is forked from a process that has loaded everything. To be made before there are threads or an event loop here."""

    def __init__(self, knowledge: Path) -> None:
        orders, ours = os.pipe()
        theirs, answers = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(ours)
            os.close(theirs)
            _forked(lambda: _rear(knowledge, orders, answers))
        os.close(orders)
        os.close(answers)
        self._orders, self._answers = os.fdopen(ours, "w"), os.fdopen(theirs)
        self._one_at_a_time = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._orders.close()
        self._answers.close()
        os.waitpid(self._pid, 0)

    def start(self, role: Role, service: Service, log: Path) -> Life:
        """Start `opastin run` or `opastin worker`; what it tells is added to the log."""
        pid = self.ask({"do": "start", "role": role, "service": asdict(service), "log": str(log)})
        if pid is None:
            raise ChildProcessError("the nursery gave birth to nothing")
        return _ForkedLife(self, pid)

    def ask(self, order: Mapping[str, Any]) -> int | None:
        """Have something done in the nursery."""
        with self._one_at_a_time:
            self._orders.write(json.dumps(order) + "\n")
            self._orders.flush()
            answer = self._answers.readline()
        if not answer:
            raise ChildProcessError("the nursery is no more")
        number: int | None = json.loads(answer)
        return number


class _ForkedLife:
    def __init__(self, nursery: Nursery, pid: int) -> None:
        self._nursery, self._pid, self._ended = nursery, pid, None

    _ended: int | None

    def ended(self) -> int | None:
        if self._ended is None:
            self._ended = self._nursery.ask({"do": "look", "pid": self._pid})
        return self._ended

    def end(self, how: signal.Signals) -> bool:
        if self._ended is None:
            self._ended = self._nursery.ask({"do": "end", "pid": self._pid, "how": int(how)})
        return self._ended != -signal.SIGKILL or how == signal.SIGKILL


# In the nursery


def _forked(doing: Callable[[], int]) -> None:
    """What a forked process does in all its life: nothing of what its parent had planned."""
    code = 1
    try:
        code = doing()
    except BaseException:  # Whatever it dies of is told here, or nowhere.
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _rear(knowledge: Path, orders: int, answers: int) -> int:
    """Take orders until there are none; whoever still lives then is ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    born: dict[int, int | None] = {}
    _load(knowledge)
    with os.fdopen(orders) as asked, os.fdopen(answers, "w") as telling:
        for line in asked:
            told = _obey(born, json.loads(line))
            telling.write(json.dumps(told) + "\n")
            telling.flush()
    for pid in [pid for pid, code in born.items() if code is None]:
        _look(born, {"do": "end", "pid": pid, "how": signal.SIGKILL})
    return 0


def _obey(born: dict[int, int | None], order: Mapping[str, Any]) -> int | None:
    """The number of a new life, or the exit code of one that was asked for."""
    if order["do"] == "start":
        pid = _birth(order)
        born[pid] = None
        return pid
    born[order["pid"]] = code = _look(born, order)
    return code


def _load(knowledge: Path) -> None:
    """Load all that takes time and leaves nothing open: modules, the knowledge, certificates, the SQL that will be said."""
    from bot.app import Clock, telegram
    from bot.dialogue.hear import lexicon_of
    from bot.knowledge import load

    remembered = functools.cache(load)
    vars(telegram)["load"] = remembered  # Else each life would read the files for a third of a second.
    lexicon_of(remembered(knowledge, Clock().now().date()))
    asyncio.run(_warm())
    gc.collect()
    gc.freeze()


async def _warm() -> None:
    from bot.errors import UnreachableError
    from bot.storage import Database
    from bot.transport.telegram.sending import Telegram

    async with await Database.open("sqlite://") as store, store.commit() as work:
        await work.conversation("nobody")
    async with Telegram("1:nobody", NOWHERE) as telegram:
        try:
            await telegram.me()
        except UnreachableError:
            return


def _birth(order: Mapping[str, Any]) -> int:
    pid = os.fork()
    if pid == 0:
        _forked(lambda: _live(order))
    return pid


def _live(order: Mapping[str, Any]) -> int:
    """Be the program that was asked for, and nothing of the nursery."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 2)
    os.closerange(3, 64)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
    asyncio.run(_serve(order["role"], Service(**order["service"])))
    return 0


async def _serve(role: Role, service: Service) -> None:
    """What `opastin run` and `opastin worker` do."""
    from bot.app.telegram import Serving, serve, work

    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    if role == "run":
        await serve(Path(service.knowledge), service.url, Serving(service.token, service.api, pace=HASTE), stop)
    else:
        await work(Path(service.knowledge), service.url, service.username, stop)


def _look(born: Mapping[int, int | None], order: Mapping[str, Any]) -> int | None:
    """The exit code of a life, after ending it if that was asked for; None: it lives."""
    pid = order["pid"]
    if (code := born[pid]) is not None:
        return code
    if order["do"] == "look":
        return _exit_code(pid, os.WNOHANG)
    os.kill(pid, order["how"])
    for _ in range(int(DEAF_SECONDS / LOOK_SECONDS)):
        if (code := _exit_code(pid, os.WNOHANG)) is not None:
            return code
        time.sleep(LOOK_SECONDS)
    os.kill(pid, signal.SIGKILL)
    return _exit_code(pid, 0)


def _exit_code(pid: int, how: int) -> int | None:
    found, status = os.waitpid(pid, how)
    return os.waitstatus_to_exitcode(status) if found else None
