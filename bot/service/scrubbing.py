"""Taking out of a text what tells who somebody is, as far as a pattern can know it. Identity codes are gone before."""

from __future__ import annotations

import re

_TELLING = re.compile(r"\S*@\S*|\+?\d[\d\s-]{4,}\d")
"""Addresses and long numbers."""


def without_addresses(text: str) -> str:
    """The text with each of them as `[…]`."""
    return _TELLING.sub("[…]", text)
