"""A mistake of ours, told so that it can be found: without its message, which may quote what somebody wrote."""

from __future__ import annotations

import traceback


def told(error: BaseException) -> str:
    """The kind of the error and where it came from, innermost last: «KeyError at press.py:31 in press < …»."""
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{frame.filename.rpartition('/')[2]}:{frame.lineno} in {frame.name}" for frame in reversed(frames))
    return f"{type(error).__name__} at {' < '.join(places)}"
