"""Asking about the plan by ourselves: after steps whose day has come, and how it went after one, three and six months.

One moment lies ahead at a time. When it comes, what is true by then is asked, or nothing, and the next moment is set.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import cast

from bot.dialogue.answers import Heard
from bot.dialogue.comparing import way_on
from bot.dialogue.conversation import Conversation, keeps
from bot.dialogue.effects import AnswerProposal, AskAgain, Effect, KeepPlan, Rows, Say, TellOutcome, Went
from bot.dialogue.news import DAY, today_of
from bot.dialogue.plansteps import step_rows
from bot.dialogue.reminding import by_day, next_day_hours
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, joined
from bot.dialogue.sheet import goal_of, step_in_words
from bot.guidance.plan import FOLLOW_UPS, Plan, PlanStep, asked, due_follow_up, due_steps, next_asking
from bot.knowledge import Knowledge
from bot.knowledge.calendar import helsinki

ASK_AT = "17:00"
"""The time of day in Finland at which it is asked after a step: its day is nearly over."""

MOST_ASKED = 3
"""After so many steps it is asked at once."""

OUTCOMES: tuple[Went, ...] = ("studying", "working", "job_search", "unemployed", "outside")
WELL: frozenset[str] = frozenset({"studying", "working"})


def asking_at(plan: Plan, now: dt.datetime) -> dt.datetime | None:
    """The next moment at which there is something to ask about the plan; None where there will be nothing."""
    day = next_asking(plan, today_of(now))
    if day is None:
        return None
    at = helsinki(day, ASK_AT)
    return at if at >= now else next_day_hours(now)


def ask_about_plan(
    knowledge: Knowledge, conversation: Conversation, now: dt.datetime, *, silent: bool = False, known: Collection[str] = ()
) -> tuple[Conversation, tuple[Effect, ...]]:
    """What the moment leads to: a question after the steps that are due, or after how it went, and the next moment.

    `silent`: nothing may be said now (a human owns the talk). `known`: sessions about which the person is asked, or was, anyhow.
    """
    plan = conversation.plan
    if plan is None or conversation.plan_quiet or not keeps(conversation):
        return conversation, (AskAgain(None),)
    if not by_day(now):
        return conversation, (AskAgain(next_day_hours(now)),)
    if silent or conversation.halt is not None:
        return conversation, (AskAgain(helsinki(today_of(now) + DAY, ASK_AT)),)
    today = today_of(now)
    due, months = due_steps(plan, today), due_follow_up(plan, today)
    after = replace(conversation, plan=asked(plan, due, months))
    if after.language not in knowledge.languages:
        after = replace(after, language=next(iter(knowledge.languages)))
    words = Words(knowledge, after)
    to_ask = [step for step in due if step.kind != "visit" or step.about not in known][:MOST_ASKED]
    says = [_ask_after(words, plan, to_ask)] if to_ask else []
    says += [went_question(words, plan, months)] if months is not None else []
    assert after.plan is not None, "it was there"  # noqa: S101 - our bug if not
    return after, (*says, AskAgain(asking_at(after.plan, now)))


def _ask_after(words: Words, plan: Plan, steps: Sequence[PlanStep]) -> Say:
    names = [step_in_words(words, plan, step) for step in steps]
    lines = "\n".join(f"• {name}" for name in names)
    rows: list[Rows] = [step_rows(words, step, name if len(steps) > 1 else "") for step, name in zip(steps, names, strict=True)]
    buttons = tuple(row for several in rows for row in several)
    last = (words.button("goal:human", "button-human"), words.button("plan:asks:off", "button-plan-asks-off"))
    return Say(joined([words("plan-ask", count=len(steps)), lines, words("plan-ask-end")]), (*buttons, last))


def went_question(words: Words, plan: Plan, months: int) -> Say:
    """How it went, so many months after the plan was made; in the funder's five, or not at all."""
    rows = tuple((words.button(f"went:{months}:{outcome}", f"went-{outcome}"),) for outcome in OUTCOMES)
    last = (words.button(f"went:{months}:skip", "went-skip"), words.button("plan:asks:off", "button-plan-asks-off"))
    return Say(words("plan-went", months=months, goal=goal_of(words, plan)), (*rows, last))


def press_asked(knowledge: Knowledge, conversation: Conversation, told: Sequence[str]) -> Heard | None:
    """How it went, as the person says; None for a button that can't be."""
    if len(told) != 2 or told[0] not in {str(months) for months in FOLLOW_UPS} or told[1] not in {*OUTCOMES, "skip"}:
        return None
    words, outcome = Words(knowledge, conversation), None if told[1] == "skip" else cast("Went", told[1])
    text = words("went-thanks" if outcome is None else "went-well" if outcome in WELL else "went-on")
    plan = ((words.button("plan:show", "button-plan-show"),),) if conversation.plan else ()
    dropin = () if outcome in WELL else ((words.button("goal:dropin", "button-dropin"),),)
    say = Say(text, (*plan, *dropin, *way_on(knowledge, conversation)))
    return Heard(conversation, effects=(TellOutcome(int(told[0]), outcome), say), said_all=True)


# After every turn


def settled(
    before: Conversation, after: Conversation, effects: Sequence[Effect], now: dt.datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    """What a turn that changed the plan leads to: its new version is kept, where that may be, and asked about."""
    may = keeps(after)
    if before.plan == after.plan and (after.plan is None or keeps(before) == may) and before.plan_quiet == after.plan_quiet:
        return after, ()
    accepted = next((one.staff for one in effects if isinstance(one, AnswerProposal) and one.accepted), None)
    plan = after.plan
    kept = (KeepPlan(plan, accepted),) if plan is not None and may and (plan != before.plan or not keeps(before)) else ()
    if before.plan is None and plan is None:
        return after, ()
    wanted = plan is not None and may and not after.plan_quiet
    return after, (*kept, AskAgain(asking_at(plan, now) if wanted and plan else None))
