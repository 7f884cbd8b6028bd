"""Colours and corners of a foreign template, as office programs draw them."""

import pytest
from lxml import etree

from presales_desk.deck.foreign.shapes import corner_of
from presales_desk.deck.foreign.theme import colour_in

A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def element(xml):
    return etree.fromstring(f'<a:fill xmlns:a="{A}">{xml}</a:fill>')


@pytest.mark.parametrize(
    ("change", "seen"),
    [
        ('<a:shade val="75000"/>', "B77D3E"),  # as LibreOffice and PowerPoint show it
        ('<a:shade val="100000"/>', "D19049"),
        ('<a:tint val="0"/>', "FFFFFF"),
        ('<a:tint val="100000"/>', "D19049"),
    ],
)
def test_shades_and_tints_mix_light(change, seen):
    fill = element(f'<a:schemeClr val="accent6">{change}</a:schemeClr>')
    found = colour_in(fill, {"accent6": "D19049"})
    pairs = [(int(found[i : i + 2], 16), int(seen[i : i + 2], 16)) for i in (0, 2, 4)]
    assert all(abs(one - other) <= 2 for one, other in pairs), found


@pytest.mark.parametrize(
    ("adjusted", "radius"),
    [
        ('<a:gd name="adj" fmla="val 2081"/>', 0.02081),
        ("", 1 / 6),
        ('<a:gd name="adj" fmla="x"/>', 1 / 6),
    ],
)
def test_a_rounded_box_has_the_corners_of_the_template(adjusted, radius):
    geometry = element(f'<a:prstGeom prst="roundRect"><a:avLst>{adjusted}</a:avLst></a:prstGeom>')
    assert corner_of(geometry) == pytest.approx(radius)
