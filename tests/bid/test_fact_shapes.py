"""Shapes in which tenders state facts: rows, columns, bare lines, notices without line breaks."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

NOTICE = "第一章 招标公告"
NEEDS = "第四章 采购需求"


def test_labels_and_values_may_take_turns_in_a_row(document):
    document.add_paragraph(NOTICE)
    rows = [
        ["项目名称", "停车系统建设项目", "项目编号", "JH-2026-017"],
        ["预算金额", "320万元", "最高限价", "318万元"],
    ]
    add_table(document, rows)

    found = facts(read(saved(document)))

    assert found["project_name"] == "停车系统建设项目"
    assert found["project_no"] == "JH-2026-017"
    assert (found["budget_cny"], found["max_price_cny"]) == (3200000, 3180000)


def test_what_each_item_may_cost_is_added_up_where_no_row_does_it(document):
    document.add_paragraph(NEEDS)
    head = ["序号", "品目名称", "数量", "预算金额（元）"]
    items = [["1", "电脑", "100台", "600000"], ["2", "打印机", "20台", "40000"]]
    add_table(document, [head, *items])

    tender = read(saved(document))

    assert facts(tender)["budget_cny"] == 640000
    assert [one.code for one in tender.warnings] == ["little_found", "sum_of_rows"]


def test_a_row_that_adds_up_counts_alone(document):
    document.add_paragraph(NEEDS)
    head = ["序号", "品目名称", "数量", "预算金额（元）"]
    items = [["1", "电脑", "100台", "600000"], ["2", "打印机", "20台", "40000"]]
    add_table(document, [head, *items, ["合计", "", "", "645000"]])

    tender = read(saved(document))

    assert facts(tender)["budget_cny"] == 645000
    assert "sum_of_rows" not in [one.code for one in tender.warnings]


def test_a_sum_that_a_sentence_below_the_table_prints_is_nobody_s_addition(document):
    document.add_paragraph(NEEDS)
    for number in range(1, 9):
        document.add_paragraph(f"{number}. 货物应当为全新的。")
    head = ["序号", "品目名称", "数量", "最高限价（万元）"]
    items = [["1", "电脑", "100台", "60.00"], ["2", "打印机", "20台", "4.50"]]
    add_table(document, [head, *items])
    document.add_paragraph("最高限价合计64.50万元，投标总价及各品目报价均不得超过相应最高限价。")

    tender = read(saved(document))

    assert facts(tender)["max_price_cny"] == 645000
    assert "sum_of_rows" not in [one.code for one in tender.warnings]


def test_a_line_may_be_nothing_but_a_label():
    tender = read_text(NOTICE, "开标地点", "江海市政务中心301室", "预算金额", "320万元")

    assert facts(tender)["opening_place"] == "江海市政务中心301室"
    assert facts(tender)["budget_cny"] == 3200000


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("【项目名称】停车系统建设项目", "project_name", "停车系统建设项目"),
        ("项目名称（标段名称）：停车系统建设项目", "project_name", "停车系统建设项目"),
        ("最高限价（投标报价上限，人民币）：318万元", "max_price_cny", 3180000),
        ("投标有效期（日历天）：90", "bid_validity_days", 90),
        ("时间为2026年5月8日9:30，开标地点为政务中心301室。", "opening_place", "政务中心301室"),
        ("合同签订后60天内交货。", "contract_period", "合同签订后60天内交货"),
        ("是否允许分包：（1）允许 □（2）不允许 ☑", "subcontracting", "不允许"),
    ],
)
def test_a_fact_is_read_from_labels_of_many_shapes(line, key, value):
    assert facts(read_text(NOTICE, line))[key] == value


def test_a_notice_that_lost_its_line_breaks_is_cut_at_its_numbers():
    notice = (
        "停车系统采购项目竞争性磋商邀请公告一、采购项目基本信息1、采购项目名称：停车系统采购项目"
        "2、政府采购计划编号：江财采计[2025]001910号3、委托代理编号：1117164-20250710-15"
        "4、采购项目预算：2,866,410.82元5、评标方法： 最低价法 综合评分法"
        "6、合同履行期限：90个日历天"
        "二、投标人的资格要求：专门面向中小企业，联合体投标。本次招标不接受联合体投标。"
        "三、投标截止时间1、提交投标文件的截止时间：2025年07月24日 14:30（北京时间）"
        "2、提交投标文件地点：中旗公司开标室3、开标时间：2025年07月24日 14:30"
        "4、开标地点：中旗公司开标室"
        "四、联系方法1、采购人信息（1）名 称：江海市城管局（2）地 址：香樟路528号"
        "2、采购代理机构信息（1）名 称：中旗项目管理有限公司（2）地 址：湘府东路二段99号"
    )

    found = facts(read_text(notice))

    assert found["project_name"] == "停车系统采购项目"
    assert found["project_no"] == "1117164-20250710-15"
    assert found["budget_cny"] == 2866410.82
    assert found["contract_period"] == "90个日历天"
    assert found["bid_deadline"] == found["opening_time"] == "2025-07-24T14:30"
    assert found["opening_place"] == "中旗公司开标室"
    assert (found["purchaser"], found["agency"]) == ("江海市城管局", "中旗项目管理有限公司")
    assert "evaluation_method" not in found


def test_a_label_may_stand_before_a_space_alone():
    line = "公告详细信息    项目名称 2018年钢丝绳作业技术服务   项目编号 2017-0216529-THYT"

    found = facts(read_text(NOTICE, line))

    assert found["project_name"] == "2018年钢丝绳作业技术服务"
    assert found["project_no"] == "2017-0216529-THYT"


def test_the_place_of_the_opening_is_not_where_bids_or_documents_go():
    tender = read_text(
        NOTICE,
        "三、磋商文件的获取",
        "地点：金源大厦1602室",
        "四、提交投标文件截止时间、开标时间和地点",
        "提交投标文件截止时间：2026年12月9日09:30",
        "投标地点（网址）：政采云平台在线提交",
        "开标时间：2026年12月9日09:30",
        "开标地点（网址）：交易中心四楼405开标室",
    )

    assert facts(tender)["opening_place"] == "交易中心四楼405开标室"


def test_a_table_may_have_come_apart_into_lines():
    tender = read_text(
        "第一章 投标须知",
        "工程名称",
        "自来水厂2019年管材采购",
        "招标单位",
        "如皋市自来水厂",
        "履约保证金",
        "履约担保金额为合同价款的10%",
        "投标有效期",
        "90日历天",
    )

    assert facts(tender)["project_name"] == "自来水厂2019年管材采购"
    assert facts(tender)["purchaser"] == "如皋市自来水厂"
    assert facts(tender)["performance_bond"] == "合同价款的10%"
    assert facts(tender)["bid_validity_days"] == 90


def test_strokes_may_be_left_of_the_cells_of_a_page():
    tender = read_text(
        "一、项目基本情况 |",
        "项目编号 | 510118202100257 |",
        "预算金额(元) | 1320000 |",
        "本项目是否接受联合体投标 | 否 |",
        "五、开启 |",
        "时间: | 2021年12月16日13点30分(北京时间) |",
        "地点: | 交易中心3号开标室 |",
    )

    found = facts(tender)

    assert (found["project_no"], found["budget_cny"]) == ("510118202100257", 1320000)
    assert found["consortium"] == "不接受"
    assert found["opening_time"] == "2021-12-16T13:30"
    assert found["opening_place"] == "交易中心3号开标室"


def test_the_day_for_saying_whether_one_bids_is_not_that_of_the_bid():
    tender = read_text(
        NOTICE,
        "1.4 应答回执：请于2026年8月14日18:00前将应答确认函发送至本行邮箱。",
        "1.6 应答文件递交截止时间：2026年8月31日（周一）10:00，地点：8号会议室",
    )

    assert facts(tender)["bid_deadline"] == "2026-08-31T10:00"
    assert "deadline_differs" not in {warning.code for warning in tender.warnings}


def test_a_bank_that_speaks_of_itself_is_the_buyer_and_a_fee_that_is_paid_a_payment():
    tender = read_text(
        NOTICE,
        "东海商业银行股份有限公司（以下简称“我行”）拟对客户管理平台开发项目进行邀请招标。",
        "6.1 监理报酬支付：合同签订后支付10%预付款，竣工后付清。",
    )

    assert facts(tender)["purchaser"] == "东海商业银行股份有限公司"
    assert facts(tender)["payment"].startswith("合同签订后支付10%预付款")


def test_an_agency_that_is_called_international_bidding_names_no_method():
    agency = "采购代理机构：明诚国际招标有限公司"

    assert "method" not in facts(read_text(NOTICE, agency))
    assert facts(read_text(NOTICE, agency, "采用国际招标方式。"))["method"] == "国际招标"


def test_the_total_of_several_years_may_be_said_in_words():
    line = "预算：贰拾捌万元整（¥280000.00），三年共计捌拾肆万元整（¥840000.00）"

    assert facts(read_text(NOTICE, line))["budget_cny"] == 840000


def test_a_term_ends_before_what_is_said_of_partners():
    line = "合同履行期限：合同签订后60日内供货 本项目( 不接受 )联合体投标。"

    assert facts(read_text(NOTICE, line))["contract_period"] == "合同签订后60日内供货"


def test_the_place_may_stand_behind_a_time_and_its_zone():
    line = "开标时间：2026年1月15日 09点30分（北京时间） 地点：明诚大厦6层会议室"

    assert facts(read_text(NOTICE, line))["opening_place"] == "明诚大厦6层会议室"


def test_bids_are_opened_when_a_selection_starts_with_the_deadline():
    lines = ("参选文件递交截止时间：2026年4月17日9时30分", "比选开始时间同参选文件递交截止时间。")

    assert facts(read_text(NOTICE, *lines))["opening_time"] == "2026-04-17T09:30"


def test_the_rows_of_a_data_sheet_may_have_become_lines():
    known = facts(
        read_text(
            "第二章 投标人须知",
            "1.4.2",
            "是否接受联合体投标",
            "☑不接受",
            "□接受",
            "2.2.1",
            "投标人要求澄清招标文件的截止时间",
            "2026年7月6日17时00分前",
            "2.2.2",
            "投标截止时间",
            "2026年7月22日9时00分",
        )
    )

    assert known["consortium"] == "不接受"
    assert known["clarification_deadline"] == "2026-07-06T17:00"
    assert known["bid_deadline"] == "2026-07-22T09:00"


def test_a_cover_names_the_buyer_above_its_agency_and_the_month():
    tender = read_text(
        "某局用餐服务项目",
        "竞争性磋商文件",
        "项目编号：0615-214121050159",
        "某市工业和信息化局",
        "某市国际招标有限公司",
        "2026年08月",
        "第一章 磋商邀请",
    )

    found = facts(tender)
    assert found["purchaser"] == "某市工业和信息化局"
    assert found["agency"] == "某市国际招标有限公司"


def test_a_day_before_which_documents_are_fetched_is_no_opening():
    tender = read_text(
        "4.1 凡有意参加者，请于2026年4月1日至2026年4月3日17时30分前下载谈判文件；",
        "5.1 投标文件递交的截止时间为2026年4月7日9时00分。",
    )

    assert "opening_time" not in facts(tender)


def test_labels_open_in_brackets_and_sums_stand_in_brackets():
    found = facts(
        read_text(
            "竞争性谈判公告",
            "(编号：ZTWJWZCG-LGS-2026-07号)",
            "采购人：某市教育局02 0202",
            "1.3 本项目设置最高限价，最高限价为【47000】元人民币。",
            "1.4 食堂委托经营年限为：3年。",
        )
    )

    assert found["project_no"].startswith("ZTWJWZCG-LGS-2026-07")
    assert found["purchaser"] == "某市教育局"
    assert found["max_price_cny"] == 47000
    assert found["contract_period"] == "3年。"


def test_a_rule_on_consortia_holds_behind_items_whose_line_breaks_were_lost():
    conditions = "具有良好的商业信誉和健全的财务会计制度" * 8
    tender = read_text(f"供应商应具备下列条件：1、{conditions}2、本项目不接受联合体磋商。")

    assert facts(tender)["consortium"] == "不接受"


def test_the_sum_of_a_bond_may_stand_below_the_line_that_asks_for_it():
    tender = read_text(
        "第二章 投标人须知",
        "☑要求提交投标保证金",
        "1.金额：人民币：20万元（贰拾万元整）。",
    )

    assert facts(tender)["bid_bond_cny"] == 200000
