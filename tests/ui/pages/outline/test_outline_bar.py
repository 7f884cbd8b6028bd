"""The bar above the outline: whatever the width, its parts stand beside each other."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from presales_desk.records.outline import Outline
from presales_desk.ui.pages.outline.outline_bar import OutlineBar


@pytest.mark.parametrize("library", [False, True])
@pytest.mark.parametrize("width", [1000, 1100, 1180, 1300, 1600])
def test_nothing_in_the_bar_covers_its_neighbour(qtbot, width, library):
    around = QWidget()  # as on the page, where the window decides how wide the bar is
    qtbot.addWidget(around)
    bar = OutlineBar()
    bar.setParent(around)
    outline = Outline(project_id="p", title="市一院门诊系统升级", slot_minutes=40)
    bar.show_outlines([outline], outline, 12.5)
    bar.compact(narrow=width < 1130, low=False)
    bar.offer_library(shown=library)
    bar.resize(width, bar.height())
    around.show()
    QApplication.processEvents()

    shown = [one for one in bar.children() if isinstance(one, QWidget) and one.isVisible()]
    edges = sorted((one.geometry().left(), one.geometry().right()) for one in shown)
    assert all(right < left for (_, right), (left, _) in pairwise(edges))
    assert edges[-1][1] < width
