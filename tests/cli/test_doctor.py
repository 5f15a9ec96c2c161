from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.cli import doctor
from bot.knowledge import Knowledge, load
from bot.storage import Arrived, Database, Out, Work

SHIPPED = Path(__file__).resolve().parents[2] / "knowledge"

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin

WORDS = "salaisuus"


def now() -> dt.datetime:
    """The doctor looks at the clock of the wall."""
    return dt.datetime.now(dt.UTC)


@pytest.fixture(autouse=True)
def at_hand(knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped knowledge is read once."""
    monkeypatch.setattr(doctor, "load", lambda folder, today: knowledge if folder == SHIPPED else load(folder, today))


@pytest.fixture
def db(tmp_path: Path) -> str:
    """A database of the test's own."""
    return f"sqlite:///{tmp_path / 'opastin.db'}"


def happened(db: str, what: Callable[[Work], Awaitable[None]]) -> None:
    """Write this to the database."""

    async def write() -> None:
        async with await Database.open(db) as store, store.commit() as work:
            await what(work)

    asyncio.run(write())


def test_a_new_installation_is_healthy(opastin: Opastin, db: str) -> None:
    """Everything is looked at and fine; what is still to be done is said, and is no failure."""
    ran = opastin("doctor", "--db", db)
    assert ran.code == 0, ran.out
    assert ran.err == ""
    assert "!!" not in ran.out
    told = ("knowledge", "can be opened", "Turns that wait", "Messages that wait", "shut the bot out", "`opastin invite forssa --group`")
    assert not [words for words in told if words not in ran.out]


def test_knowledge_with_problems_is_told_beside_the_rest(opastin: Opastin, db: str, tmp_path: Path) -> None:
    """What else there is to look at is looked at."""
    ran = opastin("doctor", "--db", db, "--knowledge", str(tmp_path / "nowhere"))
    assert ran.code == 1
    assert "`opastin check` shows them" in ran.out
    assert "ok  The database can be opened" in ran.out


def test_a_database_that_can_not_be_used_is_told(opastin: Opastin, tmp_path: Path) -> None:
    """With the reason, and no traceback."""
    (tmp_path / "letter.db").write_text("Dear Sir or Madam, " * 100, encoding="utf-8")
    ran = opastin("doctor", "--db", f"sqlite:///{tmp_path / 'letter.db'}")
    assert ran.code == 1
    assert "!!  The database" in ran.out
    assert "no database" in ran.out


def test_what_will_never_arrive_is_told(opastin: Opastin, db: str) -> None:
    """Each with its reason, many of them as a number, never with its words; but not what went to those who shut the bot out."""

    async def refused(work: Work) -> None:
        for number in range(1, 11):
            work.outbox.put(Out(number, "tg:1" if number < 9 else f"tg:{number}", "message", WORDS, now()))
        await work.outbox.flush()
        await work.outbox.refuse_chat("tg:9", "blocked, or the chat is gone", now())
        work.outbox.refuse(10, "Forbidden: bot was blocked by the user", now())
        for number in range(1, 9):
            work.outbox.refuse(number, f"BadRequest: reason {number}", now())

    happened(db, refused)
    ran = opastin("doctor", "--db", db)
    assert ran.code == 1
    assert [number for number in range(1, 9) if f"reason {number}" in ran.out] == [4, 5, 6, 7, 8]
    assert "3 more" in ran.out
    assert not [word for word in (WORDS, "blocked", "Forbidden") if word in ran.out]


def test_what_should_have_gone_long_ago_is_told(opastin: Opastin, db: str) -> None:
    """A message that waits for some minutes is a sign that nobody delivers; one for later is none."""

    async def late(work: Work) -> None:
        work.outbox.put(Out(1, "tg:1", "message", WORDS, now() - dt.timedelta(minutes=20)))
        work.outbox.put(Out(2, "tg:2", "message", WORDS, now() - dt.timedelta(days=2), due_at=now() + dt.timedelta(days=2)))

    happened(db, late)
    ran = opastin("doctor", "--db", db)
    assert ran.code == 1
    assert "Messages that wait to go out: 1, the oldest for 20 min. Does `opastin run` run" in ran.out


def test_turns_that_failed_are_told(opastin: Opastin, db: str) -> None:
    """A mistake of the program that set a turn aside is to be reported; many that wait are told too."""

    async def failed(work: Work) -> None:
        await work.inbox.add([Arrived("tg", number, f"tg:{number}", WORDS) for number in range(1, 1101)], now())
        [first] = await work.inbox.waiting(1)
        work.inbox.done(first.id, now(), "KeyError in a turn from tg")

    happened(db, failed)
    ran = opastin("doctor", "--db", db)
    assert ran.code == 1
    assert "set aside for a mistake of the program: 1 (KeyError in a turn from tg)" in ran.out
    assert "Turns that wait to be taken: 1099. Does `opastin run` run?" in ran.out
    assert WORDS not in ran.out


def test_someone_who_waits_where_nobody_serves_is_told(opastin: Opastin, db: str) -> None:
    """A lead in a region without a group or staff is wrong; once both are there it is fine."""

    async def waits(work: Work) -> None:
        await work.open_lead(chat="tg:1", region="rauma", role="counsellor", summary="{}", at=now())

    async def served(work: Work) -> None:
        await work.people.employ("staff:17", "Anna", "rauma", "counsellor", now())
        await work.people.link_group("rauma", "tg:-5")

    happened(db, waits)
    ran = opastin("doctor", "--db", db)
    assert ran.code == 1
    assert "`opastin invite rauma --group`" in ran.out
    assert "Leads that wait there: 1." in ran.out
    happened(db, served)
    ran = opastin("doctor", "--db", db)
    assert ran.code == 0, ran.out
    assert "Region rauma: its group is linked, staff: 1." in ran.out
