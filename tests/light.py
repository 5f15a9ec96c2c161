"""The shipped knowledge with far fewer words to learn: for tests that start the program again and again, and say little to it."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

SHIPPED = Path(__file__).resolve().parent.parent / "knowledge"
KEPT = 8
"""Lines that are kept of each list."""

_BLOCK = re.compile(r"^(?P<room> *)[a-z-]+: \|$")


@lru_cache(maxsize=1)
def light_knowledge() -> Path:
    """A folder with everything but the vocabulary, and a few of the messages and of the ways to ask; made once for a process."""
    parent = tempfile.mkdtemp(prefix="opastin-light-")
    atexit.register(shutil.rmtree, parent, ignore_errors=True)
    folder = Path(parent) / "knowledge"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("vocabulary"))
    for name in ("messages.yaml", "questions.yaml"):
        file = folder / name
        file.write_text("\n".join(_shortened(file.read_text(encoding="utf-8").split("\n"))), encoding="utf-8")
    return folder


def _shortened(lines: list[str]) -> list[str]:
    """The lines, with no more than `KEPT` in each list of lines."""
    kept: list[str] = []
    room, left = None, 0
    for line in lines:
        if room is not None and line.strip() and len(line) - len(line.lstrip()) > room:
            if left > 0:
                kept.append(line)
            left -= 1
            continue
        block = _BLOCK.match(line)
        room, left = (len(block["room"]), KEPT) if block else (None if line.strip() else room, left)
        kept.append(line)
    return kept
