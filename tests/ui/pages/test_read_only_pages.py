"""The pages of key facts, bid and summary over a workspace that may only be read."""

import pytest

from presales_desk.actions.sample import open_sample
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.bid.page import BidPage
from presales_desk.ui.pages.key_info.page import KeyInfoPage
from presales_desk.ui.pages.summary.page import SummaryPage
from presales_desk.ui.preferences import Preferences
from presales_desk.workspace.workspace import Workspace
from tests.engineer import whole


@pytest.fixture
def sample(tmp_path):
    workspace = Workspace.open(tmp_path / "workspace")
    project = open_sample(workspace, "zh")
    workspace.close()
    return project


@pytest.fixture
def desk(sample, tmp_path):
    workspace = Workspace.open(tmp_path / "workspace", read_only=True)
    desk = Desk(workspace, Preferences(tmp_path / "preferences.ini"))
    yield desk
    desk.close()
    workspace.close()


def test_answers_can_be_read_but_not_changed(dressed, qtbot, desk, sample):
    page = KeyInfoPage(desk)
    qtbot.addWidget(page)
    page.show_project(sample.id)

    rows = [row for block in page.pane.blocks() for row in block.rows()]
    assert rows[0].editor("answer").toPlainText()
    assert all(row.editor("answer").isReadOnly() for row in rows)
    assert all(row.editor("source").isReadOnly() for row in rows)
    assert not any(row.editor("confidence").isEnabled() for row in rows)
    assert all(row._delete.isHidden() and row._attach.isHidden() for row in rows)
    assert all(block.another.isHidden() for block in page.pane.blocks())


def test_the_summary_can_be_read_but_not_archived(dressed, qtbot, desk, sample):
    page = whole(SummaryPage(desk))
    qtbot.addWidget(page)
    page.show_project(sample.id)

    section = page.form.group(1)
    assert section.form.editor("background").isReadOnly()
    assert section.offered() == []
    assert not page.foot.archive.isEnabled()
    assert page.foot.export.isEnabled()


def test_the_bid_can_be_read_but_not_answered(dressed, qtbot, desk, sample):
    page = whole(BidPage(desk))
    qtbot.addWidget(page)
    page.show_project(sample.id)

    table = page.host.tabs["matrix"].table
    assert table.records.rowCount() > 1
    assert table.records.read_only
    assert not page.may_write()
    assert not page.has_clause()
    assert page.inspector().clause.evidence.choose_button.isHidden()
