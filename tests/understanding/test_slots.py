from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.understanding import Understanding

Means = Callable[..., Understanding]


def one(found: Understanding, slot: str) -> str | None:
    """The first option of a slot, None when it is empty."""
    return found.slots[slot][0].id if slot in found.slots else None


@pytest.mark.parametrize(
    ("text", "slot", "option"),
    [
        ("asun Forssassa", "place", "forssa"),
        ("oon Riksusta", "place", "riihimaki"),
        ("hml", "place", "hameenlinna"),
        ("Rauman suunnalla jotain", "place", "rauma"),
        ("lopella asun", "place", "loppi"),
        ("живу в Форссе", "place", "forssa"),
        ("oon ollu työttömänä", "situation", "unemployed"),
        ("jäin lomautetuksi", "situation", "laid_off"),
        ("olen kotona lapsen kanssa", "situation", "caring"),
        ("jag är arbetslös", "situation", "unemployed"),
        ("i am on parental leave", "situation", "caring"),
        ("olen eläkkeellä jo", "situation", "retired"),
        ("oon ollu työtön yli vuoden", "unemployed_for", "over_12"),
        ("työttömänä 3 kk", "unemployed_for", "under_6"),
        ("oon 27 ja haluan kokiksi", "age", "25_29"),
        ("nelikymppinen mies", "age", "30_59"),
        ("olen 61-vuotias", "age", "60_plus"),
        ("täytän 18", "age", "under_18"),
        ("jag är 23 år gammal", "age", "18_24"),
        ("mulla on vaan peruskoulu", "education", "basic"),
        ("yo-tutkinto on", "education", "upper_secondary"),
        ("kävin ammattikoulun", "education", "vocational"),
        ("tradenomi amk", "education", "higher"),
        ("degree from my home country", "education", "foreign"),
        ("suomi on A2", "finnish", "a2"),
        ("yki 3 läpi", "finnish", "b1"),
        ("iltaisin olis paras", "mode", "evening"),
        ("tahtoisin vaihtaa alaa", "goal", "change"),
        ("opinnot jäi kesken", "goal", "finish"),
        ("tarvitsemme osaajia yritykseemme", "goal", "employer"),
    ],
)
def test_a_fact_fills_its_slot(means: Means, text: str, slot: str, option: str) -> None:
    """What is said of place, life and schooling is taken without being asked."""
    assert one(means(text), slot) == option


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("poikani on 17 v ja minä etsin töitä", "age"),
        ("minulla on 20 v työkokemus", "age"),
        ("vauva on jo 3v", "age"),
        ("28", "age"),
        ("haluan lukioon", "education"),
        ("haluan yrittäjäksi", "situation"),
        ("jään ensi vuonna eläkkeelle", "situation"),
        ("englanti on B2", "finnish"),
        ("mulla on A2 kortti", "finnish"),
        ("Moikka, haluaisin kokiksi ja asun kaukana", "finnish"),
        ("tietokoneet kiinnostaa", "support"),
        ("opiskelin pari vuotta", "unemployed_for"),
    ],
)
def test_a_slot_stays_empty_rather_than_wrong(means: Means, text: str, slot: str) -> None:
    """A child's age, a wish or another language is no answer about the person."""
    assert one(means(text), slot) is None


@pytest.mark.parametrize(
    ("text", "awaiting", "option"),
    [
        ("28", "age", "25_29"),
        ("vähän", "finnish", "a2"),
        ("2 vuotta", "unemployed_for", "over_12"),
        ("tietokone", "support", "digital"),
        ("amis", "education", "vocational"),
    ],
)
def test_a_short_answer_counts_for_the_question_that_waits(means: Means, text: str, awaiting: str, option: str) -> None:
    """A bare number or word is taken when its question has been asked."""
    assert one(means(text, awaiting=awaiting), awaiting) == option


def test_several_facts_in_one_message(means: Means) -> None:
    """One message may answer many questions at once."""
    found = means("oon 34v työtön raumalta, siivousala kiinnostaisi, peruskoulu on")
    answers = {slot: one(found, slot) for slot in ("age", "situation", "place", "education")}
    assert answers == {"age": "30_59", "situation": "unemployed", "place": "rauma", "education": "basic"}
    assert found.fields[0].id == "cleaning"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("haluaisin opiskella", "fi"),
        ("jag vill studera", "sv"),
        ("I want to study", "en"),
        ("хочу учиться", "ru"),
        ("хочу вчитися і працювати", "uk"),
        ("hjkl", None),
    ],
)
def test_the_language_is_told(means: Means, text: str, language: str | None) -> None:
    """The language of a text is recognised by its letters and smallest words."""
    assert means(text).language == language
