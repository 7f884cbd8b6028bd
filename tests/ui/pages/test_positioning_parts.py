"""Parts of the page of position and strategy: the map's geometry, the strip, a read-only page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt

from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import Importance
from presales_desk.records.competition import Competitor
from presales_desk.ui.desk import Desk
from presales_desk.ui.opportunity_field import Spot, at, place
from presales_desk.ui.pages.positioning.names import rival_name
from presales_desk.ui.pages.positioning.opportunity_map import MapView, OpportunityMap
from presales_desk.ui.pages.positioning.page import PositioningPage
from presales_desk.ui.pages.positioning.waiting_strip import WaitingStrip
from presales_desk.ui.preferences import Preferences
from presales_desk.workspace.workspace import Workspace
from tests.engineer import whole

LEVELS = st.sampled_from(Importance)


@given(st.integers(0, 100), LEVELS, st.integers(260, 900), st.integers(120, 600))
def test_what_lies_at_a_place_is_what_was_put_there(win, level, width, height):
    field = QRectF(60.5, 0.5, width, height)
    assert at(field, place(field, Spot("", win, level))) == (win, level)


@given(st.floats(-500, 1500), st.floats(-500, 1500))
def test_a_dot_dragged_out_of_the_map_stays_on_it(x, y):
    win, level = at(QRectF(0, 0, 300, 200), QRectF(x, y, 0, 0).topLeft())
    assert 0 <= win <= 100
    assert level in Importance


@pytest.fixture
def dot(dressed, qtbot):
    made = OpportunityMap()
    qtbot.addWidget(made)
    made.resize(400, 240)
    made.show_view(MapView(Spot("四级组网", 62, Importance.IMPORTANT)))
    made.show()
    return made


def test_arrow_keys_stop_at_the_edges(dot, qtbot):
    moved = []
    dot.moved.connect(lambda *place: moved.append(place))
    for _ in range(20):
        qtbot.keyClick(dot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(dot, Qt.Key.Key_Up)
    assert moved == []
    qtbot.keyClick(dot, Qt.Key.Key_Return)
    assert moved == [(100, Importance.VERY_IMPORTANT)]


def test_escape_brings_the_dot_back_and_announces_nothing(dot, qtbot):
    before = dot.place_of_dot()
    with qtbot.assertNotEmitted(dot.moved):
        qtbot.keyClick(dot, Qt.Key.Key_Left)
        assert dot.place_of_dot() != before
        qtbot.keyClick(dot, Qt.Key.Key_Escape)
        dot.clearFocus()
    assert dot.place_of_dot() == before


def test_a_dot_put_down_where_it_was_announces_nothing(dot, qtbot):
    with qtbot.assertNotEmitted(dot.moved):
        qtbot.keyClick(dot, Qt.Key.Key_Left)
        qtbot.keyClick(dot, Qt.Key.Key_Right)
        qtbot.keyClick(dot, Qt.Key.Key_Return)


def test_a_second_change_does_not_lose_the_first(dressed, qtbot):
    strip, made = WaitingStrip(), []
    qtbot.addWidget(strip)
    strip.wait_for("一", lambda reason: made.append(("一", reason)), lambda: None, strip)
    strip.field.setText("因为")
    strip.wait_for("二", lambda reason: made.append(("二", reason)), lambda: None, strip)
    assert made == [("一", "因为")]
    strip.settle()
    strip.settle()
    assert made == [("一", "因为"), ("二", "")]


@pytest.mark.parametrize(
    ("letter", "name", "shown"),
    [("A", "A公司", "A公司"), ("E", "华信集成", "E 华信集成"), ("", "华信", "华信")],
)
def test_a_competitor_is_called_by_letter_and_name_once(letter, name, shown):
    assert rival_name(Competitor(project_id="p", name=name, letter=letter)) == shown


def test_a_workspace_that_is_read_only_shows_the_page_and_takes_nothing(dressed, qtbot, tmp_path):
    workspace = Workspace.open(tmp_path / "workspace")
    project = open_sample(workspace, "zh")
    workspace.close()
    workspace = Workspace.open(tmp_path / "workspace", read_only=True)
    desk = Desk(workspace, Preferences(tmp_path / "preferences.ini"))
    page = whole(PositioningPage(desk))
    qtbot.addWidget(page)
    page.show_project(project.id)

    qtbot.waitUntil(lambda: page.phases.table.records.rowCount() == 4)  # it comes a turn later
    assert not any(row.verdict.isEnabled() for row in page.questions.rows)
    assert not page.questions.bar.choice.isEnabled()
    assert page.strategy.sentence.isReadOnly()
    assert page.phases.table.records.read_only
    qtbot.waitUntil(lambda: page.tripwires.table.records.rowCount() > 0)
    assert page.tripwires.table.records.read_only
    with qtbot.assertNotEmitted(page.map.map.moved):
        qtbot.keyClick(page.map.map, Qt.Key.Key_Left)
        qtbot.keyClick(page.map.map, Qt.Key.Key_Return)
    desk.close()
    workspace.close()
