"""What a slide is for: told from its headline, its layout and what is on it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.deck.reading.model import ShapeKind

if TYPE_CHECKING:
    from presales_desk.deck.reading.model import ReadSlide


class Role(StrEnum):
    """What a slide is for."""

    COVER = "cover"
    AGENDA = "agenda"
    SECTION = "section"
    CONTENT = "content"
    CLOSING = "closing"


BLOCKS = ("T", "Q", "C", "S1", "S2")
GRAPHICS = frozenset(
    {ShapeKind.CHART, ShapeKind.TABLE, ShapeKind.DIAGRAM, ShapeKind.PICTURE, ShapeKind.OBJECT}
)
OUR_ROLES = {
    "cover": Role.COVER,
    "agenda": Role.AGENDA,
    "section": Role.SECTION,
    "closing": Role.CLOSING,
    "qa": Role.CLOSING,
}
"""By our own kind; all others argue."""
_AGENDA = re.compile(
    r"目录|议程|目\s*录|提纲|今天(?:的)?内容|\b(?:agenda|outline|contents)\b", re.IGNORECASE
)
_CLOSING = re.compile(
    r"谢谢|感谢|致谢|问答|答疑|下一步|敬请|欢迎提问|总结|结语|行动"
    r"|\b(?:thank(?:s| you)?|q\s*&\s*a|questions\??|next steps?|contacts?|summary|conclusion)\b",
    re.IGNORECASE,
)
_SECTION = re.compile(r"章节|节标题|过渡|section|secHead|divider|chapter", re.IGNORECASE)
_BLOCK_WORDS = {
    "T": re.compile(r"趋势|\btrends?\b", re.IGNORECASE),
    "Q": re.compile(r"痛点|问题|挑战|\b(?:pains?|problems?|challenges?)\b", re.IGNORECASE),
    "C": re.compile(r"案例|\b(?:cases?|references?)\b", re.IGNORECASE),
    "S2": re.compile(r"成功(?:要素|关键|因素)|\bsuccess\b", re.IGNORECASE),
    "S1": re.compile(r"方案|\bsolutions?\b", re.IGNORECASE),
}
_FEW = 60


def role_of(slide: ReadSlide, at: int, total: int) -> Role:
    """Return what a slide that is not ours is for; ``at`` is its place among ``total``."""
    text = " ".join(shape.text for shape in slide.shapes if not shape.is_furniture)
    few = len("".join(text.split())) <= _FEW * 3 and not _graphics(slide)
    kinds = {shape.placeholder for shape in slide.shapes}
    if at == 0 and few and (total > 1 or "ctrTitle" in kinds):
        return Role.COVER
    if at < 5 and _AGENDA.search(slide.title):
        return Role.AGENDA
    if at >= total - 2 and at > 0 and (_CLOSING.search(slide.title) or (few and _closes(text))):
        return Role.CLOSING
    if at > 0 and few and len(text) <= _FEW and _SECTION.search(slide.layout):
        return Role.SECTION
    return Role.CONTENT


def _closes(text: str) -> bool:
    return len(text) <= _FEW and _CLOSING.search(text) is not None


def _graphics(slide: ReadSlide) -> set[ShapeKind]:
    return {shape.kind for shape in slide.shapes} & (GRAPHICS - {ShapeKind.PICTURE})


def form_of(slide: ReadSlide) -> str:
    """Return the form of a slide that is not ours: what stands on it besides text."""
    kinds = {shape.kind for shape in slide.shapes if not shape.decorative} & GRAPHICS
    if len(kinds) > 1:
        return "mixed"
    return next((kind.value for kind in kinds), "text")


def block_of(slide: ReadSlide) -> str:
    """Return the block of TQCSS that the name of a slide's section means; empty for none."""
    named = (block for block, words in _BLOCK_WORDS.items() if words.search(slide.section))
    return next(named, "")
