"""The forms that decide whether an opportunity becomes a project.

Method: steps 1 and 2 of the workflow (section 15); four questions, importance level and six kinds
of information (section 16).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import add_addresses, add_people, add_team
from presales_desk.documents.forms.planned import (
    add_dates,
    add_questions,
    advice_of,
    level_choice,
    position_choice,
)
from presales_desk.documents.forms.rivalry import add_elements, add_risks, add_rivals
from presales_desk.documents.forms.writer import FormWriter
from presales_desk.documents.word_forms import Field
from presales_desk.method import load
from presales_desk.method.keys import Importance, ProjectQuestion

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial

_SHORT = ("customer_budget", "deadline", "alliance", "partner")
"""Values that say nothing without their label."""
_REPORTED = (Importance.VERY_IMPORTANT, Importance.IMPORTANT)
"""Levels that are reported to the company's leaders at once."""


def basic_information(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the project's basic facts (项目情况基本表) as .docx, drawn from the survey."""
    form = FormWriter("basic-information", material, letterhead, moment)
    form.head("name", "code", "customer", "industry", "sales", "presales", "opened", "stage")
    form.section("project")
    form.fields(
        form.choice(
            "project_kind",
            form.options("project_kind", "software", "integration", "service", "both"),
        ),
        "customer_budget",
        "funding",
        "deadline",
        "decision_day",
        form.field("background", lines=4),
        form.field("requirements", lines=4),
        form.field("success_keys", lines=3),
    )
    form.section("customer")
    add_addresses(form, least=4)
    form.fields(form.field("decision", lines=3))
    form.section("schedule")
    add_dates(form, least=4)
    form.section("rivals")
    add_rivals(form, least=3)
    form.section("judgement")
    form.fields(level_choice(form), "win", "next_step")
    form.sign("filled_by", "sales_manager")
    return form.content()


def initiation_assessment(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the assessment (项目立项评估表) as .docx: on it depends whether presales is called."""
    form = FormWriter("initiation-assessment", material, letterhead, moment)
    form.head("name", "code", "customer", "customer_budget", "sales", "today")
    form.section("four_questions")
    add_questions(form)
    form.section("importance")
    form.fields(level_choice(form), "margin", "market", form.field("suggested_level", _level(form)))
    form.section("chance")
    form.fields("win", "win_computed", form.field("drivers", _drivers(form)), pairs=2)
    add_elements(form)
    form.section("risks")
    add_risks(form, least=3)
    form.section("conclusion")
    form.fields(
        position_choice(form),
        form.field("advised", advice_of(form)),
        form.choice("initiation", form.options("initiation", "yes", "later", "no")),
        form.choice("solution_by", form.options("solution_by", "sales", "presales")),
        form.field("opinion", lines=3),
    )
    form.sign("sales_manager", "marketing_director", "executive_office", "presales_head")
    return form.content()


def initiation_application(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the application (项目立项申请表) as .docx, by the six kinds of information."""
    form = FormWriter("initiation-application", material, letterhead, moment)
    form.head("name", "code", "customer", "industry", "applicant", "applied")
    form.section("importance")
    level = material.project.level
    reported = None if level is None else "yes" if level in _REPORTED else "not_needed"
    form.fields(
        level_choice(form),
        "margin",
        "market",
        form.choice("leaders", form.options("leaders", "yes", "not_needed"), reported),
    )
    form.section("six_kinds")
    form.fields(
        *(
            Field(
                kind.name.of(form.words.language), _information(form, kind.key), wide=True, lines=3
            )
            for kind in load().project_information
        )
    )
    form.section("people")
    add_people(form, least=3)
    form.section("four_questions")
    add_questions(form)
    form.section("team")
    add_team(form, least=4)
    form.fields("expenses", "expenses_from")
    form.sign("applicant", "sales_head", "chairman", "leaders")
    return form.content()


def _information(form: FormWriter, kind: str) -> str:
    """Return what the plan knows of one of the six kinds of information."""
    known = form.known
    lines = {
        "basics": ("background", "customer_budget", "deadline"),
        "competition": ("rivals", "opponents"),
        "partners": ("alliance", "partner"),
        "customer": ("requirements",),
        "relations": ("decision",),
    }.get(kind, ())
    if kind == "own_ability":
        answer = form.plan.judgement(None, ProjectQuestion.DELIVERABLE)
        return answer.evidence if answer else ""
    return "\n".join(
        known.labelled(key) if key in _SHORT else known.value(key)
        for key in lines
        if known.value(key)
    )


def _level(form: FormWriter) -> str:
    level = form.reasoning.level
    return f"{level} {form.words.name(f'importance.{level}')}" if level else ""


def _drivers(form: FormWriter) -> str:
    words = form.words.words
    return "\n".join(words.text(f"win.{d.key}", **d.values) for d in form.reasoning.drivers[:5])
