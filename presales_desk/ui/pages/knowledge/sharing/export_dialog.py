"""In which form entries are shared: as they are, or without names and prices, with a preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QTabWidget, QWidget

from presales_desk.actions.redaction_names import RedactionOptions
from presales_desk.actions.sharing import count_entries
from presales_desk.planning.amounts import Amounts
from presales_desk.planning.redaction import split_names
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.pages.knowledge.sharing.export_rows import left_out_table, replaced_table
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import counted, error_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.redaction import RedactionPreview, Replaced
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_SIZE = (820, 600)
_SMALL = (620, 272)  # while there is nothing to preview
_PAUSE_MS = 300
_LONGEST = 160  # characters of a heading
_AMOUNTS = (Amounts.HIDE, Amounts.RANGE, Amounts.KEEP)


class PackageExportDialog(QDialog):
    """Asks for the form, and shows what would be replaced and left out.

    Args:
        desk: Of the window.
        ids: Of the entries; none mean all.
        title: What they are called, for the name of the file.
        parent: What it stands over.

    """

    def __init__(
        self, desk: Desk, ids: Sequence[str], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ids, self.title = tuple(ids), title
        self._desk = desk
        self._task: Task | None = None
        self._rows: dict[str, Replaced] = {}
        self.setWindowTitle(translate("PackageExportDialog", "Export as package"))
        forms = (
            translate("PackageExportDialog", "As it is"),
            translate("PackageExportDialog", "Without names and prices"),
        )
        self.form = Segmented(forms, translate("PackageExportDialog", "Form"))
        self.count = PlainLabel(wrap=True)
        self.about = PlainLabel("", "muted", wrap=True)
        self.competitors = QCheckBox(translate("PackageExportDialog", "Competitors"))
        self.company = QCheckBox(translate("PackageExportDialog", "Our company"))
        self.amounts = Segmented(_amount_names(), translate("PackageExportDialog", "Amounts"))
        self.extra = TextField()
        self._kept: dict[str, Replaced] = {}
        self.replaced = replaced_table(self._kept, desk.preferences)
        self.left_out = left_out_table(desk.preferences)
        self.tabs = QTabWidget()
        self.message = PlainLabel("", "muted", wrap=True)
        self.act = Button(translate("PackageExportDialog", "Export…"), Kind.PRIMARY)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show_form(0)
        self._count_entries()

    def _count_entries(self) -> None:
        """Say how many entries leave; where all of them do, the knowledge base knows."""
        if self.ids:
            self._show_count(len(self.ids))
            return

        def work(reader: Reader, job: Job) -> int:
            del job  # one question to the catalogue
            return count_entries(reader.folder)

        title = translate("PackageExportDialog", "Counting the entries")
        self._desk.run(work, title, self._show_count, self._refuse)

    def _show_count(self, count: int) -> None:
        words = translate("PackageExportDialog", "{count} {count:entry|entries} will be exported.")
        self.count.setText(counted(words, count=count))

    def options(self) -> RedactionOptions | None:
        """Return how names and amounts are replaced; None to leave everything as it is."""
        if self.form.choice() == 0:
            return None
        return RedactionOptions(
            competitors=self.competitors.isChecked(),
            company=self.company.isChecked(),
            amounts=_AMOUNTS[self.amounts.choice()],
            extra=tuple(split_names(self.extra.text())),
            kept=frozenset(self._kept),
        )

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=12)
        body.addWidget(PlainLabel(self.title[:_LONGEST], "section", wrap=True))
        body.addWidget(self.count)
        body.addWidget(self.form)
        body.addWidget(self.about)
        self._redaction = QWidget()
        inner = column(self._redaction, spacing=10)
        inner.addLayout(self._choices())
        inner.addLayout(self._further())
        self.tabs.addTab(self.replaced, "")
        self.tabs.addTab(self.left_out, "")
        self.tabs.tabBar().hide()  # the tabs are called by their counts, known after the first look
        inner.addWidget(self.tabs, 1)
        body.addWidget(self._redaction, 1)
        body.addWidget(self.message)
        body.addStretch()
        body.addLayout(dialog_foot(self, self.act))
        self.act.setDefault(True)

    def _choices(self) -> QHBoxLayout:
        line = row(spacing=16)
        line.addWidget(PlainLabel(translate("PackageExportDialog", "Replace too:"), "muted"))
        for box in (self.competitors, self.company):
            box.setChecked(True)
            line.addWidget(box)
        line.addSpacing(8)
        line.addWidget(PlainLabel(translate("PackageExportDialog", "Amounts:"), "muted"))
        line.addWidget(self.amounts)
        line.addStretch(1)
        return line

    def _further(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.addWidget(PlainLabel(translate("PackageExportDialog", "Further names:"), "muted"))
        self.extra.setAccessibleName(translate("PackageExportDialog", "Further names"))
        self.extra.setPlaceholderText(
            translate("PackageExportDialog", "Names that stand in no record, with commas between")
        )
        line.addWidget(self.extra, 1)
        return line

    def _connect(self) -> None:
        self.form.chosen.connect(self._show_form)
        self._pause.timeout.connect(self.look)
        self._desk.closing.connect(self._pause.stop)
        self.extra.textChanged.connect(self._pause.start)
        self.amounts.chosen.connect(self.look)
        for box in (self.competitors, self.company):
            box.toggled.connect(self.look)
        self.replaced.edit_requested.connect(self._choose)
        self.act.clicked.connect(self.accept)
        self.finished.connect(self._stop)

    @Slot(int)
    def _show_form(self, place: int) -> None:
        self.form.choose(place)
        self._redaction.setVisible(place == 1)
        self.resize(*(_SIZE if place == 1 else _SMALL))
        self.message.setText("")
        self.about.setText(_whole() if place == 0 else _without())
        self.act.forbid("")
        if place == 1:
            self.look()

    @Slot()
    def look(self) -> None:
        """Look for what would be replaced."""
        options, ids, language = self.options(), self.ids, self._desk.language
        if options is None:
            return
        self._stop()
        self.message.set_role("muted")
        self.message.setText(translate("PackageExportDialog", "Looking through texts and files…"))
        self.act.forbid(translate("PackageExportDialog", "The preview is not ready yet"))

        def work(reader: Reader, job: Job) -> RedactionPreview:
            from presales_desk.actions.redaction import preview_redaction

            return preview_redaction(reader, ids, options, language, job)

        title = translate("PackageExportDialog", "Looking for names")
        self._task = self._desk.run(work, title, self._show_preview, self._refuse)

    @Slot(str, object)
    def _choose(self, name: str, wanted: dict[str, Any]) -> None:
        """Let a name stay, or replace it all the same."""
        if wanted["replaced"]:
            self._kept.pop(name, None)
        else:
            self._kept[name] = self._rows[name]
        self.look()

    @Slot()
    def _stop(self) -> None:
        """Let go of a preview that nobody awaits any more."""
        self._pause.stop()
        task, self._task = self._task, None
        if task is not None and task in self._desk.tasks:
            task.cancel()

    def _show_preview(self, found: RedactionPreview) -> None:
        rows = sorted((*found.replaced, *self._kept.values()), key=lambda one: -one.count)
        self._rows = {one.name: one for one in rows}
        self.replaced.show_records([Shown(id=one.name, value=one) for one in rows])
        self.left_out.show_records(
            [Shown(id=str(n), value=one) for n, one in enumerate(found.left_out)]
        )
        names = translate("PackageExportDialog", "Replaced ({count})").format(
            count=len(found.replaced)
        )
        files = translate("PackageExportDialog", "Left out ({count})").format(
            count=len(found.left_out)
        )
        self.tabs.setTabText(0, names)
        self.tabs.setTabText(1, files)
        self.tabs.tabBar().show()
        words = translate(
            "PackageExportDialog",
            "Entries: {entries}. Amounts replaced: {amounts}. The list of stand-ins stays in your "
            "workspace and is not in the file.",
        )
        self.message.set_role("muted")
        self.message.setText(words.format(entries=len(found.titles), amounts=found.amounts))
        self.act.forbid("")

    def _refuse(self, error: ExpectedError) -> None:
        self.message.set_role("error")
        self.message.setText(error_text(error))


def _amount_names() -> tuple[str, ...]:
    return (
        translate("PackageExportDialog", "hide"),
        translate("PackageExportDialog", "as ranges"),
        translate("PackageExportDialog", "keep"),
    )


def _whole() -> str:
    return translate(
        "PackageExportDialog",
        "One sealed file with the current revision of each entry and its files. It says who made "
        "it, in which workspace and when; every change of it is noticed.",
    )


def _without() -> str:
    return translate(
        "PackageExportDialog",
        "Customers, people and their contact data become stand-ins, always the same for the same "
        "name, in texts, titles, file names, decks and documents. Pictures become blank. What "
        "cannot be redacted safely is left out.",
    )
