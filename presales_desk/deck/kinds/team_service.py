"""The team and the service levels: two tables, on a slide each where they are long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, tables, text
from presales_desk.deck.column_widths import columns_for
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.layout_model import Rect

if TYPE_CHECKING:
    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_delivery import TeamService


@dataclass(frozen=True, slots=True)
class _Table:
    """One of the tables with its name and the placeholders for both."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    name_index: int

    @property
    def index(self) -> int:
        """The placeholder of the table itself."""
        return self.name_index + 1


def pages(content: TeamService, sheet: Sheet) -> Pages:
    """Return both tables side by side; where one does not fit, each has slides of its own."""
    found = [one for one in (_team(content, sheet), _levels(content, sheet)) if one.rows]
    if len(found) == 2:
        rects = [_place(sheet, one, whole=False) for one in found]
        grids = [_grid(one, rect.width) for one, rect in zip(found, rects, strict=True)]
        sizes = [
            tables.one_page_size(sheet, grid, rect) for grid, rect in zip(grids, rects, strict=True)
        ]
        if None not in sizes:
            size = min(one for one in sizes if one is not None)
            boxes = [
                box
                for one, rect in zip(found, rects, strict=True)
                for page in _boxes(sheet, one, rect, size)
                for box in page
            ]
            return [sheet.page(*boxes)]
    return _separate(sheet, found) or [[]]


def _separate(sheet: Sheet, found: list[_Table]) -> list[Page]:
    return [
        sheet.page(*boxes)
        for one in found
        for boxes in _boxes(sheet, one, _place(sheet, one, whole=True), design.CELL.sizes[0])
    ]


def _team(content: TeamService, sheet: Sheet) -> _Table:
    rows = tuple(
        (text.clean(one.role), text.clean(one.count), text.clean(one.record))
        for one in content.team
    )
    name = text.one_line(content.team_name) or sheet.word("team_service.team")
    return _Table(name, _head(sheet, "role", "count", "record"), rows, 20)


def _levels(content: TeamService, sheet: Sheet) -> _Table:
    rows = tuple(
        (text.clean(one.severity), text.clean(one.respond), text.clean(one.recover))
        for one in content.levels
    )
    name = text.one_line(content.service_name) or sheet.word("team_service.service")
    return _Table(name, _head(sheet, "severity", "respond", "recover"), rows, 22)


def _head(sheet: Sheet, *keys: str) -> tuple[str, ...]:
    return tuple(sheet.word(f"team_service.{key}") for key in keys)


def _place(sheet: Sheet, one: _Table, *, whole: bool) -> Rect:
    rect = sheet.slot(one.index).rect
    height = sheet.body_bottom - rect.top
    if whole:
        return Rect(design.MARGIN, rect.top, design.CONTENT_WIDTH, height)
    return rect.with_height(height)


def _grid(one: _Table, width: float) -> Grid:
    widths = [column.width for column in columns_for(one.head, one.rows, width)]
    first = Column(widths[0], bold=True, colour=colours.NAVY)
    return Grid(one.head, one.rows, (first, *(Column(w) for w in widths[1:])), totals=0)


def _boxes(sheet: Sheet, one: _Table, rect: Rect, size: float) -> list[list[Box]]:
    """Return name and table for each slide that the table needs."""
    slot = sheet.slot(one.name_index)
    place = replace(slot.rect, left=rect.left, width=rect.width)
    name = sheet.box(one.name_index, one.name, place)
    grid = _grid(one, rect.width)
    found = tables.lay_out(sheet, sheet.slot(one.index), grid, rect, largest=size)
    return [[box for box in (name, table) if box is not None] for table in found]
