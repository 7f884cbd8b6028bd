"""Findings of an outline and of its deck in one list: nothing twice, nothing stale."""

from presales_desk.actions.deck_plan import FoundPlace
from presales_desk.actions.talk_findings import Checked, matters, merged
from presales_desk.deck.checking.finding import DeckFinding, Problem
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding


def noticed(key, record="s1", **values):
    return Finding(key, Severity.WARNING, values, record)


def found(rule, key, record="s1", **values):
    told = DeckFinding(rule, Severity.WARNING, Problem.TOO_MUCH_TEXT, key, 1, None, values)
    finding = Finding(f"check.{key}", Severity.WARNING, values, record)
    return Checked(finding, FoundPlace(told, record), mendable=True)


POINTS = noticed("outline.many_points", count=7)
SPLIT = found("P6.points", "points", count=7)


def test_the_deck_speaks_in_place_of_the_outline():
    assert merged([POINTS], [SPLIT]) == [SPLIT.finding]


def test_the_words_that_stand_in_for_a_title_are_not_judged():
    untitled = noticed("outline.no_title", number=3, title="要点")
    topic = found("P5.claim", "title_topic", title="解决方案")
    elsewhere = found("P5.claim", "title_topic", "s2", title="方案")

    assert merged([untitled], [topic, elsewhere]) == [untitled, elsewhere.finding]


def test_what_only_one_of_them_says_stays():
    claim = found("P5.claim", "title_topic")
    long = noticed("outline.too_long", "o1")

    assert merged([long], [claim]) == [long, claim.finding]


def test_another_slide_is_another_matter():
    other = noticed("outline.many_points", "s2", count=9)

    assert merged([other], [SPLIT]) == [other, SPLIT.finding]


def test_each_missing_block_is_a_matter_of_its_own():
    cases = noticed("outline.block_missing", "o1", block="method.sections.cases")
    trends = noticed("outline.block_missing", "o1", block="method.sections.trends")
    told = found("P3.tqcss", "block_missing", "o1", block="method.sections.cases")

    assert merged([cases, trends], [told]) == [trends, told.finding]


def test_what_was_mended_since_the_deck_was_made_is_gone_at_once():
    before = matters([POINTS])

    assert merged([], [SPLIT], before=before) == []
    assert merged([POINTS], [SPLIT], before=before) == [SPLIT.finding]


def test_what_the_outline_never_said_stays_until_the_next_check():
    assert merged([], [SPLIT], before=()) == [SPLIT.finding]


def test_what_a_person_accepted_is_said_by_neither():
    accepted = {("P6.points", "s1")}

    assert merged([POINTS], [SPLIT], accepted) == []
    assert merged([POINTS], [found("P6.points", "points", "s2")], accepted) != []
