"""What the columns of a list of contacts mean, and what becomes of its rows."""

import pytest

from presales_desk.planning.contact_columns import (
    FAMILY,
    GIVEN,
    Fate,
    candidates,
    guess_columns,
    heading_row,
)
from presales_desk.planning.people import Attitude, attitude
from presales_desk.records.people import Stakeholder


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        (("姓名*", "所在单位", "手机号码", "E-mail"), ("name", "unit", "phone", "email")),
        (("First Name", "Last Name", "Job Title"), (GIVEN, FAMILY, "title")),
        (("姓 名", "部门", "联系电话（必填）", "备注"), ("name", "unit", "", "note")),
        (("序号", "姓名", "电话1", "电话2"), ("", "name", "phone", "")),
    ],
)  # fmt: skip
def test_headings_are_understood_in_both_languages(heading, expected):
    assert guess_columns(heading) == expected


def test_the_heading_is_found_below_a_title():
    rows = [["某某集团通讯录", ""], ["2026 年", ""], ["姓名", "单位"], ["许峰", "集团客户"]]

    assert heading_row(rows) == 2
    assert heading_row([["许峰", "集团客户"]]) is None


def test_rows_become_people_and_problems_are_named():
    rows = [
        ("许峰", "85", "20"),
        ("", "1", "1"),
        ("郑卫国", "很高", "-120"),
        ("许 峰", "", ""),
        ("x" * 100, "", ""),
    ]

    found = candidates(rows, ("name", "influence", "stance"), [])

    assert found[0].fields == {"name": "许峰", "influence": 85, "stance": 20}
    assert [one.fate for one in found] == [Fate.ADD, Fate.SKIP, Fate.ADD, Fate.SKIP, Fate.ADD]
    assert [len(one.problems) for one in found] == [0, 1, 2, 1, 1]
    assert found[1].possible == (Fate.SKIP,)
    assert len(found[4].fields["name"]) == 80


def test_somebody_who_is_in_the_project_is_updated_unless_something_else_is_chosen():
    known = Stakeholder(project_id="p", name="许峰")

    (found,) = candidates([("许峰", "138")], ("name", "phone"), [known])

    assert (found.known, found.fate) == (known, Fate.UPDATE)
    assert found.possible == (Fate.ADD, Fate.UPDATE, Fate.SKIP)


def test_halves_of_a_name_are_joined_as_their_language_does():
    found = candidates([("欧阳", "建国"), ("Smith", "Anna")], (FAMILY, GIVEN), [])

    assert [one.fields["name"] for one in found] == ["欧阳建国", "Anna Smith"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("支持", Attitude.SUPPORTER),
        ("中立者", Attitude.NEUTRAL),
        ("反对", Attitude.OPPONENT),
        ("Supporter", Attitude.SUPPORTER),
        ("neutral", Attitude.NEUTRAL),
        (" against ", Attitude.OPPONENT),
    ],
)
def test_a_stance_may_stand_in_words(words, expected):
    [found] = candidates([("许峰", words)], ("name", "stance"), [])
    assert attitude(found.fields["stance"]) is expected
    assert not found.problems


def test_an_unknown_word_for_a_stance_is_named():
    [found] = candidates([("许峰", "摇摆")], ("name", "stance"), [])
    assert "stance" not in found.fields
    assert len(found.problems) == 1
