"""Reads how an English request scores: tables of criteria, and lines with their weight."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.tender import ScoreItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_NUMBER = r"\d{1,4}(?:\.\d+)?"
_WEIGHTED = re.compile(
    rf"^(?:Sec(?:tion|\.)?\s*)?(?P<number>[\d.]*)\s*(?P<name>[A-Z].{{1,90}}?)"
    rf"\s*(?:[(\[—–:-]+|[.…_]{{3,}}|\s{{3,}})\s*(?P<points>{_NUMBER})\s*(?:%|percent|points?|pts)\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"^(?:[\d.]+\s+)?(?:The )?(?P<name>[A-Z][^.:;]{{2,50}}?) "
    rf"(?:(?:is|are|(?:will|shall) be) (?:weighted|worth|given)|(?:carries|has)(?= a weight))"
    rf"(?: at| a weight\w*)?(?: of)? (?P<points>{_NUMBER})\s*(?:%|per ?cent|points?|marks?)"
)
"""A sentence that tells a weight: ``Price is weighted at 30%``."""
_PLAIN = re.compile(
    rf"^(?:[A-Z][.)]\s+|[\d.]+\s+)?(?!.*\b(?:minimum|least|less|score|shall|must)\b)"
    rf"(?P<name>[A-Z][A-Za-z ,&/'’-]{{2,70}}?)\s+(?P<points>{_NUMBER})\s*(?:points?|pts|marks)$"
)
"""A line of a table drawn with spaces, which are one now: ``A. Experience 20 points``."""
_SHARE = re.compile(r"\s*[-–—(\[]\s*\d{1,3}\s*%\s*[)\]]?\s*$")
"""The share of a criterion behind its name, where points follow too."""
_NAME_HEAD = re.compile(
    r"criteri|factor|\bitem|categor|element|component|attribute|aspect|parameter|statement|"
    r"question|particulars|description|evaluat|heading|\barea",
    re.IGNORECASE,
)
_POINTS_HEAD = re.compile(r"points?\b|weight|score|marks?\b|maximum|percent|%", re.I)
_MOST_POINTS = re.compile(
    r"(?:points?|marks?)\b.*(?:obtainable|available)|max\w*\.? (?:points?|marks?)", re.I
)
"""A head that tells how much can be had; beside it a weight is the same in parts of the whole."""
_NO_POINTS = re.compile(r"how|awarded|given|obtained|achieved|your", re.I)
_POINTS = re.compile(
    rf"^\s*(?:up to|max(?:imum)?\.?(?: of)?|0\s*[-–])?\s*(?P<points>{_NUMBER})\s*"
    r"(?:%|per ?cent|points?|pts|marks?)?\s*$",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"^\s*(?:sub-?|grand )?total\b", re.IGNORECASE)
_BLANK = re.compile(r"_{4}|\.{8}")
"""A place where the judges write."""
_MAX_LINE = 120
_MOST_BELOW = 12


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns of a table of criteria hold what; -1 for none."""

    name: int
    points: int
    criteria: int


def english_scoring(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria with their weights, each once."""
    found: dict[str, ScoreItem] = {}
    for item in (*_in_tables(passages), *_in_lines(passages)):
        found.setdefault(item.item.lower(), item)
    return list(found.values())


def _in_tables(passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    columns: _Columns | None = None
    table: int | None = None
    for passage in passages:
        cells = passage.block.cells
        if passage.block.table != table:
            table, columns = passage.block.table, _columns(cells)
        elif (head := _columns(cells)) is not None and not re.search(r"\d", passage.text):
            columns = head  # two tables that follow each other without a word between them
        elif columns is not None and passage.part is not Part.CONTRACT:
            yield from _row(passage, columns)


def _columns(cells: Sequence[Cell]) -> _Columns | None:
    heads = {cell.column: cell.text for cell in cells if len(cell.text) <= _MAX_LINE // 2}
    points = [
        column
        for column, text in heads.items()
        if _POINTS_HEAD.search(text) and not _NO_POINTS.search(text)
    ]
    points.sort(key=lambda column: not _MOST_POINTS.search(heads[column]))
    names = [column for column, text in heads.items() if _NAME_HEAD.search(text)]
    names = [column for column in names if column not in points]
    if not points or not names:
        return None
    rest = [column for column in heads if column not in (names[0], points[0])]
    return _Columns(names[0], points[0], rest[-1] if rest else -1)


def _row(passage: Passage, columns: _Columns) -> Iterator[ScoreItem]:
    texts = {cell.column: cell.text.strip() for cell in passage.block.cells}
    name, points = texts.get(columns.name, ""), _POINTS.match(texts.get(columns.points, ""))
    if name and points and not _TOTAL.match(name):
        criteria = texts.get(columns.criteria, "")
        yield _item(name, float(points["points"]), criteria, passage)


def _in_lines(passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    for position, passage in enumerate(passages):
        hit = _weighted(passage)
        if hit is not None and not _TOTAL.match(hit["name"]):
            name = _SHARE.sub("", hit["name"]).strip()
            yield _item(name, float(hit["points"]), _said_below(passages, position), passage)


def _weighted(passage: Passage) -> re.Match[str] | None:
    text = passage.text.strip()
    if passage.block.cells or len(text) > _MAX_LINE:
        return None
    return _WEIGHTED.match(text) or _TOLD.match(text) or _PLAIN.match(text)


def _said_below(passages: Sequence[Passage], position: int) -> str:
    """Return what stands below a weighted line up to the next one, or below a weighted heading.

    Behind the last of plain lines anything may follow, so that nothing is taken there.
    """
    said: list[str] = []
    for passage in passages[position + 1 : position + 1 + _MOST_BELOW]:
        if passage.is_heading or _weighted(passage):
            return "\n".join(said)
        if not passage.block.cells and not _BLANK.search(passage.text):
            said.append(passage.text.strip())
    return "\n".join(said) if passages[position].is_heading else ""


def _item(name: str, points: float, criteria: str, passage: Passage) -> ScoreItem:
    return ScoreItem(
        group="", item=name, points=points, criteria=criteria, basis=None, place=passage.place
    )
