from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.guidance.dropins import near, next_near
from bot.knowledge import Knowledge

NOW = dt.datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
THURSDAY, MONDAY = "koulutustorstai-hameenlinna", "koulutusmaanantai-forssa"
EXPECTED = {
    "hameenlinna": (THURSDAY, True), "hattula": (THURSDAY, True), "janakkala": (THURSDAY, True),
    "forssa": (MONDAY, True), "humppila": (MONDAY, True), "jokioinen": (MONDAY, True), "tammela": (MONDAY, True), "ypaja": (MONDAY, True),
    "hyvinkaa": (THURSDAY, False), "riihimaki": (THURSDAY, False), "hausjarvi": (THURSDAY, False), "loppi": (THURSDAY, False),
    "rauma": (None, False), "eura": (None, False), "eurajoki": (None, False),
}  # fmt: skip


@pytest.mark.parametrize("place", EXPECTED)
def test_each_municipality_has_its_own_drop_in_the_nearest_or_none(knowledge: Knowledge, place: str) -> None:
    """Forssa and Hämeenlinna have their own; Hyvinkää and Riihimäki the nearest, told as such; Rauma none."""
    name, own = EXPECTED[place]
    found, is_own = near(knowledge, place)
    assert ([dropin.id for dropin in found], is_own) == ([name] if name else [], own)


def test_every_place_of_a_region_is_told_of(knowledge: Knowledge) -> None:
    """The expectations name every municipality of the network's regions."""
    assert {place.id for place in knowledge.places.values() if place.region} == set(EXPECTED)


@pytest.mark.parametrize("place", [None, "nowhere", "tampere", ""])
def test_outside_the_regions_there_is_no_drop_in(knowledge: Knowledge, place: str | None) -> None:
    """Where no region is, or the place is not known, nothing is called near."""
    assert near(knowledge, place) == ((), False)
    assert next_near(knowledge, place, NOW) is None


def test_the_next_session_near_is_the_earliest_of_those_near(knowledge: Knowledge) -> None:
    """On a Tuesday, Riihimäki's next is Thursday in Hämeenlinna and Tammela's is next Monday in Forssa."""
    for place, day in (("riihimaki", dt.date(2026, 11, 26)), ("tammela", dt.date(2026, 11, 30))):
        session = next_near(knowledge, place, NOW)
        assert session is not None
        assert session.date == day
