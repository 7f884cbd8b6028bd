"""Inserting patterns: from the menu at once, or from the dialog that says when to use them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.patterns import plan_pattern
from presales_desk.method import load
from presales_desk.planning.patterns import usual_section
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.pages.outline.patterns.names import part_name
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from presales_desk.method.items import SlidePattern
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class Patterns(QObject):
    """Each insertion is one edit."""

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    @Slot()
    def choose(self) -> None:
        """Show all patterns, and insert the one that is chosen."""
        from presales_desk.ui.pages.outline.patterns.dialog import PatternDialog

        self._page.commit()
        dialog = PatternDialog(self._page.talk, self._page)
        if dialog.exec() == PatternDialog.DialogCode.Accepted:
            self.insert(dialog.chosen())
        dialog.deleteLater()

    def insert(self, key: str) -> None:
        """Insert the slides of a pattern: behind the current one if that is in their block."""
        self._page.commit()
        outline = self._page.outline
        if outline is None:
            return
        pattern = next(one for one in load().patterns if one.key == key)
        planned = plan_pattern(self._desk.workspace, outline.id, key, after=self._behind(pattern))
        if self._desk.carry_out(planned) is not None:
            self._page.show_made(planned.value)
            self._page.bench.editor.focus_field("title")

    def commands(self) -> list[Command]:
        """Return the menu: the dialog, and below each group its patterns."""
        way_in = Command(
            id="outline.patterns",
            title=translate("Patterns", "Ways to open, to argue and to end…"),
            run=self.choose,
            icon="bulb",
            where=Where.INSERT,
            enabled=self._has_outline,
            also=_other_words(),
        )
        return [way_in, *map(self._command, load().patterns)]

    def _command(self, pattern: SlidePattern) -> Command:
        return Command(
            id=f"outline.pattern.{pattern.key}",
            title=pattern.name.of(language()),
            run=partial(self.insert, pattern.key),
            where=Where.INSERT,
            below=(part_name(pattern.part),),
            enabled=self._has_outline,
            hint=pattern.help.of(language()),
            also=_other_words(),
        )

    def _has_outline(self) -> bool:
        return self._page.outline is not None

    def _behind(self, pattern: SlidePattern) -> str:
        slide = self._page.current_slide
        here = slide is not None and slide.section is usual_section(pattern)
        return slide.id if slide is not None and here else ""


def _other_words() -> str:
    """Return what people call patterns of slides, for the command palette."""
    return translate("Patterns", "patterns templates models structure opening argument ending")
