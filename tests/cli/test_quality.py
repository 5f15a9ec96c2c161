from __future__ import annotations

import asyncio
import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.guidance.cases import first_routes
from bot.knowledge import Knowledge, load
from bot.storage import Database, Grade, GradeName
from tests.light import light_knowledge

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin

AT = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
SPAN = ("report", "quality", "--from", "2026-11-01", "--to", "2026-11-30", "--knowledge", str(light_knowledge()))
TOLD = {"interest": ["cleaning"], "place": ["forssa"], "situation": ["unemployed"], "age": ["30_59"]}


@pytest.fixture
def database(knowledge: Knowledge, tmp_path: Path) -> str:
    """Give a database in which two leads have been graded."""
    shown = first_routes(knowledge, {slot: tuple(options) for slot, options in TOLD.items()})
    url = f"sqlite:///{tmp_path}/opastin.db"
    asyncio.run(_graded(url, shown))
    return url


async def _graded(url: str, shown: tuple[str, ...]) -> None:
    summary = json.dumps({"language": "fi", "answers": TOLD, "shown": shown, "message": "puutarhurin tytär", "phone": "+358401234567"})
    given: tuple[tuple[GradeName, ...], ...] = (("good", "passable", "wrong"), ("good", "good", "wrong"))
    async with await Database.open(url) as database, database.commit() as work:
        for person, grades in enumerate(given):
            lead = await work.open_lead(chat=f"tg:{person}", region="forssa", role="counsellor", summary=summary, at=AT)
            for route, grade in zip(shown, grades, strict=True):
                await work.grades.give(Grade(lead, route, grade, "staff:1", AT))


def test_precision_at_three_is_told(opastin: Opastin, database: str) -> None:
    """As text and as data; of a time without grades, that there are none."""
    ran = opastin(*SPAN, "--db", database)
    assert (ran.code, "hyviä 50%" in ran.out, "mukaan lukien 67%" in ran.out) == (0, True, True)
    told = json.loads(opastin(*SPAN, "--db", database, "--format", "json").out)
    assert (told["leads"], told["graded"], told["precision_at_3"]) == (2, 6, 0.5)
    assert told["wrong_routes"][0]["count"] == 2
    assert "ei ole arvioitu" in opastin("report", "quality", "--from", "2026-10-01", "--to", "2026-10-31", "--db", database).out
    assert opastin(*SPAN, "--db", database, "--format", "png").code == 2


def test_grades_become_cases_that_are_checked(opastin: Opastin, database: str, folder: Path) -> None:
    """The file holds slots alone; the check runs it ever after and tells where it fails, and the knowledge can be used all the same."""
    file = folder / "cases" / "from-grades.yaml"
    ran = opastin(*SPAN, "--db", database, "--knowledge", str(folder), "--cases", str(file))
    assert "1 new case in" in ran.out
    written = file.read_text(encoding="utf-8")
    assert not [private for private in ("puutarhurin", "358401234567", "tg:", "message") if private in written]
    checked = opastin("check", "--knowledge", str(folder))
    assert checked.code == 1
    assert "cases/from-grades.yaml:5:" in checked.out
    assert "[case-fails]" in checked.out
    assert len([case for case in load(folder).cases if case.id.startswith("graded-")]) == 1
    again = opastin(*SPAN, "--db", database, "--knowledge", str(folder), "--cases", str(file))
    assert "0 new cases" in again.out
    assert file.read_text(encoding="utf-8") == written


def test_a_case_that_holds_is_fine(opastin: Opastin, database: str, folder: Path) -> None:
    """What is good and shown lets the check be; a case of a route that has gone does not."""
    file = folder / "cases" / "own.yaml"
    opastin(*SPAN, "--db", database, "--knowledge", str(folder), "--cases", str(file))
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if "wrong:" not in line), encoding="utf-8")
    assert opastin("check", "--knowledge", str(folder)).code == 0
    file.write_text(file.read_text(encoding="utf-8").replace("good: [", "good: [no-such-route, "), encoding="utf-8")
    told = opastin("check", "--knowledge", str(folder), "--format", "json")
    assert (told.code, json.loads(told.out)[0]["code"]) == (1, "case-fails")
