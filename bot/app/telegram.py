"""Serving on Telegram: what receives, works and delivers, wired together. Apart from the rest, so that a terminal starts at once."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from bot.app import Clock
from bot.dialogue.commands import menu_commands
from bot.errors import OpastinError, SettingsError, UnreachableError
from bot.knowledge import Knowledge, load
from bot.service.delivery import Delivery
from bot.service.limits import PACE, Pace
from bot.service.messages import TELEGRAM
from bot.service.turns import Turns
from bot.service.worker import Worker
from bot.storage import Database, shared_memory
from bot.storage.place import locate
from bot.storage.sharing import Presence
from bot.transport.telegram.polling import PATIENCE, Accept, Patience, poll
from bot.transport.telegram.reading import Read
from bot.transport.telegram.sending import Telegram
from bot.transport.telegram.webhook import secret_of, serve_webhook

LONGEST_PAUSE_SECONDS = 30.0
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Serving:
    """How the bot is served: its token, where the Bot API is, and for a webhook its address and where it is listened for.

    `pace` is how fast it speaks, `patience` how long it waits when it asks for what came in.
    """

    token: str = field(repr=False)
    api: str
    webhook: str | None = None
    host: str = "127.0.0.1"
    port: int = 8080
    pace: Pace = PACE
    patience: Patience = PATIENCE


async def serve(knowledge: Path, database: str, serving: Serving, stop: asyncio.Event) -> None:
    """The bot on Telegram, until told to stop. KnowledgeError, StorageError, TransportError: it can't be served."""
    clock = Clock()
    known = load(knowledge, clock.now().date())
    async with (
        await Database.open(database, now=clock.now, memory=shared_memory(database)) as store,
        store.alone(),
        Telegram(serving.token, serving.api) as telegram,
    ):
        present = Presence(locate(database).file)
        gc.freeze()
        gc.enable()
        username = await _until_done(telegram.me, "ask Telegram who the bot is", stop)
        if username is None:
            return
        turns = Turns(known, store, vouched=False, shared=store.shared, username=username)
        turns.weekly = True
        delivery = Delivery(turns, store, telegram.send, clock.now, serving.pace)
        worker = Worker(turns, store, clock.now, shared=store.shared, told=delivery.wake)

        async def accept(came: Sequence[Read]) -> None:
            present.check()
            await delivery.caught_up(_referred_to(came))
            await turns.accept([(one.update_id, one.lane, one.incoming) for one in came], clock.now())
            present.check()
            worker.wake()

        def heard() -> None:
            worker.wake()
            delivery.wake()

        _log.info("Serving @%s.", username)
        async with _together(stop) as start:
            start(worker.run(stop))
            start(worker.keep_house(stop))
            start(store.lead(lambda: delivery.run(stop), stop))
            start(store.listen(heard, stop))
            start(present.watch(stop))
            start(_menus(telegram, known, stop))
            start(_receive(telegram, serving, username, accept, stop))


async def work(knowledge: Path, database: str, username: str | None, stop: asyncio.Event) -> None:
    """One more worker on a shared database, until told to stop. SettingsError: the database can't be shared."""
    clock = Clock()
    known = load(knowledge, clock.now().date())
    async with await Database.open(database, now=clock.now) as store:
        if not store.shared:
            raise SettingsError("A worker needs a database that can be shared: --db postgresql://user@host/name.")
        gc.freeze()
        gc.enable()
        worker = Worker(Turns(known, store, vouched=False, shared=True, username=username), store, clock.now, shared=True)
        _log.info("Working.")
        async with _together(stop) as start:
            start(worker.run(stop))
            start(store.listen(worker.wake, stop))


def _referred_to(came: Sequence[Read]) -> set[int]:
    """Telegram's numbers of the chats in which a message of ours is pressed or answered."""
    referring = [one.incoming for one in came if one.incoming.query is not None or one.incoming.reply_to is not None]
    return {int(incoming.chat.removeprefix(TELEGRAM)) for incoming in referring}


_Start = Callable[[Coroutine[Any, Any, None]], object]


@asynccontextmanager
async def _together(stop: asyncio.Event) -> AsyncIterator[_Start]:
    """Tasks that end together: the trouble of one is told to all, by `stop` too, and is raised as itself.

    Being cancelled is not enough: a wait that ends in the same instant can swallow that (`asyncio.wait_for` on Python 3.11).
    """

    async def run(doing: Coroutine[Any, Any, None]) -> None:
        try:
            await doing
        except BaseException:
            stop.set()
            raise

    try:
        async with asyncio.TaskGroup() as tasks:
            yield lambda doing: tasks.create_task(run(doing))
    except BaseExceptionGroup as errors:
        known = errors.subgroup(OpastinError)
        raise (known.exceptions[0] if known else errors) from None


async def _receive(telegram: Telegram, serving: Serving, username: str, accept: Accept, stop: asyncio.Event) -> None:
    """Take in what comes, by asking for it or by being posted it."""
    if serving.webhook is None:
        await poll(telegram, accept, stop, username=username, patience=serving.patience)
        return
    secret, path = secret_of(serving.token), urlsplit(serving.webhook).path
    async with serve_webhook(path, secret, serving.host, serving.port, username, accept):
        await _until_done(lambda: telegram.set_webhook(str(serving.webhook), secret), "set the webhook", stop)
        await stop.wait()


async def _menus(telegram: Telegram, knowledge: Knowledge, stop: asyncio.Event) -> None:
    """The menus of commands, in each language that Telegram knows; the first language for all others."""
    spoken = {name: menu_commands(knowledge, name) for name in knowledge.languages if "-" not in name}
    menus = {"": next(iter(spoken.values())), **spoken}
    await _until_done(lambda: telegram.set_default_commands(menus), "set the menus of commands", stop)


async def _until_done(doing: Callable[[], Coroutine[None, None, _T]], what: str, stop: asyncio.Event) -> _T | None:
    """What comes of it. Telegram may be down when we start: that is waited out. None: told to stop before."""
    pause = 1.0
    while not stop.is_set():
        try:
            return await _unless(stop, doing())
        except UnreachableError as error:
            if pause == 1.0:
                _log.warning("Could not %s, and trying again until it works. %s", what, error)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause)
        pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
    return None


async def _unless(stop: asyncio.Event, doing: Coroutine[None, None, _T]) -> _T | None:
    """What comes of it, unless it is time to stop first."""
    done = asyncio.create_task(doing)
    tasks = done, asyncio.create_task(stop.wait())
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return done.result() if done.done() else None
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
