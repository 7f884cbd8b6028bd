"""Tables are found again in lines whose cells stand between bars."""

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.knowledge.table_rows import BAR, MOST_COLUMNS, table_rows

cells = st.text("甲乙ab1-", min_size=1, max_size=6)


def test_lines_with_bars_that_follow_each_other_are_rows():
    lines = ["见下表", "项目 | 窗口", "割接 | 8 小时", "以上"]

    assert table_rows(lines) == {1: ("项目", "窗口"), 2: ("割接", "8 小时")}


def test_a_single_line_with_bars_is_none():
    assert table_rows(["首页 | 产品 | 联系我们", "正文", "a|b", "c|d"]) == {}


def test_markdown_as_people_type_it_loses_its_frame_and_its_rule():
    lines = ["| 项目 | 窗口 | 备注 |", "|---|:--:|--|", "| 割接 |  | a\\|b |", "| 回退 | 2 小时 |"]

    rows = table_rows(lines)

    assert rows[0] == ("项目", "窗口", "备注")
    assert rows[1] == ()
    assert rows[2] == ("割接", "", "a|b")
    assert rows[3] == ("回退", "2 小时", "")


def test_empty_cells_keep_their_place_and_empty_columns_go():
    rows = table_rows([" |  | 名称 | 数量", " |  | 备件 | ", " |  |  | 3"])

    assert list(rows.values()) == [("名称", "数量"), ("备件", ""), ("", "3")]


def test_a_table_too_wide_to_read_is_left_as_it_is():
    assert table_rows([BAR.join("abcdefghij"[: MOST_COLUMNS + 1])] * 3) == {}


@given(st.lists(st.tuples(cells, cells, cells), min_size=2, max_size=9))
def test_what_was_written_as_rows_is_read_as_these_rows(table):
    rows = table_rows([BAR.join(row) for row in table])

    assert list(rows.values()) == table


@given(st.lists(st.text("| -:甲\\\t", max_size=12), max_size=8))
def test_whatever_stands_there_all_rows_of_a_table_are_as_wide(lines):
    rows = table_rows(lines)

    before = None
    for place in sorted(rows):
        if rows[place] and before is not None and before[0] == place - 1 and before[1]:
            assert len(rows[place]) == len(before[1])
        before = (place, rows[place])
