"""The currency of a tender: what its sums are in, and the keys they have by that."""

import pytest

from tests.bid.conftest import facts, read_text


def read(*lines):
    return facts(read_text("# Request for Proposals", "", *lines, name="rfp.md", language="en"))


@pytest.mark.parametrize(
    ("said", "currency"),
    [
        ("$1,500,000", "USD"),
        ("US$ 1,500,000", "USD"),
        ("USD 1.5 million", "USD"),
        ("€1,500,000", "EUR"),
        ("£1,500,000", "GBP"),
        ("HK$1,500,000", "HKD"),
        ("MOP 1,500,000", "MOP"),
        ("A$1,500,000", "AUD"),
        ("Rs. 15,00,000/-", "INR"),
        ("₹15 lakh", "INR"),
        ("NZ$1.5 million", "NZD"),
        ("R1 500 000.00", "ZAR"),
        ("QAR 1,500,000", "QAR"),
        ("SAR 1,500,000", "SAR"),
        ("Php 1,500,000.00", "PHP"),
        ("£1.5m", "GBP"),
        ("CHF 1 500 000,00", "CHF"),
    ],
)
def test_a_budget_in_another_currency_has_a_key_of_its_own(said, currency):
    known = read(f"Budget: {said}")

    assert (known["currency"], known["budget"]) == (currency, 1_500_000)
    assert "budget_cny" not in known


@pytest.mark.parametrize("said", ["RMB 200,000", "CNY 200,000", "¥200,000"])
def test_sums_in_yuan_keep_the_keys_of_yuan_in_english_too(said):
    known = read(f"Bid bond: {said}")

    assert (known["currency"], known["bid_bond_cny"]) == ("CNY", 200_000)


def test_without_a_sum_the_tender_may_state_what_is_quoted():
    assert read("All prices shall be quoted in euros.")["currency"] == "EUR"


@pytest.mark.parametrize(
    "said",
    ["offices in Hong Kong SAR", "a site written in PHP", "Room R 12", "the RIMS CAD System"],
)
def test_what_only_looks_like_a_code_is_no_money(said):
    assert "currency" not in read(f"The contractor keeps {said}.")


@pytest.mark.parametrize(
    ("clue", "currency"),
    [
        ("A valid WSIB certificate and 13% HST.", "CAD"),
        ("Bidders must hold an ABN.", "AUD"),
        ("It is published on GETS.", "NZD"),
        ("Submit through GeBIZ.", "SGD"),
        ("The venue is in Hong Kong.", "HKD"),
        ("The venue is in Ohio.", "USD"),
    ],
)
def test_plain_dollars_are_those_of_the_country_the_tender_speaks_of(clue, currency):
    known = read("Budget: $1,500,000", "", clue)

    assert (known["currency"], known["budget"]) == (currency, 1_500_000)


def test_dollars_of_the_states_stay_theirs_wherever_they_are_spent():
    assert read("Budget: US$1,500", "", "The venue is in Hong Kong.")["currency"] == "USD"


def test_a_certificate_of_currency_states_none():
    certificate = "Certificate of Currency for an insurance of $20 million"

    known = read(certificate, "", "All prices must be in Australian dollars.")

    assert known["currency"] == "AUD"


def test_without_a_statement_the_currency_most_passages_name_counts():
    known = read("Travel costs $100.", "", "Parking costs $20.", "", "A visa costs 5 euros.")

    assert known["currency"] == "USD"


def test_a_tender_that_names_no_money_has_no_currency():
    assert "currency" not in read("The contractor shall start at once.")


@pytest.mark.parametrize(
    ("said", "key", "currency"),
    [
        ("200万元", "budget_cny", "CNY"),
        ("200万美元", "budget", "USD"),
        ("港币200万元", "budget", "HKD"),
    ],
)
def test_a_chinese_tender_may_be_in_foreign_money(said, key, currency):
    tender = read_text("第一章 招标公告", f"预算金额：{said}", "投标人应提供服务。")

    assert facts(tender)["currency"] == currency
    assert facts(tender)[key] == 2_000_000


def test_the_proof_of_the_currency_is_the_sentence_that_names_it():
    tender = read_text("# Tender", "", "Budget: USD 10,000", name="rfp.md", language="en")

    assert (
        next(fact.text for fact in tender.facts if fact.key == "currency") == "Budget: USD 10,000"
    )
