"""Papers that tenders call by rarer words, and those that only an agent brings."""

import pytest

from tests.bid.conftest import names, read_markdown, read_text

NOTICE = ("第一章 招标公告", "项目名称：某市数据平台项目")


@pytest.mark.parametrize(
    ("chapter", "line", "papers"),
    [
        (
            "第二章 投标人须知",
            "投标保证金应从基本账户转出，并将电汇底单、基本账户开户证明扫描件编入投标文件。",
            ["电汇底单", "基本账户开户证明"],
        ),
        (
            "第四章 技术要求",
            "投标人应在投标文件中提供电缆结构参数表、载流量表，并承诺接受买方监造。",
            ["电缆结构参数表", "载流量表"],
        ),
        (
            "第六章 评标办法",
            "业绩：每个得2分，须提供合同首页、金额页、签章页复印件加盖公章。",
            ["合同首页、金额页、签章页复印件"],
        ),
        ("第六章 评标办法", "算术错误的修正：金额不一致的，以开标一览表为准。", []),
    ],
)
def test_papers_are_known_by_rarer_words_too(chapter, line, papers):
    assert names(read_text(*NOTICE, chapter, line)) == papers


def test_vouchers_and_leaflets_in_tables_are_papers():
    tender = read_markdown(
        *NOTICE,
        "第二章 资格审查",
        "| 序号 | 审查内容 | 审查依据 |",
        "|--|--|--|",
        "| 1 | 社会保障资金 | 近六个月任意一个月缴纳社保的凭据 |",
        "",
        "第三章 投标人须知前附表",
        "| 条款号 | 条款名称 | 编列内容 |",
        "|--|--|--|",
        "| 3.1.1 | 构成投标文件的其他资料 | 售后服务承诺函、产品彩页 |",
    )

    assert names(tender) == ["近六个月任意一个月缴纳社保的凭据", "售后服务承诺函", "产品彩页"]


@pytest.mark.parametrize(
    "line",
    [
        "若投标人为代理商，须提供制造商出具的授权函原件及售后服务承诺函。",
        "3.2 投标人不是所投产品制造商的，应提供制造商出具的授权函原件。",
    ],
)
def test_the_word_of_the_maker_is_asked_of_agents_alone(line):
    (paper,) = read_text(*NOTICE, "第二章 投标人须知", line).documents

    assert (paper.name, paper.required) == ("制造商出具的授权函原件", False)


def test_a_list_below_its_head_may_be_one_line():
    tender = read_text(
        *NOTICE,
        "三、响应文件的组成",
        "响应文件包括以下内容：",
        "①营业执照；②资质证书；③授权委托书及身份证；④报价单；⑤其他。",
    )

    assert names(tender) == ["营业执照", "资质证书", "授权委托书及身份证", "报价单"]


def test_what_new_firms_bring_instead_does_not_spare_the_others():
    tender = read_text(
        *NOTICE,
        "第三章 投标人资格要求",
        "（四）财务要求：提供2023、2024年度经审计的财务报表，新成立公司提供银行资信证明。",
    )

    assert names(tender) == ["2023、2024年度经审计的财务报表"]


def test_titles_in_their_marks_are_papers_of_a_requirement():
    tender = read_text(
        *NOTICE,
        "第四章 商务要求",
        "★供应商须在响应文件中提供《廉洁承诺书》《保密承诺书》，未提供的响应无效。",
    )

    assert names(tender) == ["廉洁承诺书", "保密承诺书"]


@pytest.mark.parametrize(
    ("line", "papers"),
    [
        ("业绩：每个得3分，提供合同或结算单，否则不得分。", ["合同或结算单"]),
        ("应急：提供与备用单位签订的合作协议的得6-8分。", ["备用单位签订的合作协议"]),
        ("满意度：提供采购单位出具的评价意见，每份2分。", ["采购单位出具的评价意见"]),
        (
            "设备：提供设备购置发票；业绩：提供合同及发票扫描件。",
            ["设备购置发票", "合同及发票"],
        ),
    ],
)
def test_evidence_is_known_by_its_words(line, papers):
    assert names(read_text(*NOTICE, "第四部分 评审办法", "评分细则如下：", line)) == papers
