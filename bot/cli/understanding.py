"""`opastin understand` and `opastin evaluate`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.cli.output import put, put_json
from bot.errors import SettingsError
from bot.knowledge import load
from bot.understanding import Lexicon, Understanding, build_lexicon
from bot.understanding import evaluate as measuring
from bot.understanding import understand as read


def understand(options: argparse.Namespace) -> int:
    """What one text, or each text of a file, is understood to mean."""
    if (options.text is None) == (options.batch is None):
        raise SettingsError("Give a TEXT, or --batch FILE.")
    lexicon = build_lexicon(load(options.knowledge))
    if options.batch is None:
        put_json(as_data(read(lexicon, options.text, options.lang)))
        return 0
    for text, language in _batch(options.batch):
        put_json(as_data(read(lexicon, text, language or options.lang)), indent=None)
    return 0


def as_data(meaning: Understanding) -> dict[str, object]:
    """The understanding as JSON has it."""
    found = [{"id": one.id, "score": round(one.score, 3), "because": list(one.because)} for one in meaning.fields]
    slots = {slot: [one.id for one in options] for slot, options in meaning.slots.items()}
    return {
        "fields": found,
        "refused": [one.id for one in meaning.refused],
        "slots": {slot: options[0] if len(options) == 1 else options for slot, options in slots.items()},
        "question": meaning.question.id if meaning.question else None,
        "command": meaning.command.id if meaning.command else None,
        "safety": meaning.safety,
        "language": meaning.language,
    }


def _batch(name: str) -> Iterator[tuple[str, str | None]]:
    for number, line in enumerate(_lines(name), 1):
        try:
            data = json.loads(line)
            yield str(data["text"]), data.get("lang")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise SettingsError(f"{name}:{number}: a JSON object with `text` belongs on each line.") from None


def _lines(name: str) -> list[str]:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name} can't be read: {error}.") from None
    return [line for line in text.splitlines() if line.strip()]


def evaluate(options: argparse.Namespace) -> int:
    """How often understanding is right, by kind of case, and where it was not."""
    lexicon: Lexicon = build_lexicon(load(options.knowledge))
    scores = measuring.evaluate(_cases(str(options.cases)), lambda text: read(lexicon, text))
    shares = (("top-1", scores.top1), ("top-3", scores.top3), ("false matches", scores.false_matches), ("negation right", scores.negation))
    for name, share in shares:
        put(f"{name:15} {share.percent:5.1f} %  ({share.right} of {share.of})")
    for kind, (first, three) in sorted(scores.by_kind.items()):
        put(f"  {kind:13} {first.percent:5.1f} %  {three.percent:5.1f} %  of {first.of}")
    for miss in scores.misses:
        wanted = ", ".join((*miss.case.fields, *miss.case.questions)) or "nothing"
        put(f"missed: «{miss.case.text}» wanted {wanted}, got {', '.join(miss.returned) or miss.question or 'nothing'}")
    return 0


def _cases(name: str) -> Iterator[measuring.Case]:
    for number, line in enumerate(_lines(name), 1):
        try:
            data = json.loads(line)
            lists = {key: tuple(data.get(key, ())) for key in ("fields", "questions", "reject")}
            yield measuring.Case(text=data["text"], lang=data.get("lang", ""), kind=data.get("kind", ""), **lists)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise SettingsError(f"{name}:{number}: a JSON object with `text`, `fields` and `questions` belongs on each line.") from None
