"""Tables and columns of text in PDF files that no upright lines part."""

import pytest

from presales_desk.bid.reading.pdf import read_pdf
from presales_desk.records.job import Unattended
from tests.bid.test_files import pdf_pages

COLUMNS = (72, 220, 460)
HEAD = ("Criterion", "What we look for", "Points")
ROWS = (
    (
        ("Company experience", "Relevant work for clients like us, and", "20"),
        ("and references", "the standing of the firm.", ""),
    ),
    (("Functional fit", "How far the solution does what we ask.", "55"),),
    (("Price", "Total cost over five years.", "25"),),
)


def shown(text, left, top):
    escaped = text.replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 10 Tf {left} {top} Td ({escaped}) Tj ET" if text else ""


def table(top, *, gap, head=HEAD, rows=ROWS, rules=False, columns=COLUMNS):
    """The operators for rows with so much room between them, whose lines are 12 points high."""
    drawn: list[str] = []
    for row in ((head,), *rows):
        if rules:
            drawn.append(f"{columns[0]} {top + 10} m 520 {top + 10} l S")
        for line in row:
            drawn += [shown(text, left, top) for text, left in zip(line, columns, strict=True)]
            top -= 12
        top -= gap
    return "\n".join(drawn)


def blocks(*pages):
    return read_pdf(pdf_pages(*pages), "request.pdf", Unattended())[0]


def rows_in(*pages):
    return [[cell.text for cell in one.cells] for one in blocks(*pages) if one.cells]


@pytest.mark.parametrize(("gap", "rules"), [(8, False), (0, False), (2, True)])
def test_rows_are_parted_by_room_by_their_first_words_or_by_lines_across(gap, rules):
    assert rows_in(table(700, gap=gap, rules=rules)) == [
        ["Criterion", "What we look for", "Points"],
        [
            "Company experience and references",
            "Relevant work for clients like us, and the standing of the firm.",
            "20",
        ],
        ["Functional fit", "How far the solution does what we ask.", "55"],
        ["Price", "Total cost over five years.", "25"],
    ]


def test_what_stands_around_a_table_is_no_row():
    before = shown("Proposals are scored as told below, and the best one is recommended.", 72, 740)
    behind = shown("The City may interview any proponent, and may ask for further papers.", 72, 560)
    read = blocks(f"{before}\n{table(700, gap=8)}\n{behind}")

    assert [one.text[:9] for one in read if not one.cells] == ["Proposals", "The City "]
    assert sum(bool(one.cells) for one in read) == 4


def test_a_row_that_a_page_cuts_is_whole():
    first = table(120, gap=8, rows=((("Functional fit", "How far it does", "75"),),), rules=True)
    rest = shown("what we ask for.", 220, 780)
    last = ((("Total", "", "100"),),)
    below = table(768, gap=8, head=("Price", "Total cost.", "25"), rows=last, rules=True)

    assert [" ".join(row) for row in rows_in(first, f"{rest}\n{below}")][1:] == [
        "Functional fit How far it does what we ask for. 75",
        "Price Total cost. 25",
        "Total  100",
    ]


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        ([("1.", "The vendor must train users."), ("2.", "The vendor must report.")] * 2, (72, 90)),
        ([("Introduction", str(page)) for page in range(3, 10)], (72, 460)),
    ],
    ids=["a list", "contents"],
)
def test_lists_and_contents_are_no_tables(rows, columns):
    lines = [
        shown(text, left, 700 - 14 * place)
        for place, row in enumerate(rows)
        for text, left in zip(row, columns, strict=True)
    ]

    assert rows_in("\n".join(lines)) == []


LINES = [
    "The contractor shall perform all of the work",
    "with due care and in line with every law that",
    "applies to it, and shall answer for its agents.",
]


@pytest.mark.parametrize("shift", [0, 5])
def test_text_in_two_columns_is_read_one_column_after_the_other(shift):
    texts = [f"{number}. {line}" if not place else line for number in range(1, 11)
             for place, line in enumerate(LINES)]  # fmt: skip
    half = len(texts) // 2 + 1
    drawn = [shown(text, 60, 760 - 14 * place) for place, text in enumerate(texts[:half])]
    drawn += [shown(text, 310, 760 - shift - 14 * place) for place, text in enumerate(texts[half:])]
    read = blocks("\n".join(drawn))

    assert [one.text for one in read] == [f"{n}. {' '.join(LINES)}" for n in range(1, 11)]
