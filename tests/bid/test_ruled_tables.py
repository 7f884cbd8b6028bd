"""Tables that converters draw with dashes alone."""

from presales_desk.bid.reading.texts import markdown_blocks
from tests.bid.conftest import read_text


def rows(*lines):
    return [[cell.text for cell in block.cells] for block in markdown_blocks("\n".join(lines))]


def test_words_above_the_dashes_are_the_head_and_a_blank_line_ends_the_table():
    assert rows(
        "  **Contact**          ",
        "  -------------------- ----------------",
        "  Contracting Officer  *Brian Burns*",
        "  Email                a|b@example.gov",
        "",
        "The rest of the page.",
    ) == [["Contact", ""], ["Contracting Officer", "Brian Burns"], ["Email", "a|b@example.gov"], []]


def test_blank_lines_part_rows_of_several_lines_between_two_lines_of_dashes():
    assert rows(
        "",
        "  ---------------- ------------------",
        "  **Agenda Item**  **Time Allocated**",
        "",
        "  Government       Approximately 60",
        "  asks             minutes",
        "  ---------------- ------------------",
        "",
    ) == [["Agenda Item", "Time Allocated"], ["Government asks", "Approximately 60 minutes"]]


def test_words_that_run_over_a_column_are_no_table():
    lines = ("---- ----", "Dashes do not always make tables", "---- ----")
    assert all(not row for row in rows(*lines))
    assert all(not row for row in rows("---- ----", "and no end"))


def test_the_days_of_a_request_are_read_from_such_a_table():
    tender = read_text(
        "# Request for Quotation",
        "",
        "  **Important Dates**      ",
        "  ------------------------ --------------------------",
        "  RFQ Closing Date         *May 15, 2026 at noon*",
        "  Questions Due            *April 30, 2026*",
        name="rfq.md",
        language="en",
    )
    told = {fact.key: fact.value for fact in tender.facts}
    assert told["bid_deadline"] == "2026-05-15T12:00"
    assert told["clarification_deadline"] == "2026-04-30"
