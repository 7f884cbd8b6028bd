"""The project brief as a Word document: where a project stands, on two or three pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.material import ProjectMaterial, Wording
from presales_desk.documents.tables import add_answers, add_findings, add_milestones
from presales_desk.documents.word import WordDocument

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead


def project_brief(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the brief as .docx: background, strategy, dates, key facts, and what is missing."""
    words = Wording.of(letterhead)
    project = material.project
    title = words.text("brief.title")
    document = WordDocument(letterhead, f"{project.name} {title}", running_head=title)
    document.dated(moment)
    document.cover(title, project.name, words.project_facts(project))
    for key, text in (("background", project.background), ("strategy", project.strategy)):
        document.heading(words.text(f"brief.{key}"))
        document.paragraph(text or words.text("empty"), muted=not text)
    add_milestones(document, material.milestones, words, level=1)
    add_answers(document, material.facts, words, level=1)
    add_findings(document, material.findings, words)
    return document.content()
