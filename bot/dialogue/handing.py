"""Handing the person on to a human: they see the summary first, leave out what they want, and decide."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from bot.dialogue.conversation import Conversation, Draft
from bot.dialogue.effects import Button, OpenLead, Rows, Say
from bot.dialogue.position import INTERVIEW, Ask, step_of
from bot.dialogue.profile import interests_of, profile_of
from bot.dialogue.relevance import FIRST_ROUTES
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, in_rows, joined, options_in_words, question
from bot.dialogue.times import moment_in_words
from bot.guidance.guide import guide
from bot.handoff.interview import COACH, told_lines
from bot.handoff.routing import promise, region_of, role_for
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick

MAX_MESSAGE = 500
"""How much of a person's own words goes into a summary."""

PHONE = "phone"
"""What is no slot, and can be left out all the same."""

NOTE = INTERVIEW
"""What was told for the coach, which can be left out as a whole."""

NEVER_PASSED = frozenset({"consent"})

PASSED_OF_MINORS = frozenset({"place", "age"})
"""All that is passed on of someone under 18."""


def begin(conversation: Conversation) -> Conversation:
    """The conversation with a hand-off begun; a draft that is there goes on."""
    return replace(conversation, draft=conversation.draft or Draft(), halt=None, changing=None, misses=0)


def passable(knowledge: Knowledge, conversation: Conversation) -> tuple[str, ...]:
    """The slots whose answers can be passed on, in the order of the flow."""
    told = [slot for slot, answer in conversation.answers.items() if not answer.skipped and slot not in NEVER_PASSED]
    if interests_of(knowledge, conversation) and "interest" not in told:
        told.append("interest")
    age = conversation.answers.get("age")
    if age and age.options == ("under_18",):
        told = [slot for slot in told if slot in PASSED_OF_MINORS]
    return tuple(slot for slot in knowledge.slots if slot in told)


def _skipped(knowledge: Knowledge, conversation: Conversation) -> tuple[str, ...]:
    """The questions the person passed over, so that the counsellor need not press them; of a minor, none."""
    age = conversation.answers.get("age")
    if age and age.options == ("under_18",):
        return ()
    return tuple(
        slot for slot, answer in conversation.answers.items() if answer.skipped and slot in knowledge.slots and slot not in NEVER_PASSED
    )


def screen(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str], now: dt.datetime) -> Say:
    """Where the person lives, if that is not known; else the summary as it would go out, to be agreed to."""
    words = Words(knowledge, conversation)
    if "place" not in conversation.answers:
        step = step_of(knowledge, conversation, "place")
        assert step is not None, "the flow asks for a place"  # noqa: S101 - proven by the loader
        return question(knowledge, conversation, Ask(step), (*notes, words("handoff-place")))
    return preview(knowledge, conversation, notes, now)


def preview(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str], now: dt.datetime) -> Say:
    """The summary, what may be left out, and the promise."""
    words = Words(knowledge, conversation)
    draft = conversation.draft or Draft()
    region = region_of(knowledge, profile_of(knowledge, conversation))
    lines = [
        f"• {words(f'slot-{slot}')}: {_value(knowledge, conversation, slot)}"
        for slot in passable(knowledge, conversation)
        if slot not in draft.left_out
    ]
    skipped = [words(f"slot-{slot}") for slot in _skipped(knowledge, conversation)]
    if skipped:
        lines.append(words("handoff-skipped", slots=", ".join(skipped)))
    if _note(conversation):
        lines += told_lines(knowledge, _note(conversation).items(), words.language)
    if draft.message:
        lines.append(words("handoff-message", message=draft.message))
    if draft.phone:
        lines.append(words("handoff-phone", phone=draft.phone))
    about = words(
        "handoff-start", role=words(f"role-{_role(knowledge, conversation)}"), region=pick(knowledge, region.names, words.language)
    )
    when = words("handoff-promise", when=moment_in_words(words, promise(region, now)))
    text = joined([*notes, about, "\n".join(lines) or words("handoff-empty"), _how(words, conversation), when])
    return Say(text, _rows(knowledge, conversation, words, draft), "handoff")


def _how(words: Words, conversation: Conversation) -> str:
    """What can be added; an employer is asked for the skill that is missing, in their own words."""
    goal = conversation.answers.get("goal")
    asked = goal is not None and "employer" in goal.options and not (conversation.draft and conversation.draft.message)
    return words("handoff-how-employer" if asked else "handoff-how")


def _rows(knowledge: Knowledge, conversation: Conversation, words: Words, draft: Draft) -> Rows:
    send = (words.button("handoff:yes", "button-send"),)
    toggles = [
        Button(
            f"handoff:leave.{slot}", words("button-put-back" if slot in draft.left_out else "button-leave-out", slot=words(f"slot-{slot}"))
        )
        for slot in passable(knowledge, conversation)
        if slot != "place"
    ]
    if _interview(conversation):
        left_out = "button-put-back" if NOTE in draft.left_out else "button-leave-out"
        toggles.append(words.button(f"handoff:leave.{NOTE}", left_out, slot=words("interview-answers")))
    return (send, *in_rows(toggles), (_phone_button(words, draft),), (words.button("handoff:no", "button-not-now"),))


def _phone_button(words: Words, draft: Draft) -> Button:
    """Give a telephone number too, or take it out again."""
    if draft.phone:
        return words.button(f"handoff:leave.{PHONE}", "button-leave-out", slot=words("phone-number"))
    return words.button("handoff:phone", "button-share-phone")


def ask_phone(words: Words) -> Say:
    """What happens when the person gives their number, with the button that does it."""
    share = words.button("share:contact", "button-share-phone")
    return Say(words("share-phone"), ((share,),), "handoff", keyboard="contact")


def _value(knowledge: Knowledge, conversation: Conversation, slot: str) -> str:
    options = interests_of(knowledge, conversation) if slot == "interest" else conversation.answers[slot].options
    return options_in_words(knowledge, conversation, slot, options)


def _kinds(knowledge: Knowledge, conversation: Conversation) -> list[str]:
    return [match.route.kind for match in guide(knowledge, profile_of(knowledge, conversation)).fitting[:FIRST_ROUTES]]


def _role(knowledge: Knowledge, conversation: Conversation) -> str:
    """Whose matter it is, by what is passed on: the role must not tell what the person left out."""
    left_out = conversation.draft.left_out if conversation.draft else ()
    profile = {slot: options for slot, options in profile_of(knowledge, conversation).items() if slot not in left_out}
    if _note(conversation) and COACH in region_of(knowledge, profile).roles:
        return COACH
    return role_for(knowledge, profile, _kinds(knowledge, conversation), region_of(knowledge, profile))


def _interview(conversation: Conversation) -> Mapping[str, str]:
    """What was told for the coach; of a minor, nothing."""
    age = conversation.answers.get("age")
    return {} if age and age.options == ("under_18",) else conversation.interview


def _note(conversation: Conversation) -> Mapping[str, str]:
    """The same where a message to a human is being prepared, in which the person sees it, unless they leave it out."""
    draft = conversation.draft
    return {} if draft is None or NOTE in draft.left_out else _interview(conversation)


def toggle(conversation: Conversation, slot: str) -> Conversation:
    """The draft with that slot left out, or put back; a telephone number goes for good."""
    draft = conversation.draft or Draft()
    if slot == PHONE:
        return replace(conversation, draft=replace(draft, phone=None))
    left_out = tuple(name for name in draft.left_out if name != slot) if slot in draft.left_out else (*draft.left_out, slot)
    return replace(conversation, draft=replace(draft, left_out=left_out))


def add_message(conversation: Conversation, text: str) -> Conversation:
    """The draft with something in the person's own words."""
    draft = conversation.draft or Draft()
    message = f"{draft.message} / {text}" if draft.message else text
    return replace(conversation, draft=replace(draft, message=message[:MAX_MESSAGE]))


def lead(knowledge: Knowledge, conversation: Conversation) -> OpenLead:
    """The lead that the draft makes: to whom, and the summary as ids, so that staff may read it in their own language."""
    draft = conversation.draft or Draft()
    profile = profile_of(knowledge, conversation)
    region = region_of(knowledge, profile)
    kept = [slot for slot in passable(knowledge, conversation) if slot not in draft.left_out]
    answers = {
        slot: list(interests_of(knowledge, conversation) if slot == "interest" else conversation.answers[slot].options) for slot in kept
    }
    found = guide(knowledge, profile)
    summary: dict[str, object] = {
        "language": conversation.writes or conversation.client_language or conversation.language,
        "answers": answers,
        "skipped": list(_skipped(knowledge, conversation)),
        "shown": list(conversation.shown[:FIRST_ROUTES]) if "interest" not in draft.left_out else [],
        "path": [route.id for route in found.path] if "interest" not in draft.left_out else [],
        "message": draft.message,
        "phone": draft.phone,
        **({"interview": [list(one) for one in note.items()]} if (note := _note(conversation)) else {}),
    }
    return OpenLead(region.id, _role(knowledge, conversation), summary)


def sent(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> str:
    """What the person is told when the summary has gone."""
    words = Words(knowledge, conversation)
    region = region_of(knowledge, profile_of(knowledge, conversation))
    return words("handoff-sent", region=pick(knowledge, region.names, words.language), when=moment_in_words(words, promise(region, now)))
