"""From what was understood to answers: which slots a text fills, and what it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.answers import EXCLUSIVE, fill
from bot.dialogue.conversation import Answer, Conversation
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined, options_in_words
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.understanding import Found, Understanding
from bot.understanding.trades import trades_named

SURE = 0.5
"""A slot is filled from words that are at least this sure; what is filled is said back."""

SURE_ENOUGH_TO_CHANGE = 0.8
"""An answer that was given before is changed only by words this sure."""

CLOSE = 0.7
"""A field whose score is at least this share of the best one's is taken beside it."""

NEARLY = 0.9
"""Fields that the same words are alike are asked about where the others are at least this sure beside the best one."""

MAX_FIELDS = 3

FAINT = 0.4
"""What one does is taken from words that are at least this sure; the statements weigh beside it."""

NAMED_IN_WORDS = 2
"""So many words among the statements name a field, if they are no first person; more tell what one does."""

WISHES = re.compile(
    r"halu|tahdo|tahto|kiinnost|haave|voisin|ryhty|alkaisin|pääs(isin|tä)|\b(vill|skulle|intresse\w*|dröm\w*|want|would|interest\w*|"
    r"dream\w*|become|хочу|хотел\w*|хотіл\w*|интерес\w*|цікав\w*|tahan|tahaks\w*)\b",
    re.IGNORECASE,
)
"""Signs that a field is wished for; without them, what is told among the statements is what one does already."""

ASKING = re.compile(
    r"\?|\w(ko|kö)(han|hän|s)?\b|\b(voiks|saaks|onks|pitääks|pitäskö|mi(kä|tä|stä|ssä|hin|ten|ksi|llo\w*)|kuka|kuinka|koska|paljon|how|what|when|"
    r"where|can|do|does|is|are|vad|hur|när|var|kan|får|måste|как|где|когда|можно|сколько)\b",
    re.IGNORECASE,
)
"""Signs that something is asked. What tells facts and asks nothing is not answered: «muutin Forssaan, haluan kokiksi»."""

OF_EMPLOYERS = frozenset({"apprenticeship", "prior_learning", "duration", "continuous", "contact", "privacy"})
"""Questions whose answers are true for an employer, too; the others' are for one who learns."""

SIDE_GOALS = frozenset({"dropin", "human"})

AT_WORK = frozenset({"employed", "entrepreneur"})

OTHER_GOALS = frozenset({"employer"})
"""Goals that words may change in the middle of a conversation; a human and the drop-in can be had beside any goal."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What a text has told: the conversation with it, the slots it filled, and answers to what it asked."""

    conversation: Conversation
    slots: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    certain: bool = True
    """The words were so clear that a plain answer need not be said back."""


def learn(knowledge: Knowledge, conversation: Conversation, meaning: Understanding, waiting: str | None) -> Learned:
    """The conversation with everything that the text says."""
    learned = Learned(conversation)
    for slot, found in meaning.slots.items():
        if _may_learn(knowledge, slot, meaning, waiting):
            learned = _learn_slot(knowledge, learned, slot, found, waiting)
    learned = _learn_fields(knowledge, learned, meaning, waiting)
    learned = _learn_refused(knowledge, learned, meaning)
    return _learn_question(knowledge, learned, meaning)


def _may_learn(knowledge: Knowledge, slot: str, meaning: Understanding, waiting: str | None) -> bool:
    """Whether words may fill the slot.

    Not where it must be asked, but of an employer who tells it all at once; no need for support from words of distress; no
    way of studying from a question about one.
    """
    doubtful = {
        "support": meaning.safety == "soft",
        "mode": meaning.question is not None,
    }
    if slot not in knowledge.slots or (doubtful.get(slot, False) and slot != waiting):
        return False
    employer = any(one.id == "employer" for one in meaning.slots.get("goal", ()))
    return slot == waiting or not knowledge.slots[slot].asked_only or (employer and slot != "consent")


def _learn_slot(knowledge: Knowledge, learned: Learned, slot: str, found: Sequence[Found], waiting: str | None) -> Learned:
    known = [one for one in found if one.id in knowledge.slots[slot].options and (slot == waiting or one.id not in EXCLUSIVE)]
    best = max((one.score for one in known), default=0.0)
    before = learned.conversation.answers.get(slot)
    if best < (SURE if before is None or slot == waiting else SURE_ENOUGH_TO_CHANGE):
        return learned
    options = tuple(one.id for one in known) if knowledge.slots[slot].several else (known[0].id,)
    if slot == "goal" and before is not None and waiting != "goal" and options[0] not in OTHER_GOALS:
        return learned
    if before is not None and before.options == options:
        return learned
    return _filled(knowledge, learned, slot, options, asked=slot == waiting, sure=best >= SURE_ENOUGH_TO_CHANGE)


def _filled(knowledge: Knowledge, learned: Learned, slot: str, options: tuple[str, ...], *, asked: bool, sure: bool) -> Learned:
    conversation = fill(knowledge, learned.conversation, slot, options, "asked" if asked else "understood")
    return replace(learned, conversation=conversation, slots=(*learned.slots, slot), certain=learned.certain and sure)


def _learn_fields(knowledge: Knowledge, learned: Learned, meaning: Understanding, waiting: str | None) -> Learned:
    fields = [one for one in meaning.fields if one.id in knowledge.fields]
    if not fields or _is_beside(learned, meaning, waiting):
        return learned
    if (waiting or "").startswith("inventory.") and tells_what_one_does(meaning):
        return _with_strengths(knowledge, learned, fields)
    asked = waiting == "interest" or (waiting or "").startswith("inventory.") or _after_goal(learned)
    before = learned.conversation.answers.get("interest")
    between = alike(fields)
    if between and before is None:
        return _with_goal(_asking_which(knowledge, learned, between, waiting))
    chosen = wished_for(fields)
    trade = trades_named(knowledge, " ".join(word for one in fields if one.id in chosen for word in one.because))
    if before is not None and before.options == chosen and not asked and trade in {(), learned.conversation.trade}:
        return learned
    filled = _filled(knowledge, learned, "interest", chosen, asked=asked, sure=len(chosen) == 1)
    named = replace(filled, conversation=replace(filled.conversation, trade=trade)) if filled.conversation.edit is None else filled
    return _with_goal(_past_a_side_goal(named))


def tells_what_one_does(meaning: Understanding) -> bool:
    """Whether words among the statements tell of what one does: «leivon joka viikonloppu», and not «kokiksi» or «haluan kokiksi»."""
    if "goal" in meaning.slots or WISHES.search(meaning.text):
        return False
    words = meaning.text.split()
    return len(words) > NAMED_IN_WORDS or words[0].casefold().strip(".,!").endswith("n")


def _with_strengths(knowledge: Knowledge, learned: Learned, fields: Sequence[Found]) -> Learned:
    """What one does already speaks for its fields, beside the statements; it is said back, and the statements go on."""
    if fields[0].score < FAINT:
        return learned
    chosen = wished_for(fields)
    before = learned.conversation
    strengths = tuple(dict.fromkeys((*chosen, *before.strengths)))[:MAX_FIELDS]
    refused = tuple(field for field in before.refused if field not in chosen)
    conversation = replace(before, strengths=strengths, refused=refused, misses=0)
    told = ", ".join(dict.fromkeys(word for one in fields if one.id in chosen for word in one.because))
    note = Words(knowledge, conversation)("strength", words=told, fields=options_in_words(knowledge, conversation, "interest", chosen))
    return replace(learned, conversation=conversation, notes=(*learned.notes, note))


def wished_for(fields: Sequence[Found]) -> tuple[str, ...]:
    """The fields that are taken for wished for: the best one, and others that have words of their own and are nearly as sure."""
    best = fields[0]
    others = (one for one in fields[1:] if one.score >= CLOSE * best.score and not set(one.because) <= set(best.because))
    return (best.id, *(one.id for one in others))[:MAX_FIELDS]


def alike(fields: Sequence[Found]) -> tuple[str, ...]:
    """The fields that the same words are alike, where none of them is clearly the likeliest."""
    best = fields[0]
    rivals = [one for one in fields[1:] if one.score >= NEARLY * best.score and not set(one.because).isdisjoint(best.because)]
    return (best.id, *(one.id for one in rivals)) if rivals else ()


def _asking_which(knowledge: Knowledge, learned: Learned, between: tuple[str, ...], waiting: str | None) -> Learned:
    """The words are said back, and the question which field they meant is asked when its turn comes; at once instead of the inventory."""
    unsure = waiting is not None and waiting.startswith("inventory.")
    conversation = replace(learned.conversation, between=between, changing="interest" if unsure else None, ticking=None, ticks=())
    names = options_in_words(knowledge, conversation, "interest", between)
    note = Words(knowledge, conversation)("between", fields=names)
    return _past_a_side_goal(replace(learned, conversation=conversation, notes=(*learned.notes, note)))


def _with_goal(learned: Learned) -> Learned:
    """One who names a field wants to learn, if they have told nothing else."""
    if "goal" in learned.conversation.answers or learned.conversation.edit is not None or _may_want_less_than_a_trade(learned):
        return learned
    return replace(learned, conversation=learned.conversation.with_answer("goal", Answer(("learn",), "understood")))


def _past_a_side_goal(learned: Learned) -> Learned:
    """One who came for the drop-in or a human, and now names a field, wants to learn."""
    goal = learned.conversation.answers.get("goal")
    if goal is None or not SIDE_GOALS & set(goal.options) or "goal" in learned.slots:
        return learned
    return replace(learned, conversation=learned.conversation.without("goal"))


def _may_want_less_than_a_trade(learned: Learned) -> bool:
    """Whether naming a field does not yet tell the goal: one who has work may want new skills for it, or staff."""
    situation = learned.conversation.answers.get("situation")
    return situation is not None and bool(AT_WORK & set(situation.options))


def _after_goal(learned: Learned) -> bool:
    """Whether the person had told what they want before these words: then a field they name is meant."""
    return "goal" in learned.conversation.answers and "goal" not in learned.slots


def _is_beside(learned: Learned, meaning: Understanding, waiting: str | None) -> bool:
    """Whether the fields are none that is wished for: too faint, or in a question, or in an answer to something else."""
    if waiting == "interest" or (waiting or "").startswith("inventory."):
        return False
    employer = any(one.id == "employer" for one in meaning.slots.get("goal", ()))
    if meaning.fields[0].score < SURE and not employer:
        return True
    if "interest" not in learned.conversation.answers or waiting is None:
        return False
    return meaning.question is not None or bool(learned.slots) or meaning.fields[0].score < SURE_ENOUGH_TO_CHANGE


def _learn_refused(knowledge: Knowledge, learned: Learned, meaning: Understanding) -> Learned:
    refused = tuple(one.id for one in meaning.refused if one.id in knowledge.fields)
    if not refused:
        return learned
    conversation = learned.conversation
    interest = conversation.answers.get("interest")
    left = tuple(field for field in interest.options if field not in refused) if interest else ()
    if interest and left != interest.options:
        conversation = conversation.with_answer("interest", Answer(left, interest.source)) if left else conversation.without("interest")
    conversation = replace(conversation, refused=tuple(dict.fromkeys((*conversation.refused, *refused))))
    names = options_in_words(knowledge, conversation, "interest", refused)
    note = Words(knowledge, conversation)("refused", fields=names)
    return replace(learned, conversation=conversation, notes=(*learned.notes, note))


def _learn_question(knowledge: Knowledge, learned: Learned, meaning: Understanding) -> Learned:
    question = knowledge.questions.get(meaning.question.id) if meaning.question else None
    if question is None or (question.id == "dropout" and any(one.id == "finish" for one in meaning.slots.get("goal", ()))):
        return learned
    if question.id != "contact" and any(one.id == "dropin" for one in meaning.slots.get("goal", ())):
        return learned  # When the session is, is what they asked.
    conversation = learned.conversation
    asks = bool(ASKING.search(meaning.text)) and meaning.question is not None and meaning.question.score >= SURE
    if question.id != "unsure" and learned.slots and not asks:
        return learned
    goal = conversation.answers.get("goal")
    if goal and "employer" in goal.options and question.id not in OF_EMPLOYERS:
        return learned
    if question.id == "unsure":
        if "goal" in conversation.answers or meaning.fields:
            return learned if learned.slots or learned.notes else _answer(knowledge, learned, question.id)
        return _filled(knowledge, learned, "goal", ("unsure",), asked=False, sure=True)
    return _answer(knowledge, learned, question.id)


def _answer(knowledge: Knowledge, learned: Learned, name: str) -> Learned:
    question = knowledge.questions[name]
    words = Words(knowledge, learned.conversation)
    date = f"{question.checked_on.day}.{question.checked_on.month}.{question.checked_on.year}"
    note = joined([pick(knowledge, question.answers, words.language), "" if question.confirmed else words("answer-unconfirmed", date=date)])
    return replace(learned, notes=(*learned.notes, note))
