"""The project summary (售前项目总结报告) as a Word document (method, section 14)."""

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
from presales_desk.documents.tables import add_attachments, add_key_facts, add_milestones
from presales_desk.documents.word import WordDocument
from presales_desk.method import load

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead


def project_summary(
    material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the report as .docx: the six groups, then key facts, dates, story line and files."""
    words = Wording.of(letterhead)
    title = words.text("summary.title")
    document = WordDocument(letterhead, f"{material.project.name} {title}", running_head=title)
    document.dated(moment)
    facts = [*words.project_facts(material.project), *result_facts(material, words)]
    if material.summary is not None and material.summary.tags:
        tags = words.text("join").join(material.summary.tags)
        facts.append((words.text("label.tags"), tags))
    facts += meeting_facts(material, words)
    facts.append((words.text("label.written"), _written(material, letterhead, words, moment)))
    document.cover(title, material.project.name, facts)
    _add_groups(document, material, words)
    document.heading(words.text("summary.appendix"))
    add_key_facts(document, material.facts, words)
    add_milestones(document, material.milestones, words)
    _add_story_line(document, material, words)
    add_attachments(document, material.attachments, words)
    return document.content()


def _add_groups(document: WordDocument, material: ProjectMaterial, words: Wording) -> None:
    method = load()
    for group in method.summary_groups:
        document.heading(group.name.of(words.language))
        names = tuple(field.key for field in method.summary if field.group == group.key)
        add_fields(document, material, names, words)
        if (add_table := _TABLES.get(group.key)) is not None:
            add_table(document, material, words)


def _written(
    material: ProjectMaterial, letterhead: Letterhead, words: Wording, moment: dt.datetime
) -> str:
    by = letterhead.profile.user_name or material.project.presales
    return words.text("join").join(part for part in (by, words.day(moment.date())) if part)


def _add_story_line(document: WordDocument, material: ProjectMaterial, words: Wording) -> None:
    if not material.slides:
        return
    document.heading(words.text("story.title"), 2)
    rows = [
        (str(number), words.name(f"sections.{slide.section}"), slide.title)
        for number, slide in enumerate(material.slides, start=1)
    ]
    head = [words.text(f"story.{column}") for column in ("number", "block", "message")]
    document.table(head, rows, (0.6, 1.8, 7.6))


_TABLES = {"context": add_scores, "strategy": add_phases}
"""What is told in a table below the texts of a group."""
