from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.understanding import Understanding
from bot.understanding.evaluate import Case, evaluate

Means = Callable[..., Understanding]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("paljonko koulutus maksaa?", "cost"),
        ("tarviiko pääsykokeita", "entrance_exam"),
        ("olenko liian vanha opiskelemaan", "age"),
        ("kuinka kauan opinnot kestää", "duration"),
        ("how much does it cost", "cost"),
        ("hur lång är utbildningen", "duration"),
        ("miten se jatkuva haku menee", "continuous"),
        ("en yhtään tiedä mikä ala sopis mulle", "unsure"),
    ],
)
def test_a_question_is_known_by_its_likeness(means: Means, text: str, question: str) -> None:
    """A question that admins have answered is recognised in other words, too."""
    found = means(text).question
    assert found is not None
    assert found.id == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("49 v ja Forssasta, työttömyys alkoi keväällä ku kauppa meni kiinni, puutarha kiinnostais", None),
        ("Kolme muksua, pienin alottaa eskarin syksyllä. Asun Lopella ja teen keikkaa", None),
        ("olen hakenut töitä monta vuotta, en pääse haastatteluun, oon 51 ja haluan siivousalalle", None),
        ("My Finnish is okay I think, I live in Rauma and clean hotel rooms for now", None),
        ("oon 16 ja keskeytin amiksen viime kuussa, asun Tammelassa, mitä nyt pitäis tehdä", "dropout"),
        ("oon työtön ja asun Loimaalla, saanko opiskella työttömyysetuudella?", "unemployed"),
    ],
)
def test_what_is_told_asks_nothing(means: Means, text: str, question: str | None) -> None:
    """A sentence that tells of oneself among other facts is no question, whatever question its words are like."""
    found = means(text).question
    assert (found.id if found else None) == question


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("takaisin", "back"), ("ohita", "skip"), ("aloita alusta", "restart"), ("lopeta", "stop"), ("haluan puhua ihmiselle", "human"),
        ("miksi kysyt?", "why"),
        ("poista tietoni", "forget"), ("mitä tiedät minusta", "mydata"), ("apua", "help"), ("joo", "yes"), ("ei kiitos", "no"), ("moi",
        "hello"), ("kiitti", "thanks"),
        ("på svenska", "sv"), ("in english please", "en"), ("selkosuomeksi", "fi-simple"),
    ],
)  # fmt: skip
def test_a_short_message_may_be_a_command(means: Means, text: str, command: str) -> None:
    """The talk can be steered in words."""
    found = means(text).command
    assert found is not None
    assert found.id == command


def test_a_greeting_before_a_wish_is_no_command(means: Means) -> None:
    """A long message is read for what it says, not for its first word."""
    assert means("moi, haluaisin opiskella jotain hoitoalaa täällä päin").command is None


@pytest.mark.parametrize("text", ["en jaksa enää elää", "haluun kuolla", "en jaksa ena elaa", "jag vill inte leva längre"])
def test_distress_is_seen(means: Means, text: str) -> None:
    """A cry for help is recognised, with and without dots and small slips."""
    assert means(text).safety == "crisis"


@pytest.mark.parametrize(
    "text", ["olen kuollut väsymyksestä uutisiin, haluan kokiksi", "työ loppui ja haluan uuden alan", "hautausalan työt"]
)
def test_ordinary_talk_is_no_alarm(means: Means, text: str) -> None:
    """Words of everyday talk stop no one."""
    assert means(text).safety is None


def test_an_identity_code_is_taken_out(means: Means) -> None:
    """A personal identity code never leaves understanding, and the rest of the text is still read."""
    found = means("tunnus 131052-308T, haluan kokiksi")
    assert (found.text, found.id_code, found.safety) == ("tunnus […], haluan kokiksi", True, "id_code")
    assert found.fields[0].id == "restaurant"


def test_distress_is_graver_than_an_identity_code(means: Means) -> None:
    """The graver signal wins, and the code is hidden all the same."""
    found = means("haluan kuolla 131052-308T")
    assert (found.safety, found.id_code) == ("crisis", True)


def test_evaluation_counts_hits_misses_and_false_matches(means: Means) -> None:
    """Top-1, top-3, false matches and negation are shares of the cases they concern."""
    cases = [
        Case("kokiksi", fields=("restaurant",), kind="inflected"),
        Case("kokiksi", fields=("wood",), kind="inflected"),
        Case("söin eilen pizzaa", kind="oos"),
        Case("en halua kokiksi", questions=("unsure",), kind="negation_only", reject=("restaurant",)),
    ]
    scores = evaluate(cases, means)
    assert (scores.top1.percent, scores.false_matches.percent, scores.negation.percent) == (66.7, 0.0, 100.0)
    assert [cases[1]] == [miss.case for miss in scores.misses]
