"""Meaning to come to a session, in the talk: with one tap or in words, and only where it is meant."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.effects import Attended, Brief, Come, Document, NotComing, Remind, Venue
from bot.dialogue.reminding import JUST_TOLD, SETTING_OUT, asking_at, by_day, may_remind, next_day_hours, reminder_at
from bot.dialogue.upcoming import find_session, session_after
from bot.guidance.dropins import Session, with_changes
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, helsinki
from bot.knowledge.changes import SessionChange
from tests.dialogue.walker import MONDAY_MORNING, Walker

THURSDAYS, MONDAYS = "koulutustorstai-hameenlinna", "koulutusmaanantai-forssa"
THIS, NEXT = dt.date(2026, 11, 26), dt.date(2026, 12, 3)
COME = f"come:{THURSDAYS}:{THIS}"
FIVE_MINUTES = dt.timedelta(minutes=5)
MEANS_TO_COME = (Come, NotComing, Brief, Remind, Attended)


def near_hameenlinna(knowledge: Knowledge, **answers: str) -> Walker:
    """Someone of Hämeenlinna who lets things be kept, and sees the next session."""
    walker = Walker(knowledge).says("/start").answers(consent="yes", goal="dropin", place="hameenlinna", **answers)
    assert COME in walker.offered(), "the test begins where a session is shown"
    return walker


def leads_to(walker: Walker) -> list[str]:
    """The effects of the last turn that are about sessions."""
    return [type(effect).__name__ for effect in walker.effects if isinstance(effect, MEANS_TO_COME)]


def test_one_tap_is_enough(knowledge: Knowledge) -> None:
    """The session, what to bring, the reminder and the file come at once; what is told of the person is no more than needed."""
    walker = near_hameenlinna(knowledge).presses_seen(COME)
    walker.sees("Koulutustorstai (Hämeenlinna) on torstaina 26.11.", "Voit tulla ilman papereita")
    walker.sees("Muistutan sinua keskiviikkona 25.11. klo 18")
    assert walker.effect(Come) == Come(THURSDAYS, THIS, "hameenlinna", "fi", ("dropin",), reminder=True)
    assert "BEGIN:VEVENT" in walker.effect(Document).text
    walker.says("siivousala kiinnostaisi").presses_old(COME)
    assert walker.effect(Come).about == ("cleaning",)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Tulen torstaina"),
        ("fi", "aion tulla"),
        ("fi", "joo tuun torstaina"),
        ("fi-simple", "minä tulen"),
        ("sv", "Jag kommer"),
        ("sv", "jag kommer på torsdag"),
        ("en", "I'll come"),
        ("en", "ok I'll be there"),
    ],
)
def test_words_are_enough_too(knowledge: Knowledge, language: str, words: str) -> None:
    """Just after one session was shown, in every language."""
    walker = near_hameenlinna(knowledge).presses_old(f"lang:{language}").says("/dropin").says(words)
    assert walker.effect(Come).date == THIS


@pytest.mark.parametrize("words", ["tulen maanantaina", "jag kommer på måndag", "aion tulla sairaanhoitajaksi", "tulen hulluksi"])
def test_other_words_mean_something_else(knowledge: Knowledge, words: str) -> None:
    """Another day, or something else that one can come to be."""
    assert leads_to(near_hameenlinna(knowledge).says(words)) == []


def test_words_count_only_where_a_session_was_shown(knowledge: Knowledge) -> None:
    """Not before, not once the talk is about something else, and not where there are several."""
    walker = Walker(knowledge).says("/start").answers(consent="yes")
    assert leads_to(walker.says("aion tulla")) == []
    assert leads_to(near_hameenlinna(knowledge).says("siivousala kiinnostaisi").says("aion tulla")) == []
    several = Walker(knowledge).says("/start").answers(consent="yes").says("/dropin")
    assert {COME, f"come:{MONDAYS}:2026-11-23"} <= set(several.offered())
    assert leads_to(several.says("aion tulla")) == []


def test_who_cannot_come_hears_the_next_date(knowledge: Knowledge) -> None:
    """With the button or in words; the next word is about that date."""
    walker = near_hameenlinna(knowledge).presses_old(COME).says("en pääsekään")
    assert walker.effect(NotComing) == NotComing(THURSDAYS, THIS)
    walker.sees("Seuraava kerta on torstaina 3.12.").says("tulen silloin")
    assert walker.effect(Come).date == NEXT


def test_a_session_that_is_over_or_not_held_leads_to_the_next(knowledge: Knowledge) -> None:
    """Old buttons, and those of a session that was cancelled meanwhile."""
    walker = near_hameenlinna(knowledge).presses_old(f"come:{THURSDAYS}:2026-11-19").sees("jo ohi", "torstaina 26.11.")
    assert leads_to(walker) == []
    cancelled = with_changes(knowledge, (SessionChange(THURSDAYS, THIS),))
    walker = near_hameenlinna(knowledge)
    walker.knowledge = cancelled
    assert leads_to(walker.presses_old(COME).sees("Tätä kertaa ei pidetä", "torstaina 3.12.")) == []
    for button in (
        f"come:{THURSDAYS}:x",
        "come:nowhere:2026-11-26",
        "come:",
        f"came:{THURSDAYS}:x:yes",
        "remind:x",
        f"brief:{THURSDAYS}:x",
    ):
        assert leads_to(walker.presses_old(button)) == []


def test_the_place_is_shown_on_the_map_where_it_is_known(knowledge: Knowledge) -> None:
    """As soon as an admin has written it down."""
    placed = knowledge.dropins[THURSDAYS].model_copy(update={"lat": 60.99, "lon": 24.46, "address": "Raatihuoneenkatu 1"})
    walker = near_hameenlinna(replace(knowledge, dropins={**knowledge.dropins, THURSDAYS: placed})).presses_old(COME)
    assert walker.effect(Venue).address == "Raatihuoneenkatu 1"


def test_without_leave_to_keep_it_is_said_what_is_missed(knowledge: Knowledge) -> None:
    """Nothing is kept but in memory; with the leave it becomes known, unless it is over by then."""
    walker = Walker(knowledge).says("/start").answers(consent="no").presses_old(COME).sees("Muistutuksen voin lähettää vain")
    assert leads_to(walker) == []
    assert leads_to(walker.presses_old("change:consent").presses_old("consent:yes")) == ["Come"]
    late = Walker(knowledge).says("/start").answers(consent="no").presses_old(COME).presses_old("change:consent")
    late.now = helsinki(NEXT, "12:00")
    assert leads_to(late.presses_old("consent:yes")) == []


def test_of_someone_under_18_nothing_is_told(knowledge: Knowledge) -> None:
    """Nor are they asked for a leave that they can't give."""
    walker = Walker(knowledge).says("/start").answers(consent="yes").says("olen 16-vuotias").presses_old(COME)
    assert leads_to(walker) == []
    assert "change:consent" not in walker.offered()


def test_what_those_on_duty_would_read_is_shown_first(knowledge: Knowledge) -> None:
    """Only a yes lets them read it; a no takes it back."""
    walker = near_hameenlinna(knowledge).says("siivousala kiinnostaisi").presses_old(f"brief:{THURSDAYS}:{THIS}")
    assert leads_to(walker.sees("Puhtaus- ja kiinteistöpalveluala", "nimeäsi")) == []
    walker.presses_seen(f"brief:{THURSDAYS}:{THIS}:yes")
    summary = walker.effect(Brief).summary
    assert summary is not None
    assert summary["answers"] == {"place": ["hameenlinna"], "goal": ["learn"], "interest": ["cleaning"]}
    assert walker.presses_seen(f"brief:{THURSDAYS}:{THIS}:no").effect(Brief).summary is None


def test_reminders_refused_are_not_promised(knowledge: Knowledge) -> None:
    """The rest stays; they can be had again."""
    walker = near_hameenlinna(knowledge).presses_old("remind:off").presses_old(COME).sees("En lähetä muistutusta")
    assert not walker.effect(Come).reminder
    assert walker.presses_seen("remind:on").presses_old(COME).effect(Come).reminder


def test_the_next_session_is_after_the_one_that_is_missed(knowledge: Knowledge) -> None:
    """However far ahead that is."""
    far = dt.date(2027, 2, 4)
    assert find_session(knowledge, THURSDAYS, far) is not None
    following = session_after(knowledge, THURSDAYS, far, MONDAY_MORNING)
    assert following is not None
    assert following.date == dt.date(2027, 2, 11)


times = st.integers(0, 2 * 365 * 24 * 12).map(
    lambda fives: helsinki(dt.date(2026, 1, 1), "00:00").astimezone(dt.UTC) + fives * FIVE_MINUTES
)


@given(start=times, before=st.timedeltas(dt.timedelta(), dt.timedelta(days=20)), hours=st.integers(1, 8))
def test_a_reminder_comes_by_day_in_time_and_to_who_may_have_forgotten(start: dt.datetime, before: dt.timedelta, hours: int) -> None:
    """Whatever the session and whenever they told; the question comes by day too, when it is over."""
    start = start.astimezone(HELSINKI)
    session = Session(None, start, start + dt.timedelta(hours=hours))  # type: ignore[arg-type]  # of no drop-in: only its times count
    told = start - before
    at = reminder_at(session, told)
    if at is not None:
        assert at - told >= JUST_TOLD
        assert start - at >= SETTING_OUT
        assert may_remind(session, at)
    else:
        assert before < dt.timedelta(days=2), "who told early enough is reminded"
    asked = asking_at(session)
    assert by_day(asked)
    assert asked >= session.end or asked.hour >= 9


@given(now=times)
def test_the_next_day_hours_are_by_day_and_not_far(now: dt.datetime) -> None:
    """Also where the clocks change."""
    at = next_day_hours(now)
    assert by_day(at)
    assert dt.timedelta() <= at - now <= dt.timedelta(hours=14)
    assert not by_day(now) or at == now
