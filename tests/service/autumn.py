"""A simulated autumn: people mean to come to sessions, some are cancelled, and Telegram is down one evening.

What they do and when is decided by a seed. They are served by the real turns, database and delivery; only the clock is ours, and
Telegram is a function that takes what it is given, or is down. What must have come of it is worked out here anew, from what each
person did. `make autumn` runs it large.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.dialogue.turn import Pressed, Said
from bot.guidance.dropins import sessions
from bot.knowledge import Knowledge, load
from bot.knowledge.calendar import HELSINKI
from bot.service.delivery import Delivery
from bot.service.limits import Pace
from bot.service.messages import Content, Incoming, Message, Outgoing, Result
from bot.service.staff import joining
from bot.service.turns import Turns
from bot.storage import Database

BEGIN = dt.datetime(2026, 8, 10, 9, 0, tzinfo=HELSINKI)
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
PLACES = {"koulutusmaanantai-forssa": "forssa", "koulutustorstai-hameenlinna": "hameenlinna"}
STAFF = {"forssa": 9001, "hameenlinna": 9002}
LOOKS = ("09:00", "10:30", "11:00", "12:00", "16:00", "17:00", "18:00", "18:30", "19:30", "21:00", "23:40")
"""When the clock is looked at every day, besides whenever something comes in."""

NO_LIMITS = Pace(0.0, 10_000, 1.0, 10_000, 1.0, 0.001, 0.002, 0.001, 0.2, 0.001)
JUST_TOLD = 3 * HOUR


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody does at a moment: a person by number, or the staff of a region."""

    at: dt.datetime
    who: int
    content: Content
    session: tuple[str, dt.date] | None = None
    what: str = ""
    """`means`, `withdraws`, `no reminders`, `forgets`; of staff `cancels`."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What arrived at a chat, and when."""

    at: dt.datetime
    chat: int
    text: str
    buttons: tuple[str, ...]


@dataclass(slots=True)
class Autumn:
    """What was planned, and what was heard."""

    starts: dict[tuple[str, dt.date], dt.datetime]
    cancelled: dict[tuple[str, dt.date], dt.datetime]
    outage: tuple[dt.datetime, dt.datetime]
    acts: list[Act]
    heard: list[Heard] = field(default_factory=list)


def plan(knowledge: Knowledge, people: int, count: int, cancelled: int, seed: int) -> Autumn:
    """Who does what, when: `count` sessions, so many of them cancelled."""
    chance = random.Random(seed)  # noqa: S311 - a simulation
    held = [one for name in PLACES for one in sessions(knowledge.dropins[name], BEGIN.date() + 7 * DAY, 400)]
    held = sorted(held, key=lambda one: (one.start, one.dropin.id))[:count]
    starts = {(one.dropin.id, one.date): one.start for one in held}
    off = chance.sample(held, cancelled)
    lead_times = [chance.choice([HOUR * 2, HOUR * 15, HOUR * 24, 4 * DAY]) for _ in off]
    gone = {(one.dropin.id, one.date): _by_daylight(one.start - time) for one, time in zip(off, lead_times, strict=True)}
    acts = [act for person in range(people) for act in _person(1000 + person, held, chance)]
    fullest, _ = Counter(act.session for act in acts if act.what == "means" and act.session not in gone).most_common(1)[0]
    assert fullest is not None
    evening = _at(fullest[1] - DAY, "17:30")
    acts += list(_staff(starts, gone, chance))
    outage = (evening, evening + 6 * HOUR)
    acts = [act for act in acts if not outage[0] <= act.at <= outage[1]]
    return Autumn(starts, gone, outage, sorted(acts, key=lambda act: act.at))


def _person(who: int, held: list, chance: random.Random) -> Iterator[Act]:  # type: ignore[type-arg]
    joins = BEGIN + chance.random() * 5 * DAY
    told: list[Content] = [Pressed("consent:yes", 0), Pressed("goal:dropin", 0)]
    for number, content in enumerate(told):
        yield Act(joins + number * dt.timedelta(seconds=5), who, content)
    for session in chance.sample(held, chance.randint(1, min(4, len(held)))):
        name, day = session.dropin.id, session.date
        key, told_at = (name, day), session.start - chance.choice([HOUR * 0.5, HOUR * 3, HOUR * 14, HOUR * 20, 2 * DAY, 6 * DAY])
        told_at -= chance.random() * HOUR
        yield Act(told_at, who, Pressed(f"come:{name}:{day}", 0), key, "means")
        if chance.random() < 0.25:
            at = told_at + (session.start - told_at) * chance.random()
            yield Act(at, who, Pressed(f"notcome:{name}:{day}", 0), key, "withdraws")
            if chance.random() < 0.3:
                yield Act(at + (session.start - at) * chance.random(), who, Pressed(f"come:{name}:{day}", 0), key, "means")
    if chance.random() < 0.1:
        yield Act(joins + chance.random() * 60 * DAY, who, Pressed("remind:off", 0), None, "no reminders")
    if chance.random() < 0.05:
        yield Act(joins + (10 + chance.random() * 60) * DAY, who, Pressed("forget:yes", 0), None, "forgets")


def _staff(
    starts: dict[tuple[str, dt.date], dt.datetime], gone: dict[tuple[str, dt.date], dt.datetime], chance: random.Random
) -> Iterator[Act]:
    for (name, day), start in starts.items():
        who = STAFF[PLACES[name]]
        if chance.random() < 0.8 or (name, day) in gone:
            yield Act(start - 6 * DAY - chance.random() * HOUR, who, Pressed(f"session:{name}:{day}:duty", 0))
        if (name, day) in gone:
            yield Act(gone[name, day], who, Pressed(f"session:{name}:{day}:sure.cancel", 0), (name, day), "cancels")


def _by_daylight(moment: dt.datetime) -> dt.datetime:
    return moment if 8 <= moment.hour < 22 else _at(moment.date(), "15:40")


def _at(day: dt.date, clock: str) -> dt.datetime:
    return dt.datetime.combine(day, dt.time.fromisoformat(clock), HELSINKI)


# Living it


async def live(knowledge: Knowledge, autumn: Autumn, url: str = "sqlite://") -> None:
    """From the first day to the last: everything that comes in is taken, everything that is due goes out."""
    clock = BEGIN - DAY

    async def send(outgoing: Outgoing, address: int, remote: int | None) -> Result:
        if autumn.outage[0] <= clock < autumn.outage[1]:
            return Result("again", reason="down")
        if isinstance(outgoing, Message):
            buttons = tuple(button.id for row in outgoing.rows for button in row)
            autumn.heard.append(Heard(clock, address, outgoing.text, buttons))
        return Result("sent", remote=len(autumn.heard) if remote is None else None)

    async with await Database.open(url, now=lambda: clock) as database:
        turns = Turns(knowledge, database, vouched=False)
        delivery = Delivery(turns, database, send, lambda: clock, NO_LIMITS)
        await _staff_joins(turns, database, clock)
        updates = 0
        for clock, acts in _moments(autumn):  # `send` sees the clock move
            came = []
            for act in acts:
                updates += 1
                chat = f"tg:{act.who}"
                came.append(
                    (updates, chat, Incoming(chat, act.content, sender=chat, query="q" if isinstance(act.content, Pressed) else None))
                )
            if came:
                await turns.accept(came, clock)
            elif not await _is_anything_due(database, clock):
                continue
            await _goes_round(turns, database, delivery, clock, down=autumn.outage[0] <= clock < autumn.outage[1])


def _moments(autumn: Autumn) -> Iterator[tuple[dt.datetime, list[Act]]]:
    last = max(autumn.starts.values()).date() + 9 * DAY
    days = [BEGIN.date() + number * DAY for number in range((last - BEGIN.date()).days)]
    looks = [(_at(day, look), None) for day in days for look in LOOKS]
    for moment, act in sorted([*looks, *((act.at, act) for act in autumn.acts)], key=lambda pair: pair[0]):
        yield moment, [act] if act else []


async def _staff_joins(turns: Turns, database: Database, now: dt.datetime) -> None:
    for region, account in STAFF.items():
        async with database.commit() as work:
            group = await joining.invite(work, region, None, "terminal", now)
            secret = await joining.invite(work, region, "counsellor", "terminal", now)
        chat, there = f"tg:{account}", f"tg:-{account}"
        joins = [
            (account, chat, Incoming(chat, Said(f"/start {secret}"), sender=chat, name="Marja")),
            (account + 500, there, Incoming(there, Said(f"/start {group}"), sender=chat)),
        ]
        await turns.accept(joins, now, source="staff")


async def _is_anything_due(database: Database, now: dt.datetime) -> bool:
    async with database.read() as reading:
        return bool(await reading.outbox.due(now, 1)) or (await reading.outbox.count(now))[0] > 0


async def _goes_round(turns: Turns, database: Database, delivery: Delivery, now: dt.datetime, *, down: bool) -> None:
    """Until nothing more is to be done at that moment."""
    while True:
        await turns.come_due(now)
        while await turns.work(now, 200):
            pass
        async with database.read() as reading:
            waits, _ = await reading.outbox.count(now)
        if not waits:
            return
        stop = asyncio.Event()
        running = asyncio.create_task(delivery.run(stop))
        for _ in range(5 if down else 1000):
            await asyncio.sleep(0.002)
            async with database.read() as reading:
                waits, _ = await reading.outbox.count(now)
            if not waits:
                break
        stop.set()
        await running
        if down:
            return


# What must have come of it


def mistakes(autumn: Autumn) -> list[str]:
    """What went wrong, in words; nothing where nothing did."""
    return [*_of_reminders(autumn), *_of_cancellations(autumn), *_of_questions(autumn), *_of_staff(autumn)]


def figures(autumn: Autumn) -> dict[str, int]:
    """How much of everything there was."""
    return {
        "people": len({act.who for act in autumn.acts if act.who >= 1000 and act.who < 9000}),
        "sessions": len(autumn.starts),
        "cancelled": len(autumn.cancelled),
        "meant": len({(act.who, act.session) for act in autumn.acts if act.what == "means"}),
        "reminders": sum(_reminded(one) is not None for one in autumn.heard),
        "delayed_by_the_outage": sum(
            _reminded(one) is not None and autumn.outage[1] <= one.at < autumn.outage[1] + 12 * HOUR for one in autumn.heard
        ),
        "told_of_cancellations": sum("peruttu" in one.text for one in autumn.heard if one.chat < 9000),
        "asked_afterwards": sum(any(button.startswith("came:") for button in one.buttons) for one in autumn.heard),
    }


def _key(name: str) -> tuple[str, dt.date]:
    _, dropin, day = name.split(":")[:3]
    return dropin, dt.date.fromisoformat(day)


def _reminded(one: Heard) -> tuple[str, dt.date] | None:
    """Of which session this is a reminder: one can say yes, no, and that one wants no more reminders."""
    names = {button.split(":")[0]: button for button in one.buttons}
    return _key(names["come"]) if {"come", "notcome", "remind"} <= names.keys() else None


def _mine(autumn: Autumn, who: int, session: tuple[str, dt.date], until: dt.datetime) -> tuple[dt.datetime | None, bool]:
    """Since when someone means to come to a session, as of a moment (None: they don't); and whether they want reminders."""
    since, wants = None, True
    for act in autumn.acts:
        if act.who == who and act.at <= until:
            if act.what == "forgets":
                return None, False  # Nothing may be kept any more: they have not said yes again.
            if act.what == "means" and act.session == session and not _is_off(autumn, session, act.at):
                since = since if since is not None else act.at
            elif act.what == "withdraws" and act.session == session:
                since = None
            wants = wants and act.what != "no reminders"
    return (None if _is_off(autumn, session, until) else since), wants


def _is_off(autumn: Autumn, session: tuple[str, dt.date], at: dt.datetime) -> bool:
    return session in autumn.cancelled and autumn.cancelled[session] <= at


def _of_reminders(autumn: Autumn) -> Iterator[str]:
    """Each once, by day, in time, of what is held and still meant; and to everyone to whom it was of use."""
    got = Counter((one.chat, session) for one in autumn.heard if (session := _reminded(one)) is not None)
    for one in autumn.heard:
        session = _reminded(one)
        if session is None:
            continue
        since, wants = _mine(autumn, one.chat, session, one.at)
        if since is None or not wants:
            yield f"{one.chat} was reminded of {session} at {one.at}, which they did not mean to come to, or not to hear of"
        if not 9 <= one.at.hour < 20 or one.at > autumn.starts[session] - HOUR:
            yield f"{one.chat} was reminded of {session} at {one.at}: too late, or by night"
    for who, session in {(act.who, act.session) for act in autumn.acts if act.what == "means"}:
        assert session is not None
        wanted = _is_due(autumn, who, session)
        if got[who, session] != int(wanted):
            yield f"{who} was reminded of {session} {got[who, session]} times and not {int(wanted)}"


def _is_due(autumn: Autumn, who: int, session: tuple[str, dt.date]) -> bool:
    """Whether a reminder could still help: at the first of the two moments at which the person has meant to come for a while."""
    for moment in (_at(session[1] - DAY, "18:00"), _at(session[1], "09:00")):
        since, wants = _mine(autumn, who, session, moment)
        if since is None or not wants or moment - since < JUST_TOLD or moment > autumn.starts[session] - HOUR:
            continue
        if autumn.outage[0] <= moment < autumn.outage[1]:
            continue  # It waits, until Telegram is there again by day.
        return True
    return False


def _of_cancellations(autumn: Autumn) -> Iterator[str]:
    for session, at in autumn.cancelled.items():
        for who in {act.who for act in autumn.acts if act.session == session and act.what == "means"}:
            since, _ = _mine(autumn, who, session, at - dt.timedelta(seconds=1))
            told = [
                one for one in autumn.heard if one.chat == who and one.at >= at and f"{session[1].day}.{session[1].month}. on" in one.text
            ]
            told = [one for one in told if "peruttu" in one.text]
            if len(told) != int(since is not None):
                yield f"{who} was told {len(told)} times that {session} is cancelled"
        for one in autumn.heard:
            if one.at >= at and any(button.startswith(("came:", "helped:")) and _key(button) == session for button in one.buttons):
                yield f"{one.chat} was asked how {session} was, which was cancelled"


def _of_questions(autumn: Autumn) -> Iterator[str]:
    asked = Counter((one.chat, _key(one.buttons[0])) for one in autumn.heard if one.buttons and one.buttons[0].startswith("came:"))
    yield from (f"{who} was asked {count} times how {session} was" for (who, session), count in asked.items() if count > 1)


def _of_staff(autumn: Autumn) -> Iterator[str]:
    """Those on duty hear who comes at most twice, before the session; the groups hear nothing but numbers."""
    for one in autumn.heard:
        if one.chat < 0 and ("Kielet:" in one.text or "Tulija" in one.text):
            yield f"the group {one.chat} heard of people at {one.at}"
    briefed = Counter((one.chat, one.text.splitlines()[0]) for one in autumn.heard if one.text.startswith(("Huomenna:", "Kohta alkaa:")))
    yield from (f"{chat} was told {count} times: {line}" for (chat, line), count in briefed.items() if count > 1)


def main() -> None:
    """Run it as large as is asked for; tell what there was, and what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--sessions", type=int, default=40)
    parser.add_argument("--cancelled", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    knowledge = load(Path("knowledge"))
    autumn = plan(knowledge, options.people, options.sessions, options.cancelled, options.seed)
    asyncio.run(live(knowledge, autumn))
    wrong = mistakes(autumn)
    sys.stdout.write("".join(f"{name}: {count}\n" for name, count in figures(autumn).items()))
    sys.stdout.write("".join(f"WRONG: {one}\n" for one in wrong) or "Nothing went wrong.\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
