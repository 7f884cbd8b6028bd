"""What the winner signs: when money comes, and what failing costs."""

import pytest

from presales_desk.bid.tender import Topic
from tests.bid.conftest import read_text

TENDER = """某市智慧校园项目招标文件
第一章 招标公告
预算金额：300万元
项目编号：Z-1
付款方式：验收后30日内付清。
第二章 投标人须知
投标人应当按前附表递交投标文件。
第四章 合同条款
一、付款方式
{clauses}
第五章 投标文件格式
甲方逾期付款的，每日按万分之五支付违约金。
"""


def settled(*clauses):
    tender = read_text(TENDER.format(clauses="\n".join(clauses)))
    return [(term.topic, term.text) for term in tender.terms]


@pytest.mark.parametrize(
    ("clause", "topic"),
    [
        ("合同签订后7日内支付合同价款的30%作为预付款。", Topic.PAYMENT),
        ("交货期：合同生效之日起45日内到货并安装完毕。", Topic.DELIVERY),
        ("乙方逾期交货的，每逾期一日按合同总价的0.5%支付违约金。", Topic.LIABILITY),
        ("履约保证金：合同金额的5%，验收合格后无息退还。", Topic.SECURITY),
        ("质保期：自验收合格之日起三年，乙方免费更换。", Topic.WARRANTY),
        ("因本合同发生的争议，向甲方所在地法院提起诉讼，应先行协商。", Topic.DISPUTES),
        ("保密期限为合同终止后5年，乙方不得向第三方透露。", Topic.CONFIDENTIALITY),
    ],
)
def test_a_clause_is_known_by_what_it_names_first(clause, topic):
    assert settled(clause) == [(topic, clause)]


def test_a_clause_that_names_nothing_belongs_to_the_heading_above_it():
    assert settled("甲方收到发票后30日内付清。") == [(Topic.PAYMENT, "甲方收到发票后30日内付清。")]


@pytest.mark.parametrize(
    "clause",
    [
        "付款方式：合同签订后____日内支付____%。",
        "乙方的付款账户信息应当如下：",
        "不得拖欠农民工工资，按月支付。",
    ],
)
def test_blanks_heads_of_lists_and_what_every_contract_says_settle_nothing(clause):
    assert settled(clause) == []


def test_of_many_clauses_on_one_topic_those_with_a_figure_are_told():
    vague = [f"{party}违约责任由其承担全部损失。" for party in ("甲方", "乙方", "丙方")]
    exact = "逾期违约金：每逾期一日按合同总价的0.5%计。"

    told = settled(*vague, exact)

    assert len(told) == 3
    assert (Topic.LIABILITY, exact) in told


def test_a_contract_that_settles_nothing_has_no_terms():
    assert settled("由双方友好签订。") == []


ARTICLES = """第一条合同标的
乙方根据甲方的需求提供下列货物，详见合同清单，不得更换。
第二条履行期限
合同签订后150个日历日内完成。
第三条 履约保证金
合同金额的10%。
第四条 付款方式
按季度考核后支付。
第五条质量保证
质保期3年。
第六条知识产权
乙方应保证甲方免受第三方提出的侵犯其专利权的起诉。
第七条违约责任
7.1甲方无正当理由拒收的，应当偿付合同总价百分之五。
7.2乙方逾期交付的，每逾期一日，偿付合同总价千分之三的违约金。
7.3乙方所交付的货物不符合约定的，甲方有权拒收，费用由乙方承担。
第八条不可抗力
任何一方因不可抗力不能履行合同，则合同履行期限可延长，延长期应当与其影响期相同。
第九条合同生效
本合同一式六份，甲方执三份，应当具有同等法律效力，附件有效期相同。
"""


def test_short_articles_are_told_by_their_titles_and_acts_of_god_settle_nothing():
    lines = ARTICLES.splitlines()

    assert settled(*lines) == [
        (Topic.DELIVERY, lines[3]),
        (Topic.SECURITY, lines[5]),
        (Topic.PAYMENT, lines[7]),
        (Topic.WARRANTY, lines[9]),
        (Topic.RIGHTS, lines[11]),
        (Topic.LIABILITY, lines[13]),
        (Topic.LIABILITY, lines[14]),
        (Topic.LIABILITY, lines[15]),
    ]


@pytest.mark.parametrize(
    ("article", "clause", "topic"),
    [
        ("第三条 付款", "合同签订且收到履约保证金后付30%；最终验收合格付70%。", Topic.PAYMENT),
        ("第三条 付款", "货物验收合格后，支付合同金额的100%，不计利息。", Topic.PAYMENT),
        ("第三条 付款", "验收合格后，乙方提供三年免费保修。", Topic.WARRANTY),
        ("第三条 售后服务", "交货后三年内，乙方应当免费上门维修。", Topic.WARRANTY),
    ],
)
def test_what_must_come_first_is_not_what_a_clause_settles(article, clause, topic):
    assert settled(article, clause) == [(topic, clause)]


def test_a_delay_counts_though_acts_of_god_are_left_out_of_it():
    clause = "除不可抗力外，乙方逾期交货的，每日支付合同总价的0.5%作为违约金。"

    assert settled("第八条 违约责任", clause) == [(Topic.LIABILITY, clause)]


def test_articles_of_one_line_below_one_with_a_title_are_filed_by_their_own_words():
    tender = read_text(
        "第四章 合同条款及格式",
        "2.价格与支付",
        "2.1合同价款为固定综合单价，铜价按以下公式调整：P=P0+（C1-C0）×G。",
        "2.2预付款10%，验收合格后支付80%。",
        "4.检验：买方有权抽样送检，抽检不合格的，按该批货款的30%支付违约金。",
        "5.迟延交货：每迟延一日按迟交货物价款的0.5%支付违约金。",
        "7.争议：向买方所在地人民法院起诉。",
    )

    assert [(term.topic, term.text[:4]) for term in tender.terms] == [
        ("changes", "2.1合"),
        ("payment", "2.2预"),
        ("liability", "4.检验"),
        ("liability", "5.迟延"),
        ("disputes", "7.争议"),
    ]
