from __future__ import annotations

from tests.app.conftest import Town


async def test_a_region_is_served_from_hello_to_an_answer(town: Town) -> None:
    """Staff and group join by invitation; someone is passed on, claimed, talked with, and handed back; both sides are told."""
    anna, aino = town.telegram.user(17, "Anna"), town.telegram.user(42, "Aino")
    async with town.serving():
        await town.employs(anna)
        group = await town.links(anna)
        await town.opens_lead(aino)
        notice = await town.hears(group.id, "Uusi asia 1")
        assert "Aino" not in (notice.text or "")
        await town.presses(anna, "lead:1:claim", group.id)
        await town.hears(group.id, "Anna otti tämän")
        summary = await town.hears(anna.id, "Asia 1 · Forssan seutu")
        await town.hears(aino.id, "on nyt luettu")
        town.telegram.says(anna, "Hei! Milloin sopisi soittaa?", reply_to=summary)
        await town.hears(aino.id, r"Anna\b.* on nyt mukana")
        await town.hears(aino.id, "Milloin sopisi soittaa")
        town.telegram.says(aino, "Huomenna aamulla kävis")
        said = await town.hears(anna.id, "Huomenna aamulla kävis")
        town.telegram.says(anna, "Hyvä, soitan yhdeksältä.", reply_to=said)
        await town.hears(aino.id, "soitan yhdeksältä")
        await town.presses(anna, "lead:1:handback")
        await town.hears(aino.id, "päätti keskustelun")
        await town.hears(anna.id, "Palautin keskustelun")
