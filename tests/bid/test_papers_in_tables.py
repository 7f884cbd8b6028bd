"""Papers that data sheets and tables of reviews name in their cells."""

import pytest

from tests.bid.conftest import add_table, names, read, read_text, saved


def of_row(document, *cells):
    for line in ("第二章 投标人须知", "投标人须知前附表"):
        document.add_paragraph(line)
    add_table(document, [["条款号", "条款名称", "编列内容"], list(cells)])
    return names(read(saved(document)))


def test_a_cell_lists_documents_on_its_lines_whatever_they_end_with(document):
    items = "1.投标函\n2.授权委托书\n3.投标保证金\n4.施工组织设计\n5.资格审查资料"

    assert of_row(document, "3.1.1", "构成投标文件的材料", items) == [
        *("投标函", "授权委托书", "投标保证金", "施工组织设计", "资格审查资料"),
    ]


def test_the_volumes_of_a_bid_may_run_on_in_one_cell(document):
    items = (
        "资格文件：（1）营业执照；（2）信用承诺书。商务文件：（1）响应函；（2）商务偏离表。"
        "报价文件：（1）报价一览表；（2）报价明细表。"
    )

    assert of_row(document, "9", "响应文件组成", items) == [
        *("营业执照", "信用承诺书", "响应函", "商务偏离表", "报价一览表", "报价明细表"),
    ]


@pytest.mark.parametrize(
    ("asked", "papers"),
    [
        ("资质要求：工程专业承包二级资质证书（提供证书扫描件）", ["工程专业承包二级资质证书"]),
        ("财务要求：近三年财务审计报告（提供扫描件）", ["近三年财务审计报告"]),
        ("业绩要求：近三年类似业绩不少于2个（提供合同扫描件）", ["合同扫描件"]),
        ("项目经理要求：附社保缴费证明复印件", ["社保缴费证明复印件"]),
    ],
)
def test_the_row_of_who_may_bid_says_what_proves_it(document, asked, papers):
    assert of_row(document, "1.4.1", "投标人资质条件、能力和信誉", asked) == papers


def test_a_review_looks_at_papers_that_it_names_or_that_must_be_held(document):
    document.add_paragraph("第三章 评标办法")
    document.add_paragraph("资格审查表")
    rows = [
        ["序号", "审查内容", "合格标准"],
        ["1", "营业执照", "具有有效的营业执照"],
        ["2", "依法纳税", "近6个月内任意一个月纳税凭证"],
        ["3", "特定资格", "具有《医疗器械经营许可证》"],
        ["4", "印刷资格", "具有印刷经营许可证或备案证明"],
    ]
    add_table(document, rows)

    assert names(read(saved(document))) == [
        *("营业执照", "近6个月内任意一个月纳税凭证", "医疗器械经营许可证"),
    ]


def test_a_chapter_of_reviews_may_list_what_bidders_hand_in():
    tender = read_text(
        "第三章 资格审查",
        "投标人须提交以下资格证明材料，否则视为无效投标：",
        "a.有效的营业执照副本复印件；",
        "b.依法缴纳税收和社会保障资金的证明；",
        "c.无重大违法记录声明。",
        "评标委员会应当要求其提供以下证明材料：",
        "a.成本说明；",
        "b.进货合同；",
    )

    assert names(tender) == [
        *("有效的营业执照副本复印件", "依法缴纳税收和社会保障资金的证明", "无重大违法记录声明"),
    ]


def test_a_short_request_says_behind_a_colon_what_a_quotation_holds():
    tender = read_text(
        "办公家具询价函",
        "一、项目名称：办公家具",
        "二、报价文件要求：报价单、营业执照复印件、售后服务承诺，以上材料加盖公章密封。",
    )

    assert names(tender) == ["报价单", "营业执照复印件", "售后服务承诺"]


def test_a_table_below_the_order_of_binding_lists_the_bid(document):
    document.add_paragraph("第二章 投标人须知")
    document.add_paragraph("投标文件组成及装订顺序如下：")
    rows = [
        ["序号", "文件名称", "是否必须", "备注"],
        ["1", "投标函", "是", "格式见附件1"],
        ["2", "审计报告", "是", "近三年"],
        ["3", "联合体协议", "否", "如有"],
    ]
    add_table(document, rows)
    found = {one.name: one.required for one in read(saved(document)).documents}

    assert found == {"投标函": True, "审计报告": True, "联合体协议": False}


def test_a_chapter_of_reviews_may_print_the_proofs_in_a_table(document):
    document.add_paragraph("第三章 资格审查")
    document.add_paragraph("资格证明文件清单")
    rows = [
        ["序号", "资料名称", "要求", "形式"],
        ["1", "营业执照", "有效", "复印件"],
        ["2", "法人授权委托书", "签字盖章", "原件"],
    ]
    add_table(document, rows)

    assert names(read(saved(document))) == ["营业执照", "法人授权委托书"]


def test_a_qualification_names_the_certificates_of_people_too():
    tender = read_text(
        "第一章 招标公告",
        "二、申请人的资格要求",
        "3.1 具有有效的《道路运输经营许可证》；",
        "3.2 项目负责人须具有二级及以上注册建造师证书及安全生产考核合格证（B证）。",
    )

    assert names(tender) == [
        *("道路运输经营许可证", "二级及以上注册建造师证书", "安全生产考核合格证"),
    ]


def test_a_qualification_asks_for_evidence_of_experience():
    tender = read_text(
        "第一章 招标公告",
        "3. 投标人资格要求",
        "3.4 业绩：近五年完成过类似项目，提供中标通知书、合同、竣工验收证明。",
        "第二章 投标人须知",
        "投标文件应包括下列内容：",
        *("（1）投标函；", "（2）报价表；"),
    )

    assert names(tender)[:3] == ["中标通知书", "合同", "竣工验收证明"]
