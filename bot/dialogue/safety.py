"""When someone is in danger or at the end of their strength: everything else stops.

A machine is no help there, and says so; it gives the lines where people answer, and offers a human besides. Nothing of
what was written is kept. A misunderstanding is one tap away from where the talk was.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Say
from bot.dialogue.screens import Words, joined
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import HelpLine


def halt_screen(knowledge: Knowledge, conversation: Conversation, notes: Sequence[str] = ()) -> Say:
    """What is shown while the questions have stopped."""
    words = Words(knowledge, conversation)
    halt = str(conversation.halt)
    if halt == "stopped":
        return Say(joined([*notes, words("stopped")]), ((words.button("safety:on", "button-continue"),),))
    rows = ((words.button("goal:human", "button-human"),), (words.button("safety:on", f"button-{halt}-on"),))
    return Say(joined([*notes, help_lines(knowledge, conversation), words("halt-end")]), rows)


def help_lines(knowledge: Knowledge, conversation: Conversation) -> str:
    """What is said to someone in danger or at the end of their strength, with the lines where people answer."""
    words, halt = Words(knowledge, conversation), str(conversation.halt)
    lines = "\n".join(_line(knowledge, line, words.language) for line in lines_for(knowledge, halt, _languages(conversation)))
    return joined([words(f"halt-{halt}"), lines])


def lines_for(knowledge: Knowledge, alarm: str, languages: Sequence[str]) -> tuple[HelpLine, ...]:
    """The help lines for a kind of alarm: those for everyone, and those that answer in the person's languages."""
    fitting = [line for line in knowledge.lines if alarm in line.kinds]
    own = [line for line in fitting if line.languages and set(line.languages) & set(languages)]
    others = [line for line in fitting if not line.languages]
    if not own:
        own = [line for line in fitting if "fi" in line.languages]
    return tuple(line for line in knowledge.lines if line in own or line in others)


def _languages(conversation: Conversation) -> tuple[str, ...]:
    spoken = (conversation.writes, conversation.client_language, conversation.language.split("-", maxsplit=1)[0])
    known = [language for language in spoken[:2] if language]
    return tuple(dict.fromkeys(known)) or (spoken[2],)


def _line(knowledge: Knowledge, line: HelpLine, language: str) -> str:
    return f"• {pick(knowledge, line.names, language)}: {line.number} ({pick(knowledge, line.open, language)})"
