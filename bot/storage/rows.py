"""What storage hands out: plain rows, frozen. Every time is aware, in UTC."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, TypedDict

LeadStatus = Literal["waiting", "claimed", "contacted", "booked", "closed", "withdrawn"]
Outcome = Literal["studying", "working", "unemployed", "job_search", "outside", "advised", "unreachable", "duplicate"]

PERSON = "person"
"""How the log of a lead calls the person it is about."""

NO_SUMMARY = "{}"
"""What is left of the summary of someone who was erased: an empty JSON document."""


@dataclass(frozen=True, slots=True)
class StoredConversation:
    """Everything known of one chat, as a JSON document that storage does not look into."""

    chat: str
    document: str
    knowledge_version: str
    updated_at: dt.datetime


@dataclass(frozen=True, slots=True)
class StoredLead:
    """A person passed to a human. `chat` is None, and `summary` empty, once the person is erased."""

    number: int
    chat: str | None
    region: str
    role: str
    status: LeadStatus
    summary: str
    opened_at: dt.datetime
    promised_at: dt.datetime | None
    claimed_by: str | None
    claimed_at: dt.datetime | None
    outcome: Outcome | None
    closed_at: dt.datetime | None
    group_message: int | None
    updated_at: dt.datetime


class LeadChanges(TypedDict, total=False):
    """What may change in a lead. Its number, chat and opening never do."""

    region: str
    role: str
    status: LeadStatus
    summary: str
    promised_at: dt.datetime | None
    claimed_by: str | None
    claimed_at: dt.datetime | None
    outcome: Outcome | None
    closed_at: dt.datetime | None
    group_message: int | None


@dataclass(frozen=True, slots=True)
class LeadEvent:
    """Who did what to a lead, and when. `detail` is empty once the person is erased."""

    id: int
    lead: int
    at: dt.datetime
    actor: str
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Miss:
    """Something a person wrote that was not understood, scrubbed; whose it was is not kept."""

    id: int
    text: str
    language: str
    step: str | None
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Erased:
    """How much of a person was erased: conversations and leads, and events whose detail was emptied."""

    conversations: int
    leads: int
    events: int
