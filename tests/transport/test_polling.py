from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.errors import StorageError, TransportError
from bot.transport.telegram.polling import Patience, poll
from bot.transport.telegram.reading import Read
from bot.transport.telegram.sending import Telegram
from tests.transport.conftest import TOKEN, Api, bad, fine, until

SOON = Patience(long_poll_seconds=5, pause_seconds=0.05, first_seconds=0.02, longest_seconds=0.1)
PERSON = {"id": 42, "is_bot": False, "first_name": "Aino"}


def said(number: int, text: str = "moi") -> dict[str, Any]:
    """An update with a message."""
    return {"update_id": number, "message": {"message_id": 1, "chat": {"id": 42, "type": "private"}, "from": PERSON, "text": text}}


class Inbox:
    """Where what came in is kept; `fails` so many times first."""

    def __init__(self, fails: int = 0) -> None:
        self.fails = fails
        self.offered: list[list[int]] = []
        self.kept: list[int] = []

    async def accept(self, reads: Sequence[Read]) -> None:
        """Keep it."""
        numbers = [one.update_id for one in reads]
        self.offered.append(numbers)
        await asyncio.sleep(0)
        if self.fails:
            self.fails -= 1
            message = "The disk is full."
            raise StorageError(message)
        self.kept += numbers


@asynccontextmanager
async def polling(telegram: Telegram, inbox: Inbox, patience: Patience = SOON) -> AsyncIterator[asyncio.Event]:
    """A poller at work; it is stopped at the end, which must not take long."""
    stop = asyncio.Event()
    task = asyncio.create_task(poll(telegram, inbox.accept, stop, username="OpastinBot", patience=patience))
    yield stop
    stop.set()
    await asyncio.wait_for(task, 1)


def offsets(api: Api) -> list[int | None]:
    """The offsets that Telegram was asked with."""
    return [call.get("offset") for call in api.calls("getUpdates")]


async def test_what_was_accepted_is_confirmed_with_the_next_question(api: Api, telegram: Telegram) -> None:
    """The first question has no offset, each next one that of the last batch, and after an empty one there is none again."""
    api.tells("getUpdates", fine([said(5), said(6)]), fine([said(3)]), fine([]))
    inbox = Inbox()
    async with polling(telegram, inbox):
        await until(lambda: len(offsets(api)) >= 4)
    assert offsets(api)[:4] == [None, 7, 4, None]
    assert inbox.kept == [5, 6, 3]


async def test_telegram_is_asked_for_what_we_read(api: Api, telegram: Telegram) -> None:
    """Only the kinds that we read, and with a long poll."""
    async with polling(telegram, Inbox()):
        await until(lambda: bool(api.asked))
    (asked, *_) = api.calls("getUpdates")
    assert (asked["timeout"], asked["allowed_updates"]) == (5, ["message", "edited_message", "callback_query", "my_chat_member"])


async def test_what_cannot_be_kept_is_offered_again(api: Api, telegram: Telegram, caplog: pytest.LogCaptureFixture) -> None:
    """A full disk is told once, the same updates are offered until they are kept, and Telegram is not asked meanwhile."""
    api.quiet_seconds = 5
    api.tells_updates(fine([said(5), said(6)]))
    inbox = Inbox(fails=3)
    with caplog.at_level(logging.INFO, "bot"):
        async with polling(telegram, inbox):
            await until(lambda: bool(inbox.kept))
    assert inbox.offered == [[5, 6]] * 4
    begun, ended = caplog.messages
    assert begun.endswith("The disk is full.")
    assert ended.endswith("taken again.")
    assert len(api.calls("getUpdates")) <= 2


async def test_what_is_nothing_to_us_is_confirmed(api: Api, telegram: Telegram) -> None:
    """Updates that say nothing to the bot do not come for ever."""
    api.tells("getUpdates", fine([{"update_id": 8, "poll": {}}]), fine([]))
    inbox = Inbox()
    async with polling(telegram, inbox):
        await until(lambda: 9 in offsets(api))
    assert not inbox.offered


async def test_an_empty_answer_at_once_is_not_asked_for_again_at_once(api: Api, telegram: Telegram) -> None:
    """A broken server that answers at once is not stormed; one that waited is asked again at once."""
    api.tells("getUpdates", fine([]))
    async with polling(telegram, Inbox(), Patience(pause_seconds=0.2)):
        await asyncio.sleep(0.3)
    assert len(api.asked) == 2


async def test_rubbish_is_not_confirmed_and_not_stormed(api: Api, telegram: Telegram) -> None:
    """A batch without a single number is like an empty one."""
    api.tells("getUpdates", fine([None, {"update_id": True}, {"update_id": "5"}, "x"]))
    async with polling(telegram, Inbox(), Patience(pause_seconds=0.2)):
        await asyncio.sleep(0.3)
    assert offsets(api) == [None, None]


@pytest.mark.parametrize("told", [bad(502, "Bad Gateway"), (200, "<html>"), fine({"not": "a list"}), bad(400, "Bad Request: what?")])
async def test_trouble_is_told_once_and_its_end_too(api: Api, telegram: Telegram, told: Any, caplog: pytest.LogCaptureFixture) -> None:
    """A failing network is asked again, with the same offset, and fills no log."""
    api.tells("getUpdates", fine([said(5)]), told, told, told, fine([said(6)]), fine([]))
    inbox = Inbox()
    with caplog.at_level(logging.INFO, "bot"):
        async with polling(telegram, inbox):
            await until(lambda: inbox.kept == [5, 6])
    assert offsets(api)[:5] == [None, 6, 6, 6, 6]
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "moi" not in caplog.text
    assert TOKEN not in caplog.text


async def test_another_poller_is_told(api: Api, telegram: Telegram, caplog: pytest.LogCaptureFixture) -> None:
    """Of two programs with one token, each says what to do."""
    conflict = bad(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
    api.tells("getUpdates", conflict, fine([said(5)]), fine([]))
    inbox = Inbox()
    async with polling(telegram, inbox):
        await until(lambda: bool(inbox.kept))
    assert "Stop the other one" in caplog.text
    assert not api.calls("deleteWebhook")


async def test_a_webhook_is_taken_away(api: Api, telegram: Telegram, caplog: pytest.LogCaptureFixture) -> None:
    """Where a webhook was set, polling takes over, and what waits is kept."""
    conflict = bad(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
    api.tells("getUpdates", conflict, fine([said(5)]), fine([]))
    inbox = Inbox()
    async with polling(telegram, inbox):
        await until(lambda: bool(inbox.kept))
    (deleted,) = api.calls("deleteWebhook")
    assert not deleted.get("drop_pending_updates")
    assert "webhook is taken away" in caplog.text


async def test_telegrams_wish_to_be_left_alone_is_respected(api: Api, telegram: Telegram) -> None:
    """A 429 says how long to wait."""
    api.tells("getUpdates", bad(429, "Too Many Requests: retry after 60", retry_after=60))
    async with polling(telegram, Inbox()):
        await asyncio.sleep(0.3)
    assert len(api.asked) == 1


async def test_a_token_that_is_refused_ends_it(api: Api, telegram: Telegram) -> None:
    """A token that is taken back can't be waited out."""
    api.tells("getUpdates", fine([said(5)]), bad(401, "Unauthorized"))
    with pytest.raises(TransportError, match="refuses the token") as caught:
        await poll(telegram, Inbox().accept, asyncio.Event(), username="OpastinBot", patience=SOON)
    assert TOKEN not in str(caught.value)


async def test_a_stop_in_a_long_poll_is_quick(api: Api, telegram: Telegram) -> None:
    """A poller that waits for Telegram ends at once when it is told to."""
    api.quiet_seconds = 30
    async with asyncio.timeout(api.quiet_seconds / 2), polling(telegram, Inbox(), Patience(long_poll_seconds=30)):
        await until(lambda: bool(api.asked))


async def test_a_stop_leaves_what_was_not_accepted_unconfirmed(api: Api, telegram: Telegram) -> None:
    """What could not be kept before the end is still with Telegram."""
    api.tells("getUpdates", fine([said(5)]))
    inbox = Inbox(fails=10**6)
    async with polling(telegram, inbox, Patience(first_seconds=30)):
        await until(lambda: bool(inbox.offered))
    assert offsets(api) == [None]


async def test_a_long_poll_keeps_no_message_waiting(api: Api, telegram: Telegram) -> None:
    """While Telegram is asked, other things are sent."""
    api.quiet_seconds = 30
    async with polling(telegram, Inbox(), Patience(long_poll_seconds=30)):
        await until(lambda: bool(api.asked))
        await asyncio.wait_for(telegram.delete_webhook(), 1)
