"""The menu bar: the menus of the commands, and in its corner undo, search, palette and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QMenuBar, QToolButton, QWidget

from presales_desk.ui.action_set import CommandAction
from presales_desk.ui.commands import IN_HEADER, Where, menu_titles
from presales_desk.ui.icons import set_icon
from presales_desk.ui.nav_button import RAIL_WIDTH
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

_HEIGHT, _SEARCH_WIDTH, _SEARCH_HEIGHT = 36, 264, 28  # before the zoom


class Menus(QMenuBar):
    """Every command of the window and of the visible page has its place in a menu."""

    def __init__(self, actions: Sequence[CommandAction]) -> None:
        super().__init__()
        self.setNativeMenuBar(False)  # the corner with undo and search belongs to the bar
        height = theme().pixels(_HEIGHT)
        self.setFixedHeight(height)  # a menu that is higher than the bar would not be shown
        self._margin = QWidget()  # the menus begin where the pages do; the bar does not keep it
        row(self._margin).setContentsMargins(theme().pixels(RAIL_WIDTH), height - 8, 0, 0)
        self.setCornerWidget(self._margin, Qt.Corner.TopLeftCorner)
        self._page_actions: list[QAction] = []
        self.menus: dict[Where, QMenu] = {}
        for where, title in menu_titles().items():
            menu = self.addMenu(title)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self._draw_icons)
            self.menus[where] = menu
        for action in actions:
            self._add(action)
        self._hide_empty()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # In a window that is seen already the places were reckoned before the margin was.
        self.setCornerWidget(self._margin, Qt.Corner.TopLeftCorner)

    # Qt's own answers to these reckon the places of the menus anew, without the margin.

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self.maximumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        return self.maximumHeight()

    def show_page_actions(self, actions: Sequence[CommandAction]) -> None:
        """Offer what the visible page can do, in the menus that its commands name."""
        for action in self._page_actions:
            for menu in self.menus.values():
                menu.removeAction(action)
        self._page_actions = list(actions)
        for action in actions:
            self._add(action)
        self._hide_empty()

    def _add(self, action: CommandAction) -> None:
        where = action.command.where
        menu = self.menus.get(Where.TOOLS if where in IN_HEADER else where)
        if menu is not None:
            for title in action.command.below:
                menu = self._submenu(menu, title)
            menu.addAction(action)

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        """Return the submenu called ``title``; a new one at the end unless there is one."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for known in menu.findChildren(QMenu, options=direct):
            if known.title() == title:
                return known
        made = menu.addMenu(title)
        made.aboutToShow.connect(self._draw_icons)
        return made

    @Slot()
    def _draw_icons(self) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            for action in menu.actions():
                if isinstance(action, CommandAction):
                    action.show_icon()

    def _hide_empty(self) -> None:
        for menu in self.menus.values():
            menu.menuAction().setVisible(not menu.isEmpty())


class Corner(QWidget):
    """Undo and redo, the search box, the command palette, theme and language.

    Signals:
        searched: What the user wants to find in the knowledge base.
    """

    searched = Signal(str)

    def __init__(
        self, undo: QAction, redo: QAction, palette: QAction, looks: Sequence[QAction]
    ) -> None:
        super().__init__()
        line = row(self, spacing=4)
        line.setContentsMargins(0, 0, 12, 0)
        self.search = _SearchBox()
        self.search.returnPressed.connect(self._search)
        for action, icon in ((undo, "undo"), (redo, "redo")):
            line.addWidget(_ActionIcon(action, icon))
        line.addWidget(_Divider())
        line.addWidget(self.search)
        line.addWidget(_PaletteButton(palette))
        line.addWidget(_Divider())
        for action, icon in zip(looks, ("moon", "globe"), strict=True):
            line.addWidget(_ActionIcon(action, icon))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().pixels(_HEIGHT))

    @Slot()
    def _search(self) -> None:
        self.searched.emit(self.search.text().strip())


class _SearchBox(QLineEdit):
    """Leads to the knowledge base with what was typed; Escape gives the focus back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchBox")
        words = translate("SearchBox", "Search knowledge base")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        width, height = theme().pixels(_SEARCH_WIDTH), theme().pixels(_SEARCH_HEIGHT)
        self.setFixedSize(width, height)
        lens = QAction(self)
        set_icon(lens, "search", "muted")
        self.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        key = PlainLabel("Ctrl+F", "key", self)
        key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        key.adjustSize()
        key.move(width - key.width() - 6, (height - key.height()) // 2)
        self._key = key
        self.textChanged.connect(self._make_room)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.window().setFocus()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _make_room(self, text: str) -> None:
        self._key.setVisible(not text)


class _PaletteButton(QToolButton):
    """Says that there is a command palette, and its key."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setObjectName("paletteButton")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(action.text())
        self._line = row(self, spacing=6)
        self._line.setContentsMargins(8, 0, 4, 0)
        for part in (
            IconLabel("cmd", "muted"),
            PlainLabel(translate("Corner", "Commands"), "secondary"),
            PlainLabel("Ctrl+K", "key"),
        ):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(action.trigger)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._line.sizeHint().width(), theme().pixels(_SEARCH_HEIGHT))


class _Divider(QFrame):
    """A short line between groups of the corner."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cornerDivider")
        self.setFixedSize(17, 16)


class _ActionIcon(IconButton):
    """An icon that shows an action and follows it."""

    def __init__(self, action: QAction, icon: str) -> None:
        super().__init__(icon, action.text().replace("&", ""))
        self.setObjectName(action.objectName())
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
