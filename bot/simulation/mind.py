"""What the bot must make of a person's turns: the pure core alone, with no database, no network and nothing that can die."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.dialogue.conversation import Conversation, to_json
from bot.dialogue.effects import Effect, Forget, LookAgain, Missed, OpenLead, Rewrite, Say, ShowMenu
from bot.dialogue.respond import respond
from bot.dialogue.turn import Content, Pressed, Said, Turn
from bot.knowledge import Knowledge
from bot.understanding import hide_id_codes

SOME_MESSAGE = 1
"""Stands for the number of whatever message a button hangs on."""


@dataclass(slots=True)
class Mind:
    """A conversation, turn by turn. `leads` are the regions of those that were opened; `told` is what the last turn led to.

    `fewest` and `most` are how many things went out to the person: how many depends on whether the message of a pressed button is known.
    """

    knowledge: Knowledge
    now: dt.datetime
    conversation: Conversation = field(default_factory=Conversation)
    leads: list[str] = field(default_factory=list)
    told: tuple[Effect, ...] = ()
    fewest: int = 0
    most: int = 0
    forgot: bool = False

    def hears(self, content: Content, client_language: str | None) -> None:
        """One more turn."""
        content = _scrubbed(content)
        known = replace(content, message=SOME_MESSAGE) if isinstance(content, Pressed) else content
        before = self.conversation
        reply = respond(self.knowledge, before, Turn(known, client_language), self.now)
        unknown = replace(content, message=None) if isinstance(content, Pressed) else content
        plain = replace(before, edit=replace(before.edit, message=None)) if before.edit else before
        least = respond(self.knowledge, plain, Turn(unknown, client_language), self.now)
        self.fewest += _count(least.effects)
        self.most += _count(reply.effects)
        self.told, self.conversation = reply.effects, reply.conversation
        self.forgot = self.forgot or any(isinstance(effect, Forget) for effect in reply.effects)
        for effect in reply.effects:
            if isinstance(effect, OpenLead):
                self.leads.append(effect.region)
                self.conversation = replace(self.conversation, lead=len(self.leads))

    @property
    def step(self) -> str | None:
        """The question that waits, by what was shown last."""
        return next((shown.step for shown in reversed(list(self._screens()))), None)

    @property
    def buttons(self) -> tuple[str, ...]:
        """The buttons of what the last turn showed."""
        return tuple(button.id for shown in self._screens() for row in shown.rows for button in row)

    def _screens(self) -> Iterator[Say | Rewrite]:
        return (effect for effect in self.told if isinstance(effect, (Say, Rewrite)))


def _scrubbed(content: Content) -> Content:
    if not isinstance(content, Said):
        return content
    text, found = hide_id_codes(content.text)
    return replace(content, text=text, scrubbed=True) if found else content


def _count(effects: tuple[Effect, ...]) -> int:
    """How many things are said in the chat: a lead goes to the staff, some effects to nobody, and a menu is set beside it."""
    return sum(not isinstance(effect, (OpenLead, Forget, LookAgain, Missed, ShowMenu)) for effect in effects)


def essence(conversation: Conversation) -> str:
    """A conversation without what depends on how fast others were: numbers of leads and messages."""
    edit = replace(conversation.edit, message=None) if conversation.edit else None
    return to_json(replace(conversation, edit=edit, lead=None if conversation.lead is None else 1))
