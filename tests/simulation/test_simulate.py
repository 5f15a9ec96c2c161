from __future__ import annotations

import datetime as dt
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.main import run
from bot.knowledge import Knowledge
from bot.service.turns import Turns
from bot.simulation.acting import FIRST_ACCOUNT
from bot.simulation.checking import Findings, check, held
from bot.simulation.ledger import Ledger
from bot.simulation.plan import plan_of
from bot.simulation.telegram import FakeTelegram
from bot.storage import Database
from tests.light import light_knowledge

NOW = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)
ROOT = Path(__file__).parents[2]
AINO = FIRST_ACCOUNT
SAID = ("/start", "asun Forssassa, olen työtön ja siivousala kiinnostaisi", "/ihminen", "soittakaa minulle", "joo")


# The whole system


def test_a_small_crowd_loses_nothing_while_the_program_is_killed() -> None:
    """Three people and their counsellors, a kill -9 and a Telegram that fails: the last line on stdout says that nothing was lost."""
    command = [
        sys.executable,
        "-m",
        "bot",
        "simulate",
        "--chats",
        "3",
        "--kills",
        "1",
        "--seed",
        "1",
        "--knowledge",
        str(light_knowledge()),
    ]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own program
    told = json.loads(ran.stdout.splitlines()[-1])
    assert (told["lost"], told["duplicated"], told["fell"], ran.returncode) == (0, 0, 0, 0), ran.stderr
    assert told["kills"] == 1
    assert told["turns"] > 50
    assert told["leads"] > 0


@pytest.mark.parametrize("arguments", [["--workers", "2"], ["--crash", "often"], ["--chats", "0"], ["--db", "mysql://x"]])
def test_a_wrong_call_is_told_before_anything_begins(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Workers without a server, rates that are none, databases that can't be made: exit 2, and a line that says so."""
    assert run(["simulate", "--whole", *arguments]) == 2
    assert "opastin" in capsys.readouterr().err


def test_a_database_that_is_there_is_never_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The crowd takes a file of its own, and refuses one that someone may need."""
    file = tmp_path / "opastin.db"
    file.write_bytes(b"somebody's")
    assert run(["simulate", "--whole", "--db", f"sqlite:///{file}"]) == 2
    assert file.read_bytes() == b"somebody's"
    assert "would ruin it" in capsys.readouterr().err


# The crowd


def test_the_same_seed_makes_the_same_people(knowledge: Knowledge) -> None:
    """What each person does is decided by the seed and their number alone, in whatever order they come."""
    people = [plan_of(knowledge, 7, number, NOW) for number in range(12)]
    assert [plan_of(knowledge, 7, number, NOW) for number in reversed(range(12))] == people[::-1]
    assert [plan_of(knowledge, 8, number, NOW) for number in range(12)] != people


def test_a_crowd_does_all_kinds_of_things(knowledge: Knowledge) -> None:
    """People write, press, edit, send stickers and places, write in bursts, are handed on, block the bot, come back and are forgotten."""
    people = [plan_of(knowledge, 1, number, NOW) for number in range(80)]
    acts = [act for plan in people for act in (*plan.first, *plan.after)]
    assert {act.kind for act in acts} >= {"says", "presses", "edits", "sends a sticker", "shares a place", "shares a number"}
    assert {plan.leaving for plan in people} == {"stays", "blocks", "comes back", "forgets"}
    assert any(not act.waits for act in acts)
    assert 30 < sum(plan.handling is not None for plan in people) < 70


# The judge


@dataclass(slots=True)
class Court:
    """A person's turns, taken by the program into a file that can then be tampered with."""

    knowledge: Knowledge
    ledger: Ledger
    telegram: FakeTelegram
    file: Path

    async def judges(self, *tampering: str) -> Findings:
        """What is found after those statements were run on the file."""
        with closing(sqlite3.connect(self.file)) as connection, connection:
            for statement in tampering:
                connection.execute(statement)
        found = await held(f"sqlite:///{self.file}", [f"tg:{AINO}"], None)
        return check(self.knowledge, self.ledger, self.telegram, found, NOW)


@pytest.fixture
async def court(knowledge: Knowledge, tmp_path: Path) -> Court:
    """Someone has consented, told about themselves, and was handed on."""
    telegram, ledger, file = FakeTelegram(), Ledger("opastin_bot"), tmp_path / "opastin.db"
    aino = telegram.user(AINO)
    ledger.plans[AINO] = 0
    async with await Database.open(f"sqlite:///{file}", now=lambda: NOW) as database:
        turns = Turns(knowledge, database, vouched=False)
        for text in (SAID[0], "joo", *SAID[1:]):
            telegram.says(aino, text)
            ledger.note(telegram.world.updates[-1])
        arrived = [(read.update_id, read.lane, read.incoming) for read in ledger.updates.values()]
        await turns.accept(arrived, NOW)
        assert await turns.work(NOW, 100) == len(arrived)
    return Court(knowledge, ledger, telegram, file)


async def test_what_was_taken_once_is_found_right(court: Court) -> None:
    """In a database as it should be no turn is lost and nothing is doubled; what nobody sent out is told as such."""
    findings = await court.judges()
    assert (findings.lost["turns"], findings.lost["reminders"], findings.doubled.total()) == (0, 0, 0), findings.words
    assert findings.leads == 1
    assert findings.lost["replies"] > 0


AGAIN = "INSERT INTO outbox SELECT 900, chat, kind, payload, made_at, due_at, state, 0, about, 9, NULL, NULL FROM outbox WHERE"
LEAD = "chat, region, role, status, summary, opened_at, updated_at"

TAMPERING = (
    ("DELETE FROM inbox WHERE update_id = 2", "lost", "turns"),
    ("UPDATE inbox SET done_at = NULL WHERE update_id = 3", "lost", "turns"),
    ("UPDATE inbox SET error = 'ValueError' WHERE update_id = 3", "lost", "turns"),
    ("UPDATE conversations SET document = replace(document, 'forssa', 'rauma')", "lost", "turns"),
    ("DELETE FROM conversations", "lost", "turns"),
    ("DELETE FROM outbox WHERE number = 1", "lost", "turns"),
    (f"{AGAIN} number = 1", "doubled", "turns"),
    ("UPDATE leads SET region = 'rauma'", "lost", "leads"),
    (f"INSERT INTO leads ({LEAD}) SELECT {LEAD} FROM leads", "doubled", "leads"),  # noqa: S608 - words of ours
    ("INSERT INTO lead_events (lead, at, actor, what, detail) SELECT lead, at, actor, what, detail FROM lead_events", "doubled", "turns"),
    ("DELETE FROM outbox WHERE kind = 'due'", "lost", "reminders"),
    (f"{AGAIN} kind = 'due'", "doubled", "reminders"),
)


@pytest.mark.parametrize(("statement", "how", "what"), TAMPERING)
async def test_what_is_lost_or_doubled_is_found(court: Court, statement: str, how: str, what: str) -> None:
    """A row that is missing, changed or there twice is noticed, as what it is."""
    before = await court.judges()
    after = await court.judges(statement)
    counted = {"lost": after.lost - before.lost, "doubled": after.doubled - before.doubled}
    assert counted[how][what] >= 1, after.words
