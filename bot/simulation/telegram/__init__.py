"""A Telegram that runs in this process: real HTTP, real refusals, people who write, and failures on demand.

`world` holds who there is and what was said, `people` what people do in it, `methods` what each method of the Bot API does to it,
`delivery` how updates reach the bot, `limits` how much may be sent, `faults` what goes wrong, `wire` the form of requests and
answers, and `server` puts them behind one address.
"""

from __future__ import annotations

from bot.simulation.telegram.faults import Faults, How
from bot.simulation.telegram.limits import Violation
from bot.simulation.telegram.people import People
from bot.simulation.telegram.server import Call, FakeTelegram, Rules
from bot.simulation.telegram.world import Chat, Message, Query, User, World

__all__ = ["Call", "Chat", "FakeTelegram", "Faults", "How", "Message", "People", "Query", "Rules", "User", "Violation", "World"]
