"""What was lost and what was doubled: what the crowd did, beside what the database holds and what the screens show."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.dialogue.conversation import from_json, keeps
from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.knowledge import Knowledge
from bot.service.cases import UNANSWERED
from bot.service.delivery import NICETIES
from bot.service.messages import due_from_json
from bot.service.moments import STAGES
from bot.simulation.behind import Rows, rows
from bot.simulation.ledger import Ledger
from bot.simulation.mind import Mind, essence
from bot.simulation.telegram import FakeTelegram
from bot.storage import Database, LeadEvent, Reading, StoredConversation, StoredLead
from bot.storage.outbox import DUE

STAGE_EVENTS = {"nudge": "nudged", "reassign": "reassigned", "late": "late"}

WELL_KNOWN = frozenset({"opened", "claimed", "talk", "wrote", "handed back", "note", "contacted", "booked", "closed", "released", "denied"})
"""Events that must be in the log as often as somebody did that."""

TELLING = frozenset({"claimed", "talk", "wrote", "handed back", "late"})
"""Events of which the person is told, with one message each."""

ANSWERING = frozenset({"talk", "contacted", "booked"})


@dataclass(slots=True)
class Findings:
    """How much of what was lost and doubled, and what was found, in words."""

    lost: Counter[str] = field(default_factory=Counter)
    doubled: Counter[str] = field(default_factory=Counter)
    words: list[str] = field(default_factory=list)
    messages_doubled: int = 0
    set_aside: int = 0
    leads: int = 0

    def compare(self, what: str, told: str, expected: int, found: int) -> None:
        """So many there should be, and so many there are."""
        self.between(what, told, (expected, expected), found)

    def between(self, what: str, told: str, expected: tuple[int, int], found: int) -> None:
        """So many there should be at least and at most, and so many there are."""
        fewest, most = expected
        if found < fewest:
            self.lost[what] += fewest - found
        if found > most:
            self.doubled[what] += found - most
        if not fewest <= found <= most:
            self.words.append(f"{told}: {found}, where {fewest}{f'-{most}' if most > fewest else ''} should be")

    def miss(self, what: str, told: str) -> None:
        """Something is not there."""
        self.lost[what] += 1
        self.words.append(told)


@dataclass(frozen=True, slots=True)
class Held:
    """What the database holds in the end."""

    inbox: Rows
    """update_id, done_at, error"""
    outbox: Rows
    """number, chat, kind, state, about, due_at, payload, error"""
    leads: tuple[StoredLead, ...]
    events: Mapping[int, tuple[LeadEvent, ...]]
    conversations: Mapping[str, StoredConversation]
    passing: Mapping[str, str]


async def held(url: str, chats: Sequence[str], memory: Path | None) -> Held:
    """Read the database. `memory` is where what may not be kept lies, if that is outside it."""
    inbox = await rows(url, "SELECT update_id, done_at, error FROM inbox WHERE source <> 'due'")
    outbox = await rows(url, "SELECT number, chat, kind, state, about, due_at, payload, error FROM outbox")
    async with await Database.open(url, memory=memory) as database:
        async with database.read() as reading:
            leads = await reading.leads()
            events = {lead.number: await reading.events(lead.number) for lead in leads}
            conversations = await _conversations(reading, chats)
        async with database.commit() as work:
            passing = await work.passing(dict.fromkeys(chats))
    return Held(inbox, outbox, leads, events, conversations, passing)


async def _conversations(reading: Reading, chats: Sequence[str]) -> Mapping[str, StoredConversation]:
    return await reading.conversations(chats)


def check(knowledge: Knowledge, ledger: Ledger, telegram: FakeTelegram, found: Held, now: dt.datetime) -> Findings:
    """Everything that can be lost or doubled, counted."""
    findings = Findings(leads=len(found.leads))
    minds = _minds(knowledge, ledger, now)
    _check_inbox(findings, ledger, found)
    _check_conversations(findings, minds, ledger, found)
    _check_leads(findings, minds, found, telegram)
    _check_events(findings, ledger, found)
    _check_relays(findings, ledger, found, telegram)
    _check_reminders(findings, ledger, found, now)
    _check_outbox(findings, ledger, found, telegram)
    for what in ledger.stuck:
        findings.miss("replies", f"waited in vain: {what}")
    return findings


def _minds(knowledge: Knowledge, ledger: Ledger, now: dt.datetime) -> dict[int, Mind]:
    """What the core alone makes of what each person sent to the bot."""
    minds = {account: Mind(knowledge, now) for account in ledger.plans}
    for number, read in ledger.updates.items():
        account = int(read.lane.removeprefix("tg:"))
        content = read.incoming.content
        if account in minds and number not in ledger.in_talk and isinstance(content, Said | Pressed | Located | Contact | Unreadable):
            minds[account].hears(content, read.incoming.client_language)
    return minds


# Turns


def _check_inbox(findings: Findings, ledger: Ledger, found: Held) -> None:
    """Each update is taken, once, and none was set aside; each press was answered once."""
    taken = Counter(int(str(number)) for number, done, error in found.inbox if done is not None and error is None)
    for number in ledger.updates:
        findings.compare("turns", f"update {number} is taken", 1, taken[number])
    for number in taken.keys() - ledger.updates.keys():
        findings.compare("turns", f"update {number}, which is none of the bot's, is taken", 0, 1)
    findings.set_aside = sum(error is not None for _, _, error in found.inbox)
    answers = sum(kind == "answer" for _, _, kind, *_ in found.outbox)
    findings.compare("turns", "answers to the presses of buttons", ledger.presses, answers)


def _check_conversations(findings: Findings, minds: Mapping[int, Mind], ledger: Ledger, found: Held) -> None:
    """What is kept, or held, of each person is what their turns make of it, in their order."""
    sent = Counter(str(chat) for _, chat, kind, *_ in found.outbox if kind != DUE)
    for account, mind in minds.items():
        chat = f"tg:{account}"
        kept = found.conversations.get(chat)
        if (kept is not None) != keeps(mind.conversation):
            findings.miss("turns", f"person {ledger.plans[account]}: kept is {kept is not None}, told to be {keeps(mind.conversation)}")
            continue
        document = kept.document if kept else found.passing.get(chat)
        if document is None or essence(from_json(document)) != essence(mind.conversation):
            findings.miss("turns", f"person {ledger.plans[account]}: {document}, where {essence(mind.conversation)} should be")
        if not mind.forgot:
            more = _told_by_staff(chat, found)
            told = f"what went out to person {ledger.plans[account]}"
            findings.between("turns", told, (min(mind.fewest, mind.most) + more, max(mind.fewest, mind.most) + more), sent[chat])


def _told_by_staff(chat: str, found: Held) -> int:
    """How many messages the person got for what the staff, or the clock, did: by the log, which is checked by itself."""
    return sum(_told_about(found.events[lead.number]) for lead in found.leads if lead.chat == chat)


def _told_about(events: Sequence[LeadEvent]) -> int:
    """The messages of one lead. One that is given back is told of if it had been answered, for that brings a new promise."""
    told, answered = 0, False
    for event in events:
        told += event.what in TELLING or (event.what == "released" and answered)
        answered = event.what in ANSWERING or (answered and event.what != "released")
    return told


# Leads


def _check_leads(findings: Findings, minds: Mapping[int, Mind], found: Held, telegram: FakeTelegram) -> None:
    """Each hand-off made one lead, in the right region, and the region's group heard of it."""
    opened: defaultdict[str, list[str]] = defaultdict(list)
    for lead in found.leads:
        opened[lead.chat or ""].append(lead.region)
    forgotten: list[str] = []
    for account, mind in minds.items():
        if mind.forgot:
            forgotten += mind.leads
        else:
            _compare_leads(findings, f"leads of account {account}", mind.leads, opened.pop(f"tg:{account}", []))
    for chat, regions in opened.items():
        _compare_leads(findings, f"leads of {chat or 'people who were forgotten'}", [] if chat else forgotten, regions)
    shown = {text for chat in telegram.world.chats.values() if chat.kind != "private" for text in _texts(telegram, chat.id)}
    for lead in found.leads:
        if not any(_names(text, lead.number) for text in shown):
            findings.miss("leads", f"lead {lead.number}: the group never heard of it")


def _compare_leads(findings: Findings, told: str, expected: Iterable[str], found: Iterable[str]) -> None:
    there, here = Counter(expected), Counter(found)
    for region in sorted({*there, *here}):
        findings.compare("leads", f"{told} in {region}", there[region], here[region])


def _texts(telegram: FakeTelegram, chat: int) -> list[str]:
    return [message.text for message in telegram.from_bot(chat)]


def _names(text: str, lead: int) -> bool:
    return any(word.strip(".:,") == str(lead) for word in text.split())


def _check_events(findings: Findings, ledger: Ledger, found: Held) -> None:
    """The log of each lead has what was done, as often as it was done; the lead is as the staff left it."""
    for lead in found.leads:
        logged = Counter(event.what for event in found.events[lead.number])
        done = ledger.acts[lead.number] + Counter(opened=1)
        for what in WELL_KNOWN:
            findings.compare("turns", f"lead {lead.number}: `{what}` in the log", done[what], logged[what])
        ending = ledger.endings.get(lead.number) if done["closed"] else None
        if lead.outcome != ending or (lead.status == "closed") != (ending is not None):
            findings.miss("turns", f"lead {lead.number} is {lead.status}, {lead.outcome}, where its end was {ending}")


# Words between people


def _check_relays(findings: Findings, ledger: Ledger, found: Held, telegram: FakeTelegram) -> None:
    """Each word of a talk arrived, in order, and was written down to go out once."""
    about = Counter((str(chat).partition(":")[0], str(what)) for _, chat, kind, _, what, *_ in found.outbox if kind == "message")
    for lead, (person, member) in ledger.talkers.items():
        _check_order(findings, f"lead {lead}, to the person", ledger.told_person[lead], _texts(telegram, person))
        _check_order(findings, f"lead {lead}, to the staff", ledger.told_staff[lead], _texts(telegram, member))
        findings.compare("relays", f"lead {lead}: words to the person", len(ledger.told_person[lead]), about["tg", f"talk:{lead}"])
        acts = ledger.acts[lead]
        fixed = acts["claimed"] + acts["talk"]  # A summary for each claim, and what is said to the staff as a talk begins.
        findings.compare("relays", f"lead {lead}: words to the staff", len(ledger.told_staff[lead]) + fixed, about["staff", f"talk:{lead}"])


def _check_order(findings: Findings, told: str, tokens: Sequence[str], texts: Sequence[str]) -> None:
    first = [next((place for place, text in enumerate(texts) if token in text), None) for token in tokens]
    for token, place in zip(tokens, first, strict=True):
        if place is None:
            findings.miss("relays", f"{told}: {token} did not arrive")
    places = [place for place in first if place is not None]
    if places != sorted(places):
        findings.miss("relays", f"{told}: {tokens} arrived in another order, {places}")


# Promises


def _check_reminders(findings: Findings, ledger: Ledger, found: Held, now: dt.datetime) -> None:
    """Whoever waits for an answer has one moment ahead; each moment that came had its effect once."""
    waiting: defaultdict[int, list[dt.datetime]] = defaultdict(list)
    for _, _, kind, state, _, due_at, payload, _ in found.outbox:
        due = due_from_json(str(payload)) if kind == DUE and state == "waiting" else None
        if due is not None and due.what in STAGES:
            waiting[due.lead].append(moment_of(due_at))
    for lead in found.leads:
        expected = int(lead.status in UNANSWERED and lead.chat is not None and lead.promised_at is not None)
        ahead = [moment for moment in waiting[lead.number] if moment > now]
        findings.compare("reminders", f"lead {lead.number} ({lead.status}): moments ahead", expected, len(ahead))
        findings.compare(
            "reminders", f"lead {lead.number}: moments that are past and were not taken", 0, len(waiting[lead.number]) - len(ahead)
        )
        logged = Counter(event.what for event in found.events[lead.number])
        for stage, event in STAGE_EVENTS.items():
            findings.compare(
                "reminders", f"lead {lead.number}: `{event}` in the log", ledger.moved[lead.number].count(stage), logged[event]
            )


def moment_of(value: object) -> dt.datetime:
    """A time as the database gives it: SQLite has a text in UTC."""
    moment = value if isinstance(value, dt.datetime) else dt.datetime.fromisoformat(str(value))
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


# What went out


def _check_outbox(findings: Findings, ledger: Ledger, found: Held, telegram: FakeTelegram) -> None:
    """Nothing is left that should have gone, and only those who shut the bot out were not reached."""
    blocked = {f"tg:{account}" for account in ledger.blocked}
    erased = {f"tg:{account}" for account in ledger.forgotten}
    for number, chat, kind, state, _, _, _, error in found.outbox:
        if state == "refused" and chat not in blocked and kind not in NICETIES:
            findings.miss("replies", f"{kind} {number} to {chat} was set aside: {error}")
        if state in ("waiting", "sending") and kind != DUE:
            findings.miss("replies", f"{kind} {number} to {chat} has not gone")
    passed_over = {int(chat.removeprefix("tg:")) for chat in erased}
    arrived = sum(len(telegram.from_bot(chat)) for chat in telegram.world.chats if chat not in passed_over)
    sent = sum(kind in ("message", "pin") and state == "sent" and chat not in erased for _, chat, kind, state, *_ in found.outbox)
    findings.messages_doubled = max(arrived - sent, 0)
