"""Talking in a terminal: the conversation on the left, what the staff group receives on the right, under each other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from rich import box
from rich.align import Align
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.dialogue.effects import Button
from bot.dialogue.turn import Pressed, Said
from bot.service.messages import Incoming, Message, Outgoing, Paper, Pin

CHAT = "terminal"
STAFF = "staff:terminal"
WIDTH = 76

Take = Callable[[Incoming], Awaitable[list[Outgoing]]]


class Terminal:
    """One person's screen. Buttons are numbers; those of the staff group begin with s: `s1`."""

    def __init__(self, console: Console, take: Take, client_language: str | None) -> None:
        self.console = console
        self.take = take
        self.client_language = client_language
        self.buttons: list[tuple[Button, int]] = []
        self.staff_buttons: list[tuple[Button, str, int]] = []

    async def run(self, read: Callable[[], str]) -> None:
        """Talk until the input ends."""
        self.console.print(Text("Kirjoita omin sanoin tai valitse numero. Ctrl-D lopettaa.", style="dim"))
        await self._turn(Incoming(CHAT, Said("/start"), self.client_language))
        while True:
            try:
                line = read().strip()
            except (EOFError, KeyboardInterrupt):
                self.console.print()
                return
            if line:
                await self._turn(self._incoming(line))

    def _incoming(self, line: str) -> Incoming:
        if line.isdecimal() and 0 < int(line) <= len(self.buttons):
            button, message = self.buttons[int(line) - 1]
            return Incoming(CHAT, Pressed(button.id, message), self.client_language)
        if line[:1] in "sS" and line[1:].isdecimal() and 0 < int(line[1:]) <= len(self.staff_buttons):
            button, chat, message = self.staff_buttons[int(line[1:]) - 1]
            return Incoming(chat, Pressed(button.id, message), sender=STAFF)
        return Incoming(CHAT, Said(line), self.client_language)

    async def _turn(self, incoming: Incoming) -> None:
        outgoing = await self.take(incoming)
        if any(isinstance(one, Message) and one.chat == CHAT for one in outgoing):
            self.buttons = []
        for one in outgoing:
            self._show(one)

    def _show(self, outgoing: Outgoing) -> None:
        match outgoing:
            case Pin():
                self.console.print(Text(f"📍 {outgoing.title}, {outgoing.address}"))
            case Paper():
                self.console.print(Text(f"📎 {outgoing.name}"))
            case Message() if outgoing.chat == CHAT:
                self._show_person(outgoing)
            case Message():
                self._show_staff(outgoing)

    def _show_person(self, message: Message) -> None:
        self.console.print(Panel(Text(message.text), width=min(WIDTH, self.console.width), box=box.ROUNDED, border_style="cyan"))
        for row in message.rows:
            self._show_row(row, message.number)

    def _show_row(self, row: Sequence[Button], message: int) -> None:
        line = Text("  ")
        for button in row:
            self.buttons.append((button, message))
            line.append(f" {len(self.buttons)} ", style="reverse").append(f" {button.label}   ")
        self.console.print(line)

    def _show_staff(self, message: Message) -> None:
        text = Text(message.text)
        for row in message.rows:
            for button in row:
                self.staff_buttons.append((button, message.chat, message.number))
                text.append("\n").append(f" s{len(self.staff_buttons)} ", style="reverse").append(f" {button.label}")
        panel = Panel(text, title=message.chat, width=min(WIDTH - 12, self.console.width), box=box.ROUNDED, border_style="magenta")
        self.console.print(Align.right(panel))
