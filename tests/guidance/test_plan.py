"""The plan: what it is made of, what can be done with it, and what is asked about it."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guidance.dropins import next_near
from bot.guidance.guide import guide
from bot.guidance.paths import Path
from bot.guidance.plan import (
    FOLLOW_UPS,
    LATER,
    MOST_STEPS,
    Plan,
    PlanStep,
    added,
    asked,
    done,
    dropped,
    due_follow_up,
    due_steps,
    later,
    make_plan,
    months_after,
    next_asking,
    plan_from_document,
    plan_to_document,
)
from bot.guidance.planchange import MOST_LINES, Proposal, apply_changes, has_room, read_changes, read_step
from bot.guidance.stages import find_ways
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from tests.changing import period, with_route

TODAY = dt.date(2026, 11, 23)
NOW = dt.datetime(2026, 11, 23, 10, tzinfo=HELSINKI)
LONG_OUT = {
    "place": ("forssa",),
    "situation": ("unemployed",),
    "unemployed_for": ("over_12",),
    "education": ("basic",),
    "finnish": ("native",),
    "interest": ("cleaning",),
    "goal": ("learn",),
}
DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2030, 12, 31))


def a_plan(knowledge: Knowledge) -> Plan:
    """The plan of someone long out of work in Forssa, for the first way there is."""
    way = find_ways(knowledge, guide(knowledge, LONG_OUT), LONG_OUT)[0]
    return make_plan(knowledge, LONG_OUT, way, next_near(knowledge, "forssa", NOW, LONG_OUT), "fi", TODAY)


@pytest.fixture
def plan(knowledge: Knowledge) -> Plan:
    """That plan."""
    return a_plan(knowledge)


STEPS = st.builds(
    PlanStep,
    number=st.integers(1, 12),
    kind=st.sampled_from(["visit", "begin", "apply", "benefit", "then", "own"]),
    about=st.text(max_size=20),
    name=st.text(max_size=20),
    by=st.sampled_from(["me", "counsellor", "both"]),
    due=st.none() | DAYS,
    estimated=st.booleans(),
    state=st.sampled_from(["open", "done", "dropped"]),
    asked=st.none() | DAYS,
)
PLANS = st.builds(
    Plan,
    made_on=DAYS,
    changed_on=DAYS,
    version=st.integers(1, 99),
    goal=st.text(max_size=30),
    start=st.lists(st.tuples(st.text(min_size=1, max_size=9), st.lists(st.text(max_size=9), max_size=3).map(tuple)), max_size=4).map(tuple),
    steps=st.lists(STEPS, max_size=12, unique_by=lambda step: step.number).map(tuple),
    meeting=st.text(max_size=30),
    agreed_by=st.text(max_size=20),
    agreed_on=st.none() | DAYS,
    followed_up=st.lists(st.sampled_from(FOLLOW_UPS), unique=True).map(tuple),
)


def test_a_plan_says_where_one_starts_goes_and_meets(plan: Plan) -> None:
    """Starting point, path and meeting are those of the person; the first thing is soon, what comes after is a guess."""
    assert plan.profile == LONG_OUT
    assert [stage.route for stage in plan.path] == ["forssa-siivous-osa", "forssa-oppisopimus"]
    assert plan.meeting == "koulutusmaanantai-forssa:2026-11-23"
    assert [step.kind for step in plan.listed] == ["visit", "begin", "benefit", "then"]
    assert [step.number for step in plan.listed] == [1, 2, 3, 4]
    assert all(step.due is not None and step.due >= TODAY for step in plan.steps)
    assert [step.kind for step in plan.steps if step.estimated] == ["then"]


def test_who_works_is_not_sent_to_ask_about_a_benefit(knowledge: Knowledge) -> None:
    """The question about unemployment benefit is for those who may have it."""
    profile = {**LONG_OUT, "situation": ("employed",)}
    made = make_plan(knowledge, profile, Path((knowledge.routes["forssa-siivous-osa"],)), None, "fi", TODAY)
    assert [step.kind for step in made.listed] == ["begin"]
    assert made.meeting == ""


def test_an_application_period_is_a_step_until_its_last_day(knowledge: Knowledge) -> None:
    """Where it is known until when one can apply, that day is in the plan."""
    opening = with_route(knowledge, "forssa-siivous-osa", applying=(period(dt.date(2026, 12, 1), dt.date(2026, 12, 31)),))
    made = make_plan(opening, LONG_OUT, Path((opening.routes["forssa-siivous-osa"],)), None, "fi", TODAY)
    assert [step.due for step in made.listed if step.kind == "apply"] == [dt.date(2026, 12, 31)]


@given(PLANS)
def test_a_plan_is_the_same_after_a_restart(plan: Plan) -> None:
    """What is written down is read back as it was."""
    assert plan_from_document(json.loads(json.dumps(plan_to_document(plan)))) == plan


@given(PLANS, st.lists(st.tuples(st.sampled_from(["done", "later", "drop", "add"]), st.integers(0, 14)), max_size=8), DAYS)
def test_steps_keep_their_numbers_and_versions_only_grow(plan: Plan, acts: list[tuple[str, int]], today: dt.date) -> None:
    """Whatever is done with a plan, no step becomes another one, none comes back, and no version is given out twice."""
    for act, number in acts:
        before = {step.number: (step.kind, step.about) for step in plan.steps}
        gone = {step.number for step in plan.steps if step.state == "dropped"}
        match act:
            case "done":
                after = done(plan, number, today)
            case "later":
                after = later(plan, number, today)
            case "drop":
                after = dropped(plan, number, today)
            case _:
                after = added(plan, "soitan kouluun", today)
        assert {step.number: (step.kind, step.about) for step in after.steps}.items() >= before.items()
        assert gone <= {step.number for step in after.steps if step.state == "dropped"}
        assert after.version == plan.version + (after != plan)
        assert len({step.number for step in after.steps}) == len(after.steps)
        assert len(after.listed) <= max(MOST_STEPS, len(plan.listed))
        plan = after


def test_what_was_agreed_holds_while_it_is_carried_out(plan: Plan) -> None:
    """Ticking and moving a step is what was agreed; another step, or one less, is not."""
    agreed = replace(plan, agreed_by="Marja", agreed_on=TODAY)
    assert done(agreed, 2, TODAY).agreed_by == later(agreed, 2, TODAY).agreed_by == "Marja"
    assert dropped(agreed, 2, TODAY).agreed_by == added(agreed, "uusi", TODAY).agreed_by == ""


def test_a_step_that_is_late_is_moved_from_today(plan: Plan) -> None:
    """A week more is a week from now, where the day has passed."""
    assert later(plan, 2, TODAY).step(2) == replace(plan.steps[1], due=dt.date(2026, 12, 7))
    moved = later(plan, 2, dt.date(2027, 2, 1)).step(2)
    assert moved is not None
    assert moved.due == dt.date(2027, 2, 1) + LATER


@given(PLANS, DAYS)
def test_each_step_is_asked_about_once_and_the_asking_ends(plan: Plan, today: dt.date) -> None:
    """From day to day: nobody is asked twice about the same day of a step, nor early, and after a while there is nothing more to ask."""
    seen: list[tuple[int, dt.date | None]] = []
    follow_ups = list(plan.followed_up)
    for _ in range(len(plan.steps) + len(FOLLOW_UPS) + 1):
        day = next_asking(plan, today)
        if day is None:
            break
        assert day >= today
        today, steps, months = day, due_steps(plan, day), due_follow_up(plan, day)
        assert steps or months is not None
        assert all(step.due is not None and step.due <= day and step.by != "counsellor" and step.state == "open" for step in steps)
        seen += [(step.number, step.due) for step in steps]
        follow_ups += [months] if months is not None else []
        plan = asked(plan, steps, months)
    assert next_asking(plan, today) is None
    assert len(set(seen)) == len(seen)
    assert len(set(follow_ups)) == len(follow_ups)


def test_a_moved_step_is_asked_about_again(plan: Plan) -> None:
    """Who needed another week is asked in a week."""
    day = dt.date(2026, 11, 30)
    after = later(asked(plan, due_steps(plan, day), None), 2, day)
    assert [step.number for step in due_steps(after, dt.date(2026, 12, 7))] == [2, 3]


def test_months_end_with_the_month() -> None:
    """A month after the last of January is the last of February."""
    assert months_after(dt.date(2027, 1, 31), 1) == dt.date(2027, 2, 28)
    assert months_after(dt.date(2026, 11, 23), 6) == dt.date(2027, 5, 23)


# Changes that a counsellor writes


def test_lines_add_move_finish_and_drop(plan: Plan) -> None:
    """Each kind of line does what the help says."""
    lines = """\
+ 15.12. Soita kouluun
+ 16.12. Lähetän tiedot (ohjaaja)
+ Tutustumiskäynti (yhdessä)
2 20.12.
3 tehty
- 4
tavoite: Laitoshuoltajan tutkinto
tapaaminen: to 3.12. klo 13 Forssan kirjasto"""
    changes, unread = read_changes(lines, TODAY)
    after = apply_changes(plan, changes, TODAY)
    assert unread == ()
    assert after.goal == "Laitoshuoltajan tutkinto"
    assert after.meeting == "to 3.12. klo 13 Forssan kirjasto"
    assert [(step.number, step.about, step.by, step.due) for step in after.listed if step.kind == "own"] == [
        (5, "Soita kouluun", "me", dt.date(2026, 12, 15)),
        (6, "Lähetän tiedot", "counsellor", dt.date(2026, 12, 16)),
        (7, "Tutustumiskäynti", "both", None),
    ]
    assert after.step(4) is None
    assert [step.state for step in after.steps[:3]] == ["open", "open", "done"]
    assert after.steps[1].due == dt.date(2026, 12, 20)
    assert after.version == plan.version + 1


@pytest.mark.parametrize("line", ["moi", "2 ensi viikolla", "+", "+ 15.12.", "2", "väri: punainen", "32.13."])
def test_a_line_that_asks_for_nothing_is_given_back(line: str) -> None:
    """Nothing is guessed: who wrote it is told."""
    assert read_changes(line, TODAY) == ((), (line,))


def test_a_day_without_a_year_is_the_next_one() -> None:
    """In November, the third of January is that of next year; a day that is past in the year named is no day."""
    assert read_step("soitan 3.1. kouluun", TODAY) == ("soitan kouluun", dt.date(2027, 1, 3))
    assert read_step("soitan 23.11.", TODAY) == ("soitan", TODAY)
    assert read_step("soitan 3.1.2020", TODAY) == ("soitan 3.1.2020", None)


def test_a_proposal_means_the_days_it_meant_when_it_was_written() -> None:
    """Accepted late, «15.12.» is not a year later."""
    (change,) = Proposal("+ 15.12. Soita", "Marja", "staff:1", 1, "2026-11-23").changes
    assert change.due == dt.date(2026, 12, 15)


@given(PLANS, st.text(max_size=200), DAYS)
def test_any_lines_leave_a_plan_that_can_be_kept(plan: Plan, text: str, today: dt.date) -> None:
    """Whatever is written, the plan stays one: nothing lost, at most one version more."""
    changes, unread = read_changes(text, today)
    after = apply_changes(plan, changes, today)
    assert len(changes) + len(unread) <= MOST_LINES
    assert plan_from_document(json.loads(json.dumps(plan_to_document(after)))) == after
    assert after.version == plan.version + (after != plan)
    assert not has_room(plan, changes) or len(after.listed) <= max(MOST_STEPS, len(plan.listed))
