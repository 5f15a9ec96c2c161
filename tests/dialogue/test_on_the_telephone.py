"""What people know from Telegram: choices that stay visible, cards to leaf through, things shared, edits, menus and links."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.dialogue.commands import MENU, SLASHES, menu_commands
from bot.dialogue.effects import Forget, Mark, Missed, OpenLead, Rewrite, Say, ShowMenu, TellKept
from bot.dialogue.respond import BRIDGES
from bot.dialogue.results import MORE_ROUTES
from bot.dialogue.turn import UNREADABLE_KINDS, Pressed, UnreadableKind
from bot.knowledge import Knowledge
from tests.dialogue.walker import Walker

Newcomer = Callable[..., Walker]

MENU_NAME = re.compile(r"[a-z0-9_]{1,32}")
MAX_DESCRIPTION = 256
WORDS_IN_SIMPLE_SENTENCE = 12


@pytest.fixture
def guided(person: Walker) -> Walker:
    """Someone with a first result."""
    person.answers(goal="learn", interest="cleaning", place="forssa", education="basic")
    assert person.conversation.told
    return person


# What was chosen


def test_a_choice_is_ticked_on_its_message(person: Walker) -> None:
    """The first thing after a choice is that its message shows it, with the other options still there."""
    person.answers(goal="learn", interest="vehicle").presses("place:forssa")
    assert isinstance(person.effects[0], Mark)
    assert person.ticks("place:rauma") == ["place:forssa"]


def test_consent_a_statement_and_a_skip_are_ticked(walker: Walker) -> None:
    """Every single choice is shown, also the one to pass a question over."""
    walker.says("moi").presses("consent:no")
    assert walker.ticks("consent:yes") == ["consent:no"]
    walker.presses("goal:unsure").presses("inventory.r-tools:maybe")
    assert walker.ticks("inventory.r-tools:yes") == ["inventory.r-tools:maybe"]
    second = walker.step
    walker.presses(f"{second}:skip")
    assert walker.ticks(f"{second}:yes") == [f"{second}:skip"]


def test_an_old_choice_that_is_changed_is_ticked_anew(person: Walker) -> None:
    """An old button is an edit, and its message shows the new answer only."""
    person.answers(goal="learn", interest="vehicle", place="forssa").presses_old("place:rauma").is_known(place="rauma")
    assert person.ticks("place:forssa") == ["place:rauma"]


def test_several_choices_stay_without_the_done_button(person: Walker) -> None:
    """What was chosen stays ticked, and each option can still be pressed."""
    person.answers(goal="learn", interest=["vehicle", "metal"])
    marked = person.effect(Mark)
    buttons = [button.id for row in marked.rows for button in row]
    assert set(person.ticks("interest:care")) == {"interest:vehicle", "interest:metal"}
    assert "interest:done" not in buttons
    person.presses_old("interest:metal").is_at("interest")
    assert person.effect(Rewrite).message == marked.message
    person.presses("interest:done").is_known(interest=("vehicle",))


def test_a_change_that_waits_for_a_yes_is_ticked_when_it_is_made(person: Walker) -> None:
    """Until then the message shows what still holds; the question whether to change goes."""
    person.answers(goal="learn", interest="vehicle", place="forssa", situation="employed").presses_old("goal:employer").is_at("edit")
    assert not [effect for effect in person.effects if isinstance(effect, Mark)]
    person.presses("edit:yes").is_known(goal="employer")
    marks = [effect for effect in person.effects if isinstance(effect, Mark)]
    assert marks[0].rows == ()
    assert person.ticks("goal:learn") == ["goal:employer"]


def test_a_message_to_a_human_is_sent_once(person: Walker) -> None:
    """The buttons go with the sending."""
    person.answers(goal="learn", interest="vehicle", place="forssa").asks_for_a_human().presses("handoff:yes")
    assert person.effect(OpenLead)
    assert isinstance(person.effects[0], Mark)
    assert person.effect(Mark).rows == ()


def test_forgetting_takes_its_buttons_away(person: Walker) -> None:
    """What is erased can't be erased again."""
    person.says("unohda minut").presses("forget:yes")
    assert person.effect(Forget)
    assert person.effect(Mark).rows == ()


@pytest.mark.parametrize(
    "button", ["show:more", "change:menu", "goal:human", "lang:sv", "route:forssa-puhtausala", "place:share", "age:what", "nothing:at"]
)
def test_what_is_no_choice_marks_nothing(guided: Walker, button: str) -> None:
    """Buttons that lead on, and buttons that mean nothing, leave their message as it is."""
    guided.takes(Pressed(button, 1))
    assert not [effect for effect in guided.effects if isinstance(effect, Mark)]


def test_without_a_message_nothing_is_marked(person: Walker) -> None:
    """Where it is not known on which message the button hung, there is nothing to show it on."""
    person.takes(Pressed("goal:learn")).is_at("interest")
    assert not [effect for effect in person.effects if isinstance(effect, Mark)]


# Cards


def test_cards_can_be_leafed_through_all_the_way_round(guided: Walker) -> None:
    """The arrow shows the next route on the same message, first those of the result, and ends where it began."""
    first = guided.conversation.shown[0]
    guided.presses(f"route:{first}")
    seen = []
    for _ in range(MORE_ROUTES):
        before, here, after = guided.screens[guided.newest[-1]].rows[0]
        assert (here.id, before.label, after.label) == ("card:here", "‹", "›")
        seen.append(guided.conversation.card)
        guided.presses(after.id)
        assert guided.effect(Rewrite)
    assert guided.conversation.card == first
    assert len(set(seen)) == MORE_ROUTES
    assert tuple(seen[:3]) == guided.conversation.shown
    assert guided.labels()["card:here"] == f"1/{MORE_ROUTES}"


def test_the_middle_of_the_arrows_changes_nothing(guided: Walker) -> None:
    """Pressing which card it is shows the same card."""
    guided.presses(f"route:{guided.conversation.shown[1]}")
    before = guided.screens[guided.newest[-1]]
    guided.presses("card:here")
    assert guided.screens[guided.newest[-1]] == before


def test_a_route_that_was_not_shown_has_no_arrows(guided: Walker) -> None:
    """There is nowhere to leaf to from a route beside the result."""
    guided.presses_old("route:rauma-kone-tuotanto").sees("Rauma")
    assert "card:here" not in guided.offered()


def test_a_card_of_nothing_is_told(person: Walker) -> None:
    """The middle of the arrows without a card, and a route that is gone, lead on."""
    person.presses_old("card:here").is_at("goal")
    person.presses_old("card:no-such-route").is_at("goal")


# What can't be read


@pytest.mark.parametrize("kind", UNREADABLE_KINDS)
@pytest.mark.parametrize("app", ["fi", "ru", "sv", "en"])
def test_what_cant_be_read_is_answered_kindly(newcomer: Newcomer, knowledge: Knowledge, app: str, kind: UnreadableKind) -> None:
    """What it is is said, in every language, and the question that waits comes again; it is no miss."""
    walker = newcomer(app=app).says("/start").presses("consent:yes").presses("goal:learn").is_at("interest")
    before = walker.conversation
    walker.sends(kind).is_at("interest").sees(knowledge.texts.say(before.language, f"unreadable-{kind}"))
    assert walker.conversation == before
    assert not [effect for effect in walker.effects if isinstance(effect, Missed)]


def test_what_cant_be_read_after_the_end_leads_on(guided: Walker) -> None:
    """Where no question waits, what one can do is shown, and not the whole result again."""
    guided.presses("show:enough").sends("voice").sees("ääniviestejä").does_not_see("1.")
    assert "goal:human" in guided.offered()


def test_someone_who_begins_with_a_picture_is_greeted(walker: Walker) -> None:
    """The first thing that comes may be anything."""
    walker.sends("photo").is_at("consent").sees("Olen Opastin", "kuvia")


def test_in_danger_nothing_else_is_talked_about(person: Walker) -> None:
    """A voice message from someone in distress gets the lines again, and no chat."""
    person.says("en halua enää elää").sends("voice").does_not_see("ääniviestejä").sees("Soita nyt")
    assert person.conversation.halt == "crisis"


# Edits


def test_an_edited_message_corrects(person: Walker) -> None:
    """It is said that the edit was read, and what was understood replaces what was."""
    person.says("haluan opiskella kokiksi").edits("haluan opiskella hitsaajaksi").is_known(interest=("metal",))
    assert person.text.startswith("Luin muokkauksesi.")


@pytest.mark.parametrize("text", ["tietoni", "muuta", "unohda minut", "xyzzy", "/apua", "/neuvonta", "131052-308T", "13"])
def test_any_edit_says_that_it_was_read(person: Walker, text: str) -> None:
    """Whatever the new words lead to, that comes first."""
    person.edits(text)
    assert person.text.startswith("Luin muokkauksesi.")


def test_an_edit_that_tells_of_danger_stops_at_once(person: Walker) -> None:
    """Nothing is said before the lines."""
    person.edits("en halua enää elää").does_not_see("muokkauksesi")
    assert person.conversation.halt == "crisis"


def test_an_edit_of_an_answer_that_others_hang_on_asks_first(person: Walker) -> None:
    """The note comes with the question whether to change."""
    person.answers(goal="learn", interest="vehicle", place="forssa", situation="unemployed")
    person.edits("olen työnantaja ja etsin työntekijöitä").is_at("edit").sees("Luin muokkauksesi.")


# Location and telephone number


def test_a_place_can_be_shared(person: Walker) -> None:
    """The button tells what happens, and asks the app for the location; afterwards the keyboard goes."""
    person.answers(goal="learn", interest="vehicle").presses("place:share").is_at("place")
    say = person.effect(Say)
    assert (say.keyboard, [[button.id for button in row] for row in say.rows]) == ("location", [["share:location"]])
    person.shares_location(60.81, 23.62).is_known(place="forssa").is_at("situation")
    first = person.effects[0]
    assert isinstance(first, Say)
    assert (first.keyboard, first.rows) == ("remove", ())
    assert "Forssa" in first.text


def test_where_no_app_shares_one_is_told_to_write(person: Walker) -> None:
    """In a terminal the button is an ordinary one."""
    person.answers(goal="learn", interest="vehicle").presses("place:share").presses("share:location").is_at("place").sees("Kirjoita")
    person.says("rauma").is_known(place="rauma")


def test_the_workplace_of_an_employer_is_not_shared(person: Walker) -> None:
    """Where someone is now is not where their workplace is."""
    person.answers(goal="employer", interest="metal").is_at("place")
    assert "place:share" not in person.offered()


def test_a_number_can_be_given_and_taken_back(person: Walker) -> None:
    """The message to a human takes a telephone number from the app, and lets go of it."""
    person.answers(goal="learn", interest="vehicle", place="forssa").asks_for_a_human().presses("handoff:phone").is_at("handoff")
    assert person.effect(Say).keyboard == "contact"
    person.shares_phone("+358 40 123 4567").is_at("handoff").sees("+358401234567")
    assert isinstance(person.effects[0], Say)
    assert person.effects[0].keyboard == "remove"
    person.presses("handoff:leave.phone").is_at("handoff").is_kept_nowhere("358401234567")
    person.presses("handoff:phone").presses("share:contact").is_at("handoff").sees("kirjoita se tähän")


@pytest.mark.parametrize("button", ["handoff:phone", "handoff:leave.phone"])
def test_a_number_without_a_message_is_an_old_button(person: Walker, button: str) -> None:
    """Where no message to a human is being prepared, there is nothing to put a number into."""
    person.presses_old(button).is_at("goal")


# Links


@pytest.mark.parametrize(
    ("argument", "place", "language"),
    [
        ("forssa", "forssa", "fi"),
        ("forssa-sv", "forssa", "sv"),
        ("Forssa-SV", "forssa", "sv"),
        ("forssa-fi-simple", "forssa", "fi-simple"),
        ("sv", None, "sv"),
        ("fi-simple", None, "fi-simple"),
        ("nowhere-en", None, "en"),
        ("nowhere", None, "fi"),
        ("forssa_", None, "fi"),
        ("forssa/sv", None, "fi"),
        ("a" * 65, None, "fi"),
    ],
)
def test_a_link_tells_the_place_and_the_language(newcomer: Newcomer, argument: str, place: str | None, language: str) -> None:
    """What is not known of it makes a plain start."""
    walker = newcomer(app="fi").says(f"/start {argument}").is_at("consent").is_known(place=place)
    assert walker.conversation.language == language
    assert any(isinstance(effect, ShowMenu) for effect in walker.effects) == (language != "fi")


def test_a_start_in_the_middle_greets_and_goes_on(person: Walker) -> None:
    """Nothing that was told is lost."""
    person.answers(goal="learn", interest="vehicle", place="forssa").says("/start").is_at("situation").sees("Hei taas!")
    person.is_known(place="forssa").says("/start forssa").is_at("situation").sees("Hei taas!").does_not_see("Linkin")


def test_a_start_before_consent_greets_in_full(walker: Walker) -> None:
    """Someone who comes back before they had answered anything is told who speaks."""
    walker.says("moi").says("/start").is_at("consent").sees("Olen Opastin")


def test_a_link_to_another_place_is_a_change_that_is_said(person: Walker) -> None:
    """The poster of another town moves the person there, and says so."""
    person.answers(goal="learn", interest="vehicle", place="forssa").says("/start rauma").is_known(place="rauma").sees("Rauma")
    assert person.step in {"situation", "education"}


@pytest.mark.parametrize("app", ["ru", "uk", "et", "ar", "fa", "so", "tr", "ku", "vi"])
def test_someone_whose_language_is_understood_a_little_is_met_in_it(newcomer: Newcomer, knowledge: Knowledge, app: str) -> None:
    """The app's language picks the first one shown, with a line in the person's own."""
    assert f"bridge-{app}" in BRIDGES
    walker = newcomer(app=app).says("/start").sees(knowledge.texts.say("fi", f"bridge-{app}"))
    assert walker.conversation.language == "fi-simple"


@pytest.mark.parametrize(
    ("app", "text", "bridge"),
    [
        ("en", "Merhaba, ben Rauma'da oturuyorum ve temizlik yapıyorum", "tr"),
        ("th", "Hämeenlinna", "other"),
        ("fi", "moi ku ez oon ny Forssas", None),
        ("de", "haluaisin opiskella kokiksi, asun Forssassa", None),
    ],
)
def test_the_language_that_is_written_is_met_before_the_app_s(
    newcomer: Newcomer, knowledge: Knowledge, app: str, text: str, bridge: str | None
) -> None:
    """One of whose language only some words are known is told so; one who writes a language that is spoken here is not."""
    said = newcomer(app=app).says(text).text
    told = [name for name in BRIDGES if knowledge.texts.say("fi", name) in said]
    assert told == ([f"bridge-{bridge}"] if bridge else [])


# The menu


def test_the_menu_is_within_what_telegram_takes(knowledge: Knowledge) -> None:
    """Names and descriptions keep to the limits, and each name is there once."""
    for language in knowledge.languages:
        commands = menu_commands(knowledge, language)
        assert len(commands) == len(MENU) == len({name for name, _ in commands})
        assert all(MENU_NAME.fullmatch(name) and 3 <= len(what) <= MAX_DESCRIPTION for name, what in commands)


def test_every_command_of_the_menu_works(knowledge: Knowledge) -> None:
    """Each does the same in every language, in the middle of a talk, and none of them falls back to the help."""
    for language in knowledge.languages:
        for what, (name, _) in zip(MENU, menu_commands(knowledge, language), strict=True):
            assert f"/{name}" in SLASHES
            assert SLASHES[f"/{name}"] == {"start": "hello"}.get(what, what)
            walker = Walker(knowledge).says("moi").presses(f"lang:{language}" if language != "fi" else "consent:yes")
            walker.presses_old("consent:yes").presses("goal:learn").says(f"/{name}")
            helps = knowledge.texts.say(language, "help") in walker.text
            assert helps == (what == "help")
            assert what != "mydata" or walker.effect(TellKept)


@pytest.mark.parametrize("command", ["/neuvonta", "/dropin", "/vagledning", "/vägledning", "/NEUVONTA@opastin_bot"])
def test_the_next_drop_in_is_one_command_away(person: Walker, command: str) -> None:
    """It is told beside whatever is under way; someone who has just come is greeted first."""
    person.answers(goal="learn", interest="vehicle", place="forssa").says(command).sees("Koulutusmaanantai").is_known(goal="learn")
    Walker(person.knowledge).says(command).is_at("consent").presses("consent:yes").is_at("place")


def test_the_menu_follows_the_language(person: Walker) -> None:
    """It is shown anew when the language has truly changed."""
    assert person.says("/kieli sv").effect(ShowMenu)
    person.says("/kieli sv")
    assert not [effect for effect in person.effects if isinstance(effect, ShowMenu)]
    assert person.says("in English please").effect(ShowMenu)


def test_the_simple_texts_of_the_telephone_are_simple(knowledge: Knowledge) -> None:
    """At most twelve words a sentence."""
    names = [f"unreadable-{kind}" for kind in UNREADABLE_KINDS] + [f"command-{what}" for what in MENU]
    names += ["edited-read", "share-location", "share-location-here", "share-phone", "share-phone-here"]
    for name in names:
        for sentence in re.split(r"[.!?:] ", knowledge.texts.say("fi-simple", name)):
            assert len(sentence.split()) <= WORDS_IN_SIMPLE_SENTENCE, (name, sentence)
