from __future__ import annotations

import pytest

from bot.service.batch import Batch
from bot.service.staff.passing import hand_over
from tests.service.wire import (
    AINO,
    GROUP,
    MARJA,
    MARJA_ID,
    OTHER_GROUP,
    PEKKA,
    RIIKKA,
    RIIKKA_ID,
    WORDS,
    Wire,
    at,
    claimed,
    latest,
    talking,
    to,
)

REASON = "Muutti Raumalle."


async def hands(wire: Wire, action: str, reason: str = REASON) -> str:
    """What Marja reads after she has handed the lead over in that way."""
    form = latest(await wire.presses(MARJA, action), MARJA)
    assert wire.shown[MARJA, form].keyboard == "reply"
    return to(await wire.says(MARJA, reason, reply_to=form), MARJA)


async def test_a_lead_goes_to_another_region_with_its_reason(wire: Wire) -> None:
    """Its group can take it, the person hears to whom it goes and by when; who had it sees no more; the reason is for the next one."""
    await claimed(wire)
    await wire.links(OTHER_GROUP, "rauma")
    promised = (await wire.lead()).promised_at
    form = latest(await wire.presses(MARJA, "lead:1:hand", "lead:1:hand.rauma", "lead:1:hand.rauma.counsellor"), MARJA)
    seen = await wire.says(MARJA, REASON, reply_to=form)
    assert "Rauman seutu" in to(seen, AINO)
    assert "ti 24.11. klo 10" in to(seen, AINO)
    assert "Marja siirsi tämän" in to(seen, GROUP)
    assert "siirrettiin tänne" in to(seen, OTHER_GROUP)
    assert not [one for one in seen if one.chat != MARJA and REASON in one.text]
    lead = await wire.lead()
    assert (lead.region, lead.role, lead.status, lead.claimed_by, lead.promised_at) == ("rauma", "counsellor", "waiting", None, promised)
    assert "ei ole alueellasi" in to(await wire.says(MARJA, "/lead 1"), MARJA)
    taken = await wire.presses(OTHER_GROUP, "lead:1:claim", on=latest(seen, OTHER_GROUP), sender=RIIKKA)
    assert (await wire.lead()).claimed_by == RIIKKA_ID
    assert REASON in to(taken, RIIKKA)
    assert WORDS in to(taken, RIIKKA)
    assert (MARJA_ID, "handed over") in await wire.log()


async def test_special_guidance_is_one_button(little_wire: Wire) -> None:
    """The same region's special counsellor is asked for; once there it goes there no more."""
    await claimed(little_wire)
    assert "erityisohjaaja" in await hands(little_wire, "lead:1:special")
    assert (await little_wire.lead()).role == "special"
    await little_wire.presses(GROUP, "lead:1:claim", sender=PEKKA)
    assert "jo erityisohjauksessa" in to(await little_wire.presses(PEKKA, "lead:1:special"), PEKKA)


async def test_who_was_answered_gets_a_new_promise(little_wire: Wire) -> None:
    """The talk ends, and the time runs anew; the person hears of it."""
    await talking(little_wire)
    little_wire.now = at(25, 9)
    form = latest(await little_wire.presses(MARJA, "lead:1:hand.forssa.youth"), MARJA)
    seen = await little_wire.says(MARJA, REASON, reply_to=form)
    assert "to 26.11. klo 9" in to(seen, AINO)
    assert (await little_wire.lead()).promised_at == at(26, 9)
    assert "olen siitä pahoillani" in to(await little_wire.waits_until(at(26, 9)), AINO)


async def test_a_promise_that_is_nearly_over_is_made_anew(little_wire: Wire) -> None:
    """An hour before its end there is no time left for others to keep it: the person hears the truth at once."""
    await claimed(little_wire)
    await little_wire.waits_until(at(23, 14))
    little_wire.now = at(24, 9)
    await little_wire.presses(GROUP, "lead:1:claim", sender=MARJA)
    await hands(little_wire, "lead:1:hand.forssa.youth")
    assert (await little_wire.lead()).promised_at == at(25, 9)


@pytest.mark.parametrize(
    ("reason", "region", "role"), [("  ", "rauma", "coach"), ("Syy", "forssa", "counsellor"), ("Syy", "forssa", "coach")]
)
async def test_a_lead_goes_nowhere_without_a_reason_or_a_place(little_wire: Wire, reason: str, region: str, role: str) -> None:
    """Nor to where it is, nor to a role that the region has not."""
    await claimed(little_wire)
    before = await little_wire.lead()
    async with little_wire.database.commit() as work:
        batch = Batch(little_wire.turns.knowledge, work, little_wire.now, direct=False)
        assert not await hand_over(batch, (await work.people.staff())[MARJA_ID], before, region, role, reason)
    assert await little_wire.lead() == before


async def test_only_the_one_whose_it_is_hands_it_over(little_wire: Wire) -> None:
    """Not a colleague, not somebody who gave it back meanwhile, not one that is closed."""
    await claimed(little_wire)
    assert "ei ole sinulla" in to(await little_wire.presses(PEKKA, "lead:1:hand.rauma.coach"), PEKKA)
    form = latest(await little_wire.presses(MARJA, "lead:1:hand.rauma.coach"), MARJA)
    await little_wire.presses(MARJA, "lead:1:release")
    assert "ei ole sinulla" in to(await little_wire.says(MARJA, REASON, reply_to=form), MARJA)
    assert (await little_wire.lead()).region == "forssa"
