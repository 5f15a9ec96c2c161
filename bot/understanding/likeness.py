"""What words are like: the pieces of their letters, compared with the pieces of all words that are known of each field.

The admins' lists never hold every word that people write. But a word that isn't there has pieces that are: «jarrupaloja»
has much of «jarrupala», «skeppselektriker» of «elektriker». From all lists together it is learned how telling each piece
of four to six letters is for each field: complement naive Bayes (Rennie, Shih, Teevan and Karger, «Tackling the Poor
Assumptions of Naive Bayes Text Classifiers», ICML 2003) on pieces weighed by how rare they are. There is nothing to train
by hand and nothing to store: the whole is counted when the knowledge is loaded, and a word that an admin adds is learned
with the rest.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bot.understanding.normal import folded_words

Floats = npt.NDArray[np.float32]
Hashes = npt.NDArray[np.uint64]
Indices = npt.NDArray[np.integer]

SHORTEST, LONGEST = 4, 6
"""Letters of a piece; where a word begins and ends counts as a letter."""
SMOOTHING = 0.1
UNKNOWN = 0.3
"""How much a piece that nothing has counts against a text, beside a known one as rare as can be."""
MANY = 5_000
"""Of so many words, the pieces that only one of them has tell nothing that is worth its room."""
AT_ONCE = 20_000
PARTS = 8
_IDS = 12
"""Bits for the number of an id."""
_BEGIN, _END = "\x02", "\x03"
_BASE = np.uint64(0x100000001B3)
"""Multiplier of the rolling hash of a piece; overflow is part of it."""


class Lesson(NamedTuple):
    """Phrases that belong to an id, and how much each counts; with `pairs`, each two words that stand together are taught too."""

    id: str
    phrases: Sequence[str]
    weight: float = 1.0
    pairs: bool = False


class _Taught(NamedTuple):
    """Of each word, from `first[word]` to before `first[word + 1]`: the ids it was taught for, and how much."""

    first: Indices
    ids: Indices
    much: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """How telling each known piece of a word is for each id."""

    ids: tuple[str, ...]
    hashes: Hashes
    """Of the pieces, ascending."""
    telling: npt.NDArray[np.float16]
    """(pieces, ids): centred on nought for each piece."""
    rareness: Floats
    """(pieces,)"""
    rarest: float
    """What a piece counts that nothing has."""
    longest: int
    """Letters of its longest pieces."""

    def of(self, heard: Heard) -> tuple[Floats, Floats]:
        """How much each row of a text speaks for each id (rows, ids), and how much it could at most (rows,).

        A piece that nothing has counts in the second only. Some rows speak for an id by the sum of the first over the
        root of the sum of the second.
        """
        spoken = np.zeros((heard.rows, len(self.ids)), np.float32)
        size = np.zeros(heard.rows, np.float32)
        if heard.rows and len(self.hashes):
            short = heard.length <= self.longest
            hashes, owner = heard.hashes[short], heard.owner[short]
            at = np.minimum(np.searchsorted(self.hashes, hashes), len(self.hashes) - 1)
            known = self.hashes[at] == hashes
            size += np.bincount(owner, np.where(known, self.rareness[at] ** 2, UNKNOWN * self.rarest**2), heard.rows).astype(np.float32)
            mine = owner[known]
            if len(mine):
                # The pieces stand in the order of their rows: each row's are summed at once.
                first = np.flatnonzero(np.diff(mine, prepend=-1))
                spoken[mine[first]] = np.add.reduceat(self.telling[at[known]].astype(np.float32), first, axis=0)
        return spoken, size


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """The words of a text (folded, by their positions) and each two that stand together, taken to pieces: a row for each."""

    spoken: tuple[str, ...]
    words: Mapping[int, int]
    """Position -> row."""
    pairs: Mapping[tuple[int, int], int]
    """The positions of two words that stand together -> row."""
    hashes: Hashes
    owner: Indices
    """The row that each piece is of, ascending."""
    length: Indices
    """The letters of each piece."""

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.words) + len(self.pairs)

    def rows_of(self, positions: Collection[int]) -> list[int]:
        """The rows of the words at some positions, and of the pairs that they make."""
        return [
            *(self.words[at] for at in positions),
            *(row for (one, two), row in self.pairs.items() if one in positions and two in positions),
        ]


def hear(words: Mapping[int, str]) -> Heard:
    """A text, as its folded words by their positions."""
    pairs = list(itertools.pairwise(words))
    spoken = [*words.values(), *(f"{words[one]} {words[two]}" for one, two in pairs)]
    found = list(_pieces(spoken, LONGEST))
    owner = np.concatenate([part for _, part in found])
    order = np.argsort(owner, kind="stable")
    length = np.repeat(np.arange(SHORTEST, LONGEST + 1), [len(part) for part, _ in found])
    rows = {at: row for row, at in enumerate(words)}
    return Heard(
        spoken=tuple(words.values()), words=rows, pairs={pair: row for row, pair in enumerate(pairs, len(words))},
        hashes=np.concatenate([part for part, _ in found])[order], owner=owner[order], length=length[order],
    )  # fmt: skip


def learn(lessons: Iterable[Lesson], longest: int = 5) -> Likeness:
    """The likeness that the lessons teach, with pieces of at most so many letters."""
    ids: dict[str, int] = {}
    words: dict[str, int] = {}
    said, shares = [np.zeros(0, np.int64)], [np.zeros(0)]
    for lesson in lessons:
        owner = ids.setdefault(lesson.id, len(ids))
        spoken, sizes = folded_words(lesson.phrases, _with_pairs if lesson.pairs else None)
        numbers = np.fromiter([words.setdefault(word, len(words)) for word in spoken], np.int64, len(spoken))
        said.append(numbers << _IDS | owner)
        shares.append(np.repeat(lesson.weight / np.sqrt(np.maximum(1, sizes)), sizes))
    rarest = float(np.log(max(1, len(words)))) + 1.0
    if not words:
        return Likeness(tuple(ids), np.zeros(0, np.uint64), np.zeros((0, len(ids)), np.float16), np.zeros(0, np.float32), rarest, longest)
    taught = _taught(np.concatenate(said), np.concatenate(shares))
    del said, shares  # All this is done when the program starts, and a small machine has little room.
    known = len(words)
    every = _pieces(list(words), longest)
    del words
    hashes, seen, piece, word = _gather(every, least=2 if known > MANY else 1)
    rareness = (rarest - np.log(seen)).astype(np.float32)
    size = np.zeros(known, np.float32)
    for some in _slices(len(word)):
        np.add.at(size, word[some], rareness[piece[some]] ** 2)
    telling = _spread(taught, word, piece, (rareness, np.sqrt(size)), (len(hashes), len(ids)))
    del word, piece
    # Complement naive Bayes, in place: what the words of all other ids have of a piece speaks against an id.
    np.subtract(telling.sum(axis=1, keepdims=True) + np.float32(SMOOTHING), telling, out=telling)
    telling /= telling.sum(axis=0, dtype=np.float64).astype(np.float32)
    np.log(telling, out=telling)
    np.subtract(telling.mean(axis=1, keepdims=True), telling, out=telling)
    telling *= rareness[:, None]
    return Likeness(tuple(ids), hashes, telling.astype(np.float16), rareness, rarest, longest)


def _taught(said: Indices, shares: npt.NDArray[np.float64]) -> _Taught:
    """What the words were taught for the ids, from (word, id) numbers in any order; what is taught often counts less each time."""
    unique, number = np.unique(said, return_inverse=True)
    much = np.log1p(np.bincount(number, weights=shares)).astype(np.float32)
    word = unique >> _IDS
    first = np.searchsorted(word, np.arange(int(word[-1]) + 2))
    return _Taught(first, (unique & ((1 << _IDS) - 1)).astype(np.int32), much)


def _gather(every_piece: Iterable[tuple[Hashes, Indices]], least: int) -> tuple[Hashes, Indices, Indices, Indices]:
    """The pieces that at least so many words have, ascending, with how many have them; and every (piece, word) there is."""
    hashes, seen = [np.zeros(0, np.uint64)], [np.zeros(0, np.int32)]
    pieces: list[Indices] = [np.zeros(0, np.int32)]
    owners: list[Indices] = [np.zeros(0, np.int32)]
    before = 0
    for every, owner in _parted(every_piece):
        order = np.argsort(every)
        inorder = every[order]
        begins = np.flatnonzero(np.concatenate(([True], inorder[1:] != inorder[:-1])))
        count = np.diff(begins, append=len(inorder)).astype(np.int32)
        often = count >= least
        hashes.append(inorder[begins[often]])
        seen.append(count[often])
        pieces.append(np.repeat(np.arange(before, before + len(seen[-1]), dtype=np.int32), seen[-1]))
        owners.append(owner[order[np.repeat(often, count)]])
        before += len(hashes[-1])
    joined = np.concatenate(hashes)
    order = np.argsort(joined)
    place = np.empty(len(order), np.int32)
    place[order] = np.arange(len(order), dtype=np.int32)
    return joined[order], np.concatenate(seen)[order], _joined(pieces, place), _joined(owners)


def _joined(parts: list[Indices], place: Indices | None = None) -> Indices:
    """The parts one after the other, or what `place` has at them; each is let go when it is taken, for the sake of room."""
    whole = np.empty(sum(map(len, parts)), np.int32)
    end = len(whole)
    while parts:
        part = parts.pop()
        whole[end - len(part) : end] = part if place is None else place[part]
        end -= len(part)
    return whole


def _parted(every_piece: Iterable[tuple[Hashes, Indices]]) -> Iterator[tuple[Hashes, Indices]]:
    """The pieces in parts, the same ones together: it takes less room to sort them so."""
    for every, owner in every_piece:
        part = (every >> np.uint64(40)).astype(np.uint8) % PARTS
        for number in range(PARTS):
            mine = part == number
            if mine.any():
                yield every[mine], owner[mine]


def _slices(size: int) -> Iterator[slice]:
    """The whole in parts that take little room."""
    return (slice(start, start + AT_ONCE) for start in range(0, size, AT_ONCE))


def _spread(taught: _Taught, word: Indices, piece: Indices, weights: tuple[Floats, Floats], shape: tuple[int, int]) -> Floats:
    """(pieces, ids): what was taught of words, spread over their pieces, by how rare those are and how much the word has (`weights`)."""
    rareness, size = weights
    spread = np.zeros(shape[0] * shape[1], np.float32)
    owners = np.diff(taught.first)
    for some in _slices(len(word)):
        times = owners[word[some]]
        along = np.arange(int(times.sum())) + np.repeat(taught.first[word[some]] - (np.cumsum(times) - times), times)
        flat = np.repeat(piece[some], times) * shape[1] + taught.ids[along]
        np.add.at(spread, flat, taught.much[along] * np.repeat(rareness[piece[some]] / size[word[some]], times))
    return spread.reshape(shape)


def _pieces(words: Sequence[str], longest: int) -> Iterator[tuple[Hashes, Indices]]:
    """For each length of pieces: the hash of every piece of every word, and the number of the word it is of."""
    letters = np.frombuffer("".join([f"{_BEGIN}{word}{_END}" for word in words]).encode("utf-32-le"), dtype=np.uint32)
    del words
    owner = np.cumsum(letters == ord(_BEGIN), dtype=np.int32) - 1
    rolling = letters.astype(np.uint64)
    for length in range(2, longest + 1):
        # In place: of long lists each copy takes tens of megabytes.
        rolling = rolling[:-1]
        rolling *= _BASE
        rolling += letters[length - 1 :]
        if length >= SHORTEST:
            inside = owner[: len(rolling)] == owner[length - 1 :]
            found = rolling[inside]
            found *= np.uint64(2 * length + 1)
            yield found, owner[: len(rolling)][inside]


def _with_pairs(words: list[str]) -> list[str]:
    """Words, and each two that stand together: for what is told by how something is said, not only by what."""
    return [*words, *(f"{one} {two}" for one, two in itertools.pairwise(words))]
