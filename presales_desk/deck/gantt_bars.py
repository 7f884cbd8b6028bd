"""The bars of a schedule as cells: merged, coloured, with white rules that set them apart.

A label that is wider than its bar stands beside it, in the free cells.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import repeat
from math import ceil
from typing import TYPE_CHECKING

from presales_desk.deck import colours, diagram, fitting, measure, text
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import TextRole
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import Align, Paragraph, Rule, Run
from presales_desk.deck.placed_table import Cell
from presales_desk.records.slide_delivery import BarKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.deck.sheet import Sheet
    from presales_desk.records.slide_delivery import Bar, ScheduleRow

HAIRLINE = Rule(colours.RULE, 0.5)
_GRID = Rule(Colour("accent6", 20, 80), 0.5)
TIGHT = (0.02, 0.05, 0.02, 0.05)
"""Insets of cells as narrow as a period: left, top, right, bottom."""
APART = Rule(colours.WHITE, 7)
"""Above and below a bar."""
_BESIDE = Rule(colours.WHITE, 1)
_SIZE = 14.0
_SURE = 0.92
"""Share of the width to count on: the reader's font may be wider."""
_LEAST_LABEL = 3.0
"""Em of a label below which a cut one says nothing."""
LOOKS: dict[BarKind, tuple[Colour, Colour, bool]] = {
    BarKind.OURS: (colours.ACCENT, colours.WHITE, False),
    BarKind.CUSTOMER: (Colour("accent6", 20, 80), colours.TEXT, False),
    BarKind.KEY: (colours.NAVY, colours.WHITE, True),
    BarKind.MILESTONE: (colours.ATTENTION, colours.TEXT, True),
}
"""Fill, colour of the label, and whether it is bold."""
_MILESTONE = "◆"
NOTHING = (Paragraph((Run(""),), _SIZE),)
"""In free cells: without a size of their own they would be higher than the row."""
_FREE = Cell(NOTHING, edges=_GRID, insets=TIGHT)


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the table: bars that do not overlap.

    Attributes:
        task: What the first cell says; empty for the further lanes of a task.
        name: Of the task, in every lane of it.

    """

    task: str
    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Columns ``start`` to ``end`` (not included) of a lane: a bar, a label beside one, or none."""

    start: int
    end: int
    bar: Bar | None = None
    label: str = ""
    align: Align = Align.CENTRE


def lanes(rows: Sequence[ScheduleRow]) -> list[Lane]:
    """Return the rows of the table; a task whose bars overlap has more than one."""
    found: list[Lane] = []
    for row in rows:
        task = text.broken(row.task)
        if not task and not row.bars:
            continue
        parts: list[list[Bar]] = [[]]
        for bar in sorted(row.bars, key=lambda one: one.start):
            free = (part for part in parts if not part or _end(part[-1]) < bar.start)
            part = next(free, None)
            if part is None:
                parts.append([bar])
            else:
                part.append(bar)
        found += [
            Lane("" if number else task, task, tuple(part)) for number, part in enumerate(parts)
        ]
    return found


def tell_outside(rows: Sequence[ScheduleRow], periods: int, sheet: Sheet) -> None:
    """Keep the bars that no period of the schedule holds for the notes."""
    for row in rows:
        for bar in row.bars:
            if bar.start > periods or _end(bar) < 1:
                sheet.spill(
                    sheet.word("gantt.outside"),
                    sheet.word(
                        "alt.bar",
                        task=text.one_line(row.task),
                        label=text.one_line(bar.label),
                        periods=f"{bar.start}–{_end(bar)}",
                    ),
                )


def cells(lane: Lane, first: int, count: int, width: float, sheet: Sheet) -> list[Cell]:
    """Return the cells of ``lane`` for ``count`` periods from the period ``first``.

    Args:
        lane: Its bars; those of other periods are left out.
        first: Number of the first period shown.
        count: Periods shown.
        width: Of each, in inches.
        sheet: Keeps the labels for which there is no room at all.

    """
    pieces: list[_Piece] = []
    shown = [bar for bar in lane.bars if bar.start < first + count and _end(bar) >= first]
    for number, bar in enumerate(shown):
        start, end = max(bar.start - first, 0), min(_end(bar) - first + 1, count)
        follows = max(shown[number + 1].start - first, 0) if number + 1 < len(shown) else count
        before = pieces[-1].end if pieces else 0
        pieces += _placed(bar, (before, start, end, follows), width, sheet)
    return list(_filled(pieces, count))


def read_out(
    lane: Lane, first: int, names: Sequence[str], sheet: Sheet
) -> Iterator[tuple[str, str]]:
    """Yield label and periods of each bar that is shown, for the alternative text."""
    for bar in lane.bars:
        start, end = max(bar.start - first, 0), min(_end(bar) - first, len(names) - 1)
        if start <= end:
            label = diagram.said(bar.label) or sheet.word(f"gantt.kind.{bar.kind}")
            yield label, names[start] if start == end else f"{names[start]}–{names[end]}"


def _placed(
    bar: Bar, places: tuple[int, int, int, int], width: float, sheet: Sheet
) -> list[_Piece]:
    """Return the bar with its label inside, behind or before it; ``places`` are columns.

    They are the first free one before the bar, its own first and end, and the end of the free ones.
    """
    before, start, end, follows = places
    label = _label(bar)
    needed = _columns(label, width, bold=LOOKS[bar.kind][2])
    if needed <= end - start:
        return [_Piece(start, end, bar, label)]
    mark = _MILESTONE if bar.kind is BarKind.MILESTONE else ""
    plain = text.plain(text.one_line(bar.label))
    needed = _columns(plain, width, bold=False)
    own = _Piece(start, end, bar, mark if _columns(mark, width, bold=True) <= end - start else "")
    if needed <= follows - end:
        return [own, _Piece(end, end + needed, label=plain, align=Align.LEFT)]
    if needed <= start - before:
        return [_Piece(start - needed, start, label=plain, align=Align.RIGHT), own]
    sheet.spill(sheet.word("gantt.label"), plain)
    return [_Piece(start, end, bar, _cut(label, (end - start) * width) if not mark else own.label)]


def _label(bar: Bar) -> str:
    words = text.plain(text.one_line(bar.label))
    mark = _MILESTONE if bar.kind is BarKind.MILESTONE else ""
    gap = "" if measure.has_wide(words) else " "
    return gap.join(filter(None, (mark, words)))


def _columns(label: str, width: float, *, bold: bool) -> int:
    """Return how many columns of ``width`` inches hold ``label`` on one line."""
    if not label:
        return 0
    wide = measure.text_width(label, bold=bold) * _SIZE / 72 / _SURE + TIGHT[0] + TIGHT[2]
    return max(ceil(wide / width), 1)


def _cut(label: str, room: float) -> str:
    """Return as much of ``label`` as ``room`` inches hold; empty when that is little."""
    ems = (room - TIGHT[0] - TIGHT[2]) * 72 * _SURE / _SIZE
    if ems < _LEAST_LABEL:
        return ""
    return fitting.shorten_until(label, lambda words: measure.text_width(words, bold=True) <= ems)


def _filled(pieces: Sequence[_Piece], count: int) -> Iterator[Cell]:
    """Yield the cells of a row: free ones where no piece is."""
    column = 0
    for piece in pieces:
        yield from repeat(_FREE, piece.start - column)
        yield _cell(piece)
        column = piece.end
    yield from repeat(_FREE, count - column)


def _cell(piece: _Piece) -> Cell:
    span = piece.end - piece.start
    if piece.bar is None:
        role = TextRole((_SIZE,), align=piece.align)
        words = fitting.compose([Item(piece.label)], role, _SIZE)
        return Cell(words, span=span, insets=TIGHT)
    fill, colour, bold = LOOKS[piece.bar.kind]
    role = TextRole((_SIZE,), colour, bold=bold, align=Align.CENTRE)
    words = fitting.compose([Item(piece.label)], role, _SIZE) if piece.label else NOTHING
    return Cell(words, fill, APART, APART, span, _BESIDE, TIGHT)


def _end(bar: Bar) -> int:
    """Return the last period of ``bar``."""
    return bar.start + max(bar.span, 1) - 1
