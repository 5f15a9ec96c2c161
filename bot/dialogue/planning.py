"""The person's plan in the talk: made from a result, shown, changed step by step, printed, shared with the counsellor, agreed.

Every change is a new version; which versions are kept, and whom they are shown to, is carried out by effects.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.dialogue import handing
from bot.dialogue.answers import Heard
from bot.dialogue.comparing import way_on
from bot.dialogue.conversation import Adding, Conversation, keeps
from bot.dialogue.effects import AnswerProposal, DropPlan, PrintPlan, Say, SharePlan, TellVersions
from bot.dialogue.news import today_of
from bot.dialogue.planasking import press_asked
from bot.dialogue.planmaking import choose, make, path_to, way_of
from bot.dialogue.planshowing import plan_rows, said, show_plan
from bot.dialogue.plansteps import plan_step, step_list
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words, as_rewrite, joined, short_label
from bot.dialogue.sheet import sheet_of, step_in_words
from bot.dialogue.telling import date_in_words
from bot.dialogue.turn import Pressed
from bot.guidance.plan import MOST_LETTERS, MOST_STEPS, Plan, added, changed, done, dropped, later
from bot.guidance.planchange import apply_changes, read_step
from bot.knowledge import Knowledge

PDF = "opastin-suunnitelma.pdf"
"""What the document is called; nothing of the person is in it."""


def press_plan(knowledge: Knowledge, conversation: Conversation, pressed: Pressed, now: dt.datetime) -> Heard | None:
    """What a button about the plan does; None for any other, and where there can be no plan."""
    head, *told = pressed.button.split(":")
    if head == "went":
        return press_asked(knowledge, conversation, told)
    if head != "plan" or _is_young(conversation):
        return None
    match told:
        case ["new"]:
            return choose(knowledge, conversation, now)
        case ["way", way]:
            return make(knowledge, conversation, way_of(knowledge, conversation, way, now), now)
        case ["to", name]:
            return make(knowledge, conversation, path_to(knowledge, conversation, name, now), now)
        case ["asks", ("on" | "off") as choice]:
            return _asks(knowledge, conversation, now, on=choice == "on")
    return _with_plan(knowledge, conversation, told, pressed, now) if conversation.plan else None


def _is_young(conversation: Conversation) -> bool:
    return "age" in conversation.answers and "under_18" in conversation.answers["age"].options


def _with_plan(knowledge: Knowledge, conversation: Conversation, told: Sequence[str], pressed: Pressed, now: dt.datetime) -> Heard | None:
    words, plan = Words(knowledge, conversation), conversation.plan
    assert plan is not None, "looked at before"  # noqa: S101 - our bug if not
    match told:
        case ["show"]:
            return show_plan(knowledge, conversation, now)
        case ["paper"]:
            paper = PrintPlan(PDF, sheet_of(words, plan, today_of(now)))
            return said(conversation, paper, Say(words("plan-paper"), plan_rows(words, conversation)))
        case ["steps"]:
            return said(conversation, step_list(words, plan, now))
        case ["step", number] if number.isdecimal():
            say = plan_step(words, plan, int(number), now)
            return said(conversation, as_rewrite(say, pressed.message)) if say else said(conversation, step_list(words, plan, now))
        case [("done" | "later" | "drop") as what, number] if number.isdecimal():
            return _change_step(knowledge, conversation, what, int(number), now)
        case [("add" | "goal" | "meeting") as what]:
            return _ask_for_words(words, conversation, plan, what)
        case ["versions"] | ["version", _]:
            return _tell_versions(words, conversation, plan, told)
    return _about_plan(knowledge, conversation, told, now)


def _about_plan(knowledge: Knowledge, conversation: Conversation, told: Sequence[str], now: dt.datetime) -> Heard | None:
    """Whose the plan is: who sees it, what is proposed, whether it is kept at all."""
    match told:
        case [("share" | "unshare"), *_]:
            return _share(knowledge, conversation, told)
        case [("accept" | "decline") as choice]:
            return _decide(knowledge, conversation, now, yes=choice == "accept")
        case ["away", *sure]:
            return _take_away(knowledge, conversation, yes=sure == ["yes"])
    return None


def run_plan(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Heard:
    """What the command does: the plan, or a new one where there is none."""
    if not conversation.greeted or _is_young(conversation):
        return Heard(conversation)
    return show_plan(knowledge, conversation, now) if conversation.plan else choose(knowledge, conversation, now)


# Changing it


def _change_step(knowledge: Knowledge, conversation: Conversation, what: str, number: int, now: dt.datetime) -> Heard:
    words, plan, today = Words(knowledge, conversation), conversation.plan, today_of(now)
    assert plan is not None, "looked at before"  # noqa: S101 - our bug if not
    step = plan.step(number)
    if step is None:
        return said(conversation, step_list(words, plan, now, words("plan-step-gone")))
    act = {"done": done, "later": later, "drop": dropped}[what]
    after = act(plan, number, today)
    name = short_label(step_in_words(words, plan, step))
    undone = what == "done" and step.state == "done"
    note = words("plan-noted-open" if undone else f"plan-noted-{what}", name=name)
    if what == "done" and after.listed and all(one.state == "done" for one in after.listed):
        note = joined([note, words("plan-all-done")])
    return said(replace(conversation, plan=after), step_list(words, after, now, note))


def _ask_for_words(words: Words, conversation: Conversation, plan: Plan, what: str) -> Heard:
    """What the person writes next is a step, the goal or the meeting."""
    rows = ((words.button("plan:show", "button-plan-show"),),)
    match what:
        case "goal":
            return said(replace(conversation, adding="goal"), Say(words("plan-goal-ask"), rows))
        case "meeting":
            return said(replace(conversation, adding="meeting"), Say(words("plan-meeting-ask"), rows))
    if len(plan.listed) >= MOST_STEPS:
        return said(conversation, Say(words("plan-full", count=MOST_STEPS), plan_rows(words, conversation)))
    return said(replace(conversation, adding="step"), Say(words("plan-add"), rows))


def add_words(knowledge: Knowledge, conversation: Conversation, what: Adding, text: str, now: dt.datetime) -> Heard:
    """A step, the goal or the meeting in the person's own words."""
    words, plan, today = Words(knowledge, conversation), conversation.plan, today_of(now)
    written = " ".join(text.split())[:MOST_LETTERS]
    if plan is None or not written:
        return Heard(conversation)
    if what == "goal":
        return show_plan(knowledge, replace(conversation, plan=changed(plan, today, goal=written)), now, words("plan-changed"))
    if what == "meeting":
        return show_plan(knowledge, replace(conversation, plan=changed(plan, today, meeting=written)), now, words("plan-changed"))
    step, due = read_step(written, today)
    if not step:
        return said(conversation, step_list(words, plan, now))
    after = added(plan, step, today, due=due)
    name = f"{step} ({words('plan-by-day', date=date_in_words(due, today))})" if due else step
    return said(replace(conversation, plan=after), step_list(words, after, now, words("plan-added", name=name)))


def _tell_versions(words: Words, conversation: Conversation, plan: Plan, told: Sequence[str]) -> Heard:
    """The versions, or one of them; then which one holds."""
    number = int(told[1]) if len(told) > 1 and told[1].isdecimal() else None
    now_is = words("plan-version-now", number=str(plan.version))
    return said(conversation, TellVersions(number), Say(now_is, plan_rows(words, conversation)))


def _take_away(knowledge: Knowledge, conversation: Conversation, *, yes: bool) -> Heard:
    words = Words(knowledge, conversation)
    if not yes:
        rows = ((words.button("plan:away:yes", "button-plan-away-yes"), words.button("plan:show", "button-plan-show")),)
        return said(conversation, Say(words("plan-away-sure"), rows))
    after = replace(conversation, plan=None, proposal=None, plan_lead=None, adding=None)
    return said(after, DropPlan(), Say(words("plan-away"), way_on(knowledge, after)))


def _asks(knowledge: Knowledge, conversation: Conversation, now: dt.datetime, *, on: bool) -> Heard:
    words, after = Words(knowledge, conversation), replace(conversation, plan_quiet=not on)
    note = words("plan-asks-on" if on else "plan-asks-off")
    if after.plan is None:
        return said(after, Say(note, way_on(knowledge, after)))
    return show_plan(knowledge, after, now, note)


# With the counsellor


def _share(knowledge: Knowledge, conversation: Conversation, told: Sequence[str]) -> Heard:
    """Let the counsellor see the plan, after saying so; whoever has none yet is passed on to one first."""
    words = Words(knowledge, conversation)
    if told == ["unshare"]:
        shown = conversation.plan_lead
        after = replace(conversation, plan_lead=None, proposal=None)
        hidden = (SharePlan(shown, on=False),) if shown is not None else ()
        return said(after, *hidden, Say(words("plan-unshared"), plan_rows(words, after)))
    if not keeps(conversation):
        rows = ((words.button("change:consent", "button-consent"),), *way_on(knowledge, conversation))
        return said(conversation, Say(words("plan-share-consent"), rows))
    if conversation.lead is None:
        return Heard(handing.begin(conversation), (words("plan-share-first"),))
    if told != ["share", "yes"]:
        rows = ((words.button("plan:share:yes", "button-plan-share-yes"), words.button("plan:show", "button-plan-show")),)
        return said(conversation, Say(words("plan-share-sure", number=str(conversation.lead)), rows))
    after = replace(conversation, plan_lead=conversation.lead)
    return said(after, SharePlan(conversation.lead, on=True), Say(words("plan-share-end"), plan_rows(words, after)))


def _decide(knowledge: Knowledge, conversation: Conversation, now: dt.datetime, *, yes: bool) -> Heard:
    """Accept the proposal, done to the plan as it is now, or let it be."""
    words, plan, proposal, today = Words(knowledge, conversation), conversation.plan, conversation.proposal, today_of(now)
    assert plan is not None, "looked at before"  # noqa: S101 - our bug if not
    if proposal is None:
        return show_plan(knowledge, conversation, now, words("plan-nothing-proposed"))
    answer = AnswerProposal(proposal.lead, proposal.staff, accepted=yes)
    after = replace(conversation, proposal=None)
    if not yes:
        return said(after, answer, Say(words("plan-declined"), plan_rows(words, after)))
    agreed = replace(apply_changes(plan, proposal.changes, today), agreed_by=proposal.who, agreed_on=today)
    heard = show_plan(knowledge, replace(after, plan=agreed), now, words("plan-accepted"))
    return replace(heard, effects=(answer, *heard.effects))
