"""On every template that is not ours, slides keep the laws that hold on ours."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import pytest

from presales_desk.deck import measure
from presales_desk.deck.contrast import contrast
from presales_desk.deck.house import HouseStyle
from presales_desk.deck.layout import place
from presales_desk.deck.layout_model import SLIDE_WIDTH, ChartBox, TextBox
from presales_desk.deck.template import open_template
from presales_desk.errors import ExpectedError
from presales_desk.records.enums import SlideKind
from tests.deck.outlines import KINDS, SHARED, a_slide, an_outline

FOREIGN = sorted((SHARED / "data" / "pptx").glob("*.p*"))
SAME = 0.03
TOUCHING = 0.08
"""Square inches that a template lets its own places share."""
LONG = "新网点开通平均 12 天，省、市、县三套网管与两家代维各管一段，责任难以量化；" * 4


@cache
def house_of(path):
    """A house with the look of a template; None when the template is refused."""
    house = HouseStyle(template=path.read_bytes(), template_name=path.name)
    try:
        template = open_template(house, "zh")
    except ExpectedError:
        return None
    return HouseStyle(template_name=path.name, look=template.look)


def assert_lawful(slide, look):
    rects = [(box, slide.rect_of(box)) for box in slide.boxes]
    for box, rect in rects:
        assert rect.left >= -SAME, box.name
        assert rect.right <= SLIDE_WIDTH + SAME, box.name
        assert rect.top >= -SAME, box.name
        assert rect.bottom <= look.height + SAME, box.name
        if isinstance(box, TextBox):
            assert_text_fits(box)
    phases = {id(box) for box in slide.boxes if slide.kind is SlideKind.ROADMAP}
    free = [(box, rect) for box, rect in rects if id(box) not in phases]
    for (one, first), (other, second) in combinations(free, 2):
        assert first.overlap(second) <= TOUCHING, f"{one.name} covers {other.name}"


def assert_text_fits(box):
    left, top, right, bottom = box.insets
    need = measure.height(box.paragraphs, box.rect.width - left - right)
    assert need <= box.rect.height - top - bottom + 0.06, f"{box.name}: {box.text[:40]}"


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.name)
def test_slides_of_every_kind_keep_the_laws_in_every_template(path):
    house = house_of(path)
    if house is None or house.look is None:
        pytest.skip("this file is refused as a template")

    for kind in KINDS:
        for count, text in ((0, "双上联"), (3, "双上联，断链自动切换"), (5, LONG)):
            for slide in place(an_outline(), a_slide(kind, count, text), house):
                assert_lawful(slide, house.look)


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.name)
def test_values_in_the_parts_of_stacks_can_be_read_in_every_template(path):
    house = house_of(path)
    if house is None:
        pytest.skip("refused")
    slide, *_ = place(an_outline(), a_slide("stacked", 3), house)
    chart = next(box.chart for box in slide.boxes if isinstance(box, ChartBox))
    for one in chart.series:
        best = max(contrast("000000", one.colour.hex), contrast("FFFFFF", one.colour.hex))
        seen = contrast(one.label_colour.hex, one.colour.hex)
        assert seen >= min(4.5, 0.7 * best), one.name
