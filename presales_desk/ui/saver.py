"""Stores edits; one that its place refused is kept until it can be stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.errors import (
    DamagedWorkspaceError,
    DiskFullError,
    ExpectedError,
    InUseError,
    NotWrittenError,
    WorkspaceGoneError,
)
from presales_desk.ui.saving import SaveState, Saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.workspace.workspace import Edit

_FAULTS_OF_PLACE = (
    DiskFullError,
    NotWrittenError,
    WorkspaceGoneError,
    DamagedWorkspaceError,
    InUseError,
)
"""Refusals of the place itself: the edit was right."""


_TYPING_MS = 2000
"""Longer than any page waits before it stores what was typed."""


class Saver(QObject):
    """Knows how safe the user's work is.

    Signals:
        changed: A SaveState.

    Attributes:
        state: The same.

    """

    changed = Signal(object)

    def __init__(self, *, read_only: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: list[Callable[[], Edit]] = []
        self.state = SaveState(Saving.READ_ONLY if read_only else Saving.SAVED)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._end_typing)

    def store(self, make: Callable[[], Edit]) -> Edit:
        """Make an edit; keep it for ``retry`` when its place refuses it.

        Raises:
            ExpectedError: It was refused.

        """
        try:
            edit = make()
        except _FAULTS_OF_PLACE as error:
            self._kept.append(make)
            self._change(SaveState(Saving.FAILED, self.state.at, error))
            raise
        self.saved(edit)
        return edit

    def retry(self, refused: Callable[[ExpectedError], object]) -> None:
        """Make the kept edits in their order, up to the first that its place refuses again."""
        while self._kept:
            try:
                edit = self._kept[0]()
            except _FAULTS_OF_PLACE as error:
                refused(error)
                return
            except ExpectedError as error:  # overtaken by a later edit: nothing left to retry
                self._kept.pop(0)
                refused(error)
            else:
                self._kept.pop(0)
                self.saved(edit)
        self._change(SaveState(Saving.SAVED, self.state.at))

    def saved(self, edit: Edit) -> None:
        """Note that an edit was stored; the work is safe when none is kept."""
        if not self._kept:
            self._change(SaveState(Saving.SAVED, edit.at))

    def wait_for_typing(self) -> None:
        """Note that something is typed which is stored in a moment, unless it changes nothing."""
        self._typing.start()
        if self.state.saving is Saving.SAVED:
            self._change(SaveState(Saving.PENDING, self.state.at))

    @Slot()
    def _end_typing(self) -> None:
        """Wait no longer: what was typed is as it was before, or its field refuses it."""
        if self.state.saving is Saving.PENDING:
            self._change(SaveState(Saving.SAVED, self.state.at))

    def _change(self, state: SaveState) -> None:
        self.state = state
        self.changed.emit(state)
