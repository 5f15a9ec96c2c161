from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.dialogue.turn import Contact, Located
from bot.service.messages import Message, Outgoing

if TYPE_CHECKING:
    from tests.service.conftest import House, Opening

AINO = "aino-7731"
SAID = "asun Forssassa, olen työtön ja siivousala kiinnostaisi"
TOLD = ("forssa", "unemployed", "cleaning", "Forssassa", "siivousala")
ID_CODE = "131052-308T"
CRISIS = "haluan tappaa itseni"


def step(outgoing: list[Outgoing]) -> str | None:
    """The question that the last message asks."""
    messages = [one for one in outgoing if isinstance(one, Message)]
    return messages[-1].step if messages else None


def text(outgoing: list[Outgoing]) -> str:
    """Everything that was said."""
    return "\n".join(one.text for one in outgoing if isinstance(one, Message))


async def test_before_consent_nothing_of_the_person_is_kept(house: House) -> None:
    """However much someone tells before saying yes or no, their chat and their words are not in the database."""
    await house.writes(AINO, "moi", SAID, "olen 43-vuotias")
    await house.gives(AINO, Located(60.81, 23.62))
    assert house.holds(AINO, *TOLD) == []
    assert await house.turns.known(AINO) is not None


async def test_after_a_no_there_is_guidance_and_nothing_kept(house: House) -> None:
    """A no to keeping is as good as a yes for guidance, and leaves no trace of the person."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:no")
    await house.writes(AINO, SAID)
    out = await house.presses(AINO, "education:basic", "age:30_59")
    assert "Koulutusmaanantai" in text(out)
    assert house.holds(AINO, *TOLD) == []


async def test_of_someone_under_18_nothing_is_kept(house: House) -> None:
    """Who turns out to be under 18 is gone from the database at that very moment, even after a yes."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, SAID)
    assert house.holds(AINO, "cleaning") == [AINO, "cleaning"]
    await house.presses(AINO, "age:under_18")
    assert house.holds(AINO, *TOLD) == []
    await house.writes(AINO, "olen kiinnostunut myös autoista")
    assert house.holds(AINO, *TOLD) == []


async def test_after_a_yes_one_goes_on_where_one_was(opening: Opening) -> None:
    """Stopping and starting the program changes nothing: the same question waits, with the same answers."""
    async with opening() as house:
        await house.writes(AINO, "moi")
        await house.presses(AINO, "consent:yes")
        waiting = step(await house.writes(AINO, SAID))
        before = await house.turns.known(AINO)
    async with opening() as house:
        assert await house.turns.known(AINO) == before
        assert step(await house.writes(AINO, "hmm")) == waiting == "education"
        assert step(await house.presses(AINO, "education:basic")) == "age"


async def test_without_a_yes_a_restart_begins_anew(opening: Opening) -> None:
    """What is in memory alone is gone with the process."""
    async with opening() as house:
        await house.writes(AINO, "moi")
        await house.presses(AINO, "consent:no")
        await house.writes(AINO, SAID)
    async with opening() as house:
        assert await house.turns.known(AINO) is None
        assert step(await house.writes(AINO, "moi")) == "consent"


@pytest.mark.parametrize("way", [("change:consent", "consent:no"), ("consent:no",)])
async def test_a_later_no_erases_what_was_kept(house: House, way: tuple[str, ...]) -> None:
    """Changing the yes to a no takes everything out of the file at once; the talk goes on from the same place."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, SAID)
    assert house.holds(AINO, "cleaning", "unemployed") == [AINO, "cleaning", "unemployed"]
    out = await house.presses(AINO, *way)
    assert house.holds(AINO, *TOLD) == []
    assert step(out) == "education"


async def test_a_later_yes_keeps_from_then_on(house: House) -> None:
    """A no that becomes a yes keeps what is known at that moment."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:no")
    await house.writes(AINO, SAID)
    await house.presses(AINO, "change:consent", "consent:yes")
    assert house.holds(AINO, "cleaning") == [AINO, "cleaning"]


async def test_forgetting_erases_everything_everywhere(house: House) -> None:
    """After a yes to forgetting: no chat, no answers, no words, no number, no misses, in any table or in the bytes of the file."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, SAID)
    await house.presses(AINO, "goal:human")
    await house.writes(AINO, "Terveisin Aino, puutarhurin tytär")
    await house.gives(AINO, Contact("+358401234567"))
    await house.presses(AINO, "handoff:yes")
    words = (AINO, "puutarhurin", "358401234567", "cleaning", "unemployed")
    assert house.holds(*words) == list(words)
    asked = await house.writes(AINO, "/forget")
    assert house.holds(*words) == list(words), "asking first"
    assert isinstance(asked[-1], Message)
    assert {button.id for row in asked[-1].rows for button in row} == {"forget:yes", "forget:no"}
    await house.presses(AINO, "forget:yes")
    assert house.holds(*words, "Forssassa", "siivousala") == []
    async with house.database.read() as reading:
        (lead,) = await reading.leads()
        assert (lead.chat, lead.status, lead.summary) == (None, "withdrawn", "{}")
    assert step(await house.writes(AINO, "moi")) == "consent"


async def test_forgetting_can_be_thought_better_of(house: House) -> None:
    """A no to forgetting keeps everything."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, SAID, "/forget")
    await house.presses(AINO, "forget:no")
    assert house.holds(AINO, "cleaning") == [AINO, "cleaning"]


async def test_forgetting_one_leaves_the_other(house: House) -> None:
    """Erasing a person touches nobody else."""
    for chat in (AINO, "bertta-22"):
        await house.writes(chat, "moi")
        await house.presses(chat, "consent:yes")
        await house.writes(chat, SAID)
    before = await house.turns.known("bertta-22")
    await house.presses(AINO, "forget:yes")
    assert house.holds(AINO, "bertta-22") == ["bertta-22"]
    assert await house.turns.known("bertta-22") == before


@pytest.mark.parametrize("consent", ["consent:yes", "consent:no"])
async def test_words_of_distress_are_kept_nowhere(house: House, consent: str) -> None:
    """What someone in need wrote is in no table and not in the file, wherever in the talk it was written; help is shown each time."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, consent)
    for before in ((), ("place:forssa",), ("goal:human", "place:forssa")):
        await house.presses(AINO, *before)
        assert "112" in text(await house.writes(AINO, f"{CRISIS} Ahvenkoskella"))
        await house.presses(AINO, "safety:on")
    assert house.holds("tappaa", "itseni", "Ahvenkoskella") == []


async def test_an_identity_code_is_kept_nowhere(house: House) -> None:
    """A personal identity code is not kept as an answer, as something not understood, or in the words for the counsellor; one is told."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    for words in (f"hetuni on {ID_CODE}", f"zxqw {ID_CODE} zxqw", f"asun Forssassa {ID_CODE}"):
        assert "tunnu" in text(await house.writes(AINO, words))
    await house.presses(AINO, "goal:human")
    out = await house.writes(AINO, f"soittakaa, hetu {ID_CODE.lower()}")
    assert ID_CODE.lower() not in text(out)
    await house.presses(AINO, "handoff:yes")
    assert house.holds(ID_CODE, ID_CODE.lower(), "131052", "308T", "308t") == []


async def test_what_was_not_understood_is_kept_without_whose_it_was(house: House) -> None:
    """After a yes, a text nobody had an answer to is noted for the admins: without chat, addresses and numbers. After a no, it is not."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, "qwzx vrrk aino@example.com 040 123 4567")
    async with house.database.read() as reading:
        (miss,) = await reading.misses()
    assert "qwzx vrrk" in miss.text
    assert house.holds("example.com", "123 4567") == []
    await house.writes("bertta-22", "moi")
    await house.presses("bertta-22", "consent:no")
    await house.writes("bertta-22", "wxyzq blorp")
    assert house.holds("wxyzq", "bertta-22") == []


async def test_what_is_kept_can_be_seen(house: House) -> None:
    """«Mitä minusta tiedetään» shows the answers and the leads of one who lets things be kept, and says so when nothing is kept."""
    await house.writes(AINO, "moi")
    nothing = text(await house.writes(AINO, "/mydata"))
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, SAID)
    kept = text(await house.writes(AINO, "/mydata"))
    assert "Forssa" in kept
    assert "Puhtaus" in kept
    assert nothing != kept
