"""The program as a process of its own, to be killed."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.app.conftest import KNOWLEDGE, Town

ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Process:
    """`python -m bot …` under way."""

    process: asyncio.subprocess.Process
    errors: Path

    @property
    def told(self) -> str:
        """What it has said on its error output so far."""
        return self.errors.read_text(encoding="utf-8")

    async def kill(self) -> None:
        """It dies at once, as with `kill -9`."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """It is told to stop; gives its exit code."""
        self.process.terminate()
        return await self.ends()

    async def ends(self, seconds: float = 10) -> int:
        """Its exit code, once it has ended by itself."""
        return await asyncio.wait_for(self.process.wait(), seconds)


@asynccontextmanager
async def opastin(town: Town, *arguments: str, token: str | None = None, **environment: str) -> AsyncIterator[Process]:
    """Run it on the town's database, against the town's Telegram; it is gone when the block ends."""
    town.file.parent.mkdir(parents=True, exist_ok=True)
    errors = town.file.parent.parent / "errors.txt"
    own = {name: value for name, value in os.environ.items() if not name.startswith(("OPASTIN", "PTB"))}
    own |= {"OPASTIN_TOKEN": token or town.telegram.token, "OPASTIN_API": town.telegram.url, "PYTHONPATH": str(ROOT)} | environment
    call = [sys.executable, "-m", "bot", *arguments, "--db", town.url, "--knowledge", str(KNOWLEDGE)]
    with errors.open("ab") as out:
        # In the test's own folder: what may not be kept lies in a folder named after it and the database.
        process = await asyncio.create_subprocess_exec(*call, stderr=out, stdout=out, env=own, cwd=town.file.parent)
    try:
        yield Process(process, errors)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
