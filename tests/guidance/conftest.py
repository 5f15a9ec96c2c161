"""What the tests of guidance share: any profile that a person may have."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st

from bot.knowledge import Knowledge

Profile = dict[str, tuple[str, ...]]


@pytest.fixture(scope="session")
def profiles(knowledge: Knowledge) -> st.SearchStrategy[Profile]:
    """Any profile: each slot known or not, with one option, or several where several may be chosen."""
    slots = [slot for slot in knowledge.slots.values() if slot.id != "consent"]
    choices = {
        slot.id: st.lists(st.sampled_from(slot.options), min_size=1, max_size=3 if slot.several else 1, unique=True).map(tuple)
        for slot in slots
    }
    return st.fixed_dictionaries({}, optional=choices)
