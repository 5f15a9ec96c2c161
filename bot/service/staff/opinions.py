"""A second opinion: a question to a colleague, who is shown the matter and not whose it is.

The colleague may be of any region. They see the question, and of the summary neither place, language, own words nor telephone number;
nor the number of the lead. One who has no time passes the question on, and so does one who does not answer in a working day. The answer
goes to who asked, as a note. Of the question nothing stays when it is over.
"""

from __future__ import annotations

import datetime as dt

from bot.dialogue.effects import Button, Rows
from bot.dialogue.screens import joined
from bot.handoff.summary import need, told
from bot.knowledge.calendar import add_working_hours
from bot.service.batch import Batch
from bot.service.glance import glance, told_in
from bot.service.messages import Due
from bot.service.scrubbing import without_addresses
from bot.service.staff.pieces import MESSAGE, pieces
from bot.storage import Opinion, StaffMember, StoredLead

OPINION = "opinion"
"""How buttons, moments and what messages are about begin: `opinion:NUMBER`. An answer to a message about `ask:LEAD` is the question."""

ASK = "ask:"
MAX_QUESTION = 1000
MAX_ANSWER = 2000
WAIT_HOURS = 8
"""After so many working hours a question that is not answered goes to another colleague."""

HIDDEN = frozenset({"place"})
"""Slots that are not shown to a colleague; nor are the language, the person's own words and their telephone number. The routes that were
shown may tell the region."""


# Apart from how it is pressed


def seen_by_colleague(batch: Batch, lead: StoredLead) -> str:
    """What a colleague is shown of the matter."""
    summary = told_in(lead.summary)
    answers = summary.get("answers")
    left = {slot: options for slot, options in answers.items() if slot not in HIDDEN} if isinstance(answers, dict) else {}
    scrubbed = {"answers": left, "skipped": summary.get("skipped"), "shown": summary.get("shown"), "path": summary.get("path")}
    reckoned = {**scrubbed, "language": summary.get("language"), "skipped": [*HIDDEN]}
    about = batch.words("opinion-about", need=need(batch.knowledge, scrubbed))
    return joined([about, *told(batch.knowledge, scrubbed), *glance(batch.knowledge, reckoned)])


async def draft(batch: Batch, member: StaffMember, lead: StoredLead, question: str) -> int | None:
    """Keep a question about one's own lead; gives its number, None where nothing can be asked."""
    asked = without_addresses(question.strip())[:MAX_QUESTION]
    if not asked or lead.chat is None or lead.status in {"closed", "withdrawn"} or lead.claimed_by != member.id:
        return None
    return await batch.work.opinions.draft(lead.number, member.id, asked, batch.now)


async def ask(batch: Batch, opinion: Opinion) -> bool:
    """The question goes to the next colleague; gives whether there is one. Without one it is over, and who asked is told."""
    lead = await batch.work.lead(opinion.lead)
    if lead is None or lead.chat is None or opinion.state not in {"draft", "asked"}:
        return False
    passed = (*opinion.passed, *([opinion.colleague] if opinion.colleague else ()))
    colleague = await _next(batch, lead, {opinion.asker, *passed})
    about = f"{OPINION}:{opinion.number}"
    await batch.work.outbox.cancel(about)
    if colleague is None:
        await batch.work.opinions.end(opinion.number, "dropped", batch.now)
        await batch.say(opinion.asker, batch.words("opinion-nobody", number=str(lead.number)))
        return False
    await batch.work.opinions.ask(opinion.number, colleague.id, passed, batch.now)
    text = joined([batch.words("opinion-asked", question=opinion.question), seen_by_colleague(batch, lead), batch.words("opinion-how")])
    *before, last = pieces(text, MESSAGE)
    for piece in before:
        await batch.say(colleague.id, piece, about=about)
    await batch.say(colleague.id, last, (_button(batch, opinion.number, "pass", "opinion-pass"),), about=about)
    await _wait(batch, opinion.number, colleague)
    return True


async def _next(batch: Batch, lead: StoredLead, asked: set[str]) -> StaffMember | None:
    """Who is there and was not asked: of the role first, then of another region, then who has fewest questions waiting."""
    members = await batch.work.people.staff()
    gone = await batch.work.people.unreachable(list(members))
    away = {member.id for member in members.values() if member.away_until is not None and member.away_until > batch.now}
    left = [member for member in members.values() if member.duties and member.id not in gone | away | asked]
    waiting = await batch.work.opinions.waiting()

    def order(member: StaffMember) -> tuple[bool, bool, int, str]:
        of_role = lead.role in {role for _, role in member.duties}
        return not of_role, lead.region in member.regions, waiting.get(member.id, 0), member.id

    return min(left, key=order, default=None)


async def _wait(batch: Batch, number: int, colleague: StaffMember) -> None:
    region = next((batch.knowledge.regions[name] for name in sorted(colleague.regions) if name in batch.knowledge.regions), None)
    at = add_working_hours(batch.now, WAIT_HOURS, region.hours) if region else batch.now + dt.timedelta(days=1)
    about = f"{OPINION}:{number}"
    await batch.remind(Due(OPINION, number), about, at, about=about)


async def due(batch: Batch, number: int) -> None:
    """A working day has passed: whoever has not answered is let off, and another one is asked."""
    opinion = await batch.work.opinions.opinion(number)
    if opinion is not None and opinion.state == "asked":
        await _let_off(batch, opinion)


async def _let_off(batch: Batch, opinion: Opinion) -> None:
    if opinion.colleague is not None and opinion.colleague in await batch.work.people.staff([opinion.colleague]):
        await batch.say(opinion.colleague, batch.words("opinion-let-off"))
    await ask(batch, opinion)


async def answer(batch: Batch, member: StaffMember, opinion: Opinion, text: str) -> bool:
    """What the colleague thinks goes to who asked, as a note on the lead; gives whether anybody waits for it."""
    lead = await batch.work.lead(opinion.lead)
    waits = opinion.state == "asked" and opinion.colleague == member.id and lead is not None and lead.chat is not None
    said = text.strip()[:MAX_ANSWER]
    if not waits or lead is None or not said:
        return False
    number = str(lead.number)
    await batch.work.outbox.cancel(f"{OPINION}:{opinion.number}")
    await batch.work.opinions.end(opinion.number, "answered", batch.now)
    await batch.work.log(lead.number, batch.now, member.id, "opinion", batch.words("note-opinion", who=member.name, text=said))
    if lead.claimed_by == opinion.asker:
        await batch.say(opinion.asker, batch.words("opinion-answered", number=number, who=member.name, text=said), about=f"note:{number}")
    return True


# As it is pressed and written


def _button(batch: Batch, number: int, action: str, name: str) -> tuple[Button, ...]:
    return (Button(f"{OPINION}:{number}:{action}", batch.words(name)),)


async def begin(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """What the colleague will be shown, and how to ask."""
    if lead.status == "closed":
        await batch.say(member.id, batch.words("staff-closed-already", number=str(lead.number)))
        return
    asked = batch.words("opinion-question", number=str(lead.number))
    await batch.say(member.id, asked, about=f"{ASK}{lead.number}", keyboard="reply")


async def questioned(batch: Batch, member: StaffMember, about: str, text: str) -> None:
    """The question was written: it is shown as the colleague will see it, and sent only then."""
    number = about.removeprefix(ASK)
    lead = await batch.work.lead(int(number)) if number.isdecimal() else None
    kept = await draft(batch, member, lead, text) if lead is not None and lead.region in member.regions else None
    opinion = await batch.work.opinions.opinion(kept) if kept is not None else None
    if lead is None or opinion is None:
        await batch.say(member.id, batch.words("opinion-not-asked"))
        return
    asked = batch.words("opinion-asked", question=opinion.question)
    shown = joined([batch.words("opinion-preview"), asked, seen_by_colleague(batch, lead)])
    *before, last = pieces(shown, MESSAGE)
    for piece in before:
        await batch.say(member.id, piece)
    rows: Rows = (_button(batch, opinion.number, "send", "opinion-send"), _button(batch, opinion.number, "drop", "opinion-drop"))
    await batch.say(member.id, last, rows)


async def press(batch: Batch, member: StaffMember, pressed: str) -> None:
    """`opinion:NUMBER:send` and `drop`, of who asks; `pass`, of who is asked. To all others there is no such question."""
    _, number, action = ([*pressed.split(":", 2), "", ""])[:3]
    opinion = await batch.work.opinions.opinion(int(number)) if number.isdecimal() and len(number) < 10 else None
    asks = opinion is not None and opinion.asker == member.id and opinion.state == "draft"
    if opinion is not None and asks and action == "send":
        if await ask(batch, opinion):
            await batch.work.log(opinion.lead, batch.now, member.id, "asked")
            await batch.say(member.id, batch.words("opinion-sent", number=str(opinion.lead)))
    elif opinion is not None and asks and action == "drop":
        await batch.work.opinions.end(opinion.number, "dropped", batch.now)
        await batch.say(member.id, batch.words("opinion-dropped"))
    elif opinion is not None and action == "pass" and opinion.state == "asked" and opinion.colleague == member.id:
        await _let_off(batch, opinion)
    else:
        await batch.say(member.id, batch.words("opinion-gone"))


async def answered(batch: Batch, member: StaffMember, about: str, text: str) -> None:
    """The colleague answered."""
    number = about.removeprefix(f"{OPINION}:")
    opinion = await batch.work.opinions.opinion(int(number)) if number.isdecimal() else None
    thanked = opinion is not None and await answer(batch, member, opinion, without_addresses(text))
    await batch.say(member.id, batch.words("opinion-thanks" if thanked else "opinion-gone"))
