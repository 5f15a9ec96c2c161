from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import segno

from bot.cli import poster as module
from bot.knowledge import Knowledge, load
from bot.knowledge.calendar import HELSINKI

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin, Ran

SHIPPED = Path(__file__).resolve().parents[2] / "knowledge"
DAY = "2026-11-25"
LANGUAGES = ("fi", "fi-simple", "sv", "en")
LOADING = {"src", "srcset", "href", "action", "data", "poster", "background", "formaction"}

Print = Callable[..., "Ran"]


@pytest.fixture
def printed(opastin: Opastin, knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> Print:
    """`opastin poster` on the shipped knowledge, read once, for a bot and a day that stay."""
    monkeypatch.setattr(module, "load", lambda folder: knowledge if folder == SHIPPED else load(folder))
    monkeypatch.delenv("OPASTIN_BOT", raising=False)
    return lambda *arguments: opastin("poster", "--from", DAY, "--bot", "OpastinBot", *arguments)


class Page(HTMLParser):
    """What a page is made of: its elements with their attributes, and its texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self.elements.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """An element ends: the one that began last."""
        assert self.open.pop() == tag, "every element is closed where it should be"

    def handle_data(self, data: str) -> None:
        """A text."""
        if "style" not in self.open:
            self.texts.append(data)

    def every(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of each element of that name."""
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def text(self) -> str:
        """All that can be read."""
        return " ".join("".join(self.texts).split())


def dark(path: str) -> frozenset[tuple[int, int]]:
    """The dark squares, as (column, row), of a path that is drawn with horizontal strokes: M4 4.5h7m2 0h6."""
    squares: set[tuple[int, int]] = set()
    column, row = 0, 0.0
    for command, numbers in re.findall(r"([Mmh])([-\d. ]+)", path):
        first, *rest = (float(number) for number in re.findall(r"-?[\d.]+", numbers))
        if command == "h":
            squares |= {(column + step, int(row)) for step in range(int(first))}
            column += int(first)
        else:
            column, row = (int(first), rest[0]) if command == "M" else (column + int(first), row + rest[0])
    return frozenset(squares)


def codes(html: str) -> list[frozenset[tuple[int, int]]]:
    """The dark squares of each QR code on the pages."""
    return [dark(path) for path in re.findall(r'role="img".*?<path[^>]* d="([^"]+)"', html, re.DOTALL)]


def code_of(address: str) -> frozenset[tuple[int, int]]:
    """The dark squares of the QR code that says the address, inside its white border of four squares."""
    matrix = segno.make(address, error="m", micro=False).matrix
    return frozenset((column + 4, row + 4) for row, line in enumerate(matrix) for column, square in enumerate(line) if square)


@pytest.mark.parametrize(
    ("language", "start"), [("fi", "forssa"), ("sv", "forssa-sv"), ("en", "forssa-en"), ("fi-simple", "forssa-fi-simple")]
)
def test_the_code_opens_the_bot_with_the_place_and_the_language(printed: Print, language: str, start: str) -> None:
    """What a camera reads is the address that stands below it in letters, and is told to those who can't see it."""
    ran = printed("forssa", "--lang", language)
    assert (ran.code, ran.err) == (0, "")
    address = f"https://t.me/OpastinBot?start={start}"
    assert codes(ran.out) == [code_of(address)]
    page = Page(ran.out)
    assert [link["href"] for link in page.every("a")] == [address]
    shown = address.removeprefix("https://")
    assert f" {shown} " in page.text
    (label,) = (one["aria-label"] for one in page.every("div") if one.get("role") == "img")
    assert label is not None
    assert label.endswith(shown)


@pytest.mark.parametrize("name", ["riihimaki", "Riksu", "Riihimäki", "RIIHIMÄELLÄ", "Рийхимяки"])
def test_a_place_is_called_what_people_call_it(printed: Print, name: str) -> None:
    """Id, nickname, any case, another alphabet: one town."""
    assert codes(printed(name).out) == [code_of("https://t.me/OpastinBot?start=riihimaki")]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Riihimekki", "Did you mean `riihimaki`?"),
        ("atlantis", "Choose one of"),
        ("", "Choose one of"),
        ("Forssa tai Rauma", "forssa, rauma"),
    ],
)
def test_a_place_that_is_not_clear_is_asked_about(printed: Print, name: str, hint: str) -> None:
    """A wrong call, with the place that may be meant: nothing is guessed for paper."""
    ran = printed(name)
    assert (ran.code, ran.out) == (2, "")
    assert hint in ran.err


@pytest.mark.parametrize("place", ["forssa", "riihimaki", "hattula", "rauma", "tampere"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dates_are_the_next_four_of_the_drop_ins(
    printed: Print, opastin: Opastin, knowledge: Knowledge, place: str, language: str
) -> None:
    """`opastin dropins` tells the same days; where there are none, a human is told of instead."""
    coming = json.loads(opastin("dropins", "--place", place, "--from", DAY, "--days", "400", "--format", "json").out)[:4]
    page = Page(printed(place, "--lang", language).out)
    assert [time["datetime"] for time in page.every("time")] == [session["start"][:10] for session in coming]
    for session in coming:
        day = dt.date.fromisoformat(session["start"][:10])
        assert f" {day.day}.{day.month}." in page.text
    unconfirmed, human = (knowledge.texts.say(language, name) for name in ("dropin-unconfirmed", "poster-human"))
    assert (unconfirmed in page.text) is any(not session["confirmed"] for session in coming)
    assert (human in page.text) is not bool(coming)


def test_a_drop_in_that_is_confirmed_tells_where_and_when(printed: Print, folder: Path) -> None:
    """Clock time, venue and address stand there, and no warning."""
    file = folder / "dropins.yaml"
    before, after = file.read_text(encoding="utf-8").split("  - id: koulutusmaanantai-forssa")
    after = after.replace("time: afternoon", "time: 13:00-15:30").replace("confirmed: false", "confirmed: true\n    address: Katu 4 <B>")
    file.write_text(f"{before}  - id: koulutusmaanantai-forssa{after}", encoding="utf-8")
    text = Page(printed("forssa", "--knowledge", str(folder)).out).text
    assert "Koulutusmaanantai, Forssa, klo 13.00–15.30" in text
    assert "Forssassa. Tarkan paikan saat ohjaajalta." in text
    assert "Katu 4 <B>" in text
    assert "ei ole vielä vahvistettu" not in text


def test_a_season_that_is_over_is_told_as_such(printed: Print, folder: Path) -> None:
    """Where there is a drop-in but no date within reach, a human is told of."""
    file = folder / "dropins.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("byday: [MO]", "byday: [MO], until: 2026-11-24"), encoding="utf-8")
    page = Page(printed("forssa", "--knowledge", str(folder)).out)
    assert not page.every("time")
    assert "En tiedä vielä, milloin seuraava neuvonta on." in page.text


def test_each_language_has_a_page_of_its_own(printed: Print) -> None:
    """In the order asked for, each once, marked with its language and with its own code."""
    html = printed("forssa", "--lang", "sv,fi,sv").out
    page = Page(html)
    assert [article["lang"] for article in page.every("article")] == ["sv", "fi"]
    assert [whole["lang"] for whole in page.every("html")] == ["sv"]
    assert codes(html) == [code_of(f"https://t.me/OpastinBot?start={start}") for start in ("forssa-sv", "forssa")]
    assert "Vill du studera" in page.text
    assert "Mietitkö opiskelua" in page.text


@pytest.mark.parametrize("language", ["sw", "", "fi,,sv"])
def test_a_language_that_is_not_there_is_a_wrong_call(printed: Print, language: str) -> None:
    """With the languages there are."""
    ran = printed("forssa", "--lang", language)
    assert (ran.code, ran.out) == (2, "")
    assert "There is no language" in ran.err


def test_every_language_says_what_it_is_for_and_what_it_is(printed: Print, knowledge: Knowledge) -> None:
    """What for, how, that it is a machine with a human behind it, free, and without a name."""
    for language in LANGUAGES:
        text = Page(printed("rauma", "--lang", language).out).text
        for name in ("headline", "lead", "how", "machine", "free", "nameless"):
            assert knowledge.texts.say(language, f"poster-{name}") in text


def test_the_day_it_was_printed_stands_on_it(printed: Print) -> None:
    """Today's date, also when the drop-ins of a later day are asked for."""
    before = dt.datetime.now(HELSINKI).date()
    text = Page(printed("forssa").out).text
    after = dt.datetime.now(HELSINKI).date()
    assert any(f"Tulostettu {day.day}.{day.month}.{day.year}." in text for day in (before, after))


def test_nothing_is_loaded_from_elsewhere(printed: Print) -> None:
    """No picture, script, style or font but what is in the file, and the page forbids them."""
    html = printed("forssa", "--lang", ",".join(LANGUAGES)).out
    page = Page(html)
    assert not page.open
    loaded = [(tag, name) for tag, attributes in page.elements for name in attributes if name in LOADING]
    assert set(loaded) == {("a", "href")}
    assert not {"script", "link", "img", "iframe", "object", "embed"} & {tag for tag, _ in page.elements}
    assert not re.search(r"url\(|@import|@font-face", html)
    assert "default-src 'none'" in html
    assert len(re.findall("https?:", html)) == len(page.every("a"))


def test_letters_that_mean_something_in_html_are_shown_as_they_are(printed: Print, folder: Path) -> None:
    """Names and texts of the knowledge can't become elements or attributes."""
    mean = """<b onclick="x">&'"""
    places = folder / "places.yaml"
    text = places.read_text(encoding="utf-8")
    quoted = "'" + mean.replace("'", "''") + "'"
    places.write_text(text.replace("names: {fi: Rauma,", f"names: {{fi: {quoted},", 1), encoding="utf-8")
    words = folder / "texts" / "fi.ftl"
    text = words.read_text(encoding="utf-8")
    for name in ("headline", "free", "talk", "qr", "printed"):
        text = re.sub(rf"^poster-{name} = ", f"poster-{name} = {mean} ", text, flags=re.MULTILINE)
    words.write_text(text, encoding="utf-8")
    ran = printed("rauma", "--knowledge", str(folder))
    assert (ran.code, ran.err) == (0, "")
    page = Page(ran.out)
    assert not page.every("b")
    assert page.text.count(mean) == 6, "title and sign, and four of the five texts"
    assert any(mean in (one.get("aria-label") or "") for one in page.every("div"))


def test_the_bot_may_be_a_setting(opastin: Opastin, monkeypatch: pytest.MonkeyPatch) -> None:
    """`OPASTIN_BOT` names it once for all pages; without either, the call is wrong."""
    monkeypatch.delenv("OPASTIN_BOT", raising=False)
    ran = opastin("poster", "forssa")
    assert (ran.code, ran.out) == (2, "")
    assert "--bot" in ran.err
    assert "OPASTIN_BOT" in ran.err
    monkeypatch.setenv("OPASTIN_BOT", "toinen_bot")
    assert codes(opastin("poster", "forssa").out) == [code_of("https://t.me/toinen_bot?start=forssa")]


@pytest.mark.parametrize("name", ["no bot", "<script>", "abc", "1bot", "a" * 33, "böt_bot"])
def test_a_name_that_no_bot_can_have_is_a_wrong_call(printed: Print, name: str) -> None:
    """A code that leads nowhere is not printed."""
    ran = printed("forssa", "--bot", name)
    assert (ran.code, ran.out) == (2, "")
    assert "is no username" in ran.err


def test_the_name_may_come_with_its_sign(printed: Print) -> None:
    """`@OpastinBot` is how Telegram shows it."""
    assert codes(printed("forssa", "--bot", "@OpastinBot").out) == [code_of("https://t.me/OpastinBot?start=forssa")]


def test_the_page_is_written_where_one_wants(printed: Print, tmp_path: Path) -> None:
    """The same page in a file; a file that can't be written is a wrong call."""
    file = tmp_path / "juliste.html"
    ran = printed("forssa", "--out", str(file))
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert file.read_text(encoding="utf-8") == printed("forssa").out
    assert printed("forssa", "--out", str(tmp_path / "nowhere" / "juliste.html")).code == 2


@pytest.mark.parametrize("identity", ["koski-tl", "koski.tl"])
def test_a_place_that_no_link_can_carry_is_refused(printed: Print, folder: Path, identity: str) -> None:
    """What follows a hyphen would be taken for a language, and Telegram takes no dots."""
    places = folder / "places.yaml"
    more = f"""
  - id: {identity}
    code: "284"
    names: {{fi: Koskela, sv: Koskela, en: Koskela}}
    neighbours: []
    lat: 60.65
    lon: 23.14
"""
    places.write_text(places.read_text(encoding="utf-8") + more, encoding="utf-8")
    ran = printed("Koskela", "--knowledge", str(folder))
    assert (ran.code, ran.out) == (2, "")
    assert "can't stand in a link" in ran.err
