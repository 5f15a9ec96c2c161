"""What a text was understood to mean: values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Safety = Literal["crisis", "violence", "soft", "id_code"]


@dataclass(frozen=True, slots=True)
class Found:
    """Something a text speaks of: its id, how sure that is (0-1), and the words of the text that say so."""

    id: str
    score: float
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was found in one text. Empty `fields` means that no field was recognised; best first everywhere.

    `refused` are fields that the person does not want. `slots` has the options of each other slot (`place`, `situation`,
    `age`, …) that the text states, most certain first; a slot with one answer has one. `text` is what was written, with
    personal identity codes taken out: the only form that may be kept.
    """

    text: str
    language: str | None = None
    """ISO 639-1 of the language it seems to be written in; None when it can't be told."""
    fields: tuple[Found, ...] = ()
    refused: tuple[Found, ...] = ()
    slots: Mapping[str, tuple[Found, ...]] = field(default_factory=lambda: MappingProxyType({}))
    question: Found | None = None
    command: Found | None = None
    safety: Safety | None = None
    id_code: bool = False
    """A Finnish personal identity code was in the text (also told when `safety` is something graver)."""
