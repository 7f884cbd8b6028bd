"""What the scoring table comes to: sums by section, and what each side may get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.clause_scores import read_sides
from presales_desk.method import load
from presales_desk.method.keys import Element
from presales_desk.planning.bid.scored import section_sums
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.models.shown import Shown, told_text
from presales_desk.ui.pages.bid.points.score_words import shown
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import dotted, language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.planning.bid.sides import Side
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_MOST_ROWS = 12
_FIGURE = 104
"""Width of a column of figures."""


class Reckoning(QObject):
    """Two cards: one while there are several sections, one while there are scoring items.

    Args:
        desk: Reads the competition matrix in the background.
        parent: Whose it is.

    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: tuple[str, Sequence[ItemRisk]] = ("", ())
        self.sections = _table(_section_fields(), translate("Reckoning", "Sums by section"))
        self.sides = _table(_side_fields(), translate("Reckoning", "Expected beside competitors"))
        self.cards = (
            _card(translate("Reckoning", "Sums by section"), self.sections),
            _card(translate("Reckoning", "Expected beside competitors"), self.sides),
        )
        note = translate(
            "Reckoning",
            "Ours by our answers; theirs, and what nobody judged, by the competition matrix",
        )
        self.cards[1].header.set_sub(note)

    def show_items(self, project_id: str, items: Sequence[ItemRisk]) -> None:
        """Show what these scoring items come to; the sides follow when their scores are read."""
        sums = section_sums(items)
        self.cards[0].setVisible(len(sums) > 1)
        self.cards[1].setVisible(bool(items))
        self.sections.show_records([Shown(id=each.name or "-", value=each) for each in sums])
        self._asked = (project_id, items)
        if items:
            self._read_sides()

    def _read_sides(self) -> None:
        asked = self._asked

        def work(reader: Reader, job: Job) -> tuple[object, tuple[Side, ...]]:
            del job  # a small table
            return asked, read_sides(reader, *asked)

        title = translate("Reckoning", "Comparing with competitors")
        self._desk.run(work, title, self._show_sides, self._desk.show_unless_gone)

    @Slot(object)
    def _show_sides(self, found: tuple[object, tuple[Side, ...]]) -> None:
        asked, sides = found
        if asked == self._asked:
            ours = sides[0].total
            rows = [Shown(id=_id(side), value=(side, ours)) for side in sides]
            self.sides.show_records(rows)


def _table(fields: Sequence[Field], name: str) -> RecordTable:
    table = RecordTable(fields, read_only=True)
    table.setAccessibleName(name)
    table.grow_with_rows(_MOST_ROWS)
    return table


def _card(title: str, table: RecordTable) -> Card:
    card = Card(title, padding=0)
    card.body.addWidget(table)
    return card


def _section_fields() -> tuple[Field, ...]:
    return (
        told_text("section", translate("Reckoning", "Section"), 0, _section_name),
        _figure("points", translate("Reckoning", "Points"), _of_section("points")),
        _figure("risk", translate("Reckoning", "At risk"), _of_section("at_risk")),
        _figure("fatal", translate("Reckoning", "End the bid"), _of_section("fatal")),
        _figure("expected", translate("Reckoning", "Ours"), _of_section("expected")),
        _figure("rival", translate("Reckoning", "Best rival"), _of_section("rival")),
    )


def _side_fields() -> tuple[Field, ...]:
    return (
        told_text("side", translate("Reckoning", "Side"), 160, _side_name),
        _figure("total", translate("Reckoning", "Expected"), _total),
        _figure("gap", translate("Reckoning", "Ahead of us"), _gap),
        _figure("guessed", translate("Reckoning", "Of it assumed"), _guessed),
        told_text("parts", translate("Reckoning", "By part"), 0, _by_part),
    )


def _figure(name: str, heading: str, derive: Callable[[Shown], float | None]) -> Field:
    return Field(
        name=name,
        heading=heading,
        editor=Editor.NUMBER,
        width=_FIGURE,
        read_only=True,
        derive=derive,
    )


def _of_section(name: str) -> Callable[[Shown], float | None]:
    """Return what gives a figure of a section's sum; zero says nothing and is left out."""
    return lambda row: round(getattr(row.value, name) or 0.0, 1) or None


def _section_name(row: Shown) -> str:
    return row.value.name or translate("Reckoning", "Without a section")


def _side_name(row: Shown) -> str:
    rival = _side(row).competitor
    return rival.name or rival.letter if rival else translate("Reckoning", "We")


def _total(row: Shown) -> float:
    return round(_side(row).total, 1)


def _gap(row: Shown) -> float | None:
    """Return by how much a rival is ahead of us; what is behind has a minus."""
    side, ours = row.value
    return None if side.competitor is None else round(side.total - ours, 1)


def _guessed(row: Shown) -> float | None:
    return round(_side(row).guessed, 1) or None


def _by_part(row: Shown) -> str:
    told = _side(row).parts.items()
    return dotted(*(f"{_part_name(part)} {shown(points)}" for part, points in told))


def _part_name(part: str) -> str:
    """Return the name of a section, which is its own, or of an element of competition."""
    is_element = part in set(Element)
    return load().name(f"elements.{part}", language()) if is_element else part


def _side(row: Shown) -> Side:
    return row.value[0]


def _id(side: Side) -> str:
    return side.competitor.id if side.competitor else "ours"
