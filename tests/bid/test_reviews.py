"""What a bid is checked for before it is scored: qualification, form and conformity."""

import pytest

from tests.bid.conftest import add_table, read, read_text, saved

TITLE = ("某市智慧校园项目招标文件", "第一章 招标公告", "预算金额：300万元", "项目编号：Z-1")
REVIEW = ("第三章 评标办法", "本项目采用综合评分法，满分100分。", "得分最高者中标。")


def checked(tender):
    return [(one.item, one.criteria) for one in tender.checks]


def reviewed(document, caption, rows, *more):
    """What is read of a chapter on the evaluation with a table below a caption."""
    for line in (*TITLE, *REVIEW, caption):
        document.add_paragraph(line)
    add_table(document, rows)
    for table in more:
        document.add_paragraph("二、评分")
        add_table(document, table)
    return checked(read(saved(document)))


@pytest.mark.parametrize(
    ("caption", "head", "row"),
    [
        ("资格性审查表", ["序号", "审查内容", "审查标准"], ["1", "营业执照", "有效"]),
        ("一、符合性审查", ["序号", "评审因素", "评审标准"], ["1", "营业执照", "有效"]),
        ("附表1：资格条件响应表", ["项目内容", "条件说明", "备注"], ["营业执照", "有效", ""]),
        ("初步评审", ["序号", "检查项目", "合格条件"], ["1", "营业执照", "有效"]),
        ("资格审查表", ["序号", "资格审查因素", "响应要求"], ["1", "营业执照", "有效"]),
        ("供应商条件", ["序号", "资格要求", "须提供的证明材料"], ["1", "营业执照", "有效"]),
    ],
)
def test_a_table_of_checks_is_known_by_its_caption(document, caption, head, row):
    assert reviewed(document, caption, [head, row]) == [("营业执照", "有效")]


def test_cells_for_verdicts_and_pages_say_nothing(document):
    rows = [
        ["符合性审查表"] * 4,
        ["序号", "审查标准", "投标人1", "页码"],
        ["1", "投标函按格式签署、盖章", "通过", "第（ ）页"],
        ["2", "是否通过资格审查", "", ""],
    ]

    assert reviewed(document, "附表", rows) == [("投标函按格式签署、盖章", "")]


def test_a_group_beside_the_rows_names_the_review_and_scoring_is_none(document):
    rows = [
        ["条款号", "条款内容", "评审标准"],
        ["形式评审标准", "投标人名称", "与营业执照一致"],
        ["资格评审标准", "资质等级", "二级及以上"],
        ["评分标准", "企业业绩", "每项2分"],
    ]

    assert reviewed(document, "评标办法前附表", rows) == [
        ("投标人名称", "与营业执照一致"),
        ("资质等级", "二级及以上"),
    ]


def test_one_cell_may_list_all_that_a_review_checks(document):
    rows = [
        ["审查类别", "审查内容"],
        ["资格性审查", "1.具有有效的营业执照；\n2.未被列入失信被执行人名单；"],
        ["符合性审查", "（1）投标文件按要求签署；\n（2）投标有效期满足要求。"],
    ]

    assert [item for item, _ in reviewed(document, "评审程序", rows)] == [
        "具有有效的营业执照；",
        "未被列入失信被执行人名单；",
        "投标文件按要求签署；",
        "投标有效期满足要求。",
    ]


def test_a_table_of_points_behind_one_of_checks_is_scored(document):
    checks = [["序号", "审查内容", "审查标准"], ["1", "投标有效期", "不少于90天"]]
    points = [["序号", "评审因素", "分值", "评审标准"], ["1", "企业业绩", "10", "每项2分"]]

    assert reviewed(document, "符合性审查表", checks, points) == [("投标有效期", "不少于90天")]


def test_a_numbered_list_may_say_what_is_checked_but_not_how():
    tender = read_text(
        *TITLE,
        *REVIEW,
        "一、资格性审查内容：",
        "1. 具有有效的营业执照；",
        "2. 未被列入失信被执行人名单；",
        "3. 评标委员会认为有必要时可以要求澄清。",
        "二、评分",
    )

    assert checked(tender) == [
        ("具有有效的营业执照；", ""),
        ("未被列入失信被执行人名单；", ""),
    ]


def test_checks_that_the_forms_repeat_are_told_once(document):
    rows = [["序号", "审查内容", "审查标准"], ["1", "投标有效期", "不少于90天"]]
    for line in (*TITLE, *REVIEW, "符合性审查表"):
        document.add_paragraph(line)
    add_table(document, rows)
    for line in ("第六章 投标文件格式", "附件1 投标函", "致：某市教育局", "符合性审查自查表"):
        document.add_paragraph(line)
    add_table(document, rows)

    assert checked(read(saved(document))) == [("投标有效期", "不少于90天")]


@pytest.mark.parametrize(
    "verdict", ["合格/不合格", "是/否", "□通过 □不通过", "符合、不符合", "☐是 ☐否"]
)
def test_a_column_for_either_verdict_says_nothing(document, verdict):
    rows = [
        ["序号", "审查项目", "审查要求", "结论"],
        ["1", "营业执照", "提供副本复印件", verdict],
    ]

    assert reviewed(document, "资格性审查表", rows) == [("营业执照", "提供副本复印件")]


def test_a_table_of_indicators_below_a_first_review_is_one_of_checks(document):
    rows = [
        ["序号", "指标名称", "指标要求", "格式及提交资料要求"],
        ["1", "授权书", "法定代表人参加的无须提供", "投标文件格式二"],
    ]

    told = reviewed(document, "初审指标通过标准", rows)

    assert told == [("授权书", "法定代表人参加的无须提供；投标文件格式二")]


def test_a_table_of_conditions_and_answers_is_one_of_checks_whatever_stands_above_it(document):
    rows = [
        ["项目内容", "具备的条件说明（要求）", "投标检查项（响应内容说明（是/否））", "备注"],
        ["投标有效期", "不少于90天", "", ""],
    ]

    told = reviewed(document, "投标文件存在的其他问题，由评标委员会区别评价。", rows)

    assert told == [("投标有效期", "不少于90天")]
