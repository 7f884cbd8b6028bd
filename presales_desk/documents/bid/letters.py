"""Letters about a tender: questions to the buyer, a challenge, and answers to both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.bid.forms import form_paper
from presales_desk.documents.bid.prices import sign
from presales_desk.documents.letter_fields import FIELDS
from presales_desk.records.enums import LetterKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.records.bid import BidLetter
    from presales_desk.records.tender import TenderClause


def letter(material: BidMaterial, written: BidLetter, clauses: Sequence[TenderClause]) -> BidPaper:
    """Return a letter about ``clauses``, those that it asks about or speaks of."""
    paper = form_paper(material, f"letter-{written.kind}")
    paper.paragraph(paper.text("letter.to"), paper.blank("buyer", material.buyer), indent=False)
    _write_parties(paper, material)
    paper.paragraph(paper.text(f"letter_opening.{written.kind}"))
    if clauses:
        _write_clauses(paper, material, clauses)
    for field in FIELDS[written.kind]:
        paper.heading(paper.text(f"letter_field.{field}"), 2)
        paper.paragraph(paper.blank(field, written.facts.get(field, "")))
    if written.kind is LetterKind.CHALLENGE:
        paper.heading(paper.text("letter_field.proofs"), 2)
        head = [paper.text(f"proof.{key}") for key in ("row", "name", "source", "object")]
        paper.table(head, [["1", paper.blank("proof"), "", ""]], (0.7, 4, 3, 3))
    sign(paper)
    return paper


def _write_parties(paper: BidPaper, material: BidMaterial) -> None:
    profile = material.profile
    rows = [
        (paper.text("label.project"), material.tender_name),
        (paper.text("label.number"), paper.blank("number", material.tender_number)),
        (paper.text("label.company"), paper.blank("company", paper.company)),
        (paper.text("label.address"), paper.blank("address", profile.address)),
        (paper.text("label.phone"), paper.blank("phone", profile.phone)),
        (paper.text("label.delegate"), paper.blank("delegate", material.bid.delegate)),
    ]
    paper.table([paper.text("price.what"), paper.text("price.content")], rows, (3, 7))


def _write_clauses(paper: BidPaper, material: BidMaterial, clauses: Sequence[TenderClause]) -> None:
    head = [paper.text(f"ask.{key}") for key in ("row", "clause", "text", "question")]
    rows = [
        [
            str(place),
            " ".join(filter(None, (material.quote(clause).number, _page(paper, clause)))),
            material.quote(clause).text,
            clause.unclear or paper.blank("question"),
        ]
        for place, clause in enumerate(clauses, 1)
    ]
    paper.table(head, rows, (0.7, 1.6, 5, 5))


def _page(paper: BidPaper, clause: TenderClause) -> str:
    return "" if clause.page is None else paper.text("ask.page", page=clause.page)
