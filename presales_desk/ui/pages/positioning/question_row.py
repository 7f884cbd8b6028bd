"""One of the four questions of a project with its answer and what shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame

from presales_desk.records.enums import Confidence, Verdict
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.models.values import date_text
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.method.items import Item
    from presales_desk.records.plan import Judgement
    from presales_desk.ui.desk import Desk

_VERDICTS = tuple(Verdict)
_NAME_WIDTH = 168
_ORIGIN_HEIGHT = 18
_LONGEST_SOURCE = 12


class QuestionRow(QFrame):
    """The question, yes or no, the evidence; source, day and certainty unfold below.

    Signals:
        judged: The Judgement that is shown, dict of its fields with new values, merge key (empty
            for a gesture of its own).
    """

    judged = Signal(object, object, str)

    def __init__(self, number: int, question: Item, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self._judgement: Judgement | None = None
        self._low = False
        name = question.name.of(desk.language)
        self._name = PlainLabel(f"{number}  {name}", "bold", wrap=True)
        self._name.setFixedWidth(theme().pixels(_NAME_WIDTH))
        self._name.setToolTip(safe_tooltip(question.help.of(desk.language)))
        self.verdict = Segmented([term(f"verdict.{each}") for each in _VERDICTS], name)
        self.evidence = RecordForm((_evidence(name),), headings=False)
        self.proof = RecordForm(_proof(), columns=3)
        self.unfold = Button("", Kind.LINK, small=True).when_clicked(self.turn)
        self.unfold.setFixedHeight(theme().pixels(_ORIGIN_HEIGHT))
        self.proof.hide()
        self._lay_out()
        self.verdict.chosen.connect(self._judge)
        for form in (self.evidence, self.proof):
            form.edit_requested.connect(self._change)
            form.typing.connect(desk.typing)

    def show_judgement(self, judgement: Judgement, *, read_only: bool) -> None:
        """Show an answer; a blank one while nobody judged."""
        self._judgement = judgement
        verdict = judgement.verdict
        self.verdict.choose(_VERDICTS.index(verdict) if verdict is not None else -1)
        self.verdict.setEnabled(not read_only)
        for form in (self.evidence, self.proof):
            form.show_record(judgement)
            form.set_read_only(read_only)
        self._show_origin(judgement)

    def set_low(self, *, low: bool) -> None:
        """Take one line in a low window, where the origin stands beside the evidence."""
        ways = QBoxLayout.Direction
        self._known.setDirection(ways.LeftToRight if low else ways.TopToBottom)
        self._known.setSpacing(8 if low else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._known.setAlignment(self.evidence, middle if low else Qt.AlignmentFlag(0))
        self._known.setAlignment(self.unfold, middle if low else Qt.AlignmentFlag.AlignLeft)
        self._low = low
        if self._judgement is not None:
            self._show_origin(self._judgement)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        self.evidence.flush()
        self.proof.flush()

    def turn(self) -> None:
        """Show or hide where the answer comes from."""
        self.proof.setVisible(self.proof.isHidden())
        if self.proof.isVisible():
            self.proof.focus_field("source")

    def _show_origin(self, judgement: Judgement) -> None:
        origin = _origin(judgement)
        missing = translate("QuestionRow", "Add source")
        brief = term("key_fact.source") if judgement.source else missing
        self.unfold.setText(brief if self._low else origin or missing)
        self.unfold.setToolTip(safe_tooltip(origin))
        name = translate("QuestionRow", "Source, day and certainty: {origin}")
        self.unfold.setAccessibleName(name.format(origin=origin))

    @Slot(int)
    def _judge(self, place: int) -> None:
        self.judged.emit(self._judgement, {"verdict": _VERDICTS[place]}, "")

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        self.judged.emit(self._judgement, {name: value}, merge_key)

    def _lay_out(self) -> None:
        self._known = column()
        self._known.addWidget(self.evidence, 1)
        self._known.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        line = row(spacing=12)
        line.addWidget(self._name)
        line.addWidget(self.verdict)
        line.addLayout(self._known, 1)
        body = column(self, spacing=6)
        body.setContentsMargins(12, 3, 12, 3)
        body.addLayout(line)
        body.addWidget(self.proof)


def _origin(judgement: Judgement) -> str:
    """Return where an answer comes from in a few words; empty while nobody said."""
    sure = term(f"confidence.{judgement.confidence}") if judgement.confidence else ""
    source = judgement.source
    if len(source) > _LONGEST_SOURCE:
        source = f"{source[:_LONGEST_SOURCE]}…"
    return dotted(source, date_text(judgement.heard)[5:], sure)


def _evidence(question: str) -> Field:
    heading = translate("QuestionRow", "Evidence: {question}").format(question=question)
    return Field(
        name="evidence", heading=heading, placeholder=translate("QuestionRow", "What shows it?")
    )


def _proof() -> tuple[Field, ...]:
    return (
        Field(name="source", heading=term("key_fact.source")),
        Field(name="heard", heading=term("key_fact.heard"), editor=Editor.DATE),
        Field(
            name="confidence",
            heading=term("key_fact.confidence"),
            editor=Editor.CHOICE,
            choices=choices_of(Confidence, "confidence", none=True),
        ),
    )
