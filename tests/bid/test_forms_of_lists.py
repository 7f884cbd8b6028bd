"""Lists and tables in the forms that fresh tenders print them in."""

import pytest

from tests.bid.conftest import add_table, facts, marked, points, read, read_text, saved


@pytest.mark.parametrize(
    ("standard", "most"),
    [
        ("0～4分", 4),
        ("0-8分", 8),
        ("5分", 5),
        ("4分，近三年获得省级奖项，每项2分", 4),
        ("6分，具有高级职称得2分，每有一项类似业绩得2分，最多4分", 6),
        ("每项2分，最多6分", 6),
    ],
)
def test_the_points_that_stand_first_are_the_items_where_no_column_names_them(
    document, standard, most
):
    document.add_paragraph("第三章 评标办法")
    add_table(document, [["条款号", "评分因素", "评分标准"], ["2.2.4", "企业荣誉", standard]])

    assert points(read(saved(document))) == [("企业荣誉", most)]


def test_lines_with_tabs_are_a_table_as_in_a_word_file():
    tender = read_text(
        "第二章 投标人须知",
        "投标人须知前附表",
        "条款号\t条款名称\t编列内容",
        "3.4.1\t磋商保证金\t本项目不收取磋商保证金",
        "7.3.1\t履约担保\t合同金额的5%",
        "第三章 评审办法",
        "评审因素\t\t分值\t评审标准",
        "价格\t投标报价\t30\t低价优先",
        "技术\t技术方案\t40\t方案合理得40分",
        "\t类似业绩\t30\t每个3分",
        "第四章 采购需求",
        "序号\t名称\t技术要求",
        "1\t服务器\t★1.配置不少于2颗处理器；",
        "带“★”的条款必须满足，否则投标无效。",
    )

    assert facts(tender)["bid_bond_cny"] == 0
    assert "5%" in facts(tender)["performance_bond"]
    assert points(tender) == [("投标报价", 30), ("技术方案", 40), ("类似业绩", 30)]
    assert [item.group for item in tender.scoring] == ["价格", "技术", "技术"]
    assert [mark for mark, _ in marked(tender)] == ["★"]


def test_a_numbered_list_with_tabs_stays_one_of_paragraphs():
    tender = read_text(
        "第二章 投标人须知",
        "3.1 投标文件应包括下列内容：",
        "1.\t投标函",
        "2.\t授权委托书",
        "3.\t报价一览表",
    )

    assert [one.name for one in tender.documents] == ["投标函", "授权委托书", "报价一览表"]


@pytest.mark.parametrize("volume", ["册", "部分", "卷"])
def test_the_forms_of_every_volume_are_documents_of_the_bid(volume):
    tender = read_text(
        "第一章 招标公告",
        "项目名称：数据平台建设项目",
        "项目编号：SJ-2026-001",
        "第六章 应答文件格式",
        f"第一{volume} 商务文件",
        "一、应答函",
        "二、法定代表人授权书",
        f"第二{volume} 技术文件",
        "一、技术条款应答表",
        "二、供货及服务方案",
        f"第三{volume} 价格文件",
        "一、报价一览表",
    )

    assert [one.name for one in tender.documents] == [
        "应答函",
        "法定代表人授权书",
        "技术条款应答表",
        "供货及服务方案",
        "报价一览表",
    ]


def test_a_part_of_the_tender_behind_the_forms_is_no_volume_of_the_bid():
    tender = read_text(
        "第一部分 招标公告",
        "项目名称：数据平台建设项目",
        "项目编号：SJ-2026-001",
        "第二部分 投标文件格式",
        "一、投标函",
        "致：采购人",
        "第三部分 技术文件",
        "一、平台建设方案",
    )

    assert [one.name for one in tender.documents] == ["投标函"]


def test_a_list_ends_before_the_evaluation():
    tender = read_text(
        "第二章 投标人须知",
        "投标人提交的投标文件应包括下列部分：",
        "（1）投标函",
        "（2）中小企业声明函（如为中小企业）",
        "第三章 评标方法与评标标准",
        "一、本次评标采用综合评分法，总分100分。",
        "二、评标标准",
    )

    assert [one.name for one in tender.documents] == ["投标函", "中小企业声明函"]


def test_what_a_form_asks_for_only_where_it_applies_is_not_required_of_all():
    tender = read_text(
        "第二章 投标人须知",
        "3.1 投标文件应包括下列内容：",
        "（1）投标函；",
        "（2）联合体协议书；",
        "第六章 投标文件格式",
        "一、投标函",
        "二、联合体协议书（如有）",
    )

    assert [(one.name, one.required) for one in tender.documents] == [
        ("投标函", True),
        ("联合体协议书", False),
    ]


@pytest.mark.parametrize("quote", ['"', ""], ids=["from Excel", "from Word"])
def test_a_pasted_cell_of_several_lines_stays_in_its_row(quote):
    tender = read_text(
        "第三章 评审办法",
        "评审因素\t分值\t评审标准",
        f"技术方案\t70\t{quote}方案完整得70分；",
        f"方案有缺漏得30分。{quote}",
        "类似业绩\t30\t每个3分",
    )

    assert points(tender) == [("技术方案", 70), ("类似业绩", 30)]
    assert tender.scoring[0].criteria == "方案完整得70分；\n方案有缺漏得30分。"


def test_a_heading_between_two_pasted_tables_is_no_part_of_a_cell():
    tender = read_text(
        "第三章 评审办法",
        "评审因素\t分值\t评审标准",
        "投标报价\t100\t低价优先",
        "第四章 采购需求",
        "序号\t名称\t技术要求",
        "1\t服务器\t★配置不少于2颗处理器；",
        "带“★”的条款必须满足，否则投标无效。",
    )

    assert points(tender) == [("投标报价", 100)]
    assert [one.place.part.split(" / ")[0] for one in tender.clauses if one.mark] == [
        "第四章采购需求"
    ]
