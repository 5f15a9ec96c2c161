from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.understanding import Understanding
from bot.understanding.finnish import stems
from bot.understanding.forms import Forms

Means = Callable[..., Understanding]


@pytest.mark.parametrize(
    "text",
    [
        "passport",
        "programme",
        "haluaisin kokeilla jotain uutta",
        "kuka",
        "voitko lainata rahaa",
        "mulla on 2v lapsi, oon 28",
        "meillä on kaksi lasta kotona",
        "mun naapuri myy autoja",
        "onko itsenäisyyspäivänä auki",
        "är ni öppna på midsommarafton",
        "ilmahaygu way yar yihiin",
        "ez 22 salî me",
        "luen iltaisin dekkareita",
        "sisähommat ahdistaa",
    ],
)
def test_words_that_only_look_like_a_trade_name_none(means: Means, text: str) -> None:
    """A word that resembles a trade, and one's own child, are no wishes."""
    assert means(text).fields == ()


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("jäin työttömäksi rakennuksilta", "construction"),
        ("työskentelin viisi vuotta varastossa", "logistics"),
        ("olin ennen kokki", "restaurant"),
    ],
)
def test_what_was_is_a_weak_guess_at_what_is_wished(means: Means, text: str, field: str) -> None:
    """A past trade is told with little certainty."""
    assert [(one.id, one.score < 0.5) for one in means(text).fields] == [(field, True)]


@pytest.mark.parametrize(
    ("text", "field", "not_field"),
    [
        ("teen musaa koneella öisin", "performing", "metal"),
        ("editoin videoita koneella", "media", "metal"),
        ("luen autolehtiä ja korjaan mopoja", "vehicle", "media"),
        ("sorvaan metallia koneella", "metal", "it"),
    ],
)
def test_a_word_is_taken_for_what_stands_beside_it(means: Means, text: str, field: str, not_field: str) -> None:
    """A machine may be a computer, and a magazine is read by those who write none."""
    found = [one.id for one in means(text).fields]
    assert found[0] == field
    assert not_field not in found


def test_the_wish_replaces_the_past(means: Means) -> None:
    """Where a wish is told beside the past, only the wish counts."""
    assert [one.id for one in means("olin kaupassa 10 vuotta, nyt haluisin lähihoitajaksi").fields] == ["care"]


@pytest.mark.parametrize(
    ("text", "slot", "option"),
    [
        ("asun eura", "place", "eura"),
        ("moi, eura, 30v", "place", "eura"),
        ("Vanajan puolella", "place", "hameenlinna"),
        ("oon ollu kotona lapsen kanssa", "situation", "caring"),
        ("työttömänä 2v", "unemployed_for", "over_12"),
        ("oon 43v työtön hml", "unemployed_for", None),
        ("oon 43v työtön hml", "age", "30_59"),
        ("Преображенская", "place", None),
        ("oon ollut työttömänä 8 kk", "staff_count", None),
        ("meillä pulaa tekijöistä, tarvitsemme työntekijöitä, kolme", "staff_count", "two_to_five"),
    ],
)
def test_a_fact_is_taken_for_what_it_is(means: Means, text: str, slot: str, option: str | None) -> None:
    """An age is no length of time, a number no staff, and a place is one in lower case, too."""
    found = means(text).slots.get(slot, ())
    assert (found[0].id if found else None) == option


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("kelan tuki", "funding"),
        ("mites sinne hakeudutaan opiskelijaksi", "how_to_apply"),
        ("voiks opiskella iltasin etänä", "distance"),
        ("pitäskö mun hakea jonnekin kouluun", "how_to_apply"),
    ],
)
def test_a_question_in_spoken_words_is_known(means: Means, text: str, question: str) -> None:
    """Clitics, spoken forms and words of several ways to ask lead to the question."""
    found = means(text).question
    assert found is not None
    assert found.id == question


def test_to_begin_is_no_prohibition(means: Means) -> None:
    """«Alkaa» is not «älkää» typed without dots."""
    assert means("pitäskö alkaa putkimieheks").fields[0].id == "hvac"


def test_instead_of_refuses_what_is_replaced(means: Means) -> None:
    """«Sijaan» refuses the word before it."""
    found = means("autojen sijaan korjaisin tietokoneita")
    assert ([one.id for one in found.fields], [one.id for one in found.refused]) == (["it"], ["vehicle"])


@pytest.mark.parametrize("lemma", ["aika", "kirvesmies", "puutarhuri", "yö", "ikä", "siivota", "hevonen"])
def test_every_stem_of_a_word_is_found_when_asked_for(lemma: str) -> None:
    """Stems that are made late are the same as those made at once."""
    forms = Forms()
    forms.add(lemma)
    folded = [stem.replace("ä", "a").replace("ö", "o") for stem in stems(lemma)]
    assert all(any(known == lemma for known, _ in forms.get(stem)) for stem in folded)
