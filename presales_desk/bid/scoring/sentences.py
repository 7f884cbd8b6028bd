"""Reads points that stand outside tables: in headings, numbered lines, and how they are divided."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.parts import SAMPLES, Part
from presales_desk.bid.scoring.points import NUMBER, UP_TO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_LINE = re.compile(
    rf"^(?P<name>[^，。；：:（()）\d]{{2,28}}?)\s*"
    rf"(?:[（(]\s*(?:满分|最高|共|权重)?[为：:]?\s*{UP_TO}(?P<points>{NUMBER})\s*[分%％]\s*"
    rf"(?:[，,、；;]\s*(?:权重|占)[^（）()]{{0,12}})?[)）]|"
    rf"[：:，,]?\s*(?:满分|最高|共计?|占)?\s*{UP_TO}(?P<plain>{NUMBER})\s*分\s*"
    r"(?P<end>[。；;]?\s*$|[。；;]))"
)
"""A line that begins with what is judged and its points: ``施工组织设计（20分）：……``.

Behind a number it may go on without brackets: ``A、报价50分。以平均值为基准价……``.
"""
_LETTERED = re.compile(r"^\s*[A-Z]\d{1,2}\s*[、.．：:]?\s*(?=[\u4e00-\u9fff])")
"""The number of an item below one with a letter: ``B1 企业业绩（6分）``; elsewhere also a name."""
_NO_NAME = re.compile(
    r"^得|[得加减]$|扣|每|[加减]分|总分|满分|合计|小计|^评[分审标](?:标准|办法|方法|细则|因素)|"
    r"^(?:优秀?|良好?|中等?|差|较[好差]|一般|合格|其他)$"
)
"""A whole that is divided below, or a grade that an item is given."""
_METHOD = re.compile(r"的?(?:评[分审]|计算|打分)(?:方法|办法|标准)$")
_CLAUSES = ("chapter", "一、", "（一）", "1.1", "1.1.1", "1.1.1.1")
"""Kinds of numbers with which something new begins, not more of what is above."""
_DIVIDES = re.compile(
    r"分值(?:构成|组成|分配)|总分|满分|综合评[分估审]|百分制|权重|评[分审标](?:标准|办法|方法|细则)"
)
"""``总分100分，其中``, ``评分标准：报价占30%``; the parts must make 100 points besides."""
_SHARE = re.compile(
    r"(?:其中)?(?P<name>[\u4e00-\u9fff、和及/]{2,16}?)\s*(?:分值)?\s*[（(：:为占]{0,2}\s*"
    rf"(?P<points>{NUMBER})\s*[分%％]"
)
"""A part with its points in a sentence: ``商务20分``, ``技术部分占50%``."""
_NO_SHARE = re.compile(r"[得扣加减低高每]|总分|满分|合计|以上|评标|评审|专家|最多|最高|不足")
_FORMULA = re.compile(
    r"(?P<name>(?:投标|磋商|谈判|响应)?(?:报价|"
    r"价格))[^，。；=＝]{0,6}分\s*[=＝][^，。；]{0,60}?"
    rf"[×*xX✕＊][^\d，。；]{{0,8}}(?P<points>{NUMBER})(?!\d)"
)
"""The points of the price, as its formula multiplies them: ``价格得分=（基准价/报价）×30``."""
_PRICE_SHARE = re.compile(
    r"(?P<name>(?:报价|价格))(?:得?分|部分|评分|因素)?的?"
    r"(?:(?:权[重值]|比重|分值|满分)[占为是]?|[占为是])[^，。；\d]{0,8}"
    rf"(?P<points>{NUMBER})\s*[分%％]"
)
"""``价格分权重为30%``, ``报价得分占30分``."""
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
    """Return the lines of the evaluation that name points; one with others below is their group.

    A file without chapters, such as a part that was pasted, must divide 100 points to be one.
    """
    judged = _of_evaluation(passages)
    found = _ungrouped(_lines(judged))
    is_told = any(one.part is Part.EVALUATION for one in judged)
    return found if is_told or sum(one.points for one in found) == FULL else []


def _of_evaluation(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages of the evaluation; where there is none, those of no known chapter."""
    told = [one for one in passages if one.part is Part.EVALUATION]
    return told or [one for one in passages if one.part is Part.OTHER]


def _ungrouped(lines: Sequence[tuple[str, Share]]) -> list[Share]:
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
        if passage.part in SAMPLES or not _DIVIDES.search(passage.text):
            continue
        shares = [
            Share(hit["name"], float(hit["points"]), "", passage)
            for hit in _SHARE.finditer(passage.text)
            if not _NO_SHARE.search(hit["name"])
        ]
        if len(shares) > 1 and sum(one.points for one in shares) == FULL:
            return shares
    return []


def price_share(passages: Sequence[Passage], missing: float) -> Share | None:
    """Return the points of the price where they are just those that the tables lack."""
    lines = _lines(_of_evaluation(passages))
    told = [*(share for _, share in lines), *divided(passages), *_formulas(passages)]
    return next((one for one in told if PRICE.search(one.name) and one.points == missing), None)


def _formulas(passages: Sequence[Passage]) -> Iterator[Share]:
    """Yield how the price is reckoned, or what share it has, as sentences say it."""
    for passage in passages:
        if passage.part in SAMPLES or passage.block.cells:
            continue
        for hit in (*_FORMULA.finditer(passage.text), *_PRICE_SHARE.finditer(passage.text)):
            yield Share(hit["name"], float(hit["points"]), passage.text, passage)


def _lines(passages: Sequence[Passage]) -> list[tuple[str, Share]]:
    """Return lines that name points, each with the kind of its number and what explains it."""
    found: list[tuple[str, Share]] = []
    is_open = False
    for passage in passages:
        if passage.block.cells:
            is_open = False
            continue
        kind = number_of(passage.text)[1]
        if share := _share(passage):
            kind = kind or ("A1" if _LETTERED.match(passage.text) else "")
            found.append((kind, share))
            is_open = True
        elif is_open and kind not in (*_CLAUSES, *(known for known, _ in found if known)):
            last, share = found[-1]
            criteria = f"{share.criteria}\n{passage.text}".strip()
            found[-1] = (last, replace(share, criteria=criteria))
        else:
            is_open = False
    return found


def _share(passage: Passage) -> Share | None:
    bare = _LETTERED.sub("", without_number(passage.text), count=1)
    hit = _LINE.match(bare)
    if not hit or _NO_NAME.search(hit["name"]):
        return None
    is_whole = not hit["end"] or not hit["end"].strip() or hit.end() == len(bare)
    if not is_whole and bare == passage.text.strip():
        return None  # a sentence that speaks of points
    rest = bare[hit.end() :].lstrip("：:。 ")
    name = _METHOD.sub("", hit["name"].strip())
    return Share(name, float(hit["points"] or hit["plain"]), rest, passage)
