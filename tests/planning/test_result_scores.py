"""The scores of an evaluation as somebody notes them who heard them after the award."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.result_scores import score_findings
from presales_desk.records.enums import Result
from presales_desk.records.result_points import points_of, total
from presales_desk.records.summary import ResultScore

POINTS = st.decimals(min_value=0, max_value=100, places=2).map(float)


def scored(name="技术", full=None, ours=None, winner=None):
    return ResultScore(project_id="p", name=name, full=full, ours=ours, winner=winner)


def keys(*scores, result=Result.OPEN):
    return [(found.key, found.field) for found in score_findings(scores, result)]


def test_the_difference_is_ours_less_theirs_without_dust_of_binary_fractions():
    assert points_of(scored(ours=45.2, winner=45.0)).margin == 0.2
    assert points_of(scored(ours=45.2)).margin is None


def test_a_sum_is_told_only_when_every_item_has_its_points():
    scores = [scored(full=50, ours=45.2, winner=45.0), scored(full=20, ours=17.2)]

    assert (total(scores).full, total(scores).ours, total(scores).winner) == (70, 62.4, None)
    assert total(scores).margin is None
    assert total([]).full is None


@given(st.lists(st.tuples(POINTS, POINTS), min_size=1, max_size=12))
def test_the_differences_of_the_items_add_up_to_that_of_the_sums(pairs):
    scores = [scored(ours=ours, winner=winner) for ours, winner in pairs]

    margins = [points_of(score).margin for score in scores]
    assert total(scores).margin == pytest.approx(sum(margins), abs=1e-6)


def test_more_than_the_full_points_is_noticed_at_the_side_that_has_them():
    assert keys(scored(full=50, ours=50.5, winner=50)) == [("summary.points_above", "ours")]
    assert keys(scored(full=50, ours=49, winner=51)) == [("summary.points_above", "winner")]
    assert keys(scored(ours=50, winner=51)) == []


def test_full_points_of_more_than_a_hundred_are_noticed_once():
    assert keys(scored(full=70), scored(full=30)) == []
    assert keys(scored(full=70), scored(full=30.5)) == [("summary.full_above", "full")]


@pytest.mark.parametrize(
    ("ours", "winner", "result", "found"),
    [
        (89, 88, Result.LOST, ["summary.lost_ahead"]),
        (88, 89, Result.WON, ["summary.won_behind"]),
        (88, 89, Result.LOST, []),
        (89, 88, Result.WON, []),
        (89, 88, Result.WITHDRAWN, []),
    ],
)
def test_sums_that_contradict_the_result_are_noticed(ours, winner, result, found):
    noticed = score_findings([scored(ours=ours, winner=winner)], result)

    assert [finding.key for finding in noticed] == found
