"""`dropins.yaml` as a calendar: what its dates say together, and drop-ins and events as one list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from bot.knowledge.calendar import MAX_DAYS_AHEAD
from bot.knowledge.model import CommonBreak, DropIn, DropInsFile, Event, Extra, Held, Rule
from bot.knowledge.recurrence import DAY, EPOCH, days_of, planned
from bot.knowledge.source import Key, Source

COMPARED_DAYS = 3 * 366
"""Two rules are compared for so long from the day on which both hold."""

ADVICE = "Look at the day again, or take it away."


def all_dropins(file: DropInsFile) -> Iterator[DropIn]:
    """Drop-ins with the common breaks that they keep, then events, each as a drop-in without a rule."""
    common = {one.id: one for one in file.common_breaks}
    for dropin in file.dropins:
        kept = tuple(common[name] for name in dropin.common_breaks)
        yield dropin.model_copy(update={"breaks": (*dropin.breaks, *kept)}) if kept else dropin
    for event in file.events:
        yield _as_dropin(event)


def _as_dropin(event: Event) -> DropIn:
    held = {name: getattr(event, name) for name in Held.model_fields}
    extra = tuple(Extra.model_construct(date=one.date, time=one.time) for one in event.dates)
    return DropIn.model_construct(**held, extra=extra, changed=event.changed)


def check_dropins(file: DropInsFile, source: Source, today: dt.date | None) -> None:
    """Note dates that contradict each other, that say nothing, or, with `today`, that are all over."""
    common = {one.id: one for one in file.common_breaks}
    for index, dropin in enumerate(file.dropins):
        key: Key = ("dropins", index)
        whole = _with_breaks(dropin, common)
        _check_rules(dropin.rules, source, (*key, "rules"))
        _check_doubles((one.date for one in dropin.extra), source, (*key, "extra"))
        _check_doubles((one.since for one in dropin.rota), source, (*key, "rota"))
        _check_closed(whole, source, key)
        _check_changed(whole, source, key)
        if today:
            _check_over(dropin, source, key, today)
    for index, event in enumerate(file.events):
        key = ("events", index)
        _check_doubles((one.date for one in event.dates), source, (*key, "dates"))
        _check_changed(_as_dropin(event), source, key)
        if today and all(one.date < today for one in event.dates):
            said = f"The event `{event.id}` is over."
            source.problem(source.place((*key, "id")), "date-past", said, "Take it away, or write its next date.", "warning")


def _with_breaks(dropin: DropIn, common: Mapping[str, CommonBreak]) -> DropIn:
    """With those of the common breaks that there are: an unknown one has been told."""
    kept = tuple(common[name] for name in dropin.common_breaks if name in common)
    return dropin.model_copy(update={"breaks": (*dropin.breaks, *kept)})


def _check_rules(rules: tuple[Rule, ...], source: Source, key: Key) -> None:
    """No two rules name the same day: there is one session a day."""
    for (_, one), (number, other) in combinations(enumerate(rules), 2):
        both = next(_common_days(one, other), None)
        if both:
            said = f"Two rules name {both}: there is one session a day."
            advice = "End the earlier rule with `until` where the later begins (`since`); for two sessions a day, write two drop-ins."
            source.problem(source.place((*key, number)), "dates-clash", said, advice)


def _common_days(one: Rule, other: Rule) -> Iterator[dt.date]:
    begins = [rule.since for rule in (one, other) if rule.since]
    ends = [rule.until for rule in (one, other) if rule.until]
    first = max(begins) if begins else min(ends) - COMPARED_DAYS * DAY if ends else EPOCH
    last = first + COMPARED_DAYS * DAY
    others = set(days_of(other, first, last))
    return (day for day in days_of(one, first, last) if day in others)


def _check_doubles(days: Iterable[dt.date], source: Source, key: Key) -> None:
    seen: set[dt.date] = set()
    for index, day in enumerate(days):
        if day in seen:
            source.problem(source.place((*key, index)), "dates-clash", f"{day} stands twice in `{key[-1]}`.", "Keep one of them.")
        seen.add(day)


def _check_closed(dropin: DropIn, source: Source, key: Key) -> None:
    """A closed day is one that a rule names, and not an extra date as well."""
    extra = {one.date for one in dropin.extra}
    for index, day in enumerate(dropin.closed):
        place = source.place((*key, "closed", index))
        if day in extra:
            source.problem(place, "dates-clash", f"{day} is in `closed` and in `extra`.", "Take it out of one of them.")
        elif not any(True for rule in dropin.every_rule for _ in days_of(rule, day, day + DAY)):
            source.problem(place, "date-idle", f"No rule names {day} ({day:%A}): it is closed already.", ADVICE, "warning")


def _check_changed(dropin: DropIn, source: Source, key: Key) -> None:
    """A change is of a day on which a session is planned, or to which an earlier change has moved one."""
    moved: set[dt.date] = set()
    for index, change in enumerate(dropin.changed):
        if change.date in moved or planned(dropin, change.date, change.date + DAY):
            moved.add(change.to or change.date)
        else:
            said = f"No session is planned on {change.date} ({change.date:%A}): there is nothing to change."
            source.problem(source.place((*key, "changed", index)), "date-idle", said, ADVICE, "warning")


def _check_over(dropin: DropIn, source: Source, key: Key, today: dt.date) -> None:
    last = today + MAX_DAYS_AHEAD * DAY
    comes = any(one.date >= today for one in dropin.extra) or any(True for rule in dropin.every_rule for _ in days_of(rule, today, last))
    if not comes:
        said = f"No rule of the drop-in `{dropin.id}` names a day from today on."
        source.problem(
            source.place((*key, "id")), "date-past", said, "Write when it is held next (`since`, `until`), or take it away.", "warning"
        )
