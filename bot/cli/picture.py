"""The figures of the drop-ins as one picture for a meeting: who meant to come and who came, by region and month.

It is drawn as SVG, by hand: bars, numbers and names. What is hidden has no bar, only a dot. As PNG it is the same picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from bot.cli.naming import HIDDEN, Names, month_name
from bot.service.figures import Figures
from bot.service.hiding import Shown

WIDTH, MARGIN = 1200, 48
TOP, PANEL, BARS = 146, 216, 126
"""Pixels above the panels, for each panel, and of its highest bar."""

FOOT = 230
LINE = 26
DARK, LIGHT, INK, PALE = "#0b5a7a", "#a9cfdf", "#1c2a33", "#5b6b75"
"""Came, meant to come; words, and words beside them. Dark and light differ in a grey copy too."""

FONT = Path(__file__).parent / "fonts" / "DejaVuSans-latin.ttf"
ZOOM = 2.0
SIZES = (9, 14)
"""How large a number above a narrow bar is, and above a wide one."""


def png(svg: str) -> bytes:
    """The picture as PNG, twice as large, with letters that are our own: a server may have none."""
    import resvg_py  # only where a PNG is wanted

    return resvg_py.svg_to_bytes(
        svg_string=svg, zoom=ZOOM, skip_system_fonts=True, font_files=[str(FONT)], sans_serif_family="DejaVu Sans", background="#ffffff"
    )


def picture(found: Figures, names: Names) -> str:
    """The picture as SVG."""
    foot = TOP + PANEL * len(found.came.parts) + LINE
    body = [*_head(found, names), *_panels(found, names), *_foot(found, names, foot)]
    height = foot + FOOT
    opened = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img"'
    title = f"<title>{escape(names.title(found))}</title>"
    lines = [f'{opened} font-family="DejaVu Sans, Verdana, sans-serif">', title, f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>']
    return "\n".join([*lines, *body, "</svg>"]) + "\n"


def _head(found: Figures, names: Names) -> Iterator[str]:
    yield _words(MARGIN, 64, names.title(found), size=30)
    for place, (colour, name, shown) in enumerate(((LIGHT, "report-meant", found.meant), (DARK, "report-came", found.came))):
        left = MARGIN + 300 * place
        yield f'<rect x="{left}" y="92" width="22" height="22" fill="{colour}"/>'
        yield _words(left + 32, 111, f"{names(name)} {names.number(shown.count)}", size=22)


def _panels(found: Figures, names: Names) -> Iterator[str]:
    highest = max((month.count or 0 for part in (*found.meant.parts, *found.came.parts) for month in part.parts), default=0)
    for place, (meant, came) in enumerate(zip(found.meant.parts, found.came.parts, strict=True)):
        yield from _panel(meant, came, names, TOP + PANEL * place, highest)


def _panel(meant: Shown, came: Shown, names: Names, top: int, highest: int) -> Iterator[str]:
    """A region: its months side by side, each with two bars."""
    floor = top + 36 + BARS
    sums = f"{names.number(meant.count)} {names('report-meant')}, {names.number(came.count)} {names('report-came')}"
    yield _words(MARGIN, top + 16, f"{names.region(came.name)}: {sums}", size=18)
    yield f'<line x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="{floor}" y2="{floor}" stroke="{PALE}"/>'
    step = (WIDTH - 2 * MARGIN) / max(len(came.parts), 1)
    wide = min(step * 0.34, 60)
    sparse = -(-len(came.parts) // 24)  # With many months not each has room for its name.
    for number, (intended, there) in enumerate(zip(meant.parts, came.parts, strict=True)):
        middle = MARGIN + step * (number + 0.5)
        yield from _bar(middle - wide - 2, wide, floor, LIGHT, intended, highest)
        yield from _bar(middle + 2, wide, floor, DARK, there, highest)
        if number % sparse == 0:
            yield _words(middle, floor + 20, month_name(there.name), anchor="middle", colour=PALE, size=14)


def _bar(left: float, wide: float, floor: int, colour: str, shown: Shown, highest: int) -> Iterator[str]:
    high = BARS * (shown.count or 0) / max(highest, 1)
    if shown.count:
        yield f'<rect x="{left:.1f}" y="{floor - high:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="{colour}"/>'
    yield _words(
        left + wide / 2, floor - high - 5, HIDDEN if shown.count is None else str(shown.count), anchor="middle", size=SIZES[wide > 24]
    )


def _foot(found: Figures, names: Names, top: int) -> Iterator[str]:
    """Where people came from, whether it was the first time and helped, and what a dot means."""
    places = "   ".join(f"{name} {number}" for name, number in names.places(found.came_places))
    lines = [
        f"{names('report-places')}: {places or names.number(found.came.count)}",
        f"{names('report-first')}: {_told(found.first, names, 'report-first')}",
        f"{names('report-helped')}: {_told(found.helped, names, 'report-helped')}",
        names("report-walk-ins", count=names.number(found.walk_ins)),
    ]
    told = [line for said in lines for line in _wrapped(said)]
    for place, text in enumerate(told):
        yield _words(MARGIN, top + LINE * place, text)
    yield _words(MARGIN, top + LINE * len(told) + 8, names("report-hidden"), colour=PALE, size=13)


def _told(shown: Shown, names: Names, family: str) -> str:
    return "   ".join(f"{names(f'{family}-{part.name}')} {names.number(part.count)}" for part in shown.parts)


def _wrapped(text: str, most: int = 110) -> Sequence[str]:
    """The text in lines that fit."""
    lines, line = [], ""
    for word in text.split("   "):
        joined = f"{line}   {word}" if line else word
        if line and len(joined) > most:
            lines.append(line)
            joined = word
        line = joined
    return [*lines, line]


def _words(left: float, base: float, text: str, *, size: int = 16, colour: str = INK, anchor: str = "start") -> str:
    at = f'x="{left:.1f}" y="{base:.1f}" font-size="{size}" fill="{colour}" text-anchor="{anchor}" xml:space="preserve"'
    return f"<text {at}>{escape(text)}</text>"
