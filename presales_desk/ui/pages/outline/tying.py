"""Ties the slide in the editor to the plan, and shows what it is tied to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.slide_links import (
    plan_ties,
    plan_unlink,
    possible_ties,
    read_slide_links,
)
from presales_desk.ui.pages.outline.record_pages import show_record
from presales_desk.ui.pages.outline.ties import GROUPS, SlideTies, group_name
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.slide_links import SlideTie
    from presales_desk.records.outline import Outline, Slide
    from presales_desk.ui.desk import Desk


class SlideTying(QObject):
    """Follows the slide that is shown; every choice is one edit."""

    def __init__(self, desk: Desk, strip: SlideTies, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._strip, self._page = desk, strip, page
        self._slide: Slide | None = None
        self._project_id = ""
        self._ties: Mapping[str, Sequence[SlideTie]] = {}
        strip.asked.connect(self.ask)
        strip.removed.connect(self._remove)
        strip.opened.connect(self._open)

    def read(self, outline: Outline | None, slides: Sequence[Slide]) -> None:
        """Read the ties of a talk and its ``slides`` again."""
        self._project_id = outline.project_id if outline is not None else ""
        reader = self._desk.workspace
        self._ties = read_slide_links(reader, outline.id, slides) if outline is not None else {}

    def show(self, slide: Slide | None) -> None:
        """Show what ``slide`` is tied to."""
        self._slide = slide
        read_only = self._desk.workspace.read_only
        self._strip.show_ties(self.ties_of(slide), read_only=read_only)

    @Slot(int)
    def ask(self, group: int = 0) -> None:
        """Let the user tick what the slide has to do with, beginning with a group."""
        slide = self._slide
        if slide is None or self._desk.workspace.read_only:
            return
        offered = possible_ties(self._desk.workspace, self._project_id)
        groups = [[tie for tie in offered if tie.role in roles] for roles in GROUPS]
        dialog = PickDialog(
            translate("SlideTies", "What has this slide to do with the plan?"),
            [self._sheet(place, ties) for place, ties in enumerate(groups)],
            translate("SlideTies", "Tie"),
            self._page,
        )
        dialog.tabs.setCurrentIndex(group)
        if dialog.exec() == PickDialog.DialogCode.Accepted:
            wanted = [_pair(key) for place in range(len(GROUPS)) for key in dialog.ticked(place)]
            self._desk.carry_out(plan_ties(self._desk.workspace, slide.id, wanted))

    def ties_of(self, slide: Slide | None) -> Sequence[SlideTie]:
        """Return what a slide is tied to, as it was read last."""
        return self._ties.get(slide.id, ()) if slide is not None else ()

    def _sheet(self, place: int, ties: Sequence[SlideTie]) -> Sheet:
        rows = [Choosable(_key(tie), dotted(tie.words, tie.note)) for tie in ties]
        ticked = {_key(tie) for tie in self.ties_of(self._slide)}
        nothing = translate("SlideTies", "The plan has nothing of this kind yet.")
        return Sheet(group_name(place), rows, ticked, nothing)

    @Slot(object)
    def _remove(self, tie: SlideTie) -> None:
        if self._slide is not None:
            reader = self._desk.workspace
            self._desk.carry_out(plan_unlink(reader, self._slide.id, tie.role, tie.record_id))

    @Slot(object)
    def _open(self, tie: SlideTie) -> None:
        show_record(self._desk, tie.record_id)


def _key(tie: SlideTie) -> str:
    return f"{tie.role} {tie.record_id}"


def _pair(key: str) -> tuple[str, str]:
    role, _, record_id = key.partition(" ")
    return role, record_id
