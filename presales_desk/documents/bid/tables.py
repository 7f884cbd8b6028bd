"""Tables of a bid: response matrix, deviation tables, scoring index, documents, tasks."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.documents.bid.columns import SHARES, columns_of, rows_of
from presales_desk.documents.bid.paper import BidPaper
from presales_desk.documents.bid.prices import sign
from presales_desk.records.enums import ClauseCategory, ClauseWeight, Deviation
from presales_desk.records.formats import day, number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.records.tender import TenderClause, TenderDocument, TenderScore

TECHNICAL, COMMERCIAL = "technical-deviation", "commercial-deviation"
_CATEGORIES = {
    TECHNICAL: {ClauseCategory.TECHNICAL, ClauseCategory.SERVICE},
    COMMERCIAL: {ClauseCategory.COMMERCIAL, ClauseCategory.CONTRACT, ClauseCategory.PRICE},
}
_REQUIRED = {None: "required.unsaid", True: "required.yes", False: "required.no"}
_MATRIX = ("row", "number", "requirement", "response", "deviation", "evidence", "page")
_SCORE = ("row", "item", "points", "criteria", "evidence", "page")
_LIST = {
    "row": 1.0,
    "number": 2.2,
    "name": 4.2,
    "required": 1.7,
    "copy": 1.5,
    "owner": 1.6,
    "state": 1.7,
    "page": 1.3,
}
"""Columns of the list of documents with their shares of its width."""
_INSIDE = ("owner", "state")
"""Those that only help us to prepare it."""
_TASK = (
    *("row", "text", "type", "place", "clause", "owner", "helpers", "deliverable", "due"),
    *("reviewer", "state"),
)
_FORECAST = ("row", "item", "points", "expected", "lost")


def response_matrix(material: BidMaterial) -> BidPaper:
    """Return the answers to all clauses, chapter by chapter (点对点应答表)."""
    paper = _begun(material, "matrix", blind=material.bid.blind)
    row = 0
    for part, group in groupby(material.clauses, key=lambda clause: clause.part):
        clauses = list(group)
        # The tender's own headings carry its numbers; ours would stand before them.
        paper.heading(part.rstrip("：: ") or paper.text("no_part"), 2, numbered=False)
        _add_rows(paper, material, clauses, _MATRIX, row)
        row += len(clauses)
    return paper


def technical_deviations(material: BidMaterial) -> BidPaper:
    """Return the technical deviation table (技术偏离表)."""
    return _deviations(material, TECHNICAL, blind=material.bid.blind)


def commercial_deviations(material: BidMaterial) -> BidPaper:
    """Return the commercial deviation table (商务偏离表)."""
    return _deviations(material, COMMERCIAL)


def scoring_index(material: BidMaterial) -> BidPaper:
    """Return the index from scoring items to pages of the bid (评分索引表)."""
    paper = _begun(material, "score-index")
    add_scoring_index(paper, material)
    return paper


def add_scoring_index(paper: BidPaper, material: BidMaterial) -> None:
    """Write which page of the bid answers each scoring item.

    What we expect of an item is not the buyer's business: ``task_allocation`` tells it.
    """
    head = [paper.text(f"score.{key}") for key in _SCORE]
    rows = [
        [
            str(place),
            f"{score.section}\n{score.name}".strip(),
            number(score.points),
            criteria,
            score.evidence,
            score.evidence_page,
        ]
        for place, (score, criteria) in enumerate(with_criteria(paper, material), 1)
    ]
    points = _sum([score.points for score in material.scores])
    last = [["", paper.text("score.sum"), points, "", "", ""]] if rows else []
    shares = (0.8, 3, 1.2, 6.7, 4.2, 1.8)
    bold = frozenset({len(rows)} if rows else ())
    paper.table(head, [*rows, *last] or _nothing(paper, head), shares, bold_rows=bold)


def with_criteria(paper: BidPaper, material: BidMaterial) -> Iterator[tuple[TenderScore, str]]:
    """Yield the scoring items with their criteria, said once where neighbours share them.

    A tender merges the cell of criteria over all items that they are for; it may fill a page.
    """
    above = ""
    for score in material.scores:
        is_same = bool(above) and score.criteria == above
        yield score, paper.text("score.same") if is_same else score.criteria
        above = score.criteria


def _sum(values: Sequence[float | None]) -> str:
    """Return a sum; empty while one of the values is open, for it would tell less than there is."""
    known = [value for value in values if value is not None]
    return number(sum(known)) if len(known) == len(values) else ""


def qualification_list(material: BidMaterial) -> BidPaper:
    """Return the list of documents to hand in (资格证明清单).

    A draft also tells who brings what and how far it is; what is handed in keeps that to ourselves.
    """
    paper = _begun(material, "qualifications", landscape=False)
    inside = _INSIDE if material.draft else ()
    keys = [key for key in _LIST if key in inside or key not in _INSIDE]
    told = [_listed(paper, place, each) for place, each in enumerate(material.documents, 1)]
    numbers = Counter(values["number"] for values in told)
    for values in told:
        if numbers[values["number"]] > 1:  # the number of a list inside the list tells nothing
            values["number"] = ""
    rows = [[values[key] for key in keys] for values in told]
    head = [paper.text(f"list.{key}") for key in keys]
    paper.table(head, rows or _nothing(paper, head), tuple(_LIST[key] for key in keys))
    return paper


def _listed(paper: BidPaper, place: int, document: TenderDocument) -> dict[str, str]:
    """Return what the list tells of a document, by the names of its columns."""
    return {
        "row": str(place),
        "number": document.number.rstrip("、.． "),
        "name": capitalised(document.name),
        "required": paper.text(_REQUIRED[document.required]),
        "copy": document.copy_needed,
        "owner": document.owner,
        "state": paper.term(f"material_state.{document.state}"),
        "page": document.page_in_bid,
    }


def capitalised(name: str) -> str:
    """Return the name of a document as a title: English tenders name them in prose."""
    return name[:1].upper() + name[1:]


def task_allocation(material: BidMaterial) -> BidPaper:
    """Return who does what until when (投标任务分配表), and what the items should bring.

    It never leaves the house.
    """
    paper = _begun(material, "tasks")
    clauses = {clause.id: clause.number for clause in material.clauses}
    head = [paper.text(f"task.{key}") for key in _TASK]
    rows = [
        [
            str(place),
            task.text,
            paper.term(f"task_type.{task.type}"),
            " ".join(filter(None, (task.volume, task.chapter))),
            clauses.get(task.tender_clause_id or "", ""),
            task.owner,
            task.helpers,
            task.deliverable,
            day(task.due, material.project.language),
            task.reviewer,
            paper.term(f"task_state.{task.state}"),
        ]
        for place, task in enumerate(material.tasks, 1)
    ]
    shares = (0.9, 3.5, 2.1, 1.8, 1.3, 1.3, 1.4, 2.3, 3.1, 1.5, 1.6)
    paper.table(head, rows or _nothing(paper, head), shares)
    if material.expected:
        _add_forecast(paper, material)
    return paper


def _add_forecast(paper: BidPaper, material: BidMaterial) -> None:
    """Write how many points each scoring item should bring, and how many it may lose."""
    paper.heading(paper.text("forecast.title"), 2, numbered=False)
    full = [score.points for score in material.scores]
    ours = [material.expected.get(score.id) for score in material.scores]
    rows = [
        [str(place), f"{score.section}\n{score.name}".strip(), *_forecast(points, expected)]
        for place, (score, points, expected) in enumerate(
            zip(material.scores, full, ours, strict=True), 1
        )
    ]
    rows.append(["", paper.text("score.sum"), _sum(full), _sum(ours), ""])
    head = [paper.text(f"forecast.{key}") for key in _FORECAST]
    paper.table(head, rows, (0.8, 6, 1.5, 1.5, 1.5), bold_rows=frozenset({len(rows) - 1}))


def _forecast(points: float | None, expected: float | None) -> tuple[str, str, str]:
    lost = None if points is None or expected is None else points - expected
    return number(points), number(expected), number(lost)


def _nothing(paper: BidPaper, head: Sequence[str]) -> list[list[str]]:
    """Return the row of a table that has nothing to list."""
    return [["", paper.text("none"), *[""] * (len(head) - 2)]]


def _begun(
    material: BidMaterial, kind: str, *, landscape: bool = True, blind: bool = False
) -> BidPaper:
    house = material.house(blind=blind)
    title = house.text(f"kind.{kind}")
    paper = BidPaper(house, title, landscape=landscape)
    paper.title(title)
    lines = [(paper.text("label.project"), material.tender_name)]
    if material.tender_number:
        lines.append((paper.text("label.number"), material.tender_number))
    if house.company:
        lines.append((paper.text("label.bidder"), house.company))
    paper.lines(lines)
    return paper


def answered_clauses(material: BidMaterial, kind: str) -> list[TenderClause]:
    """Return the clauses of a deviation table: all of them, or what the tender wants alone."""
    clauses = [clause for clause in material.clauses if clause.category in _CATEGORIES[kind]]
    if material.lists_deviations_alone(kind):
        return [c for c in clauses if c.deviation not in {None, Deviation.NONE}]
    return clauses


def _deviations(material: BidMaterial, kind: str, *, blind: bool = False) -> BidPaper:
    """Return a deviation table in the tender's own columns and mode, where it prints one.

    Args:
        material: Of the bid.
        kind: Its name below ``bid.kind``.
        blind: Without a trace of who we are.

    """
    paper = _begun(material, kind, blind=blind)
    _add_deviations(paper, material, kind)
    return paper


def add_technical(paper: BidPaper, material: BidMaterial) -> None:
    """Write the technical deviation table and its signatures."""
    _add_deviations(paper, material, TECHNICAL)


def add_commercial(paper: BidPaper, material: BidMaterial) -> None:
    """Write the commercial deviation table and its signatures."""
    _add_deviations(paper, material, COMMERCIAL)


def _add_deviations(paper: BidPaper, material: BidMaterial, kind: str) -> None:
    if material.lists_deviations_alone(kind):
        paper.paragraph(paper.text("deviations_only"))
    heads = material.columns_of(kind)
    _add_rows(paper, material, answered_clauses(material, kind), columns_of(heads), own_head=heads)
    sign(paper)


def _add_rows(
    paper: BidPaper,
    material: BidMaterial,
    clauses: Sequence[TenderClause],
    columns: Sequence[str],
    before: int = 0,
    own_head: Sequence[str] = (),
) -> None:
    head = list(own_head) or [paper.text(f"column.{column}") for column in columns]
    rows = rows_of(paper, material, clauses, columns, before)
    # A mark that is a word, such as must, stands in nearly every clause: it lifts none out.
    marked = frozenset(
        place for place, c in enumerate(clauses) if c.sign and c.weight is ClauseWeight.MANDATORY
    )
    if not rows:
        rows = [["" if column != "requirement" else paper.text("none") for column in columns]]
    paper.table(head, rows, [SHARES[column] for column in columns], bold_rows=marked)
