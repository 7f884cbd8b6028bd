"""Titles that say something, told from the names of topics."""

import json

import pytest

from presales_desk import assets
from presales_desk.records.message_titles import is_message, says_the_same

MESSAGES = {
    "zh": (
        "峰值流量四年增至3.2倍，现有带宽2028年见顶",
        "85%的故障出在县级以下，人手却集中在省市",
        "三个外部变化同时指向“四级一张网、端到端可保障”",
        "恢复慢的根因不是人手不足，而是结构、工具和流程三处断点",
        "项目成败取决于四件事，其中两件需要贵方牵头",
        "请在12月4日前定下样板点参观和两市勘察",
        "24周完成四级改造，关键路径是县区双归与网点割接",
        "双方分工清晰：贵方定规则、给窗口，我方管设计、担割接风险",
        "由原L集团团队驻场实施，服务指标写入合同并与付款挂钩",
        "四项特色直接换成客户的时间、成本和风险收益",
        "网络改造的窗口期只剩两年",
    ),
    "en": (
        "WAN peak traffic has grown 3.2 times in four years; today's capacity runs out in 2026",
        "62% of faults start at the branch; single links and old devices cause 61% of them all",
        "Recovery is slow because of structure, tools and process, not because of people",
        "Success depends on four things, and two of them need your lead",
        "Please confirm the pilot by 21 March to reach 99.95% this year",
        "Four features turn directly into time, cost and risk benefits for you",
        "CNY 29.84 m over three years, 62% of it for county and branch access",
        "One year later all four key figures hold, with no extra operations staff",
    ),
}
TOPICS = {
    "zh": (
        "公司简介",
        "项目背景与需求分析",
        "解决方案总体架构",
        "数据中心建设方案介绍",
        "2026年度重点工作计划",
        "行业发展趋势分析",
        "我们的核心优势与价值",
        "系统功能与性能概述",
        "第3章 网络改造总体方案",
        "5G专网安全体系架构",
        "典型客户与成功案例",
        "",
    ),
    "en": (
        "Executive summary",
        "Our solution architecture and benefits",
        "Company introduction and history",
        "Industry trends 2026",
        "Project background and requirements",
        "Key features of the platform",
        "Customer cases and references",
        "Thanks",
        "",
    ),
}


@pytest.mark.parametrize(("language", "title"), [(k, t) for k in MESSAGES for t in MESSAGES[k]])
def test_a_statement_is_a_message(language, title):
    assert is_message(title, language)


@pytest.mark.parametrize(("language", "title"), [(k, t) for k in TOPICS for t in TOPICS[k]])
def test_the_name_of_a_topic_is_none(language, title):
    assert not is_message(title, language)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_titles_of_the_sample_are_messages(language):
    file = assets.starter("sample") / language / "outline.json"
    slides = json.loads(file.read_text(encoding="utf-8"))["slides"]
    own = ("cover", "section", "qa")
    weak = [
        s["title"] for s in slides if s["kind"] not in own and not is_message(s["title"], language)
    ]
    assert weak == []


def test_the_same_words_in_another_order_say_the_same():
    assert says_the_same("恢复时间缩短65%，22周完成", "22周完成，恢复时间缩短65%")
    assert says_the_same("Recovery takes 65% less time", "65% less time for recovery takes")
    assert not says_the_same("恢复时间缩短65%", "割接零中断，业务一次没断")
    assert not says_the_same("", "割接零中断")
