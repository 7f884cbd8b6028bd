"""A session of the knowledge base that is kept between questions."""

import pytest

from presales_desk.actions.kept_session import KeptSession
from presales_desk.errors import DamagedWorkspaceError
from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.job import Unattended


def filed(folder, title):
    with KnowledgeBase.open(folder) as base:
        entry = NewEntry(kind=EntryKind.LESSON, title=title, sections=(Section(text=title),))
        base.publish(entry)


def titles(session, _job):
    return [hit.title for hit in session.search("").hits]


def test_what_is_filed_after_the_first_question_answers_the_next_one(tmp_path):
    kept = KeptSession(tmp_path, read_only=False)
    assert kept.ask(titles, Unattended()) == []

    filed(tmp_path, "割接前先问值班表")

    assert kept.ask(titles, Unattended()) == ["割接前先问值班表"]
    kept.close()


def test_after_a_refusal_the_next_question_opens_the_base_anew(tmp_path):
    filed(tmp_path, "割接前先问值班表")
    kept = KeptSession(tmp_path, read_only=False)

    def damaged(session, job):
        titles(session, job)
        raise DamagedWorkspaceError(name="catalogue.db", copy="")

    with pytest.raises(DamagedWorkspaceError):
        kept.ask(damaged, Unattended())

    (tmp_path / "knowledge" / "catalogue.db").write_bytes(b"torn")
    assert kept.ask(titles, Unattended()) == ["割接前先问值班表"]
    kept.close()


def test_a_workspace_that_is_only_read_answers_and_nothing_in_it_changes(tmp_path):
    filed(tmp_path, "割接前先问值班表")
    (tmp_path / "knowledge" / "catalogue.db").unlink()
    kept = KeptSession(tmp_path, read_only=True)

    assert kept.ask(titles, Unattended()) == ["割接前先问值班表"]

    kept.close()
    assert not (tmp_path / "knowledge" / "catalogue.db").exists()
