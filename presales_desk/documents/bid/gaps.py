"""Finds the places of a printed form that are to be filled in, and what belongs there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.documents.bid.form_labels import ends_with_key, is_filled_by_hand, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BLANK = "_"
_LINE = re.compile(r"_[_\s]*_|_|[【\[〔]\s*[】\]〕]|[XＸ×]{2,}")
_DATE = re.compile(
    r"(?:(?<![\u4e00-\u9fff_])|(?<=[\u4e00-\u9fff])(?=_))(?:20[\d_\s]{0,4})?[_\s]*年[_\s]*月[_\s]*(?:日|$)"
)
_LATER = re.compile(r"\s*(?!签|盖|起|生效|[）)_，,；;。])[\u4e00-\u9fff]")
"""What follows a day that is not that of signing: ``响应贵方__年__月__日发布的公告``."""
_HINT = re.compile(r"[（(]\s*([^（）()_]{2,18}?)\s*[)）]")
_HINT_BEHIND = re.compile(r"\s*(?:公司)?[（(]\s*([^（）()_]{2,18}?)\s*[)）]")
_SIGNED_BEHIND = re.compile(
    r"\s*[（(]\s*(?:签字|签名|签章|签署|亲笔|signature|signed)", re.IGNORECASE
)
"""Behind a line on which nothing is typed: ``法定代表人：____（签字）``."""
_BY_LAW = re.compile(r"法定代表人(?:[（(][^（）()]*[)）])?$")
_LABEL = re.compile(
    r"(?:^|(?<=[\s_：:；;、)）]))"
    r"(?P<label>(?:[\u4e00-\u9fffA-Za-z\-\s]{1,12}|[A-Za-z'’\- ]{1,32})"
    r"(?:[（(][^（）()：:_]{1,16}[)）])?)\s*[：:]"
    r"(?=\s*$|\s{2,}|\s*[\u4e00-\u9fff]{2,8}(?:[（(][^（）()：:]{1,12}[)）])?[：:])"
)
_BEFORE = re.compile(r"([^。；;，,、_]{1,40})[\s：:为是]*$")
_BEHIND = (
    (re.compile(r"^\s*(?:项目|工程|采购项目)"), "project"),
    (re.compile(r"^的?投标保证金"), "bond"),
)
_TAKES_PART = re.compile(r"参加[\s_]*$")
_OF_BOND = re.compile(r"保证金[^。；]{0,30}$")
_AMOUNTS = {"total": "bond", "capitals": "bond_words"}
"""Amounts behind words on the bond: ``投标保证金，金额为人民币（大写）____（¥____）``."""
_UNIT, _UNIT_BEHIND = re.compile(r"单\s*位\s*名\s*称"), re.compile(r"\s*单\s*位\s*的")
"""Whose purchase a bidder takes part in: 本公司参加（单位名称）的（项目名称）采购活动."""
_NUMBER = re.compile(r"^\s*[（(]?\d{1,2}\s*[)）.．、]\s*")
"""Of a line, which says nothing of its blank: ``1.____（标的名称）``."""
_OF_SIGNER = re.compile(r"系[^。；]{0,40}(?:法定代表人|单位负责人)")
"""Behind the title of who represents us: ``职务：____系____的法定代表人``."""
_OTHERS_HINT = re.compile(r"_\s*[（(][^（）()_]{2,18}[)）]\s*$")
"""What stands in brackets behind another blank explains that one: ``____（投标人名称）____``."""
_LONGEST = 24
_SAY_NOTHING = {"", "人民币", "为", "元"}
"""What may stand between a label in brackets and its blank."""
_NO_HINTS = {"agency", "date", "capitals", "total", "lot", "net", "period", "validity"}
"""What stands in brackets as an explanation as well."""
_ASKS = re.compile(r"名称|编号|姓名|地址|职务")
"""What a hint asks for where no line is drawn for it."""
_TO = re.compile(r"致\s*[：:]\s*$")
"""In front of the one a letter is for: ``致：（采购人）``."""
_ADDRESSED = re.compile(
    r"\s*致\s*[：:]?\s*(?P<to>(?:采购|招标)(?:人|单位)(?:[或/、和][\u4e00-\u9fff]{2,8})?)\s*[：:]?\s*$"
)
"""``致：采购人或采购代理机构``: who a letter is for, called by what they do."""
_SIZE = re.compile(
    r"(?P<label>从\s*业\s*人\s*员|营业\s*收\s*入\s*为|资产\s*总额\s*为)[ \t\u3000]*"
    r"(?=人[，,、]|万元)"
)
"""``从业人员人``, ``营业收入为  万元``: where the company's own figures go."""
_LABEL_ALONE = re.compile(r"\s*(?P<label>[^：:。；_]{2,40})[：:]")
_FREE = re.compile(r"\s*[*＊]?\s*(?:备\s*注|注|说\s*明)")
"""What may stay empty."""
_SAYS = {"company"}
"""What a sentence can begin with."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place to fill in, among the characters of a paragraph.

    Attributes:
        start, end: What is replaced; equal where something is put in between.
        key: What belongs there, see ``form_labels``; empty where nobody understands the label.
        label: As the form calls it.

    """

    start: int
    end: int
    key: str
    label: str


def gaps_of(text: str, underlined: Sequence[bool]) -> list[Gap]:
    """Return the places to fill in, in their order.

    Args:
        text: Of a paragraph.
        underlined: For each character, whether it stands on a line: spaces on it are a blank.

    """
    plain = _with_blanks(text, underlined)
    found: list[Gap] = []
    sure = (
        *_addressed(plain),
        *_dates(plain),
        *_lines(plain),
        *_hints(plain, underlined),
        *_labels(plain),
    )
    for gap in (*sure, *_sizes(plain)):
        spaces = len(plain[gap.end :]) - len(plain[gap.end :].lstrip())
        if not any(gap.start <= one.end and one.start <= gap.end + spaces for one in found):
            found.append(gap)
    return sorted(found, key=lambda gap: gap.start)


def label_at_end(text: str) -> list[Gap]:
    """Return the place behind a text that is nothing but a label, whatever it asks for.

    ``主要工作经历：`` in a cell of its own, ``金额（含税，元）：`` in the last of a row.
    """
    hit = _LABEL_ALONE.fullmatch(text.rstrip())
    if hit is None or is_filled_by_hand(hit["label"]) or _FREE.match(hit["label"]):
        return []
    label = hit["label"].strip()
    return [Gap(hit.end(), hit.end(), key_of(label), label[:_LONGEST])]


def _with_blanks(text: str, underlined: Sequence[bool]) -> str:
    """Return ``text`` with ``_`` for every blank; spaces beside underlined words are none."""
    letters = [_BLANK if letter in "_＿" else letter for letter in text]
    for start, end in _spans(underlined):
        if not text[start:end].strip(" \t\u00a0\u3000_＿"):
            letters[start:end] = _BLANK * (end - start)
    return "".join(letters)


def _spans(underlined: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(len(underlined) + 1):
        if place == len(underlined) or underlined[place] != underlined[start]:
            if place > start and underlined[start]:
                yield start, place
            start = place


def _addressed(text: str) -> Iterator[Gap]:
    if hit := _ADDRESSED.match(text):
        yield Gap(hit.start("to"), hit.end("to"), "buyer", hit["to"])


def _dates(text: str) -> Iterator[Gap]:
    for hit in _DATE.finditer(text):
        is_labelled = text[: hit.start()].rstrip().endswith(("：", ":"))
        is_alone = hit[0].strip() == text.strip()
        if is_labelled or is_alone or re.search(r"[_\s]", hit[0]):
            lead = 0 if is_labelled else len(hit[0]) - len(hit[0].lstrip(" \t\u3000"))
            is_signed = is_labelled or not _LATER.match(text[hit.end() :])
            yield Gap(hit.start() + lead, hit.end(), "date" if is_signed else "", "日期")


def _lines(text: str) -> Iterator[Gap]:
    for hit in _LINE.finditer(text):
        end = hit.end() - (len(hit[0]) - len(hit[0].rstrip()))
        before, behind = text[: hit.start()], text[end:]
        label = _label_of(before, behind)
        key = _key(label, before, behind)
        is_signed = key != "company" and _SIGNED_BEHIND.match(behind)
        if not (is_signed or is_filled_by_hand(label)):
            yield Gap(hit.start(), end, key, label)


def _label_of(before: str, behind: str) -> str:
    """Return what a blank is called: behind it in brackets, else in front of it."""
    hint = _HINT_BEHIND.match(behind)
    if hint and key_of(hint[1]):
        return hint[1]
    label = _NUMBER.sub("", _phrase(before)).lstrip("）)、 ").rstrip("（( ")
    if label.endswith(("）", ")")) and not re.search(r"[（(]", label):
        label = label[:-1]
    return label[-_LONGEST:] or (hint[1] if hint else "")


def _phrase(before: str) -> str:
    """Return the words that lead to a blank; what stands in brackets further ahead is another's."""
    if _OTHERS_HINT.search(before):
        return ""
    called = _BEFORE.search(before)
    label = called[1].strip(" \t\u3000：:") if called else ""
    tail = re.split(r"[）)]", label)[-1].strip()
    is_whole = before.rstrip().endswith(("：", ":")) or tail in _SAY_NOTHING
    return label if is_whole else tail


def _key(label: str, before: str, behind: str) -> str:
    key = key_of(label)
    if key == "name":
        return _whose(before, behind)
    if key == "title" and _OF_SIGNER.search(behind):
        return "signer_post"
    if key == "delegate_title" and _BY_LAW.search(re.sub(r"\s", "", before)):
        return "signer_title"
    if _TAKES_PART.search(before) and (_UNIT.fullmatch(label) or _UNIT_BEHIND.match(behind)):
        return "buyer"
    if key in _AMOUNTS and _OF_BOND.search(before):
        return _AMOUNTS[key]
    known = (own for words, own in _BEHIND if words.search(behind))
    return key or next(known, "")


def _whose(before: str, behind: str) -> str:
    """Tell whose name is wanted: of who signs for us, or of who represents us by law."""
    if re.search(r"(?:委托|授权|代表|委派|职工)\s*$", before):
        return "delegate"
    by_law = re.search(r"(?:本人|我|兹证明)\s*$", before) or re.search(r"^.{0,60}系", behind)
    return "signer" if by_law else "name"


def _hints(text: str, underlined: Sequence[bool]) -> Iterator[Gap]:
    """Yield words in brackets that say what belongs there: on a line in their place."""
    for hit in _HINT.finditer(text):
        before, behind = text[: hit.start()], text[hit.end() :]
        label = re.split(r"[，,]", hit[1])[0]
        key = _key(label, before, behind)
        if not key or key in _NO_HINTS or is_filled_by_hand(label):
            continue
        if underlined[hit.start()]:
            yield Gap(hit.start(), hit.end(), key, label)
        elif (_ASKS.search(label) or _TO.search(before)) and _goes_on(before, key):
            yield Gap(hit.start(), hit.start(), key, label)


def _goes_on(before: str, key: str) -> bool:
    """Tell whether a hint without a line stands where its value belongs, not behind a blank."""
    is_behind = before.rstrip().endswith(_BLANK)
    return not is_behind and bool(before.strip() or key in _SAYS)


def _sizes(text: str) -> Iterator[Gap]:
    """Yield the places of a declaration on the size of a company whose lines got lost."""
    for hit in _SIZE.finditer(text):
        yield Gap(hit.end("label"), hit.end(), "", "".join(hit["label"].split()).rstrip("为"))


def _labels(text: str) -> Iterator[Gap]:
    for hit in _LABEL.finditer(text):
        label = hit["label"].strip()
        key = key_of(label) if ends_with_key(label) else ""
        if key and not is_filled_by_hand(label):
            yield Gap(hit.end(), hit.end(), key, label)
