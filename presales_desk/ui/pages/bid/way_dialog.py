"""What newly read files are to the tender that is there: beside it, an amendment, a new version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from presales_desk.actions.tender_import import Import
from presales_desk.records.tender import TenderScore
from presales_desk.ui.pages.bid.points.fields import fact_name, shown_value
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel, menu_text
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.actions.tender_changes import FactChange, ListChange
    from presales_desk.actions.tender_files import ReadFile
    from presales_desk.actions.tender_import import Imported

_WAYS = tuple(Import)
_INDENT = 24
_MOST_NAMED = 3
"""Files that are named; an archive may hold hundreds."""
_MOST_FACTS = 8
"""Changed facts that are listed; a version in which more are others is another tender."""


class WayDialog(QDialog):
    """Each way tells what it would bring; one that changes most of the tender is seen at once.

    Signals:
        taken: The Import that was chosen.
    """

    taken = Signal(object)

    def __init__(
        self,
        files: Sequence[ReadFile],
        outlook: Mapping[Import, Imported],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("WayDialog", "There is a tender already"))
        self.setMinimumWidth(520)
        names = dict.fromkeys(file.tender.file for file in files)
        body = column(self, margin=16, spacing=8)
        body.addWidget(PlainLabel(_asked(list(names)), "section", wrap=True))
        self.ways = QButtonGroup(self)
        for place, way in enumerate(_WAYS):
            choice = QRadioButton(menu_text(_name(way)))
            self.ways.addButton(choice, place)
            body.addWidget(choice)
            brings = row()
            brings.addSpacing(_INDENT)
            brings.addWidget(PlainLabel(_brings(outlook[way]), "hint", wrap=True), 1)
            body.addLayout(brings)
        self.choose(Import.AMEND)
        change = translate("WayDialog", "Whichever way, these facts change")
        _add_facts(body, change, list(map(_told, outlook[Import.AMEND].facts)))
        stay = translate("WayDialog", "You wrote these facts: they stay, whatever the file says")
        _add_facts(body, stay, list(map(_kept, outlook[Import.AMEND].kept)))
        kept = translate(
            "WayDialog", "Answers are kept in any case; one undo takes all of it back."
        )
        body.addWidget(PlainLabel(kept, "hint", wrap=True))
        self._add_buttons(body)

    def choose(self, way: Import) -> None:
        """Mark a way as the one to take, and let the arrow keys go on from it."""
        choice = self.ways.button(_WAYS.index(way))
        choice.setChecked(True)
        choice.setFocus()

    def _add_buttons(self, body: QVBoxLayout) -> None:
        self.act = Button(translate("WayDialog", "Take over"), Kind.PRIMARY)
        self.act.setDefault(True)
        self.act.clicked.connect(self._take)
        body.addSpacing(8)
        body.addLayout(dialog_foot(self, self.act))

    @Slot()
    def _take(self) -> None:
        self.accept()
        self.taken.emit(_WAYS[self.ways.checkedId()])


def _add_facts(body: QVBoxLayout, title: str, facts: Sequence[str]) -> None:
    """List what is read otherwise now, in whichever way the files are taken."""
    if not facts:
        return
    body.addSpacing(4)
    body.addWidget(PlainLabel(title, "bold", wrap=True))
    for told in facts[:_MOST_FACTS]:
        body.addWidget(ElidedLabel(told))
    if more := len(facts[_MOST_FACTS:]):
        said = translate("WayDialog", "and {count} more")
        body.addWidget(PlainLabel(said.format(count=more), "hint"))
    body.addSpacing(4)


def _asked(names: Sequence[str]) -> str:
    """Return what is asked about the files; of many the first are named."""
    named = translate("WayDialog", "”, “").join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        said = translate("WayDialog", "What are these {count} files to it: “{name}”…?")
        return said.format(name=named, count=len(names))
    return translate("WayDialog", "What is “{name}” to it?").format(name=named)


def _name(way: Import) -> str:
    return {
        Import.ADD: translate("WayDialog", "A further part: it stands beside the tender"),
        Import.AMEND: translate("WayDialog", "A clarification: it changes what it mentions"),
        Import.REPLACE: translate("WayDialog", "A new version: it takes the tender’s place"),
    }[way]


def _brings(imported: Imported) -> str:
    words = translate(
        "WayDialog",
        "{added} new, {changed} changed, {withdrawn} withdrawn {withdrawn:clause|clauses}",
    )
    clauses = counted(
        words,
        added=imported.added,
        changed=imported.changed,
        withdrawn=imported.withdrawn,
    )
    return "\n".join(filter(None, (clauses, dotted(*map(_listed, imported.lists)))))


def _listed(change: ListChange) -> str:
    """Return what becomes of scoring items or documents: only what happens to any of them."""
    is_scores = change.kind is TenderScore
    scores = translate("WayDialog", "Scoring items: {counts}")
    documents = translate("WayDialog", "Documents to hand in: {counts}")
    told = (
        (translate("WayDialog", "{count} new"), change.added),
        (translate("WayDialog", "{count} changed"), change.changed),
        (translate("WayDialog", "{count} dropped"), change.withdrawn),
    )
    comma = translate("WayDialog", ", ")
    counts = comma.join(words.format(count=count) for words, count in told if count)
    return (scores if is_scores else documents).format(counts=counts)


def _told(change: FactChange) -> str:
    return _filled(translate("WayDialog", "{fact}: {before} → {after}"), change)


def _kept(change: FactChange) -> str:
    return _filled(translate("WayDialog", "{fact}: {before}, in the file {after}"), change)


def _filled(said: str, change: FactChange) -> str:
    before, after = (
        shown_value(change.key, value, change.currency) for value in (change.before, change.after)
    )
    return said.format(fact=fact_name(change.key), before=before, after=after)
