"""What the window's commands do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from presales_desk.ui.preferences import NORMAL_ZOOM, ZOOM_STEPS
from presales_desk.ui.sample_project import open_sample
from presales_desk.ui.theme import Mode, theme
from presales_desk.ui.widgets.notices import open_outside
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.main_window import MainWindow
    from presales_desk.ui.project_exchange import ProjectExchange

NEW_PROJECT = "projects.new"
"""Id of the command by which the page with the projects makes a new one."""


class WindowVerbs:
    """One method for each thing that can be done wherever the user is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk

    def new_project(self) -> None:
        """Show the projects and have that page make a new one."""
        self._window.frame.go_to_list()
        page = self._window.frame.stack.current
        action = page.actions_of_page.named(NEW_PROJECT) if page else None
        if action is not None:
            action.trigger()

    def find_project(self) -> None:
        """Open the command palette for projects alone."""
        self._open_palette(projects_only=True)

    def open_sample(self) -> None:
        """Open the sample project, beside the user's own."""
        open_sample(self._desk)

    def import_project(self) -> None:
        """Ask for project files, and take them in or merge them."""
        self._exchange.choose_import()

    def export_project(self) -> None:
        """Ask where to, and write the open project as one file."""
        self._window.frame.stack.commit()
        self._exchange.choose_export(self._desk.project_id)

    def can_write(self) -> bool:
        """Tell whether the workspace may be changed."""
        return not self._desk.workspace.read_only

    def open_palette(self) -> None:
        """Open the command palette."""
        self._open_palette(projects_only=False)

    def save_now(self) -> None:
        """Store what is typed."""
        self._window.frame.stack.commit()
        self._window.frame.status.saving.show_state(self._desk.save_state)

    def undo(self) -> None:
        """Take back the newest edit of what is visible."""
        self._window.frame.stack.commit()
        self._desk.undo()

    def redo(self) -> None:
        """Make the last undone edit again."""
        self._window.frame.stack.commit()
        self._desk.redo()

    def can_undo(self) -> bool:
        """Tell whether something can be taken back."""
        return not self._desk.workspace.read_only and self._desk.undo_state.undo is not None

    def can_redo(self) -> bool:
        """Tell whether something can be made again."""
        return not self._desk.workspace.read_only and self._desk.undo_state.redo is not None

    def undo_title(self) -> str:
        """Name what undo takes back."""
        label = self._desk.undo_state.undo
        if label is None:
            return translate("WindowCommands", "Undo")
        name = self._desk.words.label(label)
        return translate("WindowCommands", "Undo: {label}").format(label=name)

    def redo_title(self) -> str:
        """Name what redo makes again."""
        label = self._desk.undo_state.redo
        if label is None:
            return translate("WindowCommands", "Redo")
        name = self._desk.words.label(label)
        return translate("WindowCommands", "Redo: {label}").format(label=name)

    def replace_throughout(self) -> None:
        """Let the user replace a name in the whole project."""
        from presales_desk.ui.replace_dialog import open_replacing

        self._window.frame.stack.commit()
        open_replacing(self._desk, self._window)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._window.top_corner.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.top_corner.search.selectAll()

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the page."""
        page = self._window.frame.stack.current
        if page is not None:
            page.page.focus_filter()

    def toggle_inspector(self) -> None:
        """Show the inspector of the page, or hide it."""
        page = self._window.frame.stack.current
        if page is not None:
            page.toggle_inspector()

    def switch_theme(self) -> None:
        """Turn light into dark and back."""
        self._desk.preferences.theme = Mode.LIGHT if theme().dark else Mode.DARK

    def switch_language(self) -> None:
        """Turn Chinese into English and back."""
        self._desk.preferences.language = "en" if self._desk.language == "zh" else "zh"

    def step_zoom(self, step: int) -> None:
        """Make the type one step larger (1) or smaller (-1)."""
        place = ZOOM_STEPS.index(self._desk.preferences.zoom) + step
        self._desk.preferences.zoom = ZOOM_STEPS[max(0, min(place, len(ZOOM_STEPS) - 1))]

    def reset_zoom(self) -> None:
        """Make the type as large as it is at first."""
        self._desk.preferences.zoom = NORMAL_ZOOM

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def write_project_calendar(self) -> None:
        """Ask where to save the dates of the open project, and write them."""
        self._write_calendar(self._desk.project_id)

    def write_own_calendar(self) -> None:
        """Ask where to save the user's own dates over all projects, and write them."""
        self._write_calendar("")

    def show_keys(self) -> None:
        """Show every command that has a key."""
        from presales_desk.ui.key_sheet import KeySheet

        KeySheet(self._window.offered_actions(), self._window).open()

    def show_about(self) -> None:
        """Show the version and where things lie."""
        from presales_desk.ui.about import AboutBox

        AboutBox(self._desk.workspace.folder, self._window).open()

    def open_log_folder(self) -> None:
        """Open the folder of the log file."""
        open_outside(self._window.logs)

    def _write_calendar(self, project_id: str) -> None:
        from presales_desk.ui.calendar_files import choose_calendar

        self._window.frame.stack.commit()
        choose_calendar(self._desk, project_id, self._window)

    @cached_property
    def _exchange(self) -> ProjectExchange:
        from presales_desk.ui.project_exchange import ProjectExchange

        return ProjectExchange(self._desk, self._window)

    def _open_palette(self, *, projects_only: bool) -> None:
        from presales_desk.ui.palette import Palette

        self._window.frame.stack.commit()
        Palette(self._window, projects_only=projects_only).open_above()
