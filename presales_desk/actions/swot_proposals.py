"""Items that the competition matrix offers to the SWOT (method, section 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.competition import read_competition
from presales_desk.actions.planned import Planned
from presales_desk.method import load
from presales_desk.method.keys import Element, Quadrant
from presales_desk.planning.competition import best_rival
from presales_desk.planning.matrix import Cell, Lead, Matrix, matrix_of
from presales_desk.records.base import Insert
from presales_desk.records.competition import SwotItem
from presales_desk.records.enums import Threat
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.competition import Competitor
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.workspace.workspace import Reader

_USUAL, _DECISIVE = 2, 3
"""Weights of items: a lead, and a lead that stands out."""


def items_from_matrix(reader: Reader, project_id: str) -> list[SwotItem]:
    """Return the items that follow from clear leads in the matrix, in the project's language.

    A strength is an element in which we lead every rival whose score is known, a weakness one
    in which somebody leads us. A main rival who stands out from us is a threat, one who falls
    behind an opportunity. What the SWOT holds already is not offered again. Nothing is stored.
    """
    records = read_competition(reader, project_id)
    proposals = _Proposals(records, reader.get(Project, project_id).language)
    held = {_place(item) for item in reader.find(SwotItem, project_id=project_id)}
    return [item for item in proposals.items() if _place(item) not in held]


def take_into_swot(
    reader: Reader, project_id: str, items: Sequence[SwotItem]
) -> Planned[list[SwotItem]]:
    """Put items behind those of their boards, as one edit."""
    ranks = [item.rank for item in reader.find(SwotItem, project_id=project_id)]
    placed: list[SwotItem] = []
    for item in items:
        placed.append(item.but(rank=rank_after([*ranks, *(other.rank for other in placed)])))
    changes = tuple(Insert(item) for item in placed)
    return Planned(Label("matrix.to_swot", count=len(placed)), changes, project_id, placed)


class _Proposals:
    """Words what the matrix shows as items of the SWOT."""

    def __init__(self, records: PlanRecords, language: str) -> None:
        self._records, self._language = records, language
        self._matrix: Matrix = matrix_of(records)

    def items(self) -> list[SwotItem]:
        own = [item for element in Element if (item := self._of_element(element))]
        main = [c for c in self._records.competitors if c.threat is Threat.MAIN]
        about = [self._of_rival(rival, element) for rival in main for element in Element]
        order = list(Quadrant)
        found = [*own, *(item for item in about if item)]
        return sorted(found, key=lambda item: order.index(item.quadrant))

    def _of_element(self, element: Element) -> SwotItem | None:
        cell = self._matrix.cells[None, element]
        if cell.lead is Lead.OURS:
            return self._item(Quadrant.STRENGTHS, cell, None)
        if cell.lead is Lead.THEIRS:
            return self._item(Quadrant.WEAKNESSES, cell, best_rival(self._records, element))
        return None

    def _of_rival(self, rival: Competitor, element: Element) -> SwotItem | None:
        cell = self._matrix.cells[rival.id, element]
        if not cell.stands_out:
            return None
        theirs = cell.lead is Lead.THEIRS
        quadrant = Quadrant.THREATS if theirs else Quadrant.OPPORTUNITIES
        return self._item(quadrant, cell, rival)

    def _item(self, quadrant: Quadrant, cell: Cell, rival: Competitor | None) -> SwotItem:
        words, score = catalogue(self._language), cell.score
        name = load().name(f"elements.{cell.element}", self._language)
        rival_name = rival.name if rival else ""
        claim = words.text(f"competition.swot.{quadrant}", element=name, rival=rival_name)
        evidence = score.evidence if score else ""
        return SwotItem(
            project_id=self._records.plan.project_id,
            quadrant=quadrant,
            text=claim,
            weight=_DECISIVE if cell.stands_out else _USUAL,
            element=cell.element,
            competitor_id=rival.id if rival else None,
            evidence=evidence,
            source=score.source if score else "",
            heard=score.heard if score else None,
        )


def _place(item: SwotItem) -> tuple[Quadrant, Element | None, str | None]:
    return item.quadrant, item.element, item.competitor_id
