"""What was learned before is used in a project; what is learned is written and brought together."""

import datetime as dt

from PySide6.QtCore import Qt

from presales_desk.actions.entry_uses import use_in_todo
from presales_desk.knowledge.entry import EntryKind, Section
from presales_desk.records.competition import SwotItem
from presales_desk.records.library import EntryDraft
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link
from presales_desk.ui.pages.knowledge.hit_list import describe_found, uses_text
from presales_desk.ui.pages.knowledge.lessons import lessons
from tests.stories.librarian import action


def test_an_entry_is_taken_into_the_open_project_and_the_use_is_counted(librarian):
    project = librarian.engineer.has_project("四级组网")
    entry = librarian.has("割接当天谁担责", "先承认风险", kind=EntryKind.LESSON)
    librarian.arrives()
    librarian.reads("割接当天谁担责")
    assert not librarian.page.search.entry.use.isEnabled()
    librarian.engineer.opens(project)
    librarian.arrives()
    assert librarian.page.search.entry.into.text() == "四级组网"

    menu = librarian.page.search.entry.use_menu()
    action(menu, "SWOT", "威胁").trigger()

    (item,) = librarian.engineer.workspace.find(SwotItem, project_id=project.id)
    assert item.text == "割接当天谁担责"
    (link,) = librarian.engineer.workspace.find(Link, source_id=item.id)
    assert (link.target_id, link.role) == (entry.id, TAKEN_FROM)
    librarian.engineer.waits(lambda: librarian.page.search.hits.items()[0].uses == 1)
    assert uses_text(1) in describe_found(librarian.page.search.hits.items()[0])


def test_the_most_used_entry_comes_first_when_one_sorts_so(librarian):
    project = librarian.engineer.has_project("四级组网")
    used = librarian.has("旧方案", "割接", date=dt.date(2020, 1, 1))
    librarian.has("新方案", "割接", date=dt.date(2026, 1, 1))
    use_in_todo(librarian.engineer.workspace, project.id, used).applied(
        librarian.engineer.workspace
    )
    librarian.arrives()
    librarian.engineer.waits(lambda: librarian.titles == ["新方案", "旧方案"])

    action(librarian.page.search.bar.sorting.menu(), "引用最多").trigger()

    librarian.engineer.waits(lambda: librarian.titles == ["旧方案", "新方案"])
    assert librarian.page.search.bar.sorting.text() == "引用最多"


def drafts_of(librarian):
    """Open the part with the drafts."""
    return librarian.page.parts.show_part("drafts")


def enters(librarian, drafts, field, text):
    """Write into a field of the draft, and leave it."""
    editor = drafts.form.form.editor(field)
    editor.selectAll()
    librarian.writes(text, editor)
    drafts.commit()


def test_an_answer_is_written_published_found_and_revised(librarian):
    librarian.arrives()
    librarian.page.write()
    drafts = drafts_of(librarian)
    drafts.begin(EntryKind.QA)
    enters(librarian, drafts, "title", "割接失败怎么办？")
    assert not drafts.publish.isEnabled()
    enters(librarian, drafts, "section.0", "先给时间窗")
    assert drafts.publish.isEnabled()
    (stored,) = librarian.engineer.workspace.find(EntryDraft)
    assert stored.sections["答复"] == "先给时间窗"

    drafts.publish.click()
    librarian.engineer.waits_for_tasks()

    librarian.reads("割接失败怎么办？")
    assert librarian.engineer.workspace.count(EntryDraft) == 0
    action(librarian.page.search.entry.menu(), "编辑…").trigger()
    enters(librarian, drafts, "section.0", "先给时间窗，再说回退")
    drafts.publish.click()
    librarian.engineer.waits_for_tasks()
    librarian.engineer.waits(lambda: librarian.page.search.entry.revisions.count() == 2)
    assert "再说回退" in librarian.text


def test_what_was_published_is_read_whatever_was_searched_before(librarian):
    librarian.has("废标情形", "一句话就废标")
    librarian.arrives()
    librarian.types("废标")
    librarian.reads("废标情形")
    drafts = drafts_of(librarian)
    drafts.begin(EntryKind.QA)
    enters(librarian, drafts, "title", "割接失败怎么办？")
    enters(librarian, drafts, "section.0", "先给时间窗")

    drafts.publish.click()
    librarian.engineer.waits_for_tasks()
    librarian.reads("割接失败怎么办？")

    librarian.page.refresh()  # as after each task that files something
    librarian.waits_for_answer()
    librarian.engineer.waits(lambda: not librarian.page.search._preview.isActive())
    assert librarian.titles == ["废标情形"]
    librarian.reads("割接失败怎么办？")


def test_a_draft_is_deleted_and_comes_back_with_undo(librarian):
    librarian.arrives()
    drafts = drafts_of(librarian)
    drafts.begin(EntryKind.CASE)
    enters(librarian, drafts, "title", "省农信")

    drafts.remove.click()
    assert librarian.engineer.workspace.count(EntryDraft) == 0

    librarian.engineer.runs("window.undo")
    assert [d.title for d in drafts.list.items()] == ["省农信"]


def test_lessons_of_projects_are_listed_and_brought_together(librarian, monkeypatch):
    asked = []

    def agree(_page, title, *_, **__):
        asked.append(title)
        return True

    monkeypatch.setattr(lessons, "confirmed", agree)
    for name in ("四级组网", "市二院集成"):
        told = (Section(heading="教训", text=f"{name}：割接没演练"),)
        librarian.has(name, kind=EntryKind.PROJECT, sections=told)
    librarian.arrives()
    part = librarian.page.parts.show_part("lessons")
    librarian.engineer.waits(lambda: part.tree.topLevelItemCount() == 2)
    assert not part.merge.isEnabled()
    part.tree.selectAll()

    part.merge.click()
    librarian.engineer.waits(lambda: part.tree.topLevelItemCount() == 1)

    assert asked == ["把 2 条经验教训合并为一条？"]
    lesson = part.tree.topLevelItem(0)
    names = {lesson.child(place).text(0) for place in range(lesson.childCount())}
    assert names == {"四级组网", "市二院集成"}
    librarian.page.show_entry(part.tree.topLevelItem(0).data(0, Qt.ItemDataRole.UserRole + 1))
    librarian.engineer.waits(lambda: "另见" in librarian.text)


def test_lessons_are_narrowed_by_words_of_a_project(librarian):
    librarian.has("割接要先演练", "夜间", kind=EntryKind.LESSON, project="四级组网")
    librarian.has("报价不要太晚", "开标前", kind=EntryKind.LESSON, project="市二院")
    librarian.arrives()
    part = librarian.page.parts.show_part("lessons")
    librarian.engineer.waits(lambda: part.tree.topLevelItemCount() == 2)

    librarian.writes("市二", part.field)

    rows = map(part.tree.topLevelItem, range(2))
    assert [row.text(0) for row in rows if not row.isHidden()] == ["报价不要太晚"]
