"""Facts as short notices tell them, in one sentence without a label."""

import pytest

from tests.bid.conftest import facts, read_text


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("概算金额：320万元", "budget_cny", 3200000),
        ("项目限价98万元，单价限价见清单", "max_price_cny", 980000),
        ("投标人无须提交投标保证金。", "bid_bond_cny", 0),
        ("以投标承诺函代替投标保证金", "bid_bond_cny", 0),
        ("投标有效期不得少于开标后一百二十天", "bid_validity_days", 120),
        ("本项目无需提交履约保证金", "performance_bond", "不收取"),
        ("总工期180天，其中设计30天", "contract_period", "180天"),
        ("提供自验收合格之日起不低于36个月的免费维护", "warranty", "36个月"),
        ("货到验收合格后一次性付清全部货款", "payment", "货到验收合格后一次性付清全部货款"),
        ("本次采购采用院内议价方式", "method", "院内议价"),
        ("按有效报价最低者中标", "evaluation_method", "有效报价最低者中标"),
        ("项目法人：江北水利投资有限公司", "purchaser", "江北水利投资有限公司"),
        ("中标后一个月内完成供货及安装", "contract_period", "中标后一个月内完成供货及安装"),
        ("开标地点：腾讯会议（会议号另行通知）", "opening_place", "腾讯会议（会议号另行通知）"),
    ],
)
def test_one_sentence_tells_it(line, key, value):
    assert facts(read_text("第二章 投标人须知", line))[key] == value


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("单价限价1200元/平方米", "max_price_cny"),
        ("中小企业投标人无须提交投标保证金。", "bid_bond_cny"),
        ("得分相同的，按有效报价最低者中标", "evaluation_method"),
        ("违约方应在验收合格后一次性支付违约金", "payment"),
        ("开标地点：另行通知（以短信为准）", "opening_place"),
    ],
)
def test_what_only_sounds_like_it_is_none(line, key):
    assert key not in facts(read_text("第二章 投标人须知", line))


def test_a_day_without_a_year_has_that_of_the_opening():
    lines = ("响应文件递交截止时间：5月8日9:30", "开标时间：2026年5月8日9:30")

    assert facts(read_text("第一章 公告", *lines))["bid_deadline"] == "2026-05-08T09:30"
