from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.conversation import Answer, Conversation, frozen
from bot.dialogue.position import Ask, position
from bot.dialogue.profile import profile_of
from bot.dialogue.relevance import FIRST_ROUTES, shown
from bot.guidance.guide import guide
from bot.knowledge import Knowledge

SLOTS = ("finnish", "place", "situation", "unemployed_for", "education", "age", "mode", "support")


def told_so_far(knowledge: Knowledge, data: st.DataObject) -> Conversation:
    """Someone who has named a field and told some other things, by tapping; perhaps they have had a first result."""
    told: dict[str, tuple[str, ...]] = {"consent": ("yes",), "goal": (data.draw(st.sampled_from(("learn", "change", "update", "finish"))),)}
    told["interest"] = tuple(data.draw(st.lists(st.sampled_from(sorted(knowledge.fields)), min_size=1, max_size=3, unique=True)))
    for slot in data.draw(st.lists(st.sampled_from(SLOTS), max_size=5, unique=True)):
        told[slot] = (data.draw(st.sampled_from(knowledge.slots[slot].options)),)
    answers = frozen({slot: Answer(options) for slot, options in told.items()})
    client = data.draw(st.sampled_from(("fi", "ru")))
    return Conversation(greeted=True, answers=answers, client_language=client, writes=client, told=data.draw(st.booleans()))


@settings(max_examples=60)
@given(data=st.data())
def test_some_answer_to_every_question_changes_what_is_shown(knowledge: Knowledge, data: st.DataObject) -> None:
    """By brute force: each answer is given, and the result compared with the one without; or an answer ends the talk elsewhere."""
    conversation = told_so_far(knowledge, data)
    where = position(knowledge, conversation)
    if not isinstance(where, Ask):
        return
    profile = profile_of(knowledge, conversation)
    results = [_result(knowledge, profile)]
    results += [_result(knowledge, {**profile, where.name: (option,)}) for option in knowledge.slots[where.name].options]
    elsewhere = any(target not in knowledge.steps for target in where.step.next_when.values())
    assert elsewhere or len(set(results)) > 1


def _result(knowledge: Knowledge, profile: dict[str, tuple[str, ...]]) -> object:
    """What somebody sees: the first routes, in order, the ways, and whom and where they can meet."""
    found = guide(knowledge, profile)
    seen = shown(knowledge, profile)
    routes = tuple(match.route.id for match in found.fitting[:FIRST_ROUTES])
    return (
        routes,
        tuple(tuple(route.id for route in path.routes) for path in found.paths),
        seen.dropins,
        seen.services,
        seen.region,
        seen.role,
    )


@settings(max_examples=40)
@given(data=st.data())
def test_the_next_question_of_a_pool_changes_most(knowledge: Knowledge, data: st.DataObject) -> None:
    """Of the pool's questions without an answer none would change more of the result, on average over its answers."""
    conversation = told_so_far(knowledge, data)
    where = position(knowledge, conversation)
    if not isinstance(where, Ask) or where.step.pool is None:
        return
    profile = profile_of(knowledge, conversation)
    rivals = [step for step in knowledge.flow.steps if step.pool == where.step.pool and step.fills not in profile]
    road = {"unemployed_for"} if profile.get("situation") != ("unemployed",) else set()
    asked = {step.fills: _average(knowledge, profile, step.fills) for step in rivals if step.fills not in road | {"finnish"}}
    assert _average(knowledge, profile, where.name) >= max(asked.values(), default=0.0) - 1e-9


def _average(knowledge: Knowledge, profile: dict[str, tuple[str, ...]], slot: str) -> float:
    now = shown(knowledge, profile)
    options = knowledge.slots[slot].options
    return sum(now.change_to(shown(knowledge, {**profile, slot: (option,)})) for option in options) / len(options)


def test_how_much_a_result_changes_is_nothing_only_for_the_same(knowledge: Knowledge) -> None:
    """It lies between nothing and all, is the same in both directions, and the second and third may change places."""
    people = [
        {"goal": ("learn",), "interest": (field,), "place": (place,)}
        for field, place in itertools.product(("care", "wood", "it"), ("forssa", "rauma", "oulu"))
        if place in knowledge.places
    ]
    results = [shown(knowledge, profile) for profile in people]
    for one, other in itertools.product(results, repeat=2):
        assert 0 <= one.change_to(other) <= 1
        assert one.change_to(other) == other.change_to(one)
        if one is other:
            assert one.change_to(other) == 0
        elif set(one.routes) != set(other.routes):
            assert one.change_to(other) > 0
