"""Lessons with the projects that taught them; several become one, and nothing is lost."""

import datetime as dt

import pytest

from presales_desk.actions.lessons import merge_lessons, read_lessons
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.enums import Result
from presales_desk.records.job import Unattended

JOB = Unattended()


@pytest.fixture
def file(tmp_path):
    """Files an entry and returns it."""

    def publish(kind, title, *sections, **fields):
        texts = tuple(Section(heading=heading, text=text) for heading, text in sections)
        with KnowledgeBase.open(tmp_path) as base:
            return base.publish(NewEntry(kind=kind, title=title, sections=texts, **fields))

    return publish


def test_lessons_come_from_entries_and_from_the_summaries_of_projects(tmp_path, file):
    project = file(
        EntryKind.PROJECT,
        "四级组网",
        ("教训 / 教训", "割接没演练\n报价太晚"),
        ("背景 / 本次项目的背景", "老化"),
        result=Result.LOST,
    )
    file(EntryKind.LESSON, "割接当天谁担责", ("场景", "夜间"), project="四级组网")

    found = read_lessons(tmp_path, JOB)

    assert {lesson.text for lesson in found} == {"割接当天谁担责", "割接没演练", "报价太晚"}
    for lesson in found:
        (source,) = lesson.sources
        assert (source.entry_id, source.result) == (project.id, Result.LOST)


def test_likely_duplicates_are_counted(tmp_path, file):
    file(EntryKind.LESSON, "割接当天谁担责，先说清楚", ("场景", "夜间"))
    file(EntryKind.LESSON, "先说清楚：割接当天谁担责", ("场景", "周六"))
    file(EntryKind.LESSON, "报价不要太晚", ("场景", "开标前"))

    alike = {lesson.text: lesson.alike for lesson in read_lessons(tmp_path, JOB)}

    assert sorted(alike.values()) == [0, 1, 1]
    assert alike["报价不要太晚"] == 0


def test_a_few_words_that_both_have_make_no_duplicate(tmp_path, file):
    file(EntryKind.LESSON, "割接方案要先在机房演练三遍", ("场景", "夜间"))
    file(EntryKind.LESSON, "割接通知要提前一周发给客户", ("场景", "开标前"))

    assert [lesson.alike for lesson in read_lessons(tmp_path, JOB)] == [0, 0]


def test_what_several_projects_taught_comes_first(tmp_path, file):
    one = file(EntryKind.PROJECT, "四级组网", ("教训", "割接没演练"), date=dt.date(2024, 1, 1))
    two = file(EntryKind.PROJECT, "市二院集成", ("教训", "报价太晚"), date=dt.date(2026, 1, 1))
    file(
        EntryKind.LESSON,
        "先说清楚谁担责",
        ("场景", "夜间"),
        origins=(one.id, two.id),
        date=dt.date(2023, 1, 1),
    )

    texts = [lesson.text for lesson in read_lessons(tmp_path, JOB)]

    assert texts == ["先说清楚谁担责", "报价太晚", "割接没演练"]


def test_the_files_and_the_origins_of_the_lesson_that_stays_go_on(tmp_path, file):
    project = file(EntryKind.PROJECT, "市二院集成", ("教训", "割接没有演练过"))
    photo = FileToArchive("现场.txt", "机房".encode())
    section = Section(heading="场景", text="夜间")
    kept = NewEntry(
        kind=EntryKind.LESSON, title="割接要先演练", sections=(section,), origins=("elsewhere",)
    )
    with KnowledgeBase.open(tmp_path) as base:
        base.publish(kept, [photo])
    lessons = {lesson.text: lesson for lesson in read_lessons(tmp_path, JOB)}

    other = lessons["割接没有演练过"]
    entry = merge_lessons(tmp_path, lessons["割接要先演练"], [other], "林晓", JOB)

    assert entry.origins == ("elsewhere", project.id)
    with KnowledgeBase.open(tmp_path) as base:
        assert base.file_path(entry, "现场.txt").read_text(encoding="utf-8") == "机房"


def test_merging_files_a_revision_that_names_all_projects_and_changes_nothing_else(tmp_path, file):
    one = file(EntryKind.PROJECT, "四级组网", ("教训", "割接没演练"))
    two = file(EntryKind.PROJECT, "市二院集成", ("教训", "割接没有演练过"))
    kept = file(EntryKind.LESSON, "割接要先演练", ("场景", "夜间"), project="四级组网")
    other = file(EntryKind.LESSON, "割接前要演练", ("场景", "周六"), project="市二院集成")
    lessons = {lesson.text: lesson for lesson in read_lessons(tmp_path, JOB)}
    others = [lessons["割接前要演练"], lessons["割接没演练"], lessons["割接没有演练过"]]

    entry = merge_lessons(tmp_path, lessons["割接要先演练"], others, "林晓", JOB)

    assert (entry.id, entry.revision) == (kept.id, 2)
    assert set(entry.origins) == {one.id, two.id}
    assert entry.sections[0].text == "夜间"
    assert any("周六" in section.text for section in entry.sections)
    (left,) = read_lessons(tmp_path, JOB)
    assert {source.name for source in left.sources} == {"四级组网", "市二院集成"}
    with KnowledgeBase.open(tmp_path) as base:
        assert base.entry(other.id).withdrawn
        assert base.history(kept.id)[1].sections == kept.sections
        assert base.entry(one.id).revision == 1
        base.bring_back(other.id)
        assert base.search("周六").total == 2


def test_lines_of_summaries_become_a_lesson_of_their_own(tmp_path, file):
    file(EntryKind.PROJECT, "四级组网", ("教训", "割接没演练"), industry="金融")
    file(EntryKind.PROJECT, "市二院集成", ("教训", "割接没有演练过"))
    first, second = read_lessons(tmp_path, JOB)

    entry = merge_lessons(tmp_path, first, [second], "林晓", JOB)

    assert entry.kind is EntryKind.LESSON
    (lesson,) = read_lessons(tmp_path, JOB)
    assert (lesson.own, len(lesson.sources)) == (True, 2)


def test_nothing_is_learned_yet(tmp_path):
    with KnowledgeBase.open(tmp_path):
        assert read_lessons(tmp_path, JOB) == ()
