"""How high the rows of a record table are, and the messages written below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import show_in_page
from presales_desk.ui.widgets.record_delegate import PADDING, message_height

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from presales_desk.ui.models.record_table import RecordTableModel

_LINE_HEIGHTS = {1: 33, 2: 48, 3: 66}


class TableRows(QObject):
    """Fits the rows of a table to their lines and messages.

    Args:
        table: Whose rows they are.
        records: What it shows.
        lines: Of text in a row, 1 to 3.

    """

    def __init__(self, table: QTableView, records: RecordTableModel, lines: int) -> None:
        super().__init__(table)
        self._table, self._records, self._lines = table, records, lines
        self._most = 0
        self.when_empty = ""  # what the table says while it shows no row
        self._others: set[int] = set()  # rows of another height: heads, and with a message below
        for signal in (records.dataChanged, records.layoutChanged, theme().theme_changed):
            signal.connect(self.fit)
        self.fit()

    def grow(self, most: int) -> None:
        """Make the table as high as its rows need, up to ``most`` of them."""
        self._most = most
        self.fit()

    def set_lines(self, lines: int) -> None:
        """Give every row another number of lines, 1 to 3."""
        self._lines = lines
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give every row the height it needs."""
        height = theme().pixels(_LINE_HEIGHTS[self._lines])
        header = self._table.verticalHeader()
        header.setDefaultSectionSize(height)
        others = dict.fromkeys(self._records.heads(), theme().pixels(_LINE_HEIGHTS[1]))
        others |= dict.fromkeys(self._records.rows_with_messages(), height + message_height())
        before, self._others = self._others, set(others)
        rows = self._records.rowCount()
        for row in {*before, *others}:
            if row < rows:
                header.resizeSection(row, others.get(row, height))
        if self._most:
            inside = sum(header.sectionSize(row) for row in range(min(rows, self._most))) or height
            heading = self._table.horizontalHeader()
            above = 0 if heading.isHidden() else heading.sizeHint().height()
            self._table.setFixedHeight(above + inside + 2)
        self._table.viewport().update()

    @Slot()
    def follow_cursor(self) -> None:
        """Keep the row with the cursor in sight while the user moves it in a grown table."""
        focused = QApplication.focusWidget()
        if focused is not None and (focused is self._table or self._table.isAncestorOf(focused)):
            self.show_cursor()

    def show_cursor(self) -> None:
        """Scroll the page to the row with the cursor: a grown table does not scroll itself."""
        if self._most:
            self._scroll_page()
            QTimer.singleShot(0, self, self._scroll_page)  # a new row is laid out before that

    @Slot()
    def _scroll_page(self) -> None:
        if (index := self._table.currentIndex()).isValid():
            in_view = self._table.visualRect(index)
            show_in_page(self._table, in_view.translated(self._table.viewport().pos()))

    def paint_messages(self) -> None:
        """Write below each row that shows what is wrong with it; why there is none, if none is."""
        table = self._table
        painter = QPainter(table.viewport())
        painter.setFont(theme().font("small"))
        if not self._records.rowCount():
            room = table.viewport().rect().adjusted(PADDING, PADDING, -PADDING, 0)
            top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            paint.text_line(painter, room, self.when_empty, "muted", top)
        for row in range(max(table.rowAt(0), 0), self._records.rowCount()):
            top = table.rowViewportPosition(row)
            if top > table.viewport().height():
                break
            if message := self._records.message_at(row):
                self._paint_message(painter, top + table.rowHeight(row), message)

    def _paint_message(self, painter: QPainter, bottom: int, message: str) -> None:
        height = message_height()
        strip = QRect(0, bottom - height - 1, self._table.viewport().width(), height)
        painter.fillRect(strip, theme().color("danger-tint"))
        paint.text_line(painter, strip.adjusted(PADDING, 0, -PADDING, 0), message, "danger-ink")
