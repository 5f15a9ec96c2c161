"""What lasts: conversations, leads and their log, in one database, in one transaction a batch.

The only package that knows SQLAlchemy. It keeps JSON documents and plain rows, and knows nothing of what is in them.
"""

from bot.storage.database import Database
from bot.storage.passing import shared_memory
from bot.storage.rows import (
    NO_SUMMARY,
    PERSON,
    Arrived,
    Erased,
    Invite,
    LeadChanges,
    LeadEvent,
    LeadStatus,
    Miss,
    Out,
    Outcome,
    Ready,
    SentMessage,
    SetAside,
    StaffMember,
    StoredConversation,
    StoredLead,
    Talk,
    Waiting,
)
from bot.storage.work import Reading, Work

__all__ = [
    "NO_SUMMARY",
    "PERSON",
    "Arrived",
    "Database",
    "Erased",
    "Invite",
    "LeadChanges",
    "LeadEvent",
    "LeadStatus",
    "Miss",
    "Out",
    "Outcome",
    "Reading",
    "Ready",
    "SentMessage",
    "SetAside",
    "StaffMember",
    "StoredConversation",
    "StoredLead",
    "Talk",
    "Waiting",
    "Work",
    "shared_memory",
]
