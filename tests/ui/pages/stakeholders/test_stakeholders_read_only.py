"""The customer's people over a workspace that may only be read."""

import pytest

from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.project import Project
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.stakeholders.nodes import PersonItem
from presales_desk.ui.pages.stakeholders.page import StakeholdersPage
from presales_desk.ui.preferences import Preferences
from presales_desk.workspace.workspace import WORKSPACE, Workspace
from tests.engineer import whole


@pytest.fixture
def page(dressed, qtbot, tmp_path):
    workspace = Workspace.open(tmp_path / "workspace")
    person = Stakeholder(id="s", project_id="p", name="许峰", stance=10, influence=50)
    workspace.apply(Label("outside"), Insert(Project(id="p", name="省网")), scope=WORKSPACE)
    contact = Contact(project_id="p", stakeholder_id="s", purpose="拜访")
    workspace.apply(Label("outside"), Insert(person), Insert(contact), scope="p")
    workspace.close()
    workspace = Workspace.open(tmp_path / "workspace", read_only=True)
    desk = Desk(workspace, Preferences(tmp_path / "preferences.ini"))
    page = whole(StakeholdersPage(desk))
    for widget in (page, page.drawer):  # the window holds both
        qtbot.addWidget(widget)
    page.show_project("p")
    page.reveal("s")
    qtbot.waitUntil(lambda: page.drawer.person_id == "s")  # it comes after the map
    yield page
    desk.close()
    workspace.close()


def test_people_can_be_looked_at_and_not_moved(page):
    (card,) = page.views.map.map.in_order()

    assert not card.flags() & PersonItem.GraphicsItemFlag.ItemIsMovable
    assert card.isSelected()
    assert page.drawer.profile.editor("name").isReadOnly()
    assert page.drawer.delete.isHidden()
    assert page.drawer.profile.roles.help.isHidden()
    assert page.plan.add.isHidden()
    assert page.plan.table.records.read_only
    assert page.views.list.records.read_only


def test_commands_that_write_cannot_be_run_but_the_map_can_be_saved(page):
    allowed = {command.id: command.enabled() for command in page.commands()}

    assert not allowed["stakeholders.add"]
    assert not allowed["stakeholders.import"]
    assert not allowed["stakeholders.link"]
    assert allowed["stakeholders.export_picture"]
