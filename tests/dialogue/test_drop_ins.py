from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.dialogue.effects import Say, Venue
from bot.guidance.dropins import with_changes
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.changes import SessionChange
from bot.knowledge.model import DropIn
from tests.dialogue.walker import Walker
from tests.guidance.test_dropin_changes import event, with_dropins
from tests.guidance.test_dropin_years import MONDAY, written

RULE = {"freq": "weekly", "byday": ["MO"], "time": "13:00-15:30"}
WHOLE = {
    "rota": [{"since": "2026-11-23", "turns": [["fai"], ["tavastia"]]}],
    "about": {"fi": "Neuvontaa opiskelusta.", "sv": "Om studier.", "en": "About studying."},
    "languages": ["fi", "ru"],
    "interpreting": {"fi": "Tulkin saat, kun pyydät.", "sv": "Be om tolk.", "en": "Ask for an interpreter."},
    "access": {"fi": "Hissi ja inva-wc.", "sv": "Hiss.", "en": "A lift."},
    "remote": [
        {"by": "online", "how": {"fi": "Avaa linkki.", "sv": "Öppna länken.", "en": "Open the link."}, "site": "https://esimerkki.fi"}
    ],
    "address": "Katu 1",
    "lat": 60.8142,
    "lon": 23.6215,
    "confirmed": True,
}
LATE = dt.datetime(2026, 11, 23, 16, 0, tzinfo=HELSINKI)


def told(person: Walker) -> str:
    """All that the last turn said."""
    return "\n".join(effect.text for effect in person.effects if isinstance(effect, Say))


def of_forssa(knowledge: Knowledge, *changes: SessionChange, **more: object) -> Walker:
    """Someone from Forssa, on a Monday morning, where the Monday's drop-in is that."""
    known = with_dropins(knowledge, written(knowledge.dropins[MONDAY], rule=RULE, **more))
    walker = Walker(with_changes(known, changes))
    return walker.says("moi").presses("consent:yes").presses("goal:dropin").presses("place:forssa")


def test_everything_known_of_a_session_is_told(knowledge: Knowledge) -> None:
    """When and where, who is there that day, in which languages, an interpreter, access, taking part online, and the map."""
    person = of_forssa(knowledge, **WHOLE).presses(f"dropin:{MONDAY}:2026-11-23")
    person.sees("tänään 23.11.", "13.00", "15.30", "Katu 1", "Neuvontaa opiskelusta.", "Kielet: suomi, venäjä", "Tulkin saat, kun pyydät.")
    person.sees("Hissi ja inva-wc.", "Avaa linkki. https://esimerkki.fi", "Paikalla silloin: TyöHäme", "instituutti FAI").does_not_see(
        "Tavastia", "ei ole vielä vahvistettu"
    )
    assert [effect.longitude for effect in person.effects if isinstance(effect, Venue)] == [23.6215]


def test_the_hosts_are_those_of_the_day(knowledge: Knowledge) -> None:
    """A week later it is the turn of another school."""
    person = of_forssa(knowledge, **WHOLE).presses_old(f"dropin:{MONDAY}:2026-11-30")
    person.sees("maanantaina 30.11.", "Tavastia").does_not_see("instituutti FAI")


def test_what_nobody_knows_is_not_told(knowledge: Knowledge) -> None:
    """The shipped drop-in says nothing of languages, access or a link, and that its time is not confirmed."""
    person = Walker(knowledge).says("moi").presses("consent:yes").presses("goal:dropin").presses("place:forssa")
    person.presses(f"dropin:{MONDAY}:2026-11-23").sees("iltapäivällä", "ei ole vielä vahvistettu")
    person.does_not_see("Kielet", "Esteettömyys", "verkossa")


def test_a_cancelled_session_is_not_the_next_one(knowledge: Knowledge) -> None:
    """The next is a week later, and an old button says that the one it was for is cancelled."""
    person = of_forssa(knowledge, SessionChange(MONDAY, dt.date(2026, 11, 23)))
    person.sees("maanantaina 30.11.").does_not_see("23.11.")
    person.presses_old(f"dropin:{MONDAY}:2026-11-23").sees("peruttu", "maanantaina 30.11.")


def test_a_moved_session_says_where_it_was(knowledge: Knowledge) -> None:
    """On the day it now is, with the day it was to be."""
    person = of_forssa(knowledge, SessionChange(MONDAY, dt.date(2026, 11, 23), dt.date(2026, 11, 24)))
    person.sees("tiistaina 24.11.", "sen piti olla tänään 23.11.")


def test_an_old_button_leads_to_the_next_session(knowledge: Knowledge) -> None:
    """When its own is over, or was on a day that no calendar has."""
    person = of_forssa(knowledge)
    person.now = LATE
    for day in ("2026-11-23", "2020-01-06", "2026-02-30", "monday", ""):
        person.presses_old(f"dropin:{MONDAY}:{day}").sees("Seuraava Koulutusmaanantai", "maanantaina 30.11.")


def test_events_are_told_beside_the_drop_in(knowledge: Knowledge) -> None:
    """With a button to each; those for other people, or far ahead, are not."""
    known = with_dropins(
        knowledge,
        named(event(knowledge, "infopaiva", "2026-12-02"), "Infopäivä"),
        named(event(knowledge, "teemapaiva", "2026-12-03", audience={"situation": ["employed"]}), "Teemapäivä"),
        named(event(knowledge, "kevaalla", "2027-05-03"), "Kevätpäivä"),
    )
    person = Walker(known).says("moi").presses("consent:yes").says("oon työtön ja asun forssassa, milloin on neuvontaa")
    person.sees("Tulossa on myös:", "Infopäivä (Forssa) on keskiviikkona 2.12. klo 12.00–16.00").does_not_see("Teemapäivä", "Kevätpäivä")
    person.presses("dropin:infopaiva:2026-12-02").sees("Infopäivä (Forssa) on keskiviikkona 2.12.").does_not_see("Seuraava Infopäivä")


@pytest.mark.parametrize("app", ["fi", "sv", "en"])
def test_each_language_tells_it_all(knowledge: Knowledge, newcomer: Callable[..., Walker], app: str) -> None:
    """No text is missing, nor left in another language."""
    known = with_dropins(
        knowledge, written(knowledge.dropins[MONDAY], rule=RULE, **WHOLE), named(event(knowledge, "info", "2026-12-02"), "Info")
    )
    walker = newcomer(app=app)
    walker.knowledge = with_changes(known, (SessionChange(MONDAY, dt.date(2026, 11, 23), dt.date(2026, 11, 24)),))
    walker.says("hei").presses("consent:yes").presses("goal:dropin").presses("place:forssa")
    screen = told(walker)
    walker.presses(f"dropin:{MONDAY}:2026-11-24")
    spoken = {"fi": ("suomi, venäjä", "Hissi"), "sv": ("finska, ryska", "Hiss."), "en": ("Finnish, Russian", "A lift.")}
    assert all(word in told(walker) for word in spoken[app])
    assert "24.11." in screen
    assert "Info" in screen


def named(dropin: DropIn, name: str) -> DropIn:
    """The event under another name."""
    return dropin.model_copy(update={"names": {"fi": name, "sv": name, "en": name}})


def test_a_knowledge_without_drop_ins_still_answers(knowledge: Knowledge) -> None:
    """Where no drop-in is left, a human is."""
    person = Walker(replace(knowledge, dropins={})).says("moi").presses("consent:yes").presses("goal:dropin").presses("place:forssa")
    assert "goal:human" in person.offered()


def test_who_asks_when_the_session_is_gets_no_other_answer(walker: Walker) -> None:
    """«Milloin on seuraava koulutusmaanantai» asks for the date, and for nothing about schools."""
    walker.says("milloin on seuraava koulutusmaanantai? asun forssassa").does_not_see("Ammattiopisto", "Hyria").presses("consent:yes")
    walker.sees("Koulutusmaanantai")
