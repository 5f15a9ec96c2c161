"""A period of learning at work, on the wire: accepted, ticked, confirmed, shown, reminded of, ended, erased; and nobody else's to see."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.turn import Pressed, Said
from bot.guidance.period import Period
from bot.service.messages import Incoming, Reachable
from tests.service.wire import AINO, GROUP, MARJA, STRANGER, Wire, at, forssa, latest, to, whom

KIRSI, KIRSI_ID, RAUMA = "tg:301", "staff:301", "tg:-1009"
ROUTE = "route:rauma-valo-toimitilahuolto"
STARTS = dt.date(2026, 12, 1)


async def coached(wire: Wire) -> int:
    """Rauma has a coach; Aino told her of herself, and she has claimed the matter. Gives the number of the summary in her chat."""
    await forssa(wire)
    await wire.links(RAUMA, "rauma")
    await wire.employs(KIRSI, "rauma", "coach", "Kirsi")
    told = ("consent:yes", "goal:learn", "interest:cleaning", "interest:done", "finnish:skip", "place:rauma", "situation:unemployed")
    await wire.says(AINO, "moi")
    await wire.gets(*(Incoming(AINO, Pressed(button, 0), sender=AINO) for button in told))
    await wire.presses(AINO, ROUTE, "interview:begin", "interview.trade:premises")
    await wire.says(AINO, "haluan oppia uutta")
    rest = ("interview.working:skip", "interview.commitment:can", "interview.language:well", "handoff:yes")
    notice = latest(await wire.presses(AINO, *rest), RAUMA)
    seen = await wire.presses(RAUMA, "lead:1:claim", on=notice, sender=KIRSI)
    assert "«haluan oppia uutta»" in to(seen, KIRSI), "the test begins with a coach who has read the answers"
    return latest(seen, KIRSI)


async def period(wire: Wire) -> Period:
    """Give Aino's period as it is kept."""
    async with wire.database.read() as reading:
        found = await reading.training.period(1)
    assert found is not None, "the test has a period"
    return found


async def accepted(wire: Wire) -> None:
    """Kirsi has accepted Aino, who works for two units."""
    summary = await coached(wire)
    assert any(button.id == "valo:1:open" for row in wire.shown[KIRSI, summary].rows for button in row)
    await wire.presses(KIRSI, "valo:1:open", f"valo:1:start.{STARTS.isoformat()}", "valo:1:unit.yllapitosiivous", "valo:1:unit.koulut")


async def test_the_trainee_ticks_and_the_coach_confirms(wire: Wire) -> None:
    """Each sees what the other did; what is confirmed the trainee can't take back; a unit without skills gets them from the coach."""
    await accepted(wire)
    seen = await wire.says(AINO, "/valo")
    assert "1.12.2026–31.5.2027" in to(seen, AINO)
    shown = await wire.presses(AINO, "unit:yllapitosiivous")
    assert "Osaat käyttää siivousvälineitä." in to(shown, AINO)
    await wire.presses(AINO, "skill:yllapitosiivous.valineet", on=latest(shown, AINO))
    assert "✓ 1." in wire.shown[AINO, latest(shown, AINO)].text + "".join(
        b.label for r in wire.shown[AINO, latest(shown, AINO)].rows for b in r
    )
    assert "○ Osaat käyttää siivousvälineitä." in to(await wire.presses(KIRSI, "valo:1:skills.yllapitosiivous"), KIRSI)
    await wire.presses(KIRSI, "valo:1:ok.yllapitosiivous.valineet")
    await wire.presses(AINO, "skill:yllapitosiivous.valineet")
    state = (await period(wire)).skill("yllapitosiivous", "valineet")
    assert (state.ticked, state.confirmed) == (True, True)
    form = latest(await wire.presses(KIRSI, "valo:1:skill.koulut"), KIRSI)
    assert "Siivoat luokan" in to(await wire.says(KIRSI, "Siivoat luokan sovitussa ajassa.", reply_to=form), KIRSI)
    assert "Siivoat luokan sovitussa ajassa." in to(await wire.presses(AINO, "unit:koulut"), AINO)
    await wire.presses(AINO, "skill:koulut.+01")
    assert (await period(wire)).skill("koulut", "+01").ticked


async def test_a_demonstration_is_told_reminded_of_and_passed(wire: Wire) -> None:
    """The day is told at once, a week before, and the day before; the day after the coach is asked; a pass is told."""
    await accepted(wire)
    form = latest(await wire.presses(KIRSI, "valo:1:date.yllapitosiivous"), KIRSI)
    again = latest(await wire.says(KIRSI, "joskus keväällä", reply_to=form), KIRSI)
    assert "Ylläpitosiivous, 3.2.2027" in to(await wire.says(KIRSI, "3.2.2027", reply_to=again), AINO)
    before = await wire.waits_until(dt.datetime(2027, 1, 27, 8, 59, tzinfo=at(1, 1).tzinfo))
    assert "näyttö 3.2.2027" not in to(before, AINO)
    for day in (27, 2):
        seen = await wire.waits_until(dt.datetime(2027, 1 if day == 27 else 2, day, 9, 0, tzinfo=at(1, 1).tzinfo))
        assert (to(seen, AINO).count("Muistutus"), to(seen, KIRSI).count("näyttö 3.2.2027")) == (1, 1)
    asked = await wire.waits_until(dt.datetime(2027, 2, 4, 9, 0, tzinfo=at(1, 1).tzinfo))
    assert "eilen" in to(asked, KIRSI)
    assert AINO not in whom(asked)
    assert "Onnittelut" in to(await wire.presses(KIRSI, "valo:1:passed.yllapitosiivous"), AINO)
    assert [unit.unit for unit in (await period(wire)).units if unit.passed] == ["yllapitosiivous"]


async def test_phases_and_the_end_are_told_once(little_wire: Wire) -> None:
    """Each phase, the end that comes and the end are told once, to both; and nothing after the matter is closed."""
    await accepted(little_wire)
    heard = []
    for day in range(200):
        seen = await little_wire.waits_until(dt.datetime(2026, 12, 1, 9, 0, tzinfo=at(1, 1).tzinfo) + dt.timedelta(days=day))
        heard += [(one.chat, one.text) for one in seen if one.chat in {AINO, KIRSI}]
        if day == 185:
            await little_wire.presses(KIRSI, "valo:1:onward.studies", "valo:1:whole", "lead:1:end.studying")
    told = [text for chat, text in heard if chat == AINO]
    assert ["vaihe alkaa" in told[0], "vaihe alkaa" in told[1], "päättyy" in told[2], "päättynyt" in told[3]] == [True] * 4
    assert len(told) == 4
    assert len([text for chat, text in heard if chat == KIRSI]) == 4
    ended = await period(little_wire)
    assert (ended.onward, ended.whole, (await little_wire.lead()).outcome) == ("studies", True, "studying")


async def test_the_person_is_asked_how_it_goes_afterwards(little_wire: Wire) -> None:
    """A month, three and six months after the end, also when the matter is closed; the coach is left in peace, and «lopeta» ends it."""
    await accepted(little_wire)
    await little_wire.presses(KIRSI, "lead:1:close", "lead:1:end.working")
    helsinki = at(1, 1).tzinfo
    seen = await little_wire.waits_until(dt.datetime(2027, 6, 30, 9, 0, tzinfo=helsinki))
    assert "päättyi kuukausi sitten" in to(seen, AINO)
    assert KIRSI not in whom(seen)
    await little_wire.says(AINO, "/stop")
    assert AINO not in whom(await little_wire.waits_until(dt.datetime(2027, 8, 31, 9, 0, tzinfo=helsinki)))


async def test_a_coach_who_is_gone_leaves_nobody_alone(little_wire: Wire) -> None:
    """When the coach shut the bot out, the group hears that someone is needed, and nothing of the person."""
    await accepted(little_wire)
    await little_wire.hears(KIRSI, Reachable(yes=False))
    seen = await little_wire.waits_until(dt.datetime(2027, 1, 1, 9, 0, tzinfo=at(1, 1).tzinfo))
    assert "asia 1: valmentajaa ei tavoiteta" in to(seen, RAUMA)
    assert "siivous" not in to(seen, RAUMA)


async def test_a_long_sleep_tells_nothing_that_is_stale(little_wire: Wire) -> None:
    """When the program slept past a demonstration, nobody is reminded of it: the coach is asked how it went."""
    await accepted(little_wire)
    form = latest(await little_wire.presses(KIRSI, "valo:1:date.koulut"), KIRSI)
    await little_wire.says(KIRSI, "15.1.2027", reply_to=form)
    seen = await little_wire.waits_until(dt.datetime(2027, 1, 20, 12, 0, tzinfo=at(1, 1).tzinfo))
    assert "Muistutus" not in to(seen, AINO)
    assert "eilen" in to(seen, KIRSI)


async def test_nobody_else_sees_a_period(wire: Wire) -> None:
    """Not another region's staff, not a counsellor of the region, not the group, not a stranger; a denied look is in the log."""
    await accepted(wire)
    await wire.employs("tg:302", "rauma", "counsellor", "Antti")
    for other in (MARJA, "tg:302"):
        seen = await wire.presses(other, "valo:1:open", "valo:1:skills.koulut", "valo:1:start.2026-12-05", "valo:1:whole")
        assert "Ylläpitosiivous" not in to(seen, other)
        assert "koulujen" not in to(await wire.says(other, "/valo"), other)
        assert "Sinulla ei ole" in to(await wire.says(other, "/valo 1"), other)
    await wire.presses(STRANGER, "valo:1:open", "skill:koulut.+01")
    assert (await period(wire)).starts == STARTS
    assert not (await period(wire)).whole
    assert "denied" in [what for _, what in await wire.log()]
    assert GROUP not in {chat for chat, _ in wire.shown if chat == GROUP and "VALO" in wire.shown[chat, _].text}
    assert "asia 1" in to(await wire.says(KIRSI, "/valo 1"), KIRSI)
    assert "Hakeutuminen" not in to(await wire.says(KIRSI, "/valo"), STRANGER)


async def test_forgetting_erases_the_period(wire: Wire) -> None:
    """What was ticked and written goes, reminders too; of a unit that was passed only the number stays."""
    await accepted(wire)
    form = latest(await wire.presses(KIRSI, "valo:1:skill.koulut"), KIRSI)
    await wire.says(KIRSI, "Siivoat luokan.", reply_to=form)
    await wire.presses(KIRSI, "valo:1:place.rauma-tyopaja", "valo:1:passed.yllapitosiivous")
    assert "VALO-jakso alkaen 1.12.2026" in to(await wire.says(AINO, "/mydata"), AINO)
    await wire.hears(AINO, Said("/forget"))
    await wire.presses(AINO, "forget:yes")
    left = await period(wire)
    assert (left.skills, left.environment, [unit.unit for unit in left.units]) == ((), None, ["yllapitosiivous"])
    assert AINO not in whom(await wire.waits_until(dt.datetime(2027, 6, 2, 9, 0, tzinfo=at(1, 1).tzinfo)))
    assert "päättynyt" in to(await wire.presses(KIRSI, "valo:1:open"), KIRSI)


async def test_who_is_in_no_period_hears_what_it_is(little_wire: Wire) -> None:
    """`/valo` tells of the coaching, and lets one begin."""
    await little_wire.says(AINO, "moi")
    await little_wire.presses(AINO, "consent:yes")
    seen = await little_wire.says(AINO, "/valo")
    assert "opit työtä tekemällä" in to(seen, AINO)
    assert "interview:begin" in [button for one in seen for button in one.buttons]
