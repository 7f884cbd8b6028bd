"""The check of the deck in the window: of the open talk, of any file, and the copy to send."""

from contextlib import closing

import pptx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel

from presales_desk.actions.sample import open_sample
from presales_desk.records.findings import CHECK
from presales_desk.records.outline import Slide
from presales_desk.records.plan import Silence
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.outline.page import OutlinePage
from presales_desk.ui.widgets.confirm import ConfirmDialog
from presales_desk.ui.words import words
from presales_desk.workspace.workspace import Workspace
from tests.engineer import whole
from tests.mouse import Mouse

ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
"""How a presentation with a password begins."""


class Checker:
    """Looks at what the check says, and acts on it."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot
        self.project = open_sample(engineer.workspace, "zh")
        engineer.opens(self.project, "outline")
        self.page = engineer.page

    @property
    def dock(self):
        return self.page.bench.dock

    @property
    def told(self):
        return [check.finding.key for check in self.dock.list.items()]

    def waits_for_check(self):
        self.engineer.waits(lambda: self.page.checks.score is not None)
        self.engineer.waits_for_tasks()

    def chooses(self, key):
        place = next(i for i, told in enumerate(self.told) if told == key)
        self.dock.list.choose(place)
        return self.dock.list.current_item()

    def presses_in_list(self, key):
        self._qtbot.keyClick(self.dock.list, key)


@pytest.fixture
def checker(engineer, qtbot):
    return Checker(engineer, qtbot)


def with_note_of_a_rival(checker):
    """Name a rival on a slide that the customer will see; return the slide."""
    slide = checker.page.talk.slides[4]
    checker.page.show_slide(slide.id)
    checker.page.edits.store(slide.but(takeaway="我方比E公司更稳，底价可谈"), "takeaway")
    return slide


def test_a_leak_is_told_a_moment_after_it_was_typed(checker, engineer):
    checker.waits_for_check()
    before = len(checker.told)

    slide = with_note_of_a_rival(checker)

    engineer.waits(lambda: len(checker.told) > before)
    leaks = [c.finding for c in checker.dock.list.items() if c.finding.record_id == slide.id]
    assert any(finding.key.startswith(CHECK) for finding in leaks)


def test_a_finding_is_accepted_with_its_reason_and_comes_back_with_undo(checker, engineer):
    checker.waits_for_check()
    with_note_of_a_rival(checker)
    engineer.waits(lambda: any(told.startswith(CHECK) for told in checker.told))
    chosen = next(told for told in checker.told if told.startswith(CHECK))
    checker.chooses(chosen)
    count = checker.told.count(chosen)

    checker.presses_in_list(Qt.Key.Key_A)
    checker.dock.reason.field.setText("客户自己提到过")
    checker.dock.reason.give_button.click()

    engineer.waits(lambda: checker.told.count(chosen) < count)
    silenced = engineer.finds(Silence, project_id=checker.project.id)
    assert silenced[-1].reason == "客户自己提到过"
    engineer.presses("Ctrl+Z")
    engineer.waits(lambda: checker.told.count(chosen) == count)


def test_what_was_accepted_is_looked_at_and_taken_back(checker, engineer):
    checker.waits_for_check()
    slide = with_note_of_a_rival(checker)
    engineer.waits(lambda: any(told.startswith(CHECK) for told in checker.told))
    chosen = "check.internal_word"
    engineer.waits(lambda: chosen in checker.told)
    count = checker.told.count(chosen)
    checker.chooses(chosen)
    assert checker.dock.accepted_button.isHidden()
    checker.presses_in_list(Qt.Key.Key_A)
    checker.dock.reason.field.setText("客户自己提到过")
    checker.dock.reason.give_button.click()
    engineer.waits_for_tasks()
    engineer.waits(lambda: any(one.findings for one in checker.page.checks.accepted))

    checker.dock.accepted_button.click()
    away = checker.dock.away
    said = away.list.model().index(0, 0).data()
    assert words().finding(checker.page.checks.accepted[0].findings[0]) in said
    assert "·客户自己提到过·" in said
    checker.page.show_slide(checker.page.talk.slides[0].id)
    QTest.keyClick(away.list, Qt.Key.Key_Return)
    assert checker.page.current_slide.id == slide.id

    QTest.keyClick(away.list, Qt.Key.Key_Delete)

    assert engineer.finds(Silence, project_id=checker.project.id) == []
    assert away.list.items() == []
    assert not away.isVisible(), "there is nothing left to look at"
    engineer.waits(lambda: checker.told.count(chosen) == count)
    assert checker.dock.accepted_button.isHidden()


def test_what_only_the_outline_says_is_accepted_and_named_too(checker, engineer):
    checker.waits_for_check()
    slide = checker.page.talk.slides[4]
    checker.page.show_slide(slide.id)
    checker.page.edits.store(slide.but(content={}), "content")
    checker.chooses("outline.no_body")

    checker.presses_in_list(Qt.Key.Key_A)
    checker.dock.reason.give_button.click()
    engineer.waits(lambda: "outline.no_body" not in checker.told)

    [one] = checker.page.checks.accepted
    assert [finding.key for finding in one.findings] == ["outline.no_body"]


def with_the_name_of_another_customer(checker):
    """Name the customer of another project twice on a slide; return it."""
    checker.engineer.has_project(name="云平台", customer="某市城投集团")
    slide = checker.page.talk.slides[4]
    checker.page.show_slide(slide.id)
    text = slide.but(takeaway="所以：某市城投集团的路线最稳", notes="某市城投集团讲过")
    checker.page.edits.store(text, "takeaway")
    return slide


def test_a_name_is_replaced_only_after_the_question_what_it_becomes(checker, engineer, monkeypatch):
    asked = []

    def answer(accepts):
        def exec_(dialog):
            asked.append([label.text() for label in dialog.findChildren(QLabel)])
            (dialog.act if accepts else dialog.cancel).click()
            return dialog.result()

        return exec_

    slide = with_the_name_of_another_customer(checker)
    key = "check.leak_customer"
    engineer.waits(lambda: key in checker.told)
    engineer.waits_for_tasks()
    place = next(
        n for n, c in enumerate(checker.dock.list.items()) if c.finding.key == key and c.mendable
    )
    monkeypatch.setattr(ConfirmDialog, "exec", answer(accepts=False))
    checker.dock.list.choose(place)
    checker.presses_in_list(Qt.Key.Key_M)
    assert "某市城投集团" in engineer.workspace.get(Slide, slide.id).takeaway
    said = "\n".join(asked[0])
    assert "所以：某市城投集团的路线最稳\n→ 所以：" in said

    monkeypatch.setattr(ConfirmDialog, "exec", answer(accepts=True))
    checker.presses_in_list(Qt.Key.Key_M)
    assert "某市城投集团" not in engineer.workspace.get(Slide, slide.id).takeaway
    engineer.presses("Ctrl+Z")
    assert "某市城投集团" in engineer.workspace.get(Slide, slide.id).takeaway


def with_too_many_points(checker):
    """Write nine points on one slide; return it."""
    slide = checker.page.talk.slides[4]
    checker.page.show_slide(slide.id)
    points = [{"text": f"第{n}条：恢复时间缩短到{n}分钟"} for n in range(1, 10)]
    checker.page.edits.store(slide.but(content={**slide.content, "points": points}), "content")
    return slide


def waits_for_split(checker, slide):
    """Wait until the check offers to split ``slide``; return its row."""

    def row():
        rows = checker.dock.list.items()
        return next(
            (n for n, c in enumerate(rows) if c.mendable and c.finding.record_id == slide.id), None
        )

    checker.engineer.waits(lambda: row() is not None)
    checker.engineer.waits_for_tasks()
    return row()


def test_what_outline_and_deck_both_say_is_told_once(checker, engineer):
    checker.waits_for_check()
    slide = checker.page.talk.slides[4]
    long = "省级骨干承载全部网点的业务流量并且每年都要扩容" * 3
    points = [{"text": long}, {"text": long}, {"text": long}]

    checker.page.edits.store(slide.but(content={**slide.content, "points": points}), "content")

    def about():
        return [c.finding.key for c in checker.dock.list.items() if c.finding.record_id == slide.id]

    assert "outline.body_long" in about()
    engineer.waits(lambda: "check.density_chars" in about())
    assert "outline.body_long" not in about()


def test_a_click_at_the_end_of_a_row_mends_it_in_one_step(checker, engineer):
    slide = with_too_many_points(checker)
    count = len(checker.page.talk.slides)
    row = waits_for_split(checker, slide)
    listed = checker.dock.list

    place = listed.visualRect(listed.model().index(row, 0))
    Mouse(engineer).clicks(listed.viewport(), QPoint(place.right() - 20, place.center().y()))

    assert len(checker.page.talk.slides) == count + 1
    assert "已修正" in engineer.toasts[-1]
    engineer.presses("Ctrl+Z")
    assert len(checker.page.talk.slides) == count


def test_m_mends_from_the_keyboard(checker):
    slide = with_too_many_points(checker)
    count = len(checker.page.talk.slides)
    checker.dock.list.choose(waits_for_split(checker, slide))

    checker.presses_in_list(Qt.Key.Key_M)

    assert len(checker.page.talk.slides) == count + 1


def test_all_findings_stand_by_problem_and_stay_beside_the_work(checker, engineer):
    slide = with_too_many_points(checker)
    waits_for_split(checker, slide)

    engineer.runs("outline.findings")
    whole = checker.dock.whole
    assert len(whole.view.remarks()) == len(checker.dock.list.items())
    whole.view.choices.choose(
        [c.name for c in whole.view.choices.items()].index("文字太多，图表太少")
    )
    whole.view.choices.opened.emit(whole.view.choices.current_item())
    assert {shown(whole)[0]} == {"第 5 页"}
    checker.page.show_slide(checker.page.talk.slides[0].id)
    QTest.keyClick(whole.view.list, Qt.Key.Key_Return)
    assert checker.page.current_slide.id == slide.id

    count = len(checker.page.talk.slides)
    rows = range(whole.view.list.model().rowCount())
    remarks = whole.view.list.remarks
    mendable = next(n for n in rows if (r := remarks.remark(remarks.index(n, 0))) and r.mendable)
    whole.view.list.setCurrentIndex(remarks.index(mendable, 0))
    QTest.keyClick(whole.view.list, Qt.Key.Key_M)
    assert len(checker.page.talk.slides) == count + 1
    whole.reject()


def test_generating_says_first_what_the_check_found(checker, engineer):
    slide = with_note_of_a_rival(checker)
    engineer.waits(lambda: any(e.key == "check.internal_word" for e in checker.page.talk.errors))
    checker.page.show_slide(checker.page.talk.slides[0].id)

    engineer.runs("outline.generate")

    (banner,) = checker.page.generation.notices()
    assert "1" in banner.accessibleName()
    Mouse(engineer).clicks_on("先改")
    assert checker.page.current_slide.id == slide.id


@pytest.fixture
def foreign(tmp_path, monkeypatch):
    """A deck of somebody else, which every dialog for files chooses."""
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])  # its body stays empty
    slide.shapes.title.text = "概述"
    slide.notes_slide.notes_text_frame.text = "对方预算只有三百万"
    deck.core_properties.author = "林晓"
    file = tmp_path / "别人的.pptx"
    deck.save(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    return file


@pytest.fixture
def target(tmp_path, monkeypatch):
    """Where every dialog for saving leads."""
    file = tmp_path / "写出的.pptx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))
    return file


def shown(dialog):
    """What the list of a report says, row by row."""
    model = dialog.view.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def checks(checker):
    checker.engineer.runs("outline.check_file")
    checker.engineer.waits_for_tasks()
    return checker.page.tools.files.report


def test_any_file_is_checked_against_the_project_or_by_itself(checker, engineer, foreign):
    report = checks(checker)
    assert "全稿" in shown(report)
    assert any("的关切没有任何一页回答" in said for said in shown(report))
    assert any("“概述”只是题目" in said for said in shown(report))

    report.against.choose(1)
    report.against.chosen.emit(1)
    engineer.waits_for_tasks()
    assert not any("的关切没有任何一页回答" in said for said in shown(report))


def test_a_report_is_narrowed_to_one_of_the_eight_problems_and_copied(checker, foreign):
    report = checks(checker)
    choices = report.view.choices
    names = [choice.name for choice in choices.items()]
    place = names.index("内容说服力不够，打动不了客户")

    choices.setFocus()
    for _ in range(place):
        QTest.keyClick(choices, Qt.Key.Key_Down)
    assert 0 < choices.items()[place].count < len(report.report.findings)
    assert len(shown(report)) < len(report.report.findings)

    report.copy.click()
    text = QApplication.clipboard().text()
    assert text.startswith("别人的.pptx")
    assert all(finding.message(words()) in text for finding in report.report.findings)


def test_only_what_is_ticked_is_mended_and_the_copy_is_checked(checker, engineer, foreign, target):
    before = foreign.read_bytes()
    report = checks(checker)
    mendable = len(report.view.list.remarks.ticked())
    assert mendable >= 2

    report.tick.click()
    assert not report.save.isEnabled()
    first = next(
        row
        for row in range(report.view.list.model().rowCount())
        if report.view.list.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) is not None
    )
    report.view.list.setCurrentIndex(report.view.list.model().index(first, 0))
    QTest.keyClick(report.view.list, Qt.Key.Key_Space)
    assert report.save.text() == "另存修正稿（1 处）…"
    report.save.click()
    engineer.waits_for_tasks()

    assert report.notice.text() == "已保存“写出的.pptx”：改好 1 处，留给您 0 处。"
    assert foreign.read_bytes() == before
    QTest.mouseClick(button(report, "检查修正稿"), Qt.MouseButton.LeftButton)
    engineer.waits_for_tasks()
    assert len(report.view.list.remarks.ticked()) == mendable - 1


def button(dialog, text):
    return next(b for b in dialog.findChildren(QAbstractButton) if b.text() == text)


@pytest.mark.parametrize("content", [b"PK\x03\x04 nothing", b"", ENCRYPTED])
def test_a_file_that_cannot_be_read_is_refused_in_its_dialog(checker, foreign, content):
    foreign.write_bytes(content)

    report = checks(checker)

    assert "文件没有检查" in report.notice.text()
    assert "别人的.pptx" in report.notice.text()
    assert not any(each.isEnabled() for each in (report.save, report.send, report.copy))


def test_a_presentation_that_is_dropped_on_the_page_is_checked(checker, engineer, foreign):
    Mouse(engineer).drops_file(foreign, checker.page)

    assert any("“概述”只是题目" in said for said in shown(checker.page.tools.files.report))


def sends(checker):
    checker.engineer.runs("outline.send")
    checker.engineer.waits_for_tasks()
    return checker.page.tools.files.sending


def test_nothing_leaves_while_a_leak_stands_and_one_click_leads_to_it(checker, engineer):
    slide = with_note_of_a_rival(checker)
    checker.page.show_slide(checker.page.talk.slides[0].id)

    dialog = sends(checker)

    assert "先改好" in dialog.verdict.text()
    assert not dialog.save.isEnabled()
    dialog.go.click()
    assert checker.page.current_slide.id == slide.id


def test_what_is_accepted_with_a_reason_may_leave_and_undo_forbids_it_again(
    checker, engineer, target
):
    with_note_of_a_rival(checker)
    dialog = sends(checker)
    while dialog.prepared.places:
        dialog.accept_one.click()
        dialog.reason.field.setText("客户同意这样写")
        dialog.reason.give_button.click()
        engineer.waits_for_tasks()
    assert "页的讲稿备注" in dialog.removed.text()
    assert "文件属性" in dialog.removed.text()

    dialog.save.click()
    engineer.waits_for_tasks()

    sent = pptx.Presentation(str(target))
    assert not any(slide.has_notes_slide for slide in sent.slides)
    assert sent.core_properties.author == ""
    assert engineer.finds(Silence, project_id=checker.project.id)[-1].reason == "客户同意这样写"
    engineer.comes_to_the_front()
    engineer.presses("Ctrl+Z")
    again = sends(checker)
    assert again.prepared.places
    again.reject()


def test_a_file_of_somebody_else_leaves_without_notes_and_author(
    checker, engineer, foreign, target
):
    report = checks(checker)
    report.send.click()
    engineer.waits_for_tasks()
    dialog = checker.page.tools.files.sending
    while dialog.prepared.places:
        dialog.accept_one.click()
        dialog.reason.give_button.click()
        engineer.waits_for_tasks()

    dialog.save.click()
    engineer.waits_for_tasks()

    sent = pptx.Presentation(str(target))
    assert [slide.has_notes_slide for slide in sent.slides] == [False]
    assert sent.core_properties.author == ""
    assert pptx.Presentation(str(foreign)).core_properties.author == "林晓"


def test_a_workspace_that_can_only_be_read_is_checked_and_nothing_is_mended(
    checker, engineer, qtbot
):
    with_note_of_a_rival(checker)
    with closing(Workspace.open(engineer.workspace.folder, read_only=True)) as held:
        desk = Desk(held, engineer.preferences)
        page = whole(OutlinePage(desk))
        qtbot.addWidget(page)
        page.show_project(checker.project.id)
        qtbot.waitUntil(lambda: page.checks.score is not None)
        rows = page.bench.dock.list.items()
        assert any(row.finding.key.startswith(CHECK) for row in rows)
        assert not any(row.mendable or row.acceptable for row in rows)

        page.tools.files.send_talk()
        dialog = page.tools.files.sending
        qtbot.waitUntil(lambda: dialog.prepared is not None)
        assert not dialog.accept_one.isEnabled()
        dialog.reject()
        desk.close()
