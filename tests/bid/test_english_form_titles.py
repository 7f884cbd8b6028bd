"""The forms that an English request prints for the bidder to return."""

import docx
import pytest

from presales_desk.bid.forms.matching import forms_for
from presales_desk.bid.forms.printed import read_forms
from tests.bid.conftest import add_table, saved


def tender(*forms):
    """An invitation to tender with ``forms`` at its end: a title, and what stands below it."""
    document = docx.Document()
    document.add_heading("1. Introduction", 1)
    document.add_paragraph("The Council invites tenders for a telecare service.")
    document.add_heading("2. Instructions to Tenderers", 1)
    document.add_paragraph("Tenderers must return the Form of Tender and all certificates.")
    for title, *lines in forms:
        document.add_heading(title, 1)
        for line in lines:
            document.add_paragraph(line)
    return document


def forms_of(document):
    return read_forms(saved(document), "tender.docx", "t1").forms


def test_each_form_reaches_to_the_next_heading():
    found = forms_of(
        tender(
            ("Schedule 1 – Form of Tender", "To: Barford Council", "Signed: ________"),
            ("Schedule 2 – Certificate of Non-Collusion", "We certify that this is bona fide."),
            ("Definitions", "Council means Barford Council. Signed copies are kept."),
        )
    )
    assert [(one.number, one.name) for one in found] == [
        ("Schedule 1", "Form of Tender"),
        ("Schedule 2", "Certificate of Non-Collusion"),
    ]
    assert b"Council means" not in found[1].body


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Proposal Contents", "By signature on the proposal, the offeror agrees."),
        ("Contract Award Statement", "Signed: ________"),
        ("Form of Tender", "This form is described in the portal."),
        ("Form of Tender.", "Signed: ________"),
    ],
    ids=["rules", "of the buyer", "says nothing to sign", "a sentence"],
)
def test_what_is_no_form_gives_none(title, line):
    assert forms_of(tender((title, line))) == ()


def test_a_form_goes_to_its_document_whatever_letters_it_is_set_in():
    document = tender(("FORM OF TENDER", "Signed: ________"), ("Schedule 3 - Pricing Schedule",))
    add_table(document, [("Item", "Unit price"), ("", "")])
    found = forms_for(
        forms_of(document), [("", "Form of Tender"), ("Schedule 3", "Price Schedule")]
    )
    assert [found[0].name, found[1].name] == ["FORM OF TENDER", "Pricing Schedule"]
