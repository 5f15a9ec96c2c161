import asyncio
import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import aiosqlite
import pytest
from sqlalchemy import event

from bot.errors import StorageError
from bot.storage import NO_SUMMARY, PERSON, Database, Erased, LeadEvent, StoredConversation, StoredLead, Work

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=3)


async def open_lead(work: Work, chat: str = "anna", region: str = "forssa") -> int:
    """Open a lead of which only the person and the region matter."""
    return await work.open_lead(chat=chat, region=region, role="counsellor", summary='{"need": "cleaning"}', at=NOW, promised_at=LATER)


async def test_conversation_comes_back_as_it_was_saved(database: Database) -> None:
    """What is saved of a chat is what is found there, and nothing is found of others."""
    async with database.commit() as work:
        await work.save_conversation("anna", '{"language": "fi", "ääkköset": "öå"}', "v1", NOW)
    async with database.read() as reading:
        assert await reading.conversation("anna") == StoredConversation("anna", '{"language": "fi", "ääkköset": "öå"}', "v1", NOW)
        assert await reading.conversation("bertta") is None


async def test_saving_again_replaces(database: Database) -> None:
    """A chat has one document: the last."""
    for version in ("v1", "v2"):
        async with database.commit() as work:
            await work.save_conversation("anna", f'{{"of": "{version}"}}', version, NOW)
    async with database.read() as reading:
        assert await reading.conversation("anna") == StoredConversation("anna", '{"of": "v2"}', "v2", NOW)


async def test_transaction_sees_what_it_wrote(database: Database) -> None:
    """Within a transaction, what was just saved, logged or missed is found."""
    async with database.commit() as work:
        await work.save_conversation("anna", "{}", "v1", NOW)
        assert await work.conversation("anna") == StoredConversation("anna", "{}", "v1", NOW)
        number = await open_lead(work)
        await work.log(number, NOW, "bot", "opened")
        assert [event.what for event in await work.events(number)] == ["opened"]
        await work.add_miss(text="mitä?", language="fi", step="goal", at=NOW)
        assert [miss.text for miss in await work.misses()] == ["mitä?"]


async def test_many_conversations_are_found_at_once(database: Database) -> None:
    """A batch asks for all its chats together, however many they are."""
    chats = [f"chat-{n}" for n in range(1200)]
    async with database.commit() as work:
        for chat in chats:
            await work.save_conversation(chat, "{}", "v1", NOW)
    async with database.commit() as work:
        await work.save_conversation("chat-7", '{"new": 1}', "v1", NOW)
        found = await work.conversations([*chats, "nobody"])
    assert sorted(found) == sorted(chats)
    assert found["chat-7"].document == '{"new": 1}'


async def test_batch_takes_few_statements(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred chats of a batch are read with one statement and written with one, and so are their message numbers."""
    statements: list[str] = []
    event.listen(database._engine.sync_engine, "before_cursor_execute", lambda *arguments: statements.append(arguments[2]))
    for name in ("execute_fetchall", "executemany"):
        run = getattr(aiosqlite.Connection, name)

        async def noting(self: object, sql: str, *rest: object, run: Any = run) -> object:
            statements.append(sql)
            return await run(self, sql, *rest)

        monkeypatch.setattr(aiosqlite.Connection, name, noting)
    async with database.commit() as work:
        work.expect_messages(100)
        await work.conversations([f"chat-{n}" for n in range(100)])
        for n in range(100):
            await work.save_conversation(f"chat-{n}", "{}", "v1", NOW)
            await work.next_message()
    said = [statement.split()[0] for statement in statements]
    assert said in (["BEGIN", "SELECT", "SELECT", "INSERT", "UPDATE"], ["SELECT", "SELECT", "INSERT"])  # PostgreSQL has a sequence.


async def test_lead_comes_back_as_it_was_opened(database: Database) -> None:
    """A new lead waits, with what it was opened with and nothing else."""
    async with database.commit() as work:
        number = await open_lead(work)
    async with database.read() as reading:
        expected = StoredLead(
            number, "anna", "forssa", "counsellor", "waiting", '{"need": "cleaning"}', NOW, LATER, None, None, None, None, None, NOW
        )
        assert await reading.lead(number) == expected
        assert await reading.lead(number + 1) is None


@pytest.mark.parametrize("number", [-1, 0, 2**31 - 1, 2**31, 10**12, 10**20])
async def test_number_that_no_lead_has_finds_nothing(database: Database, number: int) -> None:
    """Any number may be asked for, even one that no column holds."""
    async with database.read() as reading:
        assert await reading.lead(number) is None


async def test_leads_are_found_by_region_status_and_person(database: Database) -> None:
    """The lists that staff and persons see hold the right leads, oldest first."""
    async with database.commit() as work:
        first, second, third = [await open_lead(work, chat, region) for chat, region in (("a", "forssa"), ("b", "rauma"), ("a", "forssa"))]
        await work.update_lead(third, status="closed", outcome="studying", closed_at=LATER)
    async with database.read() as reading:
        assert [lead.number for lead in await reading.leads("forssa", ["waiting", "claimed"])] == [first]
        assert [lead.number for lead in await reading.leads("forssa")] == [first, third]
        assert [lead.number for lead in await reading.leads(statuses=["waiting"])] == [first, second]
        assert [lead.number for lead in await reading.leads("forssa", [])] == []
        assert [lead.number for lead in await reading.leads_of("a")] == [first, third]


async def test_lead_changes_only_where_told(database: Database) -> None:
    """A change touches the named columns and says when; the others stay."""
    async with database.commit() as work:
        number = await open_lead(work)
        before = await work.lead(number)
        await work.update_lead(number, status="claimed", claimed_by="staff:7", claimed_at=LATER, group_message=12)
        after = await work.lead(number)
    assert before is not None
    assert after is not None
    assert (after.status, after.claimed_by, after.claimed_at, after.group_message) == ("claimed", "staff:7", LATER, 12)
    assert (after.summary, after.promised_at, after.opened_at) == (before.summary, before.promised_at, before.opened_at)


async def test_changing_a_lead_that_is_not_there_is_an_error(database: Database) -> None:
    """A number that names no lead is never ignored."""
    with pytest.raises(LookupError, match="no lead 99"):
        async with database.commit() as work:
            await work.update_lead(99, status="closed")


async def test_log_of_a_lead_is_in_order_and_names_no_chat(database: Database) -> None:
    """The log keeps who did what when; the person it is about is called a person."""
    async with database.commit() as work:
        number = await open_lead(work)
        await work.log(number, NOW, "anna", "opened", "asked for a human")
        await work.log(number, LATER, "staff:7", "claimed")
    async with database.read() as reading:
        first, second = await reading.events(number)
    assert first == LeadEvent(first.id, number, NOW, PERSON, "opened", "asked for a human")
    assert second == LeadEvent(second.id, number, LATER, "staff:7", "claimed", "")
    assert first.id < second.id


async def test_times_come_out_aware_in_utc(database: Database) -> None:
    """A time given in Finland is the same moment when it comes back, in UTC."""
    helsinki = dt.datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
    async with database.commit() as work:
        await work.save_conversation("anna", "{}", "v1", helsinki)
    async with database.read() as reading:
        kept = await reading.conversation("anna")
    assert kept is not None
    assert kept.updated_at.isoformat() == "2026-07-01T09:00:00+00:00"


async def test_time_without_zone_is_refused(database: Database) -> None:
    """A naive time is a bug, found at once."""
    with pytest.raises(Exception, match="no time zone"):
        async with database.commit() as work:
            await work.save_conversation("anna", "{}", "v1", NOW.replace(tzinfo=None))


async def test_transaction_is_all_or_nothing(database: Database) -> None:
    """When a batch fails, nothing of it is kept: no conversation, lead, event or miss. A sequence may lose a number, never repeat one."""

    async def write_and_fail() -> None:
        async with database.commit() as work:
            await work.save_conversation("anna", "{}", "v1", NOW)
            await work.log(await open_lead(work), NOW, "anna", "opened")
            await work.add_miss(text="mitä?", language="fi", step=None, at=NOW)
            assert await work.next_message() == 1
            await work.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await write_and_fail()
    async with database.commit() as work:
        assert await work.conversation("anna") is None
        assert await work.leads() == ()
        assert await work.events(1) == ()
        assert await work.misses() == ()
        assert await work.next_message() in {1, 2}


async def test_failed_erasure_erases_nothing(database: Database) -> None:
    """A person is erased from everywhere or from nowhere."""
    async with database.commit() as work:
        await work.save_conversation("anna", "{}", "v1", NOW)
        number = await open_lead(work)

    async def erase_and_fail() -> None:
        async with database.commit() as work:
            await work.erase("anna")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await erase_and_fail()
    async with database.read() as reading:
        assert await reading.conversation("anna") is not None
        assert [lead.number for lead in await reading.leads_of("anna")] == [number]


async def test_message_numbers_never_repeat(url: str) -> None:
    """Message numbers go on over transactions and restarts, one by one."""
    numbers = []
    for _ in range(3):
        async with await Database.open(url) as database:
            for _ in range(2):
                async with database.commit() as work:
                    numbers += [await work.next_message(), await work.next_message()]
                    await work.flush()
                    numbers.append(await work.next_message())
    assert numbers == list(range(1, 19))


async def test_message_numbers_of_tasks_at_once_never_repeat(database: Database) -> None:
    """Tasks that write at the same time wait for one another."""

    async def take() -> int:
        async with database.commit() as work:
            number = await work.next_message()
            await asyncio.sleep(0)
            return number

    assert sorted(await asyncio.gather(*(take() for _ in range(20)))) == list(range(1, 21))


async def test_reader_sees_nothing_of_an_open_transaction(database: Database) -> None:
    """Who reads while a batch is being written sees the state before it, or waits for it; never half of it."""
    written, read = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with database.commit() as work:
            await work.save_conversation("anna", "{}", "v1", NOW)
            await work.flush()
            written.set()
            await asyncio.sleep(0.02)
            raise ZeroDivisionError

    async def look() -> None:
        await written.wait()
        async with database.read() as reading:
            assert await reading.conversation("anna") is None
        read.set()

    results = await asyncio.gather(write(), look(), return_exceptions=True)
    assert isinstance(results[0], ZeroDivisionError)
    assert results[1] is None
    assert read.is_set()


async def test_reader_sees_one_moment(url: str) -> None:
    """What another program commits while one reads does not come into the answers."""
    async with await Database.open(url) as reader, await Database.open(url) as writer:
        async with reader.read() as reading:
            assert await reading.conversation("anna") is None
            async with writer.commit() as work:
                await work.save_conversation("anna", "{}", "v1", NOW)
            assert await reading.conversation("anna") is None
        async with reader.read() as reading:
            assert await reading.conversation("anna") is not None


async def test_two_programs_do_not_claim_the_same_lead(url: str) -> None:
    """Who writes has the database alone, so what was read in a transaction still holds when it is acted upon."""

    async def claim(database: Database, who: str) -> bool:
        async with database.commit() as work:
            lead = await work.lead(1)
            assert lead is not None
            await asyncio.sleep(0.02)
            if lead.status != "waiting":
                return False
            await work.update_lead(1, status="claimed", claimed_by=who)
            return True

    async with await Database.open(url) as one, await Database.open(url) as other:
        async with one.commit() as work:
            assert await open_lead(work) == 1
        assert sorted(await asyncio.gather(claim(one, "staff:7"), claim(other, "staff:8"))) == [False, True]


async def test_nested_transactions_are_refused(database: Database) -> None:
    """A transaction inside another would wait for itself for ever; it is an error instead."""
    async with database.commit() as work:
        with pytest.raises(RuntimeError, match="this very task"):
            async with database.commit():
                pass
        with pytest.raises(RuntimeError, match="this very task"):
            async with database.read():
                pass
        await work.save_conversation("anna", "{}", "v1", NOW)
    async with database.read() as reading:
        assert await reading.conversation("anna") is not None


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM lead_events",
        "UPDATE lead_events SET what = 'nothing'",
        "UPDATE lead_events SET actor = 'somebody'",
        "UPDATE lead_events SET at = '2020-01-01 00:00:00.000000'",
        "UPDATE lead_events SET detail = 'something else'",
        "UPDATE lead_events SET detail = ''",
    ],
)
async def test_log_is_append_only(database: Database, statement: str) -> None:
    """What stands in the log of a living lead is neither changed nor taken away, not even by emptying its detail."""
    async with database.commit() as work:
        number = await open_lead(work)
        await work.log(number, NOW, "staff:7", "noted", "called twice")
    with pytest.raises(StorageError, match="append-only"):
        async with database.commit() as work:
            await work._connection.exec_driver_sql(statement)
    async with database.read() as reading:
        assert [event.detail for event in await reading.events(number)] == ["called twice"]


@pytest.mark.parametrize(
    "statement", ["DELETE FROM lead_events", "UPDATE lead_events SET detail = '', actor = 'x'", "UPDATE lead_events SET detail = 'x'"]
)
async def test_log_of_an_erased_person_is_append_only_too(database: Database, statement: str) -> None:
    """After an erasure, who, when and what are as fixed as before."""
    async with database.commit() as work:
        await work.log(await open_lead(work), NOW, "staff:7", "noted", "called twice")
        await work.erase("anna")
    with pytest.raises(StorageError, match="append-only"):
        async with database.commit() as work:
            await work._connection.exec_driver_sql(statement)


async def test_erasing_leaves_numbers_for_the_statistics(database: Database) -> None:
    """An erased person's leads stay without the person: open ones withdrawn, closed ones with their outcome."""
    async with database.commit() as work:
        await work.save_conversation("anna", "{}", "v1", NOW)
        opened, closed, other = await open_lead(work), await open_lead(work), await open_lead(work, "bertta")
        await work.update_lead(closed, status="closed", outcome="studying", closed_at=LATER)
        await work.log(opened, NOW, "anna", "opened", "words of hers")
        await work.log(other, NOW, "bertta", "opened", "words of another")
    async with database.commit() as work:
        await work.save_conversation("anna", '{"unsaved": 1}', "v1", NOW)
        assert await work.erase("anna") == Erased(conversations=1, leads=2, events=1)
    async with database.read() as reading:
        assert await reading.conversation("anna") is None
        assert await reading.leads_of("anna") == ()
        left = [(lead.chat, lead.status, lead.outcome, lead.summary, lead.closed_at) for lead in await reading.leads()]
        assert left == [
            (None, "withdrawn", None, NO_SUMMARY, NOW),
            (None, "closed", "studying", NO_SUMMARY, LATER),
            ("bertta", "waiting", None, '{"need": "cleaning"}', None),
        ]
        assert [(event.actor, event.what, event.detail) for event in await reading.events(opened)] == [(PERSON, "opened", "")]
        assert [event.detail for event in await reading.events(other)] == ["words of another"]


async def test_erasing_somebody_unknown_does_no_harm(database: Database) -> None:
    """Nothing is erased of someone of whom nothing is kept."""
    async with database.commit() as work:
        assert await work.erase("nobody") == Erased(0, 0, 0)


async def test_lead_numbers_are_not_used_again(database: Database) -> None:
    """A lead's number is never given to another, even when the row is gone."""
    async with database.commit() as work:
        first = await open_lead(work)
        await work._connection.exec_driver_sql("DELETE FROM leads")
        assert await open_lead(work) == first + 1
