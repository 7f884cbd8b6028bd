"""The skeleton of the whole bid, in the order of the tender's own list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.documents.bid import forms, prices, tables
from presales_desk.documents.bid.paper import BidPaper
from presales_desk.documents.bid.tender_forms import take_over
from presales_desk.records.messages import catalogue
from presales_desk.records.tender import TenderDocument

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.documents.bid.material import BidMaterial

    Part = Callable[[BidPaper, BidMaterial], None]

_PARTS: tuple[tuple[re.Pattern[str], Part], ...] = (
    (re.compile(r"开标一览|报价一览|price summary|cost summary", re.I), prices.add_price_summary),
    (
        re.compile(r"分项报价|报价明细|分项价格|itemi[sz]ed|price schedule", re.I),
        prices.add_itemised_prices,
    ),
    (
        re.compile(r"授权委托|授权书|power of attorney|authori[sz]ation", re.I),
        forms.add_authorization,
    ),
    (
        re.compile(r"法定代表人.{0,8}(身份|资格|证明)|legal representative", re.I),
        forms.add_legal_representative,
    ),
    (re.compile(r"商务.{0,8}(偏离|响应)|commercial.{0,12}deviation", re.I), tables.add_commercial),
    (
        re.compile(r"(技术|服务|需求).{0,8}(偏离|响应)|偏离表|deviation|compliance", re.I),
        tables.add_technical,
    ),
    (re.compile(r"(评分|评审).{0,6}索引|evaluation index", re.I), tables.add_scoring_index),
    (
        re.compile(
            r"投标函|响应函|磋商函|报价函|投标书|bid letter|transmittal|letter of (bid|offer)", re.I
        ),
        forms.add_bid_letter,
    ),
)
"""Which of our forms a document of the tender's list is, by its name; the first that fits."""
_WIDE = {
    *(prices.add_itemised_prices, tables.add_commercial, tables.add_technical),
    tables.add_scoring_index,
}
"""Our own tables that need pages lying across."""
_PRICES = re.compile(r"报价|价格|开标一览|price|cost", re.I)


def skeleton(material: BidMaterial, volume: str = "") -> BidPaper:
    """Return the bid with cover, contents, every document of the list and room for the rest.

    Args:
        material: Of the bid.
        volume: Only the documents of this volume; empty for all.

    """
    blind = material.bid.blind and not _holds_prices(material, volume)
    house = material.house(blind=blind)
    title = catalogue(house.language).text("bid.kind.skeleton")
    paper = BidPaper(house, title)
    _write_cover(paper, material, title if not volume else f"{title}（{volume}）")
    paper.contents()
    for document in _listed(material, volume) or _usual(material, paper):
        _write_document(paper, material, document)
    return paper


def _write_document(paper: BidPaper, material: BidMaterial, document: TenderDocument) -> None:
    """Write a document of the list: the tender's own form, ours, or room for it."""
    form, part = material.forms.get(document.id), _part_of(document)
    paper.turn(landscape=part in _WIDE if form is None else form.landscape)
    paper.heading(document.name, new_page=True)
    if form is not None:
        take_over(paper, material, form, document.name)
    elif part is not None:
        part(paper, material)
    else:
        if document.required is False:
            paper.paragraph(paper.text("optional"))
        paper.paragraph(paper.blank("document", document.note))


def _part_of(document: TenderDocument) -> Part | None:
    return next((part for words, part in _PARTS if words.search(document.name)), None)


def _write_cover(paper: BidPaper, material: BidMaterial, kind: str) -> None:
    lines = [
        (paper.text("label.number"), paper.blank("number", material.tender_number)),
        (paper.text("label.buyer"), paper.blank("buyer", material.buyer)),
    ]
    if not material.bid.blind:
        lines.append((paper.text("label.sealed"), paper.blank("sealed", paper.company)))
    lines.append((paper.text("label.date"), paper.blank("date")))
    paper.cover(kind, material.tender_name, lines)


def _listed(material: BidMaterial, volume: str) -> Sequence[TenderDocument]:
    return [each for each in material.documents if not volume or each.volume == volume]


def _usual(material: BidMaterial, paper: BidPaper) -> Sequence[TenderDocument]:
    """Return the usual contents of a bid, where the tender lists none."""
    names = paper.text("usual").split("|")
    return [TenderDocument(project_id=material.project.id, name=name) for name in names]


def _holds_prices(material: BidMaterial, volume: str) -> bool:
    return any(_PRICES.search(each.name) for each in _listed(material, volume))
