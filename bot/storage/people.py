"""Staff with their duties, invitations, groups, talks that a human owns, and who can't be reached."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.rows import Invite, StaffMember, Talk
from bot.storage.tables import abilities, conversations, duties, groups, invites, leads, session_duties, staff, talks, unreachable
from bot.storage.thin import among, listed, per_database, rows

_STAFF = per_database(
    lambda kind: (
        select(staff.c.id, staff.c.name, staff.c.away_until, abilities.c.capacity, abilities.c.languages, abilities.c.fields)
        .outerjoin(abilities, abilities.c.staff == staff.c.id)
        .where(among(kind, staff.c.id, "wanted"))
    )
)
_DUTIES = per_database(lambda kind: select(duties).where(among(kind, duties.c.staff, "wanted")).order_by(duties.c.region, duties.c.role))
_TALKS = per_database(lambda kind: select(talks).where(among(kind, talks.c.chat, "wanted")))
_UNREACHABLE = per_database(lambda kind: select(unreachable.c.chat).where(among(kind, unreachable.c.chat, "wanted")))


class People:
    """All of them in one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    # Staff

    async def staff(self, wanted: Collection[str] | None = None) -> Mapping[str, StaffMember]:
        """Staff by id: those named, or all."""
        if wanted is None:
            wanted = (await self._connection.scalars(select(staff.c.id))).all()
        values = {"wanted": listed(self._connection, wanted)}
        members = await rows(self._connection, _STAFF(self._connection), values)
        held: dict[str, list[tuple[str, str]]] = {}
        for who, region, role in await rows(self._connection, _DUTIES(self._connection), values) if members else ():
            held.setdefault(who, []).append((region, role))
        return {
            who: StaffMember(who, name, away_until, tuple(held.get(who, ())), capacity, _listed(languages), _listed(fields))
            for who, name, away_until, capacity, languages, fields in members
        }

    async def employ(self, who: str, name: str, region: str, role: str, at: dt.datetime) -> None:
        """Make someone staff of a region, in a role; what they were already, they stay."""
        values = {"id": who, "name": name, "joined_at": at}
        await self._connection.execute(self._insert(staff).values(values).on_conflict_do_nothing(index_elements=["id"]))
        duty = {"staff": who, "region": region, "role": role}
        await self._connection.execute(self._insert(duties).values(duty).on_conflict_do_nothing(index_elements=["staff", "region", "role"]))

    async def dismiss(self, who: str) -> bool:
        """End all duties of someone, with the invitations they made, and forget what they are called. Gives whether there was anyone."""
        await self._connection.execute(delete(duties).where(duties.c.staff == who))
        await self._connection.execute(delete(session_duties).where(session_duties.c.staff == who))
        await self._connection.execute(delete(abilities).where(abilities.c.staff == who))
        await self._connection.execute(delete(invites).where(invites.c.made_by == who, invites.c.used_at.is_(None)))
        return bool((await self._connection.execute(delete(staff).where(staff.c.id == who))).rowcount)

    async def call(self, who: str, name: str) -> None:
        """What people see someone of the staff called."""
        await self._connection.execute(update(staff).where(staff.c.id == who).values(name=name))

    async def away(self, who: str, until: dt.datetime | None) -> None:
        """Someone of the staff is away until then; None: is back."""
        await self._connection.execute(update(staff).where(staff.c.id == who).values(away_until=until))

    async def takes(self, who: str, capacity: int | None) -> None:
        """How many leads someone of the staff takes at once; None: they have not said."""
        await self._tell(who, capacity=capacity)

    async def knows(self, who: str, *, languages: Collection[str] | None = None, fields: Collection[str] | None = None) -> None:
        """Which languages someone of the staff speaks, which fields they know best; None: as it was."""
        told = {"languages": languages, "fields": fields}
        await self._tell(who, **{name: " ".join(ids) for name, ids in told.items() if ids is not None})

    async def _tell(self, who: str, **values: str | int | None) -> None:
        nothing = {"staff": who, "capacity": None, "languages": "", "fields": ""}
        await self._connection.execute(self._insert(abilities).values(nothing).on_conflict_do_nothing(index_elements=["staff"]))
        if values:
            await self._connection.execute(update(abilities).where(abilities.c.staff == who).values(**values))

    # Invitations and groups

    async def invite(self, digest: str, invite: Invite, at: dt.datetime) -> None:
        """Keep an invitation, by the digest of its secret."""
        values = {"digest": digest, "region": invite.region, "role": invite.role, "made_by": invite.made_by}
        await self._connection.execute(insert(invites).values(**values, made_at=at, expires_at=invite.expires_at))

    async def use_invite(self, digest: str, who: str, at: dt.datetime) -> Invite | None:
        """Use an invitation up: it is given to the first who asks, and to nobody after its time."""
        change = (
            update(invites)
            .where(invites.c.digest == digest, invites.c.used_at.is_(None), invites.c.expires_at > at)
            .values(used_at=at, used_by=who)
            .returning(invites.c.region, invites.c.role, invites.c.made_by, invites.c.expires_at, invites.c.used_at)
        )
        row = (await self._connection.execute(change)).first()
        return Invite(*row) if row else None

    async def has_invite(self, digest: str) -> Invite | None:
        """An invitation by its digest, used or not."""
        query = select(invites.c.region, invites.c.role, invites.c.made_by, invites.c.expires_at, invites.c.used_at)
        row = (await self._connection.execute(query.where(invites.c.digest == digest))).first()
        return Invite(*row) if row else None

    async def groups(self) -> Mapping[str, str]:
        """Region -> the chat that is its staff group."""
        return {row.region: row.chat for row in (await self._connection.execute(select(groups))).all()}

    async def link_group(self, region: str, chat: str) -> None:
        """Make a chat the staff group of a region, and of no other."""
        await self._connection.execute(delete(groups).where((groups.c.region == region) | (groups.c.chat == chat)))
        await self._connection.execute(insert(groups).values(region=region, chat=chat))

    async def move_group(self, old: str, new: str) -> None:
        """A group has a new name."""
        if await self._connection.scalar(select(groups.c.region).where(groups.c.chat == old)) is None:
            return  # Telegram tells of a move twice: what has moved already stays.
        if await self._connection.scalar(select(groups.c.region).where(groups.c.chat == old)) is None:
            return  # It has been heard already.
        await self._connection.execute(delete(groups).where(groups.c.chat == new))
        await self._connection.execute(update(groups).where(groups.c.chat == old).values(chat=new))

    # Talks

    async def talks(self, chats: Collection[str] | None = None) -> Mapping[str, Talk]:
        """Talks that a human owns, by the person's chat: of those chats, or all."""
        if chats is None:
            return {row["chat"]: Talk(**row) for row in (await self._connection.execute(select(talks))).mappings()}
        found = await rows(self._connection, _TALKS(self._connection), {"wanted": listed(self._connection, chats)})
        return {row[0]: Talk(*row) for row in found}

    async def talk_of(self, lead: int) -> Talk | None:
        """The talk about a lead, if a human owns it now."""
        row = (await self._connection.execute(select(talks).where(talks.c.lead == lead))).mappings().first()
        return Talk(**row) if row else None

    async def start_talk(self, talk: Talk) -> None:
        """A human owns the conversation from now on, whoever did before."""
        await self._connection.execute(delete(talks).where(talks.c.chat == talk.chat))
        values = {"chat": talk.chat, "lead": talk.lead, "staff": talk.staff, "since": talk.since, "last_at": talk.last_at}
        await self._connection.execute(insert(talks).values(**values))

    async def touch_talk(self, chat: str, at: dt.datetime) -> None:
        """Someone has just spoken in the talk."""
        await self._connection.execute(update(talks).where(talks.c.chat == chat).values(last_at=at))

    async def end_talk(self, chat: str) -> bool:
        """The bot owns the conversation again. Gives whether a human did."""
        return bool((await self._connection.execute(delete(talks).where(talks.c.chat == chat))).rowcount)

    # Who can't be reached

    async def unreachable(self, chats: Collection[str]) -> frozenset[str]:
        """Those of the chats that shut the bot out."""
        found = await rows(self._connection, _UNREACHABLE(self._connection), {"wanted": listed(self._connection, chats)})
        return frozenset(row[0] for row in found)

    async def count_unreachable(self) -> int:
        """How many chats shut the bot out."""
        return int(await self._connection.scalar(select(func.count()).select_from(unreachable)) or 0)

    async def lose(self, chat: str, at: dt.datetime) -> bool:
        """The chat shuts the bot out. Gives whether that is news."""
        adding = self._insert(unreachable).values(chat=chat, since=at).on_conflict_do_nothing(index_elements=["chat"])
        return bool((await self._connection.execute(adding)).rowcount)

    async def find_again(self, chats: Collection[str]) -> None:
        """These chats can be reached again."""
        if not chats:
            return
        await self._connection.execute(delete(unreachable).where(unreachable.c.chat.in_(list(chats))))

    async def sweep(self, lost_before: dt.datetime, expired_before: dt.datetime, known_as: str) -> None:
        """Forget who shut the bot out before then, of whom (their names begin so) nothing else is kept; and old invitations."""
        kept = select(conversations.c.chat).union(select(leads.c.chat).where(leads.c.chat.is_not(None)))
        strangers = unreachable.c.chat.startswith(known_as, autoescape=True) & unreachable.c.chat.not_in(kept)
        await self._connection.execute(delete(unreachable).where(unreachable.c.since < lost_before, strangers))
        await self._connection.execute(delete(invites).where(invites.c.expires_at < expired_before))

    async def forget(self, chat: str) -> None:
        """Erase a person."""
        await self._connection.execute(delete(talks).where(talks.c.chat == chat))
        await self._connection.execute(delete(unreachable).where(unreachable.c.chat == chat))

    def _insert(self, table: object) -> sqlite.Insert:
        dialect = postgresql if self._connection.dialect.name == "postgresql" else sqlite
        made: sqlite.Insert = dialect.insert(table)
        return made


def _listed(ids: str | None) -> tuple[str, ...]:
    """What stands in a column with spaces between."""
    return tuple((ids or "").split())
