"""Which lines among the forms of a tender are titles of documents, and what they are called."""

import pytest

from tests.bid.conftest import add_table, names, read, read_text, saved

FORMS = (
    *("某市智慧校园项目招标文件", "第一章 招标公告", "一、项目名称：某市智慧校园项目"),
    *("二、预算金额：300万元", "第二章 投标人须知", "1. 本须知适用于本次招标。"),
    *("2. 投标费用由投标人自理。", "第三章 评标办法", "本项目采用综合评分法，满分100分。"),
    *("得分最高者为第一中标候选人。", "第四章 采购需求", "1. 服务器2台，内存不小于64GB。"),
    *("2. 存储一套，容量不小于200TB。", "第五章 投标文件格式"),
)


def test_a_form_is_known_by_the_titles_among_which_it_stands():
    found = read_text(
        *FORMS,
        "1. 投标函",
        "1、我方承诺遵守招标文件的规定。",
        "2、我方投标有效期为90天。",
        "2. 项目管理机构",
        "3. 施工组织设计",
        "1、施工准备",
        "2、施工部署",
        "4. 授权委托书",
        "5. 报价一览表",
        "1包：服务器",
        "6. 技术支持与培训",
    )

    assert names(found) == [
        "投标函",
        "项目管理机构",
        "施工组织设计",
        "授权委托书",
        "报价一览表",
        "技术支持与培训",
    ]


def test_numbers_that_go_on_below_no_title_make_no_form():
    found = read_text(*FORMS, "投标函", "1. 项目背景", "2. 工作目标", "3. 实施步骤", "4. 人员安排")

    assert names(found) == ["投标函"]


def test_headings_of_the_forms_are_no_chapters_of_the_tender(document):
    for line in FORMS:
        document.add_heading(line, 1) if line.startswith("第") else document.add_paragraph(line)
    titles = ["投标函", "开标一览表", "法定代表人授权书", "项目实施组织", "技术规格偏离表"]
    for name in titles:
        document.add_heading(name, 1)
        document.add_paragraph("投标人（盖章）：")
    document.add_heading("采购需求", 1)
    document.add_paragraph("1. 交换机一台，端口不少于48个。")

    found = read(saved(document))

    assert names(found) == titles
    assert "1. 交换机一台，端口不少于48个。" in [clause.text for clause in found.clauses]


@pytest.mark.parametrize(
    "form",
    [
        "附（{n}）{name}",
        "格式（{n}） {name}",
        "3-{n}、{name}",
        "（{n}）{name}格式",
        "{n}.《{name}》",
    ],
)
def test_titles_of_forms_are_numbered_in_many_ways(form):
    titles = ["投标函", "授权委托书", "类似项目业绩表"]

    found = read_text(*FORMS, *(form.format(n=n, name=name) for n, name in enumerate(titles, 1)))

    assert names(found) == titles


def test_each_volume_of_the_forms_numbers_its_own():
    found = read_text(
        *FORMS,
        *("投标文件（商务文件）", "一、投标函", "二、授权委托书", "三、投标保证金", "四、承诺书"),
        *("投标文件（技术文件）", "一、施工组织设计", "二、项目管理机构"),
    )

    assert names(found)[4:] == ["施工组织设计", "项目管理机构"]


def test_a_form_may_consist_of_papers_that_carry_its_number():
    found = read_text(
        *FORMS,
        *("格式1 投标函", "格式2 报价表", "格式3 资格证明文件"),
        *("3-1 营业执照副本复印件", "3-2 经营许可证", "3-3 产品注册证"),
        *("格式4 售后服务承诺", "3-4 生产许可证", "4-2 检测报告"),
    )

    assert names(found)[2:] == [
        "资格证明文件",
        "营业执照副本复印件",
        "经营许可证",
        "产品注册证",
        "售后服务承诺",
    ]


def test_contents_of_forms_name_papers_before_their_pages_are_known():
    found = read_text(
        *FORMS,
        "目录",
        "（1）投标函…………………………（页码）",
        "（2）评标标准相应的技术资料………………（页码）",
        "一、投标函",
    )

    assert names(found) == ["投标函", "评标标准相应的技术资料"]


def test_chapters_with_plain_numbers_and_appendices_with_letters_are_known(document):
    chapters = {
        "1 采购邀请函": ["1.1 采购项目：客户管理平台开发项目。"],
        "2 应答须知": ["2.1 应答文件分三册，各册单独密封。"],
        "3 项目需求": ["3.1 页面响应时间不超过2秒。"],
        "4 评审办法": ["4.1 本项目采用综合评分法，满分100分。"],
        "5 合同主要条款": ["5.1 乙方逾期的，每日支付合同总额的0.5%。"],
        "6 应答文件模板": [
            "6.1 商务册",
            "附录A-1 应答函",
            "附录A-2 法人授权书",
            "附录B-1 报价一览表",
        ],
    }
    for title, lines in chapters.items():
        document.add_heading(title, 1)
        for line in lines:
            document.add_paragraph(line)

    found = [(one.number, one.name) for one in read(saved(document)).documents]

    assert found == [
        ("附录A-1", "应答函"),
        ("附录A-2", "法人授权书"),
        ("附录B-1", "报价一览表"),
    ]


def test_a_table_may_list_the_forms_volume_by_volume(document):
    document.add_paragraph("第六章 投标文件格式")
    document.add_paragraph("投标文件格式目录")
    add_table(
        document,
        [
            ["序号", "内容", "提交方式", "是否有格式要求"],
            ["一", "价格文件", "", ""],
            ["1", "报价明细表", "√", "√"],
            ["二", "商务文件", "", ""],
            ["附表1", "商务偏差表", "√", "√"],
            ["2.1", "业绩文件（如有）", "√", ""],
        ],
    )

    found = [(one.number, one.name, one.required) for one in read(saved(document)).documents]

    assert found == [
        ("1", "报价明细表", None),
        ("附表1", "商务偏差表", None),
        ("2.1", "业绩文件", False),
    ]


def test_a_heading_that_says_format_alone_is_no_document():
    found = read_text(*FORMS, "一、说明", "二、格式", "1.投标函")

    assert names(found) == ["投标函"]
