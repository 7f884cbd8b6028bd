"""Entries written by hand: a draft that is saved as one types, then an entry in revisions."""

import pytest

from presales_desk.actions.entry_drafts import (
    WRITTEN,
    begin_draft,
    can_be_edited,
    change_draft,
    change_section,
    delete_draft,
    draft_of_entry,
    publish_draft,
)
from presales_desk.errors import WrongValueError
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import Importance
from presales_desk.records.job import Unattended
from presales_desk.records.library import EntryDraft
from presales_desk.workspace.workspace import WORKSPACE

JOB = Unattended()


def publish(workspace, draft):
    return publish_draft(workspace, draft.id, "林晓", JOB).applied(workspace)


def written(workspace, kind=EntryKind.QA, title="割接失败怎么办？", text="先给时间窗"):
    draft = begin_draft(workspace, kind, "zh").applied(workspace)
    draft = change_draft(draft, "title", title).applied(workspace)
    return change_section(draft, next(iter(draft.sections)), text).applied(workspace)


@pytest.mark.parametrize("kind", WRITTEN)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_kind_begins_with_its_headings(workspace, kind, language):
    draft = begin_draft(workspace, kind, language).applied(workspace)

    stored = workspace.get(EntryDraft, draft.id)
    assert len(stored.sections) >= 3
    assert list(stored.sections) == list(draft.sections)
    assert all(heading.isascii() == (language == "en") for heading in stored.sections)


def test_a_draft_becomes_an_entry_that_is_found(workspace):
    draft = written(workspace)

    entry = publish(workspace, draft)

    assert (entry.kind, entry.author, entry.revision) == (EntryKind.QA, "林晓", 1)
    assert [(s.heading, s.text) for s in entry.sections] == [("答复", "先给时间窗")]
    assert workspace.count(EntryDraft) == 0
    with KnowledgeBase.open(workspace.folder) as base:
        assert base.search("时间窗").hits[0].id == entry.id


@pytest.mark.parametrize(("title", "text"), [("", "先给时间窗"), ("割接", "  ")])
def test_what_says_nothing_is_not_published(workspace, title, text):
    draft = written(workspace, title=title, text=text)

    with pytest.raises(WrongValueError):
        publish(workspace, draft)

    assert workspace.count(EntryDraft) == 1


def test_an_entry_is_edited_as_a_next_revision_and_keeps_what_the_form_does_not_show(workspace):
    new = NewEntry(
        kind=EntryKind.LESSON,
        title="割接",
        project="四级组网",
        level=Importance.IMPORTANT,
        owner="周敏",
        sections=(Section(heading="场景", text="夜间"), Section(heading="场景", text="周六")),
    )
    with KnowledgeBase.open(workspace.folder) as base:
        first = base.publish(new, [FileToArchive("预案.txt", "回退十五分钟".encode())])
    draft = draft_of_entry(workspace, first).applied(workspace)
    assert draft.sections == {"场景": "夜间\n周六"}
    assert draft_of_entry(workspace, first).value.id == draft.id

    draft = change_draft(draft, "title", "割接当天谁担责").applied(workspace)
    second = publish(workspace, draft)

    assert (second.id, second.revision, second.title) == (first.id, 2, "割接当天谁担责")
    kept = (second.project, second.level, second.owner)
    assert kept == ("四级组网", Importance.IMPORTANT, "周敏")
    with KnowledgeBase.open(workspace.folder) as base:
        assert [entry.title for entry in base.history(first.id)] == ["割接当天谁担责", "割接"]
        assert base.search("回退十五分钟").total == 1


def test_publishing_again_after_the_edit_was_lost_makes_no_second_entry(workspace):
    draft = written(workspace)
    publish_draft(workspace, draft.id, "林晓", JOB)  # the program ended before the edit

    entry = publish(workspace, draft)

    assert entry.revision == 1
    with KnowledgeBase.open(workspace.folder) as base:
        assert base.stats().entries == 1


def test_each_gesture_is_undone(workspace):
    draft = written(workspace)
    delete_draft(draft).applied(workspace)

    workspace.undo(WORKSPACE)
    assert workspace.get(EntryDraft, draft.id).title == "割接失败怎么办？"
    workspace.undo(WORKSPACE)
    assert not any(workspace.get(EntryDraft, draft.id).sections.values())


def test_only_kinds_written_by_hand_are_edited_and_nothing_withdrawn(workspace):
    entry = publish(workspace, written(workspace))
    with KnowledgeBase.open(workspace.folder) as base:
        withdrawn = base.withdraw(entry.id)
        project = base.publish(NewEntry(kind=EntryKind.PROJECT, title="四级组网"))

    assert can_be_edited(entry)
    assert not can_be_edited(withdrawn)
    assert not can_be_edited(project)
