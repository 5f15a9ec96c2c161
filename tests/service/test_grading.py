from __future__ import annotations

from bot.guidance.cases import failures
from bot.knowledge import Knowledge
from bot.service.quality import cases, quality
from bot.storage import Grade
from tests.service.wire import AINO, MARJA, NOW, PEKKA, PRIVATE, Wire, claimed, latest, to


async def grades(wire: Wire) -> dict[str, str]:
    """Route -> its grade."""
    async with wire.database.read() as reading:
        return {one.route: one.grade for one in await reading.grades.of(1)}


async def test_each_suggestion_gets_a_grade(little_wire: Wire) -> None:
    """Pressed again it is another one; what would have been better is chosen or named; also when the lead is closed."""
    await claimed(little_wire)
    form = latest(await little_wire.presses(MARJA, "lead:1:grade"), MARJA)
    await little_wire.presses(MARJA, "lead:1:grade.0.wrong", on=form)
    await little_wire.presses(MARJA, "lead:1:grade.0.good", on=form)
    ticked = [button.label for row in little_wire.shown[MARJA, form].rows for button in row if button.label.startswith("✓")]
    assert ticked == ["✓ 1 hyvä"]
    await little_wire.presses(MARJA, "lead:1:end.advised")
    await little_wire.presses(MARJA, "lead:1:grade.2.wrong", on=form)
    which = await little_wire.presses(MARJA, "lead:1:better")
    first = next(button for one in which for button in one.buttons)
    await little_wire.presses(MARJA, first)
    assert sorted((await grades(little_wire)).values()) == ["better", "good", "wrong"]
    seen = await little_wire.says(MARJA, "forssa-lahihoitaja", reply_to=latest(which, MARJA))
    assert "Lähihoitaja" in to(seen, MARJA) or "forssa-lahihoitaja" in await grades(little_wire)
    better = [route for route, grade in (await grades(little_wire)).items() if grade == "better"]
    assert better == ["forssa-lahihoitaja"]
    assert "En löytänyt" in to(await little_wire.says(MARJA, "qwerty", reply_to=latest(which, MARJA)), MARJA)


async def test_only_who_had_it_grades(little_wire: Wire) -> None:
    """Nobody else, nothing that is not there, and nothing of who was erased."""
    await claimed(little_wire)
    await little_wire.presses(PEKKA, "lead:1:grade.0.good")
    for action in ("grade.9.good", "grade.0.superb", "better.no-such-route", "grade.x.good"):
        await little_wire.presses(MARJA, f"lead:1:{action}")
    await little_wire.presses(AINO, "forget:yes")
    await little_wire.presses(MARJA, "lead:1:grade.0.good")
    assert await grades(little_wire) == {}


async def test_grades_make_figures_and_cases_that_name_nobody(little_wire: Wire) -> None:
    """Precision at three is what suited of what was graded; a case holds slots that matter, and today's result fulfils what was good."""
    await claimed(little_wire)
    await little_wire.presses(MARJA, "lead:1:grade.0.good", "lead:1:grade.1.passable", "lead:1:grade.2.wrong")
    knowledge = little_wire.turns.knowledge
    async with little_wire.database.read() as reading:
        given = await reading.grades.of(1)
    found = quality(given)
    assert (found.leads, found.graded, found.precision, found.lenient_precision) == (1, 3, 1 / 3, 2 / 3)
    (case,) = cases(knowledge, given, {1: (await little_wire.lead()).summary})
    assert (len(case.good), len(case.wrong)) == (1, 1)
    assert set(case.profile) <= {"goal", "interest", "place", "situation", "education", "age", "finnish", "unemployed_for"}
    assert not [private for private in PRIVATE[:3] if private in str(case)]
    assert cases(knowledge, given, {1: "{}"}) == ()


def test_where_counsellors_disagree_good_counts(knowledge: Knowledge) -> None:
    """Two leads of one profile make one case; what was good for somebody is not wrong."""
    summary = '{"language": "fi", "answers": {"interest": ["cleaning"], "place": ["forssa"]}, "shown": ["forssa-puhtaus"]}'
    routes = list(knowledge.routes)[:2]
    given = [
        Grade(1, routes[0], "good", "staff:1", NOW),
        Grade(2, routes[0], "wrong", "staff:2", NOW),
        Grade(2, routes[1], "wrong", "s", NOW),
    ]
    (case,) = cases(knowledge, given, {1: summary, 2: summary})
    assert (case.good, case.wrong) == ((routes[0],), (routes[1],))


def test_the_shipped_cases_hold(knowledge: Knowledge) -> None:
    """What counsellors have said of results is true of the results of today."""
    assert failures(knowledge) == ()
