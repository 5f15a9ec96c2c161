"""`opastin poster`: an A4 page with a QR code that opens the bot where the place is known already."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from pathlib import Path

import segno

from bot.cli.changed import as_changed
from bot.cli.output import put
from bot.errors import SettingsError
from bot.guidance.dropins import Session, near, sessions
from bot.knowledge import Knowledge, load
from bot.knowledge.calendar import HELSINKI, MAX_DAYS_AHEAD, WEEKDAYS
from bot.knowledge.labels import pick
from bot.knowledge.model import DropIn, Place
from bot.knowledge.problems import did_you_mean
from bot.understanding.normal import fold, tokens
from bot.understanding.places import find_places, place_names

DATES = 4
"""So many of the coming sessions are told."""

USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
"""What Telegram takes as a username."""

LINKED = re.compile(r"[a-z0-9_]+")
"""What a place's id may be made of where a link carries it: what follows a hyphen is the language."""

STYLE = """
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
body { background: #fff; color: #000; font-family: Arial, "Liberation Sans", Helvetica, Roboto, sans-serif; line-height: 1.28 }
.page { display: flex; flex-direction: column; justify-content: space-between; gap: 4mm; width: 210mm; min-height: 296mm; margin: 0 auto;
  padding: 11mm 15mm 9mm; break-after: page }
.page:last-child { break-after: auto }
.sign { display: flex; align-items: end; justify-content: space-between; border-bottom: 1.6mm solid; padding-bottom: 2mm; font-size: 21pt;
  font-weight: 700 }
.sign svg { display: block; height: 12mm }
h1 { font-size: 46pt; line-height: 1.05; letter-spacing: -.015em; text-wrap: balance }
.lead { margin-top: 3mm; font-size: 19pt }
.lead, li, .come p { text-wrap: pretty }
.talk { display: grid; grid-template-columns: 72mm 1fr; gap: 0 7mm; align-items: center }
.code { margin-left: -7mm }
.code svg { display: block; width: 79mm; height: auto }
.address { grid-column: 1 / -1; font-size: 13pt; font-weight: 700; overflow-wrap: anywhere }
.address a { color: inherit; text-decoration: none }
.told { list-style: none; font-size: 16pt }
.told li + li { margin-top: 3mm }
.told :first-child { font-weight: 700 }
.come { border: .8mm solid; border-radius: 4mm; padding: 4mm 7mm; break-inside: avoid }
h2 { font-size: 23pt; line-height: 1.15 }
h3 { font-size: 17pt; line-height: 1.2 }
.come p, .come h3, .dates { margin-top: 1.5mm }
.come p { font-size: 13.5pt }
.come .human { font-size: 18pt }
.dates { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; list-style: none; font-size: 22pt; font-weight: 700 }
.dates li::first-letter { text-transform: uppercase }
.printed { font-size: 11pt }
.page:has(h3 ~ h3) { gap: 2mm }
.page:has(h3 ~ h3) h1 { font-size: 38pt }
.page:has(h3 ~ h3) .lead { font-size: 17pt }
.page:has(h3 ~ h3) h3 { font-size: 15pt }
.page:has(h3 ~ h3) .come p { font-size: 12pt }
@media screen { body { background: #ddd } .page { background: #fff; margin: 8mm auto } }
"""

SIGNAL = (
    '<svg viewBox="0 0 34 30" aria-hidden="true" fill="none" stroke="currentColor" stroke-linecap="round">'
    '<path d="M8 29V4M3 29h10" stroke-width="3"/><path d="M8 12 29 3.5" stroke-width="6"/>'
    '<circle cx="8" cy="12" r="4" fill="#fff" stroke-width="2.5"/>'
    "</svg>"
)
"""A railway signal with its arm up, which is what the bot's name means: the way is clear. Decoration."""


def poster(options: argparse.Namespace) -> int:
    """Write the page, or a page for each language, as one HTML file that needs nothing from elsewhere."""
    bot = _username(options.bot)
    knowledge = load(options.knowledge)
    languages = _languages(knowledge, options.lang)
    place = _place(knowledge, options.place)
    today = dt.datetime.now(HELSINKI).date()
    html = page(as_changed(knowledge, options.db), place, languages, bot, options.since or today, today)
    if options.out is None:
        put(html)
        return 0
    try:
        Path(options.out).write_text(html + "\n", encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"{options.out} can't be written: {error}.") from None
    return 0


def _username(name: str | None) -> str:
    if not name:
        raise SettingsError("Whose page is it? Give --bot NAME, the bot's username on Telegram without @, or set OPASTIN_BOT.")
    if not USERNAME.fullmatch(name.removeprefix("@")):
        raise SettingsError(f"`{name}` is no username on Telegram: those have 4 to 32 letters a-z, digits and _, and a letter first.")
    return name.removeprefix("@")


def _languages(knowledge: Knowledge, asked: str) -> tuple[str, ...]:
    languages = tuple(dict.fromkeys(language.strip() for language in asked.split(",")))
    for language in languages:
        if language not in knowledge.languages:
            raise SettingsError(f"There is no language `{language}`. {did_you_mean(language, knowledge.languages)}")
    return languages


def _place(knowledge: Knowledge, name: str) -> Place:
    """The place with that id, or the only one that people call so; a slip is asked about, not guessed at, since paper is patient."""
    found = [name] if name in knowledge.places else _named(knowledge, name)
    if len(found) != 1:
        hint = f"Give one of {', '.join(found)}." if found else did_you_mean(fold(name.strip()), knowledge.places)
        raise SettingsError(f"`{name}` names {len(found)} places. {hint}" if found else f"There is no place `{name}`. {hint}")
    if not LINKED.fullmatch(found[0]):
        raise SettingsError(f"The id `{found[0]}` can't stand in a link to the bot: only letters a-z, digits and _ can.")
    return knowledge.places[found[0]]


def _named(knowledge: Knowledge, name: str) -> list[str]:
    hits = find_places(place_names(knowledge.places.values()), tokens(name), unknown=frozenset())
    return list(dict.fromkeys(place for _, place, _ in hits))


def link(knowledge: Knowledge, place: Place, language: str, bot: str) -> str:
    """The address that opens the bot; the first language is not told, so that the person's app may say another."""
    spoken = "" if language == next(iter(knowledge.languages)) else f"-{language}"
    return f"https://t.me/{bot}?start={place.id}{spoken}"


def page(knowledge: Knowledge, place: Place, languages: Sequence[str], bot: str, since: dt.date, printed: dt.date) -> str:
    """The whole HTML file: one A4 page a language, with the sessions from `since` on."""
    title = knowledge.texts.say(languages[0], "poster-title", place=pick(knowledge, place.names, languages[0]))
    sheets = [_sheet(knowledge, place, language, link(knowledge, place, language, bot), since, printed) for language in languages]
    return "\n".join([
        "<!doctype html>",
        f'<html lang="{escape(languages[0])}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">""",
        _element("title", title),
        f"<style>{STYLE}</style></head>",
        "<body><main>",
        *sheets,
        "</main></body></html>",
    ])  # fmt: skip


def _element(name: str, text: str, kind: str = "") -> str:
    """An element with a text, whatever letters are in it."""
    return f'<{name} class="{kind}">{escape(text)}</{name}>' if kind else f"<{name}>{escape(text)}</{name}>"


def _sheet(knowledge: Knowledge, place: Place, language: str, address: str, since: dt.date, printed: dt.date) -> str:
    words = partial(knowledge.texts.say, language)
    shown = address.removeprefix("https://")
    sign = words("poster-title", place=pick(knowledge, place.names, language))
    alternative = words("poster-qr", address=shown)
    told = (words("poster-how"), words("poster-machine"), words("poster-free"), words("poster-nameless"))
    return "\n".join([
        f'<article class="page" lang="{escape(language)}">',
        f'<p class="sign">{escape(sign)}{SIGNAL}</p>',
        f"<div>{_element('h1', words('poster-headline'))}{_element('p', words('poster-lead'), 'lead')}</div>",
        '<div class="talk">',
        f'<div class="code" role="img" aria-label="{escape(alternative)}">{_code(address)}</div>',
        f'<ul class="told">{"".join(_element("li", one) for one in told)}</ul>',
        f'<p class="address"><a href="{escape(address)}">{escape(shown)}</a></p>',
        "</div>",
        f'<section class="come">{_coming(knowledge, place, language, since)}</section>',
        _element("p", words("poster-printed", date=f"{printed.day}.{printed.month}.{printed.year}"), "printed"),
        "</article>",
    ])  # fmt: skip


def _code(address: str) -> str:
    """The QR code as inline SVG, with the quiet zone that a camera needs; at least a seventh of it may be torn or dirty."""
    return str(segno.make(address, error="m", micro=False).svg_inline(omitsize=True, svgclass=None, lineclass=None))


def _coming(knowledge: Knowledge, place: Place, language: str, since: dt.date) -> str:
    """When one can come without an appointment, drop-in by drop-in; else how to reach a human."""
    words = partial(knowledge.texts.say, language)
    dropins, own = near(knowledge, place.id)
    every = (one for dropin in dropins for one in sessions(dropin, since, MAX_DAYS_AHEAD))
    coming = sorted(every, key=lambda one: (one.start, one.dropin.id))[:DATES]
    if not coming:
        why = words("poster-no-dates" if dropins else "poster-no-dropin")
        return "\n".join([_element("h2", words("poster-talk")), _element("p", words("poster-human"), "human"), _element("p", why)])
    listed = [_dropin(knowledge, language, alike) for alike in _alike(knowledge, language, coming)]
    heading = words("poster-dropin" if own else "poster-nearest")
    return "\n".join([_element("h2", heading), *listed, _element("p", words("dropin-no-booking"))])


def _alike(knowledge: Knowledge, language: str, coming: Sequence[Session]) -> list[list[Session]]:
    """The sessions, those of one drop-in at one time of day together, in the order in which each comes first."""
    found: dict[tuple[str, str], list[Session]] = {}
    for one in coming:
        found.setdefault((one.dropin.id, _time(knowledge, language, one)), []).append(one)
    return list(found.values())


def _dropin(knowledge: Knowledge, language: str, coming: Sequence[Session]) -> str:
    """A drop-in with its dates. Where it is held is told when that is confirmed, and else that it is not."""
    dropin = coming[0].dropin
    where = pick(knowledge, knowledge.places[dropin.place].names, language)
    name = ", ".join([pick(knowledge, dropin.names, language), where, _time(knowledge, language, coming[0])])
    dates = [f'<time datetime="{one.date.isoformat()}">{escape(_day(knowledge, language, one.date))}</time>' for one in coming]
    notes = _where(knowledge, language, dropin) if dropin.confirmed else [knowledge.texts.say(language, "dropin-unconfirmed")]
    return "\n".join([
        _element("h3", name),
        f'<ul class="dates">{"".join(f"<li>{date}</li>" for date in dates)}</ul>',
        *(_element("p", note) for note in notes),
    ])  # fmt: skip


def _where(knowledge: Knowledge, language: str, dropin: DropIn) -> Iterator[str]:
    if dropin.venue:
        yield pick(knowledge, dropin.venue, language)
    if dropin.address:
        yield dropin.address


def _day(knowledge: Knowledge, language: str, day: dt.date) -> str:
    words = partial(knowledge.texts.say, language)
    return words("day", weekday=words(f"weekday-{WEEKDAYS[day.weekday()].lower()}"), date=f"{day.day}.{day.month}.")


def _time(knowledge: Knowledge, language: str, session: Session) -> str:
    words = partial(knowledge.texts.say, language)
    if session.knows_clock:
        return words("time-clock", **{"from": f"{session.start:%H.%M}", "to": f"{session.end:%H.%M}"})
    return words(f"time-{session.part}")
