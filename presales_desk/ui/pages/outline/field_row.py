"""A labelled field of the slide editor, with a counter beside its label and messages below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from presales_desk.records.enums import Severity
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.value_editors import MultiLineText
from presales_desk.ui.words import finding_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from presales_desk.records.findings import Finding

_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}


class FieldRow(QWidget):
    """Label, counter, editor, message.

    Args:
        heading: Above the editor; also its name for screen readers.
        editor: Any widget.

    """

    def __init__(self, heading: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._count = PlainLabel("", "muted")
        self._message = PlainLabel("", "hint", wrap=True)
        self._message.hide()
        if not editor.accessibleName():
            editor.setAccessibleName(heading)
        head = row(spacing=4)
        head.addWidget(PlainLabel(heading, "muted"))
        head.addStretch(1)
        head.addWidget(self._count)
        body = column(self, spacing=4)
        body.addLayout(head)
        body.addWidget(editor)
        body.addWidget(self._message)

    def show_count(self, count: int, limit: int) -> None:
        """Show how long the text is and may be; beyond that in the colour of a warning.

        A limit of 0 shows nothing.
        """
        self._count.set_role("warning" if count > limit else "muted")
        self._count.setText(f"{count} / {limit}" if limit else "")

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was noticed about this field, the gravest first."""
        order = list(_ROLES)
        found = sorted(findings, key=lambda finding: order.index(finding.severity))
        role = _ROLES[found[0].severity] if found else "hint"
        self.show_message(" ".join(finding_text(finding) for finding in found), role)

    def show_message(self, text: str, role: str = "error") -> None:
        """Show a sentence below the editor; empty for none."""
        self._message.set_role(role)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def message(self) -> str:
        """Return what stands below the editor."""
        return self._message.text()


class GrowingLine(MultiLineText):
    """Text that begins as one line; Enter is done with it, Shift+Enter breaks the line.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, least=1)
        self.setPlaceholderText(placeholder)

    def text(self) -> str:
        """Return what stands in it."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show ``text``; nothing is announced, the caret stays where it can."""
        self.show_value(text, text)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        breaks = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not breaks:
            self.left.emit()
            self.entered.emit()
            return
        super().keyPressEvent(event)
