from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import BadRequest, NetworkError

from bot.dialogue.effects import Button, Keyboard
from bot.errors import SettingsError, TransportError
from bot.service.messages import Answer, Fate, Marked, Menu, Message, Outgoing, Pin, Result
from bot.transport.telegram.fates import reason
from bot.transport.telegram.letters import clean, cut
from bot.transport.telegram.sending import Telegram
from tests.transport.conftest import CHAT, TOKEN, Api, Told, bad, fine, message_result

ROWS = ((Button("goal:yes", "Kyllä"), Button("goal:no", "Ei")), (Button("goal:back", "Takaisin"),))
INLINE = {
    "inline_keyboard": [
        [{"text": "Kyllä", "callback_data": "goal:yes"}, {"text": "Ei", "callback_data": "goal:no"}],
        [{"text": "Takaisin", "callback_data": "goal:back"}],
    ]
}
SECRET_WORDS = "olen väsynyt ja yksin"  # noqa: S105 Someone's words, no password.


def written(**fields: Any) -> Message:
    """A message to the chat."""
    return Message("tg:4242", 3, **{"text": SECRET_WORDS, **fields})


MESSAGE, REWRITE, MARKED = written(), written(rewrites=True), Marked("tg:4242", 3, ROWS)
PIN = Pin("tg:4242", "Koulutusmaanantai", "Saksankatu 27, Forssa", 60.81, 23.62)
ANSWER = Answer("tg:4242", "q1", "Kuultu")
MENU = Menu("tg:4242", (("leads", "Odottavat"),))


async def test_a_message_goes_out_with_its_buttons(api: Api, telegram: Telegram) -> None:
    """Text as it is, no preview of links, rows of buttons; Telegram's number comes back."""
    api.tells("sendMessage", fine(message_result(77)))
    assert Result("sent", remote=77) == await telegram.send(written(text="*Moi* <b>!", rows=ROWS), CHAT, None)
    assert api.calls("sendMessage") == [
        {"chat_id": CHAT, "text": "*Moi* <b>!", "reply_markup": INLINE, "link_preview_options": {"is_disabled": True}}
    ]


@pytest.mark.parametrize(
    ("keyboard", "expected"),
    [
        ("location", {"keyboard": [[{"text": "Jaa", "request_location": True}]], "resize_keyboard": True, "one_time_keyboard": True}),
        ("contact", {"keyboard": [[{"text": "Jaa", "request_contact": True}]], "resize_keyboard": True, "one_time_keyboard": True}),
        ("remove", {"remove_keyboard": True}),
        ("reply", {"force_reply": True, "selective": True}),
    ],
)
async def test_keyboards(api: Api, telegram: Telegram, keyboard: Keyboard, expected: dict[str, Any]) -> None:
    """The keyboard below the talk asks for a place or a number, goes away, or asks for an answer."""
    api.tells("sendMessage", fine(message_result()))
    await telegram.send(written(rows=((Button("x", "Jaa"),),), keyboard=keyboard), CHAT, None)
    assert expected == api.calls("sendMessage")[0]["reply_markup"]


async def test_what_is_too_long_is_cut(api: Api, telegram: Telegram) -> None:
    """Telegram counts UTF-16 units; half an emoji is not sent."""
    api.tells("sendMessage", fine(message_result()))
    await telegram.send(written(text="a" + "😀" * 2100, rows=((Button("x", "y" * 65),),)), CHAT, None)
    (sent,) = api.calls("sendMessage")
    assert sent["text"] == "a" + "😀" * 2047 + "…"
    assert sent["reply_markup"]["inline_keyboard"][0][0]["text"] == "y" * 63 + "…"


async def test_halves_of_letters_are_sent_as_question_marks(api: Api, telegram: Telegram) -> None:
    """What can't be encoded would fail for ever, and tell the words in the error."""
    api.tells("sendMessage", fine(message_result()))
    assert (await telegram.send(written(text="a\ud83d\x00b"), CHAT, None)).fate == "sent"
    assert api.calls("sendMessage")[0]["text"] == "a??b"


async def test_a_message_takes_the_place_of_another(api: Api, telegram: Telegram) -> None:
    """An earlier message is edited, by Telegram's number."""
    api.tells("editMessageText", fine(message_result(9)))
    assert Result("sent", remote=9) == await telegram.send(written(text="uusi", rows=ROWS, rewrites=True), CHAT, 9)
    (sent,) = api.calls("editMessageText")
    assert (sent["message_id"], sent["text"], sent["reply_markup"]) == (9, "uusi", INLINE)


async def test_buttons_are_marked(api: Api, telegram: Telegram) -> None:
    """The buttons of an earlier message change, and its text stays."""
    api.tells("editMessageReplyMarkup", fine(message_result(9)))
    assert Result("sent", remote=9) == await telegram.send(MARKED, CHAT, 9)
    assert api.calls("editMessageReplyMarkup") == [{"chat_id": CHAT, "message_id": 9, "reply_markup": INLINE}]


@pytest.mark.parametrize("outgoing", [REWRITE, MARKED])
async def test_what_never_arrived_cannot_be_changed(api: Api, telegram: Telegram, outgoing: Outgoing) -> None:
    """Without Telegram's number there is nothing to change, and Telegram is not asked."""
    assert (await telegram.send(outgoing, CHAT, None)).fate == "refused"
    assert not api.asked


async def test_a_place_is_pinned(api: Api, telegram: Telegram) -> None:
    """A place on the map, with its name and address."""
    api.tells("sendVenue", fine(message_result(8)))
    assert Result("sent", remote=8) == await telegram.send(PIN, CHAT, None)
    (sent,) = api.calls("sendVenue")
    assert (sent["latitude"], sent["longitude"], sent["title"], sent["address"]) == (60.81, 23.62, PIN.title, PIN.address)


@pytest.mark.parametrize(("text", "alert"), [(None, False), ("x" * 60, False), ("x" * 61, True)])
async def test_a_press_is_answered(api: Api, telegram: Telegram, text: str | None, *, alert: bool) -> None:
    """A short text floats by, a long one has to be closed, and there may be none."""
    assert Result("sent") == await telegram.send(Answer("tg:4242", "q1", text), CHAT, None)
    (sent,) = api.calls("answerCallbackQuery")
    assert (sent["callback_query_id"], sent.get("text"), sent.get("show_alert", False)) == ("q1", text, alert)


async def test_a_menu_is_that_of_one_chat(api: Api, telegram: Telegram) -> None:
    """The commands of a chat, and of no other."""
    assert Result("sent") == await telegram.send(MENU, CHAT, None)
    (sent,) = api.calls("setMyCommands")
    assert (sent["commands"], sent["scope"]) == ([{"command": "leads", "description": "Odottavat"}], {"type": "chat", "chat_id": CHAT})


HTML = (502, f"<html><h1>Bad Gateway</h1>{SECRET_WORDS}")
FATES: list[tuple[Outgoing, Told, Fate]] = [
    (MESSAGE, bad(429, "Too Many Requests: retry after 7", retry_after=7), "wait"),
    (MESSAGE, bad(403, "Forbidden: bot was blocked by the user"), "gone"),
    (MESSAGE, bad(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100), "moved"),
    (MESSAGE, bad(400, "Bad Request: chat not found"), "gone"),
    (MESSAGE, bad(400, "Bad Request: message text is empty"), "refused"),
    (REWRITE, bad(400, "Bad Request: message is not modified: specified new message content and reply markup are the same"), "sent"),
    (REWRITE, bad(400, "Bad Request: message to edit not found"), "refused"),
    (REWRITE, bad(400, "Bad Request: message can't be edited"), "refused"),
    (MARKED, bad(400, "Bad Request: message is not modified"), "sent"),
    (MARKED, bad(400, "Bad Request: message to edit not found"), "refused"),
    (ANSWER, bad(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"), "sent"),
    (ANSWER, bad(400, "Bad Request: QUERY_ID_INVALID"), "sent"),
    (PIN, bad(400, "Bad Request: query is too old"), "refused"),
    (MENU, bad(400, "Bad Request: BOT_COMMAND_INVALID"), "refused"),
    (MESSAGE, bad(401, "Unauthorized"), "again"),
    (MESSAGE, bad(404, "Not Found"), "again"),
    (MESSAGE, bad(409, "Conflict: terminated by other getUpdates request"), "again"),
    (MESSAGE, bad(500, "Internal Server Error"), "again"),
    (MESSAGE, HTML, "again"),
    (MESSAGE, (200, "<html>Welcome to our Wi-Fi"), "again"),
    (MESSAGE, (200, {"ok": False, "description": "?"}), "again"),
    (MESSAGE, (200, []), "again"),
    (MESSAGE, bad(400, f'Bad Request: can\'t parse entities: unsupported "{SECRET_WORDS}" at offset 0'), "refused"),
]
METHODS = {Pin: "sendVenue", Answer: "answerCallbackQuery", Menu: "setMyCommands", Marked: "editMessageReplyMarkup"}


@pytest.mark.parametrize(("outgoing", "told", "expected"), FATES)
async def test_the_fate_of_what_telegram_does_not_take(
    api: Api, telegram: Telegram, outgoing: Outgoing, told: Told, expected: Fate
) -> None:
    """Each refusal has its fate, and its reason holds neither the words of the message nor the token."""
    method = "editMessageText" if outgoing is REWRITE else METHODS.get(type(outgoing), "sendMessage")
    api.tells(method, told)
    result = await telegram.send(outgoing, CHAT, 9)
    assert (expected, len(api.calls(method))) == (result.fate, 1)
    assert SECRET_WORDS not in result.reason
    assert TOKEN not in result.reason
    assert bool(result.reason) == (expected != "sent")


async def test_a_pause_and_a_move_say_how_long_and_where(api: Api, telegram: Telegram) -> None:
    """A wait has its seconds, a moved group its new number."""
    api.tells("sendMessage", FATES[0][1], FATES[2][1])
    assert (await telegram.send(MESSAGE, CHAT, None)).seconds == 7.0
    assert (await telegram.send(MESSAGE, CHAT, None)).remote == -100


async def test_a_dead_network_means_again() -> None:
    """Where nobody listens, it may be tried again."""
    async with Telegram(TOKEN, "http://127.0.0.1:1") as telegram:
        assert (await telegram.send(MESSAGE, CHAT, None)).fate == "again"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            "Unknown error in HTTP implementation: UnicodeEncodeError('utf-8', 'words')",
            "NetworkError: Unknown error in HTTP implementation: UnicodeEncodeError…",
        ),
        (f"httpx.ConnectError: http://127.0.0.1/bot{TOKEN}/x", "NetworkError: httpx.ConnectError: …"),
        (f"no route to bot{TOKEN}", "NetworkError: no route to bot…"),
        ("can't be 'words' 'more", "NetworkError: can't be … …"),
    ],
)
def test_a_reason_quotes_nothing(message: str, expected: str) -> None:
    """What an error quotes is left out."""
    assert expected == reason(NetworkError(message))


@given(st.text())
def test_a_reason_is_short(message: str) -> None:
    """Whatever Telegram says, a line of it is enough."""
    assert len(reason(BadRequest(message))) <= 120


@given(st.text(st.characters(exclude_categories=())), st.integers(1, 20))
def test_any_text_fits_after_it_was_cut(text: str, units: int) -> None:
    """What was cleaned and cut can be encoded and fits."""
    short = cut(clean(text), units)
    assert len(short.encode("utf-16-le")) <= 2 * units
    assert short == short.encode().decode()


async def test_the_bot_says_its_name(api: Api, telegram: Telegram) -> None:
    """The username, which commands in groups may name."""
    api.tells("getMe", fine({"id": 42, "is_bot": True, "first_name": "Opastin", "username": "OpastinBot"}))
    assert await telegram.me() == "OpastinBot"


@pytest.mark.parametrize("ending", ["", "/", "/bot", "/bot/"])
async def test_the_address_may_end_as_it_likes(api: Api, ending: str) -> None:
    """A slash or `/bot` at the end of the address of the Bot API does no harm."""
    async with Telegram(TOKEN, api.url.rstrip("/") + ending) as telegram:
        await telegram.delete_webhook()
    assert [{name: value for name, value in call.items() if value} for call in api.calls("deleteWebhook")] == [{}]


@pytest.mark.parametrize("address", ["", "api.telegram.org", "ftp://x", "https://", "http://x/{token}", "http://x y"])
def test_an_address_that_is_none(address: str) -> None:
    """An address that can't be one is told at once."""
    with pytest.raises(SettingsError, match="looks like"):
        Telegram(TOKEN, address)


@pytest.mark.parametrize("token", ["", "abc", f" {TOKEN}", f"{TOKEN}/x", "42:ä"])
def test_a_token_that_is_none(token: str) -> None:
    """A token that can't be one is told at once, without telling it."""
    with pytest.raises(TransportError, match="not of the form") as caught:
        Telegram(token)
    assert not token or token not in str(caught.value)


async def test_a_refused_token_says_what_to_do_and_not_what_it_is(api: Api) -> None:
    """A wrong token is told with what to do; nowhere, not even in what caused the error, stands the token."""
    wrong = "43:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
    async with Telegram(wrong, api.url) as telegram:
        with pytest.raises(TransportError, match=r"Telegram can't be used: it refuses the token.*BotFather") as caught:
            await telegram.me()
    assert caught.value.__suppress_context__
    assert wrong not in str(caught.value)


async def test_a_telegram_out_of_reach_is_told() -> None:
    """Who starts without a network learns it."""
    async with Telegram(TOKEN, "http://127.0.0.1:1") as telegram:
        with pytest.raises(TransportError, match=r"ConnectError.*http://127\.0\.0\.1:1"):
            await telegram.me()


async def test_a_webhook_is_set(api: Api, telegram: Telegram) -> None:
    """Telegram learns the address, the secret, and what we want to hear of."""
    await telegram.set_webhook("https://example.org/x", "abc")
    (sent,) = api.calls("setWebhook")
    assert (sent["url"], sent["secret_token"]) == ("https://example.org/x", "abc")
    assert sent["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]
    assert not sent.get("drop_pending_updates")


async def test_default_commands_are_set_by_language(api: Api, telegram: Telegram) -> None:
    """Every private chat has the menu of its language."""
    await telegram.set_default_commands({"": [("start", "Aloita")], "sv": [("start", "Börja")]})
    assert [call.get("language_code") for call in api.calls("setMyCommands")] == [None, "sv"]
    assert api.calls("setMyCommands")[1]["scope"] == {"type": "all_private_chats"}


async def test_a_server_of_ones_own_gives_its_own_tokens() -> None:
    """What Telegram would never give out may be a token elsewhere, as long as it can stand in an address."""
    async with Telegram("sampleToken", "http://127.0.0.1:1"):
        pass
    with pytest.raises(TransportError, match="not of the form"):
        Telegram("sample/../token", "http://127.0.0.1:1")
