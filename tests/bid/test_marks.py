"""What marks mean is what the tender says, and nothing else."""

import pytest

from tests.bid.conftest import add_table, marked, read, read_markdown, read_text, saved

HEAD = "第一章 采购需求"


def meanings(tender):
    return {mark.mark: mark.meaning.value for mark in tender.marks}


def test_each_mark_has_the_meaning_the_document_gives_it():
    tender = read_text(
        HEAD,
        "标注“▲”的条款为实质性要求，不满足的投标无效。",
        "标注“★”的条款为重要条款，每负偏离一项扣2分，不会作无效投标处理。",
        "1.▲须本地部署。",
        "2.★支持双机热备。",
    )

    assert meanings(tender) == {"▲": "mandatory", "★": "important"}
    assert [clause.meaning.value for clause in tender.clauses if clause.mark] == [
        "mandatory",
        "important",
    ]


def test_the_sentence_about_a_mark_is_no_clause():
    tender = read_text(HEAD, "凡标有“★”的条款均系实质性要求条款。", "“★”号条款不得负偏离。")

    assert marked(tender) == []


@pytest.mark.parametrize(
    "line",
    [
        "★1、投标人承诺派驻。",
        "3、★投标人承诺派驻。",
        "（二）★投标人承诺派驻。",
        "12.3（实质性要求）须驻场。",
    ],
)
def test_a_mark_is_found_before_and_behind_the_number(line):
    tender = read_text(HEAD, "标“★”的为实质性条款，否则投标无效。", line)

    assert len(marked(tender)) == 1


def test_bullets_are_no_marks():
    tender = read_text(HEAD, "凡标有“★”的条款均系实质性要求条款。", "◆ 地面保持清洁。", "■是 □否")

    assert marked(tender) == []


def test_a_marked_heading_covers_its_section_and_not_the_next():
    tender = read_text(
        HEAD,
        "标“★”的为实质性条款，否则投标无效。",
        "（九）★退出机制",
        "1.合同期满自然退出场所。",
        "2.三天内撤离全部人员。",
        "（十）其他要求",
        "1.提供培训两次以上。",
    )

    assert [text[:4] for _, text in marked(tender)] == ["（九）★", "1.合同", "2.三天"]


def test_a_mark_nobody_explains_is_taken_for_what_it_mostly_is_and_that_is_said():
    tender = read_text(HEAD, "★1、投标人承诺派驻人员。")

    assert marked(tender)
    assert "mark_assumed" in {warning.code for warning in tender.warnings}


def test_two_meanings_of_one_mark_are_shown_and_the_stricter_holds():
    tender = read_text(
        HEAD, "标“★”的条款不满足扣2分。", "标“★”的条款不满足投标无效。", "★1、派驻人员。"
    )

    assert [clause.meaning.value for clause in tender.clauses if clause.mark] == ["mandatory"]
    assert "legend_differs" in {warning.code for warning in tender.warnings}


@pytest.mark.parametrize(
    "line",
    [
        "（3）★条款出现负偏离的。",
        "★条款每有一条负偏离扣2分，扣完为止",
        "★指标项不满足的，按无效响应处理。",
        "★号条款偏离表",
    ],
)
def test_a_line_that_speaks_of_marks_carries_none(line):
    tender = read_text(HEAD, "标“★”的为实质性条款，否则投标无效。", line)

    assert marked(tender) == []


def test_a_requirement_may_begin_with_the_same_words():
    lines = ["★标识牌须采用不锈钢。", "★项目经理须驻场。", "★指标牌须安装到位。"]
    tender = read_text(HEAD, "标“★”的为实质性条款，否则投标无效。", *lines)

    assert [text for _, text in marked(tender)] == lines


def test_one_meaning_is_told_once():
    tender = read_text(
        HEAD,
        "标“▲”的条款为重要条款，每有一条负偏离扣2分。",
        "标“▲”的条款负偏离的，每条扣2分。",
    )

    assert meanings(tender) == {"▲": "important"}
    assert len(tender.marks) == 1


def test_a_list_of_reasons_to_reject_ends_where_its_numbers_end(document):
    document.add_paragraph("第二章 评标办法")
    document.add_paragraph("有下列情形之一的，投标无效：")
    document.add_paragraph("（1）未按要求缴纳投标保证金的；")
    document.add_paragraph("（2）投标总价超过最高限价的。")
    add_table(
        document, [["评审项目", "分值", "评分标准"], ["价格", "30", "最低的为基准价，得满分"]]
    )

    tender = read(saved(document))

    assert [rule.text[:3] for rule in tender.rejections] == ["（1）", "（2）"]


def test_one_sentence_may_speak_of_several_marks():
    tender = read_text(
        HEAD,
        "标“★”的不满足作无效投标处理，标“▲”的为重要参数，每项扣2分。",
        "#为重要参数，一般参数不标。",
    )

    assert meanings(tender) == {"★": "mandatory", "▲": "important", "#": "important"}


def test_what_a_marked_clause_costs_in_points_is_no_clause_itself():
    tender = read_text(
        "第四章 采购需求",
        "标注“※”的条款为核心技术指标，评分时重点考虑。",
        "※2.1 扫描速度不低于每秒两万。",
        "第五章 评标办法",
        "※每负偏离一项扣3分",
    )

    assert marked(tender) == [("※", "※2.1扫描速度不低于每秒两万。")]


def test_a_usual_mark_counts_behind_a_chinese_number_and_inside_a_row_too():
    tender = read_markdown(
        "# 第五章 采购需求",
        "",
        "二、★监理工程师须在关键节点到场。",
        "",
        "| 序号 | 项目 | 技术要求 |",
        "| --- | --- | --- |",
        "| 1 | 面层 | ▲厚度不小于4cm |",
    )

    assert [mark for mark, _ in marked(tender)] == ["★", "▲"]


def test_a_mark_that_asks_for_papers_is_important():
    tender = read_text(
        "第八章 技术规格",
        "注：标注“#”的指标须提供技术支持资料，否则视为不满足。",
        "#2.4 探测器有效面积不小于100平方毫米",
    )

    (clause,) = [one for one in tender.clauses if one.mark]
    assert (clause.mark, clause.meaning.value) == ("#", "important")


def test_a_word_in_a_column_of_its_own_can_be_a_mark():
    tender = read_markdown(
        "# 第三章 技术需求",
        "",
        "需求分为“必须”“重要”两级，标记为“必须”的需求不满足者按废标处理。",
        "",
        "| 编号 | 需求名称 | 需求描述 | 重要性 |",
        "|---|---|---|---|",
        "| T-01 | 国密加密 | 存储与传输采用SM4 | 必须 |",
        "| T-02 | 报表 | 提供自定义统计报表 | 一般 |",
    )

    assert marked(tender) == [("必须", "T-01 | 国密加密 | 存储与传输采用SM4 | 必须")]
    assert [clause.meaning.value for clause in tender.clauses if clause.mark] == ["mandatory"]


def test_the_unmarked_lines_of_a_cell_with_a_marked_one_are_requirements_too(document):
    document.add_paragraph("第四章 采购需求")
    document.add_paragraph("“▲”项为重要指标，负偏离每项扣2分。")
    lines = (
        "1.支持不少于12种数据源的接入。",
        "▲2.转换组件不少于40个。",
        "3.支持增量同步\n和断点续传。",
    )
    add_table(document, [["模块", "子模块", "描述"], ["治理", "数据集成", "\n".join(lines)]])

    asked = [(one.mark, one.text) for one in read(saved(document)).clauses]

    assert asked == list(zip(("", "▲", ""), lines, strict=True))
