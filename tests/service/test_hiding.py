from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.service.hiding import LEAST, Group, Shown, shown

COUNTS = st.integers(0, 14)
REGIONS = st.lists(st.lists(COUNTS, min_size=1, max_size=3), min_size=1, max_size=3)


def tree(regions: list[list[int]]) -> Group:
    """All, by region and month."""
    groups = [
        Group(f"r{place}", sum(months), tuple(Group(f"m{number}", count) for number, count in enumerate(months)))
        for place, months in enumerate(regions)
    ]
    return Group("", sum(group.count for group in groups), tuple(groups))


def leaves(group: Group) -> list[int]:
    """The numbers of people in the smallest groups."""
    return [count for part in group.parts for count in leaves(part)] if group.parts else [group.count]


def equations(found: Shown, first: int = 0) -> tuple[list[tuple[range, int]], int]:
    """What is shown, as sums of the smallest groups from `first` on; and how many of these there are."""
    told: list[tuple[range, int]] = []
    end = first
    for part in found.parts:
        below, end = equations(part, end)
        told += below
    end = end if found.parts else first + 1
    return ([*told, (range(first, end), found.count)] if found.count is not None else told), end


def hidden_leaves(found: Shown) -> Iterator[bool]:
    """Of each of the smallest groups, whether it is hidden."""
    if found.parts:
        for part in found.parts:
            yield from hidden_leaves(part)
    else:
        yield found.count is None


@given(REGIONS)
def test_no_difference_gives_a_small_group_away(regions: list[list[int]]) -> None:
    """Whichever sums are added and taken from each other: if a group of any kind comes out, it is nobody or five at least."""
    whole = tree(regions)
    counts, (told, size) = leaves(whole), equations(shown(whole))
    shown_sums = np.array([[place in places for place in range(size)] for places, _ in told], float).reshape(len(told), size)
    rank = np.linalg.matrix_rank(shown_sums) if len(told) else 0
    for chosen in product((0.0, 1.0), repeat=size):
        of_them = sum(count for count, one in zip(counts, chosen, strict=True) if one)
        if 0 < of_them < LEAST:
            assert np.linalg.matrix_rank(np.vstack([shown_sums, chosen])) > rank


@given(st.lists(st.integers(0, 8), min_size=1, max_size=4))
def test_what_is_hidden_may_be_as_large_as_what_is_shown(months: list[int]) -> None:
    """Each small group that is hidden could have five or more for all that is shown, even for one who knows that no hidden one is empty."""
    whole = Group("", sum(months), tuple(Group(f"m{number}", count) for number, count in enumerate(months)))
    found = shown(whole)
    hidden = [place for place, dark in enumerate(hidden_leaves(found)) if dark]
    for place in (place for place in hidden if 0 < months[place] < LEAST and found.count is not None):
        least = 0 if len(hidden) == len(months) else 1
        others = [other for other in hidden if other != place]
        most = whole.count - sum(count for number, count in enumerate(months) if number not in hidden) - least * len(others)
        assert most >= LEAST


@given(REGIONS)
def test_what_is_shown_is_true_and_no_small_number(regions: list[list[int]]) -> None:
    """Each number that is shown is the right one, and none of them is from one to four."""
    whole = tree(regions)
    for places, count in equations(shown(whole))[0]:
        assert count == sum(leaves(whole)[place] for place in places)
        assert count == 0 or count >= LEAST


@given(REGIONS)
def test_what_gives_nothing_away_is_shown(regions: list[list[int]]) -> None:
    """Where no group is small nothing is hidden."""
    whole = tree([[count if count >= LEAST else 0 for count in months] for months in regions])
    assert not any(hidden_leaves(shown(whole)))


def test_one_small_month_takes_the_smallest_other_with_it() -> None:
    """Three in September: October, with the fewest besides, is hidden too, and November is shown."""
    found = shown(Group("", 40, (Group("9", 3), Group("10", 12), Group("11", 25))))
    assert [part.count for part in found.parts] == [None, None, 25]
    assert found.rest == 15


def test_a_small_region_is_not_told_at_all() -> None:
    """Of a region with three people neither the sum nor any month is shown, and the next smallest region hides it."""
    small, next_one, large = (Group(name, count, (Group("9", count),)) for name, count in (("a", 3), ("b", 6), ("c", 30)))
    assert [part.count for part in shown(Group("", 39, (small, next_one, large))).parts] == [None, None, 30]


def test_five_single_people_are_no_number() -> None:
    """Five months with one person each: the sum may be told, of the months nothing, also not which were empty."""
    parts = tuple(Group(str(month), int(month < 5)) for month in range(7))
    assert [part.count for part in shown(Group("", 5, parts)).parts] == [None] * 7
