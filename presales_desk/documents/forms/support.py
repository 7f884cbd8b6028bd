"""Calling presales for help, and sending people: steps 3b and 3c of the workflow (section 15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import add_people, add_team
from presales_desk.documents.forms.planned import add_dates, level_choice
from presales_desk.documents.forms.writer import FormWriter
from presales_desk.method import load

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial

_ROOM = 3  # rows to write in


def support_request(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the request for presales (售前支持申请单) as .docx: what, for whom, until when."""
    form = FormWriter("support-request", material, letterhead, moment)
    form.head("applicant", "department", "applied", "phone")
    form.section("project")
    known = ("name", "code", "customer", "industry", "stage", "customer_budget", "win", "next_date")
    form.fields(*known, level_choice(form))
    _add_need(form)
    form.section("situation")
    form.fields(
        form.field("background", lines=3),
        form.field("requirements", lines=3),
        form.field("strategy", lines=2),
    )
    form.section("people")
    add_people(form, least=_ROOM)
    form.section("enclosed")
    form.fields(form.choice("enclosed", form.options("enclosed", "basics", "assessment", "other")))
    _add_answer(form)
    form.sign("applicant", "marketing_director", "presales_head")
    return form.content()


def resource_order(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the order of resources (资源调配单) as .docx: who investigates, works and pays."""
    form = FormWriter("resource-order", material, letterhead, moment)
    form.head("name", "code", "customer", "stage", "applicant", "applied")
    form.fields(level_choice(form))
    form.section("investigation")
    form.note("investigation")
    form.fields(
        form.choice(
            "investigators", form.options("investigators", "presales", "technical", "company")
        )
    )
    form.section("team")
    add_team(form, least=5)
    form.section("demand")
    _add_demand(form)
    form.section("schedule")
    add_dates(form, least=_ROOM)
    form.section("equipment")
    form.table(
        ("equipment", "amount", "from_day", "to_day", "note"), (), (5, 2, 3, 3, 3.4), least=_ROOM
    )
    form.sign("applicant", "resource_head", "executive_office")
    return form.content()


def _add_need(form: FormWriter) -> None:
    """Write what is wanted from presales, to tick and to fill in."""
    form.section("support")
    form.fields(
        form.choice("support_scope", form.items(load().support_scope)),
        form.choice("deliverables", form.items(load().bid_deliverables)),
        "exchange",
        "place",
        "needed_by",
        form.field("expected", lines=3),
    )


def _add_answer(form: FormWriter) -> None:
    """Write where presales answers: whether, who and when."""
    form.section("answer")
    form.fields(
        form.choice("answer", form.options("answer", "accepted", "partly", "refused")),
        "assigned",
        "available",
        form.field("remarks", lines=2),
    )


def _add_demand(form: FormWriter) -> None:
    """Write what each phase needs; people and days are for the departments to say."""
    known = form.known
    rows = [(p.name, known.span(p.start, p.end), p.content, "", "") for p in form.plan.phases]
    columns = ("phase", "period", "task", "person", "person_days")
    form.table(columns, rows, (2.4, 6, 4.2, 2.2, 1.6), least=_ROOM)
