"""The record of an item: who changed what in its answers, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.records.project import KeyFact
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.workspace.workspace import Edit

_MOST_ROWS = 8
_TIME, _AUTHOR = 88, 72


class AuditList(QWidget):
    """Edits as rows; one that still has its answer leads to it.

    Signals:
        opened_fact: Id of a KeyFact.
    """

    opened_fact = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        name = translate("AuditList", "What was changed")
        self._rows = ItemList(name, edit_text, _paint_edit, height=30, most=_MOST_ROWS)
        self._rows.opened.connect(self._open)
        self._none = PlainLabel(translate("AuditList", "Nothing was changed yet."), "hint")
        head = row()
        head.addWidget(PlainLabel(name, "muted"), 1)
        head.addWidget(PlainLabel(translate("AuditList", "Every change can be undone"), "micro"))
        body = column(self, spacing=4)
        body.setContentsMargins(12, 8, 0, 8)
        head.setContentsMargins(0, 0, 12, 0)
        body.addLayout(head)
        body.addWidget(self._none)
        body.addWidget(self._rows)

    def show_edits(self, edits: Sequence[Edit]) -> None:
        """Show these edits, newest first."""
        self._rows.show_items(edits)
        self._rows.setVisible(bool(edits))
        self._none.setVisible(not edits)

    def texts(self) -> list[str]:
        """Return what the rows say."""
        return [edit_text(edit) for edit in self._rows.items()]

    @Slot(object)
    def _open(self, edit: Edit) -> None:
        if KeyFact.table in edit.kinds:
            for id in edit.ids:
                self.opened_fact.emit(id)


def edit_text(edit: Edit) -> str:
    """Return the whole text of a row."""
    when = f"{edit.at:%Y-%m-%d %H:%M}"
    return "  ".join(part for part in (when, edit.author, _question(edit), _what(edit)) if part)


def _paint_edit(painter: QPainter, rect: QRect, edit: Edit) -> None:
    # The rows stand in a padded pane already.
    place = rect.adjusted(-12, 0, 0, 0)
    painter.setFont(theme().font("small"))
    paint.text_line(painter, place, f"{edit.at:%m-%d %H:%M}", "muted")
    place.setLeft(place.left() + _TIME)
    author = QRect(place.left(), place.top(), _AUTHOR - 8, place.height())
    paint.text_line(painter, author, edit.author, "text-2")
    place.setLeft(place.left() + _AUTHOR)
    question = QRect(place.left(), place.top(), place.width() * 2 // 5, place.height())
    if _question(edit):
        paint.text_line(painter, question, _question(edit), "text-2")
        place.setLeft(question.right() + 12)
    paint.text_line(painter, place, _what(edit))


def _question(edit: Edit) -> str:
    return words().text("key_info.audit.question", **edit.label.values) if _is_ours(edit) else ""


def _what(edit: Edit) -> str:
    catalogue, values = words(), edit.label.values
    key = f"key_info.audit.{edit.label.key.removeprefix('key_fact.')}"
    if not _is_ours(edit) or not catalogue.has(key):
        return catalogue.label(edit.label)
    if values.get("value") == "":
        key = "key_info.audit.cleared"
    text = catalogue.text(key, **values)
    if edit.sort == "edit":
        return text
    return catalogue.text(f"key_info.audit.{edit.sort}", what=text)


def _is_ours(edit: Edit) -> bool:
    return "question" in edit.label.values
