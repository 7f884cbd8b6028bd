"""What each listener gets of a talk, cell by cell, in words that need no colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from presales_desk.ui.words import language, post_of, translate

_ENDS = " .。;；"
"""Marks that a pain does not keep at its end, where another one follows."""

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.coverage import Coverage, ListenerCoverage, Target


class Column(IntEnum):
    """The columns of the matrix."""

    PERSON = 0
    PAIN = 1
    SLIDES = 2
    ANSWERS = 3
    CASES = 4
    STRENGTHS = 5
    KEYS = 6


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: In a line.
        tone: ``danger`` or ``warning`` for a hole, ``muted`` for what is not known or not due.
        slides: Ids of the slides that it stands for.

    """

    text: str
    tone: str = ""
    slides: tuple[str, ...] = ()

    @property
    def is_hole(self) -> bool:
        """Whether something is missing here."""
        return self.tone in ("danger", "warning")


@dataclass(frozen=True, slots=True)
class ListenerRow:
    """A listener and what they get."""

    listener: ListenerCoverage
    cells: tuple[Cell, ...]


def rows_of(coverage: Coverage) -> list[ListenerRow]:
    """Return the rows of the matrix, in the order of the listeners."""
    numbers = {slide.id: number for number, slide in enumerate(coverage.slides, start=1)}
    return [_row(one, coverage, numbers) for one in coverage.listeners]


def column_names() -> list[str]:
    """Return the heads of the columns."""
    return [
        translate("Coverage", "Listener"),
        translate("Coverage", "Pains"),
        translate("Coverage", "Their slides"),
        translate("Coverage", "Pains answered"),
        translate("Coverage", "Cases"),
        translate("Coverage", "Strengths"),
        translate("Coverage", "Success keys"),
    ]


def _row(one: ListenerCoverage, coverage: Coverage, numbers: Mapping[str, int]) -> ListenerRow:
    person = one.person
    due = [strength for strength in coverage.strengths if strength.due]
    return ListenerRow(
        one,
        (
            Cell(post_of(person)),
            _pain(one),
            _slides(one, numbers),
            _answers(one, numbers),
            _cases(one, numbers),
            _targets(one, due, translate("Coverage", "none seen")),
            _targets(one, coverage.keys, translate("Coverage", "none met")),
        ),
    )


def _pain(one: ListenerCoverage) -> Cell:
    if not one.pains:
        return Cell(translate("Coverage", "not known yet"), "muted")
    between = "；" if language() == "zh" else "; "
    return Cell(between.join(pain.rstrip(_ENDS) for pain in one.pains))


def _slides(one: ListenerCoverage, numbers: Mapping[str, int]) -> Cell:
    if one.gets_nothing:
        return Cell(translate("Coverage", "gets nothing"), "danger")
    return Cell(_listed(one.slides, numbers), slides=one.slides)


def _answers(one: ListenerCoverage, numbers: Mapping[str, int]) -> Cell:
    if one.answers:
        return Cell(_listed(one.answers, numbers), slides=one.answers)
    if one.is_unanswered:
        return Cell(translate("Coverage", "not answered"), "warning")
    return Cell(translate("Coverage", "not known"), "muted")


def _cases(one: ListenerCoverage, numbers: Mapping[str, int]) -> Cell:
    if one.cases:
        return Cell(_listed(one.cases, numbers), slides=one.cases)
    return Cell(translate("Coverage", "no case"), "warning")


def _targets(one: ListenerCoverage, targets: Sequence[Target], none: str) -> Cell:
    """Return how many of some targets the slides for a listener bring out."""
    if not targets:
        return Cell(translate("Coverage", "none due"), "muted")
    mine = set(one.slides)
    seen = [target for target in targets if mine & set(target.slides)]
    if not seen:
        return Cell(none, "warning")
    slides = tuple(id for id in one.slides if any(id in target.slides for target in seen))
    return Cell(f"{len(seen)} / {len(targets)}", slides=slides)


def _listed(ids: Sequence[str], numbers: Mapping[str, int]) -> str:
    """Return the numbers of slides in a row."""
    joint = "、" if language() == "zh" else ", "
    return joint.join(str(numbers[id]) for id in ids)
