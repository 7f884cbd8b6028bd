"""Makes a part of the window that is built of many editors one that can only be read."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from presales_desk.ui.widgets.labels import restyle


def lock(part: QWidget) -> None:
    """Let texts in ``part`` be read and copied, and grey out what would change something."""
    for kind in (QLineEdit, QPlainTextEdit):
        for editor in part.findChildren(kind):
            lock_text(editor)
    for kind in (QAbstractButton, QComboBox):
        for control in part.findChildren(kind):
            control.setEnabled(False)
    for view in part.findChildren(QAbstractItemView):
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


def lock_text(editor: QLineEdit | QPlainTextEdit) -> None:
    """Let one text be read and copied only, and look like it."""
    if not editor.isReadOnly():
        editor.setReadOnly(True)
        restyle(editor)
