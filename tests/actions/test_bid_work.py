"""The work on a bid: planned tasks, answers that go out and come back, letters, proofs."""

import datetime as dt
import io
import zipfile

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presales_desk.actions.bid_letters import new_letter, take_answers, unasked
from presales_desk.actions.bid_records import read_bid
from presales_desk.actions.bid_returns import (
    read_returned_package,
    read_returned_sheet,
    take_returned,
    write_matrix_sheet,
    write_package,
)
from presales_desk.actions.bid_rows import add_row, change_row, delete_rows, paste_rows
from presales_desk.actions.bid_tasks import plan_tasks, tasks_of_clauses
from presales_desk.actions.qualifications import (
    add_scan,
    bid_proofs,
    copy_scan,
    expires,
    prove,
    ties,
)
from presales_desk.errors import OtherProjectError, UnsafeFileError, WrongFileKindError
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import BidTask, Holiday, PriceLine, Qualification
from presales_desk.records.enums import (
    ClauseWeight,
    Deviation,
    LetterKind,
    QualificationKind,
    TaskType,
)
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.records.tender import TenderClause, TenderFact
from presales_desk.workspace.workspace import WORKSPACE

TODAY = dt.date(2026, 11, 2)  # a Monday
DEADLINE = dt.date(2026, 11, 27)
LABEL = Label("project.new", name="数据平台")


@pytest.fixture
def project(workspace):
    project = Project(name="数据平台")
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    return project


@pytest.fixture
def clauses(workspace, project):
    texts = ("通过三级等保", "支持 30 类数据源", "质保不少于三年")
    made = [
        TenderClause(project_id=project.id, number=f"3.{n}", text=text, owner="周宁", rank=n)
        for n, text in enumerate(texts, 1)
    ]
    made[0] = made[0].but(weight=ClauseWeight.MANDATORY)
    workspace.apply(LABEL, *map(Insert, made), scope=project.id)
    return made


def clause_now(workspace, clause):
    return workspace.get(TenderClause, clause.id)


def change(workspace, clause, **fields):
    workspace.apply(LABEL, Update(clause_now(workspace, clause), **fields), scope=clause.project_id)


def filled(file, answers, *, hints_go=True):
    """Fill in a Word file as a colleague does; ``answers`` by clause and field."""
    document = docx.Document(str(file))
    for control in document.element.body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))
        _, clause_id, field, _ = tag.split(":")
        if (clause_id, field) in answers:
            hint = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}")
            if hint is not None and hints_go:
                hint.getparent().remove(hint)
            texts = list(control.iter(qn("w:t")))
            texts[0].text = answers[clause_id, field]
            for rest in texts[1:]:
                rest.text = ""
    document.save(str(file))


def test_the_plan_counts_back_from_the_deadline_over_weekends_and_holidays(workspace, project):
    holiday = Holiday(day=dt.date(2026, 11, 26), name="放假")
    workspace.apply(LABEL, Insert(holiday), scope=WORKSPACE)
    tasks = plan_tasks(workspace, project.id, DEADLINE, TODAY).applied(workspace)
    days = {task.type: task.due for task in tasks}
    assert days[TaskType.SUBMISSION] == DEADLINE
    assert days[TaskType.PRESENTATION] == dt.date(2026, 11, 25)
    assert all(task.due.weekday() < 5 for task in tasks)


def test_planning_again_adds_only_what_is_missing_and_one_undo_takes_it_back(workspace, project):
    tasks = plan_tasks(workspace, project.id, DEADLINE, TODAY).applied(workspace)
    assert not plan_tasks(workspace, project.id, DEADLINE, TODAY).changes
    delete_rows(workspace, BidTask, [tasks[2].id]).applied(workspace)
    again = plan_tasks(workspace, project.id, DEADLINE, TODAY).applied(workspace)
    assert [task.text for task in again] == [tasks[2].text]
    for _ in range(3):
        workspace.undo(project.id)
    assert workspace.count(BidTask) == 0


@pytest.mark.parametrize(("bond", "is_paid"), [("0", False), ("20000", True), ("", True)])
def test_no_bond_is_paid_that_the_tender_does_not_take(workspace, project, bond, is_paid):
    told = TenderFact(project_id=project.id, key="bid_bond_cny", value=bond)
    workspace.apply(LABEL, Insert(told), scope=project.id)
    tasks = plan_tasks(workspace, project.id, DEADLINE, TODAY).applied(workspace)
    assert ("缴纳投标保证金" in {task.text for task in tasks}) is is_paid


def test_a_chosen_clause_becomes_one_task_of_who_answers_it(workspace, project, clauses):
    ids = [clause.id for clause in clauses[:2]]
    made = tasks_of_clauses(workspace, project.id, ids, DEADLINE, TODAY).applied(workspace)
    assert [(task.owner, task.urgent) for task in made] == [("周宁", True), ("周宁", False)]
    assert all(task.due < DEADLINE for task in made)
    assert not tasks_of_clauses(workspace, project.id, ids, DEADLINE, TODAY).changes


def test_pasted_price_lines_without_a_name_are_passed_over(workspace, project):
    given = {"project_id": project.id}
    first = add_row(workspace, PriceLine, {**given, "name": "服务器"}).applied(workspace)
    new = [{"name": "交换机"}, {"brand": "无名"}]
    changed = [(first.id, {"brand": "某牌"})]
    assert paste_rows(workspace, PriceLine, given, changed, new).applied(workspace) == 2
    lines = workspace.find(PriceLine, project_id=project.id)
    assert [(line.name, line.brand) for line in lines] == [("服务器", "某牌"), ("交换机", "")]
    assert change_row(lines[0], {"unit": "台"}).applied(workspace).unit == "台"


def test_a_package_brings_back_what_the_colleague_filled_in(workspace, project, clauses, tmp_path):
    file = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    answers = {
        (clauses[0].id, "response"): "已取得三级等保证书",
        (clauses[0].id, "deviation"): "无偏离",
        (clauses[1].id, "evidence_page"): "12",
    }
    filled(file, answers)
    returned = read_returned_package(workspace, project.id, file)
    assert not any(each.collides for each in returned.comparison.differences)
    taken = take_returned(workspace, returned, returned.comparison.differences)
    assert taken.applied(workspace) == 3
    assert clause_now(workspace, clauses[0]).response == "已取得三级等保证书"
    assert clause_now(workspace, clauses[0]).deviation is Deviation.NONE
    assert clause_now(workspace, clauses[1]).evidence_page == "12"
    assert not read_returned_package(workspace, project.id, file).comparison.differences
    workspace.undo(project.id)
    assert clause_now(workspace, clauses[0]).response == ""


def test_a_program_that_forgets_the_tags_of_fields_loses_no_answer(
    workspace, project, clauses, tmp_path
):
    file = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    filled(file, {(clauses[0].id, "response"): "已取得三级等保证书"})
    document = docx.Document(str(file))
    for properties in document.element.body.iter(qn("w:sdtPr")):
        for name in ("w:tag", "w:alias", "w:showingPlcHdr"):
            for element in properties.findall(qn(name)):
                properties.remove(element)
    document.save(str(file))
    found = read_returned_package(workspace, project.id, file).comparison.differences
    assert [(each.field, each.theirs) for each in found] == [("response", "已取得三级等保证书")]


def test_answers_of_another_project_are_refused(workspace, project, clauses, tmp_path):
    other = Project(name="邻市交通平台")
    workspace.apply(LABEL, Insert(other), scope=other.id)
    package = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    sheet = write_matrix_sheet(workspace, project.id, tmp_path / "应答表.xlsx")
    with pytest.raises(OtherProjectError):
        read_returned_package(workspace, other.id, package)
    with pytest.raises(OtherProjectError):
        read_returned_sheet(workspace, other.id, sheet)


def test_a_program_that_still_calls_an_answer_a_hint_loses_none(
    workspace, project, clauses, tmp_path
):
    file = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    typed = {(clauses[0].id, "response"): "已取得三级等保证书"}
    typed[clauses[0].id, "evidence"] = "单击或点击此处输入文字。"  # as Word does in an empty one
    filled(file, typed, hints_go=False)
    found = read_returned_package(workspace, project.id, file).comparison.differences
    assert [(each.field, each.theirs) for each in found] == [("response", "已取得三级等保证书")]


def test_what_was_edited_on_both_sides_is_shown_as_a_collision(
    workspace, project, clauses, tmp_path
):
    file = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    filled(file, {(c.id, "response"): f"同事答{n}" for n, c in enumerate(clauses)})
    change(workspace, clauses[1], response="我们另写的")
    change(workspace, clauses[2], response="同事答2")  # the same on both sides is no news
    found = read_returned_package(workspace, project.id, file).comparison.differences
    assert [(each.ours, each.theirs, each.collides) for each in found] == [
        ("", "同事答0", False),
        ("我们另写的", "同事答1", True),
    ]


def test_what_only_we_changed_is_kept(workspace, project, clauses, tmp_path):
    file = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    change(workspace, clauses[0], response="后来写的")
    assert not read_returned_package(workspace, project.id, file).comparison.differences


def test_a_deviation_that_is_none_is_told_and_a_clause_that_is_gone_too(
    workspace, project, clauses, tmp_path
):
    file = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    filled(file, {(clauses[0].id, "deviation"): "大概可以"})
    change(workspace, clauses[1], withdrawn=True)
    comparison = read_returned_package(workspace, project.id, file).comparison
    assert comparison.refused == (("deviation", "大概可以"),)
    assert comparison.gone == 1


def test_a_word_file_of_somebody_else_is_refused(workspace, project, tmp_path):
    foreign = tmp_path / "别的.docx"
    docx.Document().save(str(foreign))
    with pytest.raises(WrongFileKindError):
        read_returned_package(workspace, project.id, foreign)


def test_a_hostile_file_is_refused_before_it_is_parsed(workspace, project, clauses, tmp_path):
    file = write_package(workspace, project.id, "周宁", tmp_path / "周宁.docx", TODAY)
    hostile = tmp_path / "bad.docx"
    entity = b'<!DOCTYPE a [<!ENTITY x "xxxxxxxx">]><a>&x;</a>'
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(hostile, "w") as new:
        for name in old.namelist():
            new.writestr(name, entity if name == "word/document.xml" else old.read(name))
    with pytest.raises(UnsafeFileError):
        read_returned_package(workspace, project.id, hostile)


TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\0"), max_size=40
) | st.sampled_from(("=1+1", "+A1", "@cmd", "_x000D_", "a\n\n b\t", "【投标响应】"))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(TEXT, min_size=3, max_size=3), st.sampled_from((None, *Deviation)))
def test_going_out_and_coming_back_changes_nothing(
    workspace, project, clauses, tmp_path, texts, deviation
):
    for clause, text in zip(clauses, texts, strict=True):
        change(workspace, clause, response=text, evidence=text, deviation=deviation)
    document = write_package(workspace, project.id, "周宁", tmp_path / "a.docx", TODAY)
    sheet = write_matrix_sheet(workspace, project.id, tmp_path / "a.xlsx")
    for returned in (
        read_returned_package(workspace, project.id, document),
        read_returned_sheet(workspace, project.id, sheet),
    ):
        assert not returned.comparison.differences
        assert not returned.comparison.refused
    document.unlink()
    sheet.unlink()


def test_a_sheet_keeps_identity_when_it_is_sorted_and_rows_are_left_out(
    workspace, project, clauses, tmp_path
):
    change(workspace, clauses[1], response='=HYPERLINK("http://x")')
    file = write_matrix_sheet(workspace, project.id, tmp_path / "矩阵.xlsx")
    book = openpyxl.load_workbook(file)
    sheet = book.active
    assert sheet["M4"].data_type == "s"
    assert sheet.column_dimensions["A"].hidden
    assert sheet.row_dimensions[1].hidden
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    rows[2][12:15] = ["五年质保", "正偏离", "承诺函"]
    sheet.delete_rows(3, 3)
    for row in (rows[2], rows[0], [None] * 11 + ["新加的一行"]):
        sheet.append(row)
    book.save(file)
    returned = read_returned_sheet(workspace, project.id, file)
    found = {(d.clause.number, d.field): d.theirs for d in returned.comparison.differences}
    assert found == {
        ("3.3", "response"): "五年质保",
        ("3.3", "deviation"): "正偏离",
        ("3.3", "evidence"): "承诺函",
    }
    take_returned(workspace, returned, returned.comparison.differences).applied(workspace)
    assert clause_now(workspace, clauses[2]).deviation is Deviation.POSITIVE
    assert not read_returned_sheet(workspace, project.id, file).comparison.differences


def test_a_very_long_answer_survives_the_sheet(workspace, project, clauses, tmp_path):
    change(workspace, clauses[0], response="长" * 40_000)
    file = write_matrix_sheet(workspace, project.id, tmp_path / "矩阵.xlsx")
    assert not read_returned_sheet(workspace, project.id, file).comparison.differences


def test_a_sheet_that_is_not_ours_is_refused(workspace, project, tmp_path):
    file = tmp_path / "表.xlsx"
    content = io.BytesIO()
    openpyxl.Workbook().save(content)
    file.write_bytes(content.getvalue())
    with pytest.raises(WrongFileKindError):
        read_returned_sheet(workspace, project.id, file)


def test_a_letter_holds_what_is_unclear_and_its_answers_go_back(workspace, project, clauses):
    change(workspace, clauses[0], unclear="等保由谁测评？")
    change(workspace, clauses[2], unclear="质保从何时起算？")
    letter = new_letter(workspace, project.id, LetterKind.CLARIFICATION).applied(workspace)
    assert letter.title == "澄清提问函"
    assert unasked(workspace, project.id) == []
    answers = {clauses[2].id: "自验收之日起"}
    assert take_answers(workspace, letter, answers, DEADLINE).applied(workspace) == 1
    assert clause_now(workspace, clauses[2]).buyer_answer == "自验收之日起"
    workspace.undo(project.id)
    assert clause_now(workspace, clauses[2]).buyer_answer == ""


def test_a_letter_that_is_deleted_sets_its_clauses_free(workspace, project, clauses):
    change(workspace, clauses[0], unclear="等保由谁测评？")
    letter = new_letter(workspace, project.id, LetterKind.CLARIFICATION).applied(workspace)
    delete_rows(workspace, type(letter), [letter.id]).applied(workspace)
    assert [clause.id for clause in unasked(workspace, project.id)] == [clauses[0].id]


def test_a_certificate_proves_clauses_and_keeps_its_scan(workspace, project, clauses, tmp_path):
    given = {"name": "等保三级", "valid_until": dt.date(2026, 11, 26)}
    one = add_row(workspace, Qualification, given).applied(workspace)
    scan = tmp_path / "等保.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    one = add_scan(workspace, one, scan).applied(workspace)
    assert copy_scan(workspace, one).read_bytes() == b"%PDF-1.4 scan"
    assert expires(one, DEADLINE)
    assert not expires(one, None)
    assert not expires(one.but(kind=QualificationKind.REFERENCE), DEADLINE)  # a contract that ended
    assert prove(workspace, project.id, one, [clauses[0].id, clauses[1].id]).applied(workspace) == 2
    assert not prove(workspace, project.id, one, [clauses[0].id, clauses[1].id]).changes
    prove(workspace, project.id, one, [clauses[1].id]).applied(workspace)
    assert ties(workspace, project.id) == {one.id: [clauses[1].id]}
    delete_rows(workspace, Qualification, [one.id]).applied(workspace)
    assert workspace.count(Link) == 0


def test_a_bid_shows_what_was_tied_to_it_else_all_that_is_valid(workspace, project, clauses):
    kinds = QualificationKind

    def known(kind, name, **fields):
        given = {"kind": kind, "name": name, **fields}
        return add_row(workspace, Qualification, given).applied(workspace)

    def shown():
        return {each.name for each in bid_proofs(workspace, read_bid(workspace, project.id))}

    one = known(kinds.REFERENCE, "甲项目", valid_until=dt.date(2020, 1, 1))
    known(kinds.REFERENCE, "乙项目")
    known(kinds.PERSON, "郭静")
    known(kinds.PERSON, "过期的证书", valid_until=dt.date(2026, 11, 26))
    fact = TenderFact(project_id=project.id, key="bid_deadline", value="2026-11-27T09:30")
    workspace.apply(LABEL, Insert(fact), scope=project.id)
    assert shown() == {"甲项目", "乙项目", "郭静"}

    prove(workspace, project.id, one, [clauses[0].id]).applied(workspace)
    assert shown() == {"甲项目", "郭静"}
