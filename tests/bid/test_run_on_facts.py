"""Facts of notices whose lines, spaces and boxes were lost on the way from a web page."""

import pytest

from tests.bid.conftest import facts, read_text

NOTICE = "第一章 招标公告"


@pytest.mark.parametrize(
    ("line", "term"),
    [
        ("2.3 服务期：一年   2.4 预算金额：320万元", "一年"),
        (
            "服务期限：2018年1月1日起至2019年12月31日。 2.招标范围：采油厂",
            "2018年1月1日起至2019年12月31日。",
        ),
        (
            "工期：90个日历天，统筹安排。9、本项目要求投标人提供以下保证：无",
            "90个日历天，统筹安排。",
        ),
        ("完工时间：合同签订后60日内；质保期：两年", "合同签订后60日内"),
        ("交货期：1.首批：30天；2.其余供货期：60天", "1.首批：30天；2.其余供货期：60天"),
    ],
)
def test_a_term_ends_where_the_next_item_begins(line, term):
    assert facts(read_text(NOTICE, line))["contract_period"] == term


@pytest.mark.parametrize(
    "lines",
    [
        (
            "招标人：江海市城管局　　　　招标代理：明诚招标有限公司",
            "地址：甲路1号　　　　地址：乙路2号",
        ),
        ("受江海市城管局委托，明诚招标有限公司就停车系统建设项目进行公开招标。",),
        ("明诚招标有限公司（以下简称“代理机构”）受江海市城管局（以下简称“采购人”）的委托，对其",),
        ("1.采购人信息 名称：江海市城管局 地址：甲路 2.采购代理机构信息 名称：明诚招标有限公司",),
        (
            "采 购 人：江海市城管局（盖章）  联 系 人：张三",
            "代理机构：明诚招标有限公司  联系人：李四",
        ),
    ],
)
def test_who_buys_and_who_acts_for_them(lines):
    found = facts(read_text(NOTICE, *lines))

    assert (found["purchaser"], found["agency"]) == ("江海市城管局", "明诚招标有限公司")


@pytest.mark.parametrize(
    "line",
    [
        "项目名称 江海市停车系统建设项目",
        "2.1 项目名称　江海市停车系统建设项目",
        "公告详细信息    项目名称 江海市停车系统建设项目   项目编号 2017-0216529",
    ],
)
def test_a_name_behind_a_label_and_a_space(line):
    assert facts(read_text(NOTICE, line))["project_name"] == "江海市停车系统建设项目"


@pytest.mark.parametrize(
    "line",
    ["项目名称与招标文件不一致的项目", "项目名称、编号应当填写招标项目", "项目名称变更的项目"],
)
def test_a_sentence_about_names_tells_none(line):
    assert "project_name" not in facts(read_text(NOTICE, line))


def test_a_project_may_be_named_with_its_number_and_approval():
    line = (
        "江海能源2027年度设备维保框架招标项目（招标编号：JHNY-2026-FW-077）已批准实施，资金已落实。"
    )

    found = facts(read_text(NOTICE, line))

    assert found["project_name"] == "江海能源2027年度设备维保框架招标项目"
    assert found["project_no"] == "JHNY-2026-FW-077"


def test_who_is_only_called_by_its_part_in_the_project_is_not_named():
    found = facts(read_text(NOTICE, "1.6 受项目建设管理单位委托，明诚招标有限公司承担代理。"))

    assert "purchaser" not in found
