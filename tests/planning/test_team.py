"""Figures over closed projects: counts, rates with their n, trend, calibration, one observation."""

from __future__ import annotations

import datetime as dt
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Element, Importance
from presales_desk.planning.observation import observed
from presales_desk.planning.periods import Period, Span, before, period_of
from presales_desk.planning.tallies import FEW, UNSTATED
from presales_desk.planning.team import TREND, owners, team_view
from presales_desk.planning.team_tables import TeamTables
from presales_desk.records.closed import ClosedProject
from presales_desk.records.enums import Result
from presales_desk.records.messages import catalogue

TODAY = dt.date(2026, 11, 20)
EVER = Period(Span.ALL)
WON, LOST, WITHDRAWN = Result.WON, Result.LOST, Result.WITHDRAWN


def a_project(id, result=WON, **fields):
    given = {"title": f"项目{id}", "day": TODAY, "industry": "金融", **fields}
    return ClosedProject(id=str(id), result=result, **given)


_IDS = count()


def several(number, result, **fields):
    return [a_project(next(_IDS), result, **fields) for _ in range(number)]


def named(tallies, name):
    return next(tally for tally in tallies if tally.name == name)


def test_a_withdrawal_is_counted_and_lowers_no_rate():
    projects = [*several(3, WON), *several(3, LOST), *several(4, WITHDRAWN)]

    whole = team_view(projects, EVER).whole

    assert (whole.closed, whole.decided, whole.withdrawn, whole.rate) == (10, 6, 4, 50)


def test_a_group_with_few_decided_projects_is_told_apart_and_stands_behind():
    projects = [
        *several(2, WON, industry="教育"),
        *several(3, WON, industry="医疗"),
        *several(2, LOST, industry="医疗"),
    ]

    industries = team_view(projects, EVER).industries

    assert [(tally.name, tally.few) for tally in industries] == [("医疗", False), ("教育", True)]


def test_a_project_counts_once_for_each_rival_it_met():
    projects = [*several(1, WON, competitors=("A公司", "B公司", "A公司"))]

    competitors = team_view(projects, EVER).competitors

    assert {tally.name: tally.closed for tally in competitors} == {"A公司": 1, "B公司": 1}


def test_losses_name_every_element_and_those_of_which_nobody_said_why():
    projects = [
        *several(2, LOST, elements=(Element.PRICE,)),
        *several(1, LOST, elements=(Element.PRICE, Element.CASES)),
        *several(1, LOST),
        *several(5, WON, elements=(Element.SERVICE,)),
    ]

    losses = team_view(projects, EVER).losses

    assert (losses[0].name, losses[0].closed) == (Element.PRICE, 3)
    assert (losses[-1].name, losses[-1].closed) == (UNSTATED, 1)
    assert named(losses, Element.SERVICE).closed == 0
    assert len(losses) == len(Element) + 1


def test_levels_stand_in_the_order_of_the_method():
    levels = [Importance.NORMAL, Importance.VERY_IMPORTANT, None, Importance.IMPORTANT]
    projects = [a_project(number, level=level) for number, level in enumerate(levels)]

    found = [tally.name for tally in team_view(projects, EVER).levels]

    assert found == ["VI", "I", "N", UNSTATED]


def test_the_trend_goes_back_over_quarters_without_a_result():
    projects = [a_project(1, day=dt.date(2026, 2, 1)), a_project(2, day=dt.date(2026, 11, 1))]

    quarters = team_view(projects, period_of(Span.QUARTER, TODAY)).quarters

    assert [(q.name, q.closed) for q in quarters] == [
        ("2026-Q1", 1),
        ("2026-Q2", 0),
        ("2026-Q3", 0),
        ("2026-Q4", 1),
    ]


def test_estimates_are_held_against_what_came_and_withdrawals_are_left_out():
    projects = [
        *several(3, WON, estimate=70),
        *several(3, LOST, estimate=70),
        *several(2, WITHDRAWN, estimate=70),
        *several(1, LOST, estimate=100),
        *several(1, WON),
    ]

    found = team_view(projects, EVER).calibration

    band = next(band for band in found.bands if band.low == 60)
    assert (band.said, band.tally.rate, band.off, band.tally.decided) == (70, 50, 20, 6)
    assert found.bands[-1].tally.decided == 1
    assert found.whole.tally.decided == 7
    assert found.without == 1


def test_a_rise_over_the_period_before_needs_enough_projects_in_both():
    spring, autumn = dt.date(2025, 5, 1), dt.date(2026, 5, 1)
    year = period_of(Span.YEAR, TODAY)
    before_it = [*several(2, WON, day=spring), *several(3, LOST, day=spring)]
    in_it = [*several(3, WON, day=autumn), *several(2, LOST, day=autumn)]

    assert team_view([*before_it, *in_it], year).gained == 20
    assert team_view([*before_it[1:], *in_it], year).gained is None


def test_one_person_is_looked_at_alone():
    projects = [a_project(1, owner="林晓"), a_project(2, owner="何嘉"), a_project(3)]

    assert owners(projects) == ["何嘉", "林晓"]
    assert team_view(projects, EVER, "何嘉").whole.ids == ("2",)


def test_what_is_observed_compares_groups_that_are_large_enough():
    lost = several(6, LOST, competitors=("A公司",), industry="电信")
    rest = [*several(6, WON, industry="电信"), *several(2, LOST, industry="电信")]

    seen = observed([*lost, *rest])

    assert seen is not None
    assert (seen.about, seen.group.name, seen.gap) == ("competitor", "A公司", -75)
    assert observed(rest) is None


@pytest.mark.parametrize(
    ("span", "since", "until"),
    [
        (Span.MONTH, dt.date(2026, 11, 1), dt.date(2026, 11, 30)),
        (Span.QUARTER, dt.date(2026, 10, 1), dt.date(2026, 12, 31)),
        (Span.YEAR, dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
        (Span.TWELVE_MONTHS, dt.date(2025, 11, 21), TODAY),
        (Span.ALL, None, None),
    ],
)
def test_a_period_has_a_first_and_a_last_day(span, since, until):
    period = period_of(span, TODAY)

    assert (period.since, period.until) == (since, until)


@given(
    st.sampled_from([Span.MONTH, Span.QUARTER, Span.YEAR, Span.TWELVE_MONTHS]),
    st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)),
)
def test_periods_follow_each_other_without_a_gap(span, day):
    period = period_of(span, day)
    earlier = before(period)

    assert period.holds(day)
    assert not earlier.holds(day)
    assert earlier.until is not None
    assert earlier.until + dt.timedelta(days=1) == period.since


_PROJECTS = st.lists(
    st.builds(
        a_project,
        st.integers(0, 10_000),
        st.sampled_from([WON, LOST, WITHDRAWN]),
        day=st.dates(dt.date(2025, 1, 1), TODAY),
        industry=st.sampled_from(["金融", "电信", ""]),
        level=st.sampled_from([None, *Importance]),
        estimate=st.none() | st.integers(0, 100),
    ),
    max_size=40,
    unique_by=lambda project: project.id,
)


@given(_PROJECTS, st.sampled_from(list(Span)))
def test_every_project_of_the_period_is_in_exactly_one_trade_and_one_level(projects, span):
    view = team_view(projects, period_of(span, TODAY))

    for tallies in (view.industries, view.levels):
        ids = [id for tally in tallies for id in tally.ids]
        assert sorted(ids) == sorted(view.whole.ids)
        for tally in tallies:
            assert tally.won + tally.lost + tally.withdrawn == tally.closed
            assert tally.few == (tally.decided < FEW)
    assert len(view.quarters) <= TREND


@given(_PROJECTS, st.sampled_from(["zh", "en"]))
def test_every_table_can_be_worded_and_leads_to_its_entries(projects, language):
    view = team_view(projects, EVER)

    for table in TeamTables(view, catalogue(language)).all():
        for row in table.rows:
            assert len(row.cells) == len(table.head) - 1
            assert set(row.ids) <= set(view.whole.ids)
