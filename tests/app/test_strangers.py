"""Who may do what, asked by those who may not."""

from __future__ import annotations

import logging

import pytest

from bot.simulation.telegram import Chat, Message, User
from tests.app.conftest import Town

SECRETS = ("Aino", "Haluan puhua ihmisen", "042-salaisuus")


@pytest.fixture
def anna(town: Town) -> User:
    """A counsellor."""
    return town.telegram.user(17, "Anna")


@pytest.fixture
def mallory(town: Town) -> User:
    """Someone who is up to something."""
    return town.telegram.user(66, "Mallory")


async def a_lead(town: Town, anna: User, *others: User) -> tuple[Chat, Message]:
    """A staff group, with those others in it too, and the notice of a lead in it."""
    await town.employs(anna)
    group = await town.links(anna, *others)
    await town.opens_lead(town.telegram.user(42, "Aino"))
    return group, await town.hears(group.id, "Uusi asia 1")


def forge(town: Town, sender: User, chat: dict[str, object], number: int, data: str) -> None:
    """A press that no app makes: of a button with any data, on a message of any chat."""
    author = sender.to_json()
    message = {"message_id": number, "date": 1, "chat": chat, "from": town.telegram.world.bot.to_json()}
    body = {"id": f"forged-{sender.id}-{data}", "from": author, "message": message, "chat_instance": "1", "data": data}
    town.telegram.world.add_update("callback_query", body)


async def test_someone_in_the_group_who_is_not_staff_gets_nothing(town: Town, anna: User, mallory: User) -> None:
    """A member without an invitation presses the claim: the press is answered, nothing is shown, the lead still waits for staff."""
    async with town.serving():
        group, notice = await a_lead(town, anna, mallory)
        query = town.telegram.presses(mallory, notice, "lead:1:claim")
        await town.until(lambda: town.telegram.world.queries[query].answered)
        await town.quiet()
        assert town.texts(mallory.id) == []
        async with town.reading() as reading:
            lead = await reading.lead(1)
            assert lead is not None
            assert lead.status == "waiting"
            assert [(event.what, event.detail) for event in await reading.events(1) if event.actor != "person"] != []
        await town.presses(anna, "lead:1:claim", group.id)
        await town.hears(anna.id, "Asia 1")


async def test_a_guessed_button_in_a_private_chat_opens_nothing(town: Town, anna: User, mallory: User) -> None:
    """Staff's buttons from a stranger's private chat tell and change nothing; a real lead notes the attempt."""
    async with town.serving():
        await a_lead(town, anna)
        town.telegram.says(mallory, "/start")
        await town.hears_button(mallory.id, "consent:yes")
        for data in ("lead:1:claim", "lead:1:show", "lead:1:close", "lead:1:log", "lead:99999999999999999999:claim", "lead:x:claim"):
            forge(town, mallory, {"id": mallory.id, "type": "private"}, 1, data)
        await town.quiet()
        told = "\n".join(town.texts(mallory.id))
        assert not [word for word in (*SECRETS, "Asia 1") if word in told]
        async with town.reading() as reading:
            lead = await reading.lead(1)
            assert lead is not None
            assert (lead.status, lead.claimed_by) == ("waiting", None)
            denied = [event for event in await reading.events(1) if event.what == "denied"]
        assert len(denied) == 4


async def test_a_press_on_a_message_of_another_chat_is_none(town: Town, anna: User, mallory: User) -> None:
    """A press that says it was made in somebody else's private chat, or in a group as no member, does nothing there."""
    async with town.serving():
        group, notice = await a_lead(town, anna)
        await town.quiet()
        before = {chat: town.texts(chat) for chat in (anna.id, 42, group.id)}
        forge(town, mallory, {"id": anna.id, "type": "private"}, 1, "lead:1:claim")
        forge(town, mallory, {"id": 42, "type": "private"}, 2, "forget:yes")
        forge(town, mallory, {"id": group.id, "type": "group"}, notice.number, "lead:1:claim")
        await town.quiet()
        assert {chat: town.texts(chat) for chat in before} == before
        async with town.reading() as reading:
            lead = await reading.lead(1)
            assert lead is not None
            assert (lead.status, lead.chat) == ("waiting", "tg:42")


async def test_a_group_that_nobody_linked_gets_no_leads(town: Town, anna: User, mallory: User) -> None:
    """Whoever puts the bot into a group of theirs hears how a group is linked, and its commands and buttons show nothing."""
    async with town.serving():
        await a_lead(town, anna)
        theirs = town.telegram.creates_group(None, "Meidän", [mallory])
        town.telegram.adds_bot(theirs, mallory)
        await town.until(lambda: town.texts(theirs.id))
        said = len(town.texts(theirs.id))
        town.telegram.says(mallory, "/leads", group=theirs)
        town.telegram.says(mallory, "/asiat", group=theirs)
        forge(town, mallory, {"id": theirs.id, "type": "group"}, 1, "lead:1:claim")
        await town.quiet()
        assert len(town.texts(theirs.id)) == said
        assert not [word for word in SECRETS if word in "\n".join(town.texts(theirs.id))]


async def test_an_invitation_works_once(town: Town, anna: User, mallory: User) -> None:
    """Who comes second with the same link is no staff, and is told that it is used."""
    async with town.serving():
        secret = await town.invite("forssa", "counsellor")
        town.telegram.deep_link(anna, secret)
        town.telegram.deep_link(mallory, secret)
        await town.hears(anna.id, "Tervetuloa")
        await town.until(lambda: town.texts(mallory.id))
        await town.quiet()
        assert town.found(mallory.id, "Tervetuloa") is None
        async with town.reading() as reading:
            assert set(await reading.people.staff()) == {"staff:17"}


async def test_no_log_holds_what_people_say_or_who_they_are(town: Town, anna: User, caplog: pytest.LogCaptureFixture) -> None:
    """With everything logged that can be, also when sending fails, there is no word, name, number of a chat or token in it."""
    caplog.set_level(logging.DEBUG)
    aino = town.telegram.user(424_242_424, "Ainokainen")
    async with town.serving():
        await town.employs(anna)
        await town.links(anna)
        await town.consents(aino)
        town.telegram.fails_next("sendMessage", "lost after", times=2)
        town.telegram.says(aino, "Haluan kotihoitajaksi Urjalaan, salasana 042-salaisuus")
        await town.until(lambda: len(town.texts(aino.id)) > 3)
        aino.blocked = True
        await town.posts((f"tg:{aino.id}", "042-salaisuus"))
        await town.quiet()
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("bot"))
    assert not [word for word in ("042-salaisuus", "Urjala", "Ainokainen", "424242424", town.telegram.token) if word in ours]
    others = "\n".join(record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING)
    assert not [word for word in ("042-salaisuus", "Ainokainen", town.telegram.token) if word in others]
