"""The programs that serve the crowd, and their deaths: each is started anew at once, as a supervisor would."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bot.simulation.lives import Life, Lives, Role, Service
from bot.simulation.telegram import FakeTelegram

START_SECONDS = 0.25
"""About so long a life takes to its first look at Telegram."""

BUSY_SECONDS = 0.4
LONG_SECONDS = 3.0
GIVEN_UP_SECONDS = 5.0
"""A life that has not looked at Telegram by then is killed all the same."""

_TICK_SECONDS = 0.005


@dataclass(slots=True)
class Program:
    """One of the programs, and its present life."""

    role: Role
    life: Life
    born: float


@dataclass(slots=True)
class Killer:
    """Keeps programs alive, and kills one of them whenever a kill is owed.

    A fifth of the lives end while they start; most within 0.4 s of their first look at Telegram, a few later.
    """

    lives: Lives
    telegram: FakeTelegram
    service: Service
    log: Path
    chance: Random
    owed: float = 0.0
    kills: int = 0
    fell: int = 0
    """How often a program ended by itself."""
    told: Callable[[str], None] = lambda _: None
    programs: list[Program] = field(default_factory=list)

    async def start(self, *roles: Role) -> None:
        """Start the programs."""
        for role in roles:
            self.programs.append(Program(role, await self._born(role), time.monotonic()))

    async def run(self) -> None:
        """Kill as is owed, until cancelled."""
        while True:
            await self._restart_the_fallen()
            if self.owed < 1:
                await asyncio.sleep(0.02)
                continue
            program = self.chance.choice(self.programs)
            await self._moment(program)
            await asyncio.to_thread(program.life.end, signal.SIGKILL)
            self.owed -= 1
            self.kills += 1
            await self._reborn(program)

    async def stop(self) -> None:
        """Let the programs end in peace, as `kill` does."""
        for program in self.programs:
            if not await asyncio.to_thread(program.life.end, signal.SIGTERM):
                self.fell += 1
                self.told(f"`{program.role}` did not end when it was told to")

    async def _moment(self, program: Program) -> None:
        """Wait until it is time for it to die: at some moment of its start, or of what it does then."""
        drawn = self.chance.random()
        if drawn < 0.2:
            await self._until(program.born + self.chance.uniform(0, START_SECONDS))
            return
        span = self.chance.uniform(0, BUSY_SECONDS if drawn < 0.93 else LONG_SECONDS)
        for _ in range(int(GIVEN_UP_SECONDS / _TICK_SECONDS)):
            if self._looked(program):
                break
            await asyncio.sleep(_TICK_SECONDS)
        await asyncio.sleep(span)

    async def _until(self, moment: float) -> None:
        await asyncio.sleep(max(moment - time.monotonic(), 0))

    def _looked(self, program: Program) -> bool:
        """Whether it has asked Telegram for what came in since it was born. A worker never does: it is taken to be as quick."""
        if program.role != "run":
            return time.monotonic() - program.born > START_SECONDS
        recent = (call for call in reversed(self.telegram.calls) if call.method == "getUpdates")
        newest = next(recent, None)
        return newest is not None and newest.at > program.born

    async def _restart_the_fallen(self) -> None:
        for program in self.programs:
            code = await asyncio.to_thread(program.life.ended)
            if code is not None:
                self.fell += 1
                self.told(f"`{program.role}` ended by itself with {code}; see {self.log}")
                await asyncio.sleep(0.2)
                await self._reborn(program)

    async def _reborn(self, program: Program) -> None:
        program.life, program.born = await self._born(program.role), time.monotonic()

    async def _born(self, role: Role) -> Life:
        return await asyncio.to_thread(self.lives.start, role, self.service, self.log)
