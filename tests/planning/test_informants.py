"""Whom to ask for what is missing."""

from presales_desk.method import load
from presales_desk.method.keys import DecisionRole
from presales_desk.planning.informants import informants
from presales_desk.records.enums import ContactState
from presales_desk.records.people import Contact, Stakeholder

BUDGET = next(item for item in load().key_info if item.key == "budget")


def somebody(name, *roles, stance=None):
    return Stakeholder(id=name, project_id="p", name=name, roles=roles, stance=stance)


def names(people, contacts=()):
    return [found.person.name for found in informants(BUDGET, people, contacts)]


def test_deciders_come_first_then_who_favours_us():
    people = [
        somebody("采购", DecisionRole.BUYER, stance=50),
        somebody("财务", DecisionRole.APPROVER, stance=-20),
        somebody("主任", DecisionRole.APPROVER, stance=40),
        somebody("副总", DecisionRole.USER, DecisionRole.DECIDER, stance=-60),
    ]

    assert names(people) == ["副总", "主任", "财务", "采购"]


def test_who_cannot_know_is_not_asked():
    assert names([somebody("运维", DecisionRole.USER), somebody("未知")]) == []


def test_only_a_contact_that_took_place_makes_somebody_known():
    people = [somebody("财务", DecisionRole.APPROVER), somebody("采购", DecisionRole.BUYER)]
    contacts = [
        Contact(project_id="p", stakeholder_id="财务", state=ContactState.DONE),
        Contact(project_id="p", stakeholder_id="采购", state=ContactState.AGREED),
    ]

    assert [found.is_met for found in informants(BUDGET, people, contacts)] == [True, False]
