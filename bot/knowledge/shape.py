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
    "string_too_long": ("The text is too long.", "At most {max_length} letters."),
    "int_type": ("A whole number belongs here.", "Write it with digits, without quotes: 3."),
    "float_type": ("A number belongs here.", "Write it with digits and a point, without quotes: 60.8."),
    "bool_type": ("`true` or `false` belongs here.", "Write `true` or `false`, without quotes."),
    "greater_than_equal": ("The number is too small.", "At least {ge}."),
    "less_than_equal": ("The number is too large.", "At most {le}."),
    "too_long": ("There are too many.", "At most {max_length}."),
    "tuple_type": ("A list belongs here.", "Write `[one, two]`, or one thing a line after `- `."),
    "lines": ("Words belong here, one a line.", "Write `fi: |`, and under it one word or phrase a line, further in."),
    "dict_type": ("Names with values belong here.", "Write `name: value`."),
    "model_type": ("Names with values belong here.", "Write `name: value`."),
}
"""pydantic's type of error -> what, advice."""

_INSIDE: dict[str, tuple[str, str]] = {
    "slot_options": ("options", "A slot has its own list `options`, or `options_from: places` or `fields`."),
    "months": ("at_most", "Put the smaller number at `at_least`."),
    "period": ("closes", "Put the earlier day at `opens`."),
    "hours": ("closes", "Put the earlier time at `opens`."),
    "rule_time": ("time", "Write the earlier time first: 13:00-15:30."),
    "rule_dates": ("until", "Put the earlier day at `since`."),
    "rule_days": ("byday", "Write `byday: [MO]`."),
    "rule_numbered": ("byday", "Write `TH` without a number, or `freq: monthly`."),
    "rule_end": ("count", "Keep one of them."),
    "rule_count": ("count", "Add `since`, the first day, or write `until` in the place of `count`."),
    "rule_position": ("bysetpos", "Use it with `freq: monthly`: `bysetpos: [1]` is the first of the days that `byday` names."),
    "rota_turns": ("turns", "Write `turns: [[one], [two, three]]`: by the week, in turn."),
    "event_dates": ("dates", "Write `- {date: 2027-02-03, time: 12:00-16:00}`."),
    "two_rules": ("rules", "Move `rule` into the list, or take one of them away."),
    "coordinates": ("lat", "Write both: `lat: 60.8` and `lon: 23.6`."),
    "lead_dates": ("until", "Put the earlier day at `since`."),
    "phase_months": ("month_to", "Put the smaller number at `month_from`."),
    "break_dates": ("until", "Put the earlier day at `since`."),
}
"""Our own type of error -> the key inside the value that it is about, advice."""

_PATTERNS = {
    "^[a-z0-9]": ("`{value}` is no id.", "Use only a-z, 0-9, `-`, `_` and `.`: no capitals, no spaces, no å, ä or ö."),
    r"^([01]\d|2": ("`{value}` is no time of day.", "Write `09:00`."),
    "^([1-5]|-": (
        "`{value}` is no weekday.",
        "Write MO, TU, WE, TH, FR, SA or SU; with `freq: monthly` also 1TH, the first, or -1FR, the last.",
    ),
    "^(morning": ("`{value}` is no time.", "Write `13:00-15:30`, `morning` or `afternoon`."),
    r"^\d{6}$": ("`{value}` is no code of a qualification.", 'Six digits in quotes: "381141".'),
    r"^\d{3}$": ("`{value}` is no municipality code.", 'Three digits in quotes: "061".'),
    "^https://": ("`{value}` is no web address.", "It begins with https://."),
    "^[riasec]-": ("`{value}` is no id of a statement.", "Begin with the letter of its interest type: `r-tools`."),
    "^[0-9 ()+-]": ("`{value}` is no telephone number.", "Only digits, spaces, brackets, + and -."),
}
"""How a pattern begins -> what, advice."""


def take(model: type[Model], source: Source, data: object) -> Model | None:
    """A file's data as a `model`; None, with the problems noted, if it isn't one."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        for detail in error.errors():
            if detail["loc"] not in source.told:
                _note(model, source, detail)
        return None


def _note(model: type[BaseModel], source: Source, detail: ErrorDetails) -> None:
    where, kind = detail["loc"], detail["type"]
    if kind == "extra_forbidden":
        name = str(where[-1])
        hint = did_you_mean(name, _keys_at(model, where[:-1]))
        source.problem(source.key_place(where), "key-unknown", f"`{name}` is not a known key here.", hint or "Take it away.")
    elif kind == "missing":
        _note_missing(source, where)
    elif kind == "no_rule":
        _note_missing(source, (*where, "rule"))
    elif kind in _INSIDE:
        inside, advice = _INSIDE[kind]
        source.problem(source.place((*where, inside)), "value-wrong", _sentence(detail["msg"]), advice)
    else:
        code, what, advice = _explain(kind, detail)
        source.problem(source.place(where), code, what, advice)


def _note_missing(source: Source, where: Key) -> None:
    """At the key whose value lacks it, or at the first line of the entry."""
    around = where[:-1]
    owner = f" in `{around[-1]}`" if around and isinstance(around[-1], str) else ""
    source.problem(source.key_place(around), "key-missing", f"`{where[-1]}` is missing{owner}.", f"Add a line `{where[-1]}: …`.")


def _explain(kind: str, detail: ErrorDetails) -> tuple[Code, str, str]:
    value = _shown(detail["input"])
    context: Mapping[str, Any] = detail.get("ctx", {})
    if detail["input"] is None:
        return "value-wrong", "There is nothing here.", "Write a value after the `:`, or take the line away."
    if kind == "string_too_short":
        return "value-wrong", "The text is too short, or only spaces.", f"Write at least {context['min_length']} letters."
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
    return "value-wrong", _sentence(detail["msg"]), "Compare with the entries beside it."


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


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
