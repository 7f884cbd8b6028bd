"""Brings slides from elsewhere into the talk, and makes a short version of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.agenda import plan_agenda_in_step
from presales_desk.actions.copying import plan_copy_from, plan_short_version
from presales_desk.actions.text_import import plan_from_text
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class Copying(QObject):
    """Each of its gestures is one edit."""

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    @Slot()
    def choose_slides(self) -> None:
        """Ask for slides of another talk, and copy them."""
        from presales_desk.ui.pages.outline.copying.slides_dialog import SlidesDialog

        self._page.commit()
        dialog = SlidesDialog(self._desk, self._page.talk, self._page)
        if dialog.exec() == SlidesDialog.DialogCode.Accepted:
            self.copy(dialog.slides.ticked())
        dialog.deleteLater()

    def copy(self, slide_ids: Sequence[str]) -> None:
        """Copy slides to the ends of their blocks, and say which foreign names stand on them."""
        outline = self._page.outline
        if outline is None or not slide_ids:
            return
        planned = plan_copy_from(self._desk.workspace, outline.id, slide_ids)
        edit = self._desk.carry_out(planned)
        if edit is None:
            return
        self._page.show_made(planned.value.ids)
        names = {str(finding.values["name"]) for finding in planned.value.findings}
        words = translate("Copying", "Copied: {count} {count:slide|slides}")
        if names:
            words = translate(
                "Copying",
                "Copied: {count} {count:slide|slides}. They name {names}: reword them.",
            )
        told = counted(words, count=len(slide_ids), names=_listed(names))
        self._desk.tell(told, edit)

    @Slot()
    def write_text(self) -> None:
        """Ask for a text, and take it in as slides."""
        from presales_desk.ui.pages.outline.copying.text_dialog import TextDialog

        self._page.commit()
        dialog = TextDialog(self._desk, self._page.talk, self._page)
        if dialog.exec() == TextDialog.DialogCode.Accepted:
            self.take_text(dialog.text.toPlainText())
        dialog.deleteLater()

    def take_text(self, text: str) -> None:
        """Take a text in as slides."""
        outline = self._page.outline
        if outline is None:
            return
        planned = plan_from_text(self._desk.workspace, outline.id, text)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._page.show_made(planned.value)
            words = translate("Copying", "From the text: {count} {count:slide|slides}")
            self._desk.tell(counted(words, count=len(planned.value)), edit)

    @Slot()
    def shorten(self) -> None:
        """Ask how long the short version may be, and make it."""
        from presales_desk.ui.pages.outline.copying.minutes_dialog import MinutesDialog

        self._page.commit()
        outline = self._page.outline
        if outline is None:
            return
        minutes = self._page.talk.minutes or outline.slot_minutes or 0
        dialog = MinutesDialog(minutes, self._page)
        if dialog.exec() == MinutesDialog.DialogCode.Accepted:
            planned = plan_short_version(self._desk.workspace, outline.id, dialog.minutes.value())
            if self._desk.carry_out(planned) is not None:
                self._page.show_outline(planned.value)
        dialog.deleteLater()

    @Slot()
    def bring_agenda_into_step(self) -> None:
        """Let the agenda name the blocks that there are, with their minutes."""
        self._page.commit()
        outline = self._page.outline
        if outline is None:
            return
        planned = plan_agenda_in_step(self._desk.workspace, outline.id)
        if not planned.changes:
            self._desk.tell(translate("Copying", "The agenda says so already"))
        elif (edit := self._desk.carry_out(planned)) is not None:
            self._page.reveal(planned.value)
            self._desk.tell(translate("Copying", "The agenda is in step with the talk"), edit)

    def agenda_lags(self) -> bool:
        """Tell whether the agenda of the talk says something else than its blocks."""
        outline = self._page.outline
        return outline is not None and bool(
            plan_agenda_in_step(self._desk.workspace, outline.id).changes
        )


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
