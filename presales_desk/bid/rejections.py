"""Collects the rules by which a bid is thrown out, from lists of them and from scattered lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.numbers import number_of
from presales_desk.bid.tender import Rejection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_OUT = (
    r"(?:无效投标|投标无效|无效响应|响应无效|无效标|无效文件|无效处理|"
    r"否决|拒收|不予受理|拒绝接收|取消投标资格|无效报价|作?无效)"
)
_HEAD = re.compile(
    rf"(?:{_OUT}|废标|非实质性响应|资格(?:性)?审查不通过|不予接收)[^。]{{0,40}}[：:]\s*$|^.{{0,24}}(?:无效投标|投标无效|否决投标|无效标|无效响应)(?:的)?(?:情形|条件|条款|认定|情况|处理).{{0,8}}$"
)
_LINE = re.compile(
    rf"(?:否则|将|视为|按|作|应当|予以|均|属于?|其|导致|认定为?|一律|直接|可|会)[^。；\n]{{0,16}}{_OUT}|{_OUT}(?:处理|投标|标|。|；|$)|不允许负偏离|不得负偏离|作废标处理|按废标|废标处理"
)
_HARMLESS = re.compile(
    r"不(?:会|作为?|做|被)?[^，。；]{0,4}无效|不(?:会|会?导致|被|构成|予)(?:被)?(?:否决|废标)|购买文件均属无效|无效质疑|合同[^。]{0,6}无效|无效投诉|决定无效|无效的?合同|中标无效|成交无效|无效身份"
)
_FAILED_PROJECT = re.compile(
    r"不足\s*(?:3|三)家|有效(?:投标|供应商)[^。]{0,10}不足|予以废标|重新(?:招标|采购)"
)
_MAX_ITEMS = 40
_MAX_TEXT = 2_000


def read_rejections(passages: Sequence[Passage]) -> list[Rejection]:
    """Return the rules in reading order, each once."""
    found: dict[tuple[int, str], Rejection] = {}
    for position, passage in enumerate(passages):
        listed = list(_of_list(passages, position))
        for text in listed:
            found.setdefault((text[1].index, text[0]), _rejection(*text))
        if listed and passage.text.rstrip().endswith(("：", ":")):
            continue  # it only leads to its items
        for sentence in _scattered(passage):
            found.setdefault((passage.index, sentence), _rejection(sentence, passage))
    return [found[key] for key in sorted(found, key=lambda key: key[0])]


def _rejection(text: str, passage: Passage) -> Rejection:
    return Rejection(text=text[:_MAX_TEXT], place=passage.place)


def _of_list(passages: Sequence[Passage], position: int) -> Iterator[tuple[str, Passage]]:
    """Yield the items below a head such as ``有下列情形之一的，投标无效：``."""
    head = passages[position]
    text = head.text
    if head.block.cells or len(text) > 160 or not _HEAD.search(text) or _HARMLESS.search(text):
        return
    style, own = "", number_of(text)[1]
    following = passages[position + 1 : position + 1 + _MAX_ITEMS]
    first_table = next((one.block.table for one in following if one.block.cells), None)
    for passage in following:
        if passage.block.cells:
            if style or passage.block.table != first_table:
                return
            yield from ((line, passage) for line in _row_items(passage))
            continue
        number, kind = number_of(passage.text)
        if not number or (style and kind != style) or (kind == own and not style):
            if style or passage.is_heading:
                return
            continue
        style = kind
        yield passage.text, passage


def _row_items(passage: Passage) -> Iterator[str]:
    texts = [cell.text for cell in passage.block.cells if not cell.continued]
    longest = max(texts, key=len, default="")
    if len(longest) > 8:
        yield longest


def _scattered(passage: Passage) -> Iterator[str]:
    if passage.part is Part.CONTRACT:
        return
    for sentence in re.split(r"(?<=[。；;])|\n", passage.text.replace(" | ", "\n")):
        is_rule = _LINE.search(sentence) and not _HARMLESS.search(sentence)
        if is_rule and not _FAILED_PROJECT.search(sentence) and len(sentence) > 12:
            yield sentence.strip()
