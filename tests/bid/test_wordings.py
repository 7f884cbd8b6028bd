"""Ways in which tenders of one trade or office say what others say otherwise."""

import pytest

from tests.bid.conftest import add_table, facts, marked, names, points, read, read_text, saved


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("本项目免收投标保证金。", "bid_bond_cny", 0),
        ("最高限价（元）：9600000，3900000", "max_price_cny", 13500000),
        ("采用最低价评审法确定成交供应商。", "evaluation_method", "最低价评审法"),
        ("本项目进行国际公开竞争性招标。", "method", "国际公开竞争性招标"),
        ("征集编号：HCZC-KJXY-2026-05", "project_no", "HCZC-KJXY-2026-05"),
        ("招标单位（盖章）：北川市水利局", "purchaser", "北川市水利局"),
        ("采购代理机构全称：川宏招标代理有限公司", "agency", "川宏招标代理有限公司"),
        ("采购文件提供期限：自2026年3月2日至2026年3月6日", "doc_until", "2026-03-06"),
        ("截标时间：2026年3月25日上午九时三十分", "bid_deadline", "2026-03-25T09:30"),
        ("协商时间：2026年7月13日上午9:30", "opening_time", "2026-07-13T09:30"),
        (
            "开标时间及地点：2026年5月25日9:30，建设大街88号702室",
            "opening_place",
            "建设大街88号702室",
        ),
        ("报价有效期：报价截止日后不少于玖拾天", "bid_validity_days", 90),
        ("投标保证金金额（元）：20000", "bid_bond_cny", 20000),
        ("投标人须缴纳人民币贰万元整的投标保证金。", "bid_bond_cny", 20000),
        ("供应商须缴纳询比保证金人民币2万元。", "bid_bond_cny", 20000),
        ("签订合同前须提交合同金额10%的履约保证金。", "performance_bond", "合同金额10%"),
        ("履约保证金：中标金额的百分之五", "performance_bond", "中标金额的百分之五"),
        ("框架协议有效期：2年", "contract_period", "2年"),
        ("质量保证期（保修期）：36个月", "warranty", "36个月"),
        (
            "对询价通知书有疑问的，应于2026年2月13日17:30前以书面形式提出。",
            "clarification_deadline",
            "2026-02-13T17:30",
        ),
    ],
)
def test_a_fact_is_read_in_each_of_these_wordings(line, key, value):
    assert facts(read_text("第一章 招标公告", line))[key] == value


def test_a_rule_about_free_bonds_is_not_said_of_this_tender():
    tender = read_text("第二章 投标人须知", "招标人在免收投标保证金的同时，应约定后续处理措施。")

    assert "bid_bond_cny" not in facts(tender)


def test_the_time_below_a_heading_is_that_of_its_subject():
    tender = read_text("第一章 磋商公告", "五、响应文件开启", "1、时间：2026年7月7日09时00分")

    assert facts(tender)["opening_time"] == "2026-07-07T09:00"


def test_the_day_of_the_answer_is_not_that_of_the_questions():
    tender = read_text("第一章 招标公告", "对收到的疑问，招标人将于2026年2月16日前以书面形式答复。")

    assert "clarification_deadline" not in facts(tender)


def test_bids_are_opened_where_they_are_handed_in_just_when_their_time_is_over():
    deadline = "应答文件递交截止时间：2026年3月27日10:00"
    opening = "应答文件开启时间同应答文件递交截止时间。"
    place = "应答文件递交地点：南岭市天河路228号1605会议室"

    tender = read_text("第一章 比选公告", deadline, opening, place)

    assert facts(tender)["opening_time"] == "2026-03-27T10:00"
    assert facts(tender)["opening_place"] == "南岭市天河路228号1605会议室"
    assert "opening_place" not in facts(read_text("第一章 比选公告", deadline, place))


def test_a_numbered_line_may_name_the_subject_of_those_below():
    tender = read_text("第四章 采购需求", "4.4 付款方式", "初验合格后支付合同总价的50%。")

    assert facts(tender)["payment"] == "初验合格后支付合同总价的50%。"


def test_a_marked_name_is_told_with_what_it_must_be(document):
    document.add_paragraph("“▲”为实质性要求，不满足的投标无效。")
    rows = [
        ["序号", "项目", "参数"],
        ["1", "▲机架孔径", "≥70cm"],
        ["2", "噪声", "▲不高于65dB（距离设备正面一米处实测）"],
    ]
    add_table(document, rows)

    tender = read(saved(document))

    assert marked(tender) == [
        ("▲", "1 | ▲机架孔径 | ≥70cm"),
        ("▲", "▲不高于65dB（距离设备正面一米处实测）"),
    ]


def test_chapters_that_hold_hardly_a_word_are_chapters():
    tender = read_text(
        "第一章 招标公告",
        "项目名称：临溪县污水处理厂扩建工程",
        "招标人：临溪县水务投资集团有限公司",
        "第五章 工程量清单（另册）",
        "第六章 图纸（另册）",
        "第七章 投标文件格式",
        "格式IV-9-1 关于资格的声明函",
        "格式IV-9-2 制造商资格声明",
    )

    assert names(tender) == ["关于资格的声明函", "制造商资格声明"]


def test_documents_may_stand_one_behind_the_other_in_an_item_or_a_cell(document):
    for line in (
        "第二章 投标人须知",
        "3.1 投标文件应包括下列内容：",
        "（1）商务部分：投标函、法定代表人授权书、营业执照复印件；",
        "（2）技术部分：技术方案、人员配置及简历。",
    ):
        document.add_paragraph(line)
    add_table(
        document,
        [
            ["条款号", "条款名称", "编列内容"],
            ["3.1.1", "构成投标文件的其他材料", "项目经理社保证明；信用承诺书"],
        ],
    )

    assert names(read(saved(document))) == [
        "投标函",
        "法定代表人授权书",
        "营业执照复印件",
        "技术方案",
        "人员配置及简历",
        "项目经理社保证明",
        "信用承诺书",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["评审因素", "评审标准"],
            ["业绩", "每个得2分，最高得10分"],
            ["方案", "优得90-61分，良得60分"],
        ],
        [
            ["评分因素及权重", "分值", "评分标准"],
            ["业绩10%", "10分", "每个2分"],
            ["方案90%", "90分", "优"],
        ],
        [
            ["一级指标", "二级指标", "分值", "评审标准"],
            ["商务", "业绩", "10", ""],
            ["技术", "方案", "90", ""],
        ],
        [["评分项及分值", "评分办法"], ["业绩（10分）", "每个2分"], ["方案\n90分", "优良中差"]],
        [
            ["评标因素", "评分范围", "评标细则"],
            ["业绩", "0～10", "每个2分"],
            ["方案", "0-90分", "优良"],
        ],
    ],
)
def test_points_stand_in_many_kinds_of_tables(document, rows):
    document.add_paragraph("第四章 评标办法")
    add_table(document, rows)

    assert points(read(saved(document))) == [("业绩", 10), ("方案", 90)]


def test_what_a_bid_consists_of_may_be_a_table_a_sentence_or_lines_without_numbers(document):
    wanted = ["投标函", "开标一览表", "技术方案"]
    head = ["第二章 投标人须知", "十、投标文件的组成"]
    for line in head:
        document.add_paragraph(line)
    add_table(document, [["序号", "文件名称"], *([str(n), name] for n, name in enumerate(wanted))])

    assert names(read(saved(document))) == wanted
    assert names(read_text(*head, "投标文件由投标函、开标一览表及技术方案等组成。")) == wanted
    bare = [f"●{name}" for name in wanted]
    assert names(read_text(*head, *bare, "投标人应按格式填写。", "法定代表人证明")) == wanted


def test_the_head_of_the_criteria_may_stand_over_items_and_their_criteria(document):
    document.add_paragraph("第四章 评标")
    rows = [
        ["评审因素", "评审标准", ""],
        ["分值构成", "技术部分80.0分\n报价得分20.0分", ""],
        ["技术部分", "设计方案(50.0分)", "优得50分，良得30分。"],
        ["", "实施方案(30.0分)", "优得30分，良得20分。"],
        ["投标报价", "投标报价得分(20.0分)", "评标基准价/投标报价×价格分值"],
    ]
    table = add_table(document, rows)
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(1, 1).merge(table.cell(1, 2))
    table.cell(2, 0).merge(table.cell(3, 0))

    assert points(read(saved(document))) == [
        ("设计方案", 50),
        ("实施方案", 30),
        ("投标报价得分", 20),
    ]


def test_a_marked_clause_may_begin_with_a_word_that_explains_marks_elsewhere():
    tender = read_text(
        "第四章 采购需求",
        "注：本章标注（实质性要求）的内容必须满足，否则响应无效。",
        "1.★项目经理：具有五年以上管理经验（实质性要求）。",
        "2.★标准接口不少于4个，必须满足。",
    )

    assert [mark for mark, _ in marked(tender)] == ["★", "★"]
