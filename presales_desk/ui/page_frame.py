"""What stands round every page: its header, banners, the strip of a written file, the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from presales_desk.ui.action_set import ActionSet, CommandAction
from presales_desk.ui.commands import IN_HEADER, Where
from presales_desk.ui.icons import NORMAL, set_icon
from presales_desk.ui.page_help import HELP_KEY
from presales_desk.ui.panes import Panes
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import Drawer, column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel, menu_text, restyle
from presales_desk.ui.widgets.notices import Banner, FileWritten
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.ui.page import Page, PageEntry
    from presales_desk.ui.preferences import Preferences

HEADER_HEIGHT, LOW_HEADER_HEIGHT = 52, 44
_INSPECTOR_WIDTH, _INSPECTOR_LEAST, _INSPECTOR_MOST = 276, 240, 480
_LEAST_LARGE = 204  # grows with the type; the room of the page does not
_MOST_BANNERS = 3


class PageFrame(QWidget):
    """One page with everything round it. It belongs to the window; the page knows nothing of it.

    Signals:
        help_wanted: The user wants to read what explains the page.
    """

    help_wanted = Signal()

    def __init__(
        self, entry: PageEntry, page: Page, preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.hide()
        self.entry, self.page = entry, page
        self.project_id = ""
        self.stale = True
        self._preferences = preferences
        self._switch = f"{entry.name}.inspector"
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(16, 0, 16, 0)
        self._banners.setSpacing(8)
        self._panes = Panes(f"{entry.name}.page", preferences)
        self._outer = column(self)
        self._outer.addLayout(self._banners)
        self._outer.addWidget(self._panes, 1)
        self._panes.add_pane(page, 900, grows=True)

    def fill(self) -> None:
        """Put round the page what it names once it is whole: header, commands, inspector.

        The page itself is in here before its parts are made: moving what is full styles all in it
        anew, which takes longer than anything else.
        """
        self.actions_of_page = ActionSet(self.page.commands(), self.page)
        self._header = _PageHeader(self.page.header_widget(), self.actions_of_page.actions)
        self._header.help.clicked.connect(self.help_wanted)
        self._outer.insertWidget(0, self._header)
        self._file = FileWritten()
        self._banners.addWidget(self._file)
        self._add_inspector()
        self.page.header_changed.connect(self.refresh_header)
        self._file.dismissed.connect(self._room_for_banners)

    @Slot()
    def refresh_header(self) -> None:
        """Show title and purpose as they are now, and which commands can be run."""
        self._header.show_words(self.page.title() or self.entry.title(), self.page.purpose())
        self._header.set_quiet(quiet=self.page.teaches())
        self.actions_of_page.refresh()

    @property
    def topic(self) -> str:
        """What is in front, as the page or as ``page.tab``."""
        part = self.page.part()
        return f"{self.entry.name}.{part}" if part else self.entry.name

    def offer_help(self, *, offered: bool) -> None:
        """Show the button with the question mark, or hide it."""
        self._header.help.setVisible(offered)

    def add_foot(self, strip: QWidget) -> None:
        """Put a strip below the page and its inspector."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(strip)

    def show_banner(self, text: str, tone: str = "danger", about: str = "") -> Banner:
        """Show what happened over the page; the same text twice is one banner.

        Args:
            text: What happened, and what to do.
            tone: See ``Banner``.
            about: What kind of thing happened: an older banner about it goes. Empty for none.

        """
        for old in self.banners():
            if old.accessibleName() == text:
                return old
            if about and old.about == about:
                self._remove(old)
        if len(self.banners()) >= _MOST_BANNERS:
            self._remove(self.banners()[0])
        banner = Banner(text, tone)
        banner.about = about
        self._banners.addWidget(banner)
        banner.show()  # a layout would show it one event later
        self._room_for_banners()
        banner.dismissed.connect(self._room_for_banners)
        return banner

    def banners(self) -> list[Banner]:
        """Return the banners that are shown over the page; the page's own are its own."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        found = self.findChildren(Banner, options=direct)
        return [banner for banner in found if not banner.isHidden()]

    def clear_banners(self) -> None:
        """Take away what was said about an earlier state."""
        for banner in self.banners():
            self._remove(banner)
        self._room_for_banners()

    def show_file(self, file: Path, message: str = "") -> None:
        """Say that a file was written, with ways to open it and its folder."""
        self._file.show_file(file, message)
        self._room_for_banners()

    def panes(self) -> list[QWidget]:
        """Return what the key for the next pane visits: what the page names, the inspector."""
        return [*self.page.panes(), *([self._inspector] if self._inspector else [])]

    def keeps_focus(self, focus: QWidget | None) -> bool:
        """Tell whether ``focus`` is where the user left it here, and not where Qt first puts it."""
        return self.isAncestorOf(focus) and not self._header.isAncestorOf(focus) if focus else False

    def toggle_inspector(self) -> None:
        """Show the inspector, or hide it; this machine remembers it for each page."""
        if self._inspector is not None:
            shown = self._inspector.isHidden()
            self._inspector.setVisible(shown)
            self._preferences.set_switch(self._switch, shown=shown)

    def set_compact(self, *, narrow: bool, low: bool) -> None:
        """Adapt to a small window."""
        self._header.setFixedHeight(LOW_HEADER_HEIGHT if low else HEADER_HEIGHT)
        self.page.compact_changed(narrow=narrow, low=low)

    def _add_inspector(self) -> None:
        self._inspector = self.page.inspector()
        if self._inspector is None:
            return
        self._inspector.setMinimumWidth(max(_INSPECTOR_LEAST, theme().pixels(_LEAST_LARGE)))
        self._inspector.setMaximumWidth(_INSPECTOR_MOST)
        self._panes.add_pane(self._inspector, theme().pixels(_INSPECTOR_WIDTH))
        self._panes.restore()
        self._inspector.setVisible(self._preferences.switch(self._switch, default=True))
        if isinstance(self._inspector, Drawer):
            self._inspector.close_requested.connect(self.toggle_inspector)

    def _remove(self, banner: Banner) -> None:
        banner.hide()
        banner.deleteLater()

    @Slot()
    def _room_for_banners(self) -> None:
        room = 12 if self.banners() or not self._file.isHidden() else 0
        self._banners.setContentsMargins(16, room, 16, room)


class _PageHeader(QFrame):
    """Title, purpose, what the page adds, and the buttons of its commands."""

    def __init__(self, extra: QWidget | None, actions: list[CommandAction]) -> None:
        super().__init__()
        self.setObjectName("pageHeader")
        self.setFixedHeight(HEADER_HEIGHT)
        self._title = PlainLabel(role="title")
        self._purpose = ElidedLabel(role="muted")
        line = row(self, spacing=8)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self._title)
        name = translate("PageHeader", "Help on this page")
        self.help = IconButton("help", name, HELP_KEY, small=True)
        line.addWidget(self.help)
        line.addWidget(self._purpose, 1)
        if extra is not None:
            line.addWidget(extra)
        self._buttons = [
            ActionButton(action)
            for where in IN_HEADER
            for action in actions
            if action.command.where is where
        ]
        for button in self._buttons:
            line.addWidget(button)

    def show_words(self, title: str, purpose: str) -> None:
        """Show the heading and the line beside it."""
        self._title.setText(title)
        self._purpose.setText(purpose)

    def set_quiet(self, *, quiet: bool) -> None:
        """Leave the one filled button to the page, or have it here."""
        for button in self._buttons:
            button.set_quiet(quiet=quiet)


class ActionButton(Button):
    """A button that shows an action and follows it."""

    def __init__(self, action: CommandAction) -> None:
        super().__init__(action.text())
        self.setObjectName(action.command.id)
        self._action = action
        self.set_quiet(quiet=False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_quiet(self, *, quiet: bool) -> None:
        """Show a primary command as any other, or filled."""
        filled = self._action.command.where is Where.PRIMARY and not quiet
        kind = Kind.PRIMARY if filled else Kind.DEFAULT
        if self.property("kind") == kind.value and not self.icon().isNull():
            return
        self.setProperty("kind", kind.value)
        restyle(self)
        if self._action.command.icon:
            self.setIconSize(QSize(NORMAL, NORMAL))
            set_icon(self, self._action.command.icon, "on-primary" if filled else "text-2")

    @Slot()
    def _follow(self) -> None:
        self.setText(menu_text(self._action.text()))
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
