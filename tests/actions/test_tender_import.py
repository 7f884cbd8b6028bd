"""Taking tenders into a project, and their addenda, without losing an answer."""

from __future__ import annotations

import datetime as dt
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from presales_desk.actions.tender_files import ReadFile, read_files, read_text
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.bid.tender import Place, RequiredDocument, ScoreItem, Tender, Warned
from presales_desk.errors import WrongFileKindError
from presales_desk.planning.bid.readiness import fact_value
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import Bid
from presales_desk.records.enums import (
    AnswerState,
    ClauseWeight,
    Deviation,
    TenderFileKind,
    TenderRuleKind,
)
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment
from presales_desk.records.tender import (
    TenderClause,
    TenderDocument,
    TenderFact,
    TenderFile,
    TenderRule,
    TenderScore,
)

NOW = dt.datetime.fromisoformat("2026-11-22T09:00")

TENDER = """某市数据平台项目招标文件
第一章 投标邀请
项目名称：某市数据平台项目
项目编号：SZ-2026-118
最高限价：9800000元
投标截止时间：2026年12月3日9时30分
第二章 评标办法
标有“★”的条款为实质性条款，不满足的投标无效。
有下列情形之一的，投标无效：
（1）未按要求缴纳投标保证金的；
资格性审查内容：
（1）具有有效的营业执照；
第三章 技术要求
3.1 ★平台须通过网络安全等级保护三级测评，提供测评报告复印件。
3.2 支持接入不少于30类数据源。
3.3 ★日志保存不少于180天。
第四章 合同条款
付款方式：验收合格后30日内支付合同价款的95%。
"""
ADDENDUM = """某市数据平台项目澄清公告
投标截止时间：2026年12月10日9时30分
标有“★”的条款为实质性条款，不满足的投标无效。
第三章 技术要求
3.3 ★日志保存不少于365天，并可按警号追溯。
"""


TENDERS = Path(__file__).parents[3] / "shared" / "data" / "tenders"


@pytest.fixture
def tenders():
    if not TENDERS.exists():
        pytest.skip("the folder with real tenders is not here")
    return TENDERS


@pytest.fixture
def project(workspace):
    project = Project(name="某市数据平台")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=project.id)
    return project


def take_in(workspace, project, text, way=Import.ADD):
    found = read_text(text, Unattended(), catalogue("zh"))
    return import_tender(workspace, project.id, found, way, NOW).applied(workspace)


def clauses(workspace, project):
    return workspace.find(TenderClause, project_id=project.id)


def clause(workspace, project, words):
    return next(each for each in clauses(workspace, project) if words in each.text)


def answer(workspace, project, words, **fields):
    found = clause(workspace, project, words)
    label = Label("tender.import", name="", count=1)
    workspace.apply(label, Update(found, **fields), scope=project.id)
    return found


def test_a_tender_becomes_clauses_facts_and_rules_in_one_step(workspace, project):
    imported = take_in(workspace, project, TENDER)
    marked = [c for c in clauses(workspace, project) if c.weight is ClauseWeight.MANDATORY]
    assert [c.number for c in marked] == ["3.1", "3.3"]
    assert {c.part for c in marked} == {"第三章 技术要求"}
    assert imported.added == len(clauses(workspace, project))
    facts = workspace.find(TenderFact, project_id=project.id)
    assert fact_value(facts, "project_no") == "SZ-2026-118"
    assert workspace.find(Bid, project_id=project.id)[0].ceiling == Decimal(9800000)
    rules = workspace.find(TenderRule, project_id=project.id)
    assert {(rule.kind, rule.text) for rule in rules} == {
        (TenderRuleKind.REJECTION, "标有“★”的条款为实质性条款，不满足的投标无效。"),
        (TenderRuleKind.REJECTION, "（1）未按要求缴纳投标保证金的；"),
        (TenderRuleKind.QUALIFICATION, "具有有效的营业执照；"),
        (TenderRuleKind.CONTRACT, "付款方式：验收合格后30日内支付合同价款的95%。"),
    }
    assert workspace.find(TenderFile, project_id=project.id)[0].kind is TenderFileKind.TENDER
    assert workspace.find(TenderFile, project_id=project.id)[0].name == "粘贴的文本.txt"
    workspace.undo(project.id)
    assert not clauses(workspace, project)
    assert not workspace.find(Bid, project_id=project.id)


def test_files_that_come_together_stand_one_after_the_other(workspace, project):
    found = [
        *read_text(TENDER, Unattended(), catalogue("zh")),
        *read_text(ADDENDUM, Unattended(), catalogue("zh")),
    ]
    imported = import_tender(workspace, project.id, found, Import.ADD, NOW).applied(workspace)
    order = [file.id for file in imported.files]
    places = [order.index(c.tender_file_id) for c in clauses(workspace, project)]
    assert places == sorted(places)
    assert set(places) == {0, 1}


def test_a_file_that_lies_beside_an_archive_and_in_it_is_read_once(workspace, tmp_path):
    tender, addendum = tmp_path / "招标文件.txt", tmp_path / "澄清.txt"
    tender.write_text(TENDER, encoding="utf-8")
    addendum.write_text(ADDENDUM, encoding="utf-8")
    archive = tmp_path / "资料.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(tender, "招标文件.txt")
        packed.write(addendum, "澄清.txt")

    found = read_files(workspace, [tender, archive], Unattended(), catalogue("zh"))

    assert [file.tender.file for file in found] == ["招标文件.txt", "资料.zip/澄清.txt"]


def test_a_refused_file_does_not_keep_the_others_from_being_read(workspace, tmp_path):
    tender, broken = tmp_path / "招标文件.txt", tmp_path / "坏.docx"
    tender.write_text(TENDER, encoding="utf-8")
    broken.write_bytes(b"no document")
    paths = [broken, tender, tmp_path / "不存在.pdf"]

    [found] = read_files(workspace, paths, Unattended(), catalogue("zh"))

    told = [warned.message for warned in found.tender.warnings if warned.code == "left_out"]
    assert ["坏.docx" in told[0], "不存在.pdf" in told[1]] == [True, True]
    with pytest.raises(WrongFileKindError):
        read_files(workspace, [broken, tmp_path / "不存在.pdf"], Unattended(), catalogue("zh"))


def test_a_file_that_came_already_still_tells_what_else_of_its_archive_was_not_read(
    workspace, tmp_path
):
    tender, archive = tmp_path / "招标文件.txt", tmp_path / "资料.zip"
    tender.write_text(TENDER, encoding="utf-8")
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(tender, "招标文件.txt")
        packed.writestr("坏.docx", b"no document")

    [found] = read_files(workspace, [tender, archive], Unattended(), catalogue("zh"))

    assert found.tender.warnings[0].code == "left_out"
    assert "坏.docx" in found.tender.warnings[0].message


def listed(name, *, scores=(), documents=()):
    """A file as it was read: scoring items and documents with what is said of them."""
    place = Place(part="", page=None, block=0)
    tender = Tender(
        file=name,
        sha256="",
        language="en",
        pages=None,
        facts=(),
        marks=(),
        clauses=(),
        scoring=tuple(
            ScoreItem(group="", item=item, points=points, criteria="", basis=None, place=place)
            for item, points in scores
        ),
        documents=tuple(
            RequiredDocument(number="", name=each, required=required, place=place)
            for each, required in documents
        ),
        rejections=(),
        warnings=tuple(
            Warned(code=code, message=code, place=None)
            for code in ("little_found", *(["points_not_full"] if scores else []))
        ),
        checks=(),
        terms=(),
    )
    return ReadFile(tender, "", name, 0)


def test_what_an_attachment_says_again_is_there_once(workspace, project):
    whole = listed(
        "rfp.md",
        scores=[("Approach", 60.0), ("Cost", 40.0)],
        documents=[("Cost Proposal", None), ("Resumes", True)],
    )
    form = listed("evaluation.pdf", scores=[("Approach", 600.0)])
    checks = listed("checklist.pdf", documents=[("cost proposal", True), ("Signed form", True)])

    import_tender(workspace, project.id, [whole, form, checks], Import.ADD, NOW).applied(workspace)

    scores = workspace.find(TenderScore, project_id=project.id)
    assert [(score.name, score.points) for score in scores] == [("Approach", 60), ("Cost", 40)]
    traps = workspace.find(TenderRule, project_id=project.id, kind=TenderRuleKind.TRAP)
    assert [trap.text for trap in traps] == ["little_found", "points_not_full"]
    documents = workspace.find(TenderDocument, project_id=project.id)
    told = [("Cost Proposal", True), ("Resumes", True), ("Signed form", True)]
    assert [(each.name, each.required) for each in documents] == told


def test_the_scoring_tables_of_two_lots_are_both_kept(workspace, project):
    one = listed("lot1.docx", scores=[("Price", 40.0), ("Trucks", 60.0)])
    two = listed("lot2.docx", scores=[("Price", 40.0), ("Cranes", 60.0)])

    import_tender(workspace, project.id, [one, two], Import.ADD, NOW).applied(workspace)

    names = [score.name for score in workspace.find(TenderScore, project_id=project.id)]
    assert names == ["Price", "Trucks", "Price", "Cranes"]


def test_only_a_file_that_stands_alone_may_be_no_tender_at_all(workspace, project):
    def traps():
        return workspace.count(TenderRule, project_id=project.id, kind=TenderRuleKind.TRAP)

    import_tender(workspace, project.id, [listed("a.pdf")], Import.ADD, NOW).applied(workspace)
    assert traps() == 1

    for way in (Import.ADD, Import.AMEND):
        import_tender(workspace, project.id, [listed("b.pdf")], way, NOW).applied(workspace)
    assert traps() == 1


def test_a_clarification_reopens_what_it_changes_and_keeps_every_answer(workspace, project):
    take_in(workspace, project, TENDER)
    done = {"response": "保存两年", "deviation": Deviation.POSITIVE, "state": AnswerState.REVIEWED}
    answer(workspace, project, "日志保存", **done)
    answer(workspace, project, "测评", response="已通过", state=AnswerState.REVIEWED)
    imported = take_in(workspace, project, ADDENDUM, Import.AMEND)
    assert (imported.changed, imported.withdrawn) == (1, 0)
    changed = clause(workspace, project, "日志保存")
    assert (changed.response, changed.state) == ("保存两年", AnswerState.OPEN)
    assert "180" in changed.before
    assert "365" in changed.text
    assert clause(workspace, project, "测评").state is AnswerState.REVIEWED
    facts = workspace.find(TenderFact, project_id=project.id)
    assert fact_value(facts, "bid_deadline") == "2026-12-10T09:30"


def test_a_clarification_changes_a_clause_where_it_stands(workspace, project):
    take_in(workspace, project, TENDER)
    old = {c.number: c for c in clauses(workspace, project)}

    imported = take_in(workspace, project, ADDENDUM + "3.9 ★新增双活要求。\n", Import.AMEND)

    changed = clause(workspace, project, "日志保存")
    assert (changed.rank, changed.part) == (old["3.3"].rank, old["3.3"].part)
    assert changed.tender_file_id == imported.files[0].id
    assert [c.number for c in clauses(workspace, project)] == ["3.1", "3.2", "3.3", "3.9"]


@pytest.mark.parametrize("chapter", ["第三章 技术要求\n", ""])
def test_what_a_clarification_adds_stands_last_in_its_chapter(workspace, project, chapter):
    take_in(workspace, project, f"{TENDER}第四章 商务要求\n4.1 质保三年。\n")
    added = "3.4 ★提供短信告警功能。\n3.5 ★数据库须为国产。\n"
    take_in(workspace, project, f"澄清公告\n{chapter}{added}", Import.AMEND)
    stand = [(c.part, c.number) for c in clauses(workspace, project)]
    third = "第三章 技术要求"
    assert stand[-4:] == [
        *((third, number) for number in ("3.3", "3.4", "3.5")),
        ("第四章 商务要求", "4.1"),
    ]


def test_a_clarification_may_tell_only_the_new_wording_of_a_clause(workspace, project):
    take_in(workspace, project, TENDER)
    title, change = "项目更正公告", "原“平台须通过三级测评”修改为“★3.1 平台须通过四级测评。”"

    imported = take_in(workspace, project, f"{title}\n{change}\n", Import.AMEND)

    changed = clause(workspace, project, "四级测评")
    assert (imported.changed, imported.added) == (1, 0)
    assert changed.weight is ClauseWeight.MANDATORY
    assert "三级测评" in changed.before
    assert [c.number for c in clauses(workspace, project)] == ["3.1", "3.2", "3.3"]


def test_what_a_clarification_only_repeats_stays_as_it_is(workspace, project):
    take_in(workspace, project, TENDER)
    before = {c.id: c for c in clauses(workspace, project)}

    take_in(
        workspace,
        project,
        "澄清公告\n第三章 技术要求\n3.2 支持接入不少于30类数据源。\n",
        Import.AMEND,
    )

    assert {c.id: c for c in clauses(workspace, project)} == before


def test_a_new_version_withdraws_what_it_dropped_and_deletes_no_clause(workspace, project):
    take_in(workspace, project, TENDER)
    answer(workspace, project, "30类", response="42 类")
    shorter = TENDER.replace("3.2 支持接入不少于30类数据源。\n", "")
    imported = take_in(workspace, project, shorter, Import.REPLACE)
    assert imported.withdrawn == 1
    dropped = clause(workspace, project, "30类")
    assert (dropped.withdrawn, dropped.response) == (True, "42 类")
    assert len(workspace.find(TenderRule, project_id=project.id)) == len(
        {rule.text for rule in workspace.find(TenderRule, project_id=project.id)}
    )


def test_the_same_version_again_changes_nothing_of_ours(workspace, project):
    take_in(workspace, project, TENDER)
    before = {c.id: c.text for c in clauses(workspace, project)}
    imported = take_in(workspace, project, TENDER, Import.REPLACE)
    assert (imported.added, imported.changed, imported.withdrawn) == (0, 0, 0)
    assert {c.id: c.text for c in clauses(workspace, project)} == before


def test_a_real_tender_keeps_its_file_and_its_scores(workspace, project, tenders):
    found = read_files(
        workspace, [tenders / "cn_baoshan_market_reg.docx"], Unattended(), catalogue("zh")
    )
    import_tender(workspace, project.id, found, Import.ADD, NOW).applied(workspace)
    (attachment,) = workspace.find(Attachment, project_id=project.id)
    assert workspace.attachments.read(attachment.sha256)[:2] == b"PK"
    scores = workspace.find(TenderScore, project_id=project.id)
    assert sum(score.points or 0 for score in scores) == 100
    assert all(c.page is not None or c.block is not None for c in clauses(workspace, project))


def test_what_another_file_tells_is_not_missing(workspace, project):
    whole = listed("evaluation.docx", scores=[("Approach", 60.0), ("Cost", 40.0)])
    silent = Warned(code="scoring_unread", message="scoring_unread", place=None)
    form = listed("scope.docx")
    form = replace(form, tender=replace(form.tender, warnings=(silent,)))

    import_tender(workspace, project.id, [form, whole], Import.ADD, NOW).applied(workspace)

    traps = workspace.find(TenderRule, project_id=project.id, kind=TenderRuleKind.TRAP)
    assert "scoring_unread" not in [trap.text for trap in traps]
