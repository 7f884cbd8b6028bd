"""Notices of works, calls of small offices, and requests whose chapters stand below two titles."""

import pytest

from tests.bid.conftest import facts, read_text


def tender(*lines, name="rfq.md"):
    apart = lines if name.endswith(".txt") else [text for line in lines for text in (line, "")]
    return read_text(*apart, name=name, language="en")


NOTICE = (
    "TENDER NOTICE",
    "WATER RESOURCES DEPARTMENT",
    '1. Online tenders are hereby invited for the work "Construction of a dam at Rampur".',
    "7. Cost of tender document: Rs. 5,000 (non-refundable)",
    "(ii) The yearly turnover of three years should be at least 30% of the cost.",
    "List of documents to be scanned and uploaded within the period of bid submission:",
    "(a) Demand draft of EMD",
    "(b) Enlistment order of the contractor",
)


def test_a_notice_names_the_work_in_the_sentence_that_invites():
    assert facts(tender(*NOTICE, name="nit.txt"))["project_name"] == (
        "Construction of a dam at Rampur"
    )


def test_a_notice_lists_what_is_to_be_scanned_and_what_should_at_least_be():
    read = tender(*NOTICE, name="nit.txt")

    assert [one.name for one in read.documents] == [
        "Demand draft of EMD",
        "Enlistment order of the contractor",
    ]
    assert [one.text for one in read.clauses] == [NOTICE[4]]


CALL = (
    "# RFQ for Translation Services",
    "## Terms of Reference",
    "The contractor must deliver the report by 30 April 2027.",
    "## How to apply",
    'Bidders should send the following to bids@gca.example.org with the subject "RFQ 9":',
    "1. CV or company profile",
    "2. Two samples of translations",
    "## Selection",
    "Best value for money: technical 70%, financial 30%. At least 49 points are needed to pass.",
)


def test_a_short_call_is_named_in_its_title_and_weighed_in_one_sentence():
    read = tender(*CALL)

    assert facts(read)["project_name"] == "Translation Services"
    assert [(one.item, one.points) for one in read.scoring] == [
        ("technical", 70),
        ("financial", 30),
    ]


def test_terms_of_reference_tell_the_work_and_how_to_apply_the_papers():
    read = tender(*CALL)

    assert [one.name for one in read.documents] == [
        "CV or company profile",
        "Two samples of translations",
    ]
    assert [one.kind.value for one in read.clauses] == ["commercial"]  # delivery, no contract


def test_chapters_below_two_titles_name_the_parts():
    found = tender(
        "# Northfield Schools",
        "## Request for Proposals",
        "### 1. Overview",
        "The schools want a portal.",
        "### 2. Functional Requirements",
        "| ID | Requirement |\n|---|---|\n| F-1 | Portal in five languages |",
        "### 3. Terms",
        "The initial contract will be for three years, beginning July 1, 2027.",
    )

    assert [one.text for one in found.clauses] == ["Portal in five languages"]
    assert facts(found)["contract_period"] == "three years"


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        (
            "Contract No. and Title: RR-04: Repair of Rural Roads",
            "project_name",
            "Repair of Rural Roads",
        ),
        ("Sub: Supply of 2 Nos. CNC Lathes", "project_name", "Supply of 2 Nos. CNC Lathes"),
        ("Enquiry No.: BHML/MM/2027/1182", "project_no", "BHML/MM/2027/1182"),
        ("The construction period is 24 months.", "contract_period", "24 months"),
        (
            "Expressions of interest must be delivered to us by 16 July 2027 at 16:00 hours.",
            "bid_deadline",
            "2027-07-16T16:00",
        ),
        (
            "The Ministry of Health now invites eligible consulting firms to show interest.",
            "purchaser",
            "Ministry of Health",
        ),
    ],
)
def test_what_notices_of_banks_and_public_works_tell(line, key, value):
    assert facts(tender("# Notice", line))[key] == value


def test_the_number_of_an_enquiry_with_its_date_is_no_day_for_questions():
    told = facts(tender("# Notice", "Enquiry No.: BHML/MM/2027/1182 Date: 02.06.2027"))

    assert "clarification_deadline" not in told


def test_those_who_alone_should_bid_have_what_is_listed():
    lead = "Only eligible bidders with the following key qualifications should take part:"
    found = tender(
        "# Notice", lead, "- Turnover of US$ 6.5 million", "- One similar contract"
    ).clauses

    assert [(one.text, one.meaning.value) for one in found] == [
        (f"{lead} Turnover of US$ 6.5 million", "mandatory"),
        (f"{lead} One similar contract", "mandatory"),
    ]


def test_copies_to_be_enclosed_are_papers():
    asked = tender(
        "# Notice", "Copies of POs and completion certificates to be enclosed."
    ).documents

    assert [one.name for one in asked] == ["Copies of POs", "completion certificates"]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Proposals received after the deadline will not be opened.", 1),
        ("The envelopes with the prices will be opened later.", 0),
    ],
)
def test_what_is_not_opened_is_rejected(line, count):
    assert len(tender("# Request for Proposals", line).rejections) == count


def test_the_contractor_of_the_requirements_hands_in_no_papers():
    lines = ("The Contractor shall submit the following:", "1. Work plan", "2. Safety plan")

    assert tender("# Request for Proposals", "## Scope of Work", *lines).documents == ()
