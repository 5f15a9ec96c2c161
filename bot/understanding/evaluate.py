"""How well texts are understood, measured on cases with known answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.understanding.meaning import Understanding

NEGATION_KINDS = ("negation_alt", "negation_only")


@dataclass(frozen=True, slots=True)
class Case:
    """A text, and what it means: any of `fields`, or any of `questions`; neither, when it means nothing here.

    `reject` are fields that must not come first.
    """

    text: str
    lang: str = "fi"
    fields: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    kind: str = ""
    reject: tuple[str, ...] = ()

    @property
    def has_answer(self) -> bool:
        """Whether anything should be returned."""
        return bool(self.fields or self.questions)


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    right: int
    of: int

    @property
    def percent(self) -> float:
        """The share in per cent; 100 of nothing."""
        return round(100.0 * self.right / self.of, 1) if self.of else 100.0


@dataclass(frozen=True, slots=True)
class Miss:
    """A case that was not understood: what was returned instead, best first."""

    case: Case
    returned: tuple[str, ...]
    question: str | None


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures of one evaluation.

    `by_kind` has (top-1, top-3) of cases with an answer, and the share of rightly empty results twice for those without.
    """

    top1: Share
    top3: Share
    false_matches: Share
    """Of the cases where nothing should be returned, those where something was."""
    negation: Share
    """Of the cases that refuse a field, those where it did not come first."""
    by_kind: Mapping[str, tuple[Share, Share]]
    misses: tuple[Miss, ...]


def evaluate(cases: Iterable[Case], understand: Callable[[str], Understanding]) -> Scores:
    """The scores of `understand` on the cases."""
    judged = [(case, understand(case.text)) for case in cases]
    answered = [(case, found) for case, found in judged if case.has_answer]
    empty = [(case, found) for case, found in judged if not case.has_answer]
    refusing = [(case, found) for case, found in judged if case.reject and case.kind in NEGATION_KINDS]
    return Scores(
        top1=_share(_right(case, found, 1) for case, found in answered),
        top3=_share(_right(case, found, 3) for case, found in answered),
        false_matches=_share(not _right(case, found, 1) for case, found in empty),
        negation=_share(not found.fields or found.fields[0].id not in case.reject for case, found in refusing),
        by_kind=_by_kind(judged),
        misses=tuple(_miss(case, found) for case, found in judged if not _right(case, found, 1)),
    )


def _right(case: Case, found: Understanding, best: int) -> bool:
    if not case.has_answer:
        return not found.fields and found.question is None
    fields = any(field.id in case.fields for field in found.fields[:best])
    return fields or (found.question is not None and found.question.id in case.questions)


def _share(results: Iterable[bool]) -> Share:
    known = list(results)
    return Share(sum(known), len(known))


def _by_kind(judged: list[tuple[Case, Understanding]]) -> dict[str, tuple[Share, Share]]:
    kinds = dict.fromkeys(case.kind for case, _ in judged)
    return {
        kind: (
            _share(_right(case, found, 1) for case, found in judged if case.kind == kind),
            _share(_right(case, found, 3) for case, found in judged if case.kind == kind),
        )
        for kind in kinds
    }


def _miss(case: Case, found: Understanding) -> Miss:
    return Miss(case, tuple(field.id for field in found.fields[:3]), found.question.id if found.question else None)
