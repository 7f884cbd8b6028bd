"""The bar above the outline: which talk, what it is, and planned minutes against the slot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu

from presales_desk.records import formats
from presales_desk.ui.icons import icon
from presales_desk.ui.models.field import Choice
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.chips import ProgressBar
from presales_desk.ui.widgets.frames import Line, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.value_editors import ChoiceField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from presales_desk.records.outline import Outline

HEIGHT, LOW_HEIGHT = 40, 38
_BAR_WIDTH, _SPACING = 96, 8
_LONGEST_NAME = 10


class OutlineBar(QFrame):
    """Picks, begins and describes outlines.

    Signals:
        picked: Id of the outline to show.
        draft_requested: Slides shall be proposed from the plan.
        details_requested: The user wants to see and change the outline's own data.
        library_requested: The FFAB library shall open.
        copy_requested, text_requested, short_requested: Slides from elsewhere; a short version.
        new_requested, delete_requested, blocks_requested, import_requested, export_requested:
            What the menu asks for.
        template_requested: The user wants to see how the company's template is used.
    """

    picked = Signal(str)
    draft_requested = Signal()
    details_requested = Signal()
    library_requested = Signal()
    copy_requested = Signal()
    text_requested = Signal()
    short_requested = Signal()
    new_requested = Signal()
    delete_requested = Signal()
    blocks_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    template_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self._picker = ChoiceField()
        self._picker.setAccessibleName(self.tr("Outline"))
        self._picker.setMinimumWidth(200)
        self._picker.setMaximumWidth(360)
        self._picker.typed_changed.connect(self._pick)
        self._draft = Button(self.tr("Draft from the plan"), icon="refresh")
        self._draft.clicked.connect(self.draft_requested)
        self._details = Button(self.tr("Talk details"), icon="edit")
        self._details.clicked.connect(self.details_requested)
        self._template = Button("", Kind.GHOST, "slides")
        self._template.setToolTip(self.tr("Which template the deck gets, and how it is used"))
        self._template.clicked.connect(self.template_requested)
        self._library = Button(self.tr("FFAB library"), icon="archive")
        self._library.clicked.connect(self.library_requested)
        self._library.hide()
        self._more = IconButton("more", self.tr("More for this outline"))
        self._more.clicked.connect(self._offer)
        self._time = ProgressBar(self.tr("Planned time"), _BAR_WIDTH)
        self._minutes = PlainLabel()
        self._keys = [
            PlainLabel(text, role)
            for key, words in (
                ("Ctrl+↑↓", self.tr("slides")),
                ("Ctrl+Enter", self.tr("new")),
                ("Alt+↑↓", self.tr("move")),
            )
            for text, role in ((key, "key"), (words, "muted"))
        ]
        self._lay_out()

    def show_outlines(self, outlines: Sequence[Outline], current: Outline, minutes: float) -> None:
        """Show which outlines there are, the current one, and its planned minutes."""
        choices = [
            Choice(one.id, " ".join(one.title.split()) or self.tr("Untitled talk"))
            for one in outlines
        ]
        self._picker.show_choices(choices)
        self._picker.show_value(current.id, "")
        slot = current.slot_minutes
        planned = formats.number(minutes) or "0"
        if slot is None:
            words = self.tr("{planned} min, slot not set").format(planned=planned)
        else:
            words = self.tr("{planned} / {slot} min").format(planned=planned, slot=slot)
        self._minutes.setText(words)
        over = slot is not None and minutes > slot
        self._time.show_share(
            min(minutes / slot, 1.0) if slot else 0.0, "warning" if over else "success"
        )
        self._minutes.set_role("warning" if over else "")
        self._fit_keys()

    def show_template(self, name: str) -> None:
        """Show which template the deck gets; empty for ours."""
        stem = name.rpartition(".")[0] or name
        short = stem if len(stem) <= _LONGEST_NAME else f"{stem[:_LONGEST_NAME]}…"
        self._template.setText(short or self.tr("Built-in template"))
        said = self.tr("Template: {name}").format(name=name or self.tr("Built-in template"))
        self._template.setAccessibleName(said)
        self._fit_keys()

    def offer_library(self, *, shown: bool) -> None:
        """Offer the FFAB library: beside a slide that takes its rows."""
        self._library.setVisible(shown)
        self._fit_keys()

    def compact(self, *, narrow: bool, low: bool) -> None:
        """Leave out the template in a narrow window, and save height in a low one."""
        self._template.setVisible(not narrow)
        self.setFixedHeight(LOW_HEIGHT if low else HEIGHT)
        self._fit_keys()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_keys()

    def _fit_keys(self) -> None:
        """Show the keys where nothing else has to give way to them."""
        keys = sum(label.sizeHint().width() + _SPACING for label in self._keys)
        others = self._line.minimumSize().width() - (0 if self._keys[0].isHidden() else keys)
        for label in self._keys:
            label.setVisible(others + keys <= self.width())

    def _lay_out(self) -> None:
        self._line = line = row(self, spacing=_SPACING)
        line.setContentsMargins(16, 0, 16, 0)
        for widget in (self._draft, self._picker, self._details, self._template):
            line.addWidget(widget)
        line.addWidget(self._library)
        line.addWidget(self._more)
        divider = Line(Qt.Orientation.Vertical)
        divider.setFixedHeight(16)
        line.addSpacing(4)
        line.addWidget(divider)
        line.addSpacing(4)
        line.addWidget(PlainLabel(self.tr("Time"), "muted"))
        line.addWidget(self._time)
        line.addWidget(self._minutes)
        line.addStretch(1)
        for label in self._keys:
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(str(self._picker.typed()))

    @Slot()
    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("plus"), self.tr("New outline"), self.new_requested.emit)
        menu.addAction(self.tr("Add missing blocks"), self.blocks_requested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Slides of another talk…"), self.copy_requested.emit)
        menu.addAction(self.tr("Text as slides…"), self.text_requested.emit)
        menu.addAction(self.tr("Short version of the talk…"), self.short_requested.emit)
        menu.addAction(icon("archive"), self.tr("FFAB library"), self.library_requested.emit)
        menu.addSeparator()
        menu.addAction(icon("import"), self.tr("Import outline file…"), self.import_requested.emit)
        menu.addAction(icon("export"), self.tr("Export outline file…"), self.export_requested.emit)
        menu.addSeparator()
        menu.addAction(icon("trash"), self.tr("Delete outline"), self.delete_requested.emit)
        menu.exec(self._more.mapToGlobal(self._more.rect().bottomLeft()))
