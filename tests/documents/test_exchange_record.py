"""The record of an exchange and the promise ledger, as a reader skims them."""

import datetime as dt
import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.documents.exchange_record import exchange_record
from presales_desk.documents.house import Letterhead
from presales_desk.documents.material import ProjectMaterial
from presales_desk.documents.reports import report
from presales_desk.method import load
from presales_desk.method.keys import QuestionKind
from presales_desk.records.enums import FollowUpState, Landing, LeftoverKind, MaterialKind
from presales_desk.records.exchange import (
    AgendaItem,
    Attendee,
    Exchange,
    ExchangeSummary,
    Interest,
)
from presales_desk.records.exchange_material import ExchangeMaterial
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Milestone, Project
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment, Profile
from tests.documents.office import complaints

MOMENT = dt.datetime(2026, 11, 27, 9, 0, tzinfo=dt.UTC)
HELD = dt.datetime(2026, 11, 26, 14, 5)  # noqa: DTZ001 (records hold local time)
OWN = {"project_id": "p", "exchange_id": "e"}
PERSON = Stakeholder(id="s", project_id="p", name="许峰", unit="信息中心", title="主任")


def a_material(**changes):
    usual = {
        "project": Project(id="p", name="四级组网", customer="G集团"),
        "exchange": Exchange(
            id="e",
            project_id="p",
            number=2,
            name="技术方案交流",
            place="9层会议室",
            started=HELD,
            ended=HELD + dt.timedelta(hours=1),
        ),
        "milestone": Milestone(project_id="p", name="技术方案交流", day=HELD.date()),
        "summary": ExchangeSummary(**OWN, lessons="讲割接要带步骤", gains="拿到样板点日期"),
        "people": {"s": PERSON},
        "agenda": [AgendaItem(**OWN, text="技术方案", minutes=30.0, started=HELD)],
        "attendees": [
            Attendee(**OWN, stakeholder_id="s", present=True, reaction="追问回退"),
            Attendee(**OWN, colleague="林晓", part="主讲", present=False),
        ],
        "interests": [Interest(**OWN, text="回退时限", stakeholder_id="s", at=HELD)],
        "questions": [
            Question(
                **OWN,
                text="割接失败谁担责？",
                kind=QuestionKind.TRAP,
                stakeholder_id="s",
                answer="风险由我方承担",
                landed=Landing.WELL,
            )
        ],
        "leftovers": [
            Leftover(**OWN, text="五年总账", handling="按节点测算", owner="王磊"),
            Leftover(**OWN, text="先讲责任界面", kind=LeftoverKind.ADVICE),
        ],
        "promises": [Promise(**OWN, text="寄样机", stakeholder_id="s", owner="孙浩")],
        "files": [
            Attachment(
                project_id="p", name="讲稿.pptx", sha256="0" * 64, size=9, kind=MaterialKind.OURS
            )
        ],
    }
    return ExchangeMaterial(**{**usual, **changes})


def bare(**changes):
    """An exchange of which nobody noted anything."""
    empty = ("agenda", "attendees", "interests", "questions", "leftovers", "promises", "files")
    given = dict.fromkeys(empty, ()) | {"milestone": None, "summary": ExchangeSummary(**OWN)}
    exchange = Exchange(id="e", project_id="p", number=1, name="交流一")
    return a_material(**{**given, "exchange": exchange, **changes})


def content(material, language="zh"):
    house = Letterhead(profile=Profile(user_name="林晓"), language=language)
    return exchange_record(material, house, MOMENT)


def read(written):
    return docx.Document(io.BytesIO(written))


def headings(document, level=1):
    return [p.text for p in document.paragraphs if p.style.name == f"Heading {level}"]


def cells(document):
    return [cell.text for table in document.tables for row in table.rows for cell in row.cells]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_nine_groups_of_the_method_stand_in_their_order(language):
    names = [group.name.of(language) for group in load().exchange_summary]
    assert len(names) == 9
    assert headings(read(content(a_material(), language))) == names
    assert headings(read(content(bare(), language))) == names


def test_everything_noted_stands_in_it():
    document = read(content(a_material()))
    told = cells(document) + [p.text for p in document.paragraphs]
    for words in (
        *(
            "2026年11月26日 14:05—15:05",
            "9层会议室",
            "技术方案",
            "许峰",
            "信息中心·主任",
            "追问回退",
        ),
        *("林晓", "否", "回退时限", "割接失败谁担责？", "陷阱类", "风险由我方承担", "满意"),
        *(
            "讲稿.pptx",
            "拿到样板点日期",
            "讲割接要带步骤",
            "先讲责任界面",
            "五年总账",
            "按节点测算",
        ),
        *("王磊", "寄样机", "孙浩"),
    ):
        assert words in told, words


def test_what_is_empty_says_so():
    assert "未填写。" in [p.text for p in read(content(bare())).paragraphs]


def test_advice_is_no_open_issue():
    document = read(content(a_material(leftovers=[a_material().leftovers[1]])))
    issues = headings(document).index("遗留问题、处理方式、负责人")
    assert issues == 8
    assert "处理方式" not in cells(document)


@pytest.mark.parametrize("make", [a_material, bare])
def test_office_opens_it(make, tmp_path):
    file = tmp_path / "record.docx"
    file.write_bytes(content(make()))
    assert complaints(file) == ""


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=80), st.integers(0, 12))
def test_any_words_and_any_number_of_rows_can_be_written(text, count):
    agenda = [AgendaItem(**OWN, text=f"{text}{n}") for n in range(count)]
    written = read(content(bare(agenda=agenda, summary=ExchangeSummary(**OWN, content=text))))
    assert len([cell for cell in cells(written) if cell.endswith("0")]) >= min(count, 1)


# The promise ledger


def a_ledger(*promises, language="zh"):
    plan = PlanRecords(plan=Plan(project_id="p"), stakeholders=[PERSON])
    exchanges = ExchangeRecords(
        exchanges=[Exchange(id="e", project_id="p", number=1, name="交流一")], promises=promises
    )
    project = Project(id="p", name="四级组网", language=language)
    material = ProjectMaterial(project=project, plan=plan, exchanges=exchanges)
    return report("promise-ledger")(
        material, Letterhead(profile=Profile(), language=language), MOMENT
    )


def test_open_promises_stand_first_and_the_most_urgent_above():
    promise = Promise(**OWN, text="给报告", due=dt.date(2026, 12, 4))
    kept = Promise(**OWN, text="寄样机", stakeholder_id="s", state=FollowUpState.HANDLED)
    soon = Promise(project_id="p", text="约参观", due=dt.date(2026, 11, 28))
    waived = promise.but(id="w", text="降价", state=FollowUpState.WAIVED, reason="客户不再要求")
    told = cells(read(a_ledger(kept, promise, soon, waived)))
    places = [told.index(words) for words in ("约参观", "给报告", "寄样机", "降价")]
    assert places == sorted(places)
    assert "许峰" in told
    assert "交流一" in told
    assert any("客户不再要求" in cell for cell in told)


def test_the_ledger_tells_where_each_promise_was_made():
    said = dt.datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 (as above)
    answered = Promise(**OWN, text="给报告", source="答问：何时给测试报告")
    bid = Promise(project_id="p", text="七日内到货", source="投标应答 3.2.1", made=said)
    by_hand = Promise(project_id="p", text="寄样机", made=said)

    told = cells(read(a_ledger(answered, bid, by_hand)))

    assert "交流一\n答问：何时给测试报告" in told
    assert "投标应答 3.2.1\n2026年11月24日" in told
    assert "2026年11月24日" in told


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_ledger_without_promises_can_be_printed(language, tmp_path):
    file = tmp_path / "ledger.docx"
    file.write_bytes(a_ledger(language=language))
    assert complaints(file) == ""
