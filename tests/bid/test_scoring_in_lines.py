"""Scoring outside the usual table: in lines and sentences, in groups, in several tables."""

import pytest

from tests.bid.conftest import add_table, points, read, read_markdown, read_text, saved


@pytest.mark.parametrize(
    "head", ["评审项目 | 评审内容 | 分值 | 评分标准", "序号 | 评审内容 | 评分标准 | 分值"]
)
def test_a_column_of_contents_names_the_items_where_another_holds_the_standards(head):
    columns = [title.strip() for title in head.split("|")]
    row = {
        "评审项目": "技术",
        "序号": "1",
        "评审内容": "巡查方案",
        "分值": "20",
        "评分标准": "优得16-20分",
    }
    tender = read_markdown(
        "# 第三章 评审办法",
        "",
        f"| {head} |",
        "| --- | --- | --- | --- |",
        "| " + " | ".join(row[title] for title in columns) + " |",
    )

    assert points(tender) == [("巡查方案", 20.0)]


def test_two_tables_one_below_the_other_are_two():
    tender = read_markdown(
        "# 第三章 评审办法",
        "",
        "| 评分因素 | 分值 |",
        "| --- | --- |",
        "| 商务部分 | 25分 |",
        "",
        "| 评分项目 | 评分标准 | 分值 |",
        "| --- | --- | --- |",
        "| 工程业绩 | 每项2分 | 10 |",
    )

    assert points(tender) == [("商务部分", 25.0), ("工程业绩", 10.0)]


def test_points_are_read_from_numbered_lines_where_there_is_no_table():
    tender = read_text(
        "第三章 评标办法",
        "一、技术部分（60分）",
        "1.总体方案（40分）：完整的得40分。",
        "2.培训方案（20分）：完整的得20分。",
        "二、投标报价（40分）",
    )

    assert points(tender) == [("总体方案", 40.0), ("培训方案", 20.0), ("投标报价", 40.0)]
    assert tender.scoring[0].group == "技术部分"


def test_a_sentence_that_divides_all_points_is_the_score_where_nothing_else_is():
    tender = read_text(
        "第三章 评标办法（综合评估法）",
        "分值构成（总分100分）：施工组织设计：30分；项目管理机构：10分；投标报价：60分",
    )

    assert points(tender) == [("施工组织设计", 30.0), ("项目管理机构", 10.0), ("投标报价", 60.0)]


@pytest.mark.parametrize("price", [30, 40])
def test_the_price_counts_where_the_tables_leave_just_its_points_open(price):
    tender = read_markdown(
        "# 第四部分 评标办法",
        "",
        "| 评审内容 | 评分标准 | 分值 |",
        "| --- | --- | --- |",
        "| 总体设计方案 | 完整 | 70 |",
        "",
        f"二、价格分（{price}分）",
    )

    expected = [("总体设计方案", 70.0)] + ([("价格分", 30.0)] if price == 30 else [])
    assert points(tender) == expected


def test_a_row_that_sums_up_the_rows_below_is_their_group():
    tender = read_markdown(
        "# 第五章 评分标准",
        "",
        "| 序号 | 评审因素 | 权重（%） | 评分准则 |",
        "|---|---|---|---|",
        "| 一、 | 商务评审 | 20 |  |",
        "| 1 | 财务 | 5% | 盈利得5分 |",
        "| 2 | 业绩 | 15% | 每个5分 |",
        "| 二、 | 价格评审 | 80 |  |",
        "| 3 | 报价 | 80% | 低价优先 |",
    )

    assert points(tender) == [("财务", 5.0), ("业绩", 15.0), ("报价", 80.0)]
    assert [item.group for item in tender.scoring] == ["商务评审", "商务评审", "价格评审"]


def test_items_of_equal_points_without_a_word_about_them_stay():
    tender = read_markdown(
        "# 第五章 评分标准",
        "",
        "| 评分因素 | 分值 |",
        "|---|---|",
        "| 技术 | 50 |",
        "| 报价 | 50分（客观分） |",
    )

    assert points(tender) == [("技术", 50.0), ("报价", 50.0)]


def test_numbered_lines_may_name_points_without_brackets():
    tender = read_text("第四章 评标办法", "（一）报价部分 30分", "（二）技术部分 70分")

    assert points(tender) == [("报价部分", 30.0), ("技术部分", 70.0)]


def test_a_part_of_the_score_may_have_a_table_of_its_own_inside():
    tender = read_markdown(
        "# 评标信息",
        "",
        "| 序号 | 评分项 | 权重 |",
        "|---|---|---|",
        "| 一 | 价格 | 30 |",
        "| 二 | 技术部分 | 70 |",
        "|  | 行号 | 内容 | 权重（%） | 评分准则 |",
        "|  | 1 | 偏离情况 | 40 | 每负偏离一项扣5分 |",
        "|  | 2 | 实施方案 | 30 | 优良中差 |",
    )

    assert points(tender) == [("价格", 30.0), ("偏离情况", 40.0), ("实施方案", 30.0)]


def test_lines_without_numbers_may_sum_up_those_below():
    tender = read_text(
        "第三章 评标办法",
        "技术评分标准（65分）",
        "方案完整性（40分）",
        "实施计划（25分）",
        "价格评分标准（35分）",
        "采用低价优先法。",
    )

    assert dict(points(tender)) == {"方案完整性": 40, "实施计划": 25, "价格": 35}


def test_numbered_lines_may_give_shares_and_ranges():
    tender = read_text(
        "第三章 评标办法",
        "1、价格（30%）：低价优先法。",
        "2、技术（70%）：",
        "（1）方案（0-50分）：优得50分",
        "（2）计划 0～20分",
    )

    assert dict(points(tender)) == {"价格": 30, "方案": 50, "计划": 20}
    assert tender.scoring[1].group == "技术"


def test_a_pasted_part_without_chapters_is_read_when_it_divides_100_points():
    part = ["1、价格分（30分）", "低价优先。", "2、技术分（70分）", "方案优得70分。"]

    assert dict(points(read_text(*part))) == {"价格分": 30, "技术分": 70}
    assert not points(read_text(*part[:2]))


def test_the_title_of_a_pasted_table_is_no_row_of_it():
    tender = read_text(
        "第三章 评标办法",
        "技术评分表（60分）\t\t",
        "评分因素\t分值\t评分标准",
        "方案\t60\t优",
        "商务评分表（40分）\t\t",
        "评分因素\t分值\t评分标准",
        "报价\t40\t低价优先",
    )

    assert dict(points(tender)) == {"方案": 60, "报价": 40}


def test_a_price_of_100_points_and_a_weight_of_its_own_may_be_told_below_its_head():
    found = read_text(
        "某市线路代维项目比选文件",
        "第三章 评审办法",
        "二、商务评分表（满分100分，权重15%）",
        *("评分内容\t分值\t评分细则", "类似业绩\t60\t每个得10分", "财务状况\t40\t盈利得40分"),
        "三、技术评分表（满分100分，权重45%）",
        *("评分内容\t分值\t评分细则", "服务方案\t70\t优得70分", "应急预案\t30\t优得30分"),
        "四、价格评分（满分100分，权重40%）",
        "折扣率等于基准值得100分，每高1个百分点扣4分。",
    )

    price = found.scoring[-1]
    assert (price.item, price.points) == ("价格评分", 100)
    assert price.criteria.startswith("折扣率等于基准值")


def test_numbered_lines_keep_what_stands_below_them():
    tender = read_text(
        "第三章 评标办法",
        "1.价格部分（满分30分）",
        "最低价得30分。",
        "2.商务部分（满分70分）",
        "2.1 类似业绩（10分）",
        "每提供一个得2分，最高10分。",
        "2.2 技术响应：60分",
    )

    assert dict(points(tender)) == {"价格部分": 30, "类似业绩": 10, "技术响应": 60}
    assert tender.scoring[1].criteria == "每提供一个得2分，最高10分。"


@pytest.mark.parametrize("end", ["", " |"])
@pytest.mark.parametrize("is_last", [False, True])
def test_a_table_whose_cells_became_lines_is_put_together_again(end, is_last):
    rows = [
        ["序号", "评分因素", "分值", "评分标准"],
        ["1", "报价", "30", "得分=基准价/报价×30。"],
        ["2", "类似业绩", "20分", "每提供一个合同得2分，最多20分。"],
        ["3", "实施方案", "50", "优得50分，\n良得30分。"],
    ]
    ordered = [[row[0], row[1], row[3], row[2]] if is_last else row for row in rows]
    lines = [f"{line}{end}" for row in ordered for cell in row for line in cell.split("\n")]

    tender = read_text("第三章 评标办法", *lines, "第四章 采购需求", "1", "服务器2台")

    assert points(tender) == [("报价", 30), ("类似业绩", 20), ("实施方案", 50)]


def test_shares_of_a_hundred_may_stand_in_the_sentence_of_a_standard():
    tender = read_text("评分标准：报价占30%，类似业绩占20%，实施方案占50%。")

    assert points(tender) == [("报价", 30), ("类似业绩", 20), ("实施方案", 50)]


def test_the_price_that_the_tables_lack_is_told_by_the_line_that_explains_it(document):
    for line in (
        "第三章 评标办法",
        "采用综合评分法，满分100分，其中价格15分、技术85分。",
        "（一）价格分（15分）：最后报价最低的供应商的价格为基准价，其价格分为满分。",
        "（二）技术部分（85分）",
    ):
        document.add_paragraph(line)
    add_table(document, [["评审内容", "评分细则", "分值"], ["实施方案", "科学合理", "85分"]])

    *_, price = read(saved(document)).scoring

    assert (price.item, price.points) == ("价格分", 15)
    assert price.criteria.startswith("最后报价最低")


def test_a_share_is_named_without_the_word_that_leads_to_it(document):
    for line in ("第三章 评标办法", "采用综合评分法，满分100分，其中价格15分、技术85分。"):
        document.add_paragraph(line)
    add_table(document, [["评审内容", "评分细则", "分值"], ["实施方案", "科学合理", "85分"]])

    assert [one.item for one in read(saved(document)).scoring] == ["实施方案", "价格"]


def test_points_are_read_from_lines_with_letters_and_numbers_below_them():
    tender = read_text(
        "第三章 评标办法",
        "总分100分。",
        "A、报价50分。以有效报价的平均值为基准价，等于基准价得50分；每高1%扣1分。",
        "B、商务15分。其中：",
        "B1 企业业绩（9分）：每增加1项加1分，满分9分。",
        "B2资信财务（6分）：资产负债率均低于60%得6分。",
        "C、技术35分。其中：",
        "C1水泵性能（35分）：效率82%得35分。",
    )

    assert [(one.group, one.item, one.points) for one in tender.scoring] == [
        ("", "报价", 50.0),
        ("商务", "企业业绩", 9.0),
        ("商务", "资信财务", 6.0),
        ("技术", "水泵性能", 35.0),
    ]


def test_a_sentence_that_speaks_of_points_is_no_item():
    tender = read_text(
        "第三章 评标办法",
        "一、技术部分（60分）",
        "二、报价部分（40分）",
        "合计满100分。由评标小组评定。",
        "技术部分低于36分。不再评审报价。",
    )

    assert points(tender) == [("技术部分", 60.0), ("报价部分", 40.0)]
