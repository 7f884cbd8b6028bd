"""Facts in tables of lots, in running sentences, and below headings with marks."""

import pytest

from tests.bid.conftest import facts, read_markdown, read_text


def test_sums_of_several_lots_in_a_table_are_told_with_their_units():
    tender = read_markdown(
        "# 第一章 采购邀请",
        "",
        "| 包号 | 包名称 | 采购预算 | 最高限价（万元） |",
        "| --- | --- | --- | --- |",
        "| 1 | 外墙修缮 | 386万元 | 380 |",
        "| 2 | 电梯更新 | 142万元 | 139.5 |",
    )

    told = {one.code: one.message for one in tender.warnings}
    assert "(1) = 3,860,000 / (2) = 1,420,000" in told["budget_by_lot_alone"]
    assert "(1) = 3,800,000 / (2) = 1,395,000" in told["ceiling_by_lot_alone"]


def test_a_sum_with_two_digits_before_its_separator_is_no_time_of_day():
    tender = read_text("第二章 投标人须知", "投标保证金金额：12,000元", "最高限价：12.5万元")

    assert facts(tender)["bid_bond_cny"] == 12_000
    assert facts(tender)["max_price_cny"] == 125_000


def test_the_parties_and_the_project_may_stand_in_running_sentences():
    tender = read_text(
        "第一章 招标公告",
        "1.1 北溪河（东源）防洪治理工程已由某市水利局批准建设，项目法人为北溪水利开发有限公司，"
        "招标代理机构为中际项目管理有限公司。",
        "本工程投标保证金金额为壹拾陆万元，须在截止前到账。",
    )

    known = facts(tender)
    assert known["project_name"] == "北溪河（东源）防洪治理工程"
    assert known["purchaser"] == "北溪水利开发有限公司"
    assert known["agency"] == "中际项目管理有限公司"
    assert known["bid_bond_cny"] == 160_000


def test_the_sale_of_documents_may_begin_and_end_under_labels_of_their_own():
    tender = read_text(
        "第一章 投标邀请", "招标文件领购开始时间：2026-05-06", "招标文件领购结束时间：2026-05-13"
    )

    assert facts(tender)["doc_from"] == "2026-05-06"
    assert facts(tender)["doc_until"] == "2026-05-13"


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        (["投标保证金：____万元人民币", "注：投标保证金不得超过50万元。"], "bid_bond_cny"),
        (["工期：质量标准 41.6 投标人签名"], "contract_period"),
    ],
)
def test_what_a_form_leaves_open_is_not_known(lines, key):
    assert key not in facts(read_text("第二章 投标人须知", *lines))


def test_bids_taken_for_some_hours_end_with_the_last_of_them():
    tender = read_text(
        "第一章 比选公告", "递交时间：2026年7月15日9:00-9:30（北京时间），逾期不予受理"
    )

    assert facts(tender)["bid_deadline"] == "2026-07-15T09:30"


@pytest.mark.parametrize(
    "line",
    [
        "预算金额及最高限价：预算金额人民币3,420.00万元，最高限价人民币3,268.50万元",
        "采购预算及最高限价：最高限价人民币3,268.50万元，采购预算3,420.00万元",
    ],
)
def test_a_ceiling_is_told_from_the_budget_beside_it(line):
    tender = read_text("第一章 投标邀请", line)

    assert facts(tender)["max_price_cny"] == 32_685_000


def test_a_sentence_about_the_project_goes_before_the_title_on_the_cover():
    tender = read_text(
        "江源集团2026年第三批框架采购",
        "招标文件",
        "第一章 招标公告",
        "本招标项目江源集团2026年系统运维服务项目已由江源集团批准。",
        "申领时间：2026年7月6日至7月10日，上午8:30—11:30",
    )

    assert facts(tender)["project_name"] == "江源集团2026年系统运维服务项目"
    assert facts(tender)["doc_until"] == "2026-07-10"


def test_a_heading_with_a_mark_is_still_what_the_lines_below_are_about():
    tender = read_text("第三章 商务需求", "※三、付款方式", "按季度考核支付。")

    assert facts(tender)["payment"] == "按季度考核支付。"


def test_words_that_belong_to_a_number_stay_in_it():
    tender = read_text("第一章 招标公告", "项目编号：安财公开采购-2026-37")

    assert facts(tender)["project_no"] == "安财公开采购-2026-37"


def test_the_hour_may_stand_behind_the_name_of_its_time():
    tender = read_text(
        "第一章 磋商邀请书",
        "提交首次响应文件开始时间：2026年7月20日北京时间13:30",
        "提交首次响应文件截止时间：2026年7月20日北京时间14:00",
        "磋商开始时间：2026年7月20日北京时间14:00",
    )

    assert facts(tender)["bid_deadline"] == "2026-07-20T14:00"
    assert facts(tender)["opening_time"] == "2026-07-20T14:00"


def test_the_number_of_a_project_ends_where_the_bracket_around_it_does():
    tender = read_text(
        "招标编号：JZYY2026-HW-038",
        "第一部分 投标邀请",
        "某公司受某医院委托，就“血管造影系统采购项目”（招标编号：JZYY2026-HW-038）进行国内公开招标。",
    )

    assert facts(tender)["project_no"] == "JZYY2026-HW-038"
    assert [one for one in tender.warnings if one.code == "other_number"] == []


def test_a_number_of_a_project_may_hold_brackets_of_its_own():
    tender = read_text("第一章 招标公告", "项目编号：某采公(2026)字[001]号")

    assert facts(tender)["project_no"] == "某采公(2026)字[001]号"
