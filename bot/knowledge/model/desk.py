"""`replies.yaml` and `cases/*.yaml`: what the staff say again and again, and what they have said of results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, PlainSerializer

from bot.knowledge.model.base import Day, Id, Line, Text, Value, freeze, plain


class Reply(Value):
    """A canned reply: what it is called on its button, and how it reads in each language. No facts that can go stale."""

    id: Id
    names: Text
    texts: Text


class RepliesFile(Value):
    """`replies.yaml`."""

    replies: tuple[Reply, ...]


class ResultCase(Value):
    """For someone with that profile, the first three routes should have one of `good` among them, and none of `wrong`.

    `profile` maps slots to options, and has no more in it than what the result depends on: it must tell nobody.
    """

    id: Id
    profile: Annotated[Mapping[str, tuple[Id, ...]], AfterValidator(freeze), PlainSerializer(plain)]
    good: tuple[Id, ...] = ()
    wrong: tuple[Id, ...] = ()
    note: Line | None = None
    checked_on: Day


class CasesFile(Value):
    """A file of the folder `cases`."""

    cases: tuple[ResultCase, ...]
