"""Gathers terms of payment that stand in lines of their own, an instalment each."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import without_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_INSTALMENT = re.compile(
    r"[^，。；：:\n]{0,8}?(?:(?:预付|首付|进度|里程碑|到货|发货|提货|安装|调试|上线|交付|初验|"
    r"终验|验收|竣工|交工|结算|尾|质保|质量保证|质量保修|保留)(?:付款|款|金|支付)|"
    r"(?:到货|上线|初验|终验|验收|竣工)(?!费)[^，。；：:\n]{0,6}(?:支付|付|后)|"
    r"第[一二三四五六\d]\s*(?:期|次|笔|阶段)|余款|剩余)"
)
"""What the line of an instalment begins with."""
_PAID = re.compile(r"付|结清|返还|退还|[%％]|百分之")
_MOST_LINES, _MAX_LETTERS = 8, 800
_LABEL_AND_VALUE = 2


def all_instalments(payment: Fact, passages: Sequence[Passage]) -> Fact:
    """Return terms of payment with the instalments that the lines below name."""
    first = passages[payment.place.block]
    below = list(_below(passages, payment.place.block + 1, str(payment.value)))
    bare = _line(first)
    is_first = _INSTALMENT.match(bare) and str(payment.value) in bare
    if not below or (first.block.cells and not is_first):
        return payment
    own = bare if is_first else str(payment.value)
    lines = [line.strip(" 。；;\n") for line in (own, *below)]
    text = "\n".join((payment.text, *below))
    return replace(payment, value="；".join(lines)[:_MAX_LETTERS], text=text[:_MAX_LETTERS])


def _line(passage: Passage) -> str:
    """Return what a line or a row says, without its number: ``预付款：合同价的10%``."""
    cells = [cell.text for cell in passage.block.cells if cell.text and not cell.continued]
    if len(cells) < _LABEL_AND_VALUE:
        return without_number(passage.text)
    return f"{without_number(cells[-2])}：{' '.join(cells[-1].split())}"


def _below(passages: Sequence[Passage], start: int, known: str) -> Iterator[str]:
    """Yield the lines from ``start`` on that name an instalment, without their numbers."""
    table = passages[start - 1].block.table
    for passage in passages[start : start + _MOST_LINES]:
        bare = _line(passage)
        is_other = passage.block.table != table
        if is_other or not (_INSTALMENT.match(bare) and _PAID.search(bare)):
            return
        if bare not in known:
            yield bare
