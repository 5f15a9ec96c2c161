"""How updates reach the bot: it asks for them and waits (`getUpdates`), or they are sent to it, one after another (a webhook)."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import aiohttp

from bot.simulation.telegram.wire import Json, RefusedError, bad_request
from bot.simulation.telegram.world import Webhook, World

LONGEST_POLL_SECONDS = 50
REPEAT_SECONDS = 3.0
REPEAT_AT_ONCE_SECONDS = 0.5
"""Who asks again from the same offset within three seconds waits three, and within half a second gets one update (`Client.cpp`)."""

TAKEN_OVER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - The name of a header.


def conflict(why: str) -> RefusedError:
    """The refusal of a poller that is not the only one."""
    return RefusedError(409, f"Conflict: {why}")


@dataclass(slots=True)
class Polling:
    """The one who waits for updates, if anyone does. With `slows_repeats` those who never move on are slowed, as in the real one."""

    world: World
    slows_repeats: bool = True
    _waiter: asyncio.Future[str] | None = None
    _last_offset: int | None = None
    _last_at: float = 0.0

    async def get_updates(self, given: Json) -> list[Json]:
        """The updates from `offset` on; when there are none, the first that comes within `timeout` seconds."""
        if self.world.webhook:
            raise conflict(WEBHOOK_ACTIVE)
        self.end(TAKEN_OVER)
        _allow(self.world, given)
        offset = _between(given.get("offset"), -(2**31), 2**31, 0)
        timeout = _between(given.get("timeout"), 0, LONGEST_POLL_SECONDS, 0)
        limit, timeout = self._slowed(offset, _between(given.get("limit"), 1, 100, 100), timeout)
        found = self.world.pending(offset, limit)
        if found or not timeout:
            return found
        return self.world.pending(offset, limit) if await self._waits(timeout) else []

    def stir(self) -> None:
        """There is something new: whoever waits gets it."""
        self._finish("")

    def end(self, why: str) -> None:
        """Whoever waits is refused."""
        self._finish(why)

    def _finish(self, why: str) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(why)

    def _slowed(self, offset: int, limit: int, timeout: int) -> tuple[int, int]:
        now = time.monotonic()
        passed = now - self._last_at if self.slows_repeats and offset == self._last_offset else float("inf")
        self._last_offset, self._last_at = offset, now
        return 1 if passed < REPEAT_AT_ONCE_SECONDS else limit, max(timeout, 3) if passed < REPEAT_SECONDS else timeout

    async def _waits(self, seconds: int) -> bool:
        self._waiter = waiter = asyncio.get_running_loop().create_future()
        try:
            why = await asyncio.wait_for(waiter, seconds)
        except TimeoutError:
            return False
        if why:
            raise conflict(why)
        return True


@dataclass(slots=True)
class Pushing:
    """Sends each waiting update to the webhook, and again after a pause until it is taken.

    `down`: is nothing getting through now?
    """

    world: World
    down: Callable[[], bool]
    pause_seconds: float = 0.1
    timeout_seconds: float = 10.0
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _task: asyncio.Task[None] | None = None

    def stir(self) -> None:
        """There is something new."""
        self._arrived.set()

    async def set_webhook(self, given: Json, polling: Polling) -> bool:
        """Updates go to `url` from now on; an empty one: to nobody."""
        url, secret = given.get("url", ""), given.get("secret_token") or None
        _check_webhook(url, secret)
        await self.stop()
        _allow(self.world, given)
        if given.get("drop_pending_updates"):
            self.world.updates.clear()
        if not url:
            self.world.webhook = None
            return True
        polling.end("terminated by setWebhook request")
        self.world.webhook = Webhook(url, secret, _between(given.get("max_connections"), 1, 100, 40))
        self._task = asyncio.create_task(self._run(self.world.webhook))
        return True

    async def delete_webhook(self, given: Json) -> bool:
        """Updates wait to be asked for from now on."""
        await self.stop()
        self.world.webhook = None
        if given.get("drop_pending_updates"):
            self.world.updates.clear()
        return True

    def webhook_info(self) -> Json:
        """Where updates are sent, and how it goes."""
        webhook = self.world.webhook
        found: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": len(self.world.updates)}
        if webhook:
            found |= {"url": webhook.url, "max_connections": webhook.max_connections, "ip_address": "127.0.0.1"}
            if webhook.last_error_date:
                found |= {"last_error_date": webhook.last_error_date, "last_error_message": webhook.last_error}
        if self.world.allowed:
            found["allowed_updates"] = sorted(self.world.allowed)
        return found

    async def stop(self) -> None:
        """Send nothing any more."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _run(self, webhook: Webhook) -> None:
        timeout = aiohttp.ClientTimeout(total=self.timeout_seconds)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                self._arrived.clear()
                if not self.world.updates:
                    await self._arrived.wait()
                elif not await self._delivers(session, webhook):
                    await asyncio.sleep(self.pause_seconds)

    async def _delivers(self, session: aiohttp.ClientSession, webhook: Webhook) -> bool:
        if self.down():
            return False
        update = self.world.updates[0]
        error = await _post(session, webhook, update)
        if error:
            webhook.last_error_date, webhook.last_error = self.world.moment(), error
            return False
        self.world.confirm_below(update["update_id"] + 1)
        return True


async def _post(session: aiohttp.ClientSession, webhook: Webhook, update: Json) -> str | None:
    headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
    try:
        async with session.post(webhook.url, json=update, headers=headers) as response:
            if response.ok and response.status < 300:
                return None
            return f"Wrong response from the webhook: {response.status} {response.reason}"
    except TimeoutError:
        return "Read timeout expired"
    except aiohttp.ClientConnectorError:
        return "Connection refused"
    except aiohttp.ClientError:
        return "Connection reset by peer"


def _check_webhook(url: str, secret: str | None) -> None:
    # Plain HTTP is taken too, as a Bot API server of one's own does.
    if url and not re.match(r"https?://[^/]", url):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret and len(secret) > 256:
        raise bad_request("secret token is too long")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
        raise bad_request("secret token contains unallowed characters")


def _allow(world: World, given: Json) -> None:
    # Not named: as it was. An empty list: what a bot gets by default.
    if isinstance(given.get("allowed_updates"), list):
        world.allow(given["allowed_updates"])


def _between(given: object, least: int, most: int, default: int) -> int:
    return min(max(given, least), most) if isinstance(given, int) else default
