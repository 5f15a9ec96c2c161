"""The program as it is run: killed, stopped, started twice, with a wrong token."""

from __future__ import annotations

import asyncio
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app.telegram import Serving, serve
from bot.errors import StorageError
from bot.storage import shared_memory
from tests.app.conftest import KNOWLEDGE, Town, free_port
from tests.app.process import opastin

PLACE = "Loimaalla"
WORDS = (PLACE.encode(), b"loimaa", b"kokiksi", b"Ravintola", b"cater")


@pytest.fixture(autouse=True)
def no_leftovers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a killed program leaves in memory is taken away."""
    yield
    for file in tmp_path.rglob("opastin.db"):
        monkeypatch.chdir(file.parent)
        if (folder := shared_memory(f"sqlite:///{file}")) is not None:
            shutil.rmtree(folder)


def found_in(folder: Path, words: tuple[bytes, ...]) -> list[bytes]:
    """Those of the words that are in any file of a folder."""
    held = b"".join(path.read_bytes() for path in folder.iterdir())
    return [word for word in words if word in held]


async def test_nothing_is_lost_or_done_twice_when_it_is_killed(town: Town) -> None:
    """While four people talk the program is killed: each has all answers, one lead, and every message at least once."""
    people, chance = town.people(4), random.Random(5)  # noqa: S311 - no secret
    talks = [asyncio.create_task(town.opens_lead(one)) for one in people]
    async with opastin(town, "run") as program:
        await town.called(6 + chance.randrange(8))
        await program.kill()
    async with opastin(town, "run") as program:
        await asyncio.gather(*talks)
        await town.quiet(1.2)
        assert await program.stop() == 0
    async with town.reading() as reading:
        leads = await reading.leads()
        assert sorted(str(lead.chat) for lead in leads) == sorted(f"tg:{one.id}" for one in people)
        for lead in leads:
            assert [event.what for event in await reading.events(lead.number)] == ["opened"]
        assert await reading.inbox.count() == 0
        assert await reading.inbox.set_aside() == ()
        assert [kept.document.count('"handoff"') for kept in (await reading.conversations([f"tg:{one.id}" for one in people])).values()]
    for one in people:
        texts = town.texts(one.id)
        for words in ("Saanko tallentaa", "Mitä sinulla on mielessä", "Missä päin asut", "Lähettäisin tämän", "Viesti lähti"):
            assert [text for text in texts if words in text], (words, texts)
        assert len(texts) <= 5 + 3


async def test_what_may_not_be_kept_survives_a_kill_and_is_on_no_disk(town: Town) -> None:
    """Before consent, and after a no, a killed program still knows what was said, and no file of its database does."""
    aino = town.telegram.user(42)
    async with opastin(town, "run") as program:
        town.telegram.says(aino, "/start")
        await town.hears_button(aino.id, "consent:yes")
        town.telegram.says(aino, f"asun {PLACE} ja haluan kokiksi")
        await town.until(lambda: len(town.texts(aino.id)) == 2)
        await town.quiet(1.7)  # the log of the database is cut in a quiet moment
        await program.kill()
    assert found_in(town.file.parent, WORDS) == []
    async with opastin(town, "run") as program:
        await town.presses(aino, "consent:no")
        await town.hears(aino.id, "en tallenna mitään")
        town.telegram.says(aino, "ihminen")
        assert "Loimaa" in (await town.hears(aino.id, "Lähettäisin tämän viestin")).text
        await town.quiet(1.7)
        await program.kill()
    assert found_in(town.file.parent, WORDS) == []


async def test_it_stops_when_it_is_told_and_never_tells_the_token(town: Town) -> None:
    """SIGTERM ends it cleanly, soon; even with everything logged that Python can, in trouble too, the token is not in it."""
    aino = town.telegram.user(42)
    debug = {"PYTHONASYNCIODEBUG": "1", "PYTHONWARNINGS": "default", "HTTPX_LOG_LEVEL": "trace"}
    async with opastin(town, "run", **debug) as program:
        town.telegram.says(aino, "/start")
        await town.hears_button(aino.id, "consent:yes")
        town.telegram.fails_next("getUpdates", "502")
        town.telegram.fails_next("sendMessage", "lost before")
        town.telegram.fails_next("answerCallbackQuery", "429")
        await town.presses(aino, "consent:yes")
        await town.hears_button(aino.id, "goal:learn")
        assert await program.stop() == 0
        secret = town.telegram.token.partition(":")[2]
        assert secret not in program.told
        assert "Serving @opastin_bot" in program.told
        assert "Traceback" not in program.told


async def test_a_wrong_token_and_a_second_one_on_the_same_file_are_refused(town: Town, tmp_path: Path) -> None:
    """Each ends with 1 and says what to do, and not what the token is; the one that serves goes on."""
    aino, wrong = town.telegram.user(42), "110201543:AAWRONGwrongWRONGwrongWRONGwrongWRO"
    other = Town(town.telegram, f"sqlite:///{tmp_path / 'other' / 'db' / 'opastin.db'}")
    async with town.serving():
        async with opastin(other, "run", token=wrong) as mistaken, opastin(town, "run") as second:
            assert (await mistaken.ends(), await second.ends()) == (1, 1)
            assert "opastin: Telegram can't be used: it refuses the token. Ask @BotFather" in mistaken.told
            assert "AAWRONG" not in mistaken.told
            assert "Another `opastin run` serves" in second.told
            assert "Traceback" not in mistaken.told + second.told
        with pytest.raises(StorageError, match="Another `opastin run`"):
            await serve(KNOWLEDGE, town.url, Serving(town.telegram.token, town.telegram.url), asyncio.Event())
        town.telegram.says(aino, "/start")
        await town.hears_button(aino.id, "consent:yes")


async def test_a_webhook_as_a_process(town: Town) -> None:
    """`opastin run --webhook` listens at the port of its address, takes what is posted, and ends when told."""
    aino, port = town.telegram.user(42), free_port()
    async with opastin(town, "run", "--webhook", f"http://127.0.0.1:{port}/hook") as program:
        town.telegram.says(aino, "/start")
        await town.hears_button(aino.id, "consent:yes")
        assert await program.stop() == 0
    assert not town.telegram.calls_of("getUpdates")
