"""File names by the company's naming rule."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.actions.naming import PLACES, file_name, is_naming_rule
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile

DAY = dt.date(2026, 11, 20)
PROJECT = Project(name="四级组网", customer="运营商 M", code="PS-2026-118")
PROFILE = Profile(user_name="林晓", company="恒川网络", company_short="恒川")


def named(rule, project=PROJECT):
    return file_name(rule, project, "项目总结", profile=PROFILE, day=DAY)


def test_every_place_of_a_rule_is_filled():
    rule = "_".join(f"{{{place}}}" for place in PLACES)

    assert named(rule) == "20261120_运营商 M_四级组网_PS-2026-118_项目总结_林晓_恒川"


def test_what_is_empty_leaves_no_gap():
    assert named("{date}_{customer}_{what}", PROJECT.but(customer="")) == "20261120_项目总结"


@pytest.mark.parametrize("rule", ["", "{date}", "{what}{", "{what}_{secret}", "{what:>9}{", "{0}"])
def test_a_broken_rule_counts_as_the_usual_one(rule):
    assert not is_naming_rule(rule)
    assert named(rule) == named(Profile().naming_rule)


@given(rule=st.text(max_size=60), name=st.text(max_size=300))
def test_any_rule_and_any_name_give_a_name_every_system_accepts(rule, name):
    written = named(rule, PROJECT.but(name=name))

    assert 0 < len(written.encode()) <= 255
    assert not set(written) & set('<>:"/\\|?*\n\r\t\0')
