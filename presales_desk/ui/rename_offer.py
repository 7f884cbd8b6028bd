"""Offers over the page to replace an old name wherever it still stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.ui.rename_watch import RenameWatch
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.page_stack import PageStack
    from presales_desk.ui.rename_watch import Renamed
    from presales_desk.ui.widgets.notices import Banner

_ABOUT = "renamed"


class RenameOffer(QObject):
    """A banner over the page in front; it goes when the renaming is undone."""

    def __init__(self, desk: Desk, stack: PageStack) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack
        self._watch = RenameWatch(desk, self)
        self._watch.renamed.connect(self._offer)
        self._watch.taken_back.connect(self._withdraw)

    @Slot(object)
    def _offer(self, change: Renamed) -> None:
        page = self._stack.current
        if page is None or self._desk.workspace.read_only:
            return
        self._withdraw()
        words = translate(
            "RenameOffer",
            "“{old}” is now “{new}”, but it still stands {count} {count:time|times} in the "
            "project.",
        )
        said = counted(words, old=change.old, new=change.new, count=change.count)
        banner = page.show_banner(said, "primary", about=_ABOUT)
        act = translate("RenameOffer", "Look and replace…")
        banner.add_button(act, partial(self._replace, change), Kind.PRIMARY)

    def _replace(self, change: Renamed) -> None:
        from presales_desk.ui.replace_dialog import open_replacing  # not for the first paint

        self._withdraw()
        open_replacing(self._desk, self._stack, change.old, change.new)

    @Slot()
    def _withdraw(self) -> None:
        page = self._stack.current
        for banner in page.banners() if page is not None else ():
            if banner.about == _ABOUT:
                _close(banner)


def _close(banner: Banner) -> None:
    banner.hide()
    banner.dismissed.emit()
    banner.deleteLater()
