from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.asking import decided_kinds, first_routes
from bot.dialogue.relevance import weigh
from bot.guidance.matching import required
from bot.knowledge import Knowledge
from tests.dialogue.walker import Walker

ASKED = ("finnish", "situation", "unemployed_for", "education", "age", "mode", "support")


@settings(max_examples=40)
@given(data=st.data())
def test_what_an_answer_is_said_to_decide_hangs_on_it(knowledge: Knowledge, data: st.DataObject) -> None:
    """A kind that is named is shown with some answers and not with others, and requires something of that very slot."""
    slot = data.draw(st.sampled_from(ASKED))
    told = {"goal": ("learn",), "interest": (data.draw(st.sampled_from(sorted(knowledge.fields))),)}
    for other in data.draw(st.sets(st.sampled_from([name for name in (*ASKED, "place") if name != slot]), max_size=4)):
        told[other] = (data.draw(st.sampled_from(knowledge.slots[other].options)),)
    weighed = weigh(knowledge, told, slot)
    for kind in decided_kinds(knowledge, weighed, slot):
        of_kind = [[name for name in shown.routes if knowledge.routes[name].kind == kind] for shown in weighed.answers.values()]
        assert any(of_kind)
        assert not all(of_kind)
        assert any(slot in dict(required(knowledge, knowledge.routes[name])) for names in of_kind for name in names)
    firsts = first_routes(weighed)
    assert {shown.routes[0] for shown in weighed.answers.values() if shown.routes} >= set(firsts)
    assert len(set(firsts)) == len(firsts)


def test_why_names_what_the_answer_decides(knowledge: Knowledge) -> None:
    """«Miksi kysyt?» is answered with what is at stake for this very person, and the question is asked again."""
    walker = Walker(knowledge).says("haluan kokiksi").presses("consent:yes").presses("place:forssa")
    asked = walker.step
    assert asked in {"education", "situation"}
    walker.says("miksi kysyt?")
    assert walker.text.startswith("Vastauksesi ratkaisee, sopiiko sinulle esimerkiksi")
    assert walker.step == asked
