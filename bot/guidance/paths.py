"""The way to a goal that is out of reach today: the shortest chain of routes, each giving what the next requires.

A state is what routes can give: schooling, Finnish, and the qualifications and permits that some route requires. All chains of at
most `MAX_STEPS` are weighed, state by state: first what is far away, or for others, is avoided; then time decides: months, then the
number of steps; then nearness, and the routes of fewer fields: the trade itself before one that only touches it.

Ways differ in kind: at school, by working, or with a profession from another country. Of each kind the best is shown, never two.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.guidance.matching import HARD, QUALIFICATIONS, SPECIAL_SUPPORT, Profile, accepted, nearness, verdict_of
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

MAX_STEPS = 4
DEFAULT_MONTHS = 12
"""What a route without a length is taken to last."""

TRADES = frozenset({"vocational", "further", "higher"})
"""Schooling that is a goal in itself: an apprenticeship that gives it is no stepping stone to the same again."""

MONTHS_BETWEEN = 6
"""What it usually takes until the next thing begins."""

DISTANCES = {"same": 0, "unknown": 0, "region": 1, "near": 2, "anywhere": 3, "far": 4}
"""How near comes first, between ways that take the same time."""

RANK = ("none", "basic", "upper_secondary", "vocational", "further", "higher")
"""Schooling, least first; `foreign` and `unknown` count as basic until recognised."""

Way = Literal["school", "work", "recognition"]
"""How ways differ: at school, by working in the trade, or with a profession from another country that is recognised here."""

ENDS: Mapping[Way, str] = {"work": "apprenticeship", "recognition": "recognition"}
"""Way -> the kind of route that such a way ends with; at school it is one of the goals."""

CHANGING = ("education", "finnish")
"""The slots that a route changes the answer to; all others stay as they are on the way."""

Key = tuple[tuple[str, tuple[str, ...]], ...]
"""The answers that a way depends on, as something that can be remembered by."""

REMEMBERED = 1_024


@dataclass(frozen=True, slots=True)
class Path:
    """One way to the goal: routes in order, the last of them the goal."""

    routes: tuple[Route, ...]
    way: Way = "school"

    @property
    def at_least(self) -> int:
        """The months that the routes take at the least, where it is known of them."""
        return sum(route.months.at_least for route in self.routes if route.months)

    @property
    def at_most(self) -> int:
        """The months that the routes usually take at the most, where it is known of them."""
        return sum(route.months.at_most for route in self.routes if route.months)

    @property
    def length_known(self) -> bool:
        """Whether it is known of every route how long it takes."""
        return all(route.months for route in self.routes)


@dataclass(frozen=True, slots=True)
class Has:
    """Where one stands on the way: the answers that routes change, and what some route requires and one has gained."""

    education: tuple[str, ...]
    finnish: tuple[str, ...]
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class _Sort:
    """What routes have in common that require the same and give the same: on a way, only the best of them matters. One is made of each."""

    requires: tuple[tuple[str, tuple[str, ...]], ...]
    """Slot -> the options with which one may."""
    told: tuple[str, ...]
    """Slots whose answer must be known: nobody is sent to what is for some only for not having said."""
    needs: tuple[tuple[str, ...], ...]
    """Qualifications and permits: of each tuple one must have one."""
    education: str | None
    finnish: str | None
    names: frozenset[str]

    def open_to(self, profile: Profile) -> bool:
        """Whether nothing keeps the person from it that stays as it is on the way."""
        return all(self._fits(slot, wanted, profile.get(slot, ())) for slot, wanted in self.requires if slot not in CHANGING)

    def may(self, has: Has) -> bool:
        """Whether it can be begun by one to whom it is open, with what they have by then."""
        answers = {"education": has.education, "finnish": has.finnish}
        fits = all(self._fits(slot, wanted, answers[slot]) for slot, wanted in self.requires if slot in CHANGING)
        return fits and all(any(name in has.names for name in names) for names in self.needs)

    def _fits(self, slot: str, wanted: tuple[str, ...], told: tuple[str, ...]) -> bool:
        verdict = verdict_of(wanted, told)
        return verdict == "fits" or (verdict == "unknown" and slot not in self.told)


Cost = tuple[int, int, int, int, int]
"""What a way costs, the most important first: what is far or for others, months, steps, distance, fields."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A route as a step, with what it costs the person."""

    sort: _Sort
    cost: Cost
    route: Route


@dataclass(frozen=True, slots=True)
class _Chain:
    """Steps in order, with what they cost together."""

    cost: Cost = (0, 0, 0, 0, 0)
    routes: tuple[Route, ...] = ()

    def then(self, step: _Step) -> _Chain:
        """The chain with one step more."""
        one, other = self.cost, step.cost
        total = (one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3], one[4] + other[4])
        return _Chain(total, (*self.routes, step.route))


class _Index:
    """The routes of a knowledge by what they require and give: made once, and then what is best for each place."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.levels = knowledge.slots["finnish"].options
        required = (name for route in knowledge.routes.values() for name in (*route.requires.qualification, *route.requires.permit))
        self.required = frozenset(required)
        self._made: dict[Hashable, _Sort] = {}
        self.sorts: dict[str, _Sort] = {route.id: self._sort(route) for route in knowledge.routes.values()}
        self.places: dict[tuple[str, ...], Route] = {route.places: route for route in knowledge.routes.values()}
        """Places -> one of the routes that are there."""
        self.stones: list[Route] = [route for route in knowledge.routes.values() if self._leads_on(route)]
        self.ends: dict[tuple[str, str], list[Route]] = {}
        """(kind of route, field) -> the routes that a way of another kind than school may end with."""
        self.trades: dict[str, list[Route]] = {}
        """Field -> its vocational qualifications."""
        for route in knowledge.routes.values():
            if route.kind == "vocational_qualification":
                for field in route.fields:
                    self.trades.setdefault(field, []).append(route)
            if route.kind == "apprenticeship" or (route.kind == "recognition" and route.gives.permit):
                for field in route.fields:
                    self.ends.setdefault((route.kind, field), []).append(route)

    def _sort(self, route: Route) -> _Sort:
        requires = tuple((slot, options) for slot in HARD if (options := accepted(self.knowledge, route, slot)) is not None)
        told = tuple(slot for slot, _ in requires if slot in self.knowledge.kinds[route.kind].only_when_known)
        needs = tuple(names for names in (route.requires.qualification, route.requires.permit) if names)
        gives = route.gives
        names = frozenset(name for name in (gives.qualification, gives.permit) if name is not None and name in self.required)
        parts = (requires, told, needs, gives.education, gives.finnish, names)
        return self._made.setdefault(parts, _Sort(*parts))

    def _leads_on(self, route: Route) -> bool:
        """Whether the route can be a step towards something else, and is no trade in itself."""
        sort = self.sorts[route.id]
        trade = route.kind in QUALIFICATIONS or sort.education in TRADES
        return not trade and bool(sort.education or sort.finnish or sort.names)

    def after(self, has: Has, sort: _Sort) -> Has:
        """What one has after a route of that sort: never less than before."""
        education, finnish = has.education, has.finnish
        if sort.education and _rank(sort.education) > _rank(next(iter(education), "")):
            education = (sort.education,)
        if sort.finnish and self.levels.index(sort.finnish) > self.levels.index(next(iter(finnish), "none")):
            finnish = (sort.finnish,)
        return Has(education, finnish, has.names | sort.names)


@lru_cache(maxsize=4)
def _index(knowledge: Knowledge) -> _Index:
    return _Index(knowledge)


@lru_cache(maxsize=REMEMBERED)
def _distances(knowledge: Knowledge, place: tuple[str, ...]) -> Mapping[tuple[str, ...], int]:
    """Places of a route -> how far that is."""
    some = _index(knowledge).places.items()
    return {places: DISTANCES[nearness(knowledge, route, {"place": place})] for places, route in some}


def _cost(knowledge: Knowledge, route: Route, place: tuple[str, ...], *, special: bool) -> Cost:
    """What the route costs on a way; `special`: the person has asked for such support.

    What a municipality's services buy is for those who live there: a neighbour's counts as far away.
    """
    distance = _distances(knowledge, place)[route.places]
    others = route.apply == "services" and distance == DISTANCES["near"]
    avoided = (distance == DISTANCES["far"]) + others + (route.special and not special)
    length = route.months.at_most if route.months else DEFAULT_MONTHS
    return avoided, length + MONTHS_BETWEEN, 1, distance, len(route.fields)


def _best(knowledge: Knowledge, routes: Iterable[Route], place: tuple[str, ...], *, special: bool) -> tuple[_Step, ...]:
    """The best of the routes of each sort."""
    best: dict[_Sort, _Step] = {}
    for route in routes:
        sort, cost = _index(knowledge).sorts[route.id], _cost(knowledge, route, place, special=special)
        if sort not in best or cost < best[sort].cost:
            best[sort] = _Step(sort, cost, route)
    return tuple(best.values())


def find_paths(knowledge: Knowledge, goals: Sequence[Route], profile: Profile) -> tuple[Path, ...]:
    """The ways to the goal, of each kind the shortest; empty where no chain of `MAX_STEPS` leads there.

    At school is first: the others ask for an employer, or a profession. It ends with one of `goals`; by working one ends with an
    apprenticeship, with a profession from another country with the right to practise it, both in a field of the person's interests, or
    where none is known, of the goals. To a degree no apprenticeship leads, but a vocational qualification of the field is a step.
    """
    fields = tuple(profile.get("interest", ())) or tuple(dict.fromkeys(field for route in goals for field in route.fields))
    key = tuple((slot, tuple(profile[slot])) for slot in (*HARD, "place") if profile.get(slot))
    special = bool(SPECIAL_SUPPORT & set(profile.get("support", ())))
    return _find(knowledge, tuple([route.id for route in goals]), fields, key, special=special)


def find_path_of(knowledge: Knowledge, way: Way, profile: Profile) -> Path | None:
    """The shortest way of one kind, other than school, into a field of the person's interests."""
    return next((path for path in find_paths(knowledge, (), profile) if path.way == way), None)


@lru_cache(maxsize=REMEMBERED)
def _find(knowledge: Knowledge, goals: tuple[str, ...], fields: tuple[str, ...], key: Key, *, special: bool) -> tuple[Path, ...]:
    profile = dict(key)
    degree = bool(goals) and all(knowledge.routes[name].kind == "higher_education" for name in goals)
    reached = _reached(knowledge, key, fields if degree else (), special=special)
    found = []
    for way, last in _last(knowledge, goals, fields, profile.get("place", ()), special=special):
        if degree and way == "work":
            continue
        open_ends = [step for step in last if step.sort.open_to(profile)]
        chains = [chain.then(step) for step in open_ends for has, chain in reached if step.sort.may(has)]
        if chains:
            found.append(Path(min(chains, key=lambda chain: chain.cost).routes, way))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _last(
    knowledge: Knowledge, goals: tuple[str, ...], fields: tuple[str, ...], place: tuple[str, ...], *, special: bool
) -> tuple[tuple[Way, tuple[_Step, ...]], ...]:
    """Way -> the steps that it may end with."""
    school = _ends(knowledge, [knowledge.routes[name] for name in goals], place)
    others = {way: [route for field in fields for route in _index(knowledge).ends.get((kind, field), ())] for way, kind in ENDS.items()}
    by_way: dict[Way, list[Route]] = {"school": school, **others}
    return tuple((way, _best(knowledge, ends, place, special=special)) for way, ends in by_way.items())


@lru_cache(maxsize=REMEMBERED)
def _stones(knowledge: Knowledge, place: tuple[str, ...], trades: tuple[str, ...], *, special: bool) -> tuple[_Step, ...]:
    """The best stepping stone of each sort; towards a degree, a vocational qualification of the fields `trades` is one, too."""
    index = _index(knowledge)
    learned = [route for field in trades for route in index.trades.get(field, ())]
    return _best(knowledge, [*index.stones, *learned], place, special=special)


@lru_cache(maxsize=REMEMBERED)
def _reached(knowledge: Knowledge, key: Key, trades: tuple[str, ...], *, special: bool) -> tuple[tuple[Has, _Chain], ...]:
    """Everywhere one can get with one step less than a way may have, each with the best chain of each number of steps."""
    index, profile = _index(knowledge), dict(key)
    stones = [step for step in _stones(knowledge, profile.get("place", ()), trades, special=special) if step.sort.open_to(profile)]
    newest = {Has(profile.get("education", ()), profile.get("finnish", ())): _Chain()}
    reached = list(newest.items())
    for _ in range(MAX_STEPS - 1):
        further: dict[Has, _Chain] = {}
        for has, chain in newest.items():
            for step in stones:
                then = index.after(has, step.sort)
                if then == has or not step.sort.may(has):
                    continue
                longer = chain.then(step)
                if then not in further or longer.cost < further[then].cost:
                    further[then] = longer
        newest = further
        reached += newest.items()
    return tuple(reached)


def _ends(knowledge: Knowledge, goals: Sequence[Route], place: tuple[str, ...]) -> list[Route]:
    """The goals to look for: a vocational qualification if there is one, else another; near if there is one, else afar."""
    distances = _distances(knowledge, place)
    wanted = [route for route in goals if route.kind in QUALIFICATIONS]
    first = [route for route in wanted if route.kind == "vocational_qualification"] or wanted
    return [route for route in first if distances[route.places] != DISTANCES["far"]] or first


def _rank(education: str) -> int:
    return RANK.index(education) if education in RANK else RANK.index("basic")
