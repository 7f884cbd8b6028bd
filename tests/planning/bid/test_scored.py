"""Scoring items with their clauses: what belongs together, what is at risk, what each side gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Element
from presales_desk.planning.bid.foreign_names import foreign_names, names_in
from presales_desk.planning.bid.score_ties import Reason, score_ties
from presales_desk.planning.bid.scored import clause_weights, item_risks, section_sums
from presales_desk.planning.bid.sides import element_of, sides
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.enums import ClauseWeight, Deviation, Threat
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderClause, TenderScore


def clause(text="支持 30 类数据源", deviation=Deviation.NONE, **fields):
    answered = {"response": "支持 42 类", "deviation": deviation} if deviation else {}
    return TenderClause(project_id="p", text=text, **{**answered, **fields})


def item(name="技术参数", points=10.0, **fields):
    return TenderScore(project_id="p", name=name, points=points, **fields)


def risks(score, *clauses):
    return item_risks([score], {score.id: clauses})[0]


def test_clauses_without_points_share_those_of_their_item():
    lost, fine = clause(deviation=Deviation.NEGATIVE), clause()
    found = risks(item(), lost, fine)
    assert (found.at_risk, found.expected, found.fatal) == (5, 5, 0)


def test_what_a_clause_says_itself_counts_and_an_item_loses_no_more_than_it_has():
    lost = [clause(deviation=Deviation.NEGATIVE, points=4.0) for _ in range(3)]
    assert risks(item(), lost[0]).expected == 6
    assert risks(item(), *lost).expected == 0


def test_a_lost_mandatory_clause_is_fatal_and_costs_no_points():
    found = risks(item(), clause(deviation=None, weight=ClauseWeight.MANDATORY), clause())
    assert (found.fatal, found.at_risk) == (1, 0)


def test_a_judgement_comes_first_and_nothing_known_is_nothing_told():
    lost = clause(deviation=Deviation.NEGATIVE)
    assert risks(item(expected=9.0), lost).expected == 9
    assert risks(item()).expected is None
    assert risks(item(points=None), lost).expected is None


def test_withdrawn_clauses_weigh_nothing():
    kept, gone = clause(), clause(withdrawn=True)
    found = risks(item(), kept, gone)
    assert found.clauses == (kept,)
    assert clause_weights([found]) == {kept.id: 10}


def test_a_clause_weighs_what_it_can_cost_in_all_its_items():
    one = clause()
    found = [risks(item(points=10.0), one), risks(item(points=6.0), one, clause())]
    assert clause_weights(found)[one.id] == 13


def test_sections_are_summed_in_their_order():
    first, second, third = (
        item(section="技术"),
        item(section="商务", rival=8.0),
        item(section="技术"),
    )
    sums = section_sums(item_risks([first, second, third], {first.id: [clause()]}))
    assert [(each.name, each.points, each.expected, each.rival) for each in sums] == [
        ("技术", 20, 10, None),
        ("商务", 10, None, 8),
    ]


@given(
    st.lists(st.sampled_from([*Deviation, None]), max_size=8), st.floats(0, 100, allow_nan=False)
)
def test_risk_stays_within_the_points_of_the_item(deviations, points):
    found = risks(item(points=points), *(clause(deviation=each) for each in deviations))
    assert 0 <= found.at_risk <= points
    if found.expected is not None:
        assert found.expected == pytest.approx(points - found.at_risk)


def test_an_item_names_its_clauses_by_number():
    clauses = [clause("3.2.1 时延", number="3.2.1"), clause("3.2.10 抖动", number="3.2.10")]
    (tie,) = score_ties(clauses, [item("性能", criteria="满足3.2.1条得3分，否则不得分")])
    assert (tie.clause, tie.reason) == (clauses[0], Reason.NUMBER)


def test_points_are_no_numbers_of_clauses():
    assert score_ties([clause("时延", number="1.5")], [item("其他", criteria="优得1.5分")]) == ()


def test_an_item_names_its_clauses_by_their_mark_with_what_each_costs():
    marked, plain = clause("时延", mark="▲", number="3.1"), clause("抖动", number="3.2")
    score = item("参数响应", criteria="▲条款每有一项负偏离扣2分，扣完为止")
    (tie,) = score_ties([marked, plain], [score])
    assert (tie.clause, tie.reason, tie.points) == (marked, Reason.MARK, 2)


def test_the_surest_reason_alone_ties_a_clause():
    asked = clause("▲ 平台支持 30 类数据源接入", number="3.2", mark="▲")
    by_number = item("第 3.2 条", criteria="满足得 10 分")
    by_mark = item("技术", criteria="▲ 每负偏离一项扣 2 分")
    assert [(tie.score, tie.reason) for tie in score_ties([asked], [by_mark, by_number])] == [
        (by_number, Reason.NUMBER)
    ]


@pytest.mark.parametrize(
    "part", ["Sec. 4.06 Staffing Approach", "第四章 响应 / 三、Staffing approach"]
)
def test_an_item_is_called_as_the_heading_above_its_clauses(part):
    below, elsewhere = clause("Résumés must be sent.", part=part), clause("甲", part="其他")
    (tie,) = score_ties([below, elsewhere], [item("Staffing Approach"), item("Staffing")])
    assert (tie.clause, tie.score.name, tie.reason) == (
        below,
        "Staffing Approach",
        Reason.HEADING,
    )


def test_an_item_that_speaks_of_the_same_is_the_last_resort():
    training = clause("提供不少于4期现场培训，每期不少于20人")
    scores = [item("培训方案", criteria="现场培训的期数、每期人数和教材"), item("价格")]
    (tie,) = score_ties([training, clause("开具发票")], scores)
    assert (tie.clause, tie.score, tie.reason) == (training, scores[0], Reason.WORDS)


def test_a_price_is_reckoned_from_no_clause():
    asked = clause("报价应包含培训、备件和上门服务的全部费用")
    price = item("投标报价", criteria="报价应包含培训、备件和上门服务的全部费用，低者得分高")
    assert score_ties([asked], [price]) == ()


@pytest.mark.parametrize(
    ("name", "section", "element"),
    [
        ("投标报价", "价格部分", Element.PRICE),
        ("同类项目业绩", "商务部分", Element.CASES),
        ("售后服务方案", "技术部分", Element.SERVICE),
        ("项目团队", "技术部分", Element.IMPLEMENTATION),
        ("体系认证证书", "商务部分", Element.COMPANY),
        ("参数响应", "技术部分", Element.PRODUCT),
        ("Price", "", Element.PRICE),
        ("Past performance", "", Element.CASES),
    ],
)
def test_an_item_is_about_one_element_of_competition(name, section, element):
    assert element_of(item(name, section=section)) is element


def test_rivals_get_what_the_matrix_gives_them_and_we_what_our_answers_give():
    rival = Competitor(project_id="p", name="甲公司", letter="A")
    ally = Competitor(project_id="p", name="伙伴", threat=Threat.ALLY)
    records = PlanRecords(
        plan=Plan(project_id="p"),
        competitors=[rival, ally],
        scores=[
            Score(project_id="p", competitor_id=rival.id, element=Element.PRODUCT, score=4.0),
            Score(project_id="p", competitor_id=None, element=Element.PRICE, score=3.0),
        ],
    )
    product, price = item("参数响应", 50.0, section="技术"), item("报价", 30.0, section="价格")
    ours, theirs = sides(item_risks([product, price], {product.id: [clause()]}), records)

    assert ours.competitor is None
    assert (ours.parts, ours.guessed) == ({"技术": 50, "价格": 18}, 0)
    assert theirs.competitor == rival
    assert theirs.parts == {"技术": 40, "价格": 15}
    assert (theirs.total, theirs.guessed) == (55, 15)


def test_a_name_within_our_own_is_not_foreign():
    own = Project(name="省公安厅数据平台", customer="省公安厅")
    assert foreign_names(own, ["公安厅", "县医院", "A", " "]) == {"县医院"}


def test_a_latin_name_is_found_as_a_word():
    assert names_in("Used at Acme for years", {"Acme", "Arm"}) == ("Acme",)
    assert names_in("Alarms and charm", {"Arm", "arm"}) == ()
