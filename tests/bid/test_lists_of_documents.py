"""The ways Chinese tenders say what a bid must contain, and words that only look like them."""

import pytest

from tests.bid.conftest import add_table, names, read, read_text, saved

HEAD = (
    "某市智慧校园项目招标文件",
    "第一章 招标公告",
    "一、项目名称：某市智慧校园项目",
    "二、预算金额：300万元",
    "第二章 投标人须知",
    "1. 本须知适用于本次招标。",
    "2. 投标费用由投标人自理。",
)
REST = (
    "第三章 评标办法",
    "本项目采用综合评分法，满分100分。",
    "得分最高者为第一中标候选人。",
    "第四章 采购需求",
    "1. 服务器2台，内存不小于64GB。",
    "2. 存储一套，容量不小于200TB。",
)


def required(tender):
    return {one.name: one.required for one in tender.documents}


def listed(*lines):
    return required(read_text(*HEAD, *lines, *REST))


def tabled(document, above, rows):
    """What a table below a line of the instructions lists."""
    for line in (*HEAD, above):
        document.add_paragraph(line)
    add_table(document, rows)
    for line in REST:
        document.add_paragraph(line)
    return required(read(saved(document)))


@pytest.mark.parametrize(
    "line",
    [
        "8.1 投标文件应包括：投标函、报价表、营业执照副本复印件。",
        "8.1 投标文件应包括投标函、报价表和营业执照副本复印件等。",
        "8.1 商务部分应包括：投标函；报价表；营业执照副本复印件。",
        "8.1 商务文件包括：投标函、报价表；\n8.2 技术文件包括：营业执照副本复印件、技术方案。",
        "8 商务部分包括：投标函、报价表；资格部分包括：营业执照副本复印件、声明函。",
        "8.1 资格文件：投标函、报价表、营业执照副本复印件（加盖公章、法人签字）。",
    ],
)
def test_a_sentence_may_list_the_documents(line):
    found = listed(*line.split("\n"))

    assert {"投标函": True, "报价表": True, "营业执照副本复印件": True}.items() <= found.items()


def test_a_paper_named_amid_a_list_is_no_volume_of_it():
    assert listed(
        "2.1 响应文件应当包括下列内容：",
        "①资格证明文件（营业执照、财务报表、信用查询截图）",
        "②响应函",
        "③技术资料（产品彩页、检测报告、说明书）",
        "④制造商授权书（如有）",
        "2.2 响应文件一式三份。",
    ) == {
        "资格证明文件": True,
        "营业执照": True,
        "财务报表": True,
        "信用查询截图": True,
        "响应函": True,
        "技术资料": True,
        "制造商授权书": False,
    }


@pytest.mark.parametrize(
    "head",
    [
        "11.投标文件的组成。投标文件分为资格文件、商务技术文件、报价文件三部分。",
        "11.投标文件由资格文件、商务技术文件、报价文件三部分组成。文件中须盖章处均采用电子签章。",
    ],
)
def test_volumes_are_split_and_their_lists_numbered_by_clause(head):
    found = listed(
        head,
        "11.1 资格文件：",
        "11.1.1 符合参加政府采购活动应当具备的一般条件的承诺函；",
        "11.1.2 联合协议（如果有）；",
        "11.2 商务技术文件：",
        "11.2.1 投标函；",
        "11.2.2 授权委托书；",
        "11.3 报价文件：",
        "11.3.1 开标一览表（报价表）；",
        "11.4 投标文件含有采购人不能接受的附加条件的，投标无效。",
    )

    assert list(found.values()) == [True, False, True, True, True]


@pytest.mark.parametrize(
    ("above", "rows", "names"),
    [
        (
            "10.1 投标文件组成一览表",
            [
                ["序号", "文件名称", "要求", "份数"],
                ["1", "投标函", "加盖公章", "1"],
                ["2", "营业执照副本", "复印件", "1"],
                ["3", "联合体协议书", "", "1"],
            ],
            {"投标函": True, "营业执照副本": True, "联合体协议书": False},
        ),
        (
            "10. 投标文件的构成如下：",
            [
                ["序号", "内容", "备注"],
                ["一", "商务部分", ""],
                ["1", "投标函", ""],
                ["2", "投标保证金", "如有"],
            ],
            {"投标函": True, "投标保证金": False},
        ),
        (
            "10. 投标文件应包括：",
            [["1", "投标函", "按格式"], ["2", "报价表", "按格式"]],
            {"投标函": True, "报价表": True},
        ),
    ],
)
def test_a_table_may_list_the_documents(document, above, rows, names):
    assert tabled(document, above, rows) == names


@pytest.mark.parametrize(
    "cell",
    [
        "商务部分：\n1.投标函\n2.授权委托书\n技术部分：\n1.技术方案",
        "投标函、授权委托书、技术方案",
        "投标函；授权委托书；技术方案。",
    ],
)
def test_a_row_of_the_data_sheet_may_list_the_documents(document, cell):
    rows = [["条款", "名称", "内容"], ["3.1", "构成投标文件的材料", cell], ["3.2", "份数", "三份"]]

    assert tabled(document, "投标人须知前附表", rows) == dict.fromkeys(
        ("投标函", "授权委托书", "技术方案"), True
    )


def test_a_row_may_ask_for_papers(document):
    papers = "1.营业执照副本复印件\n2.无重大违法记录声明函"
    rows = [["条款", "名称", "内容"], ["5", "投标人应提交的资格证明文件", papers]]

    assert tabled(document, "投标人须知前附表", rows) == {
        "营业执照副本复印件": True,
        "无重大违法记录声明函": True,
    }


def test_a_chapter_may_ask_for_papers():
    found = read_text(
        *HEAD,
        "第三章 投标人应当提供的资格、资信证明材料",
        "1、具有独立承担民事责任能力的承诺函",
        "2、营业执照副本复印件",
        "第四章 采购需求",
        *REST[4:],
    )

    assert list(required(found)) == [
        "具有独立承担民事责任能力的承诺函",
        "营业执照副本复印件",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "1. 投标报价应包括：货物费、运输费、安装费、税费等全部费用。",
        "2. 招标文件包括：招标公告、投标人须知、评标办法、投标文件格式。",
        "3. 中标人应在签订合同时提供以下资料：履约保函、保险单、开工报告。",
        "4. 投标文件包括正本一份、副本四份、电子版一份。",
        "5. 投标文件由资格证明文件、商务文件和技术文件组成。",
        "6. 投标文件的密封包括：封套、密封条、公章。",
    ],
)
def test_other_sentences_that_list_something_name_no_document(line):
    assert listed(line) == {}


def test_what_the_buyer_gets_later_is_no_document_of_the_bid():
    found = read_text(*HEAD, *REST, "2. 技术文件包括：使用说明书、合格证明、操作手册说明。")

    assert found.documents == ()


def test_a_form_that_only_some_bidders_can_fill_in_is_not_required_of_all():
    found = read_text(
        *HEAD,
        *REST,
        "第五章 投标文件格式",
        "附件1 投标函",
        "附件2 联合体协议书",
        "附件3 不分包声明（非联合体不需提供）",
        "附件4 非联合体声明函（必须提供）",
        "附件5 进口产品授权书（如投标产品为进口产品）",
        "附件6 环境标志证书（适用于环境标志产品）",
        "附件7 身份证明（如身份证）",
    )

    assert required(found) == {
        "投标函": None,
        "联合体协议书": False,
        "不分包声明": False,
        "非联合体声明函": True,
        "进口产品授权书": False,
        "环境标志证书": False,
        "身份证明": None,
    }


def test_where_nothing_lists_the_papers_those_count_that_the_review_looks_for(document):
    for line in (*HEAD, *REST[:3], "资格性审查表"):
        document.add_paragraph(line)
    rows = [
        ["序号", "审查内容", "审查标准"],
        ["1", "独立承担民事责任", "提供营业执照副本复印件"],
        ["2", "财务状况", "提供上一年度经审计的财务报告复印件，或银行资信证明"],
        ["3", "信用记录", "未被列入失信名单（提供信用中国查询截图）"],
        ["4", "联合体", "如为联合体，提供联合体协议复印件"],
    ]
    add_table(document, rows)

    assert required(read(saved(document))) == {
        "营业执照副本复印件": True,
        "上一年度经审计的财务报告复印件": True,
        "信用中国查询截图": True,
        "联合体协议复印件": False,
    }


@pytest.mark.parametrize(
    "head",
    [
        "10.1 响应文件必须包含但不限于以下资料，并按顺序装订：",
        "10.1 投标文件应按下列顺序编制、装订：",
        "10.1 投标人应提交以下文件：",
        "10.1 投标时须提交的资料：",
        "10.1 竞选文件的组成",
        "10.1 投标书应包括以下内容：",
        "10.1 投标文件一般由下列部分组成，但不限于此：",
    ],
)
def test_heads_of_lists_in_many_words(head):
    found = listed(head, "（1）投标函", "（2）报价表", "（3）项目实施方案", "10.2 语言")

    assert found == {"投标函": True, "报价表": True, "项目实施方案": True}


def test_lines_without_numbers_may_end_like_sentences():
    lines = ["投标函；", "营业执照复印件；", "报价一览表。"]

    found = listed("10.1 投标文件应由以下几部分组成：", *lines, "10.2 投标文件应编页码。")

    assert list(found) == ["投标函", "营业执照复印件", "报价一览表"]


def test_a_document_has_the_fuller_of_its_names():
    found = read_text(
        *HEAD,
        "8.1 投标文件应包括：投标函；营业执照；报价表。",
        *REST,
        "第五章 投标文件格式",
        "附件1 投标函",
        "附件2 营业执照复印件",
    )

    assert names(found) == ["投标函", "营业执照复印件", "报价表"]


def test_a_form_keeps_its_number_where_a_sentence_lists_it_too():
    found = read_text(
        *HEAD,
        "8.1 商务部分应包括：投标函；营业执照；技术规范书点对点应答。",
        *REST,
        "第五章 投标文件格式",
        "5-1 投标函",
        "5-2 技术规范书点对点应答",
    )

    assert {one.name: one.number for one in found.documents} == {
        "投标函": "5-1",
        "营业执照": "",
        "技术规范书点对点应答": "5-2",
    }


def test_the_promises_of_a_letter_below_the_list_of_forms_are_no_papers():
    found = read_text(
        "第七章 投标文件格式",
        "投标文件由以下内容组成：",
        "A15 同类产品业绩表",
        "B1 开标一览表",
        "A1 投标函",
        "致：____（采购人）",
        "1. 所附报价表中规定的应提供和交付的货物总价为人民币____元。",
        "2. 投标人已详细审查全部采购文件，包括所有修改文件。",
        "3. 投标人同意提供按照贵方可能要求的与其投标有关的一切数据或资料。",
    )

    assert not [name for name in names(found) if "审查" in name or "资料" in name]
    assert "同类产品业绩表" in names(found)


def test_a_list_goes_on_behind_the_parts_of_one_of_its_items():
    found = read_text(
        *HEAD,
        "三、响应文件由以下内容组成：",
        "1.响应函",
        "2.报价一览表",
        "3.授权委托书",
        "4.资格证明文件：",
        "4.1 营业执照复印件",
        "4.2 财务报表",
        "5.技术方案",
        "6.运维服务方案",
        *REST,
    )

    assert names(found)[-5:] == [
        "授权委托书",
        "营业执照复印件",
        "财务报表",
        "技术方案",
        "运维服务方案",
    ]


def test_the_forms_may_begin_with_their_volumes_and_no_word_of_contents():
    found = read_text(
        *HEAD,
        "第六章 应答文件格式",
        "商务部分",
        "1. 应答函",
        "2. 应答保证金缴纳凭证",
        "技术部分",
        "3. 平台建设方案",
        "4. 驻场运维方案",
        "格式1 应答函",
        "致：____（采购人）",
        "1. 我方承诺按时交付。",
    )

    assert names(found) == ["应答函", "应答保证金缴纳凭证", "平台建设方案", "驻场运维方案"]
