"""What earlier projects left for the page at hand: a strip below it, opened into a list."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from presales_desk.actions.experience import Bond, Wanted, read_experience, wanted_of
from presales_desk.actions.knowledge import read_entry
from presales_desk.ui import paint
from presales_desk.ui.entry_uses import UseGestures
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QShowEvent

    from presales_desk.actions.experience import Met
    from presales_desk.knowledge.entry import Entry
    from presales_desk.ui.desk import Desk

_READ_AFTER_MS = 600  # the page comes first
_ROW, _MOST = 30, 5
_HEIGHT = 32
_SWITCH = "experience.open"
_TONES = {"won": "success", "lost": "danger", "withdrawn": "neutral"}


class ExperienceStrip(QFrame):
    """Says how many entries help here; opened, it lists them to be read or taken over.

    It is away while there is nothing to show.

    Args:
        desk: Of the window.
        page: Name of the page it stands below.

    """

    def __init__(self, desk: Desk, page: str) -> None:
        super().__init__()
        self.setObjectName("experienceStrip")
        self._desk, self._page = desk, page
        self._wanted: Wanted | None = None
        self._uses = UseGestures(desk, self)
        self._soon = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._soon.timeout.connect(self._read)
        desk.closing.connect(self._soon.stop)
        desk.project_opened.connect(self._forget)
        self._build()
        self.list.opened.connect(self._open)
        self.toggle.toggled.connect(self._set_open)
        self.toggle.setChecked(desk.preferences.switch(_SWITCH, default=False))
        self.setVisible(False)

    def look(self) -> None:
        """Ask again a moment from now, if the project has changed in what is asked for."""
        if self._desk.project_id:
            self._soon.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.toggle.setChecked(self._desk.preferences.switch(_SWITCH, default=False))

    def _build(self) -> None:
        outer = column(self)
        head = QWidget()
        head.setFixedHeight(theme().pixels(_HEIGHT))
        line = row(head, spacing=8)
        line.setContentsMargins(16, 0, 16, 0)
        self.toggle = QToolButton()
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setArrowType(Qt.ArrowType.RightArrow)
        self.counts = ElidedLabel(role="muted")
        self.take = Button(translate("ExperienceStrip", "Take over…"), small=True)
        self.take.clicked.connect(self._ask_where)
        line.addWidget(self.toggle)
        line.addWidget(self.counts, 1)
        line.addWidget(self.take)
        outer.addWidget(head)
        name = translate("ExperienceStrip", "From earlier projects")
        self.list = ItemList(  # a click chooses what to take over
            name, _describe, _paint, height=_ROW, most=_MOST, click_opens=False
        )
        outer.addWidget(self.list)

    @Slot()
    def _forget(self) -> None:
        self._wanted = None
        self.setVisible(False)

    @Slot()
    def _read(self) -> None:
        project_id, frame = self._desk.project_id, self.parentWidget()
        if not project_id or frame is None or not frame.isVisible():
            return  # the user went on; the page asks again when it comes back
        wanted = wanted_of(self._desk.workspace, project_id)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._desk.look_up(
            lambda session, _job: read_experience(session, wanted, self._page),
            translate("ExperienceStrip", "Looking for experience"),
            done=partial(self._show, wanted),
            failed=self._nothing,
        )

    def _show(self, wanted: Wanted, met: tuple[Met, ...]) -> None:
        if wanted != self._wanted:
            return  # another project was opened meanwhile
        self.list.show_items(met)
        if self.list.current_item() is None:
            self.list.choose(0)
        text = translate("ExperienceStrip", "From earlier projects ({count})")
        self.toggle.setText(text.format(count=len(met)))
        self.counts.setText(_counted(met))
        self.setVisible(bool(met))
        self._set_open(self.toggle.isChecked())

    def _nothing(self, error: object) -> None:
        """Be silent: whoever searches the knowledge base is told what is wrong with it."""
        del error
        self.setVisible(False)

    @Slot(bool)
    def _set_open(self, opened: bool) -> None:  # noqa: FBT001 (a Qt signal passes it by place)
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.list.setVisible(opened)
        self.take.setVisible(opened and bool(self._uses.project_name()))
        if self.isVisible():
            self._desk.preferences.set_switch(_SWITCH, shown=opened)

    @Slot(object)
    def _open(self, met: Met) -> None:
        self._desk.search(met.hit.title)

    @Slot()
    def _ask_where(self) -> None:
        met: Met | None = self.list.current_item()
        if met is None:
            return
        id = met.hit.id
        self._desk.run(
            lambda reader, _job: read_entry(reader.folder, id),
            translate("ExperienceStrip", "Reading the entry"),
            done=self._show_menu,
        )

    def _show_menu(self, entry: Entry) -> None:
        menu = QMenu(self)
        menu.addSection(entry.title)
        self._uses.fill(menu, entry)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.take.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _counted(met: tuple[Met, ...]) -> str:
    counts = Counter(each.bond for each in met)
    return dotted(*(f"{_bond(bond)} {counts[bond]}" for bond in Bond if counts[bond]))


def _bond(bond: Bond) -> str:
    names = {
        Bond.CUSTOMER: translate("ExperienceStrip", "same customer"),
        Bond.COMPETITOR: translate("ExperienceStrip", "same competitor"),
        Bond.INDUSTRY: translate("ExperienceStrip", "same industry"),
    }
    return names[bond]


def _describe(met: Met) -> str:
    result = term(f"result.{met.hit.result}") if met.hit.result else ""
    kind = term(f"entry_kind.{met.hit.kind}")
    return dotted(*filter(None, (f"{_bond(met.bond)}: {met.shared}", kind, met.hit.title, result)))


def _paint(painter: QPainter, rect: QRect, met: Met) -> None:
    chip = paint.paint_chip(painter, rect, met.shared, "primary")
    rest = rect.adjusted(chip.width() + 8, 0, 0, 0)
    chip = paint.paint_chip(painter, rest, term(f"entry_kind.{met.hit.kind}"), "neutral")
    rest = rest.adjusted(chip.width() + 8, 0, 0, 0)
    if met.hit.result is not None:
        result = term(f"result.{met.hit.result}")
        chip = paint.paint_chip(painter, rest, result, _TONES.get(met.hit.result, "neutral"))
        rest = rest.adjusted(chip.width() + 8, 0, 0, 0)
    painter.setFont(theme().font("micro"))
    day = f"{met.hit.day:%Y-%m-%d}"
    width = painter.fontMetrics().horizontalAdvance(day) + 8
    right = QRect(rest.right() - width, rest.y(), width, rest.height())
    paint.text_line(painter, right, day, "muted")
    painter.setFont(theme().font("body"))
    paint.text_line(painter, rest.adjusted(0, 0, -width - 8, 0), met.hit.title, "text")
