"""What a bar or a row opens: exactly the entries that were counted."""

import datetime as dt

import pytest

from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.periods import Span, period_of
from presales_desk.planning.tallies import UNSTATED
from presales_desk.planning.team import owners, team_view
from presales_desk.planning.team_tables import TeamTables
from presales_desk.records.messages import catalogue
from presales_desk.ui.pages.knowledge.dashboard.searches import row_search
from tests.sample_archives import copy_sample_archive

TODAY = dt.date(2026, 11, 20)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    copy_sample_archive(folder, "zh", TODAY)
    with KnowledgeBase.open(folder, read_only=True) as opened:
        yield opened


@pytest.fixture(params=[Span.QUARTER, Span.YEAR, Span.TWELVE_MONTHS, Span.ALL])
def period(request):
    return period_of(request.param, TODAY)


@pytest.mark.parametrize("somebody", [False, True])
def test_every_row_of_every_table_opens_the_entries_it_counts(base, period, somebody):
    projects = base.closed_projects()
    person = owners(projects)[0] if somebody else ""
    view = team_view(projects, period, person)
    unstated = catalogue("zh").text("team.unstated")

    with base.session() as session:
        for table in TeamTables(view, catalogue("zh")).all():
            for place, row in enumerate(table.rows):
                hits = session.search("", row_search(view, table.key, place), limit=200).hits
                found = {hit.id for hit in hits}
                if row.name == unstated and table.key == "losses":
                    assert set(row.ids) <= found  # nobody can ask for what nobody said
                elif row.ids:
                    assert found == set(row.ids), (table.key, row.name)


def test_there_is_a_group_nobody_gave_a_reason(base):
    losses = team_view(base.closed_projects(), period_of(Span.ALL, TODAY)).losses

    assert losses[-1].name == UNSTATED
