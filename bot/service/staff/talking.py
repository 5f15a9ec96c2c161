"""A human talks with the person through the bot. One owns the conversation at a time: while a human does, the bot is silent.

What staff write as an answer (to the summary, or to something the person wrote) goes to the person, signed with first name and
role; what the person writes goes to the one who owns the talk. It passes through and is not kept: the outbox lets go of words
once they have gone.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.dialogue.commands import SLASHES
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows
from bot.dialogue.hear import lexicon_of
from bot.dialogue.safety import help_lines
from bot.dialogue.screens import Words, joined
from bot.dialogue.turn import Contact, Content, Located, Pressed, Said, Unreadable
from bot.knowledge.calendar import add_working_hours
from bot.service.batch import Batch
from bot.service.cases import UNANSWERED, case_rows, end_talk, signature, silence_of, talk_about
from bot.service.messages import Answer, Due, Incoming, Pin
from bot.service.staff.notes import note
from bot.service.staff.pieces import VALUE, pieces
from bot.storage import PERSON, StaffMember, StoredLead, Talk
from bot.understanding import hide_id_codes, understand

SILENCE_HOURS = 8
"""After so many working hours in which its owner has said nothing, a talk is taken for forgotten."""

ENDINGS = frozenset(name for name, what in SLASHES.items() if what == "stop") | {"/bot", "/botti"}
"""What the person writes to be with the bot again."""

RIGHTS = frozenset(name for name, what in SLASHES.items() if what in {"forget", "mydata"})
"""What the bot does for a person whoever owns the talk."""

FOR_THE_BOT = ("forget:", "come:", "notcome:", "remind:", "plan:", "went:")
"""How buttons begin that the bot has asked for by itself, or that are a right: they work whoever owns the talk."""

GRAVE = frozenset({"crisis", "violence"})


# From the staff


async def begin(batch: Batch, member: StaffMember, lead: StoredLead) -> bool:
    """They own the conversation from now on; both sides are told. Gives whether they do."""
    assert lead.chat is not None, "looked at before"  # noqa: S101 - our bug if not
    number = str(lead.number)
    other = await batch.talk(lead.chat)
    if other is not None and other.staff != member.id:
        await batch.say(member.id, batch.words("talk-other", number=number))
        return False
    if lead.status == "closed":
        await batch.say(member.id, batch.words("staff-closed-already", number=number))
        return False
    if other is not None and other.lead == lead.number:
        await batch.say(member.id, batch.words("talk-on", number=number), _handback_row(batch, lead), about=f"talk:{number}")
        return True
    if other is not None:
        await batch.work.outbox.cancel(silence_of(other.lead))
        await batch.work.log(other.lead, batch.now, member.id, "handed back")
    await batch.start_talk(Talk(lead.chat, lead.number, member.id, batch.now, batch.now))
    await kept(batch, lead)
    await batch.work.log(lead.number, batch.now, member.id, "talk")
    words = await batch.words_of(lead.chat)
    await batch.say(lead.chat, words("talk-begins", who=signature(batch, member, lead, words.language)), _end_row(words))
    await batch.say(member.id, batch.words("talk-begun", number=number), _handback_row(batch, lead), about=f"talk:{number}")
    await _wait_for_silence(batch, lead, batch.now)
    return True


async def kept(batch: Batch, lead: StoredLead) -> None:
    """The promise is kept: the person is being answered."""
    if lead.status in UNANSWERED:
        await batch.work.update_lead(lead.number, status="contacted")
    await batch.work.outbox.cancel(f"lead:{lead.number}")


def _handback_row(batch: Batch, lead: StoredLead) -> Rows:
    return ((Button(f"lead:{lead.number}:handback", batch.words("staff-handback")),),)


def _end_row(words: Words) -> Rows:
    return ((words.button("talk:end", "button-talk-end"),),)


async def answer(batch: Batch, member: StaffMember, content: Content, about: str | None) -> None:
    """Something they wrote: an answer to a person, a note, or a guess that needs a hint."""
    what, _, number = (about or "").partition(":")
    lead = await batch.work.lead(int(number)) if number.isdecimal() else None
    if isinstance(content, Said) and content.scrubbed:
        await batch.say(member.id, batch.words("id-code"))
    if lead is None or lead.region not in member.regions:
        await batch.say(member.id, batch.words("staff-answer-how"))
    elif not isinstance(content, Said):
        await batch.say(member.id, batch.words("talk-only-text"))
    elif what == "note":
        await note(batch, member, lead, content.text)
    elif lead.claimed_by != member.id:
        await batch.say(member.id, batch.words("staff-not-yours"))
    elif lead.chat is None or lead.status == "withdrawn":
        await batch.say(member.id, batch.words("staff-gone", number=number))
    elif lead.chat in await batch.work.people.unreachable([lead.chat]):
        await batch.say(member.id, batch.words("staff-unreachable", number=number))
    elif content.edited and not await _owned(batch, member, lead):
        await batch.say(member.id, batch.words("talk-not-on", number=number))  # To mend a word is not to take the talk over again.
    elif await _owned(batch, member, lead) or await begin(batch, member, lead):
        await _to_person(batch, member, lead, lead.chat, content)


async def _owned(batch: Batch, member: StaffMember, lead: StoredLead) -> bool:
    talk = await talk_about(batch, lead)
    return talk is not None and talk.staff == member.id


async def _to_person(batch: Batch, member: StaffMember, lead: StoredLead, chat: str, said: Said) -> None:
    words = await batch.words_of(chat)
    who = signature(batch, member, lead, words.language)
    name = "talk-edited" if said.edited else "talk-says"
    for piece in pieces(said.text, VALUE):
        await batch.say(chat, words(name, who=who, text=piece), about=f"talk:{lead.number}")
    await batch.work.people.touch_talk(chat, batch.now)
    await batch.work.log(lead.number, batch.now, member.id, "wrote")


async def hand_back(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """The bot owns the conversation again; both sides are told."""
    talk = await talk_about(batch, lead)
    if talk is None:
        await batch.say(member.id, batch.words("talk-not-on", number=str(lead.number)))
        return
    await end_talk(batch, talk, member.id, "talk-ended", who=member.name)
    await batch.say(member.id, batch.words("talk-handed-back", number=str(lead.number)), case_rows(batch, lead, talking=False))


# From the person


async def from_person(batch: Batch, talk: Talk, incoming: Incoming, content: Content) -> bool:
    """Something the person wrote while a human owns the talk; gives False where the bot is to take it all the same."""
    words = await batch.words_of(talk.chat)
    match content:
        case Pressed(button="talk:end"):
            await _toast(batch, incoming, None)
            await person_ends(batch, talk)
        case Pressed(button=button) if button.startswith(FOR_THE_BOT):
            return False
        case Pressed():
            await _toast(batch, incoming, words("talk-silent"))
        case Said(text=text) if text.startswith("/"):
            return await _command(batch, talk, text, words)
        case Said():
            await _pass_on(batch, talk, content, words)
        case Contact(phone=phone):
            await _tell(batch, talk, batch.words("talk-phone", number=str(talk.lead), phone=phone))
        case Located():
            await _tell(batch, talk, batch.words("talk-location", number=str(talk.lead)))
            await batch.show(
                Pin(talk.staff, batch.words("talk-pin", number=str(talk.lead)), "–", content.latitude, content.longitude),
                f"talk:{talk.lead}",
            )
        case Unreadable():
            await batch.say(talk.chat, words("talk-only-text"))
    return True


async def _toast(batch: Batch, incoming: Incoming, text: str | None) -> None:
    if incoming.query is not None:
        await batch.show(Answer(incoming.chat, incoming.query, text))


async def _command(batch: Batch, talk: Talk, text: str, words: Words) -> bool:
    name = text.split(maxsplit=1)[0].partition("@")[0].casefold()
    if name in RIGHTS:
        return False
    if name in ENDINGS:
        await person_ends(batch, talk)
    else:
        await batch.say(talk.chat, words("talk-silent"), _end_row(words))
    return True


async def _pass_on(batch: Batch, talk: Talk, said: Said, words: Words) -> None:
    """Their words go to the human. Words of danger do too, and the person gets the lines where someone answers at once."""
    text, scrubbed = hide_id_codes(said.text)
    if scrubbed or said.scrubbed:
        await batch.say(talk.chat, words("id-code"))
    name = "talk-person-edited" if said.edited else "talk-person"
    for piece in pieces(text, VALUE):
        await _tell(batch, talk, batch.words(name, number=str(talk.lead), text=piece))
    conversation = await batch.conversation(talk.chat)
    alarm = understand(lexicon_of(batch.knowledge), text, conversation.language.split("-", maxsplit=1)[0]).safety
    if alarm in GRAVE:
        await batch.say(talk.chat, _help_lines(batch, conversation, str(alarm), words))
        await _tell(batch, talk, batch.words("talk-alarm", number=str(talk.lead)))


def _help_lines(batch: Batch, conversation: Conversation, alarm: str, words: Words) -> str:
    """Where someone answers at once; but not that a counsellor could be asked for: one has just got these words."""
    halted = replace(conversation, halt="violence" if alarm == "violence" else "crisis")
    return joined([help_lines(batch.knowledge, halted), words("talk-alarm-person")])


async def _tell(batch: Batch, talk: Talk, text: str) -> None:
    await batch.say(talk.staff, text, about=f"talk:{talk.lead}")


async def person_ends(batch: Batch, talk: Talk) -> None:
    """The person wants to be with the bot again; both sides are told."""
    lead = await batch.work.lead(talk.lead)
    await end_talk(batch, talk, PERSON, "talk-ended-by-you")
    if lead is not None:
        await batch.say(talk.staff, batch.words("talk-person-ended", number=str(talk.lead)), case_rows(batch, lead, talking=False))


# Forgotten


async def _wait_for_silence(batch: Batch, lead: StoredLead, since: dt.datetime) -> None:
    region = batch.knowledge.regions.get(lead.region)
    at = add_working_hours(since, SILENCE_HOURS, region.hours) if region else since + dt.timedelta(days=1)
    await batch.remind(Due("silence", lead.number), lead.chat or "", at, about=silence_of(lead.number))


async def silence(batch: Batch, number: int) -> None:
    """The moment has come at which a talk may have been forgotten: if it was, the bot owns it again, and both sides are told."""
    talk = await batch.work.people.talk_of(number)
    lead = await batch.work.lead(number)
    if talk is None or lead is None:
        return
    region = batch.knowledge.regions.get(lead.region)
    ends = add_working_hours(talk.last_at, SILENCE_HOURS, region.hours) if region else batch.now
    if ends > batch.now:
        await _wait_for_silence(batch, lead, talk.last_at)
        return
    await end_talk(batch, talk, "opastin", "talk-timed-out")
    await batch.say(talk.staff, batch.words("talk-timed-out-staff", number=str(number)), case_rows(batch, lead, talking=False))
