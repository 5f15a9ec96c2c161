"""The transcript in the README is what the program says."""

from __future__ import annotations

import datetime as dt
import re

from bot.dialogue.turn import Content, Pressed, Said
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from bot.service.messages import Incoming, Message
from bot.service.turns import Turns
from bot.storage import Database
from tests.conftest import ROOT

NOW = dt.datetime(2026, 11, 25, 8, 5, tzinfo=HELSINKI)
OPENING = "moi, asun Forssassa, oon työtön ja siivousala kiinnostaisi"
PRESSES = ("consent:yes", "education:basic", "age:30_59", "goal:human", "handoff:yes")
WHO = ("bot", "group")


def shown_in_readme() -> list[str]:
    """The lines that the README says the bot and the group showed, without what is left out and without buttons."""
    block = re.search(r"```text\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    lines, speaker = [], ""
    for line in block.group(1).splitlines():
        speaker = line[:8].strip() or speaker
        said = re.sub(r"\[[^\]]*\]", "", line[8:]).strip()
        if speaker in WHO and said:
            lines.append(said)
    return lines


async def test_the_transcript_of_the_readme_is_real(knowledge: Knowledge) -> None:
    """Every line that the README shows of the bot and of the staff group comes when its person's turns are taken."""
    async with await Database.open("sqlite://") as database:
        turns = Turns(knowledge, database)
        contents: list[Content] = [Said(OPENING), *(Pressed(button) for button in PRESSES)]
        out = [message for content in contents for message in await turns.take(Incoming("a", content), NOW)]
    said = " ".join(" ".join(message.text.split()) for message in out if isinstance(message, Message))
    assert OPENING in (ROOT / "README.md").read_text(encoding="utf-8")
    assert [line for line in shown_in_readme() if " ".join(line.split()) not in said] == []
