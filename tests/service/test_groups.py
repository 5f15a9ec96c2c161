from __future__ import annotations

from bot.dialogue.turn import Said
from bot.service.messages import Joined, Message, Moved
from tests.service.wire import (
    AINO,
    BERTTA,
    GROUP,
    MARJA,
    MARJA_ID,
    OTHER_GROUP,
    PEKKA,
    PRIVATE,
    RIIKKA,
    STRANGER,
    Wire,
    asks,
    at,
    forssa,
    latest,
    to,
    whom,
)


async def test_what_waits_for_a_group_comes_when_it_is_linked(little_wire: Wire) -> None:
    """A lead of a region that has no group yet is told once, when the group is linked, with a button that works."""
    await little_wire.employs(MARJA, "forssa", "counsellor", "Marja")
    assert GROUP not in whom(await asks(little_wire))
    seen = await little_wire.links(GROUP, "forssa")
    assert to(seen, GROUP).count("Uusi asia 1") == 1
    await little_wire.presses(GROUP, "lead:1:claim", on=latest(seen, GROUP), sender=MARJA)
    assert (await little_wire.lead()).claimed_by == MARJA_ID


async def test_a_group_that_moves_to_another_chat_takes_its_open_questions_along(wire: Wire) -> None:
    """The old chat hears that it is the group no more; what waits is asked anew in the new one, and changed there, not in the old."""
    await forssa(wire)
    await asks(wire)
    before = {key: message for key, message in wire.shown.items() if key[0] == GROUP}
    for _ in range(3):
        await wire.hears(OTHER_GROUP, Joined(), STRANGER)  # Its numbers must not be those of the other chat by luck.
    seen = await wire.links(OTHER_GROUP, "forssa")
    assert "ei ole enää" in to(seen, GROUP)
    assert to(seen, OTHER_GROUP).count("Uusi asia 1") == 1
    notice = latest(seen, OTHER_GROUP)
    await wire.presses(OTHER_GROUP, "lead:1:claim", on=notice, sender=MARJA)
    assert "Marja otti" in wire.shown[OTHER_GROUP, notice].text
    assert all(wire.shown[key] == message for key, message in before.items())
    assert to(await asks(wire, BERTTA), OTHER_GROUP)


async def test_changes_of_a_claimed_notice_do_not_stray_into_the_new_chat(little_wire: Wire) -> None:
    """A lead that was claimed in the old chat is closed after the move: no message of the new chat is overwritten."""
    await forssa(little_wire)
    notice = latest(await asks(little_wire), GROUP)
    summary = latest(await little_wire.presses(GROUP, "lead:1:claim", on=notice, sender=MARJA), MARJA)
    for _ in range(4):
        await little_wire.hears(OTHER_GROUP, Joined(), STRANGER)
    await little_wire.links(OTHER_GROUP, "forssa")
    before = {key: message for key, message in little_wire.shown.items() if key[0] in {GROUP, OTHER_GROUP}}
    await little_wire.presses(MARJA, "lead:1:end.advised", on=summary)
    assert {key: message for key, message in little_wire.shown.items() if key[0] in {GROUP, OTHER_GROUP}} == before


async def test_linking_the_same_chat_again_repeats_nothing(little_wire: Wire) -> None:
    """A second link to the chat that is the group already changes nothing of what waits."""
    await forssa(little_wire)
    await asks(little_wire)
    assert "Uusi asia" not in to(await little_wire.links(GROUP, "forssa"), GROUP)


async def test_a_chat_is_the_group_of_one_region(wire: Wire) -> None:
    """Linked to another region it is told that it is the first one's no more; the first one's leads wait until it has a group again."""
    await forssa(wire)
    seen = await wire.links(GROUP, "rauma")
    assert "ei ole enää ohjaajien ryhmä: Forssan seutu" in to(seen, GROUP)
    assert "on nyt ohjaajien ryhmä: Rauman seutu" in to(seen, GROUP)
    assert GROUP not in whom(await asks(wire))
    assert to(await wire.links(OTHER_GROUP, "forssa"), OTHER_GROUP).count("Uusi asia 1") == 1


async def test_a_group_that_becomes_a_supergroup_goes_on_under_its_new_number(wire: Wire) -> None:
    """Heard of once or twice, the link follows; what waits is asked anew, since old messages have lost their numbers; nothing strays."""
    await forssa(wire)
    await asks(wire)
    seen = await wire.hears(GROUP, Moved(-1006))
    assert to(seen, OTHER_GROUP).count("Uusi asia 1") == 1
    await wire.hears(GROUP, Moved(-1006))
    async with wire.database.read() as reading:
        assert dict(await reading.people.groups()) == {"forssa": OTHER_GROUP}
    notice = latest(seen, OTHER_GROUP)
    await wire.presses(OTHER_GROUP, "lead:1:claim", on=notice, sender=MARJA)
    assert "Marja otti" in wire.shown[OTHER_GROUP, notice].text
    assert "Uusi asia 2" in to(await asks(wire, BERTTA), OTHER_GROUP)


async def test_a_stranger_can_not_steal_a_link_by_moving_a_group(little_wire: Wire) -> None:
    """A group that is linked to nothing and becomes the number of one that is, changes nothing."""
    await forssa(little_wire)
    await little_wire.hears(OTHER_GROUP, Moved(-1005))
    async with little_wire.database.read() as reading:
        assert dict(await reading.people.groups()) == {"forssa": GROUP}


async def test_a_group_that_is_not_linked_hears_hello_and_nothing_else(little_wire: Wire) -> None:
    """When the bot is put there it says where it talks; commands, words, presses and guesses are met with silence, staff's too."""
    await forssa(little_wire)
    await asks(little_wire)
    assert "https://t.me/OpastinBot" in to(await little_wire.hears(OTHER_GROUP, Joined(), STRANGER), OTHER_GROUP)
    for sender in (STRANGER, MARJA, None):
        for text in ("/leads", "/lead 1", "moi", "/start"):
            assert await little_wire.hears(OTHER_GROUP, Said(text), sender) == []
        assert whom(await little_wire.presses(OTHER_GROUP, "lead:1:claim", on=1, sender=sender)) == set()
    assert (await little_wire.lead()).status == "waiting"
    assert await little_wire.hears(GROUP, Joined(), STRANGER) == []


async def test_in_the_group_only_the_region_s_staff_can_claim(wire: Wire) -> None:
    """A member who is no staff, an anonymous one, and staff of another region get a word over the screen, and the log knows."""
    await forssa(wire)
    notice = latest(await asks(wire), GROUP)
    for sender, word in ((STRANGER, "alueen ohjaajille"), (None, "alueen ohjaajille"), (RIIKKA, "ei ole alueellasi")):
        seen = await wire.presses(GROUP, "lead:1:claim", on=notice, sender=sender)
        assert [word in one.text for one in seen] == [True]
        assert whom(seen) == set()
    assert (await wire.lead()).status == "waiting"
    assert await wire.log() == [("person", "opened"), ("stranger", "denied"), ("stranger", "denied"), ("staff:201", "denied")]
    assert wire.shown[GROUP, notice].rows, "the button is still there for others"


async def test_the_group_lists_its_own_leads_and_nobody_s_data(little_wire: Wire) -> None:
    """`/leads` in the group shows those of its region to its staff; other regions' staff and strangers in it are not answered."""
    await forssa(little_wire)
    await asks(little_wire)
    listed = to(await little_wire.hears(GROUP, Said("/leads"), PEKKA), GROUP)
    assert "Puhtaus" in listed
    assert not [private for private in PRIVATE if private in listed]
    assert "Otan tämän" in to(await little_wire.hears(GROUP, Said("/lead 1"), PEKKA), GROUP), "told how it is done, not what it is"
    for sender in (RIIKKA, STRANGER, None, AINO):
        assert await little_wire.hears(GROUP, Said("/leads"), sender) == []
    assert await little_wire.hears(GROUP, Said("kuka ehtii?"), MARJA) == []


async def test_a_reminder_in_the_group_loses_its_button_when_it_is_used(little_wire: Wire) -> None:
    """Claimed from the reminder, both the reminder and the notice say by whom; nobody is left with a button that can't work."""
    await forssa(little_wire)
    notice = latest(await asks(little_wire), GROUP)
    nudge = latest(await little_wire.waits_until(at(23, 14)), GROUP)
    assert nudge != notice
    await little_wire.presses(GROUP, "lead:1:claim", on=nudge, sender=MARJA)
    for number in (notice, nudge):
        assert isinstance(little_wire.shown[GROUP, number], Message)
        assert "Marja otti" in little_wire.shown[GROUP, number].text
        assert little_wire.shown[GROUP, number].rows == ()
