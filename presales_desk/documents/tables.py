"""Tables that several documents share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.records.formats import size

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.documents.material import Wording
    from presales_desk.documents.word import WordDocument
    from presales_desk.records.findings import Finding
    from presales_desk.records.project import KeyFact, Milestone
    from presales_desk.records.summary import Attachment

FACT_SHARES = {"question": 3.5, "answer": 7.0, "source": 4.1, "sure": 2.0}
"""Widths of the columns of a table of facts."""


def add_key_facts(
    document: WordDocument, facts: Sequence[KeyFact], words: Wording, *, level: int = 2
) -> None:
    """Write what is known of each of the six items: question, answer, source, how sure."""
    columns = ("question", "answer", "source", "sure")
    _add_facts(document, facts, words, columns, level)


def add_answers(
    document: WordDocument, facts: Sequence[KeyFact], words: Wording, *, level: int = 2
) -> None:
    """Write the same as ``add_key_facts`` in brief, without the sources."""
    _add_facts(document, facts, words, ("question", "answer", "sure"), level)


def _add_facts(
    document: WordDocument,
    facts: Sequence[KeyFact],
    words: Wording,
    columns: Sequence[str],
    level: int,
) -> None:
    if not facts:
        return
    document.heading(words.text("key_info.title"), level)
    groups = [
        (
            f"{item.letter} {item.name.of(words.language)}",
            [
                [_FACT_CELLS[column](fact, words) for column in columns]
                for fact in facts
                if fact.item == item.key
            ],
        )
        for item in load().key_info
    ]
    head = [words.text(f"key_info.{column}") for column in columns]
    document.grouped_table(head, groups, [FACT_SHARES[column] for column in columns])


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
    document.table(head, rows, (3.9, 4.6, 1.5, 6.6))


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
    document.table(head, rows, (5.4, 2.2, 1.6, 7.4))


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
    document.table(head, rows, (1.1, 8.9))


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
    return words.text("join").join(part for part in (fact.source, words.day(fact.heard)) if part)


def sure(fact: KeyFact, words: Wording) -> str:
    """Return how sure a fact is; a dash when nobody judged it."""
    return words.words.text(f"term.confidence.{fact.confidence}") if fact.confidence else words.none


_FACT_CELLS: dict[str, Callable[[KeyFact, Wording], str]] = {
    "question": question_of,
    "answer": answer_of,
    "source": source_of,
    "sure": sure,
}
