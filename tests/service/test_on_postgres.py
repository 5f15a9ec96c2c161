from __future__ import annotations

from typing import TYPE_CHECKING

from bot.dialogue.turn import Contact
from bot.service.messages import Message, Outgoing

if TYPE_CHECKING:
    from tests.service.conftest import House, Opening

AINO, GROUP = "aino-7731", "group:forssa"
ONE, OTHER = "staff:17", "staff:18"
WORDS, PHONE = "puutarhurin tytär tässä, hei", "+358401234567"


def told(outgoing: list[Outgoing], chat: str) -> str:
    """Everything that is said in a chat."""
    return "\n".join(one.text for one in outgoing if isinstance(one, Message) and one.chat == chat)


async def tells_of_herself(house: House) -> None:
    """Someone consents and says what she wants, after something that means nothing and holds what PostgreSQL takes in no text."""
    await house.writes(AINO, "moi")
    await house.presses(AINO, "consent:yes")
    await house.writes(AINO, "qwerty\0zxcvb", "asun Forssassa, olen työtön ja siivousala kiinnostaisi")
    await house.presses(AINO, "education:basic", "age:30_59")


async def test_a_whole_conversation_with_a_lead_works_on_postgresql(opening_postgres: Opening) -> None:
    """Telling, a restart, a human, claiming, looking and forgetting: all that lasts goes through PostgreSQL as through a file."""
    async with opening_postgres() as house:
        await tells_of_herself(house)
    async with opening_postgres() as house:
        await house.presses(AINO, "goal:human")
        await house.writes(AINO, WORDS)
        await house.gives(AINO, Contact(PHONE))
        assert "Puhtaus" in told(await house.presses(AINO, "handoff:yes"), GROUP)
        assert told(await house.writes(ONE, "/lead 999999999999"), ONE)
        out = await house.presses(GROUP, "lead:1:claim", sender=ONE)
        assert WORDS in told(out, ONE)
        assert PHONE in told(out, ONE)
        assert "opinto-ohjaaja" in told(out, AINO)
        assert WORDS not in told(await house.presses(GROUP, "lead:1:claim", sender=OTHER), GROUP)
        assert WORDS in told(await house.writes(ONE, "/lead 1"), ONE)
        await house.presses(AINO, "forget:yes")
        assert await house.turns.known(AINO) is not None
    async with opening_postgres() as house, house.database.read() as reading:
        assert await reading.conversation(AINO) is None
        (lead,) = await reading.leads()
        assert (lead.chat, lead.status, lead.claimed_by) == (None, "withdrawn", ONE)
        assert WORDS not in lead.summary
        assert [(event.actor, event.what) for event in await reading.events(1)] == [("person", "opened"), (ONE, "claimed"), (ONE, "read")]
        assert [miss.text for miss in await reading.misses()] == ["qwerty?zxcvb"]
