"""A reference case: the customer with the gain as a number, and problem, solution, benefit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, fitting, measure, siblings, tables, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.sheet import clip
from presales_desk.deck.siblings import Part

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Paragraph, TextBox
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_arguments import Case

_CUSTOMER, _NUMBER, _LABEL = 20, 21, 22
_ROWS = ("problem", "solution", "benefit")
_TABLE = 20
_NAME_LARGER = 2.0
"""Points by which the name is larger than the profile."""


def pages(content: Case, sheet: Sheet) -> Pages:
    """Return the card; texts too long for it stand whole in a table on the next slide."""
    rows = _rows(content)
    if siblings.fit(sheet, rows):
        return [_card(content, sheet, rows)]
    card = _card(content, sheet, [_referring(sheet, part) for part in rows])
    return [card, *_table(content, sheet)]


def _texts(content: Case) -> tuple[str, str, str]:
    return content.problem, content.solution, content.benefit


def _rows(content: Case) -> list[Part]:
    return [
        Part(31 + 2 * i, tuple(Item(line) for line in text.lines(words)))
        for i, words in enumerate(_texts(content))
    ]


def _card(content: Case, sheet: Sheet, rows: list[Part]) -> Page:
    texts = siblings.boxes(sheet, rows)
    heads = siblings.boxes(
        sheet,
        [
            Part(30 + 2 * i, (Item(sheet.word(f"case.{key}")),))
            for i, key in enumerate(_ROWS)
            if 31 + 2 * i in texts
        ],
    )
    found: list[TextBox | None] = [
        _customer(content, sheet),
        sheet.box(_NUMBER, text.one_line(content.number)),
        sheet.box(_LABEL, [Item(line) for line in text.lines(content.label)]),
    ]
    for i in range(len(_ROWS)):
        found += [heads.get(30 + 2 * i), texts.get(31 + 2 * i)]
    return sheet.page(*found)


def _customer(content: Case, sheet: Sheet) -> TextBox | None:
    """Return the customer's name, a little larger than the lines about it."""
    lines = [line for part in content.profile for line in text.lines(part)]
    name = Item(text.one_line(content.customer), bold=True)
    box = sheet.box(_CUSTOMER, [name, *(Item(line) for line in lines)])
    if box is None or not name.text or not lines:
        return box
    first, *rest = box.paragraphs
    larger = replace(first, size=first.size + _NAME_LARGER)
    return replace(box, paragraphs=(larger, *rest)) if _fits(box, larger, rest) else box


def _fits(box: TextBox, first: Paragraph, rest: list[Paragraph]) -> bool:
    return measure.height([first, *rest], box.rect.width) <= box.rect.height


def _referring(sheet: Sheet, part: Part) -> Part:
    """Return ``part``, or so much of it as fits together with a word about the next slide."""
    slot = sheet.slot(part.index)
    smallest = slot.role.sizes[-1]
    more = sheet.word("case.more")

    def stays(words: str) -> bool:
        return fitting.fits([Item(words)], slot.role, smallest, slot.rect)

    if siblings.fit(sheet, [part]):
        return part
    joined = clip(Item(" ".join(item.text for item in part.items)))
    short = fitting.shorten_until(joined.text, lambda w: stays(w + more))
    return replace(part, items=(Item(short + more),))


def _table(content: Case, sheet: Sheet) -> list[Page]:
    key = sheet.layout_key
    sheet.use("table")
    slot = sheet.slot(_TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    rows = [
        (sheet.word(f"case.{name}"), text.clean(words))
        for name, words in zip(_ROWS, _texts(content), strict=True)
        if text.clean(words)
    ]
    first, second = tables.shares(rect.width, 1.6, 10.4)
    columns = (Column(first, bold=True, colour=colours.ACCENT), Column(second))
    head = (sheet.word("case.item"), sheet.word("case.content"))
    grid = Grid(head, tuple(rows), columns)
    found = [sheet.page(table) for table in tables.lay_out(sheet, slot, grid, rect)]
    sheet.use(key)
    return found
