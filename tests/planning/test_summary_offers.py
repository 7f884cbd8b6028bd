"""What the summary can take over from the rest of the project."""

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.method.keys import KeyInfoItem, Position
from presales_desk.planning.summary_offers import Sources, offers
from presales_desk.records.enums import Landing, MaterialKind, Result
from presales_desk.records.exchange import Exchange, ExchangeSummary
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.outline import Outline
from presales_desk.records.plan import Showing
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment, ProjectSummary, ResultScore

ID = "p"
DECIDED = dt.date(2027, 1, 12)


def known(project=None, summary=None, **records):
    sources = {"facts": (), "milestones": (), "outlines": (), "attachments": (), **records}
    return offers(Sources(project=project or Project(name="四级组网"), summary=summary, **sources))


def a_file(name, kind):
    return Attachment(project_id=ID, name=name, sha256="0" * 64, size=1, kind=kind)


def test_a_project_without_anything_offers_nothing():
    assert known() == {}


def test_background_and_strategy_come_from_the_plan():
    project = Project(
        name="四级组网", background="技改试点", strategy="先立标准", position=Position.ALL_OUT
    )

    found = known(project)

    assert found["background"] == "技改试点"
    assert found["strategy_review"] == "先立标准\n竭尽全力获取"


def test_competition_is_what_the_key_facts_say_of_it():
    facts = [
        KeyFact(project_id=ID, item=KeyInfoItem.COMPETITION, answer="A、E 为主要对手"),
        KeyFact(project_id=ID, item=KeyInfoItem.COMPETITION, answer=" "),
        KeyFact(project_id=ID, item=KeyInfoItem.BUDGET, answer="1,800 万元"),
    ]

    assert known(facts=facts)["competition"] == "A、E 为主要对手"


def test_the_course_is_the_dates_that_have_passed_in_their_order():
    dates = [
        Milestone(project_id=ID, name="定标", day=DECIDED),
        Milestone(project_id=ID, name="交流一", day=dt.date(2026, 11, 6), done=True),
        Milestone(project_id=ID, name="回访", day=DECIDED + dt.timedelta(days=30)),
        Milestone(project_id=ID, name="待定"),
    ]
    project = Project(name="四级组网", result=Result.WON, closed=DECIDED)

    assert known(project, milestones=dates)["course"] == "2026年11月6日 交流一\n2027年1月12日 定标"


def test_the_outcome_names_result_winner_and_prices_in_the_projects_language():
    project = Project(name="WAN", language="en", result=Result.LOST, closed=DECIDED)
    summary = ProjectSummary(project_id=ID, winner="E", our_price=Decimal(22_380_000))

    assert known(project, summary)["outcome"].splitlines() == [
        "Result: Lost.",
        "Winner: E.",
        "Our price: CNY 22,380,000.",
        "Decided on 12 Jan 2027.",
    ]


def test_the_outcome_tells_the_sums_once_every_item_is_scored():
    lost = Project(name="四级组网", result=Result.LOST)
    technical = ResultScore(project_id=ID, name="技术", ours=45.2, winner=45)
    price = ResultScore(project_id=ID, name="价格", ours=25, winner=26.3)

    found = known(lost, scores=[technical, price])["outcome"].splitlines()
    assert found == ["结果：落标。", "总分：我方 70.2，对手 71.3，差 −1.1。"]
    assert known(lost, scores=[technical, price.but(ours=None)])["outcome"] == "结果：落标。"


def test_an_open_project_has_no_outcome():
    assert "outcome" not in known(summary=ProjectSummary(project_id=ID, winner="E"))


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("customer_material", MaterialKind.CUSTOMER),
        ("competitor_material", MaterialKind.COMPETITOR),
        ("other_material", MaterialKind.OTHER),
    ],
)
def test_files_are_named_where_they_belong(field, kind):
    assert known(attachments=[a_file("资料.pdf", kind)]) == {field: "资料.pdf"}


def test_our_documents_are_the_talks_and_our_files():
    talks = [
        Outline(project_id=ID, title="技术交流", day=dt.date(2026, 11, 26)),
        Outline(project_id=ID, title="讲标"),
    ]

    found = known(outlines=talks, attachments=[a_file("建议书.docx", MaterialKind.OURS)])

    assert found["presales_documents"] == "2026年11月26日 技术交流\n讲标\n建议书.docx"


def test_nothing_is_offered_for_what_is_written_already():
    project = Project(name="四级组网", background="技改试点")
    written = ProjectSummary(project_id=ID, background="我自己写的")

    assert known(project, written) == {}


def test_what_the_exchanges_told_opens_the_project_summary():
    date = Milestone(project_id=ID, name="交流一", day=dt.date(2026, 11, 6), done=True)
    exchange = Exchange(
        project_id=ID, number=1, name="交流一", milestone_id=date.id, purpose="弄清割接顾虑"
    )
    told = ExchangeSummary(
        project_id=ID,
        exchange_id=exchange.id,
        strategy="先讲割接",
        gains="录像打动信息中心",
        losses="五年总账没讲完",
        lessons="先约时长\n带上总账",
    )
    badly = Question(project_id=ID, text="为什么比A贵？", landed=Landing.BADLY)
    well = Question(project_id=ID, text="几天割接？", landed=Landing.WELL)

    found = known(
        milestones=[date],
        exchanges=ExchangeRecords(
            exchanges=[exchange], milestones=[date], summaries=[told], questions=[badly, well]
        ),
    )

    assert found["course"] == "2026年11月6日 交流一：弄清割接顾虑"
    assert found["strategy_execution"] == "交流一：先讲割接"
    assert found["strategy_successes"] == "交流一：录像打动信息中心"
    assert found["strategy_failures"] == "交流一：五年总账没讲完"
    assert found["lessons"] == "交流一：先约时长\n交流一：带上总账"
    assert found["weaknesses_shown"] == "为什么比A贵？"


def test_a_strength_counts_as_shown_once_it_really_was():
    planned = Showing(project_id=ID, swot_item_id="s1", phase_id="f")
    shown = Showing(
        project_id=ID,
        swot_item_id="s2",
        phase_id="f",
        shown=dt.date(2026, 11, 6),
        reaction="许峰要了录像",
    )

    found = known(showings=[planned, shown], strengths={"s1": "本地 22 人", "s2": "割接零中断"})

    assert found["strengths_shown"] == "割接零中断：许峰要了录像"
