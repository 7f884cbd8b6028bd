"""Unit and title in one line: nothing said twice, nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.records.posts import post


@pytest.mark.parametrize(
    ("unit", "title", "said"),
    [
        ("信息科", "信息科主任", "信息科主任"),
        ("市医院信息科", "信息科主任", "市医院信息科主任"),
        ("信息科", "科长", "信息科 科长"),
        ("网络部", "部长", "网络部 部长"),
        ("IT", "Head of IT", "Head of IT"),
        ("IT", "Waiter", "IT Waiter"),
        ("Ops", "COO", "Ops COO"),
        ("", "主任", "主任"),
        ("信息科", " ", "信息科"),
        ("", "", ""),
    ],
)
def test_what_the_title_says_of_the_unit_is_said_once(unit, title, said):
    assert post(unit, title, " ") == said


@given(st.text(), st.text())
def test_no_part_of_the_title_is_lost(unit, title):
    assert post(unit, title, "·").endswith(" ".join(title.split()))
