"""Calendar files, read back by a library that is not ours."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from presales_desk.actions.calendar import own_calendar, project_calendar, write_project_calendar
from presales_desk.records.base import Insert
from presales_desk.records.calendar_text import CalendarEntry, calendar_text
from presales_desk.records.enums import ContactState, Result
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.people import Contact, Stakeholder, Todo
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.workspace import WORKSPACE

MOMENT = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 24)


@pytest.fixture
def in_shanghai(monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("this system takes its time zone from its settings alone")
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def store(workspace, *records):
    changes = [Insert(record) for record in records]
    workspace.apply(Label("project.new", name="…"), *changes, scope=WORKSPACE)


def events(content):
    """The events of a file by their titles."""
    calendar = Calendar.from_ical(content)
    assert calendar.errors == []
    found = calendar.walk("VEVENT")
    assert all(event.errors == [] for event in found)
    return {str(event["SUMMARY"]): event for event in found}


def test_a_project_becomes_events_with_their_days_and_reminders(workspace, in_shanghai):
    project = Project(name="省电信四级组网", language="zh")
    person = Stakeholder(project_id=project.id, name="高建平")
    store(
        workspace,
        project,
        Milestone(project_id=project.id, name="技术交流二", day=DAY, time="14:00"),
        Milestone(project_id=project.id, name="述标", day=DAY, time="下午"),
        Milestone(project_id=project.id, name="已开标", day=DAY, done=True),
        Milestone(project_id=project.id, name="未定"),
        person,
        Contact(
            project_id=project.id, stakeholder_id=person.id, purpose="摸底", owner="王磊", day=DAY
        ),
        Todo(project_id=project.id, text="补“等保三级”报告；盖章,\n寄出", owner="林晓", due=DAY),
        Todo(project_id=project.id, text="做完的", due=DAY, finished=DAY),
    )

    found = events(project_calendar(workspace, project.id, MOMENT))

    assert set(found) == {
        "技术交流二",
        "述标",
        "接触高建平",
        "待办：补“等保三级”报告；盖章,\n寄出",
    }
    talk = found["技术交流二"]
    assert talk.start == dt.datetime(2026, 11, 24, 6, 0, tzinfo=dt.UTC)
    assert talk.end - talk.start == dt.timedelta(hours=1)
    assert found["述标"].start == DAY
    assert "下午" in found["述标"]["DESCRIPTION"]
    assert "负责人：王磊\n摸底" in found["接触高建平"]["DESCRIPTION"]
    (alarm,) = found["接触高建平"].walk("VALARM")
    assert alarm["TRIGGER"].dt == dt.timedelta(hours=9)


def test_a_file_made_again_updates_the_entries_of_the_first(workspace):
    project = Project(name="省电信")
    todo = Todo(project_id=project.id, text="补报告", due=DAY)
    store(workspace, project, todo)

    (first,) = events(project_calendar(workspace, project.id, MOMENT)).values()
    (second,) = events(project_calendar(workspace, project.id, MOMENT)).values()

    assert first["UID"] == second["UID"] == f"{todo.id}@presales-desk"


def test_my_calendar_holds_what_waits_for_me_in_projects_under_way(workspace):
    mine = Project(name="省电信", presales="林晓")
    other = Project(name="城商行", presales="陈思远")
    ended = Project(name="地铁", presales="林晓", result=Result.LOST)
    person = Stakeholder(project_id=other.id, name="周敏")
    store(
        workspace,
        *(mine, other, ended, person),
        Milestone(project_id=mine.id, name="截标", day=DAY),
        Milestone(project_id=other.id, name="开标", day=DAY),
        Milestone(project_id=ended.id, name="复盘", day=DAY),
        Contact(project_id=other.id, stakeholder_id=person.id, owner="林晓", day=DAY),
        Contact(
            project_id=other.id,
            stakeholder_id=person.id,
            owner="林晓",
            day=DAY,
            state=ContactState.DONE,
        ),
        Todo(project_id=mine.id, text="无主", due=DAY),
        Todo(project_id=other.id, text="别人的", owner="陈思远", due=DAY),
        Todo(text="更新资质", owner="林晓", due=DAY),
        Todo(project_id=mine.id, text="没有日期", owner="林晓"),
    )

    found = events(own_calendar(workspace, "林晓", "zh", MOMENT))

    assert set(found) == {
        "截标（省电信）",
        "接触周敏（城商行）",
        "待办：无主（省电信）",
        "待办：更新资质",
    }


def test_a_colleague_without_projects_gets_an_empty_calendar(workspace):
    assert events(own_calendar(workspace, "林晓", "en", MOMENT)) == {}


def test_the_file_is_written_whole(workspace, tmp_path):
    project = Project(name="省电信")
    store(workspace, project)

    written = write_project_calendar(
        workspace, project.id, tmp_path / "省电信.ics", MOMENT, Unattended()
    )

    assert Calendar.from_ical(written.read_bytes())["X-WR-CALNAME"] == "省电信"


@pytest.mark.parametrize("day", [dt.date.max, dt.date.min])
@pytest.mark.parametrize("time", [None, dt.time(23, 30)])
def test_days_that_mean_never_are_left_out(day, time):
    never = CalendarEntry(id="x", title="长期有效", day=day, time=time)

    assert not Calendar.from_ical(calendar_text("日历", [never], MOMENT)).walk("VEVENT")


@given(
    title=st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1),
    note=st.text(
        st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], include_characters="\n")
    ),
)
def test_every_text_survives_in_lines_of_75_octets(title, note):
    entry = CalendarEntry(id="x", title=title, day=DAY, note=note)

    content = calendar_text("日历", [entry], MOMENT)

    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    content.decode()
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event["SUMMARY"] == title
    assert event.get("DESCRIPTION", "") == "\n".join(note.splitlines())
