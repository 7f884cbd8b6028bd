"""The editor of one slide: everything typed shows at once and is stored in a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from presales_desk.method import load
from presales_desk.planning.kind_choice import allowed_kinds
from presales_desk.planning.slide_text import title_length
from presales_desk.planning.speaker_notes import script_length, with_field
from presales_desk.records import formats
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_content import content_of, plain_content
from presales_desk.ui.pages.outline.field_row import FieldRow, GrowingLine
from presales_desk.ui.pages.outline.forms import FORMS
from presales_desk.ui.pages.outline.forms.image import ImageForm
from presales_desk.ui.pages.outline.grid_columns import is_number, number_of
from presales_desk.ui.pages.outline.kind_picker import KindPicker
from presales_desk.ui.pages.outline.line_list import LineList
from presales_desk.ui.pages.outline.notes_bar import NotesBar
from presales_desk.ui.pages.outline.ties import SlideTies
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import Header, column, row, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import NumberField, TextField
from presales_desk.ui.widgets.locking import lock, lock_text
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.widgets.tab_order import order_tabs
from presales_desk.ui.widgets.value_editors import MultiLineText
from presales_desk.ui.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Outline, Slide
    from presales_desk.ui.pages.outline.content_form import ContentForm

IDLE_MS = 800
_TEXTS = ("title", "kicker", "takeaway", "source", "notes")
_NOT_SHOWN = {
    SlideKind.COVER: ("kicker", "takeaway", "source"),
    SlideKind.SECTION: ("takeaway", "source"),
    SlideKind.CLOSING: ("kicker", "takeaway", "source"),
}
"""Shared fields that the slides of a kind have no place for."""


class SlideEditor(QWidget):
    """Headline, kind, the fields of the kind, and what all kinds share.

    Args:
        read_only: Whether slides can only be read.

    Signals:
        draft_changed: The Slide as it is typed, not stored yet.
        edit_requested: The Slide as it is to be stored, name of the field that was typed in.
        kind_requested: A SlideKind.
        step_requested: -1 for the slide before, 1 for the next.
        picture_wanted: The user wants to choose a picture for the slide.
        internal_requested: Whether the slide is to be for our own eyes.
    """

    draft_changed = Signal(object)
    edit_requested = Signal(object, str)
    kind_requested = Signal(object)
    step_requested = Signal(int)
    picture_wanted = Signal()
    internal_requested = Signal(bool)

    def __init__(self, *, read_only: bool = False) -> None:
        super().__init__()
        self._read_only = read_only
        self._sections = {section.key: section for section in load().sections}
        self._stored: Slide | None = None
        self._language = "zh"
        self._allowed: tuple[SlideKind, ...] = ()
        self._typed_in = ""
        self._form: ContentForm | None = None
        self._shown_kind: SlideKind | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.commit)
        self._make_fields()
        self._lay_out()

    def show_slide(
        self, slide: Slide, number: int, outline: Outline, findings: Sequence[Finding]
    ) -> None:
        """Show a slide; of the same one what is being typed stays, and so does the caret.

        Args:
            slide: As it is stored.
            number: In the talk.
            outline: Of the talk: its language decides how long a headline may be.
            findings: About any slide; those about this one are shown below their fields.

        """
        another = self._stored is None or slide.id != self._stored.id
        if another:
            self.commit()
        self._language = outline.language
        self._allowed = allowed_kinds(outline)
        pending = self._typed_in if not another else ""
        changed_kind = self._form is None or another or slide.kind is not self._shown_kind
        self._stored = slide
        if changed_kind:
            self._show_form(slide)
        self._show_fields(slide, pending)
        self._show_head(slide, number)
        self._show_findings([finding for finding in findings if finding.record_id == slide.id])
        self._order_tabs()
        if another:
            self._scroller.verticalScrollBar().setValue(0)
        if self._read_only:  # each time: showing may have made lines
            lock(self._scroller)
            lock_text(self._minutes)

    @Slot()
    def commit(self) -> None:
        """Ask to store what is typed and not stored yet."""
        self._idle.stop()
        if not self._typed_in:
            return
        part, self._typed_in = self._typed_in, ""
        self._settle()
        draft = self.draft()
        if draft is not None and draft != self._stored:
            self.edit_requested.emit(draft, part)

    def _settle(self) -> None:
        """Leave undo to the window: what stands in the fields is stored from now on."""
        for kind in (MultiLineText, TextField):
            for editor in self.findChildren(kind):
                editor.settle()

    def draft(self) -> Slide | None:
        """Return the slide as it is typed; None while none is shown."""
        if self._stored is None or self._form is None:
            return None
        texts = {name: self._texts[name].toPlainText() for name in _TEXTS}
        typed = self._minutes.text()
        minutes = number_of(typed) if is_number(typed) else self._stored.minutes
        content = plain_content(self._form.content())
        if self._form.content() == content_of(self._stored.kind, self._stored.content):
            content = self._stored.content  # the same, perhaps written with defaults
        return self._stored.but(**texts, minutes=minutes, content=content)

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field of the slide; ``content`` is the first of its kind."""
        if name in self._texts:
            self._texts[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroller.ensureWidgetVisible(self._texts[name])
        elif name == "minutes":
            self._minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._form is not None:
            self._form.focus_first()

    def message(self, name: str) -> str:
        """Return what stands below a field; ``content`` is the first of the kind's own."""
        if name in self._rows:
            return self._rows[name].message()
        return self._form.first_row.message() if self._form is not None else ""

    def set_low(self, *, low: bool) -> None:
        """Save height in a low window."""
        self.picker.set_low(low=low)

    def _make_fields(self) -> None:
        title = GrowingLine(self.tr("One sentence that states the conclusion"))
        title.setFont(theme().font("section"))
        self._texts: dict[str, MultiLineText] = {
            "title": title,
            "kicker": GrowingLine(self.tr("Chapter name")),
            "takeaway": GrowingLine(self.tr("So: …")),
            "source": GrowingLine(self.tr("Where the figures come from, with the year")),
            "notes": MultiLineText(),
        }
        self._minutes = NumberField()
        self._minutes.setFixedWidth(56)
        self._minutes.setAccessibleName(self.tr("Minutes"))
        self.ties = SlideTies()
        self.notes_bar = NotesBar()
        self.notes_bar.asked.connect(self._begin_note)
        self.picker = KindPicker()
        self.picker.chosen.connect(self._ask_kind)
        headings = {
            "title": self.tr("Headline that states the conclusion"),
            "kicker": self.tr("Kicker"),
            "takeaway": self.tr("Takeaway"),
            "source": self.tr("Source"),
            "notes": self.tr("Speaker notes"),
        }
        self._rows = {name: FieldRow(headings[name], self._texts[name]) for name in _TEXTS}
        for editor in (*self._texts.values(), self._minutes):
            editor.typed_changed.connect(self._note_typing)
            editor.left.connect(self.commit)

    def _lay_out(self) -> None:
        body = column(self)
        body.addWidget(self._make_head())
        fields, self._scroller = scrolled_column(margin=16, spacing=10)
        body.addWidget(self._scroller, 1)
        fields.setContentsMargins(16, 8, 16, 16)
        self._form_place = column()
        below = row(spacing=12)
        below.addWidget(self._rows["kicker"], 1, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._rows["takeaway"], 2, Qt.AlignmentFlag.AlignTop)
        for place, part in enumerate((self._rows["title"], self.picker)):
            fields.insertWidget(place, part)
        fields.insertLayout(2, self._form_place)
        fields.insertLayout(3, below)
        fields.insertWidget(4, self._rows["source"])
        fields.insertWidget(5, self.ties)
        fields.insertWidget(6, self._rows["notes"])
        if not self._read_only:
            fields.insertWidget(7, self.notes_bar)

    def _make_head(self) -> Header:
        self._head = Header(height=36)
        for widget in (
            IconLabel("clock", "muted"),
            self._minutes,
            PlainLabel(self.tr("min"), "muted"),
        ):
            self._head.add(widget)
        self.internal = IconButton(
            "lock", self.tr("For our own eyes only"), checkable=True, small=True
        )
        self.internal.setEnabled(not self._read_only)
        self.internal.clicked.connect(self.internal_requested)
        self._head.add(self.internal)
        self._before = IconButton("cu", self.tr("Slide before"), "Ctrl+Up", small=True)
        self._next = IconButton("cd", self.tr("Next slide"), "Ctrl+Down", small=True)
        self._before.clicked.connect(self._step_back)
        self._next.clicked.connect(self._step_on)
        self._head.add(self._before)
        self._head.add(self._next)
        return self._head

    def _show_form(self, slide: Slide) -> None:
        if self._form is not None:
            self._form_place.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._shown_kind = slide.kind
        self._form = FORMS[slide.kind]()
        self._form.show_content(content_of(slide.kind, slide.content))
        self._form.typed.connect(self._note_typing)
        self._form.left.connect(self.commit)
        if isinstance(self._form, ImageForm):
            self._form.picture_wanted.connect(self.picture_wanted)
        self._form_place.addWidget(self._form)
        self._form.show()

    def _order_tabs(self) -> None:
        """Let Tab go down the editor: pictures, forms and lines are made after the fields."""
        if self._form is None:
            return
        above = (*self.picker.stops(), self._form)
        shared = [self._rows[name] for name in ("kicker", "takeaway", "source")]
        order_tabs(self._texts["title"], (*above, *shared, self.ties, self._rows["notes"]))
        for lines in self._form.findChildren(LineList):
            lines.order_tabs()

    def _show_fields(self, slide: Slide, pending: str) -> None:
        """Renew what changed elsewhere; the field that is being typed in keeps its text."""
        for name, editor in self._texts.items():
            if name != pending:
                text = getattr(slide, name)
                editor.show_value(text, text)
        typed = self._minutes.text()
        if pending != "minutes" and not (is_number(typed) and number_of(typed) == slide.minutes):
            self._minutes.show_value(slide.minutes, formats.number(slide.minutes))
        if pending != "content" and self._form is not None:
            self._form.show_content(content_of(slide.kind, slide.content))
        self.picker.show_kind(slide.kind, slide.section, self._allowed)
        for name, each in self._rows.items():
            unused = name in _NOT_SHOWN.get(slide.kind, ()) and not getattr(slide, name)
            each.setVisible(not unused)
        self._show_count()

    def _show_head(self, slide: Slide, number: int) -> None:
        self._head.set_title(self.tr("Slide {number}").format(number=number))
        section = self._sections[slide.section]
        self._head.set_sub(f"{section.letter} {section.name.of(language())}".strip())
        self.internal.setChecked(slide.internal)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        for name, each in self._rows.items():
            each.show_findings([finding for finding in findings if finding.field == name])
        if self._form is not None:
            own = [f for f in findings if f.field in ("content", "kind")]
            self._form.show_findings(own, self._language)

    def _show_count(self) -> None:
        amount = title_length(self._texts["title"].toPlainText(), self._language)
        self._rows["title"].show_count(amount.count, amount.limit)
        self._show_script()

    def _show_script(self) -> None:
        """Show how long the script is and may be, and what the notes lack."""
        if self._stored is None:
            return
        notes = self._texts["notes"].toPlainText()
        script = script_length(self._stored.but(notes=notes), self._language)
        self._rows["notes"].show_count(script.count, script.limit)
        self.notes_bar.show_missing(notes)

    @Slot(str)
    def _begin_note(self, field: str) -> None:
        """Put the heading of a field into the notes, and the caret behind it."""
        editor = self._texts["notes"]
        text, caret = with_field(editor.toPlainText(), field, self._language)
        cursor = editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(caret)
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _note_typing(self) -> None:
        sender = self.sender()
        fields = {**self._texts, "minutes": self._minutes}
        self._typed_in = next((n for n, field in fields.items() if field is sender), "content")
        self._show_count()
        self._idle.start()
        draft = self.draft()
        if draft is not None:
            self.draft_changed.emit(draft)

    @Slot(object)
    def _ask_kind(self, kind: SlideKind) -> None:
        self.commit()
        self.kind_requested.emit(kind)

    @Slot()
    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.step_requested.emit(1)
