"""A sheet as a PDF that everybody can read: tagged, with its language and title (PDF/UA-1, ISO 14289-1), from right to left too.

Typst makes it, and refuses what breaks the standard. Nothing is fetched: the fonts come with the packages that are installed.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_sans_arabic
import typst

from bot.dialogue.sheet import Item, Sheet

MEDIA_TYPE = "application/pdf"

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ckb", "ur", "ps", "he", "yi", "dv"})
"""Languages that are written from right to left (ISO 639)."""

COVERED: tuple[tuple[int, int], ...] = (
    (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x36F), (0x3A3, 0x3E1), (0x400, 0x52F), (0x600, 0x6FF), (0x750, 0x77F), (0x1E00, 0x1EFF),
    (0x200C, 0x200F), (0x2010, 0x2027), (0x2030, 0x2044), (0x20A0, 0x20C0), (0x2190, 0x2193), (0x2713, 0x2713),
)  # fmt: skip
"""Characters, first and last, for which there is a glyph. Without one a document breaks the standard, and is not made at all.

The soft hyphen is left out: nobody sees it, but it would break a word.
"""

_TEMPLATE = (files(__package__ or "bot.documents") / "sheet.typ").read_bytes()


def print_sheet(sheet: Sheet) -> bytes:
    """The sheet as a PDF. The same sheet gives the same bytes."""
    data = {
        "title": printable(sheet.title),
        "language": sheet.language,
        "right_to_left": sheet.language in RIGHT_TO_LEFT,
        "sections": [
            {"heading": printable(section.heading), "items": [_item(item) for item in section.items]} for section in sheet.sections
        ],
        "note": printable(sheet.note),
    }
    compiler = typst.Compiler(_TEMPLATE, root=str(Path(__file__).parent), font_paths=_fonts(), ignore_system_fonts=True)
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    made = compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=0)
    assert isinstance(made, bytes), "one document was asked for"  # noqa: S101 - our bug if not
    return made


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Our fonts, read once; what the machine has besides is not looked at, so that a document is the same everywhere."""
    folders = [str(Path(package.ROOT) / "files") for package in (fontpkg_noto_sans, fontpkg_noto_sans_arabic)]
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


def _item(item: Item) -> dict[str, object]:
    return {"text": printable(item.text), "under": printable(item.under), "number": item.number, "link": printable(item.link)}


def printable(text: str) -> str:
    """The text without what no font here can show: pictures, and letters of other scripts."""
    return "".join(letter for letter in text if any(first <= ord(letter) <= last for first, last in COVERED)).strip()
