from __future__ import annotations

import asyncio
import io
import json
import re
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from bot.errors import StorageError, TransportError
from bot.transport.telegram.reading import Read
from bot.transport.telegram.webhook import SECRET_HEADER, secret_of, serve_webhook
from tests.transport.conftest import TOKEN

SECRET = secret_of(TOKEN)
PERSON = {"id": 42, "is_bot": False, "first_name": "Aino"}
UPDATE = {"update_id": 5, "message": {"message_id": 1, "chat": {"id": 42, "type": "private"}, "from": PERSON, "text": "salaisuus"}}


class Inbox:
    """Where what came in is kept, if nothing fails."""

    def __init__(self) -> None:
        self.kept: list[int] = []
        self.failure: BaseException | None = None

    async def accept(self, reads: Sequence[Read]) -> None:
        """Keep it."""
        await asyncio.sleep(0)
        if self.failure:
            raise self.failure
        self.kept += [one.update_id for one in reads]


class Poster:
    """Posts to the webhook, as Telegram does if nothing else is said."""

    def __init__(self, client: aiohttp.ClientSession, url: str, inbox: Inbox) -> None:
        self._client = client
        self._url = url
        self.inbox = inbox

    async def status(self, body: Any = UPDATE, *, secret: str | None = SECRET, method: str = "POST", path: str = "/hook") -> int:
        """What is answered to a body: JSON, or bytes and streams as they are."""
        data = body if isinstance(body, (bytes, io.BytesIO)) else json.dumps(body).encode()
        headers = {} if secret is None else {SECRET_HEADER: secret}
        async with self._client.request(method, self._url + path, data=data, headers=headers) as response:
            return response.status


@asynccontextmanager
async def serving(path: str = "/hook") -> AsyncIterator[Poster]:
    """A webhook, and someone who posts to it."""
    inbox = Inbox()
    async with serve_webhook(path, SECRET, "127.0.0.1", 0, "OpastinBot", inbox.accept) as port, aiohttp.ClientSession() as client:
        yield Poster(client, f"http://127.0.0.1:{port}", inbox)


async def test_what_is_kept_is_acknowledged() -> None:
    """Telegram hears 200 when the update is kept, and for what is nothing to us."""
    async with serving() as poster:
        assert await poster.status() == 200
        assert poster.inbox.kept == [5]
        assert await poster.status({"update_id": 6, "poll": {}}) == 200
        assert poster.inbox.kept == [5]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET.upper(), "ä"])
async def test_without_the_secret_nothing_is_read(secret: str | None, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever has not the secret is refused, whatever they post, and nothing of it gets into the log."""
    async with serving() as poster:
        assert await poster.status(secret=secret) == 403
        assert await poster.status(b"{", secret=secret) == 403
        assert not poster.inbox.kept
    assert "is not Telegram" in caplog.text
    assert "salaisuus" not in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff", b"[" * 100_000, [], "x", {}, {"update_id": "5"}, {"update_id": True}, {"message": {}}]
)
async def test_what_is_no_update_is_refused(body: Any) -> None:
    """A body that is no JSON or no update is a bad request."""
    async with serving() as poster:
        assert await poster.status(body) == 400


async def test_a_body_that_is_too_large_is_refused() -> None:
    """A megabyte is more than any update has."""
    async with serving() as poster:
        assert await poster.status(io.BytesIO(b"[" * (1024 * 1024 + 1))) == 413
        assert await poster.status() == 200


@pytest.mark.parametrize("failure", [StorageError("The disk is full."), asyncio.CancelledError()])
async def test_what_is_not_kept_stays_with_telegram(failure: BaseException, caplog: pytest.LogCaptureFixture) -> None:
    """When it can't be kept, or was cut short, Telegram hears 503 and posts it again."""
    async with serving() as poster:
        poster.inbox.failure = failure
        assert await poster.status() == 503
        poster.inbox.failure = None
        assert await poster.status() == 200
    assert len(caplog.records) == 1
    assert "salaisuus" not in caplog.text


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/hook", 405), ("PUT", "/hook", 405), ("POST", "/", 404), ("GET", "/hook/x", 404)]
)
async def test_other_ways_in_are_closed(method: str, path: str, status: int) -> None:
    """Only POST, and only on the one path."""
    async with serving() as poster:
        assert await poster.status(method=method, path=path) == status


@pytest.mark.parametrize(("path", "posted"), [("", "/"), ("/", "/"), ("hook/x", "/hook/x"), ("/{a}", "/%7Ba%7D")])
async def test_a_path_is_taken_as_it_stands(path: str, posted: str) -> None:
    """No path is a pattern."""
    async with serving(path) as poster:
        assert await poster.status(path=posted) == 200
        assert await poster.status(path="/other") == 404


async def test_a_port_that_is_taken_is_told() -> None:
    """Where another program listens, it is said where and what to do."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(TransportError, match=rf"can't listen on 127\.0\.0\.1, port {port} .*choose another"):
            async with serve_webhook("/hook", SECRET, "127.0.0.1", port, "OpastinBot", Inbox().accept):
                pass


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("no.such.host.invalid", 0)])
async def test_an_address_that_is_none_is_told(host: str, port: int) -> None:
    """No such port, no such host: told in the same way."""
    with pytest.raises(TransportError, match="choose another"):
        async with serve_webhook("/hook", SECRET, host, port, "OpastinBot", Inbox().accept):
            pass


def test_the_secret_comes_from_the_token() -> None:
    """It is the same after a restart, another for another token, and of letters that Telegram takes."""
    assert secret_of(TOKEN) == SECRET
    assert secret_of(TOKEN + "x") != SECRET
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,256}", SECRET)
