from __future__ import annotations

import datetime as dt
import io
from collections.abc import AsyncIterator, Iterator
from zoneinfo import ZoneInfo

import pytest
from rich.console import Console

from bot.knowledge import Knowledge
from bot.service.messages import Incoming, Outgoing, Pin
from bot.service.turns import Turns
from bot.storage import Database
from bot.transport.terminal import CHAT, STAFF, Terminal

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Helsinki"))


class Screen:
    """A terminal with somebody at it: what they type, line by line, and what is then on the screen."""

    def __init__(self, turns: Turns) -> None:
        self.turns = turns
        self.out = io.StringIO()
        self.terminal = Terminal(Console(file=self.out, width=100), lambda incoming: turns.take(incoming, NOW), None)

    async def types(self, *lines: str, ends: type[BaseException] = EOFError) -> str:
        """What is on the screen after those lines; then the input ends."""
        typed = iter(lines)

        def read() -> str:
            return self._next(typed, ends)

        await self.terminal.run(read)
        return self.out.getvalue()

    @staticmethod
    def _next(typed: Iterator[str], ends: type[BaseException]) -> str:
        try:
            return next(typed)
        except StopIteration:
            raise ends from None


@pytest.fixture
async def screen(knowledge: Knowledge) -> AsyncIterator[Screen]:
    """A terminal on a database in memory."""
    async with await Database.open("sqlite://", now=lambda: NOW) as database:
        yield Screen(Turns(knowledge, database))


def number_of(screen: Screen, button: str) -> str:
    """What to type for a button that is on the screen now."""
    return str([known.id for known, _ in screen.terminal.buttons].index(button) + 1)


async def test_it_begins_by_itself_with_buttons_as_numbers(screen: Screen) -> None:
    """The greeting is there at once; each button has a number and its label."""
    shown = await screen.types()
    assert "Opastin" in shown
    assert [button.id for button, _ in screen.terminal.buttons][:2] == ["consent:yes", "consent:no"]
    assert " 1  Kyllä" in shown
    assert " 2  Ei" in shown


@pytest.mark.parametrize("ends", [EOFError, KeyboardInterrupt])
async def test_the_end_of_the_input_ends_it(screen: Screen, ends: type[BaseException]) -> None:
    """Ctrl-D and Ctrl-C leave without an error, with the line ended."""
    assert (await screen.types("moi", ends=ends)).endswith("\n")


async def test_a_number_presses_the_button(screen: Screen) -> None:
    """`1` at the question of consent is a yes; the next question comes with its own buttons."""
    await screen.types("1")
    known = await screen.turns.known(CHAT)
    assert known is not None
    assert known.answers["consent"].options == ("yes",)
    assert screen.terminal.buttons[0][0].id == "goal:learn"


@pytest.mark.parametrize("line", ["0", "99", "s1", "S9", "s", "s0", "-1", "²", "", "   "])
async def test_what_is_no_button_is_words_or_nothing(screen: Screen, line: str) -> None:
    """A number without a button, and an empty line, press nothing and break nothing."""
    await screen.types(line)
    known = await screen.turns.known(CHAT)
    assert known is not None
    assert "consent" not in known.answers


async def test_words_are_understood(screen: Screen) -> None:
    """One can write instead of choosing, all the way to the routes and the drop-in."""
    shown = await screen.types("1", "asun Forssassa, oon työtön ja siivousala kiinnostaisi", "peruskoulu", "43-vuotias")
    assert "Ymmärsin näin" in shown
    assert "Koulutusmaanantai" in shown


async def test_ticks_show_the_question_again(screen: Screen) -> None:
    """Choosing one of several shows the same question with a tick, and the numbers stay those of its buttons."""
    await screen.types("1", "1")
    before = [button.id for button, _ in screen.terminal.buttons]
    assert "✓" not in screen.out.getvalue()
    shown = await screen.types(number_of(screen, "interest:care"))
    assert shown.count("✓") == 1
    assert [button.id for button, _ in screen.terminal.buttons] == before
    known = await screen.turns.known(CHAT)
    assert known is not None
    assert known.ticks == ("care",)


async def test_the_staff_side_is_beside_it_and_s1_claims(screen: Screen) -> None:
    """What the group receives is shown in a frame of its own; `s1` claims, and the claimer's summary and the person's news are shown."""
    await screen.types("1", "asun Forssassa", "haluan puhua ihmisen kanssa", "Terveisin puutarhurin tytär")
    shown = await screen.types(number_of(screen, "handoff:yes"))
    assert "group:forssa" in shown
    assert " s1 " in shown
    assert [(button.id, chat) for button, chat, _ in screen.terminal.staff_buttons] == [("lead:1:claim", "group:forssa")]
    before = len(shown)
    claimed = (await screen.types("s1"))[before:]
    assert STAFF in claimed
    assert "puutarhurin tytär" in claimed
    assert "opinto-ohjaaja" in claimed


async def test_the_staff_keep_their_buttons_while_the_talk_goes_on(screen: Screen) -> None:
    """A new message to the person renews the numbers of the person's buttons, not of the staff's."""
    await screen.types("1", "asun Forssassa", "haluan puhua ihmisen kanssa", "joo", "moi")
    assert [button.id for button, _, _ in screen.terminal.staff_buttons] == ["lead:1:claim"]
    assert "lead:1:claim" not in [button.id for button, _ in screen.terminal.buttons]


async def test_a_place_on_the_map_is_a_line(screen: Screen) -> None:
    """A pin shows its title and address, brackets and all."""
    pin = Pin(CHAT, "Koulutustorstai [uusi]", "Katu 1", 61.0, 24.5)

    async def pinned(_: Incoming) -> list[Outgoing]:
        return [pin]

    screen.terminal.take = pinned
    assert "Koulutustorstai [uusi], Katu 1" in await screen.types()


async def test_square_brackets_are_only_letters(screen: Screen) -> None:
    """What someone writes is never taken for markup."""
    await screen.types("1", "asun Forssassa", "haluan puhua ihmisen kanssa", "[bold red]hei[/] [/nope]", "joo")
    assert "[bold red]hei[/] [/nope]" in screen.out.getvalue()
