from __future__ import annotations

import datetime as dt

from bot.storage import Database, Grade, Work
from tests.storage.conftest import NOW

LATER = NOW + dt.timedelta(hours=1)
MARJA, PEKKA = "staff:1", "staff:2"


async def opened(work: Work, chat: str = "tg:1") -> int:
    """The number of a new lead."""
    return await work.open_lead(chat=chat, region="forssa", role="counsellor", summary='{"message": "x"}', at=NOW)


async def test_a_grade_takes_the_place_of_the_one_before(database: Database) -> None:
    """Of each route of a lead there is one; by when they were given they are found again."""
    async with database.commit() as work:
        lead, other = await opened(work), await opened(work, "tg:2")
        for grade in (
            Grade(lead, "a", "good", MARJA, NOW),
            Grade(lead, "a", "wrong", PEKKA, LATER),
            Grade(lead, "b", "better", MARJA, NOW),
        ):
            await work.grades.give(grade)
        await work.grades.give(Grade(other, "a", "passable", MARJA, LATER))
    async with database.read() as reading:
        assert await reading.grades.of(lead) == (Grade(lead, "b", "better", MARJA, NOW), Grade(lead, "a", "wrong", PEKKA, LATER))
        assert [one.lead for one in await reading.grades.between(LATER, LATER + dt.timedelta(days=1))] == [lead, other]
    async with database.commit() as work:
        await work.grades.take_back(lead, "better")
        assert [one.route for one in await work.grades.of(lead)] == ["a"]


async def test_a_question_goes_when_it_is_over(database: Database) -> None:
    """Drafted, asked of one and then of another, answered: its words are gone then, and nobody has it waiting."""
    async with database.commit() as work:
        number = await work.opinions.draft(await opened(work), MARJA, "Mitä tekisit?", NOW)
        await work.opinions.ask(number, PEKKA, (), NOW)
        assert await work.opinions.waiting() == {PEKKA: 1}
        await work.opinions.ask(number, "staff:3", (PEKKA,), LATER)
        asked = await work.opinions.opinion(number)
        await work.opinions.end(number, "answered", LATER)
        ended = await work.opinions.opinion(number)
        assert await work.opinions.waiting() == {}
        assert await work.opinions.opinion(number + 1) is None
    assert asked is not None
    assert (asked.question, asked.colleague, asked.passed, asked.state) == ("Mitä tekisit?", "staff:3", (PEKKA,), "asked")
    assert ended is not None
    assert (ended.question, ended.state, ended.ended_at) == ("", "answered", LATER)


async def test_who_is_erased_takes_the_questions_along(database: Database) -> None:
    """What a colleague was asked about them is dropped and its words are gone; the grade stays, and says nothing of them."""
    async with database.commit() as work:
        lead, other = await opened(work), await opened(work, "tg:2")
        mine, theirs = [await work.opinions.draft(number, MARJA, "Kysymys", NOW) for number in (lead, other)]
        await work.opinions.ask(mine, PEKKA, (), NOW)
        await work.grades.give(Grade(lead, "a", "good", MARJA, NOW))
        await work.erase("tg:1")
    async with database.read() as reading:
        gone, stays = await reading.opinions.opinion(mine), await reading.opinions.opinion(theirs)
        assert gone is not None
        assert (gone.state, gone.question) == ("dropped", "")
        assert stays is not None
        assert (stays.state, stays.question) == ("draft", "Kysymys")
        assert len(await reading.grades.of(lead)) == 1


async def test_a_draft_that_is_never_sent_goes(database: Database) -> None:
    """After a while; what was asked waits on."""
    async with database.commit() as work:
        lead = await opened(work)
        drafted, asked = [await work.opinions.draft(lead, MARJA, "Kysymys", NOW) for _ in range(2)]
        await work.opinions.ask(asked, PEKKA, (), NOW)
        await work.opinions.sweep(NOW, LATER)
        before = await work.opinions.opinion(drafted)
        assert before is not None
        assert before.state == "draft"
        await work.opinions.sweep(LATER, LATER)
        gone, waits = await work.opinions.opinion(drafted), await work.opinions.opinion(asked)
    assert gone is not None
    assert (gone.state, gone.question) == ("dropped", "")
    assert waits is not None
    assert (waits.state, waits.question) == ("asked", "Kysymys")


async def test_what_the_staff_say_of_themselves(database: Database) -> None:
    """Each part alone, or taken back; it goes with them."""
    async with database.commit() as work:
        await work.people.employ(MARJA, "Marja", "forssa", "counsellor", NOW)
        await work.people.knows(MARJA, languages=("fi", "ru"))
        await work.people.takes(MARJA, 0)
        told = (await work.people.staff())[MARJA]
        assert (told.capacity, told.languages, told.fields) == (0, ("fi", "ru"), ())
        await work.people.knows(MARJA, languages=(), fields=("care",))
        await work.people.takes(MARJA, None)
        told = (await work.people.staff([MARJA]))[MARJA]
        assert (told.capacity, told.languages, told.fields) == (None, (), ("care",))
        assert await work.people.dismiss(MARJA)
        await work.people.employ(MARJA, "Marja", "forssa", "counsellor", NOW)
        assert (await work.people.staff())[MARJA].fields == ()


async def test_leads_are_counted(database: Database) -> None:
    """Who waits for an answer by region, who has how many, and what was done in a time, by region and by whom."""
    async with database.commit() as work:
        first, second = await opened(work), await opened(work, "tg:2")
        await work.update_lead(first, status="claimed", claimed_by=MARJA)
        assert (await work.counts.unanswered(), await work.counts.held()) == ({"forssa": 2}, {MARJA: 1})
        await work.update_lead(first, status="contacted")
        await work.update_lead(second, status="closed", claimed_by=MARJA)
        assert (await work.counts.unanswered(), await work.counts.held()) == ({}, {MARJA: 1})
        await work.log(second, NOW, MARJA, "closed")
        await work.log(first, LATER, MARJA, "closed")
        await work.flush()
        assert await work.counts.events("closed", NOW, LATER) == {("forssa", MARJA): 1}
