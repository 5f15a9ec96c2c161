"""An invented person, and the talk with them: what they are asked they answer from their sheet, and everything is noted."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from bot.dialogue.profile import profile_of
from bot.guidance.guide import guide
from bot.knowledge import Knowledge
from bot.service.messages import Incoming, Message
from bot.service.turns import Turns
from bot.storage import Database
from bot.transport.jsonl import moment, parse, written

SHEET = Path(__file__).parent / "personas.jsonl"
MAX_QUESTIONS = 40
STATEMENT_ANSWERS = {2: "yes", 1: "maybe", 0: "no"}

Options = str | list[str]


@dataclass(frozen=True, slots=True)
class Persona:
    """One line of `personas.jsonl`: who it is, what they say and answer, and what a counsellor expects."""

    id: str
    now: str
    client_lang: str
    opening: str
    answers: Mapping[str, Options]
    expect: Mapping[str, Any]
    tags: list[str]
    riasec: Mapping[str, int] = field(default_factory=dict)

    @property
    def profile(self) -> dict[str, tuple[str, ...]]:
        """The answers as what routes are matched with."""
        listed = {slot: (given,) if isinstance(given, str) else tuple(given) for slot, given in self.answers.items()}
        return {slot: options for slot, options in listed.items() if slot != "consent" and options != ("skip",)}


def personas() -> list[Persona]:
    """Everyone on the sheet."""
    kept = {one.name for one in fields(Persona)}
    lines = [json.loads(line) for line in SHEET.read_text(encoding="utf-8").splitlines()]
    return [Persona(**{name: value for name, value in line.items() if name in kept}) for line in lines]


@dataclass(slots=True)
class Talk:
    """What was noted of a talk with one person."""

    texts: list[str] = field(default_factory=list)
    results: list[list[str]] = field(default_factory=list)
    dropins: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)
    notices: list[tuple[str, str]] = field(default_factory=list)
    """What the staff groups received: the group and the text."""
    step: str | None = None
    step_after_opening: str | None = None
    answers: int = 0
    answers_before_result: int | None = None

    @property
    def text(self) -> str:
        """Everything the person was told."""
        return "\n".join(self.texts)

    def note(self, line: Mapping[str, Any], chat: str) -> None:
        """Note one line of what came out."""
        if line["chat"] != chat:
            self.notices.append((line["chat"], line["text"]))
            return
        buttons = [button["id"] for row in line["options"] for button in row]
        self.texts.append(line["text"])
        self.step = line["step"]
        self.offered |= set(buttons)
        self.dropins |= {button for button in buttons if button.startswith("dropin:")}
        routes = [button.removeprefix("route:") for button in buttons if button.startswith("route:")]
        if routes:
            self.results.append(routes)
            self.answers_before_result = self.answers if self.answers_before_result is None else self.answers_before_result


class Interview:
    """The talk with one person, line by line as `opastin chat --jsonl` has it."""

    def __init__(self, turns: Turns, persona: Persona) -> None:
        self.turns = turns
        self.persona = persona
        self.talk = Talk()

    async def send(self, **content: str) -> None:
        """One line in, and what comes out noted."""
        incoming = parse(json.dumps({"chat": self.persona.id, "lang": self.persona.client_lang, **content}, ensure_ascii=False))
        assert isinstance(incoming, Incoming)
        self.talk.step = None
        for outgoing in await self.turns.take(incoming, moment(self.persona.now)):
            if isinstance(outgoing, Message) and (said := written(outgoing)) is not None:
                self.talk.note(said, self.persona.id)

    async def hold(self) -> Talk:
        """The whole talk: the opening, every question, and at the end a human."""
        await self.send(text=self.persona.opening)
        self.talk.step_after_opening = self.talk.step
        await self._answer_all()
        await self.send(press="goal:human")
        await self._answer_all()
        if self.talk.step == "handoff":
            await self.send(press="handoff:yes")
        return self.talk

    async def _answer_all(self) -> None:
        for _ in range(MAX_QUESTIONS):
            step = self.talk.step
            if step is None or step == "handoff":
                return
            await self._answer(step)
        raise AssertionError(f"after {MAX_QUESTIONS} answers `{self.talk.step}` is still asked")

    async def _answer(self, step: str) -> None:
        if step != "consent":
            self.talk.answers += 1
        answer = self._from_sheet(step)
        for option in answer if isinstance(answer, list) else [answer]:
            await self.send(press=f"{step}:{option}")
        if isinstance(answer, list):
            await self.send(press=f"{step}:done")

    def _from_sheet(self, step: str) -> Options:
        if step.startswith("inventory."):
            return STATEMENT_ANSWERS[self.persona.riasec.get(step.removeprefix("inventory.")[0].upper(), 1)]
        return self.persona.answers.get(step, "skip")


async def interview(knowledge: Knowledge, persona: Persona, url: str) -> tuple[Talk, tuple[str, ...]]:
    """The talk, on a database of its own, and the path that it ended with."""

    def now() -> dt.datetime:
        return moment(persona.now)

    async with await Database.open(url, now=now) as database:
        turns = Turns(knowledge, database)
        talk = await Interview(turns, persona).hold()
        known = await turns.known(persona.id)
        path = guide(knowledge, profile_of(knowledge, known)).path if known else ()
    return talk, tuple(route.id for route in path)
