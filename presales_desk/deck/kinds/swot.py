"""Strengths, weaknesses, opportunities and threats. For our own eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, row_tables, siblings, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.grid import Column, Grid, Look
from presales_desk.deck.siblings import Part

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_internal import Swot

_QUADRANTS = ("strengths", "weaknesses", "opportunities", "threats")
_LOOKS = (
    Look(fill=colours.POSITIVE_TINT, colour=colours.POSITIVE_DARK),
    Look(fill=colours.NEGATIVE_TINT, colour=colours.WARNING),
    Look(fill=colours.TINT, colour=colours.ACCENT_DARK),
    Look(fill=colours.ATTENTION_TINT, colour=colours.ATTENTION_DARK),
)


def pages(content: Swot, sheet: Sheet) -> Pages:
    """Return the four quadrants, or a table where they do not fit."""
    lists = (content.strengths, content.weaknesses, content.opportunities, content.threats)
    items = [[Item(words) for line in lines if (words := text.broken(line))] for lines in lists]
    parts = [Part(21 + 2 * i, tuple(found)) for i, found in enumerate(items)]
    if not siblings.fit(sheet, parts):
        return _table(items, sheet)
    heads = [
        Part(20 + 2 * i, (Item(sheet.word(f"swot.{name}")),)) for i, name in enumerate(_QUADRANTS)
    ]
    found = siblings.boxes(sheet, heads) | siblings.boxes(sheet, parts)
    return [sheet.page(*(found[index] for index in sorted(found)))]


def _table(items: list[list[Item]], sheet: Sheet) -> Pages:
    """Return one row for each item, so that any number of them can be divided."""
    sheet.use("i_table")
    named = [(i, item.text) for i, found in enumerate(items) for item in found]
    rows = tuple((sheet.word(f"swot.{_QUADRANTS[i]}"), words) for i, words in named)
    looks = {(row, 0): _LOOKS[i] for row, (i, _) in enumerate(named)}
    columns = (Column(2.0, bold=True), Column(10.0))
    head = (sheet.word("swot.quadrant"), sheet.word("swot.content"))
    return row_tables.of_grid(sheet, Grid(head, rows, columns, totals=0, looks=looks))
