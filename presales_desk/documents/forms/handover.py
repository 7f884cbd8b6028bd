"""Handing a project over to those who carry it out: step 7 of the workflow (method, section 15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import add_team
from presales_desk.documents.forms.planned import add_dates
from presales_desk.documents.forms.writer import FormWriter
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import FollowUpState
from presales_desk.records.formats import number

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial

_ROOM = 6  # rows to write in


def delivery_list(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the delivery list (发货清单) as .docx: what the bid priced, to be ticked off."""
    form = FormWriter("delivery-list", material, letterhead, moment)
    form.head("name", "code", "customer", "contract", "sales", "today")
    form.fields("receiver", "phone", form.field("address", lines=1), "delivered_on")
    form.section("goods")
    rows = [
        (str(row), line.name, line.model, number(line.quantity), line.unit, "", line.note)
        for row, line in enumerate(material.price_lines, 1)
    ]
    columns = ("row", "goods", "model", "amount", "unit_of_goods", "serial", "note")
    form.table(columns, rows, (0.9, 4.4, 3, 1.2, 1.1, 3, 2.8), least=_ROOM)
    form.section("papers")
    form.fields(form.choice("papers", form.options("papers", "manual", "certificate", "packing")))
    form.sign("sender", "carrier", "receiver")
    return form.content()


def acceptance_report(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the acceptance report (验收报告) as .docx: what was asked and promised.

    The customer signs it: it says nothing of our plan, our dates and our rivals.
    """
    form = FormWriter("acceptance-report", material, letterhead, moment)
    form.head("name", "code", "customer", "contract", "leader", "today")
    form.section("requirements")
    asked = [fact.answer for fact in material.facts if _is_requirement(fact.item, fact.answer)]
    rows = [(str(row), text, "", "") for row, text in enumerate(asked, 1)]
    form.table(("row", "requirement", "verified", "result"), rows, (0.9, 8, 4, 3.5), least=4)
    form.section("promises")
    kept = [each for each in material.exchanges.promises if each.state is not FollowUpState.WAIVED]
    rows = [
        (str(row), each.text, each.owner, form.term(f"follow_up_state.{each.state}"))
        for row, each in enumerate(kept, 1)
    ]
    form.table(("row", "promise", "owner", "state"), rows, (0.9, 8.5, 3.5, 3.5), least=3)
    form.section("conclusion")
    form.fields(
        form.choice("accepted", form.options("accepted", "yes", "later", "no")),
        form.field("remarks", lines=3),
    )
    form.sign("customer", "supplier", "supervisor")
    return form.content()


def closing_report(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the report that closes the implementation (项目总结报告) as .docx."""
    form = FormWriter("closing-report", material, letterhead, moment)
    form.head("name", "code", "customer", "leader", "sales", "today")
    form.section("background")
    form.prose(material.project.background)
    form.section("team")
    add_team(form, least=4)
    form.section("dates")
    add_dates(form, least=3)
    form.section("delivered")
    form.fields(form.field("scope", lines=3), form.field("changes", lines=3))
    form.section("experience")
    summary = material.summary
    form.fields(
        form.field("gained", summary.gains if summary else "", lines=3),
        form.field("lessons", summary.lessons if summary else "", lines=3),
    )
    form.sign("project_manager", "department_head")
    return form.content()


def _is_requirement(item: KeyInfoItem, answer: str) -> bool:
    return item is KeyInfoItem.REQUIREMENTS and bool(answer.strip())
