"""Parts of forms about judgement and plan: four questions, phases, work, dates, tripwires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import coming_contacts
from presales_desk.documents.word_cells import Choices
from presales_desk.documents.word_forms import Field
from presales_desk.method import load
from presales_desk.method.keys import ProjectQuestion
from presales_desk.records.enums import Verdict

if TYPE_CHECKING:
    from presales_desk.documents.forms.writer import FormWriter
    from presales_desk.records.people import Todo
    from presales_desk.records.plan import Phase, Tripwire
    from presales_desk.records.project import Milestone

_PHASE_FIELDS = ("focus", "purpose", "audience", "content", "strengths", "goal")


def add_questions(form: FormWriter) -> None:
    """Write the four questions of a project with our answers to tick, and what shows them."""
    names = {verdict: form.term(f"verdict.{verdict}") for verdict in Verdict}
    rows: list[tuple[str, Choices, str, str]] = []
    for question in ProjectQuestion:
        answer = form.plan.judgement(None, question)
        verdict = answer.verdict if answer else None
        ticks = Choices(tuple((name, option is verdict) for option, name in names.items()))
        evidence, source = (answer.evidence, answer.source) if answer else ("", "")
        rows.append((form.words.name(f"project_questions.{question}"), ticks, evidence, source))
    form.table(("question", "verdict", "evidence", "source"), rows, (4.2, 3.8, 5.4, 3))


def level_choice(form: FormWriter) -> Field:
    """Return the importance levels to tick, that of the project ticked."""
    names = {
        item.key: f"{item.key} {item.name.of(form.words.language)}" for item in load().importance
    }
    return form.choice("level", names, form.material.project.level)


def position_choice(form: FormWriter) -> Field:
    """Return the positions to tick, that of the project ticked."""
    options = form.items(load().positions)
    return form.choice("position", options, form.material.project.position)


def advice_of(form: FormWriter) -> str:
    """Return what the method recommends, in the words of the rule that decided."""
    reasoning = form.reasoning
    if not reasoning.rule:
        return ""
    rule = next(rule for rule in load().position_rules if rule.key == reasoning.rule)
    return rule.help.of(form.words.language)


def add_phases(form: FormWriter) -> None:
    """Write the stage table: a form for each phase with its fields."""
    for phase in form.plan.phases:
        name = f"{phase.name}  {form.known.span(phase.start, phase.end)}".strip()
        form.document.heading(name, 2)
        form.fields(
            *(
                Field(form.text(f"column.phase_{field}"), _phase_value(form, phase, field))
                for field in _PHASE_FIELDS
            )
        )
    if not form.plan.phases:
        columns = ("phase", "period", *(f"phase_{field}" for field in _PHASE_FIELDS))
        form.table(columns, (), (2, 2, 2, 2, 2, 2, 2, 2), least=4)


def add_strengths(form: FormWriter) -> None:
    """Write which phase brings out which strength."""
    rows = [
        (
            strength.item.text,
            form.known.join([phase.name for phase in strength.phases]),
            form.term(f"strength.{strength.state}"),
        )
        for strength in form.reasoning.strengths
    ]
    form.table(("strength", "phase", "state"), rows, (9, 4.2, 3), least=2)


def add_work_plan(form: FormWriter, *, least: int = 2) -> None:
    """Write the work plan: contacts with the customer's people, and everything else to do."""
    contacts = [
        (
            form.text("contact", name=form.known.said(c, "stakeholder_id"), way=c.way).strip(),
            c.purpose,
            c.owner,
            form.known.day(c.day),
        )
        for c in coming_contacts(form)
    ]
    todos = [
        (todo.text, todo.note, todo.owner, form.known.day(todo.due)) for todo in open_todos(form)
    ]
    groups = [(form.text("work.customer"), contacts), (form.text("work.tasks"), todos)]
    form.groups(("work", "purpose", "owner", "due"), groups, (5.8, 5.4, 1.9, 3.3), least=least)


def open_todos(form: FormWriter) -> list[Todo]:
    """Return what is still to do, by its last day, open ones last."""
    todos = [todo for todo in form.plan.todos if todo.finished is None]
    return sorted(todos, key=lambda todo: todo.due.isoformat() if todo.due else "9999")


def add_dates(form: FormWriter, *, least: int = 0) -> None:
    """Write the key dates with what they are and how far they have come."""
    rows = [(day_of(form, m), m.name, _progress(form, m), m.note) for m in form.material.milestones]
    form.table(("day", "event", "state", "note"), rows, (4.3, 4.4, 1.8, 6.1), least=least)


def day_of(form: FormWriter, milestone: Milestone) -> str:
    """Return day and time of a key date; empty while open."""
    return f"{form.known.day(milestone.day)} {milestone.time}".strip()


def add_tripwires(form: FormWriter, *, least: int) -> None:
    """Write when we get out, whether it has come to that, and what we do then."""
    rows = [(form.known.tripwire(t), _pulled(form, t), t.action) for t in form.plan.tripwires]
    form.table(("tripwire", "state", "action"), rows, (7.4, 2, 7), least=least)


def _pulled(form: FormWriter, tripwire: Tripwire) -> str:
    return form.text("pulled" if tripwire.id in form.reasoning.pulled else "not_pulled")


def _phase_value(form: FormWriter, phase: Phase, field: str) -> str:
    if field == "audience":
        return form.known.audience(phase)
    return getattr(phase, field)


def _progress(form: FormWriter, milestone: Milestone) -> str:
    if milestone.done:
        return form.text("done")
    late = milestone.day is not None and milestone.day < form.known.today
    return form.text("late" if late else "open")
