"""Documents that everybody can read: tagged, titled, in their language, from right to left too. Read back with another library."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from bot.dialogue.conversation import Conversation
from bot.dialogue.screens import Words
from bot.dialogue.sheet import Item, Section, Sheet, sheet_of
from bot.documents import print_sheet
from bot.documents.pdf import COVERED
from bot.guidance.plan import added
from bot.knowledge import Knowledge
from tests.guidance.test_plan import TODAY, a_plan

ARABIC = Sheet(
    "خطتي",
    "ar",
    (
        Section("الهدف", (Item("مهنة التنظيف"),)),
        Section("الخطوات", (Item("اتصل بالمدرسة Forssa", "حتى 30.11.", 1), Item("زيارة", "", 3))),
    ),
    "الإصدار 1",
)
"""A plan in Arabic: letters that join, a Latin name and digits within."""


def read(document: bytes) -> PdfReader:
    """The document, opened by a library that has no part in making it."""
    return PdfReader(io.BytesIO(document))


def tags(node: Any) -> Iterator[str]:
    """Every tag of the document, in the order in which it is read aloud."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, ArrayObject):
        for child in node:
            yield from tags(child)
    elif isinstance(node, DictionaryObject):
        if "/S" in node and node.get("/Type", "/StructElem") == "/StructElem":
            yield str(node["/S"])
        yield from tags(node.get("/K", ArrayObject()))


def words_in(reader: PdfReader) -> str:
    """All the words of the document, without the spaces between them."""
    return "".join("".join(page.extract_text() for page in reader.pages).split())


def read_instead(reader: PdfReader) -> str:
    """The letters that are read for signs which are drawn of several pieces (ActualText)."""
    drawn = b"".join(contents.get_data() for page in reader.pages if (contents := page.get_contents()) is not None)
    return "".join(bytes.fromhex(found.decode()).decode("utf-16") for found in re.findall(rb"/ActualText<([0-9A-F]+)>", drawn))


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
def test_a_plan_is_tagged_titled_and_complete(knowledge: Knowledge, language: str) -> None:
    """In each language: the title, the language, the tags, and every word of the plan, the own words of its steps too."""
    plan = added(a_plan(knowledge), "Kysyn Tavastian opinto-ohjaajalta", TODAY, due=dt.date(2026, 12, 4))
    sheet = sheet_of(Words(knowledge, Conversation(language=language)), plan, TODAY)
    reader = read(print_sheet(sheet))
    root: Any = reader.root_object
    assert root["/Lang"] == language.partition("-")[0]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == sheet.title
    assert reader.xmp_metadata is not None
    found = list(tags(root["/StructTreeRoot"]))
    assert found.count("/H1") == len(sheet.sections)
    assert found.count("/LI") == sum(len(section.items) for section in sheet.sections)
    page: Any = reader.pages[0]
    followed = {note.get_object()["/A"]["/URI"] for note in page["/Annots"]}
    assert followed == {item.link for section in sheet.sections for item in section.items if item.link}
    told = words_in(reader)
    for section in sheet.sections:
        for item in section.items:
            assert "".join(item.text.split()) in told
            assert "".join(item.under.split()) in told


def test_arabic_is_written_from_right_to_left() -> None:
    """It has its language and tags, its letters are there to be read, and what is Latin in it stays as it is."""
    reader = read(print_sheet(ARABIC))
    root: Any = reader.root_object
    page: Any = reader.pages[0]
    assert root["/Lang"] == "ar"
    assert root["/ViewerPreferences"].get("/Direction") == "/R2L"
    assert list(tags(root["/StructTreeRoot"])).count("/LI") == 3
    told = words_in(reader)
    assert "Forssa" in told
    assert "30.11." in told
    letters = {letter for letter in "خطتي الهدف مهنة التنظيف الخطوات اتصل بالمدرسة حتى زيارة الإصدار" if letter != " "}
    assert letters <= set(told) | set(read_instead(reader))
    fonts = page["/Resources"]["/Font"].values()
    assert any("NotoSansArabic" in font.get_object()["/BaseFont"] for font in fonts)


def test_the_same_plan_gives_the_same_bytes() -> None:
    """Nothing of the moment or the machine is in a document."""
    assert print_sheet(ARABIC) == print_sheet(ARABIC)


@settings(max_examples=40)
@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["fi", "ar", "en"]), st.integers(1, 99) | st.none())
def test_any_words_can_be_printed(text: str, under: str, language: str, number: int | None) -> None:
    """Pictures, other scripts, Typst's own signs: a person's words never keep them from their document."""
    sheet = Sheet("Suunnitelmani", language, (Section("Askeleet", (Item(text, under, number), Item("#sys.inputs *x* $y$", "", number))),))
    assert "#sys.inputs*x*$y$" in words_in(read(print_sheet(sheet)))


def test_every_character_that_is_let_through_has_a_glyph() -> None:
    """What the fonts lack would keep the whole document from being made."""
    for first, last in COVERED:
        letters = " ".join(chr(code) for code in range(first, last + 1))
        assert print_sheet(Sheet("x", "fi", (Section("y", (Item(letters),)),)))
