"""What a pane says about itself: banners, progress, a file that was written, an empty state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.chips import ProgressBar
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

_TONES = {
    "danger": ("err", "danger"),
    "warning": ("warn", "warning"),
    "success": ("ok", "success"),
    "primary": ("info", "primary"),
    "neutral": ("info", "muted"),
}
_LINE = 24  # of a banner: as high as the button that closes it
_AROUND, _MOST_TAKEN = 24, 64  # round an empty state, and by strips below it
_TEXT_WIDTH = 460  # at most, of an empty state: two lines of method


class IconLabel(PlainLabel):
    """An icon that is not a button; it follows the colours. Its name is for screen readers."""

    def __init__(
        self, icon: str, color: str = "text-2", size: int = NORMAL, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._side = size
        self.setFixedSize(size, size)
        theme().theme_changed.connect(self._renew)
        self.show_icon(icon, color)

    def show_icon(self, icon: str, color: str = "text-2") -> None:
        """Show another icon, its lines in the colour of the token ``color``."""
        self._icon, self._color = icon, color
        self._renew()

    @Slot()
    def _renew(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(pixmap(self._icon, self._color, self._side, ratio))


class Banner(QFrame):
    """What happened in this pane and what to do. It stays until it is resolved or dismissed.

    Attributes:
        about: What kind of thing happened, for whoever says something newer; may be empty.

    Signals:
        dismissed: The user closed it.
    """

    dismissed = Signal()

    def __init__(
        self,
        text: str,
        tone: str = "warning",
        title: str = "",
        parent: QWidget | None = None,
        *,
        dismissible: bool = True,
    ) -> None:
        super().__init__(parent)
        self.about = ""
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(f"{title} {text}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = row(self, margin=12, spacing=8)
        mark = IconLabel(*_TONES[tone])
        mark.setFixedHeight(_LINE)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self._texts = column(spacing=2)
        self._texts.setContentsMargins(0, 2, 0, 2)
        line.addLayout(self._texts, 1)
        if title:
            self._texts.addWidget(PlainLabel(title, "bold", wrap=True))
        self._texts.addWidget(PlainLabel(text, wrap=True))
        self._buttons = row()
        self._texts.addLayout(self._buttons)
        self._buttons.addStretch(1)
        if dismissible:
            close = IconButton("x", translate("Banner", "Dismiss"), small=True)
            close.clicked.connect(self._dismiss)
            line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def add_button(
        self, text: str, act: Callable[[], object], kind: Kind = Kind.DEFAULT, icon: str = ""
    ) -> Button:
        """Append a way to resolve it; at most three."""
        button = Button(text, kind, icon, small=True).when_clicked(act)
        self._buttons.setContentsMargins(0, 6, 0, 0)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    @Slot()
    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()


class InlineProgress(QFrame):
    """Work that goes on: what, how far, and a way to stop it.

    Signals:
        cancel_requested: The user wants it to stop.
    """

    cancel_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._count = ElidedLabel("", "muted")
        self._bar = ProgressBar(title)
        cancel = Button(translate("InlineProgress", "Cancel"), small=True)
        cancel.clicked.connect(self.cancel_requested)
        head = row()
        head.addWidget(PlainLabel(title, "bold"))
        head.addWidget(self._count, 1)
        head.addWidget(cancel)
        body = column(self, margin=12, spacing=8)
        body.addLayout(head)
        body.addWidget(self._bar)

    @Slot(int, int, str)
    def show_step(self, done: int, total: int, what: str) -> None:
        """Show that ``done`` of ``total`` (0 while unknown) are ready and ``what`` comes next."""
        if total:
            counted = translate("InlineProgress", "{done} of {total}")
            what = f"{counted.format(done=done, total=total)}  {what}"
        self._count.setText(what.strip())
        self._bar.show_share(done / total if total else 0.0)


_PACKAGES = (".pdesk", ".pdkb")


class FileWritten(QFrame):
    """A file was written: one click opens it, another its folder.

    A package of this program has no other that opens it: it is taken in where it is needed.

    Signals:
        dismissed: The user closed it.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", "success")
        self._file: Path | None = None
        self._text = ElidedLabel()
        self._opens = Button(translate("FileWritten", "Open"), Kind.LINK)
        self._opens.clicked.connect(self._open_file)
        folder = Button(translate("FileWritten", "Show in folder"), Kind.LINK)
        folder.clicked.connect(self._open_folder)
        close = IconButton("x", translate("FileWritten", "Dismiss"), small=True)
        close.clicked.connect(self._dismiss)
        line = row(self, margin=6)
        line.setContentsMargins(12, 5, 6, 5)
        line.addWidget(IconLabel("ok", "success"))
        line.addWidget(self._text, 1)
        for widget in (self._opens, folder, close):
            line.addWidget(widget)
        self.hide()

    def show_file(self, file: Path, message: str = "") -> None:
        """Show the strip for ``file``; without a message it says that the file was written."""
        self._file = file
        written = translate("FileWritten", "Written: {name}").format(name=file.name)
        self._text.setText(message or written)
        self._opens.setVisible(file.suffix.casefold() not in _PACKAGES)
        self.show()

    @Slot()
    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    @Slot()
    def _open_file(self) -> None:
        open_outside(self._file)

    @Slot()
    def _open_folder(self) -> None:
        open_outside(self._file.parent if self._file is not None else None)


class EmptyState(QWidget):
    """Nothing here yet: a title that teaches the step, a line of method, and how to begin."""

    def __init__(
        self, title: str, text: str = "", icon: str = "plus", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._highest = self._window_height = 0
        self._outer = column(self, margin=_AROUND)
        self._outer.addStretch(1)
        self._body = column(spacing=8)
        self._outer.addLayout(self._body)
        self._outer.addStretch(1)
        self._body.addWidget(IconLabel(icon, "primary", size=48), 0, Qt.AlignmentFlag.AlignHCenter)
        self._add_text(title, "section")
        if text:
            self._add_text(text, "secondary")
        self._buttons = row()
        self._buttons.setContentsMargins(0, 8, 0, 0)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        self._body.addLayout(self._buttons)

    def add_button(
        self, text: str, act: Callable[[], object], kind: Kind = Kind.DEFAULT, icon: str = ""
    ) -> Button:
        """Append a way to begin; the first is the primary one, and takes the focus."""
        button = Button(text, kind, icon).when_clicked(act)
        if self.focusProxy() is None:
            self.setFocusProxy(button)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def add_note(self, text: str) -> None:
        """Append a quiet line below the buttons, such as that it can be undone."""
        self._add_text(text, "micro")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in place when a strip comes below: it would take the button from under the mouse."""
        super().resizeEvent(event)
        if self.window().height() != self._window_height:
            self._window_height, self._highest = self.window().height(), 0
        self._highest = max(self._highest, self.height())
        spare = self.height() - self._body.sizeHint().height() - 2 * _AROUND
        taken = max(0, min(self._highest - self.height(), _MOST_TAKEN, spare))
        self._outer.setContentsMargins(_AROUND, _AROUND + taken, _AROUND, _AROUND)

    def _add_text(self, text: str, role: str) -> None:
        label = PlainLabel(text, role, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setMaximumWidth(theme().pixels(_TEXT_WIDTH))
        line = row()
        line.addStretch(1)
        line.addWidget(label, 100)
        line.addStretch(1)
        self._body.addLayout(line)


def open_outside(place: Path | None) -> None:
    """Open a file or folder with the program that the system has for it."""
    if place is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
