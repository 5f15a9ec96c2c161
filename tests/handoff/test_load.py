from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from bot.handoff.load import ANSWERS, MOST_TIMES, Colleague, able, suited, times, with_loads
from bot.handoff.routing import promise
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=HELSINKI)
LATER = NOW + dt.timedelta(days=2)

COLLEAGUE = st.builds(
    Colleague,
    st.sampled_from(["a", "b", "c", "d"]),
    st.just("Nimi"),
    st.frozensets(st.sampled_from(["counsellor", "special"])),
    st.none() | st.integers(0, 9),
    st.integers(0, 9),
    st.lists(st.sampled_from(["fi", "ru", "en"]), max_size=2).map(tuple),
    st.lists(st.sampled_from(["care", "metal"]), max_size=2).map(tuple),
    st.none() | st.just(LATER),
)


def named(colleagues: tuple[Colleague, ...]) -> list[str]:
    """Their ids."""
    return [one.id for one in colleagues]


def test_who_is_asked() -> None:
    """Of those who are there the role counts first, then room, then the language; where nobody has one of these, the others stay."""
    marja = Colleague("marja", "Marja", frozenset({"counsellor"}), capacity=2, held=2)
    pekka = Colleague("pekka", "Pekka", frozenset({"special"}), languages=("ru",))
    oona = Colleague("oona", "Oona", frozenset({"counsellor"}))
    away = Colleague("away", "Poissa", frozenset({"counsellor"}), languages=("ru",), away_until=LATER)
    assert named(able([marja, pekka, oona, away], "counsellor", "ru")) == ["oona"]
    assert named(able([marja, pekka, away], "counsellor", "ru")) == ["marja"]
    assert named(able([pekka, oona], "coach", "ru")) == ["pekka"]
    assert named(able([away], "counsellor", "fi")) == []


def test_whom_it_suits() -> None:
    """The language and the field before one of them; Finnish everybody knows; nobody without room."""
    both = Colleague("z", "Z", languages=("ru",), fields=("care",))
    one = Colleague("a", "A", fields=("care",))
    full = Colleague("b", "B", languages=("ru",), fields=("care",), capacity=1, held=1)
    assert named(suited([one, both, full], "ru", ("care",))) == ["z", "a"]
    assert named(suited([one, both], "fi", ())) == []


@given(
    colleagues=st.lists(COLLEAGUE, max_size=4),
    role=st.sampled_from(["counsellor", "special", "coach"]),
    language=st.sampled_from(["fi", "ru"]),
)
def test_somebody_is_asked_whenever_somebody_is_there(colleagues: list[Colleague], role: str, language: str) -> None:
    """Nobody who is away is asked, and somebody is where anybody is there."""
    asked = able(colleagues, role, language)
    assert all(one.away_until is None for one in asked)
    assert bool(asked) == any(one.away_until is None for one in colleagues)


@given(colleagues=st.lists(COLLEAGUE, max_size=4), unanswered=st.integers(0, 200), more=st.integers(0, 50))
def test_more_who_wait_never_make_a_promise_shorter(knowledge: Knowledge, colleagues: list[Colleague], unanswered: int, more: int) -> None:
    """The promise takes one to four times the usual hours, and no less for more leads or for fewer colleagues."""
    region = knowledge.regions["forssa"]
    found = times(region, colleagues, unanswered, NOW)
    assert 1 <= found <= MOST_TIMES
    assert times(region, colleagues, unanswered + more, NOW) >= found
    if any(one.away_until is None for one in colleagues[1:]):
        assert times(region, colleagues[1:], unanswered, NOW) >= found


def test_a_promise_knows_the_load(knowledge: Knowledge) -> None:
    """One who is alone answers so many in the usual time; then it takes twice as long, told by everything that promises."""
    region, alone = knowledge.regions["forssa"], [Colleague("a", "A")]
    assert [times(region, alone, count, NOW) for count in (0, ANSWERS - 1, ANSWERS, 2 * ANSWERS)] == [1, 1, 2, 3]
    busy = with_loads(knowledge, (("forssa", 2),))
    usual, longer = promise(region, NOW), promise(busy.regions["forssa"], NOW)
    assert (usual.day, longer.day) == (24, 25)
    assert promise(busy.regions["rauma"], NOW) == usual


def test_when_all_are_away_the_promise_waits_for_the_first_who_is_back(knowledge: Knowledge) -> None:
    """And nobody is promised an answer before that; where nobody is known to be staff the usual one is made."""
    region = knowledge.regions["forssa"]
    count = times(region, [Colleague("a", "A", away_until=LATER), Colleague("b", "B", away_until=LATER + dt.timedelta(days=9))], 0, NOW)
    assert promise(with_loads(knowledge, (("forssa", count),)).regions["forssa"], NOW) > LATER
    assert times(region, [], 99, NOW) == 1


def test_the_same_loads_give_the_same_knowledge(knowledge: Knowledge) -> None:
    """So that what was reckoned with it is found again; without a load it is the knowledge itself."""
    assert with_loads(knowledge, ()) is knowledge
    assert with_loads(knowledge, (("forssa", 3),)) is with_loads(knowledge, (("forssa", 3),))
