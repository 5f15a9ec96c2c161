"""Commands that steer the talk: only in short messages that say little else."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.matching import Hit
from bot.understanding.meaning import Found
from bot.understanding.normal import SMALL_TALK, Token

MAX_WORDS = 7
_WHOLE = frozenset({"yes", "no", "hello", "thanks", "skip", "why", "show"})
"""These must be nearly all of the message; others may stand in a sentence."""

_COMING = frozenset({"come", "notcome"})
"""So must these, and more so: one can also mean to come to be a nurse."""


def find_command(words: Sequence[Token], hits: Sequence[Hit]) -> Found | None:
    """The command that a short message gives."""
    spoken = [position for position, token in enumerate(words) if not token.mark]
    said = [position for position in spoken if words[position].folded not in SMALL_TALK] or spoken
    if not spoken or len(spoken) > MAX_WORDS:
        return None
    best: Found | None = None
    for hit in hits:
        if hit.sense.kind != "command" or hit.sure < 0.9:
            continue
        covered = len(hit.positions) / max(len(hit.positions), len(said))
        bound = 0.75 if hit.sense.id in _COMING else 0.6 if hit.sense.id in _WHOLE else 0.5 if len(hit.positions) == 1 else 0.34
        if covered >= bound and (best is None or covered > best.score):
            best = Found(hit.sense.id, round(min(1.0, covered), 3), tuple(words[at].raw for at in hit.positions))
    return best
