from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guidance.guide import first_by_answer, guide
from bot.guidance.matching import Match, match_route
from bot.guidance.ranking import SAME_FIELD_COST, SAME_KIND_COST, VARIED
from bot.knowledge import Knowledge
from tests.bench.choosing import multiplied

Profile = dict[str, tuple[str, ...]]
Profiles = st.SearchStrategy[Profile]

SOME = settings(max_examples=60, derandomize=True)


@SOME
@given(data=st.data())
def test_ranking_at_once_says_of_each_route_what_looking_at_it_alone_says(
    knowledge: Knowledge, profiles: Profiles, data: st.DataObject
) -> None:
    """Score, verdicts, nearness and field are those of the one route; what fits lacks nothing, what nearly does lacks one thing."""
    profile = data.draw(profiles)
    found = guide(knowledge, profile)
    if "employer" in profile.get("goal", ()):
        return
    for match in (*found.fitting, *found.misses):
        assert match == match_route(knowledge, match.route, profile, stepping=match.stepping)
    assert not any(match.of("lacks") for match in found.fitting)
    assert all(len(match.of("lacks")) == 1 for match in found.misses)


@SOME
@given(data=st.data())
def test_three_different_ways_come_before_three_alike(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """Each of the first routes is the best that was left, when those of a kind or an interest that was listed already count less."""
    profile = data.draw(profiles)
    fitting = list(guide(knowledge, profile).fitting)
    several = len({match.field for match in fitting if match.field}) > 1
    kinds: Counter[str] = Counter()
    fields: Counter[str | None] = Counter()

    def standing(match: Match) -> int:
        return match.score - SAME_KIND_COST * kinds[match.route.kind] - SAME_FIELD_COST * fields[match.field] * several

    for number, match in enumerate(fitting[:VARIED]):
        assert standing(match) == max(standing(other) for other in fitting[number:])
        kinds[match.route.kind] += 1
        fields[match.field] += 1


@SOME
@given(data=st.data())
def test_what_an_answer_would_bring_is_what_it_brings(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """For each answer to a question, the first routes and the ways are those that the guidance gives once it is told."""
    profile = data.draw(profiles)
    slot = data.draw(st.sampled_from([slot.id for slot in knowledge.slots.values() if slot.id not in {"consent", "place"}]))
    others = {name: options for name, options in profile.items() if name != slot}
    for option, first in first_by_answer(knowledge, others, slot, knowledge.slots[slot].options, 3).items():
        told = guide(knowledge, {**others, slot: (option,)})
        assert first.routes == tuple(match.route for match in told.fitting[:3])
        assert first.paths == told.paths


@settings(max_examples=8)
@given(data=st.data())
def test_it_is_the_same_among_thousands(knowledge: Knowledge, profiles: Profiles, data: st.DataObject) -> None:
    """With many more routes, each of those shown is scored as it is alone, and none that fits and scores more than the best is left out."""
    many = _many(knowledge)
    profile = {**data.draw(profiles), "goal": ("learn",)}
    found = guide(many, profile)
    for match in found.fitting[:12]:
        assert match == match_route(many, match.route, profile, stepping=match.stepping)
    interests = profile.get("interest", ())
    of_interest = [route for route in many.routes.values() if not interests or set(interests) & set(route.fields)]
    alone = [match_route(many, route, profile) for route in of_interest[::7]]
    hidden = {kind.id: set(kind.only_when_known) for kind in many.kinds.values()}
    best = found.fitting[0].score if found.fitting else None
    for match in alone:
        unknown = {judgement.slot for judgement in match.of("unknown")}
        if not match.of("lacks") and not unknown & hidden[match.route.kind] and match.nearness != "far":
            assert best is not None
            assert match.score <= best


_MANY: list[Knowledge] = []


def _many(knowledge: Knowledge) -> Knowledge:
    if not _MANY:
        _MANY.append(multiplied(knowledge, 3_000, 7))
    return _MANY[0]
