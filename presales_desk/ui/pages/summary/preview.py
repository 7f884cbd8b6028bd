"""The inspector: what readers of the knowledge base will find."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from presales_desk.records import formats
from presales_desk.records.enums import Result
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Drawer, column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from presales_desk.actions.summary import SummaryState

RESULT_TONES = {
    Result.OPEN: "neutral",
    Result.WON: "success",
    Result.LOST: "danger",
    Result.WITHDRAWN: "warning",
}
_EXCERPT = 160


class ArchivePreview(Drawer):
    """The card as a search shows it, the files that go in, and the tags.

    Signals:
        files_wanted: The user wants to choose files for the project.
        sorting_wanted: The user wants to say whose material the files are.
        file_opened: An Attachment.
    """

    files_wanted = Signal()
    sorting_wanted = Signal()
    file_opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("ArchivePreview", "Archive preview"))
        self._shown: SummaryState | None = None

    def show_state(self, state: SummaryState, *, read_only: bool) -> None:
        """Show what archiving would file now; the same twice changes nothing."""
        if state == self._shown:
            return
        self._shown = state
        self.clear()
        self._add_card(state)
        self._add_files(state, read_only=read_only)
        self._add_tags(state)

    def _add_card(self, state: SummaryState) -> None:
        card = QFrame()
        card.setObjectName("card")
        body = column(card, margin=12, spacing=6)
        chips = row(spacing=6)
        chips.addWidget(Chip(translate("ArchivePreview", "Project"), "primary"))
        result = state.project.result
        chips.addWidget(Chip(term(f"result.{result}"), RESULT_TONES[result]))
        chips.addStretch(1)
        body.addLayout(chips)
        body.addWidget(PlainLabel(state.project.name, "bold", wrap=True))
        body.addWidget(PlainLabel(_meta(state), "muted", wrap=True))
        body.addWidget(PlainLabel(_excerpt(state), "secondary", wrap=True))
        self.add_section(translate("ArchivePreview", "As readers will see it")).addWidget(card)

    def _add_files(self, state: SummaryState, *, read_only: bool) -> None:
        counted = translate("ArchivePreview", "Files that go in: {count}")
        body = self.add_section(counted.format(count=len(state.files)))
        attached = {file.name: file for file in state.attachments}
        for name in state.files:
            line = row(spacing=6)
            line.addWidget(IconLabel("file", "muted"))
            line.addWidget(ElidedLabel(name, middle=True), 1)
            if name in attached:
                opens = Button(translate("ArchivePreview", "Open"), Kind.LINK, small=True)
                opens.when_clicked(partial(self.file_opened.emit, attached[name]))
                line.addWidget(opens)
            body.addLayout(line)
        body.addWidget(
            PlainLabel(
                translate("ArchivePreview", "Names follow the rule in the settings."),
                "hint",
                wrap=True,
            )
        )
        if not read_only:
            add = Button(translate("ArchivePreview", "Add files…"), icon="plus", small=True)
            body.addWidget(add.when_clicked(self.files_wanted.emit))
            sort = Button(translate("ArchivePreview", "Say whose material they are"), Kind.LINK)
            body.addWidget(sort.when_clicked(self.sorting_wanted.emit))

    def _add_tags(self, state: SummaryState) -> None:
        tags = state.summary.tags if state.summary else ()
        if tags:
            body = self.add_section(term("summary.tags"))
            joined = ("、" if language() == "zh" else ", ").join(tags)
            body.addWidget(PlainLabel(joined, wrap=True))


def _meta(state: SummaryState) -> str:
    project = state.project
    parts = (
        project.customer,
        project.industry,
        formats.day(project.closed, language()),
        state.author,
    )
    return dotted(*parts)


def _excerpt(state: SummaryState) -> str:
    """The beginning of what was learned, which readers look for first."""
    summary = state.summary
    text = " ".join((summary.lessons or summary.outcome if summary else "").split())
    if not text:
        return translate("ArchivePreview", "The result and the lessons will stand here.")
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"
