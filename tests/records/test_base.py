"""A record holds its values, compares by them, and changes only into another."""

from dataclasses import FrozenInstanceError

import pytest

from presales_desk.records.base import Record, record
from presales_desk.records.people import Colleague
from presales_desk.records.project import Milestone


def test_records_with_the_same_values_are_equal_and_count_once_in_a_set():
    one = Colleague(name="王磊")

    assert one == Colleague(id=one.id, name="王磊")
    assert one != one.but(name="李娜")
    assert len({one, Colleague(id=one.id, name="王磊"), one.but(name="李娜")}) == 2


def test_records_of_two_kinds_are_never_equal():
    @record
    class Colleague(Record):
        table = "colleagues"
        name: str

    ours = globals()["Colleague"](name="王磊")

    assert Colleague(id=ours.id, name="王磊") != ours


def test_a_record_cannot_be_changed():
    milestone = Milestone(project_id="p", name="开标")

    with pytest.raises(FrozenInstanceError):
        milestone.name = "开标会"
    with pytest.raises(TypeError):
        milestone.but(nome="开标会")


def test_a_record_shows_its_kind_and_its_values():
    shown = repr(Colleague(name="王磊"))

    assert shown.startswith("Colleague(id='")
    assert "name='王磊'" in shown


def test_records_sort_in_the_order_in_which_they_were_made():
    made = [Colleague(name=str(number)) for number in range(2_000)]

    assert sorted(made, key=lambda each: each.id) == made
    assert len({each.id for each in made}) == len(made)
