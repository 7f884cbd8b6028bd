"""The status bar: saving, place, page; background work, undo, language, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from presales_desk.ui.icons import SMALL
from presales_desk.ui.preferences import ZOOM_STEPS
from presales_desk.ui.saving import SaveState, Saving
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.chips import ProgressBar
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel, safe_tooltip
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import dotted, error_text, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from presales_desk.ui.tasks import Task

STATUS_HEIGHT = 26
TASK_DELAY_MS = 300

_SAVING_LOOKS = {
    Saving.SAVED: ("ok", "success", "success"),
    Saving.PENDING: ("refresh", "muted", "muted"),
    Saving.FAILED: ("warn", "warning", "warning"),
    Saving.READ_ONLY: ("lock", "muted", "muted"),
}


class StatusBar(QFrame):
    """One line below everything.

    Signals:
        retry_requested: The user wants to store again what was refused.
        history_requested: The user wants to see what can be undone.
        language_requested: The user wants the other language.
        zoom_chosen: Size of the type in percent.
    """

    retry_requested = Signal()
    history_requested = Signal()
    language_requested = Signal()
    zoom_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setFixedHeight(STATUS_HEIGHT)
        self.saving = _SavingLabel()
        self.saving.retry.clicked.connect(self.retry_requested)
        self.context = ElidedLabel(role="small")
        self.undo = _flat_button(translate("StatusBar", "What can be undone"))
        self.undo.clicked.connect(self.history_requested)
        self.language = _flat_button(translate("StatusBar", "Other language"))
        self.language.clicked.connect(self.language_requested)
        self.zoom = _flat_button(translate("StatusBar", "Size of the type"))
        self.zoom.clicked.connect(self._offer_zoom)
        line = row(self, spacing=16)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(self.saving)
        line.addWidget(_local_library())
        line.addWidget(self.context, 1)
        self._tasks = row(spacing=16)
        line.addLayout(self._tasks)
        for button in (self.undo, self.language, self.zoom):
            line.addWidget(button)

    def show_undo_depth(self, steps: int, label: str) -> None:
        """Show how many edits can be taken back, and the name of the newest."""
        words = translate("StatusBar", "{count} steps to undo") if steps != 1 else ""
        words = words or translate("StatusBar", "1 step to undo")
        self.undo.setText(words.format(count=steps))
        self.undo.setVisible(steps > 0)
        self.undo.setToolTip(safe_tooltip(label))

    def show_looks(self, language: str, zoom: int) -> None:
        """Show language and size of the type."""
        self.language.setText({"zh": "中文", "en": "English"}[language])
        self.zoom.setText(f"{zoom}%")

    def show_task(self, task: Task) -> None:
        """Show a task from now on if it takes longer than a blink."""
        self._tasks.addWidget(TaskStrip(task))

    @Slot()
    def _offer_zoom(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for percent in ZOOM_STEPS:
            menu.addAction(f"{percent}%").setData(percent)
        menu.triggered.connect(self._choose_zoom)
        menu.popup(self.zoom.mapToGlobal(self.zoom.rect().topLeft()))

    def _choose_zoom(self, action: QAction) -> None:
        self.zoom_chosen.emit(int(action.data()))


class _SavingLabel(QWidget):
    """Whether everything is stored, and since when; a button tries again what was refused."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = IconLabel("ok", "success", SMALL)
        self._text = PlainLabel(role="success")
        self.retry = Button(translate("StatusBar", "Retry"), Kind.LINK, small=True)
        line = row(self, spacing=5)
        for part in (self._picture, self._text, self.retry):
            line.addWidget(part)

    def show_state(self, state: SaveState) -> None:
        """Show how safe the user's work is."""
        icon, color, role = _SAVING_LOOKS[state.saving]
        self._picture.show_icon(icon, color)
        self._text.set_role(role)
        self._text.setText(_saving_words(state))
        self._text.setToolTip(safe_tooltip(error_text(state.error) if state.error else ""))
        self.retry.setVisible(state.saving is Saving.FAILED)

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()


class TaskStrip(QWidget):
    """One task: title, how far, a cross that stops it. Appears after 300 ms."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task
        self._what = ElidedLabel(task.title, "small", middle=True)  # files differ at their ends
        self._what.setMaximumWidth(360)
        self._bar = ProgressBar(task.title)
        self._bar.setFixedWidth(80)
        self.cancel = IconButton("x", translate("StatusBar", "Cancel"), small=True)
        self.cancel.clicked.connect(task.cancel)
        line = row(self, spacing=6)
        for part in (self._what, self._bar, self.cancel):
            line.addWidget(part)
        self.hide()
        self._delay = QTimer(self, singleShot=True, interval=TASK_DELAY_MS)
        self._delay.timeout.connect(self.show)
        self._delay.start()
        task.progressed.connect(self._show_step)
        task.ended.connect(self.deleteLater)

    def text(self) -> str:
        """Return what is said."""
        return self._what.whole()

    @Slot(int, int, str)
    def _show_step(self, done: int, total: int, what: str) -> None:
        counted = f"{done}/{total}" if total else ""
        self._what.setText(dotted(self._task.title, counted, what))
        self._bar.show_share(done / total if total else 0.0)


def _saving_words(state: SaveState) -> str:
    if state.saving is Saving.PENDING:
        return translate("StatusBar", "Saving…")
    if state.saving is Saving.FAILED:
        return translate("StatusBar", "Not saved; what you typed is kept")
    if state.saving is Saving.READ_ONLY:
        return translate("StatusBar", "Read-only")
    if state.at is None:
        return translate("StatusBar", "All changes saved")
    return translate("StatusBar", "All changes saved {time}").format(time=f"{state.at:%H:%M}")


def _local_library() -> QWidget:
    place = QWidget()
    line = row(place, spacing=5)
    line.addWidget(IconLabel("home", "muted", SMALL))
    line.addWidget(PlainLabel(translate("StatusBar", "Local library · works offline"), "small"))
    return place


def _flat_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName("statusButton")
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setFlat(True)
    return button
