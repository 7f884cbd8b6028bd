"""The fields of the chosen item: how much it decides, what it is about, what shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from presales_desk.actions.swot import HEAVIEST, LIGHTEST
from presales_desk.method.keys import Element
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.pages.swot.card_words import length_hint
from presales_desk.ui.widgets.frames import column, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.planning.swot import SwotCard
    from presales_desk.records.competition import Competitor


class ItemForm(QWidget):
    """Shows the item with the cursor.

    Args:
        rivals: Gives the competitors of the project.

    Signals:
        edit_requested: Name of a field, its value, a merge key; see ``RecordForm``.
        typing: See ``RecordForm``.
    """

    edit_requested = Signal(str, object, str)
    typing = Signal()

    def __init__(self, rivals: Callable[[], Sequence[Competitor]], *, read_only: bool) -> None:
        super().__init__()
        self.setAccessibleName(translate("ItemForm", "Details of the item"))
        self._rivals, self._offered = rivals, list[Choice]()
        self.form = RecordForm(self._fields())
        self.form.set_read_only(read_only)
        self._hint = PlainLabel("", "warning", wrap=True)
        self._nothing = PlainLabel(
            translate("ItemForm", "Choose a card to see and edit what stands behind it."),
            "muted",
            wrap=True,
        )
        body, area = scrolled_column(margin=12, spacing=8)
        for place, widget in enumerate((self._nothing, self.form, self._hint)):
            body.insertWidget(place, widget)
        column(self).addWidget(area)
        self.form.edit_requested.connect(self.edit_requested)
        self.form.typing.connect(self.typing)
        self.show_card(None)

    def show_card(self, card: SwotCard | None) -> None:
        """Show an item; None says how to choose one."""
        hint = length_hint(card.item) if card is not None else ""
        self._nothing.setVisible(card is None)
        self.form.setVisible(card is not None)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._offer_rivals()
        self.form.show_record(card.item if card is not None else None)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.form.editor("text").setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> tuple[Field, ...]:
        return (
            _field("text", Editor.LONG_TEXT, required=True, optional=False),
            _field("weight", Editor.CHOICE, choices=_weights(), optional=False),
            _field("element", Editor.CHOICE, choices=_elements()),
            _field("competitor_id", Editor.CHOICE, choices=self._offered_now),
            _field("evidence", Editor.LONG_TEXT, hint=_evidence_hint()),
            _field("source"),
            _field("heard", Editor.DATE),
        )

    def _offered_now(self) -> Sequence[Choice]:
        return self._offered

    def _offer_rivals(self) -> None:
        """Renew the choices when the competitors changed; the shown one is shown again."""
        found = [Choice(rival.id, rival.name) for rival in self._rivals()]
        offered = [Choice(None, ""), *found]
        editor = self.form.editor("competitor_id")
        if self._offered != offered and isinstance(editor, ChoiceField):
            self._offered = offered
            editor.show_choices(offered)
            self.form.show_record(None)


def _field(name: str, editor: Editor = Editor.TEXT, **more: Any) -> Field:
    heading = term(f"swot_field.{name}")
    return Field(name=name, heading=heading, editor=editor, span=0, **more)


def _weights() -> tuple[Choice, ...]:
    return tuple(
        Choice(
            weight, f"{'●' * weight}{'○' * (HEAVIEST - weight)}  {term(f'swot_weight.{weight}')}"
        )
        for weight in range(HEAVIEST, LIGHTEST - 1, -1)
    )


def _elements() -> tuple[Choice, ...]:
    return choices_of(Element, "method.elements", none=True)


def _evidence_hint() -> str:
    return translate("ItemForm", "A strength without evidence is only an opinion.")
