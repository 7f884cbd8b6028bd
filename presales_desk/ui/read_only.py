"""Says above everything why a window can only be read in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presales_desk.errors import (
    DamagedWorkspaceError,
    DiskFullError,
    ExpectedError,
    InUseError,
    ReadOnlyError,
)
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


class ReadOnlyNotice(QWidget):
    """The banner over a window that writes nothing; hidden over every other one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setVisible(desk.workspace.read_only)
        if desk.workspace.read_only:
            banner = Banner(_words(desk.why_read_only), "warning", dismissible=False)
            column(self, margin=8).addWidget(banner)
            self._offer_own(banner, desk)

    def _offer_own(self, banner: Banner, desk: Desk) -> None:
        """Offer the way back to whoever looks at another one's workspace."""
        own = desk.preferences.workspace
        if own is not None and own != desk.workspace.folder:
            words = translate("ReadOnlyNotice", "Back to my own workspace")
            banner.add_button(words, partial(desk.leave_for, own))


def _words(why: ExpectedError | None) -> str:
    match why:
        case InUseError():
            return translate(
                "ReadOnlyNotice",
                "This window is for reading only: the workspace is open in another window "
                "({holder}). To write, close that one and start the program again.",
            ).format(holder=why.values.get("holder", ""))
        case DamagedWorkspaceError():
            return translate(
                "ReadOnlyNotice",
                "This window is for reading only: the workspace is damaged. "
                "Start the program again to repair it or to restore a backup.",
            )
        case DiskFullError():
            return translate(
                "ReadOnlyNotice",
                "This window is for reading only: the disk is full. "
                "Make room and start the program again.",
            )
        case ReadOnlyError():
            return translate(
                "ReadOnlyNotice",
                "This window is for reading only: the folder of the workspace cannot be written.",
            )
        case _:
            return translate(
                "ReadOnlyNotice",
                "This window is for reading only: the workspace was opened that way.",
            )
