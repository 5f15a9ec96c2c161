"""Texts as Telegram and the database take them: whole letters only, and no more of them than fit."""

from __future__ import annotations

import re

_NO_LETTERS = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """The text with `?` for each half of a letter (a lone surrogate, which JSON may hold) and each NUL: neither can be kept or sent."""
    return _NO_LETTERS.sub("?", text)


def cut(text: str, units: int) -> str:
    """As much of a clean text as fits into so many UTF-16 units, which is how Telegram counts, with `…` where it was cut."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * units:
        return text
    return encoded[: 2 * (units - 1)].decode("utf-16-le", "ignore") + "…"
