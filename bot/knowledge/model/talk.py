"""`questions.yaml`, `safety.yaml` and `words.yaml`: what people write, and what is answered."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bot.knowledge.model.base import Id, Line, Sourced, Text, Value, Words, nothing
from bot.knowledge.model.vocabulary import Lists


class Question(Sourced):
    """Something people ask, the ways they ask it, and a true answer. `asks` are whole questions and telling phrases."""

    id: Id
    was: tuple[Id, ...] = ()
    names: Text
    asks: Lists
    answers: Text


class QuestionsFile(Value):
    """`questions.yaml`."""

    questions: tuple[Question, ...]


class Alarm(Value):
    """Words that stop the questionnaire at once. `soft` words only ask how one is."""

    kind: Literal["crisis", "violence", "soft"]
    words: Words


class HelpLine(Sourced):
    """A telephone line. `for` names the kinds of alarm; `languages`, who is answered in which language."""

    id: Id
    kinds: Annotated[tuple[Literal["crisis", "violence", "soft"], ...], Field(alias="for")]
    names: Text
    number: Annotated[str, StringConstraints(pattern=r"^[0-9 ()+-]{3,20}$")]
    open: Text
    languages: tuple[str, ...] = ()
    """Only for people who write in one of these (ISO 639-1); none = for all."""


class SafetyFile(Value):
    """`safety.yaml`."""

    alarms: tuple[Alarm, ...]
    lines: tuple[HelpLine, ...]


Command = Literal[
    "back", "skip", "restart", "stop", "human", "show", "save", "saved", "compare", "plan", "unwatch", "come", "notcome", "why", "change",
    "forget", "mydata", "help", "yes", "no", "maybe", "hello", "thanks", "fi", "fi-simple", "sv", "en",
]  # fmt: skip
"""What people write to steer the talk; `fi`, `sv`, … ask for that language."""


class OptionWords(Value):
    """Ways to say an option of a slot: «työtön», «jäin ilman duunia», «arbetslös»."""

    slot: Id
    option: Id
    words: Words


class CommandWords(Value):
    """Ways to say a command: «takaisin», «ohita», «haluan puhua ihmisen kanssa»."""

    command: Command
    words: Words


class Nickname(Value):
    """What else people call what a route is named after: `of` is a title, a qualification or a kind, as it is written there."""

    of: Line
    words: Words


class WordsFile(Value):
    """`words.yaml`: what people write besides fields, places and questions.

    `negations` turn what follows in the clause into a refusal, until a word of `turns` («vaan», «mutta»). `past` marks
    clauses about what was; `wishes`, what is wanted; `elsewhere`, messages about something else than learning
    («varata aika»). With `why_not` and `what_about` one asks after a route that one names («miksi ei», «entä»); between the
    words of the former others may stand. `nicknames` are names of routes that no file gives them.
    """

    options: tuple[OptionWords, ...]
    commands: tuple[CommandWords, ...]
    negations: Words
    turns: Words
    past: Words
    wishes: Words
    elsewhere: Words
    why_not: Words = Field(default_factory=nothing)
    what_about: Words = Field(default_factory=nothing)
    nicknames: tuple[Nickname, ...] = ()
