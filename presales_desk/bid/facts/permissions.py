"""Tells whether a tender allows something: a consortium, subcontracting.

One sentence often forbids something else beside it, such as a third partner or passing the whole
contract on; only the words that belong to the subject decide.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_LETTERS = 120
_NO = re.compile(
    r"不(?:接受|允许|得|可|能|同意|支持|予|认可|适用)|否(?!决|则|认)|禁止|拒绝|严禁|谢绝|^\s*无|非联合体"
)
_YES = re.compile(r"接受|允许|可以|可(?!能)|是|同意|支持")
_BOTH = re.compile(
    r"(接受|允许|可以?|是)\s*(?:[/／、]|或者?)\s*(?:不\1|否)|"
    r"不(接受|允许)\s*(?:[/／、]|或者?)\s*\2|"
    r"(?:^|[：:\n])\s*(?:是\s*否|否\s*是|(?P<first>不?)(?P<word>接受|允许|同意|可以?)\s*"
    r"(?!(?P=first)(?P=word))不?(?P=word))"
    r"\s*(?:[，,。；;\n]|$)"
)
"""Options of which the tender has chosen none, or whose ticks were lost on the way."""
_OPTION = r"(?P<option>不?(?:接受|允许|同意|可以)|[是否])"
_TICKS = "[■☑☒√✓✔]"
_TICKED = (
    re.compile(rf"{_TICKS}\s*[)）\]】]?\s*{_OPTION}"),
    re.compile(rf"{_OPTION}\s*[(（\[【]?\s*{_TICKS}"),
)
"""A tick before its option; else, a tick behind it."""
_ANSWER = re.compile(
    r"\s*(?:不?(?:接受|允许|同意|可以)|不适用|否(?!则)|是(?!否))\s*(?:[，,。；;：:（(\n]|$)"
)
"""A value that begins with its answer: what follows are conditions."""
_BESIDE = re.compile(
    r"接受联合体(?:投标|响应|磋商)?的|联合体(?:投标|响应)的|如(?:接受|允许)[^，。]*"
    r"|是否[^，,。；;：:？?\n\s]*?(?=[是否]?(?:[，,。；;\s]|$))"
    r"|允许[^，,。；;\n]{2,14}的[，,][^。；;\n]*|是否[^，,。；;：:\n]{2,16}[，,]?详?见[^。；;\n]*"
    r"|不得?(?:超过|多于|少于|低于|高于|大于|小于)"
    r"|(?:违法|违规|非法)分包"
    r"|未经[^。；;\n]{1,24}?(?:同意|许可|批准|认可)[，,]?[^，,。；;\n]*?不得[^，,。；;\n]*"
    r"|除非[^。；;\n]{1,24}?(?:同意|许可|批准|认可)[，,]?[^，,。；;\n]*?不得[^，,。；;\n]*"
    r"|(?:不得|严禁|禁止)(?:擅自|私自|随意|任意|未经)[^，,。；;\n]*"
)
"""What leaves it open: a question, condition, limit of number, consent, breach of law."""
_QUESTION = re.compile(r"^.*?[是可能]否(?!决|则)[^：:？?\n]{2,}?(?:[：:？?\n]\s*|$)", re.DOTALL)
"""What is asked before the answer: ``本项目是否接受联合体：``."""
_PASSING_ON = re.compile(
    r"(?:不得|不允许|不可|严禁|禁止)(?:(?!分包)[^，,。；;、]){0,8}?转包"
    r"(?!\s*(?:[和或及与、/]|或者|以及)?\s*分包)"
)
"""To pass the whole contract on is forbidden by law; to subcontract parts of it is not."""
_AGREED = r"(?:同意|许可|批准|认可|允许)"
_CONSENT = re.compile(
    rf"(?:(?:未经|未征得|未取得|没有|除非)[^。；;\n]{{1,30}}?{_AGREED}[^。；;\n]{{0,24}}?"
    rf"不(?:得|能|可|准|允许)|不得(?:在)?(?:未经|未征得)[^。；;\n]{{1,24}}?{_AGREED})"
    r"[^，,。；;\n]{0,24}?(?<!划)分包(?![人商方件号组]|单位|供应商|合同)"
)
"""Subcontracting is forbidden only where the other party has not agreed."""
_CLAUSE = re.compile(r"[，,。；;\n]|但|且")
_OF_PARTNERS = re.compile(
    r"联合体(?:的?[各任]|的?成员|牵头|中|双方|主办)|牵头[人方]|接包|"
    r"分包(?:人|商|方|单位|供应商|承包)|"
    r"再次?分包|自己名义|单独"
)
"""What partners and subcontractors may not do once they are allowed."""
_MAIN_PART = re.compile(r"(?<!非)(?:主体|关键|核心)")


def allowed(said: str, subject: str) -> bool | None:
    """Return whether ``subject`` is allowed by what is said of it; None when it is not said."""
    answer = _QUESTION.sub("", said[:_MAX_LETTERS], count=1)
    value = _PASSING_ON.sub("", _BESIDE.sub("", answer))
    if ticked := next(filter(None, (ticks.search(value) for ticks in _TICKED)), None):
        return _verdict(ticked["option"])
    if _BOTH.search(value):
        return None
    if answer := _ANSWER.match(value):
        return _verdict(answer[0])
    return next((verdict for _, verdict in sorted(_verdicts(value, subject))), None)


def needs_consent(text: str) -> bool:
    """Tell a text that lets a bidder subcontract only with the other party's consent."""
    return bool(_CONSENT.search(text))


def _verdicts(value: str, subject: str) -> Iterator[tuple[tuple[bool, bool, int], bool]]:
    """Yield what each clause says, to be sorted: the least weight decides.

    A clause about the subject weighs less than another; one about the main part alone, which
    leaves the rest open, more than one about the whole.
    """
    for position, clause in enumerate(_CLAUSE.split(value)):
        verdict = None if _OF_PARTNERS.search(clause) else _verdict(clause)
        if verdict is not None:
            is_partial = not verdict and bool(_MAIN_PART.search(clause))
            yield (subject not in clause, is_partial, position), verdict


def _verdict(clause: str) -> bool | None:
    if _NO.search(clause):
        return False
    return True if _YES.search(clause) else None
