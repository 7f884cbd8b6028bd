"""The row of kinds: in a narrow pane it shows fewer of them, and never widens the editor."""

import pytest

from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.ui.pages.outline.kind_picker import KindPicker


@pytest.fixture
def picker(qtbot):
    picker = KindPicker()
    qtbot.addWidget(picker)
    picker.show_kind(SlideKind.CHART, Section.SOLUTION, tuple(SlideKind))
    picker.show()
    return picker


def shown(picker):
    return [picture.kind for picture in picker.stops()[:-2] if picture.isVisible()]


def test_a_wide_pane_shows_all_usual_kinds(picker):
    picker.resize(900, 80)

    assert shown(picker) == picker.kinds()


@pytest.mark.parametrize("width", [200, 300, 400])
def test_in_a_narrow_pane_the_last_kinds_go_and_the_slides_own_stays(picker, width):
    picker.resize(width, 80)

    assert SlideKind.CHART in shown(picker)
    assert len(shown(picker)) < len(picker.kinds())
    assert picker.more.isVisible()
    assert picker.more.geometry().right() < width


def test_what_was_left_out_comes_back_with_the_room(picker):
    picker.resize(200, 80)
    picker.resize(900, 80)

    assert shown(picker) == picker.kinds()
