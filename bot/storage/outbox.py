"""What must go out: in order within a chat, each row when its time has come, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, delete, exists, func, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.selectable import NamedFromClause

from bot.storage.rows import Out, Ready, SentMessage, SetAside
from bot.storage.tables import conversations, leads, outbox
from bot.storage.thin import among, listed, many, per_database, rows

FAREWELL = "farewell"
"""What the last words to someone who was erased are about: once they have gone nothing is left of them."""

CHANNEL = "opastin"
"""On what PostgreSQL tells workers that something waits."""

DUE = "due"
"""The kind of a row that is no message: a moment at which something is to be looked at."""

ANSWER = "answer"
"""The kind of a row that answers the press of a button: it is in nobody's way, and soon it is too late for it."""

MOST_ANSWERS = 30
"""So many answers go at once, besides all else."""

_earlier = outbox.alias("earlier")


def _active(table: NamedFromClause) -> ColumnElement[bool]:
    return text(f"{table.name}.state IN ('waiting', 'sending')")  # type: ignore[return-value]  # as the partial index has it


def _has_come(table: NamedFromClause, at: dt.datetime) -> ColumnElement[bool]:
    return or_(table.c.due_at.is_(None), table.c.due_at <= at)


_ACTIVE = _active(outbox)
_ENDED = (
    update(outbox)
    .where(outbox.c.number == bindparam("row"))
    .values(state=bindparam("became"), remote=bindparam("theirs"), ended_at=bindparam("at"), error=bindparam("why"), payload="")
)
_PUT = insert(outbox).values(
    {name: bindparam(name) for name in ("number", "chat", "kind", "payload", "made_at", "due_at", "about", "state", "remote")}
)
_NAMED = per_database(
    lambda kind: select(outbox.c.chat, outbox.c.remote, outbox.c.number, outbox.c.about).where(
        among(kind, outbox.c.chat, "chats"), among(kind, outbox.c.remote, "remotes")
    )
)
_READY = (outbox.c.number, outbox.c.chat, outbox.c.kind, outbox.c.payload, outbox.c.due_at, outbox.c.attempts)


class Outbox:
    """The outbox in one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._new: list[dict[str, Any]] = []
        self._ended: list[dict[str, Any]] = []
        self.grown = False
        """Whether something must go out for this transaction."""

    def put(self, out: Out) -> None:
        """Write down something that must go out."""
        self.grown = True
        names = ("number", "chat", "kind", "payload", "made_at", "due_at", "about", "state", "remote")
        self._new.append({name: getattr(out, name) for name in names})

    async def cancel(self, about: str, kind: str = DUE) -> None:
        """Take back what waits and is about that: its time need not come any more."""
        self._new = [row for row in self._new if (row["about"], row["kind"]) != (about, kind)]
        await self._connection.execute(delete(outbox).where(outbox.c.about == about, outbox.c.kind == kind, _ACTIVE))

    async def waits(self, about: str, kind: str = DUE) -> bool:
        """Whether anything waits that is about that."""
        if any((row["about"], row["kind"]) == (about, kind) for row in self._new):
            return True
        query = select(outbox.c.number).where(outbox.c.about == about, outbox.c.kind == kind, _ACTIVE).limit(1)
        return await self._connection.scalar(query) is not None

    async def due(self, at: dt.datetime, limit: int) -> tuple[Ready, ...]:
        """The moments that have come, earliest first."""
        query = select(*_READY).where(outbox.c.kind == DUE, _ACTIVE, outbox.c.due_at <= at)
        return await self._ready(query.order_by(outbox.c.due_at, outbox.c.number).limit(limit))

    async def remove(self, numbers: Collection[int]) -> None:
        """Forget rows: what they were for has been taken over elsewhere."""
        await self._connection.execute(delete(outbox).where(outbox.c.number.in_(list(numbers))))

    async def heads(self, at: dt.datetime, passed_over: Collection[str], limit: int) -> tuple[Ready, ...]:
        """What can go out now: of each chat the first whose time has come, of the chats that are not passed over.

        At most so many, oldest first, and before them the answers to presses, which are not among the many.
        """
        earlier = exists().where(
            _earlier.c.chat == outbox.c.chat,
            _active(_earlier),
            _earlier.c.kind != DUE,
            _has_come(_earlier, at),
            _earlier.c.number < outbox.c.number,
        )
        query = select(*_READY).where(_ACTIVE, outbox.c.kind != DUE, _has_come(outbox, at), ~earlier)
        if passed_over:
            query = query.where(~among(self._connection.dialect.name, outbox.c.chat, "passed"))
        urgent = outbox.c.kind == ANSWER
        values = {"passed": listed(self._connection, passed_over)} if passed_over else {}
        found = await self._ready(query.order_by(urgent.desc(), outbox.c.number).limit(limit + MOST_ANSWERS), values)
        answers = tuple(row for row in found if row.kind == ANSWER)
        return (*answers, *[row for row in found if row.kind != ANSWER][:limit])

    async def sending(self, numbers: Collection[int]) -> frozenset[int]:
        """Mark, before the network is asked, that these may arrive; gives which: what was set aside or erased meanwhile stays so."""
        marking = update(outbox).where(outbox.c.number.in_(list(numbers)), _ACTIVE).values(state="sending", attempts=outbox.c.attempts + 1)
        return frozenset((await self._connection.scalars(marking.returning(outbox.c.number))).all())

    async def notify(self) -> None:
        """Wake the workers that share a PostgreSQL database, once this is committed."""
        if self._connection.dialect.name == "postgresql":
            await self._connection.execute(select(func.pg_notify(CHANNEL, "")))

    def sent(self, number: int, remote: int | None, at: dt.datetime) -> None:
        """It arrived; what it said is let go."""
        self._ended.append({"row": number, "became": "sent", "theirs": remote, "at": at, "why": None})

    def refuse(self, number: int, reason: str, at: dt.datetime) -> None:
        """It will never arrive: set aside, without its words."""
        self._ended.append({"row": number, "became": "refused", "theirs": None, "at": at, "why": reason})

    async def put_off(self, number: int, until: dt.datetime) -> None:
        """It does not go before then; what comes after it in its chat need not wait for it."""
        await self._connection.execute(update(outbox).where(outbox.c.number == number, _ACTIVE).values(due_at=until))

    async def refuse_chat(self, chat: str, reason: str, at: dt.datetime) -> None:
        """Nothing that waits for this chat will arrive."""
        change = {"state": "refused", "ended_at": at, "error": reason, "payload": ""}
        await self._connection.execute(update(outbox).where(outbox.c.chat == chat, _ACTIVE, outbox.c.kind != DUE).values(**change))

    async def remotes(self, numbers: Collection[int]) -> Mapping[int, int]:
        """Our number -> what the transport calls the message, for those that arrived."""
        query = select(outbox.c.number, outbox.c.remote).where(outbox.c.number.in_(list(numbers)), outbox.c.remote.is_not(None))
        return {int(number): int(remote) for number, remote in (await self._connection.execute(query)).all()}

    async def named(self, remotes: Sequence[tuple[str, int]]) -> Mapping[tuple[str, int], SentMessage]:
        """Messages by chat and by what the transport calls them."""
        if not remotes:
            return {}
        chats, numbers = ({pair[side] for pair in remotes} for side in (0, 1))
        values = {"chats": listed(self._connection, chats), "remotes": listed(self._connection, numbers)}
        found = await rows(self._connection, _NAMED(self._connection), values)
        messages = {(chat, int(remote)): SentMessage(int(number), about) for chat, remote, number, about in found}
        return {pair: messages[pair] for pair in remotes if pair in messages}

    async def about(self, chat: str, number: int) -> str | None:
        """What an answer to our message of that number is for, if it went to that chat."""
        query = select(outbox.c.about).where(outbox.c.number == number, outbox.c.chat == chat)
        found: str | None = await self._connection.scalar(query)
        return found

    async def count(self, at: dt.datetime) -> tuple[int, dt.datetime | None]:
        """How many messages should have gone by now, and when the oldest of them was made."""
        query = select(func.count(), func.min(outbox.c.made_at)).where(_ACTIVE, outbox.c.kind != DUE, _has_come(outbox, at))
        count, oldest = (await self._connection.execute(query)).one()
        return int(count), oldest

    async def set_aside(self) -> tuple[SetAside, ...]:
        """What will never arrive, newest first."""
        query = select(outbox.c.number, outbox.c.kind, outbox.c.ended_at, outbox.c.error).where(outbox.c.state == "refused")
        return tuple(SetAside(*row) for row in (await self._connection.execute(query.order_by(outbox.c.number.desc()))).all())

    async def rename(self, old: str, new: str) -> None:
        """The chat has a new name: what waits for it follows."""
        await self._connection.execute(update(outbox).where(outbox.c.chat == old, _ACTIVE).values(chat=new))

    async def lose_remotes(self, chat: str) -> None:
        """What was sent to a chat is known there by its old numbers no more: its messages can't be changed or answered."""
        await self._connection.execute(update(outbox).where(outbox.c.chat == chat, outbox.c.remote.is_not(None)).values(remote=None))

    async def forget(self, chat: str, leads: Collection[int], opinions: Collection[int] = ()) -> None:
        """Erase what went, or was to go, to a chat, and what waits to be said to others about its leads, or questions about them."""
        self._new = [row for row in self._new if row["chat"] != chat]
        abouts = [f"{what}:{lead}" for lead in leads for what in ("talk", "note", "lead")]
        abouts += [f"opinion:{number}" for number in opinions]
        await self._connection.execute(delete(outbox).where(or_(outbox.c.chat == chat, and_(outbox.c.about.in_(abouts), _ACTIVE))))

    async def sweep(self, before: dt.datetime) -> int:
        """Forget what ended before then. Gives how many rows."""
        return (await self._connection.execute(delete(outbox).where(outbox.c.ended_at < before))).rowcount

    async def sweep_unknown(self, before: dt.datetime, known_as: str) -> int:
        """Forget what ended before then in chats (whose names begin so) of which nothing else is kept. Gives how many rows."""
        kept = select(conversations.c.chat).union(select(leads.c.chat).where(leads.c.chat.is_not(None)))
        strangers = outbox.c.chat.startswith(known_as, autoescape=True) & outbox.c.chat.not_in(kept)
        return (await self._connection.execute(delete(outbox).where(outbox.c.ended_at < before, strangers))).rowcount

    async def flush(self) -> None:
        """Write down what was gathered."""
        if self._new:
            await many(self._connection, _PUT, self._new)
            self._new.clear()
        if self._ended:
            await many(self._connection, _ENDED, self._ended)
            await self._connection.execute(delete(outbox).where(outbox.c.about == FAREWELL, outbox.c.ended_at.is_not(None)))
            self._ended.clear()

    async def _ready(self, query: Select[Any], values: Mapping[str, object] | None = None) -> tuple[Ready, ...]:
        return tuple(Ready(*row) for row in (await self._connection.execute(query, values)).all())
