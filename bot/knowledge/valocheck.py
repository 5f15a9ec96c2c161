"""Checks of `valo.yaml` that one value can't make of itself."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.model import ValoFile
from bot.knowledge.source import Key, Source


def check_valo(valo: ValoFile, source: Source) -> None:
    """Note ids that stand twice inside a unit or a question, and phases that are longer than the period."""
    for index, unit in enumerate(valo.units):
        skills = unit.requirements.skills if unit.requirements else ()
        _check_once(source, ("units", index, "requirements", "skills"), [skill.id for skill in skills])
    for index, question in enumerate(valo.interview):
        _check_once(source, ("interview", index, "options"), [option.id for option in question.options])
    for index, phase in enumerate(valo.phases):
        if phase.month_to > valo.months:
            said = f"The phase `{phase.id}` ends in month {phase.month_to}, and the period has {valo.months}."
            source.problem(source.place(("phases", index, "month_to")), "value-wrong", said, "Write an earlier month, or more `months`.")


def _check_once(source: Source, where: Key, ids: Sequence[str]) -> None:
    for index, name in enumerate(ids):
        if name in ids[:index]:
            said = f"The id `{name}` stands twice in this list."
            source.problem(source.place((*where, index, "id")), "id-duplicate", said, "Give one of them another id, or take it away.")
