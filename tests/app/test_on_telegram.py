"""What people know from Telegram: menus, ticks, links, things shared, and what they do to their own messages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import telegram as app
from bot.dialogue.commands import menu_commands
from bot.knowledge import Knowledge
from bot.simulation.telegram import Message
from tests.app.conftest import Town


def ticks(message: Message) -> list[str]:
    """The buttons of a message that are ticked now."""
    return [data for row in message.buttons for label, data in row if label.startswith("✓")]


async def test_the_menus_are_set_at_the_start(town: Town, knowledge: Knowledge) -> None:
    """Finnish for everyone, and Finnish, Swedish and English for those whose app speaks it."""
    async with town.serving():
        await town.until(lambda: len(town.telegram.commands) == 4)
        await town.quiet()
    assert set(town.telegram.commands) == {("all_private_chats", language) for language in ("", "fi", "sv", "en")}
    assert town.telegram.commands["all_private_chats", ""] == menu_commands(knowledge, "fi")
    assert town.telegram.commands["all_private_chats", "sv"] == menu_commands(knowledge, "sv")


async def test_who_changes_the_language_gets_its_menu(town: Town, knowledge: Knowledge) -> None:
    """The menu of their chat speaks it too."""
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        town.telegram.says(aino, "/kieli en")
        await town.until(lambda: ("chat:42", "") in town.telegram.commands)
    assert town.telegram.commands["chat:42", ""] == menu_commands(knowledge, "en")


async def test_what_was_chosen_is_ticked_where_it_was_pressed(town: Town) -> None:
    """One of several ways stays visible on its message; where many may be chosen each press ticks in place, with no new message."""
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        message = town.telegram.from_bot(aino.id)[0]
        await town.until(lambda: ticks(message) == ["consent:yes"])
        await town.presses(aino, "goal:learn")
        several = await town.hears_button(aino.id, "interest:cleaning")
        await town.quiet()
        said = len(town.texts(aino.id))
        for field in ("cleaning", "vehicle"):
            town.telegram.presses(aino, several, f"interest:{field}")
        await town.until(lambda: set(ticks(several)) == {"interest:cleaning", "interest:vehicle"})
        town.telegram.presses(aino, several, "interest:cleaning")
        await town.until(lambda: ticks(several) == ["interest:vehicle"])
        assert len(town.texts(aino.id)) == said
        await town.presses(aino, "interest:done")
        await town.until(lambda: len(town.texts(aino.id)) == said + 1)
        await town.quiet()
    assert all(query.answered for query in town.telegram.world.queries.values())


FIRST_WORDS = {
    "sv": "Hej! ",
    "en": "Hi! ",
    "ru": "Я немного понимаю по-русски",
    "fi": "Hei! Olen Opastin",
    "ja": "I understand only a few words of your language",
    None: "Hei! Olen Opastin",
}


async def test_the_first_words_are_in_the_language_of_the_app(town: Town) -> None:
    """Swedish to a Swedish app; to a Russian one a word in Russian and simple Finnish; a word in English to all others."""
    async with town.serving():
        for number, (code, words) in enumerate(FIRST_WORDS.items(), 42):
            one = town.telegram.user(number, language_code=code)
            town.telegram.says(one, "/start")
            message = await town.hears_button(one.id, "consent:yes")
            assert message.text.startswith(words)
            assert ("lang:fi" in message.offered) is (code in {"sv", "en", "ru"})


async def test_a_link_brings_the_place_and_the_language_along(town: Town) -> None:
    """Whoever comes by a poster is in its place, and is spoken to in its language."""
    aino, veikko = town.people(2)
    linked = ((aino, "forssa", "Linkin mukaan paikkakuntasi on Forssa"), (veikko, "forssa-sv", "Enligt länken är din ort Forssa"))
    async with town.serving():
        for one, payload, words in linked:
            town.telegram.deep_link(one, payload)
            await town.presses(one, "consent:yes")
            await town.presses(one, "goal:dropin")
            await town.answered(one.id, 3)
            assert words in "\n".join(town.texts(one.id))
            assert town.with_button(one.id, "place:rauma") is None


async def test_where_someone_is_can_be_shared(town: Town) -> None:
    """A button of the app asks for the location; only the municipality is said back, and the button goes away."""
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        await town.presses(aino, "goal:human")
        await town.presses(aino, "place:share")
        asked = await town.hears(aino.id, "Jaa sijaintini")
        assert asked.keyboard is not None
        assert asked.keyboard["keyboard"][0][0]["request_location"] is True
        town.telegram.shares_location(aino, 60.8146, 23.6215)
        near = await town.hears(aino.id, "Sinua lähin kunta on Forssa")
        assert near.keyboard == {"remove_keyboard": True}
        async with town.reading() as reading:
            kept = await reading.conversation("tg:42")
        assert kept is not None
        assert "60.8" not in kept.document


async def test_a_telephone_number_can_be_shared(town: Town) -> None:
    """One's own number goes with the message to the human; somebody else's card is not taken."""
    anna, aino = town.telegram.user(17, "Anna"), town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        await town.presses(aino, "goal:human")
        await town.presses(aino, "place:forssa")
        await town.presses(aino, "handoff:phone")
        asked = await town.hears(aino.id, "Anna puhelinnumero")
        assert asked.keyboard is not None
        assert asked.keyboard["keyboard"][0][0]["request_contact"] is True
        town.telegram.shares_contact(aino, "+358409999999", anna)
        await town.quiet()
        assert "+358409999999" not in "\n".join(town.texts(aino.id))
        town.telegram.shares_contact(aino, "+358401234567")
        await town.hears(aino.id, r"040 ?123 ?4567|\+358 ?40 ?123 ?4567")


NO_TEXT = {
    "voice": "En osaa kuunnella",
    "sticker": "Tarroja en osaa",
    "photo": "En osaa katsoa kuvia",
    "video": "En osaa katsoa videoita",
    "document": "En osaa lukea tiedostoja",
    "forwarded": "jonkun muun viesti",
}


async def test_what_is_no_text_is_answered_too(town: Town) -> None:
    """Nobody is met with silence, and the question that waits is asked again."""
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        for kind, words in NO_TEXT.items():
            town.telegram.sends(aino, kind)
            answer = await town.hears(aino.id, words)
            assert "goal:learn" in answer.offered


async def test_an_edited_message_is_read_again(town: Town) -> None:
    """What someone mends in their own words counts, and they are told."""
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        said = town.telegram.says(aino, "hlauan kkki")
        await town.until(lambda: len(town.texts(aino.id)) == 3)
        town.telegram.edits(aino, said, "haluan opiskella kokiksi")
        answer = await town.hears(aino.id, "Luin muokkauksesi")
        assert "Ravintola" in answer.text


async def test_who_blocks_and_comes_back_goes_on(town: Town) -> None:
    """Nothing is sent while the bot is shut out; whoever lets it in again and writes goes on where they were."""
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        await town.presses(aino, "goal:learn")
        await town.hears_button(aino.id, "interest:cleaning")
        town.telegram.blocks(aino)
        await town.quiet()
        async with town.reading() as reading:
            assert await reading.people.unreachable(["tg:42"])
        town.telegram.unblocks(aino)
        await town.quiet()
        said = len(town.texts(aino.id))
        town.telegram.says(aino, "/start")
        await town.until(lambda: len(town.texts(aino.id)) > said)
        async with town.reading() as reading:
            assert not await reading.people.unreachable(["tg:42"])
        assert "interest:cleaning" in town.telegram.from_bot(aino.id)[-1].offered
    assert not [call for call in town.telegram.calls if call.outcome.startswith("403")]


async def test_a_drop_in_with_a_known_place_is_shown_on_the_map(town: Town, knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the knowledge has coordinates, the place comes as a pin."""
    name = "koulutusmaanantai-forssa"
    there = replace_place(knowledge, name, 60.8146, 23.6215)
    monkeypatch.setattr(app, "load", lambda *_: there)
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        await town.presses(aino, "goal:dropin")
        await town.presses(aino, "place:forssa")
        await town.until(lambda: [one for one in town.telegram.from_bot(aino.id) if one.kind == "venue"] or _offers(town, aino.id))
        if button := _offers(town, aino.id):
            await town.presses(aino, button)
        await town.until(lambda: [one for one in town.telegram.from_bot(aino.id) if one.kind == "venue"])
    [pin] = [one for one in town.telegram.from_bot(aino.id) if one.kind == "venue"]
    assert pin.content["venue"]["location"] == {"latitude": 60.8146, "longitude": 23.6215}


def _offers(town: Town, chat: int) -> str | None:
    """A button that opens a drop-in, if there is one."""
    buttons = [data for one in town.telegram.from_bot(chat) for row in one.buttons for _, data in row]
    return next((data for data in buttons if data.startswith("dropin:")), None)


def replace_place(knowledge: Knowledge, dropin: str, latitude: float, longitude: float) -> Knowledge:
    """The same knowledge, with a place on the map for one drop-in."""
    there = knowledge.dropins[dropin].model_copy(update={"lat": latitude, "lon": longitude})
    return replace(knowledge, dropins={**knowledge.dropins, dropin: there})
