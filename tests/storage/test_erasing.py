import datetime as dt
import random
import sqlite3
from pathlib import Path

import pytest

from bot.storage import Database

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


def traces(file: Path, *words: str) -> list[str]:
    """Find those of the words that are somewhere in the bytes of the database, its log or its index."""
    held = b"".join(path.read_bytes() for path in file.parent.iterdir())
    return [word for word in words if word.encode() in held]


async def keep_anna(database: Database) -> None:
    """Keep something of Anna in every table that can hold it."""
    async with database.commit() as work:
        await work.save_conversation("chat-of-anna", '{"said": "siivousala kiinnostaisi"}', "v1", NOW)
        number = await work.open_lead(chat="chat-of-anna", region="forssa", role="counsellor", summary='{"need": "uusi ammatti"}', at=NOW)
        await work.log(number, NOW, "chat-of-anna", "opened", "soittakaa iltapäivällä")


ANNA = ("chat-of-anna", "siivousala kiinnostaisi", "uusi ammatti", "soittakaa iltapäivällä")


async def test_words_are_in_the_file_until_they_are_erased(file: Path) -> None:
    """Nothing of a person is left in the bytes of a running database once the erasing transaction is over, nor after closing."""
    async with await Database.open(f"sqlite:///{file}") as database:
        await keep_anna(database)
        assert traces(file, *ANNA) == list(ANNA)
        async with database.commit() as work:
            await work.erase("chat-of-anna")
        assert traces(file, *ANNA) == []
    assert traces(file, *ANNA) == []


@pytest.mark.parametrize("seed", range(3))
async def test_nothing_is_left_in_pages_that_were_moved_about(file: Path, seed: int) -> None:
    """Copies that SQLite leaves behind as documents grow and shrink are gone too."""
    chance = random.Random(seed)  # noqa: S311 (a test's repeatable chance)
    people = [f"person{number:04}x" for number in range(400)]
    async with await Database.open(f"sqlite:///{file}") as database:
        for _ in range(6):
            for start in range(0, len(people), 40):
                async with database.commit() as work:
                    for person in people[start : start + 40]:
                        await work.save_conversation(person, f"words-of-{person} " * chance.choice([1, 3, 10, 40, 200]), "v1", NOW)
        gone = chance.sample(people, 100)
        async with database.commit() as work:
            for person in gone:
                await work.erase(person)
        assert traces(file, *gone) == []
        stay = [person for person in people if person not in gone]
        assert traces(file, *stay) == stay


async def test_wiping_that_could_not_be_done_is_done_at_the_next_start(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    """While another program reads the old state its bytes can't go; that is told, and made good later."""
    async with await Database.open(f"sqlite:///{file}", patience_seconds=0.05) as database:
        await keep_anna(database)
        reader = sqlite3.connect(file, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM conversations").fetchone()
        async with database.commit() as work:
            await work.erase("chat-of-anna")
        assert "traces may be left" in caplog.text
        assert not any(word in caplog.text for word in ANNA)
        assert traces(file, *ANNA) != []
        async with database.read() as reading:
            assert await reading.conversation("chat-of-anna") is None
    reader.close()
    async with await Database.open(f"sqlite:///{file}"):
        assert traces(file, *ANNA) == []
