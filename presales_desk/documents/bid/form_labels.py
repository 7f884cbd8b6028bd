"""What the forms of tenders call the things that a bid tells, and what we know of them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.documents.bid.form_scope import in_scope
from presales_desk.documents.bid.prices import amount, amount_in_words
from presales_desk.records.formats import in_figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.documents.bid.material import BidMaterial

_BIDDER = r"(?:投标人|供应商|投标方|响应人|响应方|投标单位|报价人|申请人)"
_FIRM = (
    r"(?:bidder|tenderer|offeror|proposer|respondent|vendor|supplier|company|firm|"
    r"organi[sz]ation)"
)
_ENGLISH = tuple(
    (key, re.compile(words, re.IGNORECASE))
    for key, words in (
        ("capitals", r"inwords"),
        ("number", r"(?:tender|bid|rf[bpqt]|itt|solicitation|project)(?:ref|no\b|num|n°)|^ref"),
        ("project", r"(?:tender|contract|project)(?:title|name)|nameof(?:the)?project|^contract$"),
        ("company", rf"nameof(?:the)?{_FIRM}|{_FIRM}(?:['’]?s)?(?:legal|full)?name|^{_FIRM}$"),
        ("buyer", r"^to$|^(?:purchaser|buyer|contractingauthority)$"),
        ("email", r"e-?mail"),
        ("phone", r"^(?:tel(?:ephone)?|phone|mobile)(?:n(?:o|umber))?"),
        ("zip", r"^(?:zip|postal|postcode)"),
        ("address", r"address$"),
        ("date", r"^dated?$"),
    )
)
"""Labels without their spaces, as ``key_of`` looks at them."""
_LABELS = (
    ("project_number", re.compile(r"项目名称.{0,4}(?:招标|项目|采购)?编号")),
    (
        "number",
        re.compile(r"(?:项目|招标|采购|标书|文件|标段|磋商|谈判|询价)(?:文件)?编号|^编号$"),
    ),
    ("project", re.compile(r"(?:项目|招标|标段|工程|采购)名称")),
    ("company_address", re.compile(rf"{_BIDDER}的?名称.{{0,3}}地址")),
    ("signer_title", re.compile(r"法定代表人.{0,8}姓名.{0,3}职务")),
    (
        "delegate_title",
        re.compile(r"(?:代表|代理人).{0,4}姓名.{0,3}职务|全名.{0,2}职务|^姓名[、和及与]职务$"),
    ),
    ("identity", re.compile(r"身份证")),
    (
        "company",
        re.compile(
            rf"(?:{_BIDDER}|公司|企业|单位)(?:的)?(?:全称|名称)|^{_BIDDER}$"
            rf"|{_BIDDER}.{{0,4}}(?:公章|盖章|单位章)|^公司全称$"
        ),
    ),
    ("buyer", re.compile(r"^(?:采购人|招标人|采购单位|招标单位|买方|业主)|^致$")),
    ("agency", re.compile(r"招标机构|代理机构")),
    ("delegate", re.compile(r"授权代表|代理人|被授权人|受托人|投标代表|签字代表|磋商代表")),
    ("signer", re.compile(r"法定代表人|单位负责人")),
    ("lot", re.compile(r"^包(?:件|组)?号|^标段号?$|^包号")),
    ("fax", re.compile(r"传\s*真")),
    ("zip", re.compile(r"邮\s*编|邮政编码")),
    ("email", re.compile(r"邮\s*箱|邮件|信箱|e-?mail", re.IGNORECASE)),
    ("phone", re.compile(r"电\s*话|手机|联系方式")),
    ("home", re.compile(r"住\s*所")),
    ("address", re.compile(r"地\s*址")),
    ("bank", re.compile(r"开户(?:银)?行|[账帐]号|[账帐]户")),
    ("net", re.compile(r"不含(?:增值)?税")),
    ("capitals", re.compile(r"大写|文字表述")),
    ("bond", re.compile(r"保证金")),
    (
        "total",
        re.compile(r"(?:小写|[￥¥]|RMB|(?:投标|响应|磋商|最终)?(?:总价|总报价|报价)(?!明细|表))"),
    ),
    ("validity", re.compile(r"有效期")),
    ("period", re.compile(r"服务期|工\s*期|交货期|供货期|履行期限|服务时间")),
    ("warranty", re.compile(r"质保期|保修期|质量保证期")),
    ("term", re.compile(r"委托期限|授权期限")),
    ("date", re.compile(r"日\s*期")),
    ("name", re.compile(r"姓\s*名|^全名$")),
    ("title", re.compile(r"职\s*务")),
    ("gender", re.compile(r"性\s*别")),
    ("age", re.compile(r"年\s*龄")),
    ("contact", re.compile(r"联系人")),
    ("first_party", re.compile(r"^甲方|^需方")),
    ("second_party", re.compile(r"^乙方|^供方")),
    *_ENGLISH,
)
"""The first that fits; names of what ``known`` returns, and of what only a person can tell."""
_WHOLE = frozenset({"total", "net", "capitals"})
_PART = re.compile(r"单价|小计|分项|年度|每[年月日]|元/(?:人)?[年月日]")
"""A price of less than the whole: ``年度报价``, ``金额（元/年）``."""
_APART = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_TAIL = 2
"""Characters that may follow what a label asks for: 电话号码."""
_VALID = re.compile(r"有效期")
"""Stands in the middle of its sentence in most letters."""
_BY_HAND = re.compile(
    r"签字|签名|签章|签署|代表[（(]签|印刷体|^公章|盖章$|sign(?:ed|ature)|^seal|initials",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?:签[署字章约]|盖章)日期$")
"""The day of signing: ``签署日期``."""
_SEALED = re.compile(rf"(?:{_BIDDER}|(?:企业|公司|单位)(?:名称|全称)).{{0,6}}(?:公章|盖章|单位章)")
_CONTRACT = re.compile(r"合同|contract", re.IGNORECASE)
_PROOF = re.compile(r"法定代表人(?!.*授权).{0,12}证明")
_OURS = frozenset(
    {
        *("company", "company_address", "address", "phone", "email", "signer", "delegate"),
        *("signer_title", "signer_post", "delegate_title", "name", "title", "second_party"),
    }
)
"""What a blind volume must not tell."""


def plain_label(text: str) -> str:
    """Return a label without the spaces that only set Chinese letters apart."""
    return _APART.sub("", " ".join(text.split()))


def key_of(label: str) -> str:
    """Return what a label asks for; empty where nobody understands it."""
    plain = re.sub(r"\s+", "", label)
    key = next((key for key, words in _LABELS if words.search(plain)), "")
    return "" if key in _WHOLE and _PART.search(plain) else key


def ends_with_key(label: str) -> bool:
    """Tell a label from a sentence that only mentions what a label could ask for."""
    plain = re.sub(r"\s+|[（(][^（）()]*[)）]", "", label)
    hits = (words.search(plain) for _, words in _LABELS)
    hit = next((found for found in hits if found), None)
    return hit is not None and (len(plain) - hit.end() <= _TAIL or _VALID.search(plain) is not None)


def is_filled_by_hand(label: str) -> bool:
    """Tell a place to sign or seal, where nothing is typed but the bidder's name."""
    plain = re.sub(r"\s+", "", label)
    return bool(_BY_HAND.search(plain)) and not (_SEALED.search(plain) or _DATED.match(plain))


def known(material: BidMaterial, title: str, *, blind: bool) -> Mapping[str, str]:
    """Return what a form can be filled in with; nothing for what is not sure.

    Args:
        material: Of the bid.
        title: Of the form: where it proves who represents us, every name in it is theirs, and in
            a contract the first party buys.
        blind: Whether it must not tell who we are.

    """
    facts, profile, bid, prices = material.facts, material.profile, material.bid, material.prices
    total, tax = prices.total, prices.tax
    net = None if total is None or tax is None else total - tax
    values = {
        "project": material.tender_name,
        "number": material.tender_number,
        "project_number": "、".join(filter(None, (material.tender_name, material.tender_number))),
        "buyer": material.buyer,
        "agency": facts.get("agency", ""),
        **_who_bids(material),
        "lot": bid.lot or facts.get("lot", ""),
        "total": in_figures(total),
        "capitals": amount_in_words(total, material.project.language, material.currency),
        "net": in_figures(net),
        "bond": amount(material.sum_of("bid_bond")),
        "bond_words": _in_words(material.sum_of("bid_bond"), material),
        "validity": facts.get("bid_validity_days", ""),
        "date": material.signed,
    }
    if _PROOF.search(title):
        values |= {"name": bid.signer, "title": bid.signer_title}
    if _CONTRACT.search(title):  # elsewhere both may be bidders, who bid together
        values |= {"first_party": material.buyer, "second_party": profile.company}
    told = {key: text for key, text in values.items() if text and not (blind and key in _OURS)}
    return in_scope(told, title)


def _who_bids(material: BidMaterial) -> dict[str, str]:
    """Return what we are called, where we are, and who signs for us."""
    profile, bid = material.profile, material.bid
    return {
        "company": profile.company,
        "company_address": "、".join(filter(None, (profile.company, profile.address))),
        "address": profile.address,
        "phone": profile.phone,
        "email": profile.email,
        "signer": bid.signer,
        "signer_title": "、".join(filter(None, (bid.signer, bid.signer_title))),
        "signer_post": bid.signer_title,
        "delegate": bid.delegate,
        "delegate_title": "、".join(filter(None, (bid.delegate, bid.delegate_title))),
    }


def _in_words(told: str, material: BidMaterial) -> str:
    """Return an amount that the tender tells in figures in words; empty where it tells none."""
    is_amount = told.replace(".", "", 1).isdecimal()
    language = material.project.language
    return amount_in_words(Decimal(told), language, material.currency) if is_amount else ""
