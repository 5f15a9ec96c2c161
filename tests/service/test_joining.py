from __future__ import annotations

import asyncio
import datetime as dt
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.dialogue.turn import Said
from bot.service.messages import Incoming, Menu
from bot.service.staff.joining import digest
from bot.storage import StaffMember
from tests.service.wire import (
    AINO,
    BOT,
    GROUP,
    MARJA,
    MARJA_ID,
    NOW,
    PEKKA,
    RIIKKA,
    STRANGER,
    Wire,
    asks,
    forssa,
    latest,
    talking,
    to,
    whom,
)

USED_UP = "käytetty tai vanhentunut"


async def staff(wire: Wire) -> dict[str, StaffMember]:
    """Who is staff."""
    async with wire.database.read() as reading:
        return dict(await reading.people.staff())


async def test_an_invitation_makes_one_account_staff_and_no_other(wire: Wire) -> None:
    """Whoever opens it first is staff, is welcomed by their first name and gets the menu; the same link is refused to all after that."""
    secret = await wire.invites("forssa", "counsellor")
    seen = await wire.gets(Incoming(MARJA, Said(f"/start {secret}"), sender=MARJA, name="Marja-Liisa Anneli"))
    assert whom(seen) == {MARJA}
    for told in ("aikuisten opinto-ohjaaja", "Forssan seutu", "Marja-Liisa", "/name", "/leads", "/help"):
        assert told in to(seen, MARJA)
    assert "Anneli" not in to(seen, MARJA)
    (menu,) = [one.outgoing for one in seen if isinstance(one.outgoing, Menu)]
    assert {"leads", "away", "back", "name"} <= {name for name, _ in menu.commands}
    for account in (MARJA, STRANGER):
        assert USED_UP in to(await wire.says(account, f"/start {secret}"), account)
    assert {name: member.duties for name, member in (await staff(wire)).items()} == {MARJA_ID: (("forssa", "counsellor"),)}


async def test_of_two_who_use_it_at_once_the_first_is_staff(wire: Wire) -> None:
    """In one batch, the second account to use a link is told that it is used up."""
    said = Said(f"/start {await wire.invites('forssa', 'counsellor')}")
    seen = await wire.gets(Incoming(MARJA, said, sender=MARJA, name="Marja"), Incoming(STRANGER, said, sender=STRANGER, name="Eve"))
    assert "Tervetuloa" in to(seen, MARJA)
    assert USED_UP in to(seen, STRANGER)
    assert list(await staff(wire)) == [MARJA_ID]


async def test_two_workers_on_one_invitation_make_one_member(wire: Wire) -> None:
    """Used at the same moment through two connections, it works once."""
    secret = await wire.invites("forssa", "counsellor")

    async def use(account: str) -> bool:
        async with wire.database.commit() as work:
            return await work.people.use_invite(digest(secret), account, NOW) is not None

    assert sorted(await asyncio.gather(use("staff:1"), use("staff:2"))) == [False, True]


async def test_an_old_invitation_is_refused(little_wire: Wire) -> None:
    """Seven days it is good for, and not a second more."""
    good, bad = await little_wire.invites("forssa", "counsellor"), await little_wire.invites("forssa", "counsellor")
    little_wire.now = NOW + dt.timedelta(days=7) - dt.timedelta(seconds=1)
    assert "Tervetuloa" in to(await little_wire.says(MARJA, f"/start {good}"), MARJA)
    little_wire.now = NOW + dt.timedelta(days=7)
    assert USED_UP in to(await little_wire.says(STRANGER, f"/start {bad}"), STRANGER)
    assert list(await staff(little_wire)) == [MARJA_ID]


async def test_a_secret_is_good_for_its_own_purpose_only(little_wire: Wire) -> None:
    """In private a group's secret makes nobody staff, in a group a person's links nothing; neither is used up by the mistake."""
    person, group = await little_wire.invites("forssa", "counsellor"), await little_wire.invites("forssa", None)
    assert USED_UP in to(await little_wire.says(STRANGER, f"/start {group}"), STRANGER)
    assert USED_UP in to(await little_wire.hears(GROUP, Said(f"/start {person}"), STRANGER), GROUP)
    assert await staff(little_wire) == {}
    assert "ohjaajien ryhmä" in to(await little_wire.hears(GROUP, Said(f"/start {group}"), STRANGER), GROUP)
    assert "Tervetuloa" in to(await little_wire.says(MARJA, f"/start {person}"), MARJA)


@pytest.mark.parametrize("garbage", ["i-", "g-", "i-x", "i-" + "A" * 60, "i-' OR 1=1 --", "g-\0", "i-Ж", "i-👩‍🏫"])
async def test_a_made_up_secret_opens_nothing(little_wire: Wire, garbage: str) -> None:
    """Whatever is guessed, nobody becomes staff and no group is linked."""
    await little_wire.says(STRANGER, f"/start {garbage}")
    await little_wire.hears(GROUP, Said(f"/start {garbage}"), STRANGER)
    async with little_wire.database.read() as reading:
        assert (dict(await reading.people.staff()), dict(await reading.people.groups())) == ({}, {})


async def test_the_secret_itself_is_not_kept(little_wire: Wire) -> None:
    """Who reads the database can use no invitation: only a digest is in it, and a used one is named in no log."""
    secret = await little_wire.invites("forssa", "counsellor")
    async with little_wire.database.read() as reading:
        assert await reading.people.has_invite(secret) is None
        assert await reading.people.has_invite(secret.removeprefix("i-")) is None


async def test_a_jobseeker_can_become_staff(wire: Wire) -> None:
    """From then on they speak as staff; what they told before as a person they can still see and have erased."""
    await forssa(wire)
    await asks(wire)
    await wire.employs(AINO, "forssa", "counsellor", "Aino")
    assert "Avoimet asiat" in to(await wire.says(AINO, "/leads"), AINO)
    assert "Forssa" in to(await wire.says(AINO, "/mydata"), AINO)
    asked = await wire.says(AINO, "/forget")
    assert "forget:yes" in asked[-1].buttons
    await wire.presses(AINO, "forget:yes", on=latest(asked, AINO))
    lead = await wire.lead()
    assert (lead.status, lead.chat) == ("withdrawn", None)
    async with wire.database.read() as reading:
        assert await reading.conversation(AINO) is None


async def test_a_jobseeker_who_becomes_staff_in_a_talk_leaves_it(little_wire: Wire) -> None:
    """Their words are the staff's from then on, so the talk about themselves ends, and the counsellor hears of it."""
    await talking(little_wire)
    seen = await little_wire.employs(AINO, "rauma", "counsellor", "Aino")
    assert "päätti keskustelun" in to(seen, MARJA)
    assert ("person", "handed back") in await little_wire.log()


async def test_one_account_can_serve_two_regions_in_two_roles(wire: Wire) -> None:
    """A second invitation adds to the first; the name stays as it was chosen; each region's leads are theirs, and no third's."""
    await wire.employs(MARJA, "forssa", "counsellor", "Marja")
    await wire.says(MARJA, "/name Maikki")
    seen = await wire.employs(MARJA, "rauma", "coach", "Marja")
    assert "valmentaja" in to(seen, MARJA)
    member = (await staff(wire))[MARJA_ID]
    assert (member.name, member.duties) == ("Maikki", (("forssa", "counsellor"), ("rauma", "coach")))
    assert (member.role_in("forssa"), member.role_in("rauma"), member.role_in("hameenlinna")) == ("counsellor", "coach", None)


async def test_an_admin_invites_with_a_link_that_works(little_wire: Wire) -> None:
    """`/invite forssa counsellor` gives one link to the admin alone; its secret makes a colleague staff, and who made it is known."""
    await little_wire.employs(MARJA, "forssa", "admin", "Marja")
    seen = await little_wire.says(MARJA, "/invite forssa counsellor")
    assert whom(seen) == {MARJA}
    (link,) = re.findall(r"https://\S+", to(seen, MARJA))
    parts = urlsplit(link)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "t.me", f"/{BOT}")
    (secret,) = parse_qs(parts.query)["start"]
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", secret), "what Telegram lets through"
    assert "Tervetuloa" in to(await little_wire.says(PEKKA, f"/start {secret}"), PEKKA)
    seen = await little_wire.says(MARJA, "/invite forssa group")
    (link,) = re.findall(r"https://\S+", to(seen, MARJA))
    (secret,) = parse_qs(urlsplit(link).query)["startgroup"]
    assert "ohjaajien ryhmä" in to(await little_wire.hears(GROUP, Said(f"/start {secret}"), PEKKA), GROUP)


@pytest.mark.parametrize("asked", ["", " rauma counsellor", " forssa", " forssa king", " forssa coach", " nowhere counsellor"])
async def test_an_admin_is_helped_and_kept_to_their_region(little_wire: Wire, asked: str) -> None:
    """Another region, no role, a role that the region has not: no link, but how it is done, with their own regions and roles."""
    await little_wire.employs(MARJA, "forssa", "admin", "Marja")
    told = to(await little_wire.says(MARJA, f"/invite{asked}"), MARJA)
    assert "https://t.me/" not in told
    assert "Alueesi: forssa" in told
    assert "coach" not in told


async def test_only_an_admin_invites(little_wire: Wire) -> None:
    """A counsellor of the region, an admin of another, and a stranger get no link."""
    await forssa(little_wire)
    await little_wire.employs("tg:300", "rauma", "admin", "Ada")
    for account in (MARJA, RIIKKA, "tg:300", STRANGER):
        assert "https://t.me/" not in to(await little_wire.says(account, "/invite forssa counsellor"), account)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("Maikki", "Maikki"),
        ("  Anna   Maija ", "Anna Maija"),
        ("Ä" * 60, "Ä" * 40),
        ("\u202eeve\u200b", "eve"),
        ("Ma\nikki", "Ma ikki"),
        ("", "Marja"),
        ("\u200b\u202e", "Marja"),
    ],
)
async def test_a_name_is_what_can_be_seen_of_it(little_wire: Wire, asked: str, shown: str) -> None:
    """`/name` takes what is printable, on one line and no longer than forty letters; with nothing left it says how it is done."""
    await little_wire.employs(MARJA, "forssa", "counsellor", "Marja")
    assert shown in to(await little_wire.says(MARJA, f"/name {asked}"), MARJA)
    assert (await staff(little_wire))[MARJA_ID].name == shown


@pytest.mark.parametrize(("name", "shown"), [(None, "Ohjaaja"), ("\u200b \u202e", "Ohjaaja"), ("X" * 60, "X" * 40)])
async def test_a_telegram_name_that_is_none_does_not_stop_the_invitation(little_wire: Wire, name: str | None, shown: str) -> None:
    """Without a first name that can be seen one is called «Ohjaaja» until one chooses."""
    said = Said(f"/start {await little_wire.invites('forssa', 'counsellor')}")
    await little_wire.gets(Incoming(MARJA, said, sender=MARJA, name=name))
    assert (await staff(little_wire))[MARJA_ID].name == shown
