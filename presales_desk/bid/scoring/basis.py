"""Tells points that follow from facts from those that the judges give as they think fit."""

from __future__ import annotations

import re

from presales_desk.bid.tender import Basis

_STATED = re.compile(r"(?P<objective>客观)分?|(?P<subjective>主观)分?")
_ALONE = re.compile(r"^\s*(?:(?P<objective>客观)|主观)(?:分|评[分审]|因素|项)?\s*$")
_COUNTED = re.compile(
    r"每(?:(?!满分|最[高低多])[^，。；]){0,14}?\d+(?:\.\d+)?\s*分|"
    r"每(?:提供|有|具|增|项|个|份|偏离|负偏离|缺).{0,20}(?:得|加|扣)|"
    r"基准价|低价优先|公式|证书.{0,30}得|业绩|提供.{0,20}(?:复印件|扫描件).{0,20}得|合同"
)
"""Counting, reckoning and papers, whatever else the text says."""
_JUDGED = re.compile(
    r"优(?![质先惠化]|秀(?:项目|企业|工程|建造|班组))|(?<!不)良(?!好?(?:信用|信誉|记录|行为))|"
    r"较好|一般(?!纳税)|合理|完善|完整|全面|横向|可行|酌情|针对性|科学|先进|清晰|到位|理解|"
    r"详[细尽实]|周[密全到]|细致|深刻|丰富|欠缺|缺乏|"
    r"综合(?:进行)?(?:评[审议定分]|打分|比较)|\d\s*分?\s*[-~～—–至]\s*\d+(?:\.\d+)?\s*分"
)
"""Words of praise, and a range to choose points from."""
_PLANNED = re.compile(r"方案|措施|计划|预案|设想|设计|分析|建议")
"""What is written for the bid can only be judged, unless something in it is counted."""
_FACTUAL = re.compile(
    r"(?:具有|具备|取得|通过|获得?|持有?|提供|提交|承诺|满足|响应|延长|提前|达到)[^。；]{0,40}?"
    r"(?:得|加|扣)\s*\d|"
    r"(?:以上|以内|以下|[级类家人名年月日天元])[^。；]{0,8}(?:得|加)\s*\d|[A-Z]+级\d|"
    r"无[^。；]{1,20}得\s*\d|无(?:失信|不良|违法|行贿|重大)|[≥≤＞＜><]\s*\d"
)
"""Having something, or reaching some figure, brings points."""
_PRICE_ITEM = re.compile(
    r"^\s*(?:[（(]?[\d一二三四五六七八九十]+[)）、.．]?)?\s*"
    r"(?:投标|磋商|谈判|响应|评审|评标|商务|最[终后])?(?:总?报价|总?价格|总价|价格)"
    r"(?:得分|评分|评审|部分|分|因素)?\s*(?:[（(].{0,12}[)）])?$"
)
"""The price as an item: ``投标报价``, ``1、价格分（30分）``."""


def stated_basis(cell: str) -> Basis | None:
    """Return what a cell says of a basis; None when it says anything else."""
    hit = _ALONE.match(cell)
    return (Basis.OBJECTIVE if hit["objective"] else Basis.SUBJECTIVE) if hit else None


def basis_of(name: str, criteria: str) -> Basis | None:
    """Return what points of an item rest on; None when neither its name nor its criteria tell."""
    text = f"{name}\n{criteria}"
    if stated := _STATED.search(text):
        return Basis.OBJECTIVE if stated["objective"] else Basis.SUBJECTIVE
    if _COUNTED.search(text) or _PRICE_ITEM.match(name):
        return Basis.OBJECTIVE
    if _JUDGED.search(text) or _PLANNED.search(name):
        return Basis.SUBJECTIVE
    return Basis.OBJECTIVE if _FACTUAL.search(criteria) else None
