"""Understanding: from free text to fields, slots, questions, commands and safety signals, with the words that say so."""

from __future__ import annotations

from bot.understanding.lexicon import Lexicon, build_lexicon
from bot.understanding.meaning import Found, Safety, Understanding
from bot.understanding.safety import hide_id_codes
from bot.understanding.understand import understand

__all__ = ["Found", "Lexicon", "Safety", "Understanding", "build_lexicon", "hide_id_codes", "understand"]
