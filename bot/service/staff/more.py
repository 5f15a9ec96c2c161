"""What else can be done with a lead by the one whose it is: behind «Lisää», and the canned replies."""

from __future__ import annotations

from bot.service.batch import Batch
from bot.service.cases import more_rows
from bot.service.messages import Incoming
from bot.service.staff import grading, history, opinions, passing, plans, replies
from bot.storage import StaffMember, StoredLead


async def act(batch: Batch, member: StaffMember, lead: StoredLead, action: str, incoming: Incoming) -> None:
    """One of these buttons; any other is none of ours, and helped with."""
    name, _, detail = action.partition(".")
    match name:
        case "more":
            await batch.say(member.id, batch.words("staff-more-which", number=str(lead.number)), more_rows(batch, lead))
        case "replies" | "reply" | "send":
            await replies.press(batch, member, lead, action)
        case "history":
            await history.tell(batch, member, lead)
        case "grade" | "better":
            await grading.press(batch, member, lead, action, incoming)
        case "hand" | "special":
            await passing.press(batch, member, lead, name, detail)
        case "plan" | "planask" | "planagree" | "planchange":
            await plans.press(batch, member, lead, name)
        case "opinion":
            await opinions.begin(batch, member, lead)
        case _:
            await batch.say(member.id, batch.words("staff-help"))


ANSWERS = (passing.HAND, opinions.ASK, f"{opinions.OPINION}:", grading.BETTER, plans.CHANGE)
"""How it begins what messages are about to which the answer is for here."""


async def answered(batch: Batch, member: StaffMember, about: str, text: str) -> None:
    """What someone wrote as an answer to one of these messages."""
    if about.startswith(passing.HAND):
        await passing.answered(batch, member, about, text)
    elif about.startswith(opinions.ASK):
        await opinions.questioned(batch, member, about, text)
    elif about.startswith(grading.BETTER):
        await grading.answered(batch, member, about, text)
    elif about.startswith(plans.CHANGE):
        await plans.answered(batch, member, about, text)
    else:
        await opinions.answered(batch, member, about, text)
