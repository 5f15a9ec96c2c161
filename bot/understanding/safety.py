"""What must be seen before anything else: personal identity codes and signs of distress."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from bot.understanding.finnish import ENDINGS
from bot.understanding.meaning import Safety
from bot.understanding.normal import Token, fold, words_of

if TYPE_CHECKING:
    from bot.knowledge.model import Alarm

CODE_SHOWN_AS = "[…]"
MAX_GAP = 2
"""So many other words may stand between two words of an alarm phrase."""

_ID_CODE = re.compile(r"(\d{2})[ .]?(\d{2})[ .]?(\d{2})[ ]?([-+–—−‐‑A-FU-Ya-fu-y])[ ]?(\d{3})([ ]?[0-9A-Za-z](?![a-zåäö]{2}))?")
_CENTURIES = {"+": 1800, **dict.fromkeys("-–—−‐‑UVWXY", 1900), **dict.fromkeys("ABCDEF", 2000)}
"""Signs between date and number, the ones given out since 2023 included (Finnish Digital and Population Data Services Agency)."""
_GRAVITY = {"crisis": 3, "violence": 2, "soft": 1}


def hide_id_codes(text: str) -> tuple[str, bool]:
    """The text with Finnish personal identity codes taken out, and whether there were any."""
    shown = text
    while True:
        # What stands around a hidden code may make up another: look until there is none.
        hidden = _ID_CODE.sub(lambda match: CODE_SHOWN_AS if _is_dated(match) else match.group(), shown)
        if hidden == shown:
            return shown, shown != text
        shown = hidden


def _is_dated(match: re.Match[str]) -> bool:
    day, month, year, sign = match.group(1, 2, 3, 4)
    try:
        dt.date(_CENTURIES[sign.upper()] + int(year), int(month), int(day))
    except ValueError:
        return False
    return True


_SPOKEN = {
    "ma": "mina", "mun": "minun", "mua": "minua", "mulle": "minulle", "mulla": "minulla", "mul": "minulla", "must": "minusta",
    "musta": "minusta",
    "sa": "sina", "oo": "ole", "oon": "olen", "ois": "olisi", "olis": "olisi", "olsi": "olisi", "oisin": "olisin", "haluu": "halua",
    "haluun": "haluan",
    "haluisin": "haluaisin", "ku": "kun", "tan": "taman", "ta": "tama", "taa": "tama", "itteni": "itseni", "ittensa": "itsensa",
    "ittea": "itsea",
    "itteani": "itseani", "vaa": "vain", "vaan": "vain", "et": "etta", "enaan": "enaa", "ena": "enaa", "ny": "nyt", "tiia": "tieda",
    "helpompi": "helpompaa", "parempi": "parempaa", "dont": "don't", "cant": "can't", "im": "i'm", "wanna": "want",
}  # fmt: skip
"""Spoken words and the written ones they stand for, folded: a phrase is known in either."""


def _written(word: str) -> str:
    return _SPOKEN.get(word, word)


@dataclass(frozen=True, slots=True, eq=False)
class AlarmIndex:
    """Alarm phrases by their first word, and the words of all phrases by their first letter."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Safety], ...]]
    words: Mapping[str, tuple[str, ...]]


def alarm_index(alarms: Iterable[Alarm]) -> AlarmIndex:
    """The alarms, ready for look-up."""
    phrases: dict[str, dict[tuple[tuple[str, ...], Safety], None]] = {}
    words: dict[str, dict[str, None]] = {}
    for alarm in alarms:
        for group in alarm.words.values():
            for phrase in group:
                parts = tuple(_written(fold(word)) for word in words_of(phrase))
                if not parts:
                    continue
                phrases.setdefault(parts[0], {})[(parts, alarm.kind)] = None
                for part in parts:
                    words.setdefault(part[0], {})[part] = None
    return AlarmIndex({key: tuple(found) for key, found in phrases.items()}, {key: tuple(found) for key, found in words.items()})


def find_alarm(index: AlarmIndex, words: Sequence[Token]) -> Safety | None:
    """The gravest alarm in a text."""
    spoken = [token for token in words if not token.mark]
    known = {token.folded: _alike(index, _written(token.folded)) for token in spoken}
    alike = [known[token.folded] for token in spoken]
    found: Safety | None = None
    for position, matches in enumerate(alike):
        for first in matches:
            for phrase, kind in index.phrases.get(first, ()):
                graver = found is None or _GRAVITY[kind] > _GRAVITY[found]
                if graver and _follows(phrase, alike, position):
                    found = kind
    return found


def _alike(index: AlarmIndex, word: str) -> dict[str, bool]:
    """Words of alarm phrases that a word may be -> whether it is misspelt."""
    found: dict[str, bool] = {}
    for known in index.words.get(word[:1], ()):
        if word == known or (len(known) >= 4 and word.startswith(known) and word[len(known) :] in ENDINGS):
            found[known] = False
        elif len(known) >= 6 and abs(len(known) - len(word)) <= 1 and OSA.distance(word, known, score_cutoff=1) <= 1:
            found[known] = True
    return found


def _follows(phrase: tuple[str, ...], alike: Sequence[Mapping[str, bool]], position: int) -> bool:
    """Whether the words of a phrase stand from `position` on, in order, with small gaps."""
    misspelt = 0
    for index, part in enumerate(phrase):
        reach = range(position, position + 1) if index == 0 else range(position + 1, position + 2 + MAX_GAP)
        place = next((at for at in reach if at < len(alike) and part in alike[at]), None)
        if place is None:
            return False
        misspelt += alike[place][part]
        position = place
    # One wrong letter may be forgiven in a long enough phrase; a short one might be another word altogether.
    return misspelt == 0 or (misspelt == 1 and sum(map(len, phrase)) >= 8)
