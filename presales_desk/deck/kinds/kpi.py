"""Big numbers, each with its name and its scope; many are divided evenly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import siblings, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.siblings import Part

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import TextBox
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_arguments import KeyFigure, KeyFigures

_FEWEST, _MOST = 2, 4


def pages(content: KeyFigures, sheet: Sheet) -> Pages:
    """Return up to four numbers on a slide, all values of a slide at one size."""
    figures = content.figures
    if not figures:
        return [[]]
    count = -(-len(figures) // _MOST)
    size = -(-len(figures) // count)
    starts = range(0, len(figures), size)
    return [_page(figures[start : start + size], sheet) for start in starts]


def _page(figures: tuple[KeyFigure, ...], sheet: Sheet) -> Page:
    sheet.use(f"kpi{max(len(figures), _FEWEST)}")
    values = [Part(20 + 3 * i, (Item(text.one_line(f.value)),)) for i, f in enumerate(figures)]
    names = [Part(21 + 3 * i, (Item(text.broken(f.name)),)) for i, f in enumerate(figures)]
    notes = [
        Part(22 + 3 * i, tuple(Item(line) for line in text.lines(f.note)))
        for i, f in enumerate(figures)
    ]
    found: dict[int, TextBox] = {}
    for parts in (values, names, notes):
        found |= siblings.boxes(sheet, parts)
    return sheet.page(*(found.get(20 + i) for i in range(3 * len(figures))))
