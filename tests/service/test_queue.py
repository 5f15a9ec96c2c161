from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.dialogue.turn import Said
from bot.service.batch import Batch
from bot.service.messages import Message
from bot.service.staff.queue import Filters, filters_of, queue
from tests.service.wire import AINO, BERTTA, GROUP, MARJA, PEKKA, PRIVATE, RIIKKA, STRANGER, WORDS, Wire, asks, at, claimed, forssa, to

if TYPE_CHECKING:
    from tests.service.conftest import House


def numbers(text: str) -> list[str]:
    """The numbers of the leads that are listed."""
    return [line.partition(" ")[0] for line in text.splitlines() if " · " in line]


async def three(wire: Wire) -> None:
    """Marja has answered Aino; Bertta's promise has passed; a stranger has just asked."""
    await claimed(wire)
    await wire.presses(MARJA, "lead:1:contacted")
    await asks(wire, BERTTA)
    await wire.waits_until(at(23, 15))
    await asks(wire, STRANGER)


async def test_who_waits_for_an_answer_comes_first(little_wire: Wire) -> None:
    """By the promise; who was answered already comes after; in the group too, but there without language and buttons."""
    await three(little_wire)
    listed = to(await little_wire.says(MARJA, "/leads"), MARJA)
    assert numbers(listed) == ["2", "3", "1"]
    assert "luvattu ti 24.11. klo 10" in listed
    assert "kieli fi" in listed
    seen = await little_wire.hears(GROUP, Said("/leads omat"), MARJA)
    assert "En tunne" not in to(seen, GROUP)
    seen = await little_wire.hears(GROUP, Said("/leads"), MARJA)
    assert numbers(to(seen, GROUP)) == ["2", "3", "1"]
    assert "kieli" not in to(seen, GROUP)
    assert [one.buttons for one in seen] == [[]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("omat", ["1"]),
        ("mine", ["1"]),
        ("vapaat", ["2", "3"]),
        ("siivous", ["2", "3", "1"]),
        ("cleaning vapaat", ["2", "3"]),
        ("hoito", []),
        ("fi", ["2", "3", "1"]),
        ("ru", []),
        ("forssan", ["2", "3", "1"]),
        ("rauma", []),
        ("aikuisten omat", ["1"]),
        ("learn", ["2", "3", "1"]),
        ("myöhässä", []),
    ],
)
async def test_the_queue_is_narrowed(little_wire: Wire, words: str, expected: list[str]) -> None:
    """By whose they are, region, role, field, language and need, in the words of the staff; several together."""
    await three(little_wire)
    assert numbers(to(await little_wire.says(MARJA, f"/leads {words}"), MARJA)) == expected


async def test_an_unknown_word_is_helped_with(little_wire: Wire) -> None:
    """It narrows nothing down by guessing."""
    await forssa(little_wire)
    assert "«blargh»" in to(await little_wire.says(MARJA, "/leads omat blargh"), MARJA)


async def test_the_queue_is_there_without_a_chat(little_wire: Wire) -> None:
    """The same, by typed arguments: late are those whose promise has passed, or has none any more."""
    await three(little_wire)
    async with little_wire.database.commit() as work:
        batch = Batch(little_wire.turns.knowledge, work, at(24, 12), direct=False)
        late = await queue(batch, {"forssa", "rauma"}, Filters(late=True))
        mine = await queue(batch, {"forssa"}, Filters(mine=True), (await work.people.staff())["staff:101"])
        elsewhere = await queue(batch, {"forssa"}, Filters(regions=frozenset({"rauma"})))
    assert [[lead.number for lead in found] for found in (late, mine, elsewhere)] == [[2], [1], []]
    assert filters_of(little_wire.turns.knowledge, ["rauma", "ru"]) == Filters(regions=frozenset({"rauma"}), languages=frozenset({"ru"}))


async def test_one_finds_what_one_may_read(little_wire: Wire) -> None:
    """Words of the person and notes only in one's own; of others what the group saw; nothing of another region or of who was erased."""
    await claimed(little_wire)
    await little_wire.says(MARJA, "/note 1 Soitan perjantaina")
    await asks(little_wire, BERTTA)
    word = WORDS.split()[0]
    assert numbers(to(await little_wire.says(MARJA, f"/find {word}"), MARJA)) == ["1"]
    assert numbers(to(await little_wire.says(MARJA, "/etsi PERJANTAINA"), MARJA)) == ["1"]
    assert numbers(to(await little_wire.says(MARJA, "/find kiinteistö"), MARJA)) == ["2", "1"]
    for who in (PEKKA, RIIKKA):
        assert "ei löytynyt" in to(await little_wire.says(who, f"/find {word}"), who)
    assert "ei löytynyt" in to(await little_wire.says(RIIKKA, "/find kiinteistö"), RIIKKA)
    assert "/find hitsaus" in to(await little_wire.says(MARJA, "/find"), MARJA)
    await little_wire.presses(AINO, "forget:yes")
    assert "ei löytynyt" in to(await little_wire.says(MARJA, f"/find {word}"), MARJA)


async def test_the_list_tells_nothing_private(little_wire: Wire) -> None:
    """Neither to a colleague nor to the one whose lead it is: a list is read over one's shoulder."""
    await three(little_wire)
    for who in (MARJA, PEKKA):
        seen = to(await little_wire.says(who, "/leads"), who)
        assert not [private for private in PRIVATE if private in seen]


# The summary at a glance, history, replies, and what one says of oneself


async def test_the_summary_tells_why_and_what_to_ask(little_wire: Wire) -> None:
    """Why each route was shown, and what to ask first: what was told is not asked again."""
    summary = await claimed(little_wire)
    read = little_wire.shown[MARJA, summary].text
    assert "Perustelut" in read
    assert "Omalla paikkakunnallasi" in read
    asked = read.partition("Kysy ensin")[2]
    assert "1. Miten haluaisit opiskella?" in asked
    assert "Missä päin asut" not in asked


async def test_history_is_for_the_one_whose_it_is(little_wire: Wire) -> None:
    """Who did what and when, without a word of anybody's; others are refused."""
    await claimed(little_wire)
    await little_wire.says(MARJA, "/note 1 Soitan perjantaina")
    told = to(await little_wire.presses(MARJA, "lead:1:history"), MARJA)
    assert "ma 23.11. klo 10 asiakas: lähetti asian" in told
    assert "Marja: kirjoitti muistiinpanon" in told
    assert "perjantaina" not in told
    assert "lähetti asian" not in to(await little_wire.presses(PEKKA, "lead:1:history"), PEKKA)


async def test_a_canned_reply_is_seen_before_it_goes(little_wire: Wire) -> None:
    """In the person's language, with the Finnish beside it; sent, it is the counsellor's own word, and the promise is kept."""
    await forssa(little_wire)
    await asks(little_wire)
    await little_wire.says(AINO, "/language en")
    await little_wire.presses(GROUP, "lead:1:claim", sender=MARJA)
    which = await little_wire.presses(MARJA, "lead:1:replies")
    assert "lead:1:reply.hello" in [button for one in which for button in one.buttons]
    seen = await little_wire.presses(MARJA, "lead:1:reply.hello")
    assert AINO not in {one.chat for one in seen}
    assert "I have read your message" in to(seen, MARJA)
    assert "Suomeksi: Hei! Luin viestisi" in to(seen, MARJA)
    seen = await little_wire.presses(MARJA, "lead:1:send.hello")
    assert "Marja" in to(seen, AINO)
    assert "I have read your message" in to(seen, AINO)
    assert (await little_wire.lead()).status == "contacted"
    assert "Minkä viestin" in to(await little_wire.presses(MARJA, "lead:1:send.no-such-reply"), MARJA)
    for who in (PEKKA, RIIKKA):
        assert AINO not in {one.chat for one in await little_wire.presses(who, "lead:1:send.hello")}


async def test_what_one_says_of_oneself_decides_who_is_asked(little_wire: Wire) -> None:
    """The group hears whom a lead would suit; who takes no more is not asked in private."""
    await forssa(little_wire)
    await little_wire.employs("tg:103", "forssa", "counsellor", "Oona")
    assert "fi, ru" in to(await little_wire.says(MARJA, "/languages fi ru"), MARJA)
    assert "Puhtaus" in to(await little_wire.says(PEKKA, "/fields siivous"), PEKKA)
    assert "en ehdota" in to(await little_wire.says("tg:103", "/capacity 0"), "tg:103")
    assert "Sopisi erityisesti: Pekka" in to(await asks(little_wire), GROUP)
    await little_wire.waits_until(at(23, 14))
    seen = await little_wire.waits_until(at(23, 16))
    assert {one.chat for one in seen if "Ehditkö sinä?" in one.text} == {MARJA}


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("/capacity", "Et ole rajannut"),
        ("/capacity 1", "yhden asian kerrallaan"),
        ("/enintaan 100", "Muuta: /capacity 8"),
        ("/capacity monta", "Muuta: /capacity 8"),
        ("/capacity off", "et ole rajannut"),
        ("/kielet suomi", "kahden kirjaimen"),
        ("/languages off", "kielesi: –"),
        ("/alat blargh", "Kirjoita alat"),
        ("/fields care", "Sosiaali- ja terveysala"),
    ],
)
async def test_staff_are_helped_to_tell_of_themselves(little_wire: Wire, command: str, answer: str) -> None:
    """A mistyped word changes nothing, and says how."""
    await forssa(little_wire)
    assert answer in to(await little_wire.says(MARJA, command), MARJA)


async def test_in_a_terminal_too(house: House) -> None:
    """Whoever the driver vouches for is written down when they tell of themselves."""
    (told,) = await house.writes("staff:veera", "/capacity 3")
    assert isinstance(told, Message)
    assert "enintään 3" in told.text
    async with house.database.read() as reading:
        assert (await reading.people.staff())["staff:veera"].capacity == 3
