"""What the documents of a tender's list are, by their names: in our form or in the tender's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.documents.bid import forms, prices, proofs, tables
from presales_desk.documents.bid.paper import BidPaper
from presales_desk.documents.bid.tender_forms import take_over

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.records.tender import TenderDocument


@dataclass(frozen=True, slots=True)
class Part:
    """A document that we have a form for.

    Attributes:
        kind: Its name among the documents of a bid.
        words: What it is called.
        write: Writes our form.
        wide: Whether ours needs pages that lie across.

    """

    kind: str
    words: re.Pattern[str]
    write: Callable[[BidPaper, BidMaterial], None]
    wide: bool = False


def _words(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


PARTS = (
    Part(
        "price-summary",
        _words(r"开标一览|报价一览|price summary|cost summary"),
        prices.add_price_summary,
    ),
    Part(
        "price-lines",
        _words(
            r"(?:分项报价|报价.{0,4}明细|分项价格|(?:报价|价格)清单"
            r"|(?<!最后)(?<!最终)(?<!二次)报价(?:汇总)?表)(?!.*说明)|itemi[sz]ed"
            r"|(?:price|pricing) (?:schedule|proposal)|cost proposal"
        ),
        prices.add_itemised_prices,
        wide=True,
    ),
    Part(
        "authorization",
        _words(r"法定代表人.{0,8}证明.{0,4}[及和与、/].{0,12}授权"),
        forms.add_representatives,
    ),
    Part(
        "authorization",
        _words(
            r"授权委托|(?<!制造商)(?<!生产商)(?<!厂[家商])(?<!原厂)授权书"
            r"|power of attorney|authori[sz]ation"
        ),
        forms.add_authorization,
    ),
    Part(
        "legal-representative",
        _words(r"法定代表人.{0,12}证明|legal representative"),
        forms.add_legal_representative,
    ),
    Part(
        "commercial-deviation",
        _words(r"(商务|合同).{0,8}(偏[离差]|响应)|commercial.{0,12}deviation"),
        tables.add_commercial,
        wide=True,
    ),
    Part(
        "technical-deviation",
        _words(r"(技术|服务|需求).{0,8}(偏[离差]|响应)|偏[离差]表|deviation|compliance"),
        tables.add_technical,
        wide=True,
    ),
    Part(
        "score-index",
        _words(r"(评分|评审).{0,6}索引|evaluation index"),
        tables.add_scoring_index,
        wide=True,
    ),
    Part(
        "bid-letter",
        _words(
            r"(?:投标|响应|磋商|报价)公?函|投标书(?!.*说明)"
            r"|bid letter|transmittal|letter of (bid|offer)"
        ),
        forms.add_bid_letter,
    ),
    Part(
        "people-and-references",
        _words(r"人员.{0,8}业绩.{0,4}(?:一览|汇总|情况)"),
        proofs.add_people_and_references,
    ),
    Part(
        "references",
        _words(
            r"(?:业绩|案例|类似项目|同类项目).{0,4}(?:一览|清单|汇总|统计|情况表|列表|表$)"
            r"|(?:类似|同类|相似)(?:项目|工程)?.{0,4}业绩"
            r"|list of (?:references|projects)|references? list"
        ),
        proofs.add_references,
    ),
    Part(
        "people",
        _words(
            r"(?:人员|团队|项目组|(?<!联合体)成员).{0,8}"
            r"(?:一览|汇总|名单|情况(?:表|$)|清单|组成表|配置表)"
            r"|list of (?:key )?(?:staff|personnel)"
        ),
        proofs.add_people,
    ),
)
"""The first whose words fit."""
_BOTH = (tables.TECHNICAL, tables.COMMERCIAL)
_FOR_BOTH = _words(
    r"商务.{0,2}技术|技术.{0,2}商务|commercial and technical|technical and commercial"
)
"""One deviation table for both: 商务和技术偏差表."""


def part_of(document: TenderDocument) -> Part | None:
    """Return which of our forms a document of the tender's list is; None for none."""
    return _named(document.name)


def kind_named(name: str) -> str:
    """Return the kind of the document of a bid that a name means; empty for none of ours."""
    part = _named(name)
    return "" if part is None else part.kind


def _named(name: str) -> Part | None:
    return next((part for part in PARTS if part.words.search(name)), None)


def parts_of(documents: Sequence[TenderDocument]) -> dict[str, Part]:
    """Return which documents of a list get our forms, by their ids: each form is written once.

    Of several that are called alike, the one with the shortest name is meant.
    """
    fitting: dict[str, list[TenderDocument]] = {}
    for document in documents:
        if (part := part_of(document)) is not None:
            fitting.setdefault(part.kind, []).append(document)
    chosen = [min(held, key=_length) for held in fitting.values()]
    return {document.id: part for document in chosen if (part := part_of(document)) is not None}


def printed_tables(documents: Sequence[TenderDocument]) -> dict[str, TenderDocument]:
    """Return the deviation tables that the tender prints, by the kind of ours."""
    found: dict[str, TenderDocument] = {}
    for document in documents:
        part = part_of(document)
        kinds = _BOTH if _FOR_BOTH.search(document.name) else (part.kind,) if part else ()
        if document.columns:
            found = dict.fromkeys(kinds, document) | found
    return found


def _length(document: TenderDocument) -> int:
    return len(document.name)


def in_company_form(material: BidMaterial, kind: str) -> BidPaper | None:
    """Return a contract in the company's own form; None where it has none."""
    form = material.contract_form
    if form is None:
        return None
    house = material.house()
    title = house.text(f"kind.{kind}")
    paper = BidPaper(house, title, landscape=form.landscape)
    take_over(paper, material, form, title, of_tender=False)
    return paper


def in_tender_form(material: BidMaterial, part: Part) -> BidPaper | None:
    """Return a document in the form that the tender prints; None where it prints none."""
    for document in material.documents:
        form = material.forms.get(document.id)
        own = part_of(document)
        if form is not None and own is not None and own.kind == part.kind:
            blind = material.bid.blind and part.kind == "technical-deviation"
            paper = BidPaper(material.house(blind=blind), document.name, landscape=form.landscape)
            paper.title(document.name)
            take_over(paper, material, form, document.name)
            return paper
    return None
