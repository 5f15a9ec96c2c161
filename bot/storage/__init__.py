"""What lasts: conversations, leads and their log, in one database, in one transaction a batch.

The only package that knows SQLAlchemy. It keeps JSON documents and plain rows, and knows nothing of what is in them.
"""

from bot.storage.database import Database
from bot.storage.rows import (
    NO_SUMMARY,
    PERSON,
    Erased,
    LeadChanges,
    LeadEvent,
    LeadStatus,
    Miss,
    Outcome,
    StoredConversation,
    StoredLead,
)
from bot.storage.work import Reading, Work

__all__ = [
    "NO_SUMMARY",
    "PERSON",
    "Database",
    "Erased",
    "LeadChanges",
    "LeadEvent",
    "LeadStatus",
    "Miss",
    "Outcome",
    "Reading",
    "StoredConversation",
    "StoredLead",
    "Work",
]
