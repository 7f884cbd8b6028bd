"""The skeleton of the whole bid, in the order of the tender's own list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.documents.bid.paper import BidPaper
from presales_desk.documents.bid.parts import Part, parts_of
from presales_desk.documents.bid.tables import capitalised
from presales_desk.documents.bid.tender_forms import take_over
from presales_desk.records.messages import catalogue
from presales_desk.records.tender import TenderDocument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.material import BidMaterial

_FORMAT = re.compile(r"(?<=..)(?:格式|样式|范本)$")
"""What the tender calls its form, and a bid does not."""
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
    paper = BidPaper(house, title, chapters=True)
    _write_cover(paper, material, title if not volume else f"{title}（{volume}）")
    paper.contents()
    documents = _listed(material, volume) or _usual(material, paper)
    parts = parts_of([each for each in documents if each.id not in material.forms])
    for document in documents:
        _write_document(paper, material, document, parts.get(document.id))
    return paper


def _write_document(
    paper: BidPaper, material: BidMaterial, document: TenderDocument, part: Part | None
) -> None:
    """Write a document of the list: the tender's own form, ours, or room for it."""
    form = material.forms.get(document.id)
    wide = part is not None and part.wide if form is None else form.landscape
    paper.turn(landscape=wide)
    name = _FORMAT.sub("", document.name)
    paper.heading(capitalised(name), new_page=True)
    if form is not None:
        take_over(paper, material, form, document.name)
    elif part is not None:
        part.write(paper, material)
    else:
        if document.required is False:
            paper.paragraph(paper.text("optional"))
        paper.paragraph(paper.blank("document", document.note))


def _write_cover(paper: BidPaper, material: BidMaterial, kind: str) -> None:
    lines = [
        (paper.text("label.number"), paper.blank("number", material.tender_number)),
        (paper.text("label.buyer"), paper.blank("buyer", material.buyer)),
    ]
    if not material.bid.blind:
        lines.append((paper.text("sealed.bidder"), paper.blank("sealed", paper.company)))
    lines.append((paper.text("label.date"), paper.blank("date")))
    # Only a bid on paper has copies, and only a tender for one tells how many.
    paper.cover(kind, material.tender_name, lines, copies=bool(material.facts.get("copies")))


def _listed(material: BidMaterial, volume: str) -> Sequence[TenderDocument]:
    return [each for each in material.documents if not volume or each.volume == volume]


def _usual(material: BidMaterial, paper: BidPaper) -> Sequence[TenderDocument]:
    """Return the usual contents of a bid, where the tender lists none."""
    names = paper.text("usual").split("|")
    return [TenderDocument(project_id=material.project.id, name=name) for name in names]


def _holds_prices(material: BidMaterial, volume: str) -> bool:
    return any(_PRICES.search(each.name) for each in _listed(material, volume))
