"""How a project ended, as documents tell it: scores, what decided, what became of the phases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.records.enums import Result
from presales_desk.records.formats import money, number, signed
from presales_desk.records.result_points import points_of, total

if TYPE_CHECKING:
    from presales_desk.documents.material import ProjectMaterial, Row, Wording
    from presales_desk.documents.word import WordDocument
    from presales_desk.records.result_points import Points


def result_facts(material: ProjectMaterial, words: Wording) -> list[Row]:
    """Return who won at which price, and what decided, label and value, without the empty ones."""
    summary = material.summary
    if summary is None:
        return []
    decided = [words.name(f"elements.{element}") for element in summary.elements]
    rows = [
        ("winner", summary.winner),
        ("our_price", money(summary.our_price, words.language)),
        ("winning_price", money(summary.winning_price, words.language)),
        ("elements", words.words.text("summary.offer.comma").join(decided)),
    ]
    return [(words.text(f"label.{key}"), value) for key, value in rows if value]


def meeting_facts(material: ProjectMaterial, words: Wording) -> list[Row]:
    """Return when the summary was talked over, and by whom."""
    summary = material.summary
    if summary is None:
        return []
    day = words.day(summary.meeting) if summary.meeting is not None else ""
    rows = [("meeting", day), ("participants", summary.participants)]
    return [(words.text(f"label.{key}"), value) for key, value in rows if value]


def add_fields(
    document: WordDocument, material: ProjectMaterial, names: tuple[str, ...], words: Wording
) -> None:
    """Write fields of the summary, each below its name; that it is empty when nobody wrote it."""
    titles = {field.key: field.name.of(words.language) for field in load().summary}
    for name in names:
        document.heading(titles[name], 2)
        text = str(getattr(material.summary, name, "")).strip()
        document.paragraph(text or words.text("empty"), muted=not text)


def add_scores(document: WordDocument, material: ProjectMaterial, words: Wording) -> None:
    """Write how each side scored, with the sums; nothing while nobody noted it."""
    scores = material.result_scores
    if not scores:
        return
    document.heading(words.text("scores.title"), 2)
    other = "runner_up" if material.project.result is Result.WON else "winner"
    head = [words.text(f"scores.{key}") for key in ("item", "full", "ours", other, "margin")]
    rows = [(score.name, *_cells(points_of(score), words)) for score in scores]
    sums = (words.text("scores.total"), *_cells(total(scores), words))
    document.table(head, rows, (4, 1.5, 1.5, 1.5, 1.5), total=sums)


def add_phases(document: WordDocument, material: ProjectMaterial, words: Wording) -> None:
    """Write what each phase set out to do, what was done, and whether it worked."""
    phases = material.plan.phases
    if not phases:
        return
    document.heading(words.text("phases.title"), 2)
    head = [words.text(f"phases.{key}") for key in ("name", "aim", "executed", "reached")]
    rows = [
        (
            phase.name,
            phase.aim or words.none,
            phase.executed or words.none,
            words.words.text(f"term.reached.{phase.reached}") if phase.reached else words.none,
        )
        for phase in phases
    ]
    document.table(head, rows, (1.8, 3.4, 3.8, 1.2))


def _cells(points: Points, words: Wording) -> tuple[str, ...]:
    known = (points.full, points.ours, points.winner)
    written = (number(value) or words.none for value in known)
    return (*written, signed(points.margin) or words.none)
