"""Collects the clauses: every marked one, wherever it stands, and the plain requirements."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.amendments import is_clarification, new_wordings
from presales_desk.bid.chapters import Part
from presales_desk.bid.clause_kinds import kind_of
from presales_desk.bid.mark_columns import asks_for_marks, mark_by_column, titles_of
from presales_desk.bid.marks import GLYPH, GLYPHS, RUN, WORDS
from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.tender import Clause, Meaning, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.legend import Legend
    from presales_desk.bid.reading.blocks import Cell

_NUMBER = (
    r"(?:[（(]?\s*(?:[A-Za-z]?\d{1,3}(?:\s?[.．-]\s?\d{1,3}){0,5}|第\s*\d{1,3}\s*条|"
    r"[一二三四五六七八九十]{1,3}|[①-⑳]|[A-Za-z])\s*[、.．)）]*)"
)
_LEADING = re.compile(
    rf"^\s*(?P<number>{_NUMBER}?)\s*[“\"【（(\[]?\s*(?P<mark>{RUN})\s*[”\"】）)\]]?(?P<rest>.*)",
    re.DOTALL,
)
_BEHIND_NAME = re.compile(
    rf"^\s*{_NUMBER}?\s*[^\s，,。；;：:“\"{GLYPHS}]{{2,14}}[（(【\[]?\s*(?P<mark>{RUN})\s*[)）】\]]?\s*[：:]"
)
"""A mark behind what a clause is about: ``1.1 交货期（★）：30日``."""
_TRAILING = re.compile(rf"[（(【\[]?\s*(?P<mark>{RUN})\s*[)）】\]]?\s*[。；;：:]?\s*$")
_SPLIT = re.compile(rf"(?<=[。；;！])\s*(?={_NUMBER}?\s*{GLYPH}\s*[^\s)）】])")
_SPEAKS_OF_MARKS = re.compile(
    rf"(?:标|带|加注)[^。]{{0,6}}[“\"（(]?{GLYPH}|[“\"（('‘]{GLYPH}[”\"）)'’]\s*[号条标项为的要]|{GLYPH}\s*[”\"]?号"
)
_ABOUT = re.compile(
    r"号|每[^，。；]{0,8}(?:偏离|不满足|扣)|标[记识注](?:的|条款|项|号|为|表|部分|内容|要求|参数|指标|[，,])|为实质|表示|代表|"
    r"(?:号?条款|(?:技术)?(?:指标|参数)(?:项)?|项(?!目))(?:[为是不必如每出有未的负任响偏中全均若无应须属允可）)，,、]|$)"
)
"""What follows a mark of which a sentence speaks: it carries none itself."""
_MIN_PLAIN = 8
_REPEATED = 24
"""Letters by which a form is seen to repeat a clause."""
_MAX_HEADING = 40
_PROSE = re.compile(r"[。；;]")
_SENTENCES = re.compile(r"[。；;\n]")


@dataclass(frozen=True, slots=True)
class _Cover:
    """A marked heading: its mark holds for what follows until a heading of its own kind.

    Attributes:
        style: Kind of its number; empty when it has none.
        depth: How many headings stood above it.

    """

    mark: str
    style: str
    part: str


@dataclass(frozen=True, slots=True)
class _Found:
    passage: Passage
    mark: str
    text: str


def read_clauses(passages: Sequence[Passage], legend: Legend) -> list[Clause]:
    """Return the clauses in reading order."""
    found: list[Clause] = []
    said: set[str] = set()
    collector = _Collector(legend)
    amended = list(_amended(passages, collector))
    places = {one.passage.index for one in amended}
    rest = [passage for passage in passages if passage.index not in places]
    for one in (*amended, *collector.collect(rest)):
        key = re.sub(r"\W", "", _unmarked(one.text))[:_REPEATED]
        if one.passage.part is Part.FORMS and (not one.mark or key in said):
            continue  # a form to fill in repeats what was asked above
        said.add(key)
        found.append(_clause(one, len(found) + 1, legend))
    return found


def _amended(passages: Sequence[Passage], collector: _Collector) -> Iterator[_Found]:
    """Yield the new wordings of a clarification, whose chapters tell nothing about them."""
    wordings = new_wordings(passages) if is_clarification(passages) else ()
    for passage, text in wordings:
        yield _Found(passage, collector.mark_of(text), text.strip())


class _Collector:
    """Walks through the passages, remembering which marked heading or cell covers them."""

    def __init__(self, legend: Legend) -> None:
        self._legend = legend
        self._cover: _Cover | None = None
        self._table: int | None = None
        self._titles: dict[int, str] = {}

    def collect(self, passages: Sequence[Passage]) -> Iterator[_Found]:
        """Yield what is a clause."""
        for passage in passages:
            is_legend = passage.index in self._legend.sources and not passage.block.cells
            if is_legend or passage.index in self._legend.rows:
                continue
            if not passage.block.cells:
                yield from self._of_paragraph(passage)
            elif not self._begins_table(passage) or not asks_for_marks(self._titles):
                yield from self._of_row(passage)

    def _begins_table(self, passage: Passage) -> bool:
        if passage.block.table == self._table:
            return False
        self._table, self._titles = passage.block.table, titles_of(passage.block.cells)
        return len(self._titles) > 1

    def _of_paragraph(self, passage: Passage) -> Iterator[_Found]:
        for text in _SPLIT.split(passage.text):
            mark = self.mark_of(text)
            if mark:
                self._cover = _cover(passage, text, mark)
                yield _Found(passage, mark, text)
                continue
            if self._cover and _ends(self._cover, passage, text):
                self._cover = None
            if self._cover and len(text) >= 4:
                yield _Found(passage, self._cover.mark, text)
            elif _is_plain(passage, text):
                yield _Found(passage, "", text)

    def _of_row(self, passage: Passage) -> Iterator[_Found]:
        cells = passage.block.cells
        if _is_head(cells):
            return
        own = [cell for cell in cells if not cell.continued]
        body = max(own, key=lambda cell: len(cell.text), default=None)
        pieces = _marked_pieces(body.text, self) if body is not None else []
        if pieces:
            is_name = len(pieces) == 1 and _only_names(body, own)
            yield from (
                _Found(passage, mark, passage.text if is_name else text) for mark, text in pieces
            )
            return
        mark = next(
            (mark for cell in cells if cell is not body and (mark := self.mark_of(cell.text))), ""
        )
        mark = mark or mark_by_column(own, self._titles, self._legend)
        mark = mark or (self._cover.mark if self._cover else "")
        if passage.text and (mark or _is_plain(passage, passage.text)):
            yield _Found(passage, mark, passage.text)

    def mark_of(self, text: str) -> str:
        """Return the mark a text carries at its beginning or end, or is; empty for none."""
        alone = self._legend.word_of(text)
        if len(alone) > 1 and self._legend.meaning_of(alone) not in (None, Meaning.OTHER):
            return alone
        hit = _LEADING.match(text)
        if hit is None and (word := self._legend.word_at(text)):
            is_about = _SPEAKS_OF_MARKS.search(text) or _is_about_marks(text, word)
            mark = self._legend.word_of(word["mark"])
            is_other = self._legend.meaning_of(mark) is Meaning.OTHER
            return "" if is_about or is_other else mark
        if hit is None:
            hit = _BEHIND_NAME.match(text)
        if hit is None:
            hit = _TRAILING.search(text) if len(text) < 400 else None
        mark = self._legend.carried(hit["mark"]) if hit else ""
        return "" if hit is None or _is_about_marks(text, hit) else mark


def _only_names(cell: Cell | None, own: Sequence[Cell]) -> bool:
    """Tell a cell that names what the cells behind it say: ``▲孔径 | ≥70cm``."""
    if cell is None or len(cell.text) > _MAX_HEADING or _SENTENCES.search(cell.text):
        return False
    return any(one.column > cell.column and one.text for one in own)


def _marked_pieces(text: str, collector: _Collector) -> list[tuple[str, str]]:
    """Return the marked clauses inside a cell, each with the lines that belong to it."""
    found: list[tuple[str, str]] = []
    is_open, style = False, ""
    for line in (piece for row in text.split("\n") for piece in _SPLIT.split(row)):
        mark = collector.mark_of(line)
        own = number_of(line)[1]
        if mark:
            found.append((mark, line.strip()))
            is_open, style = not _PROSE.search(line[-1:]), number_of(_unmarked(line))[1] or own
        elif is_open and own != style and line.strip():
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line.strip()}")
        else:
            is_open = False
    return found


def _is_about_marks(text: str, hit: re.Match[str]) -> bool:
    """Tell a sentence about marks, such as ``“★”号条款必须响应``, from a marked clause."""
    before = text[: hit.start("mark")].rstrip("（(【〖〔[ ")[-1:]
    if before in ("“", '"', "'", "‘"):
        return True
    rest = text[hit.end("mark") :].lstrip('”"）)】〗〕] ')
    return bool(_ABOUT.match(rest))


def _cover(passage: Passage, text: str, mark: str) -> _Cover | None:
    """Return what a marked line covers when it is a heading; None for an ordinary clause."""
    bare = _unmarked(text)
    is_short = len(bare) <= _MAX_HEADING and not _PROSE.search(bare.rstrip("：:"))
    introduces = bare.rstrip().endswith(("：", ":"))
    titled = bool(re.fullmatch(r"[^，,。：:]{2,24}(?:[（(][^（）()]*[)）])?", without_number(bare)))
    style = number_of(bare)[1] or number_of(text)[1]
    is_heading = passage.is_heading or introduces or (is_short and titled and style in _HEAD_STYLES)
    return _Cover(mark, style, str(passage.part)) if is_heading and is_short else None


_HEAD_STYLES = ("一、", "（一）", "chapter")
_ORDER = ("chapter", "一、", "（一）", "1.", "1.1", "1.1.1", "1.1.1.1", "（1）", "1)", "①", "a.")


def _ends(cover: _Cover, passage: Passage, text: str) -> bool:
    style = number_of(text)[1]
    if str(passage.part) != cover.part or style == "chapter":
        return True
    if not cover.style:
        return not style
    return bool(style) and _ORDER.index(style) <= _ORDER.index(cover.style)


def _unmarked(text: str) -> str:
    hit = _LEADING.match(text)
    if hit is None:
        return text.strip()
    return f"{hit['number']}{hit['rest']}".strip()


def _is_head(cells: Sequence[Cell]) -> bool:
    words = "".join(cell.text for cell in cells)
    return len(words) < 60 and bool(re.search(r"序号", words)) and not re.search(GLYPH, words)


def _is_plain(passage: Passage, text: str) -> bool:
    if passage.is_heading or len(text) < _MIN_PLAIN:
        return False
    if passage.part is Part.REQUIREMENTS:
        return True
    section = passage.path[-1] if passage.path else ""
    return passage.part is Part.NOTICE and "资格" in section and len(text) > _MIN_PLAIN


def _clause(found: _Found, number: int, legend: Legend) -> Clause:
    passage = found.passage
    bare = _unmarked(found.text) if found.mark else found.text
    section = passage.path[-1] if passage.path else ""
    return Clause(
        id=f"C{number:04d}",
        mark=found.mark,
        meaning=_weight(found.mark, legend),
        number=number_of(bare)[0],
        text=found.text.strip(),
        section=section,
        kind=kind_of(found.text, passage),
        place=passage.place,
    )


def _weight(mark: str, legend: Legend) -> Weight:
    if not mark:
        return Weight.PLAIN
    meaning = legend.meaning_of(mark) or WORDS.get(mark, Meaning.MANDATORY)
    return Weight.MANDATORY if meaning is Meaning.MANDATORY else Weight.IMPORTANT
