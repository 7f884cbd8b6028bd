"""A window of a workspace that somebody else writes in: everything can be read, nothing changed."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from presales_desk.actions.sample import open_sample
from presales_desk.app import PAGES
from presales_desk.errors import InUseError
from presales_desk.ui.desk import Desk
from presales_desk.ui.main_window import MainWindow
from presales_desk.ui.pages.settings.place import PlaceSection
from presales_desk.ui.read_only import ReadOnlyNotice
from presales_desk.ui.saving import Departure
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.notices import Banner
from presales_desk.workspace import backups
from presales_desk.workspace.workspace import Workspace


@pytest.fixture
def project(engineer):
    return open_sample(engineer.workspace, "zh")


@pytest.fixture
def reader(engineer, project, qtbot, tmp_path):
    """A second window, beside that of the engineer who has the workspace open."""
    held = Workspace.open(engineer.workspace.folder, read_only=True)
    why = InUseError(place="ws", holder="林晓")
    desk = Desk(held, engineer.preferences, why_read_only=why)
    window = MainWindow(desk, PAGES, tmp_path / "logs")
    qtbot.addWidget(window)
    window.frame.go(PAGES[0].name)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    desk.close()
    held.close()


def test_one_banner_says_why_nothing_can_be_written(engineer, reader):
    (notice,) = reader.frame.findChildren(ReadOnlyNotice)
    (banner,) = notice.findChildren(Banner)
    assert banner.isVisible()
    assert "只供查看" in banner.accessibleName()
    assert "林晓" in banner.accessibleName()

    (hidden,) = engineer.frame.findChildren(ReadOnlyNotice)
    assert not hidden.isVisible()


def test_no_field_of_the_outline_takes_what_is_typed(reader, project, qtbot):
    reader.desk.open_project(project.id, "outline")
    page = reader.frame.stack.current.page
    for slide in list(page.talk.slides):
        page.show_slide(slide.id)
        assert _takes_typing(page.bench.editor) == []
    page.toggle_details()
    assert _takes_typing(page.bench.details) == []


@pytest.mark.parametrize("name", ["overview", "key_info", "summary", "settings"])
def test_no_field_of_a_page_takes_what_is_typed(reader, project, name):
    reader.desk.open_project(project.id, "overview")
    reader.frame.go(name)

    own = ("machine", "Search", "搜索")  # what belongs to this machine may be changed
    found = _takes_typing(reader.frame.stack.current.page)
    assert [each for each in found if not each.startswith(own)] == []


def test_after_restoring_a_backup_its_day_is_told(engineer):
    engineer.has_project()
    backup = backups.take(engineer.workspace.folder, engineer.desk.now().astimezone())

    engineer.window.show_restored(backup.path)

    assert "已恢复" in engineer.message
    assert f"{backup.taken.astimezone():%Y-%m-%d %H:%M}" in engineer.message


def _takes_typing(part):
    """Names of the editors in ``part`` that a user could type into."""
    texts = [
        editor
        for kind in (QLineEdit, QPlainTextEdit)
        for editor in part.findChildren(kind)
        if editor.isVisible() and editor.isEnabled() and not editor.isReadOnly()
    ]
    choices = [box for box in part.findChildren(QComboBox) if box.isVisible() and box.isEnabled()]
    return [each.accessibleName() for each in (*texts, *choices)]


def test_a_lead_looks_at_another_workspace_and_comes_back(engineer, reader, tmp_path, monkeypatch):
    asked = []
    engineer.desk.departure_wanted.connect(asked.append)
    other, own = reader.desk.workspace.folder, tmp_path / "own"
    chosen = "presales_desk.ui.pages.settings.place.ask_folder"
    monkeypatch.setattr(chosen, lambda _: other)
    engineer.goes_to("settings")
    place = engineer.page.findChild(PlaceSection)
    next(b for b in place.findChildren(Button) if "查看" in b.text()).click()
    assert asked == [Departure(other, read_only=True)]

    monkeypatch.setattr(chosen, lambda _: tmp_path)
    next(b for b in place.findChildren(Button) if "查看" in b.text()).click()
    assert len(asked) == 1
    assert str(tmp_path) in engineer.message

    engineer.preferences.workspace = own
    notice = ReadOnlyNotice(reader.desk)
    gone = []
    reader.desk.departure_wanted.connect(gone.append)
    notice.findChild(Button).click()
    assert gone == [Departure(own)]
