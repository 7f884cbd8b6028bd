"""Lists of documents inside sentences, cells, volumes and tables of contents."""

from tests.bid.conftest import facts, names, read_markdown, read_text


def test_a_list_of_documents_may_run_on_inside_one_sentence():
    tender = read_text(
        "第二章 供应商须知",
        "3.响应文件由以下部分组成：（1）响应函；（2）报价一览表；（3）养护服务方案；（4）类似业绩证明。",
        "4.供应商只能提交一个报价。",
    )

    assert names(tender) == ["响应函", "报价一览表", "养护服务方案", "类似业绩证明"]


def test_each_volume_may_list_its_documents_in_a_sentence_of_its_own():
    tender = read_text(
        "第二章 投标人须知",
        "3.投标文件由资格证明文件、商务技术文件两部分组成：",
        "3.1 资格证明文件：（1）营业执照；（2）信用查询截图。",
        "3.2 商务技术文件：（1）投标函；（2）施工组织设计。",
    )

    assert names(tender) == ["营业执照", "信用查询截图", "投标函", "施工组织设计"]


def test_what_the_tender_itself_consists_of_is_no_document_of_the_bid():
    tender = read_text(
        "第二章 供应商须知",
        "2.1 本磋商文件包括：（1）采购邀请；（2）供应商须知；（3）评审办法。",
    )

    assert names(tender) == []


def test_a_list_of_more_than_ten_documents_in_chinese_numerals_is_read_to_its_end():
    numerals = "一二三四五六七八九"
    numbers = [*numerals, "十", "十一", "十二"]
    tender = read_text(
        "第二章 投标人须知",
        "1.投标文件应包括下列内容：",
        *(f"（{number}）第{number}类证明材料" for number in numbers),
    )

    assert len(names(tender)) == 12


def test_the_contents_of_the_forms_name_documents_that_end_with_no_usual_word():
    tender = read_text(
        "第五章 投标文件格式",
        "目 录",
        "一、投标函及投标函附录",
        "二、投标保证金",
        "三、施工组织设计",
        "一、投标函及投标函附录",
        "致：招标人",
    )

    assert names(tender) == ["投标函及投标函附录", "投标保证金", "施工组织设计"]


def test_a_bid_in_two_envelopes_lists_the_documents_of_each():
    tender = read_text(
        "第二章 投标人须知",
        "3.1.1 投标文件应包括下列内容：",
        "第一个信封（商务及技术文件）：",
        "（1）投标函；",
        "（2）施工组织设计；",
        "第二个信封（报价文件）：",
        "（1）已标价工程量清单；",
    )

    assert names(tender) == ["投标函", "施工组织设计", "已标价工程量清单"]


def test_a_row_may_count_up_the_documents_of_each_part_in_one_line():
    tender = read_markdown(
        "# 第二章 供应商须知",
        "",
        "| 序号 | 内容 | 要求 |",
        "|---|---|---|",
        "| 1 | 响应文件组成 | 1、商务部分：①响应函；②报价表；2、技术部分：③技术方案 |",
    )

    assert names(tender) == ["响应函", "报价表", "技术方案"]


def test_a_table_of_the_forms_names_the_documents_and_which_are_optional():
    tender = read_markdown(
        "# 第五章 响应文件格式",
        "",
        "| 序号 | 文件名称 | 是否必须 | 格式 |",
        "|---|---|---|---|",
        "| 1 | 响应函 | 必须 | 格式1 |",
        "| 2 | 中小企业声明函 | 如有 | 格式2 |",
    )

    assert names(tender) == ["响应函", "中小企业声明函"]
    assert tender.documents[1].required is False


def test_a_head_that_speaks_of_binding_too_opens_a_list():
    tender = read_text(
        "第二章 比选须知",
        "一、参选文件应包含以下资料，并按顺序装订：",
        "1、参选报价函（加盖公章）",
        "2、营业执照（复印件）",
        "二、参选文件一式三份，密封递交。",
    )

    assert names(tender) == ["参选报价函（加盖公章）", "营业执照（复印件）"]
    assert facts(tender)["copies"] == "一式三份"


def test_volumes_of_any_name_follow_one_another_below_the_head_of_a_list():
    tender = read_text(
        "第五篇 供应商须知",
        "响应文件由以下部分组成：",
        "（一）经济部分",
        "1.磋商报价函",
        "2.明细报价表",
        "（二）资格条件",
        "1.营业执照",
        "2.法定代表人授权委托书",
        "（三）响应文件的密封",
        "1.密封袋应写明供应商名称。",
    )

    assert names(tender) == ["磋商报价函", "明细报价表", "营业执照", "法定代表人授权委托书"]
