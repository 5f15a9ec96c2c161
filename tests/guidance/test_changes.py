from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guidance.applying import Applying, applying, is_over, turning_days
from bot.guidance.changes import as_it_is, changes, followed, is_worth_a_message, next_turning, snapshot
from bot.knowledge import Knowledge
from bot.knowledge.model import Period, Route
from tests.changing import period, with_route, without_route

TODAY = dt.date(2026, 11, 23)
OPENS, CLOSES = dt.date(2027, 1, 10), dt.date(2027, 1, 31)
DAY = dt.timedelta(days=1)
PERIOD = period(OPENS, CLOSES)
days = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """A period to apply of up to three months."""
    opens = draw(days)
    return period(opens, opens + draw(st.integers(0, 90)) * DAY)


@pytest.fixture
def route(knowledge: Knowledge) -> Route:
    """A route with nothing known of when one can apply."""
    return knowledge.routes["forssa-puhtausala"]


@pytest.mark.parametrize(
    ("day", "stands"),
    [
        (OPENS - DAY, Applying("coming", OPENS)),
        (OPENS, Applying("open", CLOSES)),
        (CLOSES - 8 * DAY, Applying("open", CLOSES)),
        (CLOSES - 7 * DAY, Applying("closing", CLOSES)),
        (CLOSES, Applying("closing", CLOSES)),
        (CLOSES + DAY, None),
    ],
)
def test_where_applying_stands(route: Route, day: dt.date, stands: Applying | None) -> None:
    """Both ends of a period are days on which one can apply; the last week is told as such; after it nothing is known."""
    with_period = route.model_copy(update={"applying": (PERIOD,)})
    assert applying(with_period, day) == stands


@given(known=st.lists(periods(), max_size=3), ends=st.none() | days, day=days)
def test_nothing_comes_true_by_itself_but_on_the_days_that_are_told(
    knowledge: Knowledge, known: list[Period], ends: dt.date | None, day: dt.date
) -> None:
    """From one day to the next a route without a turning day says the same of itself: nobody need look in between."""
    route = knowledge.routes["forssa-puhtausala"].model_copy(update={"applying": tuple(known), "ends": ends})
    if day + DAY not in set(turning_days(route)):
        assert applying(route, day) == applying(route, day + DAY)
        assert is_over(route, day) == is_over(route, day + DAY)


@given(first=st.lists(periods(), max_size=2), later=st.lists(periods(), max_size=2), day=days, months=st.integers(0, 60))
def test_what_was_told_is_told_once(knowledge: Knowledge, first: list[Period], later: list[Period], day: dt.date, months: int) -> None:
    """Whatever changes meanwhile, once the person has seen the route as it is there is no news; what changed back is none."""
    route = knowledge.routes["forssa-puhtausala"]
    assert route.months is not None
    before = with_route(knowledge, route.id, applying=tuple(first))
    after = with_route(knowledge, route.id, applying=tuple(later), months=route.months.model_copy(update={"at_most": months}))
    seen = snapshot(before, before.routes[route.id], "fi", day)
    now = as_it_is(after, seen, "fi", day)
    assert changes(now, as_it_is(after, now, "fi", day)) == ()
    assert changes(seen, as_it_is(before, seen, "fi", day)) == ()
    assert not is_worth_a_message(seen, now) or changes(seen, now)


def test_each_thing_that_matters_is_noticed(knowledge: Knowledge, route: Route) -> None:
    """Cost, income, length, place, way of studying, way to apply, name, confirmation; the order of a list is no change."""
    seen = snapshot(knowledge, route, "fi", TODAY)
    assert route.months is not None
    money = route.money
    for new, change in (
        ({"money": money.model_copy(update={"cost": "fee"})}, "cost"),
        ({"money": money.model_copy(update={"income": ("wage",)})}, "income"),
        ({"months": route.months.model_copy(update={"at_most": 120})}, "months"),
        ({"months": None}, "months"),
        ({"places": ("rauma",)}, "places"),
        ({"modes": ("online",)}, "modes"),
        ({"apply": "joint"}, "apply"),
        ({"names": {**route.names, "fi": "Aivan uusi nimi"}}, "name"),
        ({"confirmed": not route.confirmed}, "confirmed"),
        ({"applying": (PERIOD,)}, "applying"),
        ({"ends": TODAY - DAY}, "over"),
    ):
        now = as_it_is(with_route(knowledge, route.id, **new), seen, "fi", TODAY)
        assert changes(seen, now) == (change,)
    turned = with_route(knowledge, route.id, modes=tuple(reversed(route.modes)))
    assert changes(seen, as_it_is(turned, seen, "fi", TODAY)) == ()


def test_a_name_in_another_language_is_no_new_name(knowledge: Knowledge, route: Route) -> None:
    """Who goes on in Swedish hears of no change."""
    seen = snapshot(knowledge, route, "fi", TODAY)
    assert changes(seen, as_it_is(knowledge, seen, "sv", TODAY)) == ()


def test_a_route_that_is_gone_is_over_and_may_come_back(knowledge: Knowledge, route: Route) -> None:
    """Gone from the files, or after its last day, it is over, once; there again, that is told."""
    seen = snapshot(knowledge, route, "fi", TODAY)
    without = without_route(knowledge, route.id)
    gone = as_it_is(without, seen, "fi", TODAY)
    assert (changes(seen, gone), gone.name) == (("over",), seen.name)
    assert changes(gone, as_it_is(without, gone, "fi", TODAY)) == ()
    assert changes(gone, as_it_is(knowledge, gone, "fi", TODAY)) == ("back",)


def test_renamed_ids_are_followed_and_two_that_became_one_are_one(knowledge: Knowledge, route: Route) -> None:
    """A saved route has the id of today."""
    seen = snapshot(knowledge, route, "fi", TODAY)
    old = replace(seen, route="forssa-siivooja")
    renamed = replace(knowledge, renamed={**knowledge.renamed, ("route", "forssa-siivooja"): route.id})
    assert followed(renamed, (old,)) == (seen,)
    assert followed(renamed, (old, seen)) == (seen,)


def test_nobody_is_written_to_for_little(knowledge: Knowledge, route: Route) -> None:
    """A new name, a confirmation and a period that is over wait until the person comes; a period that opens does not."""
    seen = snapshot(knowledge, route, "fi", TODAY)
    with_period = with_route(knowledge, route.id, applying=(PERIOD,))
    light = with_route(knowledge, route.id, names={**route.names, "fi": "Uusi"}, confirmed=not route.confirmed)
    assert not is_worth_a_message(seen, as_it_is(light, seen, "fi", TODAY))
    coming = as_it_is(with_period, seen, "fi", TODAY)
    opened = as_it_is(with_period, seen, "fi", OPENS)
    assert is_worth_a_message(seen, coming)
    assert is_worth_a_message(coming, opened)
    assert not is_worth_a_message(opened, as_it_is(with_period, opened, "fi", CLOSES + DAY))


def test_the_next_day_to_look_is_the_first_on_which_something_turns(knowledge: Knowledge, route: Route) -> None:
    """Of all saved routes; none where no day is known."""
    seen = snapshot(knowledge, route, "fi", TODAY)
    with_period = with_route(knowledge, route.id, applying=(PERIOD,), ends=dt.date(2027, 1, 26))
    assert next_turning(knowledge, (seen,), TODAY) is None
    days_to_look = [TODAY]
    while (day := next_turning(with_period, (seen,), days_to_look[-1])) is not None:
        days_to_look.append(day)
    assert days_to_look[1:] == [OPENS, CLOSES - 7 * DAY, dt.date(2027, 1, 27), CLOSES + DAY]
