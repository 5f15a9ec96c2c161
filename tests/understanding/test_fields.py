from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.understanding import Understanding

Means = Callable[..., Understanding]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("haluisin lähihoitajaks mut oon jo 52", "care"),
        ("lastentarhanopettaja", "education"),
        ("laitoshuoltajaksi", "cleaning"),
        ("suurtalouskokki", "restaurant"),
        ("leipurin työ yöllä", "food"),
        ("haaveilen omasta kampaamosta", "beauty"),
        ("hotellivirkailija", "tourism"),
        ("kirjanpito ja palkanlaskenta", "business"),
        ("tietoturva kiinnostaa", "it"),
        ("aurinkopaneelien asentaminen", "electrical"),
        ("cnc koneistaja", "metal"),
        ("auto asentajaksi", "vehicle"),
        ("voisko trukkikuskiks opiskella iltasin", "logistics"),
        ("muurariksi tai kirvesmieheksi", "construction"),
        ("ilmanvaihtoasentaja", "hvac"),
        ("maalaushommiin", "surface"),
        ("mä haluun tehä jotain käsillä esim puuhommia", "wood"),
        ("labra hommat", "process"),
        ("palomieheks", "security"),
        ("puutarhurin hommat ois mukavia", "agriculture"),
        ("hevosten kanssa töitä", "animals"),
        ("metsäkoneen kuljettaja", "nature"),
        ("valokuvaajaksi", "media"),
        ("räätäli", "design"),
        ("näyttelijäksi teatteriin", "performing"),
        ("liikunnanohjaaja", "sport"),
        ("perämies", "maritime"),
        ("jag vill bli frisör", "beauty"),
        ("I would like to become a truck driver", "logistics"),
        ("хочу быть парикмахером", "beauty"),
        ("siivoojjaaaaa", "cleaning"),
    ],
)
def test_a_trade_is_known_however_it_is_written(means: Means, text: str, field: str) -> None:
    """Inflected, spoken, compounded, misspelt or in another language, a trade leads to its field."""
    assert means(text).fields[0].id == field


@pytest.mark.parametrize(
    "text",
    [
        "mitä kuuluu",
        "söin eilen pizzaa",
        "lol",
        "sataa vettä",
        "jag är hungrig",
        "what is your name",
        "какая сегодня погода",
        "",
        "   ",
        "?!?",
        "12345",
    ],
)
def test_a_text_about_something_else_means_nothing(means: Means, text: str) -> None:
    """Where nothing is said of learning, there is no field and no question."""
    found = means(text)
    assert (found.fields, found.question) == ((), None)


@pytest.mark.parametrize(
    ("text", "field", "refused"),
    [
        ("en halua enää olla siivooja, haluisin kokiksi", "restaurant", "cleaning"),
        ("hoitoala en, ravintola-ala kyllä", "restaurant", "care"),
        ("autoala ei kiinnosta mutta sähköhommat kyllä", "electrical", "vehicle"),
        ("ei keittiöhommia eikä siivousta, mut varasto vois olla", "logistics", "restaurant"),
        ("inte vård, hellre kök", "restaurant", "care"),
        ("I don't want to work in a kitchen, I want to drive a bus", "logistics", "restaurant"),
    ],
)
def test_a_refusal_reaches_what_it_is_about_and_no_further(means: Means, text: str, field: str, refused: str) -> None:
    """What is refused goes to `refused`, what is wished for in the same breath to `fields`."""
    found = means(text)
    assert (field, True) == (found.fields[0].id, refused in [one.id for one in found.refused])


def test_only_a_refusal_leaves_the_person_unsure(means: Means) -> None:
    """Who only says what they don't want is asked on as one who doesn't know."""
    found = means("en missään tapauksessa keittiöhommia")
    assert found.question is not None
    assert (found.fields, found.question.id) == ((), "unsure")


def test_not_knowing_is_no_refusal(means: Means) -> None:
    """«En tiedä» and «ei kokemusta» refuse nothing."""
    assert means("en tiedä haluanko hoitoalalle").refused == ()
    assert means("ei oo kokemusta hoitoalasta mut kiinnostais").fields[0].id == "care"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("olin kymmenen vuotta kaupan kassalla, nyt haluaisin hoitaa vanhuksia", "care"),
        ("olen ollut 15 vuotta rakennuksilla, selkä ei kestä, haluaisin toimistotyötä", "business"),
        ("jag var kock i tio år, nu vill jag bli elektriker", "electrical"),
    ],
)
def test_what_is_wished_outweighs_what_was(means: Means, text: str, field: str) -> None:
    """A past trade gives way to the one that is wished for."""
    assert [field] == [one.id for one in means(text).fields]


def test_an_errand_is_not_a_wish_to_learn(means: Means) -> None:
    """Words of a trade in a message about something else give no field."""
    assert means("haluaisin varata ajan kampaajalle huomiseksi").fields == ()


def test_a_field_says_which_words_it_came_from(means: Means) -> None:
    """`because` holds the words as they were written."""
    assert means("Moi! KOKIKSI mieli.").fields[0].because == ("KOKIKSI",)
