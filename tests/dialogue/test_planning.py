"""A plan made in the talk, changed step by step, printed, shared, agreed, asked about, and let go."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Literal

import pytest

from bot.dialogue.conversation import from_json, to_json
from bot.dialogue.effects import AnswerProposal, AskAgain, DropPlan, KeepPlan, PrintPlan, Say, SharePlan, TellOutcome, TellVersions, Went
from bot.dialogue.planasking import ASK_AT, ask_about_plan
from bot.guidance.plan import MOST_STEPS
from bot.guidance.planchange import Proposal
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, helsinki
from tests.dialogue.walker import Walker

PROPOSED = Proposal("+ 15.12. Soita kouluun\n- 1\ntavoite: Laitoshuoltaja", "Marja, opinto-ohjaaja", "staff:1", 7, "2026-11-23")


@pytest.fixture
def guided(person: Walker) -> Walker:
    """Someone long out of work in Forssa who has been shown routes."""
    return person.says("asun Forssassa, olen työtön yli vuoden, minulla on peruskoulu ja siivousala kiinnostaisi").says("näytä")


@pytest.fixture
def planner(guided: Walker) -> Walker:
    """The same with a plan."""
    return guided.presses("plan:new").presses("plan:way:work")


def with_lead(walker: Walker) -> Walker:
    """The same person, passed to a counsellor."""
    walker.stored = to_json(replace(walker.conversation, lead=7))
    return walker


def with_proposal(walker: Walker) -> Walker:
    """The same person, whose counsellor has proposed changes."""
    walker.stored = to_json(replace(with_lead(walker).conversation, plan_lead=7, proposal=PROPOSED))
    return walker


def at(day: dt.date, clock: str = ASK_AT) -> dt.datetime:
    """That time of a day, in Finland."""
    return helsinki(day, clock)


# Making and changing


def test_a_result_becomes_a_plan(guided: Walker) -> None:
    """The person chooses the way; the plan says goal, start, path, steps, meeting and sources, and is kept as its first version."""
    guided.presses("plan:new").sees("Mille reitille").presses("plan:way:work")
    guided.sees(
        "Tavoite", "Tästä lähden", "Tilanne: Työtön", "Reitti", "Askeleet", "Koulutusmaanantai", "Mihin tiedot perustuvat", "https://"
    )
    kept = guided.effect(KeepPlan)
    assert kept.plan == guided.conversation.plan
    assert kept.plan.version == 1
    assert kept.by is None
    assert guided.effect(AskAgain).at == at(dt.date(2026, 11, 23))


def test_a_route_that_one_cannot_begin_gets_the_way_to_it(guided: Walker) -> None:
    """A plan from a card begins with what the person can begin."""
    guided.presses_old("plan:to:forssa-puhtausala")
    plan = guided.conversation.plan
    assert plan is not None
    assert plan.path[-1].route == "forssa-puhtausala"


def test_without_a_result_there_is_first_a_question(person: Walker) -> None:
    """Nobody gets a plan out of nothing."""
    person.presses_old("plan:new").sees("Etsitään ensin")
    assert person.conversation.plan is None
    assert person.step is not None


def test_steps_are_ticked_moved_and_left_out(planner: Walker) -> None:
    """Each press is said, each is a version, and the counting goes on."""
    planner.presses("plan:steps").presses("plan:step:2").presses("plan:done:2").sees("Hienoa")
    planner.presses("plan:step:2").presses("plan:done:2").sees("taas tekemättömäksi")
    planner.presses("plan:step:3").presses("plan:later:3").sees("Siirsin viikolla")
    planner.presses("plan:step:4").presses("plan:drop:4").sees("Jätin pois")
    plan = planner.effect(KeepPlan).plan
    assert plan.version == 5
    assert [step.number for step in plan.listed] == [1, 2, 3]
    planner.presses_old("plan:done:4").sees("ei enää ole")
    assert planner.conversation.plan == plan


def test_the_last_step_is_praised(planner: Walker) -> None:
    """When everything is done, that is said."""
    for number in (1, 2, 3, 4):
        planner.presses("plan:steps") if "plan:steps" in planner.offered() else planner
        planner.presses_old(f"plan:done:{number}")
    planner.sees("Kaikki askeleet on nyt tehty")


def test_a_step_is_added_in_own_words_with_its_day(planner: Walker) -> None:
    """What is written after the button is a step, and only that; what steers the talk still does."""
    planner.presses("plan:add").says("soitan Tavastiaan 3.12.").sees("Lisäsin askeleen: soitan Tavastiaan (viimeistään 3.12.)")
    assert planner.conversation.adding is None
    planner.presses("plan:add").says("takaisin")
    planner.presses_old("plan:add").presses("plan:show")
    planner.says("asun Tammelassa").is_known(place="tammela")
    assert planner.conversation.plan is not None
    assert [step.about for step in planner.conversation.plan.listed if step.kind == "own"] == ["soitan Tavastiaan"]


def test_goal_and_meeting_are_told_in_own_words(planner: Walker) -> None:
    """They stand in the plan as they were written."""
    planner.presses("plan:steps").presses("plan:goal").says("haluan laitoshuoltajaksi").sees("haluan laitoshuoltajaksi")
    planner.presses("plan:steps").presses("plan:meeting").says("to 3.12. klo 13 kirjastolla").sees("to 3.12. klo 13 kirjastolla")
    assert planner.effect(KeepPlan).plan.version == 3


def test_a_drop_in_of_the_plan_can_be_promised_at_once(planner: Walker) -> None:
    """The step leads to «Aion tulla»."""
    planner.presses("plan:steps").presses("plan:step:1").presses("come:koulutusmaanantai-forssa:2026-11-23").sees("Koulutusmaanantai")


def test_words_of_danger_are_no_step(planner: Walker) -> None:
    """Someone in distress gets help, and nothing of it is written into the plan."""
    planner.presses("plan:add").says("haluan tappaa itseni")
    assert planner.conversation.halt == "crisis"
    planner.is_kept_nowhere("tappaa")


def test_a_plan_has_an_end(planner: Walker) -> None:
    """More steps than anyone does are not taken."""
    for number in range(MOST_STEPS):
        planner.presses_old("plan:add").says(f"soitan kouluun numero {number} vielä kerran")
    plan = planner.presses_old("plan:add").sees(f"{MOST_STEPS} askelta").conversation.plan
    assert plan is not None
    assert len(plan.listed) == MOST_STEPS


def test_words_and_commands_show_the_plan(planner: Walker) -> None:
    """The plan is found again, also after a new beginning."""
    for words in ("suunnitelmani", "/suunnitelma", "/plan"):
        planner.says(words).sees("Suunnitelmani", "Askeleet")
    planner.presses_old("show:restart").says("/suunnitelma").sees("Askeleet")


def test_a_plan_made_anew_goes_on_counting(planner: Walker) -> None:
    """The one before is a version of the same plan."""
    planner.presses_old("plan:way:school").sees("Tein uuden suunnitelman")
    assert planner.effect(KeepPlan).plan.version == 2


def test_the_document_holds_what_the_message_says(planner: Walker) -> None:
    """The sheet that is printed has every step, in the language of the person."""
    planner.presses("plan:paper")
    sheet = planner.effect(PrintPlan).sheet
    assert sheet.title == "Suunnitelmani"
    assert sheet.language == "fi"
    (steps,) = [section for section in sheet.sections if section.heading == "Askeleet"]
    assert [item.number for item in steps.items] == [1, 2, 3, 4]
    planner.presses_old("lang:en").presses_old("plan:paper")
    assert planner.effect(PrintPlan).sheet.title == "My plan"


def test_without_leave_a_plan_lives_while_they_talk(knowledge: Knowledge) -> None:
    """It is made, printed and told to be passing; nothing is kept or asked later, until they say yes: then it is."""
    person = Walker(knowledge).says("moi").presses("consent:no")
    person.says("asun Forssassa, olen työtön yli vuoden, minulla on peruskoulu ja siivousala kiinnostaisi").says("näytä")
    person.presses("plan:new").presses("plan:way:work").sees("En tallenna suunnitelmaa")
    assert not any(isinstance(effect, KeepPlan) for effect in person.effects)
    assert all(effect.at is None for effect in person.effects if isinstance(effect, AskAgain))
    assert not any(isinstance(effect, KeepPlan) for effect in person.presses("plan:paper").effects)
    person.presses("plan:share").sees("luvan tallentaa").presses("change:consent").presses("consent:yes")
    assert person.effect(KeepPlan).plan == person.conversation.plan
    assert person.effect(AskAgain).at is not None


def test_a_plan_is_taken_away_with_all_its_versions(planner: Walker) -> None:
    """After a yes nothing of it is left, and nothing is asked."""
    planner.presses("plan:away").sees("kaikki sen aiemmat versiot").presses("plan:away:yes").sees("Poistin suunnitelman")
    planner.effect(DropPlan)
    assert planner.effect(AskAgain).at is None
    assert planner.conversation.plan is None
    planner.presses_old("plan:done:1").sees("nappi")


def test_someone_under_18_has_no_plan(planner: Walker) -> None:
    """Of them nothing is kept and nothing planned here."""
    planner.says("olen 16")
    planner.presses_old("plan:new")
    assert not any(isinstance(effect, KeepPlan) for effect in planner.effects)


# With the counsellor


def test_who_has_no_counsellor_writes_to_one_first(planner: Walker) -> None:
    """A plan is shown to the one who has the person's matter."""
    planner.presses("plan:share").sees("Lähetetään ensin viesti").is_at("handoff")


def test_a_plan_is_shown_after_saying_what_that_means(planner: Walker) -> None:
    """The person is told who sees it and that they decide; and can take it back."""
    with_lead(planner).presses("plan:share").sees("numero 7", "Sinä päätät").presses("plan:share:yes")
    assert planner.effect(SharePlan) == SharePlan(7, on=True)
    assert planner.conversation.plan_lead == 7
    planner.presses_old("plan:unshare").sees("ei enää näe")
    assert planner.effect(SharePlan) == SharePlan(7, on=False)
    assert planner.conversation.plan_lead is None


def test_a_proposal_is_shown_and_accepted(planner: Walker) -> None:
    """Change by change; the yes is done to the plan as it is then, and it is agreed."""
    with_proposal(planner).says("suunnitelmani").sees("Marja, opinto-ohjaaja ehdottaa", "15.12. Soita kouluun", "Pois:", "Laitoshuoltaja")
    planner.presses_old("plan:done:2").says("suunnitelmani").presses("plan:accept").sees("Sovittu yhdessä: Marja", "Laitoshuoltaja")
    plan = planner.conversation.plan
    assert plan is not None
    assert [(step.number, step.state) for step in plan.listed] == [(2, "done"), (3, "open"), (5, "open"), (4, "open")]
    assert planner.effect(AnswerProposal) == AnswerProposal(7, "staff:1", accepted=True)
    assert planner.effect(KeepPlan).by == "staff:1"
    planner.presses_old("plan:accept").sees("ehdotusta ei enää ole")


def test_a_proposal_is_declined(planner: Walker) -> None:
    """The plan stays as it was, and the counsellor hears so."""
    before = with_proposal(planner).conversation.plan
    planner.presses_old("plan:decline").sees("pysyy ennallaan")
    assert planner.conversation.plan == before
    assert planner.effect(AnswerProposal) == AnswerProposal(7, "staff:1", accepted=False)


def test_versions_are_asked_for(planner: Walker) -> None:
    """The list of versions is kept elsewhere."""
    planner.presses("plan:versions")
    assert planner.effect(TellVersions) == TellVersions()
    planner.presses_old("plan:version:1")
    assert planner.effect(TellVersions) == TellVersions(1)


# Asked about


def asks(walker: Walker, moment: dt.datetime, *, silent: bool = False, known: tuple[str, ...] = ()) -> tuple[list[Say], dt.datetime | None]:
    """What is asked at that moment, and when the next one comes."""
    after, effects = ask_about_plan(walker.knowledge, walker.conversation, moment, silent=silent, known=known)
    walker.stored = to_json(after)
    assert from_json(walker.stored) == after
    (again,) = [effect for effect in effects if isinstance(effect, AskAgain)]
    return [effect for effect in effects if isinstance(effect, Say)], again.at


def test_steps_are_asked_about_on_their_day_and_how_it_went_later(planner: Walker) -> None:
    """Each step once, then after one, three and six months, then nothing more."""
    moment: dt.datetime | None = at(dt.date(2026, 11, 23))
    asked = []
    while moment is not None:
        assert 9 <= moment.astimezone(HELSINKI).hour < 20
        said, following = asks(planner, moment)
        asked += [(moment.date().isoformat(), say.rows[0][0].id) for say in said]
        assert following is None or following > moment
        moment = following
    assert asked == [
        ("2026-11-23", "plan:done:1"),
        ("2026-11-30", "plan:done:2"),
        ("2026-12-07", "plan:done:3"),
        ("2026-12-23", "went:1:studying"),
        ("2027-02-23", "went:3:studying"),
        ("2027-05-23", "went:6:studying"),
    ]


def test_a_session_that_is_asked_about_anyhow_is_not_asked_about_twice(planner: Walker) -> None:
    """Who said that they come to it hears of it from the session itself."""
    assert asks(planner, at(dt.date(2026, 11, 23)), known=("koulutusmaanantai-forssa:2026-11-23",))[0] == []


@pytest.mark.parametrize(("clock", "silent"), [("03:00", False), ("22:30", False), ("17:00", True)])
def test_nothing_is_asked_by_night_or_in_a_talk(planner: Walker, clock: str, silent: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """It is asked later, and nothing is lost."""
    before = planner.conversation
    said, following = asks(planner, at(dt.date(2026, 12, 1), clock), silent=silent)
    assert said == []
    assert following is not None
    assert planner.conversation == before
    assert asks(planner, following)[0]


def test_who_wants_no_questions_gets_none(planner: Walker) -> None:
    """The plan stays; the asking ends, and begins again when they say so."""
    planner.presses_old("plan:asks:off").sees("en enää kysele")
    assert planner.effect(AskAgain).at is None
    assert asks(planner, at(dt.date(2026, 12, 1))) == ([], None)
    planner.presses("plan:asks:on")
    assert planner.effect(AskAgain).at is not None


@pytest.mark.parametrize(("outcome", "text"), [("studying", "Hieno kuulla"), ("unemployed", "Apua saa yhä"), ("skip", "Kiitos.")])
def test_how_it_went_is_answered_in_the_five_categories(planner: Walker, outcome: Went | Literal["skip"], text: str) -> None:
    """Any answer is thanked for, and leads on to help; none need be given."""
    planner.presses_old(f"went:3:{outcome}").sees(text)
    assert planner.effect(TellOutcome) == TellOutcome(3, None if outcome == "skip" else outcome)


@pytest.mark.parametrize(
    "button", ["plan:", "plan:done:x", "plan:step:", "plan:nothing", "went:2:studying", "went:1:rich", "went:1", "plan:way:fly"]
)
def test_buttons_that_never_were_do_nothing_odd(planner: Walker, button: str) -> None:
    """They are told to be old, or lead to what is nearest."""
    planner.presses_old(button)
    assert planner.conversation.plan is not None


def test_the_moment_is_soon_when_the_day_has_begun(planner: Walker) -> None:
    """A plan made in the evening is not asked about at once in the night."""
    planner.now = at(dt.date(2026, 11, 23), "21:00")
    planner.presses_old("plan:later:3")
    assert planner.effect(AskAgain).at == at(dt.date(2026, 11, 24), "09:00")
