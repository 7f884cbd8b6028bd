"""Every value that a field can hold is stored and read back as the same value."""

import datetime as dt
import string
from decimal import Decimal
from enum import Enum
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.errors import DamagedRecordError, Term
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Link
from presales_desk.workspace.codec import Column, columns, row_hash, to_record, to_row
from presales_desk.workspace.kinds import KINDS, name_of

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
DATA = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
VALUES = {
    str: TEXTS,
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    dt.date: st.dates(),
    dt.datetime: st.datetimes(timezones=st.just(dt.UTC) | st.none()),
}


def values_for(hint):
    if type(None) in get_args(hint):
        return st.none() | values_for(get_args(hint)[0])
    if hint in VALUES:
        return VALUES[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if get_origin(hint) is tuple:
        return st.lists(values_for(get_args(hint)[0]), max_size=3).map(tuple)
    return st.dictionaries(TEXTS, DATA, max_size=3)


def records(kind):
    hints = get_type_hints(kind)
    return st.builds(kind, **{name: values_for(hints[name]) for name in columns(kind)})


@given(st.data())
def test_a_record_comes_back_from_its_row(data):
    record = data.draw(st.sampled_from(KINDS).flatmap(records))

    row = to_row(record)

    assert to_record(type(record), row) == record
    assert row_hash(to_row(to_record(type(record), row))) == row_hash(row)


def test_each_difference_gives_another_hash():
    row = to_row(Project(name="a", code="b"))
    assert row_hash(row) != row_hash(row | {"name": "b", "code": "a"})
    assert row_hash(row) != row_hash(row | {"win_percent": 0})


def test_a_row_that_no_program_of_ours_wrote_is_named():
    row = to_row(Project(name="a")) | {"stage": "no such stage"}

    with pytest.raises(DamagedRecordError) as refused:
        to_record(Project, row)

    assert refused.value.values == {"kind": Term("kind.project"), "id": row["id"]}


def test_a_row_from_before_a_field_was_added_gets_its_default():
    row = to_row(Project(name="a", customer="b"))
    older = {name: row[name] for name in ("id", "name")} | {"dropped_since": "x"}

    assert to_record(Project, older) == Project(id=str(row["id"]), name="a")


def test_a_record_is_called_by_its_name_or_its_kind():
    assert name_of(Project(name="甲" * 100)) == "甲" * 80
    assert name_of(KeyFact(project_id="p", item="budget", answer="五百万")) == "五百万"
    assert name_of(Link(project_id="p", source_id="a", target_id="b", role="x")) == "kind.link"


def test_columns_have_plain_types():
    every = [column for kind in KINDS for column in columns(kind).values()]
    assert {column.sql_type for column in every} == {"TEXT", "INTEGER", "REAL"}
    assert all(isinstance(column, Column) for column in every)
    assert all(set(column.name) <= set(string.ascii_lowercase + "_0123456789") for column in every)
