"""What was read of a tender file, as records of a project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.bid.tender import Meaning
from presales_desk.records.enums import (
    ClauseCategory,
    ClauseWeight,
    ScoreBasis,
    TenderRuleKind,
)
from presales_desk.records.tender import (
    TenderClause,
    TenderDocument,
    TenderFact,
    TenderFile,
    TenderMark,
    TenderRule,
    TenderScore,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.tender import Check, Place, Tender
    from presales_desk.records.base import Record

_STEP = 1024.0
_FILE_STEP = 2.0**26  # what a later file says stands behind all of an earlier one
_TITLE = re.compile(
    r"(第[一二三四五六七八九十百\d]{1,4}[章节篇卷册]|第[一二三四五六七八九十\d]{1,4}部分)(?=[\u4e00-\u9fff])"
)
"""The number of a chapter that its title follows at once: the reader takes spaces out."""
_MEANINGS = {
    Meaning.MANDATORY: ClauseWeight.MANDATORY,
    Meaning.IMPORTANT: ClauseWeight.IMPORTANT,
    Meaning.OTHER: ClauseWeight.PLAIN,
}


@dataclass(frozen=True, slots=True)
class TenderRecords:
    """Records of one file.

    Attributes:
        besides: The file, its facts and marks, in the order in which they can be stored.
        listed: Scoring items, documents and rules.

    """

    file: TenderFile
    besides: tuple[Record, ...]
    listed: tuple[Record, ...]
    clauses: tuple[TenderClause, ...]


def records_of(tender: Tender, file: TenderFile, rank: float) -> TenderRecords:
    """Return the records of a file that was read.

    Args:
        tender: What was read.
        file: The file's own record.
        rank: Of the first clause.

    """
    besides = (file, *_facts(tender, file), *_marks(tender, file))
    listed = (*_scores(tender, file), *_documents(tender, file), *_rules(tender, file))
    return TenderRecords(file, besides, listed, _clauses(tender, file, rank))


def _facts(tender: Tender, file: TenderFile) -> Sequence[Record]:
    return [
        TenderFact(**_own(file, n), key=fact.key, value=_text(fact.value), text=fact.text).but(
            **_place(fact.place), part=fact.place.part
        )
        for n, fact in enumerate(tender.facts)
    ]


def _marks(tender: Tender, file: TenderFile) -> Sequence[Record]:
    return [
        TenderMark(
            **_own(file, n),
            mark=mark.mark,
            meaning=_MEANINGS[mark.meaning],
            text=mark.text,
            page=mark.place.page,
        )
        for n, mark in enumerate(tender.marks)
    ]


def _clauses(tender: Tender, file: TenderFile, rank: float) -> tuple[TenderClause, ...]:
    return tuple(
        TenderClause(
            project_id=file.project_id,
            tender_file_id=file.id,
            number=clause.number,
            text=clause.text,
            part=_TITLE.sub(r"\1 ", clause.place.part or clause.section),
            mark=clause.mark,
            weight=ClauseWeight(clause.meaning.value),
            category=ClauseCategory(clause.kind.value),
            **_place(clause.place),
            rank=rank + n * _STEP,
        )
        for n, clause in enumerate(tender.clauses)
    )


def _scores(tender: Tender, file: TenderFile) -> Sequence[Record]:
    return [
        TenderScore(
            **_own(file, n),
            section=item.group,
            name=item.item,
            points=item.points,
            criteria=item.criteria,
            basis=ScoreBasis(item.basis.value) if item.basis else None,
            **_place(item.place),
        )
        for n, item in enumerate(tender.scoring)
    ]


def _documents(tender: Tender, file: TenderFile) -> Sequence[Record]:
    return [
        TenderDocument(
            **_own(file, n),
            number=document.number,
            name=document.name,
            required=document.required,
            columns=document.columns,
            deviations_only=document.deviations_only,
            **_place(document.place),
        )
        for n, document in enumerate(tender.documents)
    ]


def _rules(tender: Tender, file: TenderFile) -> Sequence[Record]:
    kinds = TenderRuleKind
    told: list[tuple[TenderRuleKind, str, Place | None]] = [
        *((kinds.REJECTION, rule.text, rule.place) for rule in tender.rejections),
        *((kinds.QUALIFICATION, _check(check), check.place) for check in tender.checks),
        *((kinds.CONTRACT, term.text, term.place) for term in tender.terms),
        *((kinds.TRAP, warning.message, warning.place) for warning in tender.warnings),
    ]
    return [
        TenderRule(
            **_own(file, n),
            kind=kind,
            text=text,
            part=place.part if place else "",
            **(_place(place) if place else {}),
        )
        for n, (kind, text, place) in enumerate(told)
    ]


def _check(check: Check) -> str:
    return "\n".join(filter(None, (check.item, check.criteria)))


def _own(file: TenderFile, number: int) -> dict[str, Any]:
    return {
        "project_id": file.project_id,
        "tender_file_id": file.id,
        "rank": file.rank * _FILE_STEP + number * _STEP,
    }


def _place(place: Place) -> dict[str, Any]:
    return {"page": place.page, "block": place.block}


def _text(value: object) -> str:
    """Return a value as a record keeps it: whole amounts without decimals."""
    return f"{value:.2f}".removesuffix(".00") if isinstance(value, float) else str(value)
