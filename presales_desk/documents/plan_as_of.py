"""A project's plan as it was on a day, as a Word document: everything the journal knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.documents.material import Wording
from presales_desk.documents.word import WordDocument
from presales_desk.records.plan_sections import PlanSection
from presales_desk.records.plan_text import chapters_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.records.base import Record
    from presales_desk.records.plan_text import Chapter
    from presales_desk.records.project import Project

_SHARES = (2.8, 7.2)
_PRINTED_ELSEWHERE = (PlanSection.OUTLINES, PlanSection.SUMMARY)


@dataclass(frozen=True, slots=True)
class PastPlan:
    """A plan as it was.

    Attributes:
        project: As it was then.
        records: All of the project at that moment, itself included.
        day: Of that moment.

    """

    project: Project
    records: Sequence[Record]
    day: dt.date


def plan_as_of(plan: PastPlan, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the plan as .docx, its parts in the order of the method.

    Outlines and the summary are left out: they have documents of their own.

    Args:
        plan: What to print.
        letterhead: The company's look.
        moment: When the document is made.

    """
    words = Wording.of(letterhead)
    title = words.text("as_of.title")
    document = WordDocument(letterhead, f"{plan.project.name} {title}", running_head=title)
    document.dated(moment)
    facts = [
        (words.text("as_of.day"), words.day(plan.day)),
        (words.text("as_of.printed"), words.day(moment.date())),
    ]
    document.cover(title, plan.project.name, facts)
    for chapter in chapters_of(plan.records, words.language):
        if chapter.section not in _PRINTED_ELSEWHERE:
            _add_chapter(document, chapter, words)
    return document.content()


def _add_chapter(document: WordDocument, chapter: Chapter, words: Wording) -> None:
    document.heading(chapter.title)
    if chapter.facts:
        document.facts(chapter.facts)
    head = [words.text(f"as_of.{column}") for column in ("entry", "content")]
    groups = [
        (name, [(entry.title, "\n".join(entry.lines)) for entry in entries])
        for name, entries in chapter.groups
    ]
    if len(groups) == 1 and not groups[0][0]:
        document.table(head, groups[0][1], _SHARES)
    elif groups:
        document.grouped_table(head, groups, _SHARES)
