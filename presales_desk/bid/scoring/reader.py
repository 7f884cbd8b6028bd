"""Reads the scoring table: items with the most points they bring."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.legend.columns import is_head, titles_of
from presales_desk.bid.parts import Part
from presales_desk.bid.scoring.cell_lines import with_rows
from presales_desk.bid.scoring.columns import cell_at, columns_by_lot, columns_of, settled
from presales_desk.bid.scoring.items import continued, items_of, score_item
from presales_desk.bid.scoring.part_titles import PART, title_above
from presales_desk.bid.scoring.points import named_points, points_in, without_points
from presales_desk.bid.scoring.rows import rows_of
from presales_desk.bid.scoring.sentences import (
    FULL,
    PRICE,
    divided,
    numbered_shares,
    price_share,
)
from presales_desk.bid.scoring.sums import of_whole, total_points, ungrouped, without_overview

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.scoring.columns import Columns
    from presales_desk.bid.scoring.rows import Row
    from presales_desk.bid.scoring.sentences import Share
    from presales_desk.bid.tender import ScoreItem

_PERFORMANCE = re.compile(r"考核|考评|绩效|履约评价|满意度|月度|年度")
_NEAR = 3
"""Paragraphs, such as a title, that may stand between tables with one head."""
_ANNOUNCED = re.compile(r"综合评[分估审]|性价比法|(?<!核)评分(?:办法|标准|细则)")
_DIVISION = re.compile(r"总分|基准价|计算(?:方法|公式)$")
"""A row that says how points are reckoned brings none itself."""


def read_scoring(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the rows of all scoring tables, in reading order."""
    passages = with_rows(passages)
    tables = [(rows[0], _grouped(rows, passages)) for rows in _tables(passages)]
    judged = [items for head, items in tables if items and not _is_performance(head)]
    if not judged and any(map(_is_announced, passages)):
        judged = [items for head, items in tables if items and not _is_later(head)]
    found = list(ungrouped(without_overview(judged)))
    if not found:
        shares = numbered_shares(passages) or divided(passages)
        return list(ungrouped([_shared(one) for one in shares]))
    return [*found, *_price(found, passages)]


def _price(found: Sequence[ScoreItem], passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the price where the tables leave it out: it is reckoned by a formula in the text.

    It has what the tables lack of 100, or 100 of its own where each part is scored out of 100.
    """
    total = total_points(found)
    named = any(PRICE.search(f"{one.group}{one.item}") for one in found)
    if total is None or (named and total % FULL == 0):
        return
    if share := price_share(passages, FULL - total % FULL):
        yield _shared(share)


def _shared(share: Share) -> ScoreItem:
    return score_item(share.passage, share.group, share.name, share.points, share.criteria)


def _tables(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Yield the rows of each scoring table; what goes on after a page break belongs to it."""
    rows: list[Passage] = []
    before: list[Passage] = []
    for passage in passages:
        cells = passage.block.cells
        if cells and (columns := columns_of(cells)):
            is_new = rows and rows[0].block.table != passage.block.table
            if is_new or (rows and columns != columns_of(rows[0].block.cells)):
                yield rows
                rows = []
            rows = rows or [passage]
        elif cells and (rows or _shares_head(passage, before)):
            rows = [*(rows or before[:1]), passage]
        elif rows:
            yield rows
            rows, before = [], rows
    if rows:
        yield rows


def _shares_head(passage: Passage, before: Sequence[Passage]) -> bool:
    """Tell the first row of a table that has no head, for the one right before it says it all."""
    cells = passage.block.cells
    if not before or passage.index - before[-1].index > _NEAR:
        return False
    head = before[0].block.cells
    columns = columns_of(head)
    points = None if columns is None else cell_at(cells, columns.points)
    return len(cells) == len(head) and points is not None and points_in(points.text) is not None


def _is_performance(head: Passage) -> bool:
    """Tell a table of a part that scores no bid from one that does, or may."""
    if head.part is Part.EVALUATION:
        return False
    return head.part in (Part.CONTRACT, Part.REQUIREMENTS, Part.FORMS) or _is_later(head)


def _is_announced(passage: Passage) -> bool:
    """Tell a sentence by which bids are scored, so that a table elsewhere must do it."""
    return not passage.block.cells and bool(_ANNOUNCED.search(passage.text))


def _is_later(head: Passage) -> bool:
    """Tell a table for the time after the award."""
    return bool(_PERFORMANCE.search(" ".join(head.path[1:]) + head.text))


def _grouped(rows: list[Passage], passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the items of a table, in the group that the line or row right above it names."""
    above = title_above(rows, passages)
    if above is None:
        return list(_items(rows))
    title, is_inside = above
    items = list(_items(rows, without_points(title) if is_inside else ""))
    if is_inside or total_points(items) != named_points(title):
        return items
    return [one if one.group else replace(one, group=without_points(title)) for one in items]


def _items(rows: list[Passage], group: str = "") -> Iterator[ScoreItem]:
    """Yield the items of a table; ``group`` is that of the first, until a row names another."""
    columns = columns_of(rows[0].block.cells)
    if columns is None:
        return
    columns = settled(columns, rows)
    if lots := columns_by_lot(rows):
        for column, lot in lots.items():
            for item in _items_below(rows, replace(columns, points=column)):
                if item.points is not None:
                    yield replace(item, group=f"{lot} / {item.group}".removesuffix(" / "))
        return
    yield from _items_below(rows, columns, group)


def _items_below(rows: list[Passage], columns: Columns, group: str = "") -> Iterator[ScoreItem]:
    held: list[ScoreItem] = []
    scored = [row for row in rows[1:] if not is_head(titles_of(row.block.cells))]
    for together in _sharing_names(rows_of(scored, columns)):
        for item in items_of(together, columns):
            if item.points is None and not item.item and PART.match(item.criteria):
                group = without_points(item.criteria)
            elif item.points is None and not item.item and held:
                held[-1] = continued(held[-1], item.criteria)
            elif re.search(r"[^\W\d]", item.item):
                held.append(item if item.group else replace(item, group=group))
    for item in of_whole(held):
        if columns.is_scored or (
            item.points is not None and not _DIVISION.search(f"{item.item} {item.group}")
        ):
            yield item


def _sharing_names(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield the rows of each name: those that it goes on over, and what only they tell of."""
    held: list[Row] = []
    for row in rows:
        if held and not (row.goes_on and not held[-1].is_alone):
            yield held
            held = []
        held.append(row)
    if held:
        yield held
