"""Turns commands into the actions that menus, buttons and keys share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from presales_desk.ui.commands import IN_HEADER
from presales_desk.ui.icons import set_icon
from presales_desk.ui.widgets.labels import menu_text, safe_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.commands import Command


class CommandAction(QAction):
    """The one action of a command. Its keys work while the widget it was added to is visible."""

    def __init__(self, command: Command, parent: QObject) -> None:
        super().__init__(parent)
        self.command = command
        self.setObjectName(command.id)
        self.setShortcuts([QKeySequence(key) for key in command.key.split("; ") if key])
        self._has_icon = False
        if command.where in IN_HEADER:
            self.show_icon()
        self.triggered.connect(self._run)
        self.refresh()

    def show_icon(self) -> None:
        """Have the icon drawn: of those in menus only when the menu opens."""
        if self.command.icon and not self._has_icon:
            self._has_icon = True
            set_icon(self, self.command.icon)

    def refresh(self) -> None:
        """Ask the command again what it is called and whether it can be run."""
        command = self.command
        title = command.title_now() if command.title_now else command.title
        self.setText(menu_text(title))
        self.setEnabled(command.enabled())
        shown = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = command.hint or title
        self.setToolTip(safe_tooltip(f"{hint}  {shown}" if shown else hint))

    def _run(self) -> None:
        self.command.run()


class ActionSet:
    """The actions of one owner: the window, or one page.

    Args:
        commands: In the order in which they are offered.
        owner: While it is visible, the keys of the commands work.

    """

    def __init__(self, commands: Iterable[Command], owner: QWidget) -> None:
        self.actions = [CommandAction(command, owner) for command in commands]
        owner.addActions(self.actions)

    def refresh(self) -> None:
        """Ask every command again whether it can be run."""
        for action in self.actions:
            action.refresh()

    def named(self, id: str) -> CommandAction | None:
        """Return the action of the command ``id``; None when this owner has none."""
        return next((action for action in self.actions if action.command.id == id), None)
