from __future__ import annotations

from bot.dialogue.turn import Said
from bot.service.batch import ASIDE, Batch
from bot.service.messages import Reachable
from bot.service.reach import found_again, lost
from tests.service.wire import (
    AINO,
    BERTTA,
    GROUP,
    MARJA,
    MARJA_ID,
    OTHER_GROUP,
    PEKKA,
    Seen,
    Wire,
    asks,
    claimed,
    forssa,
    latest,
    talking,
    to,
    whom,
)

BLOCKS, RETURNS = Reachable(yes=False), Reachable(yes=True)


async def delivery_loses(wire: Wire, chat: str) -> list[Seen]:
    """What arrives after a message could not be delivered since the chat is gone."""
    async with wire.database.commit() as work:
        await lost(Batch(wire.turns.knowledge, work, wire.now, direct=False), chat)
    return await wire.waits_until(wire.now)


async def test_the_owner_hears_once_that_the_person_is_gone(wire: Wire) -> None:
    """From what comes in and from what can't go out, twice each: one message, one line in the log."""
    await claimed(wire)
    seen = await wire.hears(AINO, BLOCKS)
    assert whom(seen) == {MARJA}
    assert "ei enää tavoita" in to(seen, MARJA)
    assert await delivery_loses(wire, AINO) == []
    assert await wire.hears(AINO, BLOCKS) == []
    assert (await wire.log()).count(("opastin", "unreachable")) == 1


async def test_where_nobody_has_it_the_group_hears(little_wire: Wire) -> None:
    """Of each open lead; of a closed one nobody needs to hear, and of someone without a lead neither."""
    await forssa(little_wire)
    await asks(little_wire)
    assert whom(await little_wire.hears(AINO, BLOCKS)) == {GROUP}
    await asks(little_wire, BERTTA)
    await little_wire.presses(GROUP, "lead:2:claim", on=0, sender=MARJA)
    await little_wire.presses(MARJA, "lead:2:end.advised", on=1)
    assert await little_wire.hears(BERTTA, BLOCKS) == []
    assert await little_wire.hears("tg:77", BLOCKS) == []


async def test_an_answer_to_who_is_gone_is_not_sent_into_the_void(little_wire: Wire) -> None:
    """The counsellor who writes is told; when the person is back the counsellor hears of it and can write again."""
    summary = await claimed(little_wire)
    await little_wire.hears(AINO, BLOCKS)
    seen = await little_wire.says(MARJA, "Hei", reply_to=summary)
    assert whom(seen) == {MARJA}
    assert "ei enää tavoita" in to(seen, MARJA)
    seen = await little_wire.hears(AINO, RETURNS)
    assert "tavoittaa taas" in to(seen, MARJA)
    assert await little_wire.hears(AINO, RETURNS) == []
    assert "Hei taas" in to(await little_wire.says(MARJA, "Hei taas", reply_to=latest(seen, MARJA)), AINO)


async def test_a_counsellor_who_shuts_the_bot_out_leaves_nobody_waiting(wire: Wire) -> None:
    """Whom they talked with hears that words may be lost and when another will answer; the group is asked again."""
    await talking(wire)
    seen = await wire.hears(MARJA, BLOCKS)
    assert "keskustelu katkesi" in to(seen, AINO)
    assert "viimeistään" in to(seen, AINO)
    assert "taas vapaa" in to(seen, GROUP)
    lead = await wire.lead()
    assert (lead.status, lead.claimed_by) == ("waiting", None)
    assert await wire.hears(MARJA, BLOCKS) == []
    taken = await wire.presses(GROUP, "lead:1:claim", on=latest(seen, GROUP), sender=PEKKA)
    assert PEKKA in whom(taken)


async def test_a_counsellor_who_has_answered_by_telephone_keeps_it(little_wire: Wire) -> None:
    """Without a talk, and after contact, shutting the bot out takes nothing from them."""
    summary = await claimed(little_wire)
    await little_wire.presses(MARJA, "lead:1:booked", on=summary)
    assert await little_wire.hears(MARJA, BLOCKS) == []
    assert (await little_wire.lead()).claimed_by == MARJA_ID


async def refused_in_the_group(wire: Wire) -> list[Seen]:
    """Bertta's matter was to be told to the group, which has thrown the bot out; gives what arrives then."""
    await forssa(wire)
    async with wire.database.commit() as work:
        batch = Batch(wire.turns.knowledge, work, wire.now, direct=False)
        number = await work.open_lead(chat=BERTTA, region="forssa", role="counsellor", summary="{}", at=wire.now)
        posted = await batch.say("group:forssa", "refused")
        await work.update_lead(number, group_message=posted)
        await work.flush()
        await lost(batch, "group:forssa")
    return await wire.waits_until(wire.now)


async def test_a_group_that_throws_the_bot_out_loses_no_lead(wire: Wire) -> None:
    """The region's staff hear of it, once; what was refused there is asked in the next group that is linked, once."""
    seen = await refused_in_the_group(wire)
    assert whom(seen) == {MARJA, PEKKA}
    assert "poistettu ohjaajien ryhmästä" in to(seen, MARJA)
    assert await delivery_loses(wire, "group:forssa") == []
    assert to(await wire.links(OTHER_GROUP, "forssa"), OTHER_GROUP).count("Uusi asia 1") == 1
    assert "Uusi asia" not in to(await wire.links(OTHER_GROUP, "forssa"), OTHER_GROUP)


async def test_a_group_that_takes_the_bot_back_is_asked_what_it_was_not(little_wire: Wire) -> None:
    """Found again without a new link, it gets what was refused meanwhile, once."""
    await refused_in_the_group(little_wire)
    for times in (1, 0):
        async with little_wire.database.commit() as work:
            await found_again(Batch(little_wire.turns.knowledge, work, little_wire.now, direct=False), "group:forssa")
        assert to(await little_wire.waits_until(little_wire.now), GROUP).count("Uusi asia 1") == times


async def test_a_press_that_could_not_be_answered_is_no_chat(little_wire: Wire) -> None:
    """The lane of an answer to a press is not counted among the chats that are gone."""
    await delivery_loses(little_wire, f"{ASIDE}5")
    async with little_wire.database.read() as reading:
        assert await reading.people.count_unreachable() == 0


async def test_staff_are_not_taken_for_persons(little_wire: Wire) -> None:
    """A counsellor who comes back is staff as before."""
    await forssa(little_wire)
    await little_wire.hears(MARJA, BLOCKS)
    assert await little_wire.hears(MARJA, RETURNS) == []
    assert "Avoimia asioita ei ole" in to(await little_wire.hears(MARJA, Said("/leads")), MARJA)
