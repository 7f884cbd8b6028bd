"""The one-page briefing (一页简报): what a leader must know before the meeting begins.

It is one page whatever the plan holds: every list is cut to what matters most, every text to the
room it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import by_influence, signed
from presales_desk.documents.forms.planned import day_of, open_todos, tripwire_text
from presales_desk.documents.forms.rivalry import answers_to, leading_rivals, weightiest
from presales_desk.documents.forms.writer import FormWriter
from presales_desk.documents.word_forms import Field
from presales_desk.method import load
from presales_desk.method.keys import Element, KeyInfoItem, Quadrant

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial
    from presales_desk.documents.reasoning import SideTotal

_PEOPLE, _RIVALS, _RISKS, _NEXT = 5, 3, 3, 4
_NARROW, _WIDE, _LINES = 24, 38, 120
"""Room in half-width characters: a narrow cell, a wide one, two lines of the widest."""


def briefing(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the briefing as .docx of one page."""
    form = FormWriter("briefing", material, letterhead, moment)
    form.document.cover(form.title, brief(material.project.name, _LINES), ())
    form.fields(
        "customer",
        "stage",
        "customer_budget",
        "our_price",
        "level",
        "position",
        "win",
        "win_computed",
        Field(form.text("briefing.lead"), brief(lead(form), _LINES), wide=True),
        Field(form.text("label.strategy"), brief(form.known.value("strategy"), _LINES), wide=True),
    )
    _add_key_info(form)
    _add_people(form)
    _add_rivals(form)
    _add_risks(form)
    _add_next(form)
    return form.content()


def lead(form: FormWriter) -> str:
    """Say in numbers where we stand: the total, the widest gap, and tripwires that are true."""
    sentences = [_standing(form), _gap(form)]
    true = [t for t in form.plan.tripwires if t.id in form.reasoning.pulled]
    sentences.extend(form.text("briefing.pulled", text=tripwire_text(form, t)) for t in true[:1])
    space = "" if form.words.language == "zh" else " "
    return space.join(sentence for sentence in sentences if sentence)


def brief(text: str, width: int) -> str:
    """Return the beginning of ``text`` in one line, at most ``width`` half-width characters."""
    line = " ".join(text.split())
    used = 0
    for place, character in enumerate(line):
        used += 1 if ord(character) < 0x2E80 else 2
        if used > width:
            return f"{line[: max(place - 1, 0)].rstrip()}…"
    return line


def _standing(form: FormWriter) -> str:
    if len(form.reasoning.totals) < 2 or not form.plan.scores:
        return ""
    ours, *others = form.reasoning.totals
    rival = max(others, key=lambda side: side.total)
    lead = round(ours.total - rival.total, 2)
    return form.text(
        f"briefing.{_rank_key(lead)}",
        ours=f"{ours.total:.2f}",
        rank=ours.rank,
        rival=form.known.side(rival.competitor_id),
        lead=f"{abs(lead):.2f}",
    )


def _rank_key(lead: float) -> str:
    if lead == 0:
        return "level"
    return "first" if lead > 0 else "behind"


def _gap(form: FormWriter) -> str:
    """Name the element in which the best rival is furthest ahead of us, if any is."""
    rival = _best(form)
    if rival is None:
        return ""
    gaps: list[tuple[float, Element]] = []
    for element in Element:
        ours, theirs = form.plan.score(None, element), form.plan.score(rival.competitor_id, element)
        if ours and theirs and ours.score is not None and theirs.score is not None:
            gaps.append((round(theirs.score - ours.score, 1), element))
    widest, element = max(gaps, default=(0.0, Element.COMPANY))
    if widest <= 0:
        return ""
    name = form.words.name(f"elements.{element}")
    rival_name = form.known.side(rival.competitor_id)
    return form.text("briefing.gap", element=name, rival=rival_name, lead=f"{widest:.1f}")


def _best(form: FormWriter) -> SideTotal | None:
    return max(form.reasoning.totals[1:], key=lambda side: side.total, default=None)


def _add_key_info(form: FormWriter) -> None:
    language = form.words.language
    rows = [
        (
            f"{item.letter} {item.name.of(language)}",
            brief(form.known.answers(KeyInfoItem(item.key)), _LINES) or form.text("unknown"),
        )
        for item in load().key_info
    ]
    form.document.table(
        (form.text("briefing.key_info"), form.text("column.reply")), rows, (3, 13.2)
    )


def _add_people(form: FormWriter) -> None:
    rows = [
        (
            brief(" ".join(part for part in (person.name, person.title) if part), _NARROW),
            brief(form.known.said(person, "roles"), _NARROW),
            signed(person.stance) or form.text("unknown"),
            brief(person.needs, _WIDE),
        )
        for person in by_influence(form)[:_PEOPLE]
    ]
    head = (form.text("briefing.people"), *(form.text(f"column.{c}") for c in _OF_PEOPLE))
    form.document.table(head, rows or [("",) * len(head)], (4, 3.2, 1.8, 7.2))


def _add_rivals(form: FormWriter) -> None:
    totals = {side.competitor_id: f"{side.total:.2f}" for side in form.reasoning.totals}
    rows = [
        (
            brief(rival.name, _NARROW),
            form.known.said(rival, "threat"),
            totals.get(rival.id, ""),
            form.known.said(rival, "price"),
            brief(rival.answer, _NARROW),
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
    form.document.table(head, rows or [("",) * len(head)], (3.4, 2.6, 1.8, 3.2, 5.2))


def _add_risks(form: FormWriter) -> None:
    items = [*form.plan.board(Quadrant.THREATS), *form.plan.board(Quadrant.WEAKNESSES)]
    rows = [
        (brief(item.text, _WIDE), brief(answers_to(form, item), _WIDE))
        for item in weightiest(items)[:_RISKS]
    ]
    head = (form.text("briefing.risks"), form.text("column.measure"))
    form.document.table(head, rows or [("", "")], (1, 1))


def _add_next(form: FormWriter) -> None:
    """Write what comes next: key dates at the left, what is to do at the right."""
    dates = [(day_of(form, m), brief(m.name, _NARROW)) for m in form.known.coming()]
    todos = [(brief(todo.text, _WIDE), brief(todo.owner, _NARROW)) for todo in open_todos(form)]
    count = min(max(len(dates), len(todos), 1), _NEXT)
    left, right = ([*rows, *[("", "")] * count][:count] for rows in (dates, todos))
    head = [form.text(f"column.{column}") for column in ("day", "event", "work", "owner")]
    rows = [(*pair, *other) for pair, other in zip(left, right, strict=True)]
    form.document.table(head, rows, (3.9, 4, 6.5, 2))


_OF_PEOPLE = ("roles", "stance", "needs")
