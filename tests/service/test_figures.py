from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from bot.service.figures import HELPED, Attended, figures
from bot.service.hiding import LEAST, Shown

SINCE, UNTIL = dt.date(2026, 9, 1), dt.date(2026, 11, 30)
SEPTEMBER, OCTOBER = dt.date(2026, 9, 7), dt.date(2026, 10, 5)


@st.composite
def people(draw: st.DrawFn) -> list[Attended]:
    """Some people who meant to come, came, or walked in."""
    return draw(st.lists(st.builds(_attended, st.sampled_from(["forssa", "rauma"]), st.dates(SINCE, UNTIL), _PLACES, _FATES), max_size=60))


_PLACES = st.sampled_from(["forssa", "tammela", "ypaja", None])
_FATES = st.tuples(
    st.sampled_from(["kept", "missed", "walked in"]), st.sampled_from([True, False, None]), st.sampled_from([*HELPED[:3], None])
)


def _attended(region: str, date: dt.date, place: str | None, fate: tuple[str, bool | None, str | None]) -> Attended:
    what, first, helped = fate
    return Attended(region, date, place, what != "walked in", what != "missed", first, helped)


def numbers(found: Shown) -> list[int | None]:
    """Every number of a tree."""
    return [found.count, *(number for part in found.parts for number in numbers(part))]


@given(people())
def test_no_small_number_is_among_the_figures(told: Sequence[Attended]) -> None:
    """Not in any table, and not among those who came unannounced, those who kept their word or those who did not."""
    found = figures(told, ["forssa", "rauma"], SINCE, UNTIL)
    every = [found.meant, found.came, found.meant_places, found.came_places, found.first, found.helped]
    counts = [count for one in every for count in numbers(one)]
    if found.walk_ins is not None and found.came.count is not None and found.meant.count is not None:
        kept = found.came.count - found.walk_ins
        counts += [found.walk_ins, kept, found.meant.count - kept]
    assert not [count for count in counts if count is not None and 0 < count < LEAST]


@given(people())
def test_the_tables_agree_on_how_many_there_were(told: Sequence[Attended]) -> None:
    """By region, by municipality, by how it was: the same sums everywhere, so that nothing follows from their differences."""
    found = figures(told, ["forssa", "rauma"], SINCE, UNTIL)
    assert found.meant.count == found.meant_places.count
    assert found.came.count == found.came_places.count == found.first.count == found.helped.count


def test_what_is_counted() -> None:
    """Who meant to come and who came, by region and month, with the first-timers, where they were from, and whether it helped."""
    kept = [Attended("forssa", SEPTEMBER, "forssa", came=True, first=True, helped="yes") for _ in range(6)]
    missed = [Attended("forssa", OCTOBER, "forssa") for _ in range(5)]
    walked = [Attended("rauma", OCTOBER, meant=False, came=True, first=False) for _ in range(7)]
    found = figures([*kept, *missed, *walked], ["forssa", "rauma"], SINCE, UNTIL)
    assert (found.meant.count, found.came.count, found.walk_ins) == (11, 13, 7)
    assert [(part.name, numbers(part)) for part in found.meant.parts] == [("forssa", [11, 6, 5, 0]), ("rauma", [0, 0, 0, 0])]
    assert [(part.name, numbers(part)) for part in found.came.parts] == [("forssa", [6, 6, 0, 0]), ("rauma", [7, 0, 7, 0])]
    assert [(part.name, part.count) for part in found.came_places.parts] == [("forssa", 6), ("unknown", 7)]
    assert [part.count for part in found.first.parts] == [6, 7, 0]
    assert [part.count for part in found.helped.parts] == [6, 0, 0, 7]


def test_only_the_days_asked_for_are_counted() -> None:
    """Both days are included, the days around them are not."""
    days = [SINCE - dt.timedelta(days=1), SINCE, UNTIL, UNTIL + dt.timedelta(days=1)]
    found = figures([Attended("forssa", day, came=True) for day in days for _ in range(6)], ["forssa"], SINCE, UNTIL)
    assert [part.count for part in found.came.parts[0].parts] == [6, 0, 6]
