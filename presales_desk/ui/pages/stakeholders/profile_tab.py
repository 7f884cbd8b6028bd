"""The portrait of a person: where they stand, what moves them, where the judgement comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.planning.people import DOUBLE
from presales_desk.ui.pages.stakeholders.fields import (
    audience_fields,
    evidence_fields,
    person_fields,
    reach_fields,
    weight_fields,
)
from presales_desk.ui.pages.stakeholders.roles import RolePicker
from presales_desk.ui.pages.stakeholders.stance_slider import StanceSlider
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.people import Stakeholder
    from presales_desk.ui.models.field import Choice, Field


class ProfileTab(QWidget):
    """Edits one person, live.

    Signals:
        edit_requested: Name of a field, its new value, a merge key.
        typing: Something is typed that is not asked for yet.
        merge_wanted, both_wanted: What to do with two people of one name.
    """

    edit_requested = Signal(str, object, str)
    typing = Signal()
    merge_wanted = Signal()
    both_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._person: Stakeholder | None = None
        self._rivals: list[Choice] = []
        self.slider = StanceSlider()
        self.roles = RolePicker()
        groups: Sequence[Sequence[Field]] = (
            person_fields(),
            weight_fields(),
            audience_fields(self._rivals_now),
            evidence_fields(),
            reach_fields(),
        )
        self.forms = [RecordForm(fields, columns=2) for fields in groups]
        self._form_of = {
            field.name: form
            for fields, form in zip(groups, self.forms, strict=True)
            for field in fields
        }
        self._doubles = _Doubles()
        self._lay_out()
        self._connect()

    def show_person(
        self,
        person: Stakeholder,
        rivals: Sequence[Choice],
        findings: Sequence[Finding],
        *,
        read_only: bool,
    ) -> None:
        """Show a person, whom they may lean to, and what was noticed about them."""
        if self._person is None or self._person.id != person.id:
            self.roles.close_questions()
        self._person = person
        self._show_rivals(person, rivals)
        for form in self.forms:
            form.show_record(person, findings)
            form.set_read_only(read_only)
        self.slider.show_values(person.stance, person.target_stance, read_only=read_only)
        self.roles.show_roles(person.roles, read_only=read_only)
        doubled = any(f.key == DOUBLE and f.record_id == person.id for f in findings)
        self._doubles.setVisible(doubled and not read_only)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        for form in self.forms:
            form.flush()

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self.forms[0].focus_field("name")

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field; the name where there is no such field."""
        if name in self._form_of:
            self._form_of[name].focus_field(name)
        elif name in ("stance", "target_stance"):
            self.slider.setFocus()
        else:
            self.focus_name()

    def editor(self, name: str) -> QWidget:
        """Return the editor of a field.

        Raises:
            KeyError: There is no such field.

        """
        return self._form_of[name].editor(name)

    @property
    def doubles(self) -> _Doubles:
        """The offer to merge two people of one name, or to keep both."""
        return self._doubles

    def _lay_out(self) -> None:
        body = column(self, spacing=0)
        who, weight, audience, evidence, reach = self.forms
        who.add_below("name", self._doubles)
        stance = PlainLabel(
            translate("ProfileTab", "Stance towards us (filled: now, hollow: target)"),
            "muted",
            wrap=True,
        )
        for group in (
            (who,),
            (stance, self.slider, weight, self.roles),
            (audience,),
            (PlainLabel(translate("ProfileTab", "How we know"), "bold"), evidence),
            (PlainLabel(translate("ProfileTab", "To reach them"), "bold"), reach),
        ):
            body.addWidget(_section(*group))

    def _connect(self) -> None:
        for form in self.forms:
            form.edit_requested.connect(self.edit_requested)
            form.typing.connect(self.typing)
        self.slider.value_wanted.connect(self._ask_points)
        self.roles.roles_wanted.connect(self._ask_roles)
        self._doubles.merge.clicked.connect(self.merge_wanted)
        self._doubles.both.clicked.connect(self.both_wanted)

    def _rivals_now(self) -> Sequence[Choice]:
        return self._rivals

    def _show_rivals(self, person: Stakeholder, rivals: Sequence[Choice]) -> None:
        """Renew the choices of whom they lean to, when the competitors changed."""
        if self._rivals == list(rivals):
            return
        self._rivals = list(rivals)
        editor = self.editor("competitor_id")
        if isinstance(editor, ChoiceField):
            editor.show_choices(self._rivals)
            editor.show_value(person.competitor_id, "")

    @Slot(str, object, bool)
    def _ask_points(self, name: str, value: object, by_key: bool) -> None:  # noqa: FBT001 (a signal's)
        self._ask(name, value, by_key=by_key)

    @Slot(object)
    def _ask_roles(self, roles: object) -> None:
        self._ask("roles", roles, by_key=False)

    def _ask(self, name: str, value: object, *, by_key: bool) -> None:
        if self._person is not None and value != getattr(self._person, name):
            key = f"{self._person.id}.{name}" if by_key else ""
            self.edit_requested.emit(name, value, key)


class _Doubles(QWidget):
    """Below a name that two people have."""

    def __init__(self) -> None:
        super().__init__()
        line = row(self)
        self.merge = Button(translate("Doubles", "Merge"), small=True)
        self.both = Button(translate("Doubles", "Keep both"), Kind.GHOST, small=True)
        line.addWidget(self.merge)
        line.addWidget(self.both)
        self.hide()


def _section(*widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("drawerSection")
    body = column(frame, margin=12, spacing=8)
    for widget in widgets:
        body.addWidget(widget)
    return frame
