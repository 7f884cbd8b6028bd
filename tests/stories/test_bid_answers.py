"""Answering a tender from what we know: earlier answers, parameters, scoring items, the talk."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from presales_desk.method.keys import Element
from presales_desk.records.base import Delete, Insert
from presales_desk.records.bid import ProductParameter
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.enums import AnswerState, Deviation, Result
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link
from presales_desk.records.tender import SCORED_BY, TenderClause, TenderScore
from presales_desk.ui.pages.bid import BID
from presales_desk.ui.pages.bid.matrix.rows import GroupHead
from presales_desk.ui.pages.outline import OUTLINE
from presales_desk.ui.widgets.pick_dialog import PickDialog
from presales_desk.workspace.workspace import WORKSPACE
from tests.engineer import DOOR, PageUser

TENDER = """某市数据平台项目招标文件
第一章 投标邀请
项目名称：某市数据平台项目
投标截止时间：2026年12月18日9时30分
第二章 评标办法
标有“★”的条款为实质性条款，不满足的投标无效。标有“▲”的条款为重要条款，负偏离扣分。
第三章 技术要求
3.1 ★平台须通过网络安全等级保护三级测评。
3.2 ▲服务器内存≥32GB，硬盘容量不低于2TB。
3.3 日志保存不少于180天。
"""
LABEL = Label("project.new", name="某县政务云")


class Bidder(PageUser):
    """What an engineer does and sees while answering."""

    @property
    def matrix(self):
        return self.page.host.tabs["matrix"]

    def tab(self, name):
        self.page.host.show_tab(name)
        return self.page.host.tabs[name]

    def clicks(self, words, inside):
        def shown():
            buttons = inside.findChildren(QPushButton)
            return [b for b in buttons if words in b.text() and b.isVisible()]

        self.engineer.waits(lambda: bool(shown()))
        self._qtbot.mouseClick(shown()[0], Qt.MouseButton.LeftButton)

    def clause(self, number):
        project_id = self.page.book.project_id
        found = self.engineer.finds(TenderClause)
        return next(c for c in found if c.number == number and c.project_id == project_id)

    def goes_to(self, number):
        assert self.matrix.table.reveal(self.clause(number).id)
        self.matrix.table.setFocus()

    def fills_in(self):
        """Ask for answers to all clauses, and return the dialog that shows them."""
        self.matrix.table.selectAll()
        self.matrix.table.setFocus()
        self.engineer.presses("Ctrl+Shift+F")
        self.engineer.waits_for_tasks()
        return self.matrix.filling.dialog

    @property
    def told(self):
        """What the inspector says is wrong with the clause with the cursor."""
        labels = self.page.inspector().clause.findings
        return " ".join(label.text() for label in labels if label.isVisible())

    def ticks_and_takes(self):
        """Take what the dialog in front proposes."""
        dialog = next(d for d in self.page.findChildren(PickDialog) if d.isVisible())
        dialog.act.click()
        self.engineer.waits_for_tasks()


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(DOOR, BID, OUTLINE))
    engineer.desk.now = lambda: dt.datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 (local time)
    engineer.window.activateWindow()
    engineer.waits(engineer.window.isActiveWindow)
    return engineer


@pytest.fixture
def earlier(engineer):
    """A project that was won, with answers to like clauses."""
    project = Project(name="某县政务云", customer="某县大数据局", result=Result.WON)
    workspace = engineer.desk.workspace
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    for text, response in (
        ("平台须通过网络安全等级保护三级测评。", "满足，已通过三级测评，某县大数据局使用至今。"),
        ("日志保存不少于365天。", "保存 400 天，可按警号追溯。"),
    ):
        given = {"response": response, "deviation": Deviation.NONE, "evidence": "附件 2"}
        clause = TenderClause(project_id=project.id, text=text, **given)
        workspace.apply(LABEL, Insert(clause), scope=project.id)
    return project


@pytest.fixture
def bidder(engineer, earlier, qtbot):
    project = engineer.has_project(name="某市数据平台项目", customer="某市", presales="林晓")
    engineer.opens(project, "bid")
    bidder = Bidder(engineer, qtbot)
    bidder.page.importer.take_text(TENDER)
    engineer.waits_for_tasks()
    return bidder


def test_earlier_answers_are_shown_with_their_origin_and_taken_over_at_once(bidder, engineer):
    dialog = bidder.fills_in()

    rows = [dialog.table.records.index(row, 1).data() for row in range(2)]
    assert rows == ["3.1", "3.3"]
    told = dialog.detail.offers.items()[0]
    assert (told.origin.project, told.percent) == ("某县政务云", 100)
    assert "某县大数据局" in dialog.detail.names.text()
    dialog.table.reveal(bidder.clause("3.3").id)
    assert "365" in dialog.detail.difference.toPlainText()
    bidder.clicks("填入 2 条应答", dialog)
    engineer.waits_for_tasks()

    first, third = bidder.clause("3.1"), bidder.clause("3.3")
    assert (first.state, first.deviation) == (AnswerState.DRAFTED, Deviation.NONE)
    assert (third.response, third.deviation) == ("保存 400 天，可按警号追溯。", None)
    assert "已填入 2 条应答" in engineer.toasts[-1]
    bidder.goes_to("3.1")
    assert "响应里写着“某县大数据局”" in bidder.told
    engineer.comes_to_the_front()
    engineer.presses("Ctrl+Z")
    assert not bidder.clause("3.1").response
    assert not [link for link in engineer.finds(Link) if link.role == TAKEN_FROM]


def test_an_answer_says_where_it_came_from_and_leads_there(bidder, engineer, earlier):
    dialog = bidder.fills_in()
    bidder.clicks("填入 2 条应答", dialog)
    engineer.waits_for_tasks()
    bidder.goes_to("3.1")

    origin = bidder.page.inspector().clause.origin
    assert origin.isVisible()
    bidder.clicks("某县政务云", origin)

    assert engineer.desk.project_id == earlier.id


def test_nothing_that_fits_is_told(bidder, engineer, earlier):
    project_id = earlier.id
    for clause in engineer.finds(TenderClause, project_id=project_id):
        engineer.workspace.apply(LABEL, Delete(clause), scope=project_id)

    assert bidder.fills_in() is None
    assert "没有可填的应答" in engineer.toasts[-1]


def test_parameters_pasted_from_excel_answer_figures_and_judge_them(bidder, engineer):
    tab = bidder.tab("parameters")
    pasted = "X200\t内存\t64\tGB\t彩页 第 3 页\nX200\t硬盘容量\t2\tTB\t彩页 第 3 页"
    QApplication.clipboard().setText(pasted)
    bidder.clicks("从 Excel 粘贴", tab)
    assert [each.value for each in engineer.finds(ProductParameter)] == ["64", "2"]

    bidder.clicks("应答条款", tab)
    engineer.waits_for_tasks()
    dialog = tab.filling.dialog
    dialog.table.reveal(bidder.clause("3.2").id)
    assert dialog.detail.deviation.text() == "正偏离"
    dialog.take.click()
    engineer.waits_for_tasks()

    answered = bidder.clause("3.2")
    assert answered.response.startswith("X200：内存为64 GB，优于招标要求（≥32GB）")
    assert (answered.deviation, answered.evidence) == (Deviation.POSITIVE, "彩页 第 3 页")


def test_a_parameter_keeps_the_file_that_proves_it(bidder, engineer, tmp_path):
    tab = bidder.tab("parameters")
    tab.table.add(name="内存", value="大")
    (parameter,) = engineer.finds(ProductParameter)
    report = tmp_path / "检测报告.pdf"
    report.write_bytes(b"%PDF-1.4")

    tab.scans.add(parameter.id, report)
    engineer.waits_for_tasks()

    assert engineer.finds(ProductParameter)[0].file_name == "检测报告.pdf"
    assert [finding.key for finding in tab.noticed()] == ["bid.no_figure"]


def scored(bidder, engineer):
    """Give the tender a scoring table, and us a rival."""
    project_id = bidder.page.book.project_id
    given = {"project_id": project_id, "section": "技术"}
    criteria = "▲条款每负偏离一项扣2分"
    items = [
        TenderScore(name="参数响应", points=60, criteria=criteria, rank=1, **given),
        TenderScore(name="投标报价", points=40, project_id=project_id, section="价格", rank=2),
    ]
    rival = Competitor(project_id=project_id, name="甲公司", letter="A")
    level = Score(project_id=project_id, competitor_id=rival.id, element=Element.PRODUCT, score=4.0)
    engineer.desk.apply(LABEL, *map(Insert, (*items, rival, level)))
    return items


def test_clauses_are_tied_to_what_scores_them_and_the_risk_is_told(bidder, engineer):
    product, _ = scored(bidder, engineer)
    tab = bidder.tab("points")

    bidder.clicks("关联条款", tab)
    engineer.waits_for_tasks()
    bidder.ticks_and_takes()

    assert [link.target_id for link in engineer.finds(Link) if link.role == SCORED_BY] == [
        product.id
    ]
    assert bidder.clause("3.2").points == 2
    assert "2 分有风险" in tab.cards[TenderScore].header._sub.whole()
    sums = tab.reckoning.sections.records
    assert [sums.index(0, column).data() for column in (0, 1, 2, 4)] == ["技术", "60", "2", "58"]
    engineer.waits_for_tasks()
    sides = tab.reckoning.sides.records
    assert [sides.index(row, 0).data() for row in range(2)] == ["我方", "甲公司"]
    assert sides.index(1, 1).data() == "68"
    bidder.tab("matrix")
    heads = [bidder.matrix.table.records.record_at(r) for r in bidder.matrix.table.records.heads()]
    assert sum(head.at_risk for head in heads if isinstance(head, GroupHead)) == 2


def test_the_scoring_items_of_a_clause_are_chosen_beside_it(bidder, engineer):
    product, _ = scored(bidder, engineer)
    bidder.goes_to("3.1")
    box = bidder.page.inspector().clause.scores

    box.choose()
    dialog = next(d for d in box.findChildren(PickDialog) if d.isVisible())
    dialog.lists[0].item(0).setCheckState(Qt.CheckState.Checked)
    dialog.act.click()

    assert [(link.source_id, link.target_id) for link in engineer.finds(Link)] == [
        (bidder.clause("3.1").id, product.id)
    ]
    bidder.clicks("参数响应", box)
    assert bidder.page.host.name == "points"


def test_what_scores_a_clause_is_proposed_beside_it(bidder, engineer):
    product, _ = scored(bidder, engineer)
    bidder.goes_to("3.2")

    bidder.clicks("关联到技术·参数响应", bidder.page.inspector().clause.scores)

    assert [link.target_id for link in engineer.finds(Link)] == [product.id]


def test_the_navigation_says_how_ready_the_bid_is(bidder, engineer):
    entry = engineer.frame.navigation.entries["bid"]
    engineer.waits(lambda: entry.accessibleDescription() == "0%")


def test_the_talk_is_drafted_and_shown_and_one_undo_takes_it_back(bidder, engineer):
    product, _ = scored(bidder, engineer)

    engineer.runs("bid.presentation")
    engineer.waits_for_tasks()

    (outline,) = engineer.finds(Outline)
    assert outline.audience == "评标委员会"
    assert "还有 2 处待补" in engineer.toasts[-1]
    assert engineer.page_name == "outline"
    drafted = [slide for slide in engineer.finds(Slide) if product.id in slide.drafted]
    assert [slide.kicker for slide in drafted] == ["参数响应 · 60分"]
    engineer.presses("Ctrl+Z")
    assert not engineer.finds(Outline)


def test_two_lines_of_each_text_are_shown_or_one(bidder, engineer, qtbot):
    table, button = bidder.matrix.table, bidder.matrix.bar.two_lines
    clause, head = table.records.row_of(bidder.clause("3.1").id), 0
    assert button.isChecked()
    assert isinstance(table.records.record_at(head), GroupHead)
    high, low = table.rowHeight(clause), table.rowHeight(head)
    assert high > low

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert {table.rowHeight(row) for row in range(table.records.rowCount())} == {low}

    project = engineer.finds(Project, name="某市数据平台项目")[0]
    engineer.closes_and_comes_back()
    engineer.opens(project, "bid")
    again = Bidder(engineer, qtbot).matrix
    assert not again.bar.two_lines.isChecked()
    qtbot.mouseClick(again.bar.two_lines, Qt.MouseButton.LeftButton)
    assert (again.table.rowHeight(clause), again.table.rowHeight(head)) == (high, low)
