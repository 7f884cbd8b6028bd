"""Collects the clauses: every marked one, wherever it stands, and the plain requirements."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from presales_desk.bid.amendments import is_clarification, new_wordings
from presales_desk.bid.clauses.background import only_tells
from presales_desk.bid.clauses.covers import Cover, cover_of
from presales_desk.bid.clauses.kinds import kind_of
from presales_desk.bid.clauses.layout import is_total, only_lays_out, only_reviews
from presales_desk.bid.clauses.listed import items_of, texts_of
from presales_desk.bid.clauses.marks import SPLIT, begins_marked, mark_of, unmarked
from presales_desk.bid.clauses.merged import names_before, sections_of
from presales_desk.bid.legend.columns import (
    asks_for_marks,
    count_titles,
    goes_on,
    is_head,
    mark_by_column,
    titles_of,
)
from presales_desk.bid.legend.marks import GLYPH, WORDS
from presales_desk.bid.numbers import number_of, row_number
from presales_desk.bid.parts import Part
from presales_desk.bid.tender import Clause, Meaning, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.legend.reader import Legend
    from presales_desk.bid.reading.blocks import Cell

_MIN_PLAIN, _MIN_PIECE = 8, 4
"""Letters of a requirement, and of one among others in a cell."""
_REPEATED = 24
"""Letters by which a form is seen to repeat a clause."""
_MAX_NAME, _MAX_HEAD = 40, 60
_QUALIFIES = re.compile(
    r"[\d\s、.．（）()]*(?:合格)?(?:投标|供应|申请|响应|应答|参选|竞标|报价)?[\u4e00-\u9fff]{0,8}资格"
    r"(?:要求|条件)?[：:]\s*\S"
)
"""A line of an invitation that says who may bid: ``4、投标单位资格：独立法人，……``."""
_WHO_MAY_BID = re.compile(
    r"(?:投标|供应|申请|响应|应答|参选|竞标|报价)[^，。；：]{0,10}资格(?:要求|条件)[^，。；：]{0,6}[：:]?\s*$"
)
"""The heading of a section that tells who may bid: ``二、申请人的资格要求：``."""
_PROSE = re.compile(r"[。；;]")
_SENTENCES = re.compile(r"[。；;\n]")
_TORN = re.compile(r"[≥≤＞＜><=±、，,。；;）)%％℃]")
"""What no requirement begins with: the line above was too narrow for it."""
_ADDRESS = re.compile(r"\s*[（(]\s*(?:https?:|www\.)")
"""The address of the site that the line above names, which goes on: ``（www.ccgp.gov.cn）``."""


@dataclass(frozen=True, slots=True)
class _Found:
    passage: Passage
    mark: str
    text: str
    about: tuple[str, ...] = ()
    """What the cells before it name."""


def read_clauses(passages: Sequence[Passage], legend: Legend) -> list[Clause]:
    """Return the clauses in reading order."""
    found: list[Clause] = []
    said: set[str] = set()
    collector = _Collector(legend)
    amended = list(_amended(passages, collector))
    places = {one.passage.index for one in amended}
    rest = _whole([passage for passage in passages if passage.index not in places])
    for one in (*amended, *collector.collect(rest)):
        key = re.sub(r"\W", "", unmarked(one.text))[:_REPEATED]
        if one.passage.part is Part.FORMS and (not one.mark or key in said):
            continue  # a form to fill in repeats what was asked above
        said.add(key)
        found.append(_clause(one, len(found) + 1, legend))
    return found


def _whole(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages, a line that goes on from the one above joined to it."""
    found: list[Passage] = []
    for passage in passages:
        above = found[-1] if found else None
        is_rest = above is not None and not (above.block.cells or passage.block.cells)
        if above is not None and is_rest and _ADDRESS.match(passage.text):
            text = f"{above.text.rstrip()}{passage.text.strip()}"
            found[-1] = replace(above, block=replace(above.block, text=text))
        else:
            found.append(passage)
    return found


def _amended(passages: Sequence[Passage], collector: _Collector) -> Iterator[_Found]:
    """Yield the new wordings of a clarification, whose chapters tell nothing about them."""
    wordings = new_wordings(passages) if is_clarification(passages) else ()
    for passage, text in wordings:
        yield _Found(passage, mark_of(text, collector.legend), text.strip())


class _Collector:
    """Walks through the passages, remembering which marked heading or cell covers them."""

    def __init__(self, legend: Legend) -> None:
        self.legend = legend
        self._cover: Cover | None = None
        self._table: int | None = None
        self._titles: dict[int, str] = {}
        self._is_headed = False

    def collect(self, passages: Sequence[Passage]) -> Iterator[_Found]:
        """Yield what is a clause."""
        for passage, after in zip_longest(passages, passages[1:]):
            is_legend = passage.index in self.legend.sources and not passage.block.cells
            if is_legend or passage.index in self.legend.rows:
                continue
            if not passage.block.cells:
                yield from self._of_paragraph(passage, after.text if after else "")
            elif not self._heads_columns(passage):
                yield from self._of_row(passage, after)

    def _heads_columns(self, passage: Passage) -> bool:
        """Tell the rows that say what the columns of a table are called."""
        if self._begins_table(passage):
            self._is_headed = self._is_head(passage.block.cells)
            return self._is_headed
        self._is_headed = self._is_headed and goes_on(self._titles, passage.block.cells)
        return self._is_headed

    def _begins_table(self, passage: Passage) -> bool:
        if passage.block.table == self._table:
            return False
        self._table, self._titles = passage.block.table, titles_of(passage.block.cells)
        return len(self._titles) > 1

    def _is_head(self, cells: Sequence[Cell]) -> bool:
        if asks_for_marks(self._titles) or is_head(self._titles):
            return True
        titles = count_titles(self._titles)
        return self._cover is not None and titles > 1 and (len(cells) > 2 or titles == len(cells))

    def _of_paragraph(self, passage: Passage, following: str) -> Iterator[_Found]:
        for text in SPLIT.split(passage.text):
            mark = mark_of(text, self.legend)
            if mark:
                self._cover = cover_of(passage, text, mark, following)
                yield _Found(passage, mark, text)
                continue
            if self._cover and self._cover.ends(passage, text):
                self._cover = None
            if self._cover and len(text) >= 4:
                yield _Found(passage, self._cover.mark, text)
            elif _is_plain(passage, text) and not _asks_nothing(passage, text):
                yield _Found(passage, "", text)

    def _of_row(self, passage: Passage, following: Passage | None) -> Iterator[_Found]:
        cells = passage.block.cells
        if _counts_rows(cells):
            return
        own = [cell for cell in cells if not cell.continued]
        body = max(own, key=lambda cell: len(cell.text), default=None)
        must_begin = passage.part is Part.EVALUATION  # 参数响应（★） is about marked clauses
        told = [one for one in cells if not must_begin or _begins_marked(one)]
        pieces = _pieces(body.text, self.legend) if body is not None and body in told else []
        if any(mark for mark, _ in pieces):
            is_name = len(pieces) == 1 and _only_names(body, own)
            about = names_before(passage, following, body, of_lines=not is_name)
            for mark, text in pieces:
                if mark:
                    yield _Found(passage, mark, passage.text if is_name else text, about)
                elif _is_plain(passage, passage.text) and not text.endswith(("：", ":")):
                    short = (one for one in texts_of(text) if len(one) >= _MIN_PIECE)
                    yield from (_Found(passage, "", one, about) for one in short)
            return
        mark = next(
            (
                mark
                for cell in told
                if cell is not body and (mark := mark_of(cell.text, self.legend))
            ),
            "",
        )
        mark = mark or mark_by_column(own, self._titles, self.legend)
        mark = mark or (self._cover.mark if self._cover else "")
        if passage.text and (mark or (_is_plain(passage, passage.text) and not is_total(own))):
            items = items_of(body, own) if body is not None and not mark else []
            about = names_before(passage, following, body, of_lines=bool(items))
            for item in items:
                names = (*about, item.about) if item.about else about
                yield _Found(passage, "", item.text, names)
            if items:
                return
            yield _Found(passage, mark, passage.text, about)


def _begins_marked(cell: Cell) -> bool:
    return any(begins_marked(line) for line in cell.text.split("\n"))


def _only_names(cell: Cell | None, own: Sequence[Cell]) -> bool:
    """Tell a cell that names what the cells behind it say: ``▲孔径 | ≥70cm``."""
    if cell is None or len(cell.text) > _MAX_NAME or _SENTENCES.search(cell.text):
        return False
    return any(one.column > cell.column and one.text for one in own)


def _pieces(text: str, legend: Legend) -> list[tuple[str, str]]:
    """Return the requirements inside a cell: each its mark, if any, and the lines of it."""
    found: list[tuple[str, str]] = []
    is_open, style = False, ""
    for line in (piece.strip() for row in text.split("\n") for piece in SPLIT.split(row)):
        mark = mark_of(line, legend)
        own = number_of(unmarked(line))[1] or number_of(line)[1]
        is_rest = own != style if is_open else not own and bool(found) and not found[-1][0]
        is_rest = is_rest or (bool(found) and bool(_TORN.match(line)))
        if is_rest and not mark and line:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line}")
        elif line:
            found.append((mark, line))
            is_open, style = bool(mark) and not _PROSE.search(line[-1:]), own
    return found


def _counts_rows(cells: Sequence[Cell]) -> bool:
    """Tell a head by its column of numbers: ``序号 | 名称 | 参数``."""
    words = "".join(cell.text for cell in cells)
    return len(words) < _MAX_HEAD and "序号" in words and not re.search(GLYPH, words)


def _is_plain(passage: Passage, text: str) -> bool:
    if passage.is_heading or len(text) < _MIN_PLAIN:
        return False
    if passage.part is Part.REQUIREMENTS:
        return True
    if passage.part not in (Part.NOTICE, Part.OTHER) or len(text) <= _MIN_PLAIN:
        return False
    if passage.part is Part.OTHER:  # an invitation that stands alone has no chapters
        return any(map(_WHO_MAY_BID.search, passage.path))
    return any("资格" in one for one in passage.path[1:]) or bool(_QUALIFIES.match(text))


def _asks_nothing(passage: Passage, text: str) -> bool:
    """Tell a paragraph that nobody can answer."""
    if only_tells(passage, text) or only_lays_out(text):
        return True
    return passage.part is not Part.REQUIREMENTS and only_reviews(text)


def _clause(found: _Found, number: int, legend: Legend) -> Clause:
    passage = found.passage
    bare = unmarked(found.text) if found.mark else found.text
    return Clause(
        id=f"C{number:04d}",
        mark=found.mark,
        meaning=_weight(found.mark, legend),
        number=number_of(bare)[0] or _number_beside(found, legend) or _number_of_row(found),
        text=found.text.strip(),
        section=sections_of((passage.section, *found.about)),
        kind=kind_of(found.text if found.mark else " ".join((*found.about, found.text)), passage),
        place=replace(passage.place, part=sections_of((passage.place.part, *found.about))),
    )


def _number_beside(found: _Found, legend: Legend) -> str:
    """Return the number that stands with the mark in a cell further behind in its row."""
    cells = found.passage.block.cells if found.mark else ()
    marked = (cell.text for cell in cells if mark_of(cell.text, legend) == found.mark)
    return number_of(unmarked(next(marked, "")))[0]


def _number_of_row(found: _Found) -> str:
    """Return the number of a whole row, which is alone in its first cell: ``3 | 服务期 | ……``."""
    cells = found.passage.block.cells
    if len(cells) < 2 or found.text != found.passage.text:
        return ""
    return row_number(unmarked(cells[0].text))


def _weight(mark: str, legend: Legend) -> Weight:
    if not mark:
        return Weight.PLAIN
    meaning = legend.meaning_of(mark) or WORDS.get(mark, Meaning.MANDATORY)
    return Weight.MANDATORY if meaning is Meaning.MANDATORY else Weight.IMPORTANT
