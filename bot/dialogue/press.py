"""Buttons. An id says all that is needed, so a button of any age does something sensible: an old answer is a change."""

from __future__ import annotations

import datetime as dt

from bot.dialogue import handing
from bot.dialogue.answers import Heard, back, decide_edit, fill, fill_statement, tick
from bot.dialogue.coming import press_coming
from bot.dialogue.conversation import SKIP, Conversation, frozen
from bot.dialogue.effects import Forget, Say, ShowMenu
from bot.dialogue.interview import press_interview
from bot.dialogue.keeping import card_screen, press_kept
from bot.dialogue.marks import marks, marks_of_edit
from bot.dialogue.period import press_period
from bot.dialogue.planning import press_plan
from bot.dialogue.position import INTERVIEW, Ask, position, step_of, waits_for
from bot.dialogue.replacing import replace
from bot.dialogue.results import HERE, more_screen
from bot.dialogue.screens import Words, as_rewrite, ask_location, change_menu, menu, question
from bot.dialogue.sessions import dropin_screen, session_details
from bot.dialogue.times import day_of
from bot.dialogue.turn import Pressed
from bot.dialogue.ways import ways_screen
from bot.knowledge import Knowledge

STATEMENT_ANSWERS = ("yes", "maybe", "no", SKIP)


def press(knowledge: Knowledge, conversation: Conversation, pressed: Pressed, now: dt.datetime) -> Heard:
    """What a pressed button does; first of all, its message shows what was chosen."""
    heard = _pressed(knowledge, conversation, pressed, now)
    if heard.conversation.edit is not None and conversation.edit is None:
        waits = replace(heard.conversation.edit, message=pressed.message)
        heard = replace(heard, conversation=replace(heard.conversation, edit=waits))
    marked = marks(knowledge, conversation, heard.conversation, pressed)
    return replace(heard, effects=(*marked, *heard.effects)) if marked else heard


def _pressed(knowledge: Knowledge, conversation: Conversation, pressed: Pressed, now: dt.datetime) -> Heard:
    head, _, tail = pressed.button.partition(":")
    if head.startswith("inventory."):
        return _statement(knowledge, conversation, head.removeprefix("inventory."), tail)
    if head.startswith(INTERVIEW):
        return press_interview(knowledge, conversation, head, tail) or old(knowledge, conversation)
    if head in knowledge.slots:
        return _slot(knowledge, conversation, head, tail, pressed, now)
    match head:
        case "route" | "later":
            return _route(knowledge, conversation, tail, None, now)
        case "card":
            return _route(knowledge, conversation, conversation.card or "" if tail == HERE else tail, pressed.message, now)
        case "dropin":
            return _dropin(knowledge, conversation, tail, now)
        case "show":
            return _show(knowledge, conversation, tail, now)
        case "handoff":
            return handoff(knowledge, conversation, tail, pressed, now)
    known = press_kept(knowledge, conversation, pressed, now) or press_coming(knowledge, conversation, pressed, now)
    known = known or press_plan(knowledge, conversation, pressed, now) or press_period(conversation, pressed)
    return known or _steer(knowledge, conversation, head, tail)


def _steer(knowledge: Knowledge, conversation: Conversation, head: str, tail: str) -> Heard:
    """Buttons that steer the talk: language, changes, going on, forgetting."""
    match head:
        case "lang":
            return speak(knowledge, conversation, tail)
        case "change":
            return _change(knowledge, conversation, tail)
        case "edit":
            return settle_edit(knowledge, conversation, yes=tail == "yes")
        case "share":
            return _shared_by_hand(knowledge, conversation, tail)
        case "safety":
            return Heard(replace(conversation, halt=None, misses=0))
        case "forget":
            return forget(knowledge, conversation, yes=tail == "yes")
    return old(knowledge, conversation)


def old(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """A button that means nothing any more."""
    return Heard(conversation, (Words(knowledge, conversation)("old-button"),))


def noted(knowledge: Knowledge, conversation: Conversation, *notes: str) -> Heard:
    """Notes before what waits; where nothing waits, with what one can do."""
    busy = not conversation.greeted or conversation.halt is not None or conversation.edit is not None
    if busy or waits_for(knowledge, conversation) is not None:
        return Heard(conversation, notes)
    say = menu(knowledge, conversation, notes or (Words(knowledge, conversation)("menu"),))
    return Heard(conversation, effects=(say,), said_all=True)


def settle_edit(knowledge: Knowledge, conversation: Conversation, *, yes: bool) -> Heard:
    """Carry out the change that waits, or let it be."""
    return Heard(decide_edit(conversation, yes=yes), effects=marks_of_edit(knowledge, conversation) if yes else ())


def _shared_by_hand(knowledge: Knowledge, conversation: Conversation, what: str) -> Heard:
    """The button that shares a place or a number, pressed where no app is behind it."""
    words = Words(knowledge, conversation)
    match what:
        case "location":
            return noted(knowledge, conversation, words("share-location-here"))
        case "contact":
            return noted(knowledge, conversation, words("share-phone-here"))
    return old(knowledge, conversation)


def speak(knowledge: Knowledge, conversation: Conversation, language: str) -> Heard:
    """Go on in another language, from the same place."""
    if language not in knowledge.languages:
        return old(knowledge, conversation)
    new = "consent" not in conversation.answers
    menus = () if language == conversation.language else (ShowMenu(),)
    changed = replace(conversation, language=language, greeted=conversation.greeted and not new, misses=0)
    where = position(knowledge, conversation)
    if isinstance(where, Ask) and where.statement is None and not new:
        changed = replace(changed, changing=where.step.fills)
    return Heard(changed, (Words(knowledge, changed)("language-changed"),), menus)


def _route(knowledge: Knowledge, conversation: Conversation, name: str, message: int | None, now: dt.datetime) -> Heard:
    """The card of a route, in the place of another one where its message is told."""
    route = knowledge.routes.get(knowledge.renamed.get(("route", name), name))
    if route is None:
        return Heard(conversation, (Words(knowledge, conversation)("route-gone"),))
    say = card_screen(knowledge, conversation, route, now)
    return Heard(replace(conversation, card=route.id), effects=(as_rewrite(say, message),), said_all=True)


def _dropin(knowledge: Knowledge, conversation: Conversation, tail: str, now: dt.datetime) -> Heard:
    name, _, day = tail.rpartition(":") if ":" in tail else (tail, "", "")
    dropin = knowledge.dropins.get(knowledge.renamed.get(("dropin", name), name))
    if dropin is None:
        return old(knowledge, conversation)
    return Heard(conversation, effects=session_details(knowledge, conversation, dropin, now, day_of(day)), said_all=True)


def _show(knowledge: Knowledge, conversation: Conversation, what: str, now: dt.datetime) -> Heard:
    calm = replace(conversation, changing=None, ticking=None, ticks=(), draft=None, interviewing=False, misses=0)
    match what:
        case "more" if conversation.told:
            more, say = more_screen(knowledge, calm, now)
            return Heard(more, effects=(say,), said_all=True)
        case "ways" if conversation.told:
            return Heard(calm, effects=(ways_screen(knowledge, calm, now),), said_all=True)
        case "enough" if conversation.told:
            return enough(knowledge, calm)
        case "now" | "enough" | "more" | "ways":
            return Heard(replace(calm, enough=True))
        case "restart":
            return restart(knowledge, conversation)
        case "results":
            return Heard(replace(calm, enough=True, shown=()))
        case "refine" | "question":
            return Heard(replace(calm, enough=calm.enough and what != "refine"))
    return old(knowledge, conversation)


def enough(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """No more questions: what was shown stays."""
    words = Words(knowledge, conversation)
    after = replace(conversation, enough=True)
    return Heard(after, effects=(menu(knowledge, after, (words("enough"),)),), said_all=True)


def restart(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """From the beginning: the answers go; the language, the consent, what is saved and a lead that is on its way stay."""
    consent = {slot: answer for slot, answer in conversation.answers.items() if slot == "consent"}
    fresh = Conversation(
        language=conversation.language,
        client_language=conversation.client_language,
        greeted=conversation.greeted,
        answers=consent,
        trail=tuple(name for name in conversation.trail if name == "consent"),
        lead=conversation.lead,
        saved=conversation.saved,
        watching=conversation.watching,
        plan=conversation.plan,
        plan_lead=conversation.plan_lead,
        proposal=conversation.proposal,
        plan_quiet=conversation.plan_quiet,
    )
    return Heard(fresh, (Words(knowledge, fresh)("restarted"),))


def forget(knowledge: Knowledge, conversation: Conversation, *, yes: bool) -> Heard:
    """Erase everything, when the person is sure."""
    words = Words(knowledge, conversation)
    if not yes:
        return Heard(conversation, (words("forget-kept"),))
    fresh = Conversation(language=conversation.language, client_language=conversation.client_language)
    again = ((words.button("show:restart", "button-restart"),),)
    return Heard(fresh, effects=(Forget(), Say(words("forgotten"), again)), said_all=True)


def _change(knowledge: Knowledge, conversation: Conversation, slot: str) -> Heard:
    if slot == "menu":
        return Heard(conversation, effects=(change_menu(knowledge, conversation),), said_all=True)
    if slot not in knowledge.slots or step_of(knowledge, conversation, slot) is None:
        return old(knowledge, conversation)
    between = () if slot == "interest" else conversation.between
    calm = replace(conversation, between=between, ticking=None, ticks=(), edit=None, draft=None, halt=None, misses=0)
    return Heard(replace(calm, changing=slot))


def handoff(knowledge: Knowledge, conversation: Conversation, tail: str, pressed: Pressed | None, now: dt.datetime) -> Heard:
    """Send the summary, leave something out of it, or let it be."""
    words = Words(knowledge, conversation)
    if conversation.draft is None:
        return Heard(handing.begin(conversation)) if tail == "yes" else old(knowledge, conversation)
    if tail.startswith("leave."):
        changed = handing.toggle(conversation, tail.removeprefix("leave."))
        say = handing.screen(knowledge, changed, (), now)
        return Heard(changed, effects=(as_rewrite(say, pressed.message if pressed else None),), said_all=True)
    if tail == "phone":
        return Heard(conversation, effects=(handing.ask_phone(words),), said_all=True)
    if tail == "yes" and "place" in conversation.answers:
        return _send(knowledge, conversation, now)
    if tail == "yes":
        return Heard(conversation)
    if tail not in {"no", SKIP, "back"}:
        return old(knowledge, conversation)
    after = replace(conversation, draft=None)
    return Heard(_past_human(after), (words("handoff-not-now"),))


def _send(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Heard:
    note = handing.sent(knowledge, conversation, now)
    lead = handing.lead(knowledge, conversation)
    after = _past_human(replace(conversation, draft=None, interview=frozen({}), interviewing=False))
    where = position(knowledge, after)
    words = Words(knowledge, after)
    if isinstance(where, Ask) and where.name == "consent":
        say = Say(note, ((words.button("show:question", "button-continue"),),))
    elif isinstance(where, Ask) and not after.told and not _is_employer(after):
        say = question(knowledge, after, where, (note, words("handoff-go-on")))
    else:
        say = menu(knowledge, after, (note,))
    return Heard(after, effects=(lead, say), said_all=True)


def _is_employer(conversation: Conversation) -> bool:
    goal = conversation.answers.get("goal")
    return goal is not None and "employer" in goal.options


def _past_human(conversation: Conversation) -> Conversation:
    """One whose goal was a human has reached it: what else they might want is asked afresh."""
    goal = conversation.answers.get("goal")
    return conversation.without("goal") if goal and "human" in goal.options else conversation


def _statement(knowledge: Knowledge, conversation: Conversation, name: str, value: str) -> Heard:
    if name not in knowledge.statements:
        return old(knowledge, conversation)
    if value == "back":
        return go_back(knowledge, conversation)
    if value not in STATEMENT_ANSWERS:
        return old(knowledge, conversation)
    return Heard(fill_statement(conversation, name, value))


def go_back(knowledge: Knowledge, conversation: Conversation) -> Heard:
    """To the question before."""
    before = back(conversation)
    if before is None:
        return Heard(conversation, (Words(knowledge, conversation)("back-at-start"),))
    return Heard(before)


def decide_consent(knowledge: Knowledge, conversation: Conversation, *, yes: bool) -> Heard:
    """May answers be kept? A no, or no answer, is a no: that is said, and the talk goes on all the same."""
    decided = fill(knowledge, conversation, "consent", ("yes" if yes else "no",))
    if yes:
        return Heard(decided)
    words = Words(knowledge, conversation)
    return Heard(decided, (words("consent-refused"), *((words("watch-off"),) if conversation.watching else ())))


def _slot(knowledge: Knowledge, conversation: Conversation, slot: str, option: str, pressed: Pressed, now: dt.datetime) -> Heard:
    if option == "back":
        return go_back(knowledge, conversation)
    if f"{slot}:{option}" == "place:share":
        return Heard(conversation, effects=(ask_location(Words(knowledge, conversation)),), said_all=True)
    if option == "done":
        return _done(knowledge, conversation, slot)
    if slot == "consent" and option in {"yes", "no", SKIP}:
        return decide_consent(knowledge, conversation, yes=option == "yes")
    if option == SKIP:
        return Heard(fill(knowledge, conversation, slot, ()))
    option = knowledge.renamed.get(("field", option), option)
    if option not in knowledge.slots[slot].options:
        return old(knowledge, conversation)
    halted = conversation.halt is not None
    if slot == "goal" and option in {"human", "dropin"} and (halted or _has_a_goal(knowledge, conversation)):
        return _aside(knowledge, conversation, option, now)
    if knowledge.slots[slot].several:
        return _tick(knowledge, conversation, slot, option, pressed)
    return Heard(fill(knowledge, conversation, slot, (option,)))


def _has_a_goal(knowledge: Knowledge, conversation: Conversation) -> bool:
    """Whether the person has told what they want, or needs not: the talk has come to its end."""
    return "goal" in conversation.answers or not isinstance(position(knowledge, conversation), Ask)


def _aside(knowledge: Knowledge, conversation: Conversation, option: str, now: dt.datetime) -> Heard:
    """A human or the drop-in, asked for in the middle of something else: the goal stays."""
    if option == "human":
        return Heard(handing.begin(conversation))
    return Heard(conversation, effects=(dropin_screen(knowledge, conversation, (), now),), said_all=True)


def _tick(knowledge: Knowledge, conversation: Conversation, slot: str, option: str, pressed: Pressed) -> Heard:
    ticked = tick(replace(conversation, changing=slot if slot in conversation.answers else conversation.changing), slot, option)
    step = step_of(knowledge, ticked, slot)
    if step is None:
        return old(knowledge, conversation)
    say = question(knowledge, ticked, Ask(step))
    return Heard(ticked, effects=(as_rewrite(say, pressed.message),), said_all=True)


def _done(knowledge: Knowledge, conversation: Conversation, slot: str) -> Heard:
    if conversation.ticking == slot:
        return Heard(fill(knowledge, conversation, slot, conversation.ticks))
    where = position(knowledge, conversation)
    if isinstance(where, Ask) and where.name == slot:
        return Heard(fill(knowledge, conversation, slot, ()))
    return Heard(conversation)
