"""More ways in which tenders of many trades state what must be known about them."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

NOTICE = "第一章 招标公告"
NEEDS = "第四章 采购需求"


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        (
            "现就江海市智慧停车系统建设项目进行公开招标。",
            "project_name",
            "江海市智慧停车系统建设项目",
        ),
        ("拟对2026年度会议设备框架采购进行公开询比。", "project_name", "2026年度会议设备框架采购"),
        (
            "江海市停车系统建设项目的潜在供应商应在平台获取文件。",
            "project_name",
            "江海市停车系统建设项目",
        ),
        ("项目名称及编号：停车系统建设项目（JHZC-2026-017）", "project_name", "停车系统建设项目"),
        ("项目名称及编号：停车系统建设项目（JHZC-2026-017）", "project_no", "JHZC-2026-017"),
        ("比价编号：JHZC-2026-017", "project_no", "JHZC-2026-017"),
        ("委托单位：江海港务集团有限公司", "purchaser", "江海港务集团有限公司"),
        ("代理单位：江海招标有限公司", "agency", "江海招标有限公司"),
        ("采购方式：公开比价", "method", "比价"),
        ("采购方式：直接采购", "method", "直接采购"),
        ("评标办法：综合评分最低价法", "evaluation_method", "综合评分最低价法"),
        ("本项目预估金额为不含税217.5万元（含税230.55万元）。", "budget_cny", 2175000),
        ("项目总金额：320万元", "budget_cny", 3200000),
        ("投标报价上限：318万元", "max_price_cny", 3180000),
        ("投标总报价不得超过318万元，否则否决。", "max_price_cny", 3180000),
        ("投标文件应自开标日起90日内有效。", "bid_validity_days", 90),
        ("是否收取投标保证金：☑否 □是", "bid_bond_cny", 0),
        ("投标保证金：免", "bid_bond_cny", 0),
        ("根据省财政厅的通知，本项目不收取投标保证金。", "bid_bond_cny", 0),
        ("投标担保：人民币2万元", "bid_bond_cny", 20000),
        ("应在5月7日前将投标保证金2万元汇入以下账户。", "bid_bond_cny", 20000),
        ("是否要求中标人提交履约担保：☑否 □是", "performance_bond", "不收取"),
        ("履约保证金：中标人应在7日内提交合同金额1%的履约保证金", "performance_bond", "合同金额1%"),
        ("履约保证金为合同总价的百分之五。", "performance_bond", "合同总价的百分之五"),
        ("须按成交金额的5%交纳履约保证金。", "performance_bond", "成交金额的5%"),
        ("须提交一份正本和四份副本。", "copies", "一份正本和四份副本"),
        (
            "投标文件要求：一、加密的电子投标文件1份；二、非加密电子投标文件U盘1份（须一致）",
            "copies",
            "加密的电子投标文件1份；二、非加密电子投标文件U盘1份",
        ),
        ("谈判文件发放期：二○二六年五月十一日起至二○二六年五月十三日止", "doc_until", "2026-05-13"),
        ("获取时间：2026年4月1日9时起至4月8日17时止", "doc_until", "2026-04-08T17:00"),
        ("获取时间：即日起至2026年4月8日17时", "doc_until", "2026-04-08T17:00"),
        (
            "对招标文件的询问应在2026年4月10日17:00之前提出。",
            "clarification_deadline",
            "2026-04-10T17:00",
        ),
        ("截标/开标时间：2026年5月8日9:30", "bid_deadline", "2026-05-08T09:30"),
        (
            "递交起止时间：2026年5月8日9时00分至2026年5月8日9时30分",
            "bid_deadline",
            "2026-05-08T09:30",
        ),
        ("报价文件请于2026年5月8日17:00前发送至邮箱。", "bid_deadline", "2026-05-08T17:00"),
        (
            "应在平台获取招标文件，并于2026年5月8日9点30分前递交投标文件。",
            "bid_deadline",
            "2026-05-08T09:30",
        ),
        (
            "开标时间：2026年5月8日9时；方式：远程；地点：江海市交易网",
            "opening_place",
            "江海市交易网",
        ),
        ("投标截止时间：2026年5月8日 PM2:30", "bid_deadline", "2026-05-08T14:30"),
        ("最高限价：每年106万元，三年合计318万元", "max_price_cny", 3180000),
        ("预算：2026年100万元、2027年100万元，合计200万元", "budget_cny", 2000000),
        ("谈判供应商不得组成联合体", "consortium", "不接受"),
        ("不接受联合体应答；不允许转包及分包。", "consortium", "不接受"),
        ("供应商不得以联合体形式参加本项目。", "consortium", "不接受"),
        ("采购人不同意中标人分包履行合同", "subcontracting", "不允许"),
        ("本项目预估采购规模为1260万元（不含税）。", "budget_cny", 12600000),
        ("项目交付使用时间：合同签订后7个日历日内", "contract_period", "合同签订后7个日历日内"),
        ("完成时间：合同签订后60日内", "contract_period", "合同签订后60日内"),
    ],
)
def test_facts_are_read_as_notices_word_them(line, key, value):
    assert facts(read_text(NOTICE, line))[key] == value


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("※质量保证：整体质保五年，终身维护。", "warranty", "整体质保五年，终身维护。"),
        ("质保年限：三年", "warranty", "三年"),
        ("设备免费保修三年。", "warranty", "三年"),
        ("质保期限为验收合格后5年。", "warranty", "5年"),
        (
            "服务费用及支付：按季度支付，收到发票后30日内支付。",
            "payment",
            "按季度支付，收到发票后30日内支付。",
        ),
        ("结算与支付：货到验收后支付95%。", "payment", "货到验收后支付95%。"),
        ("支付进度：预付30%，验收后付70%。", "payment", "预付30%，验收后付70%。"),
        (
            "合同签订后支付合同总价的30%；验收后支付70%。",
            "payment",
            "合同签订后支付合同总价的30%；验收后支付70%",
        ),
    ],
)
def test_facts_are_read_as_requirements_word_them(line, key, value):
    assert facts(read_text(NEEDS, line))[key] == value


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("诚信保证金：本项目不设", "bid_bond_cny"),
        ("安装费用报价不得超过1150万元。", "max_price_cny"),
        ("近三年（2021年1月1日至2024年11月1日）已完成同类业绩的，投标时提供合同。", "bid_deadline"),
        ("联合体各方不得再以自己名义参加其他联合体在本招标项目中投标，否则无效。", "consortium"),
        ("对符合下列要求的供应商进行公开招标。", "project_name"),
        ("逾期完工的，向采购人支付合同总价的10%违约金。", "payment"),
        ("投标保证金应于2026年5月7日17:00前提交至指定账户。", "bid_deadline"),
        ("投标保函有效期不少于120天。", "bid_validity_days"),
        ("大中型企业接受联合体份额不低于30%的给予4%价格扣除。", "consortium"),
        ("质保期：每延长1年加1分。", "warranty"),
    ],
)
def test_what_sounds_alike_is_no_fact(line, key):
    assert key not in facts(read_text(NOTICE, line))


@pytest.mark.parametrize(
    "earlier",
    [
        "投标保证金提交截止时间：2026年5月7日17:00",
        "样品递交截止时间：2026年5月7日17:00",
        "资格预审申请文件递交截止时间：2026年4月7日17:00",
        "原投标截止时间：2026年5月1日9:30",
    ],
)
def test_other_things_end_before_the_bidding_does(earlier):
    tender = read_text(NOTICE, earlier, "投标截止时间：2026年5月8日9:30")

    assert facts(tender)["bid_deadline"] == "2026-05-08T09:30"


def test_bids_are_opened_when_the_hours_for_it_begin():
    tender = read_text(NOTICE, "解密时间：2026年5月8日9:30至10:00")

    assert facts(tender)["opening_time"] == "2026-05-08T09:30"


def test_a_question_is_answered_by_what_stands_behind_it():
    said = "以联合体形式参加的，应提供联合体协议。本项目是否接受联合体：接受"

    assert facts(read_text(NOTICE, said))["consortium"] == "接受"
    assert "consortium" not in facts(read_text(NOTICE, "是否接受联合体投标：□不接受 □接受"))


def test_a_ceiling_may_be_the_budget():
    tender = read_text(NOTICE, "预算金额：320万元", "最高限价：同预算金额")

    assert facts(tender)["max_price_cny"] == 3200000


def test_bids_are_opened_where_the_standard_tender_says_they_are_handed_in():
    tender = read_text(
        NOTICE,
        "投标文件递交的截止时间（投标截止时间，下同）为2026年8月3日10:00，地点为交易中心402室。",
        "开标时间同投标截止时间，开标地点同递交地点。",
    )

    assert facts(tender)["opening_place"] == "交易中心402室"


def test_bids_are_unsealed_when_their_time_is_over_and_what_follows_the_place_is_left_out():
    tender = read_text(
        "第一章 询比公告",
        "（六）递交：响应文件应于2026-06-18 14:30前上传至电子采购平台。",
        "（七）启封：与响应文件递交截止时间同时，地点为总部大厦1207会议室，响应人可不到场。",
    )

    assert facts(tender)["opening_time"] == "2026-06-18T14:30"
    assert facts(tender)["opening_place"] == "总部大厦1207会议室"


@pytest.mark.parametrize(
    "line", ["本项目投标截止时间即为开标时间。", "投标截止时间后立即在江海大厦8楼会议室开标。"]
)
def test_the_time_of_opening_may_be_said_by_that_of_the_bids(line):
    tender = read_text(NOTICE, "投标截止时间：2026年5月8日9:30", line)

    assert facts(tender)["opening_time"] == "2026-05-08T09:30"


def test_one_row_may_tell_both_times_and_the_place_and_another_that_of_the_questions(document):
    document.add_paragraph("第二章 投标人须知前附表")
    rows = [
        ["序号", "内容", "规定"],
        ["1", "答疑", "2026年4月20日17:00前书面提交"],
        ["2", "投标截止及开标", "2026年5月8日9:30，江海大学招标中心201"],
    ]
    add_table(document, rows)

    found = facts(read(saved(document)))

    assert found["clarification_deadline"] == "2026-04-20T17:00"
    assert found["bid_deadline"] == found["opening_time"] == "2026-05-08T09:30"
    assert found["opening_place"] == "江海大学招标中心201"


def test_a_place_follows_the_time_in_a_row_of_the_data_sheet(document):
    document.add_paragraph("第二章 投标人须知前附表")
    rows = [
        ["序号", "内容", "规定"],
        ["1", "投标截止时间", "2026年5月8日9:30"],
        ["2", "开标时间、地点", "同投标截止时间；江海市交易中心2楼开标室"],
    ]
    add_table(document, rows)

    found = facts(read(saved(document)))

    assert found["opening_time"] == "2026-05-08T09:30"
    assert found["opening_place"] == "江海市交易中心2楼开标室"
