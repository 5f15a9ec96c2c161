"""The plan as a message: all of it, with what can be done with it; in a line, for what is kept; and what is proposed to change."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.answers import Heard
from bot.dialogue.comparing import way_on
from bot.dialogue.conversation import Conversation, keeps
from bot.dialogue.effects import Effect, Rows, Say
from bot.dialogue.news import today_of
from bot.dialogue.screens import Words, joined
from bot.dialogue.sheet import as_text, goal_of, sheet_of, step_in_words
from bot.guidance.plan import Plan
from bot.guidance.planchange import Proposal
from bot.knowledge import Knowledge


def show_plan(knowledge: Knowledge, conversation: Conversation, now: dt.datetime, *notes: str) -> Heard:
    """The plan in full, with what can be done with it."""
    words, plan = Words(knowledge, conversation), conversation.plan
    assert plan is not None, "shown only where there is one"  # noqa: S101 - our bug if not
    kept = "" if keeps(conversation) else words("plan-for-now")
    text = joined([*notes, as_text(sheet_of(words, plan, today_of(now))), kept])
    say = Say(text, (*plan_rows(words, conversation), *way_on(knowledge, conversation)))
    waiting = (proposal_screen(words, plan, conversation.proposal),) if conversation.proposal else ()
    return said(conversation, say, *waiting)


def plan_rows(words: Words, conversation: Conversation) -> Rows:
    """What can be done with the plan."""
    shared = conversation.plan_lead is not None
    share = words.button("plan:unshare", "button-plan-unshare") if shared else words.button("plan:share", "button-plan-share")
    asks = ((words.button("plan:asks:on", "button-plan-asks-on"),),) if conversation.plan_quiet else ()
    return (
        (words.button("plan:steps", "button-plan-steps"), words.button("plan:add", "button-plan-add")),
        (words.button("plan:paper", "button-plan-paper"), share),
        (words.button("plan:versions", "button-plan-versions"), words.button("plan:away", "button-plan-away")),
        *asks,
    )


def plan_summary(knowledge: Knowledge, conversation: Conversation) -> str:
    """What is kept of the plan, in a line; empty where there is none."""
    words, plan = Words(knowledge, conversation), conversation.plan
    if plan is None:
        return ""
    line = words("kept-plan", goal=goal_of(words, plan), number=str(plan.version), count=len(plan.listed))
    shared = conversation.plan_lead
    return "\n".join([line, *([words("kept-plan-shared", number=str(shared))] if shared is not None else [])])


def said(conversation: Conversation, *effects: Effect) -> Heard:
    """These effects, and nothing more to show."""
    return Heard(conversation, effects=effects, said_all=True)


def proposal_screen(words: Words, plan: Plan, proposal: Proposal) -> Say:
    """What the counsellor proposes, change by change, and the plan's owner decides."""
    lines = []
    for change in proposal.changes:
        step = plan.step(change.number)
        due = f"{change.due.day}.{change.due.month}." if change.due else ""
        name = step_in_words(words, plan, step) if step else ""
        if change.what in {"add", "goal", "meeting"}:
            told = words(
                f"plan-proposed-{change.what}", what=" ".join(filter(None, (due, change.words))), who=words(f"plan-by-{change.by}")
            )
            lines.append(f"• {told}")
        elif step is not None:
            lines.append(f"• {words(f'plan-proposed-{change.what}', name=name, date=due)}")
    rows = ((words.button("plan:accept", "button-plan-accept"), words.button("plan:decline", "button-plan-decline")),)
    return Say(joined([words("plan-proposed", who=proposal.who), "\n".join(lines), words("plan-proposed-end")]), rows)
