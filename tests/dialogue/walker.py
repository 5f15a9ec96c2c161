"""A person who walks through the dialogue: speaks the domain, guards the set-up, and survives a restart between any two turns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self, TypeVar

from bot.dialogue.conversation import Conversation, from_json, to_json
from bot.dialogue.effects import Effect, Mark, Rewrite, Rows, Say
from bot.dialogue.respond import respond
from bot.dialogue.turn import Contact, Content, Located, Pressed, Said, Turn, Unreadable, UnreadableKind
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI

MONDAY_MORNING = dt.datetime(2026, 11, 23, 10, 0, tzinfo=HELSINKI)

MAX_TEXT = 4096
"""Letters in a message."""

MAX_BUTTON = 64
"""Bytes in the id of a button."""

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class Screen:
    """A message as the person sees it now."""

    text: str
    rows: Rows
    step: str | None

    @property
    def buttons(self) -> dict[str, str]:
        """Id -> label."""
        return {button.id: button.label for row in self.rows for button in row}


def faults(effects: Sequence[Effect]) -> Iterator[str]:
    """What is wrong with a reply, whatever the turn was: nothing said, no way on, a limit of Telegram's broken."""
    screens = [effect for effect in effects if isinstance(effect, (Say, Rewrite))]
    if not any(not isinstance(effect, Mark) for effect in effects):
        yield "the turn leads to nothing"
    elif screens and not any(screen.rows or screen.step for screen in screens):
        yield f"there is no way on from {screens[-1].text!r}"
    for screen in screens:
        if not 0 < len(screen.text.strip()) <= len(screen.text) <= MAX_TEXT:
            yield f"a message of {len(screen.text)} letters: {screen.text[:40]!r}"
    for effect in effects:
        if isinstance(effect, (Say, Rewrite, Mark)):
            yield from _faults_of_buttons(effect.rows)


def _faults_of_buttons(rows: Rows) -> Iterator[str]:
    buttons = [button for row in rows for button in row]
    if any(not row for row in rows):
        yield f"an empty row among {rows}"
    yield from (f"a button id of more than {MAX_BUTTON} bytes: {button.id}" for button in buttons if len(button.id.encode()) > MAX_BUTTON)
    yield from (f"the button {button.id} has no label" for button in buttons if not button.label.strip())


class Walker:
    """One person in one chat. Every verb is a turn, and gives the walker again, so that a walk reads as a sentence."""

    def __init__(self, knowledge: Knowledge, *, now: dt.datetime = MONDAY_MORNING, app: str | None = "fi") -> None:
        self.knowledge = knowledge
        self.now = now
        self.app = app
        self.stored = to_json(Conversation())
        self.effects: tuple[Effect, ...] = ()
        self.screens: dict[int, Screen] = {}
        self.newest: tuple[int, ...] = ()
        """The messages that the last turn wrote or rewrote."""

    # What the person does

    def takes(self, content: Content) -> Self:
        """Any turn: the conversation is loaded from JSON before it, and dumped to JSON after it."""
        before = from_json(self.stored)
        reply = respond(self.knowledge, before, Turn(content, self.app), self.now)
        self.stored = to_json(reply.conversation)
        assert from_json(self.stored) == reply.conversation
        assert to_json(from_json(self.stored)) == self.stored
        wrong = list(faults(reply.effects))
        assert not wrong, wrong
        self.effects = reply.effects
        self._show(reply.effects)
        return self

    def says(self, text: str) -> Self:
        """Write something."""
        return self.takes(Said(text))

    def edits(self, text: str) -> Self:
        """Change something they wrote into this."""
        return self.takes(Said(text, edited=True))

    def sends(self, kind: UnreadableKind) -> Self:
        """Send something that can't be read."""
        return self.takes(Unreadable(kind))

    def presses(self, button: str) -> Self:
        """Press a button of the last reply; the test is wrong if it is not there."""
        assert button in self.offered(), f"«{button}» is not offered: {self.offered()}"
        return self.presses_old(button)

    def presses_seen(self, button: str) -> Self:
        """Press a button that some message still shows; the test is wrong if there is none."""
        assert any(button in screen.buttons for screen in self.screens.values()), f"«{button}» was never shown, or is gone"
        return self.presses_old(button)

    def presses_old(self, button: str) -> Self:
        """Press a button of any age, or one that never was."""
        where = next((number for number in reversed(self.screens) if button in self.screens[number].buttons), None)
        return self.takes(Pressed(button, where))

    def answers(self, **answers: str | Sequence[str]) -> Self:
        """Answer one question after another with buttons, in the order in which they are asked; no other may be asked."""
        left = dict(answers)
        while left:
            slot = str(self.step)
            assert slot in left, f"at «{slot}», not at any of {list(left)}: {self.text}"
            answer = left.pop(slot)
            options = [answer] if isinstance(answer, str) else list(answer)
            several = f"{slot}:done" in self.offered() and options != ["skip"]
            for option in options:
                self.presses(f"{slot}:{option}")
            if several:
                self.presses(f"{slot}:done")
        return self

    def goes_back(self) -> Self:
        """Press the back button."""
        return self.presses(next(button for button in self.offered() if button.endswith(":back")))

    def asks_for_a_human(self) -> Self:
        """Ask for a human, in words."""
        return self.says("haluan puhua ihmisen kanssa")

    def shares_location(self, latitude: float, longitude: float) -> Self:
        """Share where they are."""
        return self.takes(Located(latitude, longitude))

    def shares_phone(self, phone: str) -> Self:
        """Share their telephone number."""
        return self.takes(Contact(phone))

    # What the person sees

    @property
    def text(self) -> str:
        """The messages of the last reply, as one text."""
        return "\n\n".join(self.screens[number].text for number in self.newest)

    @property
    def step(self) -> str | None:
        """The question that the last reply waits with."""
        return next((self.screens[number].step for number in reversed(self.newest)), None)

    @property
    def conversation(self) -> Conversation:
        """What is known, as it was loaded from JSON."""
        return from_json(self.stored)

    def offered(self) -> list[str]:
        """The ids of the buttons under the last reply."""
        return [button for number in self.newest for button in self.screens[number].buttons]

    def labels(self) -> dict[str, str]:
        """The buttons under the last reply: id -> label."""
        return {button: label for number in self.newest for button, label in self.screens[number].buttons.items()}

    def effect(self, kind: type[E]) -> E:
        """The one effect of that kind in the last reply."""
        found = [effect for effect in self.effects if isinstance(effect, kind)]
        assert len(found) == 1, f"{len(found)} of {kind.__name__} in {self.effects}"
        return found[0]

    def sees(self, *texts: str) -> Self:
        """Each of the texts is in the last reply."""
        for text in texts:
            assert text in self.text, f"«{text}» is not in: {self.text}"
        return self

    def ticks(self, button: str) -> list[str]:
        """What is ticked now in the newest message that has that button."""
        screen = next(self.screens[number] for number in reversed(self.screens) if button in self.screens[number].buttons)
        return [name for name, label in screen.buttons.items() if label.startswith("✓")]

    def does_not_see(self, *texts: str) -> Self:
        """None of the texts is in the last reply."""
        for text in texts:
            assert text not in self.text, f"«{text}» is in: {self.text}"
        return self

    def is_at(self, step: str | None) -> Self:
        """That question waits for an answer; None: no question waits."""
        assert self.step == step, f"at «{self.step}», not at «{step}»: {self.text}"
        return self

    def is_known(self, **answers: str | tuple[str, ...] | None) -> Self:
        """These are the answers now; None: there is none."""
        for slot, expected in answers.items():
            answer = self.conversation.answers.get(slot)
            options = (expected,) if isinstance(expected, str) else expected
            assert (answer.options if answer else None) == options, f"{slot} is {answer}, not {options}"
        return self

    def is_kept_nowhere(self, *texts: str) -> Self:
        """None of the texts is in the stored conversation."""
        for text in texts:
            assert text.casefold() not in self.stored.casefold(), f"«{text}» is in {self.stored}"
        return self

    def _show(self, effects: Sequence[Effect]) -> None:
        newest = []
        for effect in effects:
            match effect:
                case Say():
                    number = len(self.screens) + 1
                case Rewrite():
                    number = effect.message
                case Mark():
                    self.screens[effect.message] = replace(self.screens[effect.message], rows=effect.rows)
                    continue
                case _:
                    continue
            self.screens[number] = Screen(effect.text, effect.rows, effect.step)
            newest.append(number)
        self.newest = tuple(newest)
