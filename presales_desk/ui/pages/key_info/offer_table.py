"""Offers of answers in rows: taken or not, for which question, in which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal, Slot

from presales_desk.method import load
from presales_desk.planning.notes import Offer
from presales_desk.records.base import Record
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow(Record):
    """An offer as the user has changed it; never stored."""

    table: ClassVar[str] = ""

    taken: bool = True
    question: str
    answer: str
    speaker: str = ""


class OfferTable(RecordTable):
    """Space takes an offer or leaves it; question, words and speaker are edited in place.

    Signals:
        counted: How many offers are taken.
    """

    counted = Signal(int)

    def __init__(self) -> None:
        super().__init__(_fields(), lines=2)
        self.setAccessibleName(translate("OfferTable", "Sentences that may answer a question"))
        self._rows: list[OfferRow] = []
        self.edit_requested.connect(self._change)
        self.delete_requested.connect(self._drop)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these offers; the clear ones are taken."""
        self._rows = [
            OfferRow(
                taken=one.is_clear, question=one.question, answer=one.answer, speaker=one.speaker
            )
            for one in offers
        ]
        self._show()

    def taken(self) -> list[Offer]:
        """Return the offers that the user takes, as they stand now."""
        return [
            Offer(row.question, row.answer, row.speaker)
            for row in self._rows
            if row.taken and row.answer.strip()
        ]

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        self._rows = [row.but(**fields) if row.id == id else row for row in self._rows]
        self._show()

    @Slot(object)
    def _drop(self, ids: Sequence[str]) -> None:
        self._rows = [row for row in self._rows if row.id not in ids]
        self._show()

    def _show(self) -> None:
        self.show_records(self._rows)
        self.counted.emit(len(self.taken()))


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            name="taken",
            heading=translate("OfferTable", "Take"),
            editor=Editor.CHECK,
            width=56,
        ),
        Field(
            name="answer",
            heading=translate("OfferTable", "What was said"),
            editor=Editor.LONG_TEXT,
            width=0,
            optional=False,
        ),
        Field(
            name="question",
            heading=translate("OfferTable", "Answers the question"),
            editor=Editor.CHOICE,
            choices=_questions(),
            optional=False,
            width=300,
        ),
        Field(name="speaker", heading=translate("OfferTable", "Who said it"), width=110),
    )


def _questions() -> tuple[Choice, ...]:
    return tuple(
        Choice(f"{item.key}.{question.key}", f"{item.letter} {question.name.of(language())}")
        for item in load().key_info
        for question in item.questions
    )
