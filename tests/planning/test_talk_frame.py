"""One cover, and an agenda that says what the talk holds: no more, no less."""

import pytest

from presales_desk.method.keys import Section
from presales_desk.planning.agenda import agenda_of
from presales_desk.planning.outline import outline_findings
from presales_desk.planning.talk_frame import frame_findings
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import Agenda, AgendaItem, plain_content

TALK = (Section.TRENDS, Section.QUESTIONS, Section.SOLUTION)


def an_outline(language="zh"):
    return Outline(project_id="p", title="方案", language=language)


def slides(outline, agenda, blocks=TALK):
    made = [
        Slide(
            outline_id=outline.id,
            section=Section.OPENING,
            kind=SlideKind.AGENDA,
            title="议程",
            content=plain_content(agenda),
        )
    ]
    made += [
        Slide(outline_id=outline.id, section=block, kind=SlideKind.BULLETS, title="话")
        for block in blocks
    ]
    return made


def an_agenda(*topics):
    return Agenda(items=tuple(AgendaItem(topic=topic) for topic in topics))


def told(outline, made):
    return [catalogue("zh").finding(finding) for finding in frame_findings(outline, made)]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_agenda_in_step_is_not_accused(language):
    outline = an_outline(language)
    blank = slides(outline, an_agenda())
    assert frame_findings(outline, blank) == []
    assert frame_findings(outline, slides(outline, agenda_of(outline, blank))) == []


def test_topics_in_the_speaker_s_own_words_are_as_good():
    outline = an_outline()
    own = an_agenda("为什么是今年", "大家在烦什么", "我们怎么做")
    assert frame_findings(outline, slides(outline, own)) == []


def test_what_the_agenda_leaves_out_is_named():
    outline = an_outline()
    [said] = told(outline, slides(outline, an_agenda("行业趋势", "解决方案")))
    assert "问题" in said
    assert "趋势" not in said


def test_what_the_agenda_promises_and_the_talk_lacks_is_named():
    outline = an_outline()
    agenda = an_agenda("行业趋势", "问题与痛点", "标杆案例", "解决方案")
    [said] = told(outline, slides(outline, agenda))
    assert "标杆案例" in said


def test_a_slide_without_a_title_is_called_by_its_kind():
    outline = an_outline()
    [slide] = slides(outline, an_agenda("x"), blocks=[])
    blank = slide.but(title=" ", kind=SlideKind.CASE, content={})
    said = [catalogue("zh").finding(f) for f in outline_findings(outline, [blank])]
    assert any("“案例”标题下面没有内容" in words for words in said)
    assert not any("“”" in words for words in said)


def test_the_second_cover_is_told_with_its_number():
    outline = an_outline()
    covers = [
        Slide(outline_id=outline.id, section=section, kind=SlideKind.COVER, title=title)
        for section, title in ((Section.OPENING, "方案"), (Section.SOLUTION, "另一张封面"))
    ]
    [finding] = frame_findings(outline, covers)
    assert (finding.key, finding.record_id) == ("outline.second_cover", covers[1].id)
    assert finding.values["number"] == 2
