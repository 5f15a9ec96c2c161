from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.errors import StorageError
from bot.storage import Arrived, Database, Out, sharing
from bot.storage.sharing import Presence, lock_file
from tests.postgres import run
from tests.storage.conftest import NOW, empty

CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


@pytest.fixture(autouse=True)
def quick_heart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits two seconds to look again."""
    monkeypatch.setattr(sharing, "HEARTBEAT_SECONDS", 0.1)


async def test_a_file_is_served_by_one_program(tmp_path: Path) -> None:
    """The second is told which one; when the first is gone the next may, and the lock leaves the database alone."""
    file = tmp_path / "opastin.db"
    async with lock_file(file, serving=True):
        with pytest.raises(StorageError, match="Another `opastin run` serves"):
            async with lock_file(file, serving=True):
                pass
    async with lock_file(file, serving=True):
        assert not file.exists()


async def test_a_lock_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    """A folder that is not there is no traceback."""
    with pytest.raises(StorageError, match="can't be written"):
        async with lock_file(tmp_path / "nowhere" / "opastin.db", serving=True):
            pass


async def test_a_database_in_memory_is_served_by_whoever_has_it() -> None:
    """There is no other who could."""
    async with await Database.open("sqlite://") as one, await Database.open("sqlite://") as other, one.alone(), other.alone():
        assert not one.shared


async def test_a_file_that_is_gone_is_noticed(tmp_path: Path) -> None:
    """Removed or replaced, it is told, at once by whoever asks; put back, it is the same one."""
    file = tmp_path / "opastin.db"
    file.write_text("", encoding="utf-8")
    presence, stop = Presence(file), asyncio.Event()
    watching = asyncio.create_task(presence.watch(stop))
    presence.check()
    file.rename(tmp_path / "away")
    with pytest.raises(StorageError, match="removed or replaced"):
        presence.check()
    with pytest.raises(StorageError, match="removed or replaced"):
        await asyncio.wait_for(watching, 1)
    (tmp_path / "away").rename(file)
    presence.check()
    Presence(None).check()


async def test_who_listens_hears_of_what_comes_in_and_of_what_must_go_out(database_of_this_run: str | None) -> None:
    """After the commit, not before; and again after the server has cut the connection."""
    async with empty("postgres", Path(), database_of_this_run) as url, await Database.open(url) as one, await Database.open(url) as other:
        heard, stop = asyncio.Event(), asyncio.Event()
        listening = asyncio.create_task(other.listen(heard.set, stop))
        await asyncio.sleep(0.2)
        async with one.commit() as work:
            await work.inbox.add([Arrived("tg", 1, "a", "x")], NOW)
            await asyncio.sleep(0.05)
            assert not heard.is_set()
        await asyncio.wait_for(heard.wait(), 0.4)
        heard.clear()
        async with one.commit() as work:
            work.outbox.put(Out(1, "a", "message", "x", NOW))
        await asyncio.wait_for(heard.wait(), 0.4)
        heard.clear()
        await run(url, CUT)

        async def heard_again() -> None:
            for number in range(2, 60):
                async with one.commit() as work:
                    await work.inbox.add([Arrived("tg", number, "a", "x")], NOW)
                await asyncio.sleep(0.1)
                if heard.is_set():
                    return

        await asyncio.wait_for(heard_again(), 8)
        assert heard.is_set()
        stop.set()
        await asyncio.wait_for(listening, 3)


async def test_one_leads_and_another_takes_over(database_of_this_run: str | None) -> None:
    """When the leader is done, and when its connection is cut, another leads: never two at once."""
    leading: list[str] = []
    most = 0
    async with empty("postgres", Path(), database_of_this_run) as url, await Database.open(url) as one, await Database.open(url) as other:

        async def lead(name: str, stop: asyncio.Event) -> None:
            nonlocal most
            leading.append(name)
            most = max(most, len(leading))
            try:
                await stop.wait()
            finally:
                leading.remove(name)

        stops = [asyncio.Event(), asyncio.Event()]
        tasks = []
        for database, name, stop in zip((one, other), "ab", stops, strict=True):
            tasks.append(asyncio.create_task(database.lead(lambda name=name, stop=stop: lead(name, stop), stop)))  # type: ignore[misc]
            await asyncio.sleep(0.2)
        assert leading == ["a"]
        await run(url, CUT)
        for _ in range(80):
            await asyncio.sleep(0.1)
            if leading and most == 1:
                break
        assert len(leading) == 1
        stops[0].set()
        for _ in range(80):
            if leading == ["b"]:
                break
            await asyncio.sleep(0.1)
        assert leading == ["b"]
        stops[1].set()
        await asyncio.gather(*tasks)
    assert most == 1
