"""The task order of a presales project, and its change (method, section 16, stage 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import add_team
from presales_desk.documents.forms.planned import (
    add_tripwires,
    add_work_plan,
    day_of,
    level_choice,
    position_choice,
)
from presales_desk.documents.forms.writer import FormWriter

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial
    from presales_desk.records.plan import Adjustment

_APPROVAL = ("project_manager", "sales_head", "chairman", "leaders")


def task_order(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the task order (售前项目任务书) as .docx: goals, team, milestones with their cost."""
    form = FormWriter("task-order", material, letterhead, moment)
    form.head("name", "code", "customer", "customer_budget", "leader", "sales", "today")
    form.fields(level_choice(form), position_choice(form), form.field("strategy", lines=2))
    form.section("goals")
    rows = [(p.name, form.known.span(p.start, p.end), p.goal) for p in form.plan.phases]
    form.table(("phase", "period", "goal"), rows, (3.2, 6.8, 6.4), least=3)
    form.section("team")
    form.note("team")
    add_team(form, least=4)
    form.section("work_plan")
    add_work_plan(form)
    form.section("costs")
    form.fields("margin", "expense_limit")
    _add_costs(form)
    form.section("war_room")
    form.fields(
        form.choice("war_room", form.options("war_room", "weekly", "fortnightly", "on_request")),
        "war_room_by",
        "war_room_place",
    )
    form.section("withdrawal")
    add_tripwires(form, least=3)
    form.note("approval")
    form.sign(*_APPROVAL)
    return form.content()


def task_adjustment(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the change of the task order (项目任务书调整表) as .docx: what, why, at what cost."""
    form = FormWriter("task-adjustment", material, letterhead, moment)
    form.head("name", "code", "customer", "leader", "applicant", "applied")
    form.section("adjustments")
    columns = ("day", "change", "before", "after", "reason", "decided_by")
    rows = [_adjustment(form, adjustment) for adjustment in form.plan.adjustments]
    form.table(columns, rows, (3.2, 2.2, 3, 3, 3.4, 1.8), least=4)
    form.section("deviation")
    _add_deviation(form)
    form.section("chance")
    form.fields("win", "win_computed")
    form.section("withdrawal")
    add_tripwires(form, least=2)
    form.section("conclusion")
    form.fields(
        form.choice("go_on", form.options("go_on", "yes", "changed", "stop")),
        form.field("effect", lines=3),
    )
    form.note("approval")
    form.sign(*_APPROVAL)
    return form.content()


def _add_costs(form: FormWriter) -> None:
    """Write the milestones ahead, with places for what each may cost."""
    rows = [(m.name, day_of(form, m), "", "", "") for m in form.known.coming()]
    rows.append((form.text("total"), "", "", "", ""))
    columns = ("event", "day", "travel", "other_cost", "cost")
    form.table(columns, rows, (5, 4.4, 2.3, 2.3, 2.4), least=4)


def _add_deviation(form: FormWriter) -> None:
    """Write how far dates are behind; what was spent is for the form's author to say."""
    rows = [
        (m.name, day_of(form, m), form.text("late"), "", "")
        for m in form.material.milestones
        if not m.done and m.day is not None and m.day < form.known.today
    ]
    columns = ("event", "day", "state", "planned_cost", "real_cost")
    form.table(columns, rows, (5, 4.4, 2.3, 2.3, 2.4), least=4)


def _adjustment(form: FormWriter, adjustment: Adjustment) -> tuple[str, ...]:
    said = form.known.said
    return (
        form.known.day(adjustment.day),
        said(adjustment, "kind"),
        said(adjustment, "before"),
        said(adjustment, "after"),
        adjustment.reason,
        adjustment.decided_by,
    )
