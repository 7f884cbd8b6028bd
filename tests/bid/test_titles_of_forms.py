"""How titles of forms and lists of papers are numbered and set, from tender to tender."""

import pytest

from presales_desk.bid.chapters import passages
from presales_desk.bid.reading.blocks import Block
from presales_desk.bid.required.reader import read_documents
from tests.bid.conftest import names, read_text


def numbered(tender):
    return [(one.number, one.name) for one in tender.documents]


@pytest.mark.parametrize(
    ("lines", "documents"),
    [
        (
            ("IV-1投标书", "IV-2开标一览表", "IV-9-1关于资格的声明函"),
            [("IV-1", "投标书"), ("IV-2", "开标一览表"), ("IV-9-1", "关于资格的声明函")],
        ),
        (
            ("目 录", "Ⅰ、投标函", "Ⅱ、授权委托书", "Ⅲ、投标保证金", "Ⅳ、技术方案"),
            [
                *(("Ⅰ、", "投标函"), ("Ⅱ、", "授权委托书")),
                *(("Ⅲ、", "投标保证金"), ("Ⅳ、", "技术方案")),
            ],
        ),
        (
            ("A. 投标函", "B. 开标一览表", "C. 技术方案", "D. 业绩证明"),
            [("A.", "投标函"), ("B.", "开标一览表"), ("C.", "技术方案"), ("D.", "业绩证明")],
        ),
    ],
)
def test_titles_of_forms_are_numbered_with_letters_too(lines, documents):
    assert numbered(read_text("第六章 投标文件格式", *lines)) == documents


def test_a_list_goes_on_with_the_letter_of_its_next_volume():
    tender = read_text(
        "第二章 投标人须知",
        "投标文件包括以下内容：",
        *("A1 投标函", "A2 开标一览表", "B1 营业执照", "B2 2025年度审计报告", "B3 技术方案"),
    )

    assert [number for number, _ in numbered(tender)] == ["A1", "A2", "B1", "B2", "B3"]
    assert names(tender)[3] == "2025年度审计报告"


def test_an_item_that_names_two_forms_is_not_told_beside_each_of_them():
    tender = read_text(
        "第二章 投标人须知",
        "8.1 投标文件应包括下列文件：",
        "1）投标书、投标分项报价表；",
        "2）资格证明文件；",
        "第四章 投标文件格式",
        *("IV-1投标书", "IV-2开标一览表", "IV-3投标分项报价表"),
    )

    assert names(tender) == ["投标书、投标分项报价表", "资格证明文件", "开标一览表"]


def test_the_title_of_the_chapter_of_forms_is_no_document():
    lines = ("应答文件格式", "商务部分", "应答函", "应答保证金缴纳凭证", "平台建设方案")

    assert names(read_text(f"第六部分 {lines[0]}", *lines[1:])) == list(lines[2:])


def test_a_name_keeps_no_half_of_a_pair_of_signs():
    tender = read_text(
        "第二章 投标人须知",
        "投标文件应包括下列内容：",
        "（1）《开标一览表》（在采购云平台填写）；",
        "（2）投标函；",
    )

    assert names(tender)[0] == "开标一览表（在采购云平台填写）"


def test_a_page_sets_titles_without_numbers_between_the_forms():
    lines = [
        *("第六章 投标文件格式", "法定代表人授权书", "特此声明。", "财务状况报告", "投标人承诺书"),
        *("我公司郑重承诺，在过去三年的经营活动中没有重大违法记录，并将按要求提供", "审计报告"),
        *("·公司营业执照", "请在此处上传营业执照"),
    ]
    blocks = [Block(line, page=5) for line in lines]

    found = [one.name for one in read_documents(passages(blocks))]

    assert found == ["法定代表人授权书", "财务状况报告", "投标人承诺书", "营业执照"]


def test_the_instructions_say_in_one_sentence_what_bidders_hand_in():
    tender = read_text(
        "第二章 投标人须知",
        "11. 投标文件的编制",
        "11.1 投标人应提交投标函、开标一览表、分项报价表、资格证明文件和技术偏离表。",
        "11.2 投标人应提供真实的合同、报告和证明。",
    )

    assert names(tender) == ["投标函", "开标一览表", "分项报价表", "资格证明文件", "技术偏离表"]


def test_a_mark_may_stand_before_the_number_of_an_item():
    tender = read_text(
        "第二章 投标人须知",
        "13.投标文件的组成",
        *("★（1）投标函；", "★（2）开标一览表；", "（3）项目实施方案；", "14.投标报价"),
    )

    assert numbered(tender) == [
        *(("（1）", "投标函"), ("（2）", "开标一览表"), ("（3）", "项目实施方案")),
    ]


def test_the_papers_of_a_form_may_be_numbered_as_its_clauses():
    lines = ("附件1 投标函", "附件2 报价表", "附件3 资格证明文件", "3.1 营业执照复印件")
    tender = read_text(
        "第六章 投标文件格式", *lines, "3.2 信用查询截图", "附件4 偏离表", "1.1 我方承诺的截图"
    )

    assert names(tender)[2:] == ["资格证明文件", "营业执照复印件", "信用查询截图", "偏离表"]
