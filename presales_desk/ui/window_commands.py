"""The commands that are there wherever the user is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Reach, Where
from presales_desk.ui.page import Group
from presales_desk.ui.page_help import HELP_KEY
from presales_desk.ui.report_commands import report_commands
from presales_desk.ui.window_verbs import WindowVerbs
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.frame import Frame
    from presales_desk.ui.main_window import MainWindow
    from presales_desk.ui.page import PageEntry

_of_window = partial(Command, reach=Reach.WINDOW)


def window_commands(window: MainWindow) -> list[Command]:
    """Return the window's own commands, in the order of the menus."""
    verbs = WindowVerbs(window)
    return [
        *_opening_commands(verbs),
        *_leaving_commands(window, verbs),
        *_edit_commands(verbs),
        *_view_commands(window.frame, verbs),
        *_place_commands(window.frame),
        *_page_commands(window.frame),
        *_project_commands(window.frame, verbs),
        *report_commands(window.frame),
        *_tool_commands(window.frame, verbs),
        *_help_commands(window.frame, verbs),
    ]


def _opening_commands(verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.FILE)
    return [
        make(
            id="window.new_project",
            title=translate("WindowCommands", "New project…"),
            icon="plus",
            key="Ctrl+N",
            run=verbs.new_project,
        ),
        make(
            id="window.open_project",
            title=translate("WindowCommands", "Open project…"),
            icon="folder",
            key="Ctrl+O",
            run=verbs.find_project,
        ),
        make(
            id="window.open_sample",
            title=translate("WindowCommands", "Open the sample project"),
            icon="bulb",
            run=verbs.open_sample,
        ),
        make(
            id="window.import_project",
            title=translate("WindowCommands", "Import project file…"),
            icon="import",
            enabled=verbs.can_write,
            run=verbs.import_project,
        ),
    ]


def _leaving_commands(window: MainWindow, verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.FILE)
    return [
        make(
            id="window.save",
            title=translate("WindowCommands", "Save now"),
            key="Ctrl+S",
            hint=translate("WindowCommands", "Everything is saved by itself; this does it now"),
            run=verbs.save_now,
        ),
        make(
            id="window.quit",
            title=translate("WindowCommands", "Quit"),
            key="Ctrl+Q",
            run=window.close,
        ),
    ]


def _edit_commands(verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.EDIT)
    return [
        make(
            id="window.undo",
            title=translate("WindowCommands", "Undo"),
            title_now=verbs.undo_title,
            icon="undo",
            key="Ctrl+Z",
            enabled=verbs.can_undo,
            run=verbs.undo,
        ),
        make(
            id="window.redo",
            title=translate("WindowCommands", "Redo"),
            title_now=verbs.redo_title,
            icon="redo",
            key="Ctrl+Y; Ctrl+Shift+Z",
            enabled=verbs.can_redo,
            run=verbs.redo,
        ),
        make(
            id="window.search",
            title=translate("WindowCommands", "Search the knowledge base"),
            icon="search",
            key="Ctrl+F",
            run=verbs.focus_search,
        ),
        make(
            id="window.filter",
            title=translate("WindowCommands", "Filter this page"),
            icon="filter",
            key="/",
            run=verbs.focus_filter,
        ),
    ]


def _view_commands(frame: Frame, verbs: WindowVerbs) -> list[Command]:
    return [*_pane_commands(frame, verbs), *_look_commands(verbs), *_size_commands(verbs)]


def _pane_commands(frame: Frame, verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.VIEW)
    return [
        make(
            id="window.navigation",
            title=translate("WindowCommands", "Show or shrink the navigation"),
            icon="tree",
            key="Ctrl+B",
            run=frame.toggle_navigation,
        ),
        make(
            id="window.inspector",
            title=translate("WindowCommands", "Show or hide the inspector"),
            icon="panel",
            key="Ctrl+I",
            run=verbs.toggle_inspector,
        ),
        make(
            id="window.next_pane",
            title=translate("WindowCommands", "Next pane"),
            key="F6",
            run=partial(frame.move_to_pane, 1),
        ),
        make(
            id="window.previous_pane",
            title=translate("WindowCommands", "Previous pane"),
            key="Shift+F6",
            run=partial(frame.move_to_pane, -1),
        ),
    ]


def _look_commands(verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.VIEW)
    return [
        make(
            id="window.theme",
            title=translate("WindowCommands", "Light or dark"),
            icon="moon",
            run=verbs.switch_theme,
        ),
        make(
            id="window.language",
            title=translate("WindowCommands", "Switch to Chinese"),
            icon="globe",
            run=verbs.switch_language,
        ),
        make(
            id="window.full_screen",
            title=translate("WindowCommands", "Full screen"),
            icon="fit",
            key="F11",
            run=verbs.toggle_full_screen,
        ),
    ]


def _size_commands(verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.VIEW)
    return [
        make(
            id="window.larger",
            title=translate("WindowCommands", "Larger type"),
            key="Ctrl++; Ctrl+=",
            run=partial(verbs.step_zoom, 1),
        ),
        make(
            id="window.smaller",
            title=translate("WindowCommands", "Smaller type"),
            key="Ctrl+-",
            run=partial(verbs.step_zoom, -1),
        ),
        make(
            id="window.normal_size",
            title=translate("WindowCommands", "Type at its normal size"),
            key="Ctrl+0",
            run=verbs.reset_zoom,
        ),
    ]


def _place_commands(frame: Frame) -> list[Command]:
    return [
        _of_window(
            id=f"place.{name}",
            title=title,
            icon=icon,
            key=f"Alt+{number}" if number < 10 else "",
            where=Where.VIEW,
            run=partial(frame.go, name),
        )
        for number, (name, title, icon) in enumerate(frame.rail.places, start=1)
    ]


def _page_commands(frame: Frame) -> list[Command]:
    return [
        Command(
            id=f"page.{entry.name}",
            title=entry.title(),
            icon=entry.icon,
            key=f"Ctrl+{number}" if number < 10 else "",
            reach=Reach.PROJECT,
            where=Where.PROJECT,
            enabled=partial(_project_is_open, frame),
            run=partial(frame.go, entry.name),
        )
        for number, entry in enumerate(_in_project(frame), start=1)
    ]


def _project_commands(frame: Frame, verbs: WindowVerbs) -> list[Command]:
    return [
        Command(
            id="window.replace",
            title=translate("WindowCommands", "Replace throughout the project…"),
            icon="edit",
            key="Ctrl+H",
            reach=Reach.PROJECT,
            where=Where.PROJECT,
            enabled=partial(_project_is_open, frame),
            run=verbs.replace_throughout,
        ),
        Command(
            id="window.export_project",
            title=translate("WindowCommands", "Export project file…"),
            icon="export",
            reach=Reach.PROJECT,
            where=Where.PROJECT,
            enabled=partial(_project_is_open, frame),
            run=verbs.export_project,
        ),
        Command(
            id="window.calendar",
            title=translate("WindowCommands", "Dates of the project to the calendar…"),
            icon="cal",
            reach=Reach.PROJECT,
            where=Where.PROJECT,
            enabled=partial(_project_is_open, frame),
            run=verbs.write_project_calendar,
        ),
    ]


def _project_is_open(frame: Frame) -> bool:
    return bool(frame.desk.project_id)


def _tool_commands(frame: Frame, verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.TOOLS)
    palette = make(
        id="window.palette",
        title=translate("WindowCommands", "Command palette…"),
        icon="cmd",
        key="Ctrl+K",
        run=verbs.open_palette,
    )
    hidden = [
        make(
            id=f"page.{entry.name}",
            title=entry.title(),
            icon=entry.icon,
            key=entry.key,
            run=partial(frame.go, entry.name),
        )
        for entry in frame.entries
        if entry.group is Group.HIDDEN
    ]
    mine = make(
        id="window.own_calendar",
        title=translate("WindowCommands", "My dates to the calendar…"),
        icon="cal",
        run=verbs.write_own_calendar,
    )
    return [palette, mine, *hidden]


def _help_commands(frame: Frame, verbs: WindowVerbs) -> list[Command]:
    make = partial(_of_window, where=Where.HELP)
    return [
        make(
            id="window.help",
            title=translate("WindowCommands", "Help on this page"),
            icon="help",
            key=HELP_KEY,
            enabled=frame.stack.has_help,
            run=frame.stack.open_help,
        ),
        make(
            id="window.keys",
            title=translate("WindowCommands", "Keyboard shortcuts"),
            icon="cmd",
            key="F1",
            run=verbs.show_keys,
        ),
        make(
            id="window.logs",
            title=translate("WindowCommands", "Open the log folder"),
            icon="folder",
            run=verbs.open_log_folder,
        ),
        make(
            id="window.about",
            title=translate("WindowCommands", "About Presales Desk"),
            icon="info",
            run=verbs.show_about,
        ),
    ]


def _in_project(frame: Frame) -> list[PageEntry]:
    return [entry for entry in frame.entries if entry.group.in_project]
