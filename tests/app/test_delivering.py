from __future__ import annotations

import asyncio
import random
from itertools import pairwise

import pytest

from bot.cli.main import run
from bot.service.limits import Pace
from bot.service.messages import Message, Outgoing, Result, outgoing_to_json
from bot.simulation.telegram import Call
from bot.storage import Database, Out
from bot.transport.telegram.sending import Telegram
from tests.app.conftest import KNOWLEDGE, Town


def sends(town: Town, chat: int) -> list[Call]:
    """The requests to say something in a chat, oldest first."""
    return [call for call in town.telegram.calls_of("sendMessage") if call.parameters.get("chat_id") == chat]


def started(town: Town, count: int, first: int = 100) -> list[int]:
    """Chats of people who let the bot write to them."""
    people = town.people(count, first)
    for one in people:
        one.started = True
    return [one.id for one in people]


async def test_telegrams_limits_are_kept_under_load(town: Town) -> None:
    """Forty people and a busy staff group at once: no message too many, by Telegram's own count, and none is lost or out of order."""
    town.pace = Pace()
    anna = town.telegram.user(17, "Anna")
    group = town.telegram.creates_group(None, "Ohjaajat", [anna])
    town.telegram.adds_bot(group, anna)
    people = started(town, 40)
    await town.posts(*[(f"tg:{group.id}", f"ryhmälle {number}") for number in range(4)])
    await town.posts(*[(f"tg:{chat}", f"viesti {number}") for number in range(2) for chat in people])
    async with town.serving():
        await town.until(lambda: all(len(town.texts(chat)) == 2 for chat in people) and len(town.texts(group.id)) >= 4)
    assert town.telegram.violations == []
    assert all(town.texts(chat) == ["viesti 0", "viesti 1"] for chat in people)
    assert [text for text in town.texts(group.id) if "ryhmälle" in text] == [f"ryhmälle {number}" for number in range(4)]
    assert all(later.at - earlier.at > 0.95 for earlier, later in pairwise(sends(town, group.id)))


async def test_a_429_pauses_only_its_chat(town: Town) -> None:
    """Who is to be left alone is, for as long as was asked; everyone else goes on getting theirs."""
    one, other = started(town, 2)
    async with town.serving():
        await town.quiet()
        town.telegram.fails_next("sendMessage", "429", seconds=1)
        await town.posts((f"tg:{one}", "a"), (f"tg:{one}", "b"))
        await town.until(lambda: sends(town, one))
        await town.posts(*[(f"tg:{other}", str(number)) for number in range(5)])
        await town.until(lambda: len(town.texts(other)) == 5)
        assert town.texts(one) == []
        await town.until(lambda: len(town.texts(one)) == 2)
    refused, taken, _ = sends(town, one)
    assert refused.outcome.startswith("429")
    assert 1.0 <= taken.at - refused.at < 2.0
    assert town.texts(one) == ["a", "b"]
    assert "impatient" not in {violation.rule for violation in town.telegram.violations}


async def test_a_connection_that_breaks_repeats_rather_than_loses(town: Town) -> None:
    """Lost before it took effect, a message arrives once; lost after, twice: it is never lost, and what follows keeps its place."""
    before, after = started(town, 2)
    async with town.serving():
        await town.quiet()
        for chat, how in ((before, "lost before"), (after, "lost after")):
            town.telegram.fails_next("sendMessage", how)  # type: ignore[arg-type]  # one of How
            await town.posts((f"tg:{chat}", "a"), (f"tg:{chat}", "b"))
            await town.hears(chat, "^b$")
    assert town.texts(before) == ["a", "b"]
    assert town.texts(after) == ["a", "a", "b"]


async def test_order_is_kept_however_it_fails(town: Town) -> None:
    """With a third of all requests failing in every way, each chat gets all of its messages, in order."""
    chats = started(town, 6)
    told = [str(number) for number in range(8)]
    await town.posts(*[(f"tg:{chat}", words) for words in told for chat in chats])
    rates = {"500": 0.1, "502": 0.05, "lost before": 0.1, "lost after": 0.1}
    town.telegram.fails_at_random(rates, random.Random(3), spared=("getMe",))  # type: ignore[arg-type]  # noqa: S311 - no secret
    async with town.serving():
        await town.until(lambda: all(town.texts(chat)[-1:] == ["7"] for chat in chats), 30)
        town.telegram.recovers()
        await town.quiet()
    for chat in chats:
        assert list(dict.fromkeys(town.texts(chat))) == told
        assert town.texts(chat) == sorted(town.texts(chat))


async def test_an_outage_is_waited_out(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    """While Telegram is down it is asked now and then, not for every message; it is told once, and all arrives soon after, in order."""
    chats = started(town, 30)
    async with town.serving():
        await town.quiet()
        town.telegram.outage(1.5)
        await town.posts(*[(f"tg:{chat}", words) for words in "ab" for chat in chats])
        await town.until(lambda: all(town.texts(chat) == ["a", "b"] for chat in chats))
    lost = [call for call in town.telegram.calls_of("sendMessage") if call.outcome == "lost before"]
    assert len(lost) < 45
    told = [record.getMessage() for record in caplog.records if record.name == "bot.service.delivery"]
    assert [message.split(" (")[0] for message in told] == ["Telegram does not take anything", "Telegram takes messages again."]


async def test_telegram_may_be_down_at_the_start(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    """A bot that starts while Telegram is down serves as soon as it is back."""
    aino = town.telegram.user(42)
    town.telegram.outage(0.5)
    town.telegram.says(aino, "/start")
    async with town.serving():
        await town.hears_button(aino.id, "consent:yes")
        await town.until(lambda: len(town.telegram.commands) == 4)
    assert "trying again until it works" in caplog.text


@pytest.mark.parametrize("how", ["blocked", "deactivated"])
async def test_staff_hear_once_that_someone_can_not_be_reached(town: Town, how: str) -> None:
    """A 403 ends what waits for that chat, and whoever has the lead is told: once, however much was on its way."""
    anna, aino = town.telegram.user(17, "Anna"), town.telegram.user(42, "Aino")
    async with town.serving():
        await town.employs(anna)
        group = await town.links(anna)
        await town.opens_lead(aino)
        await town.presses(anna, "lead:1:claim", group.id)
        await town.hears(anna.id, "Asia 1 · Forssan seutu")
        await town.quiet()
        setattr(aino, how, True)
        await town.posts((f"tg:{aino.id}", "a"), (f"tg:{aino.id}", "b"))
        await town.until(lambda: len([text for text in town.texts(anna.id) if "ei tavoiteta" in text or "estänyt" in text]) == 1)
        await town.posts((f"tg:{aino.id}", "c"))
        await town.quiet()
        async with town.reading() as reading:
            assert await reading.people.unreachable([f"tg:{aino.id}"])
            assert [event.what for event in await reading.events(1)].count("unreachable") == 1
            assert await reading.outbox.count(town.now()) == (0, None)
        assert len([text for text in town.texts(anna.id) if "ei tavoiteta" in text or "estänyt" in text]) == 1


@pytest.mark.parametrize("told", ["by message", "by refusal", "both"])
async def test_a_group_that_becomes_a_supergroup_stays_linked(town: Town, told: str) -> None:
    """Whether Telegram tells it beforehand, only when we write to the old number, or both: leads come to the new group."""
    anna, aino = town.telegram.user(17, "Anna"), town.telegram.user(42, "Aino")
    async with town.serving():
        await town.employs(anna)
        group = await town.links(anna)
        await town.quiet()
        if told == "by message":
            new = town.telegram.migrates(group)
            await town.quiet()
        else:
            waiting = town.telegram.world.updates
            new = town.telegram.migrates(group)
            held = list(waiting)
            waiting.clear()
            await town.posts(("group:forssa", "Hei kaikille"))
            await town.hears(new, "Hei kaikille")
            if told == "both":
                waiting.extend(held)
                town.telegram.world.stirred()
                await town.quiet()
        await town.opens_lead(aino)
        await town.presses(anna, "lead:1:claim", new)
        await town.hears(anna.id, "Asia 1")
        async with town.reading() as reading:
            assert await reading.people.groups() == {"forssa": f"tg:{new}"}


async def test_what_telegram_refuses_is_set_aside_and_shown(
    town: Town, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """A message that can never arrive is logged without its words and shown by `opastin doctor`; those after it go on."""
    [chat] = started(town, 1)
    async with town.serving():
        await town.posts((f"tg:{chat}", "  "), (f"tg:{chat}", "Tämä menee perille"))
        await town.hears(chat, "Tämä menee perille")
        await town.quiet()
    assert town.texts(chat) == ["Tämä menee perille"]
    assert "set aside" in caplog.text
    assert await asyncio.to_thread(run, ["doctor", "--knowledge", str(KNOWLEDGE), "--db", town.url]) == 1
    assert "Message text is empty" in capsys.readouterr().out


async def test_a_mistake_of_ours_stops_nobody(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't even be sent for a bug is tried a few times and set aside: its chat and all others go on."""
    send = Telegram.send

    async def faulty(telegram: Telegram, outgoing: Outgoing, chat_id: int, remote: int | None) -> Result:
        if isinstance(outgoing, Message) and outgoing.text == "bad":
            raise ValueError("secret words")
        return await send(telegram, outgoing, chat_id, remote)

    monkeypatch.setattr(Telegram, "send", faulty)
    one, other = started(town, 2)
    async with town.serving():
        await town.posts((f"tg:{one}", "bad"), (f"tg:{one}", "good"), (f"tg:{other}", "fine"))
        await town.hears(other, "fine")
        await town.hears(one, "good")
        async with town.reading() as reading:
            [aside] = await reading.outbox.set_aside()
            assert aside.error == "a mistake of ours (ValueError)"


async def test_a_group_that_is_not_linked_yet_gets_its_leads_later(town: Town) -> None:
    """Someone is passed on before there is a group: the notice waits, and comes when the group is linked."""
    anna, aino = town.telegram.user(17, "Anna"), town.telegram.user(42, "Aino")
    async with town.serving():
        await town.opens_lead(aino)
        await town.quiet()
        await town.employs(anna)
        group = await town.links(anna)
        await town.hears(group.id, "Uusi asia 1", 5)


async def test_a_press_is_answered_at_once_however_much_waits(town: Town) -> None:
    """The answer to a press passes by whatever waits, for that chat and for hundreds of others."""
    town.pace = Pace()
    aino, chats = town.telegram.user(42), started(town, 150)
    async with town.serving():
        town.telegram.says(aino, "/start")
        message = await town.hears_button(aino.id, "consent:yes")
        await town.posts(*[(f"tg:{chat}", "viesti") for chat in chats], *[(f"tg:{aino.id}", "viesti")] * 5)
        await town.until(lambda: town.texts(chats[0]))
        town.telegram.presses(aino, message, "consent:yes")
        await town.until(lambda: town.telegram.answers)
        assert town.texts(chats[-1]) == []
    assert town.telegram.violations == []


async def test_who_is_told_to_stop_does_not_wait_for_a_slow_telegram(town: Town) -> None:
    """An answer that does not come is waited for a little; what was on its way is sent again after the next start."""
    [chat] = started(town, 1)
    async with town.serving():
        await town.quiet()
        town.telegram.fails_next("sendMessage", "slow", seconds=8)
        await town.posts((f"tg:{chat}", "a"))
        await town.until(lambda: sends(town, chat))
    assert [call.outcome for call in sends(town, chat)] != ["ok"], "it was waited for"
    async with town.serving():
        await town.until(lambda: len(town.texts(chat)) == 2)


async def test_no_word_waits_for_a_nicety(town: Town) -> None:
    """A server that knows no menus and no ticks is talked with all the same; what is only pleasant to have is not set aside."""
    aino = town.telegram.user(42)
    town.telegram.fails_next("setMyCommands", "500", times=10_000)
    town.telegram.fails_next("editMessageReplyMarkup", "500", times=10_000)
    async with town.serving():
        town.telegram.says(aino, "/start")
        await town.presses(aino, "consent:yes")
        await town.hears_button(aino.id, "goal:learn")
        town.telegram.says(aino, "/language sv")
        await town.hears(aino.id, "på svenska")
        await town.quiet()
        async with town.reading() as reading:
            assert await reading.outbox.set_aside() == ()


async def test_a_row_that_can_not_be_read_stops_nobody(town: Town) -> None:
    """What lies in the outbox unreadable, or for no chat of Telegram's, is set aside; all others go on."""
    one, other = started(town, 2)
    async with town.serving():
        async with await Database.open(town.url) as store, store.commit() as work:
            for chat, payload in ((f"tg:{one}", ""), ("terminal", outgoing_to_json(Message("terminal", 2, "moi")))):
                work.outbox.put(Out(await work.next_message(), chat, "message", payload, town.now()))
        await town.posts((f"tg:{one}", "good"), (f"tg:{other}", "fine"))
        await town.hears(one, "good")
        await town.hears(other, "fine")
        async with town.reading() as reading:
            assert len(await reading.outbox.set_aside()) == 2
