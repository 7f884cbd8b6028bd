"""Tells sentences that throw a bid out from those that only speak of it."""

from __future__ import annotations

import re

from presales_desk.bid.parts import Part

_BID = r"(?:投标|响应|应答|报价|参选|参与|申请|竞标|磋商|谈判|比选)"
_OUT = (
    r"(?:无效投标|投标无效|无效响应|响应无效|无效应答|应答无效|无效标|无效文件|无效处理|无效报价|"
    r"作?无效|否决|拒收|"
    r"不予受理|拒绝接[收受]|不予接[收受]|被拒绝|予以拒绝|拒绝其(?:投标|响应|应答|参[与加])|"
    r"不予评[审标]|淘汰|"
    rf"(?:取消|丧失|失去|不具备)[^，。；]{{0,8}}{_BID}[^，。；]{{0,4}}资格|"
    r"(?:取消|丧失|失去)其?(?:成交|中标|中选)?候选(?:人|供应商|单位)?的?资格)"
)
_GIVEN_UP = (
    rf"(?:(?:自动|主动)?放弃[^，。；]{{0,4}}{_BID}|撤[回销][^，。；]{{0,4}}{_BID}|"
    r"(?:自动|主动)(?:退出|弃权)|(?:非|未|没有)(?:作出)?实质性?响应)"
)
"""What a rule may hold that somebody did, who never said so."""
_RULE = re.compile(
    r"(?:否则|则|将|视[为同作]|按|作|做|应当|予以|均|属于?|其|导致|认定为?|判(?:定)?为|一律|直接|"
    rf"可|会|有权|的[，,])[^。；\n]{{0,16}}{_OUT}|"
    rf"{_OUT}(?:处理|投标|标|。|；|！|$)|(?:恕|概)不接[收受]|一票否决|"
    r"逾期[^，。；]{0,4}不予?接[收受]|"
    rf"(?:视[为同作]|按|作为?|做|判为|认定为?)[^，。；]{{0,6}}{_GIVEN_UP}|"
    r"(?:投标|响应|应答|报价)(?:文件)?(?:将|均|一律|概)?不(?:被|予)接[收受]|"
    r"(?:不得|不再|不能|不予|不允许|无法|不)(?:参加|参与|进入)"
    r"(?:下一|详细|后续|第二|符合性|技术|商务|比较|综合|打分|价格|报价|评[审标]|磋商|谈判|最[后终]报价)|"
    r"(?:的[，,]|视[为同作]|则|判为)[^，。；]{0,8}审查(?:为)?不(?:予)?(?:通过|合格)|"
    r"不再进行(?:后续|详细|下一步|进一步)[^，。；]{0,6}评[审标]|"
    r"(?:不允许|不得)(?:有|存在|出现)?(?:任何|一项)?(?:的)?(?:负偏[离差]|偏离)|"
    r"(?:作|按|做|视为|判为|导致|将被|属于?|即|是|为)(?:作)?废标"
    r"(?!的?(?:情形|情况|理由|公告|通知))|废标(?:处理|论处)"
)
"""``否则投标无效``, ``将被否决``, ``按无效投标处理``, ``不得进入详细评审``, ``作废标处理``."""
_HARMLESS = re.compile(
    r"不(?:会|作为?|做|被|得|应|予以?|宜|将|能|可|因此|直接|必然|一定|构成|属于|影响|导致|视为|"
    r"判为|按|是)*"
    r"(?:其|该|被|将|作|投标|响应|应答|直接|判定|的依据)*(?:无效(?!文件)|否决|拒收|废标|淘汰)|"
    r"(?:没有|未|无|不存在)[^，。；]{0,24}(?:无效|否决)[^，。；]{0,6}(?:情形|情况|条款)|"
    r"(?:否决|无效)(?:投标|响应|标)?[”\"]?的?(?:情况|情形|条件|条款|理由|原因|说明|通知)|"
    r"(?:中标|成交|合同|行为|答复|回复|解释|承诺|条款|约定|转让|意见|结论|授权|身份|部分|投诉|内容均属|证[书件明]|印章|签名|凭证|"
    r"保函|[评打]分(?:整体)?)无效|合同[^，。；]{0,12}无效|决定无效|认定为无效投标者|"
    r"无效(?:的?合同|业绩|方案|技术|证明|资料|质疑|投诉|身份|票|发票|证件)|"
    r"暂停(?:或者?|、)?取消|否决(?:所有|全部)|全部否决|应当拒收的|判定拒收|"
    r"被(?:否决|取消|淘汰)投?标?的(?!风险)|可以?拒绝接受|拒绝在?一定时[期间][^，。；]*|否决性审查|"
    r"购买文件均属无效"
)
"""Words that deny it, speak of something else that is void, or name it without saying so."""
_OTHER_MATTER = re.compile(
    r"质疑|异议|投诉|举报|疑问|提问|询问|答疑|更换的评|评[标审](?:委员会|小组)成员|"
    r"除此以外的其他|一票否决"
)
_OF_BID = re.compile(
    rf"{_BID}(?:文件|资格|人)?[^，。；]{{0,6}}(?:无效|否决|废标|拒绝|拒收|取消)|"
    r"(?:无效|否决)(?:其)?(?:投标|响应|应答)|一票否决其?(?:投标|响应)"
)
"""``投标文件无效``, ``否决其投标``."""
_BIDDER = re.compile(
    r"投标|(?:响应|应答)(?:文件|人|无效|将|应|被|不予)|无效(?:响应|应答|处理|标)|报价|资格|"
    r"偏[离差]|废标|否决"
)
"""What a sentence among what is bought must speak of: goods and staff are turned down too."""
_FAILED_PROJECT = re.compile(
    r"不足\s*(?:3|三|两|2)[家个]|有效(?:投标|供应商)[^。]{0,10}不足|(?:应|予)以?废标|应当废标|"
    r"重新(?:招标|采购)|"
    r"(?:项目|采购|招标)(?:活动)?[^，。；]{0,6}(?:作|按|做|视为)?废标|"
    r"均超过[^，。；]{0,12}(?:预算|限价)|采购任务取消|影响采购公正"
)
"""That nobody wins is no fault of a bid."""
_PROMISE = re.compile(r"我[方司]|[我本](?:单位|公司)")
"""Whoever fills in a form says so of itself; elsewhere it is the buyer who speaks."""
_HEAD = re.compile(
    rf"(?:{_OUT}|废标|非实质性响应|审查不(?:通过|合格)|不参[与加](?:资格审查|评[标审]))"
    r"[^。]{0,40}[：:]\s*$|"
    r"(?:下列|以下|如下)[^。；]{0,12}(?:之一|情形|情况)[^。]{0,40}"
    rf"(?:{_OUT}|废标)[^。]{{0,40}}[；;。]?\s*$|"
    r"(?:下列|以下|如下)[^。；]{0,12}(?:之一|情形|情况)[^。；]{0,8}(?:属于?|视[为同])[^。；]{0,8}"
    r"(?:重大偏[差离]|串通投标|串标)[：:]\s*$"
)
"""``有下列情形之一的，投标无效：``, ``以下情况之一的按废标处理。``, ``以下情况属于串通投标：``.

A heading has no colon: ``三、投标文件有下列情形之一的，投标无效``.
"""
_TITLE = re.compile(
    r"^[^。]{0,24}(?:无效投标|投标无效|否决投标|无效标|无效响应|响应无效|废标)(?:的)?"
    r"(?:情形|条件|条款|认定|情况|处理)[^。]{0,8}$"
)
"""``无效投标的情形``, ``否决投标条款``."""
_OTHER_LIST = re.compile(
    r"修正|更正|调整|原则|详见|重新招标|终止|废标[后的]|(?:应|予)以?废标|应当废标|否决(?:所有|全部)"
)
"""Lists that only stand behind a rule: how prices are put right, when a project fails."""
_TOLERATED = re.compile(
    r"允许存在的?[^。；]{0,8}(?:缺陷|不足|偏差|问题)|通过评[分审][^。；]{0,6}(?:区别|评价)|"
    r"不影响[^。；]{0,12}有效性"
)
"""What the end of a list says of all other faults: ``应视为允许存在的缺陷或不足之处``."""
_LEAST = 10
"""Letters of a sentence that says what it throws out."""
_DENIED = re.compile(
    r"不(?:会|作为?|做|被|得|应|导致|构成|属于|影响)[^，。；]{0,6}(?:无效|否决|拒收|废标)"
)


def throws_out(sentence: str, part: Part) -> bool:
    """Tell a sentence by which a bid is thrown out; goods and staff are turned down too."""
    if len(sentence.strip()) < _LEAST or (part is Part.FORMS and _PROMISE.search(sentence)):
        return False
    if part is Part.REQUIREMENTS and not _BIDDER.search(sentence):
        return False
    if _FAILED_PROJECT.search(sentence) or _of_another_matter(sentence):
        return False
    return bool(_RULE.search(_HARMLESS.sub("", sentence)))


def opens_rules(text: str) -> bool:
    """Tell the head of a list of such rules: ``有下列情形之一的，投标无效：``."""
    if _OTHER_LIST.search(text) or _of_another_matter(text):
        return False
    return bool(_HEAD.search(_denied_left_out(text)) or _TITLE.search(text))


def names_rules(text: str) -> bool:
    """Tell the label of a row that holds such a list: ``无效投标的情形``."""
    return bool(_TITLE.search(text)) and not _OTHER_LIST.search(text)


def is_of_project(text: str) -> bool:
    """Tell an item of a list that says when the whole project fails, which 废标 means too."""
    return bool(_FAILED_PROJECT.search(text))


def is_tolerated(text: str) -> bool:
    """Tell an item of a list that says which faults throw no bid out."""
    return bool(_TOLERATED.search(text))


def _of_another_matter(text: str) -> bool:
    return bool(_OTHER_MATTER.search(text)) and not _OF_BID.search(_HARMLESS.sub("", text))


def _denied_left_out(text: str) -> str:
    return _DENIED.sub("", text)
