"""Reading and sending together, against the fake Telegram that refuses what the real one refuses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.dialogue.effects import Button
from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.service.messages import Answer, Content, Joined, Marked, Menu, Message, Moved, Outgoing, Paper, Pin, Reachable, Result
from bot.simulation.telegram import FakeTelegram, Rules, User
from bot.transport.telegram.polling import Patience, poll
from bot.transport.telegram.reading import Read
from bot.transport.telegram.sending import Telegram
from bot.transport.telegram.webhook import secret_of, serve_webhook

YES, NO = Button("goal:yes", "Kyllä"), Button("goal:no", "Ei")
SOON = Patience(long_poll_seconds=5, first_seconds=0.02, longest_seconds=0.1)


class Bot:
    """The edge of the program without what is within: what came in, and a way to send."""

    def __init__(self, fake: FakeTelegram, telegram: Telegram) -> None:
        self.fake = fake
        self.telegram = telegram
        self.reads: list[Read] = []

    async def accept(self, reads: Sequence[Read]) -> None:
        """Keep what came in."""
        await asyncio.sleep(0)
        self.reads += reads

    async def hears(self, count: int) -> list[Content]:
        """What was said, when that many things have come in."""
        await self.fake.wait_for(lambda: len(self.reads) >= count)
        return [one.incoming.content for one in self.reads]

    async def sends(self, user: User, outgoing: Outgoing, remote: int | None = None) -> Result:
        """What becomes of it."""
        return await self.telegram.send(outgoing, user.id, remote)


@asynccontextmanager
async def bot(**rules: Any) -> AsyncIterator[Bot]:
    """A bot that asks nothing yet."""
    async with FakeTelegram(rules=Rules(**rules)) as fake, Telegram(fake.token, fake.url) as telegram:
        yield Bot(fake, telegram)


@asynccontextmanager
async def polling() -> AsyncIterator[Bot]:
    """A bot that asks for what comes in."""
    async with bot(slows_repeats=False) as talking:
        stop, username = asyncio.Event(), await talking.telegram.me()
        task = asyncio.create_task(poll(talking.telegram, talking.accept, stop, username=username, patience=SOON))
        yield talking
        stop.set()
        await asyncio.wait_for(task, 1)


async def test_what_a_person_does_is_read() -> None:
    """Writing, sharing, editing, blocking: all of it comes in, once and in order."""
    async with polling() as opastin:
        fake, aino = opastin.fake, opastin.fake.user(42)
        fake.deep_link(aino, "invite-abc")
        written = fake.says(aino, "moi")
        fake.edits(aino, written, "hei")
        fake.shares_location(aino, 60.81, 23.62)
        fake.shares_contact(aino, "+358401234567")
        fake.shares_contact(aino, "+358407654321", fake.user(43, "Eino"))
        for kind in ("voice", "photo", "sticker", "video", "document", "forwarded"):
            fake.sends(aino, kind)
        fake.blocks(aino)
        fake.unblocks(aino)
        assert await opastin.hears(14) == [
            Said("/start invite-abc"),
            Said("moi"),
            Said("hei", edited=True),
            Located(60.81, 23.62),
            Contact("+358401234567"),
            Unreadable("other"),
            *(Unreadable(kind) for kind in ("voice", "photo", "sticker", "video", "document", "forwarded")),
            Reachable(yes=False),
            Reachable(yes=True),
        ]
        assert [one.incoming.name for one in opastin.reads[:2]] == [None, None]
        await fake.settled()
        assert not fake.world.updates


async def test_what_a_group_does_is_read() -> None:
    """The bot is put in, spoken to, answered, and the group moves."""
    async with polling() as opastin:
        fake, aino = opastin.fake, opastin.fake.user(42)
        group = fake.creates_group(-5, "Forssa", [aino])
        fake.adds_bot(group, aino)
        await opastin.hears(1)
        result = await opastin.telegram.send(Message("group:forssa", 1, "Uusi asiakas"), group.id, None)
        (message,) = fake.from_bot(group.id)
        fake.says(aino, "/leads@opastin_bot", group=group)
        fake.says(aino, "/leads@other_bot", group=group)
        fake.says(aino, "muuten vaan", group=group)
        fake.says(aino, "soitan", group=group, reply_to=message)
        number = fake.migrates(group)
        assert await opastin.hears(4) == [Joined(), Said("/leads"), Said("soitan"), Moved(number)]
        assert opastin.reads[2].incoming.reply_to == result.remote
        assert {one.lane for one in opastin.reads} == {"tg:-5"}
        moved = await opastin.telegram.send(Message("group:forssa", 2, "Vielä yksi"), group.id, None)
        assert (moved.fate, moved.remote) == ("moved", number)


async def test_a_button_is_pressed_and_answered() -> None:
    """A message with buttons, a press, its answer, other buttons, and another text in its place."""
    async with polling() as opastin:
        fake, aino = opastin.fake, opastin.fake.user(42)
        fake.says(aino, "moi")
        sent = await opastin.sends(aino, Message("tg:42", 1, "Käykö?", ((YES, NO),)))
        (message,) = fake.from_bot(42)
        query = fake.presses(aino, message, "goal:yes")
        assert (await opastin.hears(2))[1] == Pressed("goal:yes", sent.remote)
        assert opastin.reads[1].incoming.query == query
        assert await opastin.sends(aino, Answer("tg:42", query, "Kuultu")) == Result("sent")
        assert await opastin.sends(aino, Answer("tg:42", "123", "Kuultu")) == Result("sent")
        assert await opastin.sends(aino, Marked("tg:42", 1, ((NO,),)), sent.remote) == sent
        assert await opastin.sends(aino, Marked("tg:42", 1, ((NO,),)), sent.remote) == sent
        assert await opastin.sends(aino, Message("tg:42", 1, "Kiitos", rewrites=True), sent.remote) == sent
        assert (await opastin.sends(aino, Message("tg:42", 1, "Kiitos", rewrites=True), 999)).fate == "refused"


@pytest.mark.parametrize("keyboard", ["location", "contact", "remove", "reply"])
async def test_all_that_can_be_sent_is_taken(keyboard: Any) -> None:
    """Telegram takes every kind of thing that goes out, in any letters and of any length."""
    async with bot() as opastin:
        aino = opastin.fake.user(42)
        opastin.fake.says(aino, "moi")
        for outgoing in (
            Message("tg:42", 1, "😀" * 5000, ((Button("x", "Jaa" * 40),),), keyboard=keyboard),
            Pin("tg:42", "Koulutusmaanantai", "Saksankatu 27", 60.81, 23.62),
            Paper("tg:42", "koulutusmaanantai.ics", "text/calendar", "BEGIN:VCALENDAR\r\nSUMMARY:Ypäjä 😀\r\n"),
            Menu("tg:42", (("alku", "Aloita " * 60),)),
        ):
            assert (await opastin.sends(aino, outgoing)).fate == "sent"
        await opastin.telegram.set_default_commands({"": [("alku", "Aloita")], "sv": [("alku", "Börja")]})
        assert set(opastin.fake.commands) >= {("all_private_chats", ""), ("all_private_chats", "sv")}


async def test_who_blocks_the_bot_is_gone() -> None:
    """Nothing goes to one who shut the bot out, nor to one who never was there."""
    async with bot() as opastin:
        aino = opastin.fake.user(42)
        opastin.fake.says(aino, "moi")
        opastin.fake.blocks(aino)
        assert (await opastin.sends(aino, Message("tg:42", 1, "Hei"))).fate == "gone"
        assert (await opastin.telegram.send(Message("tg:77", 1, "Hei"), 77, None)).fate == "gone"


@pytest.mark.parametrize("how", ["429", "500", "502", "409", "lost before", "lost after"])
async def test_nothing_is_lost_when_polling_fails(how: Any) -> None:
    """Whatever goes wrong on the way, what was said comes in."""
    async with polling() as opastin:
        aino = opastin.fake.user(42)
        opastin.fake.fails_next("getUpdates", how, times=2, seconds=0.1)
        opastin.fake.says(aino, "moi")
        opastin.fake.says(aino, "hei")
        await opastin.fake.wait_for(lambda: {one.incoming.content for one in opastin.reads} == {Said("moi"), Said("hei")})


async def test_a_webhook_takes_what_polling_took() -> None:
    """Telegram posts to the webhook, and hears that it arrived."""
    async with bot() as opastin:
        secret = secret_of(opastin.fake.token)
        async with serve_webhook("/hook", secret, "127.0.0.1", 0, "opastin_bot", opastin.accept) as port:
            await opastin.telegram.set_webhook(f"http://127.0.0.1:{port}/hook", secret)
            opastin.fake.says(opastin.fake.user(42), "moi")
            assert await opastin.hears(1) == [Said("moi")]
            await opastin.fake.wait_for(lambda: not opastin.fake.world.updates)
            await opastin.telegram.delete_webhook()
