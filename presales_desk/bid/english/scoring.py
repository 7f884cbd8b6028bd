"""Reads how an English request scores: in tables of criteria, else as ``weights`` finds it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.english.cell_lines import in_cells_below
from presales_desk.bid.english.explained_weights import in_explained
from presales_desk.bid.english.factors import english_factors
from presales_desk.bid.english.groups import WHOLE, without_divided, without_sums
from presales_desk.bid.english.lone_points import in_lone_points
from presales_desk.bid.english.lost_tables import (
    below_titles,
    in_plain_run,
    in_shares,
)
from presales_desk.bid.english.maximums import in_maximums
from presales_desk.bid.english.odd_tables import in_odd_tables
from presales_desk.bid.english.prose_weights import in_prose
from presales_desk.bid.english.score_columns import Columns, as_before, columns_of, is_head
from presales_desk.bid.english.tables import tables_of
from presales_desk.bid.english.weights import (
    NUMBER,
    TOTAL,
    in_lines,
    in_lists,
    in_sentences,
    tidied,
    weighted_item,
)
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell
    from presales_desk.bid.tender import ScoreItem

_PAIR = 2
_FEWEST_COUNTED = 3
"""Rows with a number for each that heads some of them, in a column of numbers."""
_PLURAL = re.compile(r"(?<=[a-z]{3})s\b")
_ROW_NUMBER = re.compile(
    r"\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-zA-Z]|[ivxIVX]{1,4}|[A-Z]{1,3}[ -]?\d{1,2})[.)]?"
)
"""``1``, ``2.1``, ``(a)``, ``Q1``."""
_POINTS = re.compile(
    rf"^\s*(?:up to|max(?:imum)?\.?(?: of)?|0\s*[-–]|out of)?\s*"
    rf"(?P<points>\d{{1,2}},\d{{3}}|{NUMBER})\s*"
    r"(?:%|per ?cent|points?|pts\.?|marks?)?(?:\s*\(?max\w*\.?\)?)?\s*$",
    re.IGNORECASE,
)
"""A cell of points: ``30``, ``up to 30 points``, ``30%``, ``0-30``, ``1,200``."""


_EXPLAINED = re.compile(
    r"(?!(?:section|part|factor|criterion|item|question|form|tab|volume|sub-?\w+)\s\w{1,4}:)"
    r"(?P<title>[^:\n]*[A-Za-z]{4}[^:\n]{0,80}?):\s+(?P<told>.{12,})",
    re.DOTALL | re.IGNORECASE,
)
"""``R1 Corporate experience: the bidder should show …``; no ``Factor 1: Price``."""
_GRADE = re.compile(
    r"(?:excellent|outstanding|exceptional|superior|very (?:good|poor|high|low)|good|satisfactory|"
    r"acceptable|adequate|average|fair|poor|weak|marginal|deficient|unacceptable|unsatisfactory|"
    r"inadequate|non-?complian\w+|(?:fully|partially|partly|mostly|not) (?:meets?|met|"
    r"complian\w+|addressed|satisf\w+|accept\w+)|(?:exceeds|meets|fails)\b|does not|no (?:response|"
    r"answer|evidence|submission)|(?:minor|major|serious|some|significant) (?:reservations?|"
    r"concerns?|deficienc\w+|weakness\w*))\b",
    re.IGNORECASE,
)
"""What a scale of marks calls each of them: ``Excellent``, ``Fully meets``, ``No response``."""


def english_scoring(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria with their weights, each once; sums of others are none.

    Where no weight is told, they are the factors that the request names.
    """
    found: dict[str, ScoreItem] = {}
    tables = [_best(columns, rows) for columns, rows in _tables(passages)]
    told_once = {one.item.lower(): one for one in reversed(list(in_lines(passages)))}
    lines = without_sums(list(reversed(told_once.values())), WHOLE)
    if any(_is_whole(table) for table in tables) and not _is_whole(lines):
        lines = []  # a sentence beside a whole table only weighs it against the price
    is_part = not any(tables) and 0 < sum(one.points or 0 for one in lines) < WHOLE
    shares = in_shares(passages) if is_part else []
    places = {one.place for one in shares}
    lines = [one for one in lines if one.place not in places]
    told = without_divided([*tables, shares, lines])
    if not any(tables) and not _is_whole(told):
        told = _first_whole(passages, len(told)) or told
    weighted = (
        told
        or below_titles(passages)
        or in_sentences(passages)
        or in_lists(passages)
        or in_plain_run(passages)
        or in_cells_below(passages)
        or in_lone_points(passages)
        or in_shares(passages)
        or in_maximums(passages)
    )
    told = list(weighted or english_factors(passages))
    for item in told if not _are_grades(told) else []:
        # the same is told here as ``Reference`` and there as ``References``
        found.setdefault(_PLURAL.sub("", f"{item.group}{item.item}".lower()), item)
    return list(found.values())


def _first_whole(passages: Sequence[Passage], fewest: int) -> list[ScoreItem]:
    """Return the criteria that some other reading finds to come to the whole, not fewer of them."""
    for reading in (in_odd_tables, in_explained, in_sentences, in_lists, in_prose):
        found = reading(passages)
        if len(found) >= fewest and _is_whole(found) and not _are_grades(found):
            return found
    return []


def _are_grades(items: Sequence[ScoreItem]) -> bool:
    """Tell a scale of marks: at least half of its names are grades."""
    grades = sum(bool(_GRADE.match(one.item)) for one in items)
    return len(items) > 1 and 2 * grades >= len(items)


def _is_whole(items: Sequence[ScoreItem]) -> bool:
    return sum(one.points or 0 for one in items) == WHOLE


def _tables(passages: Sequence[Passage]) -> Iterator[tuple[Columns, list[Passage]]]:
    """Yield the rows of each table of criteria, without its head."""
    known = set[tuple[tuple[str, ...], str]]()
    for _, table in tables_of(passages):
        cells, path = table[0].block.cells, table[0].path
        columns = columns_of(cells)
        if columns is None or columns.is_guessed:
            columns = as_before(cells, path, known) or columns
        if columns is not None:
            known |= {(path, cell.text) for cell in cells if cell.column == columns.points}
        rows: list[Passage] = []
        for row in table[1:]:
            # two tables may follow each other without a word between them
            head = columns_of(row.block.cells) if is_head(row.block.cells) else None
            if head is not None:
                if columns is not None:
                    yield columns, rows
                columns, rows = head, []
            elif row.part is not Part.CONTRACT:
                rows.append(row)
        if columns is not None:
            yield columns, rows


def _best(columns: Columns, rows: Sequence[Passage]) -> list[ScoreItem]:
    """Return the rows of a table by the column of points that comes to the whole, else the first.

    ``Max score | Weighting | Max weighted score`` all tell how much, in their own ways.
    """
    ways = [columns, *(replace(columns, points=one) for one in columns.others)]
    read = [_scored(one, rows) for one in ways]
    return next(filter(_is_whole, read), read[0])


def _scored(columns: Columns, rows: Sequence[Passage]) -> list[ScoreItem]:
    """Return the rows with their points; a name over several rows is their group."""
    texts = [{cell.column: cell for cell in row.block.cells} for row in rows]
    spans = any((cell := one.get(columns.name)) and cell.continued for one in texts)
    if columns.part >= 0 and not spans:
        rows, spans = _filled(rows, columns)
    if columns.part >= 0 and (spans or columns.is_parted):
        columns = replace(columns, name=columns.part, part=columns.name)
    elif columns.part >= 0 and _are_counted(texts, columns.name):
        columns = replace(columns, name=columns.part, part=-1)
    else:
        columns = replace(columns, name=_named_beside(texts, columns), part=-1)
    found = [item for row in rows for item in _row(row, columns)]
    if columns.is_guessed and len(found) < max(_PAIR, len(rows) - 1):
        return []
    if columns.is_parted:
        found += _undivided(rows, columns, found)
    if _are_grades(found):
        return []
    total = next((points for row in rows if (points := _total(row))), WHOLE)
    return without_sums(found, total)


def _filled(rows: Sequence[Passage], columns: Columns) -> tuple[Sequence[Passage], bool]:
    """Return the rows with the name that an empty cell below it leaves out, if any does.

    Markdown and copied tables have no cells over several rows: they leave those below empty.
    """
    filled: list[Passage] = []
    last: Cell | None = None
    is_any = False
    for row in rows:
        cells = {cell.column: cell for cell in row.block.cells}
        name, part = cells.get(columns.name), cells.get(columns.part)
        is_empty = name is None or not name.text.strip()
        has_points = bool(_POINTS.match(getattr(cells.get(columns.points), "text", "")))
        if not is_empty:
            last = name
        elif last is not None and part is not None and part.text.strip() and has_points:
            others = [cell for cell in row.block.cells if cell.column != columns.name]
            block = replace(row.block, cells=(last, *others))
            row, is_any = replace(row, block=block), True  # noqa: PLW2901
        filled.append(row)
    return (filled, True) if is_any else (rows, False)


def _named_beside(rows: Sequence[Mapping[int, Cell]], columns: Columns) -> int:
    """Return the column of names, which is the next one where that under the head counts rows.

    A head may stand over both: ``Section 1. Capacity of the bidder`` above 1.1 and its name.
    """
    if not _are_counted(rows, columns.name):
        return columns.name
    for column in sorted({column for row in rows for column in row if column > columns.name}):
        texts = [row[column].text for row in rows if column in row and row[column].text.strip()]
        if column != columns.points and 2 * sum(map(_is_worded, texts)) > len(rows):
            return column
    return columns.name


def _is_worded(text: str) -> bool:
    return re.search(r"[A-Za-z]{4}", text) is not None and not TOTAL.match(text)


def _undivided(
    rows: Sequence[Passage], columns: Columns, found: Sequence[ScoreItem]
) -> list[ScoreItem]:
    """Return the criteria without parts, beside others with them, that make up the whole."""
    groups = {one.group for one in found}
    ways = [replace(columns, name=columns.part, part=-1, points=one) for one in columns.others]
    for way in (replace(columns, name=columns.part, part=-1), *ways):
        alone = [item for row in rows for item in _row(row, way) if item.item not in groups]
        if alone and _is_whole([*found, *alone]):
            return alone
    return []


def _are_counted(rows: Sequence[Mapping[int, Cell]], column: int) -> bool:
    """Tell a column that only counts its rows: ``Item`` above 1, 2 and 3."""
    texts = [row[column].text.strip() for row in rows if column in row]
    counts = [text for text in texts if _ROW_NUMBER.fullmatch(text)]
    named = len([text for text in texts if text]) - len(counts)
    return len(counts) > 1 and (named <= 1 or _FEWEST_COUNTED * named <= len(counts))


def _total(row: Passage) -> float | None:
    """Return the points of a row that states the total; None for any other row."""
    texts = [cell.text for cell in row.block.cells]
    if not any(TOTAL.match(text) for text in texts):
        return None
    points = [_number(hit) for text in texts if (hit := _POINTS.match(text))]
    return points[-1] if points else None


def _row(passage: Passage, columns: Columns) -> Iterator[ScoreItem]:
    texts = {cell.column: cell.text.strip() for cell in passage.block.cells}
    name, points = texts.get(columns.name, ""), _POINTS.match(texts.get(columns.points, ""))
    is_total = any(TOTAL.match(text) for text in texts.values())
    if name and points and not is_total:
        title, told = _parted(name)
        criteria = "\n".join(filter(None, (told, texts.get(columns.criteria, ""))))
        item = weighted_item(title, _number(points), criteria, passage)
        yield replace(item, group=tidied(texts.get(columns.part, "")))


def _parted(name: str) -> tuple[str, str]:
    """Return the title of a criterion, and what its cell says of it besides."""
    hit = _EXPLAINED.match(name)
    return (hit["title"], hit["told"]) if hit else (name, "")


def _number(hit: re.Match[str]) -> float:
    return float(hit["points"].replace(",", ""))
