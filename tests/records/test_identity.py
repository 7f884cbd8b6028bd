"""What a merge has to know of every kind of record, and so of those that somebody adds."""

import pytest

from presales_desk.records.identity import (
    can_be_empty,
    is_single,
    natural_key,
    parent_fields,
    rewired,
)
from presales_desk.records.people import Contact
from presales_desk.records.plan_sections import KINDS
from presales_desk.records.project import Project
from presales_desk.records.rehearsal import Rehearsal
from presales_desk.records.summary import Link
from presales_desk.workspace.codec import columns
from presales_desk.workspace.kinds import PARENTS


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_fields_that_the_database_knows_as_references_are_those_a_merge_follows(kind):
    assert set(parent_fields(kind)) == PARENTS.keys() & columns(kind).keys()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_kind_that_calls_itself_single_is_one_record_after_a_merge(kind):
    says_so = any(words in kind.__doc__ for words in ("one for each project", "One for each proj"))
    assert is_single(kind) is says_so


def test_owners_are_never_emptied():
    kinds = [kind for kind in KINDS if kind is not Project and "project_id" in columns(kind)]
    owned = [kind for kind in kinds if not columns(kind)["project_id"].nullable]
    assert not any(can_be_empty(kind, "project_id") for kind in owned)


def test_ids_are_replaced_wherever_they_stand():
    fresh = {"a": "A", "p": "P"}
    contact = Contact(id="c", project_id="p", stakeholder_id="a", purpose="a")
    assert rewired(contact, fresh) == contact.but(project_id="P", stakeholder_id="A")
    link = Link(id="a", project_id="p", source_id="a", target_id="x", role="a")
    assert rewired(link, fresh) == link.but(project_id="P", source_id="A")


def test_seconds_by_slide_follow_their_slides():
    import datetime as dt

    run = Rehearsal(
        project_id="p",
        exchange_id="e",
        began=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
        slide_seconds={"a": 1.0},
    )
    assert rewired(run, {"a": "A"}).slide_seconds == {"A": 1.0}


def test_links_between_the_same_records_are_the_same():
    one, two = (
        Link(project_id="p", source_id="a", target_id="b", role=role) for role in ("r", "r")
    )
    assert natural_key(one) == natural_key(two)
    assert natural_key(one) != natural_key(two.but(role="s"))
