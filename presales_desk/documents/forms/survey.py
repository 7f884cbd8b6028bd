"""The survey of a customer: the form to take along, and the report on what was found.

Method: steps 1 and 3 of the workflow (section 15), six kinds of questions (section 0).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import add_addresses, add_people, add_talks
from presales_desk.documents.forms.planned import add_dates, add_work_plan
from presales_desk.documents.forms.rivalry import add_rivals
from presales_desk.documents.forms.writer import FormWriter
from presales_desk.documents.tables import add_findings
from presales_desk.method import load

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial
    from presales_desk.method.items import KeyInfo

_PAGE = "key_info"
_UNANSWERED = "key_info.unanswered"


def survey_form(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the survey form (调研表) as .docx: questions to ask, with room for the answers."""
    form = FormWriter("survey-form", material, letterhead, moment)
    form.head("customer", "industry", "name", "code", "surveyor", "survey_day")
    form.fields(
        form.choice("survey_way", form.items(load().contact_ways)),
        "survey_place",
        "survey_people",
    )
    form.section("customer")
    form.fields(
        "parent",
        "website",
        form.field("business", lines=2),
        form.field("systems", lines=3),
        form.field("pains", lines=3),
    )
    form.section("people")
    add_addresses(form, least=5)
    form.section("questions")
    form.note("survey")
    for item in load().key_info:
        _add_questions(form, item)
    form.section("rivals")
    form.fields(form.field("rivals", lines=2), form.field("cooperation", lines=2))
    _add_conclusion(form)
    form.sign("surveyor", "marketing_head")
    return form.content()


def survey_report(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the survey report (调研报告) as .docx: who was asked, and what is known by whom."""
    form = FormWriter("survey-report", material, letterhead, moment)
    form.head("customer", "industry", "code", "stage", "presales", "sales", "today")
    form.section("background")
    form.prose(material.project.background)
    form.section("talks")
    add_talks(form, least=3)
    form.section("needs")
    for key in ("requirements", "success_keys"):
        form.document.heading(form.words.name(f"key_info.{key}"), 2)
        form.prose(form.known.value(key))
    form.section("decision")
    form.prose(form.known.value("decision"))
    add_people(form, least=3)
    form.section("schedule")
    form.fields(form.field("customer_budget"), form.field("deadline"))
    add_dates(form, least=3)
    form.section("rivals")
    add_rivals(form, least=3)
    _add_evidence(form)
    form.section("next")
    add_work_plan(form)
    form.sign("surveyor", "presales_head")
    return form.content()


def _add_questions(form: FormWriter, item: KeyInfo) -> None:
    """Write what to ask about one of the six items, with what is known and room for more."""
    language = form.words.language
    form.document.heading(f"{item.letter} {item.name.of(language)}", 2)
    facts = [fact for fact in form.material.facts if fact.item == item.key]
    rows: list[tuple[str, str, str]] = []
    for question in item.questions:
        own = [fact for fact in facts if fact.question == f"{item.key}.{question.key}"]
        answers = "\n".join(fact.answer for fact in own if fact.answer)
        sources = form.known.join(list(dict.fromkeys(fact.source for fact in own)))
        rows.append((question.name.of(language), answers, sources))
    form.table(("question", "reply", "source"), rows, (5, 8, 3.4))


def _add_conclusion(form: FormWriter) -> None:
    form.section("conclusion")
    verdicts = form.options("survey", "follow", "watch", "drop")
    form.fields(form.choice("survey_verdict", verdicts), form.field("next_step", lines=3))


def _add_evidence(form: FormWriter) -> None:
    form.add_evidence()
    wrong = [f for f in form.material.findings if f.page == _PAGE and f.key != _UNANSWERED]
    add_findings(form.document, wrong, form.words)
