"""A person's plan at the counsellor's desk: asked for, read, agreed as it is, or with changes that the person accepts.

Only the one whose lead it is sees the plan, and only while the person shows it to them. Nothing in it changes without the person, but
that a counsellor agrees to it. Whoever asks for a plan, agrees to it or proposes a change has answered the person.
"""

from __future__ import annotations

from bot.dialogue.conversation import Conversation, from_json, to_json
from bot.dialogue.effects import Button, KeepPlan, Rows
from bot.dialogue.planshowing import proposal_screen
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words
from bot.dialogue.sheet import as_text, sheet_of
from bot.guidance.plan import MOST_STEPS, changed
from bot.guidance.planchange import Proposal, apply_changes, has_room, read_changes
from bot.handoff.summary import STAFF_LANGUAGE
from bot.knowledge.calendar import HELSINKI
from bot.service.batch import Batch
from bot.service.cases import signature
from bot.service.planning import keep, may_see, plan_row
from bot.service.staff.pieces import MESSAGE, pieces
from bot.service.staff.talking import kept
from bot.storage import StaffMember, StoredLead

CHANGE = "planchange:"
"""How it begins what the message is about to which the answer is a proposal."""

MOST_UNREAD = 500
"""Letters of lines that were not understood and are told back."""


async def press(batch: Batch, member: StaffMember, lead: StoredLead, name: str) -> None:
    """A button about the plan, pressed by the one whose lead it is."""
    match name:
        case "plan":
            await show(batch, member, lead)
        case "planask":
            await ask_for(batch, member, lead)
        case "planagree":
            await agree(batch, member, lead)
        case "planchange":
            how = batch.words("staff-plan-how", number=str(lead.number))
            await batch.say(member.id, how, about=f"{CHANGE}{lead.number}", keyboard="reply")


async def command(batch: Batch, member: StaffMember, lead: StoredLead, text: str) -> None:
    """`/plan NUMBER`, and what may stand behind it: a change to propose."""
    if lead.claimed_by != member.id:
        await batch.say(member.id, batch.words("staff-not-yours"))
    elif text:
        await propose(batch, member, lead, text)
    else:
        await show(batch, member, lead)


async def answered(batch: Batch, member: StaffMember, about: str, text: str) -> None:
    """What someone wrote as an answer to how a change is proposed."""
    number = about.removeprefix(CHANGE)
    lead = await batch.work.lead(int(number)) if number.isdecimal() else None
    if lead is None or lead.region not in member.regions or lead.claimed_by != member.id:
        await batch.say(member.id, batch.words("staff-not-yours"))
    else:
        await propose(batch, member, lead, text)


async def _seen(batch: Batch, member: StaffMember, lead: StoredLead) -> Conversation | None:
    """What is known of the person, if they show their plan; else who asked is told so."""
    stored = await batch.work.conversation(lead.chat) if lead.chat is not None else None
    known = from_json(stored.document) if stored else None
    if known is not None and may_see(known, lead):
        return known
    ask = ((Button(f"lead:{lead.number}:planask", batch.words("staff-plan-ask")),),)
    await batch.say(member.id, batch.words("staff-plan-none", number=str(lead.number)), ask if lead.chat is not None else ())
    return None


async def show(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """The plan, with what can be done with it. That it was read is logged."""
    known = await _seen(batch, member, lead)
    if known is None or known.plan is None:
        return
    await batch.work.log(lead.number, batch.now, member.id, "plan read")
    words = Words(batch.knowledge, replace(known, language=STAFF_LANGUAGE))
    sheet = sheet_of(words, known.plan, batch.now.astimezone(HELSINKI).date(), me="person")
    text = "\n\n".join([batch.words("staff-plan-lead", number=str(lead.number)), as_text(sheet)])
    *before, last = pieces(text, MESSAGE)
    for piece in before:
        await batch.say(member.id, piece)
    await batch.say(member.id, last, _rows(batch, lead.number))


def _rows(batch: Batch, number: int) -> Rows:
    agree = Button(f"lead:{number}:planagree", batch.words("staff-plan-agree"))
    change = Button(f"lead:{number}:planchange", batch.words("staff-plan-propose"))
    return ((agree, change), (Button(f"lead:{number}:open", batch.words("staff-back-to-case")),))


async def ask_for(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """The person is asked to make a plan, or to show theirs."""
    if lead.chat is None:
        await batch.say(member.id, batch.words("staff-gone", number=str(lead.number)))
        return
    known, words = await batch.conversation(lead.chat), await batch.words_of(lead.chat)
    button = words.button("plan:share", "button-plan-share") if known.plan else words.button("plan:new", "button-plan")
    await batch.say(lead.chat, words("plan-asked-for", who=signature(batch, member, lead, words.language)), ((button,),))
    await kept(batch, lead)
    await batch.work.log(lead.number, batch.now, member.id, "plan asked for")
    await batch.say(member.id, batch.words("staff-plan-asked", number=str(lead.number)))


async def agree(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """They agree to the plan as it is: a version that says so. The person is told."""
    known = await _seen(batch, member, lead)
    if known is None or known.plan is None or lead.chat is None:
        return
    words, today = await batch.words_of(lead.chat), batch.now.astimezone(HELSINKI).date()
    who = signature(batch, member, lead, words.language)
    plan = changed(known.plan, today, agreed_by=who, agreed_on=today)
    await keep(batch, lead.chat, KeepPlan(plan, member.id))
    await _save(batch, lead.chat, replace(known, plan=plan))
    await kept(batch, lead)
    await batch.work.log(lead.number, batch.now, member.id, "plan agreed")
    await batch.say(lead.chat, words("plan-agreed-told", who=who), ((words.button("plan:show", "button-plan-show"),),))
    await batch.say(member.id, batch.words("staff-plan-agreed", number=str(lead.number)))


async def propose(batch: Batch, member: StaffMember, lead: StoredLead, text: str) -> None:
    """Propose changes, a line each; the person says yes or no."""
    known = await _seen(batch, member, lead)
    if known is None or known.plan is None or lead.chat is None:
        return
    today = batch.now.astimezone(HELSINKI).date()
    changes, unread = read_changes(text, today)
    if unread:
        await batch.say(member.id, batch.words("staff-plan-unread", lines="; ".join(unread)[:MOST_UNREAD]))
    elif apply_changes(known.plan, changes, today) == known.plan:
        await batch.say(member.id, batch.words("staff-plan-no-change"))
    elif not has_room(known.plan, changes):
        await batch.say(member.id, batch.words("staff-plan-too-many", count=MOST_STEPS))
    else:
        words = await batch.words_of(lead.chat)
        proposal = Proposal(text, signature(batch, member, lead, words.language), member.id, lead.number, today.isoformat())
        await _save(batch, lead.chat, replace(known, proposal=proposal))
        say = proposal_screen(words, known.plan, proposal)
        await batch.say(lead.chat, say.text, say.rows)
        await kept(batch, lead)
        await batch.work.log(lead.number, batch.now, member.id, "plan change proposed")
        await batch.say(member.id, batch.words("staff-plan-proposed", number=str(lead.number)), plan_row(batch, lead.number))


async def _save(batch: Batch, chat: str, known: Conversation) -> None:
    await batch.work.save_conversation(chat, to_json(known), batch.knowledge.version, batch.now)
