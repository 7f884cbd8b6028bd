"""Reads points that stand outside tables: in headings, numbered lines, and how they are divided."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.scoring_columns import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_LINE = re.compile(
    rf"^(?P<name>[^，。；：:（()）\d]{{2,28}}?)\s*"
    rf"(?:[（(]\s*(?:满分|最高|共|权重)?\s*(?P<points>{NUMBER})\s*分\s*[)）]|(?P<plain>{NUMBER})\s*分\s*$)"
)
"""A line that begins with what is judged and its points: ``1.施工组织设计（20分）：……``."""
_DIVIDES = re.compile(r"分值(?:构成|组成|分配)|总分|满分|综合评[分估审]|百分制|评分权重")
_SHARE = re.compile(
    rf"(?P<name>[\u4e00-\u9fff、和及/]{{2,16}}?)\s*(?:分值)?\s*[（(：:为占]{{0,2}}\s*(?P<points>{NUMBER})\s*分"
)
_NO_SHARE = re.compile(r"[得扣加减低高每]|总分|满分|合计|以上|评标|评审|专家|最多|最高|不足")
_MOST = re.compile(
    rf"(?:满分|(?:最高|最多)(?:可?得|为|不超过)?|封顶)[^\d，。；]{{0,3}}(?P<points>{NUMBER})\s*分"
)
_GIVEN = re.compile(
    rf"(?P<each>每[^，。；]{{0,30}})?得\s*(?P<points>{NUMBER})(?:\s*[-~～—–至]\s*(?P<other>{NUMBER}))?\s*分"
)
_LEADING = re.compile(
    rf"^\s*(?:满分|最高)?\s*(?:{NUMBER}\s*[-~～—–至]+\s*)?(?P<points>{NUMBER})\s*分\s*(?:[，,；;。（(\n]|$)"
)
"""The points that stand for the item, before how they are given: ``6分，每项2分，最多4分``."""
PRICE = re.compile(r"价格|报价")
FULL = 100.0


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the points that is named outside a table.

    Attributes:
        name: What is judged.
        points: The most it can bring.
        criteria: The rest of the line.
        group: The line above that it belongs to; empty for none.

    """

    name: str
    points: float
    criteria: str
    passage: Passage
    group: str = ""


def numbered_shares(passages: Sequence[Passage]) -> list[Share]:
    """Return the lines of the evaluation that name points; one with others below is their group."""
    lines = list(_lines(passages))
    found: list[Share] = []
    above: list[tuple[str, Share]] = []
    for position, (kind, share) in enumerate(lines):
        kinds = [known for known, _ in above]
        above = above[: kinds.index(kind)] if kind in kinds else above
        is_group = position + 1 < len(lines) and lines[position + 1][0] not in (kind, *kinds)
        if is_group:
            above.append((kind, share))
            continue
        group = " / ".join(one.name for _, one in above)
        found.append(Share(share.name, share.points, share.criteria, share.passage, group))
    return found


def divided(passages: Sequence[Passage]) -> list[Share]:
    """Return how a sentence or row divides all points: ``商务20分，技术50分，价格30分``."""
    for passage in passages:
        if passage.part in (Part.CONTRACT, Part.FORMS) or not _DIVIDES.search(passage.text):
            continue
        shares = [
            Share(hit["name"], float(hit["points"]), "", passage)
            for hit in _SHARE.finditer(passage.text)
            if not _NO_SHARE.search(hit["name"])
        ]
        if len(shares) > 1 and sum(one.points for one in shares) == FULL:
            return shares
    return []


def most_points(criteria: str) -> float | None:
    """Return the most that criteria give, where no column says it; None when they do not tell."""
    if most := _LEADING.match(criteria) or _MOST.search(criteria):
        return float(most["points"])
    given = (hit for hit in _GIVEN.finditer(criteria) if not hit["each"])
    return max((max(float(hit["points"]), float(hit["other"] or 0)) for hit in given), default=None)


def price_share(passages: Sequence[Passage], missing: float) -> Share | None:
    """Return the points of the price where they are just those that the tables lack."""
    told = [*divided(passages), *(share for _, share in _lines(passages))]
    return next((one for one in told if PRICE.search(one.name) and one.points == missing), None)


def _lines(passages: Sequence[Passage]) -> Iterator[tuple[str, Share]]:
    """Yield lines that name points, each with the kind of its number."""
    for passage in passages:
        if passage.part is not Part.EVALUATION or passage.block.cells:
            continue
        bare = without_number(passage.text)
        if hit := _LINE.match(bare):
            rest = bare[hit.end() :].lstrip("：:。 ")
            points = float(hit["points"] or hit["plain"])
            share = Share(hit["name"].strip(), points, rest, passage)
            yield number_of(passage.text)[1], share
