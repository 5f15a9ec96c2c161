from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    BotCommandScopeChatMember,
    BotCommandScopeDefault,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from bot.simulation.telegram import FakeTelegram, How, Message, People, Rules, User, World
from bot.simulation.telegram.faults import Fault, Faults, Odds
from bot.simulation.telegram.limits import Limits
from bot.simulation.telegram.people import KINDS
from bot.simulation.telegram.server import TOKEN

BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("Kyllä", callback_data="yes"), InlineKeyboardButton("Ei", callback_data="no")]])
ASKED_TWICE = Rules(slows_repeats=False)


def chance(seed: int) -> Random:
    """The chance that comes from a seed."""
    return Random(seed)  # noqa: S311 - Nothing secret hangs on it.


class Street:
    """A Telegram, its bot, and Aino, who has written to it."""

    def __init__(self, telegram: FakeTelegram, bot: Bot) -> None:
        self.telegram = telegram
        self.bot = bot
        self.aino = telegram.user(42)
        telegram.says(self.aino, "/start")

    async def sends(self, text: str = "Moi!", **more: Any) -> Message:
        """A message of the bot to Aino, as her app shows it."""
        sent = await self.bot.send_message(42, text, **more)
        return self.telegram.world.chats[42].messages[sent.message_id]

    async def asks(self, method: str, **given: Any) -> tuple[int, dict[str, Any]]:
        """The status and the answer of a request that no client would help to make."""
        url = f"{self.telegram.url}/bot{TOKEN}/{method}"
        async with aiohttp.ClientSession() as session, session.post(url, json=given) as response:
            return response.status, await response.json()

    async def new(self) -> list[Update]:
        """The updates that the bot did not have yet."""
        found = list(await self.bot.get_updates())
        if found:
            await self.bot.get_updates(offset=found[-1].update_id + 1)
        return found


@asynccontextmanager
async def a_bot(telegram: FakeTelegram, token: str = TOKEN, read_timeout: float = 5.0) -> AsyncIterator[Bot]:
    """A real client of the Bot API for this Telegram."""
    plain = {"verify": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)}  # Never used, and making the usual one takes a tenth of a second.
    request = HTTPXRequest(connection_pool_size=50, read_timeout=read_timeout, httpx_kwargs=plain)
    polling = HTTPXRequest(connection_pool_size=4, httpx_kwargs=plain)
    bot = Bot(token, base_url=f"{telegram.url}/bot", request=request, get_updates_request=polling)
    async with request, polling:
        yield bot


@asynccontextmanager
async def a_street(rules: Rules = ASKED_TWICE) -> AsyncIterator[Street]:
    """A Telegram with those rules, its bot, and Aino."""
    async with FakeTelegram(rules=rules) as telegram, a_bot(telegram) as bot:
        yield Street(telegram, bot)


@pytest.fixture(autouse=True)
def durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client tells durations as such: otherwise it warns whenever it makes a RetryAfter."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def street() -> AsyncIterator[Street]:
    """A Telegram, its bot, and Aino."""
    async with a_street() as made:
        yield made


async def refused(asked: Awaitable[object], how: type[TelegramError], words: str) -> TelegramError:
    """The refusal of a request, which is of this kind and says this."""
    with pytest.raises(how) as found:
        await asked
    assert type(found.value) is how
    assert words.lower() in str(found.value).lower()  # The client writes all but the first letter small.
    return found.value


# Who asks, and how


async def test_me(street: Street) -> None:
    """The bot's account has the number in front of its token, and says that it reads no talk in groups."""
    me = await street.bot.get_me()

    assert (me.id, me.is_bot, me.username, me.can_read_all_group_messages) == (110201543, True, "opastin_bot", False)


async def test_wrong_token(street: Street) -> None:
    """A token that is not the bot's is refused with 401."""
    async with a_bot(street.telegram, "1:wrong") as other:
        await refused(other.get_me(), InvalidToken, "Unauthorized")


async def test_unknown_method(street: Street) -> None:
    """A method that does not exist is 404."""
    assert await street.asks("danceTango") == (404, {"ok": False, "error_code": 404, "description": "Not Found: method not found"})


@pytest.mark.parametrize("way", ["query", "form", "multipart", "json"])
async def test_every_form_of_request_means_the_same(street: Street, way: str) -> None:
    """Parameters in the address, in a form, in multipart or in JSON give the same message."""
    url, markup = f"{street.telegram.url}/bot{TOKEN}/SENDMESSAGE", json.dumps(BUTTONS.to_dict())
    given: dict[str, Any] = {"chat_id": "42", "text": "123", "reply_markup": markup}
    async with aiohttp.ClientSession() as session:
        match way:
            case "query":
                asked = session.get(url, params=given)
            case "json":
                asked = session.post(url, json={"chat_id": 42, "text": "123", "reply_markup": BUTTONS.to_dict()})
            case "form":
                asked = session.post(url, data=given)
            case _:
                form = aiohttp.FormData(given, default_to_multipart=True)
                asked = session.post(url, data=form)
        async with asked as response:
            answer = await response.json()

    assert (response.status, answer["ok"], answer["result"]["text"]) == (200, True, "123")
    assert street.telegram.from_bot(42)[-1].buttons == ((("Kyllä", "yes"), ("Ei", "no")),)
    assert street.telegram.calls[-1].parameters == {"chat_id": 42, "text": "123", "reply_markup": BUTTONS.to_dict()}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"text": "moi"}, "chat_id is empty"),
        ({"chat_id": 42}, "message text is empty"),
        ({"chat_id": 42, "text": "a\ud800"}, "strings must be encoded in UTF-8"),
        ({"chat_id": 42, "text": "a", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"chat_id": 42, "text": "a", "reply_markup": "[]"}, "object expected as reply markup"),
        ({"chat_id": 42, "text": "a", "reply_markup": '{"inline_keyboard":[1]}'}, "must be an Array of Arrays"),
        ({"chat_id": 42, "text": "a", "reply_markup": '{"inline_keyboard":[[{"text":"a"}]]}'}, "Text buttons are unallowed"),
        ({"chat_id": 42, "text": "a", "reply_parameters": "7"}, "object expected as reply parameters"),
        ({"chat_id": 42, "text": "<b>a</b>", "parse_mode": "HTML"}, "unsupported parse_mode"),
    ],
)
async def test_malformed_requests(street: Street, given: dict[str, Any], words: str) -> None:
    """What is missing or no JSON is refused with 400, in words and as data."""
    status, answer = await street.asks("sendMessage", **given)

    assert (status, answer["ok"], answer["error_code"]) == (400, False, 400)
    assert words in answer["description"]
    assert street.telegram.calls[-1].outcome == f"400 {answer['description']}"


# What the bot sends


async def test_a_message(street: Street) -> None:
    """A message comes back whole, is numbered after the one before, and its chat shows it with its buttons."""
    sent = await street.bot.send_message(42, "  Moi!\n", reply_markup=BUTTONS, reply_to_message_id=1)

    assert (sent.message_id, sent.chat.id, sent.chat.type, sent.text) == (2, 42, "private", "Moi!")
    assert sent.from_user
    assert sent.from_user.is_bot
    assert sent.reply_markup == BUTTONS
    assert sent.reply_to_message
    assert sent.reply_to_message.text == "/start"
    assert [(seen.text, seen.from_bot) for seen in street.telegram.chat(42)] == [("/start", False), ("Moi!", True)]


@pytest.mark.parametrize(
    ("text", "words"), [(" \n", "Message text is empty"), ("ä" * 4097, "Message is too long"), ("ä" * 20000, "Text is too long")]
)
async def test_texts_that_are_none(street: Street, text: str, words: str) -> None:
    """Nothing but space is no message, and over 4096 letters are too much; so many letters of several bytes are fine."""
    await street.sends("😀" * 4096)

    await refused(street.bot.send_message(42, text), BadRequest, words)
    await refused(street.bot.edit_message_text(text, 42, 2), BadRequest, words)


@pytest.mark.parametrize("data", ["ä" * 33, "a" * 65])
async def test_button_data_is_measured_in_bytes(street: Street, data: str) -> None:
    """A button carries 1-64 bytes; more are refused, in a new message and in an edited one."""
    message = await street.sends(reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="ä" * 32)]]))
    wrong = InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data=data)]])

    await refused(street.sends(reply_markup=wrong), BadRequest, "Button_data_invalid")
    await refused(street.bot.edit_message_reply_markup(42, message.number, reply_markup=wrong), BadRequest, "Button_data_invalid")


async def test_empty_button_data(street: Street) -> None:
    """A button without data is refused."""
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": ""}]]}

    status, answer = await street.asks("sendMessage", chat_id=42, text="a", reply_markup=markup)

    assert (status, answer["description"]) == (400, "Bad Request: BUTTON_DATA_INVALID")


async def test_unlabelled_buttons_and_too_many(street: Street) -> None:
    """A button without a label is left out silently, as Telegram does; more than a hundred are refused."""
    message = await street.sends(
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("", callback_data="a")], *BUTTONS.inline_keyboard])
    )
    many = InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="a")]] * 101)

    assert message.buttons == ((("Kyllä", "yes"), ("Ei", "no")),)
    await refused(street.sends(reply_markup=many), BadRequest, "Reply markup is too long")


async def test_answer_to_a_message_that_is_not_there(street: Street) -> None:
    """An answer to an unknown message is refused, unless it may be sent without."""
    await refused(street.bot.send_message(42, "a", reply_to_message_id=99), BadRequest, "Message to be replied not found")

    assert (await street.bot.send_message(42, "a", reply_to_message_id=99, allow_sending_without_reply=True)).reply_to_message is None


async def test_venue(street: Street) -> None:
    """A place on the map arrives; one that is on no map, or has no name, is refused."""
    sent = await street.bot.send_venue(42, 60.815, 23.62, "Koulutusmaanantai", "Turuntie 20", reply_markup=BUTTONS)

    assert sent.venue
    assert (sent.venue.title, sent.venue.location.latitude) == ("Koulutusmaanantai", 60.815)
    assert street.telegram.from_bot(42)[-1].kind == "venue"
    await refused(street.bot.send_venue(42, 99.0, 23.0, "a", "b"), BadRequest, "Invalid location")
    _, answer = await street.asks("sendVenue", chat_id=42, latitude=60, longitude=23, title="", address="b")
    assert answer["description"] == "Bad Request: venue title must be non-empty"


async def test_document(street: Street) -> None:
    """A file arrives with its name and size, can be sent again by its id, and an empty or unknown one is refused."""
    sent = await street.bot.send_document(42, b"BEGIN:VCALENDAR", filename="aika.ics", caption="Aika", reply_markup=BUTTONS)
    assert sent.document
    again = await street.bot.send_document(42, sent.document.file_id)

    assert (sent.document.file_name, sent.document.file_size, sent.caption) == ("aika.ics", 15, "Aika")
    assert again.document == sent.document
    shown = street.telegram.from_bot(42)[0]
    assert (shown.text, street.telegram.file(shown)) == ("Aika", b"BEGIN:VCALENDAR")
    await refused(street.bot.send_document(42, b""), BadRequest, "File must be non-empty")
    await refused(street.bot.send_document(42, "nothing"), BadRequest, "Wrong file identifier")
    await refused(street.bot.send_document(42, b"a", caption="a" * 1025), BadRequest, "caption is too long")


async def test_copy(street: Street) -> None:
    """A copy arrives in the other chat without the buttons; what is not there, or no message of anyone, can't be copied."""
    message = await street.sends(reply_markup=BUTTONS)
    heikki = street.telegram.user(43, "Heikki")
    street.telegram.says(heikki, "hei")
    group = street.telegram.creates_group(-5, "Forssa", [heikki])
    street.telegram.adds_bot(group, heikki)

    copied = await street.bot.copy_message(43, 42, message.number)

    shown = street.telegram.from_bot(43)[-1]
    assert (shown.number, shown.text, shown.buttons) == (copied.message_id, "Moi!", ())
    await refused(street.bot.copy_message(43, 42, 99), BadRequest, "Message to copy not found")
    await refused(street.bot.copy_message(43, 999, 1), BadRequest, "Chat not found")
    await refused(street.bot.copy_message(43, -5, 1), BadRequest, "The message can't be copied")


async def test_copy_of_what_a_person_sent(street: Street) -> None:
    """A picture of a person can be copied, with another text below it."""
    photo = street.telegram.sends(street.aino, "photo")

    await street.bot.copy_message(42, 42, photo.number, caption="Ainon kuva", reply_markup=BUTTONS)

    copy = street.telegram.from_bot(42)[-1]
    assert (copy.kind, copy.text, bool(copy.buttons)) == ("photo", "Ainon kuva", True)


async def test_edit_text(street: Street) -> None:
    """An edit shows the new text and, without buttons in it, takes the buttons away."""
    message = await street.sends(reply_markup=BUTTONS)
    edited = await street.bot.edit_message_text("Hei!", 42, message.number)

    assert not isinstance(edited, bool)
    assert edited.edit_date is not None
    assert (message.text, message.buttons, message.edited) == ("Hei!", (), True)


async def test_edit_buttons(street: Street) -> None:
    """The buttons alone can be changed, and taken away."""
    message = await street.sends()
    await street.bot.edit_message_reply_markup(42, message.number, reply_markup=BUTTONS)
    assert message.buttons == ((("Kyllä", "yes"), ("Ei", "no")),)

    await street.bot.edit_message_reply_markup(42, message.number)

    shown = street.telegram.from_bot(42)[-1]
    assert (shown.text, shown.buttons) == ("Moi!", ())


async def test_edits_that_are_refused(street: Street) -> None:
    """Nothing changed, no such message, someone else's message, and a message without text are all refused."""
    message = await street.sends(reply_markup=BUTTONS)
    venue = await street.bot.send_venue(42, 60.0, 23.0, "a", "b")
    edit = street.bot.edit_message_text

    await refused(edit("Moi! ", 42, message.number, reply_markup=BUTTONS), BadRequest, "Message is not modified: specified new")
    await refused(street.bot.edit_message_reply_markup(42, message.number, reply_markup=BUTTONS), BadRequest, "Message is not modified")
    await refused(edit("a", 42, 99), BadRequest, "Message to edit not found")
    await refused(edit("a", 42, 1), BadRequest, "Message can't be edited")
    await refused(edit("a", 42, venue.message_id), BadRequest, "There is no text in the message to edit")
    assert not message.edited


@pytest.mark.parametrize(
    "keyboard", [ReplyKeyboardMarkup([[KeyboardButton("Sijainti", request_location=True)]]), ReplyKeyboardRemove(), ForceReply()]
)
async def test_keyboard_below_the_talk(street: Street, keyboard: Any) -> None:
    """A message that touches the keyboard below the talk can't be edited any more, and an edit can't touch it."""
    message = await street.sends(reply_markup=keyboard)
    other = await street.sends()

    assert message.keyboard == keyboard.to_dict()
    await refused(street.bot.edit_message_text("a", 42, message.number), BadRequest, "Message can't be edited")
    await refused(street.bot.edit_message_text("a", 42, other.number, reply_markup=keyboard), BadRequest, "Inline keyboard expected")


async def test_commands(street: Street) -> None:
    """Each scope and language has its own menu, which can be read back, replaced and deleted."""
    menu, chat = [BotCommand("apua", "Pyydä ihmistä")], BotCommandScopeChat(42)
    await street.bot.set_my_commands(menu)
    await street.bot.set_my_commands([("help", "Ask for a human")], language_code="en")
    await street.bot.set_my_commands(menu, scope=chat)
    await street.bot.set_my_commands(menu, scope=BotCommandScopeChatMember(42, 42))

    assert await street.bot.get_my_commands(BotCommandScopeDefault()) == tuple(menu)
    assert set(street.telegram.commands) == {("default", ""), ("default", "en"), ("chat:42", ""), ("chat_member:42:42", "")}
    await street.bot.delete_my_commands(chat)
    assert await street.bot.get_my_commands(chat) == ()


@pytest.mark.parametrize(
    ("command", "description", "words"),
    [("Apua", "a", "BOT_COMMAND_INVALID"), ("a" * 33, "a", "BOT_COMMAND_INVALID"), ("a", "", "description must be non-empty")],
)
async def test_commands_that_are_none(street: Street, command: str, description: str, words: str) -> None:
    """Commands are small letters, digits and underscores, at most 32, with a description."""
    status, answer = await street.asks("setMyCommands", commands=[{"command": command, "description": description}])

    assert status == 400
    assert words in answer["description"]


async def test_commands_for_an_unknown_chat(street: Street) -> None:
    """A menu for a chat that is not there is refused, and so is a language that is none."""
    await refused(street.bot.set_my_commands([("a", "b")], scope=BotCommandScopeChat(99)), BadRequest, "Chat not found")
    await refused(street.bot.set_my_commands([("a", "b")], language_code="fin"), BadRequest, "Invalid language code")


async def test_chat_action_and_chat(street: Street) -> None:
    """The sign of being at work is taken, and a chat can be looked up."""
    assert await street.bot.send_chat_action(42, ChatAction.TYPING)
    assert (await street.bot.get_chat(42)).first_name == "Aino"
    await refused(street.bot.get_chat(99), BadRequest, "Chat not found")


# Whom the bot can't reach


async def test_people_out_of_reach(street: Street) -> None:
    """Who never wrote, who blocks the bot, whose account is gone, and whom nobody knows are each refused in their own words."""
    telegram = street.telegram
    stranger, blocker, gone = (telegram.user(number) for number in (50, 51, 52))
    for user in (blocker, gone):
        telegram.says(user, "moi")
    telegram.blocks(blocker)
    telegram.deactivates(gone)

    await refused(street.bot.send_message(stranger.id, "a"), Forbidden, "Forbidden: bot can't initiate conversation with a user")
    await refused(street.bot.send_message(blocker.id, "a"), Forbidden, "Forbidden: bot was blocked by the user")
    await refused(street.bot.send_message(gone.id, "a"), Forbidden, "Forbidden: user is deactivated")
    await refused(street.bot.send_message(999, "a"), BadRequest, "Chat not found")
    telegram.unblocks(blocker)
    assert (await street.bot.send_message(blocker.id, "a")).text == "a"


async def test_groups_out_of_reach(street: Street) -> None:
    """A group that the bot is not in, was put out of, left, or that moved is refused in its own words."""
    telegram = street.telegram
    groups = [telegram.creates_group(None, "Forssa", [street.aino]) for _ in range(4)]
    never, kicked, left, moved = groups
    for group in (kicked, left, moved):
        telegram.adds_bot(group, street.aino)
    telegram.removes_bot(kicked, street.aino)
    await street.bot.leave_chat(left.id)
    number = telegram.migrates(moved)

    await refused(street.bot.send_message(never.id, "a"), Forbidden, "bot is not a member of the group chat")
    await refused(street.bot.send_message(kicked.id, "a"), Forbidden, "bot was kicked from the group chat")
    await refused(street.bot.send_message(left.id, "a"), Forbidden, "bot is not a member of the group chat")
    refusal = await refused(street.bot.send_message(moved.id, "a"), ChatMigrated, "Group migrated to supergroup")
    assert isinstance(refusal, ChatMigrated)
    assert refusal.new_chat_id == number
    assert (await street.bot.send_message(number, "a")).chat.type == "supergroup"


async def test_location_is_not_asked_for_in_a_group(street: Street) -> None:
    """A button that shares a place or a telephone number is refused in a group."""
    group = street.telegram.creates_group(-5, "Forssa", [street.aino])
    street.telegram.adds_bot(group, street.aino)
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("a", request_contact=True)]])

    await refused(
        street.bot.send_message(-5, "a", reply_markup=keyboard), BadRequest, "Phone number can be requested in private chats only"
    )


# What people do


async def test_what_a_person_says(street: Street) -> None:
    """A text arrives with who said it, in which language, its commands marked, and with the message that it answers."""
    message = await street.sends()
    street.telegram.says(street.aino, "😀 /apua nyt", reply_to=message)
    street.telegram.deep_link(street.aino, "forssa-1")

    start, answer, link = [update.message for update in await street.new()]

    assert start
    assert start.text == "/start"
    assert answer
    assert answer.from_user
    assert (answer.from_user.id, answer.from_user.language_code) == (42, "fi")
    assert list(answer.parse_entities().values()) == ["/apua"]
    assert answer.reply_to_message
    assert answer.reply_to_message.text == "Moi!"
    assert link
    assert link.text == "/start forssa-1"


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_everything_else_that_a_person_sends(street: Street, kind: str) -> None:
    """Pictures, voices, stickers and the rest are messages that a real client can read."""
    sent = street.telegram.sends(street.aino, kind)
    message = (await street.new())[-1].message

    assert message
    assert message.message_id == sent.number
    assert message.effective_attachment or message.forward_origin


async def test_shared_things(street: Street) -> None:
    """A shared place and a telephone number arrive, with whose it is."""
    street.telegram.shares_location(street.aino, 60.8, 23.6)
    street.telegram.shares_contact(street.aino, "+358401234567")
    street.telegram.shares_contact(street.aino, "+358401234568", street.telegram.user(43, "Heikki"))

    _, place, own, other = [update.message for update in await street.new()]

    assert place
    assert place.location
    assert place.location.latitude == 60.8
    assert own
    assert own.contact
    assert (own.contact.phone_number, own.contact.user_id) == ("+358401234567", 42)
    assert other
    assert other.contact
    assert (other.contact.first_name, other.contact.user_id) == ("Heikki", 43)


async def test_edited_words(street: Street) -> None:
    """What a person changes comes as an edited message of the same number."""
    said = street.telegram.says(street.aino, "Forsa")
    street.telegram.edits(street.aino, said, "Forssa")

    edited = (await street.new())[-1].edited_message

    assert edited
    assert (edited.message_id, edited.text) == (said.number, "Forssa")
    assert edited.edit_date is not None


async def test_pressed_button(street: Street) -> None:
    """A press carries its data and the message as it is now; answering it is seen, once."""
    message = await street.sends(reply_markup=BUTTONS)
    await street.bot.edit_message_text("Hei!", 42, message.number, reply_markup=BUTTONS)
    street.telegram.presses(street.aino, message, "yes")
    query = (await street.new())[-1].callback_query
    assert query

    await street.bot.answer_callback_query(query.id, "Selvä", show_alert=True)

    assert query.data == "yes"
    assert query.message
    assert query.message.message_id == message.number
    assert query.message.to_dict()["text"] == "Hei!"
    assert query.message.to_dict()["reply_markup"] == BUTTONS.to_dict()
    assert [(answer.data, answer.text, answer.alert) for answer in street.telegram.answers] == [("yes", "Selvä", True)]
    await refused(
        street.bot.answer_callback_query(query.id), BadRequest, "Query is too old and response timeout expired or query id is invalid"
    )


async def test_answers_that_are_refused() -> None:
    """An unknown query, one that is too old, and an answer that is too long are refused."""
    async with a_street(Rules(query_age_seconds=0.02)) as street:
        message = await street.sends(reply_markup=BUTTONS)
        old = street.telegram.presses(street.aino, message, "yes")
        await refused(street.bot.answer_callback_query(old, "a" * 201), BadRequest, "Message_too_long")
        await asyncio.sleep(0.03)

        await refused(street.bot.answer_callback_query(old), BadRequest, "Query is too old")
        await refused(street.bot.answer_callback_query("1"), BadRequest, "Query is too old")
        assert street.telegram.answers == []


async def test_blocking_is_told(street: Street) -> None:
    """Blocking and letting in again arrive as changes of the bot's membership."""
    street.telegram.blocks(street.aino)
    street.telegram.unblocks(street.aino)

    changes = [update.my_chat_member for update in (await street.new())[1:]]

    assert [(change.old_chat_member.status, change.new_chat_member.status) for change in changes if change] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_life_of_a_group(street: Street) -> None:
    """Coming into a group, moving with it and being put out of it are told, in order."""
    telegram = street.telegram
    group = telegram.creates_group(-5, "Forssa", [street.aino])
    telegram.adds_bot(group, street.aino)
    number = telegram.migrates(group)
    telegram.joins(telegram.user(43, "Heikki"), telegram.world.chats[number])
    telegram.removes_bot(telegram.world.chats[number], street.aino)

    _, came, greeted, moved, new, joined, left, went = await street.new()

    assert came.my_chat_member
    assert (came.my_chat_member.chat.title, came.my_chat_member.new_chat_member.status) == ("Forssa", "member")
    assert greeted.message
    assert [member.id for member in greeted.message.new_chat_members] == [telegram.world.bot.id]
    assert moved.message
    assert (moved.message.chat.id, moved.message.migrate_to_chat_id) == (-5, number)
    assert new.message
    assert (new.message.chat.id, new.message.migrate_from_chat_id) == (number, -5)
    assert joined.message
    assert [member.first_name for member in joined.message.new_chat_members] == ["Heikki"]
    assert left.message
    assert left.message.left_chat_member
    assert went.my_chat_member
    assert went.my_chat_member.new_chat_member.status == "kicked"


@pytest.mark.parametrize(("privacy", "heard"), [(True, ["/leads", "/leads@Opastin_bot", "tähän"]), (False, None)])
async def test_privacy_in_groups(privacy: bool, heard: list[str] | None) -> None:  # noqa: FBT001 - A parameter of the test.
    """With privacy on, a bot hears in a group only commands that are not another bot's, and answers to itself."""
    async with a_street(Rules(privacy=privacy)) as street:
        telegram = street.telegram
        group = telegram.creates_group(-5, "Forssa", [street.aino])
        telegram.adds_bot(group, street.aino)
        sent = await street.bot.send_message(-5, "Uusi liidi", reply_markup=BUTTONS)
        message = telegram.world.chats[-5].messages[sent.message_id]
        await street.new()
        said = ["/leads", "/leads@Opastin_bot", "/leads@other_bot", "kahville?", "tähän"]
        for text in said:
            telegram.says(street.aino, text, group=group, reply_to=message if text == "tähän" else None)

        assert [update.message.text for update in await street.new() if update.message] == (heard or said)
        telegram.presses(street.aino, message, "yes")
        assert (await street.bot.get_updates())[-1].callback_query


def test_what_no_app_lets_a_person_do() -> None:
    """A test that has a person do the impossible fails at once."""
    people = People(World(User(1, "Opastin", username="opastin_bot", is_bot=True)))
    aino, heikki = people.user(42), people.user(43, "Heikki")
    said, group = people.says(aino, "moi"), people.creates_group(-5, "Forssa", [aino])
    impossible: list[Callable[[], object]] = [
        lambda: people.says(aino, "  "),
        lambda: people.says(aino, "a" * 4097),
        lambda: people.says(heikki, "hei", group=group),
        lambda: people.presses(aino, said, "yes"),
        lambda: people.edits(heikki, said, "hei"),
        lambda: people.deep_link(aino, "ä"),
        lambda: people.creates_group(-5, "Forssa", [aino]),
    ]
    for attempt in impossible:
        with pytest.raises(ValueError, match=r"\w"):
            attempt()
    people.blocks(aino)
    with pytest.raises(ValueError, match="unblocks"):
        people.says(aino, "moi")
    people.deactivates(heikki)
    with pytest.raises(ValueError, match="deleted"):
        people.says(heikki, "moi")


# How updates reach the bot


async def test_offset_confirms_for_good(street: Street) -> None:
    """What lies below the offset never comes again; what does not, does; below zero the newest are counted."""
    for number in range(1, 6):
        street.telegram.says(street.aino, f"{number}")
    get = street.bot.get_updates
    first = (await get())[0].update_id

    assert [update.update_id - first for update in await get(limit=2)] == [0, 1]
    assert [update.update_id - first for update in await get(offset=first + 2, limit=1)] == [2]
    assert [update.update_id - first for update in await get(offset=first)] == [2, 3, 4, 5]
    assert [update.update_id - first for update in await get(offset=-1)] == [5]
    assert [update.update_id - first for update in await get()] == [5]


async def test_offset_out_of_range(street: Street) -> None:
    """An offset that lies far beyond the newest update confirms nothing: the oldest that waits is given."""
    assert len(await street.bot.get_updates(offset=1_000_000)) == 1
    assert len(await street.bot.get_updates(offset=2)) == 0


async def test_long_poll(street: Street) -> None:
    """Who waits gets an update as soon as it comes, and nothing when the time is over."""
    await street.new()
    waiting = asyncio.create_task(street.bot.get_updates(offset=2, timeout=5))
    await street.telegram.wait_for(lambda: street.telegram.calls[-1].parameters.get("timeout") == 5)
    street.telegram.says(street.aino, "moi")

    assert [update.message.text for update in await waiting if update.message] == ["moi"]
    assert await street.bot.get_updates(offset=3, timeout=1) == ()
    last = street.telegram.calls[-1]
    assert last.ended is not None
    assert last.ended - last.at > 0.9


async def test_second_poller(street: Street) -> None:
    """A second poller ends the first one's wait with 409."""
    await street.new()
    first = asyncio.create_task(street.bot.get_updates(offset=2, timeout=5))
    await street.telegram.wait_for(lambda: street.telegram.calls[-1].parameters.get("timeout") == 5)
    await street.bot.get_updates(offset=2, timeout=0)

    await refused(first, Conflict, "terminated by other getUpdates request; make sure that only one bot instance is running")


async def test_poller_that_died(street: Street) -> None:
    """What a poller was given and did not confirm, or died waiting for, the next one gets."""
    await street.new()
    waiting = asyncio.create_task(street.bot.get_updates(offset=2, timeout=5))
    await street.telegram.wait_for(lambda: street.telegram.calls[-1].parameters.get("timeout") == 5)
    waiting.cancel()
    street.telegram.says(street.aino, "moi")
    street.telegram.fails_next("getUpdates", "lost after")
    await refused(street.bot.get_updates(offset=2), NetworkError, "")

    assert [update.message.text for update in await street.bot.get_updates(offset=2) if update.message] == ["moi"]
    await street.bot.get_updates(offset=3)
    await street.telegram.settled(0.02)


async def test_repeats_are_slowed() -> None:
    """Who asks at once from the same offset gets one update, and who got none waits."""
    async with a_street(Rules()) as street:
        street.telegram.says(street.aino, "moi")

        assert [len(await street.bot.get_updates()) for _ in range(2)] == [2, 1]
        await street.bot.get_updates(offset=3)
        waiting = asyncio.create_task(street.bot.get_updates(offset=3))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        street.telegram.says(street.aino, "moi")
        assert len(await waiting) == 1


async def test_allowed_updates(street: Street) -> None:
    """Kinds that were not asked for are never queued, the choice is remembered, and an empty one is the usual."""
    await street.bot.get_updates(offset=2, allowed_updates=["callback_query"])
    street.telegram.says(street.aino, "unheard")
    assert await street.bot.get_updates() == ()
    assert (await street.bot.get_webhook_info()).allowed_updates == ("callback_query",)

    await street.bot.get_updates(allowed_updates=[])
    street.telegram.says(street.aino, "heard")

    assert [update.message.text for update in await street.bot.get_updates() if update.message] == ["heard"]


class Hook:
    """A bot's webhook: it takes updates, or answers with the statuses that it was told to."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.seen: list[tuple[str | None, dict[str, Any]]] = []
        self.url = ""

    async def __aenter__(self) -> Hook:
        self._runner = web.ServerRunner(web.Server(self._take))
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/hook"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _take(self, request: web.BaseRequest) -> web.Response:
        self.seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


async def test_webhook() -> None:
    """Updates go to the webhook in order, with its secret, and again until they are taken."""
    async with a_street(Rules(webhook_pause_seconds=0.01)) as street, Hook(503, 302) as hook:
        await street.bot.set_webhook(hook.url, secret_token="s-1", allowed_updates=["message"], max_connections=1)  # noqa: S106
        street.telegram.says(street.aino, "moi")
        await street.telegram.settled(0.02)

        assert [secret for secret, _ in hook.seen] == ["s-1"] * 4
        assert [update["message"]["text"] for _, update in hook.seen] == ["/start"] * 3 + ["moi"]
        info = await street.bot.get_webhook_info()
        assert (info.url, info.pending_update_count, info.max_connections) == (hook.url, 0, 1)
        assert info.last_error_message == "Wrong response from the webhook: 302 Found"


async def test_webhook_that_is_not_there() -> None:
    """While nobody listens the updates wait, and it is told why; without a webhook they can be asked for again."""
    async with a_street(Rules(webhook_pause_seconds=0.01)) as street:
        await street.bot.set_webhook("http://127.0.0.1:9/hook")
        webhook = street.telegram.world.webhook
        await street.telegram.wait_for(lambda: webhook and webhook.last_error)

        info = await street.bot.get_webhook_info()
        assert (info.pending_update_count, info.last_error_message) == (1, "Connection refused")
        await refused(street.bot.get_updates(), Conflict, "can't use getUpdates method while webhook is active")
        await street.bot.delete_webhook()
        assert len(await street.bot.get_updates()) == 1
        await street.bot.delete_webhook(drop_pending_updates=True)
        assert (await street.bot.get_webhook_info()).pending_update_count == 0


async def test_webhook_ends_polling(street: Street) -> None:
    """Setting a webhook ends a poller's wait, and setting an empty one ends the webhook."""
    await street.new()
    waiting = asyncio.create_task(street.bot.get_updates(offset=2, timeout=5))
    await street.telegram.wait_for(lambda: street.telegram.calls[-1].parameters.get("timeout") == 5)
    await street.bot.set_webhook("http://127.0.0.1:9/hook", drop_pending_updates=True)

    await refused(waiting, Conflict, "terminated by setWebhook request")
    await street.bot.set_webhook("")
    assert (await street.bot.get_webhook_info()).url == ""


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [("nowhere", "a", "An HTTPS URL must be provided"), ("http://a/", "ä", "unallowed characters"), ("http://a/", "a" * 257, "too long")],
)
async def test_webhooks_that_are_none(street: Street, url: str, secret: str, words: str) -> None:
    """An address that is none, and a secret that fits in no header, are refused."""
    await refused(street.bot.set_webhook(url, secret_token=secret), BadRequest, words)


@given(st.lists(st.one_of(st.just("says"), st.integers(-5, 40)), max_size=40))
def test_updates_are_lost_only_by_confirming(steps: list[str | int]) -> None:
    """Whatever is said and asked for in any order, what was not confirmed is given, in order and whole."""
    world = World(User(1, "Opastin", username="opastin_bot", is_bot=True))
    people = People(world)
    aino, waiting, newest = people.user(42), list[int](), 0
    for step in steps:
        if isinstance(step, str):
            people.says(aino, "moi")
            newest += 1
            waiting.append(newest)
            continue
        if step < 0:
            waiting = [number for number in waiting if number > newest + step]
        elif step <= newest + 10:
            waiting = [number for number in waiting if number >= step]
        assert [update["update_id"] for update in world.pending(step, 100)] == waiting


# What goes wrong


@pytest.mark.parametrize(
    ("how", "error", "delivered"),
    [
        ("500", NetworkError, False),
        ("502", NetworkError, False),
        ("lost before", NetworkError, False),
        ("lost after", NetworkError, True),
        ("slow", TimedOut, True),
    ],
)
async def test_failures(street: Street, how: How, error: type[TelegramError], delivered: bool) -> None:  # noqa: FBT001 - As above.
    """Each failure looks to the bot as it should, the message arrived or did not, it is noted, and the next call is fine."""
    telegram = street.telegram
    telegram.fails_next("sendMessage", how, seconds=0.4)
    async with a_bot(telegram, read_timeout=0.15) as hasty:
        await refused(hasty.send_message(42, "a"), error, "")

        assert [message.text for message in telegram.from_bot(42)] == ["a"] * delivered
        await telegram.wait_for(lambda: telegram.calls[-1].outcome)
        assert telegram.calls[-1].outcome.startswith({"slow": "ok"}.get(how, how))
        assert (telegram.calls[-1].result is not None) == delivered
        assert (await hasty.send_message(42, "b")).text == "b"


async def test_too_many_requests(street: Street) -> None:
    """A 429 says how long to wait; the chat takes nothing until then, and who does not wait is noted."""
    street.telegram.fails_next("sendMessage", "429", seconds=1)
    refusal = await refused(street.bot.send_message(42, "a"), RetryAfter, "Retry in")

    assert isinstance(refusal, RetryAfter)
    await refused(street.bot.send_message(42, "a"), RetryAfter, "Retry in")
    assert [violation.rule for violation in street.telegram.violations] == ["impatient"]
    await asyncio.sleep(1)
    assert (await street.bot.send_message(42, "a")).text == "a"


async def test_conflict_and_scripts(street: Street) -> None:
    """A script may say 409 for polling, several times, or one failure for whatever comes next."""
    street.telegram.fails_next("getUpdates", "409", times=2)
    street.telegram.fails_next("*", "500")

    for _ in range(2):
        await refused(street.bot.get_updates(), Conflict, "terminated by other getUpdates request")
    await refused(street.bot.get_me(), NetworkError, "Internal Server Error")
    assert len(await street.bot.get_updates()) == 1


async def test_outage(street: Street) -> None:
    """In an outage nothing gets through, a waiting poll breaks off, no webhook is called, and after it nothing is missing."""
    await street.new()
    waiting = asyncio.create_task(street.bot.get_updates(offset=2, timeout=5))
    await street.telegram.wait_for(lambda: street.telegram.calls[-1].parameters.get("timeout") == 5)
    street.telegram.outage(0.2)
    street.telegram.says(street.aino, "moi")

    await refused(waiting, NetworkError, "")
    await refused(street.bot.send_message(42, "a"), NetworkError, "")
    await asyncio.sleep(0.2)
    assert [update.message.text for update in await street.bot.get_updates() if update.message] == ["moi"]
    street.telegram.outage(9)
    street.telegram.recovers()
    assert (await street.bot.send_message(42, "a")).text == "a"


@given(st.integers(), st.lists(st.sampled_from(["sendMessage", "getUpdates"]), min_size=1, max_size=60))
def test_chance_comes_from_its_seed(seed: int, methods: list[str]) -> None:
    """The same seed and the same calls fail in the same way; 409 is for pollers only, and what is spared never fails."""

    def drawn() -> list[Fault | None]:
        faults = Faults(odds=Odds({"409": 0.3, "lost after": 0.3}, chance(seed), spared=("getMe",)))
        return [faults.draw(method) for method in [*methods, "getMe"]]

    found = drawn()
    assert found == drawn()
    assert found[-1] is None
    assert all(method == "getUpdates" for method, fault in zip(methods, found, strict=False) if fault and fault.how == "409")


async def test_random_failures(street: Street) -> None:
    """Where every call is to fail every call fails, until it ends."""
    street.telegram.fails_at_random({"500": 1.0}, chance(7))
    await refused(street.bot.get_me(), NetworkError, "Internal Server Error")

    street.telegram.fails_at_random({}, chance(7))
    assert (await street.bot.get_me()).is_bot


# How much may be sent


def rules_broken(times: list[tuple[float, int]]) -> list[str]:
    """The rules that messages to these chats at these times break."""
    limits = Limits()
    return [broken.rule for at, chat in times if (broken := limits.send(chat, at))]


def test_limits() -> None:
    """One a second to a person after a short burst, twenty a minute to a group, thirty a second in all."""
    assert rules_broken([(0.0, 42)] * 3) == []
    assert rules_broken([(0.0, 42)] * 5) == ["chat", "chat"]
    assert rules_broken([(0.99 * second, 42) for second in range(200)]) == []
    assert rules_broken([(0.8 * second, 42) for second in range(60)]) != []
    assert rules_broken([(2.0 * number, -5) for number in range(20)] + [(59.9, -5)]) == []
    assert rules_broken([(2.0 * number, -5) for number in range(20)] + [(50.0, -5)]) == ["group"]
    assert rules_broken([(0.0, chat) for chat in range(1, 32)]) == ["all"]
    assert rules_broken([(chat / 30, chat) for chat in range(1, 200)]) == []


@given(st.lists(st.tuples(st.floats(0, 3), st.sampled_from([-5, 1, 2, 3])), max_size=200))
def test_enforced_limits_are_never_crossed(gaps: list[tuple[float, int]]) -> None:
    """Whatever is tried, no more gets through than is allowed."""
    limits, now, passed = Limits(), 0.0, list[tuple[float, int]]()
    for gap, chat in gaps:
        now += gap
        if limits.send(chat, now, enforced=True) is None:
            passed.append((now, chat))
    for at, chat in passed:
        same = [then for then, other in passed if other == chat and at <= then]
        assert sum(then < at + 0.9 for then, _ in passed if then >= at) <= 30
        assert sum(then < at + 59 for then in same) <= (20 if chat < 0 else 65)


async def test_violations_are_noted_or_enforced() -> None:
    """A message too many is delivered and noted, or refused with 429 where the rules are enforced."""
    async with a_street() as street:
        for _ in range(4):
            await street.sends()
        assert [(violation.rule, violation.chat) for violation in street.telegram.violations] == [("chat", 42)]
        assert len(street.telegram.from_bot(42)) == 4
    async with a_street(Rules(enforces_limits=True)) as street:
        for _ in range(3):
            await street.sends()
        await refused(street.sends(), RetryAfter, "Retry in")
        assert len(street.telegram.from_bot(42)) == 3


# As a whole


async def test_waiting_in_vain(street: Street) -> None:
    """What never becomes true is told, with the last calls."""
    with pytest.raises(TimeoutError, match="the last calls"):
        await street.telegram.wait_for(lambda: False, 0.02)
    with pytest.raises(TimeoutError):
        await street.telegram.settled(seconds=0.02)


async def test_several_at_once() -> None:
    """Two Telegrams know nothing of each other."""
    async with a_street() as one, a_street() as other:
        await one.sends()

        assert (len(one.telegram.from_bot(42)), len(other.telegram.from_bot(42))) == (1, 0)


async def test_hundreds_of_chats(street: Street) -> None:
    """Hundreds of chats are written to at once, each message once and in its own chat, quickly."""
    people = [street.telegram.user(1000 + number) for number in range(300)]
    for user in people:
        street.telegram.says(user, "moi")
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=20)) as session:
        url = f"{street.telegram.url}/bot{TOKEN}/sendMessage"

        async def write(user: User) -> None:
            async with session.post(url, data={"chat_id": user.id, "text": f"{user.id}"}) as response:
                assert response.status == 200

        await asyncio.gather(*(write(user) for user in people))
    assert [[message.text for message in street.telegram.from_bot(user.id)] for user in people] == [[f"{user.id}"] for user in people]
