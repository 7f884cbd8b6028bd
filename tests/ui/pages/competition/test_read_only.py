"""The competition page over a workspace that may only be read."""

from contextlib import closing

import pytest

from presales_desk.actions.sample import open_sample
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.competition.page import CompetitionPage
from presales_desk.ui.preferences import Preferences
from presales_desk.workspace.workspace import Workspace
from tests.engineer import whole


@pytest.fixture
def page(dressed, qtbot, tmp_path):
    with closing(Workspace.open(tmp_path / "workspace")) as workspace:
        project = open_sample(workspace, "zh")
    workspace = Workspace.open(tmp_path / "workspace", read_only=True)
    desk = Desk(workspace, Preferences(tmp_path / "preferences.ini"))
    page = whole(CompetitionPage(desk))
    qtbot.addWidget(page)
    page.show_project(project.id)
    yield page
    desk.close()
    workspace.close()


def test_the_matrix_can_be_read_but_not_changed(page):
    cell, rival = page.drawer.cell, page.drawer.rival
    assert cell.form.editor("evidence").isReadOnly()
    assert cell.we_say.editor("we_say").isReadOnly()
    assert not cell.form.editor("confidence").isEnabled()
    assert rival.form.editor("name").isReadOnly()
    assert not rival._tools.isEnabled()
    assert not page.board.bar.add.isEnabled()
    assert not page.board.bar.weights.isEnabled()


def test_only_what_writes_nothing_into_the_workspace_is_offered(page):
    offered = [command.id for command in page.commands() if command.enabled()]
    assert offered == ["competition.export"]
