"""Telegram's Bot API: what goes out, and the few questions that we have."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Self, TypeVar, assert_never
from urllib.parse import urlsplit

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, InputFile, LinkPreviewOptions
from telegram.error import InvalidToken, TelegramError

from bot.errors import SettingsError, TransportError, UnreachableError
from bot.service.messages import Answer, Marked, Menu, Message, Outgoing, Paper, Pin, Result
from bot.transport.telegram.fates import fate, reason
from bot.transport.telegram.letters import clean, cut
from bot.transport.telegram.markup import inline, markup
from bot.transport.telegram.requests import Requests, no_bot_api

# python-telegram-bot warns each time it is told to wait unless one has chosen what it will do anyway: say it as a timedelta.
os.environ.setdefault("PTB_TIMEDELTA", "true")

DEFAULT_API = "https://api.telegram.org"
LONGEST_TEXT = 4096
LONGEST_ANSWER = 200
LONGEST_COMMAND_TEXT = 256
TOAST = 60
"""Up to so many letters, the answer to a press floats by; a longer one must be closed."""

ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""What we ask Telegram for. What is not among them never leaves it."""

_SPARE_SECONDS = 10
"""How much longer than its long poll we wait for Telegram's answer."""

_SENDING_CONNECTIONS = 64
_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,200}")
_ANY_TOKEN = re.compile(r"[A-Za-z0-9:_-]{1,200}")
"""What a server of one's own may take for a token: whatever can stand in an address."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_T = TypeVar("_T")


class Telegram:
    """The Bot API for one bot; `async with` lets its connections go at the end.

    `api` is where it is, Telegram's own or a server of one's own, with or without a slash or `/bot` at its end. A long poll has
    a connection for itself, so that it never keeps a message waiting. TransportError: the token is none. SettingsError: `api` is none.
    """

    def __init__(self, token: str, api: str = DEFAULT_API) -> None:
        self._api = _root(api)
        form = _TOKEN if self._api == DEFAULT_API else _ANY_TOKEN
        if not form.fullmatch(token):
            raise TransportError("the token is not of the form 123456:ABC-DEF. Copy it from @BotFather (/mybots, API Token) as it is.")
        self._sends = Requests(_SENDING_CONNECTIONS)
        self._polls = Requests(1)
        self._bot = Bot(token, base_url=f"{self._api}/bot", request=self._sends, get_updates_request=self._polls)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        # Not Bot's own: that closes only what was opened by asking Telegram who one is.
        await self._sends.shutdown()
        await self._polls.shutdown()

    async def send(self, outgoing: Outgoing, chat_id: int, remote: int | None) -> Result:
        """Send one thing and tell what became of it. `remote` is Telegram's number of the message that is to be changed."""
        if remote is None and _changes(outgoing):
            return Result("refused", reason="the message that was to be changed never arrived")
        try:
            return Result("sent", remote=await self._send(outgoing, chat_id, remote))
        except TelegramError as error:
            return fate(error, outgoing, remote)

    async def _send(self, outgoing: Outgoing, chat_id: int, remote: int | None) -> int | None:
        match outgoing:
            case Message():
                return await (self._write(outgoing, chat_id) if not outgoing.rewrites else self._rewrite(outgoing, chat_id, remote))
            case Marked():
                await self._ask("edit_message_reply_markup", chat_id=chat_id, message_id=remote, reply_markup=inline(outgoing.rows))
                return remote
            case Pin():
                return await self._pin(outgoing, chat_id)
            case Paper():
                document = InputFile(outgoing.content, outgoing.name)
                return _number(await self._ask("send_document", chat_id=chat_id, document=document))
            case Answer():
                await self._answer(outgoing)
            case Menu():
                await self._ask("set_my_commands", commands=_commands(outgoing.commands), scope=BotCommandScopeChat(chat_id))
            case _:
                assert_never(outgoing)
        return None

    async def _write(self, message: Message, chat_id: int) -> int | None:
        buttons = markup(message.rows, message.keyboard)
        said = {"text": _text(message.text), "link_preview_options": _NO_PREVIEW, "reply_markup": buttons}
        return _number(await self._ask("send_message", chat_id=chat_id, **said))

    async def _rewrite(self, message: Message, chat_id: int, remote: int | None) -> int | None:
        said = {"text": _text(message.text), "link_preview_options": _NO_PREVIEW, "reply_markup": inline(message.rows)}
        await self._ask("edit_message_text", chat_id=chat_id, message_id=remote, **said)
        return remote

    async def _pin(self, pin: Pin, chat_id: int) -> int | None:
        where = {"latitude": pin.latitude, "longitude": pin.longitude, "title": clean(pin.title), "address": clean(pin.address)}
        return _number(await self._ask("send_venue", chat_id=chat_id, **where))

    async def _answer(self, answer: Answer) -> None:
        text = None if answer.text is None else cut(clean(answer.text), LONGEST_ANSWER)
        await self._ask("answer_callback_query", callback_query_id=answer.query, text=text, show_alert=len(text or "") > TOAST)

    async def _ask(self, method: str, **parameters: Any) -> Any:
        """The raw result of a method. Nothing is made of it but what we need: of some servers' answers no object could be made.

        By the names that Bot has itself (`send_message`) the public way to raw answers warns that there are objects to be had.
        """
        head, _, rest = method.partition("_")
        given = {name: value for name, value in parameters.items() if value is not None}
        return await self._bot.do_api_request(f"{head}_{rest[:1].upper()}{rest[1:]}", api_kwargs=given)

    async def updates(self, offset: int | None, timeout_seconds: int) -> list[dict[str, Any]]:
        """What came in, raw, each with a number; those before `offset` are confirmed by it. Waits so long for the first.

        Raises TelegramError: this is for `polling`.
        """
        asked = {"offset": offset, "timeout": timeout_seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        # The public way to raw JSON. By the name that Bot has (`get_updates`) it would warn that there are objects to be had.
        answer = await self._bot.do_api_request("get_Updates", api_kwargs=asked, read_timeout=timeout_seconds + _SPARE_SECONDS)
        if not isinstance(answer, list):
            raise no_bot_api()
        return [update for update in answer if isinstance(update, dict) and type(update.get("update_id")) is int]

    async def me(self) -> str:
        """The username of the bot. TransportError: the token is refused, or Telegram can't be reached."""
        me = await self._asked(self._ask("get_me"))
        return str(me.get("username") or "") if isinstance(me, dict) else ""

    async def set_webhook(self, url: str, secret: str) -> None:
        """Let Telegram post what comes in to that address, with that secret in a header. TransportError: it won't."""
        await self._asked(self._ask("set_webhook", url=url, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES)))

    async def delete_webhook(self) -> None:
        """Let Telegram be asked for what comes in; what waits there stays. TransportError: it won't."""
        await self._asked(self._ask("delete_webhook", drop_pending_updates=False))

    async def set_default_commands(self, commands_by_language: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """The menu of every private chat that has none of its own: language (`fi`; `""` for all others) -> name, what it does.

        TransportError: Telegram won't have it.
        """
        for language, commands in commands_by_language.items():
            given = {"commands": _commands(commands), "scope": BotCommandScopeAllPrivateChats(), "language_code": language or None}
            await self._asked(self._ask("set_my_commands", **given))

    async def _asked(self, asking: Awaitable[_T]) -> _T:
        try:
            return await asking
        except InvalidToken:
            raise token_refused() from None
        except TelegramError as error:
            raise UnreachableError(f"{reason(error)}. Asked was {self._api}: can it be reached from here?") from None


def token_refused() -> TransportError:
    """Told when Telegram does not know the token. What python-telegram-bot raises may hold the token: it must not be chained."""
    return TransportError("it refuses the token. Ask @BotFather for the token of this bot (/mybots, API Token), set it and start again.")


def _number(sent: Any) -> int | None:
    """Telegram's number of a message that was sent."""
    number = sent.get("message_id") if isinstance(sent, dict) else None
    return number if type(number) is int else None


def _root(api: str) -> str:
    root = api.strip().rstrip("/").removesuffix("/bot").rstrip("/")
    parts = urlsplit(root)
    if parts.scheme not in ("http", "https") or not parts.netloc or set("?#{} ") & set(root):
        raise SettingsError(f"The address of the Bot API is no address: {api}. It looks like {DEFAULT_API} or http://127.0.0.1:8081.")
    return root


def _changes(outgoing: Outgoing) -> bool:
    return isinstance(outgoing, Marked) or (isinstance(outgoing, Message) and outgoing.rewrites)


def _text(text: str) -> str:
    return cut(clean(text), LONGEST_TEXT)


def _commands(commands: Sequence[tuple[str, str]]) -> list[BotCommand]:
    return [BotCommand(name, cut(clean(what), LONGEST_COMMAND_TEXT)) for name, what in commands]
