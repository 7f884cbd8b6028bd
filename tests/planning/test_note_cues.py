"""How well the cues of the method tell what a sentence speaks about, on labelled sentences."""

import pytest

from presales_desk.method import load
from presales_desk.planning.notes import offers

ZH = (
    ("门诊叫号经常卡死，病人意见很大", "requirements"),
    ("数据分散在七个系统里，对不上账", "requirements"),
    ("HIS 是 2014 年上的，厂家已经停止维护", "requirements"),
    ("三个院区都要覆盖，先上本部", "requirements"),
    ("切换的时候门诊不能停", "requirements"),
    ("可研报告上周刚通过", "schedule"),
    ("计划明年一月挂网招标", "schedule"),
    ("国庆前必须投入使用", "schedule"),
    ("下个月还要组织一次现场考察", "schedule"),
    ("院领导最看重能不能过五级电子病历评级", "success_keys"),
    ("信息科怕上线以后没人管", "success_keys"),
    ("价格分只占三成，技术占一半", "success_keys"),
    ("东华和卫宁已经来做过演示", "competition"),
    ("创业慧康和设备科走得很近", "competition"),
    ("听说对方准备赔本做", "competition"),
    ("今年只批了八百万", "budget"),
    ("钱从省里的专项债出", "budget"),
    ("首付三成，验收后再付六成", "budget"),
    ("最后由院长办公会决定，王院长说了算", "decision"),
    ("设备科李科长对我们有意见", "decision"),
    ("会议开始前大家寒暄了几句", ""),
    ("下次带一份公司介绍过去", ""),
)
EN = (
    ("The wards complain that the system freezes every morning.", "requirements"),
    ("Data is scattered over seven systems.", "requirements"),
    ("The feasibility study passed last week.", "schedule"),
    ("It has to be running before the summer.", "schedule"),
    ("The director cares most about a visible first success.", "success_keys"),
    ("They want to see a live site of the same size.", "success_keys"),
    ("Acme has already given a demo.", "competition"),
    ("About 8 million has been granted.", "budget"),
    ("The board decides, and the president has the last word.", "decision"),
    ("Purchasing prefers the other vendor.", "decision"),
    ("We had lunch in the canteen.", ""),
)

UNSEEN_ZH = (
    ("护士每天要把同一份数据抄三遍", "requirements"),
    ("要求支持国产操作系统，否则不予考虑", "requirements"),
    ("目前用的是用友的老版本", "requirements"),
    ("预计三月份开标", "schedule"),
    ("董事会要到下季度才讨论这件事", "schedule"),
    ("处长希望年底能看到成效", "schedule"),
    ("科长问有没有银行做过的例子", "success_keys"),
    ("评委里技术专家占多数", "decision"),
    ("局长最关心的是数据安全", "success_keys"),
    ("浪潮上周给他们送了样机", "competition"),
    ("华为跟信息中心主任是老关系", "competition"),
    ("他们可能干脆自己开发", "competition"),
    ("总盘子控制在六百万以内", "budget"),
    ("质保金要留百分之五", "budget"),
    ("财政局的钱还没有到位", "budget"),
    ("这事得张书记点头才行", "decision"),
    ("采购办主任还没有见过面", "decision"),
    ("午饭后大家参观了机房", ""),
    ("散会时已经五点", ""),
    ("李处长支持我们，赵工偏向对手", "decision"),
)
UNSEEN_EN = (
    ("Nurses type the same data three times.", "requirements"),
    ("The old ERP must stay connected.", "requirements"),
    ("The bid opening is planned for March.", "schedule"),
    ("He wonders who will look after it at night.", "success_keys"),
    ("The rival lent them a machine for a month.", "competition"),
    ("They might build it in-house.", "competition"),
    ("No more than 600 thousand can be spent.", "budget"),
    ("Five per cent is kept back for two years.", "budget"),
    ("The mayor signs in the end.", "decision"),
    ("Coffee was served at three.", ""),
)
"""The cues were not written after these."""


def judged(labelled, *, clear):
    """Return how many offers were right, how many were made, and how many there should be."""
    right = made = 0
    for sentence, item in labelled:
        first = offers(sentence, load().key_info, [])[:1]
        for offer in first:
            if offer.is_clear or not clear:
                made += 1
                right += offer.question.partition(".")[0] == item
    return right, made, sum(bool(item) for _, item in labelled)


@pytest.mark.parametrize("labelled", [ZH, EN], ids=["zh", "en"])
def test_most_sentences_are_offered_for_their_item(labelled):
    right, made, wanted = judged(labelled, clear=False)

    assert right / made >= 0.9
    assert right / wanted >= 0.8


@pytest.mark.parametrize("labelled", [ZH, EN], ids=["zh", "en"])
def test_what_is_ticked_beforehand_is_right(labelled):
    right, made, _ = judged(labelled, clear=True)

    assert made
    assert right == made


@pytest.mark.parametrize("labelled", [UNSEEN_ZH, UNSEEN_EN], ids=["zh", "en"])
def test_of_other_sentences_at_least_half_are_offered_and_few_wrongly(labelled):
    right, made, wanted = judged(labelled, clear=False)
    ticked_right, ticked, _ = judged(labelled, clear=True)

    assert right / made >= 0.9
    assert right / wanted >= 0.5
    assert ticked_right == ticked
