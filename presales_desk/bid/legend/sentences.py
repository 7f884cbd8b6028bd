"""Takes apart the sentences that say what marks mean, mark by mark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.legend.marks import GLYPH, GLYPHS, named_marks
from presales_desk.bid.legend.meanings import meaning_in
from presales_desk.bid.tender import Mark, Meaning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SENTENCE = re.compile(r"[^。；;\n]+[。；;]?")
_CLAUSE = re.compile(r"[^，,：:、]+[，,：:、]?")
_JOINED = re.compile(
    rf"(?<={GLYPH})[”\"’'】）)]?\s*(?:[、,，/和与及或]|以及|或者)\s*[“\"‘'【（(]?(?={GLYPH})"
)
"""What stands between marks that are told of together: ``“★”、“▲”``."""
_FOREIGN = re.compile(r"品目清单|产品清单|节能产品|政府采购清单")
"""A list elsewhere uses the same mark; it says nothing of this tender."""
_OF_BOXES = re.compile(
    r"[■☑√].*(?:选[择用中]|复选|勾选|适用于本项目)|(?:选[择用中]|复选|勾选).*[■☑√]"
)
_CLASS = re.compile(
    r"(?:关键|重要|主要|核心|必备)性?(?:技术|商务|服务|性能)?(?:条款|指标|参数|要求)"
)
"""What clauses with a mark are called, by which another sentence speaks of them."""
_GOES_ON = re.compile(
    r"\s*(?:\d[、.．]\s*)?(?:否则|如有?|若有?|上述|以上|该|此类|其中)|"
    r".{0,12}(?:任[何意一][一1]?[项条]|[一1][项条])[^，。；]{0,8}(?:不满足|偏离|[不未]响应)"
)
"""A sentence without a mark that goes on from the one before."""
_UNKNOWN = re.compile(
    r"(?:标[注记识示明有]|加注|注有|注明|带有?|前有|冠以)[^。；，,\d]{0,8}"
    rf"[“\"‘【\[（(〔]{{1,2}}\s*[^\s“”\"（）()【】\[\]{GLYPHS}]{{1,6}}\s*[”\"’】\])）〕]{{1,2}}"
    r"[^，。；]{0,10}?(?:条款|参数|指标|要求|内容|[项者的])"
)
"""A mark of some other kind: ``标注“（Ω）”的条款``."""
_UNMARKED = re.compile(r"(?:无|未|没有|不带)(?:任何)?标[识记注志示]|^其[余他它]|空白|留空|未填")
"""Words about the clauses that carry no mark: ``无标识则表示一般指标``."""
_BY_LOOK = re.compile(
    r"(?:加粗|粗体|黑体|下划线|斜体|底纹|阴影|加黑|红色|彩色|高亮)[^，。；]{0,10}"
    r"(?:条款|参数|指标|要求|内容|部分|标[注记识示明出]|表示|[的者])"
)
"""Marked by its look alone: ``加粗的条款``, ``下划线标明的参数``."""
_OF_BIDS = re.compile(
    r"暗标|字号|行距|页边距|信封|封套|封面|密封|包装|正本|副本|偏离表|响应表|光盘|U盘|"
    r"盖章|标题|格式"
)
"""How bids must look and be packed, not how the tender marks its clauses."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one sentence says of one mark; ``part`` is the part of it that speaks of this mark."""

    mark: Mark
    part: str

    @property
    def classes(self) -> list[str]:
        """What clauses with the mark are called."""
        return _CLASS.findall(self.part)


def said_of_marks(
    text: str, used: frozenset[str], meaning: Callable[[str], Meaning | None] = meaning_in
) -> Iterator[tuple[str, Meaning, str, str]]:
    """Yield mark, meaning, sentence and the part of it that decides.

    Args:
        text: A paragraph or cell.
        used: Glyphs that clauses of the tender carry; see ``named_marks``.
        meaning: What a sentence says, or a part of it, where the text stands.

    """
    before, known = "", set[str]()
    for hit in _SENTENCE.finditer(text):
        sentence = hit[0].strip()
        named = named_marks(_joined(sentence), _joined(sentence), used)
        if known and not named and _GOES_ON.match(sentence):
            if meaning_in(sentence) is Meaning.MANDATORY:
                both = f"{before}{sentence}"
                yield from ((mark, Meaning.MANDATORY, both, sentence) for mark in sorted(known))
        elif named:
            yield from _defined(sentence, used, meaning)
        before, known = sentence, named


def looks_like_a_legend(sentence: str) -> bool:
    """Tell a sentence that speaks of marked clauses, whatever their mark may be."""
    if _OF_BIDS.search(sentence) or meaning_in(sentence) in (None, Meaning.OTHER):
        return False
    return bool(_UNKNOWN.search(sentence) or _BY_LOOK.search(sentence))


def _joined(sentence: str) -> str:
    return _JOINED.sub("", sentence)


def _defined(
    sentence: str, used: frozenset[str], meaning: Callable[[str], Meaning | None]
) -> Iterator[tuple[str, Meaning, str, str]]:
    whole = meaning(sentence)
    if whole is None or _FOREIGN.search(sentence):
        return
    if whole is Meaning.OTHER and _OF_BOXES.search(sentence):
        return  # ticked boxes are no marks
    parts = _parts(_joined(sentence), used)
    alone = {mark for named, _ in parts if len(named) == 1 for mark in named}
    for named, part in parts:
        for mark in sorted(named if len(named) == 1 else named - alone):
            yield mark, meaning(part) or whole, sentence, part


def _parts(sentence: str, used: frozenset[str]) -> list[tuple[set[str], str]]:
    """Cut a sentence that speaks of several marks into what it says of each."""
    parts: list[tuple[set[str], str]] = [(set(), "")]
    for clause in _CLAUSE.findall(sentence):
        named = named_marks(clause, sentence, used)
        if not named and _UNMARKED.search(clause):
            continue
        known, text = parts[-1]
        if named and known and named != known:
            parts.append((named, clause))
        else:
            place = -1 if named else _named_before(parts, clause)
            known, text = parts[place]
            parts[place] = (named or known, text + clause)
    if not any(named for named, _ in parts):
        return [(named_marks(sentence, sentence, used), sentence)]
    return _with_meaning(parts)


def _named_before(parts: list[tuple[set[str], str]], clause: str) -> int:
    """Return the part whose class of clauses a clause without a mark speaks of, else the last."""
    names = _CLASS.findall(clause)
    return next((at for at, (_, text) in enumerate(parts) if any(one in text for one in names)), -1)


def _with_meaning(parts: list[tuple[set[str], str]]) -> list[tuple[set[str], str]]:
    """Join a part that says nothing yet to the next one: ``标“★”的，以及标“▲”的，均为……``."""
    found: list[tuple[set[str], str]] = []
    for named, text in parts:
        if found and meaning_in(found[-1][1]) is None:
            known, said = found.pop()
            found.append((known | named, said + text))
        else:
            found.append((named, text))
    return found
