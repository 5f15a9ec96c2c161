"""A plan between a person and their counsellor: kept, shown, agreed, asked about, and let go."""

from __future__ import annotations

import base64
import datetime as dt
from typing import TYPE_CHECKING

from bot.dialogue.conversation import Conversation, from_json
from bot.guidance.plan import Plan
from bot.service.messages import Message, Outgoing, Paper
from bot.storage import FollowUp, StoredPlan
from tests.service.wire import AINO, GROUP, MARJA, MARJA_ID, NOW, PEKKA, PEKKA_ID, RIIKKA, Wire, at, claimed, latest, to

if TYPE_CHECKING:
    from tests.service.conftest import House, Opening

WORDS = "puutarhurin tytär neuvoo"


async def known(wire: Wire, chat: str = AINO) -> Conversation:
    """What is kept of a person."""
    async with wire.database.read() as reading:
        stored = await reading.conversation(chat)
    assert stored is not None
    return from_json(stored.document)


async def plan_of(wire: Wire) -> Plan:
    """Aino's plan."""
    plan = (await known(wire)).plan
    assert plan is not None
    return plan


async def versions(wire: Wire, chat: str = AINO) -> tuple[StoredPlan, ...]:
    """The versions that are kept."""
    async with wire.database.read() as reading:
        return await reading.plans.versions(chat)


async def follow_ups(wire: Wire) -> tuple[FollowUp, ...]:
    """What was asked of Aino, and answered."""
    async with wire.database.read() as reading:
        return await reading.plans.follow_ups(AINO)


async def planned(wire: Wire) -> None:
    """Marja has Aino's matter, and Aino a plan."""
    await claimed(wire)
    await wire.presses(AINO, "show:results", "plan:to:forssa-siivous-osa")


async def shown(wire: Wire) -> None:
    """Marja may see Aino's plan."""
    await planned(wire)
    await wire.presses(AINO, "plan:share", "plan:share:yes")


async def test_a_counsellor_sees_a_plan_only_when_it_is_shown_to_them(wire: Wire) -> None:
    """Asked for, shown with a yes, read with a line in the log, and hidden again; others never see it."""
    await planned(wire)
    assert "Tavoite" not in to(await wire.says(MARJA, "/plan 1"), MARJA)
    asked = await wire.presses(MARJA, "lead:1:planask")
    assert "Marja" in to(asked, AINO)
    assert "plan:share" in next(one for one in asked if one.chat == AINO).buttons
    await wire.presses(AINO, "plan:share")
    assert "näyttää sinulle suunnitelmansa" in to(await wire.presses(AINO, "plan:share:yes"), MARJA)
    read = to(await wire.presses(MARJA, "lead:1:plan"), MARJA)
    assert "Tavoite" in read
    assert "henkilö itse" in read
    for other, asks in ((PEKKA, "/plan 1"), (RIIKKA, "/plan 1"), (PEKKA, "/plan 1 + Soita")):
        assert "Tavoite" not in to(await wire.says(other, asks), other)
    assert (await known(wire)).proposal is None
    assert "ei enää näytä" in to(await wire.presses(AINO, "plan:unshare"), MARJA)
    assert "Tavoite" not in to(await wire.says(MARJA, "/plan 1"), MARJA)
    did = [what for _, what in await wire.log()]
    assert [what for what in did if what.startswith("plan")] == ["plan asked for", "plan shown", "plan read", "plan hidden"]


async def test_a_proposal_changes_nothing_until_the_person_accepts(wire: Wire) -> None:
    """The counsellor writes lines, the person sees them and says yes; it is a version of the counsellor's, agreed."""
    await shown(wire)
    before = await plan_of(wire)
    how = await wire.presses(MARJA, "lead:1:planchange")
    proposed = await wire.says(MARJA, "+ 15.12. Soita kouluun (ohjaaja)\ntavoite: Laitoshuoltaja", reply_to=latest(how, MARJA))
    assert "Laitoshuoltaja" in to(proposed, AINO)
    assert await plan_of(wire) == before
    accepted = await wire.presses(AINO, "plan:accept")
    assert "hyväksyi" in to(accepted, MARJA)
    plan = await plan_of(wire)
    assert (plan.goal, plan.version) == ("Laitoshuoltaja", 2)
    assert plan.agreed_by.startswith("Marja")
    assert [one.by for one in await versions(wire)] == ["person", MARJA_ID]
    assert "Versio 2, 23.11.2026: Marja" in to(await wire.presses(AINO, "plan:versions"), AINO)
    assert "Laitoshuoltaja" not in to(await wire.presses(AINO, "plan:version:1"), AINO)
    assert "Laitoshuoltaja" in to(await wire.presses(AINO, "plan:version:2"), AINO)


async def test_a_declined_proposal_is_told(wire: Wire) -> None:
    """The plan stays, and the counsellor knows."""
    await shown(wire)
    before = await plan_of(wire)
    await wire.says(MARJA, "/plan 1 + Soita kouluun")
    assert "ei sopinut" in to(await wire.presses(AINO, "plan:decline"), MARJA)
    assert await plan_of(wire) == before


async def test_lines_that_cannot_be_are_given_back_to_the_counsellor(wire: Wire) -> None:
    """Nothing of it reaches the person."""
    await shown(wire)
    for lines, told in (
        ("hei vaan", "En ymmärtänyt"),
        ("99 tehty", "ei ole mitään muutettavaa"),
        ("\n".join(["+ Soita"] * 12), "enintään 12"),
    ):
        seen = await wire.says(MARJA, f"/plan 1 {lines}")
        assert told in to(seen, MARJA)
        assert to(seen, AINO) == ""


async def test_a_plan_is_agreed_to_as_it_is(wire: Wire) -> None:
    """One press: the person hears it, and it is a version that says so. The promise of an answer is kept by it."""
    await shown(wire)
    assert "luki suunnitelmasi" in to(await wire.presses(MARJA, "lead:1:planagree"), AINO)
    plan = await plan_of(wire)
    assert plan.agreed_by.startswith("Marja")
    assert [one.by for one in await versions(wire)] == ["person", MARJA_ID]
    assert (await wire.lead()).status == "contacted"
    assert "on vastattu" not in to(await wire.waits_until(at(24, 12)), AINO)


async def test_who_takes_the_matter_over_sees_the_plan_and_who_had_it_does_not(wire: Wire) -> None:
    """It is shown to whoever has the matter."""
    await shown(wire)
    await wire.presses(MARJA, "lead:1:release")
    await wire.presses(GROUP, "lead:1:claim", sender=PEKKA)
    assert (await wire.lead()).claimed_by == PEKKA_ID
    assert "Tavoite" in to(await wire.says(PEKKA, "/plan 1"), PEKKA)
    assert "Tavoite" not in to(await wire.says(MARJA, "/plan 1"), MARJA)


async def test_a_matter_that_is_over_shows_no_plan(wire: Wire) -> None:
    """The plan stays the person's; who would show it is told that nobody is there to see it."""
    await planned(wire)
    await wire.presses(MARJA, "lead:1:end.advised")
    await wire.presses(AINO, "plan:share")
    assert "päättynyt" in to(await wire.presses(AINO, "plan:share:yes"), AINO)
    assert (await known(wire)).plan_lead is None
    assert "Tavoite" not in to(await wire.says(MARJA, "/plan 1"), MARJA)


async def test_the_plan_can_be_worked_on_while_a_human_owns_the_talk(wire: Wire) -> None:
    """Its buttons are answered by the bot also then; and nothing is asked about it meanwhile."""
    await shown(wire)
    await wire.presses(MARJA, "lead:1:talk")
    await wire.says(MARJA, "/plan 1 + Soita kouluun")
    assert "Sovittu" in to(await wire.presses(AINO, "plan:accept"), AINO)


async def test_steps_are_asked_about_and_how_it_went_is_kept(wire: Wire) -> None:
    """On its day a step, after a month how it went, each once; the answer is one of the funder's five."""
    await planned(wire)
    await wire.presses(MARJA, "lead:1:contacted")
    assert "askel, jonka päivä on nyt" in to(await wire.waits_until(at(23, 18)), AINO)
    assert to(await wire.waits_until(at(24, 18)), AINO) == ""
    assert "kuukausi sitten" in to(await wire.waits_until(dt.datetime(2026, 12, 30, 12, tzinfo=NOW.tzinfo)), AINO)
    await wire.presses(AINO, "went:1:studying")
    (kept,) = await follow_ups(wire)
    assert (kept.months, kept.outcome, kept.region) == (1, "studying", "forssa")


async def test_nothing_is_asked_after_a_no(wire: Wire) -> None:
    """Neither the plan nor its moments are kept of who takes the leave back."""
    await planned(wire)
    await wire.presses(AINO, "change:consent", "consent:no")
    assert await versions(wire) == ()
    assert to(await wire.waits_until(dt.datetime(2027, 6, 30, 12, tzinfo=NOW.tzinfo)), AINO).count("suunnitelma") == 0


async def test_forgetting_takes_the_plan_with_it(opening: Opening) -> None:
    """No word of it is left in the file, and nothing is asked any more."""
    async with opening() as house:
        await plans(house)
        await house.presses("aino", "plan:add")
        await house.writes("aino", WORDS)
    async with opening() as house:
        assert house.holds("puutarhurin") == ["puutarhurin"]
        await house.writes("aino", "/forget")
        await house.presses("aino", "forget:yes")
    async with opening() as house:
        assert house.holds("puutarhurin", "forssa-siivous-osa") == []
        assert await house.waits_until(dt.datetime(2027, 12, 30, 12, tzinfo=NOW.tzinfo)) == []


async def plans(house: House, chat: str = "aino") -> list[Outgoing]:
    """Someone makes a plan."""
    await house.writes(chat, "/start")
    await house.presses(chat, "consent:yes")
    await house.writes(chat, "asun Forssassa, olen työtön yli vuoden, minulla on peruskoulu ja siivousala kiinnostaisi", "näytä")
    return await house.presses(chat, "plan:to:forssa-siivous-osa")


async def test_the_document_is_a_pdf_and_mydata_tells_of_the_plan(house: House) -> None:
    """What goes out is the file itself; and what is kept is said."""
    await plans(house)
    (paper,) = [one for one in await house.presses("aino", "plan:paper") if isinstance(one, Paper)]
    assert paper.media_type == "application/pdf"
    assert paper.content == base64.b64decode(paper.text)
    assert paper.content.startswith(b"%PDF-")
    (told,) = [one.text for one in await house.writes("aino", "/mydata") if isinstance(one, Message)]
    assert "Suunnitelma: Tutkinnon osa" in told or "Suunnitelma: Puhtaus" in told


async def test_a_moment_that_is_long_past_asks_once(house: House) -> None:
    """After the program slept for half a year: the steps, once, and how it went, as each moment's own time comes."""
    await plans(house)
    asked = [
        one.rows[0][0].id for one in await house.waits_until(dt.datetime(2027, 6, 30, 12, tzinfo=NOW.tzinfo)) if isinstance(one, Message)
    ]
    assert len(asked) == len(set(asked))
    assert [button for button in asked if button.startswith("went")] == ["went:1:studying", "went:3:studying", "went:6:studying"]
