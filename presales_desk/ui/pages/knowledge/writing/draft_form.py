"""The form of one draft: what the entry is found by, and a text below each of its headings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.records.enums import Result
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.library import EntryDraft

_COLUMNS = 2
_SECTION = "section."


class DraftForm(QWidget):
    """Shows a draft; made anew when its headings are others.

    Signals:
        field_changed: Name of a field, its value, and a merge key.
        section_changed: A heading, the text below it, and a merge key.
        typing: Something is typed that is not stored yet.
    """

    field_changed = Signal(str, object, str)
    section_changed = Signal(str, str, str)
    typing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self.form: RecordForm | None = None
        self._body = column(self)

    def show_draft(self, draft: EntryDraft, *, read_only: bool) -> None:
        """Show a draft as it is stored."""
        headings = tuple(draft.sections)
        form = self.form
        if form is None or headings != self._headings:
            form = self._made_form(headings)
        form.show_record(draft)
        form.set_read_only(read_only)

    def flush(self) -> None:
        """Ask for what is typed and not stored yet."""
        if self.form is not None:
            self.form.flush()

    def _made_form(self, headings: tuple[str, ...]) -> RecordForm:
        if self.form is not None:
            self.form.flush()
            self._body.removeWidget(self.form)
            self.form.deleteLater()
        self._headings = headings
        form = self.form = RecordForm((*_fields(), *_sections(headings)), _COLUMNS)
        form.edit_requested.connect(self._ask)
        form.typing.connect(self.typing)
        self._body.addWidget(form)
        return form

    @Slot(str, object, str)
    def _ask(self, name: str, value: object, merge_key: str) -> None:
        if name.startswith(_SECTION):
            heading = self._headings[int(name.removeprefix(_SECTION))]
            self.section_changed.emit(heading, value, merge_key)
        else:
            self.field_changed.emit(name, value, merge_key)


def _fields() -> Sequence[Field]:
    def name(field: str) -> str:
        return words().text(f"field.entry_draft.{field}")

    title_hint = translate("DraftForm", "One sentence that says what a reader can learn here")
    languages = (Choice("zh", "中文"), Choice("en", "English"))
    return (
        Field(name="title", heading=name("title"), required=True, hint=title_hint, span=0),
        Field(name="customer", heading=name("customer")),
        Field(name="industry", heading=name("industry")),
        Field(name="competitors", heading=name("competitors"), editor=Editor.WORDS),
        Field(name="tags", heading=name("tags"), editor=Editor.WORDS),
        Field(
            name="result",
            heading=name("result"),
            editor=Editor.CHOICE,
            choices=choices_of(Result, "result", none=True),
        ),
        Field(name="day", heading=words().text("field.any.day"), editor=Editor.DATE),
        Field(
            name="language",
            heading=name("language"),
            editor=Editor.CHOICE,
            choices=languages,
            optional=False,
        ),
    )


def _sections(headings: Sequence[str]) -> list[Field]:
    return [
        Field(
            name=f"{_SECTION}{place}",
            heading=heading or translate("DraftForm", "Text"),
            editor=Editor.LONG_TEXT,
            derive=partial(_text_below, heading),
            span=0,
        )
        for place, heading in enumerate(headings)
    ]


def _text_below(heading: str, draft: Any) -> str:
    return draft.sections.get(heading, "")
