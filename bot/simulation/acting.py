"""One person of the crowd: does what was planned, each thing only after the answer to the one before it has come."""

from __future__ import annotations

import asyncio
from random import Random

from bot.simulation.ledger import Ledger
from bot.simulation.plan import Act, Handling, Plan
from bot.simulation.seeing import Screen, StuckError, until
from bot.simulation.telegram import FakeTelegram, Message, User

FIRST_ACCOUNT = 100_000
"""The account of the first person; those of the staff are below."""

ANSWER_SECONDS = 15.0
"""How long an answer is waited for that may not be seen: a press can leave the screen as it is."""

AWAY_SECONDS = 2.5


class Person:
    """Someone with a plan."""

    def __init__(self, telegram: FakeTelegram, ledger: Ledger, plan: Plan, chance: Random) -> None:
        self._telegram, self._ledger, self._plan, self._chance = telegram, ledger, plan, chance
        self.user: User = telegram.user(FIRST_ACCOUNT + plan.number, f"Henkilö{plan.number}", plan.language)
        self._screen = Screen(telegram, self.user.id)
        self._wrote: Message | None = None
        ledger.plans[self.user.id] = plan.number

    async def lives(self) -> None:
        """Everything from the first word to the last."""
        try:
            await self._do(self._plan.first)
            if self._plan.handling is not None and self._plan.handling.rounds:
                await self._talks(self._plan.handling)
            await self._do(self._plan.after)
            await self._leaves()
        except StuckError as stuck:
            self._ledger.stuck.append(stuck.what)

    async def _do(self, acts: tuple[Act, ...]) -> None:
        for act in acts:
            before = self._screen.picture()
            await self._act(act)
            if act.waits:
                await self._answered(before)

    async def _answered(self, before: object) -> None:
        """Wait for a sign of the answer. Some leave none on the screen, so patience ends; what is lost is found in the end."""
        try:
            await until(lambda: self._screen.picture() != before, "", ANSWER_SECONDS)
        except StuckError:
            return

    async def _act(self, act: Act) -> None:
        telegram, user = self._telegram, self.user
        match act.kind:
            case "says":
                said = telegram.says(user, act.what)
                self._wrote = self._wrote if act.what.startswith("/") else said
            case "edits":
                assert self._wrote is not None, "planned only after something was written"  # noqa: S101 - our bug if not
                telegram.edits(user, self._wrote, act.what)
            case "presses":
                what = f"person {self._plan.number}: the button {act.what}"
                telegram.presses(user, await until(lambda: self._screen.newest_with(act.what), what), act.what)
            case "sends a sticker" | "sends a voice message":
                telegram.sends(user, "sticker" if act.kind == "sends a sticker" else "voice")
            case "shares a place":
                latitude, longitude = act.what.split()
                telegram.shares_location(user, float(latitude), float(longitude))
            case "shares a number":
                telegram.shares_contact(user, act.what)

    # With a human

    async def _talks(self, handling: Handling) -> None:
        """Answer what the human writes, round by round. What is said meanwhile is not for the bot."""
        number = self._plan.number
        self._ledger.talking.add(f"tg:{self.user.id}")
        last = 0
        for turn, (theirs, mine) in enumerate(handling.rounds):
            for one in range(theirs):
                last = await self._reads(of_staff(number, turn, one))
            for one in range(mine):
                self._telegram.says(self.user, f"{of_person(number, turn, one)} kyllä, kuulen")
        if handling.ending == "person":
            await self._ends_the_talk()
        await until(lambda: self._screen.newest_with("show:question", after=last), f"person {number}: the end of the talk")
        self._ledger.talking.discard(f"tg:{self.user.id}")

    async def _reads(self, token: str) -> int:
        """The number of the message in which that came. All that was said before it has come too."""
        return (await until(lambda: self._screen.newest(token), f"person {self._plan.number}: {token} of the staff")).number

    async def _ends_the_talk(self) -> None:
        if self._chance.random() < 0.5:
            self._telegram.says(self.user, "/lopeta")
            return
        message = await until(lambda: self._screen.newest_with("talk:end"), f"person {self._plan.number}: the button that ends a talk")
        self._telegram.presses(self.user, message, "talk:end")

    # In the end

    async def _leaves(self) -> None:
        match self._plan.leaving:
            case "blocks":
                self._ledger.blocked.add(self.user.id)
                self._telegram.blocks(self.user)
            case "comes back":
                await asyncio.sleep(AWAY_SECONDS)
                self._ledger.blocked.add(self.user.id)
                self._telegram.blocks(self.user)
                await asyncio.sleep(AWAY_SECONDS)
                self._telegram.unblocks(self.user)
                await self._do((Act("says", "moi"), Act("says", "/apua")))
            case "forgets":
                self._ledger.forgotten.add(self.user.id)
                await self._do((Act("says", "/unohda"), Act("presses", "forget:yes")))


def of_staff(person: int, turn: int, one: int) -> str:
    """What the staff write to a person: nothing else is like it."""
    return f"«O{person}.{turn}.{one}»"


def of_person(person: int, turn: int, one: int) -> str:
    """What a person writes to the staff."""
    return f"«H{person}.{turn}.{one}»"
