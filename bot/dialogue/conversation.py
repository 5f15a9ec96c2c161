"""The conversation: everything that is known of one chat, as a small value that goes to JSON and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Literal, TypeVar

import orjson

from bot.dialogue.replacing import replace
from bot.guidance.changes import Snapshot
from bot.guidance.plan import Plan, plan_from_document, plan_to_document
from bot.guidance.planchange import Proposal

From = Literal["asked", "understood", "located", "link"]
Halt = Literal["stopped", "crisis", "violence", "soft"]
Adding = Literal["step", "goal", "meeting"]

SKIP = "skip"

K = TypeVar("K")
V = TypeVar("V")


def frozen(value: Mapping[K, V]) -> Mapping[K, V]:
    """A mapping that can't be changed."""
    return MappingProxyType(dict(value))


@dataclass(frozen=True, slots=True)
class Answer:
    """The options of one slot, and where they came from. Skipped: the one option `skip`."""

    options: tuple[str, ...]
    source: From = "asked"

    @property
    def skipped(self) -> bool:
        """The person would rather not say, or does not know."""
        return self.options == (SKIP,)


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of an earlier answer that waits for a yes, because it would drop others.

    `message` is the number of the message whose button asked for it, where that is known.
    """

    slot: str
    options: tuple[str, ...]
    drops: tuple[str, ...]
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A hand-off that is being prepared: what the person leaves out, and what they want to say or give themselves."""

    left_out: tuple[str, ...] = ()
    message: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything known of one chat. The position in the flow is not here: it is computed from the answers."""

    language: str = "fi"
    client_language: str | None = None
    writes: str | None = None
    """The language in which the person has written (ISO 639-1), once that could be told."""
    greeted: bool = False
    answers: Mapping[str, Answer] = field(default_factory=lambda: frozen({}))
    inventory: Mapping[str, str] = field(default_factory=lambda: frozen({}))
    """Statement -> yes, maybe, no or skip."""
    trail: tuple[str, ...] = ()
    """The questions that were answered, oldest first: slots, and `inventory.STATEMENT`."""
    trade: tuple[str, ...] = ()
    """The trades that the person named when they named the field (`bot.understanding.trades`)."""
    refused: tuple[str, ...] = ()
    """Fields that the person does not want."""
    strengths: tuple[str, ...] = ()
    """Fields of what the person does already, told in their own words among the statements of the inventory."""
    ticking: str | None = None
    """The slot of several options that is being chosen from."""
    ticks: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    """Fields that the person's words are alike: which of them they meant is asked first."""
    changing: str | None = None
    """The slot whose question is asked again."""
    edit: Edit | None = None
    misses: int = 0
    halt: Halt | None = None
    shown: tuple[str, ...] = ()
    """The routes of the last result, in order."""
    card: str | None = None
    """The route whose card was looked at last."""
    told: bool = False
    """A result has been shown."""
    enough: bool = False
    """The person wants no more questions."""
    draft: Draft | None = None
    lead: int | None = None
    """The number of the person's latest lead."""
    saved: tuple[Snapshot, ...] = ()
    """The routes that the person keeps, oldest first, each as it was when they last saw it."""
    watching: bool = False
    """The person wants to hear when one of these changes."""
    comparing: str | None = None
    """The route that was chosen to be compared with another one that is chosen next."""
    reminders: bool = True
    """The person wants to be reminded of sessions that they mean to come to."""
    session: str | None = None
    """The session whose buttons were shown last, `DROPIN:DATE`: what «tulen» is about."""
    wish: str | None = None
    """The session that the person means to come to while nothing of them may be kept."""
    reminded: str | None = None
    """The session of which the person was reminded last."""
    interview: Mapping[str, str] = field(default_factory=lambda: frozen({}))
    """What was told for the coach (`dialogue.interview`): question -> `option:ID`, `words:TEXT`, or skip."""
    interviewing: bool = False
    """The questions for the coach are being asked."""
    plan: Plan | None = None
    """The person's plan, as it is now; its earlier versions are kept beside the conversation."""
    adding: Adding | None = None
    """What of the plan the person writes next, if anything."""
    proposal: Proposal | None = None
    """What the counsellor proposes to change in the plan, until the person has said yes or no."""
    plan_lead: int | None = None
    """The number of the lead whose counsellor may see the plan."""
    plan_quiet: bool = False
    """The person does not want to be asked about the plan."""

    def answered(self, slot: str) -> Answer | None:
        """The answer to a slot, skipped or not."""
        return self.answers.get(slot)

    def with_answer(self, slot: str, answer: Answer) -> Conversation:
        """The conversation with that answer, the newest of its trail if it was asked."""
        trail = _last(self.trail, slot) if answer.source == "asked" else self.trail
        return replace(self, answers=frozen({**self.answers, slot: answer}), trail=trail, misses=0)

    def asked(self, name: str) -> Conversation:
        """The conversation with that question as the newest of its trail: a slot, or `inventory.STATEMENT`."""
        return replace(self, trail=_last(self.trail, name))

    def without(self, *slots: str) -> Conversation:
        """The conversation without the answers to those slots."""
        if not slots:
            return self
        answers = {slot: answer for slot, answer in self.answers.items() if slot not in slots}
        inventory = {name: value for name, value in self.inventory.items() if f"inventory.{name}" not in slots}
        trail = tuple(name for name in self.trail if name not in slots)
        return replace(self, answers=frozen(answers), inventory=frozen(inventory), trail=trail)


def keeps(conversation: Conversation) -> bool:
    """Whether the conversation may be kept: the person has said yes, and is not under 18."""
    consent, age = conversation.answers.get("consent"), conversation.answers.get("age")
    return bool(consent and consent.options == ("yes",)) and not (age and age.options == ("under_18",))


def _last(trail: tuple[str, ...], name: str) -> tuple[str, ...]:
    """The trail with that question as its newest."""
    return (*(old for old in trail if old != name), name)


_NAMES = tuple(part.name for part in fields(Conversation))
_parts = attrgetter(*_NAMES)
_FRESH = _parts(Conversation())


def to_json(conversation: Conversation) -> str:
    """The conversation as a JSON document, without what is as it was at the beginning."""
    parts = zip(_NAMES, _parts(conversation), _FRESH, strict=True)
    document: dict[str, object] = {name: value for name, value, fresh in parts if value != fresh}
    if "answers" in document:
        document["answers"] = {slot: [answer.source, *answer.options] for slot, answer in conversation.answers.items()}
    for name in ("inventory", "interview"):
        if name in document:
            document[name] = dict(getattr(conversation, name))
    for name in ("edit", "draft"):
        if name in document:
            value = getattr(conversation, name)
            document[name] = asdict(value)
    if conversation.plan is not None:
        document["plan"] = plan_to_document(conversation.plan)
    if conversation.proposal is not None:
        document["proposal"] = asdict(conversation.proposal)
    if "saved" in document:
        document["saved"] = [{name: said for name, said in asdict(one).items() if said} for one in conversation.saved]
    return orjson.dumps(document).decode()


def from_json(text: str) -> Conversation:
    """The conversation of a JSON document that `to_json` made. Keys that are not known any more are passed over."""
    document: dict[str, Any] = orjson.loads(text)
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in document.items() if name in _NAMES
    }
    if "answers" in values:
        values["answers"] = frozen({slot: Answer(tuple(parts[1:]), parts[0]) for slot, parts in document["answers"].items()})
    for name in ("inventory", "interview"):
        if name in values:
            values[name] = frozen(document[name])
    if "edit" in values:
        edit = document["edit"]
        values["edit"] = Edit(edit["slot"], tuple(edit["options"]), tuple(edit["drops"]), edit.get("message"))
    if "draft" in values:
        draft = document["draft"]
        values["draft"] = Draft(tuple(draft["left_out"]), draft["message"], draft["phone"])
    if "plan" in values:
        values["plan"] = plan_from_document(document["plan"])
    if "proposal" in values:
        values["proposal"] = Proposal(**document["proposal"])
    if "saved" in values:
        values["saved"] = tuple(_snapshot(one) for one in document["saved"])
    return Conversation(**values)


_SAVED = frozenset(part.name for part in fields(Snapshot))


def _snapshot(document: Mapping[str, Any]) -> Snapshot:
    """A saved route of a JSON document; what was left out said nothing."""
    given: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in document.items() if name in _SAVED}
    return Snapshot(**given)
