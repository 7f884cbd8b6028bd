"""The one form in which a record is shown and edited, live: there is no Save button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from presales_desk.errors import ExpectedError
from presales_desk.records.enums import Severity
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, restyle, safe_tooltip
from presales_desk.ui.widgets.value_editors import ValueEditor, make_editor
from presales_desk.ui.words import error_text, finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.records.base import Record
    from presales_desk.records.findings import Finding

IDLE_MS = 800
_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}


class RecordForm(QWidget):
    """Labels above editors, a hint below each, and what is wrong below that.

    What is typed is asked for when the field is left or after 800 ms; what cannot be stored
    stays in its editor with the reason below it. Call ``show_record`` with what is stored.

    Args:
        fields: In reading order.
        columns: Fields beside each other.
        headings: Whether each editor has its name above; without, the name is in its tooltip.

    Signals:
        edit_requested: Name of a field, its new value, and a merge key: one for each field of a
            record, so that typing in it becomes one step of undo.
        typing: Something is typed that is not asked for yet.
    """

    edit_requested = Signal(str, object, str)
    typing = Signal()

    def __init__(
        self,
        fields: Sequence[Field],
        columns: int = 1,
        parent: QWidget | None = None,
        *,
        headings: bool = True,
    ) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._rows = [_FormRow(field, self, heading=headings) for field in fields]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        self._lay_out(grid, columns)
        for each in self._rows:
            each.value_typed.connect(self._ask)
            each.typing.connect(self.typing)

    def show_record(self, record: Record | None, findings: Sequence[Finding] = ()) -> None:
        """Show ``record`` and what was noticed about it; None greys the form out.

        Of the same record only what changed elsewhere is renewed: what is being typed, the
        focus and the caret stay.
        """
        another = record is None or self._record is None or record.id != self._record.id
        if another:
            self.flush()
        self._record = record
        self.setEnabled(record is not None)
        for each in self._rows:
            each.show_record(record, another=another)
            name, id = each.field.name, record.id if record is not None else ""
            each.show_findings([f for f in findings if f.field == name and f.record_id == id])

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let the user edit, or only read."""
        for each in self._rows:
            each.set_read_only(read_only or each.field.read_only)

    def set_required(self, names: Collection[str]) -> None:
        """Mark these fields, and no others, as required."""
        for each in self._rows:
            each.set_required(each.field.name in names)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet; before another page, and at the end."""
        for each in self._rows:
            each.commit()

    def refused(self) -> QWidget | None:
        """Return the first editor whose input cannot be stored; None when all of it can."""
        return next((each.editor for each in self._rows if each.is_refused()), None)

    def focus_field(self, name: str) -> None:
        """Put the cursor into the field ``name``, ready to be typed over."""
        self.editor(name).setFocus(Qt.FocusReason.TabFocusReason)

    def editor(self, name: str) -> QWidget:
        """Return the editor of the field ``name``.

        Raises:
            KeyError: There is no such field: a bug.

        """
        for each in self._rows:
            if each.field.name == name:
                return each.editor
        raise KeyError(name)

    def message(self, name: str) -> str:
        """Return what stands below the field ``name``; empty when all is well."""
        return next(each.message() for each in self._rows if each.field.name == name)

    def add_below(self, name: str, widget: QWidget) -> None:
        """Put ``widget``, such as an offer to fill it, below the field ``name``."""
        next(each for each in self._rows if each.field.name == name).add_below(widget)

    def _lay_out(self, grid: QGridLayout, columns: int) -> None:
        line = place = 0
        for each in self._rows:
            span = min(each.field.span or columns, columns)
            if place + span > columns:
                line, place = line + 1, 0
            grid.addWidget(each, line, place, 1, span, Qt.AlignmentFlag.AlignTop)
            place += span

    @Slot(str, object)
    def _ask(self, name: str, value: object) -> None:
        if self._record is not None:
            self.edit_requested.emit(name, value, f"{self._record.id}.{name}")


class _FormRow(QWidget):
    """One field: heading, editor, hint, message.

    Signals:
        value_typed: Name of the field, the new value.
        typing: Something is typed that was not announced as a value yet.
    """

    value_typed = Signal(str, object)
    typing = Signal()

    def __init__(
        self, field: Field, parent: QObject | None = None, *, heading: bool = True
    ) -> None:
        super().__init__(cast("QWidget | None", parent))
        self.field = field
        self._stored: Any = None
        self._pending = False
        self._refused = ""
        self._noticed: tuple[str, str] = ("", "hint")
        self.editor = make_editor(field, self)
        self._message = PlainLabel("", "hint", wrap=True)
        self._message.hide()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.commit)
        self._value_editor.typed_changed.connect(self._note_typing)
        self._value_editor.left.connect(self._leave)
        self.set_read_only(field.read_only)
        self._required: QWidget | None = None
        self._lay_out(heading=heading)
        self.set_required(field.required)

    def show_record(self, record: Record | None, *, another: bool) -> None:
        """Show the field of ``record``; what is being typed stays unless it is another record."""
        value = self.field.value(record) if record is not None else None
        if another:
            self._pending, self._refused = False, ""
        changed = another or value != self._stored
        self._stored = value
        if another or (changed and not self._pending and not self._says(value)):
            self._renew()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was noticed about this field; the gravest first."""
        order = list(_ROLES)
        found = sorted(findings, key=lambda finding: order.index(finding.severity))
        role = _ROLES[found[0].severity] if found else "hint"
        self._noticed = (" ".join(finding_text(finding) for finding in found), role)
        self._show_message()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let the user edit it, or only read and copy."""
        if self.field.editor in (Editor.CHOICE, Editor.CHECK):
            self.editor.setEnabled(not read_only)
        elif bool(self.editor.property("readOnly")) != read_only:
            self.editor.setProperty("readOnly", read_only)
            restyle(self.editor)

    def set_required(self, required: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Show the mark of a required field, or not; it stands beside the heading."""
        if self._required is not None:
            self._required.setVisible(required)

    def is_refused(self) -> bool:
        """Tell whether what stands here cannot be stored."""
        return bool(self._refused)

    def message(self) -> str:
        """Return what stands below the editor."""
        return self._refused or self._noticed[0]

    def add_below(self, widget: QWidget) -> None:
        """Put ``widget`` below everything else."""
        self._body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def commit(self) -> None:
        """Announce what is typed, if it is another value and can be stored."""
        self._idle.stop()
        if not self._pending:
            return
        try:
            value = self.field.parse(self._value_editor.typed())
        except ExpectedError as error:
            self._refused = error_text(error)
            self._show_message()
            return
        self._pending, self._refused = False, ""
        self._value_editor.settle()
        self._show_message()
        if value != self._stored:
            self._stored = value
            self.value_typed.emit(self.field.name, value)

    @property
    def _value_editor(self) -> ValueEditor:
        return cast("ValueEditor", self.editor)

    def _lay_out(self, *, heading: bool) -> None:
        self._body = body = column(self, spacing=4)
        if heading:
            body.addLayout(self._head())
        else:
            self.editor.setToolTip(safe_tooltip(self.field.heading))
        body.addWidget(self.editor)
        if self.field.hint:
            body.addWidget(PlainLabel(self.field.hint, "hint", wrap=True))
        body.addWidget(self._message)

    def _head(self) -> QHBoxLayout:
        head = row(spacing=4)
        if self.field.editor is not Editor.CHECK:
            head.addWidget(PlainLabel(self.field.heading, "muted"))
        self._required = PlainLabel(translate("RecordForm", "required"), "error")
        head.addWidget(self._required)
        head.addStretch(1)
        return head

    def _renew(self) -> None:
        self._value_editor.show_value(self._stored, self.field.text(self._stored))
        self._show_message()

    def _says(self, value: object) -> bool:
        """Tell whether the editor says ``value`` already, in the user's own writing."""
        if not self.editor.hasFocus():
            return False
        try:
            return bool(self.field.parse(self._value_editor.typed()) == value)
        except ExpectedError:
            return False

    def _show_message(self) -> None:
        text, role = (self._refused, "error") if self._refused else self._noticed
        self._message.set_role(role)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        invalid = bool(text) and role == "error"
        if bool(self.editor.property("invalid")) != invalid:
            self.editor.setProperty("invalid", invalid)
            restyle(self.editor)
        self.editor.setAccessibleDescription(text or self.field.hint)

    @Slot()
    def _note_typing(self) -> None:
        self._pending = True
        self._idle.start()
        self.typing.emit()

    @Slot()
    def _leave(self) -> None:
        self.commit()
        if not self._pending:
            self._renew()
