"""The turns that every contender takes: the bytes that Telegram would send, the same for all.

Each chat goes through a little flow again and again: `/start`, then a button at each of five questions, after which the answers are
told. The turns come in rounds, one of each chat, as a crowd's would. Each leads to one message with three buttons.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

CHATS = 100

QUESTIONS = ("goal", "place", "situation", "education", "age")
"""The questions, in order: `/start` asks the first, the answer to the last ends the flow."""

OPTIONS = ("one", "two", "three")

CYCLE = 1 + len(QUESTIONS)
"""So many turns take a chat through the flow."""


def turns(number: int, chats: int = CHATS) -> tuple[str, ...]:
    """So many updates, each the JSON of one."""
    return tuple(json.dumps(_update(index, 1000 + index % chats, index // chats), separators=(",", ":")) for index in range(number))


def rounds(all_turns: Sequence[str]) -> Iterator[Sequence[str]]:
    """The turns round by round: those of a round are of different chats, so they may be taken at the same time."""
    for start in range(0, len(all_turns), CHATS):
        yield all_turns[start : start + CHATS]


def _update(index: int, chat: int, round_: int) -> dict[str, object]:
    """The update with that index: of the chat's turn number `round_`."""
    step = round_ % CYCLE
    if step == 0:
        message = {**_message(chat, 2 * round_), "from": _person(chat), "text": "/start"}
        return {"update_id": 1 + index, "message": {**message, "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}
    asked = {**_message(chat, 2 * round_ - 1), "from": ME, "text": question_text(step - 1)}
    press = {"id": str(10**15 + index), "from": _person(chat), "chat_instance": str(chat), "message": asked}
    return {"update_id": 1 + index, "callback_query": {**press, "data": f"{QUESTIONS[step - 1]}:{OPTIONS[(chat + round_) % 3]}"}}


ME = {"id": 42, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
"""The bot, as Telegram tells of it."""


def _person(chat: int) -> dict[str, object]:
    return {"id": chat, "is_bot": False, "first_name": "Kaisa", "language_code": "fi"}


def _message(chat: int, number: int) -> dict[str, object]:
    return {"message_id": number + 1, "date": 1795600000, "chat": {"id": chat, "type": "private", "first_name": "Kaisa"}}


def question_text(step: int) -> str:
    """What the bot says when it asks that question."""
    return f"Question {step + 1} of {len(QUESTIONS)}: {QUESTIONS[step]}?"


def end_text(answers: dict[str, str]) -> str:
    """What the bot says when all is answered."""
    return "Thank you! " + ", ".join(f"{name}: {option}" for name, option in answers.items())


def sent(chat: int) -> bytes:
    """What Telegram answers to a message that was sent."""
    return json.dumps({"ok": True, "result": {**_message(chat, 1), "from": ME, "text": "sent"}}).encode()


def all_answered(answered: int, number: int) -> None:
    """RuntimeError: turns were left without an answer, or answered twice, so their time means nothing."""
    if answered != number:
        raise RuntimeError(f"answered {answered} of {number} turns")
