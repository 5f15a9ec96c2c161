"""The talk before a period of learning at work (VALO): told to the coach as a note, if the person wants; the coach judges, never the bot.

Each question has buttons, and own words are always an answer. When all are answered the note is handed on as any matter is: the
person sees it first, and may leave it out (`handing`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.dialogue import handing
from bot.dialogue.answers import Heard
from bot.dialogue.conversation import SKIP, Conversation, frozen
from bot.dialogue.effects import Button, Rows, Say
from bot.dialogue.position import INTERVIEW, asked_in_interview, interview_step
from bot.dialogue.profile import profile_of
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined
from bot.handoff.interview import COACH, OPTION, SAID
from bot.handoff.routing import region_of
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import Asked, Route

MAX_ANSWER = 300
"""How much of a person's own words is one answer."""

COACHING = "coaching"
"""The kind of route that begins with this talk."""

STEERING_WORDS = 3
"""A command of more words than this is taken for an answer."""

MERE_WORDS = frozenset({"yes", "no", "maybe", "hello", "thanks", "save", "come", "notcome"})
"""Commands that are answers here."""


def offered(knowledge: Knowledge, conversation: Conversation, route: Route | None = None) -> bool:
    """Whether the talk can be begun: there are questions, and a coach for where the person lives; not by employers and minors."""
    profile = profile_of(knowledge, conversation)
    if not knowledge.valo.interview or "employer" in profile.get("goal", ()) or "under_18" in profile.get("age", ()):
        return False
    if route is not None and route.kind != COACHING:
        return False
    regions = [region_of(knowledge, profile)] if "place" in profile else knowledge.regions.values()
    return any(COACH in region.roles for region in regions)


def begin(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """Begin, or go on where it was left; with all answered, straight to the note."""
    if not offered(knowledge, conversation):
        return Heard(conversation, (Words(knowledge, conversation)("old-button"),))
    under_way = replace(conversation, interviewing=True, draft=None, halt=None, changing=None, misses=0)
    return _on(knowledge, under_way)


def _on(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """The next question; when there is none, the note as it would go out."""
    if asked_in_interview(knowledge, conversation) is not None:
        return Heard(conversation)
    return Heard(handing.begin(replace(conversation, interviewing=False)))


def screen(knowledge: Knowledge, conversation: Conversation, question: Asked, notes: Sequence[str]) -> Say:
    """The question that waits; above the first one, what this is."""
    words = Words(knowledge, conversation)
    first = () if conversation.interview else (words("interview-start", count=len(knowledge.valo.interview)),)
    text = joined([*notes, *first, pick(knowledge, question.texts, words.language)])
    return Say(text, _rows(knowledge, words, conversation, question), interview_step(question))


def _rows(knowledge: Knowledge, words: Words, conversation: Conversation, question: Asked) -> Rows:
    step = interview_step(question)
    options = tuple((Button(f"{step}:{one.id}", pick(knowledge, one.names, words.language)),) for one in question.options)
    back = (words.button(f"{step}:back", "button-back"),) if conversation.interview else ()
    skip = words.button(f"{step}:{SKIP}", "button-skip")
    return (*options, (*back, skip), (words.button(f"{INTERVIEW}:stop", "button-not-now"),))


def press_interview(knowledge: Knowledge, conversation: Conversation, head: str, choice: str) -> Heard | None:
    """What a button of the talk does; None for any other."""
    if head == INTERVIEW:
        match choice:
            case "begin":
                return begin(knowledge, conversation)
            case "stop":
                return Heard(replace(conversation, interviewing=False), (Words(knowledge, conversation)("interview-stopped"),))
        return None
    name = head.removeprefix(f"{INTERVIEW}.")
    question = next((one for one in knowledge.valo.interview if one.id == name), None)
    if head == name or question is None or not conversation.interviewing:
        return None
    if choice == "back":
        return go_back(knowledge, conversation)
    if choice == SKIP:
        return answer(knowledge, conversation, question, SKIP)
    if any(option.id == choice for option in question.options):
        return answer(knowledge, conversation, question, f"{OPTION}{choice}")
    return None


def answer(knowledge: Knowledge, conversation: Conversation, question: Asked, said: str) -> Heard:
    """Note an answer, and go on."""
    told = frozen({**conversation.interview, question.id: said})
    return _on(knowledge, replace(conversation, interview=told, misses=0))


def go_back(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """To the question before: its answer is taken back."""
    answered = [one.id for one in knowledge.valo.interview if one.id in conversation.interview]
    if not answered:
        return Heard(conversation, (Words(knowledge, conversation)("back-at-start"),))
    left: Mapping[str, str] = {name: said for name, said in conversation.interview.items() if name != answered[-1]}
    return Heard(replace(conversation, interview=frozen(left), misses=0))


def _waiting(knowledge: Knowledge, conversation: Conversation) -> Asked | None:
    """The question of the talk that waits, if nothing else does."""
    busy = conversation.draft is not None or conversation.edit is not None or not conversation.interviewing
    return None if busy else asked_in_interview(knowledge, conversation)


def hear_interview(knowledge: Knowledge, conversation: Conversation, text: str, command: str | None) -> Heard | None:
    """Words while a question of the talk waits: its answer, unless they steer; None where no question waits, or they do."""
    question = _waiting(knowledge, conversation)
    if question is None:
        return None
    said = " ".join(text.split())
    if not said or (command is not None and command not in MERE_WORDS and len(said.split()) <= STEERING_WORDS):
        return None
    named = (one.id for one in question.options if said.casefold() in {name.casefold() for name in one.names.values()})
    option = next(named, None)
    return answer(knowledge, conversation, question, f"{OPTION}{option}" if option else f"{SAID}{said[:MAX_ANSWER]}")


def steer_interview(knowledge: Knowledge, conversation: Conversation, command: str) -> Heard | None:
    """What a command does while a question of the talk waits; None where it does what it always does."""
    question = _waiting(knowledge, conversation)
    if question is None:
        return None
    match command:
        case "back":
            return go_back(knowledge, conversation)
        case "skip":
            return answer(knowledge, conversation, question, SKIP)
        case "why":
            return Heard(conversation, (Words(knowledge, conversation)("interview-why"),))
    return None
