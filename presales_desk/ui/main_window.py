"""The window: menus above a frame, its looks, its title, its place on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QMainWindow

from presales_desk.records.project import Project
from presales_desk.ui.action_set import ActionSet, CommandAction
from presales_desk.ui.collecting import end
from presales_desk.ui.frame import LOW, NARROW, Frame
from presales_desk.ui.language import use_language
from presales_desk.ui.menus import Corner, Menus
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import Mode, theme
from presales_desk.ui.window_commands import window_commands
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.page import PageEntry

LEAST_WIDTH, LEAST_HEIGHT = 1180, 640
FIRST_WIDTH, FIRST_HEIGHT = 1440, 900
_GEOMETRY = "window"
_KNOWLEDGE = "knowledge"


class MainWindow(QMainWindow):
    """The one window of a workspace. It learns nothing of its pages but ``Page``.

    Args:
        desk: The workspace as the window sees it.
        entries: The pages, in the order of the navigation; the first is shown first.
        logs: Folder of the log file.

    """

    frame: Frame
    top_corner: Corner
    actions_of_window: ActionSet

    def __init__(self, desk: Desk, entries: Sequence[PageEntry], logs: Path) -> None:
        super().__init__()
        self.desk, self.logs = desk, logs
        self._entries = entries
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(FIRST_WIDTH, FIRST_HEIGHT)
        self.restoreGeometry(desk.preferences.bytes(_GEOMETRY))
        self._build()
        desk.edited.connect(self._refresh)
        desk.project_opened.connect(self._refresh)
        desk.search_wanted.connect(self.search)
        desk.preferences.changed.connect(self._change_looks)

    def fit_on_screen(self) -> None:
        """Fill a screen that is smaller than the window; an unknown screen changes nothing."""
        screen = self.screen()
        room = screen.availableGeometry() if screen else self.frameGeometry()
        if room.width() < self.width() or room.height() < self.height():
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    @Slot()
    def come_to_front(self) -> None:
        """Show the window above all others, as far as the system lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot(str)
    def show_fault(self, summary: str) -> None:
        """Tell of a bug, and how to report it; the window stays."""
        page = self.frame.stack.current
        if page is None:
            return
        words = translate(
            "MainWindow",
            "The program made a mistake ({what}). Your work is stored; you can go on. "
            "Please send the log file to whoever maintains the program.",
        )
        open_logs = self.actions_of_window.named("window.logs")
        banner = page.show_banner(words.format(what=summary))
        if open_logs is not None:
            banner.add_button(open_logs.text(), open_logs.trigger)

    def show_restored(self, backup: Path | None) -> None:
        """Say from which day the workspace was restored; nothing when it was not."""
        page = self.frame.stack.current
        if page is not None and backup is not None:
            from presales_desk.ui.start_dialog import backup_moment  # seldom needed

            words = translate(
                "MainWindow",
                "Restored: the workspace is as it was on {moment}. "
                "What it was until now is kept in its folder “kept”.",
            )
            moment = backup_moment(self.desk.workspace.folder, backup)
            page.show_banner(words.format(moment=moment), "success")

    def offered_actions(self) -> list[CommandAction]:
        """Return all that can be done now: the window's own and those of the page in front."""
        page = self.frame.stack.current
        return [*self.actions_of_window.actions, *(page.actions_of_page.actions if page else [])]

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._adapt()

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        self.frame.stack.commit()
        self.desk.preferences.set_bytes(_GEOMETRY, self.saveGeometry())
        self.desk.preferences.save()
        super().closeEvent(event)

    def _build(self) -> None:
        """Make everything in the window, in the language of now."""
        self.frame = Frame(self.desk, self._entries)
        self.actions_of_window = ActionSet(window_commands(self), self)
        self._menus = Menus(self.actions_of_window.actions)
        self.top_corner = self._make_corner()
        self._menus.setCornerWidget(self.top_corner)
        self.setMenuBar(self._menus)
        self.setCentralWidget(self.frame)
        self.frame.status.language_requested.connect(self._switch_language)
        self.frame.page_shown.connect(self._show_page_actions)
        self._adapt()
        self._refresh()

    def _adapt(self) -> None:
        """Let the pages know how much room there is for their type at the zoom of now."""
        narrow = self.width() < theme().pixels(NARROW)
        self.frame.set_compact(narrow=narrow, low=self.height() < theme().pixels(LOW))

    def _make_corner(self) -> Corner:
        named = {action.command.id: action for action in self.actions_of_window.actions}
        corner = Corner(
            named["window.undo"],
            named["window.redo"],
            named["window.palette"],
            (named["window.theme"], named["window.language"]),
        )
        corner.searched.connect(self.search)
        return corner

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what the knowledge base has on ``text``."""
        self.frame.go(_KNOWLEDGE)
        page = self.frame.stack.current
        if page is not None and page.entry.name == _KNOWLEDGE:
            page.page.filter(text)

    @Slot()
    def _refresh(self) -> None:
        self.actions_of_window.refresh()
        name = translate("MainWindow", "Presales Desk")
        found = self.desk.find(Project, id=self.desk.project_id) if self.desk.project_id else []
        self.setWindowTitle(f"{found[0].name} — {name}" if found else name)

    @Slot(str)
    def _show_page_actions(self, name: str) -> None:
        del name  # the page in front is asked itself
        page = self.frame.stack.current
        self._menus.show_page_actions(page.actions_of_page.actions if page else [])
        self._refresh()

    @Slot()
    def _switch_language(self) -> None:
        self.desk.preferences.language = "en" if self.desk.language == "zh" else "zh"

    @Slot(str)
    def _change_looks(self, what: str) -> None:
        preferences = self.desk.preferences
        if what == "theme":
            theme().set_mode(Mode(preferences.theme))
            return
        self.frame.stack.commit()
        QTimer.singleShot(0, self, self._rebuild)  # a widget of the old frame is at work still

    @Slot()
    def _rebuild(self) -> None:
        """Make everything anew: texts and sizes are fixed when a widget is made."""
        page = self.frame.stack.current
        name = page.entry.name if page else self._entries[0].name
        place = page.page.place() if page else ""
        part = page.page.part() if page else ""
        for action in self.actions_of_window.actions:
            self.removeAction(action)
            action.deleteLater()
        builds_ahead = self.frame.stack.builds_ahead
        end(self.frame)  # to dress what goes would take seconds
        preferences = self.desk.preferences
        use_language(preferences.language)
        theme().set_type(preferences.language, preferences.zoom)
        self._build()
        self.frame.go(name, place)
        if part and (page := self.frame.stack.current) is not None and page.page.part() != part:
            page.page.show_part(part)
        if builds_ahead:
            self.frame.stack.build_ahead()
