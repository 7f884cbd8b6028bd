"""The slide with the map of stakeholders: native shapes, all of them on the slide, internal."""

import datetime as dt
import io
from itertools import combinations

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE

from presales_desk.actions.map_content import map_content
from presales_desk.deck.house import PLAIN, HouseStyle
from presales_desk.deck.stakeholder_map import stakeholder_map
from presales_desk.records.people import INFLUENCES, REPORTS_TO, Stakeholder
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Project
from presales_desk.records.summary import Link

PROJECT = Project(id="p", name="省网")


def people(count, **fields):
    spread = [(n * 37 % 201 - 100, n * 53 % 101) for n in range(count)]
    return [
        Stakeholder(
            project_id="p", name=f"第{n}人", stance=stance, influence=influence,
            target_stance=20 if n % 3 == 0 else None, **fields,
        )
        for n, (stance, influence) in enumerate(spread)
    ]  # fmt: skip


def slide_of(records, house=PLAIN, language="zh"):
    content = map_content(records, language)
    project = PROJECT.but(language=language)
    made = stakeholder_map(content, project, house, dt.date(2026, 11, 21))
    presentation = pptx.Presentation(io.BytesIO(made))
    return presentation, presentation.slides[0]


def records_of(group, links=()):
    return PlanRecords(plan=Plan(project_id="p"), stakeholders=group, links=links)


def groups(slide):
    return [shape for shape in slide.shapes if shape.shape_type is MSO_SHAPE_TYPE.GROUP]


def box(shape):
    return shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


@pytest.mark.parametrize("count", [0, 1, 9, 40, 200])
def test_nobody_leaves_the_slide_or_covers_anybody(count):
    presentation, slide = slide_of(records_of(people(count)))

    cards = [shape for group in groups(slide) for shape in group.shapes if shape.has_text_frame]
    cards = [card for card in cards if card.text_frame.text]
    for card in cards:
        left, top, right, bottom = box(card)
        assert 0 <= left < right <= presentation.slide_width
        assert 0 <= top < bottom <= presentation.slide_height
    for one, other in combinations(map(box, cards), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart
    assert bool(cards) == bool(count)


def test_lines_are_connectors_that_follow_the_people():
    group = people(3)
    links = [
        Link(project_id="p", source_id=group[0].id, target_id=group[1].id, role=REPORTS_TO),
        Link(project_id="p", source_id=group[2].id, target_id=group[1].id, role=INFLUENCES),
    ]
    _, slide = slide_of(records_of(group, links))

    lines = [s for s in slide.shapes if s.shape_type is MSO_SHAPE_TYPE.LINE]

    ids = {shape.shape_id for one in groups(slide) for shape in one.shapes}
    tied = [(line._element.xpath(".//a:stCxn/@id"), line._element.xpath(".//a:endCxn/@id"))
            for line in lines]  # fmt: skip
    assert len(lines) == 2
    assert {int(id) for ends in tied for end in ends for id in end} <= ids
    assert [bool(line._element.xpath(".//a:prstDash")) for line in lines].count(True) == 1


def test_the_slide_is_marked_internal_whatever_the_company_writes():
    house = HouseStyle(confidentiality="公开资料")
    _, slide = slide_of(records_of(people(2)), house)

    texts = " ".join(s.text_frame.text for s in slide.shapes if s.has_text_frame)
    assert "不得外传" in texts
    assert "公开" not in texts


def test_who_is_left_out_is_counted_on_the_slide():
    unknown = Stakeholder(project_id="p", name="不知立场")
    _, slide = slide_of(records_of([*people(2), unknown]), language="en")

    texts = " ".join(s.text_frame.text for s in slide.shapes if s.has_text_frame)
    assert "1 more people are not shown" in texts
    assert "Of 2 stakeholders" in texts


def test_a_company_template_of_another_shape_holds_the_map_and_changes_no_meaning():
    blank = io.BytesIO()
    pptx.Presentation().save(blank)  # 4:3, with accents of its own
    house = HouseStyle(template=blank.getvalue(), template_name="公司模板.pptx")
    against = Stakeholder(project_id="p", name="反对者", stance=-90, influence=50)

    presentation, slide = slide_of(records_of([against]), house)

    (group,) = groups(slide)
    bar = next(shape for shape in group.shapes if shape.name == "bar")
    assert str(bar.fill.fore_color.rgb) == "D64545"
    assert group.left + group.width <= presentation.slide_width
    assert group.top + group.height <= presentation.slide_height
