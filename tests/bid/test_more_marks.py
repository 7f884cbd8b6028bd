"""Legends of marks in words, and sentences that name a mark only to leave it out."""

from tests.bid.conftest import add_table, marked, read, read_text, saved


def meanings(tender):
    return [(mark.mark, mark.meaning.value) for mark in tender.marks]


def test_the_legend_of_a_mark_in_words_is_no_clause():
    tender = read_text(
        "第四章 采购需求",
        "3.3 以“（实质性要求）”注明的商务条款，投标人不得负偏离，否则投标无效。",
        "1. 交付时间（实质性要求）：合同签订后60个日历天内完成安装调试。",
    )

    assert meanings(tender) == [("实质性要求", "mandatory")]
    assert [text for _, text in marked(tender)] == [
        "1. 交付时间（实质性要求）：合同签订后60个日历天内完成安装调试。"
    ]


def test_a_sentence_about_the_clauses_without_a_mark_gives_the_mark_no_second_meaning():
    tender = read_text(
        "第四章 采购需求",
        "加注“*”的条款为关键条款，任何一条不满足将导致投标无效。",
        "技术响应：加注“*”以外的条款每一项负偏差扣0.5分。",
        "除加注“*”的条款外，其他条款每一项负偏差扣0.5分。",
    )

    assert meanings(tender) == [("*", "mandatory")]
    assert "legend_differs" not in {warning.code for warning in tender.warnings}


def test_the_number_of_a_clause_may_stand_behind_what_its_group_is_called(document):
    document.add_paragraph("第四章 采购需求")
    document.add_paragraph("★条款为实质性条款，不满足的投标无效。")
    rows = [
        ["序号", "名称", "参数", "要求"],
        ["1", "净水机", "★1.1处理水源", "可处理江河湖泊及坑塘水，浊度不大于300NTU"],
    ]
    add_table(document, rows)

    assert [one.number for one in read(saved(document)).clauses if one.mark] == ["1.1"]


def test_a_numbered_sentence_may_say_what_each_mark_stands_for():
    tender = read_text(
        "第二章 采购需求",
        "一、▲代表实质性要求指标，不满足将导致响应被否决，#代表重要指标，无标识则表示一般指标。",
        "▲1.1支持双电源。",
        "#1.2支持热插拔。",
    )

    assert meanings(tender) == [("▲", "mandatory"), ("#", "important")]
    assert [mark for mark, _ in marked(tender)] == ["▲", "#"]


def test_a_list_of_rejections_in_the_chapter_before_makes_no_mark_stricter():
    tender = read_text(
        "第三章 评标办法",
        "投标文件有下列情形之一的，投标无效：",
        "（1）没有盖章的；",
        "第四章 采购需求",
        "注：标▲项需提供相关证明材料。",
        "▲1.支持拖拽绘制场景。",
    )

    assert meanings(tender) == [("▲", "important")]


def test_asterisks_beside_the_numbers_of_several_clauses_are_held_to_reject():
    tender = read_text(
        "第二章 采购需求",
        "1)*有效的营业执照；",
        "2)*授权委托书；",
        "*3.1支持8个探头；",
        "4.星号*只是乘号。",
    )

    assert [mark for mark, _ in marked(tender)] == ["*", "*", "*"]
    assert "mark_assumed" in {warning.code for warning in tender.warnings}


def test_one_asterisk_is_no_mark_without_a_word_about_it():
    assert marked(read_text("第二章 采购需求", "1)*有效的营业执照；", "2)授权委托书；")) == []


def test_an_asterisk_before_the_number_of_a_clause_is_a_mark_without_a_legend():
    tender = read_text(
        "第四章 采购需求",
        "*1、具有有效的营业执照；",
        "*2、设备功率不低于500W；",
        "*3、提供三年质保；",
    )

    assert [clause.mark for clause in tender.clauses] == ["*", "*", "*"]


def test_what_explains_the_signs_is_no_heading_whose_mark_covers_the_chapter():
    tender = read_text(
        "第二章 投标人须知",
        "★、▲、#符号说明：",
        "“★”为关键性条款，任意一条不满足其投标将被否决；“▲”为重要技术参数。",
        "一、说明",
        "1. 适用范围",
        "1.1 本招标文件仅适用于本招标文件第一章中所叙述的项目。",
        "第三章 采购需求",
        "★1. 质保期不少于三年。",
        "▲2. 探测器像素不低于100万。",
    )

    assert marked(tender) == [("★", "★1. 质保期不少于三年。"), ("▲", "▲2. 探测器像素不低于100万。")]
    assert meanings(tender)[:2] == [("★", "mandatory"), ("▲", "important")]


def test_a_criterion_about_marked_clauses_is_no_clause(document):
    document.add_paragraph("第三章 采购需求")
    document.add_paragraph("带“★”的为实质性条款，不满足的投标无效。")
    document.add_paragraph("★1. 质保期不少于三年。")
    document.add_paragraph("第四章 评标办法")
    rows = [
        ["序号", "评分因素", "分值", "评分标准"],
        ["1", "价格", "30", "投标报价得分＝（评标基准价/投标报价）×30"],
        ["2", "重要指标响应（★）", "0-9", "完全满足得9分，每负偏离一条扣3分。"],
        ["3", "★条款满足情况", "15", "全部满足得15分，每负偏离一条扣5分。"],
    ]
    add_table(document, rows)

    assert marked(read(saved(document))) == [("★", "★1. 质保期不少于三年。")]


def test_a_review_may_say_in_a_column_which_of_its_rows_are_marked(document):
    document.add_paragraph("第三章 采购需求")
    document.add_paragraph("带“★”的为实质性条款，不满足的投标无效。")
    document.add_paragraph("第四章 评标办法")
    rows = [
        ["序号", "审查内容", "是否★条款"],
        ["1", "交货期不超过三十日历天", "是"],
        ["2", "培训不少于两次", "否"],
    ]
    add_table(document, rows)

    assert [text for _, text in marked(read(saved(document)))] == [
        "1 | 交货期不超过三十日历天 | 是"
    ]


def test_a_word_that_closes_a_clause_marks_it_whatever_the_clause_says_of_glyphs():
    tender = read_text(
        "第二章 报价须知",
        "5. 报价文件由以下部分组成，凡注明“必备”者缺一不可，否则作无效报价处理：",
        "5.1 报价函（必备）；",
        "5.2 授权书（代理商报价时必备）；",
        "5.3 主要产品的彩页，须能反映技术要求中带“▲”指标（必备）；",
    )

    assert [one.text[:3] for one in tender.clauses if one.mark == "必备"] == ["5.1", "5.2", "5.3"]
