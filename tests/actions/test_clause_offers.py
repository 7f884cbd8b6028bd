"""Filling answers in: from archived bids, from other projects, from what our products measure."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.actions.archive import archive_project
from presales_desk.actions.clause_offers import Source, offers_for, take_offers
from presales_desk.actions.clause_origins import ClauseOrigin, origins_of
from presales_desk.actions.clause_passages import answer_in, answer_passages
from presales_desk.actions.entry_uses import uses_of_entries
from presales_desk.actions.projects import close_project, delete_project
from presales_desk.actions.sample import open_sample
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import ProductParameter
from presales_desk.records.enums import AnswerState, Deviation, Result
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Project
from presales_desk.records.summary import EVIDENCE, Attachment, Link
from presales_desk.records.tender import TenderClause
from presales_desk.workspace.workspace import WORKSPACE

LABEL = Label("project.new", name="数据平台")
MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)


def has_project(workspace, name, customer="", **fields):
    project = Project(name=name, customer=customer, **fields)
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    return project


def has_clause(workspace, project, text, **fields):
    clause = TenderClause(project_id=project.id, text=text, **fields)
    workspace.apply(LABEL, Insert(clause), scope=project.id)
    return clause


def measures(workspace, product, name, value, unit="", **fields):
    made = ProductParameter(product=product, name=name, value=value, unit=unit, **fields)
    workspace.apply(LABEL, Insert(made), scope=WORKSPACE)
    return made


def offered(workspace, clause):
    found = offers_for(workspace, clause.project_id, [clause.id], Unattended())
    return found.get(clause.id, ())


@pytest.fixture
def ours(workspace):
    return has_project(workspace, "市局数据平台", "某市公安局")


@pytest.fixture
def earlier(workspace):
    """Another project of the workspace that answered three clauses."""
    project = has_project(workspace, "某县政务云", "某县大数据局", result=Result.WON)
    for text, response in (
        ("3.1 ★平台须通过网络安全等级保护三级测评", "满足：某县政务云平台 2025 年通过三级测评。"),
        ("日志保存不少于180天", "保存 365 天，可按警号追溯。"),
        ("提供三年原厂质保", "提供五年原厂质保。"),
    ):
        number = "3.1" if text[0] == "3" else ""
        has_clause(
            workspace,
            project,
            text,
            number=number,
            mark="★" if number else "",
            response=response,
            deviation=Deviation.POSITIVE,
            evidence="附件 2",
        )
    return project


def test_the_same_requirement_brings_its_answer_with_the_judgement(workspace, ours, earlier):
    clause = has_clause(workspace, ours, "平台须通过网络安全等级保护三级测评")

    best = offered(workspace, clause)[0]

    assert (best.source, best.percent) == (Source.PROJECT, 100)
    assert best.response.startswith("满足")
    assert best.deviation is Deviation.POSITIVE
    assert (best.origin.project, best.origin.result) == ("某县政务云", Result.WON)


def test_a_similar_requirement_brings_the_answer_and_leaves_the_judging_to_people(
    workspace, ours, earlier
):
    clause = has_clause(workspace, ours, "日志保存不少于365天，可按警号追溯")

    (best, *_) = offered(workspace, clause)

    assert best.response.startswith("保存 365 天")
    assert best.deviation is None
    assert best.percent < 100
    take_offers(workspace, ours.id, {clause.id: best}).applied(workspace)
    assert workspace.get(TenderClause, clause.id).evidence == ""


def test_nothing_is_offered_without_words_in_common(workspace, ours, earlier):
    assert offered(workspace, has_clause(workspace, ours, "开发团队驻场")) == ()
    assert offered(workspace, has_clause(workspace, ours, "★")) == ()


def test_names_of_another_customer_are_pointed_out(workspace, ours, earlier):
    clause = has_clause(workspace, ours, "平台须通过网络安全等级保护三级测评")

    assert offered(workspace, clause)[0].names == ("某县政务云",)


def test_taking_over_is_one_edit_that_keeps_and_counts_the_origin(workspace, ours, earlier):
    texts = ("平台须通过网络安全等级保护三级测评", "日志保存不少于180天")
    clauses = [has_clause(workspace, ours, text) for text in texts]
    found = offers_for(workspace, ours.id, [each.id for each in clauses], Unattended())
    chosen = {id: offers[0] for id, offers in found.items()}

    assert take_offers(workspace, ours.id, chosen).applied(workspace) == 2

    taken = workspace.find(TenderClause, project_id=ours.id)
    assert [each.state for each in taken] == [AnswerState.DRAFTED] * 2
    assert [each.evidence for each in taken] == ["附件 2"] * 2
    uses = uses_of_entries(workspace)
    assert all(uses[offer.origin.record_id] == 1 for offer in chosen.values())
    third = has_clause(workspace, ours, texts[1])
    assert offered(workspace, third)[0].uses == 1
    workspace.take_back(workspace.history(ours.id)[1].id)
    assert not any(each.response for each in workspace.find(TenderClause, project_id=ours.id))
    assert not uses_of_entries(workspace)


def test_a_reviewed_clause_with_another_answer_is_a_draft_again(workspace, ours, earlier):
    told = {"response": "保存 200 天", "deviation": Deviation.POSITIVE, "evidence": "附件 9"}
    state = AnswerState.REVIEWED
    clause = has_clause(workspace, ours, "日志保存不少于180天", state=state, **told)
    offer = offered(workspace, clause)[0]

    take_offers(workspace, ours.id, {clause.id: offer}).applied(workspace)
    again = workspace.get(TenderClause, clause.id)
    assert (again.state, again.evidence) == (AnswerState.DRAFTED, "附件 9")

    reviewed = again.but(state=state)
    workspace.apply(LABEL, Update(again, state=state), scope=ours.id)
    take_offers(workspace, ours.id, {clause.id: offer}).applied(workspace)
    assert workspace.get(TenderClause, clause.id) == reviewed


def test_another_answer_takes_the_place_of_an_origin(workspace, ours, earlier):
    clause = has_clause(workspace, ours, "日志保存不少于180天")
    offer = offered(workspace, clause)[0]
    take_offers(workspace, ours.id, {clause.id: offer}).applied(workspace)
    take_offers(workspace, ours.id, {clause.id: offer}).applied(workspace)
    assert workspace.count(Link, source_id=clause.id) == 1

    measures(workspace, "X200", "日志保存", "200", "天")
    product = next(o for o in offered(workspace, clause) if o.source is Source.PRODUCT)
    take_offers(workspace, ours.id, {clause.id: product}).applied(workspace)

    (link,) = workspace.find(Link, source_id=clause.id)
    assert link.target_id == product.used[0].id
    assert [origin.name for origin in origins_of(workspace, clause)] == ["X200 日志保存"]


def test_an_archived_bid_answers_even_when_its_project_is_gone(workspace, ours):
    sample = open_sample(workspace, "zh")
    answered = [c for c in workspace.find(TenderClause, project_id=sample.id) if c.response]
    close_project(workspace, sample.id, Result.WON, today=MOMENT.date()).applied(workspace)
    entry = archive_project(workspace, sample.id, MOMENT, Unattended()).applied(workspace)
    clause = has_clause(workspace, ours, answered[0].text)
    assert offered(workspace, clause)[0].source is Source.PROJECT

    delete_project(workspace, sample.id).applied(workspace)

    best = offered(workspace, clause)[0]
    assert (best.source, best.origin.record_id) == (Source.ARCHIVE, entry.id)
    assert best.response == answered[0].response.strip()
    assert best.origin.customer == sample.customer
    take_offers(workspace, ours.id, {clause.id: best}).applied(workspace)
    assert origins_of(workspace, clause) == [ClauseOrigin(entry.id)]
    with KnowledgeBase.open(workspace.folder, read_only=True) as base:
        assert base.search(answered[0].response[:12]).hits[0].id == entry.id


def test_a_parameter_named_by_what_it_counts_in_answers_the_figure(workspace, ours):
    measures(workspace, "行车记录仪", "录像保存天数", "120", "天")
    clause = has_clause(workspace, ours, "安装行车记录仪，录像保存不少于90天。")

    [offer] = offered(workspace, clause)

    assert offer.deviation is Deviation.POSITIVE
    assert offer.response.startswith("行车记录仪：录像保存天数为120 天")


def test_figures_are_answered_from_the_parameters_of_each_product(workspace, ours):
    measures(workspace, "X200", "内存", "64", "GB", evidence="X200 彩页 第 3 页")
    measures(workspace, "X200", "硬盘容量", "2", "TB")
    measures(workspace, "X100", "内存", "16", "GB")
    clause = has_clause(workspace, ours, "★内存≥32GB，硬盘容量不低于 2TB", mark="★")

    x200, x100 = offered(workspace, clause)

    assert (x200.product, x200.deviation, x200.percent) == ("X200", Deviation.POSITIVE, 100)
    assert x200.response == (
        "X200：内存为64 GB，优于招标要求（≥32GB）；硬盘容量为2 TB，满足招标要求（不低于 2TB）。"
    )
    assert x200.evidence == "X200 彩页 第 3 页"
    assert (x100.product, x100.deviation, x100.percent) == ("X100", Deviation.NEGATIVE, 50)


def test_an_unanswered_figure_leaves_the_judging_to_people(workspace, ours):
    measures(workspace, "X200", "内存", "64", "GB")
    clause = has_clause(workspace, ours, "内存≥32GB，硬盘容量不低于 2TB")

    (offer,) = offered(workspace, clause)

    assert (offer.deviation, offer.percent) == (None, 50)


def test_the_longest_name_that_fits_is_meant(workspace, ours):
    measures(workspace, "X200", "内存", "64", "GB")
    measures(workspace, "X200", "显存容量/显卡内存", "24", "GB")
    clause = has_clause(workspace, ours, "显卡内存不少于 16GB")

    (offer,) = offered(workspace, clause)

    assert "24 GB" in offer.response


def test_the_file_of_a_parameter_becomes_evidence(workspace, ours):
    sha256, _ = workspace.attachments.add_bytes("检测报告".encode())
    file = {"sha256": sha256, "file_name": "检测报告.pdf"}
    measures(workspace, "X200", "内存", "64", "GB", **file)
    clauses = [has_clause(workspace, ours, text) for text in ("内存≥32GB", "内存不低于 64GB")]
    found = offers_for(workspace, ours.id, [each.id for each in clauses], Unattended())

    take_offers(workspace, ours.id, {id: o[0] for id, o in found.items()}).applied(workspace)

    (kept,) = workspace.find(Attachment, project_id=ours.id)
    assert (kept.name, kept.size) == ("检测报告.pdf", 12)
    proofs = workspace.find(Link, role=EVIDENCE, target_id=kept.id)
    assert {link.source_id for link in proofs} == {each.id for each in clauses}


LINES = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40)


@given(
    st.lists(LINES, min_size=1, max_size=4).map("\n".join).filter(str.strip),
    st.sampled_from([None, *Deviation]),
    LINES.filter(lambda text: text.strip() != "—"),
    st.sampled_from(["zh", "en"]),
)
def test_an_archived_answer_is_read_back_as_it_was(response, deviation, evidence, language):
    clause = TenderClause(
        project_id="p",
        number="3.2",
        text="3.2 支持\n30 类",
        response=response,
        deviation=deviation,
        evidence=evidence,
    )

    (section,) = answer_passages([clause], language)
    answer = answer_in(section)

    assert answer.requirement == "支持 30 类"
    assert answer.response == response.strip()
    assert answer.deviation is deviation
    assert answer.evidence == " ".join(evidence.split())
