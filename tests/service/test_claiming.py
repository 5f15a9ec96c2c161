from __future__ import annotations

import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue.turn import Said
from bot.service.messages import Answer, Incoming, Reachable
from tests.service.wire import (
    AINO,
    BERTTA,
    GROUP,
    MARJA,
    MARJA_ID,
    PEKKA,
    PEKKA_ID,
    PHONE,
    PRIVATE,
    RIIKKA,
    RIIKKA_ID,
    STRANGER,
    WORDS,
    Wire,
    asks,
    claimed,
    forssa,
    latest,
    press,
    to,
    whom,
)

SHOWN = 8
"""How many guesses of each kind are tried."""


async def test_of_two_who_claim_at_once_one_has_it(wire: Wire) -> None:
    """In one batch the first press claims; the second is told so over the screen, and sees nothing."""
    await forssa(wire)
    notice = latest(await asks(wire), GROUP)
    claims = [press(GROUP, "lead:1:claim", on=notice, sender=who) for who in (PEKKA, MARJA)]
    seen = await wire.gets(*claims)
    assert WORDS in to(seen, PEKKA)
    assert MARJA not in whom(seen)
    assert [one.text for one in seen if isinstance(one.outgoing, Answer)] == ["", "Asia 1 on jo otettu."]
    assert await wire.log() == [("person", "opened"), (PEKKA_ID, "claimed")]
    assert await wire.gets(*claims) != []
    assert await wire.log() == [("person", "opened"), (PEKKA_ID, "claimed")]


async def test_the_person_hears_who_has_read_it(little_wire: Wire) -> None:
    """By first name as they chose it, and by what they are there: not by what the lead was meant for."""
    await forssa(little_wire)
    notice = latest(await asks(little_wire), GROUP)
    await little_wire.says(PEKKA, "/name Pekka P.")
    told = to(await little_wire.presses(GROUP, "lead:1:claim", on=notice, sender=PEKKA), AINO)
    assert "Pekka P., erityisohjaaja" in told


async def test_the_summary_can_be_acted_on_from_beginning_to_end(wire: Wire) -> None:
    """Contacted, booked, a note, and an outcome: each button shows what is so now, and the log tells all of it in order."""
    summary = await claimed(wire)
    assert [b.id for row in wire.shown[MARJA, summary].rows for b in row] == [
        f"lead:1:{action}" for action in ("talk", "replies", "more", "contacted", "booked", "note", "close", "release")
    ]
    for step in ("contacted", "booked"):
        await wire.presses(MARJA, f"lead:1:{step}", on=summary)
        ticked = [b.id for row in wire.shown[MARJA, summary].rows for b in row if b.label.startswith("✓")]
        assert (ticked, (await wire.lead()).status) == ([f"lead:1:{step}"], step)
    form = latest(await wire.presses(MARJA, "lead:1:note", on=summary), MARJA)
    assert wire.shown[MARJA, form].keyboard == "reply"
    assert "tallessa" in to(await wire.says(MARJA, "Soitin, sovittiin torstaiksi.", reply_to=form), MARJA)
    assert "Soitin, sovittiin" in to(await wire.presses(MARJA, "lead:1:open", on=summary), MARJA)
    asked = latest(await wire.presses(MARJA, "lead:1:close", on=summary), MARJA)
    seen = await wire.presses(MARJA, "lead:1:end.studying", on=asked)
    assert "Opiskelee" in to(seen, MARJA)
    assert "hoidettu (Marja)" in to(seen, GROUP)
    lead = await wire.lead()
    assert (lead.status, lead.outcome, lead.closed_at) == ("closed", "studying", wire.now)
    assert await wire.log() == [
        ("person", "opened"),
        *((MARJA_ID, what) for what in ("claimed", "contacted", "booked", "note", "read", "closed")),
    ]


@pytest.mark.parametrize("button", ["talk", "handback", "contacted", "booked", "close", "end.working", "release", "claim"])
async def test_a_closed_lead_stays_closed(little_wire: Wire, button: str) -> None:
    """Whatever old button is pressed afterwards, by its owner or a colleague, its outcome stays and the person hears nothing."""
    wire = little_wire
    summary = await claimed(wire)
    await wire.presses(MARJA, "lead:1:end.advised", on=summary)
    before = await wire.lead()
    for who in (MARJA, PEKKA):
        seen = await wire.presses(who, f"lead:1:{button}", on=summary)
        assert AINO not in whom(seen)
    assert await wire.lead() == before


async def test_a_colleague_can_do_nothing_with_a_lead_that_is_another_s(little_wire: Wire) -> None:
    """Each button, `/note`, `/lead` and an answer are refused in words that fit; nothing changes and nothing is seen."""
    await claimed(little_wire)
    before = await little_wire.lead(), await little_wire.log()
    for button in ("talk", "handback", "contacted", "booked", "note", "close", "end.advised", "release", "open", "nonsense", "claim"):
        seen = await little_wire.presses(PEKKA, f"lead:1:{button}", on=1)
        assert not [private for one in seen for private in PRIVATE if private in one.text]
        assert whom(seen) <= {PEKKA}
    for text in ("/lead 1", "/note 1 hei", "/note 1"):
        assert not [private for private in PRIVATE if private in to(await little_wire.says(PEKKA, text), PEKKA)]
    assert (await little_wire.lead(), await little_wire.log()) == before


async def test_given_back_another_can_take_it_with_its_notes(wire: Wire) -> None:
    """The group is asked again with a working button; who takes it then reads the notes; who gave it back reads nothing any more."""
    summary = await claimed(wire)
    await wire.says(MARJA, "/note 1 Haluaa aloittaa tammikuussa.")
    seen = await wire.presses(MARJA, "lead:1:release", on=summary)
    assert wire.shown[MARJA, summary].rows == (), "no buttons are left that would not work"
    assert "Marja palautti asian 1" in to(seen, GROUP)
    assert "tammikuussa" not in to(seen, GROUP)
    taken = await wire.presses(GROUP, "lead:1:claim", on=latest(seen, GROUP), sender=PEKKA)
    assert "tammikuussa" in to(taken, PEKKA)
    assert "Pekka" in to(taken, AINO)
    assert not [private for private in PRIVATE if private in to(await wire.presses(MARJA, "lead:1:open", on=summary), MARJA)]
    assert "ei ole sinulla" in to(await wire.says(MARJA, "hei", reply_to=summary), MARJA)


async def test_one_who_was_answered_already_hears_when_it_is_passed_on(little_wire: Wire) -> None:
    """Given back after contact, the person gets a new promise and is told it; the group reads the same one, not the old."""
    summary = await claimed(little_wire)
    await little_wire.presses(MARJA, "lead:1:booked", on=summary)
    await little_wire.waits_until(little_wire.now.replace(day=25))
    seen = await little_wire.presses(MARJA, "lead:1:release", on=summary)
    assert "to 26.11. klo 10" in to(seen, GROUP)
    assert "klo 10" in to(seen, AINO)
    assert "toiselle ohjaajalle" in to(seen, AINO)


async def test_notes_are_for_the_one_who_has_it(wire: Wire) -> None:
    """A note cannot be written on a lead that is another's, foreign or erased; an erased person's lead takes no word any more."""
    await claimed(wire)
    await wire.says(MARJA, "/note 1 kissanpoika")
    for who in (PEKKA, RIIKKA):
        await wire.says(who, "/note 1 koiranpentu")
    assert [event.detail for event in await wire.events() if event.detail] == ["kissanpoika"]
    await wire.presses(AINO, "forget:yes")
    assert "ei enää ole" in to(await wire.says(MARJA, "/note 1 hän oli Forssasta"), MARJA)
    assert [event.detail for event in await wire.events() if event.detail] == []


async def test_a_long_story_is_read_to_its_end(little_wire: Wire) -> None:
    """Notes that do not fit into one message come in several, none cut off, and the buttons hang on the last."""
    summary = await claimed(little_wire)
    for number in range(9):
        await little_wire.says(MARJA, f"/note 1 {number} " + "sana " * 190 + f"loppu{number}")
    seen = await little_wire.presses(MARJA, "lead:1:open", on=summary)
    told = [one for one in seen if one.text]
    assert all(f"loppu{number}" in to(seen, MARJA) for number in range(9))
    assert all(len(one.text) <= 4096 for one in told)
    assert [bool(one.buttons) for one in told] == [False] * (len(told) - 1) + [True]


async def test_a_long_list_says_that_it_goes_on(little_wire: Wire) -> None:
    """Of more than twenty open leads those that have waited longest are shown, and how many more there are."""
    await forssa(little_wire)
    async with little_wire.database.commit() as work:
        for _ in range(23):
            await work.open_lead(chat=BERTTA, region="forssa", role="counsellor", summary="{}", at=little_wire.now)
    assert "… ja vielä 3." in to(await little_wire.says(MARJA, "/leads"), MARJA)


async def test_who_cannot_be_written_to_cannot_claim(little_wire: Wire) -> None:
    """A counsellor who blocked the bot would claim and never see the summary: they are told what to do, and the button stays."""
    await forssa(little_wire)
    notice = latest(await asks(little_wire), GROUP)
    await little_wire.hears(MARJA, Reachable(yes=False))
    (told,) = await little_wire.presses(GROUP, "lead:1:claim", on=notice, sender=MARJA)
    assert "Avaa keskustelu" in told.text
    assert little_wire.shown[GROUP, notice].rows
    await little_wire.hears(MARJA, Reachable(yes=True))
    await little_wire.presses(GROUP, "lead:1:claim", on=notice, sender=MARJA)
    assert (await little_wire.lead()).claimed_by == MARJA_ID


@pytest.fixture
async def shared_wire(little_wire: Wire) -> Wire:
    """Give a lead of Aino's that Marja has, for many guesses."""
    await claimed(little_wire)
    return little_wire


# Guessing

NUMBERS = ("0", "1", "2", "-1", "01", "1 ", "١", "²", "x", "", "99999999999999999999", "2147483648", "1e3", "1;DROP", "None")
ACTIONS = ("claim", "open", "talk", "handback", "contacted", "booked", "note", "close", "end.advised", "end.x", "release", "", "x:y")


@pytest.mark.parametrize("who", [STRANGER, RIIKKA, BERTTA])
async def test_no_button_that_can_be_guessed_tells_or_does_anything(little_wire: Wire, who: str, caplog: pytest.LogCaptureFixture) -> None:
    """Every number with every action, in private and in the group, from a stranger, another region and another person with a lead."""
    wire = little_wire
    await claimed(wire)
    await asks(wire, BERTTA)
    before = [await wire.lead(number) for number in (1, 2)]
    with caplog.at_level(logging.WARNING):
        for number in NUMBERS:
            for chat in (who, GROUP):
                seen = await wire.gets(*(press(chat, f"lead:{number}:{action}", on=1, sender=who) for action in ACTIONS))
                assert whom(seen) <= {who}
                _tells_nothing([one.text for one in seen])
    assert [await wire.lead(number) for number in (1, 2)] == before
    assert {what for _, what in await wire.log()} == {"opened", "claimed", "denied"}
    assert {actor for actor, what in await wire.log() if what == "denied"} == {RIIKKA_ID if who == RIIKKA else "stranger"}
    assert "lead 1" in caplog.text
    _tells_nothing([caplog.text])


def _tells_nothing(texts: list[str]) -> None:
    assert not [private for private in (*PRIVATE, WORDS, PHONE) for text in texts if private in text and private != "Peruskoulu"]


HEADS = st.sampled_from(["lead", "talk", "forget", "note", "dropin", "goal", "handoff", "staff", "group", "", "LEAD"])
BUTTONS = st.one_of(
    st.text(max_size=40),
    st.builds(lambda head, number, action: f"{head}:{number}:{action}", HEADS, st.integers(-5, 5).map(str), st.sampled_from(ACTIONS)),
    st.builds(lambda number, action: f"lead:{number}:{action}", st.text(max_size=8), st.text(max_size=20)),
)
WORDS_OF_STAFF = st.one_of(
    st.text(max_size=30),
    st.builds(
        lambda name, rest: f"/{name} {rest}",
        st.sampled_from(["lead", "leads", "note", "away", "back", "name", "invite", "start", "asia", "lead@OpastinBot"]),
        st.one_of(st.text(max_size=20), st.integers(-2, 3).map(str), st.just("1 hei"), st.just("forssa admin"), st.just("i-x")),
    ),
)


@settings(max_examples=SHOWN, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(buttons=st.lists(BUTTONS, min_size=1, max_size=12), texts=st.lists(WORDS_OF_STAFF, min_size=1, max_size=8))
async def test_whatever_is_sent_by_who_is_not_staff_there_stays_without_effect(
    buttons: list[str], texts: list[str], shared_wire: Wire
) -> None:
    """Any button and any words of a stranger or of another region's counsellor: Aino's words and state are untouched and untold."""
    wire = shared_wire
    before = await wire.lead()
    logged = [one for one in await wire.log() if one[1] != "denied"]
    for who in (STRANGER, RIIKKA):
        for chat in (who, GROUP):
            seen = await wire.gets(
                *(press(chat, button.replace("\0", "?"), on=1, sender=who) for button in buttons),
                *(_said(chat, who, text) for text in texts),
            )
            assert {MARJA, AINO}.isdisjoint(whom(seen))
            _tells_nothing([one.text for one in seen])
    assert await wire.lead() == before
    assert [one for one in await wire.log() if one[1] != "denied"] == logged


def _said(chat: str, who: str, text: str) -> Incoming:
    return Incoming(chat, Said(text.replace("\0", "?") or "?"), sender=who, reply_to=1)
