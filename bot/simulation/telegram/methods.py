"""What each method of the Bot API does to the world: a function of the world and the parameters, which gives the result.

Every one raises RefusedError where the real one refuses, with the same words. `getUpdates` and the webhook's methods, which wait for
something, are in `delivery`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping

from bot.simulation.telegram.markup import check_markup, read_markup
from bot.simulation.telegram.wire import Json, RefusedError, Upload, bad_request
from bot.simulation.telegram.world import Chat, Message, World

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_BYTES = 1 << 15
MAX_ANSWER = 200
MAX_COMMANDS = 100

QUERY_AGE_SECONDS = 15.0
"""How long a press may be answered; bots report some 10-30 seconds."""

SENDING = frozenset({"sendMessage", "sendVenue", "sendDocument", "copyMessage"})
"""The methods that make a new message, which Telegram's limits are about."""

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup"
    " of the message"
)
SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})

Method = Callable[[World, Json], object]


def get_me(world: World, _: Json) -> Json:
    """The bot's own account."""
    reads_all = {"can_join_groups": True, "can_read_all_group_messages": not world.privacy, "supports_inline_queries": False}
    return world.bot.to_json() | reads_all


def send_message(world: World, given: Json) -> Json:
    """A new message of text."""
    content, markup = _text_of(given), read_markup(given.get("reply_markup"))
    chat = _chat_to_write(world, given)
    _check_length(content["text"])
    return world.message_json(_post(world, chat, given, content, markup))


def send_venue(world: World, given: Json) -> Json:
    """A place on the map."""
    for name in ("latitude", "longitude", "title", "address"):
        if given.get(name) in (None, ""):
            raise bad_request(f"{name} is empty" if name in {"latitude", "longitude"} else f"venue {name} must be non-empty")
    if abs(given["latitude"]) > 90 or abs(given["longitude"]) > 180:
        raise bad_request("invalid location specified")
    markup, chat = read_markup(given.get("reply_markup")), _chat_to_write(world, given)
    location = {"latitude": given["latitude"], "longitude": given["longitude"]}
    venue = {"location": location, "title": given["title"], "address": given["address"]}
    return world.message_json(_post(world, chat, given, {"venue": venue, "location": location}, markup))


def send_document(world: World, given: Json) -> Json:
    """A file that comes with the request, or one that was sent before and is named by its `file_id`."""
    markup = read_markup(given.get("reply_markup"))
    document = _document(world, given)
    chat = _chat_to_write(world, given)
    content: Json = {"document": document} | _caption_of(given)
    return world.message_json(_post(world, chat, given, content, markup))


def copy_message(world: World, given: Json) -> Json:
    """A message of one chat, once more in another, without its buttons."""
    markup = read_markup(given.get("reply_markup"))
    source = _chat(world, given.get("from_chat_id"))
    message = source.messages.get(_number(given))
    chat = _chat_to_write(world, given)
    if message is None:
        raise bad_request("message to copy not found")
    if message.service:
        raise bad_request("the message can't be copied")
    content = {name: value for name, value in message.content.items() if name != "forward_origin"}
    if "text" not in content and "caption" in given:
        content = {name: value for name, value in content.items() if name != "caption"} | _caption_of(given)
    return {"message_id": _post(world, chat, given, content, markup).number}


def edit_message_text(world: World, given: Json) -> Json:
    """Another text, and other buttons or none, for a message of the bot."""
    content, markup = _text_of(given), read_markup(given.get("reply_markup"))
    message = _message_to_edit(world, given, markup)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    _check_length(content["text"])
    return _change(world, message, content, markup)


def edit_message_reply_markup(world: World, given: Json) -> Json:
    """Other buttons, or none, for a message of the bot."""
    markup = read_markup(given.get("reply_markup"))
    message = _message_to_edit(world, given, markup)
    return _change(world, message, message.content, markup)


def answer_callback_query(world: World, given: Json, age_seconds: float = QUERY_AGE_SECONDS) -> bool:
    """The press of a button is answered: once, and soon."""
    query, now = world.queries.get(str(given.get("callback_query_id"))), time.monotonic()
    text = given.get("text") or None
    if text and len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if query is None or query.answered is not None or now - query.asked > age_seconds:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.answered, query.text, query.alert = now, text, given.get("show_alert", False)
    return True


def set_my_commands(world: World, given: Json) -> bool:
    """The menu of a scope and a language."""
    key, commands = _menu_of(world, given), given.get("commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    menu = tuple(_command(command) for command in commands)
    if menu:
        world.commands[key] = menu
    else:
        world.commands.pop(key, None)
    return True


def delete_my_commands(world: World, given: Json) -> bool:
    """No menu for that scope and language."""
    world.commands.pop(_menu_of(world, given), None)
    return True


def get_my_commands(world: World, given: Json) -> list[Json]:
    """The menu of exactly that scope and language."""
    menu = world.commands.get(_menu_of(world, given), ())
    return [{"command": command, "description": description} for command, description in menu]


def send_chat_action(world: World, given: Json) -> bool:
    """A sign that the bot is at it."""
    _chat_to_write(world, given)
    if not given.get("action"):
        raise bad_request("wrong parameter action in request")
    return True


def leave_chat(world: World, given: Json) -> bool:
    """The bot goes out of a group."""
    chat = _chat(world, given.get("chat_id"))
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    _check_group(chat)
    old, chat.bot = chat.bot, "left"
    world.standing_changes(chat, world.bot, old, "left")
    return True


def get_chat(world: World, given: Json) -> Json:
    """What there is to know of a chat."""
    chat = _chat(world, given.get("chat_id"))
    if chat.kind == "supergroup":
        _check_group(chat)
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), chat.kind == "private"
    )
    return world.chat_json(chat) | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


METHODS: Mapping[str, Method] = {
    "getMe": get_me,
    "sendMessage": send_message,
    "sendVenue": send_venue,
    "sendDocument": send_document,
    "copyMessage": copy_message,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyCommands": get_my_commands,
    "sendChatAction": send_chat_action,
    "leaveChat": leave_chat,
    "getChat": get_chat,
}


def _chat(world: World, given: object) -> Chat:
    if given in (None, ""):
        raise bad_request("chat_id is empty")
    chat = world.chats.get(given) if isinstance(given, int) else None
    if chat is None:
        raise bad_request("chat not found")
    return chat


def _chat_to_write(world: World, given: Json) -> Chat:
    chat = _chat(world, given.get("chat_id"))
    if chat.kind == "private":
        _check_person(world, chat)
    else:
        _check_group(chat)
    return chat


def _check_person(world: World, chat: Chat) -> None:
    user = world.users[chat.id]
    if user.deactivated:
        raise RefusedError(403, "Forbidden: user is deactivated")
    if user.blocked:
        raise RefusedError(403, "Forbidden: bot was blocked by the user")
    if not user.started:
        raise RefusedError(403, "Forbidden: bot can't initiate conversation with a user")


def _check_group(chat: Chat) -> None:
    if chat.moved_to is not None:
        raise RefusedError(400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": chat.moved_to})
    if chat.bot == "kicked":
        raise RefusedError(403, f"Forbidden: bot was kicked from the {chat.kind} chat")
    if chat.bot == "left":
        raise RefusedError(403, f"Forbidden: bot is not a member of the {chat.kind} chat")


def _number(given: Json) -> int:
    number = given.get("message_id")
    if not isinstance(number, int) or number <= 0:
        raise bad_request("message identifier is not specified")
    return number


def _text_of(given: Json) -> Json:
    # Telegram takes spaces off both ends, lines only in front (TDLib, `fix_formatted_text`).
    text = given.get("text", "")
    if len(text.encode()) > MAX_BYTES:
        raise bad_request("text is too long")
    _check_plain(given)
    trimmed = text.rstrip().lstrip(" \n")
    if not trimmed:
        raise bad_request("message text is empty")
    entities = given.get("entities")
    return {"text": trimmed} | ({"entities": entities} if entities else {})


def _caption_of(given: Json) -> Json:
    _check_plain(given)
    caption = given.get("caption", "").strip()
    if len(caption) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return {"caption": caption} if caption else {}


def _check_plain(given: Json) -> None:
    # This Telegram can't read marked-up text, and would show the marks: better refused than shown wrongly.
    if given.get("parse_mode"):
        raise bad_request("unsupported parse_mode")


def _check_length(text: str) -> None:
    if len(text) > MAX_TEXT:
        raise bad_request("message is too long")


def _document(world: World, given: Json) -> Json:
    document = given.get("document")
    if isinstance(document, str) and document.startswith("attach://"):
        document = given.get(document.removeprefix("attach://"))
    if not document:
        raise bad_request("there is no document in the request")
    if isinstance(document, Upload):
        return _uploaded(world, document)
    if document in world.documents:
        return world.documents[document]
    raise bad_request("wrong file identifier/HTTP URL specified")


def _uploaded(world: World, upload: Upload) -> Json:
    if not upload.content:
        raise bad_request("file must be non-empty")
    number = len(world.documents) + 1
    found: Json = {
        "file_id": f"document-{number}",
        "file_unique_id": f"unique-{number}",
        "file_name": upload.name,
        "mime_type": upload.media_type,
        "file_size": len(upload.content),
    }
    world.documents[found["file_id"]] = found
    world.files[found["file_id"]] = upload.content
    return found


def _post(world: World, chat: Chat, given: Json, content: Json, markup: Json | None) -> Message:
    check_markup(markup, chat)
    message = world.post(chat, None, content, _answered(chat, given))
    if markup and "inline_keyboard" in markup:
        message.offer(markup)
    else:
        message.keyboard = markup
    return message


def _answered(chat: Chat, given: Json) -> int | None:
    reply = given.get("reply_parameters") or {"message_id": given.get("reply_to_message_id")} | {
        "allow_sending_without_reply": given.get("allow_sending_without_reply")
    }
    if not isinstance(reply, dict):
        raise bad_request("object expected as reply parameters")
    number = reply.get("message_id")
    if not number:
        return None
    if number in chat.messages:
        return int(number)
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _message_to_edit(world: World, given: Json, markup: Json | None) -> Message:
    chat = _chat_to_write(world, given)
    message = chat.messages.get(_number(given))
    if message is None:
        raise bad_request("message to edit not found")
    # One that touched the keyboard below the talk can't be changed any more (TDLib, `can_edit_message`).
    if not message.from_bot or message.keyboard is not None:
        raise bad_request("message can't be edited")
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    check_markup(markup, chat)
    return message


def _change(world: World, message: Message, content: Json, markup: Json | None) -> Json:
    if content == message.content and markup == message.inline:
        raise bad_request(NOT_MODIFIED)
    message.content = content
    message.offer(markup)
    message.edited_at = world.moment()
    return world.message_json(message)


def _menu_of(world: World, given: Json) -> tuple[str, str]:
    scope, language = given.get("scope") or {"type": "default"}, given.get("language_code", "")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in SCOPES:
        return str(kind), language
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = _chat(world, _whole(scope.get("chat_id")))
    member = f":{scope['user_id']}" if kind == "chat_member" and scope.get("user_id") else ""
    return f"{kind}:{chat.id}{member}", language


def _whole(value: object) -> object:
    return int(value) if isinstance(value, str) and re.fullmatch(r"-?\d{1,19}", value) else value


def _command(given: object) -> tuple[str, str]:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = str(given.get("command", "")).removeprefix("/"), str(given.get("description", "")).strip()
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    return name, description
