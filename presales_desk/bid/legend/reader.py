"""Reads what the marks mean: the document says it itself, and no mark has a fixed meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.bid.legend.marks import GLYPHS, RUN, bare, normal, parted, pattern_of
from presales_desk.bid.legend.meanings import (
    asks_for_proof,
    is_limited,
    is_missed,
    meaning_in,
    meaning_in_list,
)
from presales_desk.bid.legend.sentences import Said, looks_like_a_legend, said_of_marks
from presales_desk.bid.parts import SAMPLES
from presales_desk.bid.punctuation import sentences_in
from presales_desk.bid.tender import Mark, Meaning, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_USUAL = {
    "★": Meaning.MANDATORY,
    "▲": Meaning.IMPORTANT,
    "※": Meaning.IMPORTANT,
    "△": Meaning.IMPORTANT,
    "☆": Meaning.MANDATORY,
    "*": Meaning.MANDATORY,
}
"""What marks mean mostly; holds only where a tender uses one without a word about it."""
_BEFORE_MARK = r"^[\s（(\d.．、)）一二三四五六七八九十]*"
_STARTS = re.compile(
    rf"(?:{_BEFORE_MARK}|(?:修改|变更|调整|更正)为\s*[：:]?\s*[“\"]?\s*)"
    rf"(?P<mark>[{''.join(_USUAL).replace('*', '')}])"
)
"""A mark that a clause begins with, also one whose new wording a clarification quotes."""
_STARRED = re.compile(
    r"\s*(?:[（(]?\d{1,2}(?:\.\d{1,2})*\s*[、.．)）]?\s*\*(?=[\u4e00-\u9fff])|"
    r"\*\d{1,2}\.\d|\*[（(]?\d{1,2}\s*[、.．)）]\s*(?=[\u4e00-\u9fff]))"
)
"""A clause with an asterisk beside its number, where it is no bullet; ``1)*有效的执照``."""
_ENOUGH_STARS = 3
_LEADS = re.compile(rf"{_BEFORE_MARK}(?P<mark>[{GLYPHS}])")
_REJECTING = re.compile(r"否决|无效|废标|符合性|响应性|初步评审|资格(?:性)?审查")
_HEAD_OF_MARKS = re.compile(r"标[记识志注]|符号|图例")
_HEAD_OF_MEANINGS = re.compile(r"含义|说明|释义|意义|解释|定义|性质")


@dataclass(frozen=True, slots=True)
class Legend:
    """The marks of one tender.

    Attributes:
        marks: The sentences that define them, in reading order.
        meanings: What each mark means; the strictest where the sentences differ.
        sources: The blocks that hold such sentences: they are no clauses.
        rows: The rows of a table of marks; they are no clauses either.
        assumed: Marks in use that nothing defines, with what they mean mostly.
        unread: Sentences that seem to define marks, though none was understood.
        words: Finds a word in brackets that is a mark.

    """

    marks: tuple[Mark, ...]
    meanings: dict[str, Meaning]
    sources: frozenset[int]
    rows: frozenset[int] = frozenset()
    assumed: dict[str, Place] = field(default_factory=dict[str, Place])
    unread: tuple[tuple[str, Place], ...] = ()
    words: re.Pattern[str] = field(default_factory=lambda: pattern_of(()))

    def meaning_of(self, mark: str) -> Meaning | None:
        """Return what ``mark`` means; None when it is no mark in this tender."""
        return self.meanings.get(mark)

    def carried(self, run: str) -> str:
        """Return the mark that a run of glyphs is; the strictest of several, empty for none."""
        whole = normal(run)
        marks = [one for one in (whole, *parted(run), *whole) if self._counts(one)]
        if whole in marks:
            return whole
        return min(marks, key=lambda one: _ORDER.index(self.meanings[one]), default="")

    def word_at(self, text: str) -> re.Match[str] | None:
        """Return where a word that is a mark stands in brackets near either end of a text."""
        end = max(0, len(text) - 14)
        return self.words.search(text, 0, 30) or self.words.search(text, end)

    def word_of(self, text: str) -> str:
        """Return the mark that a word is, brackets or not; the word itself for none."""
        word = bare(text)
        return next((mark for mark in self.meanings if bare(mark) == word), word)

    def _counts(self, mark: str) -> bool:
        return self.meanings.get(mark) not in (None, Meaning.OTHER)


_ORDER = (Meaning.MANDATORY, Meaning.IMPORTANT, Meaning.OTHER)


def read_legend(passages: Iterable[Passage]) -> Legend:
    """Return what the tender says about its marks, and what is assumed where it says nothing."""
    passages = list(passages)
    used = frozenset(_leading(passages))
    rows = dict(_rows_of_marks(passages))
    said = [
        one
        for position in range(len(passages))
        for one in rows.get(position) or _definitions(passages, position, used)
    ]
    said = _unmarked(said)
    said += _of_classes(said, passages)
    marks = [one.mark for one in _weighty(said)]
    meanings: dict[str, Meaning] = {}
    for mark in marks:
        meanings[mark.mark] = _stricter(meanings.get(mark.mark), mark.meaning)
    assumed = _assumed(passages, meanings)
    meanings |= {mark: _USUAL[mark] for mark in assumed}
    return Legend(
        _told_once(marks, passages),
        meanings,
        sources=frozenset(mark.place.block for mark in marks),
        rows=frozenset(rows),
        assumed=assumed,
        unread=tuple(_unread(passages, marks)),
        words=pattern_of(bare(mark) for mark in meanings if mark[0] not in GLYPHS),
    )


def contradictions(legend: Legend) -> Iterator[tuple[Mark, Mark]]:
    """Yield pairs of sentences that give one mark two meanings."""
    first: dict[str, Mark] = {}
    for mark in legend.marks:
        known = first.setdefault(mark.mark, mark)
        if known.meaning is not mark.meaning and Meaning.OTHER not in (known.meaning, mark.meaning):
            yield known, mark


def limited(legend: Legend) -> Iterator[Mark]:
    """Yield the marks of which a bid may miss some, but not many."""
    costly = [mark for mark in legend.marks if is_limited(mark.text)]
    yield from (one for one in costly if legend.meaning_of(one.mark) is one.meaning)


def _leading(passages: Iterable[Passage]) -> Iterator[str]:
    for passage in passages:
        for text in _texts(passage):
            if hit := _LEADS.match(text):
                yield normal(hit["mark"])


def _texts(passage: Passage) -> list[str]:
    return [cell.text for cell in passage.block.cells if not cell.continued] or [passage.text]


def _definitions(passages: Sequence[Passage], position: int, used: frozenset[str]) -> list[Said]:
    passage = passages[position]
    meaning_here = meaning_in_list if _rejects(passages, position) else meaning_in
    found: list[Said] = []
    for text in _texts(passage):
        for mark, meaning, sentence, part in said_of_marks(text, used, meaning_here):
            told = Mark(mark=mark, meaning=meaning, text=sentence[:2000], place=passage.place)
            found.append(Said(told, part))
    return found


def _unmarked(said: Sequence[Said]) -> list[Said]:
    """Leave out clauses whose own mark, a word at their end, seems to tell what another means.

    ``须能反映带“▲”的指标（必备）`` is bound by ``必备``; it says nothing of ``▲``.
    """
    words = pattern_of(bare(one.mark.mark) for one in said if one.mark.mark[0] not in GLYPHS)
    kept: list[Said] = []
    for one in said:
        text = one.mark.text.rstrip(" 。；;")
        closing = words.search(text, max(0, len(text) - 14))
        own = closing is not None and closing.end() == len(text)
        plain = text[: closing.start()] if closing else text
        if not own or one.mark.mark[0] not in GLYPHS or meaning_in(plain) is one.mark.meaning:
            kept.append(one)
    return kept


def _rejects(passages: Sequence[Passage], position: int) -> bool:
    """Tell whether a passage stands in a list of what makes a bid invalid."""
    passage = passages[position]
    before = passages[max(0, position - 14) : position]
    near = [one.text for one in before if one.path[:1] == passage.path[:1]]
    heads = [text for text in near if text.rstrip().endswith(("：", ":"))]
    words = " ".join([*heads, *passage.path[-1:], *(cell.text for cell in passage.block.cells[:2])])
    return bool(_REJECTING.search(words))


def _rows_of_marks(passages: Sequence[Passage]) -> Iterator[tuple[int, list[Said]]]:
    """Yield the rows of a table that gives each mark its meaning in a column."""
    table: int | None = None
    is_legend = False
    for passage in passages:
        texts = [cell.text.strip() for cell in passage.block.cells]
        if passage.block.table != table:
            table = passage.block.table
            is_legend = any(map(_HEAD_OF_MARKS.search, texts)) and any(
                map(_HEAD_OF_MEANINGS.search, texts)
            )
        elif is_legend:
            run = next((text for text in texts if re.fullmatch(RUN, text)), "")
            meaning = meaning_in(passage.text)
            if run and meaning is not None:
                told = Mark(
                    mark=normal(run), meaning=meaning, text=passage.text, place=passage.place
                )
                yield passage.index, [Said(told, passage.text)]


def _weighty(said: Sequence[Said]) -> Iterator[Said]:
    """Leave out what only asks for proof, where another sentence says what the mark means."""
    weak = {
        one for one in said if one.mark.meaning is Meaning.IMPORTANT and asks_for_proof(one.part)
    }
    told = {one.mark.mark for one in said if one not in weak}
    yield from (one for one in said if one not in weak or one.mark.mark not in told)


def _of_classes(said: Sequence[Said], passages: Sequence[Passage]) -> Iterator[Said]:
    """Yield what is said elsewhere of the class that marks stand for: ``关键指标……投标无效``."""
    marks = {name: one.mark.mark for one in said for name in one.classes}
    told = {one.mark.text for one in said}
    for passage in passages if marks else ():
        if passage.part in SAMPLES:
            continue
        for sentence in sentences_in(passage.text):
            text = sentence.strip()
            name = next((one for one in marks if one in text and text not in told), None)
            if name and is_missed(text) and meaning_in(text) is Meaning.MANDATORY:
                own = Mark(
                    mark=marks[name], meaning=Meaning.MANDATORY, text=text, place=passage.place
                )
                yield Said(own, text)


def _told_once(marks: Iterable[Mark], passages: Sequence[Passage]) -> tuple[Mark, ...]:
    """Return one sentence for each meaning of a mark; a row of a table only where none says it."""
    told: dict[tuple[str, Meaning], Mark] = {}
    for mark in sorted(marks, key=lambda one: bool(passages[one.place.block].block.cells)):
        told.setdefault((mark.mark, mark.meaning), mark)
    return tuple(sorted(told.values(), key=lambda one: one.place.block))


def _stricter(known: Meaning | None, new: Meaning) -> Meaning:
    return new if known is None else min(known, new, key=_ORDER.index)


def _assumed(passages: Iterable[Passage], known: dict[str, Meaning]) -> dict[str, Place]:
    """Return the usual marks that stand before clauses though nothing defines them."""
    found: dict[str, Place] = {}
    stars: list[Place] = []
    for passage in passages:
        for text in [cell.text for cell in passage.block.cells] or [passage.text]:
            hit = _STARTS.search(text)
            if hit and hit["mark"] not in known:
                found.setdefault(hit["mark"], passage.place)
            if _STARRED.match(text) and passage.part not in SAMPLES:
                stars.append(passage.place)
    if len(stars) >= _ENOUGH_STARS and "*" not in known:
        found["*"] = stars[0]
    return found


def _unread(passages: Iterable[Passage], marks: Iterable[Mark]) -> Iterator[tuple[str, Place]]:
    known = {mark.place.block for mark in marks}
    for passage in passages:
        if passage.index in known or passage.part in SAMPLES:
            continue
        sentences = (one for text in _texts(passage) for one in sentences_in(text))
        if sentence := next(filter(looks_like_a_legend, sentences), None):
            yield sentence.strip(), passage.place
