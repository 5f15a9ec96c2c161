"""The fake Telegram behind one address on this machine: it takes requests, lets them fail or carries them out, and notes each."""

from __future__ import annotations

import asyncio
import math
import random
import re
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.simulation.telegram import wire
from bot.simulation.telegram.delivery import TAKEN_OVER, Polling, Pushing, conflict
from bot.simulation.telegram.faults import Fault, Faults, How, Odds
from bot.simulation.telegram.limits import Limits, Violation
from bot.simulation.telegram.methods import METHODS, QUERY_AGE_SECONDS, SENDING, answer_callback_query
from bot.simulation.telegram.people import People
from bot.simulation.telegram.wire import Json, RefusedError
from bot.simulation.telegram.world import User, World

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # noqa: S105 - Opens nothing but this.

WAITING = ("getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
_NAMES = {name.lower(): name for name in (*METHODS, *WAITING)}
_PATH = re.compile(r"/bot([^/]+)/([A-Za-z]+)/?")
_TICK_SECONDS = 0.005


@dataclass(frozen=True, slots=True)
class Rules:
    """How this Telegram behaves where that may be chosen.

    `privacy`: in groups the bot sees only commands, answers to it and service messages, as is usual. `enforces_limits`: a message too
    many gets a 429 and is not delivered, instead of only being noted. `slows_repeats`: see `delivery`.
    """

    privacy: bool = True
    enforces_limits: bool = False
    slows_repeats: bool = True
    query_age_seconds: float = QUERY_AGE_SECONDS
    webhook_pause_seconds: float = 0.1
    webhook_timeout_seconds: float = 10.0


@dataclass(slots=True)
class Call:
    """One request: what was asked, when (monotonic seconds), and what became of it.

    `outcome`: `""` while it is under way · `ok` · the refusal, as `400 Bad Request: …` · `lost before` · `lost after` (it was carried
    out, and `result` says with what).
    """

    method: str
    parameters: Json
    at: float
    outcome: str = ""
    result: object = None
    ended: float | None = None


@dataclass(slots=True)
class _Lost(Exception):  # noqa: N818 - No error of the program: the connection is to break.
    """The connection is to break instead of an answer."""

    outcome: str = field(default="lost before")


class FakeTelegram(People):
    """A Telegram of its own for one bot, to be used as `async with FakeTelegram() as telegram`. What people do is in `People`."""

    def __init__(self, token: str = TOKEN, *, rules: Rules | None = None, now: Callable[[], float] = time.time) -> None:
        self.token = token
        self.rules = rules or Rules()
        bot = User(int(token.partition(":")[0]), "Opastin", None, "opastin_bot", is_bot=True)
        super().__init__(World(bot, privacy=self.rules.privacy, now=now))
        self.faults = Faults()
        self.calls: list[Call] = []
        self.violations: list[Violation] = []
        self.url = ""
        self._limits = Limits()
        self._under_way = 0
        self._last_end = 0.0
        self._polling = Polling(self.world, self.rules.slows_repeats)
        pauses = (self.rules.webhook_pause_seconds, self.rules.webhook_timeout_seconds)
        self._pushing = Pushing(self.world, lambda: self.faults.down(time.monotonic()), *pauses)
        self.world.stirred = self._stir
        self._runner: web.ServerRunner | None = None

    async def __aenter__(self) -> Self:
        self._runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._pushing.stop()
        self._polling.end("terminated by the end of the test")
        if self._runner:
            await self._runner.cleanup()

    # What goes wrong

    def fails_next(self, method: str, how: How, *, times: int = 1, seconds: float = 1.0) -> None:
        """The next calls of a method (`*`: of any) fail so. `seconds` is the wait of a 429, or how late a slow answer is."""
        self.faults.script[method].extend([Fault(how, seconds)] * times)

    def fails_at_random(
        self, rates: Mapping[How, float], chance: random.Random, *, seconds: float = 1.0, spared: Collection[str] = ()
    ) -> None:
        """From now on calls fail by chance: how -> how often, from 0 to 1. An empty mapping ends it."""
        self.faults.odds = Odds(dict(rates), chance, seconds, spared) if rates else None

    def outage(self, seconds: float, *, after: float = 0.0) -> None:
        """Nothing gets through for so long, beginning `after` seconds from now; a poll that waits is broken off."""
        begin = time.monotonic() + after
        self.faults.outages.append((begin, begin + seconds))
        asyncio.get_running_loop().call_later(after, self._polling.stir)

    def recovers(self) -> None:
        """Everything works from now on: no outage, no script, no chance."""
        self.faults = Faults()

    # What can be waited for

    async def wait_for(self, predicate: Callable[[], object], seconds: float = 5.0) -> None:
        """Come back once it is true. TimeoutError: it did not become so in time."""
        deadline = time.monotonic() + seconds
        while not predicate():
            if time.monotonic() > deadline:
                raise TimeoutError(f"not true after {seconds} s; the last calls: {self.calls[-5:]}")
            await asyncio.sleep(_TICK_SECONDS)

    async def settled(self, quiet_seconds: float = 0.1, seconds: float = 5.0) -> None:
        """Come back once the bot took every update and did nothing but wait for the next for a while."""
        await self.wait_for(lambda: self._quiet(quiet_seconds), seconds)

    def calls_of(self, method: str) -> list[Call]:
        """The requests for one method, oldest first."""
        return [call for call in self.calls if call.method == method]

    def _quiet(self, seconds: float) -> bool:
        return not self.world.updates and not self._under_way and time.monotonic() - self._last_end > seconds

    def _stir(self) -> None:
        self._last_end = time.monotonic()
        self._polling.stir()
        self._pushing.stir()

    # How a request is taken

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        found = _PATH.fullmatch(request.path)
        if found is None or request.method not in {"GET", "POST"}:
            return wire.refused(RefusedError(404, "Not Found"))
        call = Call(_NAMES.get(found[2].lower(), found[2]), {}, time.monotonic())
        self.calls.append(call)
        polls = call.method == "getUpdates"
        self._under_way += not polls
        try:
            answer = await self._answer(found[1], call, request)
            call.outcome = "ok"
        except RefusedError as refusal:
            call.outcome, answer = str(refusal), wire.refused(refusal)
        except _Lost as lost:
            call.outcome, answer = lost.outcome, _break(request)
        except ConnectionError:  # The bot died while it asked.
            call.outcome, answer = "lost before", _break(request)
        finally:
            call.ended = time.monotonic()
            self._under_way -= not polls
            self._last_end = self._last_end if polls else call.ended
        return answer

    async def _answer(self, token: str, call: Call, request: web.BaseRequest) -> web.StreamResponse:
        if self.faults.down(call.at):
            raise _Lost
        raw = await wire.raw_parameters(request)
        call.parameters = raw
        call.parameters = wire.decode(raw)
        if token != self.token:
            raise RefusedError(401, "Unauthorized")
        if call.method not in METHODS and call.method not in WAITING:
            raise RefusedError(404, "Not Found: method not found")
        fault = self.faults.draw(call.method)
        self._fails_before(call, fault)
        self._counts(call)
        try:
            call.result = await self._carried_out(call)
        except UnicodeError:
            raise wire.bad_request("strings must be encoded in UTF-8") from None
        answer = wire.accepted(call.result)
        await self._fails_after(fault)
        return answer

    def _fails_before(self, call: Call, fault: Fault | None) -> None:
        match fault.how if fault else None:
            case "429" if fault:
                raise self._closed(call, fault.seconds)
            case "500":
                raise RefusedError(500, "Internal Server Error")
            case "502":
                raise RefusedError(502, "Bad Gateway")
            case "409":
                raise conflict(TAKEN_OVER)
            case "lost before":
                raise _Lost

    def _closed(self, call: Call, seconds: float) -> RefusedError:
        wait, chat = max(1, math.ceil(seconds)), _recipient(call)
        if chat is not None:
            self._limits.close(chat, call.at + wait)
        return wire.too_many(wait)

    def _counts(self, call: Call) -> None:
        chat = _recipient(call)
        if chat is None:
            return
        enforces = self.rules.enforces_limits
        violation = self._limits.send(chat, call.at, enforced=enforces)
        if violation is None:
            return
        self.violations.append(violation)
        if violation.rule == "impatient":
            raise wire.too_many(violation.retry_after)
        if enforces:
            raise self._closed(call, violation.wait_seconds)

    async def _fails_after(self, fault: Fault | None) -> None:
        if fault and fault.how == "slow":
            await asyncio.sleep(fault.seconds)
        if (fault and fault.how == "lost after") or self.faults.down(time.monotonic()):
            raise _Lost("lost after")

    async def _carried_out(self, call: Call) -> object:
        match call.method:
            case "getUpdates":
                return await self._polling.get_updates(call.parameters)
            case "setWebhook":
                return await self._pushing.set_webhook(call.parameters, self._polling)
            case "deleteWebhook":
                return await self._pushing.delete_webhook(call.parameters)
            case "getWebhookInfo":
                return self._pushing.webhook_info()
            case "answerCallbackQuery":
                return answer_callback_query(self.world, call.parameters, self.rules.query_age_seconds)
        return METHODS[call.method](self.world, call.parameters)


def _recipient(call: Call) -> int | None:
    chat = call.parameters.get("chat_id") if call.method in SENDING else None
    return chat if isinstance(chat, int) else None


def _break(request: web.BaseRequest) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()
