"""Whatever people and staff do, in whatever order: who means to come is reminded at most once and told of each cancellation once."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import re
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.dialogue.turn import Pressed
from bot.dialogue.upcoming import find_session
from bot.guidance.dropins import with_changes
from bot.knowledge import load
from bot.knowledge.changes import SessionChange
from bot.service import calling_off
from bot.service.batch import Batch
from bot.service.messages import Incoming, Message, Outgoing
from bot.service.turns import Turns
from bot.storage import Database
from tests.service.wire import NOW

MONDAYS = "koulutusmaanantai-forssa"
DAYS = tuple(dt.date(2026, 11, 30) + dt.timedelta(days=days) for days in (0, 7, 14))
ELSEWHERE = tuple(day + dt.timedelta(days=2) for day in DAYS)
PEOPLE = ("aino-1", "bertta-2", "cecilia-3")

REMINDER, CANCELLED, MOVED = "Kerroit, että aiot tulla", "on valitettavasti peruttu", "siirtyy toiseen päivään"
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.")

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""A chain of events that fails is short enough as it is; making it shorter takes minutes."""

STEPS, EXAMPLES = (40, 150) if os.environ.get("OPASTIN_FUZZ_TURNS") else (14, 10)
KNOWLEDGE = load(Path(__file__).parents[2] / "knowledge")
T = TypeVar("T")


def day_of(text: str) -> dt.date:
    """The first day that a text names."""
    found = DATE.search(text)
    assert found is not None
    return dt.date(2026, int(found[2]), int(found[1]))


class Coming(RuleBasedStateMachine):
    """People and staff at random, beside a plain picture of who means to come to what."""

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._database = self._runner.run(Database.open("sqlite://", now=lambda: self.now))
        self._turns = Turns(KNOWLEDGE, self._database)
        self.now = NOW
        self.meant: set[tuple[str, dt.date]] = set()
        self.known: set[tuple[str, dt.date]] = set()
        self.silent: set[str] = set()
        self.changes: list[SessionChange] = []
        self.reminders: Counter[tuple[str, dt.date]] = Counter()

    def teardown(self) -> None:
        """Months later: whatever was still to come has come."""
        self.waits(dt.timedelta(days=60))
        self._run(self._database.close())
        self._runner.close()

    def _run(self, doing: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(doing)

    def _takes(self, chat: str, button: str) -> list[Outgoing]:
        return self._run(self._turns.take(Incoming(chat, Pressed(button)), self.now))

    def is_held(self, day: dt.date) -> bool:
        """Whether a session is held on that day, as things stand."""
        return find_session(with_changes(KNOWLEDGE, tuple(self.changes)), MONDAYS, day) is not None

    def is_ahead(self, day: dt.date) -> bool:
        """Whether one can still come to the session of that day."""
        return self.now < dt.datetime.combine(day, dt.time(15), NOW.tzinfo)

    @initialize()
    def meets_everyone(self) -> None:
        """They all let things be kept."""
        for chat in PEOPLE:
            self._takes(chat, "show:restart")
            self._takes(chat, "consent:yes")

    @rule(chat=st.sampled_from(PEOPLE), day=st.sampled_from(DAYS + ELSEWHERE))
    def comes(self, chat: str, day: dt.date) -> None:
        """Someone means to come, if there is something to come to."""
        self._takes(chat, f"come:{MONDAYS}:{day}")
        if self.is_held(day) and self.is_ahead(day):
            self.meant.add((chat, day))
            self.known.add((chat, day))

    @rule(chat=st.sampled_from(PEOPLE), day=st.sampled_from(DAYS + ELSEWHERE))
    def cannot(self, chat: str, day: dt.date) -> None:
        """Someone does not come after all."""
        self._takes(chat, f"notcome:{MONDAYS}:{day}")
        self.meant.discard((chat, day))

    @rule(chat=st.sampled_from(PEOPLE), on=st.booleans())
    def reminded_or_not(self, chat: str, on: bool) -> None:  # noqa: FBT001 (hypothesis's signature)
        """Someone wants reminders, or none."""
        self._takes(chat, f"remind:{'on' if on else 'off'}")
        self.silent = self.silent - {chat} if on else self.silent | {chat}

    @rule(chat=st.sampled_from(PEOPLE))
    def forgets(self, chat: str) -> None:
        """Someone is erased, and comes again as someone new, who is another one for all that we know."""
        self._takes(chat, "forget:yes")
        for mine in [one for one in self.known if one[0] == chat]:
            self.meant.discard(mine)
            self.known.discard(mine)
            self.reminders.pop(mine, None)
        self.silent.discard(chat)
        self._takes(chat, "consent:yes")

    @rule(day=st.sampled_from(DAYS + ELSEWHERE), to=st.none() | st.sampled_from(ELSEWHERE))
    def staff_change(self, day: dt.date, to: dt.date | None) -> None:
        """The staff cancel or move a session that lies ahead, to a day that is free."""
        if not self.is_held(day) or not self.is_ahead(day) or (to is not None and (self.is_held(to) or not self.is_ahead(to))):
            return
        change = SessionChange(MONDAYS, day, to)
        out = self._run(self._change(change))
        self.changes.append(change)
        concerned = [chat for chat, meant in self.meant if meant == day]
        told = [one.chat for one in out if isinstance(one, Message) and one.chat in PEOPLE]
        assert sorted(told) == sorted(concerned), "each who meant to come hears of it once, and nobody else"
        assert all((MOVED if to else CANCELLED) in one.text for one in out if isinstance(one, Message))
        for chat in concerned:
            self.meant.discard((chat, day))
            if to is not None and (chat, to) not in self.known:
                self.meant.add((chat, to))
                self.known.discard((chat, day))
                self.known.add((chat, to))
                self.reminders.pop((chat, to), None)

    async def _change(self, change: SessionChange) -> list[Outgoing]:
        async with self._database.commit() as work:
            batch = Batch(KNOWLEDGE, work, self.now, direct=True)
            await batch.reread_calendar()
            await calling_off.cancel_session(batch, change, "admin")
        return batch.outgoing

    @rule(hours=st.sampled_from([1, 5, 17, 30, 24 * 4]))
    def goes_on(self, hours: int) -> None:
        """Time goes by."""
        self.waits(dt.timedelta(hours=hours))

    def waits(self, by: dt.timedelta) -> None:
        """What comes by itself is for who means to come, wants it, and was not told of it yet; and by day."""
        self.now += by
        for one in self._run(self._turns.take_due(self.now)):
            if not isinstance(one, Message) or one.chat not in PEOPLE:
                continue
            assert CANCELLED not in one.text, "of a cancellation they have heard at once"
            if REMINDER in one.text:
                mine = one.chat, day_of(one.text)
                assert mine in self.meant
                assert one.chat not in self.silent
                assert self.is_held(mine[1])
                self.reminders[mine] += 1
                assert self.reminders[mine] == 1


TestComing = Coming.TestCase
TestComing.settings = settings(max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, phases=PHASES)
