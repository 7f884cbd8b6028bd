"""The competition matrix: who leads, what follows from it, and weights that make a whole."""

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Element, Move
from presales_desk.planning.competition_findings import competition_findings, namesake
from presales_desk.planning.matrix import Lead, matrix_of, ordered_by_threat
from presales_desk.planning.weighting import proposed_weights, scaled_to_whole
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.enums import Threat
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords

A = Competitor(id="a", project_id="p", name="A公司", letter="A")
B = Competitor(id="b", project_id="p", name="B公司", letter="B")

percents = st.lists(st.integers(0, 100), min_size=6, max_size=6)


def records(scores, competitors=(A, B), **plan):
    cells = [
        Score(project_id="p", competitor_id=side, element=element, score=score)
        for (side, element), score in scores.items()
    ]
    return PlanRecords(plan=Plan(project_id="p", **plan), competitors=competitors, scores=cells)


def price_cells(ours, theirs):
    scores = {(None, Element.PRICE): ours, ("a", Element.PRICE): theirs}
    cells = matrix_of(records(scores)).cells
    return cells[None, Element.PRICE], cells["a", Element.PRICE]


def test_half_a_point_is_a_lead_and_less_is_none():
    assert price_cells(4.1, 3.6)[1].lead is Lead.OURS
    assert price_cells(4.0, 3.6)[1].lead is Lead.LEVEL
    assert price_cells(2.6, 4.3)[1].lead is Lead.THEIRS
    assert price_cells(2.6, None)[1].lead is Lead.UNKNOWN


def test_only_a_lead_of_one_and_a_half_stands_out():
    assert price_cells(2.6, 4.3)[1].stands_out
    assert not price_cells(2.6, 4.0)[1].stands_out
    assert not price_cells(2.6, None)[1].stands_out


def test_the_move_follows_from_who_is_ahead():
    ours, theirs = price_cells(4.5, 3.0)
    assert (ours.suggested, theirs.suggested) == (
        Move.SHOW_STRENGTHS,
        Move.SHOW_RIVAL_WEAKNESSES,
    )
    ours, theirs = price_cells(2.6, 4.3)
    assert (ours.suggested, theirs.suggested) == (
        Move.REFRAME_WEAKNESSES,
        Move.FADE_RIVAL_STRENGTHS,
    )
    assert price_cells(4.0, 4.0)[1].suggested is None


def test_our_own_cell_is_measured_against_the_strongest_rival():
    scores = {(None, Element.CASES): 3.8, ("a", Element.CASES): 3.0, ("b", Element.CASES): 4.5}
    own = matrix_of(records(scores)).cells[None, Element.CASES]
    assert (own.margin, own.lead) == (-0.7, Lead.THEIRS)


def test_the_most_dangerous_come_first_as_judged_then_by_their_totals():
    strong = {("b", element): 5.0 for element in Element}
    judged = (A.but(threat=Threat.WATCH), B, Competitor(id="c", project_id="p", name="C公司"))
    in_order = ordered_by_threat(matrix_of(records(strong, judged)).rivals)
    assert [rival.id for rival in in_order] == ["a", "b", "c"]


def test_two_of_one_name_are_told_apart_from_each_other():
    twin = Competitor(id="c", project_id="p", name=" a 公司", letter="C")
    found = competition_findings(records({}, (A, B, twin)))
    assert [finding.record_id for finding in found] == ["a", "c"]
    assert {finding.field for finding in found} == {"name"}
    assert namesake((A, B), "B 公司") == B


def test_weights_that_make_no_whole_are_told():
    half = dict.fromkeys(Element, 5)
    (found,) = competition_findings(records({}, weights=half))
    assert (found.key, found.values) == ("competition.weights", {"sum": 30})
    assert not matrix_of(records({}, weights=half)).is_whole
    assert competition_findings(records({})) == ()


@given(percents)
def test_scaled_weights_are_a_whole_in_whole_percents(weights):
    scaled = scaled_to_whole(dict(zip(Element, weights, strict=True)))
    assert sum(scaled.values()) == 100
    assert list(scaled) == list(Element)
    assert all(isinstance(weight, int) and weight >= 0 for weight in scaled.values())


@given(percents)
def test_no_element_overtakes_another_when_weights_are_scaled(weights):
    before = dict(zip(Element, weights, strict=True))
    after = scaled_to_whole(before)
    if any(weights):
        assert all(
            after[one] >= after[other]
            for one in Element
            for other in Element
            if before[one] > before[other]
        )


@given(percents)
def test_scaling_twice_changes_nothing_more(weights):
    once = scaled_to_whole(dict(zip(Element, weights, strict=True)))
    assert scaled_to_whole(once) == once


def test_weights_that_are_all_nothing_become_the_proposal():
    assert scaled_to_whole(dict.fromkeys(Element, 0)) == proposed_weights()
