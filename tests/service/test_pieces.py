from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.service.staff.pieces import pieces


@given(text=st.text(max_size=200), most=st.integers(4, 60))
def test_no_letter_is_lost_and_no_piece_is_too_long(text: str, most: int) -> None:
    """Whatever the letters, all but the blanks at the seams are there in order, in pieces of at most so many UTF-16 units."""
    found = pieces(text, most)
    assert [piece for piece in found if sum(2 if ord(letter) > 0xFFFF else 1 for letter in piece) > most] == []
    assert "".join("".join(found).split()) == "".join(text.split())


def test_words_stay_whole() -> None:
    """Where there are blanks a piece ends at one."""
    assert pieces("aamu ilta yötyö", 10) == ["aamu ilta", "yötyö"]
    assert pieces("pitkäsanaton", 5) == ["pitkä", "sanat", "on"]
    assert pieces("", 5) == [""]
