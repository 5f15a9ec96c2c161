"""The steps of a plan as screens: the list, and one step with what can be done with it."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows, Say
from bot.dialogue.news import today_of
from bot.dialogue.screens import TICK, Words, joined, short_label
from bot.dialogue.sheet import due_in_words, step_in_words
from bot.guidance.plan import Plan, PlanStep


def plan_button(words: Words, conversation: Conversation) -> Button:
    """To the plan: a new one, or the one there is."""
    return words.button("plan:show", "button-plan-show") if conversation.plan else words.button("plan:new", "button-plan")


def step_list(words: Words, plan: Plan, now: dt.datetime, *notes: str) -> Say:
    """The steps, each a button to what can be done with it."""
    rows = [(Button(f"plan:step:{step.number}", _label(words, plan, step, now)),) for step in plan.listed]
    add = (words.button("plan:add", "button-plan-add"), words.button("plan:show", "button-plan-show"))
    other = (words.button("plan:goal", "button-plan-goal"), words.button("plan:meeting", "button-plan-meeting"))
    return Say(joined([*notes, words("plan-steps-which") if rows else words("plan-no-steps")]), (*rows, add, other))


def _label(words: Words, plan: Plan, step: PlanStep, now: dt.datetime) -> str:
    due = due_in_words(words, step, today_of(now))
    tick = TICK if step.state == "done" else ""
    return short_label(f"{tick}{step_in_words(words, plan, step)}") if not due or tick else f"{due}: {_short(words, plan, step, due)}"


def _short(words: Words, plan: Plan, step: PlanStep, due: str) -> str:
    return short_label(f"{due}: {step_in_words(words, plan, step)}").removeprefix(f"{due}: ")


def plan_step(words: Words, plan: Plan, number: int, now: dt.datetime) -> Say | None:
    """One step, with what can be done with it; None where there is none of that number."""
    step = plan.step(number)
    if step is None:
        return None
    told = [due_in_words(words, step, today_of(now)), words(f"plan-by-{step.by}")]
    text = joined([step_in_words(words, plan, step), " · ".join(part for part in told if part)])
    come = ((words.button(f"come:{step.about}", "button-come"),),) if _is_coming(step, now) else ()
    return Say(text, (*come, *step_rows(words, step), (words.button("plan:steps", "button-plan-steps"),)))


def _is_coming(step: PlanStep, now: dt.datetime) -> bool:
    """Whether it is a drop-in that one can still come to."""
    return step.kind == "visit" and step.state == "open" and step.due is not None and step.due >= today_of(now)


def step_rows(words: Words, step: PlanStep, name: str = "") -> Rows:
    """Done, later, not at all; with the name of the step in the first, where several are told of at once."""
    key = "button-plan-open" if step.state == "done" else "button-plan-done"
    done = Button(f"plan:done:{step.number}", short_label(f"{words(key)}: {name}") if name else words(key))
    if step.state == "done":
        return ((done,),)
    others = (
        words.button(f"plan:later:{step.number}", "button-plan-later"),
        words.button(f"plan:drop:{step.number}", "button-plan-drop"),
    )
    return ((done,), others)
