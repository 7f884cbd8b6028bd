"""A name that changed is found and replaced wherever it stands in the project."""

import pytest
from PySide6.QtCore import Qt

from presales_desk.method.keys import Section
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.ui.replace_dialog import ReplaceDialog
from presales_desk.ui.widgets.buttons import Button

LABEL = Label("milestone.new", name="x")


@pytest.fixture
def project(engineer):
    """A project in which the customer's name stands in five places."""
    project = engineer.has_project(customer="恒川集团", background="恒川集团要换网")
    outline = Outline(project_id=project.id, title="给恒川集团的方案")
    slide = Slide(
        outline_id=outline.id,
        section=Section.CASES,
        kind=SlideKind.TABLE,
        content={"head": ["单位"], "rows": [["恒川集团"]]},
    )
    person = Stakeholder(project_id=project.id, name="许峰", unit="恒川集团", needs="许峰要快")
    rival = Competitor(project_id=project.id, name="华信")
    records = map(Insert, (outline, slide, person, rival))
    engineer.workspace.apply(LABEL, *records, scope=project.id)
    engineer.opens(project, "key_info")
    return project


def dialog(engineer):
    engineer.waits(lambda: bool(engineer.window.findChildren(ReplaceDialog)))
    found = engineer.window.findChildren(ReplaceDialog)[-1]
    engineer.waits_for_tasks()
    return found


def opens_dialog(engineer, old, new):
    engineer.presses("Ctrl+H")
    found = dialog(engineer)
    found.old.setText(old)
    found.new.setText(new)
    found.look()
    engineer.waits_for_tasks()
    return found


def texts(engineer, project):
    """Every place where the name can stand, as the database has it."""
    stored = engineer.workspace.get(Project, project.id)
    (outline,) = engineer.finds(Outline)
    (slide,) = engineer.finds(Slide)
    (person,) = engineer.finds(Stakeholder)
    cell = slide.content["rows"][0][0]
    return [stored.customer, stored.background, outline.title, cell, person.unit]


def test_a_renamed_customer_is_replaced_everywhere_and_brought_back(engineer, project, qtbot):
    before = texts(engineer, project)
    renamed = Update(engineer.workspace.get(Project, project.id), customer="远山集团")
    engineer.desk.apply(LABEL, renamed)

    engineer.waits(lambda: "恒川集团" in engineer.message)
    assert "4" in engineer.message
    (banner,) = engineer.frame.stack.current.banners()
    qtbot.mouseClick(banner.findChild(Button), Qt.MouseButton.LeftButton)
    found = dialog(engineer)
    assert (found.old.text(), found.new.text()) == ("恒川集团", "远山集团")
    assert found.table.records.rowCount() == 4
    qtbot.mouseClick(found.replace, Qt.MouseButton.LeftButton)
    engineer.waits_for_tasks()

    assert texts(engineer, project) == [text.replace("恒川", "远山") for text in before]
    assert "远山集团" in engineer.toasts[-1]
    assert "远山集团" in engineer.undo_name
    engineer.runs("window.undo")
    assert texts(engineer, project) == ["远山集团", *before[1:]]
    engineer.runs("window.undo")
    assert texts(engineer, project) == before


def test_a_customer_renamed_on_the_overview_is_offered_for_replacing(engineer, project):
    engineer.goes_to("overview")
    engineer.waits_for_tasks()
    editor = engineer.page.facts.form.editor("customer")
    editor.setFocus()
    editor.selectAll()
    editor.insert("远山集团")
    engineer.page.commit()
    engineer.waits(lambda: "“恒川集团”" in engineer.message)


def test_an_undone_renaming_takes_the_offer_back(engineer, project):
    renamed = Update(engineer.workspace.get(Project, project.id), customer="远山集团")
    engineer.desk.apply(LABEL, renamed)
    engineer.waits(lambda: "恒川集团" in engineer.message)
    engineer.presses("Ctrl+Z")
    assert "恒川集团" not in engineer.message


def test_people_are_followed_too(engineer, project):
    (person,) = engineer.finds(Stakeholder)
    engineer.desk.apply(LABEL, Update(person, name="许锋"))
    engineer.waits(lambda: "许锋" in engineer.message)


def test_a_name_on_its_way_is_not_taken_for_an_old_one(engineer, project):
    def becomes(name):
        stored = engineer.workspace.get(Project, project.id)
        engineer.desk.apply(LABEL, Update(stored, customer=name))

    becomes("换")
    engineer.waits(lambda: "“换”" in engineer.message)
    becomes("")
    becomes("换网集团")
    engineer.waits(lambda: "“换网集团”" in engineer.message)
    assert "“恒川集团”" in engineer.message


def test_a_name_that_stands_nowhere_else_is_not_spoken_of(engineer, project):
    (person,), (rival,) = engineer.finds(Stakeholder), engineer.finds(Competitor)
    engineer.desk.apply(LABEL, Update(rival, name="华信科技"))
    engineer.waits_for_tasks()
    engineer.desk.apply(LABEL, Update(person, name="许锋"))
    engineer.waits(lambda: "许峰" in engineer.message)
    assert "华信" not in engineer.message


def test_what_is_left_out_stays(engineer, project, qtbot):
    found = opens_dialog(engineer, "恒川集团", "远山集团")
    assert found.table.records.rowCount() == 5
    found.table.setFocus()
    found.table.setCurrentIndex(found.table.records.index(0, 0))
    qtbot.keyClick(found.table, Qt.Key.Key_Space)
    assert not found.everything.isChecked()
    assert "4" in found.replace.text()
    qtbot.mouseClick(found.replace, Qt.MouseButton.LeftButton)
    engineer.waits_for_tasks()
    assert sum("恒川集团" in text for text in texts(engineer, project)) == 1


def test_the_preview_shows_where_before_and_after(engineer, project):
    found = opens_dialog(engineer, "恒川集团", "远山集团")
    rows = found.table.records
    seen = [[rows.text_at(row, column) for column in (1, 2, 3)] for row in range(rows.rowCount())]
    assert ["干系人·单位或部门\n许峰", "恒川集团", "远山集团"] in seen
    assert ["提纲·题目\n给恒川集团的方案", "给恒川集团的方案", "给远山集团的方案"] in seen


def test_without_a_new_name_nothing_can_be_replaced(engineer, project):
    found = opens_dialog(engineer, "恒川集团", "")
    assert not found.replace.isEnabled()
    assert found.replace.toolTip()


def test_nothing_chosen_replaces_nothing(engineer, project, qtbot):
    found = opens_dialog(engineer, "恒川集团", "远山集团")
    qtbot.mouseClick(found.everything, Qt.MouseButton.LeftButton)
    assert not found.replace.isEnabled()
    qtbot.mouseClick(found.everything, Qt.MouseButton.LeftButton)
    assert found.replace.isEnabled()


def test_part_of_a_word_is_found_only_when_asked_for(engineer, project):
    stored = engineer.workspace.get(Project, project.id)
    engineer.desk.apply(LABEL, Update(stored, background="HPE 与 hp"))
    found = opens_dialog(engineer, "HP", "惠普")
    assert found.table.records.rowCount() == 0
    found.whole_words.click()
    engineer.waits_for_tasks()
    assert found.table.records.text_at(0, 3) == "惠普E 与 hp"
    found.match_case.click()
    engineer.waits_for_tasks()
    assert found.table.records.text_at(0, 3) == "惠普E 与 惠普"
