"""The case analysis (案例分析报告) as a Word document.

Sales and the project manager write it after signing or failure; compulsory for projects of the
levels I and VI (method, section 16). It draws on the summary, and leaves room for the measures that
the meeting agrees on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.material import ProjectMaterial, Wording
from presales_desk.documents.outcome import (
    add_fields,
    add_phases,
    add_scores,
    meeting_facts,
    result_facts,
)
from presales_desk.documents.word import WordDocument
from presales_desk.documents.word_forms import Signature
from presales_desk.records.formats import signed
from presales_desk.records.result_points import points_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from presales_desk.documents.house import Letterhead

_PARTS: dict[str, tuple[str, ...]] = {
    "case": ("background", "competition", "course"),
    "result": ("outcome",),
    "strategy": ("strategy_review", "strategy_execution"),
    "won_by": ("strategy_successes", "strengths_shown", "gains"),
    "lost_by": ("strategy_failures", "weaknesses_shown"),
    "learned": ("lessons",),
}
"""The parts of the analysis, each with the fields of the summary that it rests on."""
_MEASURES = 4  # rows to write in
_SIGNERS = ("sales_manager", "project_manager", "presales_head")


def case_analysis(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the analysis as .docx, with the places where those sign who answer for it."""
    words = Wording.of(letterhead)
    title = words.words.text("report.case-analysis")
    document = WordDocument(letterhead, f"{material.project.name} {title}", running_head=title)
    document.dated(moment)
    facts = [*words.project_facts(material.project), *result_facts(material, words)]
    document.cover(title, material.project.name, [*facts, *meeting_facts(material, words)])
    for part, names in _PARTS.items():
        document.heading(words.text(f"analysis.{part}"))
        add_fields(document, material, names, words)
        if part in _TABLES:
            _TABLES[part](document, material, words)
    _add_measures(document, words)
    document.heading(words.words.text("form.section.approval"))
    roles = (words.words.text(f"form.role.{signer}") for signer in _SIGNERS)
    document.signatures([Signature(role) for role in roles])
    return document.content()


def _add_result(document: WordDocument, material: ProjectMaterial, words: Wording) -> None:
    """Write the scores, and below them where the points were won and lost."""
    add_scores(document, material, words)
    margins = [(points_of(score).margin, score.name) for score in material.result_scores]
    known = sorted((margin, name) for margin, name in margins if margin is not None)
    for key, (margin, name) in _extremes(known):
        document.paragraph(words.text(f"analysis.{key}", name=name, points=signed(margin)))


def _extremes(known: list[tuple[float, str]]) -> list[tuple[str, tuple[float, str]]]:
    """Return where we were furthest ahead and furthest behind, if we were at all."""
    found: list[tuple[str, tuple[float, str]]] = []
    if known and known[-1][0] > 0:
        found.append(("ahead", known[-1]))
    if known and known[0][0] < 0:
        found.append(("behind", known[0]))
    return found


def _add_measures(document: WordDocument, words: Wording) -> None:
    document.heading(words.text("analysis.measures"))
    columns = ("measure", "owner", "due", "checked")
    head = [words.text(f"analysis.{column}") for column in columns]
    document.table(head, [("",) * len(columns)] * _MEASURES, (5, 1.8, 1.8, 1.8))


_TABLES: dict[str, Callable[[WordDocument, ProjectMaterial, Wording], None]] = {
    "result": _add_result,
    "strategy": add_phases,
}
