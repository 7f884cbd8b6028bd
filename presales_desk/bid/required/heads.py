"""Knows the heads of lists of what a bid consists of, and of the volumes of a bid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.names import bare

if TYPE_CHECKING:
    from presales_desk.bid.chapters import Passage

_BID = r"(?:(?:投标|响应|应答|报价|参选|竞选|竞价|竞标|申报|参与|申请)文件|投标书)"
_LIST = re.compile(
    rf"{_BID}(?:的)?(?:组成|构成|内容|包括|包含)|"
    rf"{_BID}[^。；]{{0,30}}(?:应当?|须|由)[^。；]{{0,10}}(?:包括|包含|由以下|下列)|"
    rf"{_BID}[^。；]{{0,10}}由[^。；]{{0,50}}组成|(?:构成|组成){_BID}的?(?:文件|材料|资料|内容)|"
    rf"{_BID}分为?[^。；]{{4,40}}(?:部分|册)|"
    r"(?:商务|技术|资格|符合性|报价|经济|价格)[^。；，]{0,6}(?:响应|证明|标)?"
    r"(?:文件|部分|标)[^。；]{0,12}(?:由|包括|包含|应包括|组成|应当?包括)"
)
"""``投标文件的组成``, ``响应文件应当包括下列内容``, ``商务部分包括``."""
_NO_LIST = re.compile(
    r"招标文件(?:由|包括|的?组成|的?构成)|采购文件(?:由|包括|的?组成)|磋商文件(?:由|包括)|"
    r"组成部分|澄清|合同文件|属于|格式填写|密封|封装|装订|递交|拒收|无效|撤回|下列(?:规定|要求)"
)
"""The same words of the tender itself, or of how bids are sealed and handed in."""
_SURE = re.compile(
    rf"{_BID}的?(?:组成|构成|内容)(?:及|和|与)(?:装订|编排|排列)?(?:顺序|次序)[^。；]{{0,6}}[：:]?$|"
    rf"{_BID}[^。；，]{{0,8}}(?:包括|包含|由)(?:但不限于)?(?:以下|下列)|"
    rf"{_BID}[^。；，]{{0,8}}(?:包括|包含)[（(]?但?不限于|"
    rf"{_BID}[^。；，]{{0,8}}按照?(?:以下|下列|如下)(?:顺序|次序|目录)|"
    r"按照?(?:以下|下列|如下)(?:顺序|次序|目录|内容|要求)[^。；，]{0,6}"
    rf"(?:编制|装订|制作|准备|提供|提交|递交|组成)[^。；，]{{0,6}}{_BID}"
)
"""A head that is one for certain, whatever it says of binding and sealing besides."""
_PARTED = re.compile(
    rf"{_BID}[^。；]{{0,10}}由[^。；]{{0,50}}[两三四五六]个?部分(?:内容)?(?:组成|构成)(?=。)"
)
"""Such a head of volumes whose lists stand below it, whatever sentences follow it first."""
_VOLUME = re.compile(
    rf"^{_BID}(?:[：:]|[（(](?:商务|技术|资格|报价|价格|资信)[^（）()]{{0,8}}[)）])$|"
    r"^第[一二三四]个?(?:信封|册)[^。；]{0,16}[：:]$|"
    r"^(?:商务|技术|资格|报价|价格|资信|经济|服务|综合|符合性|其[他它])[^，。；]{0,6}"
    r"(?:文件|标|部分)"
    r"(?:[（(].*[)）]|由以下.{0,6}组成|内容|组成)?[：:]?$"
)
"""The head of one volume of the bid; its documents follow."""
_ASKED = re.compile(
    r"(?:提供|提交|递交|出具|附上?)[^。；：:]{0,20}"
    r"(?:资格|资信|资质|证明|以下|下列|如下)[^。；：:]{0,10}"
    r"(?:文件|材料|资料|证件)[^。；]{0,24}(?:[：:]|包括(?:但不限于?)?)$|"
    r"(?:投标|响应|应答|报价|磋商|谈判|比选|供应商|申请人)(?:时|人|供应商)?"
    r"(?:必?须|需|应当?)(?:提交|提供|递交)的"
    r"(?:文件|材料|资料)(?:清单|目录)?[：:]?$|"
    r"(?:资格|资信)(?:证明|审查)(?:文件|材料|资料)(?:清单|一览表)[：:]?$|"
    r"(?:应当?|必?须|需)(?:提交|提供|递交)的[^。；：]{0,24}(?:资格|资信|资质)[^。；：]{0,20}"
    r"(?:文件|材料|资料)\s*$"
)
"""A head over papers that every bidder hands in to prove that it may bid."""
_LATER = re.compile(
    r"报名|获取|购买|领取|中标|成交|中选|验收|支付|付款|结算|签[订约]|现场|质疑|投诉|异议|"
    r"[交供到]货|交付|踏勘|勘察|考察|"
    r"培训|退还|发票|核验|原件|合同|履约|竣工|注册|登记|澄清|中小企业|乙方|服务期|每[月年]"
)
"""What is handed in before or after the bid, or only on an occasion."""
_BIDDER = re.compile(r"(?:各|所有)?(?:投标|响应|应答|报价|申请)(?:人|方|单位)|(?:各|所有)?供应商")
"""How a sentence to the bidders begins: ``投标人须提交以下资格证明材料``."""
_CAPTION = re.compile(r"(?:资格|资信)(?:证明|审查)(?:文件|材料|资料)(?:清单|一览表)[：:]?$")
"""What stands above a table of such papers: ``资格证明文件清单``."""
_ASKING = (Part.NOTICE, Part.INSTRUCTIONS, Part.OTHER)
_ENDS_OPEN = ("：", ":", "）", ")", "成", "容", "括", "部分")
_MAX_HEAD, _MAX_BARE = 90, 24
"""Letters of a head, and of one that needs no colon behind it."""


def is_head(text: str) -> bool:
    """Tell words that say what a bid consists of, such as ``投标文件的组成``."""
    return bool(_SURE.search(text) or (_LIST.search(text) and not _NO_LIST.search(text)))


def heads_here(text: str, part: Part) -> bool:
    """Tell such words in a chapter; what is bought may have 技术文件 of its own."""
    return is_head(text) and (part is not Part.REQUIREMENTS or bool(re.search(_BID, text)))


def is_volume(text: str) -> bool:
    """Tell the head of one volume of the bid, such as ``商务部分：``, its number left out."""
    return bool(_VOLUME.match(text))


def heads_run(text: str, part: Part) -> bool:
    """Tell the head of a list that goes on in the same paragraph."""
    is_named = is_volume(bare(text)) and not _NO_LIST.search(text)
    return heads_here(text, part) or (is_named and part is not Part.REQUIREMENTS)


def opens_list(passage: Passage) -> bool:
    """Tell a paragraph below which the documents of a bid stand."""
    text = passage.text.rstrip()
    if (parted := _PARTED.search(text)) and heads_here(parted[0], passage.part):
        return True
    if len(text) > _MAX_HEAD or not heads_here(text, passage.part):
        return False
    whole = text.removesuffix("。")  # 投标文件由资格文件、商务技术文件两部分组成。
    return whole.endswith(_ENDS_OPEN) or passage.is_heading or len(text) < _MAX_BARE


def asks_for_papers(passage: Passage) -> bool:
    """Tell a paragraph below which stand papers that prove that a bidder may bid."""
    return not _LATER.search(passage.section) and asks_here(passage.text.rstrip(), passage.part)


def asks_in_review(passage: Passage) -> bool:
    """Tell such a paragraph in a chapter on how bids are judged: it speaks to the bidders."""
    text = passage.text.rstrip()
    is_told = _BIDDER.match(bare(text)) or _CAPTION.match(bare(text))
    is_asked = is_told and _ASKED.search(text) and len(text) <= _MAX_HEAD
    return bool(is_asked) and not _LATER.search(text)


def asks_here(text: str, part: Part) -> bool:
    """Tell words that ask for such papers in a chapter, also those of a label in a table."""
    is_asked = part in _ASKING and len(text) <= _MAX_HEAD and bool(_ASKED.search(text))
    return is_asked and not _LATER.search(text)
