"""To-dos: written, ticked off, made of gaps, with owners from the directory."""

import datetime as dt

import pytest

from presales_desk.actions.colleagues import (
    add_colleague,
    change_colleague,
    delete_colleagues,
    import_colleagues,
    paste_colleagues,
)
from presales_desk.actions.todos import (
    add_todo,
    change_todo,
    colleague_names,
    delete_todos,
    paste_todos,
    read_todos,
    todos_from_all,
    todos_from_findings,
)
from presales_desk.errors import Term
from presales_desk.planning.todos import in_order, is_for_home
from presales_desk.records.base import Insert
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding, Label
from presales_desk.records.messages import catalogue
from presales_desk.records.people import Colleague, Todo
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def project(workspace):
    project = Project(name="省电信四级组网")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    return project


def added(workspace, project, text, **fields):
    id = project.id if project else None
    return add_todo(workspace, id, text, **fields).applied(workspace)


def texts(workspace, project):
    return [todo.text for todo in read_todos(workspace, project.id)]


def undo_name(workspace, scope):
    return catalogue("zh").label(workspace.undoable(scope).label)


def test_a_todo_is_written_ticked_off_and_opened_again(workspace, project):
    todo = added(workspace, project, "约高总", owner="王磊", due=dt.date(2026, 11, 24))

    done = change_todo(todo, {"finished": TODAY}).applied(workspace)
    assert workspace.get(Todo, todo.id).finished == TODAY
    assert undo_name(workspace, project.id) == "待办“约高总”已完成"

    change_todo(done, {"finished": None}).applied(workspace)
    assert workspace.get(Todo, todo.id).finished is None
    assert undo_name(workspace, project.id) == "待办“约高总”改回未完成"


def test_a_change_of_a_field_names_the_field(workspace, project):
    todo = added(workspace, project, "约高总")

    change_todo(todo, {"due": TODAY}).applied(workspace)

    assert undo_name(workspace, project.id) == "待办“约高总”的截止日期"


def test_open_todos_stand_by_their_day_and_done_ones_behind():
    todos = [
        Todo(text="昨天做完", finished=dt.date(2026, 11, 19)),
        Todo(text="以后"),
        Todo(text="今天做完", finished=TODAY),
        Todo(text="明天", due=dt.date(2026, 11, 21)),
        Todo(text="过期", due=dt.date(2026, 11, 1)),
    ]

    order = [todo.text for todo in in_order(todos)]

    assert order == ["过期", "明天", "以后", "今天做完", "昨天做完"]


def test_a_todo_without_a_project_belongs_to_the_workspace(workspace):
    todo = added(workspace, None, "更新资质清单")

    workspace.undo(WORKSPACE)

    assert not workspace.find(Todo, id=todo.id)


def test_pasted_rows_become_one_edit_and_empty_ones_nothing(workspace, project):
    old = added(workspace, project, "旧的")
    new = [{"text": "借测试环境", "owner": "陈思远"}, {"owner": "谁"}, {"text": "写方案"}]

    count = paste_todos(workspace, project.id, [(old.id, {"text": "改过"})], new).applied(workspace)

    assert count == 3
    assert texts(workspace, project) == ["改过", "借测试环境", "写方案"]
    workspace.undo(project.id)
    assert texts(workspace, project) == ["旧的"]


def test_deleted_todos_come_back_together(workspace, project):
    ids = [added(workspace, project, text).id for text in ("一", "二")]

    delete_todos(workspace, ids).applied(workspace)

    assert texts(workspace, project) == []
    workspace.undo(project.id)
    assert texts(workspace, project) == ["一", "二"]


def gaps():
    """Two gaps with words of their own, and one noticed about a to-do."""
    question = {"item": "预算", "question": "预算金额是多少？"}
    unanswered = Finding("key_info.unanswered", Severity.ERROR, question, page="key_info")
    second = {"item": "预算", "question": "付款条件与节点？"}
    stale = Finding(
        "key_info.no_evidence", Severity.WARNING, {**second, "lacking": "来源"}, "fact", "source"
    )
    about_todos = Finding("key_info.unanswered", Severity.HINT, second, page="todos")
    return [unanswered, stale, about_todos]


def test_gaps_become_todos_once_with_days_by_their_severity(workspace, project):
    made = todos_from_findings(workspace, project.id, gaps(), "林晓", TODAY).applied(workspace)

    assert [(todo.owner, (todo.due - TODAY).days) for todo in made] == [("林晓", 2), ("林晓", 5)]
    assert "预算金额是多少？" in made[0].text
    assert (made[0].page, made[1].record_id) == ("key_info", "fact")
    again = todos_from_findings(workspace, project.id, gaps(), "林晓", TODAY)
    assert again.changes == ()
    workspace.undo(project.id)
    assert texts(workspace, project) == []


def unanswered(item, question):
    values = {"item": Term(f"method.key_info.{item}"), "question": question}
    return Finding("key_info.unanswered", Severity.WARNING, values, page="key_info")


def test_all_gaps_at_once_make_few_todos_worded_as_work(workspace, project):
    hint = Finding("key_info.several", Severity.HINT, {"item": "预算", "question": "付款？"})
    overdue = Finding("outline.no_title", Severity.ERROR, {"number": 2}, "slide")
    budget = [unanswered("budget", question) for question in ("金额？", "来源？", "付款？")]
    found = [hint, *budget, unanswered("schedule", "何时上线？"), overdue]

    made = todos_from_all(workspace, project.id, found, "林晓", TODAY).applied(workspace)

    assert (made.left, [todo.text for todo in made.todos]) == (
        0,
        [
            "处理：第 2 页没有标题。请用一句完整的话写出结论。",
            "问清“预算”还缺的 3 个问题",
            "问清“时间表”：何时上线？",
        ],
    )
    fewer = todos_from_all(workspace, project.id, found[2:], "林晓", TODAY)
    assert fewer.changes == (), "two open questions are of the same work as three"


def test_what_is_beyond_the_limit_of_one_go_is_left_for_the_next(workspace, project):
    found = [Finding("outline.no_title", Severity.WARNING, {"number": n}) for n in range(23)]

    first = todos_from_all(workspace, project.id, found, "", TODAY).applied(workspace)
    second = todos_from_all(workspace, project.id, found, "", TODAY).applied(workspace)

    assert (len(first.todos), first.left) == (20, 3)
    assert (len(second.todos), second.left) == (3, 0)


def test_a_gap_that_is_still_there_after_its_todo_was_done_becomes_another(workspace, project):
    first, _ = todos_from_findings(workspace, project.id, gaps(), "", TODAY).applied(workspace)
    change_todo(first, {"finished": TODAY}).applied(workspace)

    again = todos_from_findings(workspace, project.id, gaps(), "", TODAY).applied(workspace)

    assert [todo.text for todo in again] == [first.text]


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"due": dt.date(2026, 11, 27)}, True),
        ({"due": dt.date(2026, 11, 28)}, False),
        ({"due": dt.date(2026, 1, 1)}, True),
        ({"due": TODAY, "owner": "王磊"}, False),
        ({"due": TODAY, "owner": "林晓"}, True),
        ({}, False),
        ({"project_id": None}, True),
        ({"finished": TODAY, "due": TODAY}, True),
        ({"finished": dt.date(2026, 11, 19), "due": TODAY}, False),
    ],
)
def test_home_shows_what_waits_for_me_this_week(fields, shown):
    todo = Todo(**{"project_id": "p", "text": "补报告", **fields})

    assert is_for_home(todo, "林晓", TODAY, 7) is shown


def test_owners_are_offered_from_the_directory_first(workspace, project):
    added(workspace, project, "补报告", owner="外部专家")
    add_colleague(workspace, "王磊").applied(workspace)
    added(workspace, project, "写方案", owner="王磊")

    assert colleague_names(workspace) == ["王磊", "外部专家"]


def test_the_directory_is_pasted_changed_and_taken_back(workspace):
    rows = [{"name": "王磊", "duty": "销售"}, {"duty": "无名"}, {"name": "陈思远"}]
    paste_colleagues(workspace, [], rows).applied(workspace)
    (first, _) = workspace.find(Colleague)

    change_colleague(first, {"phone": "138"}).applied(workspace)

    assert [one.name for one in workspace.find(Colleague)] == ["王磊", "陈思远"]
    assert undo_name(workspace, WORKSPACE) == "同事“王磊”的电话"
    delete_colleagues(workspace, [first.id]).applied(workspace)
    assert [one.name for one in workspace.find(Colleague)] == ["陈思远"]


def test_a_file_of_colleagues_adds_only_who_is_new(workspace, tmp_path):
    add_colleague(workspace, "王磊").applied(workspace)
    file = tmp_path / "同事.csv"
    file.write_text(
        "姓名,部门,职务,手机\n王磊,销售部,经理,1\n李工,交付部,实施,139\n李工,,,\n", "utf-8"
    )

    count = import_colleagues(workspace, file).applied(workspace)

    assert count == 1
    known = [(one.name, one.department, one.phone) for one in workspace.find(Colleague)]
    assert known == [("王磊", "", ""), ("李工", "交付部", "139")]


def test_a_list_without_a_heading_is_taken_as_the_directory_stands(workspace, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Wang Lei,Sales,Region East,138,wl@example.com\n", "utf-8")

    import_colleagues(workspace, file).applied(workspace)

    (one,) = workspace.find(Colleague)
    assert (one.name, one.duty, one.department, one.email) == (
        "Wang Lei",
        "Sales",
        "Region East",
        "wl@example.com",
    )
