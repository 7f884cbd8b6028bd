"""The parts of the page: the tree's model, lists of lines, small spreadsheets, forms."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from presales_desk.actions.sample import read_sample
from presales_desk.method.keys import Section
from presales_desk.planning.outline import sections
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide
from presales_desk.records.slide_content import CONTENT, content_of
from presales_desk.ui.pages.outline.forms import FORMS
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.pages.outline.line_list import LineList
from presales_desk.ui.pages.outline.preview_pane import PreviewPane
from presales_desk.ui.pages.outline.tree_model import Role, Talk, TalkModel


def slides():
    return [
        Slide(outline_id="o", section=section, kind=SlideKind.BULLETS, title=title, rank=rank)
        for rank, (section, title) in enumerate(
            [(Section.TRENDS, "甲"), (Section.TRENDS, "乙"), (Section.CASES, "丙")]
        )
    ]


@pytest.fixture
def model(qapp):
    made = TalkModel()
    made.show_talk(Talk(sections(slides())))
    return made


def test_the_model_of_the_tree_keeps_qt_s_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_slides_are_numbered_through_the_talk(model):
    cases = model.index(3, 0)

    assert model.index(0, 0, cases).data(Role.NUMBER) == 3


def test_the_same_slides_with_other_words_are_no_reset(model, qtbot):
    same = [block.slides for block in model._talk.blocks]
    renamed = [slide.but(title="新") for block in same for slide in block]
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_talk(Talk(sections(renamed)))

    assert model.index(0, 0, model.index(1, 0)).data() == "新"


@pytest.mark.parametrize(
    ("row", "block", "expected"),
    [(0, 1, (Section.TRENDS, "甲")), (2, 1, (Section.TRENDS, "")), (-1, 3, (Section.CASES, ""))],
)
def test_a_drop_names_the_block_and_the_slide_it_goes_before(model, qtbot, row, block, expected):
    data = model.mimeData([model.index(0, 0, model.index(3, 0))])
    with qtbot.waitSignal(model.move_requested) as asked:
        model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, model.index(block, 0))

    _, section, before = asked.args
    titles = {slide.id: slide.title for b in model._talk.blocks for slide in b.slides}
    assert (section, titles.get(before, "")) == expected


@pytest.fixture
def lines(qtbot):
    made = LineList("要点", "添加要点", "细节")
    qtbot.addWidget(made)
    made.show_lines([("一", "a"), ("二", ""), ("三", "c")])
    made.show()
    return made


def editor(lines, place):
    return lines._rows[place]._text


def test_lines_move_with_alt_and_arrows(lines, qtbot):
    qtbot.keyClick(editor(lines, 0), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert [text for text, _ in lines.lines()] == ["二", "一", "三"]


def test_enter_adds_a_line_and_backspace_in_an_empty_one_removes_it(lines, qtbot):
    qtbot.keyClick(editor(lines, 0), Qt.Key.Key_Return)
    qtbot.keyClicks(editor(lines, 1), "x")
    assert [text for text, _ in lines.lines()] == ["一", "x", "二", "三"]

    qtbot.keyClick(editor(lines, 1), Qt.Key.Key_Backspace)
    qtbot.keyClick(editor(lines, 1), Qt.Key.Key_Backspace)
    assert [text for text, _ in lines.lines()] == ["一", "二", "三"]


def test_a_pasted_list_becomes_as_many_lines(lines, qtbot):
    QGuiApplication.clipboard().setText("• 接通率81%\n\t• 夜间来电占31%\n\n  大模型已上线\n")
    editor(lines, 1).selectAll()
    with qtbot.waitSignal(lines.left):
        qtbot.keyClick(editor(lines, 1), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    texts = [text for text, _ in lines.lines()]
    assert texts == ["一", "接通率81%", "夜间来电占31%", "大模型已上线", "三"]


def test_a_line_that_is_dragged_goes_where_the_mouse_is(lines):
    last = lines._rows[2]
    last.dragged.emit(last, lines.mapToGlobal(lines.rect().topLeft()))

    assert [text for text, _ in lines.lines()] == ["三", "一", "二"]


def test_showing_the_same_lines_leaves_the_caret(lines):
    editor(lines, 0).moveCursor(editor(lines, 0).textCursor().MoveOperation.End)
    lines.show_lines(lines.lines())

    assert editor(lines, 0).textCursor().position() == 1


@pytest.fixture
def grid(qtbot):
    made = GridEditor("表格")
    qtbot.addWidget(made)
    made.show_cells([["", "2025"], ["甲", "1"], ["乙", "2"]])
    made.show()
    return made


def put_cursor(grid, row, column):
    grid.view.setCurrentIndex(grid.model.index(row, column))


def test_a_range_comes_from_a_spreadsheet_and_the_grid_grows(grid, qtbot):
    QGuiApplication.clipboard().setText("2026\t2027\n3\t4\n5\t6\n7\t8")
    put_cursor(grid, 0, 2 - 1)
    qtbot.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert grid.cells() == [
        ["", "2026", "2027"],
        ["甲", "3", "4"],
        ["乙", "5", "6"],
        ["", "7", "8"],
    ]


def test_a_range_goes_to_a_spreadsheet(grid, qtbot):
    grid.view.selectAll()
    qtbot.keyClick(grid.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "\t2025\n甲\t1\n乙\t2"


def test_rows_and_columns_are_added_moved_and_removed(grid, qtbot):
    put_cursor(grid, 1, 0)
    grid.view.add_column()
    assert grid.model.columnCount() == 3
    grid.model.remove(columns=[1])
    put_cursor(grid, 1, 0)
    qtbot.keyClick(grid.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in grid.cells()] == ["", "乙", "甲"]
    grid.model.remove(rows=[1])
    assert grid.cells() == [["", "2025"], ["甲", "1"]]


def test_enter_edits_a_cell_and_stores_it(grid, qtbot):
    put_cursor(grid, 1, 1)
    qtbot.keyClick(grid.view, Qt.Key.Key_Return)
    cell = grid.view.findChild(QLineEdit)
    qtbot.keyClicks(cell, "42")
    with qtbot.waitSignal(grid.view.itemDelegate().closeEditor):
        qtbot.keyClick(cell, Qt.Key.Key_Return)

    assert grid.cells()[1] == ["甲", "42"]


def test_tab_in_the_last_cell_begins_a_row(grid, qtbot):
    put_cursor(grid, 2, 1)
    qtbot.keyClick(grid.view, Qt.Key.Key_Tab)

    assert grid.model.rowCount() == 4
    assert grid.view.currentIndex().row() == 3


def test_the_model_of_the_grid_keeps_qt_s_rules(grid, qtmodeltester):
    qtmodeltester.check(grid.model)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_form_gives_back_what_it_shows(qtbot, language):
    for slide in read_sample(language).slides:
        form = FORMS[slide.kind]()
        qtbot.addWidget(form)
        content = content_of(slide.kind, slide.content)
        form.show_content(content)
        assert form.content() == content


@pytest.mark.parametrize("kind", SlideKind)
def test_an_empty_form_is_an_empty_content(qtbot, kind):
    form = FORMS[kind]()
    qtbot.addWidget(form)
    form.show_content(CONTENT[kind]())

    assert form.content() == CONTENT[kind]()


def test_the_preview_is_as_wide_in_a_low_pane_as_in_a_high_one(qtbot):
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.show()
    widths = set()
    for height in range(300, 800, 2):
        pane.resize(480, height)
        widths.add(pane.preview.width())

    assert len(widths) == 1
