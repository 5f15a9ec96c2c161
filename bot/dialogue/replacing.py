"""`replace` for the frozen values of a talk: that of `dataclasses`, which costs a turn dearly, only where something is different."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

__all__ = ["replace"]

if TYPE_CHECKING:
    from dataclasses import replace  # so that mypy checks the names and the types of what is replaced
else:

    def replace(value, /, **changes):
        """The value with these changes; the value itself where it is as they say already, as it is most of the time."""
        for name, new in changes.items():
            if getattr(value, name) != new:
                return dataclasses.replace(value, **changes)
        return value
