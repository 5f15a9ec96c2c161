from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.errors import StorageError
from bot.service.messages import Message
from bot.storage import Work

if TYPE_CHECKING:
    from tests.service.conftest import House, Opening

AINO, GROUP, ONE = "aino-7731", "group:forssa", "staff:17"
STEPS = ("next_message", "open_lead", "log", "update_lead", "save_conversation", "flush")


class Crash(Exception):  # noqa: N818 (not an error of the program: a process that dies)
    """The process dies here."""


async def ready_to_send(house: House) -> None:
    """Someone has told about themselves and sees the summary that would go out."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, "asun Forssassa, olen työtön ja siivousala kiinnostaisi")
    await house.presses(AINO, "goal:human")


def rows(file: Path) -> list[str]:
    """Everything in the database, as SQL."""
    with sqlite3.connect(file) as connection:
        kept = [line for line in connection.iterdump() if line.startswith("INSERT")]
    connection.close()
    return kept


@contextmanager
def dying_at(monkeypatch: pytest.MonkeyPatch, method: str) -> Iterator[None]:
    """The program dies whenever it comes to that step of its work with the database; what is done inside must come to it."""

    async def die(*_: object, **__: object) -> None:
        raise Crash

    with monkeypatch.context() as patched:
        patched.setattr(Work, method, die)
        with pytest.raises(Crash):
            yield


@pytest.mark.parametrize("method", STEPS)
async def test_a_crash_while_a_lead_opens_leaves_nothing_half_done(
    opening: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    """Wherever it dies, the database is as before the turn; after a restart the same turn opens one lead, with one message."""
    file = tmp_path / "db" / "opastin.db"
    async with opening() as house:
        await ready_to_send(house)
        before = rows(file)
        known = await house.turns.known(AINO)
        with dying_at(monkeypatch, method):
            await house.presses(AINO, "handoff:yes")
        assert rows(file) == before
        assert await house.turns.known(AINO) == known
    async with opening() as house:
        out = await house.presses(AINO, "handoff:yes")
        assert [one.chat for one in out if isinstance(one, Message)] == [GROUP, AINO]
        async with house.database.read() as reading:
            assert [lead.number for lead in await reading.leads()] == [1]
            assert len(await reading.events(1)) == 1


@pytest.mark.parametrize("method", ["next_message", "log", "update_lead", "flush"])
async def test_a_crash_while_a_lead_is_claimed_leaves_it_waiting(
    opening: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    """A claim that dies half way has not happened: another can claim, and the log has one claim."""
    file = tmp_path / "db" / "opastin.db"
    async with opening() as house:
        await ready_to_send(house)
        await house.presses(AINO, "handoff:yes")
        before = rows(file)
        with dying_at(monkeypatch, method):
            await house.presses(GROUP, "lead:1:claim", sender=ONE)
        assert rows(file) == before
        out = await house.presses(GROUP, "lead:1:claim", sender="staff:18")
        assert len(out) == 3
        async with house.database.read() as reading:
            assert [event.what for event in await reading.events(1)] == ["opened", "claimed"]


@pytest.mark.parametrize("consent", ["consent:yes", "consent:no"])
async def test_a_crash_in_an_ordinary_turn_changes_nothing(house: House, monkeypatch: pytest.MonkeyPatch, consent: str) -> None:
    """An answer whose turn fails is not taken, in the database or in memory; given again, it is."""

    async def die(*_: object, **__: object) -> None:
        raise StorageError("the disk is full")

    await house.writes(AINO, "moi")
    await house.presses(AINO, consent, "goal:learn")
    known = await house.turns.known(AINO)
    with monkeypatch.context() as patched:
        patched.setattr(Work, "flush", die)
        with pytest.raises(StorageError):
            await house.writes(AINO, "asun Forssassa")
    assert await house.turns.known(AINO) == known
    await house.writes(AINO, "asun Forssassa")
    after = await house.turns.known(AINO)
    assert after is not None
    assert after.answers["place"].options == ("forssa",)


async def test_a_crash_while_someone_is_forgotten_forgets_nothing_or_all(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Erasing is one turn too: when it fails all is still there, and when it is asked for again all is gone."""
    await ready_to_send(house)
    await house.presses(AINO, "handoff:yes")
    with dying_at(monkeypatch, "next_message"):
        await house.presses(AINO, "forget:yes")
    assert house.holds(AINO, "cleaning") == [AINO, "cleaning"]
    await house.presses(AINO, "forget:yes")
    assert house.holds(AINO, "cleaning") == []
