"""Lists the documents a bid contains: named by the instructions, or printed as forms."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_BID = r"(?:投标|响应|应答|报价|(?:比选)?申请|磋商响应|谈判响应)文件"
_LIST = re.compile(
    rf"{_BID}(?:的)?(?:组成|构成|内容|包括|包含)|{_BID}[^。；]{{0,30}}(?:应当?|须|由)[^。；]{{0,10}}(?:包括|包含|由以下|下列)|"
    rf"(?:商务|技术|资格|报价|经济|价格)[^。；，]{{0,6}}(?:响应|证明|标)?(?:文件|部分|标)[^。；]{{0,12}}(?:由|包括|包含|应包括|组成|应当?包括)"
)
_NO_LIST = re.compile(
    r"招标文件(?:由|包括|的?组成|的?构成)|采购文件(?:由|包括|的?组成)|磋商文件(?:由|包括)|组成部分|澄清|合同文件|属于|格式填写"
)
_FORM = re.compile(
    r"^\s*(?P<number>(?:附件|格式|附表|附录|表格|表|附|样式)\s*[一二三四五六七八九十\d]+(?:\s?[-—－.]\s?\d+)*)\s*[：:、.．]?\s*(?P<name>.{0,46})$"
)
_NOUN = re.compile(
    r"(?:函|书|表|证|证明|证件|声明|承诺|方案|协议|材料|资料|文件|说明|简介|清单|格式|业绩|报告|授权|执照|计划|措施|复印件|扫描件|概况|情况|许可证|证书|截图|保单|凭证|委托|组织|配备|内容|要求|建议|管理|体系|能力|明细)\s*(?:[（(].{0,30}[)）])*\s*[；;。，、]?$"
)
_OPTIONAL = re.compile(
    r"如有|若有|如适用|如需|可选|如涉及|适用时|非必须|自愿|如是|若适用|视情况|若需"
)
_MUST = re.compile(r"必须|否则|必备|不得缺|须提供")
_NOTE = re.compile(r"[（(【][^（）()]*[)）】]")
_PROSE = re.compile(
    r"^(?:具有|有依法|遵守|我方|本公司|贵方|致|注|说明|投标人应|供应商应|日期|地址)|[：:].{6,}"
)
_GROUP = re.compile(
    r"^(?:第.{1,3}[章部卷].*|.{0,6}(?:投标|响应|商务|技术|资格|资信|报价|价格|综合)(?:性|响应|投标)?(?:文件|部分)?(?:的|有关|相关)?(?:表格|文件)?(?:格式|附件)?|封面|目录|.{0,4}附件)$"
)
"""Headings over several documents; they are none themselves."""
_RULE = re.compile(
    r"(?:投标人|供应商|响应人)?(?:应当?|须|必须)(?:仔细|认真|按照?|承担|保证|在|对)|如果|不接受|关于印发|划型标准|评分|具有独立|不得|将被|由以下|详见|以下"
)
_VOLUME = re.compile(
    r"^(?:商务|技术|资格|报价|价格|资信)[^，。；]{0,6}(?:文件|标|部分)(?:[（(].*[)）]|由以下.{0,6}组成)?[：:]?$"
)
"""The head of one volume of the bid; its documents follow."""
_TITLE_KINDS = ("一、", "（一）", "1.", "1.1", "1.1.1", "1", "chapter")
_LOOSE = re.compile(
    r"\s*\d{1,2}(?:-\d{1,2}){0,3}\s*(?=[《\u4e00-\u9fff])(?![年月日天个次名人份项号])"
)
_MAX_NAME = 60
_MAX_ITEMS = 60
_MOST_UNNUMBERED = 3
"""Lines without a number that may stand between two items: the rest of a long one."""


def read_documents(passages: Sequence[Passage]) -> list[RequiredDocument]:
    """Return the documents a bid contains, each once, in reading order."""
    listed = [one for one in _listed(passages) if _is_document(one.name)]
    printed = [one for one in _printed(passages) if _is_document(one.name)]
    return _merged([*listed, *printed])


def _numbered(text: str) -> tuple[str, str]:
    """Return the number before the name of a document, and its kind: also 附件3, 2-1, 5."""
    if form := _FORM.match(text):
        return form["number"], "附件"
    number, kind = number_of(text)
    if not number and (hit := _LOOSE.match(text)):
        return hit[0].strip(), "1"
    return number, kind


def _bare(text: str) -> str:
    number, kind = _numbered(text)
    return (
        text.lstrip()[len(number) :].lstrip(" ：:、.．")
        if kind in ("附件", "1")
        else without_number(text)
    )


def _names_one(text: str) -> bool:
    """Tell the name of a document from a sentence about documents."""
    bare = re.split(r"[；;。：:]", _NOTE.sub("", _bare(text)))[0]
    if _NOUN.search(bare) and not re.search(r"将|应[当按以]|可委派|均须|采用", bare):
        return True
    return (
        _numbered(text)[1] != "1.1"
        and len(bare) <= 28
        and not re.search(r"[应将可]|规定|是否|的$", bare)
    )


def _is_document(name: str) -> bool:
    return len(name) >= 2 and not _GROUP.search(name) and not _RULE.search(name)


def _listed(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the items of lists that say what a bid consists of."""
    for position, passage in enumerate(passages):
        if passage.part in (Part.CONTRACT, Part.EVALUATION):
            continue
        if passage.block.cells:
            yield from _of_row(passage)
        elif _opens_list(passage):
            yield from _items(passages[position + 1 : position + 1 + _MAX_ITEMS], passage)


def _opens_list(passage: Passage) -> bool:
    text = passage.text
    if len(text) > 90 or not _LIST.search(text) or _NO_LIST.search(text):
        return False
    bare = text.rstrip()
    return (
        bare.endswith(("：", ":", "）", ")", "成", "容", "括"))
        or passage.is_heading
        or len(bare) < 24
    )


def _items(following: Sequence[Passage], head: Passage) -> Iterator[RequiredDocument]:
    """Yield the numbered lines below the head of a list, until that of the head goes on."""
    style, own, unnumbered = "", _numbered(head.text)[1], 0
    for passage in following:
        is_volume = _VOLUME.match(_bare(passage.text))
        if passage.block.cells or (passage.is_heading and not style and not is_volume):
            return
        number, kind = _numbered(passage.text)
        if _VOLUME.match(_bare(passage.text)):
            style, unnumbered = "", 0
            continue
        if not number:
            unnumbered += bool(style)
            if unnumbered > _MOST_UNNUMBERED:
                return
            continue
        unnumbered = 0
        if kind == own or (style and kind != style and passage.is_heading):
            return
        style = style or kind
        if kind != style or _opens_list(passage) or not _names_one(passage.text):
            continue
        yield _document(number, passage.text, passage, listed=True)


def _of_row(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the documents a row of the data sheet lists."""
    texts = [cell.text for cell in passage.block.cells if not cell.continued]
    label = next((text for text in texts if len(text) < 40 and _LIST.search(text)), "")
    if not label or _NO_LIST.search(label):
        return
    for line in max(texts, key=len).split("\n"):
        number, _ = _numbered(line)
        bare = _bare(line)
        if number and len(bare) <= _MAX_NAME and _NOUN.search(_NOTE.sub("", bare)):
            yield _document(number, line, passage, listed=True)


def _printed(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the titles of the forms in the chapter of forms."""
    for position, passage in enumerate(passages):
        if passage.part is not Part.FORMS or passage.block.cells or len(passage.text) > _MAX_NAME:
            continue
        if form := _FORM.match(passage.text):
            name = form["name"] or _next_text(passages, position)
            if _NOUN.search(name) or form["name"]:
                yield _document(form["number"].replace(" ", ""), name, passage, listed=False)
            continue
        number, kind = _numbered(passage.text)
        if re.search(r"[章卷册篇]", number):
            continue
        bare = _bare(passage.text)
        is_title = kind in _TITLE_KINDS and len(bare) <= 32
        if is_title and _NOUN.search(bare) and not _PROSE.search(bare):
            yield _document(number, passage.text, passage, listed=False)


def _next_text(passages: Sequence[Passage], position: int) -> str:
    after = passages[position + 1 : position + 2]
    return after[0].text if after and len(after[0].text) <= 40 else ""


def _document(number: str, text: str, passage: Passage, *, listed: bool) -> RequiredDocument:
    name = re.split(r"[；;。]", _bare(text) or text)[0]
    name = re.split(r"[：:](?=.{8,})", name)[0]
    required = False if _OPTIONAL.search(text) else True if listed or _MUST.search(text) else None
    return RequiredDocument(
        number=number,
        name=name.strip(" ，、：:")[:_MAX_NAME],
        required=required,
        place=passage.place,
    )


def _merged(found: Iterable[RequiredDocument]) -> list[RequiredDocument]:
    """Return each document once; what one place says of its need goes before silence."""
    merged: dict[str, RequiredDocument] = {}
    for one in found:
        key = re.sub(r"[\s《》“”、，的]|格式$", "", _NOTE.sub("", one.name))
        known = merged.get(key)
        if known is None:
            merged[key] = one
        elif known.required is None and one.required is not None:
            merged[key] = replace(known, required=one.required)
    return sorted(merged.values(), key=lambda one: one.place.block)
