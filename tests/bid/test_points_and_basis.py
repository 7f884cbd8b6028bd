"""What the words of criteria tell: how many points they give, and what those rest on."""

import pytest

from presales_desk.bid.scoring.basis import basis_of
from presales_desk.bid.scoring.points import most_points
from presales_desk.bid.tender import Basis


@pytest.mark.parametrize(
    ("criteria", "points"),
    [
        ("6分，每项2分，最多4分", 6),
        ("每个2分，累计不超过10分", 10),
        ("每人2分，20分封顶", 20),
        ("每次2分，加至8分为止", 8),
        ("1、具有A认证得10分；\n2、具有B认证得10分。", 20),
        ("1、方案完整得20分；\n2、方案一般得10分。", 20),
        ("详见附件", None),
    ],
)
def test_the_most_that_criteria_give(criteria, points):
    assert most_points(criteria) == points


@pytest.mark.parametrize(
    ("name", "criteria", "basis"),
    [
        ("获奖情况", "省级及以上优质工程奖每项3分", Basis.OBJECTIVE),
        ("纳税资格", "一般纳税人，得4分；非一般纳税人，得2分。", Basis.OBJECTIVE),
        ("信誉", "无不良记录的得5分", Basis.OBJECTIVE),
        ("报价得分", "", Basis.OBJECTIVE),
        ("预案", "每小项满分3分，响应完整的小项得3分", Basis.SUBJECTIVE),
        ("物业经理", "根据学历、持证情况进行评审，0-4分", Basis.SUBJECTIVE),
        ("岗位报价合理性", "对报价的合理性进行评分", Basis.SUBJECTIVE),
        ("其他", "详见附件", None),
    ],
)
def test_counting_is_objective_and_praise_is_not(name, criteria, basis):
    assert basis_of(name, criteria) is basis
