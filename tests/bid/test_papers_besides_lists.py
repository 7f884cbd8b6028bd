"""Papers that a tender asks for far from the list of what a bid consists of."""

import pytest

from tests.bid.conftest import add_table, names, read, read_markdown, read_text, saved

LIST = ("第三章 投标人须知", "投标文件应包括下列内容：", "（1）投标函；", "（2）开标一览表；")


def added(*lines):
    return names(read_text(*LIST, *lines))[2:]


def test_reports_and_screenshots_that_parameters_ask_for_are_told_once_each():
    asked = added(
        "第四章 采购需求",
        "1.机械臂重复定位精度不低于0.2mm（提供具有CMA标识的检测报告复印件）。",
        "2.绝缘电阻不低于20MΩ，提供检测报告。",
        "3.支持图形化编程，提供功能截图。",
        "4.内置不少于100个算法，提供软件著作权登记证书。",
        "5.供应商须与进场人员签订保密协议，并提供无犯罪记录证明。",
    )

    assert asked == [
        "具有CMA标识的检测报告复印件",
        "功能截图",
        "软件著作权登记证书",
        "无犯罪记录证明",
    ]


@pytest.mark.parametrize(
    ("criterion", "papers"),
    [
        ("具有ISO9001、ISO27001认证证书，每项2分。", ["ISO9001、ISO27001认证证书"]),
        ("具有有效的质量管理体系认证得2分。", ["质量管理体系认证"]),
        (
            "1.具有质量管理体系认证证书；2.环境管理体系认证证书。",
            ["质量管理体系认证证书", "环境管理体系认证证书"],
        ),
        ("同时获得质量体系认证、环境管理体系认证的得2分。", ["质量体系认证", "环境管理体系认证"]),
        ("若属于节能产品，须提供节能产品认证证书。", []),
        ("成交后每年清洗两次并提供检测报告。", []),
    ],
)
def test_certificates_that_criteria_count_are_papers_of_the_bid(criterion, papers):
    assert added("第五章 评标办法", criterion) == papers


def test_papers_that_a_list_names_are_not_told_again():
    lines = [*LIST, "（3）产品检测报告；", "第四章 采购需求", "1.壁厚不低于5mm，提供检测报告。"]

    assert names(read_text(*lines)) == ["投标函", "开标一览表", "产品检测报告"]


def test_an_item_that_gathers_papers_in_brackets_names_each():
    item = "（3）资格证明文件（营业执照、《国家秘密载体印制资质证书》等复印件）；"

    assert added(item) == ["资格证明文件", "营业执照", "国家秘密载体印制资质证书"]


def test_a_licence_called_by_its_title_among_the_conditions_is_a_paper():
    notice = (
        "第一章 招标公告",
        "二、供应商资格要求：",
        "1.供应商须具有主管部门颁发的《工程测绘资质证书》乙级及以上资质；",
    )

    assert "工程测绘资质证书" in names(read_text(*notice, *LIST))


def test_samples_to_be_handed_in_are_a_part_of_the_bid():
    line = "八、样品递交：2026年4月8日8时30分前，样品1件，未按要求递交样品的作无效投标处理。"
    notice = ("第一章 招标公告", "七、开标时间：2026年4月8日9时。")

    assert "样品" in names(read_text(*notice, line, *LIST))
    assert "样品" not in names(read_text(*notice, "八、样品：本项目不要求提供样品。", *LIST))


def test_a_proof_of_which_only_the_time_is_said_is_one_of_what_stands_before():
    tender = read_text(
        "第一章 招标公告",
        "二、申请人的资格要求：提供下列材料：",
        "1）有依法缴纳税收的良好记录：提供投标截止日前6个月内任意1个月的证明材料。",
        *LIST,
    )

    assert "依法缴纳税收的证明材料" in names(tender)


def test_all_rows_of_the_contents_among_the_forms_are_documents():
    tender = read_markdown(
        "第六章 投标文件格式",
        "",
        "格式二：",
        "",
        "投标文件目录",
        "",
        "一、投标函",
        "",
        "二、提供具有独立承担民事责任的能力的证明材料",
        "",
        "三、资格性审查要求的其他资质证明文件",
        "",
        "四、各类证明材料",
        "",
        "格式三：",
        "",
        "投标函",
    )

    assert names(tender) == [
        "投标函",
        "具有独立承担民事责任的能力的证明材料",
        "资格性审查要求的其他资质证明文件",
        "各类证明材料",
    ]


def test_a_form_for_proofs_of_any_kind_is_a_document():
    forms = ("格式一 投标函", "格式二 开标一览表", "格式三 授权书", "格式四 有关证明文件")

    assert names(read_text("第六章 投标文件格式", *forms))[-1] == "有关证明文件"


def test_a_table_of_parameters_asks_for_papers_too(document):
    for line in (*LIST, "第四章 采购需求"):
        document.add_paragraph(line)
    rows = [["序号", "指标", "要求"], ["1", "内胆", "食品级304不锈钢，提供检测报告"]]
    add_table(document, rows)

    assert names(read(saved(document)))[-1] == "检测报告"


def test_an_item_that_gathers_papers_may_count_them_behind_a_colon():
    item = "（3）供应商资格证明文件：（1）营业执照；（2）税务登记证；（3）近三个月社保缴纳证明；"

    assert added(item) == [
        *("供应商资格证明文件", "营业执照", "税务登记证", "近三个月社保缴纳证明"),
    ]
