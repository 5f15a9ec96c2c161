"""From the outbox to the world: in order within a chat, within Telegram's limits, until it has arrived or never can.

Before the network is asked a row is marked, durably, as being sent; afterwards, as sent. Whoever dies between the two sends
it again: said twice is better than never. One program delivers at a time.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from bot.dialogue.reminding import next_day_hours
from bot.errors import OpastinError
from bot.service.batch import GROUP, STAFF, Batch
from bot.service.limits import PACE, Failures, Limits, Pace
from bot.service.messages import TELEGRAM, Answer, Marked, Message, Outgoing, Result, outgoing_from_json
from bot.service.mistakes import told
from bot.service.reach import lost, moved
from bot.service.turns import Turns
from bot.storage import Database, Ready, Work

Send = Callable[[Outgoing, int, int | None], Awaitable[Result]]
"""Sends one thing to the transport's chat of that number; with the transport's number of the message it changes."""

MOST_UNDER_WAY = 60
"""So many things are on their way at once, at most: the transport has few more connections."""

NICETIES = frozenset({"answer", "menu", "mark"})
"""What is pleasant to have. Words are tried as long as it takes; these are let go after `MOST_MISTAKES` failures of their own."""

LET_GO = NICETIES | {"edit"}
"""What is not set aside when Telegram refuses it: what it would have changed may be gone, and nobody waits for it."""

MOST_MISTAKES = 5
"""How often something is tried that fails for a mistake of ours, before it is set aside."""

CATCH_UP_SECONDS = 0.5
TIDY_SECONDS = 0.5
"""So long after the last thing has gone, its words are taken out of the log of the database too."""

_MESSAGES = frozenset({"message", "pin", "document"})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Parcel:
    """Something on its way: the row, what it says, and where to."""

    row: Ready
    outgoing: Outgoing
    address: int
    remote: int | None


class Delivery:
    """Delivers what is due until it is told to stop. `now` is the wall clock, for what has its time; limits run on their own."""

    def __init__(self, turns: Turns, database: Database, send: Send, now: Callable[[], dt.datetime], pace: Pace = PACE) -> None:
        self._turns = turns
        self._database = database
        self._send = send
        self._now = now
        self._pace = pace
        self._limits = Limits(pace)
        self._failures = Failures(pace)
        self._under_way: dict[str, tuple[int, asyncio.Task[None]]] = {}
        """Chat -> the transport's number of it, and the sending."""
        self._arrived: list[tuple[_Parcel, Result]] = []
        self._untidy_since: float | None = None
        self._news = asyncio.Event()
        self._noted = asyncio.Event()

    def wake(self) -> None:
        """Something new waits."""
        self._news.set()

    async def caught_up(self, addresses: Collection[int]) -> None:
        """Wait, a little, until what went to the transport's chats of these numbers is written down.

        Someone may press or answer a message before we have noted what the transport calls it.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(CATCH_UP_SECONDS):
                while any(address in addresses for address, _ in self._under_way.values()):
                    self._noted.clear()
                    await self._noted.wait()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop; what is under way then is waited for, a little. Trouble with the database is waited out."""
        trouble, give_up = False, float("inf")
        while not stop.is_set() or self._under_way or self._arrived:
            if stop.is_set():
                give_up = min(give_up, time.monotonic() + self._pace.grace_seconds)
                if time.monotonic() >= give_up:
                    break  # It is marked as being sent, and will be sent once more.
            self._news.clear()
            try:
                await self._settle()
                pause = await self._start() if not stop.is_set() else 0.05
            except OpastinError as error:
                if not trouble:
                    _log.error("Nothing can be delivered now, and nothing is lost: %s", error)
                trouble, pause = True, 1.0 if not stop.is_set() else 0.2
            else:
                if trouble:
                    _log.warning("Delivering again.")
                trouble = False
            await self._wait(pause, stop)
        for _, task in self._under_way.values():
            task.cancel()

    async def _wait(self, seconds: float, stop: asyncio.Event) -> None:
        """Until something happens, or so long."""
        waiting = {asyncio.ensure_future(self._news.wait())}
        if not stop.is_set():
            waiting.add(asyncio.ensure_future(stop.wait()))
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in waiting:
            task.cancel()

    async def _start(self) -> float:
        """Send what can go now; gives for how many seconds there is nothing to do."""
        clock, now = time.monotonic(), self._now()
        await self._turns.come_due(now)
        if self._failures.down_until > clock:
            return self._failures.down_until - clock
        room = MOST_UNDER_WAY - len(self._under_way)
        if room <= 0:
            return 1.0
        # Whoever finds out whether it works again need not be many.
        await self._tidy(clock)
        free = max(min(self._limits.free(clock), room), 0) if not self._failures.down else 1
        closed = self._limits.closed(clock) | self._failures.resting(clock)
        parcels = await self._pack(now, [*self._under_way, *closed], free, clock)
        for parcel in parcels:
            if parcel.row.kind != "answer":
                self._limits.asked(parcel.row.chat, time.monotonic(), message=parcel.row.kind in _MESSAGES, group=parcel.address < 0)
            self._under_way[parcel.row.chat] = parcel.address, asyncio.create_task(self._carry(parcel))
        longest = self._pace.idle_seconds if self._untidy_since is None else min(TIDY_SECONDS, self._pace.idle_seconds)
        soonest = min([*closed.values(), self._limits.next_free(clock)] if free <= 0 else closed.values(), default=clock + longest)
        return 0.01 if parcels else min(max(soonest - clock, 0.01), longest)

    async def _tidy(self, clock: float) -> None:
        """In a quiet moment: no word of what has gone is to be left in the log of the database."""
        if self._untidy_since is None or self._under_way or clock - self._untidy_since < TIDY_SECONDS:
            return
        self._untidy_since = None if await self._database.tidy() else clock

    async def _pack(self, now: dt.datetime, passed_over: Sequence[str], limit: int, clock: float) -> list[_Parcel]:
        """What goes now, each marked as being sent before anything is. What can go nowhere is set aside."""
        async with self._database.read() as reading:
            rows = await reading.outbox.heads(now, passed_over, limit)
            if not rows:
                return []
            groups = await reading.people.groups()
            said = [(row, _said(row)) for row in rows]
            remotes = await reading.outbox.remotes([number for _, one in said if one and (number := _changes(one)) is not None])
        parcels: list[_Parcel] = []
        async with self._database.commit() as work:
            for row, outgoing in said:
                address, changed = _address(outgoing, groups) if outgoing else None, _changes(outgoing) if outgoing else None
                if outgoing is None:
                    work.outbox.refuse(row.number, "what it says can't be read", now)
                elif isinstance(outgoing, Message) and _is_too_late(outgoing, now):
                    work.outbox.sent(row.number, None, now)  # It waited so long that it would help nobody.
                elif isinstance(outgoing, Message) and outgoing.by_day and (morning := next_day_hours(now)) > now:
                    await work.outbox.put_off(row.number, morning)
                elif address is None:
                    self._without_address(work, row, outgoing, now, clock)
                elif changed is not None and changed not in remotes:
                    work.outbox.sent(row.number, None, now)  # What it would change never arrived.
                else:
                    parcels.append(_Parcel(row, outgoing, address, None if changed is None else remotes[changed]))
            marked = await work.outbox.sending([parcel.row.number for parcel in parcels])
        return [parcel for parcel in parcels if parcel.row.number in marked]

    def _without_address(self, work: Work, row: Ready, outgoing: Outgoing, now: dt.datetime, clock: float) -> None:
        """A group that nobody has linked yet may be linked; another chat is none of Telegram's."""
        if outgoing.chat.startswith(GROUP):
            self._limits.wait(row.chat, clock + self._pace.no_address_seconds)
        else:
            work.outbox.refuse(row.number, "no chat of Telegram's: it was made in a terminal", now)

    async def _carry(self, parcel: _Parcel) -> None:
        try:
            result = await self._send(parcel.outgoing, parcel.address, parcel.remote)
        except Exception as error:
            _log.error("Sending failed for a mistake of ours: %s", told(error))
            last = parcel.row.attempts + 1 >= MOST_MISTAKES
            result = Result("refused" if last else "again", reason=f"a mistake of ours ({type(error).__name__})")
        if result.fate == "again" and parcel.row.kind in NICETIES and parcel.row.attempts + 1 >= MOST_MISTAKES and not self._failures.down:
            result = Result("refused", reason=result.reason)
        if parcel.row.kind in _MESSAGES:
            # Telegram has got it somewhen until now: its next second begins no later.
            self._limits.wait(parcel.row.chat, time.monotonic() + self._pace.chat_seconds)
        self._arrived.append((parcel, result))
        self.wake()

    async def _settle(self) -> None:
        """Write down what became of what has been sent."""
        arrived = list(self._arrived)
        if not arrived:
            return
        now = self._now()
        async with self._database.commit() as work:
            batch = Batch(self._turns.knowledge, work, now, direct=False)
            for parcel, result in arrived:
                await self._note(batch, parcel, result, now)
        self._arrived = self._arrived[len(arrived) :]
        for parcel, result in arrived:
            self._under_way.pop(parcel.row.chat, None)
            self._pause(parcel, result)
        self._untidy_since = time.monotonic()
        self._noted.set()

    async def _note(self, batch: Batch, parcel: _Parcel, result: Result, now: dt.datetime) -> None:
        row = parcel.row
        match result.fate:
            case "sent":
                batch.work.outbox.sent(row.number, result.remote if _changes(parcel.outgoing) is None else None, now)
            case "gone":
                _log.warning("A %s can't be delivered: %s.", row.kind, result.reason or "the chat is gone")
                batch.work.outbox.refuse(row.number, result.reason or "gone", now)
                await batch.work.outbox.flush()
                await lost(batch, row.chat)
            case "moved" if result.remote is not None:
                await moved(batch, f"{TELEGRAM}{parcel.address}", f"{TELEGRAM}{result.remote}")
            case "refused" if row.kind in LET_GO:
                _log.info("A %s is let go: %s.", row.kind, result.reason)
                batch.work.outbox.sent(row.number, None, now)
            case "refused":
                _log.warning("A %s is set aside, Telegram will never take it: %s.", row.kind, result.reason)
                batch.work.outbox.refuse(row.number, result.reason, now)

    def _pause(self, parcel: _Parcel, result: Result) -> None:
        """How long to leave a chat alone, or everyone, when things fail."""
        chat, clock = parcel.row.chat, time.monotonic()
        if result.fate == "wait":
            self._limits.wait(chat, clock + result.seconds + 0.1)
        elif result.fate == "again":
            if self._failures.failed(chat, parcel.row.attempts, clock):
                _log.warning("Telegram does not take anything (%s). What must go out waits and is tried again.", result.reason)
        elif self._failures.worked():
            _log.warning("Telegram takes messages again.")


def _said(row: Ready) -> Outgoing | None:
    """What a row says; None where it can't be read, which must not stop the others."""
    try:
        return outgoing_from_json(row.payload)
    except (ValueError, KeyError, TypeError):
        return None


def _is_too_late(message: Message, now: dt.datetime) -> bool:
    return message.expires is not None and dt.datetime.fromisoformat(message.expires) <= now


def _changes(outgoing: Outgoing) -> int | None:
    """Our number of the message that it changes, if it changes one."""
    return outgoing.number if isinstance(outgoing, Marked) or (isinstance(outgoing, Message) and outgoing.rewrites) else None


def _address(outgoing: Outgoing, groups: Mapping[str, str]) -> int | None:
    """The transport's number of the chat it goes to; None where there is none (yet). The answer to a press needs none."""
    if isinstance(outgoing, Answer):
        return 0
    chat = outgoing.chat
    name = groups.get(chat.removeprefix(GROUP), "") if chat.startswith(GROUP) else chat
    number = name.removeprefix(TELEGRAM) if name.startswith(TELEGRAM) else name.removeprefix(STAFF)
    return int(number) if number.lstrip("-").isdecimal() else None
