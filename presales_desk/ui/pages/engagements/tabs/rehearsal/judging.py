"""The right column: how the run was, what was noted, who listens, what to check before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QToolButton, QWidget

from presales_desk.method import load
from presales_desk.planning.people import attitude
from presales_desk.ui import paint
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.pages.engagements.tabs.rehearsal.elided_check import ElidedCheck
from presales_desk.ui.question_looks import STANCE_TONES
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import column, row, scrolled_column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import language, post_of, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.records.exchange import Preparation
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.rehearsal import Rehearsal, RehearsalNote

_MOST_RATING = 5
_NOTE_ROW, _MOST_NOTES = 26, 6
_PERSON_ROW, _MOST_PEOPLE = 30, 6


class Judging(QFrame):
    """Ratings, notes, key listeners and the last checks.

    Signals:
        rated: Key of a point, its rating.
        note_wanted: Words of a note.
        note_deleted: A RehearsalNote.
        check_turned: A Preparation, whether it is done.
        noting: The user begins to write a note.
    """

    rated = Signal(str, int)
    note_wanted = Signal(str)
    note_deleted = Signal(object)
    check_turned = Signal(object, bool)
    noting = Signal()

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self._read_only = read_only
        self.ratings = {
            point.key: RatingRow(point.key, point.name.of(language()))
            for point in load().rehearsal_points
        }
        self.heading = PlainLabel("", "muted")
        self.notes = ItemList(
            translate("Judging", "Notes"), _noted, _paint_note, height=_NOTE_ROW, most=_MOST_NOTES
        )
        self.entry = EntryLine(translate("Judging", "Note something"), "N")
        self.people = ItemList(
            translate("Judging", "Key listeners"),
            _listening,
            _paint_person,
            height=_PERSON_ROW,
            most=_MOST_PEOPLE,
        )
        self._checks = QWidget()
        self._check_rows = column(self._checks)
        self._lay_out()
        self._connect()

    def show_run(self, run: Rehearsal | None, notes: Sequence[RehearsalNote], title: str) -> None:
        """Show a run, which can then be judged; None while there is none.

        Args:
            run: Under way, or chosen from the earlier ones.
            notes: Of it.
            title: Which run it is.

        """
        self.heading.setText(title)
        for key, rating in self.ratings.items():
            rating.show_rating(run.ratings.get(key, 0) if run is not None else 0)
            rating.setEnabled(run is not None and not self._read_only)
        self.notes.show_items(notes)
        self.entry.setEnabled(run is not None and not self._read_only)

    def show_people(self, people: Sequence[Stakeholder]) -> None:
        """Show whom to watch, those whose opinion counts most first."""
        self.people.show_items(people)
        self._people_head.setVisible(bool(people))
        self.people.setVisible(bool(people))

    def show_checks(self, rows: Sequence[Preparation], names: Mapping[str, str]) -> None:
        """Show what is checked before the talk.

        Args:
            rows: Items of the list, stored or blank.
            names: What each is called, by its id.

        """
        while (item := self._check_rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row_ in rows:
            box = _CheckRow(row_, names[row_.id])
            box.setEnabled(not self._read_only)
            box.turned.connect(self.check_turned)
            self._check_rows.addWidget(box)

    @Slot()
    def begin_note(self) -> None:
        """Put the cursor where a note is written; its time is that of this moment."""
        if self.entry.isEnabled():
            self.noting.emit()
            self.entry.begin()

    def _connect(self) -> None:
        for rating in self.ratings.values():
            rating.rated.connect(self.rated)
        self.entry.entered.connect(self.note_wanted)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.notes)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete_note)

    @Slot()
    def _delete_note(self) -> None:
        note = self.notes.current_item()
        if note is not None and not self._read_only:
            self.note_deleted.emit(note)

    def _lay_out(self) -> None:
        body, scroller = scrolled_column()
        self._people_head = PlainLabel(translate("Judging", "Key listeners"), "muted")
        parts = (
            self._section(self._head(), *self.ratings.values()),
            self._section(
                PlainLabel(translate("Judging", "Notes"), "muted"), self.notes, self.entry
            ),
            self._section(self._people_head, self.people),
            self._section(
                PlainLabel(translate("Judging", "Before you begin"), "muted"), self._checks
            ),
        )
        for place, part in enumerate(parts):
            body.insertWidget(place, part)
        column(self).addWidget(scroller)

    def _head(self) -> QWidget:
        head = QWidget()
        line = row(head)
        line.addWidget(PlainLabel(translate("Judging", "How it was"), "bold"))
        line.addStretch(1)
        line.addWidget(self.heading)
        return head

    def _section(self, *widgets: QWidget) -> QFrame:
        section = QFrame()
        section.setObjectName("drawerSection")
        inside: QVBoxLayout = column(section, spacing=6)
        inside.setContentsMargins(12, 10, 12, 10)
        for widget in widgets:
            inside.addWidget(widget)
        return section


class RatingRow(QWidget):
    """One of the five points and its ratings from 1 to 5.

    Signals:
        rated: Key of the point, the rating that was pressed.
    """

    rated = Signal(str, int)

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self._key = key
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        whole: QBoxLayout = row(self, spacing=4)
        if language() != "zh":  # its names are twice as long
            whole.setDirection(QBoxLayout.Direction.TopToBottom)
        whole.addWidget(PlainLabel(name.rstrip("？?"), wrap=True), 1)
        line = row(spacing=2)
        line.addStretch(1)
        whole.addLayout(line)
        for rating in range(1, _MOST_RATING + 1):
            button = QToolButton()
            button.setText(str(rating))
            button.setObjectName("rating")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"{name} {rating}")
            self._group.addButton(button, rating)
            line.addWidget(button)
        self._group.idClicked.connect(self._rate)

    def show_rating(self, rating: int) -> None:
        """Show a rating; 0 shows none."""
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == rating)

    @Slot(int)
    def _rate(self, rating: int) -> None:
        self.rated.emit(self._key, rating)


class _CheckRow(ElidedCheck):
    """An item of the last checks.

    Signals:
        turned: The Preparation, whether it is ticked now.
    """

    turned = Signal(object, bool)

    def __init__(self, item: Preparation, name: str) -> None:
        super().__init__(name)
        self._item = item
        self.setChecked(item.done is not None)
        self.clicked.connect(self._announce)

    @Slot(bool)
    def _announce(self, checked: bool) -> None:  # noqa: FBT001 (Qt passes it by place)
        self.turned.emit(self._item, checked)


def _noted(note: RehearsalNote) -> str:
    return f"{clock_text(note.second)} {note.text}"


def _paint_note(painter: QPainter, rect: QRect, note: Any) -> None:
    painter.setFont(theme().font("small"))
    time = clock_text(note.second)
    width = painter.fontMetrics().horizontalAdvance("00:00") + 8
    paint.text_line(painter, QRect(rect.left(), rect.top(), width, rect.height()), time, "muted")
    paint.text_line(painter, rect.adjusted(width, 0, 0, 0), note.text)


def _listening(person: Stakeholder) -> str:
    stands = term(f"attitude.{attitude(person.stance)}")
    return "\n".join(filter(None, (person.name, post_of(person), stands, person.doubts)))


def _paint_person(painter: QPainter, rect: QRect, person: Any) -> None:
    stands = attitude(person.stance)
    word = term(f"attitude.{stands}")
    chip = paint.chip_size(word).width()
    end = QRect(rect.right() - chip, rect.top(), chip, rect.height())
    paint.paint_chip(painter, end, word, STANCE_TONES[stands])
    painter.setFont(theme().font())
    name = person.name or person.title
    width = min(painter.fontMetrics().horizontalAdvance(name) + 8, rect.width() - chip - 8)
    paint.text_line(painter, QRect(rect.left(), rect.top(), width, rect.height()), name)
    painter.setFont(theme().font("micro"))
    unit = QRect(rect.left() + width, rect.top(), rect.width() - width - chip - 8, rect.height())
    paint.text_line(painter, unit, person.unit, "muted")
