from __future__ import annotations

import asyncio
import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

from icalendar import Calendar

from bot.knowledge.changes import SessionChange
from bot.storage import Database

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin

MONDAY = "koulutusmaanantai-forssa"
WEEKS = ("--place", "forssa", "--from", "2026-11-23", "--days", "22")


def changed(path: Path, *changes: SessionChange) -> str:
    """The URL of a database in which the staff has made these changes."""
    url = f"sqlite:///{path}"

    async def change() -> None:
        async with await Database.open(url) as store, store.commit() as work:
            for one in changes:
                await work.attending.change_session(one, "staff:1", dt.datetime(2026, 11, 22, tzinfo=dt.UTC))

    asyncio.run(change())
    return url


def test_what_the_staff_has_changed_is_told(opastin: Opastin, tmp_path: Path) -> None:
    """The cancelled session is not in the list, the moved one is on its new day and says where it was."""
    moved, gone = SessionChange(MONDAY, dt.date(2026, 11, 30), dt.date(2026, 12, 1)), SessionChange(MONDAY, dt.date(2026, 12, 7))
    url = changed(tmp_path / "opastin.db", moved, gone)
    told = json.loads(opastin("dropins", *WEEKS, "--db", url, "--format", "json").out)
    assert [(one["start"][:10], one["moved_from"]) for one in told] == [
        ("2026-11-23", None), ("2026-12-01", "2026-11-30"), ("2026-12-14", None),
    ]  # fmt: skip
    assert "moved from 2026-11-30" in opastin("dropins", *WEEKS, "--db", url).out
    poster = opastin("poster", "forssa", "--bot", "OpastinBot", "--from", "2026-11-23", "--db", url).out
    assert 'datetime="2026-12-01"' in poster
    assert 'datetime="2026-12-07"' not in poster


def test_a_calendar_to_follow_holds_what_was_cancelled(opastin: Opastin, tmp_path: Path) -> None:
    """It is written to a file, anew each time, and the event of the cancelled session is there as cancelled."""
    file = tmp_path / "neuvonta.ics"
    assert opastin("dropins", *WEEKS, "--format", "ics", "--out", str(file), "--db", "sqlite://").code == 0
    before = {str(event["uid"]): str(event["status"]) for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
    url = changed(tmp_path / "opastin.db", SessionChange(MONDAY, dt.date(2026, 12, 7)))
    assert opastin("dropins", *WEEKS, "--format", "ics", "--out", str(file), "--db", url).code == 0
    after = {str(event["uid"]): str(event["status"]) for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
    assert before.keys() == after.keys()
    assert {name for name, status in after.items() if status == "CANCELLED"} == {f"{MONDAY}-2026-12-07@opastin"}
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".new"] == []


def test_telling_dates_makes_no_database(opastin: Opastin, tmp_path: Path) -> None:
    """Where there is none, nothing has been changed, and none is made."""
    assert opastin("dropins", *WEEKS, "--db", f"sqlite:///{tmp_path}/opastin.db").code == 0
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_a_wrong_call(opastin: Opastin, tmp_path: Path) -> None:
    """And so is a language that is not there."""
    assert opastin("dropins", "--out", str(tmp_path / "nowhere" / "a.ics")).code == 2
    assert "`sv`" in opastin("dropins", "--lang", "sw").err


def test_the_calendar_speaks_the_language_asked_for(opastin: Opastin) -> None:
    """The names and what to know are in Swedish."""
    ran = opastin("dropins", *WEEKS, "--format", "ics", "--lang", "sv", "--db", "sqlite://")
    assert "utbildningsmåndag" in ran.out
