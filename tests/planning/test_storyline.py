"""The titles of a talk read as a story, and where it breaks."""

from presales_desk.method.keys import Section
from presales_desk.planning.storyline import storyline
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide

OUTLINE = Outline(project_id="p", title="Talk", language="en")
LEADS = "[Transition] And now for more."


def a_slide(title, section="T", kind=SlideKind.BULLETS, notes=LEADS, rank=1.0):
    return Slide(
        outline_id=OUTLINE.id,
        section=Section(section),
        kind=kind,
        title=title,
        notes=notes,
        rank=rank,
    )


def breaks(*slides):
    lines = [line for block in storyline(OUTLINE, slides) for line in block.lines]
    return [finding for line in lines for finding in line.breaks]


def broken(*slides):
    return [finding.key for finding in breaks(*slides)]


def test_the_titles_of_a_block_are_a_paragraph():
    one, two = a_slide("Traffic has doubled"), a_slide("Faults have doubled too", rank=2.0)
    answer = a_slide("One network keeps every branch online", "S1")
    blocks = storyline(OUTLINE, [answer, two, one])
    assert [block.section for block in blocks] == [Section.TRENDS, Section.SOLUTION]
    assert blocks[0].text == "Traffic has doubled\nFaults have doubled too"
    assert [line.number for block in blocks for line in block.lines] == [1, 2, 3]


def test_a_topic_is_no_message():
    assert broken(a_slide("Industry trends overview")) == ["story.no_message"]
    assert broken(a_slide("Our solution", kind=SlideKind.SECTION)) == []


def test_the_same_thing_said_twice_breaks_the_line():
    first = a_slide("Recovery takes 4.6 hours today")
    assert broken(first, a_slide(first.title, rank=2.0)) == ["story.same_title"]
    again = a_slide("Today recovery takes 4.6 hours", rank=2.0)
    assert broken(first, again) == ["story.same_message"]


def test_every_slide_but_the_last_leads_to_the_next():
    last = a_slide("Faults have doubled too", notes="", rank=2.0)
    assert broken(a_slide("Traffic has doubled", notes="Say it."), last) == ["story.no_transition"]
    assert broken(a_slide("Traffic has doubled", notes="[Transition]\n"), last) != []
    assert broken(a_slide("Traffic has doubled"), last) == []


def test_breaks_have_words():
    slides = [a_slide("Overview of the industry"), a_slide("Overview of the industry", rank=2.0)]
    found = breaks(*slides, a_slide("Traffic has doubled", "Q", notes=""))
    assert {one.key for one in found} >= {"story.no_message", "story.same_title"}
    for language in ("zh", "en"):
        assert all(catalogue(language).finding(one) for one in found)
