from __future__ import annotations

import datetime as dt
import re

import pytest

from bot.dialogue.turn import Pressed, Said
from bot.service.messages import Content, Message
from tests.service.wire import (
    AINO,
    BERTTA,
    GROUP,
    MARJA,
    MARJA_ID,
    PEKKA,
    RIIKKA,
    STRANGER,
    Seen,
    Wire,
    at,
    forssa,
    latest,
    press,
    to,
    whom,
)

NAME = "koulutusmaanantai-forssa"
DAY, NEXT = dt.date(2026, 11, 30), dt.date(2026, 12, 7)
KEY, NEXT_KEY = f"{NAME}:{DAY}", f"{NAME}:{NEXT}"
SESSION, NEXT_SESSION = f"session:{KEY}", f"session:{NEXT_KEY}"
PRIVATE = ("Työtön", "Peruskoulu", "42731", "Hygieniapassi")
"""What nobody may read of Aino but who is on duty where she means to come."""


async def comes(wire: Wire, chat: str = AINO, key: str = KEY, *, lets_read: bool = True) -> list[Seen]:
    """Someone tells of themselves, means to come, and (`lets_read`) lets those on duty read what they told."""
    told: tuple[Content, ...] = (
        Said("moi"),
        Pressed("consent:yes", 0),
        Said("asun Forssassa, olen työtön ja siivousala kiinnostaisi"),
        Pressed("education:basic", 0),
        Pressed(f"come:{key}", 0),
    )
    for content in told:
        seen = await wire.hears(chat, content)
    if lets_read:
        await wire.presses(chat, f"brief:{key}", f"brief:{key}:yes", on=0)
    return seen


async def on_duty(wire: Wire, who: str = MARJA, session: str = SESSION) -> list[Seen]:
    """Someone of Forssa's staff says that they are there."""
    return await wire.presses(who, f"{session}:duty", on=0)


async def statuses(wire: Wire, date: dt.date = DAY) -> list[str]:
    """What is known of those who meant to come, or came, to a session."""
    async with wire.database.read() as reading:
        return [one.status for one in await reading.attending.attending(NAME, date, None)]


# What is coming, and who is there


async def test_the_list_says_how_many_come_and_who_is_there(wire: Wire) -> None:
    """In private with a button for each session of one's own regions, in the group without; nothing of anyone."""
    await forssa(wire)
    await comes(wire)
    await on_duty(wire)
    (mine,) = await wire.says(MARJA, "/sessions")
    assert "• Koulutusmaanantai ma 30.11. iltapäivällä · tulossa 1 · paikalla Marja" in mine.text.splitlines()
    assert mine.buttons[1] == f"{SESSION}:open"
    (group,) = await wire.hears(GROUP, Said("/sessions"), PEKKA)
    assert (group.chat, group.buttons) == (GROUP, [])
    assert "tulossa 1" in group.text
    assert not [word for word in PRIVATE if word in mine.text + group.text]
    assert "Koulutusmaanantai" not in to(await wire.says(RIIKKA, "/sessions"), RIIKKA)


@pytest.mark.parametrize("said", [f"/duty {NAME} next", f"/duty {NAME} 2026-11-30", f"/vuoro {NAME}"])
async def test_being_there_by_command(little_wire: Wire, said: str) -> None:
    """With the day, «next», or nothing: whoever says so is there, and the group hears it."""
    await forssa(little_wire)
    little_wire.now = at(26, 10)
    seen = await little_wire.says(MARJA, said)
    assert "Marja on paikalla" in to(seen, GROUP)
    async with little_wire.database.read() as reading:
        assert await reading.attending.on_duty(NAME, DAY) == (MARJA_ID,)
    seen = await little_wire.says(MARJA, "/duty off")
    assert "Kuka pääsee?" in to(seen, GROUP)
    async with little_wire.database.read() as reading:
        assert await reading.attending.on_duty(NAME, DAY) == ()


async def test_who_is_away_is_not_there(little_wire: Wire) -> None:
    """Being away takes one off duty at the sessions of that time, and no others."""
    await forssa(little_wire)
    await on_duty(little_wire)
    await on_duty(little_wire, session=NEXT_SESSION)
    seen = await little_wire.says(MARJA, "/away 9")
    assert to(seen, GROUP).count("Kuka pääsee?") == 1
    async with little_wire.database.read() as reading:
        assert await reading.attending.duties_of(MARJA_ID, DAY) == ((NAME, NEXT),)


# Who may know


async def test_the_summary_is_for_those_on_duty_alone(wire: Wire) -> None:
    """Who is not there sees how many come; who is, in their own chat, what she lets them read; the group never."""
    await forssa(wire)
    await comes(wire)
    seen = await wire.presses(PEKKA, f"{SESSION}:open", on=0)
    assert "Yksi aikoo tulla" in to(seen, PEKKA)
    seen += await on_duty(wire)
    assert "• Tilanne: Työtön" in to(seen, MARJA)
    seen += await wire.waits_until(at(29, 17)) + await wire.waits_until(at(30, 11))
    assert to(seen, MARJA).count("• Tilanne: Työtön") == 3
    shown = [(one.chat, one.text) for one in seen if one.chat not in {MARJA, AINO}]
    assert not [(chat, text) for chat, text in shown if any(word in text for word in PRIVATE)]


async def test_another_region_gets_nothing(wire: Wire) -> None:
    """Not by any button of the session, nor by a command; and a stranger, even less."""
    await forssa(wire)
    await comes(wire)
    actions = ("open", "duty", "off", "came", "walkin", "done", "cancel", "move", "move.1", "sure.cancel", "sure.1", "restore", "came.1")
    for action in actions:
        seen = await wire.presses(RIIKKA, f"{SESSION}:{action}", on=0)
        assert "Tätä neuvontakertaa ei enää ole" in to(seen, RIIKKA)
        assert whom(seen) == {RIIKKA}
        seen = await wire.presses(STRANGER, f"{SESSION}:{action}", on=0)
        assert "Koulutusmaanantai" not in to(seen, STRANGER)
    seen = await wire.says(RIIKKA, f"/duty {NAME} next") + await wire.says(RIIKKA, f"/cancel {NAME} next")
    assert "aikoo tulla" not in to(seen, RIIKKA)
    assert await statuses(wire) == ["meant"]
    async with wire.database.read() as reading:
        assert await reading.attending.on_duty(NAME, DAY) == ()


async def test_who_is_dismissed_is_told_no_more(little_wire: Wire) -> None:
    """Whoever is staff no more gets no briefing, though they were to be there."""
    await forssa(little_wire)
    await comes(little_wire)
    await on_duty(little_wire)
    async with little_wire.database.commit() as work:
        await work.people.dismiss(MARJA_ID)
    assert whom(await little_wire.waits_until(at(29, 17))) == {GROUP}


async def test_what_waits_to_be_read_goes_with_its_person(little_wire: Wire) -> None:
    """Who forgets, withdraws, or takes the leave back before a briefing went out is not in it any more."""
    await forssa(little_wire)
    await on_duty(little_wire)
    people = {AINO: "forget:yes", BERTTA: f"notcome:{KEY}", "tg:45": f"brief:{KEY}:no"}
    for chat in people:
        await comes(little_wire, chat)
    little_wire.now = at(29, 17)
    await little_wire.turns.come_due(little_wire.now)
    while await little_wire.turns.work(little_wire.now, 200):
        pass
    async with little_wire.database.read() as reading:
        cards = [row for row in await reading.outbox.heads(little_wire.now, (), 100) if row.chat == MARJA_ID]
    assert cards
    await little_wire.turns.accept(
        [(900 + place, chat, press(chat, button)) for place, (chat, button) in enumerate(people.items())], at(29, 17)
    )
    seen = await little_wire.waits_until(at(29, 17, 1))
    assert "Tulija" not in to(seen, MARJA)


# What is told by itself


async def test_those_on_duty_are_briefed_the_evening_before_and_an_hour_before(wire: Wire) -> None:
    """With how many come, what for, in which languages; each once, and the group with the number alone."""
    await forssa(wire)
    await comes(wire)
    await comes(wire, BERTTA, lets_read=False)
    await on_duty(wire)
    assert await wire.waits_until(at(29, 16, 59)) == []
    seen = await wire.waits_until(at(29, 17))
    assert whom(seen) == {MARJA, GROUP}
    told = to(seen, MARJA)
    assert "Huomenna: Koulutusmaanantai ma 30.11. iltapäivällä\n2 aikoo tulla. Paikalla: Marja." in told
    assert "Kielet: suomi 2" in told
    assert re.search(r"Aiheet: .+ 2", told)
    assert told.count("Tulija ") == 1
    assert "Aiheet" not in to(seen, GROUP)
    assert await wire.waits_until(at(29, 17, 30)) == []
    seen = await wire.waits_until(at(30, 11))
    assert "Kohta alkaa" in to(seen, MARJA)
    assert GROUP not in whom(seen)
    assert "Merkitsetkö, ketkä tulivat?" in to(await wire.waits_until(at(30, 16)), MARJA)


async def test_where_nobody_is_on_duty_the_group_is_asked(little_wire: Wire) -> None:
    """Twice, with the button for it; and nobody hears anything of a session to which nobody means to come."""
    await forssa(little_wire)
    await comes(little_wire)
    for moment in (at(29, 17), at(30, 11)):
        seen = await little_wire.waits_until(moment)
        assert [one.buttons for one in seen if one.chat == GROUP] == [[f"{SESSION}:duty"]]
    assert GROUP not in whom(await little_wire.waits_until(at(30, 16)))
    assert GROUP not in whom(await little_wire.waits_until(at(8, 12, month=12)))


async def test_a_program_that_slept_briefs_nobody_of_what_is_over(little_wire: Wire) -> None:
    """Who comes is not told after the session; who came can still be noted."""
    await forssa(little_wire)
    await comes(little_wire)
    await on_duty(little_wire)
    seen = await little_wire.waits_until(at(1, 10, month=12))
    assert "aikoo tulla" not in to(seen, MARJA) + to(seen, GROUP)
    assert "ketkä tulivat" in to(seen, MARJA)


# Who came


async def test_ticks_and_walk_ins(wire: Wire) -> None:
    """A tick for each who came, without a name; the others did not; walk-ins one by one, and a mistake taken back."""
    await forssa(wire)
    await comes(wire)
    await comes(wire, BERTTA)
    await on_duty(wire)
    wire.now = at(30, 15)
    seen = await wire.presses(MARJA, f"{SESSION}:came", on=0)
    listed, (first, *_) = latest(seen, MARJA), [one for one in seen if one.chat == MARJA and isinstance(one.outgoing, Message)]
    labels = [button.label for row in getattr(first.outgoing, "rows", ()) for button in row]
    assert labels[0].startswith("1 · suomi · ")
    assert not [word for word in ("Aino", "42731") if word in " ".join(labels)]
    one, other = first.buttons[:2]
    await wire.presses(MARJA, one, on=listed)
    assert wire.shown[MARJA, listed].rows[0][0].label.startswith("✓ ")
    await wire.presses(MARJA, other, other, on=listed)
    seen = await wire.presses(MARJA, f"{SESSION}:walkin", f"{SESSION}:walkin", on=listed)
    (undo,) = [button for button in next(one for one in seen if one.buttons).buttons if "undo" in button]
    assert "on 1." in to(await wire.presses(MARJA, undo, on=latest(seen, MARJA)), MARJA)
    assert "tuli 1 / 2" in to(await wire.presses(MARJA, f"{SESSION}:done", on=listed), MARJA)
    assert sorted(await statuses(wire)) == ["came", "came", "missed"]


async def test_a_walk_in_may_be_there_for_the_first_time(little_wire: Wire) -> None:
    """Said with one more tap, and so is the language."""
    await forssa(little_wire)
    await on_duty(little_wire)
    little_wire.now = at(30, 13)
    seen = await little_wire.presses(MARJA, f"{SESSION}:walkin", on=0)
    (first,) = [button for one in seen for button in one.buttons if ":first." in button]
    (swedish,) = [button for one in seen for button in one.buttons if ":in." in button and button.endswith(".sv")]
    await little_wire.presses(MARJA, first, swedish, on=latest(seen, MARJA))
    async with little_wire.database.read() as reading:
        (one,) = await reading.attending.between(DAY, DAY)
    assert (one.walk_in, one.status, one.first, one.language, one.chat) == (True, "came", True, "sv", None)


@pytest.mark.parametrize("action", ["came", "came.1", "walkin", "done", "first.1", "in.1.fi", "undo.1"])
async def test_only_who_was_there_notes_who_came(little_wire: Wire, action: str) -> None:
    """And not before the session, and not of another one."""
    await forssa(little_wire)
    await comes(little_wire)
    await on_duty(little_wire)
    assert "tuntia ennen alkua" in to(await little_wire.presses(MARJA, f"{SESSION}:{action}", on=0), MARJA)
    little_wire.now = at(30, 15)
    assert "vain se, joka on paikalla" in to(await little_wire.presses(PEKKA, f"{SESSION}:{action}", on=0), PEKKA)
    assert await statuses(little_wire) == ["meant"]


# Cancelled and moved


async def test_cancelling_asks_whether_it_is_sure_and_tells_everyone(wire: Wire) -> None:
    """First a question, then, with the reason, all who meant to come hear it at once, and of the next date; nobody is reminded of it."""
    await forssa(wire)
    await comes(wire)
    await on_duty(wire)
    seen = await wire.presses(MARJA, f"{SESSION}:cancel", on=0)
    assert whom(seen) == {MARJA}
    assert await statuses(wire) == ["meant"]
    seen = await wire.presses(MARJA, f"{SESSION}:reason.cancel", on=latest(seen, MARJA))
    seen = await wire.says(MARJA, "Tila ei ole käytössä", reply_to=latest(seen, MARJA))
    assert "Tila ei ole käytössä" in to(seen, MARJA)
    seen = await wire.presses(MARJA, f"{SESSION}:sure.cancel", on=latest(seen, MARJA))
    assert whom(seen) == {AINO, MARJA, GROUP}
    assert "Tila ei ole käytössä" in to(seen, AINO)
    assert f"come:{NEXT_KEY}" in [button for one in seen if one.chat == AINO for button in one.buttons]
    assert await statuses(wire) == ["cancelled"]
    assert "30.11." not in to(await wire.says(MARJA, "/sessions"), MARJA)
    assert await wire.waits_until(at(1, 12, month=12)) == []


async def test_who_is_not_there_can_t_cancel_but_an_admin_can(little_wire: Wire) -> None:
    """Not by the button, not by the one that says it is sure; the region's admin may from anywhere."""
    await forssa(little_wire)
    await little_wire.employs("tg:900", "forssa", "admin", "Anna")
    await comes(little_wire)
    for action in ("cancel", "sure.cancel", "move", "sure.1"):
        seen = await little_wire.presses(PEKKA, f"{SESSION}:{action}", on=0)
        assert "vain se, joka on paikalla" in to(seen, PEKKA)
    assert await statuses(little_wire) == ["meant"]
    seen = await little_wire.says("tg:900", f"/cancel {NAME} 2026-11-30")
    assert "Perutaanko" in to(seen, "tg:900")
    await little_wire.presses("tg:900", f"{SESSION}:sure.cancel", on=latest(seen, "tg:900"))
    assert await statuses(little_wire) == ["cancelled"]


async def test_moving_takes_everyone_along(wire: Wire) -> None:
    """People hear the new day and are reminded of it; whoever was on duty is on duty then, and briefed before it."""
    await forssa(wire)
    await comes(wire)
    await on_duty(wire)
    seen = await wire.presses(MARJA, f"{SESSION}:move", on=0)
    assert f"{SESSION}:move.2" in [button for one in seen for button in one.buttons]
    assert f"{SESSION}:move.7" not in [button for one in seen for button in one.buttons]  # there is one already
    assert f"{SESSION}:move.6" not in [button for one in seen for button in one.buttons]  # Independence Day
    seen = await wire.presses(MARJA, f"{SESSION}:move.2", on=latest(seen, MARJA))
    seen = await wire.presses(MARJA, f"{SESSION}:sure.2", on=latest(seen, MARJA))
    assert whom(seen) == {AINO, MARJA, GROUP}
    assert "keskiviikkona 2.12." in to(seen, AINO)
    assert await wire.waits_until(at(30, 20)) == []
    seen = await wire.waits_until(at(1, 18, month=12))
    assert "Huomenna: Koulutusmaanantai ke 2.12." in to(seen, MARJA)
    assert "2.12." in to(seen, AINO)


async def test_a_cancelled_session_can_be_held_after_all(little_wire: Wire) -> None:
    """Whoever had been told hears that too, with the button to come; those on duty are briefed as if nothing had been."""
    await forssa(little_wire)
    await comes(little_wire)
    await on_duty(little_wire)
    await little_wire.presses(MARJA, f"{SESSION}:sure.cancel", on=0)
    assert "Tätä neuvontakertaa ei enää ole" in to(await little_wire.presses(PEKKA, f"{SESSION}:restore", on=0), PEKKA)
    seen = await little_wire.presses(MARJA, f"{SESSION}:restore", on=0)
    assert [button for one in seen if one.chat == AINO for button in one.buttons] == [f"come:{KEY}"]
    assert "kerta pidetäänkin" in to(seen, GROUP)
    assert "Huomenna" in to(await little_wire.waits_until(at(29, 17)), MARJA)


@pytest.mark.parametrize("action", ["move.0", "move.99", "move.-3", "sure.99", "sure.x", "sure", "move.x", "nonsense", ""])
async def test_what_no_button_says_changes_nothing(little_wire: Wire, action: str) -> None:
    """Days that are not offered, steps that there are not: nothing is cancelled or moved."""
    await forssa(little_wire)
    await comes(little_wire)
    await on_duty(little_wire)
    seen = await little_wire.presses(MARJA, f"{SESSION}:{action}", on=0)
    assert whom(seen) <= {MARJA}
    assert await statuses(little_wire) == ["meant"]


async def test_a_session_that_is_over_is_not_cancelled(little_wire: Wire) -> None:
    """Nobody is told that what they were at was not held."""
    await forssa(little_wire)
    await comes(little_wire)
    await on_duty(little_wire)
    little_wire.now = at(30, 16, 30)
    assert "on jo ohi" in to(await little_wire.presses(MARJA, f"{SESSION}:sure.cancel", on=0), MARJA)
    assert await statuses(little_wire) == ["meant"]


async def test_an_answer_to_a_card_goes_to_no_client(little_wire: Wire) -> None:
    """A card of someone who means to come has a number, as a matter has: an answer to it must never reach the matter of that number."""
    await forssa(little_wire)
    await comes(little_wire)
    await on_duty(little_wire)
    await little_wire.presses(BERTTA, "consent:yes", "goal:human", "human-place:forssa", "handoff:yes", on=0)
    await little_wire.presses(GROUP, "lead:1:claim", on=0, sender=MARJA)
    seen = await little_wire.waits_until(at(29, 17))
    card = latest(seen, MARJA)
    assert "Tulija" in little_wire.shown[MARJA, card].text
    seen = await little_wire.says(MARJA, "Nähdään huomenna!", reply_to=card)
    assert whom(seen) == {MARJA}
    assert "ei mennyt kenellekään" in to(seen, MARJA)
