"""How to ask: the four principles, held against the chosen question; kinds, forms and uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.method import load
from presales_desk.ui.widgets.frames import column, row, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.method.items import Item
    from presales_desk.records.questions import OwnQuestion


class Principles(QFrame):
    """The method's words on asking (section 12)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self._marks: dict[str, IconLabel] = {}
        self._names: dict[str, PlainLabel] = {}
        body, scroller = scrolled_column()
        method = load()
        parts = (
            self._principles(),
            _list(translate("Principles", "Four questions that move"), method.moving_questions),
            _list(translate("Principles", "Six forms"), method.asking_forms),
            _list(translate("Principles", "What asking is good for"), method.asking_uses),
        )
        for place, part in enumerate(parts):
            body.insertWidget(place, part)
        column(self).addWidget(scroller)

    def show_question(self, question: OwnQuestion | None, broken: Sequence[str] | None) -> None:
        """Mark which principles a question seems to break; None marks nothing."""
        self._asked.setText(question.text if question is not None else "")
        self._asked.setVisible(question is not None)
        for key, mark in self._marks.items():
            wrong = broken is not None and key in broken
            mark.show_icon("warn" if wrong else "ok", "warning" if wrong else "success")
            mark.setVisible(broken is not None)
            self._names[key].set_role("warning" if wrong else "")

    def broken(self) -> list[str]:
        """Return the names of the principles that are marked as broken."""
        return [n.text() for n in self._names.values() if n.property("role") == "warning"]

    def _principles(self) -> QWidget:
        part = _section()
        inside = column(part, margin=12, spacing=4)
        inside.addWidget(PlainLabel(translate("Principles", "Four principles"), "bold"))
        self._asked = PlainLabel("", "small", wrap=True)
        inside.addWidget(self._asked)
        for item in load().asking_principles:
            self._marks[item.key] = IconLabel("ok", "success")
            self._names[item.key] = PlainLabel(item.name.of(language()), wrap=True)
            line = row(spacing=6)
            line.addWidget(self._marks[item.key])
            line.addWidget(self._names[item.key], 1)
            inside.addLayout(line)
        return part


def _section() -> QFrame:
    section = QFrame()
    section.setObjectName("drawerSection")
    return section


def _list(heading: str, items: Sequence[Item]) -> QWidget:
    part = _section()
    inside = column(part, margin=12, spacing=4)
    inside.addWidget(PlainLabel(heading, "bold"))
    for item in items:
        inside.addWidget(PlainLabel(item.name.of(language()), wrap=True))
        if help_ := item.help.of(language()):
            inside.addWidget(PlainLabel(help_, "hint", wrap=True))
    return part
