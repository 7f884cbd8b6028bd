"""Takes the documents out of a sentence or cell in which they stand one behind the other."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from presales_desk.bid.numbers import number_of
from presales_desk.bid.parts import Part
from presales_desk.bid.required.heads import heads_run, is_volume
from presales_desk.bid.required.names import NOTE, NOUN, bare, names_one

_CONSISTS = re.compile(
    r"(?:投标|响应|应答|报价|参选|参与|申请)文件由(?P<names>[^，。；：]{10,160}?)"
    r"(?:等?[一二三四五六七八九十\d]+个?(?:文件|部分|内容|方面))?组成"
)
"""``投标文件由商务文件、技术文件、报价文件三部分组成``."""
_HANDS_IN = re.compile(
    r"(?:(?:投标|响应|应答|报价|磋商|谈判|申请|参选)(?:人|方|单位)|供应商)[^，。；：]{0,12}"
    r"(?:应当?|须|需)[^，。；：]{0,6}(?:提交|提供|递交)(?:(?:以下|下列|如下)(?:文件|材料|资料)?[：:]?)?"
    r"(?P<names>[^。；：]{10,240})"
)
"""``投标人应提交投标函、开标一览表、资格证明文件和技术偏离表``."""
_OF_BID = re.compile(
    r"(?:投标|响应|应答|报价|磋商)[函书]$|报价(?:一览)?[表单]$|开标一览表$|报价清单$"
)
"""What no bid is without: ``响应函``, ``开标一览表``."""
_OPENS = re.compile(
    r"(?:包括|包含|组成|构成|如下)(?:但不限于)?(?:以下|下列)?"
    r"(?:内容|文件|材料|资料|部分)?\s*[：:]?\s*|[：:]\s*"
)
"""What stands between the head of such a list and its first document."""
_RUN_NUMBER = re.compile(
    r"[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[)）]|[①-⑳]|"
    r"(?<![\d.])\d{1,2}\s*[、．.](?!\d)"
)
"""The numbers of a list that runs on inside one paragraph."""
_HALF_NUMBER = re.compile(r"1\s*[)）]")
"""The first number of a list with half a bracket: ``1）报价函2）营业执照``."""
_MOST_IN_TURN = 30
_NEXT = re.compile(r"[。\n]")
_PART = re.compile(r"[；;]")
_COMMA = re.compile(r"、|(?<=》)(?=《)")
_AND = re.compile(r"(?:以及|和|及)(?=[^、]+$)")
_AND_SO_ON = re.compile(
    r"等(?:相关|有关)?(?:文件|材料|资料|内容|证明材料|证件|部分)?(?:[（(][^（）()]*[)）])?(?:[，,].*)?$"
)
"""What ends such a list: ``等相关材料``, ``等内容，正本一份``, ``等（内容见询价文件）``."""
_FEW = 2
"""Names that a sentence about volumes may hold; a list of documents holds more."""
_MAX_NAME = 60
_MOST_OPENINGS = 20
"""Words of a sentence that are looked at as the end of the head of a list."""


def in_sentence(text: str, part: Part) -> list[str]:
    """Return the documents of which one sentence says a bid or a volume of it consists."""
    return [name for sentence in _NEXT.split(text) for name in _of_sentence(sentence, part)]


def _of_sentence(text: str, part: Part) -> list[str]:
    """Return what the lists of a sentence name; each begins behind a head of its own."""
    if hit := _CONSISTS.search(text):
        names = _listed(_apart(hit["names"]), least=_FEW + 1)
        return [name for name in names if not is_volume(name)]
    if part is not Part.REQUIREMENTS and (hit := _HANDS_IN.search(text)):
        names = _listed(_apart(hit["names"]), least=_FEW + 1)
        if any(_OF_BID.search(NOTE.sub("", name)) for name in names):
            return names
    lists: list[list[str]] = []
    for piece in _PART.split(text):
        opening = _opening(piece, part)
        if opening is not None:
            lists.append([piece[opening:]])
        elif lists:
            lists[-1].append(piece)
    return [name for pieces in lists for name in _names(pieces)]


def _opening(piece: str, part: Part) -> int | None:
    """Return where the first document of a list stands; None where no list begins."""
    found: int | None = None
    for hit in islice(_OPENS.finditer(piece), _MOST_OPENINGS):
        if heads_run(piece[found or 0 : hit.end()], part):
            found = hit.end()  # also behind another head: 投标文件的组成：投标文件应包括：
    return found


def _names(pieces: list[str]) -> list[str]:
    """Return the documents in the pieces of one list, or none where it is a list of others."""
    whole = [piece for piece in pieces if piece.strip()]
    least = _FEW if len(whole) == 1 else _FEW + 1
    names: list[str] = []
    for piece in whole:
        parts = _apart(piece)
        is_several = len(parts) >= least and all(NOUN.search(NOTE.sub("", one)) for one in parts)
        names += parts if is_several else [bare(piece)]
    return _listed(names, least=_FEW)


def _listed(names: list[str], *, least: int) -> list[str]:
    """Return names that are those of a list of documents: enough, nearly all called so."""
    named = [name for name in names if NOUN.search(NOTE.sub("", name))]
    is_list = len(names) >= least and len(named) * 3 >= len(names) * 2
    if not is_list or sum(map(is_volume, names)) * 2 >= len(names):
        return []
    return [name for name in names if names_one(name, in_order=True) and len(name) <= _MAX_NAME]


def _apart(text: str) -> list[str]:
    """Return what stands between commas of a list; a note in brackets stays whole."""
    masked = NOTE.sub(lambda note: note[0].replace("、", "\0"), text)
    *first, last = _COMMA.split(masked)
    joined = _AND.split(_AND_SO_ON.sub("", last), maxsplit=1)
    is_pair = first and len(joined) > 1 and NOUN.search(NOTE.sub("", joined[0]))
    names = [*first, *(joined if is_pair else [_AND_SO_ON.sub("", last)])]
    return [name.replace("\0", "、").strip(" 。；;") for name in names if name.strip()]


def enumerated(text: str) -> list[str]:
    """Return what an item names of its volume: ``（1）商务部分：投标函、授权委托书；``."""
    head, _, rest = bare(text).partition("：")
    names = named_in(rest) if is_volume(head) else []
    return names if len(names) > 1 else []


def named_in(text: str) -> list[str]:
    """Return the documents that stand one behind the other in one text."""
    names = (name.strip() for name in re.split(r"[、；;。\n]", text))
    return [name for name in names if len(name) <= _MAX_NAME and NOUN.search(NOTE.sub("", name))]


def whole_run(text: str) -> list[tuple[str, str]]:
    """Return number and text of a list that is one line: ``①营业执照；②报价单；③业绩证明``."""
    if not _RUN_NUMBER.match(text.strip()):
        return []
    items = running(text)
    named = [item for item in items if names_one(item[1], in_order=True)]
    return named if len(named) > _FEW else []


def run_on(text: str, part: Part) -> list[tuple[str, str]]:
    """Return number and text of items that run on: ``响应文件包括：（1）响应函；（2）报价表。``."""
    head, colon, rest = text.partition("：")
    if not colon or not (_RUN_NUMBER.match(rest) or _HALF_NUMBER.match(rest)):
        return []
    items = running(rest) if heads_run(head, part) else []
    return [item for item in items if names_one(item[1], in_order=True)]


def running(text: str) -> list[tuple[str, str]]:
    """Return number and text of what a line counts up; of two kinds of numbers the inner one."""
    found = list(_RUN_NUMBER.finditer(text))
    if len(found) < 2:
        return _in_turn(text)
    kinds = Counter(number_of(hit[0])[1] for hit in found)
    ends = [*(hit.start() for hit in found[1:]), len(text)]
    items = [(hit[0], text[hit.start() : end]) for hit, end in zip(found, ends, strict=True)]
    inner = max(kinds, key=lambda kind: kinds[kind])
    items = [item for item in items if number_of(item[0])[1] == inner]
    return items if len(items) > 1 else []


def _in_turn(text: str) -> list[tuple[str, str]]:
    """Return number and text of items whose numbers have half a bracket, in their turn alone."""
    starts: list[int] = []
    for number in range(1, _MOST_IN_TURN):
        hit = re.search(rf"(?<!\d){number}\s*[)）]", text[starts[-1] :] if starts else text)
        if hit is None:
            break
        starts.append(hit.start() + (starts[-1] if starts else 0))
    if len(starts) < 2:
        return []
    pieces = (text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True))
    return [(number_of(piece)[0], piece) for piece in pieces]
