"""Who is ahead in the six elements, and by how much."""

from dataclasses import replace

from presales_desk.method import load
from presales_desk.method.keys import Element
from presales_desk.planning.competition import best_rival, lead, standings, weights
from presales_desk.planning.competition_findings import competition_findings, namesake
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.enums import Threat
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords

A = Competitor(id="a", project_id="p", name="A公司")
B = Competitor(id="b", project_id="p", name="B公司")


def records(scores, **plan):
    cells = [
        Score(project_id="p", competitor_id=side, element=element, score=score)
        for (side, element), score in scores.items()
    ]
    return PlanRecords(plan=Plan(project_id="p", **plan), competitors=(A, B), scores=cells)


def test_the_method_proposes_weights_that_make_a_whole():
    share = weights(Plan(project_id="p"))
    assert list(share) == list(Element)
    assert sum(share.values()) == 100
    assert weights(Plan(project_id="p", weights={"price": 40}))[Element.PRICE] == 40


def test_totals_follow_the_weights_and_unknown_scores_count_as_the_method_says():
    only_price = dict.fromkeys(Element, 0) | {Element.PRICE: 100}
    known = records({(None, Element.PRICE): 3.0, ("a", Element.PRICE): 4.5}, weights=only_price)

    ours, a, b = standings(known)

    assert (ours.total, a.total) == (3.0, 4.5)
    assert b.total == load().thresholds.competition.unknown_score
    assert (ours.rank, a.rank, b.rank) == (2, 1, 3)
    assert (ours.unknown, b.unknown) == (5, 6)


def test_weights_that_do_not_sum_to_a_hundred_still_give_a_mean():
    half = dict.fromkeys(Element, 5)
    cells = {(None, element): 4.0 for element in Element}
    assert standings(records(cells, weights=half))[0].total == 4.0


def test_sides_with_equal_totals_share_their_rank():
    assert [standing.rank for standing in standings(records({}))] == [1, 1, 1]


def test_a_partner_is_no_rival():
    known = records({("a", Element.SERVICE): 3.5, ("b", Element.SERVICE): 4.5})
    partner = replace(known, competitors=(A, B.but(threat=Threat.ALLY)))
    assert best_rival(known, Element.SERVICE) == B
    assert best_rival(partner, Element.SERVICE) == A


def test_a_lead_needs_two_known_scores():
    known = records(
        {
            (None, Element.SERVICE): 4.7,
            ("a", Element.SERVICE): 3.5,
            (None, Element.CASES): 3.8,
            ("b", Element.CASES): None,
        }
    )
    assert round(lead(known, Element.SERVICE, "a"), 1) == 1.2
    assert lead(known, Element.CASES, "b") is None
    assert best_rival(known, Element.SERVICE) == A
    assert best_rival(known, Element.CASES) is None


def test_names_written_in_another_width_are_the_same():
    wide = Competitor(id="c", project_id="p", name="Ａ公司 ")
    both = PlanRecords(plan=Plan(project_id="p"), competitors=(A, B, wide))
    twice = [f.record_id for f in competition_findings(both) if f.key == "competition.twice"]
    assert twice == ["a", "c"]
    assert namesake([A, B], "ａ公司") == A
