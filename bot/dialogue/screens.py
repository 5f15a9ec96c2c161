"""Questions and menus as messages: the words and the buttons of what waits for an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.dialogue.conversation import SKIP, Conversation
from bot.dialogue.effects import Button, Rewrite, Rows, Say
from bot.dialogue.left import questions_left
from bot.dialogue.position import Ask
from bot.dialogue.profile import interests_of, profile_of
from bot.dialogue.replacing import replace
from bot.knowledge import Knowledge
from bot.knowledge.labels import option_label, pick, sentence
from bot.knowledge.model import Slot

WIDE_LABEL = 16
"""A label longer than this has a row of its own; shorter ones stand two in a row."""

NARROW_LABEL = 12
"""Labels up to this length stand three in a row."""

LABEL_LENGTH = 60
"""A button shows so many letters."""

MAX_TEXT = 4096
TICK = "✓ "

ASIDES = ("why-statement", "old-button", "hello-again", "edited-read")
"""Texts after which the question that was waiting stands there once more."""

NEVER_SAID_BACK = frozenset({"consent"})
"""Slots that are not repeated to the person unasked."""


class Words:
    """The texts of one conversation's language: `words("ask-goal")`."""

    __slots__ = ("knowledge", "language")

    def __init__(self, knowledge: Knowledge, conversation: Conversation) -> None:
        self.knowledge = knowledge
        self.language = conversation.language

    def __call__(self, name: str, /, **values: str | int) -> str:
        """The text of that name, with the values put in."""
        return self.knowledge.texts.say(self.language, name, **values)

    def button(self, identity: str, name: str, /, **values: str | int) -> Button:
        """A button whose label is a text."""
        return Button(identity, self(name, **values))


def short_label(text: str) -> str:
    """The text, no longer than a button shows."""
    return text if len(text) <= LABEL_LENGTH else f"{text[: LABEL_LENGTH - 1]}…"


def joined(parts: Iterable[str]) -> str:
    """Paragraphs as one message, never longer than a message may be."""
    text = "\n\n".join(part for part in parts if part)
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"


def in_rows(buttons: Sequence[Button]) -> Rows:
    """Buttons in rows of three, two or one, as their labels allow."""
    longest = max((len(button.label) for button in buttons), default=0)
    width = 3 if longest <= NARROW_LABEL and len(buttons) > 4 else 2 if longest <= WIDE_LABEL + 8 * (len(buttons) > 12) else 1
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))


def question(knowledge: Knowledge, conversation: Conversation, ask: Ask, notes: Sequence[str] = ()) -> Say:
    """The question that waits, with its buttons, under whatever is said before it."""
    words = Words(knowledge, conversation)
    asked = _statement(words, conversation, ask.statement, notes) if ask.statement else words(_asked(conversation, ask))
    left = questions_left(knowledge, conversation, ask)
    text = joined([*notes, asked, sentence(knowledge, words.language, left.text, count=left.count) if left else ""])
    return Say(text, ticked(question_rows(knowledge, conversation, ask), ask.name, _chosen(conversation, ask)), ask.name)


def _asked(conversation: Conversation, ask: Ask) -> str:
    return "ask-between" if _between(conversation, ask) else f"ask-{ask.step.id}"


def _statement(words: Words, conversation: Conversation, name: str, notes: Sequence[str]) -> str:
    """A statement of the inventory: the first one under what it is about, unless it stands there again only to go on from an aside."""
    statement = words.knowledge.statements[name]
    again = conversation.inventory or conversation.strengths or conversation.misses or {words(aside) for aside in ASIDES} & set(notes)
    return joined(["" if again else words("inventory-start"), f"«{pick(words.knowledge, statement.texts, words.language)}»"])


def question_rows(knowledge: Knowledge, conversation: Conversation, ask: Ask) -> Rows:
    """The buttons of a question, with none of its options ticked."""
    words = Words(knowledge, conversation)
    if ask.statement:
        choices = tuple(words.button(f"{ask.name}:{value}", f"inventory-{value}") for value in ("yes", "maybe", "no"))
        controls = (words.button(f"{ask.name}:back", "button-back"), words.button(f"{ask.name}:skip", "button-skip"))
        return (choices, controls, (words.button("change:interest", "button-own-field"),))
    offered = _between(conversation, ask)
    return (*_option_rows(knowledge, ask.step.fills, conversation.language, offered), *_controls(words, conversation, ask))


def _between(conversation: Conversation, ask: Ask) -> tuple[str, ...]:
    """The only fields that are offered: those that the person's words were alike."""
    return conversation.between if ask.step.fills == "interest" and ask.statement is None else ()


def ticked(rows: Rows, name: str, options: Sequence[str]) -> Rows:
    """The buttons of the question of that name, with these options ticked. They stay where they are."""
    if not options:
        return rows
    chosen = {f"{name}:{option}" for option in options}
    return tuple(tuple(replace(button, label=TICK + button.label) if button.id in chosen else button for button in row) for row in rows)


@lru_cache(maxsize=512)
def _option_rows(knowledge: Knowledge, name: str, language: str, only: tuple[str, ...] = ()) -> Rows:
    slot = knowledge.slots[name]
    offered = only or _offered(knowledge, slot)
    return in_rows([Button(f"{name}:{option}", _label(knowledge, slot, option, language)) for option in offered])


def _offered(knowledge: Knowledge, slot: Slot) -> Sequence[str]:
    """The options that have a button: all of them, but of the places only those of the network's own regions."""
    if slot.options_from == "places":
        return [place.id for place in knowledge.places.values() if place.region]
    return tuple(reversed(slot.options)) if slot.ordered else slot.options


def _chosen(conversation: Conversation, ask: Ask) -> tuple[str, ...]:
    if conversation.ticking == ask.name:
        return conversation.ticks
    answer = conversation.answers.get(ask.name)
    return answer.options if answer and not answer.skipped else ()


def _label(knowledge: Knowledge, slot: Slot, option: str, language: str) -> str:
    if slot.options_from == "fields":
        return pick(knowledge, knowledge.fields[option].short, language)
    return option_label(knowledge, slot.id, option, language)


def _controls(words: Words, conversation: Conversation, ask: Ask) -> Rows:
    slot = ask.step.fills
    rows: list[tuple[Button, ...]] = [_share_row(words, conversation, ask)]
    if conversation.misses >= 3:
        rows.append((words.button("goal:human", "button-human"),))
    if _between(conversation, ask):
        rows.append((words.button("change:interest", "button-other-field"),))
    if ask.step.ask == "several":
        rows.append((words.button(f"{slot}:done", "button-done"),))
    if slot == "consent":
        return tuple(row for row in (*rows, language_row(words)) if row)
    controls = [words.button(f"{slot}:back", "button-back")] if set(conversation.trail) - {"consent"} else []
    if ask.step.skip:
        controls.append(words.button(f"{slot}:skip", "button-skip"))
    rows.append(tuple(controls))
    if len(conversation.answers) > 2 and slot != "goal":
        rows.append((*_ways_out(words, conversation, ask), words.button("change:menu", "button-change")))
    return tuple(row for row in rows if row)


def _share_row(words: Words, conversation: Conversation, ask: Ask) -> tuple[Button, ...]:
    """A location instead of a name, where the person is asked for their own place."""
    goal = conversation.answers.get("goal")
    if ask.step.fills != "place" or (goal and "employer" in goal.options):
        return ()
    return (words.button("place:share", "button-share-location"),)


def ask_location(words: Words) -> Say:
    """What happens when the person shares where they are, with the button that does it."""
    share = words.button("share:location", "button-share-location")
    return Say(words("share-location"), ((share,),), "place", keyboard="location")


def _ways_out(words: Words, conversation: Conversation, ask: Ask) -> tuple[Button, ...]:
    """To a result before all is asked, or away from more questions after it."""
    if ask.step.always:
        return ()
    return (words.button("show:enough", "button-enough"),) if conversation.told else (words.button("show:now", "button-show"),)


def language_row(words: Words) -> tuple[Button, ...]:
    """One button for each language that is not being spoken."""
    return tuple(
        Button(f"lang:{language.id}", language.name) for language in words.knowledge.languages.values() if language.id != words.language
    )


def summary_of(knowledge: Knowledge, conversation: Conversation, slots: Iterable[str]) -> str:
    """Those answers in words, one a line; empty when there are none."""
    words = Words(knowledge, conversation)
    lines = []
    for slot in slots:
        answer = conversation.answers.get(slot)
        if answer and not answer.skipped and slot not in NEVER_SAID_BACK:
            lines.append(f"• {words(f'slot-{slot}')}: {options_in_words(knowledge, conversation, slot, answer.options)}")
    return "\n".join(lines)


def options_in_words(knowledge: Knowledge, conversation: Conversation, slot: str, options: Iterable[str]) -> str:
    """Options of a slot, in words and with commas."""
    return ", ".join(option_label(knowledge, slot, option, conversation.language) for option in options)


def change_menu(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str] = ()) -> Say:
    """Everything the person has told, a button each to change it."""
    words = Words(knowledge, conversation)
    profile = profile_of(knowledge, conversation)
    buttons = []
    for slot, answer in conversation.answers.items():
        value = words("answer-skipped") if answer.skipped else options_in_words(knowledge, conversation, slot, answer.options)
        buttons.append(Button(f"change:{slot}", short_label(f"{words(f'slot-{slot}')}: {value}")))
    if "interest" in profile and "interest" not in conversation.answers:
        interests = options_in_words(knowledge, conversation, "interest", interests_of(knowledge, conversation))
        buttons.append(Button("change:interest", short_label(f"{words('slot-interest')}: {interests}")))
    if not buttons:
        return Say(joined([*notes, words("change-nothing")]), ((words.button("show:question", "button-continue"),),))
    rows = (*((button,) for button in buttons), (words.button("show:question", "button-continue"),))
    return Say(joined([*notes, words("change-which")]), rows)


def confirm_edit(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str] = ()) -> Say:
    """Ask whether an answer may be changed although others are dropped by it."""
    words = Words(knowledge, conversation)
    edit = conversation.edit
    assert edit is not None, "asked for only while an edit waits"  # noqa: S101 - our bug if not
    text = words(
        "edit-confirm",
        slot=words(f"slot-{edit.slot}"),
        value=words("answer-skipped") if edit.options == (SKIP,) else options_in_words(knowledge, conversation, edit.slot, edit.options),
        drops=", ".join(words(f"slot-{slot}") for slot in edit.drops),
    )
    return Say(
        joined([*notes, text]), ((words.button("edit:yes", "button-change-yes"), words.button("edit:no", "button-change-no")),), "edit"
    )


def menu(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str]) -> Say:
    """What one can do now, when no question waits."""
    words = Words(knowledge, conversation)
    rows = (
        (words.button("show:results", "button-results"), words.button("goal:human", "button-human")),
        (words.button("change:menu", "button-change"), words.button("show:restart", "button-restart")),
    )
    saved = ((words.button("saved:list", "button-saved", count=len(conversation.saved)),),) if conversation.saved else ()
    plan = ((words.button("plan:show", "button-plan-show"),),) if conversation.plan else ()
    return Say(joined(notes), (*plan, *saved, *rows))


def as_rewrite(say: Say, message: int | None) -> Say | Rewrite:
    """The message in the place of an earlier one, where it is known which."""
    return say if message is None else Rewrite(message, say.text, say.rows, say.step)
