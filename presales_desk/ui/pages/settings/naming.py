"""The rule by which files are named: one pattern, its places, and what it makes of a project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from presales_desk.actions.find import profile
from presales_desk.actions.naming import names_by
from presales_desk.planning.file_names import PLACES, rule_findings
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.ui.pages.settings.section import ProfileSection, change_field, profile_field
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import finding_text, term, translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk

_RULE = "naming_rule"
_IN_A_LINE = 2
_PLACE_WIDTH = 104
_APART = "_"


class NamingSection(ProfileSection):
    """While a pattern is typed, what is wrong with it and what it makes follow each letter."""

    key = "naming"

    def __init__(self, desk: Desk) -> None:
        self._selected = (0, 0)
        self._whose = PlainLabel(role="muted", wrap=True)
        self.example = PlainLabel(wrap=True)
        self.fault = PlainLabel(role="warning", wrap=True)
        usual = translate("NamingSection", "Use the usual rule")
        self.usual = Button(usual).when_clicked(self._use_usual)
        self.places = {place: self._place_button(place) for place in PLACES}
        purpose = translate(
            "NamingSection",
            "Every document, deck and package is offered under such a name; attached files are"
            " checked against it.",
        )
        title = translate("NamingSection", "File names")
        super().__init__(desk, title, purpose, [profile_field(_RULE, span=0)])
        self._editor.end(False)  # noqa: FBT003 (Qt's: without selecting)
        self._editor.textChanged.connect(self._show_typed)
        self._editor.selectionChanged.connect(self._note_selection)
        self._lay_out()

    def refresh(self) -> None:
        """Show the rule as it is stored, with the names of the project that is open."""
        super().refresh()
        self._show_typed()

    def insert(self, place: str) -> None:
        """Write a place where the cursor stands or stood, over what is or was selected.

        It is set apart from a place right beside it.
        """
        if not self._editor.hasFocus() and self._selected[1]:
            self._editor.setSelection(*self._selected)
        self._editor.insert("")  # what is selected goes
        caret, text = self._editor.cursorPosition(), self._editor.text()
        before = _APART if text[:caret].endswith("}") else ""
        after = _APART if text[caret:].startswith("{") else ""
        self._editor.insert(f"{before}{{{place}}}{after}")
        self._editor.textEdited.emit(self._editor.text())  # as if it were typed: it is stored
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _editor(self) -> QLineEdit:
        return cast("QLineEdit", self.form.editor(_RULE))

    @Slot()
    def _note_selection(self) -> None:
        """Remember what is selected, for a field forgets it when it is left."""
        if self._editor.hasFocus():
            self._selected = self._editor.selectionStart(), self._editor.selectionLength()

    @Slot()
    def _show_typed(self) -> None:
        rule, house = self._editor.text(), profile(self._desk.workspace)
        project = self._project()
        names = names_by(rule, project, profile=house, day=self._desk.now().date())
        self.example.setText("\n".join(f"{names.made(what)}{end}" for what, end in _outputs()))
        found = rule_findings(rule)
        whose = translate("NamingSection", "With the names of the project “{name}”:")
        if found:
            whose = translate(
                "NamingSection", "Until it is mended, the usual rule holds, as for “{name}”:"
            )
        self._whose.setText(whose.format(name=project.name))
        self.fault.setText("\n".join(finding_text(finding) for finding in found))
        self.fault.setVisible(bool(found))
        self._editor.setAccessibleDescription(self.fault.text() or self.example.text())
        self.usual.setVisible(rule != Profile().naming_rule and not self._desk.workspace.read_only)

    def _project(self) -> Project:
        """Return the open project, else any, else one that could be."""
        found = self._desk.find(Project, id=self._desk.project_id)
        found = found or self._desk.page(Project, limit=1)
        return found[0] if found else _invented()

    @Slot()
    def _use_usual(self) -> None:
        change_field(self._desk, _RULE, Profile().naming_rule)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_button(self, place: str) -> Button:
        button = Button(f"{{{place}}}", small=True).when_clicked(partial(self.insert, place))
        button.setFixedWidth(_PLACE_WIDTH)
        insert = translate("NamingSection", "Insert {place}: {meaning}")
        named = insert.format(place=f"{{{place}}}", meaning=term(f"naming_place.{place}"))
        button.setAccessibleName(named)
        return button

    def _lay_out(self) -> None:
        below = column(spacing=12)
        for widget in (self.fault, self._places()):
            below.addWidget(widget)
        shown = column(spacing=4)
        shown.addWidget(self._whose)
        shown.addWidget(self.example)
        below.addLayout(shown)
        below.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(below)

    def _places(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for number, (place, button) in enumerate(self.places.items()):
            line, beside = divmod(number, _IN_A_LINE)
            grid.addWidget(button, line, 2 * beside)
            meaning = PlainLabel(term(f"naming_place.{place}"), "muted", wrap=True)
            grid.addWidget(meaning, line, 2 * beside + 1)
            grid.setColumnStretch(2 * beside + 1, 1)
            button.setEnabled(not self._desk.workspace.read_only)
        return holder


def _outputs() -> tuple[tuple[str, str], ...]:
    """Return some of what we write, with the endings."""
    return (
        (translate("NamingSection", "Proposal"), ".pptx"),
        (translate("NamingSection", "Project summary"), ".docx"),
        (translate("NamingSection", "Response matrix"), ".xlsx"),
    )


def _invented() -> Project:
    return Project(
        name=translate("NamingSection", "Network upgrade"),
        customer=translate("NamingSection", "City hospital"),
        code="PS-2026-001",
    )
