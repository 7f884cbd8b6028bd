"""The text of an entry, found words on amber. Nothing in it is markup, nothing is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from presales_desk.actions.entry_text import Role
from presales_desk.ui.pages.knowledge.marked_line import plain
from presales_desk.ui.pages.knowledge.table_writer import write_rows
from presales_desk.ui.pages.knowledge.text_looks import insert_marked, text_look
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.reading_pane import SafeTextBrowser
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.entry_text import EntryText, Paragraph

_AT_ONCE = 4_000  # characters laid out in one go: some 10 ms
_CELL = 40  # characters that take as long as the frame of a cell
_LINE = 21  # pixels
_ABOVE = {Role.FILE: 16, Role.HEADING: 12, Role.BODY: 2}  # pixels
_FONTS = {Role.FILE: "bold", Role.HEADING: "small", Role.BODY: "body"}
_INKS = {Role.FILE: "text", Role.HEADING: "muted", Role.BODY: "text"}


class EntryReader(SafeTextBrowser):
    """Shows paragraphs by and by, so that the window never waits for a long text."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("EntryReader", "Text of the entry"))
        self.document().setDocumentMargin(16)
        self._text: EntryText | None = None
        self._next = 0
        self._hit = 0
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._go_on.timeout.connect(self._append)
        self._find_place = QTimer(self, singleShot=True, interval=0)
        self._find_place.timeout.connect(self._scroll_to_hit)
        theme().theme_changed.connect(self._begin_again)

    def show_entry_text(self, text: EntryText | None) -> None:
        """Show ``text`` from the place of the hit on; None shows nothing."""
        self._text = text
        self._begin_again()

    def text_to_copy(self) -> str:
        """Return the paragraphs without marks."""
        paragraphs = self._text.paragraphs if self._text else ()
        return "\n".join(_words(paragraph, _plain_text(paragraph)) for paragraph in paragraphs)

    @Slot()
    def _begin_again(self) -> None:
        self._go_on.stop()
        self.clear()
        self._next = 0
        if self._text is not None:
            self._append()

    @Slot()
    def _append(self) -> None:
        """Append the next paragraphs, and come back for those after them."""
        text = self._text
        if text is None:
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        size, first = 0, self._next
        while self._next < len(text.paragraphs) and size < _AT_ONCE:
            if text.paragraphs[self._next].role is Role.ROW:
                size += self._write_rows(cursor, text, _AT_ONCE - size)
            else:
                size += self._write(cursor, text)
        cursor.endEditBlock()
        if first <= text.hit < self._next:
            self._find_place.start()
        if self._next < len(text.paragraphs):
            self._go_on.start()
        elif text.cut:
            self._write_note(cursor)

    def _write(self, cursor: QTextCursor, text: EntryText) -> int:
        """Write the next paragraph; return how many characters it has."""
        paragraph = text.paragraphs[self._next]
        self._begin_block(cursor, _ABOVE[paragraph.role])
        if self._next == text.hit:
            self._hit = cursor.position()
        words = _words(paragraph, paragraph.text)
        insert_marked(cursor, words, _FONTS[paragraph.role], _INKS[paragraph.role])
        self._next += 1
        return len(paragraph.text)

    def _write_rows(self, cursor: QTextCursor, text: EntryText, room: int) -> int:
        """Write the next rows of a table, as many as ``room`` is for; return what they took."""
        begin, end = _table_at(text.paragraphs, self._next)
        last, size = self._next, 0
        while last < end and (size < room or last == self._next):
            row = text.paragraphs[last]
            size += len(row.text) + _CELL * len(row.cells)
            last += 1
        rows = text.paragraphs[begin:end]
        table = write_rows(cursor, rows, self._next - begin, last - begin)
        if self._next <= text.hit < last:
            self._hit = table.cellAt(text.hit - self._next, 0).firstPosition()
        self._next = last
        return size

    def _write_note(self, cursor: QTextCursor) -> None:
        note = translate("EntryReader", "The text is longer; open the file to read all of it.")
        self._begin_block(cursor, _ABOVE[Role.FILE])
        cursor.insertText(note, text_look("small", "muted"))

    def _begin_block(self, cursor: QTextCursor, above: int) -> None:
        look = QTextBlockFormat()
        look.setTopMargin(theme().pixels(above))
        at_least = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        look.setLineHeight(theme().pixels(_LINE), at_least)
        if cursor.atStart():
            look.setTopMargin(0)
            cursor.setBlockFormat(look)
        else:
            cursor.insertBlock(look)

    @Slot()
    def _scroll_to_hit(self) -> None:
        """Bring the hit into view, a third from the top, once the pane has its size."""
        if self._text is None:
            return
        block = self.document().findBlock(self._hit)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(max(0, round(top) - self.viewport().height() // 3))


def _table_at(paragraphs: Sequence[Paragraph], place: int) -> tuple[int, int]:
    """Return where the table begins that the row at ``place`` is of, and what follows it."""
    begin, end = place, place + 1
    while begin and paragraphs[begin - 1].role is Role.ROW:
        begin -= 1
    while end < len(paragraphs) and paragraphs[end].role is Role.ROW:
        end += 1
    return begin, end


def _words(paragraph: Paragraph, text: str) -> str:
    """Return a paragraph's text, a heading with the number of its page."""
    if paragraph.page is None:
        return text
    page = translate("EntryReader", "Page {number}").format(number=paragraph.page)
    return f"{page}  {text}".rstrip()


def _plain_text(paragraph: Paragraph) -> str:
    return plain(paragraph.text)
