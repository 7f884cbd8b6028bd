"""A change of the plan that waits in a strip for its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.ui.widgets.reason import ReasonStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class WaitingStrip(ReasonStrip):
    """Asks why, keeps the change back until then, and gives the focus back afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[str], object] | None = None
        self._give_up: Callable[[], object] | None = None
        self._back: QWidget | None = None
        self.given.connect(self._go_on)
        self.dropped.connect(self._forget)

    def wait_for(
        self,
        change: str,
        make: Callable[[str], object],
        give_up: Callable[[], object],
        back: QWidget,
    ) -> None:
        """Ask for the reason of a change; one that waits already is made without any.

        Args:
            change: What happens, in words.
            make: Makes it; gets the reason.
            give_up: Shows again what is stored.
            back: Gets the focus afterwards.

        """
        self.settle()
        self._make, self._give_up, self._back = make, give_up, back
        self.ask(change)

    def settle(self) -> None:
        """Make the change that waits, with what is typed of its reason; nothing is lost."""
        if self._make is not None:
            self._give()

    @Slot(str)
    def _go_on(self, reason: str) -> None:
        make, self._make = self._make, None
        self._return()
        if make is not None:
            make(reason)

    @Slot()
    def _forget(self) -> None:
        give_up, self._make = self._give_up, None
        self._return()
        if give_up is not None:
            give_up()

    def _return(self) -> None:
        if self._back is not None:
            self._back.setFocus()
