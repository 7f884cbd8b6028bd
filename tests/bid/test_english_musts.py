"""What every English bid must meet: in tables, under codes, and in sentences that reject."""

import pytest

from tests.bid.conftest import add_table, read, read_text, saved


def mandatory(tender):
    return [one.text for one in tender.clauses if one.meaning.value == "mandatory"]


def said(*lines):
    return read_text("# Request for Proposals", "", *lines, name="rfp.txt", language="en")


def in_table(document, above, rows):
    document.add_paragraph("Request for tenders for the supply of road salt")
    document.add_paragraph(above)
    add_table(document, rows)
    return read(saved(document), "itt.docx", "en")


@pytest.mark.parametrize(
    ("above", "head"),
    [
        ("The criteria are as follows.", "Mandatory Technical Criterion"),
        ("The criteria are as follows.", "Precondition"),
        ("Only those tenderers that satisfy the rules will proceed to the award stage.", "Rule"),
        ("Tenders that do not meet the criteria below shall be rejected.", "Criterion"),
        ("Preliminary examination (pass/fail).", "Criterion"),
    ],
)
def test_the_rows_of_a_table_of_musts_end_a_bid_even_without_a_verb(document, above, head):
    tender = in_table(
        document,
        above,
        [
            ("No.", head, "Documents"),
            ("M1", "ISO 9001 certified quality system", "Copy of the certificate"),
            ("M2", "The bidder must own two plants.", "List of plants"),
        ],
    )

    assert mandatory(tender) == [
        "ISO 9001 certified quality system",
        "The bidder must own two plants.",
    ]


def test_a_table_that_gives_points_holds_no_musts(document):
    above = "Tenders that fail to obtain 70 points will be rejected."
    rows = [("Mandatory and rated criterion", "Maximum points"), ("Experience of the team", "30")]

    assert mandatory(in_table(document, above, rows)) == []


def test_a_code_tells_what_must_be_met_where_missing_a_must_rejects():
    tender = said(
        "Each requirement is marked as Must (M), Should (S) or Could (C).",
        "A proposal that does not meet all Must requirements will not be evaluated.",
        "4.1 (M) The system must support single sign-on.",
        "4.2 (S) The system must not be slow.",
    )

    assert [(one.mark, one.meaning.value) for one in tender.marks] == [("M", "mandatory")]
    assert [(one.mark, one.meaning.value) for one in tender.clauses] == [
        ("M", "mandatory"),
        ("must", "plain"),
    ]


def test_rows_with_such_a_code_are_requirements(document):
    above = "M = Mandatory, D = Desirable. Failure to meet all mandatory items is disqualifying."
    rows = [
        ("Ref", "Requirement", "Priority"),
        ("R1", "Single sign-on with SAML 2.0", "M"),
        ("R2", "Dark colour theme for night work", "D"),
    ]

    assert mandatory(in_table(document, above, rows)) == ["Single sign-on with SAML 2.0"]


def test_without_a_rejection_a_code_ends_no_bid():
    assert said("M = Mandatory, D = Desirable.", "1.1 (M) The system must be fast.").marks == ()


@pytest.mark.parametrize(
    ("demand", "rejection"),
    [
        (
            "Proposers must acknowledge all addenda.",
            "Failure to acknowledge addenda may be cause for rejection.",
        ),
        (
            "Tenderers must not contact any member of staff.",
            "Breach of this condition may result in disqualification.",
        ),
        (
            "Suppliers must use the pricing template.",
            "Quotations in any other format will not be evaluated.",
        ),
        (
            "Offerors shall be registered in the portal.",
            "Offerors not so registered will be deemed ineligible.",
        ),
    ],
)
def test_a_rejection_speaks_of_the_demand_before_it(demand, rejection):
    tender = said("Bids must be typed in black.", f"{demand} {rejection}")

    assert mandatory(tender) == [demand]
    assert [one.text for one in tender.rejections] == [rejection]


@pytest.mark.parametrize(
    "line",
    [
        "The City reserves the right to reject any or all proposals.",
        "Prices are to be excluded from the body of the proposal.",
    ],
)
def test_a_right_without_a_reason_rejects_nothing(line):
    assert said(line).rejections == ()


def test_each_item_of_a_list_of_reasons_rejects():
    tender = said("Bids will be rejected if:", "(a) they are not signed;", "(b) they are late.")

    assert [one.text for one in tender.rejections] == [
        "Bids will be rejected if: they are not signed",
        "Bids will be rejected if: they are late",
    ]


def test_a_rejection_means_the_list_it_introduces_and_nothing_behind_it():
    tender = said(
        "A tenderer who fails to meet any one of the following will not be considered:",
        "(a) the tenderer shall have five years of experience;",
        "(b) the tenderer shall own a plant.",
        "The tenderer shall pay a deposit.",
    )

    assert mandatory(tender) == [
        "(a) the tenderer shall have five years of experience;",
        "(b) the tenderer shall own a plant.",
    ]


def test_what_is_not_permitted_binds_the_bidder():
    tender = said(
        "Proponents are not permitted to contact any officer. "
        "Failure to adhere to this rule may result in disqualification."
    )

    assert mandatory(tender) == ["Proponents are not permitted to contact any officer."]


def test_papers_in_a_list_are_handed_in_and_no_clauses_though_named_before():
    tender = said(
        "Each bid must be accompanied by a bid bond.",
        "The following forms shall be completed and submitted with the bid:",
        "- Bid Form",
        "- Bid Bond",
    )

    assert [one.text for one in tender.clauses] == ["Each bid must be accompanied by a bid bond."]


def test_what_the_buyer_gives_a_bidder_binds_no_bidder():
    tender = said(
        "The contractor will be compensated at fully loaded hourly rates.",
        "Offerors will be provided the questions 60 minutes before their presentation.",
        "Offerors will be required to bring their key personnel to the presentation.",
    )
    assert [one.text for one in tender.clauses] == [
        "Offerors will be required to bring their key personnel to the presentation."
    ]


def weights(tender):
    return {one.mark: one.meaning.value for one in tender.clauses}


def test_missing_what_a_code_makes_mandatory_may_be_called_a_material_deviation():
    tender = said(
        "Note: Requirements designated [M] are Mandatory; failure to meet any of them shall be a "
        "material deviation. Requirements designated [P] are Preferred and will be scored.",
        "",
        "1.1 [M] The System SHALL store parcels.",
        "",
        "1.2 [P] The System SHOULD export maps.",
    )

    assert [(one.mark, one.meaning.value) for one in tender.marks] == [
        ("M", "mandatory"),
        ("P", "important"),
    ]
    assert weights(tender) == {"M": "mandatory", "P": "important"}


def test_a_code_for_what_is_desirable_weighs_where_that_is_scored(document):
    above = "Requirements marked (D) are desirable and will be taken into account in scoring."
    rows = [("Requirement", "Type"), ("A mobile app should be available", "(D)")]

    assert weights(in_table(document, above, rows)) == {"D": "important"}


def test_a_code_for_what_is_desirable_weighs_nothing_where_nothing_tells_so(document):
    above = "Requirements marked (D) are desirable."
    rows = [("Requirement", "Type"), ("A mobile app should be available", "(D)")]

    assert weights(in_table(document, above, rows)) == {}
