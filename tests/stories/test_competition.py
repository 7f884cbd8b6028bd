"""The competition in the real window: rivals, scores, weights, and what is made from them."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import Element, Move
from presales_desk.records.base import Insert
from presales_desk.records.competition import Competitor, Score, SwotItem
from presales_desk.records.enums import Result, Threat
from presales_desk.records.findings import Label
from presales_desk.records.outline import Slide
from presales_desk.records.plan import Adjustment, Plan
from presales_desk.ui.pages.competition import COMPETITION
from presales_desk.ui.pages.competition.lines import TOTAL_ROW
from presales_desk.ui.pages.competition.matrix_model import US
from presales_desk.ui.pages.knowledge import KNOWLEDGE
from presales_desk.ui.pages.outline import OUTLINE
from tests.engineer import DOOR, PageUser

PRICE, SERVICE = list(Element).index(Element.PRICE), list(Element).index(Element.SERVICE)


class Strategist(PageUser):
    """What an engineer does and sees on this page."""

    @property
    def board(self):
        return self.engineer.page.board

    @property
    def view(self):
        return self.board.view

    @property
    def drawer(self):
        return self.engineer.page.drawer

    def goes_to(self, row, side=0):
        """Put the cursor on a row of a side: 0 is us, 1 the first rival."""
        self.view.setFocus()
        self.view.setCurrentIndex(self.view.model().index(row, US + side))
        QApplication.processEvents()

    def presses(self, *keys):
        for key in keys:
            self._qtbot.keyClick(self.engineer.window.focusWidget(), key)
        QApplication.processEvents()

    def types(self, text):
        for letter in text:
            self._qtbot.keyClick(self.engineer.window.focusWidget(), letter)
        QApplication.processEvents()

    def writes(self, text, into):
        """Write as one writes Chinese, into a field of the inspector, and leave it."""
        into.setFocus()
        into.selectAll()
        self.composes(text)
        self._qtbot.keyClick(into, Qt.Key.Key_Tab)
        QApplication.processEvents()

    def composes(self, text):
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(self.engineer.window.focusWidget(), typed)

    def adds(self, *names):
        self.engineer.runs("competition.add")
        for name in names:
            self.composes(name)
            self.presses(Qt.Key.Key_Return)
        self.presses(Qt.Key.Key_Escape)

    def clicks(self, button):
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def shown(self, row, side=0):
        return self.view.model().index(row, US + side).data()

    @property
    def names(self):
        return [side.competitor.name for side in self.board.model.sides[1:]]

    @property
    def scores(self):
        return {
            (score.competitor_id, score.element): score.score
            for score in self.engineer.finds(Score)
        }


@pytest.fixture
def engineer(employ):
    made = employ(pages=(DOOR, KNOWLEDGE, COMPETITION, OUTLINE))
    made.window.activateWindow()
    made.waits(made.window.isActiveWindow)
    return made


@pytest.fixture
def project(engineer):
    project = engineer.has_project()
    engineer.opens(project, "competition")
    return project


@pytest.fixture
def strategist(engineer, project, qtbot):
    return Strategist(engineer, qtbot)


@pytest.fixture
def rivals(engineer, project):
    """Have two rivals already, the first of them a main one."""
    found = [
        Competitor(
            project_id=project.id, name="恒通网络", letter="A", threat=Threat.MAIN, rank=1.0
        ),
        Competitor(project_id=project.id, name="锐联集成", letter="B", rank=2.0),
    ]
    changes = [Insert(rival) for rival in found]
    engineer.workspace.apply(Label("competitor.new", name="恒通网络"), *changes, scope=project.id)
    return found


def test_rivals_are_listed_and_scored_with_the_keyboard_alone(strategist, engineer):
    assert engineer.page.teaches()
    strategist.presses(Qt.Key.Key_Return)
    assert engineer.window.focusWidget() is strategist.board.strip.field

    strategist.adds("恒通网络", "锐联集成")
    assert strategist.names == ["恒通网络", "锐联集成"]

    strategist.goes_to(PRICE)
    strategist.presses(Qt.Key.Key_3, Qt.Key.Key_Tab, Qt.Key.Key_5, Qt.Key.Key_Minus)
    assert strategist.shown(PRICE, 1) == "4.9·对手领先 1.9"
    assert strategist.shown(PRICE, 2) == "待核实·按 2.5 暂计"
    assert engineer.undo_name == "撤销：给“恒通网络”的价格打分"

    strategist.presses(Qt.Key.Key_Delete)
    assert strategist.shown(PRICE, 1) == "待核实·按 2.5 暂计"
    engineer.presses("Ctrl+Z")
    assert strategist.shown(PRICE, 1) == "4.9·对手领先 1.9"


def test_the_samples_rivals_show_how_it_is_done_and_go_with_one_step(strategist, engineer):
    fill = strategist.board.empty.findChildren(type(strategist.board.bar.add))[1]
    strategist.clicks(fill)
    engineer.waits_for_tasks()

    assert len(strategist.names) == 6
    assert strategist.shown(PRICE, 1).startswith("4.3·对手领先 1.7")
    assert engineer.toasts[-1] == "已用样例填充 6 家对手"
    engineer.presses("Ctrl+Z")
    assert engineer.page.teaches()
    assert engineer.finds(Score) == []


def test_evidence_is_written_in_the_cell_and_tenths_in_their_own_editor(
    strategist, rivals, engineer
):
    strategist.goes_to(SERVICE, 1)

    strategist.presses(Qt.Key.Key_F2)
    strategist.composes("只有热线支持")
    strategist.presses(Qt.Key.Key_Return)
    strategist.presses(Qt.Key.Key_Return)
    strategist.types("3.4")
    strategist.presses(Qt.Key.Key_Tab)

    (cell,) = engineer.finds(Score)
    assert (cell.score, cell.evidence) == (3.4, "只有热线支持")
    assert strategist.view.currentIndex().column() == US + 2

    strategist.composes("常驻 1 人")  # writing begins at once, without F2
    strategist.presses(Qt.Key.Key_Return)
    assert {score.evidence for score in engineer.finds(Score)} == {"只有热线支持", "常驻 1 人"}


def test_our_own_cell_is_edited_although_its_column_is_frozen(strategist, rivals, engineer):
    strategist.goes_to(SERVICE, 0)
    strategist.presses(Qt.Key.Key_F2)
    strategist.composes("县级 2 小时到场")
    strategist.presses(Qt.Key.Key_Tab)

    (cell,) = engineer.finds(Score)
    assert (cell.competitor_id, cell.evidence) == (None, "县级 2 小时到场")
    assert strategist.view.currentIndex().column() == US + 1


def test_a_score_beyond_five_is_explained_and_not_stored(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 1)
    strategist.presses(Qt.Key.Key_Return)
    strategist.types("7")
    strategist.presses(Qt.Key.Key_Return)

    assert "1 到 5" in engineer.message
    assert engineer.finds(Score) == []


def test_a_digit_that_is_no_score_does_not_write_over_the_evidence(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 1)
    strategist.presses(Qt.Key.Key_7)

    assert "1 到 5" in engineer.message
    assert not isinstance(engineer.window.focusWidget(), QPlainTextEdit)


def test_the_inspector_shows_the_cell_and_stores_what_is_written_there(
    strategist, rivals, engineer
):
    strategist.goes_to(PRICE, 0)
    strategist.presses(Qt.Key.Key_2)
    strategist.presses(Qt.Key.Key_Tab, Qt.Key.Key_4)
    pane = strategist.drawer.cell

    assert pane.head.title.whole() == "恒通网络 × 价格"
    assert pane.moves.hint.text() == "由评分建议：设法淡化竞争对手的优势"
    strategist.clicks(pane.moves.chips[0])
    strategist.writes("我们便宜 200 万", pane.they_say.editor("they_say"))
    strategist.writes("五年总成本低 18%", pane.we_say.editor("we_say"))

    cell = next(score for score in engineer.finds(Score) if score.competitor_id)
    assert cell.move is Move.FADE_RIVAL_STRENGTHS
    assert (cell.they_say, cell.we_say) == ("我们便宜 200 万", "五年总成本低 18%")
    strategist.clicks(pane.moves.chips[0])
    assert engineer.workspace.get(Score, cell.id).move is None


def test_what_is_being_typed_is_stored_when_the_cursor_goes_on(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 1)
    editor = strategist.drawer.cell.form.editor("evidence")
    editor.setFocus()
    strategist.composes("去年中标价低")

    strategist.goes_to(SERVICE, 2)

    (cell,) = engineer.finds(Score)
    assert (cell.element, cell.evidence) == (Element.PRICE, "去年中标价低")
    assert strategist.drawer.cell.form.editor("evidence").toPlainText() == ""


def test_two_rivals_of_one_name_are_told_apart_in_place(strategist, rivals, engineer):
    engineer.runs("competition.add")
    strategist.composes("恒通 网络")
    assert strategist.board.strip.message.text() == "“恒通网络”已在列，代号 A。"
    strategist.presses(Qt.Key.Key_Return)
    strategist.presses(Qt.Key.Key_Escape)

    form = strategist.drawer.rival.form
    assert "也叫“恒通 网络”" in form.message("name")
    strategist.writes("恒通系统", form.editor("name"))
    assert form.message("name") == ""
    assert engineer.undo_name == "撤销：对手改名为“恒通系统”"


def test_a_rival_is_moved_described_and_deleted_with_what_belongs_to_it(
    strategist, rivals, engineer
):
    strategist.goes_to(PRICE, 2)
    strategist.presses(Qt.Key.Key_4)
    engineer.presses("Alt+Left")
    assert strategist.names == ["锐联集成", "恒通网络"]

    strategist.goes_to(TOTAL_ROW, 1)
    strategist.presses(Qt.Key.Key_F2)
    assert engineer.window.focusWidget() is strategist.drawer.rival.form.editor("name")
    strategist.writes("运维部很好", strategist.drawer.rival.form.editor("relation"))
    assert strategist.shown(TOTAL_ROW + 1, 1) == "运维部很好"

    strategist.goes_to(TOTAL_ROW, 1)
    engineer.presses("Ctrl+Del")
    assert strategist.names == ["恒通网络"]
    assert engineer.toasts[-1] == "已删除“锐联集成”，以及与其相关的 1 条记录"
    engineer.presses("Ctrl+Z")
    assert strategist.names == ["锐联集成", "恒通网络"]
    assert len(engineer.finds(Score)) == 1


def test_details_are_written_in_their_rows(strategist, rivals, engineer):
    strategist.goes_to(TOTAL_ROW + 3, 1)
    strategist.presses(Qt.Key.Key_F2)
    strategist.composes("1590万")
    strategist.presses(Qt.Key.Key_Return)
    assert strategist.shown(TOTAL_ROW + 3, 1) == "1,590 万元"

    strategist.goes_to(TOTAL_ROW + 3, 0)
    strategist.presses(Qt.Key.Key_F2)
    strategist.composes("1780万")
    strategist.presses(Qt.Key.Key_Return)
    assert int(engineer.finds(Plan)[0].our_price) == 17_800_000

    strategist.goes_to(TOTAL_ROW + 3, 1)
    strategist.presses(Qt.Key.Key_Delete)
    assert engineer.workspace.get(Competitor, rivals[0].id).price is None


def test_a_range_goes_to_a_spreadsheet_and_comes_back(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 1)
    QApplication.clipboard().setText("4.3 | 预计 1,590 万\t4.8\n3.5\t热线支持")
    engineer.presses("Ctrl+V")

    found = {(s.competitor_id, s.element): (s.score, s.evidence) for s in engineer.finds(Score)}
    assert found == {
        (rivals[0].id, Element.PRICE): (4.3, "预计 1,590 万"),
        (rivals[1].id, Element.PRICE): (4.8, ""),
        (rivals[0].id, Element.SERVICE): (3.5, ""),
        (rivals[1].id, Element.SERVICE): (None, "热线支持"),
    }
    assert engineer.undo_name == "撤销：填写 4 格评分"

    strategist.view.selectAll()
    engineer.presses("Ctrl+C")
    rows = QApplication.clipboard().text().split("\n")
    assert rows[PRICE].split("\t") == ["", "4.3 | 预计 1,590 万", "4.8"]


def test_scores_that_are_none_are_passed_over_when_pasted(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 1)
    QApplication.clipboard().setText("9\t4")
    engineer.presses("Ctrl+V")

    assert list(strategist.scores.values()) == [4.0]
    assert engineer.toasts[-1].startswith("跳过了 1 格。")


def test_weights_are_set_together_for_a_reason(strategist, rivals, engineer, qtbot):
    strategist.clicks(strategist.board.bar.weights)
    popover = strategist.board.weights
    popover.rows[Element.PRICE].spin.setValue(30)
    assert popover.sum.text() == "合计 115%"
    assert not popover.store.isEnabled()
    popover.scale.click()
    assert sum(popover.draft().values()) == 100
    popover.rows[Element.PRODUCT].fought.setChecked(True)

    popover.store.click()
    popover.reason.field.setText("客户改了评分办法")
    qtbot.keyClick(popover.reason.field, Qt.Key.Key_Return)

    (plan,) = engineer.finds(Plan)
    assert plan.weights["price"] == 26
    assert plan.focus == (Element.PRODUCT,)
    assert {a.reason for a in engineer.finds(Adjustment)} == {"客户改了评分办法"}
    assert not popover.isVisible()


def test_weights_that_make_no_whole_are_scaled_with_one_click(strategist, rivals, engineer):
    project_id = rivals[0].project_id
    half = Plan(project_id=project_id, weights={element.value: 10 for element in Element})
    engineer.workspace.apply(Label("competitor.our_price"), Insert(half), scope=project_id)
    banner = strategist.board.banner
    assert "合计 60%" in banner.text()

    button = banner.findChildren(type(strategist.board.bar.add))[-1]
    strategist.clicks(button)

    assert banner.text() == ""
    assert sum(engineer.finds(Plan)[0].weights.values()) == 100


def test_filters_show_the_main_rivals_and_what_is_still_to_be_found_out(strategist, rivals):
    chips = list(strategist.board.bar.chips.values())
    assert [chip.text() for chip in chips] == ["全部 2", "主要 A", "待核实 18 格"]

    strategist.clicks(chips[1])
    assert strategist.names == ["恒通网络"]
    strategist.clicks(chips[2])
    assert strategist.names == ["恒通网络", "锐联集成"]


def test_the_radar_follows_the_rival_that_is_looked_at(strategist, rivals):
    strategist.goes_to(PRICE, 1)
    strategist.clicks(strategist.board.bar.modes.group.button(2))
    sides = strategist.board.radar.sides
    assert sides.current_item().id == rivals[0].id

    sides.setFocus()
    strategist.presses(Qt.Key.Key_Down)

    assert strategist.drawer.rival.rival.id == rivals[1].id
    strategist.clicks(strategist.board.bar.modes.group.button(1))
    assert strategist.view.scores_only


def test_clear_leads_are_taken_into_the_swot(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 0)
    strategist.presses(Qt.Key.Key_2)
    strategist.presses(Qt.Key.Key_Tab, Qt.Key.Key_5)

    popup = engineer.page.making.offer_items(QPoint(400, 100))
    assert [box.text() for box in popup.boxes] == [
        "劣势·价格落后于“恒通网络”",
        "威胁·“恒通网络”的价格明显较强",
    ]
    popup.boxes[0].setChecked(False)
    strategist.clicks(popup.take)

    (item,) = engineer.finds(SwotItem)
    assert (item.element, item.competitor_id) == (Element.PRICE, rivals[0].id)
    strategist.goes_to(PRICE, 1)
    assert len(strategist.drawer.cell.uses.rows.items()) == 1


def test_the_comparison_goes_onto_a_slide_without_names(strategist, rivals, engineer):
    strategist.goes_to(SERVICE, 1)
    strategist.presses(Qt.Key.Key_3)

    engineer.runs("competition.slide")

    (slide,) = engineer.finds(Slide)
    assert slide.content["rows"][-1] == ["服务", "—", "●●●○○", "—"]
    assert engineer.page_name == "outline"
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Slide) == []


def test_the_matrix_is_written_as_a_workbook(strategist, rivals, engineer, tmp_path, monkeypatch):
    strategist.goes_to(PRICE, 1)
    strategist.presses(Qt.Key.Key_4)
    target = str(tmp_path / "矩阵.xlsx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))

    engineer.runs("competition.export")
    engineer.waits_for_tasks()

    scores = load_workbook(target).worksheets[0]
    assert [cell.value for cell in scores[3]][2:] == ["我司", "A 恒通网络", "B 锐联集成"]


def test_what_the_knowledge_base_knows_of_a_rival_is_shown(engineer, qtbot):
    with KnowledgeBase.open(engineer.workspace.folder) as base:
        for id, result in (("one", Result.WON), ("two", Result.LOST)):
            text = Section(text="对手是恒通网络")
            base.publish(
                NewEntry(
                    kind=EntryKind.PROJECT,
                    id=id,
                    title=f"旧项目{id}",
                    result=result,
                    sections=(text,),
                )
            )
    project = engineer.has_project()
    rival = Competitor(project_id=project.id, name="恒通网络", letter="A")
    engineer.workspace.apply(
        Label("competitor.new", name=rival.name), Insert(rival), scope=project.id
    )
    engineer.opens(project, "competition")
    strategist = Strategist(engineer, qtbot)
    strategist.goes_to(PRICE, 1)
    known = strategist.drawer.known
    engineer.waits(lambda: known.summary.text() == "交手 2 次：中标 1，落标 1")

    strategist.clicks(known.more)

    assert engineer.page_name == "knowledge"
    assert engineer.page.search.bar.field.text() == "恒通网络"


def test_undo_leads_back_to_the_cell(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 1)
    strategist.presses(Qt.Key.Key_4, Qt.Key.Key_5)
    strategist.goes_to(SERVICE, 2)

    engineer.presses("Ctrl+Z")

    assert strategist.view.currentIndex().row() == PRICE
    assert strategist.shown(PRICE, 1).startswith("4.0")


def test_an_open_editor_is_given_up_with_escape(strategist, rivals, engineer):
    strategist.goes_to(PRICE, 1)
    strategist.presses(Qt.Key.Key_F2)
    strategist.composes("误写")
    strategist.presses(Qt.Key.Key_Escape)

    editors = strategist.view.viewport().findChildren(QPlainTextEdit)
    assert not [editor for editor in editors if editor.isVisible()]
    assert engineer.finds(Score) == []


def test_what_the_method_advises_leads_to_the_place_that_mends_it(strategist, rivals, engineer):
    button = strategist.board.bar.advice
    engineer.waits(button.isVisible)
    strategist.clicks(button)
    found = {finding.field: finding for finding in button.popup.list.items()}
    assert found["answer"].record_id == rivals[0].id

    button.popup.list.opened.emit(found["answer"])
    QApplication.processEvents()

    assert strategist.view.currentIndex().row() == TOTAL_ROW + 4
    assert strategist.drawer.rival.rival.id == rivals[0].id
    strategist.clicks(button)
    button.popup.list.opened.emit(found["focus"])
    assert strategist.board.weights.isVisible()
    strategist.board.weights.hide()
