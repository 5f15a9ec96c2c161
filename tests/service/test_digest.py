from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from bot.service.digest import next_monday
from tests.service.wire import AINO, BERTTA, GROUP, MARJA, PEKKA, PRIVATE, RIIKKA, Wire, asks, at, claimed, to, whom


async def test_the_week_in_counts_on_monday_morning(wire: Wire) -> None:
    """Each of the staff who is there, and each group: counts of their regions alone, and nothing of anybody; then again a week later."""
    wire.turns.weekly = True
    await wire.waits_until(at(23, 10))
    await claimed(wire)
    await wire.presses(MARJA, "lead:1:end.advised")
    await asks(wire, BERTTA)
    await wire.presses(GROUP, "lead:2:claim", sender=MARJA)
    await wire.presses(MARJA, "lead:2:contacted")
    await wire.says(PEKKA, "/away 20")
    assert whom(await wire.waits_until(at(30, 7, 59))) == set()
    seen = await wire.waits_until(at(30, 8))
    assert whom(seen) == {MARJA, RIIKKA, GROUP}
    assert "Forssan seutu: uusia asioita 2, päättyneitä 1" in to(seen, GROUP)
    assert "Sinulla on avoinna 1. Päätit viikon aikana 1." in to(seen, MARJA)
    assert "Rauman seutu: uusia asioita 0" in to(seen, RIIKKA)
    assert "Forssan" not in to(seen, RIIKKA)
    assert not [private for private in PRIVATE for one in seen if private in one.text]
    assert AINO not in whom(seen)
    assert whom(await wire.waits_until(at(30, 9))) == set()
    assert "30.11.–6.12." in to(await wire.waits_until(at(7, 8, month=12)), MARJA)


async def test_it_is_waited_for_once(little_wire: Wire) -> None:
    """However often the program is started, or the knowledge replaced."""
    little_wire.turns.weekly = True
    for _ in range(3):
        little_wire.turns._looked_over = None
        await little_wire.waits_until(at(23, 10))
    await claimed(little_wire)
    await little_wire.presses(MARJA, "lead:1:contacted")
    assert len([one for one in await little_wire.waits_until(at(30, 8)) if one.chat == MARJA]) == 1


@given(st.integers(0, 2 * 366 * 24 * 60).map(lambda minutes: at(1, 0, month=1) + dt.timedelta(minutes=minutes)))
def test_the_next_monday_lies_ahead(now: dt.datetime) -> None:
    """At eight in Finland, within a week and a changed clock."""
    monday = next_monday(now)
    assert now < monday <= now + dt.timedelta(days=7, hours=1)
    assert (monday.weekday(), monday.hour, monday.minute) == (0, 8, 0)
