"""Telegram in little, and the people who meet there: a jobseeker, two counsellors of Forssa with their group, one of Rauma, a stranger."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.dialogue.turn import Contact, Pressed, Said
from bot.service.messages import Content, Incoming, Marked, Message, Outgoing, Pin, outgoing_from_json
from bot.service.staff import joining
from bot.service.turns import Turns
from bot.storage import Database, LeadEvent, Ready, StoredLead

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=HELSINKI)
"""A Monday; what is asked for now is promised by Tuesday at ten."""

AINO, BERTTA, STRANGER = "tg:42731", "tg:43999", "tg:66613"
MARJA, PEKKA, RIIKKA = "tg:101", "tg:102", "tg:201"
MARJA_ID, PEKKA_ID, RIIKKA_ID = "staff:101", "staff:102", "staff:201"
GROUP, OTHER_GROUP = "tg:-1005", "tg:-1006"
WORDS, PHONE = "puutarhurin tytär tässä", "+358401234567"
PRIVATE = ("puutarhurin", "358401234567", "42731", "Työtön", "30–59", "Peruskoulu")
"""What nobody may see of Aino but who claimed her matter."""


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> dt.datetime:
    """A moment of that autumn, in Finland."""
    return dt.datetime(2026, month, day, hour, minute, tzinfo=HELSINKI)


BOT = "OpastinBot"


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that arrived: in Telegram's chat of that name, with Telegram's number if it is a message."""

    chat: str
    outgoing: Outgoing
    remote: int | None = None

    @property
    def text(self) -> str:
        """What it says."""
        match self.outgoing:
            case Message(text=text):
                return text
            case Pin(title=title, address=address):
                return f"{title} {address}"
            case _:
                return getattr(self.outgoing, "text", None) or ""

    @property
    def buttons(self) -> list[str]:
        """The ids of its buttons."""
        return [button.id for row in getattr(self.outgoing, "rows", ()) for button in row]


@dataclass(slots=True)
class Wire:
    """Telegram in little, before and behind the inbox and the outbox: each chat numbers its messages for itself and shows them."""

    turns: Turns
    database: Database
    now: dt.datetime = NOW
    shown: dict[tuple[str, int], Message] = field(default_factory=dict)
    """What a chat shows under each number now: changes that go astray are seen here."""
    _updates: int = 0

    async def gets(self, *incoming: Incoming) -> list[Seen]:
        """What arrives after these came in at once, and were taken in one batch."""
        arrived = []
        for one in incoming:
            self._updates += 1
            arrived.append((self._updates, one.chat, one))
        await self.turns.accept(arrived, self.now)
        return await self._works()

    async def hears(self, chat: str, content: Content, sender: str | None = "", *, reply_to: int | None = None) -> list[Seen]:
        """What arrives after something came from a chat; its one person sends it, if it is no group."""
        return await self.gets(Incoming(chat, content, sender=chat if sender == "" else sender, reply_to=reply_to))

    async def says(self, chat: str, *texts: str, reply_to: int | None = None, edited: bool = False) -> list[Seen]:
        """What arrives after the last of those texts, each written in a private chat."""
        seen: list[Seen] = []
        for text in texts:
            seen = await self.hears(chat, Said(text, edited=edited), reply_to=reply_to)
        return seen

    async def presses(self, chat: str, *buttons: str, on: int | None = None, sender: str | None = "") -> list[Seen]:
        """What arrives after the last of those buttons; `on` is the number of the message that has it (0: one that is not known)."""
        seen: list[Seen] = []
        for button in buttons:
            seen = await self.gets(press(chat, button, on=on, sender=sender))
        return seen

    async def waits_until(self, moment: dt.datetime) -> list[Seen]:
        """What arrives when the program looks at the clock again at that moment, and not before."""
        self.now = moment
        await self.turns.come_due(moment)
        return await self._works()

    async def invites(self, region: str, role: str | None) -> str:
        """The secret of a new invitation."""
        async with self.database.commit() as work:
            return await joining.invite(work, region, role, "terminal", self.now)

    async def employs(self, account: str, region: str, role: str, name: str) -> list[Seen]:
        """What arrives when someone uses an invitation."""
        said = Said(f"/start {await self.invites(region, role)}")
        return await self.gets(Incoming(account, said, sender=account, name=name))

    async def links(self, chat: str, region: str, sender: str = "tg:900") -> list[Seen]:
        """What arrives when the bot is put into a group with an invitation for it."""
        return await self.hears(chat, Said(f"/start {await self.invites(region, None)}"), sender)

    async def lead(self, number: int = 1) -> StoredLead:
        """A lead, which there is."""
        async with self.database.read() as reading:
            lead = await reading.lead(number)
        assert lead is not None
        return lead

    async def log(self, number: int = 1) -> list[tuple[str, str]]:
        """Who did what to a lead."""
        return [(event.actor, event.what) for event in await self.events(number)]

    async def events(self, number: int = 1) -> list[LeadEvent]:
        """The log of a lead."""
        async with self.database.read() as reading:
            return list(await reading.events(number))

    async def _works(self) -> list[Seen]:
        while await self.turns.work(self.now, 200):
            pass
        seen: list[Seen] = []
        while batch := await self._ready():
            for row, outgoing, chat in batch:
                seen += await self._sends(row, outgoing, chat)
        return seen

    async def _ready(self) -> list[tuple[Ready, Outgoing, str]]:
        """What can go, with where: of each lane the first, but not what is for a group that nobody has linked."""
        async with self.database.read() as reading:
            groups = await reading.people.groups()
            heads = await reading.outbox.heads(self.now, (), 100)
        said = [(row, outgoing_from_json(row.payload)) for row in heads]
        return [(row, outgoing, chat) for row, outgoing in said if (chat := _account(outgoing.chat, groups)) is not None]

    async def _sends(self, row: Ready, outgoing: Outgoing, chat: str) -> list[Seen]:
        changed = outgoing.number if isinstance(outgoing, Marked) or (isinstance(outgoing, Message) and outgoing.rewrites) else None
        async with self.database.commit() as work:
            found = (await work.outbox.remotes([changed])).get(changed) if changed is not None else None
            remote = 1 + max((number for where, number in self.shown if where == chat), default=0) if changed is None else found
            work.outbox.sent(row.number, remote if changed is None and row.kind in {"message", "pin"} else None, self.now)
        if changed is not None and remote is None:
            return []
        self._shows(chat, outgoing, remote or 0)
        return [Seen(outgoing.chat if row.kind == "answer" else chat, outgoing, remote)]

    def _shows(self, chat: str, outgoing: Outgoing, remote: int) -> None:
        match outgoing:
            case Message():
                self.shown[chat, remote] = outgoing
            case Marked(rows=rows):
                was = self.shown[chat, remote]
                self.shown[chat, remote] = Message(was.chat, was.number, was.text, rows)
            case Pin(title=title):
                self.shown[chat, remote] = Message(chat, 0, title)
            case _:
                pass


def press(chat: str, button: str, *, on: int | None = None, sender: str | None = "") -> Incoming:
    """The press of a button, as it comes from Telegram: always on a message, always to be answered."""
    return Incoming(chat, Pressed(button, on or 0), sender=chat if sender == "" else sender, query=f"query of {chat}")


def _account(chat: str, groups: Mapping[str, str]) -> str | None:
    """What Telegram calls a chat; None for a group that it has not."""
    if chat.startswith("group:"):
        return groups.get(chat.removeprefix("group:"))
    return chat.replace("staff:", "tg:", 1) if chat.startswith("staff:") else chat


def to(seen: list[Seen], chat: str) -> str:
    """Everything that a chat was told."""
    return "\n".join(one.text for one in seen if one.chat == chat)


def whom(seen: list[Seen]) -> set[str]:
    """Who was told something in a message."""
    return {one.chat for one in seen if isinstance(one.outgoing, Message)}


def latest(seen: list[Seen], chat: str) -> int:
    """The number of the last new message in a chat."""
    return [one.remote or 0 for one in seen if one.chat == chat and isinstance(one.outgoing, Message) and not one.outgoing.rewrites][-1]


async def forssa(wire: Wire) -> None:
    """Forssa has a group, a counsellor and another; Rauma has one too."""
    places = ((MARJA, "forssa", "counsellor", "Marja"), (PEKKA, "forssa", "special", "Pekka"), (RIIKKA, "rauma", "counsellor", "Riikka"))
    group = Incoming(GROUP, Said(f"/start {await wire.invites('forssa', None)}"), sender=STRANGER)
    secrets = [await wire.invites(region, role) for _, region, role, _ in places]
    joins = [
        Incoming(who, Said(f"/start {secret}"), sender=who, name=name) for (who, _, _, name), secret in zip(places, secrets, strict=True)
    ]
    await wire.gets(*joins, group)


async def asks(wire: Wire, chat: str = AINO) -> list[Seen]:
    """Someone tells of themselves and is passed to a human, all in one batch."""
    told: tuple[Content, ...] = (
        Said("moi"),
        Pressed("consent:yes", 0),
        Said("asun Forssassa, olen työtön ja siivousala kiinnostaisi"),
        *(Pressed(button, 0) for button in ("education:basic", "age:30_59", "goal:human")),
        Said(WORDS),
        Contact(PHONE),
        Pressed("handoff:yes", 0),
    )
    return await wire.gets(*(Incoming(chat, one, sender=chat, query="query" if isinstance(one, Pressed) else None) for one in told))


async def claimed(wire: Wire) -> int:
    """Marja claims Aino's matter in the group; gives the number of the summary in her chat."""
    await forssa(wire)
    notice = latest(await asks(wire), GROUP)
    seen = await wire.presses(GROUP, "lead:1:claim", on=notice, sender=MARJA)
    assert (await wire.lead()).claimed_by == MARJA_ID, "the test begins with a lead of Marja's"
    return latest(seen, MARJA)


async def talking(wire: Wire) -> int:
    """Marja has claimed it and answered; gives the number of the summary in her chat."""
    summary = await claimed(wire)
    await wire.says(MARJA, "Hei, mitä kuuluu?", reply_to=summary)
    async with wire.database.read() as reading:
        assert await reading.people.talk_of(1) is not None, "the test begins with a talk"
    return summary
