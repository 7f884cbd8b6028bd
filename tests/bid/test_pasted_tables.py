"""Tables of plain texts whose rows do not all have the tabs of their head."""

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
