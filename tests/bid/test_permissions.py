"""Whether bidders may join, and pass parts of the contract on, in the many ways it is said."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("本次招标接受联合体投标，联合体成员不得超过2家，牵头人应具备上述资质。", "接受"),
        ("本次招标接受联合体投标，牵头人应具备上述资质，不允许再以自己名义单独投标。", "接受"),
        ("本项目接受联合体投标且联合体各方不得超过两家。", "接受"),
        ("本项目谢绝联合体投标。", "不接受"),
        ("本项目接受中小企业投标，但不接受联合体投标。", "不接受"),
        ("本项目不接受联合体投标，接受分支机构投标。", "不接受"),
        ("是否接受联合体投标：不接受□ 接受☑", "接受"),
        ("是否接受联合体投标：接受□ 不接受☑", "不接受"),
        ("是否接受联合体投标：接受□  不接受■。", "不接受"),
        ("是否接受联合体投标：□接受 ☑不接受", "不接受"),
        ("是否接受联合体投标：□不接受 ■接受，联合体成员不得超过2家", "接受"),
        ("是否接受联合体投标：不接受 √接受", "接受"),
        ("是否接受联合体投标：√接受", "接受"),
        ("联合体投标：■不接受", "不接受"),
        ("联合体投标：接受，不得超过三家", "接受"),
    ],
)
def test_a_consortium_is_accepted_though_the_sentence_forbids_something_else(line, verdict):
    assert facts(read_text("第一章 招标公告", line)).get("consortium") == verdict


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("本项目不得转包，非主体部分可以分包，但须经采购人书面同意。", "允许"),
        ("本项目非主体部分可以分包但不得转包，接包人不得再次分包。", "允许"),
        ("本项目主体部分不得分包，非主体部分可以分包。", "允许"),
        ("本项目不得转包、分包。", "不允许"),
        ("本项目不得分包或转包。", "不允许"),
        ("本项目严禁转包和违法分包，不允许分包。", "不允许"),
        ("分包：允许，分包金额不得超过合同价的30%", "允许"),
        ("分包：不允许，接受监督", "不允许"),
        ("本项目不得转包。", None),
        ("采购人允许采用分包方式履行合同的，中标人可以将非主体工作采取分包方式履行。", None),
        ("成交供应商未经采购人书面同意，不得将本项目分包。", "未经同意不允许"),
        ("供应商不得将成交项目转包，未经采购人书面同意不得分包。", "未经同意不允许"),
        ("未经招标人同意，中标人不得将合同的任何部分分包给第三方。", "未经同意不允许"),
        ("未经甲方书面同意，乙方不得转让或分包本合同项下的义务。", "未经同意不允许"),
        ("中标人不得未经采购人同意将项目分包。", "未经同意不允许"),
        ("除非采购人书面同意，不得分包。", "未经同意不允许"),
        ("本项目不允许分包，未经同意分包的按违约处理。", "不允许"),
        ("未经采购人同意，不得更换分包单位。", None),
        ("供应商不得更换分包人。", None),
        ("强制分包：大型企业应将采购份额的 %分包给中小企业。", None),
        ("要求合同分包的，应将采购份额的30%分包给中小企业。", None),
        ("是否允许分包：是 否", None),
        ("本项目不得擅自分包。", None),
    ],
)
def test_passing_the_whole_contract_on_is_not_subcontracting(line, verdict):
    assert facts(read_text("第一章 招标公告", line)).get("subcontracting") == verdict


def test_a_ticked_row_may_say_what_subcontractors_must_not_do(document):
    document.add_paragraph("第二章 投标人须知")
    add_table(
        document,
        [
            ["条款号", "条款名称", "编列内容"],
            ["1.4.2", "是否接受联合体投标", "□不接受\n√接受，联合体成员不得超过2家"],
            ["1.11", "分包", "□不允许 √允许，分包内容：弱电工程，接包人资质要求：不得转包"],
        ],
    )

    found = facts(read(saved(document)))

    assert (found["consortium"], found["subcontracting"]) == ("接受", "允许")


def test_a_question_answered_elsewhere_tells_nothing():
    tender = read_text(
        "第二章 投标人须知",
        "25.5采购人允许采用分包方式履行合同的，中标人可以依法将非主体工作分包。"
        "本项目的非主体工作是否允许分包，见《投标人须知资料表》。",
        "分包：本项目的非主体工作是否允许分包：■不允许 □允许，具体要求：",
    )

    assert facts(tender)["subcontracting"] == "不允许"


@pytest.mark.parametrize("options", ["是 否", "接受 不接受", "不接受 接受", "接受/不接受"])
def test_options_that_lost_their_boxes_are_left_open(options):
    found = facts(read_text("第一章 招标公告", f"是否接受联合体投标：{options}"))

    assert "consortium" not in found


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("评标方法： 最低价法 综合评分法", "evaluation_method", None),
        ("评标办法：综合评分法或最低评标价法", "evaluation_method", None),
        ("评标办法分为最低评标价法和综合评分法。", "evaluation_method", None),
        ("除明确接受联合体投标的项目外，不接受联合体投标。", "consortium", "不接受"),
        ("本项目是否接受联合体：□是，回否。", "consortium", "不接受"),
        ("评标方法：□综合评分法 ☑最低评标价法", "evaluation_method", "最低评标价法"),
        ("本项目采用综合评分法，不采用最低评标价法。", "evaluation_method", "综合评分法"),
        (
            "按照最后报价由低到高的顺序提出成交候选人。",
            "evaluation_method",
            "最后报价由低到高",
        ),
        ("质量满足采购需求且最后报价最低的成交。", "evaluation_method", "最后报价最低"),
        ("符合采购需求、质量和服务相等且报价最低的成交。", "evaluation_method", "报价最低"),
        ("得分相同的，按最后报价由低到高的顺序排列。", "evaluation_method", None),
        ("按最后报价由低到高排序，综合评分最高的成交。", "evaluation_method", None),
        ("采购方式：公开招标 竞争性磋商 询价", "method", None),
        ("采购方式：公开招标，公开招标", "method", "公开招标"),
    ],
)
def test_methods_side_by_side_are_left_open(line, key, value):
    assert facts(read_text("第一章 招标公告", line)).get(key) == value
