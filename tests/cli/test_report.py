from __future__ import annotations

import asyncio
import csv
import datetime as dt
import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.cli.main import run
from bot.cli.naming import Names
from bot.cli.picture import picture, png
from bot.cli.report import as_table, as_text
from bot.knowledge import Knowledge
from bot.service.figures import Attended, Figures, figures
from bot.storage import Database

NOW = dt.datetime(2026, 10, 1, tzinfo=dt.UTC)
MONDAY, THURSDAY = "koulutusmaanantai-forssa", "koulutustorstai-hameenlinna"
SPAN = ("report", "dropins", "--from", "2026-09-01", "--to", "2026-10-31")
SVG = "{http://www.w3.org/2000/svg}"
PNG = b"\x89PNG\r\n"


@pytest.fixture
def database(tmp_path: Path) -> str:
    """Give a database with an autumn in it: Forssa with 12 in September and 6 in October, Hämeenlinna with 3 and 9."""
    url = f"sqlite:///{tmp_path}/opastin.db"
    asyncio.run(_autumn(url))
    return url


async def _autumn(url: str) -> None:
    async with await Database.open(url) as database, database.commit() as work:
        number = 0
        for dropin, day, count in (
            (MONDAY, dt.date(2026, 9, 7), 12),
            (MONDAY, dt.date(2026, 10, 5), 6),
            (THURSDAY, dt.date(2026, 9, 3), 3),
            (THURSDAY, dt.date(2026, 10, 1), 9),
        ):
            for _ in range(count):
                number += 1
                one = await work.attending.mean(f"tg:{number}", dropin, day, NOW, place="ypaja" if number == 1 else "forssa")
                await work.attending.mark(one.number, status="came", first=True)


def test_the_figures_as_data(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    """By region and month, with what is small as null, and what would give it away too."""
    assert run([*SPAN, "--format", "json", "--db", database]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["came"], told["first"]) == (30, {"first": 30, "before": 0, "unknown": 0})
    regions = {region["id"]: [(month["month"], month["came"]) for month in region["months"]] for region in told["regions"]}
    assert regions == {"forssa": [("2026-09", 12), ("2026-10", 6)], "hameenlinna": [("2026-09", None), ("2026-10", None)]}
    assert told["places"]["came"] == {"others": 30}


@pytest.fixture
def found() -> Figures:
    """Give the same as figures."""
    spans = (("forssa", 9, 12), ("forssa", 10, 6), ("hameenlinna", 9, 3), ("hameenlinna", 10, 9))
    came = [Attended(region, dt.date(2026, month, 7), "forssa", came=True) for region, month, count in spans for _ in range(count)]
    return figures(came, ["forssa", "hameenlinna"], dt.date(2026, 9, 1), dt.date(2026, 10, 31))


def test_the_figures_as_text(found: Figures, knowledge: Knowledge) -> None:
    """A table that says what the dots mean."""
    told = as_text(found, Names(knowledge, "fi"))
    lines = [line.split() for line in told.splitlines()]
    assert ["9/2026", "12", "12"] in lines
    assert ["9/2026", "•", "•"] in lines
    assert "alle viiden ihmisen" in told


def test_the_figures_as_a_table(found: Figures, knowledge: Knowledge) -> None:
    """For a spreadsheet; what is hidden is empty."""
    rows = list(csv.DictReader(io.StringIO(as_table(found, Names(knowledge, "en")))))
    told = {(row["group"], row["month"]): row["count"] for row in rows if (row["table"], row["measure"]) == ("region", "came")}
    assert told["Forssa region", "2026-10"] == "6"
    assert told["Hämeenlinna region", "2026-09"] == ""


def test_the_picture(found: Figures, knowledge: Knowledge) -> None:
    """A drawing with each number that is shown, a dot for what is hidden, and nothing that would be the number behind it."""
    drawn = ET.fromstring(picture(found, Names(knowledge, "fi")))  # noqa: S314 - our own drawing
    told = ["".join(one.itertext()) for one in drawn.iter(f"{SVG}text")]
    assert {"12", "6", "•"} <= set(told)
    assert "3" not in told
    assert len(list(drawn.iter(f"{SVG}rect"))) == 1 + 2 + 4  # the page, the key, and the bars of Forssa


def test_the_picture_has_letters_wherever_it_is_made(found: Figures, knowledge: Knowledge) -> None:
    """As PNG it needs no letters of the machine: what is written is seen."""
    drawn = picture(found, Names(knowledge, "fi"))
    silent = "\n".join(line for line in drawn.splitlines() if not line.startswith("<text"))
    assert len(png(drawn)) > 1.5 * len(png(silent))


def test_an_empty_time_is_told_as_empty(knowledge: Knowledge) -> None:
    """Where nobody came there are noughts, and a picture too."""
    nothing = figures([], ["forssa"], dt.date(2026, 9, 1), dt.date(2026, 10, 31))
    assert ["9/2026", "0", "0"] in [line.split() for line in as_text(nothing, Names(knowledge, "sv")).splitlines()]
    assert ET.fromstring(picture(nothing, Names(knowledge, "sv"))) is not None  # noqa: S314 - our own drawing


def test_a_picture_is_written_to_a_file(database: str, tmp_path: Path) -> None:
    """The command writes it where it is told to."""
    assert run([*SPAN, "--format", "png", "--out", str(tmp_path / "a.png"), "--db", database]) == 0
    assert (tmp_path / "a.png").read_bytes().startswith(PNG)


@pytest.mark.parametrize(
    "wrong",
    [
        ["report"],
        ["report", "leads", "--from", "2026-09-01", "--to", "2026-10-31"],
        ["report", "dropins", "--from", "2026-09-01"],
        ["report", "dropins", "--from", "2026-10-01", "--to", "2026-09-01"],
        [*SPAN, "--lang", "xx"],
        [*SPAN, "--format", "svg", "--out", "/nowhere/at/all.svg"],
    ],
)
def test_a_wrong_call_is_told(wrong: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No report of that name, no days, days the wrong way round, no such language, no place to write to: exit 2, and why."""
    assert run([*wrong, *(["--db", f"sqlite:///{tmp_path}/opastin.db"] if len(wrong) > 1 else [])]) == 2
    assert capsys.readouterr().err
