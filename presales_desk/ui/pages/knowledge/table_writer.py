"""Writes rows of a table into a text, piece by piece, so that long ones keep nobody waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextFrameFormat, QTextLength, QTextTableFormat

from presales_desk.ui.pages.knowledge.marked_line import plain
from presales_desk.ui.pages.knowledge.text_looks import insert_marked
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextCursor, QTextTable, QTextTableCell

    from presales_desk.actions.entry_text import Paragraph

_ABOVE, _PADDING = 6, 5  # pixels
_SEAM = 4  # pixels that Qt leaves between the lines of two tables, at every size of the type
_LEAST, _MOST = 6, 24  # letters that a column asks room for
_BESIDE = 4  # letters that would fit into the room beside the text of a cell
_MEASURED = 100  # rows that tell how wide the columns of a table are
_WIDE = 0x2E80  # from here on letters are twice as wide


def write_rows(
    cursor: QTextCursor, table: Sequence[Paragraph], first: int, last: int
) -> QTextTable:
    """Write the rows from ``first`` to before ``last`` of a table; return what was written.

    The cursor stands at the end of the text, and does so afterwards. Pieces of one table have the
    same columns: written one after the other, they look like one. The first row is the head.
    """
    written = cursor.insertTable(last - first, len(table[0].cells), _format(table, first))
    for place, row in enumerate(table[first:last], start=first):
        for column, text in enumerate(row.cells):
            cell = written.cellAt(place - first, column)
            if not place:
                _shade(cell)
            insert_marked(cell.firstCursorPosition(), text, "body" if place else "bold", "text")
    cursor.movePosition(cursor.MoveOperation.End)
    return written


def _shade(cell: QTextTableCell) -> None:
    ground = cell.format()
    ground.setBackground(theme().color("surface-2"))
    cell.setFormat(ground)


def _format(table: Sequence[Paragraph], first: int) -> QTextTableFormat:
    look = QTextTableFormat()
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    look.setColumnWidthConstraints(_widths(table))
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(theme().color("border"))
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setCellSpacing(0)
    look.setCellPadding(theme().pixels(_PADDING))
    look.setTopMargin(-_SEAM if first else theme().pixels(_ABOVE))
    return look


def _widths(table: Sequence[Paragraph]) -> list[QTextLength]:
    """Return the share of each column, by its longest cell, as far as that makes sense."""
    columns = zip(*(row.cells for row in table[:_MEASURED]), strict=True)
    longest = (max(map(_letters, column)) for column in columns)
    wanted = [min(max(_LEAST, letters), _MOST) + _BESIDE for letters in longest]
    share = QTextLength.Type.PercentageLength
    return [QTextLength(share, 100 * each / sum(wanted)) for each in wanted]


def _letters(text: str) -> int:
    return sum(2 if ord(letter) >= _WIDE else 1 for letter in plain(text))
