"""One section of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from presales_desk.actions.find import profile
from presales_desk.actions.profile import change_profile
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import Heading, PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.desk import Desk


class Section(QWidget):
    """A titled form. A kind of section fills ``body`` and renews it in ``refresh``.

    Attributes:
        key: By which other pages ask for it; empty where none does.

    """

    key = ""

    def __init__(self, desk: Desk, heading: str, purpose: str = "") -> None:
        super().__init__()
        self._desk = desk
        self.heading = heading
        self.body = column(self, spacing=16)
        self.body.addWidget(Heading(heading))
        if purpose:
            self.body.addWidget(PlainLabel(purpose, "muted", wrap=True))

    def refresh(self) -> None:
        """Show what is stored now."""

    def commit(self) -> None:
        """Store what is typed."""

    def add_row(self, heading: str, *widgets: QWidget) -> QHBoxLayout:
        """Append a labelled line of widgets, and return it."""
        field = column(spacing=4)
        field.addWidget(PlainLabel(heading, "muted"))
        line = row()
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        field.addLayout(line)
        self.body.addLayout(field)
        return line


class ProfileSection(Section):
    """A section with fields of the company profile."""

    def __init__(
        self, desk: Desk, heading: str, purpose: str, fields: Sequence[Field], columns: int = 2
    ) -> None:
        super().__init__(desk, heading, purpose)
        self.form = RecordForm(fields, columns)
        self.form.edit_requested.connect(self._change)
        self.form.typing.connect(desk.typing)
        self.body.addWidget(self.form)
        self.refresh()

    def refresh(self) -> None:
        """Show the profile as it is stored."""
        self.form.show_record(profile(self._desk.workspace))
        self.form.set_read_only(self._desk.workspace.read_only)

    def commit(self) -> None:
        """Store what is typed."""
        self.form.flush()

    def _change(self, name: str, value: object, merge_key: str) -> None:
        change_field(self._desk, name, str(value), merge_key)


def change_field(desk: Desk, name: str, value: str, merge_key: str | None = None) -> None:
    """Give one field of the profile another value, as an edit that can be undone."""
    desk.carry_out(change_profile(desk.workspace, **{name: value}), merge_key=merge_key)
    if name == "user_name":
        desk.preferences.author = value


def profile_field(
    name: str, editor: Editor = Editor.TEXT, *, span: int = 1, hint: str = "", placeholder: str = ""
) -> Field:
    """Return how a field of the profile is shown and edited."""
    heading = term(f"profile.{name}")
    return Field(
        name=name, heading=heading, editor=editor, span=span, hint=hint, placeholder=placeholder
    )
