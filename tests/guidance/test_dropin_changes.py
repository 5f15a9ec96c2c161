from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.dialogue.hear import lexicon_of
from bot.guidance.dropins import cancelled, events_near, for_place, near, next_near, session_on, sessions, with_changes
from bot.knowledge import Knowledge
from bot.knowledge.changes import SessionChange
from bot.knowledge.model import DropIn
from tests.guidance.test_dropin_years import MONDAY, THURSDAY, written

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = dt.datetime(2026, 11, 24, 10, 0, tzinfo=HELSINKI)
FIRST = dt.date(2026, 11, 24)
NOV_30, DEC_1, DEC_2, DEC_7 = dt.date(2026, 11, 30), dt.date(2026, 12, 1), dt.date(2026, 12, 2), dt.date(2026, 12, 7)

WEEKLY = {"freq": "weekly", "byday": ["MO"], "time": "afternoon"}


def held(knowledge: Knowledge, *changes: SessionChange, days: int = 21) -> list[dt.date]:
    """The days of the Monday's sessions after the changes."""
    return [session.date for session in sessions(with_changes(knowledge, changes).dropins[MONDAY], FIRST, days)]


def event(knowledge: Knowledge, name: str, day: str, region: str = "forssa", **more: object) -> DropIn:
    """Something that is held once, as the loader makes it."""
    once = written(knowledge.dropins[MONDAY], rule=WEEKLY, extra=[{"date": day, "time": "12:00-16:00"}], **more)
    return once.model_copy(update={"id": name, "region": region, "rule": None, "rules": ()})


def with_dropins(knowledge: Knowledge, *dropins: DropIn) -> Knowledge:
    """The knowledge with these too."""
    return replace(knowledge, dropins={**knowledge.dropins, **{dropin.id: dropin for dropin in dropins}})


def test_the_same_changes_give_the_same_knowledge(knowledge: Knowledge) -> None:
    """A batch after the other has one object, so that what is remembered of it holds; the words are not learnt anew."""
    changes = (SessionChange(MONDAY, NOV_30),)
    changed = with_changes(knowledge, changes)
    assert changed is with_changes(knowledge, (SessionChange(MONDAY, NOV_30),))
    assert changed is not knowledge
    assert lexicon_of(changed) is lexicon_of(knowledge)
    assert with_changes(knowledge, ()) is knowledge


def test_what_is_cancelled_is_told_nowhere_as_coming(knowledge: Knowledge) -> None:
    """The next session for people of the place is the one after it."""
    changed = with_changes(knowledge, (SessionChange(MONDAY, NOV_30, reason="Ohjaajat ovat koulutuksessa"),))
    session = next_near(changed, "forssa", NOW)
    assert session is not None
    assert session.date == DEC_7
    off = next(cancelled(changed.dropins[MONDAY], FIRST, 21))
    assert (off.date, off.reason, off.revision) == (NOV_30, "Ohjaajat ovat koulutuksessa", 1)
    assert session_on(changed.dropins[MONDAY], NOV_30) is None


def test_a_moved_session_can_be_moved_again_and_cancelled(knowledge: Knowledge) -> None:
    """Each change is of the day on which it then would be; the first day stays its name."""
    moves = (SessionChange(MONDAY, NOV_30, DEC_1), SessionChange(MONDAY, DEC_1, DEC_2))
    assert held(knowledge, *moves) == [DEC_2, DEC_7, dt.date(2026, 12, 14)]
    session = session_on(with_changes(knowledge, moves).dropins[MONDAY], DEC_2)
    assert session is not None
    assert (session.moved_from, session.revision) == (NOV_30, 2)
    assert held(knowledge, *moves, SessionChange(MONDAY, DEC_2)) == [DEC_7, dt.date(2026, 12, 14)]
    back = held(knowledge, *moves, SessionChange(MONDAY, DEC_2, NOV_30))
    assert back == held(knowledge)


def test_a_session_that_is_moved_out_of_sight_and_into_it(knowledge: Knowledge) -> None:
    """A window of days holds what was moved into it from outside, and not what was moved out."""
    far = dt.date(2027, 3, 1)
    dropin = with_changes(knowledge, (SessionChange(MONDAY, far, DEC_1), SessionChange(MONDAY, NOV_30, far))).dropins[MONDAY]
    assert [session.date for session in sessions(dropin, FIRST, 10)] == [DEC_1]
    assert [session.moved_from for session in sessions(dropin, far, 1)] == [NOV_30]


@pytest.mark.parametrize(
    "change",
    [SessionChange(MONDAY, DEC_1), SessionChange(MONDAY, DEC_1, DEC_2), SessionChange("gone", NOV_30), SessionChange(THURSDAY, NOV_30)],
)
def test_a_change_of_what_is_not_there_changes_nothing(knowledge: Knowledge, change: SessionChange) -> None:
    """A day without a session, a drop-in that is gone, another drop-in."""
    assert held(knowledge, change) == held(knowledge)


def test_a_move_to_a_day_that_has_a_session_leaves_that_one(knowledge: Knowledge) -> None:
    """There is one session a day: who meant to come to the other has this one."""
    changed = with_changes(knowledge, (SessionChange(MONDAY, NOV_30, DEC_7),)).dropins[MONDAY]
    assert [session.date for session in sessions(changed, FIRST, 21)] == [DEC_7, dt.date(2026, 12, 14)]
    assert [session.date for session in cancelled(changed, FIRST, 21)] == [NOV_30]


def test_a_change_of_a_drop_in_by_its_old_name_is_followed(knowledge: Knowledge) -> None:
    """What was cancelled before the id changed stays cancelled."""
    renamed = replace(knowledge, renamed={**knowledge.renamed, ("dropin", "maanantai"): MONDAY})
    assert held(renamed, SessionChange("maanantai", NOV_30)) == [DEC_7, dt.date(2026, 12, 14)]


def test_the_files_may_change_a_session_too(knowledge: Knowledge) -> None:
    """`changed` in the file comes first, what the staff does after it; another time on the same day is a change as well."""
    file = [{"date": "2026-11-30", "to": "2026-12-01"}, {"date": "2026-12-07", "time": "09:00-11:00"}]
    known = with_dropins(
        knowledge, written(knowledge.dropins[MONDAY], rule={"freq": "weekly", "byday": ["MO"], "time": "afternoon"}, changed=file)
    )
    assert held(known) == [DEC_1, DEC_7, dt.date(2026, 12, 14)]
    assert held(known, SessionChange(MONDAY, DEC_1)) == [DEC_7, dt.date(2026, 12, 14)]
    session = session_on(known.dropins[MONDAY], DEC_7)
    assert session is not None
    assert (f"{session.start:%H:%M}", session.moved_from, session.revision) == ("09:00", None, 1)


def test_an_extra_date_may_have_its_own_time(knowledge: Knowledge) -> None:
    """Without one, it has that of the rule in force, and on a day of the rule its own goes first."""
    extra = ["2026-12-01", {"date": "2026-12-02", "time": "16:00-18:00"}, {"date": "2026-12-07", "time": "10:00-11:00"}]
    dropin = written(knowledge.dropins[MONDAY], rule={"freq": "weekly", "byday": ["MO"], "time": "13:00-15:00"}, extra=extra)
    told = {session.date: f"{session.start:%H:%M}" for session in sessions(dropin, NOV_30, 8)}
    assert told == {NOV_30: "13:00", DEC_1: "13:00", DEC_2: "16:00", DEC_7: "10:00"}


def test_events_are_told_to_those_they_are_for(knowledge: Knowledge) -> None:
    """By region, by audience where the person has answered, in order, for the coming weeks; they are no drop-ins."""
    known = with_dropins(
        knowledge,
        event(knowledge, "teemapaiva", "2026-12-10", audience={"situation": ["unemployed"]}),
        event(knowledge, "infopaiva", "2026-12-02", serves=["rauma"]),
        event(knowledge, "mennyt", "2026-11-02"),
        event(knowledge, "kaukana", "2027-09-02"),
        event(knowledge, "muualla", "2026-12-03", region="hameenlinna"),
    )

    def told(place: str | None, **profile: str) -> list[str]:
        return [session.dropin.id for session in events_near(known, place, NOW, {slot: (option,) for slot, option in profile.items()})]

    assert told("forssa") == ["infopaiva", "teemapaiva"]
    assert told("forssa", situation="unemployed") == ["infopaiva", "teemapaiva"]
    assert told("forssa", situation="employed") == ["infopaiva"]
    assert told("rauma") == ["infopaiva"]
    assert told(None) == ["infopaiva", "muualla", "teemapaiva"]
    assert told("tampere") == []
    assert near(known, "forssa") == near(knowledge, "forssa")
    assert {dropin.id for dropin in for_place(known, "rauma")} == {"infopaiva"}
    assert {dropin.id for dropin in for_place(known, None)} == set(known.dropins)


def test_an_event_can_be_moved_and_cancelled(knowledge: Knowledge) -> None:
    """As any other session."""
    known = with_dropins(knowledge, event(knowledge, "infopaiva", "2026-12-02"))
    moved = with_changes(known, (SessionChange("infopaiva", DEC_2, DEC_1),))
    assert [session.date for session in events_near(moved, "forssa", NOW)] == [DEC_1]
    assert events_near(with_changes(known, (SessionChange("infopaiva", DEC_2),)), "forssa", NOW) == ()


def test_a_drop_in_that_is_for_some_is_not_told_to_others(knowledge: Knowledge) -> None:
    """Who has told nothing may be one of them; who has told otherwise has the nearest that is for them, or none."""
    only = written(
        knowledge.dropins[MONDAY], rule={"freq": "weekly", "byday": ["MO"], "time": "morning"}, audience={"situation": ["unemployed"]}
    )
    known = with_dropins(knowledge, only)
    assert [dropin.id for dropin in near(known, "forssa", {"situation": ("unemployed",)})[0]] == [MONDAY]
    assert [dropin.id for dropin in near(known, "forssa", {})[0]] == [MONDAY]
    assert near(known, "forssa", {"situation": ("employed",)}) == ((), False)
    assert next_near(known, "forssa", NOW, {"situation": ("employed",)}) is None
