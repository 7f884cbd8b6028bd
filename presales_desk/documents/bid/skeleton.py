"""The skeleton of the whole bid, in the order of the tender's own list."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.documents.bid.cover import is_cover, take_over_cover, write_cover
from presales_desk.documents.bid.paper import BidPaper
from presales_desk.documents.bid.parts import Part, kind_named, parts_of
from presales_desk.documents.bid.tables import capitalised
from presales_desk.documents.bid.tender_forms import take_over
from presales_desk.records.tender import TenderDocument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.material import BidMaterial

_FORMAT = re.compile(r"(?<=..)(?:格式|样式|范本)$")
"""What the tender calls its form, and a bid does not."""
_TECHNICAL = re.compile(r"技术|方案|施工组织|实施计划|进度计划|technical|proposal|plan\b", re.I)
_NAMED = re.compile(r"商务|报价|价格|承诺|资格|证明|授权|commercial|price|cost", re.I)
"""What is no part of a blind volume, whatever else its name says."""

_TWO = 2


def skeleton(material: BidMaterial) -> BidPaper:
    """Return the bid with cover, contents, every document of the list and room for the rest.

    The technical documents of a blind bid stand apart: see ``blind_volume``.
    """
    listed = _listed(material)
    if material.bid.blind:
        listed = [each for each in listed if not _is_technical(each)]
    return _written(material, "skeleton", listed, blind=False)


def blind_volume(material: BidMaterial) -> BidPaper:
    """Return the technical documents of the list without a trace of who we are."""
    listed = [each for each in _listed(material) if _is_technical(each)]
    return _written(material, "blind-volume", listed, blind=True)


def _written(
    material: BidMaterial, kind: str, documents: Sequence[TenderDocument], *, blind: bool
) -> BidPaper:
    house = material.house(blind=blind)
    title = house.text(f"kind.{kind}")
    paper = BidPaper(house, title, chapters=True)
    covers = [each for each in documents if is_cover(each.name)]
    _write_cover(paper, material, title, covers)
    paper.contents()
    documents = [each for each in documents if each not in covers]
    material, documents = _each_once(material, documents)
    parts = parts_of([each for each in documents if each.id not in material.forms])
    for document in documents:
        _write_document(paper, material, document, parts.get(document.id))
    return paper


def _each_once(
    material: BidMaterial, documents: Sequence[TenderDocument]
) -> tuple[BidMaterial, Sequence[TenderDocument]]:
    """Return the documents without those that the list names and a form calls otherwise.

    The form of 开标一览表 goes to 投标报价一览表, which the list asks for, where that has none.
    """
    forms = dict(material.forms)
    kinds = [kind_named(each.name) for each in documents]
    left: list[TenderDocument] = []
    for document, kind in zip(documents, kinds, strict=True):
        alike = [each for each, one in zip(documents, kinds, strict=True) if kind and one == kind]
        asked = [each for each in alike if each.required and each.id not in material.forms]
        is_printed = document.required is None and document.id in material.forms
        if is_printed and len(alike) == _TWO and asked:
            forms[asked[0].id] = forms.pop(document.id)
        else:
            left.append(document)
    return replace(material, forms=forms), left


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


def _write_cover(
    paper: BidPaper, material: BidMaterial, kind: str, listed: Sequence[TenderDocument]
) -> None:
    """Write the cover that the tender prints, if it does; ``listed`` are covers of its list."""
    printed = next((each for each in listed if each.id in material.forms), None)
    if printed is not None:
        take_over_cover(paper, material, material.forms[printed.id], printed.name)
        return
    lines = [
        (paper.text("label.number"), paper.blank("number", material.tender_number)),
        (paper.text("label.buyer"), paper.blank("buyer", material.buyer)),
    ]
    if not paper.is_blind:
        lines.append((paper.text("sealed.bidder"), paper.blank("sealed", paper.company)))
    lines.append((paper.text("label.date"), paper.signed))
    # Only a bid on paper has copies, and only a tender for one tells how many.
    write_cover(paper, kind, material.tender_name, lines, copies=bool(material.facts.get("copies")))


def _listed(material: BidMaterial) -> Sequence[TenderDocument]:
    """Return the documents of the tender's list; the usual ones of a bid where it has none."""
    if material.documents:
        return material.documents
    names = material.house().text("usual").split("|")
    return [TenderDocument(project_id=material.project.id, name=name) for name in names]


def _is_technical(document: TenderDocument) -> bool:
    return bool(_TECHNICAL.search(document.name)) and not _NAMED.search(document.name)
