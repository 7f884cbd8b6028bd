"""Tells the names of documents from what else stands in lists and among forms."""

from __future__ import annotations

import re
import unicodedata

from presales_desk.bid.facts.lots import NAME as LOT
from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.numerals import chinese_number
from presales_desk.bid.required.subjects import of_subject

FORM = re.compile(
    r"^\s*(?P<number>(?:附件|格式|附表|附录|表格|表|附|样式)\s*"
    r"(?:[一二三四五六七八九十\d]+|[A-ZⅠ-Ⅻ]{1,4}(?=[-—－])|[（(][一二三四五六七八九十\d]+[)）])"
    r"(?:\s?[-—－.]\s?\d+)*)\s*[：:、.．]?\s*(?P<name>.{0,46})$"
)
"""The title of a form that is numbered as one: 附件1-1, 格式2-3."""
_PAPER_NUMBER = re.compile(
    r"\s*文件\s*\d{1,2}(?![\d.．]|\s*(?:[份套个页式]|本(?![项公次])))\s*[：:、]?"
)
"""The number of a paper among others: ``文件3 审计报告``; but not ``文件3份``."""
_NOUNS = (
    r"函|书|表|证|证明|证件|声明|承诺|方案|协议|材料|资料|文件|说明|简介|清单|格式|业绩|报告|授权|"
    r"执照|计划|措施|复印件|扫描件|概况|情况|许可证|证书|截图|截屏|保单|报价单|名单|副本|凭[证据]|底单|彩页|样本|委托|"
    r"能力|明细|简历|组织设计|应答|(?:规格|参数|点对点|逐[条项])响应"
)
_NOTES = r"\s*(?:[（(].{0,30}[)）])*\s*"
NOUN = re.compile(
    rf"(?:{_NOUNS}|原件|资质|组织|配备|内容|要求|建议|管理|体系){_NOTES}[；;。，、]?$"
)
"""What the items of a list end with."""
TITLE_NOUN = re.compile(rf"(?:{_NOUNS}){_NOTES}$")
"""What the titles of forms end with; no full stop or semicolon, which end what a form says."""
STRICT_NOUN = re.compile(
    r"(?:函|书|表|声明|证明|清单)\s*(?:格式|样式)?\s*(?:[（(][^（）()]{0,20}[)）])?$"
)
"""What a form is certainly called, so that it needs no number."""
PAPER = re.compile(
    r"(?:证明材料|资格审查[材资]料|截[屏图]|执照|报告|方案|凭[证据])(?:[（(][^（）()]{0,20}[)）])?$"
)
_CONDITION = re.compile(r"^(?:具[有备]|有(?!关)|能|遵守|[未无]|满足|符合|参加)|能力$|情况$")
_PROOF = re.compile(
    r"(?:函|书|表|证|证明|声明|承诺|材料|文件|报告|执照|副本|原件|复印件|扫描件|截[屏图]|凭证|"
    r"清单|名单|协议|报价单|凭据|底单|彩页|样本)$"
)
_HANDED_IN = re.compile(
    r"(?:(?<![未不或])提供|提交|附上?|出具|上传)(?!的)(?:了|有效的?|合格的?|加盖公章的)?《?"
    r"(?P<name>[^，。；：（）()、,;]{2,36}?(?:复印件|扫描件|截[图屏]|证明(?:材料|文件)?|声明函?|"
    r"承诺[书函]|证书|许可证|执照|报告|凭[证据]))"
    r"(?=[，。；：（）()、,;和或及并》\s]|$)"
)
"""A paper in what is asked of a bidder: ``（提供营业执照副本复印件）``."""
_TIMED = re.compile(
    r"[^，。；的]*(?:[年月日][前内起]|\d个?[月年季])[^，。；的]*的(?:相关|有关)?"
    r"(?:证明(?:材料|文件)?|凭[证据])(?:复印件|扫描件)?"
)
"""A proof of which only its time is said: ``投标截止日前6个月内任意1个月的证明材料``."""
_SUBJECT = re.compile(r"(?P<subject>[^，。；：:\n]{4,40})[：:][^，。；：:]{0,20}$")
"""What stands before a colon: ``依法缴纳税收的良好记录：提供``."""
_OF_RECORD = re.compile(r"^(?:具有|具备|有)|的?良好记录$")
NOTE = re.compile(r"[（(【][^（）()【】]*[)）】]")
CLOSING = re.compile(r"(?:质疑函|询问函|投诉书)\s*(?:格式|范本|样式)?\s*$|不用在投标文件中提供")
"""Forms for later, which no bid contains; what they say inside follows them."""
_PROSE = re.compile(
    r"^(?:[·•●○◆]|请|具有|有依法|遵守|我方|我司|本公司(?!的)|本(?:授权|声明|承诺|协议|函)|本章|贵方|致|注|"
    r"说明|(?:投标人|供应商|响应人)(?:应|同意|已)|日期|地址|不(?!参与|可|.{2,20}(?:函|书|声明|承诺)$)|按照?|符合(?!性|[“\"]|.*(?:函|书|表|声明)$)|"
    r"提供|把|针对|如|若|附(?!件|录|表)|特此|根据|由)|[：:].{6,}|[，,；;。：:]"
)
"""What a form says inside, in place of its title: ``我方……``, ``致：``, ``日期：``."""
_GROUP = re.compile(
    r"^(?:第.{1,3}[章部卷].*|(?:投标|响应|应答|报价|参选|竞标|申请)文件的?(?:有关)?(?:表格)?格式|(?!.*提供的|.{0,2}(?:分项|首次|首轮|最后|最终|[一二三]次)|"
    r".{0,4}(?:规格|参数|条款|需求|要求|点对点)响应).{0,6}"
    r"(?:投标|响应|商务|技术|资格|资信|报价|价格|综合)(?:性|响应|投标)?(?:文件|部分)?"
    r"(?:的|有关|相关)?(?:内容)?(?:及|和)?(?:表格|文件)?(?:格式|附件)?|封面.{0,6}|"
    r".{0,8}(?:封面|包装)格式.{0,4}|.{0,4}目录(?:[（(].*[)）])?|.{0,4}附[件表]|"
    r"(?:有关|相关|各种|各类|具体)?(?:格式|样式|表格|文件|材料|资料|说明|要求|内容|清单|情况)"
    r"(?:格式|要求|说明)?|[^\w]*)$"
)
"""Headings over several documents, covers and contents; they are none themselves."""
_VOLUME_FORMS = re.compile(
    r"^.{0,4}(?:投标|响应|商务|技术|资格|资信|报价)[^，。；]{0,8}(?:文件|部分)(?:内容|表格|有关)*"
    r"(?:及|和|与)?(?:有关)?(?:表格)?格式$"
)
"""Headings such as ``商务文件格式``, ``资格部分有关表格格式``."""
_RULE = re.compile(
    r"(?:(?<![供响反])应(?!答)当?|须|必须)[^，。]{0,4}(?:仔细|认真|按照?|承担|保证|在|对)|如果|"
    r"不接受|关于印发|划型标准|评分(?!索引|响应|自评|对[应照])|具有独立(?!.*(?:证明|证明材料|函)$)|不得|"
    r"将被|由以下|(?:应答|编制|填写|装订|签署|密封|提交)要求$|详见|以下|本章|是为|包装信封|"
    r"我[方公司]|^(?:投标|响应|应答|报价)文件(?:由|应|须|必|分为|包括|至少|以)"
)
"""What a rule says, and no name: ``须按照``, ``不得``, ``投标文件分为``; 响应 is none."""
_NOT_OURS = re.compile(
    r"质疑|澄清|询问函|投诉|[（(](?:PDF|CAD|DWG)[)）]$|(?:不用|无需|不需)[^，。；]{0,6}提供|"
    r"放弃参[加与]|履约(?:担保|保函|保证金)|中标通知|(?:不涉及|不适用)[)）]?$|"
    r"(?<!业绩)(?<!租赁)(?<!劳动)(?<!聘用)(?<!用工)(?<!房屋)(?<!购置)(?<!购买)合同"
    r"(?:协议书|文本|格式|草案|范本|条款)?(?:[（(].*[)）])?$"
)
"""Forms of later, letters of complaint, files of the buyer, what this tender leaves out."""
_ANYTHING = re.compile(
    r"(?:认为|可能|有助于)[^，。；]{0,16}(?:其[他它](?!证明)|应附|需要提|需加以)|"
    r"(?:规定|要求)[^，。；]{0,16}(?:其[他它](?!(?:资[格质])?证明)|应附|需要提|需加以)|"
    r"其[他它][^，。；]{0,10}(?:可能|认为|要求提)|"
    r"^(?:编制目录|(?:相关|有关|相应)(?:证明)?(?:文件|材料|资料)|其[他它]|"
    r"其[他它](?!资料$|材料$|(?:有利于|需提[供交])[^，。；]*的(?:其[他它])?[资材]料$)[^，。；]*"
    r"(?:资料|材料|内容|文件|事项|情况|问题|说明))$"
)
"""A place for whatever a bidder likes to add names no document."""
_AS_ASKED = re.compile(
    r"^按照?[^，。；]{0,24}(?:要求|规定)(?:填写|填报|提交|提供|编制|出具|递交|签署)+的?|"
    r"^(?:[须需]|应当?)?提[供交](?![的商方者])(?:有效的|合格的)?"
)
_MARK = re.compile(r"^\s*[★▲※◆●*＊#]+\s*")
_PRINTED_AS = re.compile(r"(?<=[函书表明诺单证介况料案历绩告])(?:格式|样式|范本|样表)$")
"""What a title adds to the name of its document: 投标函格式."""
_LOOSE = re.compile(
    r"\s*\d{1,2}(?:-\d{1,2}){0,3}\s*[、.．]?\s*(?=[《\u4e00-\u9fff])"
    r"(?![年月日天个次名份号]|人(?!员)|项(?!目))"
)
"""A number without a sign behind it: ``5投标函``, ``2-1 营业执照``; but not ``3年``."""
_CODE = re.compile(
    r"\s*(?:[IVXⅠ-Ⅻ]{1,4}(?:\s?[-—－]\s?\d{1,2}){1,2}|[A-HJ-Z]\s?[-—－]?\s?\d{1,2}(?:[-—－.]\d{1,2})?|"
    r"[Ⅰ-Ⅻ]{1,4}(?=\s*[、.．]))\s*[、.．]?\s*(?=[《\u4e00-\u9fff]|20\d\d年)(?![级类栋座纸型号区级])"
)
"""A letter and a number, or Roman numerals: ``IV-1投标书``, ``A1 营业执照``, ``Ⅱ、授权书``."""
_ATTRIBUTE = re.compile(r"^[^投供]{4}.*的(?=[^的]{3,12}$)")
"""What describes a document may hold words of a rule: 应当具备的条件的承诺函."""
_RULES_ON = re.compile(r"将|应[当按以]|可委派|均须|采用")
_ABOUT_OTHERS = re.compile(r"^(?:对未|凡)")
_MODAL = re.compile(r"(?<![供响反相])应(?![急答用])|[将可]|须(?!知)|规定|是否|适用于|[的时前]$")
"""What only a sentence says."""
_MAX_PLAIN = 28
_MAX_WHOLE = 20
"""Letters of a title that is known by its neighbours alone."""
_SAME = (
    (re.compile(r"附件[—–-]+|[\s《》“”、，的及和与/]"), ""),
    (re.compile(r"(?:格式|样式|范本|样表|参考)+$"), ""),
    (re.compile(r"^(?:(?:投标|响应|应答|报价)(?:人|单位|方)|供应商|(?:本)?项目)(?=.{4})"), ""),
    (re.compile(r"^(?:投标|响应|应答)(?=报价.{2})"), ""),
    (re.compile(r"(?:副本|原件|复印件|扫描件)+$"), ""),
    (re.compile(r"书面(?=声明|承诺)"), ""),
    (re.compile(r"(声明|承诺)[书函]$"), r"\1"),
    (re.compile(r"^(?:投标|响应|应答|报价|磋商|谈判)保证金$"), "保证金"),
    (re.compile(r"(?:基本|概)情?况(?:简介|介绍|说明|表|一览表)$"), "基本情况"),
    (re.compile(r"法定代表人(?:身份)?证明书?$"), "法定代表人证明"),
    (re.compile(r"(?:法定代表人|法人|单位负责人)*(?:授权委托|授权)书?$"), "授权书"),
)
"""What differs between two names of one document."""
_YEARS = re.compile(r"[一二三四五六七八九](?=个?[年月])")
"""``前三年内``, which other places print in figures."""
_BOTH = re.compile(r"[、/]|以?及|和|与|或者?")
"""What stands between two documents that one item names."""
_LEADER = re.compile(r"\s*[-—.…·_]{4,}.*$")
"""What leads from a line of a table of contents to its page."""
_LONG_NOTE = re.compile(
    r"[（(【](?:[^（）()【】]|[（(][^（）()]*[)）])*(?:格式|如|必须|提供|适用|[^（）()【】]{9})"
    r"(?:[^（）()【】]|[（(][^（）()]*[)）])*[)）】]?"
)
"""A note that explains; a short one, such as （服务）, belongs to the name."""


def numbered(text: str) -> tuple[str, str]:
    """Return the number before the name of a document, and its kind: also 附件3, 2-1, 5."""
    text = _MARK.sub("", text)
    if form := FORM.match(text):
        return form["number"], "附件"
    number, kind = number_of(text)
    if not number and (hit := _PAPER_NUMBER.match(text)):
        return hit[0].strip(" ：:、"), "文件"
    if not number and (hit := _CODE.match(text) or _LOOSE.match(text)):
        return hit[0].strip(), "1"
    return number, kind


def bare(text: str) -> str:
    """Return what stands behind the number."""
    number, kind = numbered(text)
    text = _MARK.sub("", text) if number else text
    if kind in ("附件", "文件", "1"):
        return text.lstrip()[len(number) :].lstrip(" ：:、.．")
    return without_number(text)


def cleaned(text: str) -> str:
    """Return the name in an item, without its number, long notes, and what follows it."""
    name = _LONG_NOTE.sub("", _MARK.sub("", bare(text) or text))
    name = re.split(r"[；;。：:，,]|(?<=.{4})包括", name.strip(" ，、：:；;。"))[0]
    plain = _AS_ASKED.sub("", name).strip(" ，、：:《》")
    if ("《" in plain) != ("》" in plain):  # 《投标函》格式 lost its first sign with its number
        plain = re.sub(r"[《》]", "", plain)
    return _PRINTED_AS.sub("", plain)


def without_leader(text: str) -> str:
    """Return a line of a table of contents without what leads to its page."""
    return _LEADER.sub("", text)


def follows(number: str, before: str) -> bool:
    """Tell whether a number is the next one of a list; the first follows an empty one."""
    return _ordinal(number) == (_ordinal(before) if before else 0) + 1


def _ordinal(number: str) -> int:
    """Return the count that a number ends with; -1 for none."""
    found = re.findall(r"\d+|[一二三四五六七八九十]+|[①-⑳⑴-⒇Ⅰ-Ⅻ]|[A-Za-z]", number)
    if not found:
        return -1
    last: str = found[-1]
    if last.isascii():
        return int(last) if last.isdecimal() else ord(last.lower()) - ord("a") + 1
    return chinese_number(last) or int(unicodedata.numeric(last[0], -1))


def names_one(text: str, *, in_order: bool) -> bool:
    """Tell the name of a document in a list from a sentence about documents.

    Args:
        text: An item of the list.
        in_order: Its number is the next one, so that it belongs to the list for certain.

    """
    name = cleaned(text)
    named = _ATTRIBUTE.sub("", name)
    if NOUN.search(name) and not _RULES_ON.search(named) and not _ABOUT_OTHERS.search(name):
        return True
    is_whole = in_order or (numbered(text)[1] != "1.1" and len(name) <= _MAX_PLAIN)
    return is_whole and not _MODAL.search(named)


def is_paper(text: str) -> bool:
    """Tell a paper that proves something from a condition that a list states among papers."""
    name = NOTE.sub("", cleaned(text))
    return bool(_PROOF.search(name) or (TITLE_NOUN.search(name) and not _CONDITION.search(name)))


def is_title(text: str) -> bool:
    """Tell the title of a form from what a form says inside."""
    text = re.sub(r"[《》]", "", text.strip().removesuffix("。"))
    plain = NOTE.sub("", bare(text)).strip()
    noun = NOUN if numbered(text)[1] in ("一、", "chapter") else TITLE_NOUN
    return bool(noun.search(text)) and not _PROSE.search(plain)


def handed_in(text: str) -> list[str]:
    """Return the papers that a text asks to hand in.

    A proof of which only its time is said is one of what stands before the colon.
    """
    return [
        _about(cleaned(paper["name"]), text[: paper.start()]) for paper in _HANDED_IN.finditer(text)
    ]


def _about(name: str, before: str) -> str:
    """Return the name of a paper, with what it proves where it says nothing but when."""
    subject = _SUBJECT.search(before)
    if subject is None or not _TIMED.fullmatch(name):
        return of_subject(name, before)
    return f"{_OF_RECORD.sub('', bare(subject['subject']))}的{name.rpartition('的')[2]}"


def may_be_title(text: str) -> bool:
    """Tell what can be the title of a form, whatever it ends with, from sentences and lots."""
    plain = NOTE.sub("", bare(text.strip())).strip()
    is_name = 2 < len(plain) <= _MAX_WHOLE and not re.search(r"[：:_…]|[.．]{3}", plain)
    return is_name and not any(one.search(plain) for one in (_PROSE, _RULE, _MODAL, LOT))


def numbers_itself(text: str) -> bool:
    """Tell a form that is numbered as one, such as ``附件1-1 投标函``, by its own title."""
    form = FORM.match(text)
    return form is not None and (not form["name"] or is_title(form["name"]))


def is_document(name: str) -> bool:
    """Tell a document of the bid from headings, rules, and papers of later."""
    if len(name) < 2 or _GROUP.search(name) or _VOLUME_FORMS.search(name):
        return False
    plain = NOTE.sub("", name)
    return not (_RULE.search(plain) or _NOT_OURS.search(name) or _ANYTHING.search(plain))


def same(name: str) -> str:
    """Return what all ways to write the name of one document have in common."""
    key = _YEARS.sub(lambda hit: str("一二三四五六七八九".index(hit[0]) + 1), NOTE.sub("", name))
    for pattern, common in _SAME:
        key = pattern.sub(common, key)
    return key


def named_together(name: str) -> list[str]:
    """Return what ``same`` makes of each document that one item names; empty for one alone."""
    parts = _BOTH.split(NOTE.sub("", name))
    return [same(part) for part in parts if TITLE_NOUN.search(part)] if len(parts) > 1 else []
