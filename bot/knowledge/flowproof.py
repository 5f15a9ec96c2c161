"""Proofs about the flow as a graph, before anyone walks it.

Every step is reachable from `start`; every way ends, within `longest` questions; every end has what it needs: a route
for each field, a drop-in, and, for every place a person can name, a region whose staff includes someone the routing
leads to whatever the answers are. From the last it follows that every combination of answers leads to a route, a
drop-in or a human: a human is offered at every end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import get_args

from bot.knowledge.model import DropInsFile, EndName, FlowFile, NetworkFile, Step
from bot.knowledge.source import Key, Source

MAX_BUTTON_BYTES = 64
"""What Telegram takes as the data of a button."""

ENDS = frozenset(get_args(EndName))

NEEDED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "consent": frozenset({"yes", "no"}),
        "goal": frozenset({"learn", "unsure", "dropin", "human", "employer"}),
        "interest": frozenset(),
        "finnish": frozenset({"native"}),
        "place": frozenset(),
        "situation": frozenset({"unemployed"}),
        "unemployed_for": frozenset(),
        "education": frozenset(),
        "age": frozenset({"under_18"}),
        "mode": frozenset(),
        "support": frozenset(),
    }
)
"""Slots, and options of them, that the program has rules of its own for."""


def targets(step: Step) -> Iterator[tuple[str, Key]]:
    """Where the answers of a step lead, with the key that says so."""
    yield step.next, ("next",)
    for option, target in step.next_when.items():
        yield target, ("next_when", option)


def prove_flow(flow: FlowFile, source: Source, statements: int) -> None:
    """Note every way in which the flow is no sound graph. References to nothing are told elsewhere."""
    steps = {step.id: step for step in flow.steps}
    _prove_slots(flow, source)
    _prove_asks(flow, source)
    if all(target in steps or target in ENDS for name in steps for target, _ in targets(steps[name])):
        _prove_reachable(flow, steps, source)
    lengths = _longest(steps, source, statements)
    if lengths is not None and flow.start in lengths and lengths[flow.start] > flow.longest:
        said = f"A way through the flow has {lengths[flow.start]} questions, but `longest` is {flow.longest}."
        source.problem(source.place(("longest",)), "flow-too-long", said, "Take questions away, or raise `longest`.")
    _prove_buttons(flow, source)


def _prove_slots(flow: FlowFile, source: Source) -> None:
    """Note the slots and options that the program itself speaks of and that are not there."""
    slots = {slot.id: slot for slot in flow.slots}
    for name, options in NEEDED.items():
        if name not in slots:
            said = f"The slot `{name}` is missing: the program itself speaks of it."
            source.problem(source.key_place(("slots",)), "key-missing", said, f"Add a slot with `id: {name}`.")
            continue
        for option in options - set(slots[name].options):
            said = f"The option `{option}` of `{name}` is missing: the program itself speaks of it."
            place = source.key_place(("slots", list(slots).index(name), "options"))
            source.problem(place, "key-missing", said, f"Add `{option}` to the options.")


def _prove_asks(flow: FlowFile, source: Source) -> None:
    """Note a step that asks for several answers where the slot takes one, or for one where it takes several."""
    several = {slot.id: slot.several for slot in flow.slots}
    for index, step in enumerate(flow.steps):
        asks = step.ask != "choice"
        if several.get(step.fills, asks) != asks:
            said = f"The step asks for a `{step.ask}`, but `{step.fills}` takes {'one answer' if asks else 'several answers'}."
            advice = f"Write `ask: {'choice' if asks else 'several'}`, or change `several` of the slot."
            source.problem(source.place(("steps", index, "ask")), "value-wrong", said, advice)


def _prove_reachable(flow: FlowFile, steps: Mapping[str, Step], source: Source) -> None:
    reached: set[str] = set()
    waiting = [flow.start]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(target for target, _ in targets(steps[name])) if name in steps else None
    for index, step in enumerate(flow.steps):
        if step.id not in reached and flow.start in steps:
            said = f"No answer leads to the step `{step.id}`."
            source.problem(source.place(("steps", index, "id")), "flow-unreachable", said, "Lead a `next` to it, or take it away.")
    for name in ("routes", "human"):
        if name not in reached and flow.start in steps:
            said = f"No answer leads to the end `{name}`."
            source.problem(source.place(("start",)), "flow-incomplete", said, f"Lead a `next` to `{name}`.")


def _longest(steps: Mapping[str, Step], source: Source, statements: int) -> dict[str, int] | None:
    """Step -> the most questions from it to an end; None, with the circle noted, if some way never ends."""
    lengths: dict[str, int] = {}
    order = list(steps)

    def visit(name: str, path: tuple[str, ...]) -> bool:
        if name in lengths or name not in steps:
            return True
        if name in path:
            circle = " → ".join((*path[path.index(name) :], name))
            way = next(way for target, way in targets(steps[path[-1]]) if target == name)
            place = source.place(("steps", order.index(path[-1]), *way))
            source.problem(place, "flow-endless", f"These steps lead round and never end: {circle}.", "Lead one of them on.")
            return False
        if not all(visit(target, (*path, name)) for target, _ in targets(steps[name])):
            return False
        own = statements if steps[name].ask == "inventory" else 1
        lengths[name] = own + max((lengths.get(target, 0) for target, _ in targets(steps[name])), default=0)
        return True

    return lengths if all(visit(name, ()) for name in order) else None


def _prove_buttons(flow: FlowFile, source: Source) -> None:
    slots = {slot.id: slot for slot in flow.slots}
    for index, step in enumerate(flow.steps):
        for option in slots[step.fills].options if step.fills in slots else ():
            if len(f"{step.fills}:{option}".encode()) > MAX_BUTTON_BYTES:
                said = f"The button `{step.fills}:{option}` is longer than {MAX_BUTTON_BYTES} bytes."
                source.problem(source.place(("steps", index, "id")), "button-too-long", said, "Give the slot or the option a shorter id.")


def prove_human(network: NetworkFile, source: Source) -> None:
    """Note where the answers would lead to nobody: a routing without a last word, a region without that role."""
    last = [index for index, rule in enumerate(network.routing) if not rule.when]
    if not last:
        said = "No rule of `routing` is without `when`: some people would be passed to nobody."
        advice = "End with a rule that has only a `role`: - {role: counsellor}."
        source.problem(source.key_place(("routing",)), "answers-nowhere", said, advice)
        return
    role = network.routing[last[0]].role
    for index, region in enumerate(network.regions):
        if role not in region.roles:
            said = f"In the region `{region.id}` nobody has the role `{role}`, which the last rule of `routing` leads to."
            source.problem(source.place(("regions", index, "roles")), "answers-nowhere", said, f"Add `{role}` to its roles.")
        if not region.hours.days:
            said = f"The region `{region.id}` has no working day: no promise could be kept."
            source.problem(source.place(("regions", index, "hours", "days")), "answers-nowhere", said, "Name its working days.")


def prove_dropins(flow: FlowFile, dropins: DropInsFile, source: Source) -> None:
    """Note when the flow leads to drop-ins and there is none."""
    leads = any(target == "dropin" for step in flow.steps for target, _ in targets(step))
    if leads and not dropins.dropins:
        said = "The flow leads to drop-ins, and there is none."
        source.problem(source.key_place(("dropins",)), "answers-nowhere", said, "Add one, or lead no `next` of the flow to `dropin`.")
