"""The queue: which leads wait, most pressing first, of which kind; and finding one again by a word.

Anyone of a region sees of its leads what the group saw, and in which language one writes. What a person told is searched only for
the one whose lead it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from bot.dialogue.effects import Button, Rows
from bot.dialogue.hear import lexicon_of
from bot.handoff.summary import STAFF_LANGUAGE, need, promised, told, waited
from bot.knowledge import Knowledge
from bot.knowledge.labels import option_label, pick
from bot.service.batch import Batch
from bot.service.cases import OPEN, UNANSWERED, case_of
from bot.service.glance import told_in
from bot.service.staff.notes import notes_of
from bot.storage import StaffMember, StoredLead
from bot.understanding import understand

MAX_LISTED = 20
MAX_FOUND = 10
MAX_WORD = 60
IN_A_ROW = 5
LANGUAGE = 2
"""Letters of a language's code."""

SHORTEST = 3
"""Of names of regions, fields and needs so many letters are enough."""

OWN = frozenset({"mine", "omat"})
LATE = frozenset({"late", "myohassa", "myöhässä"})
FREE = frozenset({"free", "vapaat"})


@dataclass(frozen=True, slots=True)
class Filters:
    """Which leads of a queue are wanted; an empty set stands for all. `late`: the promise is over, or none is made any more."""

    mine: bool = False
    late: bool = False
    free: bool = False
    regions: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    goals: frozenset[str] = frozenset()


# Apart from how it is written


async def queue(batch: Batch, regions: Iterable[str], filters: Filters = Filters(), member: StaffMember | None = None) -> list[StoredLead]:
    """The open leads of those regions that the filters let through: who waits for an answer first, by the promise; then by waiting time."""
    wanted = sorted(set(regions) & filters.regions if filters.regions else regions)
    found = [lead for region in wanted for lead in await batch.work.leads(region, OPEN)]
    mine = member.id if member else None
    return sorted((lead for lead in found if _lets_through(batch, filters, lead, mine)), key=_urgency)


def _urgency(lead: StoredLead) -> tuple[bool, float, int]:
    due = lead.promised_at.timestamp() if lead.promised_at is not None and lead.status in UNANSWERED else 0.0
    return lead.status not in UNANSWERED, due, lead.number


def _lets_through(batch: Batch, filters: Filters, lead: StoredLead, mine: str | None) -> bool:
    summary = told_in(lead.summary)
    kinds = (
        (filters.roles, (lead.role,)),
        (filters.languages, (str(summary.get("language") or ""),)),
        (filters.fields, _told(summary, "interest")),
        (filters.goals, _told(summary, "goal")),
    )
    late = lead.status in UNANSWERED and (lead.promised_at is None or lead.promised_at <= batch.now)
    return (
        all(not wanted or wanted & set(has) for wanted, has in kinds)
        and (not filters.mine or lead.claimed_by == mine)
        and (not filters.late or late)
        and (not filters.free or lead.status == "waiting")
    )


def _told(summary: Mapping[str, object], slot: str) -> Sequence[str]:
    return cast("Mapping[str, Sequence[str]]", summary.get("answers") or {}).get(slot, ())


async def find(batch: Batch, member: StaffMember, word: str) -> list[StoredLead]:
    """The leads, closed ones too, in which the word is, newest first: in what one may read of each."""
    wanted = word.casefold()
    known = [lead for region in sorted(member.regions) for lead in await batch.work.leads(region) if lead.chat is not None]
    found = [lead for lead in known if wanted in (await _readable(batch, member, lead)).casefold()]
    return sorted(found, key=lambda lead: -lead.number)


async def _readable(batch: Batch, member: StaffMember, lead: StoredLead) -> str:
    summary = told_in(lead.summary)
    parts = [str(lead.number), batch.region_name(lead.region), batch.words(f"role-{lead.role}"), need(batch.knowledge, summary)]
    if lead.claimed_by == member.id:
        parts += [*told(batch.knowledge, summary), *await notes_of(batch, lead)]
    return "\n".join(parts)


# As it is written


def filters_of(knowledge: Knowledge, words: Sequence[str]) -> Filters | str:
    """The filters that the words name, by id or as the staff call it; or the first word that names none."""
    filters = Filters()
    for word in words:
        narrower = _narrowed(knowledge, filters, word.casefold())
        if narrower is None:
            return word
        filters = narrower
    return filters


def _narrowed(knowledge: Knowledge, filters: Filters, word: str) -> Filters | None:
    if word in OWN:
        return replace(filters, mine=True)
    if word in LATE:
        return replace(filters, late=True)
    if word in FREE:
        return replace(filters, free=True)
    if found := named_by({name: pick(knowledge, region.names, STAFF_LANGUAGE) for name, region in knowledge.regions.items()}, word):
        return replace(filters, regions=filters.regions | found)
    roles = dict.fromkeys(role for region in knowledge.regions.values() for role in region.roles)
    if found := named_by({role: knowledge.texts.say(STAFF_LANGUAGE, f"role-{role}") for role in roles}, word):
        return replace(filters, roles=filters.roles | found)
    if found := named_by({goal: option_label(knowledge, "goal", goal, STAFF_LANGUAGE) for goal in knowledge.slots["goal"].options}, word):
        return replace(filters, goals=filters.goals | found)
    if word.isalpha() and len(word) == LANGUAGE:
        return replace(filters, languages=filters.languages | {word})
    if found := fields_named(knowledge, word):
        return replace(filters, fields=filters.fields | found)
    return None


def named_by(names: Mapping[str, str], word: str) -> frozenset[str]:
    """The ids that a word names: one of them itself, or those whose name has a word that begins so."""
    if word in names:
        return frozenset({word})
    if len(word) < SHORTEST:
        return frozenset()
    return frozenset(name for name, said in names.items() if any(part.startswith(word) for part in said.casefold().split()))


def fields_named(knowledge: Knowledge, word: str) -> frozenset[str]:
    """The fields that a word names, or else the one that somebody would mean by it: «siivous»."""
    named = named_by({name: pick(knowledge, field.names, STAFF_LANGUAGE) for name, field in knowledge.fields.items()}, word)
    meant = understand(lexicon_of(knowledge), word, STAFF_LANGUAGE).fields if len(word) >= SHORTEST and not named else ()
    return named or frozenset(found.id for found in meant[:1])


async def list_leads(batch: Batch, chat: str, regions: frozenset[str], words: Sequence[str], member: StaffMember | None) -> None:
    """`/leads`, with filters; for one of the staff alone with a button for each, in a group without."""
    filters = filters_of(batch.knowledge, words)
    if isinstance(filters, str):
        await batch.say(chat, batch.words("queue-how", word=filters[:MAX_WORD]))
        return
    found = await queue(batch, regions, filters, member)
    lines = [line(batch, lead, private=member is not None) for lead in found[:MAX_LISTED]]
    more = [batch.words("staff-more-leads", count=str(len(found) - MAX_LISTED))] if len(found) > MAX_LISTED else []
    text = "\n".join([batch.words("staff-leads"), *lines, *more]) if lines else batch.words("staff-no-leads")
    await batch.say(chat, text, _rows(found[:MAX_LISTED]) if member is not None else ())


async def tell_found(batch: Batch, member: StaffMember, words: list[str]) -> None:
    """`/find WORD`."""
    word = " ".join(words)
    if len(word) < 2:
        await batch.say(member.id, batch.words("find-how"))
        return
    found = (await find(batch, member, word[:MAX_WORD]))[:MAX_FOUND]
    lines = [line(batch, lead, private=True) for lead in found]
    text = "\n".join([batch.words("find-found"), *lines]) if lines else batch.words("find-nothing")
    await batch.say(member.id, text, _rows(found))


def line(batch: Batch, lead: StoredLead, *, private: bool) -> str:
    """One lead in a list, as the group may see it; to one of the staff alone also the language."""
    summary = told_in(lead.summary)
    parts = [
        batch.words(
            "staff-lead-line",
            number=str(lead.number),
            region=batch.region_name(lead.region),
            role=batch.words(f"role-{lead.role}"),
            need=need(batch.knowledge, summary),
            status=batch.words(f"status-{lead.status}"),
            waited=waited(batch.knowledge, lead.opened_at, batch.now),
        )
    ]
    if lead.status in UNANSWERED:
        parts.append(_promise(batch, lead))
    if private and summary.get("language"):
        parts.append(batch.words("queue-language", language=str(summary["language"])))
    return " · ".join(parts)


def _promise(batch: Batch, lead: StoredLead) -> str:
    if lead.promised_at is None:
        return batch.words("queue-unpromised")
    return batch.words("queue-promised", when=promised(batch.knowledge, case_of(lead)))


def _rows(found: Sequence[StoredLead]) -> Rows:
    buttons = [Button(f"lead:{lead.number}:open", str(lead.number)) for lead in found]
    return tuple(tuple(buttons[start : start + IN_A_ROW]) for start in range(0, len(buttons), IN_A_ROW))
