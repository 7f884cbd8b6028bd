"""How to go on with a project, and the whole plan of selling it.

Method: advancement proposal after the survey (section 15, step 3d); the sales plan with work,
risks and withdrawal criteria (section 16, stage 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import add_contact_plan, add_people, add_team
from presales_desk.documents.forms.planned import (
    add_dates,
    add_phases,
    add_questions,
    add_strengths,
    add_tripwires,
    add_work_plan,
    advice_of,
    level_choice,
    position_choice,
)
from presales_desk.documents.forms.rivalry import (
    add_elements,
    add_plays,
    add_risks,
    add_rivals,
    add_swot,
)
from presales_desk.documents.forms.writer import FormWriter

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial


def advancement_proposal(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the advancement proposal (项目推进建议书) as .docx: where we stand, what to do now."""
    form = FormWriter("advancement-proposal", material, letterhead, moment)
    form.head("customer", "code", "stage", "customer_budget", "sales", "presales", "today")
    form.section("situation")
    form.prose(material.project.background)
    form.section("judgement")
    form.lead("chance", "questions")
    add_questions(form)
    form.fields(level_choice(form), "win", "win_computed")
    form.section("proposed")
    form.fields(
        position_choice(form),
        form.field("advised", advice_of(form)),
        "alliance",
        "engagement",
        "partner",
        form.field("strategy", lines=2),
    )
    form.section("rivals")
    form.lead("standing", "gap")
    add_rivals(form, least=3)
    form.section("contacts")
    add_contact_plan(form, least=3)
    form.section("next")
    add_work_plan(form)
    form.section("schedule")
    add_dates(form, least=3)
    form.section("withdrawal")
    add_tripwires(form, least=2)
    form.section("decisions")
    form.note("decisions")
    form.table(("decision", "opinion"), (), (8, 8), least=4)
    form.sign("proposer", "presales_head", "sales_head")
    return form.content()


def sales_plan(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the sales plan (销售策划方案) as .docx, the outcome of the planning meeting."""
    form = FormWriter("sales-plan", material, letterhead, moment)
    form.head(
        "customer", "code", "customer_budget", "our_price", "margin", "win", "sales", "presales"
    )
    _add_analysis(form)
    _add_strategy(form)
    form.section("phases")
    form.lead("phases")
    form.fields(form.field("basis"))
    add_phases(form)
    form.section("strengths")
    form.lead("strengths")
    add_strengths(form)
    form.section("work_plan")
    add_work_plan(form)
    form.section("schedule")
    add_dates(form, least=3)
    form.section("risks")
    form.lead("risks")
    add_risks(form, least=3)
    form.section("withdrawal")
    form.lead("tripwires")
    add_tripwires(form, least=3)
    form.section("team")
    form.note("team")
    add_team(form, least=4)
    form.note("price")
    form.sign("project_manager", "sales_head", "chairman", "leaders")
    return form.content()


def _add_analysis(form: FormWriter) -> None:
    form.section("background")
    form.prose(form.material.project.background)
    form.add_evidence()
    form.section("people")
    form.lead("people")
    add_people(form, least=3)
    form.section("rivals")
    form.lead("standing", "gap")
    add_rivals(form, least=3)
    add_elements(form)
    form.section("swot")
    form.lead("swot")
    add_swot(form, least=1)


def _add_strategy(form: FormWriter) -> None:
    form.section("positioning")
    add_questions(form)
    form.fields(level_choice(form), position_choice(form), form.field("advised", advice_of(form)))
    form.section("strategy")
    form.prose(form.material.project.strategy)
    form.fields("alliance", "engagement", "partner", form.field("focus", _focus(form)))
    form.section("plays")
    add_plays(form)


def _focus(form: FormWriter) -> str:
    return form.known.said(form.plan.plan, "focus")
