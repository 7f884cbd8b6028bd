"""The sample archive: one step in, one step out, the same in both languages."""

import datetime as dt
import re
from collections import Counter

import pytest

from presales_desk.actions.sample_archive import (
    PREFIX,
    has_sample_archive,
    load_sample_archive,
    read_sample_archive,
    remove_sample_archive,
)
from presales_desk.errors import ReadOnlyError
from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.hits import Filters
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.periods import Period, Span, period_of
from presales_desk.planning.tallies import FEW
from presales_desk.planning.team import owners, team_view
from presales_desk.records.enums import Result
from presales_desk.records.job import CancelledError, Unattended
from tests.sample_archives import copy_sample_archive

WRITTEN = dt.date(2026, 11, 20)
LATER = WRITTEN + dt.timedelta(days=100)
HAN = re.compile(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]")
JOB = Unattended()


def projects(entries):
    return [entry for entry in entries if entry.kind is EntryKind.PROJECT]


def found(folder, text="", **filters):
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.search(text, Filters(**filters), limit=200)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_year_of_sixty_projects_by_four_people_has_every_result(language):
    entries = read_sample_archive(language, WRITTEN)
    year = period_of(Span.TWELVE_MONTHS, WRITTEN)

    results = Counter(entry.result for entry in projects(entries))

    assert len(projects(entries)) == 60
    assert set(results) == {Result.WON, Result.LOST, Result.WITHDRAWN}
    assert len({entry.owner for entry in entries}) == 4
    assert all(year.holds(entry.date) for entry in entries)
    assert {entry.kind for entry in entries} >= {
        EntryKind.EXCHANGE,
        EntryKind.QA,
        EntryKind.CASE,
        EntryKind.LESSON,
        EntryKind.FFAB,
        EntryKind.COMPETITOR,
    }


def test_both_languages_tell_of_the_same_projects():
    zh, en = (read_sample_archive(language, WRITTEN) for language in ("zh", "en"))

    assert [entry.id for entry in zh] == [entry.id for entry in en]
    for one, other in zip(zh, en, strict=True):
        assert (one.date, one.result, one.level, one.estimate) == (
            other.date,
            other.result,
            other.level,
            other.estimate,
        )
        assert len(one.sections) == len(other.sections)


def test_english_entries_hold_no_chinese_character():
    for entry in read_sample_archive("en", WRITTEN):
        texts = [entry.title, entry.customer, *entry.tags]
        texts += [part for section in entry.sections for part in (section.heading, section.text)]
        assert not [text for text in texts if HAN.search(text)]


def test_the_days_come_with_the_day_on_which_it_is_loaded():
    now, then = (read_sample_archive("zh", day) for day in (WRITTEN, LATER))

    assert {b.date - a.date for a, b in zip(now, then, strict=True)} == {LATER - WRITTEN}


def test_it_shows_groups_that_are_large_enough_and_one_that_is_not(tmp_path):
    copy_sample_archive(tmp_path, "zh", WRITTEN)
    with KnowledgeBase.open(tmp_path, read_only=True) as base:
        closed = base.closed_projects()

    view = team_view(closed, Period(Span.ALL))

    assert view.whole.decided >= 10 * FEW
    assert {tally.few for tally in view.competitors} == {True, False}
    assert view.observation is not None
    assert view.calibration.whole.off is not None
    assert len(owners(closed)) == 4


def test_loading_twice_does_nothing_whatever_the_day_and_the_language(tmp_path):
    assert load_sample_archive(tmp_path, "zh", WRITTEN, JOB) == 111

    assert load_sample_archive(tmp_path, "en", LATER, JOB) == 0
    with KnowledgeBase.open(tmp_path) as base:
        assert base.entry(f"{PREFIX}rural-wan").revision == 1
        assert base.verify() == []


def test_removing_takes_out_exactly_the_sample_and_its_packages_stay_readable(tmp_path):
    with KnowledgeBase.open(tmp_path) as base:
        base.publish(NewEntry(id="own", kind=EntryKind.CASE, title="自己的案例"))
        base.publish(NewEntry(id="sample-of-mine", kind=EntryKind.CASE, title="我的样品"))
    copy_sample_archive(tmp_path, "zh", WRITTEN)

    assert remove_sample_archive(tmp_path, JOB) == 111

    assert {hit.id for hit in found(tmp_path).hits} == {"own", "sample-of-mine"}
    with KnowledgeBase.open(tmp_path) as base:
        assert not has_sample_archive(base)
        assert [entry.withdrawn for entry in base.history(f"{PREFIX}q-rollback")] == [True, False]
    assert remove_sample_archive(tmp_path, JOB) == 0


def test_a_colleagues_package_does_not_bring_it_back(tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        folder.mkdir()
        copy_sample_archive(folder, "zh", WRITTEN)
    with KnowledgeBase.open(there) as base:
        package = base.export(None, tmp_path / "all.pdkb")
    remove_sample_archive(here, JOB)

    with KnowledgeBase.open(here) as base:
        base.read_package_file(package)

    assert found(here).total == 0


def test_loaded_again_it_is_there_again_with_the_days_of_now(tmp_path):
    copy_sample_archive(tmp_path, "zh", WRITTEN)
    remove_sample_archive(tmp_path, JOB)

    assert load_sample_archive(tmp_path, "zh", LATER, JOB) == 111

    assert found(tmp_path, until=dt.date(2026, 3, 1)).total == 0
    assert found(tmp_path, "割接").total > 0


def test_what_was_changed_by_hand_is_left_alone(tmp_path):
    copy_sample_archive(tmp_path, "zh", WRITTEN)
    mine = (Section(heading="教训", text="我补充的一条"),)
    with KnowledgeBase.open(tmp_path) as base:
        base.publish(
            NewEntry(id=f"{PREFIX}l-overtime", kind=EntryKind.LESSON, title="改过", sections=mine)
        )

    load_sample_archive(tmp_path, "zh", WRITTEN, JOB)

    with KnowledgeBase.open(tmp_path, read_only=True) as base:
        assert base.entry(f"{PREFIX}l-overtime").title == "改过"


def test_stopped_in_the_middle_it_goes_on_where_it_was(tmp_path):
    class Impatient(Unattended):
        def step(self, done, total, what):
            if done == 20:
                raise CancelledError

    with pytest.raises(CancelledError):
        load_sample_archive(tmp_path, "zh", WRITTEN, Impatient())

    assert load_sample_archive(tmp_path, "zh", WRITTEN, JOB) == 91


def test_a_workspace_for_reading_refuses(tmp_path, monkeypatch):
    monkeypatch.setattr(KnowledgeBase, "read_only", property(lambda _: True))

    with pytest.raises(ReadOnlyError):
        load_sample_archive(tmp_path, "zh", WRITTEN, JOB)
