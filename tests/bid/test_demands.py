"""Figures that clauses demand, and how ours compare with them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.bid.demands import demands_of, deviation_from, worst
from presales_desk.bid.quantities import read_span
from presales_desk.records.enums import Deviation

BETTER, MEETS, SHORT = Deviation.POSITIVE, Deviation.NONE, Deviation.NEGATIVE


def judged(requirement, value, unit=""):
    (demand,) = demands_of(requirement)
    return deviation_from(demand, read_span(value, unit))


@pytest.mark.parametrize(
    ("requirement", "value", "deviation"),
    [
        ("内存≥32GB", "64GB", BETTER),
        ("内存≥32GB", "32768 MB", MEETS),
        ("内存 >= 32 GB", "16 GB", SHORT),
        ("硬盘容量不低于 2TB", "2 TB", MEETS),
        ("支持接入不少于30类数据源", "42", BETTER),
        ("质保期不少于三年", "36个月", MEETS),
        ("质保期不少于三年", "五年", BETTER),
        ("响应时间不超过2秒", "800 ms", BETTER),
        ("响应时间不超过2秒", "3秒", SHORT),
        ("整机功耗≤ 350W", "350W", MEETS),
        ("带宽大于100Mbps", "100 Mbps", SHORT),
        ("带宽大于100Mbps", "1 Gbps", BETTER),
        ("并发用户数≥10万", "100,000", MEETS),
        ("接口10个及以上", "12", BETTER),
        ("工作温度：0℃~40℃", "-10~55℃", BETTER),
        ("工作温度：0℃~40℃", "0~40 ℃", MEETS),
        ("工作温度：0℃~40℃", "5~40 ℃", SHORT),
        ("Memory: at least 32 GB", "64 GB", BETTER),
        ("The response time shall not exceed 2 seconds", "2 s", MEETS),
        ("no fewer than 30 data sources", "30", MEETS),
        ("Switching shall take at most 50 milliseconds", "32 ms", BETTER),
        ("Each device shall draw at most 20 watts", "17 W", BETTER),
        ("The warranty must last at least three years", "36 months", MEETS),
        ("at least four engineers on site", "3", SHORT),
        ("not interrupt an outlet for more than 30 seconds", "8 s", BETTER),
        ("not interrupt an outlet for more than 30 seconds", "30 s", MEETS),
        ("not interrupt an outlet for more than 30 seconds", "45 s", SHORT),
        ("注册资金不低于1000万元", "12,000,000 元", BETTER),
        ("导线截面不小于4.0mm²", "6 mm²", BETTER),
        ("爬电距离≥35mm/kV", "31 mm/kV", SHORT),
        ("驾驶员年龄≤55周岁", "50岁", BETTER),
    ],
)
def test_a_figure_is_compared_in_its_own_unit(requirement, value, deviation):
    assert judged(requirement, value) is deviation


@pytest.mark.parametrize(
    ("requirement", "told"),
    [
        ("must not interrupt an outlet for more than 30 seconds", "not more than 30 seconds"),
        ("中断不能多于3次", "不能多于3次"),
        ("shall not fail and take at most 2 seconds", "at most 2 seconds"),
    ],
)
def test_a_figure_is_told_with_the_word_that_turns_it_round(requirement, told):
    (demand,) = demands_of(requirement)
    assert demand.text == told


def test_what_is_measured_stands_before_or_behind_the_figure():
    memory, disk = demands_of("★内存≥32GB，硬盘容量不低于 2TB；")
    assert "内存" in memory.before
    assert "硬盘容量" in disk.before
    (sources,) = demands_of("支持不少于30类数据源")
    assert "数据源" in sources.after


@pytest.mark.parametrize(
    "text", ["配置 2 颗处理器", "2026-2027年", "第3.2-3.4条", "提供三级等保测评报告", ""]
)
def test_a_figure_without_a_comparison_is_no_demand(text):
    assert demands_of(text) == []


def test_different_things_are_not_compared():
    assert judged("内存≥32GB", "64 W") is None
    assert read_span("支持 IPv六") is None


def test_one_figure_that_falls_short_decides_the_answer():
    assert worst([BETTER, SHORT, MEETS]) is SHORT
    assert worst([MEETS, BETTER]) is BETTER
    assert worst([MEETS, MEETS]) is MEETS


FIGURES = st.decimals(min_value=0, max_value=10**6, places=2, allow_nan=False)


@given(FIGURES, FIGURES)
def test_more_than_the_least_is_better_and_less_falls_short(least, ours):
    expected = BETTER if ours > least else MEETS if ours == least else SHORT
    assert judged(f"容量≥{least}GB", f"{ours}", "GB") is expected
    mirrored = {BETTER: SHORT, MEETS: MEETS, SHORT: BETTER}[expected]
    assert judged(f"容量≤{least}GB", f"{ours}", "GB") is mirrored


@given(FIGURES)
def test_the_same_figure_meets_in_any_unit_of_its_dimension(figure):
    assert judged(f"容量不低于{figure}GB", f"{figure * Decimal(1024)} MB") is MEETS


@given(st.text(max_size=60))
def test_any_text_is_read(text):
    for demand in demands_of(text):
        assert demand.text in text
    read_span(text)
