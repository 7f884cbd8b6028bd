"""Where a project stands, and what to do next."""

import datetime as dt

import pytest

from presales_desk.method import load
from presales_desk.method.keys import Importance, Position, Section
from presales_desk.planning.dates import date_findings, next_milestone
from presales_desk.planning.key_info import assess_key_info
from presales_desk.planning.outline import in_order, outline_findings
from presales_desk.planning.overview import Material, assess
from presales_desk.planning.summary import filing_findings
from presales_desk.records.enums import Result, Severity, SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Milestone, Project
from presales_desk.records.slide_content import CONTENT, plain_content
from presales_desk.records.summary import ProjectSummary

TODAY = dt.date(2026, 11, 20)
PROJECT = Project(name="Four-level network")
COMPLETE = PROJECT.but(
    customer="Operator M",
    level=Importance.VERY_IMPORTANT,
    win_percent=62,
    position=Position.ALL_OUT,
    strategy="Win by the pilot",
)


def a_date(name="Exchange", days=6, **changes):
    day = TODAY + dt.timedelta(days=days)
    return Milestone(project_id=PROJECT.id, name=name, day=day).but(**changes)


def a_slide(section, title="We cut outages by 65%", **changes):
    content = {"points": [{"text": "Two links to every site"}]}
    bullets = Slide(
        outline_id="o", section=section, kind=SlideKind.BULLETS, title=title, content=content
    )
    return bullets.but(**changes)


def an_overview(project=PROJECT, milestones=(), outlines=(), summary=None):
    plan = PlanRecords(plan=Plan(project_id=project.id))
    key_info = assess_key_info([], project, method=load(), today=TODAY)
    return assess(Material(project, milestones, key_info, outlines, summary, plan), TODAY)


def test_an_empty_project_lists_its_gaps_and_names_a_first_step():
    overview = an_overview()

    assert overview.percent == 0
    assert [step.page for step in overview.steps] == [
        "overview",
        "key_info",
        "stakeholders",
        "swot",
        "competition",
        "positioning",
        "outline",
    ]
    assert overview.next_step is not None
    assert overview.next_step.key == "project.no_customer"


def test_what_is_overdue_comes_before_what_is_merely_missing():
    overview = an_overview(COMPLETE, [a_date(days=-2)])

    assert overview.next_step is not None
    assert (overview.next_step.key, overview.next_step.values["days"]) == ("date.overdue", 2)


def test_the_next_date_is_the_nearest_that_is_open():
    dates = [a_date("later", 9), a_date("done", 1, done=True), a_date("past", -1), a_date("next")]

    coming = next_milestone(dates, TODAY)

    assert coming is not None
    assert coming.name == "next"
    assert next_milestone([], TODAY) is None


def test_dates_of_a_closed_project_are_never_late():
    assert date_findings(PROJECT.but(result=Result.LOST), [a_date(days=-3)], TODAY) == ()


def test_the_talk_is_read_block_by_block_whatever_the_ranks_across_blocks():
    slides = [a_slide(Section.SUCCESS, rank=1.0), a_slide(Section.TRENDS, rank=9.0)]

    assert [slide.section for slide in in_order(slides)] == [Section.TRENDS, Section.SUCCESS]


def test_an_outline_without_cases_without_source_and_beyond_its_slot_is_told():
    figures = {"series": [{"name": "2026", "values": [1]}]}
    chart = a_slide(Section.TRENDS, kind=SlideKind.CHART, minutes=40.0, content=figures)
    outline = Outline(project_id=PROJECT.id, title="Talk", slot_minutes=30)

    findings = outline_findings(outline, [chart, a_slide(Section.QUESTIONS, title=" ")])

    assert {f.key for f in findings} == {
        "outline.block_missing",
        "outline.no_source",
        "outline.no_title",
        "outline.too_long",
    }


@pytest.mark.parametrize(
    "kind",
    [
        *(SlideKind.BULLETS, SlideKind.TABLE, SlideKind.CHART, SlideKind.AGENDA),
        *(SlideKind.CASE, SlideKind.TWO_COL, SlideKind.SWOT),
    ],
)
def test_a_slide_with_a_title_and_nothing_below_is_told(kind):
    empty = plain_content(CONTENT[kind]())
    slide = a_slide(Section.TRENDS, kind=kind, content=empty, source="Group statistics")

    findings = outline_findings(Outline(project_id=PROJECT.id, title="Talk"), [slide])

    assert "outline.no_body" in [finding.key for finding in findings]


def test_a_case_that_tells_of_any_part_is_not_blank():
    told = {"customer": "Bank L", "named": True, "benefit": "65% faster"}
    slide = a_slide(Section.CASES, kind=SlideKind.CASE, content=told)

    findings = outline_findings(Outline(project_id=PROJECT.id, title="Talk"), [slide])

    assert "outline.no_body" not in [finding.key for finding in findings]


def test_a_complete_outline_has_nothing_to_tell():
    blocks = (Section.TRENDS, Section.QUESTIONS, Section.CASES, Section.SOLUTION, Section.SUCCESS)
    outline = Outline(project_id=PROJECT.id, title="Talk", slot_minutes=30)

    assert outline_findings(outline, [a_slide(block, minutes=5.0) for block in blocks]) == ()


def test_a_lost_project_cannot_be_filed_without_saying_why():
    lost = PROJECT.but(result=Result.LOST)
    summary = ProjectSummary(
        project_id=PROJECT.id,
        background="b",
        outcome="o",
        strategy_review="r",
        lessons="l",
    )

    assert [f.field for f in filing_findings(summary, lost)] == ["strategy_failures"]
    assert filing_findings(summary.but(strategy_failures="too late"), lost) == ()


def test_an_open_project_cannot_be_filed():
    assert filing_findings(None, PROJECT)[0].key == "summary.result_open"


def test_the_summary_becomes_a_step_when_the_project_has_ended():
    overview = an_overview(COMPLETE.but(result=Result.WON))

    assert overview.steps[-1].page == "summary"
    assert overview.steps[-1].severity is Severity.ERROR


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_finding_and_fact_has_words(language):
    lost = COMPLETE.but(result=Result.LOST)
    outline = Outline(project_id=PROJECT.id, title="Talk")
    words = catalogue(language)
    for overview in (
        an_overview(),
        an_overview(lost, [a_date(days=-3), a_date(day=None)], [(outline, [])]),
    ):
        for finding in overview.findings:
            assert words.finding(finding)
        for step in overview.steps:
            assert words.text(f"step.{step.fact.key}", **step.fact.values)


def test_a_deck_for_our_own_eyes_is_no_talk_with_the_customer():
    internal = Outline(project_id=PROJECT.id, title="内部策略", internal=True)

    overview = an_overview(outlines=[(internal, [])])

    assert "outline.none" in {finding.key for finding in overview.findings}
