"""Takes the documents of a bid out of tables: a column of names, or a row of the data sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.required.heads import asks_here, is_head, is_volume
from presales_desk.bid.required.names import (
    NOTE,
    NOUN,
    bare,
    follows,
    may_be_title,
    names_one,
    numbered,
)
from presales_desk.bid.required.sentences import in_sentence, named_in, running

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_OTHERS = re.compile(r"^\s*(?:构成|组成)?(?:投标|响应)文件的?其他(?:材料|资料)\s*$")
_PAPERS = re.compile(r"^\s*(?:文件|资料|材料|表格|格式)名称\s*$")
_CONTENTS = re.compile(
    r"^\s*(?:(?:主要|组成|具体|文件|材料|资料|提交|递交|提供)?(?:内容|文件|材料|资料|名称)|"
    r"(?:投标|响应|应答|磋商|报价)文件(?:的?(?:组成|构成|内容|名称))?(?:内容|部分|文件)?)\s*$"
)
"""Heads of the column of names in a table that the head of a list stands above."""
_ROW_NUMBER = re.compile(r"(?:附[件表]\s*)?[\d一二三四五六七八九十.、（）()\-]*")
_VOLUME_NUMBER = re.compile(r"[一二三四五六七八九十]{1,2}")
"""The number of a row that only names the volume of those below: ``一 | 商务文件``."""
_SENTENCE_END = re.compile(r"(?<=.{4})[。；;]")
"""What ends an item that runs on: ``（5）信用承诺书。商务文件：``."""
_MAX_NAME = 60
_MAX_LABEL = 40


@dataclass(frozen=True, slots=True)
class Listed:
    """An item of a list of documents: its number as printed, whole text, and where it stands."""

    number: str
    text: str
    passage: Passage


def tabled_documents(forms: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the rows of tables that name the papers of a bid in a column of their own."""
    table: int | None = None
    column: int | None = None
    for passage in forms:
        cells = passage.block.cells
        if cells and passage.block.table != table:
            table = passage.block.table
            column = next((cell.column for cell in cells if _PAPERS.match(cell.text)), None)
        elif cells and column is not None and (item := _row_item(passage, column)):
            yield item


def table_below(passages: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the documents of a table that stands below the head of a list."""
    if not passages:
        return
    heads = passages[0].block.cells
    named = (cell for cell in heads if _PAPERS.match(cell.text) or _CONTENTS.match(cell.text))
    column = next((cell.column for cell in named), None)
    rows = passages if column is None else passages[1:]
    column = _fullest(rows) if column is None else column
    for passage in rows:
        if item := _row_item(passage, column, is_sure=True):
            yield item


def _fullest(rows: Sequence[Passage]) -> int:
    """Return the column that names most documents, where no head says which it is."""
    names = [
        cell.column for row in rows for cell in row.block.cells if NOUN.search(_name(cell.text))
    ]
    return max(set(names), key=names.count, default=0)


def _row_item(passage: Passage, column: int, *, is_sure: bool = False) -> Listed | None:
    """Return the document a row names; ``is_sure`` of a table that lists nothing else."""
    cells = passage.block.cells
    own = next((cell for cell in cells if cell.column == column and not cell.continued), None)
    name = "" if own is None else own.text.replace("\n", "")
    is_named = NOUN.search(_name(name)) or (is_sure and names_one(name, in_order=True))
    if not name or not is_named or len(name) > _MAX_NAME or _ROW_NUMBER.fullmatch(name):
        return None
    if is_volume(name) and _VOLUME_NUMBER.fullmatch(_number(cells, column)):
        return None
    rest = "；".join(cell.text for cell in cells if cell.column > column)
    return Listed(_number(cells, column), f"{name}；{rest}", passage)


def _number(cells: Sequence[Cell], column: int) -> str:
    """Return the number of a row, which stands alone in a cell before its name."""
    before = (cell.text.strip() for cell in cells if cell.column < column)
    return next((text for text in before if text and _ROW_NUMBER.fullmatch(text)), "")


def _name(text: str) -> str:
    return NOTE.sub("", text.replace("\n", ""))


def of_row(passage: Passage) -> Iterator[Listed]:
    """Yield the documents a row of the data sheet lists."""
    texts = [cell.text for cell in passage.block.cells if not cell.continued]
    if any(_OTHERS.match(text) for text in texts):
        yield from (Listed("", name, passage) for name in named_in(texts[-1]))
    labels = (text for text in texts if len(text) < _MAX_LABEL)
    label = next((one for one in labels if is_head(one) or asks_here(one, passage.part)), None)
    if label is None:
        return
    lines = max(texts, key=len).split("\n")
    items = [(numbered(line)[0], line) for line in lines]
    if len(lines) == 1:
        items = [(number, _SENTENCE_END.split(line)[0]) for number, line in running(lines[0])]
    found = [Listed(number, line, passage) for number, line in _in_order(items)]
    yield from found or _of_sentences(label, lines, passage)


def _of_sentences(label: str, lines: Sequence[str], passage: Passage) -> Iterator[Listed]:
    """Yield what a cell names in sentences; the first one may go on from the label of its row."""
    for line in lines:
        names = in_sentence(line, passage.part) or in_sentence(f"{label}：{line}", passage.part)
        yield from (Listed("", name, passage) for name in names)


def _in_order(items: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the items that name documents: by their words, or between others in their turn."""
    last = ""
    for number, line in items:
        plain = _plain(line)
        is_next = bool(last) and bool(number) and follows(number, last)
        is_named = NOUN.search(_name(plain)) or (is_next and may_be_title(plain))
        if number and len(plain) <= _MAX_NAME and is_named:
            yield number, line
        last = number or last


def _plain(line: str) -> str:
    return bare(line).rstrip("；;。")
