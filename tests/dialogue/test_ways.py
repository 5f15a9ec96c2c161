from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.conversation import Answer, Conversation
from bot.dialogue.effects import Say
from bot.dialogue.results import routes_screen
from bot.dialogue.screens import Words
from bot.dialogue.steps import length_in_words
from bot.dialogue.ways import ways_screen
from bot.guidance.guide import guide
from bot.guidance.stages import find_ways
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from tests.dialogue.walker import MAX_TEXT, MONDAY_MORNING, Walker

BEGINNER = {"goal": "learn", "place": "hameenlinna", "interest": "care", "education": "foreign", "finnish": "a1", "situation": "unemployed"}
LONG_OUT = {
    "goal": "learn", "place": "eura", "interest": "cleaning", "education": "basic", "finnish": "native", "situation": "unemployed",
    "unemployed_for": "over_12",
}  # fmt: skip


def screens(knowledge: Knowledge, answers: Mapping[str, str], language: str = "fi") -> tuple[Say, Say]:
    """The result for these answers, and the screen of all ways."""
    told = {slot: Answer((option,)) for slot, option in answers.items()}
    conversation, result = routes_screen(knowledge, Conversation(language=language, greeted=True, answers=told), (), MONDAY_MORNING)
    return result, ways_screen(knowledge, conversation, MONDAY_MORNING)


def buttons(say: Say) -> list[str]:
    """The ids of the buttons."""
    return [button.id for row in say.rows for button in row]


def test_a_way_is_told_in_steps_with_length_money_and_what_to_do_this_week(knowledge: Knowledge) -> None:
    """Each way is a line of the result, the first one with what to do this week; behind a button they are told in full."""
    result, ways = screens(knowledge, BEGINNER)
    assert (
        "• Koulussa: Kotoutumiskoulutus Hämeenlinnassa → Sosiaali- ja terveysalan perustutkinto (lähihoitaja). Noin 2–4 vuotta.\n"
        "   Tällä viikolla: soita työllisyyspalveluihin"
    ) in result.text
    assert "• Työtä tehden: Suomen kielen kurssi → Oppisopimus" in result.text
    assert "• Jos sinulla on jo alan ammatti toisesta maasta: " in result.text
    assert "vahvistettu" in result.text
    assert "show:ways" in buttons(result)
    assert (
        "1. Kotoutumiskoulutus Hämeenlinnassa\n"
        "   ½–1 vuotta · maksuton · kotoutumisajan etuus, kulukorvaus\n"
        "   → suomi noin tasolle B1\n"
        "2. Sosiaali- ja terveysalan perustutkinto (lähihoitaja)\n"
        "   1½–3 vuotta · maksuton · opintotuki, työttömyysetuus\n"
        "Yhteensä noin 2–4 vuotta.\n"
        "Tällä viikolla: soita työllisyyspalveluihin"
    ) in ways.text


def test_the_button_shows_every_way_step_by_step(newcomer: Callable[..., Walker]) -> None:
    """Each way has its steps, each beginning its first thing to do; each step opens its card, and a human and the drop-in are at hand."""
    walker = newcomer().says("moi").presses("consent:yes").says("haluan lähihoitajaksi, asun Hämeenlinnassa, oon työtön")
    walker.presses_old("finnish:a1").presses_old("education:foreign")
    walker.presses("show:now" if "show:now" in walker.offered() else "show:results")
    walker.presses("show:ways")
    (say,) = [effect for effect in walker.effects if isinstance(effect, Say)]
    beginnings = {line for line in say.text.splitlines() if line.startswith("1. ")}
    assert say.text.count("\n1. ") == 3
    assert say.text.count("Tällä viikolla: ") == len(beginnings)
    assert any(button.startswith("dropin:koulutustorstai") for button in buttons(say))
    assert {"goal:human", "show:results", "later:hameenlinna-lahihoitaja"} <= set(buttons(say))
    walker.presses("later:hameenlinna-lahihoitaja")
    assert "lähihoitaja" in next(effect.text for effect in walker.effects if isinstance(effect, Say))


def test_small_steps_lead_from_long_unemployment_to_a_job(knowledge: Knowledge) -> None:
    """VALO first, then a job with pay; the whole qualification is the other way."""
    result, ways = screens(knowledge, LONG_OUT)
    assert "pienin askelin" in result.text
    work, school = (ways.text.index(name) for name in ("Työtä tehden:", "Koulussa:"))
    assert work < ways.text.index("Oppisopimus WinNovan kautta") < school
    assert ways.text.count("VALO-valmennus") == 2
    assert "Etelä-Satakunnan työllisyysalue" in ways.text


def test_what_was_begun_starts_with_the_papers_of_the_old_school(knowledge: Knowledge) -> None:
    """Whoever wants to finish asks first for what they have completed."""
    result, _ = screens(knowledge, {**LONG_OUT, "goal": "finish", "situation": "employed", "place": "forssa", "interest": "metal"})
    assert "Tällä viikolla: pyydä vanhasta koulustasi opintosuoritusote. Sen jälkeen soita kouluun" in result.text


def test_a_goal_that_can_be_begun_at_once_makes_no_longer_result(knowledge: Knowledge) -> None:
    """The routes themselves say it; a button compares school and work."""
    answers = {**LONG_OUT, "situation": "employed", "place": "riihimaki", "interest": "electrical", "goal": "change"}
    del answers["unemployed_for"]
    result, ways = screens(knowledge, answers)
    assert "Tällä viikolla" not in result.text
    assert "show:ways" in buttons(result)
    assert ways.text.count("Tällä viikolla") == 2


def test_where_no_way_is_known_it_is_said_and_who_can_help(knowledge: Knowledge) -> None:
    """No chain of routes leads there: the counsellor looks for a way, and the button to a human is there."""
    alone = dataclasses.replace(knowledge, routes={"hameenlinna-lahihoitaja": knowledge.routes["hameenlinna-lahihoitaja"]})
    for say in screens(alone, BEGINNER):
        assert "Kerro ohjaajalle, mihin haluat" in say.text
        assert "goal:human" in buttons(say)
    assert "show:ways" not in buttons(screens(alone, BEGINNER)[0])


@given(data=st.data())
@settings(max_examples=60, derandomize=True)
def test_ways_fit_in_a_message_in_every_language(knowledge: Knowledge, data: st.DataObject) -> None:
    """Whatever was answered, in any language: nothing is cut off, every step is named and has a button, and someone can help."""
    slots = [slot for slot in knowledge.slots.values() if slot.id not in {"consent", "interest"}]
    answers = data.draw(st.fixed_dictionaries({}, optional={slot.id: st.sampled_from(slot.options) for slot in slots}))
    answers = {"finnish": data.draw(st.sampled_from(("none", "a1", "a2", "b1"))), **answers}
    answers["interest"] = data.draw(st.sampled_from(sorted(knowledge.fields)))
    language = data.draw(st.sampled_from(sorted(knowledge.languages)))
    profile = {slot: (option,) for slot, option in answers.items()}
    ways = find_ways(knowledge, guide(knowledge, profile), profile)
    result, shown = screens(knowledge, answers, language)
    for say in (result, shown):
        assert len(say.text) < MAX_TEXT
        assert "goal:human" in buttons(say)
    for path in ways:
        assert Words(knowledge, Conversation(language=language))(f"week-{path.routes[0].apply}") in shown.text
        for route in path.routes:
            assert pick(knowledge, route.names, language) in shown.text
            assert f"later:{route.id}" in buttons(shown)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (6, 12, "½–1 vuotta"), (12, 12, "1 vuosi"), (18, 36, "1½–3 vuotta"), (9, 18, "9–18 kuukautta"), (1, 9, "1–9 kuukautta"),
        (6, 6, "6 kuukautta"), (0, 1, "1 kuukausi"), (0, 3, "1–3 kuukautta"), (36, 66, "3–5½ vuotta"), (1, 48, "½–4 vuotta"),
        (4, 24, "4–24 kuukautta"), (24, 24, "2 vuotta"),
    ],
)  # fmt: skip
def test_lengths_are_told_as_people_tell_them(knowledge: Knowledge, low: int, high: int, expected: str) -> None:
    """Months where they are few or do not make half years, else years and halves; a length is never told as shorter than it is."""
    assert length_in_words(Words(knowledge, Conversation(language="fi")), low, high) == expected
