"""Canned replies: chosen by a button, seen first in the person's language, and then sent as the counsellor's own words."""

from __future__ import annotations

from bot.dialogue.effects import Button, Rows
from bot.dialogue.screens import joined
from bot.dialogue.turn import Said
from bot.handoff.summary import STAFF_LANGUAGE
from bot.knowledge.labels import pick
from bot.service.batch import Batch
from bot.service.cases import talk_about
from bot.service.staff import talking
from bot.storage import StaffMember, StoredLead


async def reply_text(batch: Batch, lead: StoredLead, reply: str) -> str | None:
    """A canned reply in the language that the person speaks with the bot; None: there is none, or nobody to read it."""
    known = batch.knowledge.replies.get(reply)
    if known is None or lead.chat is None:
        return None
    return pick(batch.knowledge, known.texts, (await batch.words_of(lead.chat)).language)


async def press(batch: Batch, member: StaffMember, lead: StoredLead, action: str) -> None:
    """`replies`: which there are; `reply.ID`: how it reads; `send.ID`: it goes."""
    name, _, reply = action.partition(".")
    text = await reply_text(batch, lead, reply) if reply else None
    if lead.status == "closed":
        await batch.say(member.id, batch.words("staff-closed-already", number=str(lead.number)))
    elif text is None:
        await batch.say(member.id, batch.words("replies-which", number=str(lead.number)), _choices(batch, lead))
    elif name == "send":
        await talking.answer(batch, member, Said(text), f"talk:{lead.number}")
        if await talk_about(batch, lead) is not None:
            await batch.say(member.id, batch.words("replies-sent", number=str(lead.number)), about=f"talk:{lead.number}")
    else:
        own = pick(batch.knowledge, batch.knowledge.replies[reply].texts, STAFF_LANGUAGE)
        same = [] if own == text else [batch.words("replies-in-finnish", text=own)]
        send = Button(f"lead:{lead.number}:send.{reply}", batch.words("replies-send"))
        back = Button(f"lead:{lead.number}:replies", batch.words("replies-other"))
        await batch.say(member.id, joined([batch.words("replies-preview", text=text), *same]), ((send,), (back,)))


def _choices(batch: Batch, lead: StoredLead) -> Rows:
    named = [(reply.id, pick(batch.knowledge, reply.names, STAFF_LANGUAGE)) for reply in batch.knowledge.replies.values()]
    return tuple((Button(f"lead:{lead.number}:reply.{name}", label),) for name, label in named)
