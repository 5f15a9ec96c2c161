"""What the people of a crowd mean to do, decided beforehand by a seed alone: the same seed, the same people.

A plan is made by walking through the conversation with the pure core (`mind`), so that each button in it will be there.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from random import Random
from typing import Literal

from bot.dialogue.turn import Contact, Content, Located, Pressed, Said, Unreadable
from bot.knowledge import Knowledge
from bot.service.cases import OUTCOMES
from bot.simulation.mind import Mind

Kind = Literal["says", "edits", "presses", "sends a voice message", "sends a sticker", "shares a place", "shares a number"]
Ending = Literal["staff", "person", "closing"]
Leaving = Literal["stays", "blocks", "comes back", "forgets"]

TEXTS = (
    "asun Forssassa, olen työtön ja siivousala kiinnostaisi",
    "haluaisin opiskella lähihoitajaksi",
    "asun Raumalla",
    "muutin Hämeenlinnaan",
    "asun Riihimäellä ja olen töissä",
    "olen 43-vuotias",
    "mulla on ammattitutkinto",
    "jag vill studera till kock",
    "jag bor i Raumo",
    "I live in Eurajoki and I want to work with computers",
    "mitä koulutus maksaa?",
    "en tiedä",
    "kiitos",
    "moi",
    "joo",
    "ei",
    "hirveen vaikee sanoo",
    "autoala vois olla, tai sit metalli",
    "hetuni on 131052-308T",
)
"""What people say when they do not press. Some of it is understood, some is not: the core decides that."""

COMMANDS = ("/alusta", "/takaisin", "/muuta", "/apua", "/neuvonta", "/tietoni", "/kieli", "/ohita", "/miksi", "/visa", "/start")
LINKS = ("forssa", "rauma-sv", "hameenlinna", "riihimaki-en", "eurajoki", "hyvinkaa", "sv", "no-such-place")
PLACES = ((60.81, 23.62), (61.13, 21.51), (60.99, 24.46), (60.74, 24.78), (65.01, 25.47))
LANGUAGES = ("fi", "fi", "fi", "fi", "sv", "en", "ru", None)

OF_OTHERS = ("dropin:", "share:", "forget:", "handoff:yes", "talk:", "lead:", "http")
"""Buttons that nobody presses by chance: they hang on the day, are no more than a hint, or are pressed on purpose elsewhere."""

PHONE = "+358401234567"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that someone does. With `waits` they look for the answer before the next one."""

    kind: Kind
    what: str = ""
    waits: bool = True


@dataclass(frozen=True, slots=True)
class Handling:
    """What the staff do with a lead: rounds of a talk (how much each side writes), how it ends, and what becomes of the lead."""

    rounds: tuple[tuple[int, int], ...] = ()
    ending: Ending = "staff"
    note: bool = False
    step: Literal["contacted", "booked"] | None = None
    gives_back: bool = False
    outcome: str | None = "advised"


@dataclass(frozen=True, slots=True)
class Plan:
    """Someone of the crowd: what they do up to the hand-off (if any), what the staff do then, and what they do after it."""

    number: int
    language: str | None
    first: tuple[Act, ...]
    handling: Handling | None
    after: tuple[Act, ...]
    leaving: Leaving

    @property
    def tag(self) -> str:
        """By which the staff know whose lead it is."""
        return tag_of(self.number)


def tag_of(number: int) -> str:
    """What the person of that number writes into the message to the staff."""
    return f"Tunnus K{number}K"


def chance_of(*what: object) -> Random:
    """A chance that is the same whenever it is for the same thing."""
    return Random("/".join(str(part) for part in what))  # noqa: S311 - A crowd, and no secret.


def plan_of(knowledge: Knowledge, seed: int, number: int, now: dt.datetime) -> Plan:
    """What the person of that number does under that seed."""
    chance = chance_of(seed, number)
    language = chance.choice(LANGUAGES)
    walk = _Walk(Mind(knowledge, now), chance, language)
    walk.opens()
    walk.wanders(chance.randint(1, 7))
    handling = walk.hands_off(number) if chance.random() < 0.7 else None
    leaving = _leaving(chance, handling)
    if handling is not None and leaving == "blocks":
        handling = Handling(outcome="unreachable")
    first = tuple(walk.acts)
    walk.acts.clear()
    if leaving != "blocks":
        walk.wanders(chance.randint(0, 3))
    return Plan(number, language, first, handling, tuple(walk.acts), leaving)


def _leaving(chance: Random, handling: Handling | None) -> Leaving:
    drawn = chance.random()
    if drawn < 0.1:
        return "blocks"
    if handling is None and drawn < 0.3:
        return "comes back"
    return "forgets" if handling is None and drawn < 0.5 else "stays"


@dataclass(slots=True)
class _Walk:
    """A way through the conversation, made as it is gone."""

    mind: Mind
    chance: Random
    language: str | None
    acts: list[Act]

    def __init__(self, mind: Mind, chance: Random, language: str | None) -> None:
        self.mind, self.chance, self.language, self.acts = mind, chance, language, []

    def does(self, act: Act) -> None:
        self.acts.append(act)
        self.mind.hears(content_of(act), self.language)

    def opens(self) -> None:
        drawn = self.chance.random()
        words = "/start" if drawn < 0.5 else f"/start {self.chance.choice(LINKS)}" if drawn < 0.75 else self.chance.choice(TEXTS[:11])
        self.does(Act("says", words))
        if "consent:yes" in self.mind.buttons and self.chance.random() < 0.92:
            self.does(Act("presses", "consent:no" if self.chance.random() < 0.15 else "consent:yes"))

    def wanders(self, steps: int) -> None:
        for _ in range(steps):
            self.wanders_on()

    def wanders_on(self) -> None:
        drawn = self.chance.random()
        buttons = [button for button in self.mind.buttons if not button.startswith(OF_OTHERS)]
        if drawn < 0.6 and buttons:
            self.does(Act("presses", self.chance.choice(buttons)))
        elif drawn < 0.8:
            self.does(Act("says", self.chance.choice(TEXTS)))
        elif drawn < 0.87:
            self.does(Act("says", self.chance.choice(COMMANDS)))
        elif drawn < 0.95:
            self._bursts()
        else:
            self._does_something_else()

    def _bursts(self) -> None:
        """Two or three at once, the order of which matters: the last word counts."""
        many = self.chance.randint(2, 3)
        for left in reversed(range(many)):
            self.does(Act("says", self.chance.choice(TEXTS), waits=left == 0))

    def _does_something_else(self) -> None:
        if any(act.kind == "says" and not act.what.startswith("/") for act in self.acts) and self.chance.random() < 0.4:
            self.does(Act("edits", self.chance.choice(TEXTS)))
            return
        latitude, longitude = self.chance.choice(PLACES)
        others = (Act("sends a sticker"), Act("sends a voice message"), Act("shares a place", f"{latitude} {longitude}"))
        self.does(self.chance.choice(others))

    def hands_off(self, number: int) -> Handling | None:
        """Ask for a human and send the message, some with a second tap on the button; None when the talk won't have it."""
        self.does(Act("says", "/ihminen"))
        for _ in range(3):
            if self.mind.step == "handoff":
                break
            self._answers_for_a_human()
        self.does(Act("says", tag_of(number)))
        draft = self.mind.conversation.draft
        if draft is None or tag_of(number) not in (draft.message or "") or "handoff:yes" not in self.mind.buttons:
            return None
        self._makes_it_theirs()
        self.does(Act("presses", "handoff:yes", waits=(twice := self.chance.random() < 0.15) is False))
        if twice:
            self.does(Act("presses", "handoff:yes"))
        return _handling(self.chance)

    def _answers_for_a_human(self) -> None:
        places = [button for button in self.mind.buttons if button.startswith("place:") and button != "place:share"]
        if places:
            self.does(Act("presses", self.chance.choice(places)))
        elif "consent:yes" in self.mind.buttons:
            self.does(Act("presses", "consent:yes"))
        else:
            self.does(Act("says", "/ihminen"))

    def _makes_it_theirs(self) -> None:
        leaves = [button for button in self.mind.buttons if button.startswith("handoff:leave.")]
        if leaves and self.chance.random() < 0.3:
            self.does(Act("presses", self.chance.choice(leaves)))
        if self.chance.random() < 0.15:
            self.does(Act("shares a number", PHONE))


def _handling(chance: Random) -> Handling:
    rounds = tuple((chance.randint(1, 3), chance.randint(0, 2)) for _ in range(chance.choice((0, 1, 1, 2))))
    return Handling(
        rounds,
        chance.choice(("staff", "person", "closing")),
        note=chance.random() < 0.4,
        step=chance.choice((None, None, "contacted", "booked")),
        gives_back=chance.random() < 0.2,
        outcome=chance.choice(OUTCOMES) if chance.random() < 0.75 else None,
    )


def content_of(act: Act) -> Content:
    """The turn that an act is."""
    match act.kind:
        case "says" | "edits":
            return Said(act.what, edited=act.kind == "edits")
        case "presses":
            return Pressed(act.what)
        case "sends a sticker" | "sends a voice message":
            return Unreadable("sticker" if act.kind == "sends a sticker" else "voice")
        case "shares a place":
            latitude, longitude = act.what.split()
            return Located(float(latitude), float(longitude))
        case "shares a number":
            return Contact(act.what)
