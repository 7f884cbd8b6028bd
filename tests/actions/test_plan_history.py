"""The plan as it was: at which moments, what it was, what differs, and printed."""

import datetime as dt

import pytest

from presales_desk.actions.adjustments import adjust
from presales_desk.actions.plan_history import (
    NOW,
    compare_plans,
    end_of,
    plan_file_name,
    read_moments,
    records_at,
    write_plan_as_of,
)
from presales_desk.errors import NothingFoundError
from presales_desk.method.keys import AdjustmentKind, Position, Quadrant
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, SwotItem
from presales_desk.records.enums import Threat
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.plan import Adjustment
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE, Workspace

BEGAN, MET, DECIDED, TODAY = (dt.date(2026, 11, day) for day in (2, 6, 13, 21))
PROJECT = Project(id="p", name="一卡通", win_percent=60, position=Position.ALL_OUT)
RIVAL = Competitor(id="c", project_id="p", name="A公司", threat=Threat.WATCH)


class Days:
    """A clock that a test sets."""

    def __init__(self):
        self.moment = None

    def comes(self, day):
        self.moment = dt.datetime.combine(day, dt.time(10)).astimezone()

    def __call__(self):
        self.moment += dt.timedelta(minutes=1)
        return self.moment


@pytest.fixture
def workspace(tmp_path):
    """A project of three days: begun, a rival met, a decision after which the rival grows."""
    days = Days()
    opened = Workspace.open(tmp_path, clock=days)
    days.comes(BEGAN)
    opened.apply(Label("x"), Insert(PROJECT), scope=WORKSPACE)
    days.comes(MET)
    opened.apply(Label("x"), Insert(RIVAL), scope="p")
    days.comes(DECIDED)
    adjust(
        opened,
        "p",
        AdjustmentKind.POSITION,
        "position",
        Position.ALL_OUT,
        Position.TAKE_PART,
        "预算落空",
        Update(PROJECT, position=Position.TAKE_PART),
        today=DECIDED,
    ).applied(opened)
    opened.apply(Label("x"), Update(RIVAL, threat=Threat.MAIN), scope="p")
    days.comes(TODAY)
    yield opened
    opened.close()


def said(workspace, earlier, later):
    comparison = compare_plans(workspace, "p", (earlier, later), "zh")
    words = comparison.words
    return [(words.title(d), words.before(d), words.after(d)) for d in comparison.differences]


def test_it_can_be_looked_at_now_and_at_every_day_and_decision(workspace):
    known = read_moments(workspace, "p")
    decided = known.of_adjustment(known.adjustments[0].id)
    assert known.moments == (NOW, end_of(DECIDED), decided, end_of(MET), end_of(BEGAN))
    assert known.first_day == BEGAN
    assert decided.adjustment.reason == "预算落空"


def test_any_two_days_are_compared(workspace):
    assert said(workspace, end_of(MET), end_of(DECIDED))[:2] == [
        ("A公司", "需关注", "主要对手"),
        ("项目", "竭尽全力获取", "重在参与，获取资料"),
    ]
    assert said(workspace, end_of(DECIDED), NOW) == []
    between = MET + dt.timedelta(days=3)
    assert said(workspace, end_of(MET), end_of(between)) == []


def test_a_decision_is_compared_with_the_moment_before_it(workspace):
    known = read_moments(workspace, "p")
    decided = known.of_adjustment(known.adjustments[0].id)
    titles = [title for title, *_ in said(workspace, decided.before, decided)]
    assert titles == ["项目", "定位调整·2026年11月13日"]


def test_a_decision_that_was_undone_is_no_moment(workspace):
    workspace.undo("p")
    workspace.undo("p")
    assert workspace.find(Adjustment) == []
    known = read_moments(workspace, "p")
    assert known.adjustments == ()
    assert known.moments == (NOW, *map(end_of, (TODAY, DECIDED, MET, BEGAN)))


def test_before_its_first_day_there_was_no_plan(workspace):
    eve = end_of(BEGAN - dt.timedelta(days=1))
    comparison = compare_plans(workspace, "p", (eve, NOW), "zh")
    assert not comparison.began
    assert all(difference.before is None for difference in comparison.differences)


def test_now_is_what_is_stored(workspace):
    stored = {record.id: record for record in records_at(workspace, "p", NOW)}
    assert stored["c"].threat is Threat.MAIN
    assert stored.keys() == {r.id for r in records_at(workspace, "p", end_of(TODAY))}


def test_the_plan_of_a_day_is_printed_as_it_was(workspace, tmp_path):
    docx = pytest.importorskip("docx")
    target = tmp_path / "plan.docx"
    now = dt.datetime.combine(TODAY, dt.time(12)).astimezone()
    written = write_plan_as_of(workspace, "p", end_of(MET), target, Unattended(), now=now)
    document = docx.Document(str(written))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert headings == ["项目", "竞争矩阵", "定位与策略"]
    assert "2026年11月6日" in cells
    assert "竭尽全力获取" in cells
    assert any(text.startswith("威胁程度：需关注") for text in cells)


def test_what_was_not_there_cannot_be_printed(workspace, tmp_path):
    eve = end_of(BEGAN - dt.timedelta(days=1))
    now = dt.datetime.combine(TODAY, dt.time(12)).astimezone()
    with pytest.raises(NothingFoundError):
        write_plan_as_of(workspace, "p", eve, tmp_path / "x.docx", Unattended(), now=now)


def test_the_document_is_named_after_the_day_of_the_plan(workspace):
    name = plan_file_name(workspace, PROJECT, MET)
    assert name.endswith("项目策划.docx")
    assert "2026" in name


def test_however_often_items_were_edited_each_is_one_difference(workspace):
    items = [
        SwotItem(project_id="p", quadrant=Quadrant.STRENGTHS, text=f"条目{n}") for n in range(50)
    ]
    workspace.apply(Label("x"), *map(Insert, items), scope="p")
    for n in range(300):
        item = workspace.get(SwotItem, items[n % 50].id)
        workspace.apply(Label("x"), Update(item, evidence=f"依据{n}"), scope="p")
    comparison = compare_plans(workspace, "p", (end_of(DECIDED), NOW), "zh")
    assert len(comparison.differences) == 50
