"""Routes that a person saves, compares, and comes back to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.conversation import Conversation, from_json, to_json
from bot.dialogue.effects import LookAgain, Say
from bot.dialogue.keeping import MOST_SAVED
from bot.dialogue.news import look_again
from bot.guidance.changes import Snapshot
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from tests.changing import costing, period, with_route, without_route
from tests.dialogue.walker import MAX_BUTTON, MONDAY_MORNING, Walker

CLEANING, UNIT, LABOUR = "forssa-puhtausala", "forssa-siivous-osa", "forssa-tyovoimakoulutus"
OPENS, CLOSES = dt.date(2027, 1, 11), dt.date(2027, 1, 31)


def at(day: dt.date, hour: int = 10) -> dt.datetime:
    """That hour of a day, in Finland."""
    return dt.datetime.combine(day, dt.time(hour), HELSINKI)


@pytest.fixture
def guided(person: Walker) -> Walker:
    """Someone who has told enough to be shown routes."""
    person.says("asun Forssassa, olen työtön, minulla on peruskoulu ja siivousala kiinnostaisi").says("näytä")
    assert CLEANING in person.conversation.shown
    return person


@pytest.fixture
def keeper(guided: Walker) -> Walker:
    """Someone who has saved two routes."""
    for route in (CLEANING, UNIT):
        guided.presses_old(f"route:{route}").presses(f"save:{route}")
    return guided


@pytest.fixture
def watcher(keeper: Walker) -> Walker:
    """Someone who also wants to hear of changes."""
    return keeper.presses("watch:on")


def saved(walker: Walker) -> list[str]:
    """The saved routes, by id."""
    return [one.route for one in walker.conversation.saved]


# Saving


def test_a_card_saves_its_route_and_takes_it_away_again(guided: Walker) -> None:
    """The button turns into the other one, on the card itself."""
    guided.presses_old(f"route:{CLEANING}").presses(f"save:{CLEANING}").sees("Tallensin: Puhtaus")
    assert saved(guided) == [CLEANING]
    assert any(f"unsave:{CLEANING}" in screen.buttons for screen in guided.screens.values())
    assert not any(f"save:{CLEANING}" in screen.buttons for screen in guided.screens.values())
    guided.presses_seen(f"unsave:{CLEANING}").sees("Poistin listalta: Puhtaus")
    assert saved(guided) == []
    guided.presses_old(f"unsave:{CLEANING}").sees("Et ole tallentanut")


def test_words_save_show_and_compare(guided: Walker) -> None:
    """What the buttons do can be said, about the card that was looked at last."""
    guided.says("tallenna tämä").sees("Avaa ensin reitti").presses(f"route:{CLEANING}").says("tallenna tämä").sees("Tallensin")
    guided.says("näytä tallennetut").sees("Tallennetut reittisi", "1. Puhtaus").does_not_see("2.")
    guided.presses_old(f"route:{UNIT}").says("tallenna tämä").says("vertaa näitä").sees("A = Puhtaus", "B = Tutkinnon osa")


@pytest.mark.parametrize(
    ("app", "save", "show", "compare", "word"),
    [
        ("sv", "spara det här", "visa sparade", "jämför dem", "Det här har du sparat"),
        ("en", "save this", "show saved", "compare these", "Your saved routes"),
    ],
)
def test_words_in_other_languages(newcomer: Callable[..., Walker], app: str, save: str, show: str, compare: str, word: str) -> None:
    """The same in Swedish and English."""
    walker = newcomer(app=app).says("hello").presses("consent:yes").presses("goal:learn").presses_old("route:" + CLEANING)
    walker.says(save).says(show).sees(word, "Forssa")
    walker.presses_old("route:" + UNIT).says(save).says(compare).sees("A = ", "B = ")


def test_the_list_has_room_for_a_few(guided: Walker, knowledge: Knowledge) -> None:
    """One too many is told kindly, and nothing is lost; a route that is over makes room."""
    names = list(knowledge.routes)[: MOST_SAVED + 1]
    for name in names:
        guided.presses_old(f"save:{name}")
    guided.sees("mahdu enempää")
    assert saved(guided) == names[:-1]
    guided.knowledge = without_route(knowledge, names[2])
    guided.says("/saved").presses_old(f"save:{names[-1]}").sees("Tallensin")
    assert saved(guided) == [*names[:2], *names[3:]]


def test_every_button_fits(guided: Walker, knowledge: Knowledge) -> None:
    """However long the id of a route is."""
    longest = max(knowledge.routes, key=len)
    assert all(len(f"{head}:{'x' * 40}".encode()) <= MAX_BUTTON for head in ("unsave", "compare"))
    guided.presses_old(f"route:{longest}").presses(f"save:{longest}").presses("saved:list").presses(f"route:{longest}")


def test_what_is_saved_survives_a_new_beginning_and_goes_with_everything_else(keeper: Walker) -> None:
    """«Alusta» takes the answers, not what was saved; «unohda minut» takes all."""
    keeper.presses_old("show:restart").says("/saved").sees("Puhtaus", "Tutkinnon osa")
    keeper.says("/forget").presses("forget:yes")
    assert keeper.conversation.saved == ()


def test_without_leave_to_keep_it_is_said_that_it_is_only_for_now(newcomer: Callable[..., Walker]) -> None:
    """The list works all the same; changes can't be told, and it is said why and how they could."""
    walker = newcomer().says("moi").presses("consent:no").presses("goal:learn").presses_old(f"save:{CLEANING}")
    walker.sees("Ilman lupaasi").presses("watch:on").sees("tarvitsen luvan")
    assert not walker.conversation.watching
    walker.presses("change:consent").presses("consent:yes").says("/saved").does_not_see("Ilman lupaasi").presses("watch:on")
    assert walker.conversation.watching


def test_of_someone_under_18_no_changes_are_watched(keeper: Walker) -> None:
    """Their conversation is not kept, so nothing could be told."""
    keeper.presses_old("change:age").presses_old("age:under_18").presses_old("watch:on").sees("Alle 18-vuotiaan")
    assert not keeper.conversation.watching


def test_old_documents_are_still_read() -> None:
    """A conversation from before there were saved routes, and one with a key that nobody knows any more."""
    old = from_json('{"language":"fi","greeted":true}')
    assert (old.saved, old.watching) == ((), False)
    kept = replace(Conversation(), saved=(Snapshot("x", "X", months=(1, 2), applying=("open", "2027-01-31"), over=True),), watching=True)
    assert from_json(to_json(kept).replace('"route"', '"once":1,"route"')) == kept


# Comparing


def test_two_routes_side_by_side(keeper: Walker) -> None:
    """What differs comes first, a line for both where it is short; then what is the same; nothing stands twice."""
    keeper.presses("compare:choose").sees("Kesto yleensä: A 1½–3 vuotta · B 2–8 kuukautta", "Samaa molemmissa:\n", "• Paikka: Forssa")
    differing, same = keeper.text.split("Samaa molemmissa:")
    assert "Paikka" not in differing
    assert "Kesto" not in same
    assert {f"route:{CLEANING}", f"route:{UNIT}", "goal:human"} <= set(keeper.offered())


def test_of_more_than_two_the_person_chooses(keeper: Walker) -> None:
    """First one, then the other; the same one again takes it back."""
    keeper.presses_old(f"save:{LABOUR}").presses("compare:choose").sees("Valitse ensin")
    keeper.presses(f"compare:{LABOUR}").sees("Mihin verrataan").presses_old(f"compare:{LABOUR}").sees("Valitse ensin")
    keeper.presses(f"compare:{LABOUR}").presses(f"compare:{UNIT}").sees("A = Työvoimakoulutus", "B = Tutkinnon osa")
    assert keeper.conversation.comparing is None


def test_a_choice_half_made_is_forgotten_with_the_next_turn(keeper: Walker) -> None:
    """A button of last week begins anew."""
    keeper.presses_old(f"save:{LABOUR}").presses_old(f"compare:{LABOUR}").says("/saved")
    keeper.presses_old(f"compare:{UNIT}").sees("Mihin verrataan")


def test_what_matters_to_the_person_comes_first(keeper: Walker, newcomer: Callable[..., Walker]) -> None:
    """To someone without work, what one lives on comes before how long it takes."""
    text = keeper.presses("compare:choose").text
    assert text.index("Raha opiskeluaikana") < text.index("Kesto")
    employed = newcomer().says("moi").presses("consent:yes").presses("goal:learn")
    text = employed.presses_old(f"save:{CLEANING}").presses_old(f"save:{UNIT}").presses("compare:choose").text
    assert text.index("Kesto") < text.index("Raha opiskeluaikana")


@given(data=st.data())
def test_any_two_routes_can_be_compared(knowledge: Knowledge, data: st.DataObject) -> None:
    """Whichever they are, in whichever language: nothing breaks, and what is said to be the same is no difference."""
    names = st.sampled_from(list(knowledge.routes))
    one, other = data.draw(st.lists(names, min_size=2, max_size=2, unique=True))
    language = data.draw(st.sampled_from(list(knowledge.languages)))
    walker = Walker(knowledge)
    walker.stored = to_json(replace(walker.conversation, language=language, greeted=True, told=True))
    walker.presses_old(f"save:{one}").presses_old(f"save:{other}").presses_old("compare:choose")
    assert walker.text.startswith("A = ")
    assert f"route:{one}" in walker.offered()


def test_one_alone_can_not_be_compared(newcomer: Callable[..., Walker]) -> None:
    """It is said what is needed."""
    newcomer().says("moi").presses("consent:yes").says("/vertaa").sees("Vertailuun tarvitaan kaksi")


# Coming back


def test_what_has_changed_is_told_first_and_once(keeper: Walker, knowledge: Knowledge) -> None:
    """A month later: another price, a period to apply, a route that is gone; then there is no news any more."""
    changed = without_route(with_route(costing(knowledge, CLEANING, "fee"), CLEANING, applying=(period(OPENS, CLOSES),)), UNIT)
    keeper.knowledge, keeper.now = changed, MONDAY_MORNING + dt.timedelta(days=31)
    keeper.says("/start").sees("muutoksia:", "Hinta: nyt maksullinen (ennen maksuton)", "Haku alkaa 11.1.2027", "ei enää ole tarjolla")
    assert keeper.text.startswith("Tallentamiisi reitteihin")
    keeper.says("/saved").does_not_see("muutoksia:").sees("2. Tutkinnon osa", "ei enää ole tarjolla", "Haku alkaa 11.1.2027")
    keeper.now = at(OPENS)
    keeper.says("/saved").sees("muutoksia:", "Haku on auki 31.1. asti.").says("/saved").does_not_see("muutoksia:")
    keeper.presses(f"unsave:{UNIT}").presses("saved:list").does_not_see("2.")


def test_what_changed_back_is_no_news(keeper: Walker, knowledge: Knowledge) -> None:
    """What was different while nobody looked was never seen."""
    keeper.knowledge = costing(knowledge, CLEANING, "fee")
    keeper.knowledge = knowledge
    keeper.says("/start").does_not_see("muutoksia")


def test_news_wait_while_something_else_matters(keeper: Walker, knowledge: Knowledge) -> None:
    """While a message to a human is being prepared, or after words of distress, nobody hears of prices."""
    keeper.presses_old("goal:human")
    keeper.knowledge = costing(knowledge, CLEANING, "fee")
    keeper.says("/help").does_not_see("muutoksia")
    keeper.presses_old("handoff:no").sees("muutoksia")


def test_a_route_that_has_ended_says_so(keeper: Walker, knowledge: Knowledge) -> None:
    """On its card and in no result; it can't be saved, and what was saved is told to be over."""
    ended = with_route(knowledge, CLEANING, ends=dt.date(2026, 12, 1))
    keeper.knowledge = ended
    keeper.presses_old(f"route:{CLEANING}").sees("Tarjolla 1.12. asti.").does_not_see("muutoksia")
    keeper.now = at(dt.date(2026, 12, 2))
    keeper.presses_old(f"route:{CLEANING}").sees("Tämä reitti on päättynyt").does_not_see("Tarjolla")
    keeper.presses_old(f"unsave:{CLEANING}").presses_old(f"save:{CLEANING}").sees("Tämä reitti on päättynyt")
    assert saved(keeper) == [UNIT]
    keeper.presses_old("show:results")
    assert f"route:{CLEANING}" not in keeper.offered()


# Being told


def test_who_wants_to_hear_is_looked_after(watcher: Walker) -> None:
    """A moment is set when it begins, anew when the list changes, and taken back when it ends, in whatever way."""
    assert watcher.effect(LookAgain).at == at(dt.date(2026, 11, 30))
    watcher.presses_old(f"save:{LABOUR}")
    assert watcher.effect(LookAgain).at is not None
    watcher.says("/saved")
    assert not any(isinstance(effect, LookAgain) for effect in watcher.effects)
    kept = watcher.stored
    for ending in (
        ["watch:off"],
        ["change:consent", "consent:no"],
        ["forget:yes"],
        [f"unsave:{name}" for name in (LABOUR, CLEANING, UNIT)],
    ):
        watcher.stored = kept
        for button in ending:
            watcher.presses_old(button)
        assert watcher.effect(LookAgain).at is None
        assert not watcher.conversation.watching
    watcher.stored = kept
    watcher.says("/stop").sees("En enää kirjoita")
    assert watcher.effect(LookAgain).at is None


def test_words_of_refusal_end_it(watcher: Walker) -> None:
    """«Älä ilmoita muutoksista» is no less than the button."""
    watcher.says("älä ilmoita muutoksista").sees("En enää kirjoita")
    assert not watcher.conversation.watching


def test_a_look_says_what_has_changed_and_when_to_look_next(watcher: Walker, knowledge: Knowledge) -> None:
    """Nothing without news; news once; the next look is the day on which something turns by itself, or in a week."""
    quiet, effects = look_again(knowledge, watcher.conversation, at(dt.date(2026, 11, 30)))
    assert (quiet, effects) == (watcher.conversation, (LookAgain(at(dt.date(2026, 12, 7))),))
    changed = with_route(knowledge, UNIT, applying=(period(dt.date(2026, 12, 3), dt.date(2026, 12, 31)),))
    told, (say, again) = look_again(changed, quiet, at(dt.date(2026, 11, 30)))
    assert isinstance(say, Say)
    assert "Haku alkaa 3.12." in say.text
    assert {f"route:{UNIT}", "saved:list", "watch:off"} <= {button.id for row in say.rows for button in row}
    assert again == LookAgain(at(dt.date(2026, 12, 3)))
    assert look_again(changed, told, at(dt.date(2026, 11, 30)))[1] == (again,)
    opened, (say, again) = look_again(changed, told, at(dt.date(2026, 12, 3)))
    assert isinstance(say, Say)
    assert "Haku on auki 31.12. asti." in say.text
    assert look_again(changed, opened, at(dt.date(2026, 12, 3)))[1] == (again,)


@given(hour=st.integers(0, 23), minute=st.integers(0, 59), days=st.integers(0, 500), silent=st.booleans())
def test_nobody_is_written_to_at_night_nor_while_a_human_talks(
    knowledge: Knowledge, hour: int, minute: int, days: int, *, silent: bool
) -> None:
    """Whenever the look comes: outside the day it waits for one, and a later look is always set, in the day."""
    now = at(dt.date(2026, 11, 23) + dt.timedelta(days=days)).replace(hour=hour, minute=minute)
    answered = from_json('{"answers":{"consent":["asked","yes"]},"greeted":true,"watching":true}')
    seen = replace(answered, saved=(Snapshot(CLEANING, "Vanha nimi", cost="fee"),))
    after, effects = look_again(knowledge, seen, now, silent=silent)
    spoke = any(isinstance(effect, Say) for effect in effects)
    assert spoke == (9 <= hour < 19 and not silent)
    assert (after.saved == seen.saved) != spoke
    again = effects[-1]
    assert isinstance(again, LookAgain)
    assert again.at is not None
    assert now < again.at <= now + dt.timedelta(days=8)
    assert 9 <= again.at.hour < 19


def test_a_halt_is_left_in_peace(watcher: Walker, knowledge: Knowledge) -> None:
    """After words of distress nothing is written, however much has changed."""
    halted = replace(watcher.conversation, halt="crisis")
    after, effects = look_again(costing(knowledge, CLEANING, "fee"), halted, at(dt.date(2026, 11, 30)))
    assert after == halted
    assert [type(effect) for effect in effects] == [LookAgain]
