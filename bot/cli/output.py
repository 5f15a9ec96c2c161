"""Writing to the standard output."""

from __future__ import annotations

import json
import sys


def put(text: str) -> None:
    """One text, with a line end."""
    sys.stdout.write(text + "\n")


def put_json(value: object, indent: int | None = 2) -> None:
    """A value as JSON."""
    put(json.dumps(value, ensure_ascii=False, indent=indent))
