"""A week of work: counsellors who are busy, away, forgetful or hand things on, and people who wait. `make week` runs it large.

Whoever acts is decided by a seed. After everything that is done it is looked at whether a promise was broken in silence, a lead was
forgotten, or somebody saw what is not theirs; in the end the counsellors are diligent, and nobody may be left.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import logging
import random
import re
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.dialogue.turn import Content, Pressed, Said
from bot.knowledge import Knowledge, load
from bot.service.cases import OPEN, UNANSWERED
from bot.service.messages import Incoming, Message
from bot.service.turns import Turns
from bot.storage import Database, StoredLead
from tests.service.wire import BOT, HELSINKI, Seen, Wire, at, latest, press

MONDAY = at(23, 8)
STEP, HOUR, DAY = dt.timedelta(minutes=30), dt.timedelta(hours=1), dt.timedelta(days=1)
DAYS, AFTER = 5, 12
"""So many days people come; and at most so many more in which those who are left are answered."""

TOWNS = {"forssa": "Forssassa", "rauma": "Raumalla", "hameenlinna": "Hämeenlinnassa"}
STAFF = (
    ("tg:101", "forssa", "counsellor", "Marja"),
    ("tg:102", "forssa", "special", "Pekka"),
    ("tg:103", "hameenlinna", "counsellor", "Oona"),
    ("tg:104", "rauma", "coach", "Veikko"),
    ("tg:105", "rauma", "counsellor", "Riikka"),
)
GROUPS = {"forssa": "tg:-1005", "rauma": "tg:-1006", "hameenlinna": "tg:-1007"}
TOKEN = re.compile(r"sala(\d+)x")
"""What a person writes can be known again by whose it is."""


def account(person: int) -> str:
    """What a person's chat is called."""
    return f"tg:{50_000 + person}"


@dataclass(slots=True)
class Seeing:
    """What went wrong, in words; and how often what was done."""

    wrong: list[str] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Week:
    """One week on one database."""

    wire: Wire
    chance: random.Random
    people: int
    days: int = DAYS
    seeing: Seeing = field(default_factory=Seeing)
    leads: dict[int, StoredLead] = field(default_factory=dict)
    came: int = 0

    async def begins(self) -> None:
        """The staff join, and the groups are linked."""
        self.wire.now = MONDAY
        for who, region, role, name in STAFF:
            await self.wire.employs(who, region, role, name)
        for region, group in GROUPS.items():
            await self.wire.links(group, region)
        await self.wire.says("tg:101", "/languages fi ru", "/fields hoito")
        await self.wire.says("tg:103", "/capacity 4")

    async def goes_by(self) -> None:
        """People come for a week; then those who are left are seen to."""
        steps = [MONDAY + day * DAY + number * STEP for day in range(self.days) for number in range(28)]  # Until ten in the evening.
        arrivals = Counter(self.chance.choice(steps) for _ in range(self.people))
        for moment in steps:
            await self._watched(lambda moment=moment: self.wire.waits_until(moment))  # type: ignore[misc]  # it is bound at once
            for _ in range(arrivals[moment]):
                self.came += 1
                await self._watched(lambda: self._asks(self.came))
            if 8 <= moment.hour < 16:
                for who, region, _, _ in STAFF:
                    if self.chance.random() < 0.6:
                        await self._watched(lambda who=who, region=region: self._works(who, region))  # type: ignore[misc]
        await self._ends(steps[-1])

    async def _ends(self, last: dt.datetime) -> None:
        """Everybody is back, and takes what there is, hour by hour."""
        for who, _, _, _ in STAFF:
            await self._watched(lambda who=who: self.wire.says(who, "/back"))  # type: ignore[misc]
        for hours in range(1, AFTER * 24):
            moment = last + hours * HOUR
            if not any(lead.status in OPEN for lead in self.leads.values()):
                break
            await self._watched(lambda moment=moment: self.wire.waits_until(moment))  # type: ignore[misc]
            for who, region, _, _ in STAFF if 8 <= moment.hour < 16 and moment.weekday() < 5 else ():
                for lead in await self._open(region):
                    if lead.claimed_by is None:
                        await self._watched(lambda who=who, lead=lead: self._claims(who, lead))  # type: ignore[misc]
                        break
                for lead in await self._open(region):
                    if lead.claimed_by == _staff(who):
                        await self._watched(lambda who=who, lead=lead: self._closes(who, lead))  # type: ignore[misc]
        self.seeing.wrong += [f"lead {one.number} was never closed" for one in self.leads.values() if one.status in OPEN]
        if len(self.leads) != self.people:
            self.seeing.wrong.append(f"{self.people} people asked, and there are {len(self.leads)} leads")

    # What people do

    async def _asks(self, person: int) -> list[Seen]:
        chat, town = account(person), self.chance.choice(list(TOWNS.values()))
        field_of = self.chance.choice(("siivousala", "hitsaus", "hoitoala", "kokin työ"))
        told: tuple[Content, ...] = (
            Said("moi"),
            Pressed("consent:yes", 0),
            Said(f"asun {town}, olen työtön ja {field_of} kiinnostaisi"),
            *(Pressed(button, 0) for button in ("education:basic", "age:30_59", "goal:human")),
            Said(f"sala{person}x kertoo"),
            Pressed("handoff:yes", 0),
        )
        return await self.wire.gets(
            *(Incoming(chat, one, sender=chat, query="query" if isinstance(one, Pressed) else None) for one in told)
        )

    # What the staff do

    async def _open(self, region: str) -> list[StoredLead]:
        return [lead for lead in self.leads.values() if lead.region == region and lead.status in OPEN]

    async def _works(self, who: str, region: str) -> list[Seen]:
        """One thing that one of the staff does, or leaves."""
        found = await self._open(region)
        free = [lead for lead in found if lead.claimed_by is None]
        mine = [lead for lead in found if lead.claimed_by == _staff(who)]
        deeds: list[tuple[int, Callable[[], Awaitable[list[Seen]]]]] = [
            (2, lambda: self._says(who, self.chance.choice(["/leads", "/leads omat", "/leads late", "/find sala"]))),
            (1, lambda: self._says(who, self.chance.choice(["/away 1", "/back", "/back"]))),
            (1, lambda: self._says(who, f"/lead {self.chance.randint(1, self.came + 1)}")),
        ]
        if free:
            deeds.append((6, lambda: self._claims(who, self.chance.choice(free))))
        if mine:
            deeds += [(5, lambda: self._answers(who, self.chance.choice(mine))), (4, lambda: self._closes(who, self.chance.choice(mine)))]
            deeds += [(2, lambda: self._hands_over(who, self.chance.choice(mine))), (1, lambda: self._asks_a_colleague(who, mine[0]))]
            deeds += [(2, lambda: self._presses(who, mine[0], "more", "history", "grade", "grade.0.good", "grade.1.wrong"))]
            deeds += [(1, lambda: self._presses(who, self.chance.choice(mine), "release"))]
        _, deed = self.chance.choices(deeds, [weight for weight, _ in deeds])[0]
        return await deed()

    async def _says(self, who: str, text: str) -> list[Seen]:
        self.seeing.done[text.partition(" ")[0]] += 1
        return await self.wire.says(who, text)

    async def _claims(self, who: str, lead: StoredLead) -> list[Seen]:
        self.seeing.done["claim"] += 1
        return await self.wire.gets(press(GROUPS[lead.region], f"lead:{lead.number}:claim", sender=who))

    async def _presses(self, who: str, lead: StoredLead, *actions: str) -> list[Seen]:
        self.seeing.done[actions[0]] += 1
        seen: list[Seen] = []
        for action in actions:
            seen += await self.wire.presses(who, f"lead:{lead.number}:{action}")
        return seen

    async def _answers(self, who: str, lead: StoredLead) -> list[Seen]:
        return await self._presses(who, lead, self.chance.choice(["send.hello", "contacted", "booked", "handback"]))

    async def _closes(self, who: str, lead: StoredLead) -> list[Seen]:
        return await self._presses(who, lead, "end.advised")

    async def _hands_over(self, who: str, lead: StoredLead) -> list[Seen]:
        region = self.chance.choice(list(TOWNS))
        action = "special" if self.chance.random() < 0.3 else f"hand.{region}.{self.chance.choice(['counsellor', 'youth'])}"
        seen = await self._presses(who, lead, action)
        asked = [one for one in seen if isinstance(one.outgoing, Message) and (one.outgoing.about or "").startswith("hand:")]
        return seen + (await self.wire.says(who, "Sopii paremmin sinne.", reply_to=asked[-1].remote) if asked else [])

    async def _asks_a_colleague(self, who: str, lead: StoredLead) -> list[Seen]:
        form = await self._presses(who, lead, "opinion")
        shown = await self.wire.says(who, "Mitä tekisit?", reply_to=latest(form, who))
        send = next((button for one in shown for button in one.buttons if button.endswith(":send")), None)
        sent = await self.wire.presses(who, send) if send else []
        asked = next((one for one in sent if isinstance(one.outgoing, Message) and (one.outgoing.about or "").startswith("opinion:")), None)
        answers = asked is not None and self.chance.random() < 0.6
        said = await self.wire.says(asked.chat, "Kokeilisin.", reply_to=latest(sent, asked.chat)) if asked is not None and answers else []
        return [*form, *shown, *sent, *said]

    # What must hold

    async def _watched(self, doing: Callable[[], Awaitable[list[Seen]]]) -> None:
        """Do it, and look at everything afterwards."""
        before = self.leads
        seen = await doing()
        async with self.wire.database.read() as reading:
            self.leads = {lead.number: lead for lead in await reading.leads()}
        for number, lead in self.leads.items():
            self._promise_is_kept_or_told(before.get(number), lead, seen)
            self._nobody_forgets(lead)
        owners = [{one.claimed_by for one in (before.get(number), lead) if one is not None} for number, lead in self.leads.items()]
        owned = dict(zip((lead.chat for lead in self.leads.values()), owners, strict=True))
        self.seeing.wrong += [wrong for one in seen if (wrong := seen_by_another(one, owned))]

    def _promise_is_kept_or_told(self, before: StoredLead | None, lead: StoredLead, seen: list[Seen]) -> None:
        """Who waits has a promise that lies ahead, or was told that none is made; and hears of every other one."""
        told = "\n".join(one.text for one in seen if one.chat == lead.chat)
        if lead.status in UNANSWERED and lead.promised_at is not None and lead.promised_at <= self.wire.now:
            self.seeing.wrong.append(f"lead {lead.number} was promised for {lead.promised_at}, and it is {self.wire.now}")
        promised = lead.promised_at.astimezone(HELSINKI) if lead.promised_at is not None else None
        if lead.status in UNANSWERED and (before is None or before.promised_at != lead.promised_at):
            said = f"{promised.day}.{promised.month}. klo {promised.hour}" if promised else "En lupaa enää uutta aikaa"
            if said not in told:
                self.seeing.wrong.append(f"lead {lead.number} has another promise, and nobody said so: {said}")

    def _nobody_forgets(self, lead: StoredLead) -> None:
        """What waits has its button in its group, where it can be taken now."""
        if lead.status != "waiting":
            return
        shown = (message for (chat, _), message in self.wire.shown.items() if chat == GROUPS.get(lead.region))
        if not any(button.id == f"lead:{lead.number}:claim" for message in shown for row in message.rows for button in row):
            self.seeing.wrong.append(f"lead {lead.number} waits in {lead.region}, and nobody can take it")


def _staff(who: str) -> str:
    return who.replace("tg:", "staff:")


def seen_by_another(seen: Seen, owned: dict[str | None, set[str | None]]) -> str:
    """What is wrong with who saw it: a person's words are for them and for who has their lead."""
    for token in TOKEN.findall(seen.text):
        person = account(int(token))
        if seen.chat != person and _staff(seen.chat) not in owned.get(person, set()):
            return f"{seen.chat} saw what {person} wrote"
    return ""


async def simulated(knowledge: Knowledge, people: int, seed: int, days: int = DAYS) -> Seeing:
    """A week, or so many days of one, with so many people."""
    async with await Database.open("sqlite://", now=lambda: wire.now) as database:
        wire = Wire(Turns(knowledge, database, vouched=False, username=BOT), database)
        wire.turns.weekly = True
        week = Week(wire, random.Random(seed), people, days)  # noqa: S311 - it is to be the same again
        await week.begins()
        await week.goes_by()
        return week.seeing


def main() -> None:
    """Run it large; tell what was done, and what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=120)
    parser.add_argument("--days", type=int, default=DAYS)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    logging.disable(logging.WARNING)  # That somebody was refused what is not theirs is what is wanted.
    seeing = asyncio.run(simulated(load(Path("knowledge")), options.people, options.seed, options.days))
    sys.stdout.write("".join(f"{name}: {count}\n" for name, count in sorted(seeing.done.items())))
    sys.stdout.write("".join(f"WRONG: {one}\n" for one in seeing.wrong) or "Nothing went wrong.\n")
    sys.exit(bool(seeing.wrong))


if __name__ == "__main__":
    main()
