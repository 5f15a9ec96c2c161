"""What may not be kept, in memory: whatever dies in between, each turn counts once."""

from __future__ import annotations

import datetime as dt
import stat
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.storage.passing import MOST, Memory, shared_memory


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in memory, as far as anyone here can tell."""
    return tmp_path


def turn(memory: Memory, chat: str, number: int, *, commits: bool = True) -> None:
    """Take a turn: its number is added to what is held."""
    memory.stage(chat, f"{memory.find(chat, number) or ''}{number} ", number)
    memory.write()
    if commits:
        memory.committed()


def test_what_is_committed_is_there_after_a_restart(folder: Path) -> None:
    """A new process finds what the old one held; without a folder it begins anew."""
    memory = Memory(folder)
    turn(memory, "a", 1)
    turn(memory, "a", 2)
    assert memory.find("a", 3) == Memory(folder).find("a", 3) == "1 2 "
    assert Memory().find("a", 3) is None


def test_a_turn_that_is_taken_again_finds_what_it_found_the_first_time(folder: Path) -> None:
    """The copy was written and the commit was not: the turn is not counted twice."""
    turn(Memory(folder), "a", 1)
    turn(Memory(folder), "a", 2, commits=False)
    memory = Memory(folder)
    turn(memory, "a", 2)
    assert memory.find("a", 3) == "1 2 "


def test_who_only_looks_decides_nothing(folder: Path) -> None:
    """Someone asks in which language to speak, between a crash and the turn that is taken again: that turn still counts once."""
    turn(Memory(folder), "a", 1)
    turn(Memory(folder), "a", 2, commits=False)
    memory = Memory(folder)
    assert memory.find("a", None) is not None
    turn(memory, "a", 2)
    assert memory.find("a", 3) == "1 2 "


def test_what_was_taken_back_was_never_held(folder: Path) -> None:
    """In the same process, after a commit that failed."""
    memory = Memory(folder)
    turn(memory, "a", 1)
    turn(memory, "a", 2, commits=False)
    memory.abandoned()
    assert memory.find("a", 2) == "1 "
    memory.stage("b", "x", 2)
    memory.abandoned()
    assert memory.find("b", 3) is None


def test_letting_go_leaves_no_copy(folder: Path) -> None:
    """Once the person may be kept, or is erased, nothing is in memory."""
    memory = Memory(folder)
    turn(memory, "a", 1)
    memory.stage("a", None, 2)
    memory.write()
    memory.committed()
    assert memory.find("a", 3) is None
    assert list(folder.iterdir()) == []


def test_after_an_erasure_no_copy_tells_what_was_before(folder: Path) -> None:
    """What the turn found goes with what is erased."""
    memory = Memory(folder)
    memory.stage("a", "secret", 1)
    memory.write()
    memory.committed()
    memory.stage("a", None, None)
    memory.stage("a", "new", 2)
    memory.write(forget_before=True)
    assert "secret" not in "".join(file.read_text(encoding="utf-8") for file in folder.iterdir())
    memory.committed()
    assert "secret" not in "".join(file.read_text(encoding="utf-8") for file in folder.iterdir())
    assert Memory(folder).find("a", 3) == "new"


def test_what_is_quiet_for_long_is_let_go(folder: Path) -> None:
    """In this process and in its copy, and nothing else is."""
    memory = Memory(folder)
    turn(memory, "a", 1)
    memory.sweep(dt.datetime.now(dt.UTC) - dt.timedelta(hours=1))
    assert memory.find("a", 2) == "1 "
    time.sleep(0.02)
    memory.sweep(dt.datetime.now(dt.UTC))
    assert memory.find("a", 2) is None
    assert list(folder.iterdir()) == []


def test_those_quiet_for_longest_go_first(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Memory is bounded, and so are the copies."""
    monkeypatch.setattr("bot.storage.passing.MOST", 3)
    memory = Memory(folder)
    for number, chat in enumerate("abcad"):
        turn(memory, chat, number)
    assert [chat for chat in "abcd" if memory.find(chat, 99)] == ["a", "c", "d"]
    assert len(list(folder.iterdir())) == 3
    assert MOST >= 10_000


def test_a_copy_that_is_damaged_is_none(folder: Path) -> None:
    """Half a file, another file: the talk begins anew."""
    turn(Memory(folder), "a", 1)
    [file] = folder.iterdir()
    for text in ("", "{", "[]", "{}", '{"before": 1}', "null"):
        file.write_text(text, encoding="utf-8")
        assert Memory(folder).find("a", 2) is None


def test_where_nothing_can_be_written_the_talk_goes_on(folder: Path) -> None:
    """A folder that is gone, or full, costs the copy and not the turn."""
    memory = Memory(folder / "gone")
    turn(memory, "a", 1)
    assert memory.find("a", 2) == "1 "


def test_the_folder_is_this_users_alone(tmp_path: Path) -> None:
    """Nobody else may read it; one database has one folder, another database another; a folder that someone else laid out is not taken."""
    mine = shared_memory("sqlite:///a.db", tmp_path)
    assert mine is not None
    assert stat.S_IMODE(mine.stat().st_mode) == 0o700
    assert shared_memory("sqlite:///a.db", tmp_path) == mine
    assert shared_memory("sqlite:///b.db", tmp_path) not in (None, mine)
    turn(Memory(mine), "a", 1)
    assert [stat.S_IMODE(file.stat().st_mode) for file in mine.iterdir()] == [0o600]
    assert "a" not in {file.stem for file in mine.iterdir()}
    for file in mine.iterdir():
        file.unlink()
    mine.rmdir()
    mine.symlink_to(tmp_path)
    assert shared_memory("sqlite:///a.db", tmp_path) is None
    assert shared_memory("sqlite:///a.db", tmp_path / "nowhere") is None


Happens = st.sampled_from(("commits", "dies before writing", "dies before the commit", "dies after the commit", "fails", "is looked at"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(Happens, st.integers(1, 3)), max_size=25))
def test_each_turn_counts_once_whatever_happens(story: list[tuple[str, int]]) -> None:
    """Batches of one to three turns of two chats, with the process dying anywhere: what is held is what committed turns said, in order."""
    with TemporaryDirectory() as name:
        memory, committed = Memory(Path(name)), 0
        for happens, size in story:
            if happens == "is looked at":
                memory.find("a", None)
                continue
            for number in range(committed + 1, committed + size + 1):
                for chat in "ab" if number % 2 else "a":
                    memory.stage(chat, f"{memory.find(chat, number) or ''}{number} ", number)
            if happens == "dies before writing":
                memory = Memory(Path(name))
                continue
            memory.write()
            if happens == "fails":
                memory.abandoned()
                continue
            if happens in ("commits", "dies after the commit"):
                committed += size
            if happens == "commits":
                memory.committed()
            else:
                memory = Memory(Path(name))
        for chat, step in (("a", 1), ("b", 2)):
            numbers = range(1, committed + 1, step)
            assert (memory.find(chat, 1 + step * len(numbers)) or "") == "".join(f"{number} " for number in numbers)


def test_no_empty_folder_is_left(folder: Path) -> None:
    """Whoever holds nothing leaves nothing behind; what is held stays for the next start."""
    memory = Memory(folder)
    turn(memory, "a", 1)
    memory.close()
    assert Memory(folder).find("a", 2) == "1 "
    memory.stage("a", None, 2)
    memory.write()
    memory.committed()
    memory.close()
    assert not folder.exists()
