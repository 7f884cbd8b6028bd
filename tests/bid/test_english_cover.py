"""The project and the buyer of an English request: on its cover, and in its invitation."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved


def told(*lines):
    known = facts(read_text(*lines, "1.1 The supplier shall start.", name="a.txt", language="en"))
    return known.get("project_name"), known.get("purchaser")


@pytest.mark.parametrize(
    "cover",
    [
        ("Request for Proposals", "Stormwater Platform", "RFP 26-1", "Kauri Bay District Council"),
        (
            "KAURI BAY DISTRICT COUNCIL",
            "Finance Department",
            "INVITATION TO TENDER",
            "Stormwater Platform",
        ),
        ("Kauri Bay District Council", "Request for Proposal: Stormwater Platform"),
        ("Kauri Bay District Council", "Tender document for the Stormwater Platform"),
        (
            "Kauri Bay District Council",
            "Request for Tenders",
            "for the provision of",
            "Stormwater Platform",
        ),
        ("Request for Proposals", "Stormwater Platform", "Issued by: Kauri Bay District Council"),
    ],
)
def test_the_lines_of_a_cover_stand_in_any_order(cover):
    project, buyer = told(*cover)

    assert (project, (buyer or "").lower()) == ("Stormwater Platform", "kauri bay district council")


def test_a_buyer_whose_name_tells_no_office_stands_on_top_of_title_and_project():
    assert told("Wharekahu Health", "Request for Quote", "Nurse Call System") == (
        "Nurse Call System",
        "Wharekahu Health",
    )


def test_what_stands_on_top_of_a_title_alone_is_no_buyer():
    assert told("Website Redesign", "Request for Proposals")[1] is None


def test_without_a_title_the_work_and_the_first_line_tell():
    assert told("QATRA FACILITIES COMPANY W.L.L.", "TENDER NO. QF-77", "PROVISION OF CLEANING") == (
        "PROVISION OF CLEANING",
        "QATRA FACILITIES COMPANY W.L.L.",
    )


def test_the_name_of_a_project_is_no_buyer_though_it_ends_like_one():
    assert told("Request for Proposals", "Upgrade of the Central Hospital", "RFP 26-1") == (
        "Upgrade of the Central Hospital",
        None,
    )


@pytest.mark.parametrize(
    "line",
    [
        '1.1 North Vale NHS Trust (the "Trust") is seeking tenders.',
        'North Vale NHS Trust (hereinafter referred to as the "Client") invites bids.',
        "North Vale NHS Trust (NVT) invites bids.",
    ],
)
def test_a_sentence_names_the_buyer(line):
    assert told("Notice", line)[1] == "North Vale NHS Trust"


def test_the_head_of_a_table_names_no_project():
    tender = read_text(
        "# Notice", "", "| Document | Title | Action |", "|---|---|---|", name="a.md"
    )

    assert "project_name" not in facts(tender)


def test_the_number_of_the_procurement_goes_with_its_name_and_not_with_the_programme():
    lines = (
        "ITB 1.1 The name of the open competitive bidding process is: Rehabilitation of a Canal",
        "ITB 2.1 The name of the Project is: Water Efficiency Programme",
    )

    assert told(*reversed(lines))[0] == "Rehabilitation of a Canal"


def test_a_numbered_box_of_a_form_tells_what_stands_below_its_name(document):
    document.add_paragraph("Solicitation for commercial services of all kinds")
    add_table(
        document, [("5. SOLICITATION NUMBER\n36C24-R0087", "9. ISSUED BY\nVeterans Office\nOhio")]
    )

    known = facts(read(saved(document), "sf.docx", "en"))
    assert (known["project_no"], known["purchaser"]) == ("36C24-R0087", "Veterans Office")


@pytest.mark.parametrize("label", ["Tender Reference", "Solicitation Number", "RFQ No."])
def test_a_number_may_stand_below_its_label_and_neither_is_the_name(label):
    lines = ("NETWORK UPGRADE", label, "FAS/ICT/2026/7", "INVITATION TO BID")
    known = facts(read_text(*lines, name="a.txt", language="en"))

    assert (known["project_name"], known["project_no"]) == ("NETWORK UPGRADE", "FAS/ICT/2026/7")


def test_a_name_in_two_parts_stands_right_below_the_kind_of_request():
    lines = ("**Request for Proposal", "Mesh Development: Secure Key Exchange", "May 3, 2027**")

    assert facts(read_text(*lines, name="a.md", language="en"))["project_name"] == (
        "Mesh Development: Secure Key Exchange"
    )


def test_neither_a_day_nor_an_address_nor_a_part_of_the_buyer_names_the_project():
    lines = ("General Services Office", "Fleet Division", "18 Lake Road", "Suite 4, OR 97201")

    known = facts(read_text(*lines, "Request for Bids", "May 3, 2027", name="a.txt", language="en"))

    assert "project_name" not in known


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "FERAT invites firms to submit bids to supply and install a network for a term.",
            "supply and install a network",
        ),
        (
            "This RFP is to solicit bids to establish contracts for Fax (“F”) services for X.",
            "Fax services",
        ),
        (
            "The Open Lab (OL) is accepting proposals to provide improved key management.",
            "improved key management",
        ),
    ],
)
def test_without_a_title_the_sentence_that_asks_for_bids_names_what_is_wanted(sentence, name):
    assert told("Invitation", sentence)[0] == name


@pytest.mark.parametrize(
    ("sentence", "buyer"),
    [
        ("FERAT invites suitable service providers to submit proposals.", "FERAT"),
        ("The Open Lab (OL) is accepting proposals to improve its wiki.", "Open Lab"),
        ("The procurement process is administered by Ferat Board.", "Ferat Board"),
        ("Forest Services’ (FS) Office of Roads (OR) hereby issues this RFQ.", "Forest Services"),
    ],
)
def test_a_sentence_names_the_buyer_that_invites_accepts_or_issues(sentence, buyer):
    assert told("Introduction", sentence)[1] == buyer
