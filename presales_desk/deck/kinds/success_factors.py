"""What success takes, factor by factor: our part, the customer's part, how it is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, tables, text
from presales_desk.deck.design import CELL
from presales_desk.deck.grid import Column, Grid, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import Rect
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_arguments import SuccessFactor, SuccessFactors

_TABLE = 20
_MOST = 5
_LABEL_WIDTH = 1.65
_HEAD_SIZE = 16.0
_CHECK_ROW = 2


def pages(content: SuccessFactors, sheet: Sheet) -> Pages:
    """Return the factors as columns; when they are many or long each slide has a part of them."""
    factors = list(enumerate(content.factors, start=1))
    if not factors:
        return [[]]
    slot = sheet.slot(_TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    grids = _divided(factors, sheet, rect)
    sizes = [tables.one_page_size(sheet, grid, rect) for grid in grids]
    size = min((one for one in sizes if one is not None), default=CELL.sizes[-1])
    return [
        sheet.page(table)
        for grid in grids
        for table in tables.lay_out(sheet, slot, grid, rect, largest=size)
    ]


def _divided(factors: Sequence[tuple[int, SuccessFactor]], sheet: Sheet, rect: Rect) -> list[Grid]:
    """Return as few tables as possible of which each fits a slide; one factor is the least."""
    fewest = -(-len(factors) // _MOST)
    for count in range(fewest, len(factors)):
        grids = [_grid(part, sheet, rect) for part in _parts(factors, count)]
        if all(tables.one_page_size(sheet, grid, rect) is not None for grid in grids):
            return grids
    return [_grid([one], sheet, rect) for one in factors]


def _parts(
    factors: Sequence[tuple[int, SuccessFactor]], count: int
) -> list[Sequence[tuple[int, SuccessFactor]]]:
    size = -(-len(factors) // count)
    return [factors[start : start + size] for start in range(0, len(factors), size)]


def _grid(part: Sequence[tuple[int, SuccessFactor]], sheet: Sheet, rect: Rect) -> Grid:
    head = ["", *(f"{number:02} {text.one_line(one.name)}" for number, one in part)]
    rows = [
        (sheet.word("success_factors.ours"), *(text.clean(one.ours) for _, one in part)),
        (sheet.word("success_factors.yours"), *(text.clean(one.yours) for _, one in part)),
        (sheet.word("success_factors.check"), *(text.clean(one.check) for _, one in part)),
    ]
    width = (rect.width - _LABEL_WIDTH) / len(part)
    label = Column(_LABEL_WIDTH, bold=True, colour=colours.NAVY)
    checked = Look(fill=colours.TINT, bold=True, colour=colours.NAVY)
    looks = {(_CHECK_ROW, i): checked for i in range(1, len(part) + 1)}
    looks[0, 0] = Look(colour=colours.ACCENT)
    columns = (label, *[Column(width)] * len(part))
    return Grid(tuple(head), tuple(rows), columns, totals=0, looks=looks, head_size=_HEAD_SIZE)
