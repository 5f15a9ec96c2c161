from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import httpx
import pytest

from bot.transport.telegram.quiet import hide
from bot.transport.telegram.sending import Telegram
from tests.transport.conftest import CHAT, TOKEN, Api
from tests.transport.test_sending import MESSAGE, SECRET_WORDS

pytestmark = pytest.mark.usefixtures("untouched_log")


@pytest.fixture
def log(untouched_log: None) -> Iterator[io.StringIO]:  # noqa: ARG001 It must be put back after this.
    """All that the log of the program says, down to the smallest detail."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG)
    hide(TOKEN)
    yield stream
    logging.getLogger().removeHandler(handler)


def failing() -> None:
    """Fail with the token in what is told."""
    message = f"https://api.telegram.org/bot{TOKEN}/getMe"
    raise ValueError(message)


def test_the_token_is_hidden_wherever_it_stands(log: io.StringIO) -> None:
    """In the message, in its arguments, percent-encoded, in the stack: none of it is told."""
    logger = logging.getLogger("bot.test")
    logger.warning(TOKEN)
    logger.warning("args %s %d", f"/bot{TOKEN}/x", 3)
    logger.warning("url %s", httpx.URL(f"https://api.telegram.org/bot{TOKEN}/getMe"))
    logger.warning("encoded %s", TOKEN.replace(":", "%3A"))
    logger.warning("named %(a)s", {"a": TOKEN})
    logger.warning("stack", stack_info=True)
    told = log.getvalue()
    assert TOKEN.split(":")[1] not in told
    assert told.count("<token>") == 5
    assert "args /bot<token>/x 3" in told


def test_the_token_is_hidden_in_tracebacks(log: io.StringIO) -> None:
    """An exception that holds the token is told without it, and with its traceback."""
    try:
        failing()
    except ValueError:
        logging.getLogger("bot.test").exception("It failed.")
    told = log.getvalue()
    assert TOKEN not in told
    assert "ValueError: https://api.telegram.org/bot<token>/getMe" in told
    assert "in failing" in told


def test_what_has_no_token_is_told_as_it_is(log: io.StringIO) -> None:
    """The rest of the log does not change."""
    logging.getLogger("bot.test").info("a %s", "b")
    assert log.getvalue() == "a b\n"


def test_arguments_that_do_not_fit_are_told_without_the_token(log: io.StringIO) -> None:
    """Even a mistake in a call of the log does not tell."""
    logging.getLogger("bot.test").warning("a %d", TOKEN)
    assert log.getvalue() == "a %d ('<token>',)\n"


def test_hiding_twice_is_hiding_once(log: io.StringIO) -> None:
    """Each place has one filter for a token."""
    hide(TOKEN)
    (handler,) = [handler for handler in logging.getLogger().handlers if getattr(handler, "stream", None) is log]
    assert len(handler.filters) == 1


async def test_the_libraries_tell_neither_the_token_nor_what_is_said(api: Api, log: io.StringIO) -> None:
    """At the finest level of the log, sending and asking leave no token and no words."""
    async with Telegram(TOKEN, api.url) as telegram:
        api.tells("sendMessage", (502, SECRET_WORDS), (200, SECRET_WORDS))
        await telegram.send(MESSAGE, CHAT, None)
        await telegram.send(MESSAGE, CHAT, None)
        await telegram.updates(None, 0)
    assert TOKEN not in log.getvalue()
    assert SECRET_WORDS not in log.getvalue()
