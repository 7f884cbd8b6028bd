"""The company's naming rule, in the real window: written in the settings, kept by every file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from presales_desk.actions.profile import change_profile
from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import KeyFact
from presales_desk.records.summary import EVIDENCE, Attachment, Link, Profile
from presales_desk.ui.file_naming import NamingChip
from presales_desk.ui.pages.settings.naming import NamingSection


@pytest.fixture
def project(at_work):
    return at_work.has_project(name="四级组网", customer="G集团")


@pytest.fixture
def rule(at_work, project):
    """The section of the settings."""
    at_work.comes_to_the_front()
    at_work.opens(project, "overview")
    at_work.desk.show_page("settings", NamingSection.key)
    at_work.waits_for_tasks()
    return next(each for each in at_work.page.sections if each.key == NamingSection.key)


@pytest.fixture
def card(at_work, project):
    """The files of the project, two of which are not named by the rule."""
    names = ("讲稿 最终版.pptx", "报价.xlsx", "20261120_G集团_四级组网_纪要.docx")
    files = [Attachment(project_id=project.id, name=n, sha256="0" * 64, size=1) for n in names]
    at_work.workspace.apply(Label("attachment.add", count=3), *map(Insert, files), scope=project.id)
    at_work.opens(project, "overview")
    at_work.waits_for_tasks()
    return at_work.page.files


def stored(engineer):
    return engineer.finds(Profile)[0].naming_rule


def names(engineer):
    return sorted(file.name.partition("_")[2] for file in engineer.finds(Attachment))


def test_a_place_is_inserted_by_a_click_where_the_cursor_stands(rule, at_work, qtbot):
    editor = rule.form.editor("naming_rule")
    editor.setFocus()
    at_work.waits(editor.hasFocus)
    qtbot.keyClick(editor, Qt.Key.Key_Home)

    qtbot.mouseClick(rule.places["version"], Qt.MouseButton.LeftButton)

    assert editor.text() == "{version}_{date}_{customer}_{project}_{what}"
    assert "_G集团_四级组网_技术方案.pptx" in rule.example.text()
    assert rule.example.text().startswith("V1.0")
    rule.form.flush()
    assert stored(at_work) == "{version}_{date}_{customer}_{project}_{what}"
    at_work.runs("window.undo")
    assert editor.text() == "{date}_{customer}_{project}_{what}"


def test_a_place_is_inserted_by_the_keyboard_over_what_is_selected(rule, qtbot):
    editor = rule.form.editor("naming_rule")
    editor.setFocus()
    editor.setSelection(0, len("{date}"))
    code = rule.places["code"]
    code.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(code, Qt.Key.Key_Return)

    assert editor.text() == "{code}_{customer}_{project}_{what}"
    assert editor.hasFocus()


def test_what_is_wrong_is_said_while_it_is_typed(rule, qtbot):
    editor = rule.form.editor("naming_rule")
    editor.setFocus()
    editor.selectAll()

    qtbot.keyClicks(editor, "{date}_{kunde}")

    assert "{kunde}" in rule.fault.text()
    assert "{what}" in rule.fault.text()
    assert "_G集团_四级组网_技术方案.pptx" in rule.example.text(), "until then the usual rule holds"
    qtbot.mouseClick(rule.usual, Qt.MouseButton.LeftButton)
    assert not rule.fault.isVisible()
    assert editor.text() == Profile().naming_rule


def test_files_that_do_not_follow_it_are_marked_and_renamed_at_once(card, at_work, qtbot):
    assert "2 个文件名不符合规则" in card.naming.text()
    shown = {card.table.records.text_at(row, 0) for row in range(3)}
    assert "讲稿 最终版.pptx" in shown

    qtbot.mouseClick(card.naming, Qt.MouseButton.LeftButton)

    assert names(at_work) == [
        "G集团_四级组网_报价.xlsx",
        "G集团_四级组网_纪要.docx",
        "G集团_四级组网_讲稿 最终版.pptx",
    ]
    assert not card.naming.isVisible()
    assert at_work.toasts[-1] == "已改名 2 个文件"
    at_work.presses("Ctrl+Z")
    assert "报价.xlsx" in {file.name for file in at_work.finds(Attachment)}
    assert card.naming.isVisible()


def test_one_file_is_renamed_by_its_menu(card, at_work):
    offer = next(file for file in at_work.finds(Attachment) if file.name == "报价.xlsx")
    card.table.reveal(offer.id, "name")
    rename = next(act for act in card.table._menu().actions() if act.text() == "按命名规则改名")

    rename.trigger()
    assert "G集团_四级组网_报价.xlsx" in names(at_work)
    assert "1 个文件名不符合规则" in card.naming.text()

    card.naming.rename(offer.id)
    assert at_work.toasts[-1].endswith("符合命名规则")


def test_all_files_of_the_project_are_renamed_by_a_command(card, at_work):
    at_work.runs("overview.rename_files")

    assert "G集团_四级组网_报价.xlsx" in names(at_work)
    assert not card.naming.has_names()


def test_evidence_of_an_answer_carries_the_mark_and_is_renamed_by_the_keyboard(
    at_work, project, qtbot
):
    fact = KeyFact(
        project_id=project.id, item=KeyInfoItem.BUDGET, question="budget.amount", answer="1,800 万"
    )
    file = Attachment(project_id=project.id, name="预算批复.pdf", sha256="0" * 64, size=1)
    proof = Link(project_id=project.id, source_id=fact.id, target_id=file.id, role=EVIDENCE)
    label = Label("attachment.add", count=1)
    at_work.workspace.apply(label, *map(Insert, (fact, file, proof)), scope=project.id)
    at_work.opens(project, "key_info")
    at_work.desk.show_page("key_info", fact.id)
    at_work.waits_for_tasks()
    at_work.waits(lambda: at_work.page.findChild(NamingChip) is not None)

    chip = at_work.page.findChild(NamingChip)
    assert chip.text() == "不合规则"
    qtbot.keyClick(chip, Qt.Key.Key_Return)

    assert names(at_work) == ["G集团_四级组网_预算批复.pdf"]
    at_work.waits(lambda: not [c for c in at_work.page.findChildren(NamingChip) if c.isVisible()])


def test_a_new_rule_is_asked_of_the_files_at_once(card, at_work, project):
    at_work.desk.show_page("settings", NamingSection.key)
    section = next(each for each in at_work.page.sections if each.key == NamingSection.key)
    editor = section.form.editor("naming_rule")
    editor.setText("{what}")
    editor.textEdited.emit("{what}")
    section.form.flush()

    at_work.opens(project, "overview")
    at_work.waits_for_tasks()

    assert not card.naming.isVisible()


OUTPUTS = [
    ("overview", "overview.brief"),
    ("key_info", "key_info.export"),
    ("competition", "competition.export"),
    ("positioning", "positioning.export"),
    ("swot", "swot.picture"),
    ("stakeholders", "stakeholders.export_picture"),
    ("stakeholders", "stakeholders.export_slide"),
    ("outline", "outline.generate"),
    ("outline", "outline.export"),
    ("outline", "outline.export_handout"),
    ("outline", "outline.export_audience"),
    ("outline", "outline.export_pdf"),
    ("engagements", "engagements.export"),
    ("engagements", "report.promise-ledger"),
    ("summary", "summary.export"),
    ("versions", "versions.print"),
    ("bid", "bid.sheet_out"),
    ("overview", "report.survey-form"),
    ("overview", "window.calendar"),
    ("overview", "window.own_calendar"),
    ("overview", "window.export_project"),
]


def test_every_output_is_offered_under_a_name_by_the_rule(at_work, tmp_path, monkeypatch):
    change_profile(at_work.workspace, naming_rule="#{what}#").applied(at_work.workspace)
    project = open_sample(at_work.workspace, "zh")
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *asked: (offered.append(asked[2]), ("", ""))[1]
    )

    for page, command in OUTPUTS:
        at_work.opens(project, page)
        at_work.waits_for_tasks()
        before = len(offered)
        at_work.runs(command)
        at_work.waits_for_tasks()
        assert len(offered) == before + 1, command

    stems = [Path(name).stem for name in offered]
    assert [stem for stem in stems if not (stem.startswith("#") and stem.endswith("#"))] == []


def test_a_document_is_offered_under_the_version_that_is_free(
    rule, at_work, project, tmp_path, monkeypatch
):
    editor = rule.form.editor("naming_rule")
    editor.setText("{what}_{version}")
    editor.textEdited.emit(editor.text())
    at_work.preferences.folder = tmp_path
    (tmp_path / "项目简报_V1.0.docx").touch()
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *asked: (offered.append(asked[2]), ("", ""))[1]
    )
    at_work.opens(project, "overview")

    at_work.runs("overview.brief")

    assert offered == [str(tmp_path / "项目简报_V1.1.docx")]
