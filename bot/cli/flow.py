"""`opastin flow`: the flow as Mermaid, SVG or JSON."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from html import escape

from bot.cli.output import put, put_json
from bot.knowledge import Knowledge, load
from bot.knowledge.flowproof import ENDS, targets

BOX_WIDTH, BOX_HEIGHT, GAP_X, GAP_Y = 150, 34, 30, 46


def flow(options: argparse.Namespace) -> int:
    """Write the picture."""
    knowledge = load(options.knowledge)
    match options.format:
        case "json":
            put_json(knowledge.flow.model_dump(mode="json"))
        case "svg":
            put(svg(knowledge))
        case _:
            put(mermaid(knowledge))
    return 0


def edges(knowledge: Knowledge) -> Iterator[tuple[str, str, str]]:
    """(step, where it leads, the options that lead there; empty for all others)."""
    for step in knowledge.steps.values():
        by_target: dict[str, list[str]] = {}
        for target, key in targets(step):
            by_target.setdefault(target, []).extend(str(option) for option in key[1:])
        for target, options in by_target.items():
            yield step.id, target, ", ".join(options) if target != step.next else ""


def mermaid(knowledge: Knowledge) -> str:
    """The flow as a Mermaid flowchart."""
    lines = ["flowchart TD", f"  start([start]) --> {knowledge.flow.start}"]
    lines += [f"  {step.id}[{step.id}]" for step in knowledge.steps.values()]
    lines += [f"  {end}([{end}])" for end in sorted(ENDS)]
    lines += [f"  {source} -->|{label}| {target}" if label else f"  {source} --> {target}" for source, target, label in edges(knowledge)]
    return "\n".join(lines)


def _layers(knowledge: Knowledge) -> Mapping[str, int]:
    """Node -> its layer: one below the lowest step that leads to it."""
    layers = {knowledge.flow.start: 0}
    arrows = list(edges(knowledge))
    for _ in knowledge.steps:
        for source, target, _label in arrows:
            if source in layers:
                layers[target] = max(layers.get(target, 0), layers[source] + 1)
    return layers


def svg(knowledge: Knowledge) -> str:
    """The flow as an SVG picture, from top to bottom."""
    places: dict[str, tuple[int, int]] = {}
    in_layer: dict[int, int] = {}
    for node, layer in sorted(_layers(knowledge).items(), key=lambda pair: (pair[1], pair[0])):
        column = in_layer.get(layer, 0)
        in_layer[layer] = column + 1
        places[node] = (20 + column * (BOX_WIDTH + GAP_X), 20 + layer * (BOX_HEIGHT + GAP_Y))
    width = max(x for x, _ in places.values()) + BOX_WIDTH + 20
    height = max(y for _, y in places.values()) + BOX_HEIGHT + 20
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">'
    style = "<style>rect{fill:#eef6f8;stroke:#2b6777}.end{fill:#fdf1dc;stroke:#b97a00}line{stroke:#888}text{text-anchor:middle}</style>"
    arrows = [
        _arrow(places[source], places[target], label) for source, target, label in edges(knowledge) if {source, target} <= places.keys()
    ]
    return "\n".join([head, style, *arrows, *(_box(node, place) for node, place in places.items()), "</svg>"])


def _arrow(start: tuple[int, int], end: tuple[int, int], label: str) -> str:
    x1, y1, x2, y2 = start[0] + BOX_WIDTH // 2, start[1] + BOX_HEIGHT, end[0] + BOX_WIDTH // 2, end[1]
    line = f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>'
    text = f'<text x="{(x1 + x2) // 2}" y="{(y1 + y2) // 2}" fill="#555">{escape(label)}</text>' if label else ""
    return line + text


def _box(node: str, place: tuple[int, int]) -> str:
    x, y = place
    kind = "end" if node in ENDS else "step"
    box = f'<rect class="{kind}" x="{x}" y="{y}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="8"/>'
    return f'{box}<text x="{x + BOX_WIDTH // 2}" y="{y + BOX_HEIGHT // 2 + 4}">{escape(node)}</text>'
