"""The whole system under a crowd: people and staff on a Telegram that fails, and a program that is killed again and again."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.app import Clock
from bot.knowledge import Knowledge
from bot.service.staff import joining
from bot.simulation.acting import Person
from bot.simulation.behind import is_postgres, number
from bot.simulation.checking import Findings, check, held
from bot.simulation.desk import Desk
from bot.simulation.killing import Killer
from bot.simulation.ledger import Ledger, Matter
from bot.simulation.lives import Lives, Role, Service
from bot.simulation.moments import hurry
from bot.simulation.plan import chance_of, plan_of
from bot.simulation.seeing import StuckError, until
from bot.simulation.telegram import FakeTelegram, How
from bot.storage import Database, shared_memory

RATES: dict[How, float] = {
    "429": 0.015, "500": 0.01, "502": 0.01, "409": 0.02, "lost before": 0.02, "lost after": 0.02, "slow": 0.02,
}  # fmt: skip
"""How often each failure of Telegram's happens."""

SLOW_SECONDS = 0.8
OUTAGE_EVERY_SECONDS = 20.0
MOST_AT_ONCE = 80
ARRIVAL_SECONDS = 0.1
JOINING_SECONDS = 600.0
FINISH_SECONDS = 420.0
"""How long people and staff may take to finish once nothing fails any more."""

SETTLE_SECONDS = 180.0
KEPT_CALLS = 500

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for. `crash` is how many kills a turn brings; with `kills` people come until there were so many."""

    chats: int
    seed: int
    knowledge: Path
    url: str
    folder: Path
    crash: float = 0.0
    kills: int | None = None
    workers: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    findings: Findings
    turns: int
    chats: int
    kills: int
    fell: int
    seconds: float


@dataclass(slots=True)
class _Town:
    """Everything that there is while the crowd lives."""

    wishes: Wishes
    knowledge: Knowledge
    telegram: FakeTelegram
    database: Database
    ledger: Ledger
    killer: Killer
    told: Told
    desks: list[Desk] = field(default_factory=list)
    people: set[asyncio.Task[None]] = field(default_factory=set)
    came: int = 0


async def simulate(wishes: Wishes, knowledge: Knowledge, lives: Lives, told: Told) -> Outcome:
    """Let a crowd through, and count what was lost and doubled. StuckError: not even the staff could join."""
    began = time.monotonic()
    memory = shared_memory(wishes.url) if not is_postgres(wishes.url) else None
    try:
        async with _town(wishes, knowledge, lives, told) as town:
            await _storm(town)
            await _calm(town)
            await town.killer.stop()
            found = await held(wishes.url, [f"tg:{account}" for account in town.ledger.plans], memory)
            findings = check(knowledge, town.ledger, town.telegram, found, dt.datetime.now(dt.UTC))
            return _outcome(town, findings, time.monotonic() - began)
    finally:
        if memory is not None:
            shutil.rmtree(memory, ignore_errors=True)


def _outcome(town: _Town, findings: Findings, seconds: float) -> Outcome:
    return Outcome(findings, len(town.ledger.updates), town.came, town.killer.kills, town.killer.fell, seconds)


@asynccontextmanager
async def _town(wishes: Wishes, knowledge: Knowledge, lives: Lives, told: Told) -> AsyncIterator[_Town]:
    async with FakeTelegram() as telegram, await Database.open(wishes.url) as database:
        ledger = Ledger(str(telegram.world.bot.username))
        stirred = telegram.world.stirred

        def heard() -> None:
            ledger.note(telegram.world.updates[-1])
            stirred()

        telegram.world.stirred = heard
        service = Service(str(wishes.knowledge), wishes.url, telegram.token, telegram.url, ledger.username)
        killer = Killer(lives, telegram, service, wishes.folder / "programs.log", chance_of(wishes.seed, "deaths"), told=told)
        yield _Town(wishes, knowledge, telegram, database, ledger, killer, told)


# While it storms


async def _storm(town: _Town) -> None:
    """Staff join, people come, and everything fails that can, until the people are through and as many were killed as was asked for."""
    wishes, killer = town.wishes, town.killer
    workers: list[Role] = ["worker"] * wishes.workers
    await killer.start("run", *workers)
    town.telegram.fails_at_random(RATES, chance_of(wishes.seed, "failures"), seconds=SLOW_SECONDS)
    killer.owed = float(wishes.kills or 0)
    async with _beside(killer.run(), _outages(town), _progress(town), _owes(town)):
        await _staff_joins(town)
        async with _beside(*(desk.works() for desk in town.desks), hurry(town.database, town.ledger)):
            await _people_come(town)
            await until(lambda: killer.owed < 1, "the last kill", float("inf"))
            town.telegram.recovers()
            town.told(f"{killer.kills} kills; from now on nothing fails")
            await _all_finish(town)


@asynccontextmanager
async def _beside(*doing: object) -> AsyncIterator[None]:
    """These run as long as the block does. What goes wrong in one of them ends the block."""
    tasks = [asyncio.ensure_future(one) for one in doing]  # type: ignore[call-overload]
    body = asyncio.current_task()
    assert body is not None, "in a task"  # noqa: S101 - our bug if not

    def ended(task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is not None:
            body.cancel()

    for task in tasks:
        task.add_done_callback(ended)
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(result, Exception):
                raise result


async def _staff_joins(town: _Town) -> None:
    async def invite(region: str, role: str | None) -> str:
        async with town.database.commit() as work:
            return await joining.invite(work, region, role, "terminal", Clock().now())

    async def known(account: int, message: int, lead: int) -> bool:
        about = f"chat = 'staff:{account}' AND remote = {message} AND about = 'talk:{lead}'"
        return await number(town.wishes.url, f"SELECT count(*) FROM outbox WHERE {about}") > 0  # noqa: S608 - numbers of ours

    regions = town.knowledge.regions.values()
    town.desks = [Desk(town.telegram, town.ledger, region.id, place, known) for place, region in enumerate(regions)]
    try:
        async with asyncio.timeout(JOINING_SECONDS):
            await asyncio.gather(*(desk.opens(invite, region.roles[0]) for desk, region in zip(town.desks, regions, strict=True)))
    except TimeoutError:
        raise StuckError("the staff, for a welcome") from None
    town.told("the staff is there")


async def _people_come(town: _Town) -> None:
    """One after another, never too many at once; all that were asked for, and more while there are kills to come."""
    wishes, killer = town.wishes, town.killer
    at_once = min(wishes.chats, MOST_AT_ONCE)
    while town.came < wishes.chats or (wishes.kills is not None and killer.owed >= 1):
        if len(town.people) < at_once:
            _comes(town)
        await asyncio.sleep(ARRIVAL_SECONDS)
    if wishes.kills is None and town.people:
        await asyncio.wait(set(town.people))


def _comes(town: _Town) -> None:
    plan = plan_of(town.knowledge, town.wishes.seed, town.came, Clock().now())
    town.came += 1
    if plan.handling is not None:
        town.ledger.matters[plan.tag] = Matter(plan.number, plan.handling)
    person = Person(town.telegram, town.ledger, plan, chance_of(town.wishes.seed, plan.number, "hands"))
    task = asyncio.create_task(person.lives(), name=f"person {plan.number}")
    town.people.add(task)
    task.add_done_callback(town.people.discard)


async def _owes(town: _Town) -> None:
    """Each turn brings its share of a kill."""
    seen = 0
    while True:
        turns = len(town.ledger.updates)
        if town.wishes.kills is None and town.people:
            town.killer.owed += (turns - seen) * town.wishes.crash
        seen = turns
        await asyncio.sleep(0.02)


async def _outages(town: _Town) -> None:
    """Now and then nothing gets through for a moment."""
    chance = chance_of(town.wishes.seed, "outages")
    while True:
        await asyncio.sleep(chance.uniform(0.5, 1.5) * OUTAGE_EVERY_SECONDS)
        if town.telegram.faults.odds is not None:
            town.telegram.outage(chance.uniform(0.3, 2.0))


async def _progress(town: _Town) -> None:
    """What is going on, every few seconds; what was noted of old calls is let go."""
    began = time.monotonic()
    while True:
        await asyncio.sleep(5)
        del town.telegram.calls[:-KEPT_CALLS]
        busy = sum(len(desk.busy) for desk in town.desks)
        town.told(
            f"{time.monotonic() - began:4.0f} s · {town.killer.kills} kills · {len(town.ledger.updates)} turns · {town.came} people came, "
            f"{len(town.people)} are here · {len(town.ledger.acts)} leads, {busy} in hand · stuck {len(town.ledger.stuck)}"
        )


# When nothing fails any more


async def _all_finish(town: _Town) -> None:
    """People and staff come to the end of what they do; who does not is told of as stuck."""
    deadline = time.monotonic() + FINISH_SECONDS
    if town.people:
        await asyncio.wait(set(town.people), timeout=FINISH_SECONDS)
    for person in town.people:
        town.ledger.stuck.append(f"{person.get_name()}, who never came to an end")
        person.cancel()
    while await _in_hand(town):
        if time.monotonic() > deadline:
            town.ledger.stuck += [f"{lead}, which never came to an end" for desk in town.desks for lead in desk.busy] or [
                "a lead that nobody took"
            ]
            return
        await asyncio.sleep(0.2)


async def _in_hand(town: _Town) -> bool:
    """Whether the staff still have something to do."""
    if any(desk.busy for desk in town.desks):
        return True
    async with town.database.read() as reading:
        leads = await reading.leads(statuses=["waiting"])
    return any(desk.waits_for({lead.number for lead in leads if lead.region == desk.region}) for desk in town.desks)


async def _calm(town: _Town) -> None:
    """Wait until all that came in is taken and all that must go out has gone, or nothing moves any more."""
    deadline = time.monotonic() + SETTLE_SECONDS
    quiet = 0
    while quiet < 3 and time.monotonic() < deadline:
        quiet = quiet + 1 if await _is_quiet(town) else 0
        await asyncio.sleep(0.4)


async def _is_quiet(town: _Town) -> bool:
    async with town.database.read() as reading:
        waiting, (going, _) = await reading.inbox.count(), await reading.outbox.count(dt.datetime.now(dt.UTC))
    return not town.telegram.world.updates and not waiting and not going
