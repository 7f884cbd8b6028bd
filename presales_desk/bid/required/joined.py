"""Parts the papers that stand one behind the other in what bidders are asked to hand in."""

from __future__ import annotations

import re

from presales_desk.bid.required.names import NOTE, cleaned, is_document

_BETWEEN = re.compile(r"、(?![正反副][面本])(?!(?<=\d\d、)\d\d)|[；;]|》(?=《)")
"""What stands between two papers; but not inside ``身份证正、反面复印件``,
``2023、2024年度审计报告``.
"""
_AND = re.compile(r"(?:以及|和|及|与|并附)(?!其?(?:复印件|原件|扫描件))")
"""What may stand between two papers: ``授权书和身份证``; but not ``原件及复印件``."""
_LEADS = re.compile(
    r"^(?:(?:(?:随身)?携带|经[^，。；、的]{2,14}(?:审[计核]|签[字章]|盖章)的|加盖(?:单位|企业)?(?:公章|鲜章)的?|有效期?内?的?|合法的?|合格的?|"
    r"合法有效的?|相应的?|"
    r"(?:由?本?(?:单位|公司|企业))?(?:为其|为[^，。；、]{2,8}?)缴[纳交]的?|本(?:单位|公司|企业|人)的?|(?:投标|报价|响应|竞标)(?:人|单位|企业|方)的?|供应商的?|以下|下列|"
    r"\d{1,2}[、.．)）]|[（(]\d{1,2}[)）]|[①-⑳]|《)\s*)+"
)
"""What is said before the name of a paper: ``携带``, ``加盖公章的``, ``有效的``, ``投标人``."""
_TAIL = re.compile(
    r"(?:等(?:相关|有关|证明|资格|资质|证件|其他)*(?:材料|资料|文件|证件|复印件|内容)?"
    r"(?:的(?:复印件|扫描件|原件))?(?:[，（(].*)?$|(?:并|且|均|须|需|应|上)*(?:加盖|签字|盖章|装订|密封|扫描|发送|"
    r"参加(?:开标|会议|投标|谈判|磋商)|送[至达交])(?![^的]*的).*$|"
    r"[各壹贰叁一二三\d]{1,2}份.*$|作为.*$|进行.*$|备查.*$|供.{0,6}(?:审|查).*$|"
    r"(?<=[件证书照信明函料])(?:到|至|前往|向|于|在).{2,40}$|(?:附后|为准|》)$|的(?:供应商|投标人|企业|单位)$)"
)
"""What is said behind it: ``等相关材料``, ``并加盖公章``, ``各一份``."""
_PAPER = re.compile(
    r"(?:执照|证书|证件|身份证|(?<![保认验论查求公])证|资质|[^公信]函|[^证]书|(?<!代)表|报表|报告|证明|"
    r"声明|承诺|截[图屏]|[照相]片|[缴参][纳费存保]记录|凭[证据]|合同|发票|[保清名价底回算账订]单|评价意见|方案|彩页|复印件|原件|扫描件|副本|业绩|"
    r"证明(?:材料|文件)|(?<=.{5})材料|协议|授权|简介|介绍信|手册|回执|收据|登记表|报价|样本)$"
)
"""What papers end with."""
_ABOUT = re.compile(r"(?:声明函?|承诺[书函]|证明(?:材料|文件)?|材料|凭[证据])$")
"""What may be about several things: ``税收、社会保障资金缴纳情况声明函``."""
_NO_NAME = re.compile(
    r"^(?:(?:以上|上述|相关|有关|相应|其他?|该|此|所有|各类|各项|有效|合法|真实|书面|齐全|全部|完整|"
    r"虚假|的)*(?:证件|证书|证照|证明|资质|许可证|资料|材料|文件|报告|合同|承诺|报价|表|授权|业绩|凭证)?"
    r"(?:材料|文件|资料)?的?(?:原件|复印件|扫描件|影印件|副本|及|或|和|/)*)$"
)
"""Words for papers that name none: ``证书复印件``, ``相关证明材料``."""
_POINTS_BACK = re.compile(r"证(?:书|件|照)(?:复印件|扫描件)?$")
"""What is no part of the name behind it: ``证书复印件及社保证明``."""
_OF_BID = re.compile(
    r"(?:投标|响应|应答|报价|招标|采购|磋商|谈判|询价|比选|电子|纸质|参选|竞标)文件|"
    r"^(?:正本|副本)|弃标|虚假|不正当|以外的|担保责任|[/:]"
)
"""The bid or the tender themselves, and what no honest bidder hands in."""
_SENTENCE = re.compile(
    r"是否|不得|应当|如果|(?:规定|要求|所需|相关|相应)的|必须|不能|可以|同时|吊销|^(?:及|和|或|并|可|应|须|需|将|由|经(?!办)|为|以|对|按|不|符合)|要求|需要"
)
"""What a sentence says, and no name of a paper."""
_MAX = 44
_MOST_LETTERS = 800
"""Of a part of a sentence that are looked at: what is longer was made to stop a reader."""


def papers_in(text: str) -> list[str]:
    """Return the names of the papers that a part of a sentence counts up, in their order.

    Notes in brackets are left out; words that name no paper too. A paper may be about two things:
    ``税收、社会保障资金缴纳情况声明函``.
    """
    plain = NOTE.sub("", text[:_MOST_LETTERS])
    found: list[str] = []
    held = ""
    for piece in _BETWEEN.split(plain):
        names = [name for name in map(_name, _apart(piece)) if is_name(name)]
        is_other = not held or bool(_PAPER.search(held.strip()))
        is_shared = bool(names) and not is_other and bool(_ABOUT.search(names[0]))
        whole = _name(f"{held}、{piece}") if is_shared else ""
        found += [whole, *names[1:]] if whole and is_name(whole) else names
        held = "" if names else piece
    return found


def is_name(name: str) -> bool:
    """Tell the name of a paper that bidders hand in from other words."""
    if not 2 <= len(name) <= _MAX or not _PAPER.search(name) or _NO_NAME.match(name):
        return False
    is_whole = name.count("“") == name.count("”")
    return is_whole and not (_OF_BID.search(name) or _SENTENCE.search(name)) and is_document(name)


def names_none(text: str) -> bool:
    """Tell words that point back to a paper named before: ``证书复印件``, ``以上证件的原件``."""
    whole = NOTE.sub("", text).strip()
    return any(one and _NO_NAME.match(one) for one in (whole, _trimmed(whole)))


def _apart(text: str) -> list[str]:
    """Return what stands on both sides of an *and*, where a paper stands before it.

    Words that point back to one are no part of the name behind them: ``证书及社保证明``.
    """
    for hit in _AND.finditer(text):
        before = text[: hit.start()]
        if is_name(_name(before)) or (
            _POINTS_BACK.search(before) and names_none(before) and is_name(_name(text[hit.end() :]))
        ):
            return [text[: hit.start()], *_apart(text[hit.end() :])]
    return [text]


def _name(piece: str) -> str:
    plain = _trimmed(piece.replace("》或《", "或"))
    return cleaned(plain.strip(" 《》")) if plain else ""


def _trimmed(text: str) -> str:
    """Return what is named, without what is said before and behind it."""
    return _TAIL.sub("", _TAIL.sub("", _LEADS.sub("", text.strip(" 。；;，,"))))
