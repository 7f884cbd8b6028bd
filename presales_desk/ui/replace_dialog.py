"""Replacing a name throughout a project: what is found, chosen and replaced as one edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QWidget

from presales_desk.actions.replace_throughout import (
    Mention,
    Place,
    Preview,
    Replacement,
    preview,
    replace_throughout,
)
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, menu_text
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import counted, dotted, error_text, translate

if TYPE_CHECKING:
    from presales_desk.actions.planned import Planned
    from presales_desk.errors import ExpectedError
    from presales_desk.records.base import Record
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_SIZE = (940, 560)
_PAUSE_MS = 200
_BEFORE_HIT = 14  # characters of a text shown before the name


class ReplaceDialog(QDialog):
    """Two names above, what would be replaced below; every text can be left out."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, old: str = "", new: str = ""
    ) -> None:
        super().__init__(parent)
        self._desk, self._project_id = desk, desk.project_id
        self._preview: Preview | None = None
        self._left_out: set[Place] = set()
        self._mentions: dict[str, Mention] = {}
        self.setWindowTitle(translate("ReplaceDialog", "Replace throughout the project"))
        self.resize(*_SIZE)
        self.old, self.new = TextField(), TextField()
        self.whole_words = QCheckBox(translate("ReplaceDialog", "Whole words"))
        self.whole_words.setToolTip(
            translate("ReplaceDialog", "For letters and digits: “HP” is not found in “HPE”")
        )
        self.match_case = QCheckBox(translate("ReplaceDialog", "Match case"))
        self.found = PlainLabel("", "muted")
        self.everything = QCheckBox(translate("ReplaceDialog", "All"))
        self.table = RecordTable(self._fields(), "replace.table", desk.preferences, lines=2)
        self.message = PlainLabel("", "error", wrap=True)
        self.replace = Button("", Kind.PRIMARY)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        for box in (self.whole_words, self.match_case, self.everything):
            box.setChecked(True)
        self.old.setText(old)
        self.new.setText(new)
        self._lay_out()
        self._connect()
        self._show_preview(None)
        self.look()

    @property
    def replacement(self) -> Replacement:
        """What the user wants to have replaced."""
        return Replacement(
            self.old.text().strip(),
            self.new.text().strip(),
            whole_words=self.whole_words.isChecked(),
            match_case=self.match_case.isChecked(),
        )

    @Slot()
    def look(self) -> None:
        """Look for the old name."""
        wanted, project_id, language = self.replacement, self._project_id, self._desk.language

        def work(reader: Reader, job: Job) -> tuple[Replacement, Preview]:
            del job  # under 100 ms
            return wanted, preview(reader, project_id, wanted, language)

        title = translate("ReplaceDialog", "Looking for the name")
        self._desk.run(work, title, self._show_found, self._refuse)

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=12)
        names = QGridLayout()
        names.setHorizontalSpacing(12)
        titles = (translate("ReplaceDialog", "Find"), translate("ReplaceDialog", "Replace with"))
        for place, (title, field) in enumerate(zip(titles, (self.old, self.new), strict=True)):
            names.addWidget(PlainLabel(title, "small"), 0, place)
            names.addWidget(field, 1, place)
            field.setAccessibleName(title)
        body.addLayout(names)
        options = row(spacing=16)
        for widget in (self.everything, self.whole_words, self.match_case):
            options.addWidget(widget)
        options.addStretch(1)
        options.addWidget(self.found)
        body.addLayout(options)
        body.addWidget(self.table, 1)
        body.addWidget(self.message)
        body.addLayout(dialog_foot(self, self.replace))

    def _connect(self) -> None:
        self._pause.timeout.connect(self.look)
        self._desk.closing.connect(self._pause.stop)
        for field in (self.old, self.new):
            field.textChanged.connect(self._pause.start)
        for box in (self.whole_words, self.match_case):
            box.toggled.connect(self.look)
        self.everything.clicked.connect(self._choose_all)
        self.table.edit_requested.connect(self._choose)
        self.replace.clicked.connect(self._replace)

    def _show_found(self, found: tuple[Replacement, Preview]) -> None:
        wanted, shown = found
        if wanted == self.replacement:
            self._show_preview(shown)

    def _show_preview(self, shown: Preview | None) -> None:
        self._preview = shown
        mentions = shown.mentions if shown is not None else ()
        self._mentions = {str(mention.place): mention for mention in mentions}
        self._left_out &= {mention.place for mention in mentions}
        self.message.hide()
        self._show_rows()

    def _show_rows(self) -> None:
        rows = [Shown(id=id, value=mention) for id, mention in self._mentions.items()]
        self.table.show_records(rows)
        chosen = [m for m in self._mentions.values() if m.place not in self._left_out]
        count = sum(mention.count for mention in chosen)
        self.everything.setChecked(not self._left_out)
        records = len({mention.record.id for mention in self._mentions.values()})
        words = translate(
            "ReplaceDialog",
            "Found {count} {count:time|times} in {records} {records:record|records}",
        )
        all_found = self._preview.count if self._preview is not None else 0
        self.found.setText(counted(words, count=all_found, records=records))
        act = counted(translate("ReplaceDialog", "Replace {count} {count:time|times}"), count=count)
        self.replace.setText(menu_text(act))
        self.replace.forbid(self._why_not(count))

    def _why_not(self, count: int) -> str:
        if self._desk.workspace.read_only:
            return translate("ReplaceDialog", "This window only reads the workspace")
        if not self.replacement.new:
            return translate("ReplaceDialog", "Write what the name is now")
        return "" if count else translate("ReplaceDialog", "Nothing is chosen")

    @Slot()
    def _choose_all(self) -> None:
        places = {mention.place for mention in self._mentions.values()}
        self._left_out = set() if self.everything.isChecked() else places
        self._show_rows()

    @Slot(str, object)
    def _choose(self, row_id: str, wanted: dict[str, Any]) -> None:
        place = self._mentions[row_id].place
        if wanted["chosen"]:
            self._left_out.discard(place)
        else:
            self._left_out.add(place)
        self._show_rows()

    @Slot()
    def _replace(self) -> None:
        places = {m.place for m in self._mentions.values()} - self._left_out
        wanted, project_id = self.replacement, self._project_id

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # reads and writes once
            return replace_throughout(reader, project_id, wanted, places)

        self.replace.setEnabled(False)
        title = translate("ReplaceDialog", "Replacing “{old}”").format(old=wanted.old)
        self._desk.run_edit(work, title, self._tell, self._refuse)

    def _tell(self, count: int, edit: Edit | None) -> None:
        """Say what was replaced, and close."""
        del count  # the name of the edit says it
        self.accept()
        if edit is not None:
            self._desk.tell(self._desk.words.label(edit.label), edit)

    def _refuse(self, error: ExpectedError) -> None:
        self._show_rows()
        self.message.setText(error_text(error))
        self.message.show()

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field(name="chosen", heading="", editor=Editor.CHECK, width=36, derive=self._is_chosen),
            _text("what", translate("ReplaceDialog", "Where"), 220, self._what),
            _text("before", translate("ReplaceDialog", "Before"), 320, _before),
            _text("after", translate("ReplaceDialog", "After"), 0, _after),
        )

    def _is_chosen(self, shown: Record) -> bool:
        return _mention(shown).place not in self._left_out

    def _what(self, shown: Record) -> str:
        if self._preview is None:
            return ""
        mention = _mention(shown)
        about = dotted(self._preview.kind(mention), self._preview.field(mention))
        return f"{about}\n{self._preview.title(mention)}"


def open_replacing(desk: Desk, parent: QWidget, old: str = "", new: str = "") -> None:
    """Let the user replace a name in the open project."""
    dialog = ReplaceDialog(desk, parent, old=old, new=new)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _text(name: str, heading: str, width: int, derive: Any) -> Field:
    return Field(
        name=name,
        heading=heading,
        editor=Editor.LONG_TEXT,
        width=width,
        read_only=True,
        derive=derive,
    )


def _mention(shown: Record) -> Mention:
    return cast("Shown", shown).value


def _before(shown: Record) -> str:
    return _from_hit(_mention(shown).before, _mention(shown).first)


def _after(shown: Record) -> str:
    return _from_hit(_mention(shown).after, _mention(shown).first)


def _from_hit(text: str, first: int) -> str:
    """Return ``text`` from a little before the place where the name stands."""
    start = first - _BEFORE_HIT
    return text if start <= 1 else f"…{text[start:]}"
