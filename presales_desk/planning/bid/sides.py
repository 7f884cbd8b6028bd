"""What we and each rival may get by the tender's scoring table: ours by our answers, theirs by
the competition matrix.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import Element
from presales_desk.planning.competition import counted, rivals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.records.competition import Competitor
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.tender import TenderScore

_FULL = 5.0
"""The best score of the matrix."""
_ELEMENTS = (
    (Element.PRICE, r"价格|报价|成本|\bprices?\b|\bcosts?\b"),
    (Element.CASES, r"业绩|案例|类似项目|同类项目|\breferences?\b|track record|past performance"),
    (Element.SERVICE, r"售后|服务|质保|保修|培训|驻场|\bservices?\b|support|training|warranty"),
    (
        Element.IMPLEMENTATION,
        r"实施|项目管理|进度|工期|团队|人员|implementation|project manage|team|staff",
    ),
    (
        Element.COMPANY,
        r"资质|证书|认证|信誉|财务|企业|商务|履约|\bcompany\b|certif|financ|qualification",
    ),
)
_PATTERNS = tuple((element, re.compile(words, re.IGNORECASE)) for element, words in _ELEMENTS)


@dataclass(frozen=True, slots=True)
class Side:
    """What one side may get.

    Attributes:
        competitor: None for us.
        total: Points of all items.
        parts: Points by section of the scoring table; where it has none, by element.
        guessed: Points of items that rest on an unknown score of the matrix, in ``total`` too.

    """

    competitor: Competitor | None
    total: float
    parts: Mapping[str, float]
    guessed: float


def element_of(score: TenderScore) -> Element:
    """Return which element of competition an item is about; what nothing tells is the product."""
    for said in (score.name, score.section):
        for element, pattern in _PATTERNS:
            if pattern.search(said):
                return element
    return Element.PRODUCT


def sides(items: Sequence[ItemRisk], records: PlanRecords) -> tuple[Side, ...]:
    """Return us and the rivals, each with what it may get.

    A rival gets as much of an item's points as it has of the best score in the element that the
    item is about; so do we where no answer and no judgement tells more.
    """
    return tuple(_side(one, items, records) for one in (None, *rivals(records)))


def _side(competitor: Competitor | None, items: Sequence[ItemRisk], records: PlanRecords) -> Side:
    parts: dict[str, float] = {}
    guessed = 0.0
    for item in items:
        points, is_guess = _points(competitor, item, records)
        part = item.score.section or element_of(item.score)
        parts[part] = parts.get(part, 0.0) + points
        guessed += points if is_guess else 0.0
    return Side(competitor, sum(parts.values()), parts, guessed)


def _points(
    competitor: Competitor | None, item: ItemRisk, records: PlanRecords
) -> tuple[float, bool]:
    """Return the points of a side in an item, and whether they rest on an unknown score."""
    if competitor is None and item.expected is not None:
        return item.expected, False
    id, element = competitor.id if competitor else None, element_of(item.score)
    cell = records.score(id, element)
    share = counted(records, id, element) / _FULL
    return (item.score.points or 0.0) * share, cell is None or cell.score is None
