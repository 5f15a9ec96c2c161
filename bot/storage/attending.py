"""Who means to come to which session of a drop-in, sessions that are cancelled or moved, and who of the staff is there.

An attendance is a person's for each session at most one, whatever becomes of it: who withdraws and means to come again has the
same one. Its days are Finnish days, as the calendar of the drop-in has them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any, Unpack

from sqlalchemy import ColumnElement, Select, delete, func, insert, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.knowledge.changes import SessionChange
from bot.storage.rows import AttendanceMarks, AttendanceStatus, Meaning, StoredAttendance
from bot.storage.tables import attendances, session_changes, session_duties
from bot.storage.thin import POSTGRESQL, per_database, rows

MEANT: tuple[AttendanceStatus, ...] = ("meant",)

_CHANGES = per_database(
    lambda _: (
        select(session_changes.c.dropin, session_changes.c.date, session_changes.c.moved_to, session_changes.c.reason)
        .where(session_changes.c.undone_at.is_(None))
        .order_by(session_changes.c.number)
    )
)
_HOLD = text("SELECT pg_advisory_xact_lock(hashtext(:session))")
_HOLD_TOGETHER = text("SELECT pg_advisory_xact_lock_shared(hashtext(:session))")

NOTHING_OF_THEM: Mapping[str, None] = {"chat": None, "place": None, "language": None, "about": None, "summary": None}
"""What is left of someone who was erased: that somebody came, or did not."""


class Attending:
    """All of it in one transaction. `holding`: what is asked for is about to change, and is held where several workers share."""

    def __init__(self, connection: AsyncConnection, *, holding: bool = False) -> None:
        self._connection = connection
        self._holding = holding

    # Who means to come

    async def mean(self, chat: str, dropin: str, date: dt.date, at: dt.datetime, **meaning: Unpack[Meaning]) -> StoredAttendance:
        """Someone means to come to that session; once more, if they had withdrawn. What came of it already stays."""
        fresh = {"chat": chat, "dropin": dropin, "date": date, "status": "meant", "walk_in": False, "created_at": at}
        told = {"wants_reminder": True, **meaning}
        adding = self._insert().values({**fresh, **told})
        again = adding.on_conflict_do_update(
            index_elements=["chat", "dropin", "date"],
            set_={**told, "status": "meant"},
            where=attendances.c.status.in_(["meant", "withdrawn", "cancelled"]),
        )
        await self._connection.execute(again)
        (found,) = await self._found(_session(dropin, date) & (attendances.c.chat == chat))
        return found

    async def withdraw(self, chat: str, dropin: str, date: dt.date) -> StoredAttendance | None:
        """Someone does not come after all. Gives what they meant, if they did."""
        found = await self.of_session(chat, dropin, date)
        if found is None or found.status != "meant":
            return None
        await self.mark(found.number, status="withdrawn", summary=None)
        return found

    async def of_session(self, chat: str, dropin: str, date: dt.date) -> StoredAttendance | None:
        """What is known of someone and that session."""
        return next(iter(await self._found(_session(dropin, date) & (attendances.c.chat == chat))), None)

    async def attendance(self, number: int) -> StoredAttendance | None:
        """One attendance; None when it is no more."""
        return next(iter(await self._found(attendances.c.number == number)), None)

    async def attending(
        self, dropin: str, date: dt.date, statuses: Collection[AttendanceStatus] | None = MEANT
    ) -> tuple[StoredAttendance, ...]:
        """Those of one session in some statuses (None: in any), in the order in which they told."""
        wanted = _session(dropin, date)
        return await self._found(wanted if statuses is None else wanted & attendances.c.status.in_(list(statuses)))

    async def of_chat(self, chat: str) -> tuple[StoredAttendance, ...]:
        """All of one person's, earliest day first."""
        return await self._found(attendances.c.chat == chat)

    async def between(self, first: dt.date, last: dt.date) -> tuple[StoredAttendance, ...]:
        """All of the sessions of those days, both included, earliest day first."""
        return await self._found(attendances.c.date.between(first, last))

    async def sessions_meant(self, since: dt.date) -> tuple[tuple[str, dt.date], ...]:
        """The sessions from that day on to which somebody means to come, each once: drop-in and day."""
        query = select(attendances.c.dropin, attendances.c.date).where(attendances.c.date >= since, attendances.c.status == "meant")
        found = await self._connection.execute(query.distinct().order_by(attendances.c.date, attendances.c.dropin))
        return tuple((row.dropin, row.date) for row in found)

    async def mark(self, number: int, **marks: Unpack[AttendanceMarks]) -> None:
        """Note what became of one: what is not named stays. Raises LookupError when it is no more."""
        changed = await self._connection.execute(update(attendances).where(attendances.c.number == number).values(**marks))
        if changed.rowcount != 1:
            message = f"There is no attendance {number}."
            raise LookupError(message)

    async def walk_in(
        self,
        dropin: str,
        date: dt.date,
        at: dt.datetime,
        *,
        first: bool | None = None,
        language: str | None = None,
        place: str | None = None,
    ) -> int:
        """Somebody came who had not told: who they are is not known. Gives the number."""
        came = {"dropin": dropin, "date": date, "status": "came", "walk_in": True, "wants_reminder": False, "created_at": at}
        told = {"first": first, "language": language, "place": place}
        return int(await self._connection.scalar(insert(attendances).values(**came, **told).returning(attendances.c.number)))

    async def drop_walk_in(self, number: int) -> bool:
        """Somebody who was counted by mistake. Gives whether there was one."""
        gone = delete(attendances).where(attendances.c.number == number, attendances.c.walk_in.is_(True))
        return bool((await self._connection.execute(gone)).rowcount)

    # Sessions that are not held as the files have it

    async def change_session(self, change: SessionChange, by: str, at: dt.datetime) -> None:
        """Keep that a session is cancelled or moved, as things stand now."""
        await self.hold_session(change.dropin, change.date)
        values = {"dropin": change.dropin, "date": change.date, "moved_to": change.to, "reason": change.reason, "by": by, "at": at}
        await self._connection.execute(insert(session_changes).values(**values))

    async def undo_change(self, dropin: str, date: dt.date, at: dt.datetime) -> bool:
        """Take back the latest change of that session. Gives whether there was one."""
        of_it = (session_changes.c.dropin == dropin) & (session_changes.c.date == date) & session_changes.c.undone_at.is_(None)
        latest = select(func.max(session_changes.c.number)).where(of_it).scalar_subquery()
        taking = update(session_changes).where(session_changes.c.number == latest).values(undone_at=at)
        return bool((await self._connection.execute(taking)).rowcount)

    async def changes(self) -> tuple[SessionChange, ...]:
        """The sessions that are cancelled or moved, in the order in which that was done. Asked in every batch."""
        found = await rows(self._connection, _CHANGES(self._connection), {})
        return tuple(SessionChange(dropin, date, to, reason) for dropin, date, to, reason in found)

    async def cancel(self, dropin: str, date: dt.date) -> tuple[StoredAttendance, ...]:
        """The session is not held. Gives those who meant to come to it."""
        meant = await self.attending(dropin, date)
        await self._connection.execute(update(attendances).where(_among(meant)).values(status="cancelled", summary=None))
        return meant

    async def move(self, dropin: str, date: dt.date, to: dt.date) -> tuple[StoredAttendance, ...]:
        """The session is held on another day: what people meant goes with it, and so does who is there.

        Who has told already whether they come on that day is taken at that word. Gives those who meant to come, as they are now.
        """
        meant, there = await self.attending(dropin, date), await self.attending(dropin, to, None)
        told = {one.chat for one in there if one.chat is not None}
        follow, stay = [one for one in meant if one.chat not in told], [one for one in meant if one.chat in told]
        await self._connection.execute(update(attendances).where(_among(follow)).values(date=to, reminded_at=None))
        await self._connection.execute(update(attendances).where(_among(stay)).values(status="cancelled", summary=None))
        for staff in await self.on_duty(dropin, date):
            await self.drop_duty(staff, dropin, date)
            await self.take_duty(staff, dropin, to)
        return await self._found(_among(meant))

    async def hold_session(self, dropin: str, date: dt.date, *, together: bool = False) -> None:
        """Nobody changes this session until the transaction ends; `together`: others may mean to come to it meanwhile."""
        if self._connection.dialect.name == POSTGRESQL:
            statement = _HOLD_TOGETHER if together else _HOLD
            await self._connection.execute(statement, {"session": f"{dropin}:{date.isoformat()}"})

    # Who is there

    async def take_duty(self, staff: str, dropin: str, date: dt.date) -> None:
        """Someone of the staff is there at that session."""
        values = {"staff": staff, "dropin": dropin, "date": date}
        adding = self._dialect().insert(session_duties).values(**values)
        await self._connection.execute(adding.on_conflict_do_nothing(index_elements=["dropin", "date", "staff"]))

    async def drop_duty(self, staff: str, dropin: str, date: dt.date) -> bool:
        """Someone of the staff is not there after all. Gives whether they were to be."""
        of_it = (session_duties.c.dropin == dropin) & (session_duties.c.date == date) & (session_duties.c.staff == staff)
        return bool((await self._connection.execute(delete(session_duties).where(of_it))).rowcount)

    async def on_duty(self, dropin: str, date: dt.date) -> tuple[str, ...]:
        """Who of the staff is there at that session."""
        query = select(session_duties.c.staff).where(session_duties.c.dropin == dropin, session_duties.c.date == date)
        return tuple(await self._connection.scalars(query.order_by(session_duties.c.staff)))

    async def duties_of(self, staff: str, since: dt.date) -> tuple[tuple[str, dt.date], ...]:
        """At which sessions from that day on someone of the staff is there."""
        query = select(session_duties.c.dropin, session_duties.c.date).where(
            session_duties.c.staff == staff, session_duties.c.date >= since
        )
        found = await self._connection.execute(query.order_by(session_duties.c.date, session_duties.c.dropin))
        return tuple((row.dropin, row.date) for row in found)

    async def rename(self, old: str, new: str) -> None:
        """The drop-in has another id now."""
        for table in (attendances, session_changes, session_duties):
            await self._connection.execute(update(table).where(table.c.dropin == old).values(dropin=new))

    # What is let go

    async def forget(self, chat: str, today: dt.date) -> int:
        """Erase a person: what is to come is gone, of what was before only that somebody came, or did not, stays. Gives how many."""
        gone = await self._connection.execute(delete(attendances).where(attendances.c.chat == chat, attendances.c.date >= today))
        left = await self._connection.execute(update(attendances).where(attendances.c.chat == chat).values(**NOTHING_OF_THEM))
        return gone.rowcount + left.rowcount

    async def sweep(self, known_before: dt.date, told_before: dt.date) -> None:
        """Let go of summaries of sessions before `told_before`, and of who it was, and why, at sessions before `known_before`."""
        old = attendances.c.chat.is_not(None) & (attendances.c.date < known_before)
        await self._connection.execute(update(attendances).where(old).values(chat=None, about=None, summary=None))
        told = attendances.c.summary.is_not(None) & (attendances.c.date < told_before)
        await self._connection.execute(update(attendances).where(told).values(summary=None))

    async def _found(self, wanted: ColumnElement[bool]) -> tuple[StoredAttendance, ...]:
        query: Select[Any] = select(attendances).where(wanted).order_by(attendances.c.date, attendances.c.number)
        found = await self._connection.execute(query.with_for_update() if self._holding else query)
        return tuple(StoredAttendance(**row) for row in found.mappings())

    def _insert(self) -> sqlite.Insert:
        made: sqlite.Insert = self._dialect().insert(attendances)
        return made

    def _dialect(self) -> Any:
        return postgresql if self._connection.dialect.name == POSTGRESQL else sqlite


def _session(dropin: str, date: dt.date) -> ColumnElement[bool]:
    return (attendances.c.dropin == dropin) & (attendances.c.date == date)


def _among(those: Collection[StoredAttendance]) -> ColumnElement[bool]:
    return attendances.c.number.in_([one.number for one in those])
