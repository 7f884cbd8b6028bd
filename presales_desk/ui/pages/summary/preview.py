"""The inspector: what readers of the knowledge base will find."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from presales_desk.planning.summary import field_term
from presales_desk.records import formats
from presales_desk.records.enums import Result
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Drawer, column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import dotted, language, term, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable

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
        analysis_wanted: Write the case analysis as a Word document.
        card_wanted: Make a case card of the summary.
    """

    files_wanted = Signal()
    sorting_wanted = Signal()
    file_opened = Signal(object)
    analysis_wanted = Signal()
    card_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("ArchivePreview", "Archive preview"))
        self._shown: SummaryState | None = None

    def showing(self, state: SummaryState, *, read_only: bool) -> list[Callable[[], None]]:
        """Return what shows, one after the other, what archiving would file now.

        There is nothing to do for what is shown already.
        """
        if state == self._shown:
            return []
        self._shown = None  # until all of it is there: the rest may be given up for a newer state
        closed = read_only or state.project.archived is not None
        return [
            partial(self._begin_with_card, state),
            partial(self._add_analysis, state),
            partial(self._add_case, state, read_only=read_only),
            partial(self._add_files, state, read_only=closed),
            partial(self._end_with_tags, state),
        ]

    def _begin_with_card(self, state: SummaryState) -> None:
        self.clear()
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

    def _add_analysis(self, state: SummaryState) -> None:
        """Say whether a case analysis has to be written, and what it still lacks."""
        body = self.add_section(words().text("report.case-analysis"))
        line = row(spacing=6)
        line.addWidget(IconLabel(*_analysis_icon(state)), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(_analysis_words(state), "secondary", wrap=True), 1)
        body.addLayout(line)
        write = Button(translate("ArchivePreview", "Write it as Word…"), icon="export", small=True)
        body.addWidget(write.when_clicked(self.analysis_wanted.emit))

    def _add_case(self, state: SummaryState, *, read_only: bool) -> None:
        if state.summary is None or read_only:
            return
        body = self.add_section(translate("ArchivePreview", "Case card"))
        hint = translate(
            "ArchivePreview", "Tells the case to other customers, and is offered for their slides."
        )
        body.addWidget(PlainLabel(hint, "hint", wrap=True))
        make = Button(translate("ArchivePreview", "Make a case card…"), icon="book", small=True)
        body.addWidget(make.when_clicked(self.card_wanted.emit))

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

    def _end_with_tags(self, state: SummaryState) -> None:
        self._shown = state
        tags = state.summary.tags if state.summary else ()
        if tags:
            body = self.add_section(term("summary.tags"))
            joined = _comma().join(tags)
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


def _analysis_icon(state: SummaryState) -> tuple[str, str]:
    if not state.analysis_due:
        return "info", "muted"
    return ("err", "danger") if _lacking(state) else ("ok", "success")


def _analysis_words(state: SummaryState) -> str:
    if state.project.level is None:
        return translate(
            "ArchivePreview", "Compulsory for important projects; the level is not judged yet"
        )
    level = term(f"method.importance.{state.project.level}")
    if not state.analysis_due:
        return translate("ArchivePreview", "Not compulsory at the level “{level}”").format(
            level=level
        )
    if lacks := _comma().join(_lacking(state)):
        due = translate("ArchivePreview", "Compulsory at the level “{level}”. Missing: {fields}")
        return due.format(level=level, fields=lacks)
    ready = translate(
        "ArchivePreview", "Compulsory at the level “{level}”: complete, filed with the project"
    )
    return ready.format(level=level)


def _lacking(state: SummaryState) -> list[str]:
    """Return what the summary, on which the analysis rests, still lacks besides the result."""
    fields = (finding.field for finding in state.findings if finding.field != "result")
    return [term(str(field_term(name))) for name in fields]


def _comma() -> str:
    return "、" if language() == "zh" else ", "


def _excerpt(state: SummaryState) -> str:
    """The beginning of what was learned, which readers look for first."""
    summary = state.summary
    text = " ".join((summary.lessons or summary.outcome if summary else "").split())
    if not text:
        return translate("ArchivePreview", "The result and the lessons will stand here.")
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"
