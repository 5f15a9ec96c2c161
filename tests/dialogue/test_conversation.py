"""What a person can always do, on the knowledge as shipped."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.dialogue.effects import Forget, Missed, Say, TellKept
from tests.dialogue.walker import Walker

Newcomer = Callable[..., Walker]


def routes_of(walker: Walker) -> list[str]:
    """The routes that are offered now, in order."""
    return [button for button in walker.offered() if button.startswith("route:")]


# The beginning


def test_the_first_reply_says_that_it_is_a_machine_and_what_it_keeps(walker: Walker) -> None:
    """Before anything is asked for, the person knows that no human answers and what would be kept."""
    walker.says("moi").is_at("consent").sees("Olen kone", "muistissa", "unohdan kaiken")
    walker.is_known(consent=None)


@pytest.mark.parametrize(
    ("app", "language", "words"),
    [("fi", "fi", "Olen kone"), ("sv", "sv", "maskin"), ("en", "en", "machine"), ("ru", "fi-simple", "по-русски")],
)
def test_the_first_reply_is_in_the_language_of_the_app(newcomer: Newcomer, app: str, language: str, words: str) -> None:
    """The bot begins in the language of the person's app, or in plain Finnish with a first word in theirs."""
    walker = newcomer(app=app).says("👋").sees(words)
    assert walker.conversation.language == language


def test_no_to_keeping_still_gives_routes(walker: Walker) -> None:
    """Someone who lets nothing be kept is guided like anyone else."""
    walker.says("moi").presses("consent:no")
    walker.says("haluan lähihoitajaksi, asun Forssassa ja olen työtön")
    walker.answers(education="vocational", age="30_59")
    assert routes_of(walker)


def test_several_slots_from_one_sentence_are_said_back(person: Walker) -> None:
    """What was understood beyond the question is said back, so that it can be corrected."""
    person.says("asun Forssassa, olen työtön ja siivousala kiinnostaa").sees("Ymmärsin näin", "Forssa", "Työtön", "Puhtaus")
    person.is_known(place="forssa", situation="unemployed", interest=("cleaning",))


def test_what_was_said_before_consent_is_not_asked_again(walker: Walker) -> None:
    """A first message that says it all is remembered through the question of consent."""
    walker.says("hei, asun Raumalla ja haluan hitsaajaksi").is_at("consent").presses("consent:yes")
    walker.is_known(place="rauma", interest=("metal",))
    assert walker.step not in {None, "place", "interest", "goal"}


def test_a_deep_link_knows_the_place_and_the_language(newcomer: Newcomer) -> None:
    """A poster's link gives the language and the place, and the place is not asked."""
    walker = newcomer(app="fi").says("/start forssa-sv").is_at("consent").sees("maskin")
    walker.is_known(place="forssa").presses("consent:yes").answers(goal="learn", interest="care")
    assert walker.step != "place"


@pytest.mark.parametrize("argument", ["", "forssa", "nowhere", "nowhere-xx", "-sv", "forssa-", "-", "a" * 500, "forssa-sv-en"])
def test_any_deep_link_leads_to_the_greeting(newcomer: Newcomer, argument: str) -> None:
    """A link that is wrong or old begins the talk like any other."""
    newcomer().says(f"/start {argument}").is_at("consent")


# Going back, changing, skipping


def test_a_corrected_answer_keeps_the_later_ones(person: Walker) -> None:
    """An old button is a change of that answer, and what was told after it stays."""
    person.answers(goal="learn", interest="vehicle", place="forssa", situation="employed", education="vocational")
    person.presses_old("place:hameenlinna")
    person.is_known(goal="learn", interest=("vehicle",), place="hameenlinna", situation="employed", education="vocational")


def test_an_answer_can_be_changed_from_the_list_of_answers(person: Walker) -> None:
    """The list of what was told has a button for each, and leads back to where the talk was."""
    person.answers(goal="learn", interest="vehicle", place="forssa").is_at("situation")
    person.presses("change:menu").sees("Mitä muutetaan").presses("change:place").is_at("place")
    person.presses("place:hattula").is_known(place="hattula")
    assert person.step in {"situation", "education"}


def test_an_answer_can_be_corrected_in_words(person: Walker) -> None:
    """«Ei kun…» with another place changes the place."""
    person.answers(goal="learn", interest="vehicle", place="forssa").is_at("situation")
    person.says("ei kun asun Riihimäellä").is_at("situation").is_known(place="riihimaki")


def test_a_change_that_drops_answers_says_which_and_asks(person: Walker) -> None:
    """Nothing that was told is lost before the person has agreed to it."""
    person.answers(goal="learn", interest="vehicle", place="forssa", situation="unemployed")
    person.presses_old("goal:employer").is_at("edit").sees("Tilanne").is_known(goal="learn", situation="unemployed")
    assert {"edit:yes", "edit:no"} <= set(person.offered())


def test_a_change_can_be_let_be(person: Walker) -> None:
    """No to the change leaves everything as it was."""
    person.answers(goal="learn", interest="vehicle", place="forssa", situation="unemployed").is_at("education")
    person.presses_old("goal:employer").presses("edit:no").is_at("education").is_known(goal="learn", situation="unemployed")


def test_a_change_that_was_agreed_to_drops_what_it_said(person: Walker) -> None:
    """Yes to the change drops what was named, and keeps the rest."""
    person.answers(goal="learn", interest="vehicle", place="forssa", situation="unemployed")
    person.presses_old("goal:employer").presses("edit:yes").is_at("staff_count")
    person.is_known(goal="employer", situation=None, place="forssa", interest=("vehicle",))


def test_an_answer_can_be_taken_back_by_skipping(person: Walker) -> None:
    """Skipping a question that was answered before says what it drops, as any change does."""
    person.answers(goal="employer", interest="metal", place="rauma", staff_count="two_to_five").is_at("staff_skill")
    person.presses("change:menu").presses("change:goal").presses("goal:skip").is_at("edit").sees("Työntekijöitä")
    person.presses("edit:yes").is_known(goal="skip", staff_count=None, place="rauma")


def test_back_works_at_every_step(person: Walker) -> None:
    """From each question back leads to the one before, with its answer taken away."""
    steps = {"goal": "learn", "interest": ("vehicle",), "place": "forssa", "situation": "unemployed", "education": "basic"}
    person.answers(**steps)
    for step in reversed(steps):
        person.goes_back().is_at(step).is_known(**{step: None})


def test_back_in_words_is_back(person: Walker) -> None:
    """«Takaisin» does what the button does."""
    person.answers(goal="learn", interest="vehicle").is_at("place").says("takaisin").is_at("interest").is_known(interest=None)


def test_back_at_the_very_beginning_stays(walker: Walker) -> None:
    """Where there is nothing to go back to, the question is asked again."""
    walker.says("moi").says("takaisin").is_at("consent")


def test_skipping_everything_gives_a_way_on(walker: Walker) -> None:
    """Someone who says nothing at all still gets a screen from which they can go on."""
    walker.says("moi").presses("consent:yes")
    for _ in range(30):
        skip = next((button for button in walker.offered() if button.endswith(":skip")), None)
        if skip is None:
            break
        walker.presses(skip)
    assert walker.step is None
    assert "goal:human" in walker.offered()


def test_several_options_are_ticked_and_taken_back(person: Walker) -> None:
    """A list of several options toggles in its own message, and «valmis» goes on."""
    person.answers(goal="learn").presses("interest:care").presses("interest:it").presses("interest:care")
    assert person.labels()["interest:it"].startswith("✓")
    assert not person.labels()["interest:care"].startswith("✓")
    person.presses("interest:done").is_known(interest=("it",))


# Digressions


def test_a_question_in_the_middle_is_answered_and_the_same_question_asked_again(person: Walker) -> None:
    """What someone asks on the way is answered, and the talk goes on from where it was."""
    person.answers(goal="learn", interest="vehicle").is_at("place")
    person.says("paljonko koulutus maksaa?").is_at("place").sees("maksuttom", "Missä päin asut")


def test_why_is_told(person: Walker) -> None:
    """«Miksi?» tells why this very question is asked."""
    person.answers(goal="learn", interest="vehicle", place="forssa").is_at("situation")
    person.says("miksi kysyt?").is_at("situation").sees("työttömille")


def test_restart_begins_anew_and_keeps_the_consent(person: Walker) -> None:
    """From the beginning: the answers are gone, what was agreed on keeping is not asked again."""
    person.answers(goal="learn", interest="vehicle").says("alusta").is_at("goal").sees("alusta")
    person.is_known(consent="yes", goal=None, interest=None)


@pytest.mark.parametrize(("words", "language", "question"), [("svenska", "sv", "bransch"), ("in English please", "en", "field")])
def test_a_language_switch_stays_at_the_same_question(person: Walker, words: str, language: str, question: str) -> None:
    """The language can be changed anywhere, and the same question waits in the other language."""
    person.answers(goal="learn").is_at("interest").says(words).is_at("interest").sees(question).is_known(goal="learn")
    assert person.conversation.language == language


def test_a_language_can_be_chosen_by_command(person: Walker) -> None:
    """/kieli offers the languages; the chosen one goes on with the same question."""
    person.says("/kieli").presses("lang:fi-simple").is_at("goal")
    assert person.conversation.language == "fi-simple"


def test_stop_stops_and_continue_goes_on(person: Walker) -> None:
    """After a pause the same question waits."""
    person.answers(goal="learn", interest="vehicle").is_at("place")
    person.says("lopeta").is_at(None).sees("tauko").presses("safety:on").is_at("place")
    person.says("lopeta").says("moi").is_at("place")


@pytest.mark.parametrize("answered", range(6))
def test_a_human_can_be_asked_for_anywhere(person: Walker, answered: int) -> None:
    """At each question «ihminen» begins the hand-off, and nothing that was told is lost by it."""
    answers: dict[str, str | tuple[str, ...]] = {
        "goal": "learn",
        "interest": ("vehicle",),
        "place": "forssa",
        "situation": "unemployed",
        "education": "basic",
    }
    told = dict(list(answers.items())[:answered])
    person.answers(**told).asks_for_a_human().is_known(**told)
    goal = person.conversation.answers.get("goal")
    assert person.conversation.draft is not None or (goal is not None and goal.options == ("human",))
    person.is_at("handoff" if "place" in told else "place")


def test_show_me_now_gives_what_is_known_so_far(person: Walker) -> None:
    """«Näytä jo jotain» shows routes though questions are left."""
    person.answers(goal="learn", interest="vehicle", place="forssa").is_at("situation").presses("show:now")
    assert routes_of(person)


def test_what_speaks_for_all_routes_is_said_once(person: Walker) -> None:
    """The field and the place that three routes have in common stand before them, and at none of them."""
    person.answers(goal="learn", interest="cleaning", place="forssa").presses("show:now").sees("Kaikissa näissä:")
    result = next(effect.text for effect in person.effects if isinstance(effect, Say))
    assert result.count("Ala, joka kiinnostaa sinua: Puhtaus- ja kiinteistöpalveluala") == result.count("Omalla paikkakunnallasi") == 1


def test_no_answer_to_no_question_is_no_misunderstanding(person: Walker) -> None:
    """Who would rather not say, when nothing is asked any more, hears what can be done now."""
    person.answers(goal="learn", interest="cleaning", place="forssa").presses("show:now")
    person.says("en halua sanoa").sees("Mitä tehdään seuraavaksi?")
    assert {"show:results", "goal:human"} <= set(person.offered())


def test_every_route_that_is_shown_opens(person: Walker) -> None:
    """The card of each shown route tells how one applies and when that was checked."""
    person.answers(goal="learn", interest="vehicle", place="forssa").presses("show:now")
    for button in routes_of(person):
        person.presses_old(button).sees("Näin haet", "2026")
        assert "goal:human" in person.offered()


def test_the_next_drop_in_is_told_as_unconfirmed(person: Walker) -> None:
    """A time that nobody has confirmed is not promised."""
    person.presses("goal:dropin").presses("place:hameenlinna").sees("torstaina 26.11.", "ei ole vielä vahvistettu")
    assert "dropin:koulutustorstai-hameenlinna:2026-11-26" in person.offered()


def test_where_no_drop_in_is_near_a_human_is_offered(person: Walker) -> None:
    """Someone in Rauma is not sent to a drop-in that is not there."""
    person.presses("goal:dropin").presses("place:rauma").does_not_see("Koulutusmaanantai")
    assert "goal:human" in person.offered()


def test_someone_who_wanted_only_the_drop_in_can_go_on(person: Walker) -> None:
    """After the drop-in, looking for training begins where it should, with the place known."""
    person.presses("goal:dropin").presses("place:forssa").presses("goal:learn").is_at("interest").is_known(goal="learn", place="forssa")


@pytest.mark.parametrize(("north", "east", "place"), [(60.81, 23.62, "forssa"), (61.13, 21.51, "rauma"), (60.63, 24.86, "hyvinkaa")])
def test_a_location_is_the_nearest_municipality(person: Walker, north: float, east: float, place: str) -> None:
    """A shared location answers where the person lives, and is not kept itself."""
    person.answers(goal="learn", interest="vehicle").shares_location(north, east).is_known(place=place).is_kept_nowhere(str(north))


def test_a_location_far_away_is_no_place(person: Walker) -> None:
    """From the North Pole the place is asked in words."""
    person.answers(goal="learn", interest="vehicle").shares_location(90.0, 0.0).is_at("place").is_known(place=None)


def test_an_employer_has_a_short_branch_of_their_own(person: Walker) -> None:
    """An employer is asked of the need, never of their own life, and led to the coordinator."""
    person.answers(goal="employer", interest="metal", place="rauma", staff_count="two_to_five", staff_skill="part", staff_when="now")
    person.answers(staff_form="unsure").is_at(None).sees("koordinaattori").does_not_see("Mikä on tilanteesi")
    assert person.labels()["goal:human"] == "Viesti koordinaattorille"


# When nothing is understood


def test_misses_are_helped_and_end_with_a_human(person: Walker) -> None:
    """First other words, then the buttons, then a human: and however long it goes on, no scolding and always the question."""
    person.answers(goal="learn", interest="vehicle").is_at("place")
    texts = [person.says("qwrtzpsdf xyzzy").is_at("place").text for _ in range(3)]
    assert len(set(texts)) == 3
    assert "goal:human" in person.offered()
    assert person.effect(Missed).step == "place"
    person.says("qwrtzpsdf").is_at("place")
    person.presses("place:forssa")
    assert person.conversation.misses == 0


BUTTONS_OF_ANOTHER_TIME = (
    *(
        "",
        ":",
        "goal:",
        "goal:nothing",
        "no:such",
        "place:stockholm",
        "interest.x:yes",
        "inventory.nothing:yes",
        "inventory.r-tools:perhaps",
    ),
    *("change:nothing", "lang:xx", "show:", "handoff:yes", "handoff:no", "handoff:leave.place", "edit:yes", "edit:no", "safety:on"),
    *("goal:back", "mode:done", "support:done", "staff_when:now", "route:gone", "dropin:gone:2020-01-01", "lead:1:claim", "å" * 40),
)


@pytest.mark.parametrize("button", BUTTONS_OF_ANOTHER_TIME)
def test_an_unknown_or_old_button_is_no_dead_end(person: Walker, button: str) -> None:
    """Any button at any time leads to something sensible: the walker proves that there is a way on."""
    person.answers(goal="learn", interest="vehicle").presses_old(button)
    assert person.screens


def test_a_button_with_nothing_before_it_begins_the_talk(walker: Walker) -> None:
    """A button pressed in a chat that was forgotten gets the greeting first."""
    walker.presses_old("place:forssa").is_at("consent").sees("Olen kone")


# What is kept, and for whom


def test_under_18_is_led_to_their_school(walker: Walker) -> None:
    """Someone under 18 is told of their own school's counsellor, and asked nothing more."""
    walker.says("moi, olen 16 ja haluan vaihtaa alaa").is_at(None).sees("Olen kone", "opinto-ohjaaja", "En tallenna")
    assert not [button for button in walker.offered() if button.startswith("route:")]


def test_a_wrong_age_can_be_corrected(walker: Walker) -> None:
    """One tap mends an age that was misread."""
    walker.says("olen 16").presses("change:age").presses("age:30_59").is_at("consent").is_known(age="30_59")


def test_forgetting_asks_first_and_then_forgets_all(person: Walker) -> None:
    """Everything goes, when the person is sure; before that nothing does."""
    person.answers(goal="learn", interest="vehicle").says("unohda minut").presses("forget:no").is_known(interest=("vehicle",))
    person.says("unohda minut").presses_old("forget:yes").is_known(consent=None, goal=None, interest=None)
    assert person.effect(Forget)
    assert person.effect(Say).text
    person.presses("show:restart").is_at("consent").sees("Olen kone")


def test_a_person_can_see_what_is_kept(person: Walker) -> None:
    """«Tietoni» shows what is kept, and leaves the talk where it is."""
    before = person.answers(goal="learn").stored
    assert person.says("/tietoni").effect(TellKept)
    assert person.stored == before


# Hand-off is in its own module; here only that a number is not taken in passing


def test_a_phone_number_is_kept_only_for_a_hand_off(person: Walker) -> None:
    """A contact that nobody asked for is not kept."""
    person.answers(goal="learn", interest="vehicle").shares_phone("+358 40 1234567").is_at("place").is_kept_nowhere("1234567")


def test_what_tells_facts_is_not_taken_for_a_question(walker: Walker) -> None:
    """«Muutin Forssaan» is no question about housing: only what is asked is answered."""
    walker.says("muutin Forssaan, haluan lähihoitajaksi")
    walker.does_not_see("asun")
    assert walker.is_known(place="forssa", interest=("care",))


def test_a_school_left_unfinished_is_not_a_school_done(walker: Walker) -> None:
    """Who says that vocational school was left halfway is taken to have basic school, and that is said back."""
    walker.says("amis jäi kesken, haluaisin tehdä sen loppuun").sees("Peruskoulu")
    assert walker.is_known(goal="finish", education="basic")


def test_of_fields_that_the_same_words_are_alike_it_asks_which(person: Walker) -> None:
    """At once, instead of the inventory; what is chosen is the answer, and the others are forgotten."""
    person.answers(goal="unsure").says("kukkakauppias").is_at("interest")
    assert person.conversation.between == ("agriculture", "sales")
    person.answers(interest="sales").is_known(interest="sales")
    assert not person.conversation.between
