from __future__ import annotations

import asyncio
import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.cli import network
from bot.knowledge import Knowledge
from bot.service.staff import joining
from bot.storage import Database

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
LINK = re.compile(r"https://t\.me/opastin_bot\?start(?:group)?=([A-Za-z0-9_-]{8,64})\n")


@pytest.fixture(autouse=True)
def at_hand(knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped knowledge is read once."""
    monkeypatch.setattr(network, "load", lambda *_: knowledge)


@pytest.fixture
def db(tmp_path: Path) -> str:
    """A database of the test's own."""
    return f"sqlite:///{tmp_path / 'opastin.db'}"


async def employ(db: str, *, leads: int = 0) -> None:
    """Anna is staff of Forssa and has claimed so many leads; the group is linked."""
    async with await Database.open(db) as store, store.commit() as work:
        await work.people.employ("staff:17", "Anna", "forssa", "counsellor", NOW)
        await work.people.employ("staff:17", "Anna", "forssa", "admin", NOW)
        await work.people.away("staff:17", dt.datetime.now(dt.UTC) + dt.timedelta(days=5))
        await work.people.link_group("forssa", "tg:-5")
        for number in range(1, leads + 1):
            await work.open_lead(chat=f"tg:{number}", region="forssa", role="counsellor", summary="{}", at=NOW)
            await work.update_lead(number, status="claimed", claimed_by="staff:17", claimed_at=NOW)


@pytest.mark.parametrize(
    ("options", "role"),
    [((), "counsellor"), (("--role", "business"), "business"), (("--role", "admin"), "admin"), (("--group",), None)],
)
def test_an_invitation_is_a_link_that_holds_its_secret_nowhere_else(
    opastin: Opastin, db: str, tmp_path: Path, options: tuple[str, ...], role: str | None
) -> None:
    """The link is all that is printed; in the database there is a digest of it, the region and the role."""
    ran = opastin("invite", "forssa", *options, "--bot", "@opastin_bot", "--db", db)
    found = LINK.fullmatch(ran.out)
    assert ran.code == 0, ran.err
    assert found
    assert found[1].encode() not in b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())

    async def kept() -> tuple[str, str | None]:
        async with await Database.open(db) as store, store.commit() as work:
            invite = await work.people.use_invite(joining.digest(found[1]), "staff:1", dt.datetime.now(dt.UTC))
            assert invite is not None
            return invite.region, invite.role

    assert asyncio.run(kept()) == ("forssa", role)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("atlantis", "--bot", "x"), "There is no region `atlantis`. Known: hameenlinna"),
        (("forssa",), "--bot NAME, or set OPASTIN_BOT"),
        (("forssa", "--role", "emperor", "--bot", "x"), "invalid choice"),
        (("forssa", "--role", "coach", "--bot", "x"), "The region forssa has no coach. It has: counsellor"),
    ],
)
def test_an_invitation_that_makes_no_sense_is_told(
    opastin: Opastin, db: str, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    """A region or a role that is not there, and a bot without a name: exit code 2, with what there is."""
    monkeypatch.delenv("OPASTIN_BOT", raising=False)
    ran = opastin("invite", *arguments, "--db", db)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_the_name_of_the_bot_may_be_set(opastin: Opastin, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """OPASTIN_BOT is what the link leads to."""
    monkeypatch.setenv("OPASTIN_BOT", "@opastin_bot")
    assert LINK.fullmatch(opastin("invite", "forssa", "--db", db).out)


def test_the_staff_are_listed_with_their_duties(opastin: Opastin, db: str) -> None:
    """Who, where, as what, away until when; and the groups."""
    assert opastin("staff", "--db", db).out == ""
    asyncio.run(employ(db))
    ran = opastin("staff", "--db", db)
    assert ran.code == 0
    member, group = ran.out.splitlines()
    assert member.startswith("staff:17 · Anna · forssa: admin, forssa: counsellor · away until 20")
    assert group == "group:forssa · tg:-5"


def test_whoever_leaves_gives_their_leads_back(opastin: Opastin, db: str) -> None:
    """Their open leads wait for the group again, which is told; nobody is lost with them."""
    asyncio.run(employ(db, leads=2))
    ran = opastin("staff", "--remove", "staff:17", "--db", db)
    assert ran.code == 0, ran.err
    assert ran.out.startswith("staff:17 is staff no more. Leads given back")
    assert "2" in ran.out

    async def left() -> tuple[list[str], list[str | None], int]:
        async with await Database.open(db) as store, store.read() as reading:
            leads = await reading.leads("forssa")
            waiting = [row for row in await reading.outbox.heads(dt.datetime.now(dt.UTC), [], 10) if row.chat == "group:forssa"]
            return [lead.status for lead in leads], [lead.claimed_by for lead in leads], len(waiting)

    assert asyncio.run(left()) == (["waiting", "waiting"], [None, None], 1)
    again = opastin("staff", "--remove", "staff:17", "--db", db)
    assert again.code == 2
    assert "There is no `staff:17` among the staff" in again.err
