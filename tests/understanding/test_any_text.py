from __future__ import annotations

import datetime as dt
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding import Lexicon, understand

_words = st.lists(
    st.sampled_from(
        [
            "en",
            "halua",
            "kokiksi",
            "siivooja",
            "vaan",
            "mutta",
            "ei",
            "kiinnosta",
            ",",
            "hoitoala",
            "autot",
            "kyllä",
            "not",
            "IT",
            "inte",
            "vård",
            "haluan",
            "eikä",
        ]
    ),
    max_size=14,
).map(" ".join)
_codes = st.dates(dt.date(1900, 1, 1), dt.date(1999, 12, 31)).flatmap(
    lambda day: st.builds(
        lambda sign, number, check: f"{day:%d%m%y}{sign}{number:03d}{check}",
        st.sampled_from("-UVWXY"), st.integers(2, 899), st.sampled_from("0123456789ABCDEFHJKLMNPRSTUVWXY"),
    )
)  # fmt: skip
_relaxed = settings(deadline=None, max_examples=80)


@_relaxed
@given(text=st.text(max_size=300))
def test_any_text_is_understood_somehow(lexicon: Lexicon, text: str) -> None:
    """No text raises, and the same text means the same twice."""
    assert understand(lexicon, text) == understand(lexicon, text)


@_relaxed
@given(text=_words)
def test_what_is_refused_is_never_wished_for(lexicon: Lexicon, text: str) -> None:
    """No field is in `fields` and in `refused`."""
    found = understand(lexicon, text)
    assert {one.id for one in found.fields}.isdisjoint(one.id for one in found.refused)


@_relaxed
@given(before=st.text(max_size=30), code=_codes, after=st.text(max_size=30))
def test_an_identity_code_survives_in_no_surroundings(lexicon: Lexicon, before: str, code: str, after: str) -> None:
    """Whatever stands around a personal identity code, it is hidden."""
    found = understand(lexicon, before + code + after)
    assert found.id_code
    assert code not in found.text


def test_a_huge_text_costs_bounded_time(lexicon: Lexicon) -> None:
    """A hundred thousand characters cost no more than the first few thousand."""
    started = time.process_time()
    understand(lexicon, "lähihoitjaksi siivoojaksi " * 4000)
    understand(lexicon, "ä" * 100_000)
    understand(lexicon, " ".join(f"xq{number}zw" for number in range(20_000)))
    assert time.process_time() - started < 2.0
