from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator

from bot.guidance.guide import guide
from bot.guidance.matching import accepted
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

Profile = dict[str, tuple[str, ...]]

REGIONS = ("hameenlinna", "forssa", "riihimaki", "rauma")
SHOWN = 9
"""How many routes a person can see in all."""


def profiles_for(knowledge: Knowledge, route: Route) -> Iterator[Profile]:
    """People who may take the route: with one of its interests and in one of its places, of several goals and kinds of school."""
    options = {slot: accepted(knowledge, route, slot) for slot in ("age", "education", "situation", "finnish")}
    goals = ("learn", "update", "finish", "unsure", *(["employer"] if knowledge.kinds[route.kind].for_employers else []))
    places = [place for place in route.places if place != "anywhere"] or ["forssa", "tampere"]
    choices = (
        goals,
        ((), ("coping",), ("digital",), route.supports),
        options["education"] or knowledge.slots["education"].options,
        (options["situation"] or ("unemployed", "employed", "retired"))[:3],
        places[:3],
        route.fields[:4],
    )
    for goal, support, education, situation, place, field in itertools.product(*choices):
        yield {
            "goal": (str(goal),),
            "support": tuple(support),
            "education": (str(education),),
            "situation": (str(situation),),
            "place": (str(place),),
            "interest": (str(field),),
            "age": ((options["age"] or ("30_59",))[-1],),
            "finnish": ((options["finnish"] or ("native",))[-1],),
            "mode": ("workplace",) if support else (),
        }


def test_every_route_is_shown_to_somebody(knowledge: Knowledge) -> None:
    """No route is dead: for each there is a person who sees it among the nine that can be seen."""
    for route in knowledge.routes.values():
        seen = ([match.route.id for match in guide(knowledge, profile).fitting[:SHOWN]] for profile in profiles_for(knowledge, route))
        assert any(route.id in ids for ids in seen), route.id


def test_no_route_is_first_for_everybody(knowledge: Knowledge) -> None:
    """Over people of all fields, places and situations, no one route comes first for more than a fifth."""
    people = itertools.product(knowledge.fields, REGIONS, ("unemployed", "employed"), ("basic", "vocational"))
    first: Counter[str] = Counter()
    for field, place, situation, education in people:
        profile = {
            "goal": ("learn",), "interest": (field,), "place": (place,), "situation": (situation,), "education": (education,),
            "age": ("30_59",), "finnish": ("native",),
        }  # fmt: skip
        first[guide(knowledge, profile).fitting[0].route.id] += 1
    (name, times), *_ = first.most_common(1)
    assert times <= first.total() / 5, name
    assert len(first) > 100


def test_every_field_has_a_fitting_route_in_every_region(knowledge: Knowledge) -> None:
    """A native speaker of 30-59 with basic school finds something for each of the fields, in or out of work, not all of it far away."""
    for field, place, situation in itertools.product(knowledge.fields, REGIONS, ("unemployed", "employed", "caring")):
        profile = {
            "goal": ("learn",), "interest": (field,), "place": (place,), "situation": (situation,), "education": ("basic",),
            "age": ("30_59",), "finnish": ("native",),
        }  # fmt: skip
        fitting = guide(knowledge, profile).fitting
        assert any(match.nearness != "far" and match.field == field for match in fitting), (field, place, situation)
