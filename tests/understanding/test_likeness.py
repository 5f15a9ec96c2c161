"""What words are like: learned from the admins' lists, and from nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge import Knowledge
from bot.knowledge.model import Vocabulary
from bot.understanding import Lexicon, build_lexicon, understand
from bot.understanding.likeness import Lesson, Likeness, hear, learn

WORDS = st.text("aeiklmnoprstuvy", min_size=1, max_size=12)
LISTS = st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=6)


def best(likeness: Likeness, word: str) -> str:
    """What a word is most like."""
    spoken, _ = likeness.of(hear({0: word}))
    return likeness.ids[int(np.argmax(spoken[0]))]


@pytest.fixture(scope="module")
def trades() -> Likeness:
    """The likeness of a few words of three trades."""
    return learn(
        [
            Lesson("vehicle", ["jarrupala", "jarrujen huolto", "autonasentaja", "rengas"]),
            Lesson("food", ["leipuri", "leipominen", "pullataikina", "kakku"]),
            Lesson("it", ["ohjelmoija", "ohjelmointi", "tietokone"]),
        ]
    )


@pytest.mark.parametrize(
    ("word", "field"), [("jarrupaloja", "vehicle"), ("jarrulevy", "vehicle"), ("leipomossa", "food"), ("ohjelmistot", "it")]
)
def test_a_word_that_is_in_no_list_is_like_those_it_shares_pieces_with(trades: Likeness, word: str, field: str) -> None:
    """Inflected and compound words are known by their pieces."""
    assert best(trades, word) == field


def test_what_shares_nothing_speaks_for_nothing(trades: Likeness) -> None:
    """A word without a known piece adds nothing to any id, but to what could have been said."""
    spoken, size = trades.of(hear({0: "xyzzyq"}))
    assert not spoken.any()
    assert size[0] > 0


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), LISTS, min_size=1), st.lists(WORDS, max_size=6))
def test_each_word_has_its_own_row(lessons: Mapping[str, list[str]], text: list[str]) -> None:
    """What a word speaks for does not hang on the words beside it; and all numbers are numbers."""
    likeness = learn(Lesson(name, phrases) for name, phrases in lessons.items())
    spoken, size = likeness.of(hear(dict(enumerate(text))))
    assert np.isfinite(spoken).all()
    assert (size >= 0).all()
    for at, word in enumerate(text):
        alone, _ = likeness.of(hear({0: word}))
        assert np.allclose(spoken[at], alone[0], atol=1e-3)


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), LISTS, min_size=1))
def test_the_same_lessons_teach_the_same(lessons: Mapping[str, list[str]]) -> None:
    """The order of the lessons does not matter, and nothing is left to chance."""
    one = learn(Lesson(name, phrases) for name, phrases in lessons.items())
    other = learn(Lesson(name, lessons[name]) for name in reversed(list(lessons)))
    assert np.array_equal(one.hashes, other.hashes)
    columns = [other.ids.index(name) for name in one.ids]
    assert np.allclose(one.telling.astype(np.float32), other.telling[:, columns].astype(np.float32), atol=1e-2)


def test_nothing_taught_is_like_nothing() -> None:
    """An empty knowledge answers, too."""
    spoken, size = learn([]).of(hear({0: "sana"}))
    assert spoken.shape == (1, 0)
    assert size.shape == (1,)


def test_a_word_that_an_admin_adds_is_known_from_then_on(knowledge: Knowledge, lexicon: Lexicon) -> None:
    """In fields.yaml it decides at once; in the vocabulary, others like it are known too."""
    metal = knowledge.fields["metal"]
    decides = metal.model_copy(update={"words": MappingProxyType({**metal.words, "fi": (*metal.words["fi"], "blorpaus")})})
    learned = Vocabulary.model_validate({"field": "it", "source": "made for the test", "words": {"fi": "zumbelointi\nzumbeli"}})
    fed = replace(knowledge, fields=MappingProxyType({**knowledge.fields, "metal": decides}), vocabulary=(learned,))
    after = build_lexicon(fed)
    assert all(one.id != "metal" for one in understand(lexicon, "blorpausta haluaisin oppia").fields)
    assert understand(after, "blorpausta haluaisin oppia").fields[0].id == "metal"
    assert understand(after, "zumbelointihommia haluaisin opetella").fields[0].id == "it"


def test_a_message_that_an_admin_puts_elsewhere_is_no_wish(knowledge: Knowledge) -> None:
    """It works for the message itself, whatever words of trades are in it."""
    text = "hitsari hitsasi meidän portin"
    messages = knowledge.messages
    elsewhere = MappingProxyType({**messages.elsewhere, "fi": (*messages.elsewhere["fi"], text)})
    fed = replace(knowledge, vocabulary=(), messages=messages.model_copy(update={"elsewhere": elsewhere}))
    assert understand(build_lexicon(fed), f"{text.capitalize()}!").fields == ()
