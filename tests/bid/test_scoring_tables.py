"""The many shapes of Chinese scoring tables: every row with its own points is one item."""

import pytest

from tests.bid.conftest import add_table, read, saved

ABOVE = "^"
"""A cell that goes on from the row above."""


def scored(document, *tables):
    """What is read from an evaluation with these tables, and with the lines between them."""
    document.add_paragraph("第三章 评标办法")
    for one in tables:
        if isinstance(one, str):
            document.add_paragraph(one)
        else:
            merged(document, [line.split("|") for line in one])
    return read(saved(document))


def merged(document, rows):
    table = add_table(document, [["" if cell == ABOVE else cell for cell in row] for row in rows])
    for column in range(len(rows[0])):
        for last in range(len(rows) - 1, 0, -1):
            first = next(row for row in range(last, -1, -1) if rows[row][column] != ABOVE)
            if first < last and (last + 1 == len(rows) or rows[last + 1][column] != ABOVE):
                table.cell(first, column).merge(table.cell(last, column))


def items(tender):
    return {one.item: one.points for one in tender.scoring}


def warned(tender):
    return [one.code for one in tender.warnings if one.code.startswith("points")]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ["评分项|子项|分值|评分规则", "方案|抢修方案|12|优10-12", "^|备件方案|88|优7-8"],
            {"抢修方案": 12, "备件方案": 88},
        ),
        (
            [
                "评价因素|评价内容|分值",
                "设备（60分）|参数响应|40",
                "^|可靠性指标|20",
                "报价|价格|40",
            ],
            {"参数响应": 40, "可靠性指标": 20, "价格": 40},
        ),
        (
            ["评分因素|分值|评审标准", "技术部分|100|架构（60分）：优", "^|^|培训（40分）：优"],
            {"架构": 60, "培训": 40},
        ),
        (["指标|权重|评分细则", "价格|0.4|低价优先", "方案|0.6|优"], {"价格": 40, "方案": 60}),
        (
            ["评分因素|分值|标准", "报价（三十分）||低价", "方案||满分70分"],
            {"报价": 30, "方案": 70},
        ),
        (["编号|评分要素|评分说明|最高得分", "1.1|价格|低价优先|100"], {"价格": 100}),
        (["评分因素及权重|评分标准", "报价30%|低价优先", "技术70%|优"], {"报价": 30, "技术": 70}),
        (["评标因素|评标标准及分值", "业绩（100分）|每个业绩4分，最多20分"], {"业绩": 100}),
        (
            ["评分因素|分值|评分标准", "报价|三十分|低价", "技术|７０分|优"],
            {"报价": 30, "技术": 70},
        ),
        (
            ["评审因素|分值|标准", "报价|100|低价", "不良行为|-5|每次扣1分"],
            {"报价": 100, "不良行为": 0},
        ),
    ],
)
def test_items_and_points_are_found_where_the_table_puts_them(document, rows, expected):
    tender = scored(document, rows)

    assert items(tender) == expected
    assert not warned(tender)


@pytest.mark.parametrize(
    "head",
    [
        "评估因素|评估标准|分值",
        "比选因素|比选标准|最高分值",
        "考察内容|评分标准|满分",
        "评审要素|评审指标说明|分数",
        "评审内容|评审标准|得分",
        "评分条款|评分规则|分值权重",
    ],
)
def test_columns_are_known_by_the_many_words_of_their_heads(document, head):
    tender = scored(document, [head, "报价|低价优先法计算得分|30", "方案|合理得31-70分|70"])

    assert items(tender) == {"报价": 30, "方案": 70}


def test_items_that_make_100_are_no_sums_of_each_other(document):
    tender = scored(document, ["评分项|分值", "报价|30", "方案|20", "培训|10", "业绩|40"])

    assert items(tender) == {"报价": 30, "方案": 20, "培训": 10, "业绩": 40}


def test_a_table_that_only_divides_the_points_is_no_second_scoring(document):
    tender = scored(
        document,
        ["评审因素|分值", "价格|30分", "技术|50分", "商务|20分"],
        "技术评分细则",
        ["评分因素|分值|评分标准", "方案|30|优", "培训|20|优"],
        "商务评分细则",
        ["评分因素|分值|评分标准", "业绩|20|每个2分"],
    )

    assert items(tender) == {"价格": 30, "方案": 30, "培训": 20, "业绩": 20}
    assert not warned(tender)


def test_a_table_below_a_title_may_go_on_without_a_head(document):
    tender = scored(
        document,
        "技术部分（60分）",
        ["评分因素|分值|评分标准", "方案|60|优"],
        "价格部分（40分）",
        ["报价|40|低价优先"],
        "评标委员会",
        ["姓名|单位|电话", "张三|某局|"],
    )

    assert items(tender) == {"方案": 60, "报价": 40}


def test_lots_may_have_columns_of_points_of_their_own(document):
    tender = scored(
        document,
        ["评分因素|评分标准|01包分值|02包分值", "报价|低价优先|30|40", "方案|优|70|60"],
    )

    told = [(one.group, one.item, one.points) for one in tender.scoring]
    assert told == [
        ("01包", "报价", 30),
        ("01包", "方案", 70),
        ("02包", "报价", 40),
        ("02包", "方案", 60),
    ]
    assert warned(tender) == ["points_in_parts"]


def test_names_that_share_one_cell_of_points_bring_what_each_of_them_states(document):
    tender = scored(
        document,
        [
            "类别|评审因素|分值|评分标准",
            "技术|方案（25分）|40|优得25分",
            "^|培训|^|优得15分，良得10分",
            "价格|报价（60分）|60|低价优先",
        ],
    )

    assert items(tender) == {"方案": 25, "培训": 15, "报价": 60}


@pytest.mark.parametrize(
    "sentence",
    [
        "投标报价得分=（评标基准价/投标报价）×30%×100",
        "报价分＝（评标基准价／投标报价）×价格权值（30%）×100",
        "价格分占总分值的30%，采用低价优先法。",
        "本项目采用低价优先法，价格分满分为30分。",
    ],
)
def test_the_price_may_have_its_points_in_a_formula(document, sentence):
    tender = scored(document, sentence, ["评分因素|分值|评分标准", "技术|70|优得70分"])

    assert sum(items(tender).values()) == 100
    assert tender.scoring[1].criteria == sentence


def test_rows_that_share_a_name_are_told_apart_by_what_they_judge(document):
    tender = scored(
        document,
        [
            "评分项目|评分标准|分值",
            "团队（40分）|项目经理：具有高级证书得20分|20",
            "^|具有CMMI5认证的得10分|10",
            "^|1、持证齐全得10分\n2、不齐全得5分|10",
            "报价（60分）|低价优先|60",
        ],
    )

    assert items(tender) == {
        "团队：项目经理": 20,
        "团队：具有CMMI5认证": 10,
        "团队 3": 10,
        "报价": 60,
    }


def test_grades_of_one_item_are_no_items(document):
    tender = scored(
        document,
        [
            "评分因素|评分标准|分值",
            "方案|完整、合理、可行|31-40",
            "^|较完整、较合理|21-30",
            "^|不完整|0-20",
            "培训（30分）|优：计划详细|30分",
            "^|良：计划较详细|20分",
            "报价|低价优先|30",
        ],
    )

    assert items(tender) == {"方案": 40, "培训": 30, "报价": 30}
    assert "较完整、较合理" in tender.scoring[0].criteria


def test_a_rule_in_the_cell_of_the_name_stays_a_rule(document):
    tender = scored(
        document,
        [
            "序号|评审内容及评分标准|分值",
            "1|业绩：每提供一个得2分，最高70分|70",
            "（二）价格部分（30分）：满足招标文件要求且投标价格最低的投标报价为评标基准价，其价格分为满分。||",
        ],
    )

    assert items(tender) == {"业绩": 70, "价格部分": 30}
    assert tender.scoring[0].criteria == "业绩：每提供一个得2分，最高70分"


def test_how_points_are_divided_is_no_item_of_its_own(document):
    tender = scored(
        document,
        [
            "条款号|条款内容|编列内容",
            "2.2.1|分值构成（总分100分）|业绩：30分\n报价：70分",
            "条款号|评分因素|评分标准",
            "2.2.4（1）|企业业绩（30分）|每项3分",
            "2.2.4（2）|投标报价（70分）|等于基准价得满分",
        ],
    )

    assert items(tender) == {"企业业绩": 30, "投标报价": 70}


def test_parts_of_100_points_each_are_said_to_be_parts(document):
    tender = scored(
        document,
        "评标总得分＝商务得分×40%＋价格得分×60%。",
        ["评价因素|分值|评价内容", "业绩|60|每项10分", "认证|40|每项20分"],
        "4. 价格得分（100分）：价格得分=基准价÷投标价×100。",
    )

    assert items(tender) == {"业绩": 60, "认证": 40, "价格得分": 100}
    assert warned(tender) == ["points_in_parts"]


def test_points_that_can_also_be_lost_stand_behind_a_name(document):
    document.add_paragraph("第三章 评标办法")
    add_table(
        document,
        [
            ["评审要素", "评审内容"],
            ["环境影响评价（-4-4分）", "具有报告的得4分，受过处罚的扣4分。"],
            ["服务方案（56-96分）", "方案完整的得96分。"],
        ],
    )

    assert [(one.item, one.points) for one in read(saved(document)).scoring] == [
        ("环境影响评价", 4),
        ("服务方案", 96),
    ]
