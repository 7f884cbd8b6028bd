"""What follows from what is known of the customer's people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method import load
from presales_desk.method.keys import DecisionRole
from presales_desk.planning.people import (
    DOUBLE,
    Attitude,
    attitude,
    circle,
    double_findings,
    roles_that_follow,
)
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Plan, Silence
from presales_desk.records.plan_records import PlanRecords


def a_person(name, **fields):
    return Stakeholder(project_id="p", name=name, **fields)


@pytest.mark.parametrize(
    ("stance", "expected"),
    [(-100, "opponent"), (-34, "opponent"), (-33, "neutral"), (33, "neutral"), (34, "supporter")],
)
def test_the_thirds_of_the_stance(stance, expected):
    assert attitude(stance) == expected


def test_a_stance_that_nobody_knows_is_not_neutral():
    assert attitude(None) is Attitude.UNKNOWN


@pytest.mark.parametrize("other", ["张 伟", "张伟", "张　伟"])
def test_a_namesake_is_found_however_the_name_is_spaced(other):
    records = PlanRecords(
        plan=Plan(project_id="p"), stakeholders=[a_person("张伟"), a_person(other)]
    )

    assert [found.key for found in double_findings(records)] == [DOUBLE, DOUBLE]


def test_namesakes_that_are_known_to_be_two_people_are_not_told_again():
    one, two = a_person("张伟"), a_person("张伟")
    known = [Silence(project_id="p", rule=DOUBLE, record_id=p.id) for p in (one, two)]
    records = PlanRecords(plan=Plan(project_id="p"), stakeholders=[one, two], silences=known)

    assert double_findings(records) == ()


def test_people_without_a_name_are_no_namesakes():
    records = PlanRecords(plan=Plan(project_id="p"), stakeholders=[a_person(""), a_person(" ")])

    assert double_findings(records) == ()


def test_a_line_that_would_close_a_circle_names_everybody_in_it():
    above = {"b": "a", "c": "b"}

    assert circle(above, "a", "c") == ("a", "c", "b", "a")
    assert circle(above, "d", "c") == ()
    assert circle({}, "a", "a") == ("a", "a")


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=30))
def test_lines_that_were_allowed_never_go_round(wanted):
    above = {}
    for person, superior in ((str(p), str(s)) for p, s in wanted):
        if not circle(above, person, superior):
            above[person] = superior

    for start in above:
        seen, place = [start], start
        while (place := above.get(place)) is not None:
            assert place not in seen
            seen.append(place)


def test_the_three_questions_lead_to_the_roles():
    questions = load().role_questions

    answers = {"last_word": "ends", "part": "nothing", "voice": "helps_us"}

    assert roles_that_follow(questions, answers) == (DecisionRole.DECIDER, DecisionRole.COACH)
