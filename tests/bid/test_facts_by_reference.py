"""Facts that one line tells by pointing at another, or in the words of other buyers."""

import pytest

from presales_desk.bid.chapters import passages
from presales_desk.bid.facts.labels import labelled_facts
from presales_desk.bid.reading.blocks import Cell, row_block
from presales_desk.bid.statements import statements
from tests.bid.conftest import facts, read_text

NOTICE = "第一章 比选公告"
HALL = "江南市金融街66号总行大楼1503会议室"


def known(*lines):
    return facts(read_text(NOTICE, *lines))


@pytest.mark.parametrize(
    "line",
    [
        "4.2 采购人将于上述时间组织公开开启参选文件，届时请参选人代表在线参加。",
        "5.1 招标人在规定的投标截止时间（开标时间）和规定的地点公开开标。",
    ],
)
def test_bids_are_opened_at_the_time_told_above(line):
    found = known("4.1 参选文件递交截止时间为2026年8月18日14时00分。", line)

    assert found["opening_time"] == "2026-08-18T14:00"


def test_who_must_come_before_the_end_is_told_nothing_of_the_opening():
    line = "5.1 投标人应在规定的投标截止时间之前进入某平台组织的线上开标大厅。"

    assert "opening_time" not in known("投标文件递交截止时间为2026年8月18日14时00分。", line)


@pytest.mark.parametrize(
    "line",
    [
        f"响应文件应于2026年7月21日上午10:00前密封送达{HALL}，逾期的不予接收。",
        f"2026年7月21日上午10:00（北京时间），{HALL}，逾期送达的恕不接受。",
    ],
)
def test_the_meeting_is_where_bids_are_brought_to(line):
    found = known(
        "三、澄清",
        "供应商如对询价文件有疑问，请于2026年7月16日17:00前以邮件形式提交至采购部。",
        "四、响应文件递交截止时间及地点",
        line,
        "五、询价会时间和地点",
        "同响应文件递交截止时间和地点。",
    )

    assert found["clarification_deadline"] == "2026-07-16T17:00"
    assert found["bid_deadline"] == found["opening_time"] == "2026-07-21T10:00"
    assert found["opening_place"] == HALL


def test_an_inquiry_tells_when_and_where_prices_are_opened():
    found = known(
        "七、递交报价文件截止时间：2026年6月16日15时00分",
        "八、询价时间：2026年6月16日15时00分",
        f"九、询价地点：{HALL}",
    )

    assert (found["opening_time"], found["opening_place"]) == ("2026-06-16T15:00", HALL)


def test_days_on_which_an_inquiry_runs_are_no_opening():
    found = known("询价时间：2026年6月1日至2026年6月5日")

    assert "opening_time" not in found


@pytest.mark.parametrize(
    ("line", "method"),
    [
        ("本比选项目已具备比选条件，现进行公开比选。", "公开比选"),
        ("某银行以邀请询价方式组织采购。", "邀请询价"),
        ("采购方式：公开询比采购", "公开询比采购"),
        ("本项目进行询价，询价文件另附。", "询价"),
    ],
)
def test_a_method_is_called_what_it_is_called_in_full(line, method):
    assert facts(read_text("某某服务项目公告", line))["method"] == method


def test_the_only_lot_has_a_name():
    line = "本项目为1个采购包，采购包1（等保测评服务）预算金额：486,000.00元。"

    assert known(line)["lot"] == "采购包1"
    assert "lot" not in known("本项目为1个采购包。")


def test_a_lot_that_heads_several_lines_alone_is_the_only_one():
    lines = ("采购包1（电脑）：", "采购包1（电脑）资格要求如下：", "采购包1：综合评分法")

    assert known(*lines)["lot"] == "采购包1"
    assert "lot" not in known(lines[0])


def test_no_ceiling_is_set_though_a_budget_stands_behind():
    found = known("（二）最高限价：无。采购预算196.3万元。")

    assert found["budget_cny"] == 1963000
    assert "max_price_cny" not in found


def test_what_the_contract_is_expected_to_come_to_is_the_budget():
    assert known("预计合同金额：2400万元（含税）")["budget_cny"] == 24000000


@pytest.mark.parametrize(
    "line",
    [
        "预计合同总价：P≤100万元的部分，费率1.5%",
        "例如：预计合同总价为400万元的项目，服务费计算如下：",
    ],
)
def test_a_step_or_an_example_of_the_fee_is_no_budget(line):
    assert "budget_cny" not in known(line)


def test_no_bond_is_asked_for_behind_the_number_of_a_line():
    assert known("（一）本项目不收取报价保证金。成交后另行通知。")["bid_bond_cny"] == 0


def test_a_project_may_be_a_tender_by_its_name():
    name = "某某炼化公司2026年度检维修脚手架服务框架招标"
    found = known(f"本招标项目{name}，招标人为某某炼化公司。现对该项目进行公开招标。")

    assert found["project_name"] == name
    assert facts(read_text(name, "招标公告"))["project_name"] == name


def test_the_office_that_buys_is_no_agency():
    lines = ("联系人：周老师", "东湖理工大学招标与采购中心", "2026年10月9日")
    found = facts(read_text("某某设备采购询价通知书", *lines))

    assert found["purchaser"] == "东湖理工大学"
    assert "agency" not in found


def test_only_the_contract_says_that_parts_may_be_passed_on_if_the_buyer_agrees():
    lines = ("第四章 合同条款", "3 合同的分包：未经买方书面同意，卖方不得分包。")

    assert known("一、项目概况", *lines)["subcontracting"] == "未经同意不允许"


@pytest.mark.parametrize(
    "line",
    ["投标截止时间和投标文件递交地点：见招标公告/投标邀请书", "响应文件提交截止时间：详见采购邀请"],
)
def test_a_deadline_that_only_another_file_tells_is_said_to_be_missing(line):
    tender = read_text("第二章 投标人须知", line)

    assert "deadline_elsewhere" in {one.code for one in tender.warnings}


def test_a_deadline_told_in_the_notice_is_not_missing():
    lines = ("投标截止时间：2026年8月31日10:00", "第二章 投标人须知", "投标截止时间：见招标公告")

    assert "deadline_elsewhere" not in {one.code for one in read_text(NOTICE, *lines).warnings}


def test_a_time_below_a_heading_by_its_number_is_of_what_that_says():
    found = known(
        "4. 响应文件提交",
        "4.1 截止时间：2026年4月3日15点00分",
        f"4.2 地点：{HALL}",
        "5. 开启",
        "5.1 时间：2026年4月3日15点00分",
        f"5.2 地点：{HALL}",
    )

    assert found["bid_deadline"] == found["opening_time"] == "2026-04-03T15:00"
    assert found["opening_place"] == HALL


def test_who_registers_may_hand_in_the_bid_at_once():
    line = "即日起至2026年3月6日17:30止，将报名材料及响应文件（一正四副）密封递交至采购办。"
    found = known("四、报名时间及方式", line)

    assert found["bid_deadline"] == "2026-03-06T17:30"


def test_one_row_may_tell_when_bids_are_handed_in_and_talked_about():
    assert known("响应文件递交及谈判时间：2026年12月8日9:00")["bid_deadline"] == "2026-12-08T09:00"


def test_a_place_told_above_is_that_of_the_talks():
    found = known(
        f"5.1 递交响应文件的截止时间为2026年10月23日10时00分，递交地点为{HALL}。",
        "5.2 谈判时间：2026年10月23日10时00分，谈判地点同上。",
    )

    assert found["opening_place"] == HALL


def test_what_is_bought_for_a_site_is_the_project_and_not_the_site():
    site = "西延高铁5标项目"
    lines = (f"{site}钢绞线采购竞争性谈判公告", f"{site}已由国家铁路局批准建设，资金已落实。")

    assert facts(read_text(*lines))["project_name"] == f"{site}钢绞线采购"


def test_the_round_of_a_tender_belongs_to_its_name():
    name = "皖东学院图书馆纸质图书采购（三次）"
    line = f"{name}的潜在供应商应在某平台获取采购文件。"

    assert facts(read_text(name, "竞争性磋商文件", "第一章 公告", line))["project_name"] == name


def test_a_number_broken_in_a_narrow_cell_of_a_pdf_is_whole():
    cells = [Cell("项目编号", 0), Cell("0002200000128 861", 1)]
    said = statements(passages([row_block(cells, table=0, page=1)]))

    assert labelled_facts(said)["project_no"].value == "0002200000128861"
