"""The agenda: a native table of chapters, the questions they answer, and minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, tables, text
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.layout_model import Align

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Agenda, AgendaItem

_TABLE = 20


def pages(content: Agenda, sheet: Sheet) -> Pages:
    """Return the table, on several pages when there are many chapters."""
    if not content.items:
        return [[]]
    slot = sheet.slot(_TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    return [[table] for table in tables.lay_out(sheet, slot, _grid(content, sheet), rect)]


def _grid(content: Agenda, sheet: Sheet) -> Grid:
    """Return the words; questions and minutes have a column only if some chapter has them."""
    asked = any(item.question.strip() for item in content.items)
    timed = any(item.minutes is not None for item in content.items)
    wanted = [(True, 1.0), (True, 4.2 if asked else 9.6), (asked, 5.4), (timed, 1.4)]
    head = [sheet.word(f"agenda.{key}") for key in ("number", "topic", "question", "time")]
    widths = iter(tables.shares(sheet.slot(_TABLE).rect.width, *(s for on, s in wanted if on)))
    looks = [
        (Align.LEFT, True, colours.ACCENT),
        (Align.LEFT, True, colours.NAVY),
        (Align.LEFT, False, colours.TEXT),
        (Align.RIGHT, False, colours.TEXT),
    ]
    shown = [on for on, _ in wanted]
    columns = [Column(next(widths), *look) for on, look in zip(shown, looks, strict=True) if on]
    rows = [_row(number, item, sheet) for number, item in enumerate(content.items, start=1)]
    return Grid(
        tuple(word for on, word in zip(shown, head, strict=True) if on),
        tuple(tuple(w for on, w in zip(shown, row, strict=True) if on) for row in rows),
        tuple(columns),
    )


def _row(number: int, item: AgendaItem, sheet: Sheet) -> list[str]:
    minutes = item.minutes
    time = "" if minutes is None else sheet.word("agenda.minutes", minutes=f"{minutes:g}")
    return [f"{number:02}", text.clean(item.topic), text.clean(item.question), time]
