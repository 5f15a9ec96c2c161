"""The statements for those who don't know what they want, as the person meets them."""

from __future__ import annotations

import pytest

from bot.dialogue.profile import interests_of, next_statement, statements_left
from bot.knowledge import Knowledge
from tests.dialogue.walker import Walker

WAYS_OUT = ("goal:human", "change:interest")


def answer_statements(walker: Walker, liked: str, rest: str = "no") -> Walker:
    """Yes to every statement of those types, `rest` to the others, as long as there are any."""
    while (walker.step or "").startswith("inventory."):
        letter = str(walker.step).removeprefix("inventory.")[0]
        left = statements_left(walker.knowledge, walker.conversation)
        walker.presses(f"{walker.step}:{'yes' if letter in liked else rest}")
        assert statements_left(walker.knowledge, walker.conversation) < left
    return walker


def to_the_result(walker: Walker) -> Walker:
    """Pass over everything that is asked after the statements but the place."""
    walker.is_at("place").presses("place:forssa")
    while not walker.conversation.told:
        walker.presses(f"{walker.step}:skip")
    return walker


@pytest.mark.parametrize("rest", ["no", "maybe", "yes", "skip"])
def test_the_place_is_asked_however_long_the_inventory_was(person: Walker, rest: str) -> None:
    """Also of someone whose answers are all alike: the budget leaves room for it."""
    answer_statements(person.answers(goal="unsure"), "", rest).is_at("place")


def test_the_first_statement_invites_to_tell_and_to_choose(person: Walker) -> None:
    """It says what comes, and that one may write in one's own words or choose the field oneself; the second does not repeat it."""
    person.answers(goal="unsure").sees("omin sanoin", "harrastuksissa")
    person.presses(f"{person.step}:yes").does_not_see("omin sanoin").presses("change:interest").is_at("interest")
    person.answers(interest="care").is_known(interest="care")
    assert next_statement(person.knowledge, person.conversation) is None


@pytest.mark.parametrize("aside", ["miksi kysyt", "leivon joka viikonloppu", "blorp blorp", "moi"])
def test_what_the_statements_are_about_is_said_once(person: Walker, aside: str) -> None:
    """After something in between the same statement stands there again, without the paragraph before it."""
    person.presses("goal:unsure").sees("Näytän lauseita yhden kerrallaan")
    statement = person.conversation
    person.says(aside).is_at("inventory.r-tools").does_not_see("Näytän lauseita yhden kerrallaan")
    assert statement.inventory == person.conversation.inventory


@pytest.mark.parametrize("words", ["ehkä", "Ehkä.", "ehkä joskus", "riippuu"])
def test_maybe_in_words_is_as_good_as_its_button(person: Walker, words: str) -> None:
    """Whoever writes it need not press."""
    person.presses("goal:unsure").says(words)
    assert person.conversation.inventory == {"r-tools": "maybe"}


def test_the_result_says_what_one_seems_to_like_and_can_be_set_right(person: Walker) -> None:
    """A hint with what was liked and the fields; a button to choose instead, after which it is not said again."""
    to_the_result(answer_statements(person.answers(goal="unsure"), "s"))
    person.sees("muiden auttamisesta", "Kasvatus", "vain vihje").presses_seen("change:interest").is_at("interest")
    person.answers(interest="vehicle").says("näytä reitit").does_not_see("vain vihje", "auttamisesta").sees("Ajoneuvoala")


def test_a_field_of_the_result_can_be_refused_in_words(person: Walker) -> None:
    """The next one comes in its place."""
    to_the_result(answer_statements(person.answers(goal="unsure"), "s"))
    before = interests_of(person.knowledge, person.conversation)
    assert "tourism" in before
    person.says("matkailuala ei kiinnosta")
    after = interests_of(person.knowledge, person.conversation)
    assert "tourism" not in after
    assert len(after) == len(before)


@pytest.mark.parametrize("same", ["no", "maybe", "yes", "skip"])
def test_answers_that_say_nothing_end_kindly(person: Walker, same: str) -> None:
    """No field is said to be theirs; a human, the drop-in and one's own choice are offered."""
    to_the_result(answer_statements(person.answers(goal="unsure"), "", same))
    person.sees("ihan tavallista", "Koulutusmaanantai").does_not_see("Vaikuttaa siltä", "vihje")
    shown = {button for screen in person.screens.values() for button in screen.buttons}
    assert shown.issuperset(WAYS_OUT)
    assert not interests_of(person.knowledge, person.conversation)


@pytest.mark.parametrize(
    ("app", "words", "said", "field"),
    [
        ("fi", "leivon joka viikonloppu", "leivon", "food"),
        ("fi", "olen hoitanut omaista", "hoitanut, omaista", "care"),
        ("fi", "ompelen", "ompelen", "design"),
        ("sv", "jag bakar varje helg", "bakar", "food"),
        ("en", "I bake every weekend", "bake", "food"),
    ],
)
def test_what_one_does_already_counts_and_the_statements_go_on(knowledge: Knowledge, app: str, words: str, said: str, field: str) -> None:
    """Told in the middle of the statements it is said back, the same statement waits, and the field is among those found."""
    walker = Walker(knowledge, app=app).says("moi").presses("consent:yes").presses("goal:unsure")
    walker.presses(f"{walker.step}:yes")
    waiting = walker.step
    walker.says(words).is_at(waiting).sees(f"«{said}»")
    assert walker.conversation.strengths == (field,)
    assert field in interests_of(knowledge, answer_statements(walker, "r").conversation)


@pytest.mark.parametrize("words", ["haluan kokiksi", "kokki"])
def test_a_wish_among_the_statements_ends_them(person: Walker, words: str) -> None:
    """One who names what they want knows it."""
    person.answers(goal="unsure").says(words).is_known(interest="restaurant").is_at("place")


def test_what_one_does_is_told_even_if_the_statements_say_nothing(person: Walker) -> None:
    """Then the result begins from it, and says so."""
    person.answers(goal="unsure").says("leivon joka viikonloppu")
    to_the_result(answer_statements(person, "", "skip")).sees("mitä kerroit itsestäsi: Elintarvikeala").does_not_see("Vaikuttaa siltä")


@pytest.mark.parametrize(("language", "said"), [("fi-simple", "Sinä pidät ehkä"), ("sv", "tycker om"), ("en", "You seem to like")])
def test_the_result_is_a_hint_in_every_language(knowledge: Knowledge, language: str, said: str) -> None:
    """Two types that were liked are joined in one sentence."""
    walker = Walker(knowledge).says("moi").presses(f"lang:{language}").presses("consent:yes").presses("goal:unsure")
    to_the_result(answer_statements(walker, "rc")).sees(said)
    assert "{" not in walker.text
