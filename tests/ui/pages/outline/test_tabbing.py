"""Tab goes through the editor of a slide as one reads it, whatever was made later."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Outline, Slide
from presales_desk.ui.pages.outline.kind_pictures import KindPicture
from presales_desk.ui.pages.outline.slide_editor import SlideEditor
from presales_desk.ui.widgets.value_editors import MultiLineText
from tests.deck.outlines import a_slide

KINDS = [SlideKind.BULLETS, SlideKind.CASE, SlideKind.QA]


@pytest.fixture
def editor(qtbot):
    made = SlideEditor()
    qtbot.addWidget(made)
    made.resize(600, 2400)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    return made


def show(editor, slide):
    editor.show_slide(slide, 1, Outline(project_id="p", title="门诊"), [])
    QApplication.processEvents()


def stops(editor, qtbot):
    """The widgets that Tab visits from the headline down to the notes."""
    editor.focus_field("title")
    visited = [QApplication.focusWidget()]
    while visited[-1] is not editor._texts["notes"] and len(visited) < 80:
        qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    return visited


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_down_the_editor(editor, qtbot, kind):
    show(editor, Slide(outline_id="o", section=Section.CASES, kind=SlideKind.BULLETS, title="甲"))
    show(editor, a_slide(kind, 3))

    visited = stops(editor, qtbot)
    texts = [one for one in visited if isinstance(one, MultiLineText)]
    tops = [text.mapTo(editor, QPoint()).y() for text in texts]
    assert tops == sorted(tops)
    assert {*editor._form.findChildren(MultiLineText)} <= {*texts}


def test_tab_goes_from_the_headline_to_the_kinds(editor, qtbot):
    show(editor, a_slide(SlideKind.BULLETS, 3))

    assert isinstance(stops(editor, qtbot)[1], KindPicture)


def test_the_chosen_kind_keeps_the_focus(editor, qtbot):
    slide = Slide(outline_id="o", section=Section.CASES, kind=SlideKind.BULLETS, title="甲")
    show(editor, slide)
    picture = stops(editor, qtbot)[2]
    picture.setFocus()
    show(editor, slide.but(kind=SlideKind.CASE, content={}))

    focused = QApplication.focusWidget()
    assert isinstance(focused, KindPicture)
    assert focused.kind is SlideKind.CASE
