"""Attached files that the naming rule would call otherwise: marked quietly, renamed on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot

from presales_desk.actions.file_renaming import misnamed, rename_files
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.records.summary import Attachment
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.widgets.record_table import RecordTable

_NAME = "name"
_LEAST_NAME = 96
"""Width in pixels that stays for a name beside its mark."""


class NamingOffer(Button):
    """Marks the files of a table, and renames one by its menu or all by this button.

    It stands below the table, and is hidden while every name follows the rule.
    """

    def __init__(self, desk: Desk, table: RecordTable) -> None:
        super().__init__("", Kind.LINK, "edit")
        self._desk, self._table = desk, table
        self._project_id = ""
        self.names: dict[str, str] = {}
        self.when_clicked(self.rename_all)
        table.set_painter(_NAME, self._paint_name)
        if not desk.workspace.read_only:
            table.add_row_action(rename_words(), self.rename)

    def show_files(self, project_id: str, files: Sequence[Attachment]) -> None:
        """Show these files of a project in the table, with what is wrong with their names."""
        self._project_id = project_id
        ids = {file.id for file in files}
        wanted = wanted_names(self._desk, project_id) if files else {}
        self.names = {id: name for id, name in wanted.items() if id in ids}
        findings = [_finding(id, name) for id, name in self.names.items()]
        self._table.show_records(files, findings)
        self.setVisible(self.has_names())
        words = translate("FileNaming", "{count} {count:name does|names do} not follow the rule")
        rename = translate("FileNaming", "{told}: rename by it")
        self.setText(rename.format(told=counted(words, count=len(self.names))))
        self.setToolTip(safe_tooltip("\n".join(self.names.values())))

    def has_names(self) -> bool:
        """Tell whether there is a file to rename."""
        return bool(self.names) and not self._desk.workspace.read_only

    @Slot()
    def rename_all(self) -> None:
        """Rename every file of the table that does not follow the rule, as one edit."""
        rename_by_rule(self._desk, self._project_id, self.names)

    def rename(self, file_id: str) -> None:
        """Rename one file, or say that its name follows the rule."""
        rename_one(self._desk, self._desk.get(Attachment, file_id))

    def _paint_name(self, painter: QPainter, rect: QRect, file: Record) -> None:
        assert isinstance(file, Attachment)  # the table holds nothing else
        text = QRect(rect)
        mark = _mark()
        width = paint.chip_size(mark).width()
        if file.id in self.names and rect.width() > _LEAST_NAME + width:
            place = QRect(rect)
            place.setLeft(rect.right() - width)
            paint.paint_chip(painter, place, mark)
            text.setRight(place.left() - 8)
        painter.setFont(theme().font("body"))
        middle = Qt.TextElideMode.ElideMiddle  # names by the rule differ at their ends
        shown = painter.fontMetrics().elidedText(file.name, middle, text.width())
        paint.text_line(painter, text, shown, "text")


class NamingChip(Chip):
    """Stands beside a file that has no table: a click, Enter or the space bar asks to rename it.

    Signals:
        renaming_wanted: The Attachment.
    """

    renaming_wanted = Signal(object)

    def __init__(self, file: Attachment, wanted: str, *, read_only: bool) -> None:
        super().__init__(_mark(), clickable=not read_only)
        self._file = file
        words = translate("FileNaming", "Rename to “{name}”").format(name=wanted)
        self.setToolTip(safe_tooltip(words))
        self.setAccessibleName(words)
        self.clicked.connect(self._want)

    @Slot()
    def _want(self) -> None:
        self.renaming_wanted.emit(self._file)


def wanted_names(desk: Desk, project_id: str) -> dict[str, str]:
    """Return a name by the rule for each file of a project that has another, by its id."""
    return misnamed(desk.workspace, project_id, desk.now().date())


def rename_by_rule(desk: Desk, project_id: str, names: Mapping[str, str]) -> None:
    """Rename files as one edit, and offer to undo it."""
    planned = rename_files(desk.workspace, project_id, names)
    if (edit := desk.carry_out(planned)) is not None:
        words = translate("FileNaming", "{count} {count:file|files} renamed")
        desk.tell(counted(words, count=planned.value), edit)


def rename_one(desk: Desk, file: Attachment) -> None:
    """Rename a file by the rule, or say that its name follows it."""
    if wanted := wanted_names(desk, file.project_id).get(file.id):
        rename_by_rule(desk, file.project_id, {file.id: wanted})
        return
    words = translate("FileNaming", "“{name}” follows the naming rule")
    desk.tell(words.format(name=file.name))


def _finding(file_id: str, wanted: str) -> Finding:
    return Finding("naming.file", Severity.HINT, {"name": wanted}, file_id, _NAME)


def rename_words() -> str:
    """Return what menus call it."""
    return translate("FileNaming", "Rename by the naming rule")


def _mark() -> str:
    return translate("FileNaming", "Not by the rule")
