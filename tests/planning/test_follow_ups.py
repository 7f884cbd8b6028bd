"""What exchanges leave over: nothing that is open is lost, whatever is done with it."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.follow_ups import (
    by_urgency,
    carried,
    is_open,
    is_overdue,
    later,
)
from presales_desk.records.enums import ExchangeState, FollowUpState
from presales_desk.records.exchange import Exchange
from presales_desk.records.exchange_records import ExchangeRecords, in_order
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.project import Milestone

DAY = dt.date(2026, 11, 20)


def exchanges(*states):
    return [
        Exchange(id=f"e{n}", project_id="p", number=n, name=f"交流{n}", state=state)
        for n, state in enumerate(states, start=1)
    ]


def held_and_planned(count=3):
    held, planned = ExchangeState.HELD, ExchangeState.PLANNED
    return exchanges(held, *[planned] * (count - 1))


def left(exchange_id="e1", **fields):
    return Leftover(project_id="p", exchange_id=exchange_id, text="割接当天不断业务", **fields)


def records(known, *items):
    return ExchangeRecords(
        exchanges=known,
        leftovers=[item for item in items if isinstance(item, Leftover)],
        promises=[item for item in items if isinstance(item, Promise)],
    )


def where(found, item):
    return [each.id for each in found.exchanges if item in carried(found, each)]


def test_what_is_open_stands_in_every_later_exchange():
    item = left()
    assert where(records(held_and_planned(), item), item) == ["e2", "e3"]


def test_what_was_moved_waits_until_that_exchange():
    item = left(state=FollowUpState.MOVED, carried_to="e3")
    assert where(records(held_and_planned(4), item), item) == ["e3", "e4"]


def test_what_was_moved_to_a_deleted_exchange_stands_in_the_next_one():
    item = left(state=FollowUpState.MOVED, carried_to="gone")
    assert where(records(held_and_planned(), item), item) == ["e2", "e3"]


def test_what_was_handled_or_waived_stands_nowhere():
    for state in (FollowUpState.HANDLED, FollowUpState.WAIVED):
        item = left(state=state, closed=DAY)
        assert not where(records(held_and_planned(), item), item)
        assert not is_open(item)


def test_a_promise_made_outside_an_exchange_is_for_those_to_come():
    promise = Promise(project_id="p", text="寄样机")
    assert where(records(held_and_planned(), promise), promise) == ["e2", "e3"]


def test_what_the_last_exchange_leaves_over_waits_for_a_next_one():
    item = left("e3")
    assert not where(records(held_and_planned(), item), item)
    assert where(records(held_and_planned(4), item), item) == ["e4"]


def test_the_most_urgent_stands_first():
    late, soon, open_day = left(due=DAY), left(due=DAY + dt.timedelta(9)), left()
    assert by_urgency([open_day, soon, late]) == [late, soon, open_day]
    assert is_overdue(late, DAY + dt.timedelta(1))
    assert not is_overdue(late, DAY)


def test_things_are_moved_to_exchanges_still_to_come_only():
    known = exchanges(*[ExchangeState.PLANNED] * 2, ExchangeState.CANCELLED, ExchangeState.PLANNED)
    assert [each.id for each in later(records(known), known[0])] == ["e2", "e4"]


def test_exchanges_stand_in_the_order_of_their_days():
    days = {"e1": DAY + dt.timedelta(5), "e2": DAY, "e3": None}
    dates = [Milestone(id=f"m{id}", project_id="p", name=id, day=day) for id, day in days.items()]
    known = [each.but(milestone_id=f"m{each.id}") for each in held_and_planned()]
    assert [each.id for each in in_order(known, dates)] == ["e2", "e1", "e3"]


@st.composite
def projects(draw):
    """Exchanges in any state, and things left over by any of them in any state."""
    states = draw(st.lists(st.sampled_from(ExchangeState), min_size=1, max_size=6))
    known = exchanges(*states)
    ids = st.sampled_from([each.id for each in known])
    item = st.builds(
        left,
        ids,
        state=st.sampled_from(FollowUpState),
        carried_to=st.one_of(st.just(""), ids, st.just("gone")),
        due=st.one_of(st.none(), st.dates(DAY, DAY + dt.timedelta(30))),
    )
    return records(known, *draw(st.lists(item, max_size=6)))


@given(projects())
def test_only_what_is_open_is_carried_on(found):
    shown = [item for each in found.exchanges for item in carried(found, each)]
    assert all(is_open(item) for item in shown)


@given(projects())
def test_what_is_open_stands_before_the_last_exchange_if_any_follows(found):
    last = found.exchanges[-1]
    for item in found.leftovers:
        if is_open(item) and item.exchange_id != last.id:
            assert item in carried(found, last)


@given(projects())
def test_nothing_stands_in_the_exchange_that_left_it_or_in_an_earlier_one(found):
    for each in found.exchanges:
        for item in carried(found, each):
            assert found.place_of(item.exchange_id) < found.place_of(each.id)
