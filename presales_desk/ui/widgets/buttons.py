"""Buttons: with words, with an icon alone, and a choice of two to four."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from presales_desk.ui.icons import NORMAL, set_icon
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.labels import menu_text, safe_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent


class Kind(StrEnum):
    """How much a button asks for attention; one primary on each page."""

    DEFAULT = "default"
    PRIMARY = "primary"
    GHOST = "ghost"
    DANGER = "danger"
    DANGER_FILL = "danger-fill"
    LINK = "link"


_ICON_COLORS = {
    Kind.PRIMARY: "on-primary",
    Kind.DANGER_FILL: "on-primary",
    Kind.DANGER: "danger-ink",
    Kind.LINK: "primary-ink",
}


def _is_enter(event: QKeyEvent) -> bool:
    """Tell whether a key presses the button that has the focus; Qt knows the space bar alone."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


class Button(QPushButton):
    """A button with words and, before them, an icon if one is named."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.DEFAULT,
        icon: str = "",
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(menu_text(text), parent)
        self.setProperty("kind", kind.value)
        self.setProperty("scale", "small" if small else "")
        self.setAutoDefault(False)
        if kind is Kind.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self.setIconSize(QSize(NORMAL, NORMAL))
            set_icon(self, icon, _ICON_COLORS.get(kind, "text-2"))
        self._act: Callable[[], object] | None = None

    def when_clicked(self, act: Callable[[], object]) -> Button:
        """Do ``act`` when the user presses it; return the button itself."""
        self._act = act
        self.clicked.connect(self._do)
        return self

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def forbid(self, reason: str) -> None:
        """Grey the button out and say why in its tooltip; an empty reason allows it again."""
        self.setEnabled(not reason)
        self.setToolTip(safe_tooltip(reason))


class IconButton(QToolButton):
    """A button with an icon alone; its name and key are in the tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        key: str = "",
        parent: QWidget | None = None,
        *,
        checkable: bool = False,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setCheckable(checkable)
        self.setFixedSize(QSize(24, 24) if small else QSize(28, 26))
        self.setIconSize(QSize(NORMAL, NORMAL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(self, icon)
        self.rename(name, key)

    def rename(self, name: str, key: str = "") -> None:
        """Show another name; the icon's meaning has changed. ``key`` only informs."""
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(name)
        self.setToolTip(safe_tooltip(f"{name}  {shown}" if shown else name))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


class Segmented(QFrame):
    """A choice among two to four, all of them visible.

    Signals:
        chosen: The user took the choice at this place, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, texts: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, text in enumerate(texts):
            row.addWidget(self._segment(place, len(texts), text))
        self.group.idClicked.connect(self._follow)
        self.group.idClicked.connect(self.chosen)
        self.choose(0)

    def choose(self, place: int) -> None:
        """Show the choice at ``place`` as taken, none for -1; nothing is announced."""
        if place >= 0:
            self.group.button(place).setChecked(True)
        elif (taken := self.group.checkedButton()) is not None:
            self.group.setExclusive(False)
            taken.setChecked(False)
            self.group.setExclusive(True)

    def choice(self) -> int:
        """Return the place that is taken; -1 for none."""
        return self.group.checkedId()

    @Slot(int)
    def _follow(self, place: int) -> None:
        """Have the focus follow the click, if it is on one of the choices at all."""
        if any(segment.hasFocus() for segment in self.group.buttons()):
            self.group.button(place).setFocus(Qt.FocusReason.OtherFocusReason)

    def _segment(self, place: int, count: int, text: str) -> QToolButton:
        segment = _Segment(self)
        segment.setText(menu_text(text))
        segment.setProperty("place", {0: "first", count - 1: "last"}.get(place, "middle"))
        self.group.addButton(segment, place)
        return segment


class _Segment(QToolButton):
    """One of the choices; as wide as it needs to be when its words are bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.toggled.connect(self._announce)

    @Slot(bool)
    def _announce(self, checked: bool) -> None:  # noqa: FBT001 (a Qt signal passes it by place)
        self.setAccessibleDescription("✓" if checked else "")

    @override
    def sizeHint(self) -> QSize:
        bold = self.font()
        bold.setBold(True)
        self.ensurePolished()
        return QSize(super().sizeHint().width() + 8, 26)
