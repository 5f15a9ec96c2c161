"""How well the routes suited that somebody was shown, as the one says who had the matter, and which would have suited better.

Of the person nothing is kept with it: the lead's number, the route's id and the grade.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialogue.effects import Button, Rows
from bot.dialogue.screens import TICK
from bot.dialogue.unclear import others
from bot.guidance.explain import title
from bot.handoff.summary import STAFF_LANGUAGE
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.service.batch import Batch
from bot.service.glance import profile_in, shown_in, told_in
from bot.service.messages import Incoming, Marked
from bot.storage import Grade, GradeName, StaffMember, StoredLead
from bot.understanding.naming import asked_after

GRADES: tuple[GradeName, ...] = ("good", "passable", "wrong")
BETTER = "better:"
"""What a message is about to which the answer is the name of a better route: `better:NUMBER`."""

MOST_OFFERED = 5
MAX_LABEL = 40
MAX_NAME = 120


# Apart from how it is pressed


def gradable(batch: Batch, lead: StoredLead) -> tuple[str, ...]:
    """The routes that were shown and are still there."""
    return tuple(name for name in shown_in(told_in(lead.summary)) if name in batch.knowledge.routes)


async def grade(batch: Batch, member: StaffMember, lead: StoredLead, route: str, name: GradeName) -> bool:
    """Say how well a route suited; `better`: it was not shown. Only who has the lead can, closed or not. Gives whether it could be."""
    shown = route in gradable(batch, lead)
    if lead.claimed_by != member.id or lead.chat is None or route not in batch.knowledge.routes or shown == (name == "better"):
        return False
    if name == "better":
        await batch.work.grades.take_back(lead.number, "better")
    await batch.work.grades.give(Grade(lead.number, route, name, member.id, batch.now))
    await batch.work.log(lead.number, batch.now, member.id, "graded")
    return True


def route_named(knowledge: Knowledge, text: str) -> tuple[str, ...]:
    """The routes that a text names, best first."""
    if text.strip() in knowledge.routes:
        return (text.strip(),)
    asked = asked_after(knowledge, f"entä {text}?")
    return asked.routes if asked is not None else ()


# As it is pressed and written


async def press(batch: Batch, member: StaffMember, lead: StoredLead, action: str, incoming: Incoming) -> None:
    """`grade`, `grade.PLACE.GRADE`, `better`, `better.ROUTE`."""
    name, _, detail = action.partition(".")
    place, _, given = detail.partition(".")
    shown = gradable(batch, lead)
    if name == "better" and detail:
        await _better(batch, member, lead, detail)
    elif name == "better":
        await batch.say(
            member.id, batch.words("grade-better-which", number=str(lead.number)), _offered(batch, lead), about=f"{BETTER}{lead.number}"
        )
    elif not shown:
        await batch.say(member.id, batch.words("grade-nothing", number=str(lead.number)))
    elif place.isdecimal() and int(place[:2]) < len(shown) and (found := next((one for one in GRADES if one == given), None)):
        await grade(batch, member, lead, shown[int(place[:2])], found)
        pressed = getattr(incoming.content, "message", None) if incoming.chat == member.id else None
        if pressed is not None:
            await batch.show(Marked(member.id, pressed, await _rows(batch, lead, shown)))
        else:
            await _show(batch, member, lead, shown)
    else:
        await _show(batch, member, lead, shown)


async def _show(batch: Batch, member: StaffMember, lead: StoredLead, shown: Sequence[str]) -> None:
    names = [f"{count}. {title(batch.knowledge, batch.knowledge.routes[name], STAFF_LANGUAGE)}" for count, name in enumerate(shown, 1)]
    text = "\n".join([batch.words("grade-how", number=str(lead.number)), *names])
    await batch.say(member.id, text, await _rows(batch, lead, shown))


async def _rows(batch: Batch, lead: StoredLead, shown: Sequence[str]) -> Rows:
    given = {one.route: one.grade for one in await batch.work.grades.of(lead.number)}
    rows = [
        tuple(_graded(batch, lead.number, place, name, chosen=given.get(route) == name) for name in GRADES)
        for place, route in enumerate(shown)
    ]
    return (*rows, (Button(f"lead:{lead.number}:better", batch.words("grade-better")),))


def _graded(batch: Batch, number: int, place: int, name: str, *, chosen: bool) -> Button:
    label = f"{place + 1} {batch.words(f'grade-{name}')}"
    return Button(f"lead:{number}:grade.{place}.{name}", TICK + label if chosen else label)


def _offered(batch: Batch, lead: StoredLead) -> Rows:
    """Routes that would have come next."""
    summary = told_in(lead.summary)
    found = others(batch.knowledge, profile_in(summary), shown_in(summary), MOST_OFFERED)
    return tuple((_named(batch, lead, name),) for name in found)


def _named(batch: Batch, lead: StoredLead, route: str) -> Button:
    name = pick(batch.knowledge, batch.knowledge.routes[route].names, STAFF_LANGUAGE)
    return Button(f"lead:{lead.number}:better.{route}", name if len(name) <= MAX_LABEL else name[: MAX_LABEL - 1] + "…")


async def answered(batch: Batch, member: StaffMember, about: str, text: str) -> None:
    """The name of a better route was written: it is noted, or asked which of several."""
    number = about.removeprefix(BETTER)
    lead = await batch.work.lead(int(number)) if number.isdecimal() else None
    if lead is None or lead.region not in member.regions or lead.claimed_by != member.id:
        await batch.say(member.id, batch.words("staff-not-yours"))
        return
    found = [name for name in route_named(batch.knowledge, text[:MAX_NAME]) if name not in gradable(batch, lead)]
    if len(found) == 1:
        await _better(batch, member, lead, found[0])
    elif found:
        rows = tuple((_named(batch, lead, name),) for name in found[:MOST_OFFERED])
        await batch.say(member.id, batch.words("grade-better-which", number=number), rows, about=about)
    else:
        await batch.say(member.id, batch.words("grade-better-unknown"), about=about)


async def _better(batch: Batch, member: StaffMember, lead: StoredLead, route: str) -> None:
    if not await grade(batch, member, lead, route, "better"):
        await batch.say(member.id, batch.words("grade-better-unknown"), about=f"{BETTER}{lead.number}")
        return
    name = title(batch.knowledge, batch.knowledge.routes[route], STAFF_LANGUAGE)
    await batch.say(member.id, batch.words("grade-noted", number=str(lead.number), route=name))
