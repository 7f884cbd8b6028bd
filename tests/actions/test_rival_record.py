"""What the knowledge base knows of a competitor."""

import datetime as dt

import pytest

from presales_desk.actions.rival_record import rival_records
from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.enums import Result
from presales_desk.records.job import Unattended


@pytest.fixture
def archived(tmp_path):
    """File earlier projects, and return a session of the knowledge base."""
    sessions = []

    def file(*projects):
        with KnowledgeBase.open(tmp_path) as base:
            for year, (id, result, text) in enumerate(projects, start=2020):
                entry = NewEntry(
                    kind=EntryKind.PROJECT,
                    id=id,
                    title=f"项目{id}",
                    result=result,
                    date=dt.date(year, 1, 1),
                    sections=(Section(text=text),),
                )
                base.publish(entry)
            sessions.append(base.session())
        return sessions[-1]

    yield file
    for session in sessions:
        session.close()


def test_projects_that_name_a_rival_are_counted_by_how_they_ended(archived):
    session = archived(
        ("one", Result.WON, "恒通网络报价偏高"),
        ("two", Result.LOST, "输给恒通网络"),
        ("three", Result.WON, "没有对手"),
    )

    known = rival_records(session, ["恒通网络", "锐联集成"], "", Unattended())

    record = known["恒通网络"]
    assert (record.projects, record.won, record.lost) == (2, 1, 1)
    assert [hit.id for hit in record.newest] == ["two", "one"]
    assert known["锐联集成"].projects == 0


def test_the_project_itself_is_no_earlier_one(archived):
    session = archived(("one", Result.WON, "恒通网络"), ("this", Result.LOST, "恒通网络"))

    record = rival_records(session, ["恒通网络"], "this", Unattended())["恒通网络"]

    assert (record.projects, record.won, record.lost) == (1, 1, 0)
    assert [hit.id for hit in record.newest] == ["one"]
