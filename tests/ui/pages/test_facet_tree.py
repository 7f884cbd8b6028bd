"""The values that narrow a search: a click takes one and shows it, another lets it go."""

import pytest
from PySide6.QtCore import QPoint, Qt

from presales_desk.knowledge.hits import Facets
from presales_desk.ui.pages.knowledge.choices import Choice
from presales_desk.ui.pages.knowledge.facet_pane import FacetPane
from presales_desk.ui.theme import theme

FACETS = Facets(industries={"金融": 3, "医疗": 2})
FINANCE = Choice("industries", "金融")
IN_THE_BOX = QPoint(15, 6)
"""From the left and the middle of a row: within its box, beside the tick."""


@pytest.fixture
def pane(dressed, qtbot):
    pane = FacetPane()
    qtbot.addWidget(pane)
    pane.changed.connect(lambda: pane.show_counts(FACETS, FACETS))
    pane.show_counts(FACETS, FACETS)
    pane.resize(250, 400)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def row_of(pane, choice):
    return pane.tree.visualItemRect(pane.tree._items[choice])


def looks_ticked(pane, choice):
    row = row_of(pane, choice)
    place = QPoint(row.left(), row.center().y()) + IN_THE_BOX
    shown = pane.tree.viewport().grab().toImage().pixelColor(place)
    return shown == theme().color("primary-fill")


def test_a_click_ticks_a_value_and_another_lets_it_go(pane, qtbot):
    def clicks():
        place = row_of(pane, FINANCE).center()
        qtbot.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert not looks_ticked(pane, FINANCE)

    clicks()
    assert pane.filters.industries == ("金融",)
    assert looks_ticked(pane, FINANCE)

    clicks()
    assert pane.filters.industries == ()
    assert not looks_ticked(pane, FINANCE)
