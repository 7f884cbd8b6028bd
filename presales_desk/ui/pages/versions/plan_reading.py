"""The plan as it was, to read: its parts at the left, its text beside them."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.versions.section_list import WIDTH, Part, section_list
from presales_desk.ui.panes import Panes
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.reading_pane import SafeTextBrowser
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from presales_desk.records.plan_text import Chapter, Entry
    from presales_desk.ui.preferences import Preferences

_WIDEST = 1000  # of a line that is still easy to read


class PlanReading(QWidget):
    """Everything a plan held on a day; nothing in it can be changed."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.parts = section_list()
        self.parts.opened.connect(self._go_to)
        self.text = PlanText()
        panes = Panes("versions.reading", preferences)
        panes.add_pane(self.parts, WIDTH)
        panes.add_pane(self.text, 900, grows=True)
        panes.restore()
        self._stack = QStackedWidget()
        self._stack.addWidget(panes)
        self._stack.addWidget(
            EmptyState(
                translate("PlanReading", "The project had not begun on this day"),
                translate("PlanReading", "Choose a later day above."),
                "cal",
            )
        )
        column(self).addWidget(self._stack)
        self.setFocusProxy(self.text)

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Show a plan from its beginning."""
        self._stack.setCurrentIndex(0 if chapters else 1)
        self.parts.show_items([Part(c.section, c.title, _count(c)) for c in chapters])
        self.text.show_chapters(chapters)

    @Slot(object)
    def _go_to(self, part: Part) -> None:
        self.text.scrollToAnchor(str(part.section))


class PlanText(SafeTextBrowser):
    """The text of a plan; what people typed is escaped, only our own marks are markup."""

    def __init__(self) -> None:
        self._chapters: Sequence[Chapter] = ()
        super().__init__()
        self.setAccessibleName(translate("PlanReading", "The plan"))
        self.document().setDocumentMargin(16)

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Show these parts of the plan."""
        self._chapters = chapters
        self._renew()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.setViewportMargins(0, 0, max(0, self.width() - theme().pixels(_WIDEST)), 0)

    @override
    def _body(self) -> str:
        muted = theme().color("text-2").name()
        return "".join(part for chapter in self._chapters for part in _marked(chapter, muted))


def _marked(chapter: Chapter, muted: str) -> Iterator[str]:
    """Yield a chapter as HTML, piece by piece."""
    title = html.escape(chapter.title)
    yield f'<h3><a name="{chapter.section}"></a>{title}</h3>'
    if chapter.facts:
        yield "<table cellpadding='3'>"
        for name, value in chapter.facts:
            label = f'<td style="color:{muted}">{html.escape(name)}</td>'
            yield f"<tr>{label}<td>{_lines(value)}</td></tr>"
        yield "</table>"
    for name, entries in chapter.groups:
        if name:
            yield f'<p style="color:{muted}">{html.escape(name)}</p>'
        yield from (_entry(entry, muted) for entry in entries)


def _entry(entry: Entry, muted: str) -> str:
    body = "<br>".join(_lines(line) for line in entry.lines)
    below = f'<br><span style="color:{muted}">{body}</span>' if body else ""
    return f"<p><b>{html.escape(entry.title)}</b>{below}</p>"


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _count(chapter: Chapter) -> int:
    return sum(len(entries) for _, entries in chapter.groups) or len(chapter.facts)
