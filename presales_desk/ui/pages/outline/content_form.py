"""What every form for the content of a slide can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from presales_desk.ui.pages.outline.field_row import FieldRow
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.pages.outline.line_list import LineList
from presales_desk.ui.widgets.frames import column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.slide_content import Content
    from presales_desk.ui.widgets.line_editors import NumberField
    from presales_desk.ui.widgets.value_editors import CheckField, ChoiceField, MultiLineText

    Editor = LineList | GridEditor | MultiLineText | ChoiceField | CheckField | NumberField


class ContentForm(QWidget):
    """The fields of one kind of slide. Subclasses build them, read them and fill them.

    Attributes:
        language: Of the deck.

    Signals:
        typed: The user changed something.
        left: The user is done with a field.
    """

    typed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._body = column(self, spacing=10)
        self._rows: list[FieldRow] = []
        self.language = "zh"

    def content(self) -> Content:
        """Return what the fields hold, always valid."""
        raise NotImplementedError

    def show_content(self, content: Any) -> None:
        """Show a content of this kind; what is the same keeps its caret."""
        raise NotImplementedError

    def show_findings(self, findings: Sequence[Finding], language: str = "zh") -> None:
        """Say below the first field what was noticed about the content.

        Args:
            findings: About the content.
            language: Of the deck: decides how long texts should be at most.

        """
        self.language = language
        self.first_row.show_findings(findings)

    @property
    def first_row(self) -> FieldRow:
        """The first field."""
        return self._rows[0]

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        editor = self.first_row.editor
        if isinstance(editor, LineList):
            editor.focus_line()
        else:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, heading: str, editor: Editor) -> FieldRow:
        """Append a field over the whole width."""
        made = self._field(heading, editor)
        self._body.addWidget(made)
        return made

    def _add_beside(self, *fields: tuple[str, Editor, int]) -> list[FieldRow]:
        """Append fields beside each other: heading, editor, share of the width."""
        line = row(spacing=12)
        made = [self._field(heading, editor) for heading, editor, _ in fields]
        for each, (_, _, share) in zip(made, fields, strict=True):
            line.addWidget(each, share, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(line)
        return made

    def _field(self, heading: str, editor: Editor) -> FieldRow:
        if isinstance(editor, (LineList, GridEditor)):
            editor.typed.connect(self.typed)
        else:
            editor.typed_changed.connect(self.typed)
        editor.left.connect(self.left)
        made = FieldRow(heading, editor)
        self._rows.append(made)
        return made
