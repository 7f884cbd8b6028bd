"""The one-page briefing (一页简报): what a leader must know before the meeting begins.

It is one page whatever the plan holds: every list is cut to what matters most, every text to the
room it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.known import signed
from presales_desk.documents.forms.people import by_influence
from presales_desk.documents.forms.planned import day_of, open_todos
from presales_desk.documents.forms.rivalry import leading_rivals, weightiest
from presales_desk.documents.forms.writer import FormWriter
from presales_desk.documents.word_forms import Field
from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem, Quadrant
from presales_desk.records.room import brief

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial

_PEOPLE, _RIVALS, _RISKS, _NEXT = 3, 3, 2, 3
_WHOLE, _HALF, _NEEDS, _WORK, _CUSTOMER, _EVENT, _NAME = 108, 74, 66, 54, 44, 34, 26
"""Room in half-width characters, on two lines each."""
_ANSWER, _RIVAL, _OWNER = 32, 12, 10
"""Likewise, on one line."""


def briefing(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the briefing as .docx of one page."""
    form = FormWriter("briefing", material, letterhead, moment)
    form.document.narrow_margins()
    form.document.title(form.title, brief(material.project.name, _WHOLE))
    form.fields(
        form.field("customer", brief(material.project.customer, _CUSTOMER)),
        "stage",
        "customer_budget",
        "our_price",
        "level",
        "position",
        "win",
        "win_computed",
        Field(form.text("briefing.lead"), brief(lead(form), _WHOLE + _NAME), wide=True),
        Field(
            form.text("label.strategy"),
            brief(form.known.value("strategy"), _WHOLE + _NAME),
            wide=True,
        ),
    )
    _add_key_info(form)
    _add_people(form)
    _add_rivals(form)
    _add_risks(form)
    _add_next(form)
    return form.content()


def lead(form: FormWriter) -> str:
    """Say in numbers where we stand, and which tripwire is true."""
    true = [t for t in form.plan.tripwires if t.id in form.reasoning.pulled]
    wires = [form.text("briefing.pulled", text=form.known.tripwire(t)) for t in true[:1]]
    return " ".join(filter(None, [form.known.sentences("standing", "gap"), *wires]))


def _add_key_info(form: FormWriter) -> None:
    language = form.words.language
    rows = [
        (
            f"{item.letter} {item.name.of(language)}",
            brief(form.known.answers(KeyInfoItem(item.key)), _WHOLE) or form.text("unknown"),
        )
        for item in load().key_info
    ]
    form.document.table(
        (form.text("briefing.key_info"), form.text("column.reply")), rows, (4.6, 11.6)
    )


def _add_people(form: FormWriter) -> None:
    rows = [
        (
            brief(person.name, _NAME),
            brief(form.known.said(person, "roles"), _EVENT),
            signed(person.stance) or form.text("unknown"),
            brief(person.needs, _NEEDS),
        )
        for person in by_influence(form)[:_PEOPLE]
    ]
    head = (form.text("briefing.people"), *(form.text(f"column.{c}") for c in _OF_PEOPLE))
    form.document.table(head, rows or [("",) * len(head)], (3.3, 3.8, 1.8, 7.3))


def _add_rivals(form: FormWriter) -> None:
    totals = {side.competitor_id: f"{side.total:.2f}" for side in form.reasoning.totals}
    rows = [
        (
            brief(rival.name, _RIVAL),
            form.known.said(rival, "threat"),
            totals.get(rival.id, ""),
            form.known.said(rival, "price"),
            brief(rival.answer, _ANSWER),
        )
        for rival in leading_rivals(form)[:_RIVALS]
    ]
    head = (
        form.text("briefing.rivals"),
        form.text("column.threat"),
        form.text("briefing.total"),
        form.text("column.price_intent"),
        form.text("column.answer"),
    )
    form.document.table(head, rows or [("",) * len(head)], (2.8, 2.6, 1.4, 3.2, 6.2))


def _add_risks(form: FormWriter) -> None:
    items = [*form.plan.board(Quadrant.THREATS), *form.plan.board(Quadrant.WEAKNESSES)]
    rows = [
        (brief(item.text, _HALF), brief(form.known.answers_to(item), _HALF))
        for item in weightiest(items)[:_RISKS]
    ]
    head = (form.text("briefing.risks"), form.text("column.measure"))
    form.document.table(head, rows or [("", "")], (1, 1))


def _add_next(form: FormWriter) -> None:
    """Write what comes next: key dates at the left, what is to do at the right."""
    dates = [(day_of(form, m), brief(m.name, _EVENT)) for m in form.known.coming()]
    todos = [(brief(todo.text, _WORK), brief(todo.owner, _OWNER)) for todo in open_todos(form)]
    count = min(max(len(dates), len(todos), 1), _NEXT)
    left, right = ([*rows, *[("", "")] * count][:count] for rows in (dates, todos))
    head = [form.text(f"column.{column}") for column in ("day", "event", "work", "owner")]
    rows = [(*pair, *other) for pair, other in zip(left, right, strict=True)]
    form.document.table(head, rows, (3.9, 3.9, 6.3, 2.1))


_OF_PEOPLE = ("roles", "stance", "needs")
