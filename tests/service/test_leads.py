from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.dialogue.turn import Contact
from bot.service.messages import Message, Outgoing

if TYPE_CHECKING:
    from tests.service.conftest import House

AINO, GROUP = "aino-7731", "group:forssa"
ONE, OTHER = "staff:17", "staff:18"
WORDS, PHONE = "puutarhurin tytär tässä, hei", "+358401234567"
PRIVATE = (WORDS, PHONE, AINO, "Työtön", "30–59", "Peruskoulu")


def messages(outgoing: list[Outgoing], chat: str) -> list[Message]:
    """The messages that go to a chat."""
    return [one for one in outgoing if isinstance(one, Message) and one.chat == chat]


def text(outgoing: list[Outgoing]) -> str:
    """Everything that goes out, in one."""
    return "\n".join(one.text for one in outgoing if isinstance(one, Message))


async def open_lead(house: House, chat: str = AINO) -> list[Outgoing]:
    """Someone tells about themselves and is passed to a human."""
    await house.writes(chat, "moi")
    await house.presses(chat, "consent:yes")
    await house.writes(chat, "asun Forssassa, olen työtön ja siivousala kiinnostaisi")
    await house.presses(chat, "education:basic", "age:30_59", "goal:human")
    await house.writes(chat, WORDS)
    await house.gives(chat, Contact(PHONE))
    return await house.presses(chat, "handoff:yes")


async def events(house: House, number: int = 1) -> list[tuple[str, str]]:
    """Who did what to a lead."""
    async with house.database.read() as reading:
        return [(event.actor, event.what) for event in await reading.events(number)]


async def test_opening_writes_the_lead_its_log_and_the_group_message(house: House) -> None:
    """One turn: the lead with its promise, the first line of its log, the message to the region's group, and the person is told."""
    out = await open_lead(house)
    (posted,) = messages(out, GROUP)
    (told,) = messages(out, AINO)
    async with house.database.read() as reading:
        (lead,) = await reading.leads()
    assert (lead.number, lead.chat, lead.region, lead.role, lead.status) == (1, AINO, "forssa", "counsellor", "waiting")
    assert lead.group_message == posted.number
    assert lead.promised_at == dt.datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
    assert await events(house) == [("person", "opened")]
    assert [button.id for row in posted.rows for button in row] == ["lead:1:claim"]
    assert "ti 24.11. klo 10" in posted.text
    assert "ti 24.11. klo 10" in told.text
    summary = json.loads(lead.summary)
    assert (summary["message"], summary["phone"], summary["answers"]["situation"]) == (WORDS, PHONE, ["unemployed"])
    conversation = await house.turns.known(AINO)
    assert conversation is not None
    assert (conversation.lead, conversation.draft) == (1, None)


async def test_the_group_sees_nothing_of_the_person(house: House) -> None:
    """Number, region, need, promise; and not the chat, the words, the number, the age or the situation."""
    (posted,) = messages(await open_lead(house), GROUP)
    assert "Puhtaus" in posted.text
    assert not [private for private in PRIVATE if private in posted.text]


async def test_claiming_shows_the_summary_to_the_one_who_claimed(house: House) -> None:
    """The group's message is rewritten without a button, the summary goes to the claimer alone, and the person hears of it."""
    (posted,) = messages(await open_lead(house), GROUP)
    out = await house.presses(GROUP, "lead:1:claim", sender=ONE)
    (edited,) = messages(out, GROUP)
    assert (edited.number, edited.rewrites, edited.rows) == (posted.number, True, ())
    assert "17" in edited.text
    assert not [private for private in PRIVATE if private in edited.text]
    (summary,) = messages(out, ONE)
    for told in (WORDS, PHONE, "Työtön", "30–59", "Peruskoulu", "Forssa"):
        assert told in summary.text
    (heard,) = messages(out, AINO)
    assert "opinto-ohjaaja" in heard.text
    async with house.database.read() as reading:
        lead = await reading.lead(1)
    assert lead is not None
    assert (lead.status, lead.claimed_by) == ("claimed", ONE)
    assert await events(house) == [("person", "opened"), (ONE, "claimed")]


async def test_a_second_claim_is_refused(house: House) -> None:
    """Who comes second, or presses twice, hears that it is taken; nobody is told anew and nothing changes."""
    await open_lead(house)
    await house.presses(GROUP, "lead:1:claim", sender=ONE)
    for late in (OTHER, ONE):
        out = await house.presses(GROUP, "lead:1:claim", sender=late)
        assert [message.chat for message in out if isinstance(message, Message)] == [GROUP]
        assert not [private for private in PRIVATE if private in text(out)]
    async with house.database.read() as reading:
        lead = await reading.lead(1)
    assert lead is not None
    assert lead.claimed_by == ONE
    assert await events(house) == [("person", "opened"), (ONE, "claimed")]


async def test_a_person_cannot_claim(house: House) -> None:
    """A button for staff does nothing in a person's chat, nor without a name in the group: the lead waits on, the log says who tried."""
    await open_lead(house)
    for out in (
        await house.presses("mallory-3", "lead:1:claim"),
        await house.presses("mallory-3", "lead:1:open"),
        await house.presses(AINO, "lead:1:claim"),
        await house.presses(GROUP, "lead:1:claim"),
        await house.presses(GROUP, "lead:1:claim", sender="mallory-3"),
        await house.writes("mallory-3", "/lead 1", "/leads"),
    ):
        assert not [private for private in PRIVATE if private in text(out)]
    async with house.database.read() as reading:
        lead = await reading.lead(1)
    assert lead is not None
    assert (lead.status, lead.claimed_by) == ("waiting", None)
    assert await events(house) == [("person", "opened"), ("stranger", "denied"), ("stranger", "denied"), *[("stranger", "denied")] * 3]


async def test_the_list_shows_who_waits_and_nothing_of_them(house: House) -> None:
    """`/leads` lists number, need and status: in a group those of its region, in a staff chat all with a button each."""
    assert text(await house.writes(ONE, "/leads"))
    await open_lead(house)
    private_list = await house.writes(ONE, "/leads")
    assert [button.id for message in messages(private_list, ONE) for row in message.rows for button in row] == ["lead:1:open"]
    for out in (private_list, await house.writes(GROUP, "/leads", sender=ONE)):
        assert "Puhtaus" in text(out)
        assert not [private for private in PRIVATE if private in text(out)]
    assert "Puhtaus" not in text(await house.writes("group:rauma", "/leads", sender=ONE))


async def test_a_lead_is_open_to_its_owner_only(house: House) -> None:
    """`/lead 1` and its button show the summary to the one who claimed, and log the look; others see what the group sees."""
    await open_lead(house)
    waiting = await house.writes(OTHER, "/lead 1")
    assert not [private for private in PRIVATE if private in text(waiting)]
    await house.presses(GROUP, "lead:1:claim", sender=ONE)
    assert WORDS in text(await house.writes(ONE, "/lead 1"))
    assert WORDS in text(await house.presses(ONE, "lead:1:open"))
    for out in (
        await house.writes(OTHER, "/lead 1"),
        await house.presses(OTHER, "lead:1:open"),
        await house.writes(GROUP, "/lead 1", sender=ONE),
    ):
        assert not [private for private in PRIVATE if private in text(out)]
    assert await events(house) == [("person", "opened"), (ONE, "claimed"), (ONE, "read"), (ONE, "read")]


async def test_opening_in_the_group_answers_in_private(house: House) -> None:
    """Even the owner gets a summary in their own chat only."""
    await open_lead(house)
    await house.presses(GROUP, "lead:1:claim", sender=ONE)
    out = await house.presses(GROUP, "lead:1:open", sender=ONE)
    assert messages(out, GROUP) == []
    assert WORDS in messages(out, ONE)[0].text


async def test_a_lead_that_was_forgotten_is_gone_for_staff_too(house: House) -> None:
    """After the person had everything erased, neither claiming nor looking shows anything."""
    await open_lead(house)
    await house.presses(GROUP, "lead:1:claim", sender=ONE)
    await house.presses(AINO, "forget:yes")
    for out in (
        await house.presses(GROUP, "lead:1:claim", sender=OTHER),
        await house.writes(ONE, "/lead 1"),
        await house.presses(ONE, "lead:1:open"),
        await house.writes(ONE, "/leads"),
    ):
        assert out
        assert not [private for private in PRIVATE if private in text(out)]


async def test_staff_who_write_something_else_are_helped(house: House) -> None:
    """Unknown commands, buttons and numbers get an answer; talk among colleagues in the group gets none."""
    for words in ("moi", "/lead", "/lead 99", "/lead x", "/nope", "/lead 99999999999999999999"):
        assert len(await house.writes(ONE, words)) == 1
    for button in ("lead:99:claim", "lead:x:claim", "lead:1:nope", "nope", "lead:99999999999999999999:claim"):
        assert len(await house.presses(GROUP, button, sender=ONE)) == 1
    assert await house.writes(GROUP, "kuka ottaa tämän?", sender=ONE) == []


async def test_numbers_of_messages_and_leads_increase(house: House) -> None:
    """No message number is given out twice over all chats, and each lead has the next number."""
    numbers: list[int] = []
    for chat in (AINO, "bertta-22"):
        out = [*await open_lead(house, chat), *await house.writes(chat, "/help")]
        numbers += [one.number for one in out if isinstance(one, Message) and not one.rewrites]
    assert numbers == sorted(set(numbers))
    async with house.database.read() as reading:
        assert [lead.number for lead in await reading.leads()] == [1, 2]


async def test_the_no_to_keeping_does_not_keep_one_from_a_human(house: House) -> None:
    """Who lets nothing be kept can still send a summary: it is kept because they agreed to it, and the conversation is not."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:no", "goal:human", "place:forssa", "handoff:yes")
    async with house.database.read() as reading:
        assert await reading.conversation(AINO) is None
        (lead,) = await reading.leads()
    assert lead.chat == AINO
    out = await house.presses(GROUP, "lead:1:claim", sender=ONE)
    assert len(messages(out, AINO)) == 1
