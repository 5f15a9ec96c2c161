from __future__ import annotations

import datetime as dt
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from dateutil.parser import isoparse

from bot.guidance.dropins import sessions
from bot.guidance.ics import calendar
from bot.knowledge import Knowledge

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin

PROFILE = {"goal": "learn", "interest": ["cleaning"], "place": "forssa", "situation": "unemployed", "education": "basic",
    "finnish": "native", "age": "30_59", "consent": "yes", "mode": "skip"}  # fmt: skip


def matched(opastin: Opastin, tmp_path: Path, profile: object, *options: str) -> list[dict[str, Any]]:
    """The routes for a profile."""
    file = tmp_path / "profile.json"
    file.write_text(json.dumps(profile), encoding="utf-8")
    ran = opastin("match", str(file), *options)
    assert (ran.code, ran.err) == (0, "")
    told: list[dict[str, Any]] = json.loads(ran.out)
    return told


def test_a_profile_gives_ranked_routes_with_reasons(opastin: Opastin, knowledge: Knowledge, tmp_path: Path) -> None:
    """Each route has id, score, reasons, what to check and what is lacking; the best is of the field and the place."""
    routes = matched(opastin, tmp_path, PROFILE)
    for route in routes:
        assert {"id", "score", "reasons", "check", "lacks"} <= set(route)
        assert route["id"] in knowledge.routes
        assert "path" not in route
    first = knowledge.routes[routes[0]["id"]]
    assert "cleaning" in first.fields
    assert "forssa" in first.places
    assert routes[0]["reasons"]
    assert [bool(route["lacks"]) for route in routes] == sorted(bool(route["lacks"]) for route in routes), "near misses last"


def test_the_standard_input_gives_the_same(opastin: Opastin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` reads the profile from the standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(PROFILE)))
    ran = opastin("match", "-")
    assert ran.code == 0
    assert json.loads(ran.out) == matched(opastin, tmp_path, PROFILE)


def test_the_ways_are_told_with_what_they_begin_and_end_with(opastin: Opastin, tmp_path: Path) -> None:
    """Each way has its kind, its routes and its months, and says whether the goal can be begun without it."""
    profile = {**PROFILE, "place": "eura", "unemployed_for": "over_12"}
    told = {route["id"]: route["paths"] for route in matched(opastin, tmp_path, profile) if "paths" in route}
    work, school = told["rauma-valo-toimitilahuolto"]
    assert work == {
        "way": "work",
        "needed": False,
        "routes": ["rauma-valo-toimitilahuolto", "winnova-oppisopimus"],
        "months": {"at_least": 12, "at_most": 42, "known": True},
    }
    assert told["rauma-puhtaus-kiinteisto"] == [school]


def test_a_path_is_told_where_one_is_needed(opastin: Opastin, tmp_path: Path) -> None:
    """Without basic school, the first step and the goal carry the path to the qualification."""
    profile = {**PROFILE, "education": "none", "interest": "care"}
    paths = [route["path"] for route in matched(opastin, tmp_path, profile) if "path" in route]
    assert paths
    assert len(paths[0]) >= 2


def test_reasons_come_in_the_language_asked_for(opastin: Opastin, tmp_path: Path) -> None:
    """Swedish and English reasons differ from the Finnish ones; the routes are the same."""
    told = {language: matched(opastin, tmp_path, PROFILE, "--lang", language) for language in ("fi", "sv", "en", "fi-simple")}
    assert len({tuple(route["id"] for route in routes) for routes in told.values()}) == 1
    assert len({tuple(routes[0]["reasons"]) for language, routes in told.items() if language != "fi-simple"}) == 3


def test_someone_under_18_gets_no_routes(opastin: Opastin, tmp_path: Path) -> None:
    """The school's own counsellor is the way; there is nothing to rank."""
    assert matched(opastin, tmp_path, {**PROFILE, "age": "under_18"}) == []


def test_an_empty_profile_is_fine(opastin: Opastin, tmp_path: Path) -> None:
    """Knowing nothing of a person, there is still something to show."""
    assert matched(opastin, tmp_path, {})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("nonsense", "not JSON"),
        ("[]", "JSON object"),
        ("3", "JSON object"),
        ('{"plase": "forssa"}', "`place`"),
        ('{"place": "forsa"}', "`forssa`"),
        ('{"age": 43}', "`age`"),
        ('{"interest": [3]}', "`interest`"),
        ('{"interest": {"a": 1}}', "`interest`"),
        ('{"education": null}', "`education`"),
        ("[" * 100_000, "not JSON"),
    ],
)  # fmt: skip
def test_a_bad_profile_is_a_wrong_call(opastin: Opastin, tmp_path: Path, content: str, said: str) -> None:
    """What is no profile is told, with what was probably meant: exit code 2."""
    file = tmp_path / "profile.json"
    file.write_text(content, encoding="utf-8")
    ran = opastin("match", str(file))
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_profile_that_is_no_text_is_a_wrong_call(opastin: Opastin, tmp_path: Path) -> None:
    """A file of other bytes, and a folder, can't be read."""
    file = tmp_path / "profile.json"
    file.write_bytes(b"\xff\xfe\x00")
    for name in (file, tmp_path):
        assert opastin("match", str(name)).code == 2


def test_sessions_as_json(opastin: Opastin) -> None:
    """Each session has id, start and end with offset, place, and whether it is confirmed; in order of time."""
    ran = opastin("dropins", "--from", "2026-12-18", "--days", "21", "--format", "json")
    assert ran.code == 0
    told = json.loads(ran.out)
    for session in told:
        assert {"id", "start", "end", "place", "confirmed"} <= set(session)
        start, end = isoparse(session["start"]), isoparse(session["end"])
        assert start.utcoffset() == dt.timedelta(hours=2)
        assert start < end
        assert session["confirmed"] is False
    assert [(session["id"], session["start"][:10]) for session in told] == [
        ("koulutusmaanantai-forssa", "2026-12-21"),
        ("koulutusmaanantai-forssa", "2026-12-28"),
        ("koulutustorstai-hameenlinna", "2026-12-31"),
        ("koulutusmaanantai-forssa", "2027-01-04"),
        ("koulutustorstai-hameenlinna", "2027-01-07"),
    ]


@pytest.mark.parametrize(("place", "expected"), [("forssa", "koulutusmaanantai-forssa"), ("riihimaki", "koulutustorstai-hameenlinna")])
def test_sessions_for_a_place(opastin: Opastin, place: str, expected: str) -> None:
    """Only those for people of that place; the nearest where it has none of its own."""
    told = json.loads(opastin("dropins", "--place", place, "--from", "2026-11-23", "--format", "json").out)
    assert {session["id"] for session in told} == {expected}
    assert len(told) == 4


def test_where_no_drop_in_is_near_the_list_is_empty(opastin: Opastin) -> None:
    """Rauma has none: an empty list, and a calendar without events, both fine."""
    assert json.loads(opastin("dropins", "--place", "rauma", "--format", "json").out) == []
    assert opastin("dropins", "--place", "rauma").out == ""
    assert "VEVENT" not in opastin("dropins", "--place", "rauma", "--format", "ics").out


def test_sessions_as_text(opastin: Opastin) -> None:
    """A line each: the date, the part of the day while no clock time is known, and that it is not confirmed."""
    ran = opastin("dropins", "--place", "forssa", "--from", "2026-11-23", "--days", "8")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert [line[:10] for line in lines] == ["2026-11-23", "2026-11-30"]
    assert all("(afternoon)" in line and "not confirmed" in line and "Koulutusmaanantai" in line for line in lines)


@pytest.mark.parametrize("day", ["9999-12-31", "9999-01-01", "0001-01-01", "1999-12-31"])
def test_a_day_at_the_edge_of_the_calendar_is_no_crash(opastin: Opastin, day: str) -> None:
    """Days that no calendar of ours reaches give an empty list or are refused, never a traceback."""
    assert opastin("dropins", "--from", day, "--days", "30").code in {0, 2}


def unfolded(text: str) -> list[tuple[str, str]]:
    """Name (with its parameters) and value of each line of a calendar, read by hand as RFC 5545 says."""
    whole = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    pairs = [line.partition(":") for line in whole]
    return [(name, re.sub(r"\\([\\;,])", r"\1", value).replace("\\n", "\n")) for name, _, value in pairs]


def test_the_calendar_is_one_that_programs_can_read(opastin: Opastin) -> None:
    """Lines end in CRLF and are at most 75 octets; each session is one event, of the whole day while no clock time is known."""
    ran = opastin("dropins", "--from", "2026-11-23", "--days", "8", "--format", "ics")
    assert ran.code == 0
    assert ran.out.endswith("END:VCALENDAR\r\n")
    assert "\n" not in ran.out.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in ran.out.split("\r\n"))
    pairs = unfolded(ran.out)
    assert pairs[0] == ("BEGIN", "VCALENDAR")
    assert [value for name, value in pairs if name == "DTSTART;VALUE=DATE"] == ["20261123", "20261126", "20261130"]
    assert [value for name, value in pairs if name == "DTEND;VALUE=DATE"] == ["20261124", "20261127", "20261201"]
    assert {value for name, value in pairs if name == "STATUS"} == {"TENTATIVE"}
    uids = [value for name, value in pairs if name == "UID"]
    assert len(uids) == len(set(uids)) == 3
    assert sum(pair == ("BEGIN", "VEVENT") for pair in pairs) == sum(pair == ("END", "VEVENT") for pair in pairs) == 3


def test_a_calendar_keeps_letters_commas_and_clock_times(knowledge: Knowledge) -> None:
    """Long names with other letters fold without cutting any; commas come back; known times are in UTC, in winter and summer."""
    dropin = knowledge.dropins["koulutusmaanantai-forssa"]
    name = "Työ, opiskelu; ja \\ ääkköset: " + "ääööåå€🙂" * 12
    known = dropin.model_copy(
        update={
            "names": {"fi": name},
            "rule": dropin.every_rule[0].model_copy(update={"time": "13:00-15:30"}),
            "confirmed": True,
            "address": "Katu 1, 2",
        }
    )
    for day, hour in ((dt.date(2026, 11, 23), "11"), (dt.date(2027, 6, 14), "10")):
        text = calendar(knowledge, sessions(known, day, 1), "fi")
        assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
        pairs = dict(unfolded(text))
        assert pairs["SUMMARY"] == name
        assert pairs["LOCATION"] == "Katu 1, 2"
        assert pairs["STATUS"] == "CONFIRMED"
        assert pairs["DTSTART"] == f"{day:%Y%m%d}T{hour}0000Z"
        assert isoparse(pairs["DTEND"]) - isoparse(pairs["DTSTART"]) == dt.timedelta(hours=2, minutes=30)
