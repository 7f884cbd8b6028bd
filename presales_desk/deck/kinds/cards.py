"""Cards with a number each; what does not fit cards becomes a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, figures, siblings, tables, text
from presales_desk.deck.design import BODY_BOTTOM
from presales_desk.deck.fitting import Item
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.siblings import Part

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Rect, TextBox
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_arguments import Card, Cards

_FEWEST, _MOST = 2, 4
_TABLE = 20
_INSET = 0.15


def pages(content: Cards, sheet: Sheet) -> Pages:
    """Return two to four cards of one size, or the table."""
    cards = content.cards
    if not cards:
        return [[]]
    if _FEWEST <= len(cards) <= _MOST and _fit(cards, sheet):
        return [_page(cards, sheet)]
    sheet.use("table")
    slot = sheet.slot(_TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    grid = _grid(cards, sheet, rect.width)
    return [sheet.page(table) for table in tables.lay_out(sheet, slot, grid, rect)]


def _parts(cards: tuple[Card, ...], sheet: Sheet) -> tuple[list[Part], list[Part]]:
    """Return the titles and the texts, which reach further down where no card has a number."""
    counted = any(figures.words(card.metric, card.label) for card in cards)
    titles = [Part(21 + 3 * i, (Item(text.one_line(c.title)),)) for i, c in enumerate(cards)]
    bodies = [
        Part(
            22 + 3 * i,
            tuple(Item(line) for line in text.lines(card.body)),
            None if counted else _long(sheet.slot(22 + 3 * i).rect),
        )
        for i, card in enumerate(cards)
    ]
    return titles, bodies


def _long(rect: Rect) -> Rect:
    return rect.with_height(BODY_BOTTOM - _INSET - rect.top)


def _fit(cards: tuple[Card, ...], sheet: Sheet) -> bool:
    titles, bodies = _parts(cards, sheet)
    return (
        siblings.fit(sheet, titles)
        and siblings.fit(sheet, bodies)
        and all(figures.fits(sheet, 40 + i, c.metric, c.label) for i, c in enumerate(cards))
    )


def _page(cards: tuple[Card, ...], sheet: Sheet) -> Page:
    titles, bodies = _parts(cards, sheet)
    numbers = [Part(20 + 3 * i, (Item(str(i + 1)),)) for i in range(len(cards))]
    found: dict[int, TextBox] = {}
    for parts in (numbers, titles, bodies):
        found |= siblings.boxes(sheet, parts)
    found |= figures.boxes(sheet, {40 + i: (c.metric, c.label) for i, c in enumerate(cards)})
    order = [
        index for i in range(len(cards)) for index in (20 + 3 * i, 21 + 3 * i, 22 + 3 * i, 40 + i)
    ]
    return sheet.page(*(found.get(index) for index in order))


def _grid(cards: tuple[Card, ...], sheet: Sheet, width: float) -> Grid:
    counted = any(card.metric.strip() or card.label.strip() for card in cards)
    wanted = [
        ("number", 0.8),
        ("title", 2.6),
        ("body", 6.0),
        *([("metric", 2.6)] if counted else []),
    ]
    widths = tables.shares(width, *(share for _, share in wanted))
    looks = [
        (True, colours.ACCENT),
        (True, colours.NAVY),
        (False, colours.TEXT),
        (True, colours.ACCENT),
    ]
    columns = [
        Column(w, bold=bold, colour=tone) for w, (bold, tone) in zip(widths, looks, strict=False)
    ]
    rows = [
        (f"{n:02}", text.clean(c.title), text.clean(c.body), figures.words(c.metric, c.label))
        for n, c in enumerate(cards, start=1)
    ]
    return Grid(
        tuple(sheet.word(f"cards.{key}") for key, _ in wanted),
        tuple(row[: len(wanted)] for row in rows),
        tuple(columns),
    )
