"""Sentences that bind nobody who bids: what texts, buyers and contracts do."""

import pytest

from tests.bid.conftest import read_request


def asked(*lines):
    buyer = (
        "The Montana Department of Public Health and Human Services invites bids for a campaign."
    )
    apart = (text for line in (buyer, *lines) for text in (line, ""))
    return [one.text for one in read_request(*apart).clauses]


@pytest.mark.parametrize(
    "line",
    [
        "An additional three percent (3%) preference shall be given to a Local Business.",
        "This Section shall apply until issuance of the RFP.",
        "Capital words shall, unless repugnant to the context, have the meaning ascribed thereto.",
        "Clarifications to pre bid queries shall be issued in writing to all parties.",
        "The costs for the subsequent phase shall be determined by the rate cards.",
        "Payment shall be made within 45 days of receipt of the original invoice.",
        "In case of any conflict between this SOW and the Contract, the Contract shall prevail.",
        "To support the completion of this work, DPHHS shall provide branding guidelines.",
        "Informal explanations given at any time by any representative shall not be binding.",
        "The maximum potential Contract term, with all extensions, shall not exceed 11 years.",
        "Nothing in this section shall be construed as a commitment to purchase.",
        "Addenda shall be posted on the website of the city.",
        "Once the works are inspected, the agency will issue a certificate.",
        "The Authority, in its sole discretion, will cancel the procurement.",
        "No more than five Consultants will be selected for the second stage.",
        "The agreement shall have a term of one (1) year.",
    ],
)
def test_they_are_no_clauses(line):
    assert asked(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "The bidder shall apply the standards named in Annex B.",
        "Payment of the tender fee shall be made by demand draft.",
        "The exact quantities shall be determined by the contractor on site.",
        "Payments to subcontractors shall be made within ten days.",
        "Monthly reports shall be issued by the contractor.",
        "Prices shall not be altered during the term.",
        "Answers to the questionnaire shall be submitted by the bidder.",
        "Nothing shall be stored outside of the country.",
        "Payments must be processed by the system within three seconds.",
        "Purchase orders shall be sent to suppliers by the platform.",
        "Alert notifications shall be sent to operators within one minute.",
        "The state of each device must be shown.",
        "If asked by the agency, the contractor must replace staff.",
    ],
)
def test_what_bidders_have_to_do_stays_one(line):
    assert asked(line) == [line]
