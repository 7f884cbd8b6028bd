"""The few gaps that matter most: one line a kind, the worst first, the pages in turn."""

from presales_desk.planning.gaps import gaps, singly
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding


def a_finding(key, page="swot", severity=Severity.WARNING):
    return Finding(key, severity, page=page)


def test_what_is_wrong_in_one_way_is_told_once():
    first, *others = [a_finding("no_evidence") for _ in range(12)]

    (gap,) = gaps([first, *others])

    assert gap.first is first
    assert gap.others == 11


def test_pages_take_turns():
    found = [a_finding("a"), a_finding("b"), a_finding("c", "key_info")]

    assert [gap.first.key for gap in gaps(found)] == ["a", "c", "b"]


def test_what_is_worse_comes_first_whatever_its_page():
    found = [a_finding("hint", severity=Severity.HINT), a_finding("a"), a_finding("b")]
    found.append(a_finding("worst", severity=Severity.ERROR))

    assert [gap.first.key for gap in gaps(found)] == ["worst", "a", "b", "hint"]


def test_all_of_them_are_told_one_by_one():
    found = [a_finding("a"), a_finding("a")]

    assert [gap.findings for gap in singly(found)] == [(found[0],), (found[1],)]
