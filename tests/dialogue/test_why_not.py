"""Asking after a route that one names, and what would change a result."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge
from tests.dialogue.walker import Walker


@pytest.fixture
def told(person: Walker) -> Walker:
    """Someone of Forssa, with basic school, who wants to be an electrician and has seen routes."""
    walker = person.says("haluan sähköasentajaksi, asun Forssassa, oon työtön, peruskoulu käyty").presses("show:now")
    assert walker.conversation.told
    return walker


def test_a_route_that_is_shown_is_told_by_its_number(told: Walker) -> None:
    """«Entä sähköasentaja?» is number one; its card can be looked at, and nothing else changes."""
    before = told.conversation
    told.says("entä sähköasentaja?")
    assert "numero 1" in told.text
    assert {"later:forssa-sahkoasentaja", "goal:human"} <= set(told.offered())
    assert told.conversation.answers == before.answers
    told.presses("later:forssa-sahkoasentaja")
    assert "sähköasentaja" in told.text


def test_another_field_is_the_reason_and_can_be_changed(told: Walker) -> None:
    """«Miksei lähihoitajaa»: what is looked for is another field; one press asks for the field again."""
    told.says("miksei lähihoitajaa")
    assert "Sähkö- ja automaatioala" in told.text
    assert "Sosiaali- ja terveysala" in told.text
    assert told.conversation.answers["interest"].options == ("electrical",)
    told.presses("change:interest").is_at("interest")


def test_what_is_nearer_is_named(told: Walker) -> None:
    """The same qualification elsewhere is not shown, for it can be had nearer."""
    told.says("miks et näytä sähköasentajan tutkintoa Hämeenlinnassa")
    assert "Hämeenlinna" in told.text.splitlines()[0]
    assert "later:forssa-sahkoasentaja" in told.offered()


def test_what_came_before_is_named_with_its_reason(told: Walker) -> None:
    """A kind that fits, and is not among the first three, is further down the list: what came before, and why."""
    told.says("entä oppisopimus?")
    assert "muut menivät sen edelle" in told.text
    assert told.text.startswith("Oppisopimus")
    assert "show:more" in told.offered()


def test_a_place_without_such_a_route_is_told(told: Walker) -> None:
    """Asked for where no such route is known, that is said first."""
    told.says("miksei sähköasentajaa Loimaalla")
    assert told.text.startswith("Tällaista en tiedä täältä: Loimaa.")


def test_what_is_lacking_is_told_as_a_wish_with_a_way_to_it(person: Walker) -> None:
    """Lacking school and Finnish: each said as what is usually wished for, what gives them, and the buttons to correct them."""
    person.says("haluan lähihoitajaksi, asun Forssassa, olen työtön, suomen taso a2, peruskoulu jäi kesken").presses("show:now")
    person.says("miksei lähihoitajaa?")
    assert "Siksi en ehdottanut sitä" in person.text
    assert "B1" in person.text
    assert "pohjakoulutus: peruskoulu tai mikä tahansa koulutus sen jälkeen" in person.text
    assert "Aikuisten perusopetus" in person.text
    assert {"change:education", "later:forssa-aikuisten-perusopetus"} <= set(person.offered())


def test_what_is_not_known_can_be_told_at_once(person: Walker) -> None:
    """What depends on something that was not told: the question is a press away, and its answer settles it."""
    person.says("haluan sähköasentajaksi, asun Hämeenlinnassa").presses("show:now")
    person.says("miksei sähkö- ja automaatioalan ammattitutkintoa")
    assert "En vielä tiedä, sopiiko tämä sinulle." in person.text
    person.presses("change:education").is_at("education").presses("education:vocational")
    person.says("entä sähkö- ja automaatioalan ammattitutkinto?")
    assert "En vielä tiedä" not in person.text


@pytest.mark.parametrize(
    "words", ["miten oppisopimus toimii?", "entä paljonko oppisopimus maksaa", "mikä on TUVA", "onko lähihoitajalle töitä"]
)
def test_questions_are_still_answered(told: Walker, words: str) -> None:
    """What asks something else of a route is no asking after it."""
    told.says(words)
    assert "button-read" not in told.offered()
    assert not any(button.startswith("later:") for button in told.offered())


def test_a_wish_for_another_trade_is_a_wish(told: Walker) -> None:
    """«Haluankin lähihoitajaksi» changes the field, as it always did."""
    told.says("haluan lähihoitajaksi")
    assert told.conversation.answers["interest"].options == ("care",)


def test_before_a_result_only_why_not_is_heard(person: Walker) -> None:
    """«Entä lähihoitaja?» is an answer while the field is asked for; «miksi et näytä lähihoitajaa» is a question at any time."""
    person.presses("goal:learn").is_at("interest").says("entä lähihoitaja?")
    assert person.conversation.answers["interest"].options == ("care",)
    person.says("miksi et näytä lähihoitajaa?")
    assert "lähihoitaja" in person.text.splitlines()[0]
    assert "show:question" in person.offered()


def test_a_name_that_is_not_known_is_told_to_be_so(told: Walker) -> None:
    """A trade that no route is named after: the closest one that is known, said to be only that."""
    told.says("miksei laivakapteeni")
    assert told.text.startswith("Juuri sen nimistä en tunne.")


@pytest.mark.parametrize(
    ("language", "wish", "asked", "said"),
    [
        ("sv", "jag vill bli elmontör, jag bor i Forssa", "varför inte närvårdare", "El- och automationsbranschen"),
        ("en", "i want to be an electrician, i live in Forssa", "what about the practical nurse", "Electrical"),
        ("fi-simple", "haluan sähköasentajaksi, asun Forssassa", "miksei lähihoitajaa", "Silloin voit vaihtaa alaa."),
    ],
)
def test_it_is_answered_in_the_language_that_is_spoken(knowledge: Knowledge, language: str, wish: str, asked: str, said: str) -> None:
    """In Swedish, English and easy Finnish, too."""
    walker = Walker(knowledge, app=language.partition("-")[0]).says("hei").presses_old(f"lang:{language}")
    walker.presses("consent:yes").says(wish).presses("show:now").says(asked)
    assert said in walker.text
    assert "change:interest" in walker.offered()


def test_another_time_of_day_would_bring_another_route(person: Walker) -> None:
    """One who can study only in the evenings hears which route days would add, with a button to look at it."""
    person.says("haluan sähköasentajaksi, asun Forssassa, olen töissä, peruskoulu käyty").presses("show:now")
    assert "Jos voisit opiskella" not in person.text, "not before one has said how one can"
    person.presses_old("change:mode").presses("mode:evening").presses("mode:done").presses_old("show:results")
    person.sees("Jos voisit opiskella päivisin, myös tämä sopisi: Tieto- ja tietoliikennetekniikan perustutkinto (ICT-asentaja) – Forssa")
    assert person.labels()["later:forssa-ict-asentaja"].startswith("Katso myös: ")


def test_more_finnish_would_bring_another_route(person: Walker) -> None:
    """One who knows a little Finnish hears what one level more would open."""
    person.says("haluan siivousalalle, asun Forssassa, olen työtön, peruskoulu käyty, suomen taso a2").presses_old("show:now")
    person.sees("Kun suomen taitosi on «Pärjään arjessa ja töissä (B1)», myös tämä voi sopia: Puhtaus- ja kiinteistöpalvelualan")
    assert "Katso myös:" in " ".join(person.labels().values())


def test_what_the_way_to_the_goal_shows_is_not_said_twice(person: Walker) -> None:
    """Where a path leads over that level, it is told there only."""
    person.says("haluan kokiksi, asun Forssassa, olen työtön, peruskoulu käyty, suomen taso a2").presses_old("show:now")
    assert "show:ways" in person.offered()
    person.does_not_see("Kun suomen taitosi on")
