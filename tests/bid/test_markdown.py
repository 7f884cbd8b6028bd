"""Markdown as agencies and converters write it: what is only its look, and what is its text."""

from presales_desk.bid.reading.texts import markdown_blocks


def test_what_only_dresses_a_text_in_markdown_is_no_part_of_it():
    blocks = markdown_blocks(
        "\n".join(
            [
                "**Reply by** [[the **portal**]{.underline}](https://example.org)\\",
                'Cost \\$5 <span class="underline">per *working* day</span>',
                "",
                "| Item | *Due* | at 2 \\| 3",
                "| --- | --- | --- |",
                "| Quote | May 5 | noon",
            ]
        )
    )
    assert [block.text for block in blocks[:2]] == [
        "Reply by the portal",
        "Cost $5 per working day",
    ]
    rows = [[cell.text for cell in block.cells] for block in blocks[2:]]
    assert rows == [["Item", "Due", "at 2 | 3"], ["Quote", "May 5", "noon"]]


def test_asterisks_of_chinese_clauses_stay_where_they_mark_them():
    marked = "*1.1电压*稳定；*1.2功率不低于5kW"
    assert markdown_blocks(marked)[0].text == marked


def test_a_paragraph_that_names_an_appendix_in_passing_stays_whole():
    lines = [
        "The form must include the technical submission and the price submission (see",
        "Appendix 3 for the template), both of them signed.",
    ]
    assert [block.text for block in markdown_blocks("\n".join(lines))] == [" ".join(lines)]
