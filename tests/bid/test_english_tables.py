"""Tables of an English request that the end of a page cuts in two."""

from presales_desk.bid.chapters import passages
from presales_desk.bid.english.scoring import english_scoring
from presales_desk.bid.english.tables import tables_of
from presales_desk.bid.reading.blocks import Block, Cell, row_block

HEAD = ("Criterion", "Points")


def row(page, table, *texts):
    return row_block([Cell(text, column) for column, text in enumerate(texts)], table, page)


def tables(*blocks):
    return [[one.text for one in rows] for _, rows in tables_of(passages(blocks))]


def test_the_rows_on_the_next_page_belong_to_the_table_and_its_head_stands_once():
    blocks = (
        *(row(1, 0, *HEAD), row(1, 0, "Team", "60")),
        *(row(2, 1, *HEAD), row(2, 1, "Plan", "30"), row(2, 0, "Price", "10")),
    )

    assert tables(*blocks) == [["Criterion | Points", "Team | 60", "Plan | 30", "Price | 10"]]
    assert [one.points for one in english_scoring(passages(blocks))] == [60, 30, 10]


def test_text_between_other_columns_and_one_page_keep_tables_apart():
    first, second = row(1, 0, *HEAD), row(2, 1, "Plan", "30")

    assert len(tables(first, Block(text="Text between.", page=2), second)) == 2
    assert len(tables(first, row(2, 1, "Plan", "30", "Notes"))) == 2
    assert len(tables(first, row(1, 1, "Plan", "30"))) == 2


def test_names_stand_beside_the_numbers_that_a_head_over_both_has_below_it():
    head = ("Section 1. Capacity of the bidder", "", "Points obtainable")
    other = ("Section 2. Proposed methodology, approach and implementation plan", "", head[2])
    first = (head, ("1.1", "Standing", "100"), ("1.2", "Similar work", "200"))
    second = (other, ("2.1", "Understanding", "300"), ("2.2", "Work plan", "400"))
    told = [
        ("Standing", 100),
        ("Similar work", 200),
        ("Understanding", 300),
        ("Work plan", 400),
    ]

    apart = [row(1, table, *cells) for table, rows in enumerate((first, second)) for cells in rows]
    joined = [row(1, 0, *cells) for cells in (*first, ("", "Total", "300"), *second)]

    for blocks in (apart, joined):
        items = english_scoring(passages(blocks))
        assert [(one.item, one.points) for one in items] == told


def test_a_criterion_without_parts_stands_beside_others_with_them():
    rows = (
        ("Award criteria", "Sub-criteria", "Weighting", "Sub-weighting"),
        ("Quality", "", "60%", ""),
        ("", "Fit", "", "35%"),
        ("", "Support", "", "25%"),
        ("Price", "", "40%", ""),
        ("Total", "", "100%", ""),
    )

    items = english_scoring(passages([row(1, 0, *cells) for cells in rows]))

    assert [(one.item, one.points) for one in items] == [
        ("Fit", 35),
        ("Support", 25),
        ("Price", 40),
    ]


def test_a_head_that_calls_its_names_anything_counts_beside_points_that_each_row_has():
    head, rows = ("Section 1. Standing of the bidder", "Points"), (("1.1 Firm", "60"),)
    plan = ("1.2 Plan", "40")

    def told(*cells):
        return [
            (one.item, one.points)
            for one in english_scoring(passages([row(1, 0, *texts) for texts in cells]))
        ]

    assert told(head, *rows, plan, ("Total", "100")) == [("Firm", 60), ("Plan", 40)]
    assert told(("Years in business", "Points"), ("Five", "60"), ("Ten", "40")) == []
    assert told(head, *rows, plan, ("1.3 Staff", "see below"), ("1.4 Tools", "")) == []
