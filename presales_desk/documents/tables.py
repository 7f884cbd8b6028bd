"""Tables that several documents share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.records.formats import size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.material import Wording
    from presales_desk.documents.word import WordDocument
    from presales_desk.records.findings import Finding
    from presales_desk.records.project import KeyFact, Milestone
    from presales_desk.records.summary import Attachment


def add_key_facts(
    document: WordDocument, facts: Sequence[KeyFact], words: Wording, *, level: int = 2
) -> None:
    """Write what is known of each of the six items: question, answer, source, how sure."""
    if not facts:
        return
    document.heading(words.text("key_info.title"), level)
    head = [words.text(f"key_info.{c}") for c in ("item", "question", "answer", "source", "sure")]
    names = {item.key: item.name.of(words.language) for item in load().key_info}
    rows = [
        (
            names[f.item],
            question_of(f, words),
            answer_of(f, words),
            source_of(f, words),
            sure(f, words),
        )
        for key in names
        for f in facts
        if f.item == key
    ]
    document.table(head, rows, (1.75, 2.3, 3.0, 2.15, 1.1))


def add_milestones(
    document: WordDocument, milestones: Sequence[Milestone], words: Wording, *, level: int = 2
) -> None:
    """Write the key dates in their order."""
    if not milestones:
        return
    document.heading(words.text("dates.title"), level)
    head = [words.text(f"dates.{column}") for column in ("day", "name", "state", "note")]
    rows = [
        (
            f"{words.day(m.day)} {m.time}".strip(),
            m.name,
            words.text("dates.done" if m.done else "dates.open"),
            m.note,
        )
        for m in milestones
    ]
    document.table(head, rows, (2.4, 3.3, 1.0, 3.3))


def add_attachments(
    document: WordDocument, attachments: Sequence[Attachment], words: Wording, *, level: int = 2
) -> None:
    """Write which files belong to the project, and whose they are."""
    if not attachments:
        return
    document.heading(words.text("files.title"), level)
    head = [words.text(f"files.{column}") for column in ("name", "kind", "size", "note")]
    rows = [
        (a.name, words.words.text(f"term.material.{a.kind}"), size(a.size), a.note)
        for a in attachments
    ]
    document.table(head, rows, (4.2, 1.6, 1.2, 3.0))


def add_findings(
    document: WordDocument, findings: Sequence[Finding], words: Wording, *, level: int = 1
) -> None:
    """Write what is missing or wrong, the worst first."""
    if not findings:
        return
    document.heading(words.text("gaps.title"), level)
    head = [words.text(f"gaps.{column}") for column in ("severity", "finding")]
    rows = [
        (words.words.text(f"term.severity.{f.severity}"), words.words.finding(f)) for f in findings
    ]
    document.table(head, rows, (1.4, 8.6))


def question_of(fact: KeyFact, words: Wording) -> str:
    """Return the question a fact answers, in the language of the document."""
    return words.name(f"key_info.{fact.question}") if fact.question else fact.own_question


def answer_of(fact: KeyFact, words: Wording) -> str:
    """Return the answer and, on a line of its own, what is still unknown."""
    answer = fact.answer or words.none
    return (
        f"{answer}\n{words.text('key_info.unknown', what=fact.unknown)}" if fact.unknown else answer
    )


def source_of(fact: KeyFact, words: Wording) -> str:
    """Return who said it and when."""
    return "\n".join(part for part in (fact.source, words.day(fact.heard)) if part)


def sure(fact: KeyFact, words: Wording) -> str:
    """Return how sure a fact is; a dash when nobody judged it."""
    return words.words.text(f"term.confidence.{fact.confidence}") if fact.confidence else words.none
