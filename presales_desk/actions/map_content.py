"""What of the map of stance and influence fits on one slide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck.layout_model import Rect
from presales_desk.deck.stakeholder_map import FIELD, MapContent, MapLine, MapPerson
from presales_desk.method import load
from presales_desk.planning.people import Attitude, attitude, is_placed
from presales_desk.planning.stance_map import Placed, Scale, place
from presales_desk.records.messages import catalogue
from presales_desk.records.people import INFLUENCES, REPORTS_TO
from presales_desk.records.posts import post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.stance_map import Box
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan_records import PlanRecords

_LARGEST, _SMALLEST = 12.0, 8.0  # size of the names in points
_SCALE = Scale(
    width=FIELD.width,
    height=FIELD.height,
    node=(2.1, 0.52),
    ghost=(1.2, 0.3),
    gap=0.07,
    above=0.34,
    below=0.05,
)
"""In inches, for names of the largest size."""
_ZONES = (Attitude.OPPONENT, Attitude.NEUTRAL, Attitude.SUPPORTER)


def map_content(records: PlanRecords, language: str) -> MapContent:
    """Return the map in the words of ``language``.

    Many people are drawn smaller, then without their targets, then the least influential not.
    """
    known = [person for person in records.stakeholders if is_placed(person)]
    placed, size = _fitted(known)
    return MapContent(
        title=_title(known, language),
        kicker=catalogue(language).text("deck.map.kicker"),
        zones=_zones(language),
        people=[_person(one, language) for one in placed],
        lines=_lines(records, [one.person.id for one in placed]),
        note=_note(len(records.stakeholders) - len(placed), language),
        size=size,
    )


def _fitted(people: Sequence[Stakeholder]) -> tuple[list[Placed], float]:
    size = _LARGEST
    while size >= _SMALLEST:
        placed = place(people, _sized(size))
        if _fits(placed):
            return placed, size
        size -= 1
    shown = sorted(people, key=lambda person: -(person.influence or 0))
    while not _fits(placed := place(shown, _sized(_SMALLEST), ghosts=False)):
        shown = shown[: -max(len(shown) // 10, 1)]
    return placed, _SMALLEST


def _sized(size: float) -> Scale:
    share = size / _LARGEST
    node, ghost = _SCALE.node, _SCALE.ghost
    return replace(
        _SCALE,
        node=(node[0] * share, node[1] * share),
        ghost=(ghost[0] * share, ghost[1] * share),
    )


def _fits(placed: Sequence[Placed]) -> bool:
    boxes = [box for one in placed for box in (one.node, one.ghost) if box is not None]
    return all(box.bottom <= FIELD.height for box in boxes)


def _person(placed: Placed, language: str) -> MapPerson:
    person, words = placed.person, catalogue(language)
    between = words.text("deck.map.between")
    role = [load().name(f"decision_roles.{role}", language) for role in person.roles[:1]]
    target = ""
    if person.target_stance is not None:
        sign = f"{person.target_stance:+d}" if person.target_stance else "0"
        target = words.text("deck.map.target", value=sign)
    return MapPerson(
        name=person.name or person.title,
        line=between.join(filter(None, (*role, post(person.unit, person.title, between)))),
        attitude=attitude(person.stance).value,
        rect=_rect(placed.node),
        ghost=_rect(placed.ghost) if placed.ghost is not None else None,
        target=target,
    )


def _rect(box: Box) -> Rect:
    return Rect(box.left, box.top, box.width, box.height)


def _zones(language: str) -> tuple[tuple[str, str, float, float], ...]:
    edges = (0.0, *_SCALE.zones, FIELD.width)
    words = catalogue(language)
    return tuple(
        (words.text(f"term.attitude.{zone}"), zone.value, edges[number], edges[number + 1])
        for number, zone in enumerate(_ZONES)
    )


def _lines(records: PlanRecords, ids: Sequence[str]) -> list[MapLine]:
    return [
        MapLine(ids.index(link.source_id), ids.index(link.target_id), link.role == INFLUENCES)
        for link in records.links
        if link.role in (REPORTS_TO, INFLUENCES) and link.source_id in ids and link.target_id in ids
    ]


def _title(known: Sequence[Stakeholder], language: str) -> str:
    thirds = [attitude(person.stance) for person in known]
    return catalogue(language).text(
        "deck.map.title",
        count=len(known),
        pro=thirds.count(Attitude.SUPPORTER),
        neutral=thirds.count(Attitude.NEUTRAL),
        contra=thirds.count(Attitude.OPPONENT),
    )


def _note(left_out: int, language: str) -> str:
    return catalogue(language).text("deck.map.left_out", count=left_out) if left_out else ""
