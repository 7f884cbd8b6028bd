"""The inspector of the overview: everything the project itself knows, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.projects import change_project, close_project
from presales_desk.records.enums import Result
from presales_desk.records.messages import LANGUAGES
from presales_desk.records.project import Project
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.pages.overview.decided import DecidedSection, ExcitingSection
from presales_desk.ui.widgets.frames import Drawer
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk

_COLUMNS = 2


class FactsDrawer(Drawer):
    """One form; what is typed is stored at once, and typing in one field is one step of undo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("FactsDrawer", "Project facts"))
        self.header.set_title(translate("FactsDrawer", "Project facts"))
        self._desk = desk
        self._project: Project | None = None
        self.form = RecordForm(_fields(), _COLUMNS)
        self.form.edit_requested.connect(self._change)
        self.form.typing.connect(desk.typing)
        self.decided = DecidedSection(desk)
        self.exciting = ExcitingSection(desk)
        self.add_section().addWidget(self.form)
        self.add_section(translate("FactsDrawer", "Overall strategy")).addWidget(self.decided)
        title = translate("FactsDrawer", "What excites the customer")
        self.add_section(title).addWidget(self.exciting)

    def show_project(self, project: Project, findings: Sequence[Finding]) -> None:
        """Show a project, and what was noticed about its fields."""
        self._project = project
        self.form.set_read_only(self._desk.workspace.read_only)
        self.form.show_record(project, findings)
        self.decided.show_project(project)
        self.exciting.show_project(project)

    def focus(self, field: str) -> bool:
        """Put the cursor into a field; tell whether the form has it."""
        if field not in {each.name for each in _fields()}:
            return False
        self.show()
        self.form.focus_field(field)
        return True

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if self._project is None:
            return
        project = self._desk.get(Project, self._project.id)
        if name == "result":
            today = self._desk.now().date()
            planned = close_project(self._desk.workspace, project.id, value, today=today)
            merge_key = ""
        else:
            planned = change_project(project, name, value)
        self._desk.carry_out(planned, merge_key=merge_key)


def _fields() -> tuple[Field, ...]:
    """Return the fields in reading order: two beside each other where both are short."""
    return (
        _text("name", required=True, optional=False),
        _text("customer"),
        _text("industry", span=1),
        _text("code", span=1),
        _text("sales", span=1),
        _text("presales", span=1),
        _field("opened", Editor.DATE, placeholder="2026-11-20"),
        _field("budget", Editor.MONEY, placeholder="18,000,000"),
        _field("background", Editor.LONG_TEXT, span=0),
        _choice("language", [Choice(each, term(f"language.{each}")) for each in LANGUAGES]),
        _choice("result", choices_of(Result, "result")),
    )


def _field(
    name: str, editor: Editor = Editor.TEXT, *, span: int = 1, placeholder: str = ""
) -> Field:
    heading = term(f"project_field.{name}")
    return Field(name=name, heading=heading, editor=editor, span=span, placeholder=placeholder)


def _text(name: str, *, span: int = 0, required: bool = False, optional: bool = True) -> Field:
    heading = term(f"project_field.{name}")
    return Field(name=name, heading=heading, span=span, required=required, optional=optional)


def _choice(name: str, choices: Sequence[Choice]) -> Field:
    return Field(
        name=name,
        heading=term(f"project_field.{name}"),
        editor=Editor.CHOICE,
        choices=choices,
        optional=choices[0].value is None,
        span=0,
    )
