from __future__ import annotations

import datetime as dt
import io
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.app import App, Clock
from bot.cli.chat import _handle
from bot.errors import StorageError
from bot.knowledge import Knowledge
from bot.service.messages import Outgoing
from bot.service.turns import Turns
from bot.storage import Database
from bot.transport import jsonl
from tests.light import light_knowledge

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
DONE = {"done": True}

Told = dict[str, Any]


class Driver:
    """Another program that drives the product by lines: what it writes, what comes back."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.language: str | None = None

    async def sends(self, *lines: object) -> list[list[Told]]:
        """For each line (JSON is made of what is no text yet), what came out before its `done`."""
        written = "".join(f"{line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)}\n" for line in lines)
        out = io.StringIO()
        await jsonl.serve(io.StringIO(written), out, lambda line: _handle(self.app, line, self.language))
        groups: list[list[Told]] = [[]]
        for line in out.getvalue().splitlines():
            told: Told = json.loads(line)
            groups.append([]) if told == DONE else groups[-1].append(told)
        assert groups.pop() == [], "every answer ends in done"
        return groups

    async def last(self, *lines: object) -> list[Told]:
        """What came out for the last line."""
        return (await self.sends(*lines))[-1]


@pytest.fixture
async def driver(knowledge: Knowledge) -> AsyncIterator[Driver]:
    """A driver of the product on a database in memory, with the clock put to a Monday morning."""
    clock = Clock(NOW)
    async with await Database.open("sqlite://", now=clock.now) as database:
        yield Driver(App(knowledge, Turns(knowledge, database), clock))


def buttons(told: Told) -> list[str]:
    """The ids of a message's buttons."""
    return [button["id"] for row in told["options"] for button in row]


async def test_a_message_has_the_shape_of_the_protocol(driver: Driver) -> None:
    """Chat, number, text, rows of buttons with id and label, and the step that waits."""
    (told,) = await driver.last({"chat": "a", "text": "moi"})
    assert set(told) == {"chat", "message", "text", "options", "step"}
    assert (told["chat"], told["message"], told["step"]) == ("a", 1, "consent")
    assert {"consent:yes", "consent:no"} <= set(buttons(told))
    assert all(set(button) == {"id", "label"} and button["label"] for row in told["options"] for button in row)


async def test_words_and_buttons_lead_on(driver: Driver) -> None:
    """Text and presses answer the step that waits; numbers of messages increase by one over all chats."""
    groups = await driver.sends(
        {"chat": "a", "text": "moi"}, {"chat": "b", "text": "hej", "lang": "sv"}, {"chat": "a", "press": "consent:yes"},
        {"chat": "a", "text": "asun Forssassa, oon työtön ja siivousala kiinnostaisi"}, {"chat": "b", "press": "consent:no"},
    )  # fmt: skip
    told = [one for group in groups for one in group]
    assert [one["message"] for one in told] == [1, 2, 3, 4, 5]
    assert [(one["chat"], one["step"]) for one in told] == [
        ("a", "consent"), ("b", "consent"), ("a", "goal"), ("a", "education"), ("b", "goal"),
    ]  # fmt: skip


async def test_the_clients_language_is_heard_on_any_line(driver: Driver) -> None:
    """`lang` decides what a new conversation is held in; Russian is greeted in plain Finnish with a first word in Russian."""
    groups = await driver.sends(*({"chat": language, "text": "/start", "lang": language} for language in ("fi", "sv", "en", "ru")))
    texts = [group[0]["text"] for group in groups]
    assert "Hej" in texts[1]
    assert any(word in texts[2] for word in ("Hi", "Hello"))
    assert any("а" <= letter <= "я" for letter in texts[3])
    assert len(set(texts)) == 4
    driver.language = "sv"
    assert (await driver.last({"chat": "new", "text": "/start"}))[0]["text"] == texts[1]


async def test_ticks_are_edits_of_the_message_they_are_pressed_on(driver: Driver) -> None:
    """Where several may be chosen, each press rewrites the message with a tick more or less, and `done` goes on."""
    await driver.sends({"chat": "a", "text": "moi"}, {"chat": "a", "press": "consent:yes"})
    (asked,) = await driver.last({"chat": "a", "press": "goal:learn"})
    assert asked["step"] == "interest"
    number = asked["message"]
    for line in ({"chat": "a", "press": "interest:care"}, {"chat": "a", "press": "interest:education", "message": number}):
        (edited,) = await driver.last(line)
        assert set(edited) == {"chat", "edit", "text", "options", "step"}
        assert (edited["edit"], edited["step"]) == (number, "interest")
    ticked = [button["id"] for row in edited["options"] for button in row if button["label"].startswith("✓")]
    assert ticked == ["interest:care", "interest:education"]
    (edited,) = await driver.last({"chat": "a", "press": "interest:care"})
    assert [button["id"] for row in edited["options"] for button in row if button["label"].startswith("✓")] == ["interest:education"]
    (following,) = await driver.last({"chat": "a", "press": "interest:done"})
    assert (following["step"], following["message"]) == ("place", number + 1)


async def test_an_old_button_is_an_edit_of_the_answer(driver: Driver) -> None:
    """A press on a message of long ago changes that answer and goes on from there."""
    (first,) = (await driver.sends({"chat": "a", "text": "moi"}, {"chat": "a", "press": "consent:yes"}))[-1]
    await driver.sends({"chat": "a", "text": "asun Forssassa"}, {"chat": "a", "press": "goal:learn"})
    out = await driver.last({"chat": "a", "press": "goal:dropin", "message": first["message"]})
    assert "Koulutusmaanantai" in out[-1]["text"]


async def test_a_location_and_a_contact_are_taken(driver: Driver) -> None:
    """A location fills the place; a telephone number goes into a summary that is being prepared, and nowhere else."""
    await driver.sends({"chat": "a", "text": "moi"}, {"chat": "a", "press": "consent:yes"})
    assert "Rauma" in (await driver.last({"chat": "a", "location": [61.13, 21.51]}))[0]["text"]
    outside = (await driver.last({"chat": "a", "contact": "+358401234567"}))[0]["text"]
    assert "358401234567" not in outside
    await driver.sends({"chat": "a", "press": "goal:human"})
    assert "+358401234567" in (await driver.last({"chat": "a", "contact": "+358 40 1234567"}))[0]["text"]


async def test_the_clock_is_moved_and_put(driver: Driver) -> None:
    """`advance` and `now` move the clock; the next drop-in and the promise are by that clock."""
    await driver.sends({"chat": "a", "text": "moi"}, {"chat": "a", "press": "consent:yes"}, {"chat": "a", "press": "place:forssa"})
    assert "23.11." in (await driver.last({"chat": "a", "press": "goal:dropin"}))[-1]["text"]
    assert await driver.last({"advance": "PT36H"}) == []
    assert driver.app.clock.now() == NOW + dt.timedelta(hours=36)
    assert "30.11." in (await driver.last({"chat": "a", "press": "goal:dropin"}))[-1]["text"]
    assert await driver.last({"now": "2026-12-24T10:00:00Z"}) == []
    assert driver.app.clock.now() == dt.datetime(2026, 12, 24, 10, 0, tzinfo=dt.UTC)
    assert "28.12." in (await driver.last({"chat": "a", "press": "goal:dropin"}))[-1]["text"]


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("PT36H", dt.timedelta(hours=36)), ("P2D", dt.timedelta(days=2)), ("P1W", dt.timedelta(weeks=1)),
        ("PT90M", dt.timedelta(minutes=90)),
        ("P1DT2H3M4S", dt.timedelta(days=1, hours=2, minutes=3, seconds=4)), ("PT0S", dt.timedelta()),
    ],
)  # fmt: skip
async def test_durations_of_iso_8601(driver: Driver, duration: str, expected: dt.timedelta) -> None:
    """Weeks, days, hours, minutes and seconds are understood."""
    assert await driver.last({"advance": duration}) == []
    assert driver.app.clock.now() - NOW == expected


async def test_staff_claim_and_read_by_the_same_lines(driver: Driver) -> None:
    """The group gets the notice; a claim from it edits the notice, tells the claimer and the person; staff commands work."""
    before = ("consent:yes", "place:forssa", "goal:human", "handoff:yes")
    groups = await driver.sends({"chat": "a", "text": "moi"}, *({"chat": "a", "press": button} for button in before))
    notice = next(told for told in groups[-1] if told["chat"] == "group:forssa")
    assert buttons(notice) == ["lead:1:claim"]
    claimed = await driver.last({"chat": "group:forssa", "from": "staff:5", "press": "lead:1:claim", "message": notice["message"]})
    assert [(told["chat"], told.get("edit")) for told in claimed] == [
        ("group:forssa", notice["message"]), ("staff:5", None), ("a", None),
    ]  # fmt: skip
    assert len(await driver.last({"chat": "staff:5", "text": "/leads"})) == 1
    assert await driver.last({"chat": "group:forssa", "from": "staff:5", "text": "kiitos", "reply_to": notice["message"]}) == []


async def test_an_empty_line_is_passed_over(driver: Driver) -> None:
    """Nothing comes out for a line with nothing on it, not even `done`."""
    assert await driver.sends("", "   ", {"advance": "PT1S"}) == [[]]


INVALID = (
    "nonsense", "[]", "3", "null", '"moi"', "{", "{}", "[" * 100_000, '{"chat":"a"}', '{"text":"moi"}', '{"chat":"","text":"moi"}',
    '{"chat":3,"text":"moi"}', '{"chat":"a","text":3}', '{"chat":"a","text":null}', '{"chat":"a","text":"x","press":"y"}',
    '{"chat":"a","press":["goal:learn"]}', '{"chat":"a","press":"goal:learn","message":"7"}', '{"chat":"a","press":"x","message":true}',
    '{"chat":"a","location":[61.13]}', '{"chat":"a","location":"here"}', '{"chat":"a","location":[91,0]}',
    '{"chat":"a","location":[0,181]}',
    '{"chat":"a","location":[NaN,0]}', '{"chat":"a","location":[Infinity,0]}', '{"chat":"a","location":[true,false]}',
    '{"chat":"a","location":["61","21"]}', f'{{"chat":"a","location":[{"9" * 400},1]}}', '{"chat":"a","contact":358401234567}',
    '{"chat":"a","text":"moi","lang":3}', '{"chat":"a","text":"moi","form":"staff:1"}', '{"chat":"a","text":"moi","from":[]}',
    '{"chat":"a","txt":"moi"}', '{"advance":"36H"}', '{"advance":36}', '{"advance":"P"}', '{"advance":"PT"}', '{"advance":"P1Y"}',
    '{"advance":"PT-1H"}', '{"now":"2026-12-03T12:00:00"}', '{"now":"yesterday"}', '{"now":12}', '{"now":"9999-12-31T23:59:59+00:00"}',
    f'{{"chat":"{"a" * 101}","text":"moi"}}', '{"chat":"\\ud800","text":"moi"}', '{"chat":"a","text":"moi \\ud83d"}',
    '{"chat":"a","press":"\\udfff"}', '{"chat":"a","text":"moi","from":"\\ud800"}',
)  # fmt: skip


@pytest.mark.parametrize("line", INVALID, ids=[line[:36] for line in INVALID])
async def test_an_invalid_line_is_told_and_the_next_is_read(driver: Driver, line: str) -> None:
    """Each gives one `error` and `done`, and what comes after it is answered as if it had not been there."""
    bad, good = await driver.sends(line, {"chat": "a", "text": "moi"})
    (told,) = bad
    assert set(told) == {"error"}
    assert told["error"]
    assert good[0]["step"] == "consent"


async def test_the_clock_stays_within_the_calendar(knowledge: Knowledge) -> None:
    """However often the clock is moved on, standing or running, it is an error at worst, and talking goes on."""
    for clock in (Clock(NOW), Clock()):
        async with await Database.open("sqlite://", now=clock.now) as database:
            driver = Driver(App(knowledge, Turns(knowledge, database), clock))
            groups = await driver.sends(*({"advance": "P99999W"} for _ in range(6)), {"chat": "a", "text": "moi"})
            assert [set(told) for group in groups[:-1] for told in group]
            assert groups[-1][0]["step"] == "consent"
            groups = await driver.sends(*({"chat": "a", "press": button} for button in ("consent:yes", "place:forssa", "goal:dropin")))
            assert all(groups)


async def test_a_database_that_fails_is_told_as_an_error() -> None:
    """When nothing could be kept, the line gives an error and nothing else, and the next one is read."""

    async def fail(_: jsonl.Line) -> list[Outgoing]:
        raise StorageError("The disk is full.")

    out = io.StringIO()
    await jsonl.serve(io.StringIO('{"chat":"a","text":"moi"}\n' * 2), out, fail)
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [{"error": "The disk is full."}, DONE] * 2


async def test_a_pin_on_the_map_is_a_venue() -> None:
    """A place on the map is written with title, address and degrees."""
    from bot.service.messages import Pin

    venue = {"title": "Koulutustorstai", "address": "Katu 1", "lat": 61.0, "lon": 24.5}
    assert jsonl.written(Pin("a", "Koulutustorstai", "Katu 1", 61.0, 24.5)) == {"chat": "a", "venue": venue}


def test_a_file_is_written_with_its_bytes() -> None:
    """Its name, its media type, and what is in it in base64."""
    from bot.service.messages import Paper

    document = {"name": "a.ics", "media_type": "text/calendar", "base64": "WXDDpGrDpA=="}
    assert jsonl.written(Paper("a", "a.ics", "text/calendar", "Ypäjä")) == {"chat": "a", "document": document}


def test_as_a_real_process(tmp_path: Path) -> None:
    """The command itself: it answers line by line, survives bytes that are no text, keeps things in its file, and ends with its input."""
    database = f"sqlite:///{tmp_path}/var/opastin.db"
    command = [sys.executable, "-m", "bot", "chat", "--jsonl", "--db", database, "--now", "2026-11-23T10:00:00+02:00"]
    command += ["--knowledge", str(light_knowledge())]
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1:strict"}
    first = b'{"chat":"a","text":"moi"}\n{"chat":"a","press":"consent:yes"}\n\xff\xfe\n{"chat":"a","text":"asun Forssassa \xc3\xa4"}\n'
    ran = subprocess.run(command, input=first, capture_output=True, cwd=ROOT, env=environment, check=False, timeout=60)  # noqa: S603 (our own program)
    assert (ran.returncode, ran.stderr) == (0, b"")
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [one.get("step", "-") for one in told if one != DONE] == ["consent", "goal", "-", "goal"]
    assert told.count(DONE) == 4
    assert "error" in told[4]
    second = b'{"chat":"a","press":"goal:dropin"}\n'
    again = subprocess.run(command, input=second, capture_output=True, cwd=ROOT, env=environment, check=False, timeout=60)  # noqa: S603 (as above)
    assert "Koulutusmaanantai" in json.loads(again.stdout.splitlines()[0])["text"]
