"""Summing up an exchange: what the records offer, what is missing, and the exchange store."""

import datetime as dt

import pytest

from presales_desk.actions.exchange_record import (
    file_exchange,
    record_file_name,
    write_exchange_record,
)
from presales_desk.actions.exchange_summary import (
    change_exchange_summary,
    finish_summary,
    read_exchange_summary,
    take_over_offers,
)
from presales_desk.actions.exchanges import exchanges_of, new_exchange
from presales_desk.actions.sample import open_sample
from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method import load
from presales_desk.planning.exchange_summary import missing_in
from presales_desk.records.base import Insert, Update
from presales_desk.records.exchange import AgendaItem, Attendee, ExchangeSummary, Interest
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Leftover
from presales_desk.records.job import Unattended
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Phase
from presales_desk.records.project import Project
from presales_desk.records.questions import Question
from presales_desk.workspace.workspace import WORKSPACE

TODAY = dt.date(2026, 11, 20)
MOMENT = dt.datetime(2026, 11, 20, 17, 0)  # noqa: DTZ001 (local time, as the window gives it)


@pytest.fixture
def project(workspace):
    project = Project(name="四级组网", customer="G集团")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    return project


@pytest.fixture
def exchange(workspace, project):
    return new_exchange(workspace, project.id).applied(workspace)


@pytest.fixture
def has(workspace, project):
    def put(*records):
        label = Label("project.new", name="准备")
        workspace.apply(label, *map(Insert, records), scope=project.id)
        return records[0]

    return put


def missing(workspace, exchange):
    return missing_in(read_exchange_summary(workspace, exchange.id).groups)


def test_records_fill_the_groups(workspace, project, exchange, has):
    assert missing(workspace, exchange) == [
        *("agenda", "customer_people", "our_people", "strategy", "content", "interests"),
        *("answers", "gains", "losses", "lessons", "advice"),
    ]
    own = {"project_id": project.id, "exchange_id": exchange.id}
    person = Stakeholder(project_id=project.id, name="许峰")
    has(
        person,
        AgendaItem(**own, text="方案"),
        Attendee(**own, stakeholder_id=person.id, present=True),
        Attendee(**own, colleague="林晓", present=True),
        Interest(**own, text="回退时限"),
        Question(**own, text="谁担责？", asked=MOMENT),
        Leftover(**own, text="五年总账"),
    )
    assert missing(workspace, exchange) == [
        *("strategy", "content", "unanswered", "gains", "losses", "lessons", "advice"),
        *("owner", "handling"),
    ]


def test_a_question_that_was_only_expected_was_not_asked(workspace, project, exchange, has):
    has(Question(project_id=project.id, exchange_id=exchange.id, text="谁担责？"))
    assert not read_exchange_summary(workspace, exchange.id).material.questions


def test_the_phase_and_the_purpose_offer_a_strategy(workspace, project, exchange, has):
    phase = Phase(project_id=project.id, name="树立标准", focus="技术标准", purpose="立门槛")
    has(phase)
    change = Update(exchange, phase_id=phase.id, purpose="拿到参观日期")
    workspace.apply(Label("exchange.change", name="", field=""), change, scope=project.id)
    stored = workspace.get(type(exchange), exchange.id)
    offers = read_exchange_summary(workspace, exchange.id).offers
    assert offers["strategy"] == "技术标准\n立门槛\n拿到参观日期"

    change_exchange_summary(workspace, stored, "strategy", "我们自己写的").applied(workspace)
    take_over_offers(workspace, stored, offers).applied(workspace)
    assert workspace.find(ExchangeSummary)[0].strategy == "我们自己写的"
    assert "strategy" not in read_exchange_summary(workspace, exchange.id).offers


def test_an_empty_place_makes_no_summary(workspace, exchange):
    assert not change_exchange_summary(workspace, exchange, "gains", "").changes


def test_a_summary_is_declared_complete_and_opened_again(workspace, exchange):
    finish_summary(workspace, exchange, TODAY).applied(workspace)
    assert workspace.find(ExchangeSummary)[0].finished == TODAY
    finish_summary(workspace, exchange, None).applied(workspace)
    assert workspace.find(ExchangeSummary)[0].finished is None


def test_the_record_is_named_by_the_rule_and_written(workspace, exchange, tmp_path):
    name = record_file_name(workspace, exchange.id, TODAY)
    assert name == "20261120_G集团_四级组网_交流记录 正式交流1.docx"
    target = tmp_path / name
    assert write_exchange_record(workspace, exchange.id, target, MOMENT, Unattended()) == target
    assert target.stat().st_size > 10_000


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_sample_is_filed_with_its_record_and_files(workspace, language):
    project = open_sample(workspace, language, TODAY)
    first = exchanges_of(workspace, project.id)[0]
    assert not missing(workspace, first)

    entry = file_exchange(workspace, first.id, MOMENT, Unattended()).applied(workspace)
    assert (entry.kind, entry.id, entry.revision) == (EntryKind.EXCHANGE, first.id, 1)
    assert len(entry.files) == 3
    written = [section.heading for section in entry.sections if not section.file]
    assert written[0] == load().exchange_summary[0].name.of(language)
    assert len(written) == 8  # of the files the names are enough
    word = "回退" if language == "zh" else "rollback"
    with KnowledgeBase.open(workspace.folder) as base:
        assert first.name in [hit.title for hit in base.search(word).hits]


def test_only_who_came_is_filed_as_taking_part(workspace, project, exchange, has):
    own = {"project_id": project.id, "exchange_id": exchange.id}
    came, stayed = (Stakeholder(project_id=project.id, name=name) for name in ("许峰", "高建平"))
    has(came, stayed)
    for rank, person in enumerate((came, stayed)):
        has(Attendee(**own, stakeholder_id=person.id, rank=rank))
    assert _filed_meeting(workspace, exchange) == "许峰\n高建平"

    attendee = workspace.find(Attendee, stakeholder_id=came.id)[0]
    arrived = Update(attendee, present=True)
    workspace.apply(Label("project.new", name="到场"), arrived, scope=project.id)
    has(Attendee(**own, colleague="林晓", present=True, rank=2))
    has(Attendee(**own, colleague="王磊", rank=3))

    assert _filed_meeting(workspace, exchange) == "许峰\n林晓"


def _filed_meeting(workspace, exchange):
    entry = file_exchange(workspace, exchange.id, MOMENT, Unattended()).value
    (meeting,) = (each for each in entry.sections if each.heading == "议程与参加人员")
    return meeting.text


def test_a_second_time_makes_the_next_revision(workspace, exchange):
    assert file_exchange(workspace, exchange.id, MOMENT, Unattended()).applied(workspace)
    assert workspace.find(ExchangeSummary)[0].finished == TODAY
    change_exchange_summary(workspace, exchange, "lessons", "带步骤").applied(workspace)
    again = file_exchange(workspace, exchange.id, MOMENT, Unattended()).applied(workspace)
    assert again.revision == 2
