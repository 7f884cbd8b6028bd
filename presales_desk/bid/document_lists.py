"""Finds the lists that say what a bid consists of: below a head, in a row, or inside a sentence."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.document_names import (
    NOTE,
    NOUN,
    bare,
    follows,
    is_title,
    names_one,
    numbered,
)
from presales_desk.bid.numbers import number_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_BID = r"(?:投标|响应|应答|报价|参选|参与|(?:比选)?申请|磋商响应|谈判响应)文件"
_LIST = re.compile(
    rf"{_BID}(?:的)?(?:组成|构成|内容|包括|包含)|{_BID}[^。；]{{0,30}}(?:应当?|须|由)[^。；]{{0,10}}(?:包括|包含|由以下|下列)|"
    rf"{_BID}[^。；]{{0,10}}由[^。；]{{0,50}}组成|"
    rf"(?:商务|技术|资格|报价|经济|价格)[^。；，]{{0,6}}(?:响应|证明|标)?(?:文件|部分|标)[^。；]{{0,12}}(?:由|包括|包含|应包括|组成|应当?包括)"
)
_NO_LIST = re.compile(
    r"招标文件(?:由|包括|的?组成|的?构成)|采购文件(?:由|包括|的?组成)|磋商文件(?:由|包括)|组成部分|澄清|合同文件|属于|格式填写|密封|封装|装订|递交|拒收|无效|撤回|下列(?:规定|要求)"
)
_SURE = re.compile(rf"{_BID}[^。；，]{{0,8}}(?:包括|包含|由)(?:以下|下列)")
"""A head that is one for certain, whatever it says of binding and sealing besides."""
_VOLUME = re.compile(
    rf"^{_BID}[：:]$|^第[一二三四]个?(?:信封|册)[^。；]{{0,16}}[：:]$|"
    r"^(?:商务|技术|资格|报价|价格|资信|经济|服务|综合|其他)[^，。；]{0,6}(?:文件|标|部分)(?:[（(].*[)）]|由以下.{0,6}组成|内容|组成)?[：:]?$"
)
"""The head of one volume of the bid; its documents follow."""
_CONSISTS = re.compile(
    rf"{_BID}由(?P<names>[^，。；：]{{10,160}}?)(?:等)?(?:[一二三四五六七八九十\d]+个?)?(?:文件|部分|内容)?组成"
)
_FEW = 2
"""Names that a sentence about volumes may hold; a list of documents holds more."""
_OTHERS = re.compile(r"^\s*(?:构成|组成)?(?:投标|响应)文件的?其他(?:材料|资料)\s*$")
_PAPERS = re.compile(r"^\s*(?:文件|资料|材料|表格|格式)名称\s*$")
_CONTENTS = re.compile(r"^\s*(?:第.{1,3}[章部卷篇册分]{1,2}[^，。；]{2,20})?目\s*录\s*$")
_RUN_NUMBER = re.compile(
    r"[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[)）]|[①-⑳]|(?<![\d.])\d{1,2}\s*[、．.](?!\d)"
)
"""The numbers of a list that runs on inside one paragraph."""
_ENDS_OPEN = ("：", ":", "）", ")", "成", "容", "括")
_BULLET = re.compile(r"^\s*[●•◆■□➢·*○-]\s*")
_NO_BID = (Part.CONTRACT, Part.EVALUATION)
"""Chapters that say nothing of what a bid consists of."""
_MAX_BARE = 24
_MAX_NAME = 60
_MAX_ITEMS = 60
_MAX_HEAD = 90
_MAX_LABEL = 40
_MAX_VOLUME = 12
_MOST_UNNUMBERED = 3
"""Lines without a number that may stand between two items: the rest of a long one."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An item of such a list: its number as printed, its whole text, and where it stands."""

    number: str
    text: str
    passage: Passage


def listed_documents(passages: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the items of all lists of what a bid consists of, in reading order."""
    for position, passage in enumerate(passages):
        if passage.part in _NO_BID:
            continue
        following = passages[position + 1 : position + 1 + _MAX_ITEMS]
        if passage.block.cells:
            yield from _of_row(passage)
        elif run := _run(passage.text):
            yield from (Listed(*item, passage) for item in run)
        elif names := _in_sentence(passage.text):
            yield from (Listed("", name, passage) for name in names)
        elif _opens_list(passage) and following and following[0].block.cells:
            table = following[0].block.table
            yield from tabled_documents([one for one in following if one.block.table == table])
        elif _opens_list(passage):
            yield from _List(passage).items(following)


def tabled_documents(forms: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the rows of tables that name the papers of a bid in a column of their own."""
    table: int | None = None
    column: int | None = None
    for passage in forms:
        cells = passage.block.cells
        if cells and passage.block.table != table:
            table = passage.block.table
            column = next((cell.column for cell in cells if _PAPERS.match(cell.text)), None)
        elif cells and column is not None:
            name = next((cell.text for cell in cells if cell.column == column), "")
            name = name.replace("\n", "")
            if NOUN.search(NOTE.sub("", name)) and len(name) <= _MAX_NAME:
                rest = "；".join(cell.text for cell in cells if cell.column > column)
                yield Listed("", f"{name}；{rest}", passage)


def listed_contents(forms: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the items of the tables of contents that the forms of a bid begin with."""
    for position, passage in enumerate(forms):
        if _CONTENTS.match(passage.text):
            yield from _in_order(forms[position + 1 : position + 1 + _MAX_ITEMS])


def _in_order(following: Sequence[Passage]) -> Iterator[Listed]:
    """Yield numbered lines as long as each kind of number goes on; then the forms begin."""
    last: dict[str, str] = {}
    for passage in following:
        number, kind = numbered(passage.text)
        top = next(iter(last), kind)
        if not number or (kind == top and not follows(number, last.get(kind, ""))):
            return
        last[kind] = number
        if names_one(passage.text, in_order=True):
            yield Listed(number, passage.text, passage)


def _is_head(text: str) -> bool:
    return bool(_SURE.search(text) or (_LIST.search(text) and not _NO_LIST.search(text)))


def _opens_list(passage: Passage) -> bool:
    text = passage.text.rstrip()
    if len(text) > _MAX_HEAD or not _is_head(text):
        return False
    whole = text.removesuffix("。")  # 投标文件由资格文件、商务技术文件两部分组成。
    return whole.endswith(_ENDS_OPEN) or passage.is_heading or len(text) < 24


class _List:
    """Walks down the lines below a head, volume by volume, until what the head opened is over."""

    def __init__(self, head: Passage) -> None:
        self._own = numbered(head.text)[1]
        self._volume = ""
        self._begin()

    def _begin(self) -> None:
        self._style, self._last, self._unnumbered, self._is_bare = "", "", 0, True

    def items(self, following: Sequence[Passage]) -> Iterator[Listed]:
        """Yield the numbered lines that name documents."""
        for passage, after in zip_longest(following, following[1:]):
            if self._opens_volume(passage, after):
                self._begin()
            elif self._is_over(passage):
                return
            elif names := _enumerated(passage.text):
                yield from (Listed("", name, passage) for name in names)
            elif item := self._item(passage):
                yield item

    def _opens_volume(self, passage: Passage, after: Passage | None) -> bool:
        """Tell the head of a volume: by its words, or in its turn above a list of another kind."""
        text = bare(passage.text)
        number, kind = numbered(passage.text)
        first, inner = numbered(after.text) if after is not None else ("", "")
        is_above = follows(first, "") and inner not in (kind, "") and kind != self._own
        is_short = len(text) <= _MAX_VOLUME and not NOUN.search(text)
        in_turn = passage.is_heading and is_above and is_short and follows(number, self._volume)
        if not in_turn and not _VOLUME.match(text):
            return False
        self._volume = number
        return True

    def _is_over(self, passage: Passage) -> bool:
        number, kind = numbered(passage.text)
        begins = NOUN.search(bare(passage.text)) and follows(number, "")
        if passage.part in _NO_BID:
            return True
        if passage.block.cells or (passage.is_heading and not self._style and not begins):
            return True
        if not number:
            self._unnumbered += bool(self._style)
            return self._unnumbered > _MOST_UNNUMBERED
        self._unnumbered = 0
        is_other = bool(self._style) and kind != self._style
        return kind == self._own or (is_other and passage.is_heading)

    def _item(self, passage: Passage) -> Listed | None:
        number, kind = numbered(passage.text)
        if not number:
            return self._unnumbered_item(passage)
        self._style, self._is_bare = self._style or kind, False
        is_inner = kind != self._style or _opens_list(passage) or _run(passage.text)
        if is_inner or not bare(passage.text):
            return None
        is_next = follows(number, self._last) and kind != "1.1"
        if self._last and not is_next and follows(number, ""):
            self._own = kind  # another list began: this one is over
            return None
        self._last = number
        return (
            Listed(number, passage.text, passage)
            if names_one(passage.text, in_order=is_next)
            else None
        )

    def _unnumbered_item(self, passage: Passage) -> Listed | None:
        """Return a line of a list without numbers, or behind bullets, until one is no title."""
        name = _BULLET.sub("", passage.text)
        is_name = len(name) <= _MAX_BARE and is_title(name)
        self._is_bare = self._is_bare and (is_name or name.endswith("："))
        return Listed("", name, passage) if is_name and self._is_bare else None


def _of_row(passage: Passage) -> Iterator[Listed]:
    """Yield the documents a row of the data sheet lists."""
    texts = [cell.text for cell in passage.block.cells if not cell.continued]
    if any(_OTHERS.match(text) for text in texts):
        yield from (Listed("", name, passage) for name in _apart(texts[-1]))
    if not any(len(text) < _MAX_LABEL and _is_head(text) for text in texts):
        return
    lines = max(texts, key=len).split("\n")
    items = [(numbered(line)[0], line) for line in lines]
    for number, line in _running(lines[0]) if len(lines) == 1 else items:
        name = bare(line).rstrip("；;。")
        if number and len(name) <= _MAX_NAME and NOUN.search(NOTE.sub("", name)):
            yield Listed(number, line, passage)


def _enumerated(text: str) -> list[str]:
    """Return what an item names of its volume: ``（1）商务部分：投标函、授权委托书；``."""
    head, _, rest = bare(text).partition("：")
    names = _apart(rest) if _VOLUME.match(head) else []
    return names if len(names) > 1 else []


def _in_sentence(text: str) -> list[str]:
    """Return the documents of which one sentence says a bid consists; volumes are none."""
    hit = _CONSISTS.search(text)
    names = [] if hit is None else re.split(r"、|以?及|和(?=[^、]+$)", hit["names"])
    is_list = len(names) > _FEW and all(NOUN.search(name) for name in names)
    return names if is_list and not any(_VOLUME.match(name) for name in names) else []


def _apart(text: str) -> list[str]:
    """Return the documents that stand one behind the other in one text."""
    names = (name.strip() for name in re.split(r"[、；;。\n]", text))
    return [name for name in names if len(name) <= _MAX_NAME and NOUN.search(NOTE.sub("", name))]


def _run(text: str) -> list[tuple[str, str]]:
    """Return number and text of items that run on: ``响应文件包括：（1）响应函；（2）报价表。``."""
    head, colon, rest = text.partition("：")
    if not colon or not _RUN_NUMBER.match(rest):
        return []
    is_head = _is_head(head) or (_VOLUME.match(bare(head)) and not _NO_LIST.search(head))
    items = _running(rest) if is_head else []
    return [item for item in items if names_one(item[1], in_order=True)]


def _running(text: str) -> list[tuple[str, str]]:
    """Return number and text of what a line counts up; of two kinds of numbers the inner one."""
    found = list(_RUN_NUMBER.finditer(text))
    if len(found) < 2:
        return []
    kinds = Counter(number_of(hit[0])[1] for hit in found)
    ends = [*(hit.start() for hit in found[1:]), len(text)]
    items = [(hit[0], text[hit.start() : end]) for hit, end in zip(found, ends, strict=True)]
    inner = max(kinds, key=lambda kind: kinds[kind])
    items = [item for item in items if number_of(item[0])[1] == inner]
    return items if len(items) > 1 else []
