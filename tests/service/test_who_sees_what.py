from __future__ import annotations

import datetime as dt
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.turn import Contact, Located, Unreadable
from bot.knowledge import Knowledge
from bot.service.messages import Incoming, Message, Reachable
from bot.service.turns import Turns
from bot.storage import Database, LeadEvent, StoredLead, Talk
from tests.service.wire import AINO, BOT, GROUP, MARJA, NOW, PEKKA, PRIVATE, RIIKKA, STRANGER, WORDS, Seen, Wire, asks, forssa, press

EXAMPLES, STEPS = 4, 40
STAFF = (MARJA, PEKKA)
TOKEN = re.compile(r"sala(\d+)x\d+y")
ACTIONS = (
    *("claim", "open", "talk", "handback", "contacted", "booked", "note", "close", "end.advised", "release", "more", "history"),
    *("replies", "reply.hello", "send.hello", "grade", "grade.0.good", "better", "opinion", "special", "hand.rauma.counsellor"),
)
SAYS = (
    "{}",
    "/note 1 {}",
    "/note 2 {}",
    "/lead 1",
    "/lead 2",
    "/leads",
    "/leads omat",
    "/find sala",
    "/away",
    "/away 1",
    "/back",
    "/mydata",
)
PRESSES = ("talk:end", "goal:human", "handoff:yes", "handoff:no", "education:basic", "lead:1:open", "lead:1:claim", "consent:yes")

Step = tuple[str, str, int]
"""Who, what, and a number for which of the possibilities."""

BEGINNING = ((MARJA, "claims", 0), (MARJA, "talks", 0))
PICK = st.integers(0, 99)
STEP = st.one_of(
    st.tuples(st.just(AINO), st.sampled_from(["says", "says", "edits", "presses", "phone", "place", "sticker"]), PICK),
    st.tuples(st.sampled_from(STAFF), st.sampled_from(["claims", "talks", "presses", "in group", "answers", "says"]), PICK),
    st.tuples(st.sampled_from(STAFF), st.sampled_from(["claims", "talks", "answers"]), PICK),
    st.tuples(st.sampled_from([RIIKKA, STRANGER]), st.sampled_from(["claims", "presses", "in group", "answers", "says"]), PICK),
    st.one_of(
        st.tuples(st.just(AINO), st.sampled_from(["blocks", "returns", "forgets"]), PICK),
        st.tuples(st.just("clock"), st.just("runs"), st.integers(1, 9)),
    ),
)


@dataclass(slots=True)
class World:
    """Everything as it is at one moment: whose Aino's leads are, who talks with her, and what the logs say."""

    owners: set[str]
    talk: Talk | None
    leads: tuple[StoredLead, ...]
    events: list[LeadEvent]

    @classmethod
    async def of(cls, wire: Wire) -> World:
        """The world now."""
        async with wire.database.read() as reading:
            leads = await reading.leads()
            events = [event for lead in leads for event in await reading.events(lead.number)]
            talk = (await reading.people.talks([AINO])).get(AINO)
        return cls({_account(lead.claimed_by) for lead in leads if lead.claimed_by}, talk, leads, events)


@dataclass(slots=True)
class Play:
    """One random play: takes steps, each with words of its own that can be known again."""

    wire: Wire
    count: int = 0

    def token(self, who: str) -> str:
        """Words that say whose they are."""
        self.count += 1
        return f"sala{who.removeprefix('tg:')}x{self.count}y"

    async def take(self, step: Step) -> list[Seen]:
        """What arrives after a step."""
        who, what, pick = step
        wire = self.wire
        ways: dict[str, Callable[[], Awaitable[list[Seen]]]] = {
            "says": lambda: wire.says(who, self.words(who, pick)),
            "claims": lambda: wire.gets(press(GROUP, f"lead:{1 + pick // 80}:claim", on=2, sender=who)),
            "talks": lambda: wire.presses(who, f"lead:{1 + pick // 80}:talk", on=3),
            "edits": lambda: wire.says(who, self.token(who), edited=True),
            "presses": lambda: wire.presses(who, self.button(who, pick), on=pick % 12 + 1),
            "in group": lambda: wire.gets(press(GROUP, self.button(who, pick), on=pick % 6 + 1, sender=who)),
            "answers": lambda: wire.says(who, self.token(who), reply_to=pick % 20 + 1),
            "phone": lambda: wire.hears(who, Contact("+358401234567")),
            "place": lambda: wire.hears(who, Located(60.81, 23.62)),
            "sticker": lambda: wire.hears(who, Unreadable("sticker")),
            "blocks": lambda: wire.hears(who, Reachable(yes=False)),
            "returns": lambda: wire.gets(Incoming(AINO, Reachable(yes=True), sender=AINO)),
            "forgets": lambda: wire.presses(who, "forget:yes" if pick < 10 else "forget:no"),
            "runs": lambda: wire.waits_until(wire.now + dt.timedelta(hours=pick)),
        }
        return await ways[what]()

    def words(self, who: str, pick: int) -> str:
        """What they might write."""
        return self.token(who) if who == AINO else SAYS[pick % len(SAYS)].format(self.token(who))

    def button(self, who: str, pick: int) -> str:
        """A button that they might press."""
        return PRESSES[pick % len(PRESSES)] if who == AINO else f"lead:{1 + pick % 2}:{ACTIONS[pick // 2 % len(ACTIONS)]}"


def _account(staff: str) -> str:
    return staff.replace("staff:", "tg:")


def looks(before: World, after: World) -> list[LeadEvent]:
    """What the log says was looked at, or done, in between."""
    known = {event.id for event in before.events}
    return [event for event in after.events if event.id not in known]


def allowed(owners: set[str], seen: Seen) -> bool:
    """Whether a chat may read this: Aino's words she and the owners, an owner's words she and the owners, all others' nobody but they."""
    if seen.chat == AINO:
        return all(author == "42731" or f"tg:{author}" in owners for author in TOKEN.findall(seen.text))
    if seen.chat in owners:
        return True
    if any(author != seen.chat.removeprefix("tg:") for author in TOKEN.findall(seen.text)):
        return False
    return not [private for private in PRIVATE if private in seen.text]


@settings(max_examples=EXAMPLES, deadline=None)
@given(begun=st.sampled_from([0, 1, 2, 2]), steps=st.lists(STEP, min_size=STEPS // 2, max_size=STEPS))
async def test_whatever_happens_words_reach_whom_they_are_for(begun: int, steps: list[Step], knowledge: Knowledge) -> None:
    """After any steps of any people: private words only to Aino and to who has her matter then; one owner of the talk; all looks logged."""
    async with await Database.open("sqlite://", now=lambda: NOW) as database:
        wire = Wire(Turns(knowledge, database, vouched=False, username=BOT), database)
        await forssa(wire)
        await asks(wire)
        play, before = Play(wire), await World.of(wire)
        for step in (*BEGINNING[:begun], *steps):
            seen = await play.take(step)
            after = await World.of(wire)
            owners = before.owners | after.owners
            assert [one for one in seen if not allowed(owners, one)] == [], step
            _looks_are_logged(seen, before, after)
            _one_owns_the_talk(after)
            _the_bot_is_silent(step, seen, before)
            _nothing_is_taken_back(before, after)
            before = after


def _looks_are_logged(seen: list[Seen], before: World, after: World) -> None:
    lookers = {_account(event.actor) for event in looks(before, after) if event.what in {"claimed", "read"}}
    assert {one.chat for one in seen if WORDS in one.text and one.chat != AINO} <= lookers
    assert not [event for event in after.events if "42731" in event.actor or "42731" in event.detail]


def _one_owns_the_talk(now: World) -> None:
    if now.talk is not None:
        (lead,) = [lead for lead in now.leads if lead.number == now.talk.lead]
        assert lead.claimed_by == now.talk.staff
        assert lead.status in {"contacted", "booked"}


def _the_bot_is_silent(step: Step, seen: list[Seen], before: World) -> None:
    if before.talk is not None and step[:2] == (AINO, "says"):
        assert {one.chat for one in seen} == {_account(before.talk.staff)}


def _nothing_is_taken_back(before: World, after: World) -> None:
    kept = [(event.id, event.actor, event.what, event.at) for event in after.events]
    assert [one for event in before.events if (one := (event.id, event.actor, event.what, event.at)) not in kept] == []


def test_the_check_can_fail() -> None:
    """The test above would see a leak: words of Aino's in the group, a stranger's words at Aino's, an answer among the private things."""

    def shown(chat: str, text: str) -> Seen:
        return Seen(chat, Message(chat, 1, text))

    assert not allowed({MARJA}, shown(GROUP, "Asia 1: sala42731x3y"))
    assert not allowed({MARJA}, shown(AINO, "sala66613x3y"))
    assert not allowed({MARJA}, shown(PEKKA, "Tilanne: Työtön"))
    assert allowed({MARJA}, shown(MARJA, "sala42731x3y"))
    assert allowed({MARJA}, shown(PEKKA, "sala102x3y"))
