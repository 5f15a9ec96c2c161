"""The staff of a region: they join by invitation, claim from their group, talk, note, give back and close, as each plan has it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.simulation.acting import FIRST_ACCOUNT, of_person, of_staff
from bot.simulation.ledger import Ledger, Matter
from bot.simulation.plan import Handling
from bot.simulation.seeing import LOOK_SECONDS, Screen, StuckError, until
from bot.simulation.telegram import Chat, FakeTelegram, Message, User

Invite = Callable[[str, str | None], Awaitable[str]]
"""Makes an invitation for a region, in a role or (None) for its group; gives the secret."""

Known = Callable[[int, int, int], Awaitable[bool]]
"""Whether the bot knows what an answer to that message is for: account of the staff, number of the message, lead."""

SLOW_REGION = "hyvinkaa-riihimaki"
"""Where nobody claims before a promise was broken."""

TOO_SOON = ("Uusi asia", "Muistutus")
"""How the messages begin that the slow ones pass over."""

IDLE_SECONDS = 4.0


class Desk:
    """The staff group of a region: two who work, and one who is mostly away."""

    def __init__(self, telegram: FakeTelegram, ledger: Ledger, region: str, number: int, known: Known) -> None:
        self._telegram, self._ledger, self.region, self._known = telegram, ledger, region, known
        self._members = [telegram.user(1000 + 10 * number + one, name) for one, name in enumerate(("Anna", "Olli", "Pia"))]
        self._free: dict[int, bool] = {}
        self._again: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._group: Chat | None = None

    # Joining

    async def opens(self, invite: Invite, role: str) -> None:
        """Everyone becomes staff, and the group is linked."""
        for member in self._members:
            self._telegram.deep_link(member, await invite(self.region, role))
        for member in self._members:
            await self._is_welcome(member)
        founder, others = self._members[0], self._members
        self._group = group = self._telegram.creates_group(None, f"Ohjaajat {self.region}", others)
        self._telegram.adds_bot(group, founder)
        secret = await invite(self.region, None)
        self._telegram.says(founder, f"/start@{self._telegram.world.bot.username} {secret}", group=group)
        await until(lambda: Screen(self._telegram, group.id).newest("ohjaajien ryhmä"), f"group {self.region}: to be linked")

    async def _is_welcome(self, member: User) -> None:
        await until(lambda: self._screen(member).newest("Tervetuloa! Olet nyt"), f"staff {member.id}: a welcome")

    def _screen(self, member: User) -> Screen:
        return Screen(self._telegram, member.id)

    # Working

    async def works(self) -> None:
        """Claim what comes, until cancelled; those who are at something are waited for in `finishes`."""
        assert self._group is not None, "opened before"  # noqa: S101 - our bug if not
        idler = asyncio.create_task(self._idles(self._members[2]))
        seen = 0
        try:
            while True:
                for message in [one for one in self._telegram.from_bot(self._group.id) if one.number > seen]:
                    seen = message.number
                    self._reads(message)
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            idler.cancel()

    @property
    def busy(self) -> tuple[str, ...]:
        """The leads that are being dealt with."""
        return tuple(task.get_name() for task in self._tasks)

    def waits_for(self, leads: set[int]) -> bool:
        """Whether any of those leads has not been taken up here."""
        return any(self._free.get(lead, True) for lead in leads)

    def _reads(self, message: Message) -> None:
        """A message of the group: a lead that waits is claimed, now and then by two at once."""
        lead = _claimable(message)
        if lead is None or not self._free.get(lead, True) or (self.region == SLOW_REGION and message.text.startswith(TOO_SOON)):
            return
        self._free[lead] = False
        first, second = (self._members[(lead + shift) % 2] for shift in (0, 1))
        claimers = (first, second) if lead % 3 == 0 else (first,)
        marks = {member.id: self._screen(member).last_number for member in claimers}
        for member in claimers:
            self._telegram.presses(member, message, f"lead:{lead}:claim")
        self._ledger.acts[lead]["claimed"] += 1
        task = asyncio.create_task(self._deals_with(lead, claimers, marks), name=f"lead {lead} in {self.region}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deals_with(self, lead: int, claimers: tuple[User, ...], marks: dict[int, int]) -> None:
        try:
            member, summary = await until(lambda: self._summary(lead, claimers, marks), f"lead {lead}: a summary")
            case = _Case(self._telegram, self._ledger, lead, member, self._known)
            if lead in self._again:
                await case.closes_again()
            elif await case.goes_on(summary):
                self._again.add(lead)
                self._free[lead] = True
                self._rereads(lead)
        except StuckError as stuck:
            self._ledger.stuck.append(stuck.what)

    def _rereads(self, lead: int) -> None:
        """The lead is free again: the group's message that says so may have come before the one who gave it back heard of it."""
        assert self._group is not None, "opened before"  # noqa: S101 - our bug if not
        message = Screen(self._telegram, self._group.id).newest(f"palautti asian {lead} ryhmälle")
        if message is not None:
            self._reads(message)

    def _summary(self, lead: int, claimers: tuple[User, ...], marks: dict[int, int]) -> tuple[User, Message] | None:
        found = ((who, self._screen(who).newest(f"Asia {lead} · ", "Kieli:", after=marks[who.id])) for who in claimers)
        return next(((who, message) for who, message in found if message is not None), None)

    async def _idles(self, member: User) -> None:
        """Someone who goes away, comes back and looks what there is, and takes nothing."""
        while True:
            for words in ("/poissa 2", "/leads", "/paikalla", "/help"):
                self._telegram.says(member, words)
                await asyncio.sleep(IDLE_SECONDS)


def _claimable(message: Message) -> int | None:
    """The lead that can be claimed with a button of that message."""
    data = (data for row in message.buttons for _, data in row)
    return next((int(one.split(":")[1]) for one in data if one.startswith("lead:") and one.endswith(":claim")), None)


class _Case:
    """One lead in the hands of one of the staff."""

    def __init__(self, telegram: FakeTelegram, ledger: Ledger, lead: int, member: User, known: Known) -> None:
        self._telegram, self._ledger, self._lead, self._member, self._known = telegram, ledger, lead, member, known
        self._screen = Screen(telegram, member.id)
        self._acts = ledger.acts[lead]

    async def goes_on(self, summary: Message) -> bool:
        """All that is to be done; gives whether it was given back to the group."""
        matter = next((one for tag, one in self._ledger.matters.items() if tag in summary.text), None)
        handling = Handling() if matter is None else matter.handling
        self._ledger.endings[self._lead] = handling.outcome
        if handling.note:
            await self._notes()
        if matter is not None:
            matter.lead = self._lead
            await self._talks(matter, summary)
        if self._acts["closed"]:
            return False
        if handling.step is not None:
            await self._steps(handling.step)
        if handling.gives_back:
            await self._gives_back()
            return True
        await self._closes(handling.outcome)
        return False

    async def closes_again(self) -> None:
        """What is left to do with a lead that had been given back."""
        await self._closes(self._ledger.endings[self._lead])

    async def _notes(self) -> None:
        mark = self._screen.last_number
        self._telegram.says(self._member, f"/note {self._lead} soitettava aamulla")
        self._acts["note"] += 1
        await self._sees("Muistiinpano on tallessa", after=mark)

    async def _steps(self, step: str) -> None:
        mark = self._screen.last_number
        await self._presses(step)
        self._acts[step] += 1
        await self._sees(f"Asia {self._lead}: ", after=mark)

    async def _gives_back(self) -> None:
        await self._presses("release")
        self._acts["released"] += 1
        await self._sees(f"Asia {self._lead} palautettiin ryhmälle")

    async def _closes(self, outcome: str | None) -> None:
        if outcome is None:
            return
        if self._screen.newest(f"Asia {self._lead} on päätetty") is not None:
            return
        await self._presses("close")
        await self._presses(f"end.{outcome}")
        self._acts["closed"] += 1
        await self._sees(f"Asia {self._lead} on päätetty")

    # A talk

    async def _talks(self, matter: Matter, summary: Message) -> None:
        """Write, wait for the person's words, and so on."""
        rounds, ending = matter.handling.rounds, matter.handling.ending
        if not rounds:
            return
        summary = await self._answerable(summary)
        self._acts["talk"] += 1
        self._ledger.talkers[self._lead] = (FIRST_ACCOUNT + matter.person, self._member.id)
        for turn, (mine, theirs) in enumerate(rounds):
            for one in range(mine):
                self._writes(of_staff(matter.person, turn, one), summary)
            for one in range(theirs):
                token = of_person(matter.person, turn, one)
                self._ledger.told_staff[self._lead].append(token)
                await self._sees(token)
        self._acts["handed back"] += 1
        if ending == "person":
            await self._sees(f"päätti keskustelun asiasta {self._lead}.")
        elif ending == "staff" or matter.handling.outcome is None or matter.handling.gives_back:
            await self._presses("handback")
            await self._sees(f"Palautin keskustelun asiasta {self._lead} ")
        else:
            await self._closes(matter.handling.outcome)

    def _writes(self, token: str, summary: Message) -> None:
        self._ledger.told_person[self._lead].append(token)
        self._acts["wrote"] += 1
        self._telegram.says(self._member, f"{token} miten menee?", reply_to=summary)

    async def _answerable(self, summary: Message) -> Message:
        """The copy of the summary that the bot knows: where it died after sending, it knows only the one it sent again."""
        while True:
            newest = self._screen.newest(f"Asia {self._lead} · ", "Kieli:") or summary
            for copy in (newest, summary):
                if await self._known(self._member.id, copy.number, self._lead):
                    return copy
            await asyncio.sleep(4 * LOOK_SECONDS)

    # What the hands and eyes do

    async def _presses(self, action: str) -> None:
        button = f"lead:{self._lead}:{action}"
        message = await until(lambda: self._screen.newest_with(button), f"lead {self._lead}: the button {action}")
        self._telegram.presses(self._member, message, button)

    async def _sees(self, *words: str, after: int = 0) -> Message:
        return await until(lambda: self._screen.newest(*words, after=after), f"lead {self._lead}: {' '.join(words)}")
