"""English requests: what ends a bid, and what is an ordinary obligation."""

import pytest

from tests.bid.conftest import read, read_request, read_text
from tests.bid.scoring_against_labels import DATA


def fatal(*lines):
    """What a request makes a matter of rejection, of what it asks."""
    tender = read_text("# Request for Proposals", "", *lines, name="rfp.md", language="en")
    return [clause.text for clause in tender.clauses if clause.meaning.value == "mandatory"]


@pytest.mark.parametrize(
    "line",
    [
        "The contractor shall encrypt all data at rest.",
        "Proposals must be submitted in two copies.",
        "The system must log rejected transactions.",
        "The contractor shall hold weekly meetings.",
        "The contractor must pay the minimum wage.",
    ],
)
def test_a_modal_verb_alone_ends_no_bid(line):
    assert fatal(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Bids must carry a serial number or they will be rejected.",
        "The offeror must meet the mandatory requirements.",
        "Offerors must meet these minimum qualifications.",
        "To be responsive, an offer must name a project manager.",
        "Each item must be met and is judged pass/fail.",
        "Attendance at the conference is mandatory.",
    ],
)
def test_a_sentence_may_say_it_itself(line):
    assert fatal(line) == [line]


@pytest.mark.parametrize(
    "heading", ["Mandatory Requirements", "Minimum Qualifications", "3.2 Pass/Fail Criteria"]
)
def test_a_heading_may_say_it_for_its_section(heading):
    found = fatal(
        *(f"## {heading}", "", "The bidder must hold ISO 27001.", ""),
        *("## Services", "", "The bidder must train all users."),
    )

    assert found == ["The bidder must hold ISO 27001."]


@pytest.mark.parametrize(
    "ground",
    [
        "Otherwise, the offeror will be considered non-responsive.",
        "Failure to do so will result in rejection of the proposal.",
        "Proposals that do not comply will be rejected.",
        "Failure to meet this requirement may disqualify the offeror.",
    ],
)
def test_a_later_sentence_points_back_to_the_one_before(ground):
    found = fatal(
        "Reports must be in English.",
        "",
        f"Key staff must attend. Staff shall dress well. {ground}",
    )

    assert found == ["Staff shall dress well."]


def test_these_requirements_are_those_before_in_the_section():
    found = fatal(
        *("## Form", "", "Pages must be numbered.", "", "The cover must be blue.", ""),
        *("Failure to meet these requirements will result in rejection of the bid.", ""),
        *("Tabs must be used.", "", "## Scope", "", "The contractor shall clean daily."),
    )

    assert found == ["Pages must be numbered.", "The cover must be blue."]


def test_the_following_are_those_behind_in_the_section():
    found = fatal(
        *("## Form", "", "Pages must be numbered.", ""),
        *("Failure to meet any of the following will result in rejection of the bid.", ""),
        *("The cover must be blue.", "", "## Scope", "", "The contractor shall clean daily."),
    )

    assert found == ["The cover must be blue."]


@pytest.mark.parametrize(
    ("demand", "ground"),
    [
        ("Bids must be received by 4 May 2027, 10:00.", "Late bids will be rejected."),
        ("The bid form must be signed in ink.", "Unsigned bids will be rejected."),
        (
            "A bid security of USD 5,000 must be lodged.",
            "A bid without bid security shall be rejected as non-responsive.",
        ),
        (
            "Bids must remain valid for 90 days.",
            "A bid with a shorter validity will be rejected.",
        ),
        (
            "The price must not exceed the budget.",
            "Bids that exceed the budget will be rejected.",
        ),
    ],
)
def test_rules_of_the_submission_make_their_demands_fatal_wherever_they_stand(demand, ground):
    lines = (demand, "", "The contractor shall clean daily.", "", "## Evaluation", "", ground)

    assert fatal(*lines) == [demand]


def test_questions_that_come_late_end_no_bid():
    question = "Questions about bids must be received by 4 May 2027."

    assert fatal(question, "", "Late bids will be rejected.") == []


def test_terms_may_speak_of_bids_too():
    found = fatal(
        *("## Contract Terms", "", "Offerors may not qualify the proposal. If an offeror does so,"),
        "the proposal may be rejected.",
    )

    assert found == ["Offerors may not qualify the proposal."]


def test_what_a_contract_rejects_ends_no_bid():
    found = fatal("## Contract Terms", "", "Goods must be new. Otherwise they are rejected.")

    assert found == []


GROUND = "Bids that miss a mandatory requirement will be rejected."


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ('"Must" denotes a mandatory requirement, "shall" an obligation.', ["must"]),
        ("“Shall”, “must” and “will” mean mandatory requirements.", ["shall", "must", "will"]),
        ('"Shall" is mandatory, "may" is permissive.', []),
    ],
)
def test_words_mean_what_the_request_says_they_mean(told, words):
    lines = (told, "", "The vendor must be licensed.", "", "The vendor shall report monthly.")
    text = ("# Request for Proposals", "", *lines, "", GROUND)
    tender = read_text(*text, name="rfp.md", language="en")

    assert sorted(one.mark for one in tender.marks) == sorted(words)
    assert [one.mark for one in tender.clauses if one.meaning.value == "mandatory"] == [
        word for word in ("must", "shall") if word in words
    ]


def test_a_word_may_cost_points():
    told = (
        "“Must” denotes a mandatory requirement. “Shall” marks what costs 2 points if it is missed."
    )
    text = ("# Request for Proposals", "", told, "", "The vendor shall report monthly.")
    tender = read_text(*text, name="rfp.md", language="en")

    assert [(one.mark, one.meaning.value) for one in tender.marks] == [("shall", "important")]
    assert tender.clauses[0].meaning.value == "important"


def test_a_word_that_is_called_mandatory_ends_no_bid_where_nothing_is_rejected_for_it():
    assert fatal('"Must" denotes a mandatory requirement.', "", "The vendor must report.") == []


REAL = DATA / "en_alaska_aries_rfp.md"
READ_BY_A_PERSON = (
    "Proposals must be received no later",
    "In order for offers to be considered responsive",
    "The offeror must provide two examples",
    "The examples provided must reflect",
    "The projects must have been delivered",
    "The vendor must have experience",
    "These approaches must include",
    "The vendor's team must ensure",
    "By signature on their proposal, the offeror certifies that all services",
    "If the offeror cannot certify",
    "The request must include a detailed description",
    "If a proposal with subcontractors is selected",
    "Proposals must include the complete name",
    "Proposals must confirm",
    "Proposals must be signed by a company officer",
    "Proposed Key Personnel must participate",
    "Offerors must comply with all of the terms",
    "Offerors may not qualify the proposal",
)
"""How what ends a bid begins in a real request of a hundred demands."""


@pytest.mark.skipif(not REAL.exists(), reason="the real tenders are not here")
def test_a_real_request_tells_what_ends_a_bid_from_the_rest():
    tender = read(REAL.read_bytes(), REAL.name, "en")

    given = [one.text for one in tender.clauses if one.meaning.value == "mandatory"]
    right = [text for text in given if text.startswith(READ_BY_A_PERSON)]
    assert len(right) / len(READ_BY_A_PERSON) >= 0.9
    assert len(right) / len(given) >= 0.85
    assert len(tender.clauses) > 5 * len(given)


@pytest.mark.parametrize(
    "line",
    [
        "Late bids will be rejected.",
        "Late tenders shall not be accepted.",
        "Conditional bids shall be liable for rejection.",
        "The Authority will not consider any tender received after the deadline.",
        "A tenderer scoring less than 2 will be excluded from further evaluation.",
        "A response that fails a criterion will be eliminated from consideration.",
        "Failure to return all papers may result in the tender being treated as non-compliant.",
        "Bids received after the due date will be returned unopened.",
        "Faxed bids are not acceptable.",
        "Tenders that do not satisfy the criteria will be set aside.",
        "Bidders failing this requirement will be excluded.",
        "The University will not accept late proposals.",
        "We will not consider quotes received after the closing date.",
        "Late delivery of materials shall be cause for rejection.",
        "Failure to do so will result in rejection.",
        "Only offers that obtain 49 points will be considered further.",
        "Tenderers that miss any of the criteria will not be evaluated further.",
        "Proponents below the threshold will not proceed to the next stage.",
        "Tenders exceeding the maximum budget will be eliminated.",
        "A bidder blacklisted by any office shall not be eligible.",
    ],
)
def test_a_bid_is_thrown_out_in_many_words(line):
    tender = read_text("# Request for Proposals", "", line, name="rfp.md", language="en")

    assert [rejection.text for rejection in tender.rejections] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Failure to return any document marked * will render the tender non-compliant.",
        "A missing signature makes the bid invalid.",
        "Failure to price every item shall be considered a material deviation.",
    ],
)
def test_what_makes_a_bid_void_throws_it_out(line):
    tender = read_text("# Invitation to Tender", "", line, name="itt.md", language="en")

    assert [one.text for one in tender.rejections] == [line]


def test_what_renders_only_the_results_of_a_test_invalid_throws_no_bid_out():
    line = "A changed date will render the test results of the tender invalid."
    tender = read_text("# Invitation to Tender", "", line, name="itt.md", language="en")

    assert tender.rejections == ()


@pytest.mark.parametrize(
    "line",
    [
        "An offer above the estimate shall not, of itself, be considered a basis for rejection.",
        "The vendor must list all exceptions, which are not grounds for disqualification.",
        "The bidder must explain each gap; bids will not be rejected solely for a gap.",
        "Each bidder must note typing errors, which shall not result in rejection of the bid.",
        "A bid that must be corrected will not be deemed non-responsive.",
        "A bidder must date each page; a missing date does not automatically disqualify a bid.",
    ],
)
def test_a_rejection_that_is_denied_ends_no_bid(line):
    assert fatal(line) == []
    assert read_request(line).rejections == ()


@pytest.mark.parametrize(
    "line",
    [
        "Bids must be signed, and bids not signed will be rejected.",
        "Bids must be in ink; the use of pencil is not only unwelcome but cause for rejection.",
        "A bid that names two prices will not only be rejected but reported.",
        "Bids must be sealed and will not be rejected unless they arrive open.",
        "Offers must not name prices, which is grounds for rejection of the offer.",
        "A typing error will not be rejected, but a late bid must be disqualified.",
    ],
)
def test_a_denial_of_something_else_leaves_the_rejection(line):
    assert [one.text for one in read_request(line).rejections] == [line]
