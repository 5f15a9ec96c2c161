from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge import Knowledge
from bot.understanding.names import names_of
from bot.understanding.naming import asked_after

SOME = settings(max_examples=120, deadline=None, derandomize=True)

LONG = 9
"""A title of more letters may have one of them wrong."""


def named(knowledge: Knowledge, text: str) -> set[str]:
    """The routes that the text names and asks after."""
    asked = asked_after(knowledge, text)
    return set(asked.routes) if asked else set()


def titled(knowledge: Knowledge, title: str) -> set[str]:
    """The routes that give a title."""
    return {route.id for route in knowledge.routes.values() if title.casefold() in (one.casefold() for one in route.gives.titles)}


def of_kind(knowledge: Knowledge, kind: str) -> set[str]:
    """The routes of a kind."""
    return {route.id for route in knowledge.routes.values() if route.kind == kind}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("miksei lähihoitajaa", "lähihoitaja"),
        ("Miksi lähihoitaja ei sovi minulle?", "lähihoitaja"),
        ("miks ei lähihoitajaks", "lähihoitaja"),
        ("entäs lähäri", "lähihoitaja"),
        ("mikset näytä lähihotiajaa", "lähihoitaja"),
        ("entä lähihoitajakoulutus?", "lähihoitaja"),
        ("mites sähkärin hommat", "sähköasentaja"),
        ("mikset ehdottanut kokkia", "kokki"),
        ("what about the practical nurse", "lähihoitaja"),
        ("why don't you show electrician", "sähköasentaja"),
        ("varför inte närvårdare", "lähihoitaja"),
        ("varför visar du inte lokalvårdare", "toimitilahuoltaja"),
        ("vad sägs om elmontör", "sähköasentaja"),
    ],
)
def test_a_title_names_the_routes_that_give_it(knowledge: Knowledge, text: str, title: str) -> None:
    """Inflected, colloquial, misspelt, in Finnish, Swedish and English."""
    assert named(knowledge, text) & titled(knowledge, title)
    fields = {knowledge.routes[route].fields[0] for route in titled(knowledge, title)}
    assert all(fields & set(knowledge.routes[route].fields) for route in named(knowledge, text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("entä oppisopimus?", "apprenticeship"),
        ("miksi oppisopimusta ei näytetty", "apprenticeship"),
        ("mites oppisoppari", "apprenticeship"),
        ("varför inte läroavtal", "apprenticeship"),
        ("how about an apprenticeship", "apprenticeship"),
        ("entä TUVA", "preparatory"),
        ("miksei tutkinnon osaa", "unit"),
        ("entä työpaja?", "workshop"),
        ("entä VALO", "coaching"),
        ("mites työkkärin kurssi", "labour_market_training"),
        ("why no upper secondary school", "upper_secondary"),
    ],
)
def test_the_name_of_a_kind_names_all_of_it(knowledge: Knowledge, text: str, kind: str) -> None:
    """Whoever asks after a kind means whichever of it suits them best."""
    asked = asked_after(knowledge, text)
    assert asked is not None
    assert asked.by == "kind"
    assert set(asked.routes) == of_kind(knowledge, kind)


def test_place_provider_and_kind_are_told_besides(knowledge: Knowledge) -> None:
    """«Sähköasentajan tutkinto Hämeenlinnassa», «oppisopimus WinNovassa»: what else is named tells which one is meant."""
    asked = asked_after(knowledge, "miks et näytä sähköasentajan tutkintoa Hämeenlinnassa")
    assert asked is not None
    assert asked.places == ("hameenlinna",)
    assert named(knowledge, "entä oppisopimus WinNovassa?") == {"winnova-oppisopimus"}
    asked = asked_after(knowledge, "miksei winnovaa")
    assert asked is not None
    assert asked.by == "provider"
    assert {knowledge.routes[route].provider for route in asked.routes} == {"winnova"}


@pytest.mark.parametrize(
    "text",
    [
        "haluan lähihoitajaksi",
        "miksei, haluan lähihoitajaksi",
        "miten oppisopimus toimii?",
        "lähihoitaja",
        "miksi",
        "miksei",
        "entä",
        "mikä on TUVA",
        "",
        "en tiedä miksi",
        "jag vill bli närvårdare",
        "what is an apprenticeship",
    ],
)
def test_wishes_questions_and_single_words_ask_after_nothing(knowledge: Knowledge, text: str) -> None:
    """What is no «why not» and no «what about» is left to what else understands it."""
    assert not named(knowledge, text)


def test_what_else_is_asked_of_a_route_is_told(knowledge: Knowledge) -> None:
    """«Entä paljonko lähihoitaja maksaa» asks something of it; «entä lähihoitajan palkka» speaks of something else, too."""
    asked = asked_after(knowledge, "entä paljonko lähihoitaja maksaa")
    assert asked is not None
    assert asked.more
    asked = asked_after(knowledge, "entä lähihoitajan palkka")
    assert asked is not None
    assert (asked.more, asked.plain) == (False, False)


def test_nothing_that_has_an_answer_is_taken_for_asking_after_a_route(knowledge: Knowledge) -> None:
    """Of all that people write in the admins' files, nothing names a route and asks after it."""
    lists = [question.asks for question in knowledge.questions.values()]
    lists += [knowledge.messages.ours, knowledge.messages.elsewhere]
    taken = [
        text
        for phrases in (phrase for several in lists for phrase in several.values())
        for text in phrases
        if (asked := asked_after(knowledge, text)) and asked.routes and not asked.more and (asked.how == "why_not" or asked.plain)
    ]
    assert taken == []


def test_every_route_can_be_named(knowledge: Knowledge) -> None:
    """Each title, and each name in each language, finds the routes that have it; a name of many words perhaps with others."""
    for route in knowledge.routes.values():
        for title in route.gives.titles:
            assert route.id in named(knowledge, f"miksei {title}"), (route.id, title)
        for language, name in route.names.items():
            ask = {"sv": "varför inte", "en": "why not"}.get(language, "miksei")
            assert named(knowledge, f"{ask} {name}"), (route.id, name)


def test_every_nickname_is_one_of_something(knowledge: Knowledge) -> None:
    """What `nicknames` are of is a title, a qualification or a kind of some route, as it is written there."""
    for nickname in knowledge.words.nicknames:
        for language, words in nickname.words.items():
            ask = {"sv": "varför inte", "en": "why not"}.get(language, "miksei")
            for word in words:
                assert named(knowledge, f"{ask} {word}"), (nickname.of, word)


@SOME
@given(data=st.data())
def test_a_slip_of_the_pen_names_the_same(knowledge: Knowledge, data: st.DataObject) -> None:
    """A long title with one letter inside left out, doubled, or changed places with the next finds the routes that give it."""
    every = {title for route in knowledge.routes.values() for title in route.gives.titles}
    titles = sorted(title for title in every if title.isalpha() and len(title) > LONG)
    title = data.draw(st.sampled_from(titles))
    at = data.draw(st.integers(2, len(title) - 3))
    slip = data.draw(
        st.sampled_from(
            [
                title[:at] + title[at + 1 :],
                title[:at] + title[at] + title[at:],
                title[:at] + title[at + 1] + title[at] + title[at + 2 :],
            ]
        )
    )
    assert titled(knowledge, title) & named(knowledge, f"entä {slip}?")


@SOME
@given(text=st.text(max_size=120))
def test_any_text_is_looked_at(knowledge: Knowledge, text: str) -> None:
    """Whatever is written, it names routes that are there, or none; the same ones again."""
    asked = asked_after(knowledge, f"miksei {text}")
    assert asked == asked_after(knowledge, f"miksei {text}")
    assert asked is None or set(asked.routes) <= knowledge.routes.keys()


def test_the_names_are_laid_out_once(knowledge: Knowledge) -> None:
    """The index of a knowledge is made at the first question only."""
    assert names_of(knowledge) is names_of(knowledge)
