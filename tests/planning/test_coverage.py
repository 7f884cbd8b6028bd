"""Who in this room gets nothing? The matrix of a talk, and its holes."""

import pytest

from presales_desk.method.keys import KeyInfoItem, Move, Section
from presales_desk.planning.coverage import coverage
from presales_desk.records.competition import PLAYED_ON, Play
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import ANSWERS, CITES, MEETS, SHOWS, Outline, Slide
from presales_desk.records.people import AUDIENCE
from presales_desk.records.plan import Showing
from presales_desk.records.project import KeyFact
from tests.planning.plans import ID, TODAY, a_link, a_person, a_phase, a_plan, an_item

OUTLINE = Outline(project_id=ID, title="Talk", language="en")
BOSS = a_person("Liang", needs="First in the group", doubts="Who is to blame?")
USER = a_person("Shen", needs="Fewer trips")


def a_slide(section="S1", kind=SlideKind.BULLETS, **fields):
    return Slide(outline_id=OUTLINE.id, section=Section(section), kind=kind, **fields)


def covered(slides, *links, outline=OUTLINE, facts=(), **records):
    given = {"stakeholders": (BOSS, USER), "links": links, **records}
    return coverage(outline, slides, a_plan(**given), facts, TODAY)


def keys(found):
    return [(hole.key.removeprefix("coverage."), hole.record_id) for hole in found.findings]


def test_a_listener_without_any_slide_gets_nothing():
    slide = a_slide()
    outline = OUTLINE.but(audience="Liang and Shen")
    found = covered([slide], a_link(ANSWERS, slide, BOSS), outline=outline)
    assert [one.gets_nothing for one in found.listeners] == [False, True]
    assert keys(found) == [("listener_nothing", USER.id)]


def test_a_pain_that_is_only_named_is_not_answered():
    named = a_slide("Q", SlideKind.PAIN_TABLE)
    found = covered([named], a_link(AUDIENCE, named, BOSS), a_link(ANSWERS, named, BOSS))
    assert found.listeners[0].answers == ()
    assert ("pain_unanswered", BOSS.id) in keys(found)


def test_listeners_are_those_that_slides_are_for():
    slide = a_slide()
    found = covered([slide], a_link(AUDIENCE, slide, USER))
    assert [one.person for one in found.listeners] == [USER]


def test_cases_strengths_plays_and_keys_lead_to_their_slides():
    case, slide = a_slide("C", SlideKind.CASE), a_slide()
    item, play = an_item(), Play(project_id=ID, move=Move.SHOW_STRENGTHS, text="Show it live")
    key = KeyFact(
        project_id=ID,
        item=KeyInfoItem.SUCCESS_KEYS,
        question="success_keys.worries",
        answer="An outage",
    )
    found = covered(
        [case, slide],
        a_link(AUDIENCE, case, BOSS),
        a_link(CITES, case, item),
        a_link(ANSWERS, slide, BOSS),
        a_link(SHOWS, slide, item),
        a_link(MEETS, slide, key),
        a_link(PLAYED_ON, play, slide),
        swot_items=[item],
        plays=[play],
        facts=[key],
    )
    assert found.listeners[0].cases == (case.id,)
    assert found.listeners[0].answers == (slide.id,)
    assert found.strengths[0].slides == (slide.id,)
    assert found.plays[0].slides == (slide.id,)
    assert found.keys[0].slides == (slide.id,)
    assert found.findings == ()


def test_only_the_strengths_of_this_phase_are_missed():
    phase, later = a_phase(), a_phase("Later", 21, 40)
    due, other = an_item(text="Now"), an_item(text="Then")
    showings = [
        Showing(project_id=ID, swot_item_id=due.id, phase_id=phase.id),
        Showing(project_id=ID, swot_item_id=other.id, phase_id=later.id),
    ]
    slide = a_slide()
    found = covered(
        [slide],
        a_link(ANSWERS, slide, BOSS),
        phases=[phase, later],
        swot_items=[due, other],
        showings=showings,
    )
    assert ("strength_unshown", due.id) in keys(found)
    assert ("strength_unshown", other.id) not in keys(found)


def test_a_play_on_a_slide_of_another_talk_is_not_played_in_this_one():
    play = Play(project_id=ID, move=Move.SHOW_STRENGTHS, text="Show it live")
    slide, elsewhere = a_slide(), a_slide()
    links = [a_link(ANSWERS, slide, BOSS), a_link(PLAYED_ON, play, elsewhere)]
    assert ("play_unplayed", play.id) in keys(covered([slide], *links, plays=[play]))


def test_a_slide_for_nobody_is_named_once_anything_is_linked():
    slide, idle = a_slide(rank=1.0), a_slide(rank=2.0)
    assert covered([slide, idle]).unserved == (slide.id, idle.id)
    assert keys(covered([slide, idle])) == [("unlinked", "")]
    found = covered([slide, idle], a_link(ANSWERS, slide, BOSS))
    assert ("slide_for_nobody", idle.id) in keys(found)


def test_a_deck_for_our_own_eyes_has_no_holes():
    assert covered([a_slide()], outline=OUTLINE.but(internal=True)).findings == ()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_hole_has_words(language):
    slide, idle = a_slide(), a_slide()
    item, play = an_item(), Play(project_id=ID, move=Move.SHOW_STRENGTHS, text="Show it")
    phase = a_phase()
    found = covered(
        [slide, idle],
        a_link(AUDIENCE, slide, BOSS),
        outline=OUTLINE.but(audience="Shen"),
        swot_items=[item],
        plays=[play],
        phases=[phase],
        showings=[Showing(project_id=ID, swot_item_id=item.id, phase_id=phase.id)],
    )
    assert len({hole.key for hole in found.findings}) == 5
    assert all(catalogue(language).finding(hole) for hole in found.findings)
