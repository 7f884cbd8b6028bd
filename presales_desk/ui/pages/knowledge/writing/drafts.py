"""The drafts in a list, the chosen one in its form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QWidget

from presales_desk.actions.entry_drafts import (
    WRITTEN,
    begin_draft,
    change_draft,
    change_section,
    delete_draft,
    draft_of_entry,
    is_ready,
    publish_draft,
)
from presales_desk.knowledge.entry import EntryKind
from presales_desk.records.library import EntryDraft
from presales_desk.ui import paint
from presales_desk.ui.pages.knowledge.hit_list import KIND_TONES, kind_name
from presales_desk.ui.pages.knowledge.writing.draft_form import DraftForm
from presales_desk.ui.panes import Panes
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Header, column, row, scrolled_column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.actions.planned import Planned
    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_LIST, _FORM = 280, 820
_ROW = 34


class Drafts(QWidget):
    """Begins, edits, publishes and deletes drafts; everything typed is stored by itself.

    Signals:
        published: Id of the entry that a draft became.
    """

    published = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft: EntryDraft | None = None
        self._read_only = desk.workspace.read_only
        name = translate("Drafts", "Drafts")
        self.list = ItemList(name, _describe, _paint, height=_ROW, choice=True)
        self.setFocusProxy(self.list)
        self.form = DraftForm()
        self.publish = Button(translate("Drafts", "Publish"), Kind.PRIMARY, "check")
        self.remove = Button(translate("Drafts", "Delete the draft"), icon="trash")
        self._revision = PlainLabel("", "muted")
        self._stack = QStackedWidget()
        self._lay_out(name)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the drafts again; the cursor stays on its draft."""
        drafts = self._desk.find(EntryDraft)
        chosen = self._draft.id if self._draft is not None else ""
        self._draft = next((d for d in drafts if d.id == chosen), next(iter(drafts), None))
        self.list.show_items(drafts)
        self._stack.setCurrentIndex(1 if drafts else 0)
        if self._draft is not None:
            self.list.choose(drafts.index(self._draft))
            self._show(self._draft)

    def show_draft(self, draft_id: str) -> None:
        """Put the cursor on a draft, to be gone on with."""
        self._choose(self._desk.get(EntryDraft, draft_id))
        self._focus_title()

    def begin(self, kind: EntryKind) -> None:
        """Begin an entry of a kind in the language of the window."""
        self._go_on(begin_draft(self._desk.workspace, kind, self._desk.language))

    def edit(self, entry: Entry) -> None:
        """Begin the next revision of an entry, or go on with it."""
        self._go_on(draft_of_entry(self._desk.workspace, entry))

    def kinds_menu(self) -> QMenu:
        """Return the kinds of entries that can be begun."""
        menu = QMenu(self)
        for kind in WRITTEN:
            menu.addAction(kind_name(kind), partial(self.begin, kind))
        return menu

    @Slot()
    def offer_kinds(self) -> None:
        """Ask which kind of entry is to be begun."""
        menu = self.kinds_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(QCursor.pos())

    def commit(self) -> None:
        """Store what is typed."""
        self.form.flush()

    def _lay_out(self, name: str) -> None:
        panes = Panes("knowledge.drafts", self._desk.preferences)
        panes.add_pane(self._make_list(name), theme().pixels(_LIST))
        panes.add_pane(self._make_form(), theme().pixels(_FORM), grows=True)
        panes.restore()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(panes)
        column(self).addWidget(self._stack)

    def _make_list(self, name: str) -> QWidget:
        pane = QFrame()
        pane.setObjectName("pane")
        body = column(pane)
        body.addWidget(Header(name, height=40))
        body.addWidget(self.list, 1)
        return pane

    def _make_form(self) -> QWidget:
        pane = QWidget()
        inner, area = scrolled_column(margin=16)
        inner.insertWidget(0, self.form)
        strip = QFrame()
        strip.setObjectName("strip")
        line = row(strip)
        line.setContentsMargins(16, 8, 16, 8)
        for widget in (self.publish, self.remove):
            line.addWidget(widget)
        line.addWidget(self._revision, 1)
        body = column(pane)
        body.addWidget(area, 1)
        body.addWidget(strip)
        return pane

    def _make_empty(self) -> QWidget:
        state = EmptyState(
            translate("Drafts", "Nothing is being written"),
            translate(
                "Drafts",
                "Write a case, an answer, what a competitor does, or a lesson. A draft is saved "
                "as you type; published, it is found by everybody, and every change of it is kept.",
            ),
            "edit",
        )
        if not self._read_only:
            for place, kind in enumerate(WRITTEN):
                look = Kind.DEFAULT if place else Kind.PRIMARY
                state.add_button(kind_name(kind), partial(self.begin, kind), look)
        return state

    def _connect(self) -> None:
        self.list.opened.connect(self._choose)
        self.form.field_changed.connect(self._change_field)
        self.form.section_changed.connect(self._change_section)
        self.form.typing.connect(self._desk.typing)
        self.publish.when_clicked(self._publish)
        self.remove.when_clicked(self._delete)

    def _show(self, draft: EntryDraft) -> None:
        self.form.show_draft(draft, read_only=self._read_only)
        ready = is_ready(draft) and not self._read_only
        self.publish.setEnabled(ready)
        why = translate("Drafts", "A title and a text are needed")
        self.publish.setToolTip("" if ready else why)
        self.remove.setEnabled(not self._read_only)
        next_one = translate("Drafts", "Becomes the next revision of an entry")
        self._revision.setText(next_one if draft.entry_id else "")

    def _go_on(self, planned: Planned[EntryDraft]) -> None:
        if not planned.changes or self._desk.carry_out(planned) is not None:
            self.commit()
            self._draft = planned.value
            self.refresh()
            self._focus_title()

    def _focus_title(self) -> None:
        if self.form.form is not None:
            self.form.form.focus_field("title")

    @Slot(object)
    def _choose(self, draft: EntryDraft) -> None:
        self.commit()
        self._draft = draft
        self.refresh()

    @Slot(str, object, str)
    def _change_field(self, name: str, value: object, merge_key: str) -> None:
        if self._draft is not None:
            self._store(change_draft(self._draft, name, value), merge_key)

    @Slot(str, str, str)
    def _change_section(self, heading: str, text: str, merge_key: str) -> None:
        if self._draft is not None:
            self._store(change_section(self._draft, heading, text), merge_key)

    def _store(self, planned: Planned[EntryDraft], merge_key: str) -> None:
        if self._desk.carry_out(planned, merge_key=merge_key) is not None:
            self._draft = planned.value
        self.refresh()

    @Slot()
    def _publish(self) -> None:
        self.commit()
        draft = self._draft
        if draft is None:
            return
        author = self._desk.preferences.author

        def work(reader: Reader, job: Job) -> Planned[Entry]:
            return publish_draft(reader, draft.id, author, job)

        title = translate("Drafts", "Publishing “{title}”").format(title=draft.title)
        self._desk.run(work, title, self._tell_published)

    @Slot()
    def _delete(self) -> None:
        if self._draft is not None:
            edit = self._desk.carry_out(delete_draft(self._draft))
            if edit is not None:
                self._desk.tell(translate("Drafts", "The draft is deleted"), edit)
            self.refresh()

    @Slot(object)
    def _tell_published(self, entry: Entry) -> None:
        words = translate("Drafts", "“{title}” is in the knowledge base, revision {number}")
        self._desk.tell(words.format(title=entry.title, number=entry.revision))
        self.refresh()
        self.published.emit(entry.id)


def _title(draft: EntryDraft) -> str:
    return " ".join(draft.title.split()) or translate("Drafts", "Without a title")


def _describe(draft: EntryDraft) -> str:
    return dotted(kind_name(EntryKind(draft.kind)), _title(draft))


def _paint(painter: QPainter, rect: QRect, draft: EntryDraft) -> None:
    kind = EntryKind(draft.kind)
    chip = paint.paint_chip(painter, rect, kind_name(kind), KIND_TONES[kind.value])
    painter.setFont(theme().font("body"))
    ink = "text" if draft.title.strip() else "muted"
    paint.text_line(painter, rect.adjusted(chip.width() + 8, 0, 0, 0), _title(draft), ink)
