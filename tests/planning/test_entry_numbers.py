"""Short numbers of entries: neighbours become a range, and none is lost."""

import re

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.entry_numbers import EntryNumbers

_RUN = re.compile(r"E(\d+)(?:–E(\d+))?")


def test_neighbours_are_written_as_a_range():
    numbers = EntryNumbers("abcdefg")

    assert numbers.written("gcba", ", ") == "E1–E3, E7"
    assert numbers.written("ab", ", ") == "E1, E2"
    assert numbers.written("", ", ") == ""
    assert numbers.of("b") == "E2"


@given(st.lists(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_what_is_written_names_exactly_what_was_asked_for(known, wanted):
    numbers = EntryNumbers(map(str, known))
    asked = [str(one) for one in wanted if one in known]

    written = numbers.written(asked, ", ")

    named = set()
    for first, last in _RUN.findall(written):
        named |= set(range(int(first), int(last or first) + 1))
    assert {f"E{number}" for number in named} == {numbers.of(one) for one in asked}
