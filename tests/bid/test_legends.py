"""How tenders say what their marks mean, and how clauses carry them."""

import pytest

from tests.bid.conftest import add_table, marked, read, read_text, saved

HEAD = "第四章 采购需求"
STAR = "标“★”的条款不满足投标无效，带“▲”的每项扣2分。"


def carried(*lines):
    """Mark and meaning of each clause that carries one."""
    clauses = read_text(HEAD, *lines).clauses
    return [(clause.mark, clause.meaning.value) for clause in clauses if clause.mark]


def warned(tender):
    return {warning.code for warning in tender.warnings}


@pytest.mark.parametrize(
    ("legend", "clause", "mark", "meaning"),
    [
        (
            "凡条款前加注“【实】”者为实质性条款，否则否决。",
            "（2）【实】预装系统。",
            "【实】",
            "mandatory",
        ),
        (
            "加注“【评】”者不满足不否决，仅扣除相应分值。",
            "（3）【评】重量1.5千克。",
            "【评】",
            "important",
        ),
        (
            "注明[关键]的为关键条款，有一条不满足即否决。",
            "1.1 [关键]速度2米。",
            "[关键]",
            "mandatory",
        ),
        (
            "条款前标“（必须）”的应无条件满足，否则拒绝。",
            "1.2（必须）噪声65分贝。",
            "必须",
            "mandatory",
        ),
        (
            "条款后注有“（实质性条款）”的，不得负偏离。",
            "1.1 速度2米。（实质性条款）",
            "实质性条款",
            "mandatory",
        ),
        ("“▲”为非实质性要求，不满足的每项扣1分。", "▲1.1 速度每秒2米。", "▲", "important"),
        ("★：必须满足项；▲：重要项，不满足扣分。", "▲1.1 速度每秒2米。", "▲", "important"),
        (
            "指标分为关键指标（★）、重要指标（▲），不满足关键指标的无效。",
            "▲1.1 速度2米。",
            "▲",
            "important",
        ),
        ("标注星号的条款为实质性要求，不满足的投标无效。", "*1.1 速度每秒2米。", "*", "mandatory"),
        ("标“★★”的不满足无效；标“★”的不满足扣2分。", "★★1.1 速度2米。", "★★", "mandatory"),
        ("标“★★”的不满足无效；标“★”的不满足扣2分。", "★1.1 速度2米。", "★", "important"),
        ("标注“Δ”的条款不满足扣1分。", "△1.1 速度每秒2米。", "△", "important"),
        (
            "标“★”的为关键条款。投标人不满足关键条款的，投标无效。",
            "★1.1 速度2米。",
            "★",
            "mandatory",
        ),
        ("分为“★”、“▲”两级：★级为否决项，▲级为扣3分项。", "▲1.1 速度2米。", "▲", "important"),
        ("注：“*”为关键参数，偏离即丧失中标资格。", "*1.1 速度每秒2米。", "*", "mandatory"),
    ],
)
def test_ways_to_say_what_a_mark_means(legend, clause, mark, meaning):
    assert carried(legend, clause) == [(mark, meaning)]


@pytest.mark.parametrize(
    "clause",
    [
        "1.1 交货期★：合同签订后30日内。",
        "1.2 交货地点（★）：采购人指定。",
        "[★]1.3 质保期三年以上。",
        "A1★ 速度不低于每秒2米。",
        "1-1★ 速度不低于每秒3米。",
        "第3条★速度不低于每秒4米。",
        "Ⅱ.★速度不低于每秒4米。",
        "1.交付：★合同签订后30日内。",
        "3. 两小时内到场（★重要条款）。",
    ],
)
def test_a_mark_stands_behind_a_name_or_an_odd_number_too(clause):
    assert carried(STAR, clause) == [("★", "mandatory")]


def test_marks_are_told_in_a_list_of_what_makes_a_bid_invalid():
    lines = ["有下列情形之一的，投标无效：", "（1）不满足“※”条款的；", "※1.1 速度每秒2米。"]

    assert carried(*lines) == [("※", "mandatory")]


def test_what_is_ordinary_is_important_where_it_costs_points():
    legend = "带“△”的为一般条款，偏离扣1分，偏离达3条（含）以上的按无效报价处理。"

    assert carried(legend, "△1.1 速度每秒2米。") == [("△", "important")]


def test_a_marked_heading_covers_the_numbers_below_its_own():
    lines = [
        "★3.2 商务要求",
        "3.2.1 合同签订后30日内交货。",
        "3.3 其他要求",
        "3.3.1 服从管理和调度。",
    ]

    assert len(carried(STAR, *lines)) == 2


def test_the_head_of_a_table_below_a_marked_heading_is_no_clause(document):
    for line in (HEAD, STAR, "★（一）人员要求"):
        document.add_paragraph(line)
    add_table(document, [["岗位", "人数", "要求"], ["项目经理", "1", "五年以上经验"]])

    texts = [text for _, text in marked(read(saved(document)))]

    assert texts == ["★（一）人员要求", "项目经理 | 1 | 五年以上经验"]


def test_a_bid_may_miss_some_clauses_but_not_many():
    tender = read_text(HEAD, "“#”条款累计超过5条不满足的否决投标，每条扣2分。", "#1.1 速度2米。")

    assert [clause.meaning.value for clause in tender.clauses] == ["important"]
    assert "mark_limited" in warned(tender)


def test_one_miss_already_counts_where_any_single_one_is_named():
    assert carried("“★”有一项（含）以上不满足的无效。", "★1.1 速度2米。") == [("★", "mandatory")]


@pytest.mark.parametrize(
    "legend",
    [
        "本章加粗并加下划线的条款为实质性要求，不满足的投标无效。",
        "本章标注“◑”的条款为实质性要求，不满足的投标无效。",
    ],
)
def test_a_legend_that_nobody_understood_is_told(legend):
    assert "legend_unread" in warned(read_text(HEAD, legend, "1.交货期30日以内。"))


@pytest.mark.parametrize(
    "line",
    [
        "信封上应标明“正本”字样的内容不全的，按无效投标处理。",
        "标记了“实质性格式”的文件，不得改变要求，否则投标无效。",
        "1.项目经理：具有五年以上管理经验（实质性要求）。",
    ],
)
def test_words_in_quotes_or_brackets_elsewhere_define_no_mark(line):
    tender = read_text(HEAD, line)

    assert tender.marks == ()
    assert "legend_unread" not in warned(tender)


def test_what_bears_none_of_several_marks_gives_none_of_them_a_meaning():
    points = "▲条款每负偏离一项扣2分，非▲、★条款每负偏离一项扣1分，扣完为止。"

    tender = read_text(HEAD, STAR, points, "1. ★质保三年。")

    assert {mark.mark: mark.meaning.value for mark in tender.marks}["★"] == "mandatory"
    assert "legend_differs" not in warned(tender)


def test_to_ask_for_proof_gives_a_mark_no_second_meaning():
    tender = read_text(HEAD, STAR, "投标人应对★条款逐条响应并提供证明材料。")

    assert {mark.mark: mark.meaning.value for mark in tender.marks}["★"] == "mandatory"
    assert "legend_differs" not in warned(tender)


@pytest.mark.parametrize(
    "line", ["1.★、▲条款以外的要求为一般要求。", "1# 楼消防系统改造。", "#1变压器检修两次。"]
)
def test_what_only_names_marks_or_numbers_things_carries_none(line):
    assert carried(STAR, "标“#”的条款为重要条款，不满足扣1分。", line) == []


def test_a_legend_whose_marks_no_clause_carries_is_kept_and_is_no_warning():
    unused, used = (read_text(HEAD, STAR, f"{mark}1.1 速度不低于每秒2米。") for mark in ("", "★"))

    assert unused.marks == used.marks
    assert warned(unused) == warned(used)


def test_a_row_with_a_mark_is_no_head_of_a_table():
    lines = ["1、★\t质保期：三年以上。", "2、★\t售后：原厂服务。", "3、\t须符合规范要求。"]

    assert len(carried(STAR, *lines)) == 2


def test_ticked_boxes_are_no_marks():
    tender = read_text(HEAD, "以“■”形式标记的内容适用于本项目，以“□”标记的不适用于本项目。")

    assert tender.marks == ()


def test_a_table_may_say_what_each_mark_means(document):
    document.add_paragraph(HEAD)
    rows = [["标识", "含义"], ["★", "实质性条款，不满足无效"], ["▲", "重要条款，每项扣2分"]]
    add_table(document, rows)
    document.add_paragraph("▲1.1 噪声不高于65分贝。")

    tender = read(saved(document))

    assert {mark.mark: mark.meaning.value for mark in tender.marks} == {
        "★": "mandatory",
        "▲": "important",
    }
    assert [text for _, text in marked(tender)] == ["▲1.1噪声不高于65分贝。"]


@pytest.mark.parametrize(
    ("title", "said", "mark"),
    [
        ("是否★条款", "是", "★"),
        ("★", "√", "★"),
        ("重要性", "实质性", "实质性要求"),
        ("是否实质性要求", "是", "实质性要求"),
        ("标识", "▲", "▲"),
    ],
)
def test_marks_have_a_column_of_their_own(document, title, said, mark):
    for line in (HEAD, STAR):
        document.add_paragraph(line)
    rows = [["序号", "技术参数", title], ["1", "速度每秒2米", said], ["2", "噪声65分贝", "否"]]
    add_table(document, rows)

    assert [(one, text[:1]) for one, text in marked(read(saved(document)))] == [(mark, "1")]
