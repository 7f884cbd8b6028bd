"""Reads what the marks mean: the document says it itself, and no mark has a fixed meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.tender import Mark, Meaning, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

GLYPHS = "★☆▲△※◆◇■●◎⊙*＊#＃"
WORDS = ("实质性要求", "实质性条款", "实质性响应", "关键条款", "重要条款")
"""Words in brackets that are a mark by themselves."""
_USUAL = {
    "★": Meaning.MANDATORY,
    "▲": Meaning.IMPORTANT,
    "※": Meaning.IMPORTANT,
    "△": Meaning.IMPORTANT,
    "☆": Meaning.MANDATORY,
}
"""What marks mean mostly; holds only where a tender uses one without a word about it."""
_STARTS = re.compile(
    rf"(?:^[\s（(\d.．、)）一二三四五六七八九十]*|(?:修改|变更|调整|更正)为\s*[：:]?\s*[“\"]?\s*)(?P<mark>[{''.join(_USUAL)}])"
)
"""A mark that a clause begins with, also one whose new wording a clarification quotes."""
_SENTENCE = re.compile(r"[^。；;\n]+[。；;]?")
_CLAUSE = re.compile(r"[^，,]+[，,]?")
_NAMED = re.compile(
    rf"""(?:标|带|识|注|加|有|以|为|符|打|凡|含)[^。；\n{GLYPHS}]{{0,8}}?[“"'「【（(]*\s*(?P<after>[{GLYPHS}])
      |[“"「【（('‘]\s*(?P<quoted>[{GLYPHS}])\s*[”"」】）)'’]
      |^\s*(?:\d+[、.．)）]\s*)?(?P<leading>[{GLYPHS}])\s*[”"」）)]?\s*(?:号|标[记识注志示]|表示|代表|为(?!了|保|确|满足)|是指|条款|项(?!目))
      |(?P<before>[{GLYPHS}])\s*[”"」）)]?\s*(?:号|的?条款|的?标[记识志注]|项(?:要求|参数|指标)|参数)""",
    re.VERBOSE,
)
_NAMED_WORDS = re.compile(
    r"(?:标|带|注)[^。；]{0,8}[“\"（(]{1,2}(?P<word>实质性[要条响][求款应])[”\"）)]{1,2}"
    r"|[“\"][（(]?(?P<quoted>实质性[要条响][求款应])[）)]?[”\"]\s*(?:字样)?(?:注明|标[注明记识示]|的)"
    r"|(?:标[记注识示]|列)为\s*[“\"](?P<level>[\u4e00-\u9fff]{2,4})[”\"]"
)
"""Words that are marks: in brackets behind a clause, or in a column of their own."""
_BESIDES = re.compile(
    rf"[“\"'「【（(]*[{GLYPHS}][”\"'」】）)]*(?:(?![必应须不无，,。；;])[^\n{GLYPHS}]){{0,8}}(?:以外|之外|外(?=[的，,]))"
)
"""A mark that only tells which clauses are not meant: ``加注“*”以外的条款``."""
_HARMLESS = re.compile(
    r"(?:不会|并不|不作为?|不将|不予|不导致|不视为|不按)[^，。；]{0,6}(?:无效|否决|废标)[^，。；]{0,6}|不影响投标?有效"
)
_MANDATORY = re.compile(
    r"无效|否决|废标|拒绝|实质性|不允许(?:有)?.{0,4}偏离|不得(?:有)?.{0,4}偏离|不接受.{0,6}偏离|必须满足|必须.{0,4}响应|不可.{0,4}偏离|不合格|不通过|不予通过|资格性|淘汰|一票"
)
_IMPORTANT = re.compile(
    r"扣\s*\d|扣分|扣除|重要|主要|关键|评分|得分|加分|减分|基准分|打分|计分|支持资料|证明材料|佐证|视为(?:不满足|不响应|负偏离)"
)
_OTHER = re.compile(r"核心产品|适用于本项目|选[择用中]|复选|勾选|一般|参考")
_ORDINARY = re.compile(r"(?:为|表示|代表|是)一般")
"""A mark of what is ordinary; elsewhere the ordinary is what carries none."""
_FOREIGN = re.compile(r"品目清单|产品清单|节能产品|政府采购清单")
"""A list elsewhere uses the same mark; it says nothing of this tender."""
_AS_MARK = re.compile(
    r"[“\"'「【（(]\s*[*＊#＃]\s*[”\"'」】）)]|[*＊#＃]\s*(?:号|标|条款|项|参数|指标)|"
    r"^\s*(?:\d+[、.．)）]\s*)?[*＊#＃]\s*(?:为|表示|代表)"
)
"""A star or hash sign that is a mark; elsewhere they multiply and count."""
_REJECTING = re.compile(r"否决|无效|废标|符合性|响应性|初步评审|资格(?:性)?审查")
_COSTS_POINTS = re.compile(r"扣|得分|评分|加分|减分")


@dataclass(frozen=True, slots=True)
class Legend:
    """The marks of one tender.

    Attributes:
        marks: The sentences that define them, in reading order.
        meanings: What each mark means; the strictest where the sentences differ.
        sources: The blocks that hold such sentences: they are no clauses.
        assumed: Marks in use that nothing defines, with what they mean mostly.

    """

    marks: tuple[Mark, ...]
    meanings: dict[str, Meaning]
    sources: frozenset[int]
    assumed: dict[str, Place]

    def meaning_of(self, mark: str) -> Meaning | None:
        """Return what ``mark`` means; None when it is no mark in this tender."""
        return self.meanings.get(mark)


def normal(glyph: str) -> str:
    """Return a mark in its usual width."""
    return {"＊": "*", "＃": "#"}.get(glyph, glyph)


def read_legend(passages: Iterable[Passage]) -> Legend:
    """Return what the tender says about its marks, and what is assumed where it says nothing."""
    passages = list(passages)
    marks = [
        mark
        for position, passage in enumerate(passages)
        for mark in _definitions(passage, _rejects(passages, position))
    ]
    meanings: dict[str, Meaning] = {}
    for mark in marks:
        meanings[mark.mark] = _stricter(meanings.get(mark.mark), mark.meaning)
    assumed = _assumed(passages, meanings)
    meanings |= {mark: _USUAL[mark] for mark in assumed}
    sources = frozenset(mark.place.block for mark in marks)
    return Legend(_told_once(marks, passages), meanings, sources, assumed)


def _told_once(marks: Iterable[Mark], passages: Sequence[Passage]) -> tuple[Mark, ...]:
    """Return one sentence for each meaning of a mark; a row of a table only where none says it."""
    told: dict[tuple[str, Meaning], Mark] = {}
    for mark in sorted(marks, key=lambda one: bool(passages[one.place.block].block.cells)):
        told.setdefault((mark.mark, mark.meaning), mark)
    return tuple(sorted(told.values(), key=lambda one: one.place.block))


def contradictions(legend: Legend) -> Iterator[tuple[Mark, Mark]]:
    """Yield pairs of sentences that give one mark two meanings."""
    first: dict[str, Mark] = {}
    for mark in legend.marks:
        known = first.setdefault(mark.mark, mark)
        if known.meaning is not mark.meaning and Meaning.OTHER not in (known.meaning, mark.meaning):
            yield known, mark


def _rejects(passages: list[Passage], position: int) -> bool:
    """Tell whether a passage stands in a list of what makes a bid invalid."""
    passage = passages[position]
    near = [one.text for one in passages[max(0, position - 14) : position]]
    heads = [text for text in near if text.rstrip().endswith(("：", ":"))]
    words = " ".join([*heads, *passage.path[-1:], *(cell.text for cell in passage.block.cells[:2])])
    return bool(_REJECTING.search(words))


def _definitions(passage: Passage, rejects: bool) -> Iterator[Mark]:  # noqa: FBT001
    texts = [cell.text for cell in passage.block.cells if not cell.continued] or [passage.text]
    for text in texts:
        for sentence in _SENTENCE.findall(text):
            yield from _defined(sentence.strip(), passage.place, rejects)


def _defined(sentence: str, place: Place, rejects: bool) -> Iterator[Mark]:  # noqa: FBT001
    whole = meaning_in(sentence)
    if whole is None or _FOREIGN.search(sentence):
        return
    for part in _parts(sentence):
        meaning = meaning_in(part) or whole
        if meaning is Meaning.IMPORTANT and rejects and not _COSTS_POINTS.search(part):
            meaning = Meaning.MANDATORY
        for glyph in sorted(_named_in(part, sentence)):
            yield Mark(mark=glyph, meaning=meaning, text=sentence[:2000], place=place)


def _parts(sentence: str) -> list[str]:
    """Cut a sentence that speaks of several marks into what it says of each."""
    parts, known = [""], set[str]()
    for clause in _CLAUSE.findall(sentence):
        named = _named_in(clause, sentence)
        if named and known and named != known:
            parts.append("")
        parts[-1] += clause
        known = named or known
    return parts


def _named_in(text: str, sentence: str) -> set[str]:
    """Return the marks a text speaks of; stars and hashes only where the sentence marks by them."""
    named = {normal(_glyph(hit)) for hit in _NAMED.finditer(_BESIDES.sub("", text))}
    named -= set() if _AS_MARK.search(sentence) else {"*", "#"}
    words = (hit["word"] or hit["quoted"] or hit["level"] for hit in _NAMED_WORDS.finditer(text))
    return named | set(words)


def meaning_in(sentence: str) -> Meaning | None:
    """Return what a sentence says happens when a marked clause is missed; None for nothing."""
    plain = _HARMLESS.sub("", sentence)
    if _OTHER.search(sentence) and not _MANDATORY.search(plain):
        if "一般" not in sentence or _ORDINARY.search(sentence):
            return Meaning.OTHER
        return Meaning.IMPORTANT if _IMPORTANT.search(plain) else None
    if _MANDATORY.search(plain):
        return Meaning.MANDATORY
    return Meaning.IMPORTANT if _IMPORTANT.search(plain) else None


def _glyph(hit: re.Match[str]) -> str:
    return next(filter(None, hit.groups()))


def _stricter(known: Meaning | None, new: Meaning) -> Meaning:
    order = (Meaning.MANDATORY, Meaning.IMPORTANT, Meaning.OTHER)
    return new if known is None else min(known, new, key=order.index)


def _assumed(passages: list[Passage], known: dict[str, Meaning]) -> dict[str, Place]:
    """Return the usual marks that stand before clauses though nothing defines them."""
    found: dict[str, Place] = {}
    for passage in passages:
        for text in [cell.text for cell in passage.block.cells] or [passage.text]:
            hit = _STARTS.search(text)
            if hit and hit["mark"] not in known:
                found.setdefault(hit["mark"], passage.place)
    return found
