"""Who wants to hear when a saved route changes hears it: once, by day, and never after a refusal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from bot.dialogue.turn import Pressed
from bot.knowledge import Knowledge
from bot.service.messages import Incoming, Message, Outgoing, Reachable
from bot.storage import Work
from tests.changing import costing, period, with_route, without_route
from tests.service.test_crashes import dying_at
from tests.service.wire import AINO, BERTTA, MARJA, NOW, Wire, at, claimed, to

if TYPE_CHECKING:
    from tests.service.conftest import House, Opening

CLEANING, UNIT = "forssa-puhtausala", "forssa-siivous-osa"
NEWS = "Lupasin kertoa"


def when(month: int, day: int, hour: int = 12, *, year: int = 2026) -> dt.datetime:
    """A moment, in Finland."""
    return dt.datetime(year, month, day, hour, tzinfo=NOW.tzinfo)


async def watches(house: House, chat: str = AINO) -> None:
    """Someone has saved two routes and wants to hear of changes."""
    await house.writes(chat, "/start")
    await house.presses(chat, "consent:yes", "goal:learn", f"save:{CLEANING}", f"save:{UNIT}", "watch:on")


def news(out: list[Outgoing], chat: str = AINO) -> list[str]:
    """The news that a chat was told by itself."""
    return [one.text for one in out if isinstance(one, Message) and one.chat == chat and NEWS in one.text]


async def moments(house: House) -> list[dt.datetime]:
    """The moments that are set."""
    async with house.database.read() as reading:
        return [row.due_at for row in await reading.outbox.due(when(1, 1, year=2100), 100) if row.due_at is not None]


async def test_a_change_is_told_once(house: House, knowledge: Knowledge) -> None:
    """Weeks without news are silent; a change is told at the next look, and not again; what time brings is told on its day."""
    await watches(house)
    assert await house.waits_until(when(12, 20)) == []
    house.turns.knowledge = without_route(
        with_route(knowledge, UNIT, applying=(period(dt.date(2027, 1, 9), dt.date(2027, 2, 28)),)), CLEANING
    )
    (first,) = news(await house.waits_until(when(12, 31)))
    assert "Tätä reittiä ei enää ole tarjolla." in first
    assert "Haku alkaa 9.1.2027" in first
    assert await house.waits_until(when(1, 9, 9, year=2027)) == []
    (second,) = news(await house.waits_until(when(1, 9, 12, year=2027)))
    assert "Haku on auki 28.2. asti." in second
    (third,) = news(await house.waits_until(when(12, 31, year=2027)))
    assert "Haku päättyy 7 päivän päästä (28.2.)." in third
    assert len(await moments(house)) == 1


async def test_what_was_told_in_the_talk_is_not_told_again(house: House, knowledge: Knowledge) -> None:
    """Whoever comes before the look has heard it."""
    await watches(house)
    house.turns.knowledge = costing(knowledge, CLEANING, "fee")
    out = await house.writes(AINO, "/saved")
    assert any("muutoksia:" in one.text for one in out if isinstance(one, Message))
    assert await house.waits_until(when(12, 31)) == []


@pytest.mark.parametrize(
    "refusal",
    [["watch:off"], ["change:consent", "consent:no"], ["forget:yes"], [f"unsave:{CLEANING}", f"unsave:{UNIT}"]],
    ids=["no more", "nothing may be kept", "forgotten", "nothing saved"],
)
async def test_after_a_refusal_nothing_comes(house: House, knowledge: Knowledge, refusal: list[str]) -> None:
    """Whatever has changed: no moment waits any more; where all that is kept had to go, none of it is in the file."""
    await watches(house)
    await house.presses(AINO, *refusal)
    house.turns.knowledge = costing(knowledge, CLEANING, "fee")
    assert await moments(house) == []
    assert await house.waits_until(when(12, 31)) == []
    if refusal[-1] in {"consent:no", "forget:yes"}:
        assert house.holds(CLEANING, UNIT) == []


async def test_it_is_kept_and_shown_and_survives_a_restart(opening: Opening, knowledge: Knowledge) -> None:
    """What was saved and the moment outlive the program; «tietoni» shows both."""
    async with opening() as house:
        await watches(house)
    async with opening() as house:
        (shown,) = [one.text for one in await house.writes(AINO, "/mydata") if isinstance(one, Message)]
        assert "Tallennettu reitti: Tutkinnon osa: siivouspalvelut" in shown
        assert "Kirjoitan sinulle" in shown
        house.turns.knowledge = costing(knowledge, CLEANING, "fee")
        assert len(news(await house.waits_until(when(12, 31)))) == 1
    async with opening() as house:
        house.turns.knowledge = costing(knowledge, CLEANING, "fee")
        assert await house.waits_until(when(1, 31, year=2027)) == []


@pytest.mark.parametrize("method", ["next_message", "save_conversation", "flush"])
async def test_a_crash_while_it_is_told_loses_and_doubles_nothing(
    opening: Opening, knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    """Wherever it dies, nothing of it has happened; after a restart it is told, once."""
    changed = costing(knowledge, CLEANING, "fee")
    async with opening() as house:
        await watches(house)
        house.turns.knowledge = changed
        assert getattr(Work, method)
        with dying_at(monkeypatch, method):
            await house.waits_until(when(11, 30))
    async with opening() as house:
        house.turns.knowledge = changed
        assert len(news(await house.waits_until(when(11, 30)))) == 1
        assert await house.waits_until(when(12, 31)) == []
        assert len(await moments(house)) == 1


async def wants_to_hear(wire: Wire, chat: str = AINO) -> None:
    """The same behind Telegram."""
    await wire.says(chat, "/start")
    await wire.presses(chat, "consent:yes", "goal:learn", f"save:{CLEANING}", "watch:on")


async def test_behind_telegram_each_hears_of_their_own(wire: Wire, knowledge: Knowledge) -> None:
    """Two who watch are told in their chats, once however often the program looks at the clock; nothing by night."""
    await wants_to_hear(wire)
    await wants_to_hear(wire, BERTTA)
    wire.turns.knowledge = costing(knowledge, CLEANING, "fee")
    assert await wire.waits_until(at(30, 9, 59)) == []
    assert await wire.waits_until(when(12, 1, 3)) == []
    seen = await wire.waits_until(when(12, 1, 10))
    assert sorted(one.chat for one in seen if NEWS in one.text) == sorted([AINO, BERTTA])
    for moment in (when(12, 1, 10), when(12, 1, 18), when(12, 31, 12)):
        assert await wire.waits_until(moment) == []


async def test_a_refusal_that_comes_with_the_moment_is_heard(little_wire: Wire, knowledge: Knowledge) -> None:
    """The moment lies in the inbox already, behind the word that ends it."""
    await wants_to_hear(little_wire)
    little_wire.turns.knowledge = costing(knowledge, CLEANING, "fee")
    little_wire.now = at(30, 10)
    await little_wire.turns.accept([(900, AINO, Incoming(AINO, Pressed("watch:off", 0), sender=AINO, query="q"))], little_wire.now)
    assert NEWS not in to(await little_wire.waits_until(at(30, 10)), AINO)
    assert await little_wire.waits_until(when(12, 31)) == []


async def test_who_shuts_the_bot_out_is_left_in_peace(little_wire: Wire, knowledge: Knowledge) -> None:
    """No news, no moment any more; who comes back is asked nothing, and sees the news."""
    await wants_to_hear(little_wire)
    await little_wire.gets(Incoming(AINO, Reachable(yes=False)))
    little_wire.turns.knowledge = costing(knowledge, CLEANING, "fee")
    assert await little_wire.waits_until(at(30, 10)) == []
    assert "muutoksia:" in to(await little_wire.says(AINO, "/start"), AINO)
    little_wire.turns.knowledge = knowledge
    assert await little_wire.waits_until(when(12, 31)) == []


async def test_while_a_human_talks_the_bot_is_silent(little_wire: Wire, knowledge: Knowledge) -> None:
    """The news wait for the talk to end."""
    summary = await claimed(little_wire)
    await little_wire.presses(AINO, f"save:{CLEANING}", "watch:on")
    little_wire.now = at(30, 9)
    await little_wire.presses(MARJA, "lead:1:talk", on=summary)
    little_wire.turns.knowledge = costing(knowledge, CLEANING, "fee")
    assert NEWS not in to(await little_wire.waits_until(at(30, 10)), AINO)
    await little_wire.presses(MARJA, "lead:1:handback", on=summary)
    assert NEWS in to(await little_wire.waits_until(when(12, 1, 10)), AINO)


async def test_who_became_staff_hears_no_more(little_wire: Wire, knowledge: Knowledge) -> None:
    """Their chat is that of their work now."""
    await wants_to_hear(little_wire, MARJA)
    await little_wire.employs(MARJA, "forssa", "counsellor", "Marja")
    little_wire.turns.knowledge = costing(knowledge, CLEANING, "fee")
    assert await little_wire.waits_until(when(12, 31)) == []
