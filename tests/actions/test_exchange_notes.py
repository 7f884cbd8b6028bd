"""Notes of an exchange become answers beside those there are."""

import datetime as dt

import docx
import pytest

from presales_desk.actions.attachments import attach_files
from presales_desk.actions.exchange_notes import (
    adopt,
    attached_notes,
    notes_of_attachment,
    notes_of_file,
    offers_in,
)
from presales_desk.errors import NotReadError
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.base import Insert
from presales_desk.records.enums import Confidence, MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import KeyFact, Project
from presales_desk.workspace.workspace import WORKSPACE

DAY = dt.date(2026, 11, 19)
NOTES = "唐敏说预算约 1,850 万元。\n发标推迟到 12月11日。\n天气不错。"


@pytest.fixture
def project(workspace):
    project = Project(name="省电信")
    known = KeyFact(
        project_id=project.id,
        item=KeyInfoItem.BUDGET,
        question="budget.amount",
        answer="约 1,800 万元",
        source="王磊",
    )
    person = Stakeholder(project_id=project.id, name="唐敏")
    changes = [Insert(record) for record in (project, known, person)]
    workspace.apply(Label("project.new", name=project.name), *changes, scope=WORKSPACE)
    return project


def take(workspace, project, offers):
    return adopt(
        workspace,
        project.id,
        offers,
        source="技术交流二",
        heard=DAY,
        confidence=Confidence.MEDIUM,
    ).applied(workspace)


def test_what_is_taken_stands_beside_what_was_known_with_its_evidence(workspace, project):
    count = take(workspace, project, offers_in(workspace, project.id, NOTES))

    assert count == 2
    budget = workspace.find(KeyFact, question="budget.amount")
    assert [(fact.answer, fact.source) for fact in budget] == [
        ("约 1,800 万元", "王磊"),
        ("唐敏说预算约 1,850 万元。", "唐敏（技术交流二）"),
    ]
    (tender,) = workspace.find(KeyFact, question="schedule.tender_dates")
    assert (tender.item, tender.heard, tender.confidence) == (
        KeyInfoItem.SCHEDULE,
        DAY,
        Confidence.MEDIUM,
    )


def test_one_undo_takes_all_back_and_the_same_notes_add_nothing_twice(workspace, project):
    offers = offers_in(workspace, project.id, NOTES)
    take(workspace, project, offers)

    assert take(workspace, project, offers) == 0
    workspace.undo(project.id)
    assert workspace.count(KeyFact) == 1


@pytest.mark.parametrize("name", ["纪要.txt", "纪要.md"])
def test_notes_are_read_from_texts(tmp_path, name):
    file = tmp_path / name
    file.write_text(NOTES, "utf-8")

    assert "1,850 万元" in notes_of_file(file)


def test_notes_are_read_from_word_also_when_they_belong_to_the_project(
    workspace, project, tmp_path
):
    file = tmp_path / "纪要.docx"
    document = docx.Document()
    document.add_paragraph("预算约 1,850 万元。")
    document.save(str(file))
    moment = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
    kind = MaterialKind.CUSTOMER
    attach_files(workspace, project.id, [file], Unattended(), kind=kind, moment=moment).applied(
        workspace
    )

    (attached,) = attached_notes(workspace, project.id)

    assert "1,850 万元" in notes_of_attachment(workspace, attached)


@pytest.mark.parametrize("name", ["报价.xlsx", "无此文件.txt"])
def test_a_file_that_holds_no_notes_is_refused(tmp_path, name):
    if name.endswith("xlsx"):
        (tmp_path / name).write_bytes(b"PK")

    with pytest.raises(NotReadError):
        notes_of_file(tmp_path / name)
