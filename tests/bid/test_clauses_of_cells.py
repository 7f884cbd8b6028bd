"""Requirements that a cell counts up, one clause each; and paragraphs that ask for nothing."""

import pytest

from presales_desk.bid.tender import ClauseKind
from tests.bid.conftest import add_table, read, read_text, saved

REQUIREMENTS = "第四章 采购需求"
ITEMS = "1.支持不少于12种数据源。\n2.支持可视化拖拽。\n（1）含撤销；\n3.支持增量同步。"


def clauses_of(document, *rows, title="二、功能要求"):
    document.add_paragraph(REQUIREMENTS)
    document.add_paragraph(title)
    add_table(document, [["序号", "模块", "功能描述", "数量"], *rows])
    return read(saved(document)).clauses


def test_each_number_of_a_cell_is_a_clause_in_its_place(document):
    clauses = clauses_of(document, ["1", "数据集成", ITEMS, "1套"])

    assert [(one.number, one.text) for one in clauses] == [
        ("1.", "1.支持不少于12种数据源。"),
        ("2.", "2.支持可视化拖拽。\n（1）含撤销；"),
        ("3.", "3.支持增量同步。"),
    ]
    assert {one.section for one in clauses} == {"二、功能要求 / 数据集成"}
    assert len({one.place for one in clauses}) == 1


def test_numbers_in_one_line_are_clauses_too(document):
    clauses = clauses_of(
        document, ["1", "电梯", "（1）每月检查；（2）24小时急修；（3）年检。", "2台"]
    )

    assert [one.number for one in clauses] == ["（1）", "（2）", "（3）"]


def test_heads_inside_a_cell_say_what_the_items_below_are_about(document):
    lines = "服务器：\n1.双路处理器。\n2.冗余电源。\n存储：\n1.双控制器。\n2.可用容量100TB。"
    clauses = clauses_of(document, ["1", "硬件", lines, "1套"])

    assert [one.section.split(" / ")[-1] for one in clauses] == ["服务器", "服务器", "存储", "存储"]


def test_what_stands_before_the_items_is_a_clause_unless_it_only_leads_to_them(document):
    clauses = clauses_of(
        document,
        ["1", "付款方式", "采用分期支付方式。\n1.签订后付30%。\n2.验收后付70%。", ""],
        ["2", "培训", "培训要求如下：\n1.现场培训2次。\n2.提供教材。", ""],
        title="二、项目要求",
    )

    assert [one.text for one in clauses] == [
        "采用分期支付方式。",
        "1.签订后付30%。",
        "2.验收后付70%。",
        "1.现场培训2次。",
        "2.提供教材。",
    ]
    assert clauses[1].kind is ClauseKind.COMMERCIAL


def test_a_row_that_asks_for_more_than_its_list_stays_whole(document):
    clauses = clauses_of(document, ["1", "数据集成", ITEMS, "按采购人实际需要分三批交付"])

    assert [one.text.endswith("三批交付") for one in clauses] == [True]


def test_a_decimal_is_no_number_of_an_item(document):
    clauses = clauses_of(document, ["1", "屏幕", "点间距：\n1.25mm以下。\n2.5K分辨率以上。", "1块"])

    assert len(clauses) == 1


@pytest.mark.parametrize(
    "lines",
    [
        ("（一）项目背景", "随着业务增长，原有平台于2015年建成，设备老化，已无法支撑日常业务。"),
        ("一、项目概况", "我院位于江海市，占地面积120亩，现有在校学生8000人。"),
        ("二、建设目标", "以数据为驱动，打造全域感知、高效协同的智慧园区。"),
        ("二、建设目标", "1、建成统一的数据中心。", "通过本项目建设，实现业务全流程在线办理。"),
        (
            "一、项目概况",
            "1、项目名称：某平台",
            "2、项目背景：为落实上级要求，拟建平台。",
            "3、现状：数据分散。",
        ),
        ("三、采购内容", "为规范食堂配送工作，现拟对某食堂配送服务项目采用公开招标方式采购。"),
    ],
)
def test_what_only_tells_is_no_clause(lines):
    below = ("四、服务要求", "提供7×24小时电话支持服务。")
    clauses = read_text(REQUIREMENTS, *lines, *below).clauses

    assert [one.text for one in clauses] == ["提供7×24小时电话支持服务。"]


@pytest.mark.parametrize(
    "line",
    [
        "投标人须对现有系统进行迁移，业务中断不超过2小时。",
        "服务期限：自合同签订之日起一年。",
        "系统支持双机热备和断点续传。",
        "2.提供现场培训两次。",
        "原有设备应全部利旧。",
        "1、项目背景：投标人须了解现场。",
    ],
)
def test_a_requirement_among_the_background_stays_a_clause(line):
    clauses = read_text(REQUIREMENTS, "一、项目概况", line).clauses

    assert [one.text for one in clauses] == [line]


def test_a_goal_with_a_figure_to_reach_stays_a_clause():
    line = "为保障高峰期业务，平台并发用户数不少于5000。"

    assert [one.text for one in read_text(REQUIREMENTS, "二、建设目标", line).clauses] == [line]


def test_short_and_run_on_requirements_beside_marked_ones_are_clauses_too(document):
    document.add_paragraph("标注“▲”的条款为实质性条款，不满足作无效投标处理。")
    lines = "▲双控制器；\n支持快照；\n1）端口：48个千兆电口；2）交换容量≥2Tbps；3）▲支持堆叠。"
    clauses = clauses_of(document, ["1", "存储", lines, "1套"])

    assert [(one.mark, one.text) for one in clauses] == [
        ("▲", "▲双控制器；"),
        ("", "支持快照；"),
        ("", "1）端口：48个千兆电口；"),
        ("", "2）交换容量≥2Tbps；"),
        ("▲", "3）▲支持堆叠。"),
    ]


def test_what_an_empty_cell_means_is_not_what_the_mark_before_means(document):
    document.add_paragraph(REQUIREMENTS)
    document.add_paragraph("注：标“★”为实质性要求，标“△”为重要参数，空白为一般参数。")
    add_table(
        document,
        [["序号", "参数性质", "技术参数"], ["1", "★", "电压220V"], ["2", "△", "工作温度-20℃～50℃"]],
    )
    tender = read(saved(document))

    assert [one.mark for one in tender.clauses] == ["★", "△"]
    assert [one.meaning.value for one in tender.marks] == ["mandatory", "important"]


def test_a_line_torn_before_its_figure_is_one_requirement(document):
    document.add_paragraph("标注“▲”的条款为实质性条款，不满足作无效投标处理。")
    lines = "★双控制器；\n▲可用容量\n≥200TB；\n支持快照。"
    clauses = clauses_of(document, ["1", "存储", lines, "1套"])

    assert [one.text for one in clauses] == ["★双控制器；", "▲可用容量\n≥200TB；", "支持快照。"]
