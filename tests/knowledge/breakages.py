"""Every way to break the small folder that the tests know, by what is broken. `‸` marks where the problem is to be told."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from bot.knowledge.source import Place
from tests.knowledge.folder import Breakage, marked

B = Breakage
TOWN = "routes/town.yaml"
TOP = Place(1, 1)


def _delete(path: Path) -> Place:
    path.unlink()
    return TOP


def _delete_folder(path: Path) -> Place:
    shutil.rmtree(path)
    return TOP


def _folder_instead(path: Path) -> Place:
    path.unlink()
    path.mkdir()
    return TOP


def _hold(text: str) -> Callable[[Path], Place]:
    def change(path: Path) -> Place:
        path.write_text(text, encoding="utf-8")
        return TOP

    return change


def _latin(path: Path) -> Place:
    """As an old editor saves it: ä in one byte, which UTF-8 does not know."""
    content = path.read_text(encoding="utf-8").encode("latin-1", errors="replace")
    path.write_bytes(content)
    before = next(content[:end] for end in range(len(content)) if content[end] > 127)
    return Place(before.count(b"\n") + 1, len(before) - before.rfind(b"\n"))


def _deep(path: Path) -> Place:
    path.write_text("dropins:\n  - id: " + "[" * 100_000, encoding="utf-8")
    return Place(2, 9 + 17)


def _cut(entry: str, line: str) -> Callable[[Path], Place]:
    """Take away `line`, the first of its kind after `entry`, in which the problem is to be told."""

    def change(path: Path) -> Place:
        before, found, after = path.read_text(encoding="utf-8").partition(entry.replace("‸", ""))
        assert found, entry
        assert line in after, line
        place, text = marked(before + entry + after.replace(line, "", 1))
        path.write_text(text, encoding="utf-8")
        return place

    return change


def _append(text: str) -> Callable[[Path], Place]:
    """Add to the end of a file."""

    def change(path: Path) -> Place:
        place, changed = marked(path.read_text(encoding="utf-8") + text)
        path.write_text(changed, encoding="utf-8")
        return place

    return change


def _long_button(path: Path) -> Place:
    """A slot and an option that are both as long as may be, and a step that asks for them."""
    text = path.read_text(encoding="utf-8")
    text = text.replace("slots:\n", f"slots:\n  - {{id: {'s' * 40}, options: [{'o' * 40}]}}\n")
    text = text.replace("next: routes}", f"next: extra}}\n  - {{id: ‸extra, slot: {'s' * 40}, ask: choice, next: routes}}")
    place, text = marked(text)
    path.write_text(text, encoding="utf-8")
    return place


FILES: Mapping[str, Breakage] = {
    "a file is gone": B("dropins.yaml", "file-missing", "Put it back", change=_delete),
    "a file is empty": B("places.yaml", "key-missing", "empty", change=_hold("")),
    "a file holds only a comment": B("words.yaml", "key-missing", "empty", change=_hold("# nothing yet\n")),
    "a file holds only a word": B("words.yaml", "value-wrong", "`name: value`", change=_hold("nothing\n")),
    "a file is not UTF-8": B("fields.yaml", "file-unreadable", "UTF-8", change=_latin),
    "a folder stands where a file should": B("kinds.yaml", "file-unreadable", "a file you may read", change=_folder_instead),
    "a file is huge": B("words.yaml", "file-unreadable", "Split it", change=_hold("#" * 5_000_001)),
    "a route file is empty": B(TOWN, "key-missing", "empty", change=_hold("")),
    "a file of texts is gone": B("texts/sv.ftl", "file-missing", "Put it back", change=_delete),
    "a file of texts is not UTF-8": B(
        "texts/sv.ftl", "file-unreadable", "UTF-8", change=lambda path: (_hold("a = Hyvä")(path), _latin(path))[1]
    ),
    "a route file ends in .yml": B("routes/rauma.yml", "file-unknown", "`.yaml`", change=_hold("routes: []")),
    "a file has a name that nobody reads": B("drop-ins.yaml", "file-unknown", "`dropins.yaml`", change=_hold("dropins: []")),
    "a file of texts in no language of ours": B("texts/de.ftl", "file-unknown", "flow.yaml", change=_hold("a = b")),
    "there are no routes": B("routes/", "file-missing", "at least one route", change=_delete_folder),
}

YAML: Mapping[str, Breakage] = {
    "a tab indents": B(TOWN, "yaml-syntax", "A tab", "    kind: workshop", "‸\tkind: workshop"),
    "a tab within the indentation": B("dropins.yaml", "yaml-syntax", "A tab", "    region", "  ‸\tregion"),
    "a quote is not closed": B(TOWN, "yaml-syntax", "quote that opens here", '"The school\'s site"', "‸\"The school's site"),
    "the last quote is not closed": B(TOWN, "yaml-syntax", "never closed", '"The town\'s site"', "‸\"The town's site"),
    "a text goes on after its quote": B(TOWN, "yaml-syntax", "closing quote", '"The town\'s site"', "'The town'‸s site'"),
    "a bracket is not closed": B(TOWN, "yaml-syntax", "`[` of line 5 is not closed", "fields: [care]", "fields: [care‸"),
    "a long bracket is not closed": B(
        "fields.yaml", "yaml-syntax", "`[` of line 7", "[hoitoala, sairaala]", "[hoitoala,\n        sairaala‸"
    ),
    "a brace is not closed": B("fields.yaml", "yaml-syntax", "`{` of line 4", "en: Care}", "en: Care‸"),
    "a bracket too many": B(TOWN, "yaml-syntax", "one `]` too many", "fields: [care]", "fields: [care]‸]"),
    "a comma is missing": B("kinds.yaml", "yaml-syntax", "comma", "{age: [18_24, 30_59]}", "{\n      age: [18_24, 30_59]\n      ‸[x]}"),
    "a colon is missing": B(TOWN, "yaml-syntax", "`:` is missing", "    kind: workshop", "    ‸kind workshop"),
    "a colon has no space": B(TOWN, "yaml-syntax", "space after", "    kind: workshop", "    ‸kind:workshop"),
    "a colon is missing at an entry's first word": B(TOWN, "yaml-syntax", "`:` is missing", "- id: town-care", "- ‸id town-care"),
    "a colon is missing at the top": B("safety.yaml", "yaml-syntax", "`:` is missing", "alarms:\n", "‸alarms\n"),
    "a colon in a text": B("dropins.yaml", "yaml-syntax", "in quotes", "address: Katu 1", "address: Katu‸: 1"),
    "a line too far in": B("places.yaml", "yaml-syntax", "indented too far", '    code: "061"', '      ‸code: "061"'),
    "a line that belongs to nothing": B(
        "flow.yaml", "yaml-syntax", "first column", "# A small flow for the tests of the loader.\n", "  more: []\n", told_at="‸languages:"
    ),
    "a line not far enough in": B("network.yaml", "yaml-syntax", "indented otherwise", "    kind: provider", "   ‸kind: provider"),
    "no space after a dash": B(TOWN, "yaml-syntax", "after the `-`", "  - id: town-care", "  ‸-id: town-care"),
    "a dash too many": B("dropins.yaml", "yaml-syntax", "Begin a new line", "address: Katu 1", "address: ‸- Katu 1"),
    "a text begins with @": B("words.yaml", "yaml-syntax", "quotes", "fi: [vaan]", "fi: [‸@vaan]"),
    "a backslash in double quotes": B(TOWN, "yaml-syntax", "single quotes", '"The town\'s site"', '"The town‸\\s site"'),
    "a folded text that begins too early": B("dropins.yaml", "yaml-syntax", "next line", "Katu 1", ">‸Katu 1"),
    "an invisible sign": B("dropins.yaml", "yaml-syntax", "invisible", "Katu 1", "Katu‸\x07 1"),
    "a second document": B("dropins.yaml", "yaml-syntax", "`---`", "    confirmed: true", "    confirmed: true\n‸---\nmore: here"),
    "no name before the colon": B("dropins.yaml", "yaml-syntax", "no name", "    address: Katu 1", "    ‸: Katu 1"),
    "a list as a name": B("dropins.yaml", "yaml-syntax", "can't be a name", "address: Katu 1", "‸[address]: Katu 1"),
    "far too deep": B("dropins.yaml", "yaml-syntax", "too deeply", change=_deep),
    "an anchor": B("words.yaml", "yaml-alias", "Write the text out", "negations: {fi: [en]}", "negations: {fi: ‸&words [en]}"),
    "an alias": B("words.yaml", "yaml-alias", "Write the text out", "turns: {fi: [vaan]}", "turns: {fi: ‸*words}"),
    "a merge key": B("places.yaml", "yaml-alias", "Write the text out", "    also: [city]", "    ‸<<: *town"),
    "an emphasis that looks like an alias": B("dropins.yaml", "yaml-alias", "in quotes", "Katu 1", "‸**Katu** 1"),
    "a tag": B("dropins.yaml", "yaml-tag", "`!!str`", "Katu 1", "‸!!str Katu 1"),
    "a tag that would run code": B("dropins.yaml", "yaml-tag", "Take it away", "Katu 1", "‸!!python/name:os.system Katu"),
    "a tag without a handle": B("dropins.yaml", "yaml-tag", "in quotes", "Katu 1", "‸!street!name Katu"),
}

SHAPE: Mapping[str, Breakage] = {
    "a key stands twice": B(TOWN, "key-duplicate", "first on line 4", "    fields: [care]", "    ‸kind: workshop\n    fields: [care]"),
    "a key with a typo": B(TOWN, "key-unknown", "mean `requires`?", "    requires: {situation", "    ‸requries: {situation", also=1),
    "an inner key with a typo": B(TOWN, "key-unknown", "`at_most`", "at_least: 18, at_most", "at_least: 18, ‸at_moust", also=1),
    "a key that is nobody's": B("places.yaml", "key-unknown", "Choose one of", "    lat: 61", "    ‸inhabitants: 5000\n    lat: 61"),
    "the top key with a typo": B("dropins.yaml", "key-unknown", "`dropins`", "dropins:", "‸dropin:", also=1),
    "a required key is missing": B(TOWN, "key-missing", "Add a line `apply: …`", change=_cut("‸id: town-care", "    apply: continuous\n")),
    "a required block is missing": B(
        "places.yaml", "key-missing", "`names`", change=_cut("‸id: village", "    names: {fi: Kylä, sv: By, en: Village}\n")
    ),
    "an id is missing": B("places.yaml", "key-missing", "`id` is missing", "  - id: town\n    code", "  - ‸code"),
    "an inner key is missing": B(
        TOWN, "key-missing", "missing in `months`", "months: {at_least: 18, at_most: 36}", "‸months: {at_least: 18}"
    ),
    "a key in a block is missing": B("flow.yaml", "key-missing", "in `first_result`", "first_result:\n  known: 4\n", "‸first_result:\n"),
    "a list for a text": B("dropins.yaml", "value-wrong", "A text belongs here", "address: Katu 1", "address: ‸[Katu 1]"),
    "a text for a list": B(TOWN, "value-wrong", "A list belongs here", "modes: [day]", "modes: ‸day"),
    "the word nothing for a list": B(TOWN, "value-wrong", "Here is: nothing", "supports: [reading]", "supports: ‸nothing"),
    "a text for names": B("dropins.yaml", "value-wrong", "`name: value`", "{fi: Maanantai, sv: Måndag, en: Monday}", "‸Maanantai"),
    "a list for an entry": B("dropins.yaml", "value-wrong", "`name: value`", "dropins:\n", "dropins:\n  - ‸[monday]\n"),
    "a number in quotes": B(TOWN, "value-wrong", "without quotes", "credits: 20", 'credits: ‸"20"'),
    "a number with decimals": B(TOWN, "value-wrong", "whole number", "credits: 20", "credits: ‸20.5"),
    "a number too large": B("kinds.yaml", "value-wrong", "At most 3", "goal: {learn: 2,", "goal: {learn: ‸5,"),
    "a number for a text": B("places.yaml", "value-wrong", "quotes", 'code: "109"', "code: ‸109"),
    "a code of four digits": B("places.yaml", "value-wrong", "Three digits", 'code: "061"', 'code: ‸"0061"'),
    "nothing after the colon": B(TOWN, "value-wrong", "nothing here", "apply: workshop", "apply:‸"),
    "only spaces": B(TOWN, "value-wrong", "only spaces", "fi: Lähihoitajaksi", 'fi: ‸"   "'),
    "a source that says nothing": B(TOWN, "value-wrong", "at least 4 letters", '"The town\'s site"', '‸"-"'),
    "a day that does not exist": B(TOWN, "value-wrong", "a day that exists", "checked_on: 2026-11-20", "checked_on: ‸2026-02-30"),
    "a date as Finns write it": B(TOWN, "value-wrong", "2026-11-23", "checked_on: 2026-11-20", "checked_on: ‸23.11.2026"),
    "a date as a number": B(TOWN, "value-wrong", "year-month-day", "checked_on: 2026-11-20", "checked_on: ‸20261120"),
    "a date with a time": B("dropins.yaml", "value-wrong", "year-month-day", "extra: [2026-08-04]", "extra: [‸2026-08-04T12:00]"),
    "checked tomorrow": B(TOWN, "date-future", "has not come", "checked_on: 2026-11-20", "checked_on: ‸2026-11-24"),
    "a route that has ended": B(TOWN, "date-past", "Take the route away", "apply: continuous", "apply: continuous\n    ends: ‸2026-11-22"),
    "a period that is over": B(
        TOWN,
        "date-past",
        "Write the next period",
        "apply: continuous",
        "apply: continuous\n    applying: [{opens: 2026-03-01, closes: ‸2026-03-31}, {opens: 2026-11-01, closes: 2026-11-23}]",
    ),
    "a period that is reversed": B(
        TOWN,
        "value-wrong",
        "the earlier day",
        "apply: continuous",
        "apply: continuous\n    applying: [{opens: 2027-03-31, closes: ‸2027-03-01}]",
    ),
    "confirmed: maybe": B(TOWN, "value-wrong", "`true` or `false`", "confirmed: true", "confirmed: ‸maybe"),
    "confirmed: yes": B(TOWN, "value-wrong", "`true` or `false`", "confirmed: true", "confirmed: ‸yes"),
    "an id with a capital": B("places.yaml", "value-wrong", "no capitals", "id: village", "id: ‸Village"),
    "an id with ö": B("network.yaml", "value-wrong", "no å, ä or ö", "id: south", "id: ‸söuth"),
    "an id with a space": B(TOWN, "value-wrong", "no spaces", "id: town-care", "id: ‸town care"),
    "an option with a capital": B("flow.yaml", "value-wrong", "no capitals", "options: [learn,", "options: [‸Learn,"),
    "a step with a space": B(
        "flow.yaml", "value-wrong", "no spaces", "{id: support, ask: several", "{id: ‸sup port, slot: support, ask: several", also=1
    ),
    "an id too long": B(TOWN, "value-wrong", "At most 40 letters", "id: town-care", f"id: ‸{'care' * 11}"),
    "a text too long": B("questions.yaml", "value-wrong", "At most 1500", "fi: Yleensä ei.", f"fi: ‸{'ei ' * 600}loppu"),
    "a telephone number that is none": B("safety.yaml", "value-wrong", "telephone", 'number: "112"', "number: ‸soita heti"),
    "no web address": B("network.yaml", "value-wrong", "https://", "https://school.example", "‸www.school.example"),
    "a latitude of another land": B("places.yaml", "value-wrong", "At least 59", "lat: 60.8", "lat: ‸23.6"),
    "a latitude with a comma": B("places.yaml", "value-wrong", "a point", "lat: 60.8", "lat: ‸60,8"),
    "closes before it opens": B("network.yaml", "value-wrong", "`closes` is not after", 'closes: "16:00"', 'closes: ‸"07:00"'),
    "opens at eight": B("network.yaml", "value-wrong", "`09:00`", 'opens: "08:00"', 'opens: ‸"8"'),
    "the lead ends before it begins": B("network.yaml", "value-wrong", "`since`", "until: 2026-12-31", "until: ‸2024-12-31"),
    "the months are reversed": B(TOWN, "value-wrong", "smaller number", "at_most: 36", "at_most: ‸12"),
    "an unknown way to apply": B(TOWN, "id-unknown", "`continuous`", "apply: continuous", "apply: ‸continous"),
    "an unknown weekday": B("dropins.yaml", "value-wrong", "Write MO, TU, WE", "byday: [MO]", "byday: [‸MA]"),
    "a numbered weekday of a week": B("dropins.yaml", "value-wrong", "`freq: monthly`", "byday: [TH]", "byday: ‸[1TH]"),
    "a frequency of another kind": B("dropins.yaml", "id-unknown", "`monthly`", "freq: monthly", "freq: ‸montly"),
    "a rule that ends twice": B("dropins.yaml", "value-wrong", "Keep one", "count: 20", "until: 2028-01-01, count: ‸20"),
    "a count from nowhere": B(
        "dropins.yaml", "value-wrong", "Add `since`", "since: 2027-01-01, interval: 2", "interval: 2", told_at="count: ‸20"
    ),
    "a position in a week": B("dropins.yaml", "value-wrong", "`bysetpos: [1]`", "byday: [TH], time", "byday: [TH], bysetpos: ‸[1], time"),
    "a thirteenth month": B("dropins.yaml", "value-wrong", "At most 12", "interval: 2, count", "bymonth: [1, ‸13], interval: 2, count"),
    "a drop-in without a rule": B(
        "dropins.yaml",
        "key-missing",
        "`rule`",
        change=_cut("- ‸id: monday", '    rule: {freq: weekly, byday: [MO], time: "13:00-15:30", since: 2026-01-01, until: 2026-12-31}\n'),
    ),
    "a rule beside a list of rules": B(
        "dropins.yaml",
        "value-wrong",
        "Move `rule` into the list",
        "    rules:\n      - {freq: weekly",
        "    rule: {freq: weekly, byday: [MO], time: morning}\n    rules:\n      ‸- {freq: weekly",
    ),
    "half a place on the map": B("dropins.yaml", "value-wrong", "Write both", "    lon: 23.6\n", "", told_at="lat: ‸60.8"),
    "an extra date that ends early": B("dropins.yaml", "value-wrong", "earlier time first", '"10:00-12:00"', '‸"12:00-10:00"'),
    "an extra date without a day": B("dropins.yaml", "key-missing", "`date`", "{date: 2026-11-20, time", "‸{time"),
    "a change without a day": B("dropins.yaml", "key-missing", "`date`", "- {date: 2026-12-03}", "- ‸{reason: Ill}"),
    "a rota without hosts": B("dropins.yaml", "value-wrong", "in turn", "turns: [[school], []]", "turns: ‸[]"),
    "a rota that is one list": B("dropins.yaml", "value-wrong", "A list belongs here", "turns: [[school], []]", "turns: [‸school]"),
    "a language that nobody speaks there": B("dropins.yaml", "id-unknown", "Choose one of", "languages: [fi, ru]", "languages: [fi, ‸zz]"),
    "another way to take part": B("dropins.yaml", "id-unknown", "`online`", "by: online", "by: ‸onlin"),
    "an event without a day": B(
        "dropins.yaml",
        "value-wrong",
        "Write `- {date",
        '    dates:\n      - {date: 2027-02-03, time: "12:00-16:00"}\n',
        "    dates: ‸[]\n",
    ),
    "an event without a time": B("dropins.yaml", "key-missing", "`time`", '{date: 2027-02-03, time: "12:00-16:00"}', "‸{date: 2027-02-03}"),
    "a session at 25 o'clock": B("dropins.yaml", "value-wrong", "`13:00-15:30`", '"13:00-15:30"', '‸"13:00-25:30"'),
    "a session that ends before it begins": B("dropins.yaml", "value-wrong", "earlier time first", '"13:00-15:30"', '‸"15:30-13:00"'),
    "a rule that ends before it begins": B("dropins.yaml", "value-wrong", "`until` is before", "until: 2026-12-31", "until: ‸2025-12-31"),
    "a rule without a day": B("dropins.yaml", "value-wrong", "at least one day", "byday: [MO]", "byday: ‸[]"),
    "a break that ends before it begins": B("dropins.yaml", "value-wrong", "`until` is before", "until: 2026-07-31", "until: ‸2026-06-30"),
    "a slot without options": B(
        "flow.yaml", "value-wrong", "options_from", "- {id: mode, options: [day, online], several", "- ‸{id: mode, several"
    ),
    "a slot with both": B(
        "flow.yaml", "value-wrong", "options_from", "options: [day, online]", "options_from: fields, options: ‸[day, online]"
    ),
    "a statement of no type": B("inventory.yaml", "value-wrong", "interest type", "id: r-tools", "id: ‸x-tools"),
    "no statement of a type": B(
        "inventory.yaml",
        "value-wrong",
        "`c-something`",
        change=_cut("‸statements:", "  - {id: c-count, texts: {fi: Lasken, sv: Jag räknar, en: I count}}\n"),
    ),
}

REFERENCES: Mapping[str, Breakage] = {
    "an unknown field": B(TOWN, "id-unknown", "mean `care`?", "fields: [care]", "fields: [‸carre]"),
    "an unknown place": B(TOWN, "id-unknown", "mean `village`?", "places: [town, village]", "places: [town, ‸vilage]"),
    "an unknown provider": B(TOWN, "id-unknown", "mean `school`?", "provider: school", "provider: ‸schol"),
    "an unknown kind": B(TOWN, "id-unknown", "mean `workshop`?", "kind: workshop", "kind: ‸workshp"),
    "a kind without rules": B(
        TOWN, "id-unknown", "`coaching` is used", "kind: workshop", "kind: coaching", told_in="kinds.yaml", told_at="‸kinds:"
    ),
    "an unknown option in a route": B(TOWN, "id-unknown", "mean `unemployed`?", "situation: [unemployed]", "situation: [‸unemployd]"),
    "an unknown level": B("kinds.yaml", "id-unknown", "Choose one of", "at_least: b1", "at_least: ‸c3"),
    "a qualification that no route gives": B(
        TOWN, "id-unknown", "no qualification given by a route", "situation: [unemployed]", "qualification: [‸Diploma]"
    ),
    "a part of what no route gives": B(
        TOWN,
        "id-unknown",
        "Add it first",
        "requires: {situation: [unemployed]}\n    gives: {}",
        "requires: {situation: [unemployed]}\n    gives: {part_of: ‸Diploma}",
    ),
    "a permit that no route gives": B(
        "kinds.yaml", "id-unknown", "no permit given by a route", "finnish: {at_least: b1}", "permit: [‸Card]"
    ),
    "an unknown support": B(TOWN, "id-unknown", "mean `reading`?", "supports: [reading]", "supports: [‸readin]"),
    "an unknown slot in suits": B(
        "kinds.yaml", "id-unknown", "mean `situation`?", "situation: {unemployed: 2}", "‸situatoin: {unemployed: 2}"
    ),
    "an unknown option in suits": B("kinds.yaml", "id-unknown", "mean `unsure`?", "unsure: 3", "‸unsur: 3"),
    "an unknown slot to be known": B("kinds.yaml", "id-unknown", "mean `age`?", "only_when_known: [age]", "only_when_known: [‸agge]"),
    "an unknown region": B("places.yaml", "id-unknown", "mean `south`?", "region: south", "region: ‸suoth"),
    "an unknown employment area": B("places.yaml", "id-unknown", "mean `area`?", "employment_area: area", "employment_area: ‸aera"),
    "an unknown neighbour": B("places.yaml", "id-unknown", "mean `village`?", "neighbours: [village]", "neighbours: [‸villlage]"),
    "an unknown fallback region": B("network.yaml", "id-unknown", "mean `south`?", "fallback_region: south", "fallback_region: ‸sout"),
    "an unknown leader": B("network.yaml", "id-unknown", "mean `school`?", "organisation: school", "organisation: ‸shcool"),
    "an unknown role": B("network.yaml", "id-unknown", "mean `coach`?", "roles: [counsellor, coach]", "roles: [counsellor, ‸coahc]"),
    "an unknown slot of routing": B("network.yaml", "id-unknown", "mean `kind`?", "when: {kind: [workshop]}", "when: {‸kindd: [workshop]}"),
    "an unknown option of routing": B("network.yaml", "id-unknown", "mean `workshop`?", "kind: [workshop]", "kind: [‸workshops]"),
    "an unknown host": B("dropins.yaml", "id-unknown", "mean `school`?", "hosts: [school]", "hosts: [‸schools]"),
    "an unknown host of a rota": B("dropins.yaml", "id-unknown", "mean `school`?", "[[school], []]", "[[‸scool], []]"),
    "a break that is not there": B("dropins.yaml", "id-unknown", "mean `autumn`?", "common_breaks: [autumn]", "common_breaks: [‸autum]"),
    "a break where none is written": B(
        "dropins.yaml",
        "id-unknown",
        "Add it first",
        "common_breaks:\n  - {id: autumn, since: 2026-10-12, until: 2026-10-18, source: Made for the tests}\n",
        "",
        told_at="common_breaks: [‸autumn]",
    ),
    "an unknown audience": B("dropins.yaml", "id-unknown", "mean `employed`?", "[unemployed, employed]", "[unemployed, ‸employd]"),
    "an unknown slot of an audience": B(
        "dropins.yaml", "id-unknown", "`situation`", "audience: {situation: [unemployed]}", "audience: {‸situatoin: [unemployed]}"
    ),
    "an event that has the id of a drop-in": B("dropins.yaml", "id-duplicate", "first in dropins.yaml", "id: open-day", "id: ‸monday"),
    "a place of an event that is not there": B(
        "dropins.yaml", "id-unknown", "mean `town`?", "- id: open-day\n    place: town", "- id: open-day\n    place: ‸tonw"
    ),
    "two rules for one day": B(
        "dropins.yaml", "dates-clash", "End the earlier rule", "until: 2026-12-10", "until: 2027-06-30", told_at="‸{freq: monthly"
    ),
    "two rules without an end": B(
        "dropins.yaml",
        "dates-clash",
        "one session a day",
        "since: 2026-08-03, until: 2026-12-10}",
        "interval: 1}",
        told_at="‸{freq: monthly",
    ),
    "a day that is closed and extra": B(
        "dropins.yaml", "dates-clash", "`closed` and in `extra`", "closed: [2026-10-08]", "closed: [2026-10-08, ‸2026-11-20]"
    ),
    "an extra date twice": B("dropins.yaml", "dates-clash", "stands twice", "extra: [{date", "extra: [2026-11-20, ‸{date"),
    "a closed day on which nothing is": B("dropins.yaml", "date-idle", "(Friday)", "closed: [2026-10-08]", "closed: [‸2026-10-09]"),
    "a change of a day on which nothing is": B(
        "dropins.yaml", "date-idle", "nothing to change", "- {date: 2026-12-03}", "- ‸{date: 2026-12-04}"
    ),
    "an event that is over": B("dropins.yaml", "date-past", "is over", "date: 2027-02-03", "date: 2026-02-03", told_at="id: ‸open-day"),
    "a drop-in whose season is over": B(
        "dropins.yaml", "date-past", "`since`, `until`", "until: 2026-12-31", "until: 2026-10-31", told_at="id: ‸monday"
    ),
    "an unknown place of a drop-in": B("dropins.yaml", "id-unknown", "mean `town`?", "place: town", "place: ‸twon"),
    "an unknown slot of words": B("words.yaml", "id-unknown", "mean `situation`?", "slot: situation", "slot: ‸situaton"),
    "an unknown option of words": B("words.yaml", "id-unknown", "mean `unemployed`?", "option: unemployed", "option: ‸unemploied"),
    "an unknown place of words": B("words.yaml", "id-unknown", "mean `town`?", "option: town", "option: ‸tovn"),
    "an unknown command": B("words.yaml", "id-unknown", "mean `back`?", "command: back", "command: ‸bakc"),
    "an unknown fallback": B("flow.yaml", "id-unknown", "There is no language `fin`", "fallback: fi,", "fallback: ‸fin,"),
    "an id twice in a file": B(TOWN, "id-duplicate", "line 3", "id: town-workshop", "id: ‸town-care"),
    "an id twice in two route files": B(TOWN, "id-duplicate", "first in routes/anywhere.yaml, line 2", "id: town-care", "id: ‸online-wood"),
    "an old id that is in use": B("fields.yaml", "id-duplicate", "`care`", "was: [carpentry]", "was: [‸care]"),
    "an id twice in a list": B(TOWN, "id-duplicate", "twice in this list", "places: [town, village]", "places: [town, ‸town]"),
    "an option twice": B("flow.yaml", "id-duplicate", "twice in this list", "options: [none, a1,", "options: [none, ‸none, a1,"),
    "a field without a route": B(
        TOWN, "field-unused", "`care`", "fields: [care]", "fields: [wood]", told_in="fields.yaml", told_at="id: ‸care"
    ),
    "a word in two fields": B("fields.yaml", "word-shared", "line 7", "fi: [puuseppä]", "fi: [puuseppä, ‸Sai-raala]"),
    "a word of the vocabulary in two fields": B("vocabulary/wood.yaml", "word-shared", "line 7", "    lauta\n", "    ‸Sairaala\n"),
    "a vocabulary of no field": B("vocabulary/wood.yaml", "id-unknown", "mean `wood`?", "field: wood", "field: ‸wod"),
    "a vocabulary as a list": B(
        "vocabulary/wood.yaml", "value-wrong", "one a line", "fi: |\n    # Materials\n    lauta\n    lankku", "fi: ‸[lauta, lankku]"
    ),
    "a field without words of its own": B(
        "fields.yaml",
        "field-unreached",
        "`care`",
        "      fi: [hoitoala, sairaala]\n      sv: [vård]\n      en: [care]\n      ru: [уход]\n    occupations: {fi: [lähihoitaja]}\n"
        "    activities:\n      fi: [hoitaa]\n",
        "      fi: []\n    occupations: {}\n    activities: {}\n",
        told_at="id: ‸care",
    ),
}

FLOW: Mapping[str, Breakage] = {
    "a way to nowhere": B("flow.yaml", "id-unknown", "mean `support`?", "next: support", "next: ‸suport"),
    "an option's way to nowhere": B("flow.yaml", "id-unknown", "mean `school`?", "under_18: school", "under_18: ‸shcool"),
    "a start that is no step": B("flow.yaml", "id-unknown", "mean `consent`?", "start: consent", "start: ‸consnet"),
    "a way for an option that the slot lacks": B(
        "flow.yaml", "id-unknown", "mean `under_18`?", "{under_18: school}", "{‸under_81: school}"
    ),
    "a step for no slot": B(
        "flow.yaml", "id-unknown", "slot `suport`", "slot: place, ask: choice, next: human", "slot: ‸suport, ask: choice, next: human"
    ),
    "a step that nothing leads to": B(
        "flow.yaml", "flow-unreachable", "Lead a `next` to it", "unsure: inventory, ", "", told_at="{id: ‸inventory"
    ),
    "a circle": B("flow.yaml", "flow-endless", "place → age → support → place", "next: routes", "next: ‸place", also=1),
    "a circle by an option": B("flow.yaml", "flow-endless", "place → age → place", "under_18: school", "under_18: ‸place"),
    "too many questions": B("flow.yaml", "flow-too-long", "11 questions", "longest: 12", "longest: ‸10"),
    "no way to the routes": B("flow.yaml", "flow-incomplete", "`routes`", "next: routes", "next: human", told_at="start: ‸consent"),
    "no way to a human": B("flow.yaml", "flow-incomplete", "`human`", "next: human}", "next: routes}", told_at="start: ‸consent"),
    "a slot that the program needs": B(
        "flow.yaml", "key-missing", "`mode`", "  - {id: mode, options: [day, online], several: true}\n", "", told_at="‸slots:"
    ),
    "an option that the program needs": B(
        "flow.yaml", "key-missing", "`human`", "dropin, human, employer]", "dropin, employer]", also=4, told_at="goal, ‸options: ["
    ),
    "several answers for one": B(
        "flow.yaml", "value-wrong", "`ask: choice`", "slot: place, ask: choice, next: human", "slot: place, ask: ‸several, next: human"
    ),
    "a button too long": B("flow.yaml", "button-too-long", "shorter id", change=_long_button, also=12),
    "no rule without a condition": B(
        "network.yaml", "answers-nowhere", "role: counsellor", "  - role: counsellor\n", "", told_at="‸routing:"
    ),
    "a region without the last role": B("network.yaml", "answers-nowhere", "`counsellor`", "roles: [counsellor, coach]", "roles: ‸[coach]"),
    "a region that never works": B("network.yaml", "answers-nowhere", "working day", "days: [MO, TU]", "days: ‸[]"),
    "drop-ins without a drop-in": B("dropins.yaml", "answers-nowhere", "Add one", change=_hold("dropins: []")),
}

TEXTS: Mapping[str, Breakage] = {
    "a text is missing": B(
        "texts/sv.ftl", "text-missing", "Add a line `greeting = …`", "greeting = Text\ngreeting-short", "‸greeting-short"
    ),
    "the last text is missing": B("texts/sv.ftl", "text-missing", "Add a line", "why-unemployed_for = Text\n", "", told_at="‸why-support"),
    "a text that nobody shows": B("texts/sv.ftl", "text-unknown", "mean `greeting`?", "greeting = Text\n", "‸greetings = Text\n", also=1),
    "a text stands twice": B("texts/fi.ftl", "key-duplicate", "second time", change=_append("‸greeting = Moi\n")),
    "a text without =": B("texts/fi.ftl", "text-syntax", "`name = text`", "greeting = Text\n", "greeting ‸Text\n"),
    "a text without a text": B("texts/fi.ftl", "text-syntax", "value", "greeting = Text\n", "greeting =‸\n"),
    "a brace of a text is not closed": B(
        "texts/fi.ftl", "text-syntax", "close every `{`", "refused = Text { $fields }", "refused = Text { $fields‸"
    ),
    "a text of spaces": B("texts/en.ftl", "text-missing", "is empty", "greeting = Text\n", '‸greeting = {"  "}\n'),
    "an unknown variable": B("texts/fi.ftl", "text-variable", "mean `fields`?", "refused = Text { $fields }", "refused = Text { ‸$field }"),
    "a variable where none is given": B(
        "texts/fi.ftl", "text-variable", "It may use: nothing", "greeting = Text\n", "greeting =\n    Hei\n    { ‸$name }\n"
    ),
    "a variable of a text within": B("texts/fi.ftl", "text-variable", "not given", "greeting = Text\n", "greeting = { ‸refused }\n"),
    "a text refers to nothing": B("texts/fi.ftl", "text-unknown", "mean `thanks`?", "greeting = Text\n", "greeting = { ‸thankss }\n"),
    "a text refers to a term that is not there": B(
        "texts/fi.ftl", "text-unknown", "`-brand`", "greeting = Text\n", "greeting = { ‸-brand }\n"
    ),
    "a text calls no function": B(
        "texts/fi.ftl", "text-unknown", "`UPPER()`", "refused = Text { $fields }", "refused = { ‸UPPER($fields) }"
    ),
    "a text refers to itself": B("texts/fi.ftl", "text-syntax", "back to itself", "greeting = Text\n", "‸greeting = Hei { greeting }\n"),
    "a text longer than a message": B("texts/fi.ftl", "text-too-long", "say less", "greeting = Text\n", f"‸greeting = {'a' * 5000}\n"),
    "names without a language": B(
        TOWN, "text-missing", "Add `sv: …`", "    names: {fi: Puupaja, sv: Träverkstad,", "    ‸names: {fi: Puupaja,"
    ),
    "a block of names without a language": B(
        TOWN, "text-missing", "`en`", change=_cut("‸names:\n", "      en: Become a practical nurse\n")
    ),
    "names in a language with a typo": B(TOWN, "id-unknown", "mean `sv`?", "{fi: Puupaja, sv:", "{fi: Puupaja, ‸svv:", also=1),
    "words in no language": B("fields.yaml", "id-unknown", "no language `xx`", "ru: [уход]", "‸xx: [уход]"),
}

VALO: Mapping[str, Breakage] = {
    "a phase that is reversed": B(
        "valo.yaml", "value-wrong", "smaller number", "month_from: 2, month_to: 6", "month_from: 2, month_to: ‸1"
    ),
    "a phase after the end": B("valo.yaml", "value-wrong", "an earlier month", "month_to: 6", "month_to: ‸7"),
    "a code of five digits": B("valo.yaml", "value-wrong", "Six digits", 'code: "381141"', 'code: ‸"38114"'),
    "a former qualification of nothing": B("valo.yaml", "id-unknown", "`cleaning-vq`", "today: cleaning-vq", "today: ‸cleaning-wq"),
    "a unit of nothing": B("valo.yaml", "id-unknown", "`cleaning-vq`", "qualification: cleaning-vq", "qualification: ‸cleaning"),
    "an environment nowhere": B("valo.yaml", "id-unknown", "`town`", "place: town", "place: ‸twon"),
    "an environment of an unknown unit": B("valo.yaml", "id-unknown", "`floors`", "units: [floors]", "units: [‸floor]"),
    "a skill stands twice": B("valo.yaml", "id-duplicate", "another id", "{id: wax", "{id: ‸mop"),
    "an answer stands twice": B("valo.yaml", "id-duplicate", "another id", "{id: other", "{id: ‸job"),
    "a unit's id is long": B("valo.yaml", "value-wrong", "At most 20 letters", "id: floors", f"id: ‸{'floor' * 5}", also=1),
}

TABLE: Mapping[str, Breakage] = {**FILES, **YAML, **SHAPE, **REFERENCES, **FLOW, **TEXTS, **VALO}
