"""Taking turns: whatever came in goes to the person's conversation or to the staff's desk, and all it leads to is one commit.

From the inbox many turns are taken in one transaction (`work`); where one person waits at a terminal a turn is taken as it comes
(`take`). A turn that fails for a mistake of ours is tried again alone, and set aside when it keeps failing: the others go on.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.conversation import Conversation, from_json
from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.errors import OpastinError
from bot.guidance.dropins import with_changes
from bot.handoff.load import Loads, with_loads
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from bot.service import attending, awaiting, briefings, calling_off, digest, person, planning, promises, training
from bot.service.batch import GROUP, Batch
from bot.service.loads import loads_now
from bot.service.messages import (
    TELEGRAM,
    Answer,
    Due,
    Incoming,
    Joined,
    Message,
    Moved,
    Outgoing,
    Reachable,
    due_from_json,
    incoming_from_json,
    incoming_to_json,
)
from bot.service.mistakes import told
from bot.service.moments import LOOK
from bot.service.reach import found_again, lost, moved
from bot.service.scene import Scene, is_group, look_up, own_name, staff_of, vouched_for, with_our_numbers
from bot.service.sessions import SESSION
from bot.service.staff import desk, joining, opinions, talking
from bot.storage import Arrived, Database, Waiting, Work
from bot.storage.inbox import MOST_ATTEMPTS
from bot.understanding import hide_id_codes

LOADS_HOLD = dt.timedelta(minutes=1)
"""So long what was seen of the load is taken to be as it was."""

DUE = "due"
"""What the inbox calls the source of a moment that has come."""

_log = logging.getLogger(__name__)


class Turns:
    """Takes turns for one knowledge and one database. `knowledge` may be replaced while it runs.

    `vouched`: in a terminal, who is staff is as its driver says. `shared`: other workers use the same database.
    """

    weekly = False
    """Whether the staff get the week in counts on Mondays."""

    def __init__(
        self, knowledge: Knowledge, database: Database, *, vouched: bool = True, shared: bool = False, username: str | None = None
    ) -> None:
        self.knowledge = knowledge
        self.username = username
        self._database = database
        self._vouched = vouched
        self._shared = shared
        self._latest: dict[str, tuple[int, str | None]] = {}
        self._loads: Loads | None = None
        self._loads_at = dt.datetime.min.replace(tzinfo=dt.UTC)
        self._looked_over: Knowledge | None = None
        """The knowledge with which the calendar was last compared with what people mean to come to."""

    async def _batch(self, work: Work, now: dt.datetime, *, direct: bool = False) -> Batch:
        """A batch with the calendar as the staff have changed it, and with what the regions can promise now."""
        loads = await self._loads_now(work, now)
        knowledge = with_loads(with_changes(self.knowledge, await work.attending.changes()), loads)
        return Batch(knowledge, work, now, direct, self.username, self.knowledge, loads)

    async def _loads_now(self, work: Work, now: dt.datetime) -> Loads:
        """Looked at once in a while: a promise need not know what came in within the same moment."""
        if self._loads is None or not dt.timedelta() <= now - self._loads_at < LOADS_HOLD:
            self._loads, self._loads_at = await loads_now(self.knowledge, work, now), now
        return self._loads

    # From a terminal, which waits for what goes out

    async def take(self, incoming: Incoming, now: dt.datetime) -> list[Outgoing]:
        """What goes out for one thing that came in. StorageError: nothing was kept, nothing goes out."""
        async with self._database.commit() as work:
            batch = await self._batch(work, now, direct=True)
            scene = await vouched_for(batch, incoming) if self._vouched else Scene({}, {}, {})
            await self._take(batch, self._on_latest(scrubbed(incoming)), scene)
        self._remember(batch.outgoing)
        return batch.outgoing

    async def take_due(self, now: dt.datetime) -> list[Outgoing]:
        """What goes out for the moments that have come, each taken as of its own time."""
        out = await self._look_over(now, direct=True)
        while True:
            async with self._database.commit() as work:
                ready = next(iter(await work.outbox.due(now, 1)), None)
                if ready is None:
                    break
                await work.outbox.remove([ready.number])
                batch = await self._batch(work, ready.due_at or now, direct=True)
                await self._due(batch, ready.chat, due_from_json(ready.payload))
            out += batch.outgoing
        self._remember(out)
        return out

    async def _look_over(self, now: dt.datetime, *, direct: bool = False) -> list[Outgoing]:
        """At the start, and when the knowledge was replaced: people hear of sessions that are not held any more."""
        knowledge = self.knowledge
        if self._looked_over is knowledge:
            return []
        async with self._database.commit() as work:
            batch = await self._batch(work, now, direct=direct)
            await calling_off.look_over(batch, now.astimezone(HELSINKI).date())
            if self.weekly:
                await digest.expect(batch)
        self._looked_over = knowledge
        return batch.outgoing

    async def known(self, chat: str) -> Conversation | None:
        """What is known of a chat now, kept or not."""
        async with self._database.commit() as work:
            stored = await work.conversation(chat)
            held = (await work.passing({chat: None})).get(chat)
        document = stored.document if stored else held
        return from_json(document) if document else None

    def _on_latest(self, incoming: Incoming) -> Incoming:
        """A press that does not say on which message is taken to be on the latest, if that asks for it."""
        content = incoming.content
        if not isinstance(content, Pressed) or content.message is not None:
            return incoming
        number, step = self._latest.get(incoming.chat, (None, None))
        if step != content.button.partition(":")[0]:
            return incoming
        return replace(incoming, content=replace(content, message=number))

    def _remember(self, outgoing: Sequence[Outgoing]) -> None:
        for message in outgoing:
            if isinstance(message, Message):
                self._latest[message.chat] = (message.number, message.step)

    # From the inbox

    async def accept(self, arrived: Sequence[tuple[int, str, Incoming]], now: dt.datetime, source: str = TELEGRAM) -> None:
        """Write down what came in: number of the update, lane, and what it is. When this returns it is safe. StorageError: it is not."""
        rows = [Arrived(source, number, lane, incoming_to_json(scrubbed(incoming))) for number, lane, incoming in arrived]
        async with self._database.commit() as work:
            await work.inbox.add(rows, now)

    async def come_due(self, now: dt.datetime, limit: int = 500) -> int:
        """Moments that have come go from the outbox to the inbox, as turns. Gives how many."""
        await self._look_over(now)
        async with self._database.commit() as work:
            ready = await work.outbox.due(now, limit)
            rows = [Arrived(DUE, None, one.chat, incoming_to_json(Incoming(one.chat, due_from_json(one.payload)))) for one in ready]
            if rows:
                await work.inbox.add(rows, now)
                await work.outbox.remove([one.number for one in ready])
        return len(ready)

    async def work(self, now: dt.datetime, limit: int) -> int:
        """Take what waits in the inbox, in one commit; gives how many turns. StorageError: nothing was taken, all of it waits."""
        try:
            return await self._work(now, limit)
        except OpastinError:
            raise
        except Exception as error:
            # A mistake of ours in one turn must not stop the others.
            _log.warning("A batch of turns failed (%s); its turns are taken one by one.", type(error).__name__)
        taken = 0
        while taken < limit and await self._work_alone(now):
            taken += 1
        return taken

    async def _work(self, now: dt.datetime, limit: int) -> int:
        async with self._database.commit() as work:
            waiting = await work.inbox.waiting(limit, whole_lanes=not self._shared)
            if waiting:
                await self._take_all(await self._batch(work, now), waiting)
        return len(waiting)

    async def _work_alone(self, now: dt.datetime) -> bool:
        """Take the first turn that waits by itself; one that keeps failing is set aside. Gives whether there was one."""
        first: Waiting | None = None
        try:
            async with self._database.commit() as work:
                first = next(iter(await work.inbox.waiting(1)), None)
                if first is not None:
                    await self._take_all(await self._batch(work, now), [first])
        except OpastinError:
            raise
        except Exception as error:
            if first is None:
                raise
            _log.error("A turn failed: %s", told(error))
            await self._failed(first, error, now)
        return first is not None

    async def _failed(self, turn: Waiting, error: Exception, now: dt.datetime) -> None:
        """Count the attempt; the last one sets the turn aside, and says so to the person."""
        async with self._database.commit() as work:
            if await work.inbox.failed(turn.id) < MOST_ATTEMPTS:
                return
            work.inbox.done(turn.id, now, f"{type(error).__name__} in a turn from {turn.source}")
            await self._apologise(await self._batch(work, now), turn)

    async def _apologise(self, batch: Batch, turn: Waiting) -> None:
        """Whoever waits for an answer hears that there is none; someone of the staff without the button to a human."""
        if turn.source == DUE or is_group(turn.lane):
            return
        words = await batch.words_of(turn.lane)
        account = staff_of(turn.lane)
        if account in await batch.work.people.staff([account]):
            await batch.say(account, batch.words("turn-failed-staff"))
        else:
            await batch.say(turn.lane, words("turn-failed"), ((words.button("goal:human", "button-human"),),))

    async def _take_all(self, batch: Batch, waiting: Sequence[Waiting]) -> None:
        turns = [(one, incoming_from_json(one.payload)) for one in waiting]
        batch.work.expect_messages(2 * len(turns))
        scene = await look_up(batch, [incoming for _, incoming in turns])
        for one, incoming in turns:
            batch.turn = one.id
            await self._take(batch, incoming, scene)
            batch.work.inbox.done(one.id, batch.now)

    # Whose turn it is

    async def _take(self, batch: Batch, incoming: Incoming, scene: Scene) -> None:
        match incoming.content:
            case Due() as due:
                await self._due(batch, incoming.chat, due)
            case Moved(to=to):
                await moved(batch, incoming.chat, f"{TELEGRAM}{to}")
            case Reachable(yes=yes):
                await (found_again if yes else lost)(batch, own_name(incoming, scene.staff, scene.groups))
            case Joined():
                if incoming.chat in scene.groups:
                    await found_again(batch, f"{GROUP}{scene.groups[incoming.chat]}")
                else:
                    await batch.say(incoming.chat, batch.words("group-hello", link=f"https://t.me/{batch.username or ''}"))
            case _:
                await self._spoken(batch, incoming, scene)

    async def _due(self, batch: Batch, chat: str, due: Due) -> None:
        if chat.startswith(SESSION):
            await briefings.due(batch, due.what, chat)
        elif due.what == "silence":
            await talking.silence(batch, due.lead)
        elif due.what == LOOK:
            await person.look(batch, chat)
        elif due.what == planning.PLAN:
            await planning.look(batch, chat)
        elif due.what == digest.DIGEST:
            await digest.due(batch)
        elif due.what == opinions.OPINION:
            await opinions.due(batch, due.lead)
        elif due.what == training.PERIOD:
            await training.due(batch, due.lead)
        elif due.what in awaiting.MOMENTS:
            await attending.due(batch, due.what, due.attendance)
        else:
            await promises.due(batch, due.what, due.lead)

    async def _spoken(self, batch: Batch, incoming: Incoming, scene: Scene) -> None:
        """Somebody said or pressed something: a stranger, a person, or someone of the staff."""
        account = staff_of(incoming.sender or incoming.chat)
        secret = joining.secret_in(incoming.content.text) if isinstance(incoming.content, Said) else None
        own = replace(incoming, chat=own_name(incoming, scene.staff, scene.groups))
        own = with_our_numbers(own, scene)
        member = scene.staff.get(account)
        if is_group(incoming.chat) or incoming.chat.startswith(GROUP):
            if secret is not None:
                await joining.link_group(batch, account, incoming.chat, secret)
            elif own.chat.startswith(GROUP):
                await desk.in_group(batch, own.chat.removeprefix(GROUP), member, own)
            elif own.query is not None:
                await batch.show(Answer(own.chat, own.query))
        elif secret is not None:
            await joining.join(batch, account, incoming.chat, incoming.name, secret)
            scene.staff.update(await batch.work.people.staff([account]))
        elif member is not None:
            await desk.in_private(batch, member, own, scene.named.get((own.chat, incoming.reply_to or 0)))
        else:
            await self._person(batch, own)

    async def _person(self, batch: Batch, incoming: Incoming) -> None:
        """A person's turn: the human's who owns the talk, or the bot's."""
        content = incoming.content
        if not isinstance(content, Said | Pressed | Located | Contact | Unreadable):
            return
        if isinstance(content, Pressed) and content.button.startswith("lead:"):
            await _guessed(batch, content.button)
        talk = await batch.talk(incoming.chat)
        if talk is not None and await talking.from_person(batch, talk, incoming, content):
            return
        if incoming.query is not None:
            await batch.show(Answer(incoming.chat, incoming.query))
        await person.take(batch, incoming, content)


async def _guessed(batch: Batch, button: str) -> None:
    """A button of the staff, pressed by someone who is none: the talk goes on as with any unknown button, and it is logged."""
    number = button.split(":")[1]
    lead = await batch.work.lead(int(number)) if number.isdecimal() and len(number) <= desk.MAX_DIGITS else None
    if lead is not None:
        await desk.deny(batch, lead, desk.STRANGER)


def scrubbed(incoming: Incoming) -> Incoming:
    """What came in, with identity codes taken out before anything else is done with it."""
    content = incoming.content
    if not isinstance(content, Said):
        return incoming
    text, found = hide_id_codes(content.text)
    return replace(incoming, content=replace(content, text=text, scrubbed=True)) if found else incoming
