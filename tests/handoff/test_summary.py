from __future__ import annotations

import datetime as dt
import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Effect, OpenLead, Say
from bot.dialogue.respond import respond
from bot.dialogue.turn import Contact, Content, Pressed, Said, Turn
from bot.handoff.summary import Case, Summary, full, group_notice, promised, waited
from bot.knowledge import Knowledge
from bot.knowledge.labels import option_label, pick

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
CASE = Case(7, "forssa", "counsellor", NOW, NOW + dt.timedelta(days=1))
TOLD = ("goal:learn", "finnish:b1", "place:forssa", "situation:rehabilitation", "education:vocational", "age:30_59")
WORDS = "Terveisin Aino, soittakaa iltapäivällä"
PHONE = "+358401234567"


def begun(*buttons: str) -> tuple[Content, ...]:
    """Someone says hello, lets things be kept, and presses those buttons."""
    return (Said("moi"), Pressed("consent:yes"), *(Pressed(button) for button in buttons))


def talk(knowledge: Knowledge, *contents: Content) -> tuple[Conversation, list[Effect]]:
    """Where those turns lead, and all their effects."""
    conversation, effects = Conversation(), list[Effect]()
    for content in contents:
        reply = respond(knowledge, conversation, Turn(content), NOW)
        conversation = reply.conversation
        effects.extend(reply.effects)
    return conversation, effects


def lead_after(knowledge: Knowledge, *contents: Content) -> OpenLead:
    """The one lead that someone opens who has told a good deal, has asked for a human, and then does this."""
    before = begun(*TOLD, "interest:care", "interest:done", "goal:human")
    _, effects = talk(knowledge, *before, *contents)
    (lead,) = (effect for effect in effects if isinstance(effect, OpenLead))
    return lead


def answers_of(lead: OpenLead) -> dict[str, list[str]]:
    """The answers that go with it."""
    answers = lead.summary["answers"]
    assert isinstance(answers, dict)
    return answers


def test_what_was_agreed_goes_and_nothing_else(knowledge: Knowledge) -> None:
    """Everything told is passed on, with words and number, but what was left out; consent is nobody's business."""
    left = (Pressed("handoff:leave.situation"), Pressed("handoff:leave.age"), Said(WORDS), Contact(PHONE), Pressed("handoff:yes"))
    lead = lead_after(knowledge, *left)
    assert answers_of(lead) == {
        "goal": ["learn"], "interest": ["care"], "finnish": ["b1"], "place": ["forssa"], "education": ["vocational"],
    }  # fmt: skip
    assert (lead.region, lead.summary["message"], lead.summary["phone"]) == ("forssa", WORDS, PHONE)


def test_the_preview_is_what_the_counsellor_reads(knowledge: Knowledge) -> None:
    """Each answer in the preview is in the summary, in the same words, and each line of the summary's answers is in the preview."""
    before = begun(*TOLD, "interest:care", "interest:done")
    turns = (*before, Pressed("goal:human"), Pressed("handoff:leave.education"), Said(WORDS), Contact(PHONE))
    _, effects = talk(knowledge, *turns)
    preview = next(effect for effect in reversed(effects) if isinstance(effect, Say))
    _, effects = talk(knowledge, *turns, Pressed("handoff:yes"))
    lead = next(effect for effect in effects if isinstance(effect, OpenLead))
    read = full(knowledge, CASE, lead.summary)
    answers = [line for line in read.splitlines() if line.startswith("• ")]
    assert [line for line in preview.text.splitlines() if line.startswith("• ")][: len(answers)] == answers
    assert len(answers) == 6
    assert WORDS in preview.text
    assert WORDS in read
    assert PHONE in preview.text
    assert PHONE in read


def test_what_is_put_back_goes_again(knowledge: Knowledge) -> None:
    """Leaving out and putting back ends where it began."""
    lead = lead_after(knowledge, Pressed("handoff:leave.age"), Pressed("handoff:leave.age"), Pressed("handoff:yes"))
    assert answers_of(lead)["age"] == ["30_59"]


def test_the_routes_go_only_with_the_interest(knowledge: Knowledge) -> None:
    """What was shown tells of what one wants: it stays out with it."""
    assert lead_after(knowledge, Pressed("handoff:yes")).summary["shown"] != []
    without = lead_after(knowledge, Pressed("handoff:leave.interest"), Pressed("handoff:yes"))
    assert (without.summary["shown"], without.summary["path"]) == ([], [])


def test_the_role_does_not_tell_what_was_left_out(knowledge: Knowledge) -> None:
    """Who leaves out a wish for support with reading goes to the counsellor: «special» would tell the whole group."""
    wish = (Pressed("support:reading"), Pressed("support:done"), Pressed("goal:human"))
    assert lead_after(knowledge, *wish, Pressed("handoff:yes")).role == "special"
    assert lead_after(knowledge, *wish, Pressed("handoff:leave.support"), Pressed("handoff:yes")).role == "counsellor"


def test_not_now_sends_nothing(knowledge: Knowledge) -> None:
    """Someone who sees the summary and decides against it has passed nothing on."""
    before = begun(*TOLD, "goal:human", "handoff:no")
    _, effects = talk(knowledge, *before)
    assert not [effect for effect in effects if isinstance(effect, OpenLead)]


@given(data=st.data())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_the_group_sees_the_need_and_nothing_of_the_person(knowledge: Knowledge, data: st.DataObject) -> None:
    """Whatever a summary holds, the notice is the same as for one with goal and interest alone: no words, phone, age, situation."""
    choices = {
        name: st.lists(st.sampled_from(slot.options), min_size=1, max_size=2, unique=True)
        for name, slot in knowledge.slots.items()
        if name != "consent"
    }
    answers = data.draw(st.fixed_dictionaries({}, optional=choices))
    routes = st.lists(st.sampled_from(sorted(knowledge.routes)), max_size=3)
    summary: Summary = {
        "language": "fi", "answers": answers, "skipped": ["age"], "message": WORDS, "phone": PHONE,
        "shown": data.draw(routes), "path": data.draw(routes),
    }  # fmt: skip
    bare: Summary = {"answers": {slot: answers[slot] for slot in ("goal", "interest") if slot in answers}}
    notice = group_notice(knowledge, CASE, summary, NOW)
    assert notice == group_notice(knowledge, CASE, bare, NOW)
    assert WORDS not in notice
    assert PHONE not in notice


def test_no_label_of_what_is_private_is_in_the_notice(knowledge: Knowledge) -> None:
    """In words too: no age, no situation, no schooling, no Finnish and no wish for support is in what the group reads."""
    private = ("situation", "unemployed_for", "age", "education", "support", "finnish")
    for slot, goal in itertools.product(private, knowledge.slots["goal"].options):
        for option in knowledge.slots[slot].options:
            summary = {"answers": {"goal": [goal], "interest": ["care"], slot: [option]}}
            notice = group_notice(knowledge, CASE, summary, NOW)
            told = set(notice.replace(",", " ").replace(":", " ").split())
            assert option_label(knowledge, slot, option, "fi") not in told


def test_the_notice_tells_number_region_need_and_promise(knowledge: Knowledge) -> None:
    """The group can act on it at a glance."""
    notice = group_notice(knowledge, CASE, {"answers": {"goal": ["change"], "interest": ["metal"]}}, NOW)
    for part in ("7", "Forssan seutu", "Haluan vaihtaa alaa", pick(knowledge, knowledge.fields["metal"].names, "fi"), "ti 24.11. klo 10"):
        assert part in notice


def test_the_notice_tells_who_leads_the_network_where_that_is_known(knowledge: Knowledge) -> None:
    """The lead rotates by period: the group is told whose turn it is, and nothing before the period or where nobody is named."""
    here, elsewhere = Case(8, "hameenlinna", "counsellor", NOW, None), Case(9, "forssa", "counsellor", NOW, None)
    leading = pick(knowledge, knowledge.organisations["tyohame"].names, "fi")
    assert leading in group_notice(knowledge, here, {}, NOW)
    assert leading not in group_notice(knowledge, here, {}, NOW.replace(year=2024))
    assert leading not in group_notice(knowledge, elsewhere, {}, NOW)


def test_the_summary_says_what_is_not_known_and_what_was_shown(knowledge: Knowledge) -> None:
    """The counsellor reads the answers, what was skipped, the routes in order, the words and the promise; in Finnish."""
    summary = {
        "language": "sv", "answers": {"goal": ["learn"], "interest": ["care", "education"], "situation": ["unemployed"]},
        "skipped": ["age"], "shown": ["forssa-lahihoitaja"], "path": [], "message": "Hej på dig", "phone": None,
    }  # fmt: skip
    read = full(knowledge, CASE, summary)
    name = pick(knowledge, knowledge.routes["forssa-lahihoitaja"].names, "fi")
    for part in ("Sosiaali- ja terveysala, Kasvatus- ja ohjausala", "Työtön", "Ikä", name, "Hej på dig", "sv", "ti 24.11. klo 10"):
        assert part in read
    assert "None" not in read


def test_a_summary_that_holds_little_or_old_ids_can_be_read(knowledge: Knowledge) -> None:
    """Nothing told, and options, routes and a region that are gone from the knowledge since, are no error."""
    assert full(knowledge, CASE, {})
    assert group_notice(knowledge, CASE, {}, NOW)
    old = {"answers": {"goal": ["gone"], "place": ["gone"]}, "skipped": ["gone"], "shown": ["gone"], "path": ["gone"]}
    assert "gone" in full(knowledge, Case(1, "gone", "counsellor", NOW, None), old)


@pytest.mark.parametrize(
    ("passed", "expected"),
    [
        (dt.timedelta(minutes=-5), "0 min"),
        (dt.timedelta(minutes=35), "35 min"),
        (dt.timedelta(minutes=119), "119 min"),
        (dt.timedelta(hours=5, minutes=59), "5 h"),
        (dt.timedelta(hours=47), "47 h"),
        (dt.timedelta(days=2), "2 pv"),
        (dt.timedelta(days=40), "40 pv"),
    ],
)
def test_waiting_is_told_in_the_largest_unit_that_says_it(knowledge: Knowledge, passed: dt.timedelta, expected: str) -> None:
    """Minutes up to two hours, hours up to two days, then days."""
    assert waited(knowledge, NOW, NOW + passed) == expected


def test_a_promise_is_told_in_finnish_time(knowledge: Knowledge) -> None:
    """Full hours without minutes; a moment of UTC in Finnish time; nothing promised is a dash."""
    utc = dt.datetime(2026, 7, 1, 9, 30, tzinfo=dt.UTC)
    assert promised(knowledge, Case(1, "forssa", "counsellor", NOW, utc)) == "ke 1.7. klo 12.30"
    assert promised(knowledge, Case(1, "forssa", "counsellor", NOW, None)) == "–"
