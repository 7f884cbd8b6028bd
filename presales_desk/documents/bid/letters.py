"""Letters about a tender: questions to the buyer, a challenge, and answers to both.

A challenge has the parts of the model of the Ministry of Finance, in its order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.bid.forms import form_paper
from presales_desk.documents.bid.prices import sign
from presales_desk.documents.letter_fields import FIELDS
from presales_desk.records.enums import LetterKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.fields import Blank
    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.documents.bid.pieces import Piece
    from presales_desk.records.bid import BidLetter
    from presales_desk.records.tender import TenderClause

_PAIR = (3, 7)
_GROUNDS = ("facts", "law")


def letter(material: BidMaterial, written: BidLetter, clauses: Sequence[TenderClause]) -> BidPaper:
    """Return a letter about ``clauses``, those that it asks about or speaks of."""
    paper = form_paper(material, f"letter-{written.kind}")
    if written.kind is LetterKind.CHALLENGE:
        _write_challenge(paper, material, written, clauses)
    elif written.kind is LetterKind.CHALLENGE_REPLY:
        _write_reply(paper, material, written, clauses)
    else:
        _write_usual(paper, material, written, clauses)
    return paper


def _write_usual(
    paper: BidPaper, material: BidMaterial, written: BidLetter, clauses: Sequence[TenderClause]
) -> None:
    """Write a letter to the buyer: who we are, what it is about, and what we say."""
    _write_address(paper, paper.blank("buyer", material.buyer))
    _write_pairs(paper, [*_project(paper, material), *_bidder(paper, material)])
    paper.paragraph(paper.text(f"letter_opening.{written.kind}"))
    _write_clauses(paper, material, clauses, "question")
    fields = FIELDS[written.kind]
    if len(fields) == 1:  # one heading alone would count to one
        labels = [(paper.text(f"letter_field.{name}"), name) for name in fields]
        paper.lines([(label, _fact(paper, written, name)) for label, name in labels])
    else:
        _write_fields(paper, written, fields)
    sign(paper)


def _write_challenge(
    paper: BidPaper, material: BidMaterial, written: BidLetter, clauses: Sequence[TenderClause]
) -> None:
    _write_address(paper, paper.blank("buyer", material.buyer))
    paper.paragraph(paper.text(f"letter_opening.{written.kind}"))
    paper.heading(paper.text("letter_part.supplier"), 2)
    contact = (paper.text("letter_field.contact"), _fact(paper, written, "contact"))
    _write_pairs(paper, [*_bidder(paper, material), contact])
    paper.heading(paper.text("letter_part.project"), 2)
    obtained = (paper.text("blank.obtained"), _fact(paper, written, "obtained"))
    buyer = (paper.text("label.buyer"), material.buyer)
    _write_pairs(paper, [*_project(paper, material), buyer, obtained])
    _write_matters(paper, material, written, clauses)
    _write_fields(paper, written, ("request",))
    paper.heading(paper.text("letter_field.proofs"), 2)
    head = [paper.text(f"proof.{key}") for key in ("row", "name", "source", "object")]
    paper.table(head, [["1", paper.blank("proof"), "", ""]], (0.8, 4, 3, 3))
    sign(paper, "challenger")


def _write_reply(
    paper: BidPaper, material: BidMaterial, written: BidLetter, clauses: Sequence[TenderClause]
) -> None:
    """Write the buyer's answer to whoever challenged the tender."""
    _write_address(paper, _fact(paper, written, "challenger"))
    received = (paper.text("letter_field.received"), _fact(paper, written, "received"))
    buyer = (paper.text("label.buyer"), material.buyer)
    _write_pairs(paper, [*_project(paper, material), buyer, received])
    paper.paragraph(paper.text(f"letter_opening.{written.kind}"))
    _write_matters(paper, material, written, clauses)
    _write_fields(paper, written, ("answer", "recourse"))
    sign(paper, "replier", material.buyer)


def _write_matters(
    paper: BidPaper, material: BidMaterial, written: BidLetter, clauses: Sequence[TenderClause]
) -> None:
    """Write what a challenge is about, with what it rests on."""
    paper.heading(paper.text("letter_part.matters"), 2)
    _write_clauses(paper, material, clauses, "matter")
    _write_fields(paper, written, _GROUNDS, level=3)


def _write_address(paper: BidPaper, whom: Blank) -> None:
    paper.paragraph(paper.text("letter.to"), whom, indent=False)


def _write_pairs(paper: BidPaper, rows: Sequence[tuple[str, Piece]]) -> None:
    paper.table([paper.text("price.what"), paper.text("price.content")], rows, _PAIR)


def _write_fields(
    paper: BidPaper, written: BidLetter, names: Sequence[str], level: int = 2
) -> None:
    """Write what a person filled in, or has to, each below a heading of its own."""
    for name in names:
        paper.heading(paper.text(f"letter_field.{name}"), level)
        paper.paragraph(_fact(paper, written, name))


def _fact(paper: BidPaper, written: BidLetter, name: str) -> Blank:
    return paper.blank(name, written.facts.get(name, ""))


def _project(paper: BidPaper, material: BidMaterial) -> list[tuple[str, Piece]]:
    return [
        (paper.text("label.project"), material.tender_name),
        (paper.text("label.number"), paper.blank("number", material.tender_number)),
        (paper.text("label.lot"), material.bid.lot or paper.text("none")),
    ]


def _bidder(paper: BidPaper, material: BidMaterial) -> list[tuple[str, Piece]]:
    profile = material.profile
    return [
        (paper.text("label.company"), paper.blank("company", paper.company)),
        (paper.text("label.address"), paper.blank("address", profile.address)),
        (paper.text("label.phone"), paper.blank("phone", profile.phone)),
        (paper.text("label.delegate"), paper.blank("delegate", material.bid.delegate)),
    ]


def _write_clauses(
    paper: BidPaper, material: BidMaterial, clauses: Sequence[TenderClause], asked: str
) -> None:
    """Write the clauses with what is said of each: an entry below ``bid.ask``."""
    if not clauses:
        return
    head = [paper.text(f"ask.{key}") for key in ("row", "clause", "text", asked)]
    rows = [
        [
            str(place),
            " ".join(filter(None, (material.quote(clause).number, _page(paper, clause)))),
            material.quote(clause).text,
            clause.unclear or paper.blank("question"),
        ]
        for place, clause in enumerate(clauses, 1)
    ]
    paper.table(head, rows, (0.9, 1.8, 5, 4.6))


def _page(paper: BidPaper, clause: TenderClause) -> str:
    return "" if clause.page is None else paper.text("ask.page", page=clause.page)
