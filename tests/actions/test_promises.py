"""Promises noted where they are made: in answers of the bid, to questions, on slides, in notes."""

import datetime as dt

import pytest

from presales_desk.actions.promises import note_promise, promise_in, promises_in
from presales_desk.method.keys import Section
from presales_desk.planning.follow_ups import carried
from presales_desk.records.base import Insert
from presales_desk.records.bid import BidLetter
from presales_desk.records.enums import FollowUpState, LetterKind, SlideKind
from presales_desk.records.exchange import Exchange
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Promise
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment
from presales_desk.records.tender import TenderClause
from presales_desk.workspace.workspace import Workspace

MOMENT = dt.datetime(2026, 11, 20, 14, 32)  # noqa: DTZ001 (records hold local time)
PROJECT = Project(name="四级组网", language="zh")
OF = {"project_id": PROJECT.id}
PERSON = Stakeholder(**OF, name="许峰")
EXCHANGE = Exchange(**OF, number=1, name="交流一")
CLAUSE = TenderClause(
    **OF, number="3.2.1", text="到货期", response="合同签订后七日内到货", owner="孙浩"
)
QUESTION = Question(
    **OF, exchange_id=EXCHANGE.id, text="何时给报告？", answer="下周", stakeholder_id=PERSON.id
)
OUTLINE = Outline(**OF, title="讲稿")
SLIDE = Slide(
    outline_id=OUTLINE.id, kind=SlideKind.BULLETS, section=Section.CASES, title="服务承诺"
)
LETTER = BidLetter(**OF, kind=LetterKind.CHALLENGE_REPLY, title="质疑答复")
FILE = Attachment(**OF, name="会议纪要.md", sha256="0" * 64, size=1)
CONTACT = Contact(**OF, stakeholder_id=PERSON.id, way="电话", outcome="答应寄样机", owner="林晓")
RECORDS = (PROJECT, PERSON, EXCHANGE, CLAUSE, QUESTION, OUTLINE, SLIDE, FILE, CONTACT)


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace")
    opened.apply(Label("project.new", name="四级组网"), *map(Insert, RECORDS), scope=PROJECT.id)
    yield opened
    opened.close()


def test_a_promise_in_a_bid_answer_takes_its_words_its_owner_and_its_place(workspace):
    promise = promise_in(workspace, PROJECT.id, CLAUSE)

    assert promise.text == "合同签订后七日内到货"
    assert (promise.owner, promise.origin_id) == ("孙浩", CLAUSE.id)
    assert promise.source == "投标应答 3.2.1"


def test_a_promise_in_an_answer_to_a_question_is_made_to_who_asked(workspace):
    promise = promise_in(workspace, PROJECT.id, QUESTION)

    assert (promise.text, promise.stakeholder_id) == ("下周", PERSON.id)
    assert (promise.exchange_id, promise.source) == (EXCHANGE.id, "答问：何时给报告？")


@pytest.mark.parametrize(
    ("origin", "source"),
    [
        (SLIDE, "讲稿页：服务承诺"),
        (FILE, "文件：会议纪要.md"),
        (LETTER, "函件：质疑答复"),
        (CONTACT, "接触：许峰 电话"),
    ],
)
def test_what_was_marked_in_notes_becomes_the_words_of_the_promise(workspace, origin, source):
    promise = promise_in(workspace, PROJECT.id, origin, "  七乘二十四小时响应\n")

    assert (promise.text, promise.source) == ("七乘二十四小时响应", source)
    assert promise.origin_id == origin.id


def test_what_came_of_a_contact_is_promised_to_that_person(workspace):
    promise = promise_in(workspace, PROJECT.id, CONTACT)

    assert (promise.text, promise.owner) == ("答应寄样机", "林晓")
    assert promise.stakeholder_id == PERSON.id


def test_a_noted_promise_stands_behind_the_others_and_can_be_taken_back(workspace):
    first = note_promise(workspace, promise_in(workspace, PROJECT.id, CLAUSE), MOMENT)
    first.applied(workspace)
    second = note_promise(workspace, Promise(**OF, text="寄样机"), MOMENT).applied(workspace)

    assert [each.id for each in workspace.find(Promise)] == [first.value.id, second.id]
    assert [each.id for each in promises_in(workspace, CLAUSE.id)] == [first.value.id]
    assert workspace.get(Promise, second.id).made == MOMENT
    workspace.undo(PROJECT.id)
    assert len(workspace.find(Promise)) == 1


def test_one_made_in_an_exchange_is_of_its_day_and_not_of_the_moment(workspace):
    noted = note_promise(workspace, promise_in(workspace, PROJECT.id, QUESTION), MOMENT)

    assert noted.value.made is None


def test_one_made_outside_any_exchange_stands_in_the_next_preparation(workspace):
    promise = note_promise(workspace, promise_in(workspace, PROJECT.id, CLAUSE), MOMENT)
    promise.applied(workspace)
    coming = workspace.get(Exchange, EXCHANGE.id)
    records = ExchangeRecords(exchanges=[coming], promises=workspace.find(Promise))

    assert [each.text for each in carried(records, coming)] == ["合同签订后七日内到货"]
    assert promise.value.state is FollowUpState.OPEN
