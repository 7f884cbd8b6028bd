"""Tables of plain texts whose rows do not all have the tabs of their head."""

import pytest

from presales_desk.bid.reading.texts import text_blocks
from tests.bid.conftest import read_text

HEAD = "序号\t评审因素\t评审标准\t分值\t备注"
BUSINESS = "1\t类似业绩\t每个得10分\t60\t客观"
PRICE = "2\t投标报价\t低价优先\t40\t客观"


def points(*lines):
    tender = read_text("第三章 评审办法", "二、评分细则见下表：", *lines, "三、推荐候选人。")
    return {one.item: one.points for one in tender.scoring}


def test_a_row_of_merged_cells_is_no_end_of_its_table():
    assert points(HEAD, "一\t商务部分（60分）", BUSINESS, "二\t价格部分（40分）", PRICE) == {
        "类似业绩": 60,
        "投标报价": 40,
    }


def test_cells_in_the_middle_of_a_row_may_have_several_lines():
    assert points(
        HEAD,
        BUSINESS,
        *("2\t服务方案\t方案完整得20分；", "方案有缺漏得10分；", "没有不得分。\t20\t主观", "分"),
        *("3\t投标报价\t低价优先；", "基准价为最低价。\t20\t客观"),
    ) == {"类似业绩": 60, "服务方案": 20, "投标报价": 20}


def test_a_table_goes_on_below_empty_lines_with_a_row_alone():
    assert points(HEAD, BUSINESS, "", "", PRICE) == {"类似业绩": 60, "投标报价": 40}


def test_narrower_rows_below_a_table_are_a_table_of_their_own():
    tender = read_text(
        *("第三章 评审办法", HEAD, BUSINESS, PRICE),
        *("评审内容\t评审标准\t依据", "营业执照\t有效\t复印件", "信用记录\t良好\t查询截图"),
    )

    assert [one.item for one in tender.scoring] == ["类似业绩", "投标报价"]


def rows(*lines):
    return [
        [cell.text for cell in block.cells]
        for block in text_blocks("\n".join(lines))
        if block.cells
    ]


def test_a_head_whose_cell_covers_two_columns_belongs_to_the_rows_below():
    assert rows("序号\t内容\t方式", "1\t报价表\t√\t√", "2\t偏差表\t√\t√") == [
        ["序号", "内容", "方式", ""],
        ["1", "报价表", "√", "√"],
        ["2", "偏差表", "√", "√"],
    ]


def test_any_cell_of_a_row_may_have_several_lines():
    assert points(
        "项目\t评审要素\t评审内容",
        *("1.低碳", "（30分）\t规划", "（0-10分）\t规划科学的得10分；", "没有规划的得0分。"),
        *("\t认证", "（0-20分）\t每项得5分；", "没有的得0分。"),
        *("2.投标报价（70分）\t报价（70分）\t低价优先；", "基准价为最低价。"),
        "\t\t报价不完整的，扣5分。",
    ) == {"规划": 10, "认证": 20, "报价": 70}


def test_a_table_of_two_columns_may_have_cells_of_several_lines():
    assert points(
        "评审要素\t评审内容",
        *("1.项目团队（20分）\t经验丰富。", "优：16-20分", "良：10-15分"),
        "\t结构合理。",
        *("2.专利数量", "（0-10分）\t每项加2分。"),
        "3.服务方案（70分）\t方案完整。",
    ) == {"项目团队": 20, "专利数量": 10, "服务方案": 70}


def test_the_title_of_the_next_table_is_no_rest_of_a_cell():
    title, first, second = "二、维修服务", "服务方案（40分）\t完整。", "响应时间（60分）\t及时。"
    head = "评审要素\t评审内容"

    assert rows(head, first, second, title, head, second, first) == [
        head.split("\t"),
        first.split("\t"),
        second.split("\t"),
        head.split("\t"),
        second.split("\t"),
        first.split("\t"),
    ]


def test_lines_below_two_words_and_a_tab_stay_lines():
    lines = ("联系人\t王工", "地址：江海市建设路1号", "电话\t010-00000000")

    assert rows(*lines) == []
    assert len(text_blocks("\n".join(lines))) == len(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("项目 | 分值 | 标准", "报价 | 20 | 低价优先", "方案 | 80 | 完整得80分"),
        (
            "| 项目 | 分值 | 标准 |",
            "|---|---|---|",
            "| 报价 | 20 | 低价优先 |",
            "| 方案 | 80 | 完整 |",
        ),
    ],
)
def test_strokes_part_cells_as_tabs_do(lines):
    assert points(*lines) == {"报价": 20, "方案": 80}
    assert len(rows(*lines)) == 3


def test_a_stroke_in_one_line_alone_parts_no_cells():
    assert rows("项目名称 | 江海项目", "投标截止时间：2026年5月8日", "A|B") == []
