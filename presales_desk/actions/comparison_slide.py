"""A slide that compares the solutions element by element, without the name of any rival.

What we know of rivals, their prices above all, is for us alone: of them the slide shows marks only.
Method: competitive thinking (section 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.competition import read_competition
from presales_desk.actions.outlines import plan_outline
from presales_desk.actions.planned import Planned
from presales_desk.method import load
from presales_desk.method.keys import Element, Section
from presales_desk.planning.matrix import Lead, matrix_of, ordered_by_threat
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import COMPARES
from presales_desk.records.enums import SlideKind, Threat
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.slide_content import Table, plain_content
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.matrix import Cell, Matrix
    from presales_desk.records.base import Change
    from presales_desk.records.competition import Competitor
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.workspace.workspace import Reader

_MOST_RIVALS = 4
"""More columns than we and so many others cannot be read on a slide."""
_MOST_NAMED = 2
"""Elements that a headline names."""
_SHORTEST_NAME = 2
"""A rival called by one letter cannot be told from the letter in other words."""
_MOST_MARKS = 5
_SHOWN = tuple(element for element in Element if element is not Element.PRICE)
"""Prices of others are guesses, and ours is for the offer."""


@dataclass(frozen=True, slots=True)
class MadeComparison:
    """The slide, and whether it stood in the outline before; it is then brought up to date."""

    slide: Slide
    stood: bool


def plan_comparison(reader: Reader, project_id: str) -> Planned[MadeComparison]:
    """Put a slide that compares us with the most dangerous rivals into the newest outline.

    Rivals become options with a number. An outline for our own use only does not count; where
    there is no other, one is begun. The slide of an earlier time is brought up to date; there
    are no changes when it says the same already. Notes that people wrote on it stay.
    """
    outline_id, language, begun = _outline(reader, project_id)
    slide = _Comparison(read_competition(reader, project_id), language).slide(outline_id)
    others = reader.find(Slide, outline_id=outline_id)
    known = _earlier(reader, project_id, others)
    if known is not None:
        wanted = {"title": slide.title, "content": slide.content}
        same = all(getattr(known, name) == value for name, value in wanted.items())
        label = Label("matrix.to_slide_again", title=slide.title)
        changes = () if same else (Update(known, **wanted),)
        return Planned(label, changes, project_id, MadeComparison(known.but(**wanted), stood=True))
    link = Link(project_id=project_id, source_id=slide.id, target_id=project_id, role=COMPARES)
    changes = (*begun, *inserted(others, [slide], Section.SOLUTION), Insert(link))
    label = Label("matrix.to_slide", title=slide.title)
    return Planned(label, changes, project_id, MadeComparison(slide, stood=False))


def _earlier(reader: Reader, project_id: str, slides: Sequence[Slide]) -> Slide | None:
    """Return the comparison among some slides; None when there is none."""
    made = {link.source_id for link in reader.find(Link, project_id=project_id, role=COMPARES)}
    tables = (slide for slide in slides if slide.kind is SlideKind.TABLE)
    return next((slide for slide in tables if slide.id in made), None)


def _outline(reader: Reader, project_id: str) -> tuple[str, str, tuple[Change, ...]]:
    """Return id and language of the outline, and the changes that begin it if it is new."""
    outlines = [o for o in reader.find(Outline, project_id=project_id) if not o.internal]
    if outlines:
        return outlines[-1].id, outlines[-1].language, ()
    planned = plan_outline(reader, project_id)
    return planned.value, reader.get(Project, project_id).language, planned.changes


class _Comparison:
    """Words the matrix for the customer's eyes."""

    def __init__(self, records: PlanRecords, language: str) -> None:
        self._records, self._language = records, language
        self._words = catalogue(language)
        self._matrix: Matrix = matrix_of(records)
        fighting = [
            rival
            for rival in ordered_by_threat(self._matrix.rivals)
            if rival.threat is not Threat.ALLY
        ]
        self._rivals = fighting[:_MOST_RIVALS]

    def slide(self, outline_id: str) -> Slide:
        """Return the slide, not stored yet."""
        head = (self._text("factor"), self._text("ours"), *map(self._option, self._rivals))
        table = Table(head=head, rows=tuple(self._row(element) for element in _SHOWN))
        return Slide(
            outline_id=outline_id,
            section=Section.SOLUTION,
            kind=SlideKind.TABLE,
            title=self._title(),
            notes=self._text("notes"),
            content=plain_content(table),
        )

    def _row(self, element: Element) -> tuple[str, ...]:
        ours = self._matrix.cells[None, element]
        evidence = self._nameless(ours.score.evidence.strip()) if ours.score else ""
        others = [self._marks(self._matrix.cells[rival.id, element]) for rival in self._rivals]
        return (self._element(element), f"{self._marks(ours)} {evidence}".strip(), *others)

    def _marks(self, cell: Cell) -> str:
        if cell.value is None:
            return self._text("unknown")
        full = round(cell.value)
        return "●" * full + "○" * (_MOST_MARKS - full)

    def _title(self) -> str:
        ahead = [e for e in _SHOWN if self._matrix.cells[None, e].lead is Lead.OURS]
        if not ahead:
            return self._text("level")
        heaviest = sorted(ahead, key=lambda element: -self._matrix.weights[element])
        names = self._text("join").join(self._element(e) for e in heaviest[:_MOST_NAMED])
        return self._words.text("competition.slide.ahead", elements=names)

    def _nameless(self, text: str) -> str:
        """Return ``text`` with every rival called by the number of its option."""
        longest_first = sorted(self._records.competitors, key=lambda c: -len(c.name))
        for rival in longest_first:
            if len(rival.name) >= _SHORTEST_NAME:
                text = text.replace(rival.name, self._option(rival))
        return text

    def _option(self, rival: Competitor) -> str:
        if rival not in self._rivals:
            return self._text("others")
        number = self._text("numbers")[self._rivals.index(rival)]
        return self._words.text("competition.slide.option", number=number)

    def _element(self, element: Element) -> str:
        return load().name(f"elements.{element}", self._language)

    def _text(self, key: str) -> str:
        return self._words.text(f"competition.slide.{key}")
