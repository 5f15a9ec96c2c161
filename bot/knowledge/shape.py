"""From data to frozen values: pydantic's findings, told so that an admin can act on them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.knowledge.model import Value
from bot.knowledge.problems import Code, did_you_mean
from bot.knowledge.source import Key, Source

Model = TypeVar("Model", bound=Value)

_ADVICE: dict[str, tuple[str, str]] = {
    "string_type": ("A text belongs here.", "Write it in quotes if it looks like a number."),
    "string_too_short": ("The text is too short.", "Write at least {min_length} letters."),
    "string_too_long": ("The text is too long.", "At most {max_length} letters."),
    "int_type": ("A whole number belongs here.", "Write it with digits and without quotes."),
    "int_parsing": ("A whole number belongs here.", "Write it with digits: 3."),
    "int_from_float": ("A whole number belongs here.", "Leave the decimals away."),
    "float_type": ("A number belongs here.", "Write it with digits: 60.8."),
    "float_parsing": ("A number belongs here.", "Write it with digits: 60.8."),
    "bool_type": ("`true` or `false` belongs here.", "Write `true` or `false`."),
    "bool_parsing": ("`true` or `false` belongs here.", "Write `true` or `false`."),
    "greater_than_equal": ("The number is too small.", "At least {ge}."),
    "less_than_equal": ("The number is too large.", "At most {le}."),
    "tuple_type": ("A list belongs here.", "Write `[one, two]`, or one thing a line after `- `."),
    "mapping_type": ("Names with values belong here.", "Write `name: value`."),
    "dict_type": ("Names with values belong here.", "Write `name: value`."),
    "model_type": ("Names with values belong here.", "Write `name: value`."),
    "model_attributes_type": ("Names with values belong here.", "Write `name: value`."),
}
_PATTERNS = {
    "^[a-z0-9]": ("`{value}` is no id.", "Use only a-z, 0-9, `-`, `_` and `.`: no capitals, no spaces, no å, ä or ö."),
    r"^([01]\d|2": ("`{value}` is no time of day.", "Write `09:00`."),
    "^(morning": ("`{value}` is no time.", "Write `13:00-15:30`, `morning` or `afternoon`."),
    r"^\d{3}$": ("`{value}` is no municipality code.", 'Three digits in quotes: "061".'),
    "^https://": ("`{value}` is no web address.", "It begins with https://."),
    "^[riasec]-": ("`{value}` is no id of a statement.", "Begin with the letter of its interest type: `r-tools`."),
    "^[0-9 ()+-]": ("`{value}` is no telephone number.", "Only digits, spaces, brackets, + and -."),
}


def take(model: type[Model], source: Source, data: object, key: Key) -> Model | None:
    """`data`, which stands at `key` of the file, as a `model`; None, with the problems noted, if it isn't one."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        for detail in error.errors():
            _note(model, source, key, detail)
        return None


def _note(model: type[BaseModel], source: Source, key: Key, detail: ErrorDetails) -> None:
    where = (*key, *detail["loc"])
    kind = detail["type"]
    if kind == "extra_forbidden":
        name = str(detail["loc"][-1])
        hint = did_you_mean(name, _keys_at(model, detail["loc"][:-1]))
        source.problem(source.key_place(where), "key-unknown", f"`{name}` is not a known key here.", hint or "Take it away.")
    elif kind == "missing":
        name = str(detail["loc"][-1])
        source.problem(source.place(where[:-1]), "key-missing", f"`{name}` is missing.", f"Add a line `{name}: …`.")
    else:
        code, what, advice = _explain(kind, detail)
        source.problem(source.place(where), code, what, advice)


def _explain(kind: str, detail: ErrorDetails) -> tuple[Code, str, str]:
    value = _shown(detail["input"])
    context: Mapping[str, Any] = detail.get("ctx", {})
    if value == "nothing":
        return "value-wrong", "There is nothing here.", "Write a value after the `:`, or take the line away."
    if kind == "literal_error":
        return "id-unknown", f"`{value}` is not a choice here.", did_you_mean(value, re.findall(r"'([^']*)'", str(context["expected"])))
    if kind == "string_pattern_mismatch":
        pattern = str(context["pattern"])
        what, advice = next(text for start, text in _PATTERNS.items() if pattern.startswith(start))
        return "value-wrong", what.format(value=value), advice
    if kind.startswith("date"):
        return "value-wrong", f"`{value}` is no date.", "Write year-month-day, and a day that exists: 2026-11-23."
    if kind in _ADVICE:
        what, advice = _ADVICE[kind]
        return "value-wrong", f"{what} Here is: {value}.", advice.format(**context)
    return "value-wrong", f"{detail['msg'][:1].upper()}{detail['msg'][1:]}.", "Mend it."


def _shown(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, Mapping):
        return "names with values"
    if isinstance(value, list):
        return "a list"
    text = "true" if value is True else "false" if value is False else str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _keys_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """The keys that may stand at `loc` inside `model`."""
    current: type[BaseModel] | None = model
    for part in loc:
        if current is None:
            return []
        if isinstance(part, str) and part in (fields := _fields(current)):
            current = _model_in(fields[part])
    return list(_fields(current)) if current else []


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model that the annotation holds, through lists, mappings and `| None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in {Annotated, Union, UnionType, tuple} or get_args(annotation):
        found = (_model_in(part) for part in get_args(annotation))
        return next((model for model in found if model), None)
    return None
