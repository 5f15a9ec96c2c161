from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.turn import Contact, Content, Located, Pressed, Said, Unreadable
from bot.service.messages import Incoming, Joined, Moved, Reachable, incoming_from_json, incoming_to_json
from bot.transport.telegram.reading import Read, read

NAME = "OpastinBot"
PERSON = {"id": 42, "is_bot": False, "first_name": "Aino", "last_name": "Virtanen", "username": "aino", "language_code": "fi"}
BOT = {"id": 7, "is_bot": True, "first_name": "Opastin", "username": NAME}
PRIVATE = {"id": 42, "type": "private", "first_name": "Aino"}
GROUP = {"id": -100, "type": "supergroup", "title": "Forssa"}
OF_THE_BOT = {"message_id": 9, "from": BOT, "chat": GROUP, "date": 1, "text": "…"}


def message(kind: str = "message", /, **fields: Any) -> dict[str, Any]:
    """An update with a message, of the person to the bot where nothing else is said."""
    return {"update_id": 1, kind: {"message_id": 5, "date": 1, "chat": PRIVATE, "from": PERSON, **fields}}


def in_group(**fields: Any) -> dict[str, Any]:
    """An update with a message of the person in a group."""
    return message(chat=GROUP, **fields)


def pressed(**fields: Any) -> dict[str, Any]:
    """An update with the press of a button."""
    below = {"message_id": 9, "from": BOT, "chat": PRIVATE, "date": 1, "text": "…"}
    return {"update_id": 1, "callback_query": {"id": "q1", "from": PERSON, "message": below, "chat_instance": "1", "data": "a:b", **fields}}


def member(old: str, new: str, chat: dict[str, Any], author: dict[str, Any] = PERSON) -> dict[str, Any]:
    """An update that tells what the bot is in a chat."""
    statuses = {"old_chat_member": {"status": old, "user": BOT}, "new_chat_member": {"status": new, "user": BOT}}
    return {"update_id": 1, "my_chat_member": {"chat": chat, "from": author, "date": 1, **statuses}}


def incoming(update: dict[str, Any]) -> Incoming | None:
    """What came in, if anything."""
    found = read(update, NAME)
    return None if found is None else found.incoming


def content(update: dict[str, Any]) -> Any:
    """What was in it, if anything."""
    found = incoming(update)
    return None if found is None else found.content


def test_a_private_message_is_of_its_person() -> None:
    """In a private chat, the person is called what the chat is called."""
    assert Read(1, "tg:42", Incoming("tg:42", Said("moi"), client_language="fi", sender="tg:42")) == read(message(text="moi"), NAME)


def test_a_group_has_a_name_of_its_own() -> None:
    """In a group, where and who are two things, and the lane is the group's."""
    found = read(in_group(text="/leads"), NAME)
    assert found is not None
    assert (found.lane, found.incoming.chat, found.incoming.sender) == ("tg:-100", "tg:-100", "tg:42")


def test_an_edited_text_is_told_as_such() -> None:
    """An edit takes the place of what was written before."""
    assert Said("hei", edited=True) == content(message("edited_message", text="hei"))
    assert content(message("edited_message", photo=[{}], caption="hei")) is None


def test_a_press_has_its_message_and_its_query() -> None:
    """A press tells the button, Telegram's number of the message, and what to answer to."""
    assert Incoming("tg:42", Pressed("a:b", 9), client_language="fi", sender="tg:42", query="q1") == incoming(pressed())


@pytest.mark.parametrize("field", ["data", "message", "id", "from"])
def test_a_press_without_what_is_needed_is_nothing(field: str) -> None:
    """A press of a game, of a button that hangs on no message, of nobody: not ours."""
    update = pressed()
    del update["callback_query"][field]
    assert incoming(update) is None


def test_a_press_on_a_message_that_telegram_has_forgotten_counts() -> None:
    """An inaccessible message still has its number."""
    assert Pressed("a:b", 9) == content(pressed(message={"message_id": 9, "chat": PRIVATE, "date": 0}))


CONTENTS: list[tuple[dict[str, Any], Content]] = [
    ({"location": {"latitude": 60.8, "longitude": 23}}, Located(60.8, 23.0)),
    (
        {"venue": {"location": {"latitude": 60.8, "longitude": 23.6}, "title": "x"}, "location": {"latitude": 60.8, "longitude": 23.6}},
        Located(60.8, 23.6),
    ),
    ({"venue": {"location": {"latitude": 60.8, "longitude": 23.6}, "title": "x"}}, Located(60.8, 23.6)),
    ({"contact": {"phone_number": "+358401234567", "first_name": "Aino", "user_id": 42}}, Contact("+358401234567")),
    ({"contact": {"phone_number": "+358401234567", "first_name": "Aino"}}, Contact("+358401234567")),
    ({"contact": {"phone_number": "+358401234567", "first_name": "Eino", "user_id": 43}}, Unreadable("other")),
    ({"voice": {}}, Unreadable("voice")),
    ({"audio": {}}, Unreadable("voice")),
    ({"video_note": {}}, Unreadable("voice")),
    ({"photo": [{}], "caption": "tässä on todistus"}, Unreadable("photo")),
    ({"video": {}}, Unreadable("video")),
    ({"document": {}, "animation": {}}, Unreadable("video")),
    ({"document": {}, "caption": "cv"}, Unreadable("document")),
    ({"sticker": {}}, Unreadable("sticker")),
    ({"poll": {}}, Unreadable("other")),
    ({"dice": {}}, Unreadable("other")),
    ({"text": "toisen sanat", "forward_origin": {"type": "hidden_user"}}, Unreadable("forwarded")),
    ({"photo": [{}], "forward_date": 1}, Unreadable("forwarded")),
]


@pytest.mark.parametrize(("fields", "expected"), CONTENTS)
def test_what_people_send(fields: dict[str, Any], expected: Content) -> None:
    """Each kind of message is read, or told to be unreadable."""
    assert expected == content(message(**fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"new_chat_members": [BOT]},
        {"left_chat_member": BOT},
        {"new_chat_title": "x"},
        {"pinned_message": OF_THE_BOT},
        {"migrate_from_chat_id": -1},
        {"location": {"latitude": 91, "longitude": 0}},
        {"location": {"latitude": float("nan"), "longitude": 0}},
        {"location": {"latitude": True, "longitude": 0}},
        {"location": {"latitude": 10**400, "longitude": 0}},
        {"text": "hei", "from": BOT},
        {"text": "hei", "from": {**PERSON, "id": 43}},
        {"text": "hei", "chat": {**PRIVATE, "type": "channel", "id": -1}},
        {"text": "hei", "chat": {**PRIVATE, "id": "42"}},
        {"text": 7},
        {"text": ""},
        {},
    ],
)
def test_what_nobody_said(fields: dict[str, Any]) -> None:
    """Service messages, bots, channels and broken messages are nothing."""
    assert incoming(message(**fields)) is None


@pytest.mark.parametrize("fields", [{"text": "moi kaikki"}, {"photo": [{}]}, {"text": "/x", "sender_chat": GROUP}])
def test_what_is_not_for_the_bot_is_not_read_in_a_group(fields: dict[str, Any]) -> None:
    """People of a group may talk with each other."""
    assert incoming(in_group(**fields)) is None


def test_an_answer_to_the_bot_is_read_in_a_group() -> None:
    """What answers a message of the bot is meant for it; what answers another's is not."""
    found = incoming(in_group(text="soitan huomenna", reply_to_message=OF_THE_BOT))
    assert found is not None
    assert (Said("soitan huomenna"), 9) == (found.content, found.reply_to)
    assert incoming(in_group(text="soita sinä", reply_to_message={**OF_THE_BOT, "from": PERSON})) is None


def test_a_topic_is_no_answer() -> None:
    """In a group with topics, everything "answers" the message that opened the topic: that is none."""
    opened = {**OF_THE_BOT, "forum_topic_created": {"name": "Forssa"}}
    assert incoming(in_group(text="moi", reply_to_message=opened)) is None
    found = incoming(in_group(text="/leads", reply_to_message=opened))
    assert found is not None
    assert found.reply_to is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/leads@OpastinBot x", Said("/leads x")),
        ("/leads@opastinbot", Said("/leads")),
        ("/leads  ", Said("/leads")),
        ("/leads@OtherBot x", None),
        ("/leads@", None),
        ("/note 3 aino@example.org soitti", Said("/note 3 aino@example.org soitti")),
        ("/note@OpastinBot kaksi\nriviä ", Said("/note kaksi\nriviä")),
        ("/", Said("/")),
    ],
)
def test_commands_go_to_the_bot_that_they_name(text: str, expected: Said | None) -> None:
    """A command for another bot is not read, and the name of ours is left out."""
    assert expected == content(in_group(text=text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("/start i-abc", "Aino"),
        ("/start@OpastinBot i-x", "Aino"),
        ("/start forssa", None),
        ("/start", None),
        ("moi", None),
        ("/startx i-y", None),
    ],
)
def test_the_first_name_comes_only_with_an_invitation(text: str, name: str | None) -> None:
    """Nobody's name is taken over who does not come by an invitation to be staff: not that of who comes by a poster's link."""
    found = incoming(message(text=text))
    assert found is not None
    assert name == found.name


def test_a_long_name_is_cut() -> None:
    """Forty letters of a first name are enough."""
    found = incoming(message(text="/start i-x", **{"from": {**PERSON, "first_name": "A" * 64}}))
    assert found is not None
    assert found.name == "A" * 40


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        (member("member", "kicked", PRIVATE), Reachable(yes=False)),
        (member("kicked", "member", PRIVATE), Reachable(yes=True)),
        (member("member", "left", PRIVATE), None),
        (member("left", "member", GROUP), Joined()),
        (member("kicked", "administrator", GROUP), Joined()),
        (member("left", "member", GROUP, {"id": 1087968824, "is_bot": True}), Joined()),
        (member("member", "administrator", GROUP), None),
        (member("member", "kicked", GROUP), None),
        (member("left", "administrator", {"id": -5, "type": "channel"}), None),
    ],
)
def test_what_becomes_of_the_bot_in_a_chat(update: dict[str, Any], expected: object) -> None:
    """Shut out and let in by a person, put into a group: even by an administrator who hides behind a bot."""
    assert expected == content(update)


def test_a_group_that_moves_says_so_under_its_old_name() -> None:
    """A group that becomes a supergroup has a new number."""
    old = {"id": -5, "type": "group", "title": "Forssa"}
    assert Read(1, "tg:-5", Incoming("tg:-5", Moved(-100), sender="tg:42")) == read(message(chat=old, migrate_to_chat_id=-100), NAME)


def test_halves_of_letters_become_question_marks() -> None:
    """JSON may hold lone surrogates and NUL; neither the database nor Telegram could take them."""
    update = json.loads(r'{"update_id":1,"message":{"message_id":5,"date":1,"text":"a\ud83d\u0000b \ud83d\ude00"}}')
    update["message"].update({"chat": PRIVATE, "from": PERSON})
    assert Said("a??b 😀") == content(update)


@pytest.mark.parametrize("kind", ["channel_post", "edited_channel_post", "inline_query", "poll", "message_reaction", "business_message"])
def test_other_updates_are_nothing(kind: str) -> None:
    """What we did not ask for is not read."""
    assert incoming(message(kind, text="hei")) is None


REAL = [
    message(text="/start invite-abc"),
    message("edited_message", text="moi"),
    *(message(**fields) for fields, _ in CONTENTS),
    in_group(text="/leads@OpastinBot x", reply_to_message=OF_THE_BOT),
    in_group(text="x", reply_to_message=OF_THE_BOT),
    in_group(migrate_to_chat_id=-7),
    pressed(),
    member("member", "kicked", PRIVATE),
    member("left", "member", GROUP),
]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())) | st.just(10**400)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=8)


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to each value within."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(deeper for key, inner in steps for deeper in paths(inner, (*path, key)))]


@st.composite
def broken(draw: st.DrawFn) -> dict[str, Any]:
    """A real update in which one to three values are something else, or not there."""
    update: dict[str, Any] = copy.deepcopy(draw(st.sampled_from(REAL)))
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(paths(update)[1:]))
        place: Any = update
        for step in way:
            place = place[step]
        if draw(st.booleans()):
            place[last] = draw(JSON)
        elif isinstance(place, dict) and len(update) > 1:
            del place[last]
    return update


def check(update: dict[str, Any]) -> None:
    """Reading gives nothing, or something that can lie in the inbox."""
    found = read(update, NAME)
    if found is not None:
        text = incoming_to_json(found.incoming)
        assert text.encode()
        assert found.incoming == incoming_from_json(text)
        assert found.lane == found.incoming.chat


@given(st.dictionaries(st.sampled_from(["update_id", "message", "callback_query", "my_chat_member", "edited_message"]), JSON))
def test_any_json_is_read_or_is_nothing(update: dict[str, Any]) -> None:
    """Nothing that can come as JSON is too much for the reader."""
    check(update)


@given(broken())
def test_any_damage_to_a_real_update_is_read_or_is_nothing(update: dict[str, Any]) -> None:
    """A hostile or broken update never raises."""
    check(update)
