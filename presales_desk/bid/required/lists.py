"""Finds the lists that say what a bid consists of: below a head, in a row, or inside a sentence."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.heads import asks_for_papers, asks_in_review, is_volume, opens_list
from presales_desk.bid.required.names import (
    NOUN,
    bare,
    follows,
    handed_in,
    is_paper,
    is_title,
    names_one,
    numbered,
    without_leader,
)
from presales_desk.bid.required.sentences import enumerated, in_sentence, run_on, whole_run
from presales_desk.bid.required.tables import Listed, of_row, table_below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_CONTENTS = re.compile(
    r"^\s*(?:第.{1,3}[章部卷篇册分]{1,2}[^，。；]{2,20}|"
    r"(?:资格|资信|商务|技术|报价)[^，。；]{0,8})?目\s*录\s*$"
)
"""The title of contents: of the whole bid, or of one volume such as ``资格证明文件目录``."""
_TABLE_OF_FORMS = re.compile(
    r"^\s*(?:投标|响应|应答|报价|参选)文件(?:格式|组成)?(?:目录|清单|一览表|组成表?)\s*$"
)
"""The title of a table that lists the forms before they are printed."""
_BULLET = re.compile(r"^\s*[●•◆■□➢·*○-]\s*")
_NO_BID = (Part.CONTRACT, Part.EVALUATION)
"""Chapters that say nothing of what a bid consists of."""
_EITHER = re.compile(r"以下[^，。；：]{0,4}或|之一|任选")
_CLAUSE = re.compile(r"(\d{1,2})\s?[.．]\s?\d{1,3}\s?[.．]\s?\d")
_LETTERED = re.compile(r"\s*[A-Z]\s?[-—－]?\s?\d")
"""A number of a list that has volumes: ``B1``."""
_LETTER = re.compile(r"^\s*(?:致\s*[：:]|根据贵[方司公])")
"""How the text of a form begins, whose numbered promises are no papers: ``致：采购人``."""
_MAX_BARE = 24
_MAX_ITEMS = 60
_MAX_VOLUME = 12
_MOST_UNNUMBERED = 3
"""Lines without a number that may stand between two items: the rest of a long one."""


def listed_documents(passages: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the items of all lists of what a bid consists of, in reading order."""
    for position, passage in enumerate(passages):
        following = passages[position + 1 : position + 1 + _MAX_ITEMS]
        if passage.part is Part.EVALUATION and asks_in_review(passage):
            yield from _papers(items_below(passage, following))
        if passage.part in _NO_BID:
            continue
        if passage.block.cells:
            yield from of_row(passage)
        elif run := run_on(passage.text, passage.part):
            yield from (Listed(*item, passage) for item in run)
        elif names := in_sentence(passage.text, passage.part):
            yield from (Listed("", name, passage) for name in names)
        elif opens_list(passage):
            yield from items_below(passage, following)
        elif asks_for_papers(passage):
            yield from _papers(items_below(passage, following))


def items_below(head: Passage, following: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the documents of the table or the lines below a head."""
    table = following[0].block.table if following and following[0].block.cells else None
    if table is None:
        yield from _List(head).items(following)
    else:
        yield from table_below([one for one in following if one.block.table == table])


def _papers(items: Iterable[Listed]) -> Iterator[Listed]:
    """Yield the papers of a list; of a condition those that its first words to hand in ask for.

    A paper that another one can stand for is not asked of every bidder.
    """
    for one in items:
        if is_paper(one.text):
            yield one
            continue
        asked = next(filter(None, map(handed_in, one.text.split("。"))), [])
        is_choice = _EITHER.search(one.text)
        others = (name for name in asked if not is_choice and f"{name}或" not in one.text)
        yield from (Listed("", name, one.passage) for name in others)


def listed_contents(forms: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the items of the tables of contents that the forms of a bid begin with."""
    for position, passage in enumerate(forms):
        following = forms[position + 1 : position + 1 + _MAX_ITEMS]
        if _CONTENTS.match(passage.text):
            yield from _in_order(following)
        elif _TABLE_OF_FORMS.match(passage.text) and following and following[0].block.cells:
            yield from items_below(passage, following)
        elif _TABLE_OF_FORMS.match(passage.text):
            yield from _in_order(following)
        elif position and forms[position - 1].is_heading and _begins_volume(passage, following):
            yield from items_below(forms[position - 1], [passage, *following])


def _begins_volume(passage: Passage, following: Sequence[Passage]) -> bool:
    """Tell the head of a volume over numbered lines: contents that nothing calls so."""
    are_items = [bool(numbered(one.text)[0]) for one in following[:2]]
    return is_volume(bare(passage.text)) and are_items == [True, True]


def _in_order(following: Sequence[Passage]) -> Iterator[Listed]:
    """Yield numbered lines as long as each kind of number goes on; then the forms begin."""
    last: dict[str, str] = {}
    for passage in following:
        number, kind = numbered(passage.text)
        top = next(iter(last), kind)
        if not bare(passage.text).strip():
            return  # 格式三：above its own title
        if not number or (kind == top and not follows(number, last.get(kind, ""))):
            return
        last[kind] = number
        if names_one(without_leader(passage.text), in_order=True):
            yield Listed(number, passage.text, passage)


def _top(number: str) -> int:
    """Return the clause that an item such as ``4.3.1`` belongs to; 0 of other kinds of numbers."""
    return int(hit[1]) if (hit := _CLAUSE.match(number)) else 0


def _begins_another(number: str, before: str) -> bool:
    """Tell the first number of another list; ``B1`` behind ``A4`` goes on with the same one."""
    letters = [_LETTERED.match(one) for one in (number, before)]
    is_lettered = all(letters) and number.strip()[0] > before.strip()[0]
    return follows(number, "") and not is_lettered


class _List:
    """Walks down the lines below a head, volume by volume, until what the head opened is over."""

    def __init__(self, head: Passage) -> None:
        self._number, self._own = numbered(head.text)
        self._part = head.part
        self._volume = ""
        self._begin()

        self._above = ("", "")

    def _begin(self) -> None:
        self._style, self._last, self._unnumbered, self._is_bare = "", "", 0, True

    def items(self, following: Sequence[Passage]) -> list[Listed]:
        """Return the lines that name documents; none of a list that names volumes alone."""
        found = list(self._walk(following))
        return [] if all(is_volume(bare(one.text)) for one in found) else found

    def _walk(self, following: Sequence[Passage]) -> Iterator[Listed]:
        for passage, after in zip_longest(following, following[1:]):
            style = self._style
            if self._opens_volume(passage, after):
                self._begin()
                is_item = numbered(passage.text)[1] == style
                self._above = (style, self._volume) if is_item else ("", "")
            elif self._is_over(passage):
                return
            elif names := enumerated(passage.text):
                yield from (Listed("", name, passage) for name in names)
            elif not self._style and (run := whole_run(passage.text)):
                yield from (Listed(*item, passage) for item in run)
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
        is_named = is_volume(text) and not self._goes_on(passage.text, first, inner)
        if not in_turn and not is_named:
            return False
        self._volume = number
        return True

    def _goes_on(self, text: str, first: str, inner: str) -> bool:
        """Tell an item such as ``（1）资格证明文件`` from a volume: it stands amid its own kind."""
        number, kind = numbered(text)
        is_followed = bool(first) and inner == kind and follows(first, number)
        is_last = kind == self._style and follows(number, self._last) and not follows(first, "")
        return bool(number) and (is_followed or is_last) and not text.rstrip().endswith(("：", ":"))

    def _is_over(self, passage: Passage) -> bool:
        if _LETTER.match(passage.text):
            return True
        number, kind = numbered(passage.text)
        if kind == self._style and _top(number) > _top(self._last) > 0:
            return True  # 5.1.6 behind 4.3.13: another clause
        is_named = bool(NOUN.search(bare(passage.text)))
        begins = is_named and follows(number, "")
        is_elsewhere = passage.part in _NO_BID and passage.part is not self._part
        if is_elsewhere or (kind == "chapter" and not is_named):
            return True
        if passage.block.cells or (passage.is_heading and not self._style and not begins):
            return True
        if not number:
            self._unnumbered += bool(self._style)
            return self._unnumbered > _MOST_UNNUMBERED
        self._unnumbered = 0
        if kind == self._own:
            return not self._is_inside(number)
        return bool(self._style) and kind != self._style and passage.is_heading

    def _is_inside(self, number: str) -> bool:
        """Tell an item such as ``1、`` below a head ``8.`` from the clause behind that head."""
        return follows(number, self._last) and not follows(number, self._number)

    def _item(self, passage: Passage) -> Listed | None:
        number, kind = numbered(passage.text)
        if not number:
            return self._unnumbered_item(passage)
        if kind and kind == self._above[0] != self._style and follows(number, self._above[1]):
            self._style, self._last = self._above  # 5. behind 4.1 to 4.5 below 4.
        self._style, self._is_bare = self._style or kind, False
        is_inner = kind != self._style or opens_list(passage) or run_on(passage.text, passage.part)
        if is_inner or not bare(passage.text):
            return None
        is_next = follows(number, self._last) and kind != "1.1"
        if self._last and not is_next and _begins_another(number, self._last):
            self._own = kind  # another list began: this one is over
            return None
        self._last = number
        return (
            Listed(number, passage.text, passage)
            if names_one(passage.text, in_order=is_next)
            else None
        )

    def _unnumbered_item(self, passage: Passage) -> Listed | None:
        """Return a line behind a bullet, or of a list without numbers until one is no title."""
        name = _BULLET.sub("", passage.text).rstrip("；;。")
        if _BULLET.match(passage.text):
            self._is_bare = False
            return Listed("", name, passage) if names_one(name, in_order=True) else None
        is_name = len(name) <= _MAX_BARE and is_title(name)
        self._is_bare = self._is_bare and (is_name or name.endswith("："))
        return Listed("", name, passage) if is_name and self._is_bare else None
