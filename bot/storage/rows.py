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
class StoredPlan:
    """One version of a person's plan, as a JSON document, and who made it: `PERSON`, or someone of the staff."""

    chat: str
    version: int
    document: str
    by: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class FollowUp:
    """How it went `months` after a plan was made. `chat` is None once the person is erased."""

    number: int
    chat: str | None
    region: str | None
    months: int
    made_on: dt.date
    asked_at: dt.datetime | None
    outcome: str | None
    answered_at: dt.datetime | None


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


@dataclass(frozen=True, slots=True)
class Arrived:
    """Something that came in. `update_id` is what `source` calls it, to know doubles by; turns of one `lane` stay in order."""

    source: str
    update_id: int | None
    lane: str
    payload: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that came in and waits to be taken."""

    id: int
    source: str
    lane: str
    payload: str
    attempts: int


OutState = Literal["waiting", "sending", "sent", "refused"]


@dataclass(frozen=True, slots=True)
class Out:
    """Something that must go out, as it is written down. `state` is `sent` where it is shown at once, without a network."""

    number: int
    chat: str
    kind: str
    payload: str
    made_at: dt.datetime
    due_at: dt.datetime | None = None
    about: str | None = None
    state: OutState = "waiting"
    remote: int | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """Something whose time to go out has come."""

    number: int
    chat: str
    kind: str
    payload: str
    due_at: dt.datetime | None
    attempts: int


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message that went out: our number, and what an answer to it is for."""

    number: int
    about: str | None


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something that will never arrive: told to the operator, without its words."""

    number: int
    kind: str
    ended_at: dt.datetime
    error: str


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Someone of the staff: what people see them called, and what they do where, as pairs of region and role.

    `capacity`: how many leads they take at once, if they have said so. `languages`, `fields`: those they know best.
    """

    id: str
    name: str
    away_until: dt.datetime | None
    duties: tuple[tuple[str, str], ...]
    capacity: int | None = None
    languages: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

    @property
    def regions(self) -> frozenset[str]:
        """The regions they belong to."""
        return frozenset(region for region, _ in self.duties)

    def role_in(self, region: str) -> str | None:
        """What they are in a region, by which people hear of them; an admin who is a counsellor too is a counsellor."""
        roles = [role for where, role in self.duties if where == region]
        return next((role for role in roles if role != "admin"), roles[0] if roles else None)

    def is_admin_of(self, region: str) -> bool:
        """Whether they may invite others there."""
        return (region, "admin") in self.duties


@dataclass(frozen=True, slots=True)
class Invite:
    """A one-time invitation. Without `role` it makes a group the staff group of the region."""

    region: str
    role: str | None
    made_by: str
    expires_at: dt.datetime
    used_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation that a human owns."""

    chat: str
    lead: int
    staff: str
    since: dt.datetime
    last_at: dt.datetime


GradeName = Literal["good", "passable", "wrong", "better"]
"""How well a route suited; `better`: it was not shown, and would have suited better."""


@dataclass(frozen=True, slots=True)
class Grade:
    """What who had a lead says of a route for it."""

    lead: int
    route: str
    grade: GradeName
    staff: str
    at: dt.datetime


OpinionState = Literal["draft", "asked", "answered", "dropped"]


@dataclass(frozen=True, slots=True)
class Opinion:
    """A question to a colleague about a lead. `passed`: who was asked before and had no time."""

    number: int
    lead: int
    asker: str
    colleague: str | None
    passed: tuple[str, ...]
    state: OpinionState
    question: str
    asked_at: dt.datetime
    ended_at: dt.datetime | None


AttendanceStatus = Literal["meant", "withdrawn", "cancelled", "came", "missed"]
Helped = Literal["yes", "some", "no"]


@dataclass(frozen=True, slots=True)
class StoredAttendance:
    """That someone means to come to a session, or what came of it. `date` is the day of the session, in Finland.

    `chat` is None for who came without telling, and for whom nothing is known of any more. `about` and `summary` are JSON; the
    summary is there only where the person wants those on duty to read it.
    """

    number: int
    chat: str | None
    dropin: str
    date: dt.date
    status: AttendanceStatus
    first: bool | None
    walk_in: bool
    place: str | None
    language: str | None
    about: str | None
    summary: str | None
    wants_reminder: bool
    created_at: dt.datetime
    reminded_at: dt.datetime | None
    asked_at: dt.datetime | None
    helped: Helped | None


class Meaning(TypedDict, total=False):
    """What is kept of someone who means to come; what is not named stays as it was."""

    first: bool | None
    place: str | None
    language: str | None
    about: str | None
    summary: str | None
    wants_reminder: bool


class AttendanceMarks(TypedDict, total=False):
    """What may become of an attendance."""

    status: AttendanceStatus
    language: str | None
    first: bool | None
    summary: str | None
    wants_reminder: bool
    reminded_at: dt.datetime | None
    asked_at: dt.datetime | None
    helped: Helped | None
