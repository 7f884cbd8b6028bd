"""The key-information checklist (RSSKCBD) as a Word document, to take along to a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.material import ProjectMaterial, Wording
from presales_desk.documents.tables import FACT_SHARES, add_findings, answer_of, source_of, sure
from presales_desk.documents.word import WordDocument
from presales_desk.method import load

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.documents.house import Letterhead
    from presales_desk.method.items import KeyInfo
    from presales_desk.records.project import KeyFact

_UNANSWERED = "key_info.unanswered"
Row = tuple[str, str, str, str]


def key_info_list(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the checklist as .docx: each item's questions with answers, empty ones included."""
    words = Wording.of(letterhead)
    title = words.text("key_info.list_title")
    document = WordDocument(letterhead, f"{material.project.name} {title}", running_head=title)
    document.dated(moment)
    document.cover(title, material.project.name, words.project_facts(material.project))
    head = [words.text(f"key_info.{column}") for column in FACT_SHARES]
    for item in load().key_info:
        document.heading(f"{item.letter} {item.name.of(words.language)}")
        document.paragraph(item.help.of(words.language), muted=True, leads=True)
        document.table(head, _rows(item, material, words), tuple(FACT_SHARES.values()))
    # What is unanswered stands empty in the tables above.
    wrong = [f for f in material.findings if f.page == "key_info" and f.key != _UNANSWERED]
    add_findings(document, wrong, words)
    return document.content()


def _rows(item: KeyInfo, material: ProjectMaterial, words: Wording) -> list[Row]:
    facts = [fact for fact in material.facts if fact.item == item.key]
    rows: list[Row] = []
    for question in item.questions:
        text = question.name.of(words.language)
        answers = [fact for fact in facts if fact.question == f"{item.key}.{question.key}"]
        rows.extend(_row(text, fact, words) for fact in answers)
        if not answers:
            rows.append((text, words.none, "", ""))
    rows.extend(_row(f.own_question, f, words) for f in facts if not f.question)
    return rows


def _row(question: str, fact: KeyFact, words: Wording) -> Row:
    return (question, answer_of(fact, words), source_of(fact, words), sure(fact, words))
