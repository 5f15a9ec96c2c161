"""What `dropins.yaml` may say, and what comes of it."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from pathlib import Path

import pytest

from bot.guidance.dropins import next_session, sessions
from bot.knowledge import Knowledge, inspect
from bot.knowledge.calendar import HELSINKI
from tests.knowledge.folder import look, make

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "admin.md").read_text(encoding="utf-8")
ENGLISH = GUIDE.index("# Guide for the admin")
OLD = """
dropins:
  - id: monday
    place: town
    region: south
    names: {fi: Maanantai, sv: Måndag, en: Monday}
    rule: {freq: weekly, interval: 2, byday: [MO, TH], time: afternoon, since: 2026-01-05, until: 2027-06-30}
    serves: []
    hosts: [school]
    breaks:
      - {since: 2026-07-01, until: 2026-07-31, source: Made for the tests}
    extra: [2026-07-08]
    source: Made for the tests
    checked_on: 2026-11-20
    confirmed: true
"""
"""A file as they were written before there was more to say."""


@pytest.fixture
def small(tmp_path: Path) -> Knowledge:
    """The small folder, read."""
    make(tmp_path / "knowledge")
    known = look(tmp_path / "knowledge").knowledge
    assert known is not None
    return known


def days(known: Knowledge, name: str, first: dt.date, length: int) -> list[dt.date]:
    """The days of its sessions."""
    return [session.date for session in sessions(known.dropins[name], first, length)]


def test_a_file_of_before_says_what_it_said(tmp_path: Path) -> None:
    """One rule, breaks and plain extra dates load as ever, with the same days."""
    make(tmp_path / "knowledge")
    (tmp_path / "knowledge" / "dropins.yaml").write_text(OLD, encoding="utf-8")
    loaded = look(tmp_path / "knowledge")
    assert loaded.problems == ()
    assert loaded.knowledge is not None
    found = days(loaded.knowledge, "monday", dt.date(2026, 6, 15), 60)
    assert found == [dt.date(2026, *day) for day in ((6, 22), (6, 25), (7, 8), (8, 3), (8, 6))]


def test_a_common_break_is_kept_by_those_that_name_it(small: Knowledge) -> None:
    """The Thursday keeps the autumn break; the Monday does not name it."""
    first = dt.date(2026, 10, 12)
    assert days(small, "thursday", first, 7) == []
    assert days(small, "monday", first, 7) == [first]


def test_an_event_is_something_to_come_to(small: Knowledge) -> None:
    """It has its own day and time, its hosts and audience, and is over when it is over."""
    event = small.dropins["open-day"]
    session = next_session(event, dt.datetime(2026, 11, 24, tzinfo=HELSINKI))
    assert session is not None
    assert (session.start, session.hosts) == (dt.datetime(2027, 2, 3, 12, 0, tzinfo=HELSINKI), ("school",))
    assert event.is_event
    assert event.audience == {"situation": ("unemployed", "employed")}
    assert next_session(event, dt.datetime(2027, 2, 4, tzinfo=HELSINKI)) is None


def test_an_old_id_of_an_event_is_followed(tmp_path: Path) -> None:
    """A button with the old id still leads to it."""
    make(tmp_path / "knowledge")
    path = tmp_path / "knowledge" / "dropins.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("- id: open-day", "- id: open-day\n    was: [info]"), encoding="utf-8")
    known = look(tmp_path / "knowledge").knowledge
    assert known is not None
    assert known.renamed["dropin", "info"] == "open-day"


@pytest.mark.parametrize("guide", [GUIDE[:ENGLISH], GUIDE[ENGLISH:]], ids=["Finnish", "English"])
def test_the_examples_of_the_guide_can_be_copied(tmp_path: Path, guide: str) -> None:
    """All that the guide shows of drop-ins, put together into the shipped file, has no problem."""
    folder = Path(shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge"))
    examples = [block for block in re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL) if re.search(MINE, block, re.MULTILINE)]
    assert len(examples) == 6
    inside = "".join(block for block in examples if block.startswith("    "))
    above = "".join(block for block in examples if not block.startswith("    "))
    path = folder / "dropins.yaml"
    before, last, entry = path.read_text(encoding="utf-8").partition("  - id: koulutusmaanantai-forssa\n")
    rest = re.sub(r"^    (rule|hosts):.*\n", "", entry, flags=re.MULTILINE)
    path.write_text(before + last + rest + "    common_breaks: [hiihtoloma-2027]\n" + inside + above, encoding="utf-8")
    assert inspect(folder, dt.date(2026, 11, 26)).problems == ()


MINE = r"^ *(rules|changed|common_breaks|rota|remote|events):"
"""What only examples of drop-ins have."""
