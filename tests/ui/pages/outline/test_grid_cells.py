"""Cells that hold more than words: choices, boxes, several lines, numbers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from presales_desk.records.slide_delivery import Bar, BarKind, Block, Gantt, Roadmap, Step
from presales_desk.records.slide_figures import Share
from presales_desk.records.slide_internal import MatrixCell, Stand
from presales_desk.ui.pages.outline.forms.delivery import GanttForm, RoadmapForm
from presales_desk.ui.pages.outline.forms.figures import BarDonutForm
from presales_desk.ui.pages.outline.forms.internal import CompareMatrixForm
from presales_desk.ui.pages.outline.forms.matrix import JudgementEditor, cell_of, cell_text
from presales_desk.ui.pages.outline.forms.schedule import blocks_line, blocks_of
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.widgets.locking import lock


class Typist:
    """Edits the first grid of a form by keys."""

    def __init__(self, form, qtbot):
        self.form, self._qtbot = form, qtbot
        self.grid = form.findChildren(GridEditor)[0]
        form.resize(480, 500)
        form.show()

    def edits(self, row, column):
        """Open the editor of a cell."""
        view = self.grid.view
        view.setFocus()
        view.setCurrentIndex(self.grid.model.index(row, column))
        view.edit(view.currentIndex())
        kinds = (QComboBox, QPlainTextEdit)
        return next(one for kind in kinds for one in view.findChildren(kind))

    def pastes(self, row, column, text):
        QGuiApplication.clipboard().setText(text)
        self.grid.view.setCurrentIndex(self.grid.model.index(row, column))
        self._qtbot.keySequence(self.grid.view, "Ctrl+V")

    def ticks(self, row, column):
        index = self.grid.model.index(row, column)
        self.grid.view.setCurrentIndex(index)
        self._qtbot.keyClick(self.grid.view, Qt.Key.Key_Space)


@pytest.fixture
def open_form(qtbot):
    def opened(form):
        qtbot.addWidget(form)
        return Typist(form, qtbot)

    return opened


def test_a_choice_is_taken_from_a_list(open_form):
    typist = open_form(GanttForm())
    typist.form.show_content(Gantt())
    typist.pastes(0, 0, "勘察\t1\t2\t启动")

    editor = typist.edits(0, 4)
    editor.setCurrentIndex(list(BarKind).index(BarKind.KEY))
    editor.activated.emit(editor.currentIndex())

    (row,) = typist.form.content().rows
    assert row.bars == (Bar(start=1, span=2, label="启动", kind=BarKind.KEY),)


def test_a_row_without_a_task_is_another_bar_of_the_task_above(open_form):
    typist = open_form(GanttForm())

    typist.pastes(0, 0, "勘察\t1\t2\t启动\t我方\n\t4\t1\t复查\tms\n设计\t三\t\t\t")

    first, second = typist.form.content().rows
    assert [bar.label for bar in first.bars] == ["启动", "复查"]
    assert first.bars[1].kind is BarKind.MILESTONE
    assert second.bars == (Bar(start=1),)
    typist.form.show_findings([])
    assert "三" in typist.form.row_of("rows").message()


def test_several_lines_are_typed_into_a_cell(open_form, qtbot):
    typist = open_form(RoadmapForm())
    typist.form.show_content(Roadmap(phases=(Step(name="一", actions=("甲",)),)))

    editor = typist.edits(0, 2)
    editor.selectAll()
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert typist.form.content().phases[0].actions == ("a", "b")


def test_a_box_is_ticked_with_space_unless_all_can_only_be_read(open_form):
    typist = open_form(BarDonutForm())
    typist.pastes(0, 0, "县区\t85%\n网点\t15\t是")
    assert typist.form.content().donut.items == (
        Share(name="县区", value=85.0),
        Share(name="网点", value=15.0, hl=True),
    )

    typist.ticks(0, 2)
    assert typist.form.content().donut.items[0].hl

    lock(typist.form)
    typist.ticks(0, 2)
    typist.pastes(0, 0, "别的")
    assert typist.form.content().donut.items[0] == Share(name="县区", value=85.0, hl=True)


def test_the_sign_of_a_judgement_is_chosen_and_its_words_stay(open_form):
    typist = open_form(CompareMatrixForm())
    typist.pastes(0, 1, "我方\t对手甲")
    typist.pastes(1, 1, "+ 全省备件\t- 只有省会")

    editor = typist.edits(1, 2)
    assert isinstance(editor, JudgementEditor)
    editor.showPopup()
    editor.setCurrentIndex(list(Stand).index(Stand.LEVEL))
    editor.activated.emit(editor.currentIndex())
    typist.grid.view.commitData(editor)

    matrix = typist.form.content()
    assert matrix.sides == ("我方", "对手甲")
    assert len(matrix.rows) == 6
    assert matrix.rows[0].cells == (
        MatrixCell(stand=Stand.AHEAD, text="全省备件"),
        MatrixCell(stand=Stand.LEVEL, text="只有省会"),
    )


@pytest.mark.parametrize("text", ["-20%", "+86 热线", "覆盖全省"])
def test_a_number_with_a_sign_is_no_judgement(text):
    assert cell_of(text) == MatrixCell(text=text)
    assert cell_of(cell_text(MatrixCell(text=text))) == MatrixCell(text=text)


def test_blocks_are_one_line_with_a_star_at_what_is_new():
    blocks = (Block(text="统一网管", new=True), Block(text="工单|对接"), Block(text="**热**"))

    assert blocks_of(blocks_line(blocks)) == blocks
    assert blocks_of("门户｜移动*\t大屏") == (
        Block(text="门户"),
        Block(text="移动", new=True),
        Block(text="大屏"),
    )
