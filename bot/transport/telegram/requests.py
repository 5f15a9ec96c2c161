"""The connections to the Bot API: python-telegram-bot's, but nothing of an answer gets into the log."""

from __future__ import annotations

import json
from typing import Any

from telegram.error import NetworkError
from telegram.request import HTTPXRequest


class Requests(HTTPXRequest):
    """A pool of connections to the Bot API."""

    def __init__(self, connections: int) -> None:
        super().__init__(connections, read_timeout=20, write_timeout=20, connect_timeout=10, pool_timeout=20)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer. NetworkError: it is none of the Bot API's; a proxy's, say. Unlike its parent this logs no word of it."""
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise no_bot_api()
        return _Answer(answer)


class _Answer(dict[str, Any]):
    """An answer that is asked for its result, and has none, is none of the Bot API's."""

    def __missing__(self, key: str) -> Any:
        raise no_bot_api()


def no_bot_api() -> NetworkError:
    """What answers is something else: a proxy, the wrong server."""
    return NetworkError("what answers is no Bot API")
