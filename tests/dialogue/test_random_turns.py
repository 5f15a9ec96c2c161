"""Random turns of every kind, in many chats at once: nothing breaks, and nobody is left without a way on.

`OPASTIN_FUZZ_TURNS` says how many turns, `OPASTIN_FUZZ_SEED` with which seed; the seed, the turn and what was sent are told when
something breaks.
"""

from __future__ import annotations

import datetime as dt
import math
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bot.dialogue.commands import SLASHES
from bot.dialogue.conversation import Conversation, from_json, to_json
from bot.dialogue.effects import Rewrite, Say
from bot.dialogue.respond import respond
from bot.dialogue.turn import UNREADABLE_KINDS, Contact, Content, Located, Pressed, Said, Turn, Unreadable
from bot.knowledge import Knowledge
from tests.dialogue.walker import MONDAY_MORNING, faults

CHATS = 50

MAX_STORED = 8_000
"""Letters of a stored conversation, however long its owner has pressed and typed."""

LANGUAGES = (None, "fi", "sv", "en", "ru", "ar", "uk", "so", "zh-hans", "FI", "xx", "", "-", "fi-simple")

JUNK = (
    *("", " ", "\n\n\n", "\x00", "\u200b\u200d\ufeff", "😀", "👩‍👩‍👧‍👦🇫🇮" * 50, "?", "!!!???", "…", "a", "A" * 10_000, "sana " * 3_000),
    *(
        "\u202e\u05d8\u05e7\u05e1\u05d8 x\u202c",
        "\u0645\u0631\u062d\u0628\u0627",
        "e\u0301" * 500,
        "\u0301" * 300,
        "ZAL\u0321GO\u0489",
        "١٢٣",
        "½ ² ⅷ",
    ),
    *("131052-308T", "en {jaksa} { $name }", "'; DROP TABLE conversations;--", "<b>moi</b>", "*_`[x](y)", "\ud800", "1e999"),
    *(
        "99999999999999999999 v",
        "-5 v",
        "0",
        "olen 0 vuotta",
        "https://example.org/?q=%00",
        "NULL",
        "None",
        "\\u0000",
        "fi\tsv\ten",
        "ß ẞ İ ı ﬁ",
    ),
)

CONTACTS = ("+358401234567", "", "+", "abc", "٠٤٠", "0" * 1_000, "\ud800", "040 123 45 67")

COORDINATES = (0.0, -0.0, 60.81, 61.13, 23.62, 21.51, 90.0, -90.0, 180.0, -180.0, 1e308, -1e308, math.inf, -math.inf, math.nan, 5e-324)


@dataclass(slots=True)
class Chat:
    """One random person: what is stored of them, and every button they have ever seen."""

    stored: str = field(default_factory=lambda: to_json(Conversation()))
    offered: tuple[str, ...] = ()
    seen: list[str] = field(default_factory=list)


class Crowd:
    """Random people who all use the same knowledge, and what they may send."""

    def __init__(self, knowledge: Knowledge, seed: int) -> None:
        self.knowledge = knowledge
        self.random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self.now = MONDAY_MORNING
        self.chats = [Chat() for _ in range(CHATS)]
        self.phrases = sorted(set(_phrases(knowledge)))
        self.buttons = _buttons(knowledge)
        seldom = (
            self._junk,
            self._letters,
            self._slash,
            self._old,
            self._known,
            self._mangled,
            self._place,
            self._contact,
            self._unreadable,
        )
        self.kinds: tuple[Callable[[Chat], Content], ...] = (*(self._offered,) * 5, self._phrase, self._phrase, self._two_phrases, *seldom)

    def turn(self) -> None:
        """One turn of one of them."""
        chat = self.random.choice(self.chats)
        content = self.random.choice(self.kinds)(chat)
        self._move_the_clock()
        turn = Turn(content, self.random.choice(LANGUAGES))
        before = chat.stored
        try:
            self._check(chat, turn)
        except Exception as error:
            error.add_note(f"at {self.now.isoformat()} on {turn!r:.500}, with {before}")
            raise

    def _check(self, chat: Chat, turn: Turn) -> None:
        reply = respond(self.knowledge, from_json(chat.stored), turn, self.now)
        chat.stored = to_json(reply.conversation)
        assert from_json(chat.stored) == reply.conversation
        assert chat.stored.encode("utf-8")
        assert repr(reply.effects).encode("utf-8")
        assert len(chat.stored) <= MAX_STORED, f"{len(chat.stored)} letters are stored"
        wrong = list(faults(reply.effects))
        assert not wrong, wrong
        screens = [effect for effect in reply.effects if isinstance(effect, (Say, Rewrite))]
        chat.offered = tuple(button.id for screen in screens for row in screen.rows for button in row)
        chat.seen = [*chat.seen[-200:], *chat.offered]

    def _move_the_clock(self) -> None:
        if self.random.random() < 0.05:
            self.now += dt.timedelta(minutes=self.random.choice([1, 60, 60 * 24, 60 * 24 * 30, -60 * 24 * 30]))

    def _offered(self, chat: Chat) -> Content:
        return Pressed(self.random.choice(chat.offered or ("goal:learn",)), self.random.choice([None, 1, 10**9]))

    def _old(self, chat: Chat) -> Content:
        return Pressed(self.random.choice(chat.seen or ["goal:learn"]), self.random.choice([None, 1]))

    def _known(self, _: Chat) -> Content:
        return Pressed(self.random.choice(self.buttons))

    def _mangled(self, _: Chat) -> Content:
        parts = self.random.choice(self.buttons).split(":")
        self.random.shuffle(parts)
        return Pressed(":".join([*parts, self.random.choice(["", "x", "ä" * 30, "..", ":", "\x00"])]))

    def _phrase(self, _: Chat) -> Content:
        return Said(self.random.choice(self.phrases), edited=self.random.random() < 0.2)

    def _two_phrases(self, _: Chat) -> Content:
        glue = self.random.choice([" ", ", ", " ja ", " mutta ", "\n", " en ", "? "])
        return Said(glue.join(self.random.choices(self.phrases, k=self.random.randint(2, 6))))

    def _junk(self, _: Chat) -> Content:
        return Said(self.random.choice(JUNK))

    def _letters(self, _: Chat) -> Content:
        top = self.random.choice([0x7F, 0x24F, 0x6FF, 0xFFFF, 0x10FFFF])
        return Said("".join(chr(self.random.randint(0, top)) for _ in range(self.random.randint(0, 60))))

    def _slash(self, _: Chat) -> Content:
        command = self.random.choice([*SLASHES, "/", "//", "/nothing", "/start@opastin_bot", "/START"])
        return Said(f"{command} {self.random.choice(['', 'forssa', 'forssa-sv', 'x', 'sv', 'forssa-fi-simple', 'RAUMA', *JUNK[:8]])}")

    def _unreadable(self, _: Chat) -> Content:
        return Unreadable(self.random.choice(UNREADABLE_KINDS))

    def _place(self, _: Chat) -> Content:
        return Located(self.random.choice(COORDINATES), self.random.choice(COORDINATES))

    def _contact(self, _: Chat) -> Content:
        return Contact(self.random.choice(CONTACTS))


def _phrases(knowledge: Knowledge) -> Iterator[str]:
    """Everything that the knowledge knows people to write."""
    told = [option.words for option in knowledge.words.options]
    told += [command.words for command in knowledge.words.commands]
    told += [alarm.words for alarm in knowledge.alarms]
    told += [words for study in knowledge.fields.values() for words in (study.words, study.occupations, study.activities)]
    told += [question.asks for question in knowledge.questions.values()]
    for words in told:
        for listed in words.values():
            yield from listed
    for place in knowledge.places.values():
        yield from place.names.values()
    yield from (text for text in LANGUAGES if text)


def _buttons(knowledge: Knowledge) -> list[str]:
    """Every button that may exist in some conversation."""
    slots = [f"{slot.id}:{option}" for slot in knowledge.slots.values() for option in (*slot.options[:15], "skip", "back", "done")]
    statements = [f"inventory.{name}:{value}" for name in knowledge.statements for value in ("yes", "maybe", "no", "skip", "back")]
    steering = ["show:more", "show:now", "show:enough", "show:restart", "show:results", "show:refine", "show:question", "change:menu"]
    steering += [f"change:{slot}" for slot in knowledge.slots] + [f"handoff:leave.{slot}" for slot in knowledge.slots]
    steering += ["edit:yes", "edit:no", "handoff:yes", "handoff:no", "safety:on", "forget:yes", "forget:no", "lang:xx"]
    steering += [f"lang:{language}" for language in knowledge.languages] + [f"dropin:{name}:2026-11-23" for name in knowledge.dropins]
    steering += ["place:share", "share:location", "share:contact", "share:x", "handoff:phone", "handoff:leave.phone", "card:here"]
    steering += ["saved:list", "compare:choose", "watch:on", "watch:off", "watch:x", "saved:", "compare:"]
    routes = [f"{head}:{name}" for name in knowledge.routes for head in ("route", "later", "card", "save", "unsave", "compare")]
    return [*slots * 3, *statements, *steering * 5, *routes]


def test_random_turns_break_nothing(knowledge: Knowledge) -> None:
    """Any turn after any other leads to a reply within the limits, with a way on, and to a conversation that can be stored."""
    turns = int(os.environ.get("OPASTIN_FUZZ_TURNS", "1500"))
    seed = int(os.environ.get("OPASTIN_FUZZ_SEED", "1"))
    crowd = Crowd(knowledge, seed)
    for number in range(turns):
        try:
            crowd.turn()
        except Exception as error:
            error.add_note(f"turn {number} of OPASTIN_FUZZ_SEED={seed}")
            raise
