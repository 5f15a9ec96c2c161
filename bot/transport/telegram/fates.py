"""What became of a thing that Telegram did not take: decided by the exact type of the error, for their family tree misleads.

`BadRequest` and `TimedOut` are both a `NetworkError` in python-telegram-bot, but the first can never succeed and the second may
have arrived.
"""

from __future__ import annotations

import datetime as dt
import re

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.service.messages import Answer, Outgoing, Result

LONGEST_REASON = 120

_ANSWERED_TOO_LATE = ("query is too old", "query id is invalid", "query_id_invalid")
_QUOTED = re.compile(r"""b?"[^"]*"?|(?<!\w)b?'[^']*'?|\(.*|https?://\S+|\d+:[\w-]{16,}""", re.DOTALL)


def fate(error: TelegramError, outgoing: Outgoing, remote: int | None) -> Result:
    """What became of it. `remote` is Telegram's number of the message that was to be changed."""
    match error:
        case RetryAfter():
            return Result("wait", seconds=pause_seconds(error), reason=reason(error))
        case Forbidden():
            return Result("gone", reason=reason(error))
        case ChatMigrated():
            return Result("moved", remote=error.new_chat_id, reason="the group became a supergroup")
        case BadRequest():
            return _bad_request(error, outgoing, remote)
        case _:
            # TimedOut, NetworkError, Conflict, and a token that is refused: that is the matter of whoever polls or starts.
            return Result("again", reason=reason(error))


def _bad_request(error: BadRequest, outgoing: Outgoing, remote: int | None) -> Result:
    description = error.message.lower()
    if "message is not modified" in description:
        return Result("sent", remote=remote)
    if isinstance(outgoing, Answer) and any(phrase in description for phrase in _ANSWERED_TOO_LATE):
        return Result("sent")  # There is nothing left that could be answered.
    return Result("gone" if "chat not found" in description else "refused", reason=reason(error))


def pause_seconds(error: RetryAfter) -> float:
    """How long Telegram asks to be left alone; python-telegram-bot gives a number or a timedelta, as its environment says."""
    pause = error.retry_after
    return pause.total_seconds() if isinstance(pause, dt.timedelta) else float(pause)


def reason(error: TelegramError) -> str:
    """What an error says, short, and without anything that it quotes: that can be the words of a message, an address, a token."""
    description = _QUOTED.sub("…", error.message.partition(". Parsing the server response")[0])
    return f"{type(error).__name__}: {' '.join(description.split())}"[:LONGEST_REASON]
