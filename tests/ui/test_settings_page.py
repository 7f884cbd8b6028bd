"""The settings: at once, and what belongs to the workspace can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from presales_desk.actions.profile import MOST_LOGO_BYTES
from presales_desk.records.summary import Profile
from presales_desk.ui.pages.settings import SETTINGS
from presales_desk.ui.pages.settings.appearance import AppearanceSection
from presales_desk.ui.pages.settings.company import CompanySection
from presales_desk.ui.pages.settings.files import FilesSection
from presales_desk.ui.pages.settings.naming import NamingSection
from presales_desk.ui.pages.settings.place import PlaceSection
from presales_desk.ui.pages.settings.user import UserSection
from presales_desk.ui.theme import theme
from tests.ui.notes_page import PAGES


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(*PAGES, SETTINGS))
    engineer.goes_to("settings")
    return engineer


def section(engineer, kind):
    [found] = [each for each in engineer.page.sections if isinstance(each, kind)]
    return found


def types(engineer, kind, name, text):
    form = section(engineer, kind).form
    editor = form.editor(name)
    editor.setText(text)
    editor.textEdited.emit(text)
    form.flush()


def house(engineer):
    return engineer.finds(Profile)[0]


def test_a_name_is_stored_and_can_be_taken_back(engineer):
    types(engineer, UserSection, "user_name", "林晓")
    assert house(engineer).user_name == "林晓"
    assert engineer.undo_name == "撤销：修改“您的姓名”"
    assert engineer.preferences.author == "林晓"

    types(engineer, UserSection, "user_name", "林小晓")
    engineer.runs("window.undo")
    assert engineer.finds(Profile) == [] or house(engineer).user_name != "林小晓"


def test_two_fields_are_two_steps(engineer):
    types(engineer, CompanySection, "company", "某集成公司")
    types(engineer, CompanySection, "phone", "010-1")
    assert engineer.undo_steps == "可撤销 2 步"


def test_the_naming_rule_shows_what_it_makes(engineer):
    naming = section(engineer, NamingSection)
    assert "市第一人民医院_网络升级_技术方案.pptx" in naming.example.text()

    types(engineer, NamingSection, "naming_rule", "{code}_{what}")
    assert naming.example.text().splitlines()[0] == "PS-2026-001_技术方案.pptx"

    types(engineer, NamingSection, "naming_rule", "{code}")
    assert "{what}" in naming.fault.text(), "documents of one project would have one name"


def test_a_logo_is_kept_in_the_workspace_and_can_be_removed(engineer, tmp_path):
    picture = tmp_path / "logo.png"
    drawn = QImage(40, 20, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.red)
    drawn.save(str(picture))
    content = picture.read_bytes()

    section(engineer, FilesSection).take("logo", picture)
    engineer.waits(lambda: bool(engineer.finds(Profile)) and house(engineer).logo != "")
    picture.unlink()

    files = section(engineer, FilesSection)
    engineer.waits(lambda: not files._picture.pixmap().isNull())
    assert engineer.workspace.attachments.read(house(engineer).logo) == content
    engineer.runs("window.undo")
    assert not engineer.finds(Profile)
    assert files._picture.pixmap().isNull()


def test_a_logo_of_many_megabytes_is_refused(engineer, tmp_path):
    huge = tmp_path / "海报.png"
    huge.write_bytes(bytes(MOST_LOGO_BYTES + 1))

    section(engineer, FilesSection).take("logo", huge)
    engineer.waits(lambda: engineer.message != "")

    assert "海报.png" in engineer.message
    assert "5 MB" in engineer.message
    assert not engineer.finds(Profile)


@pytest.mark.parametrize("name", ["logo", "document_template"])
def test_a_file_of_another_kind_is_refused(engineer, tmp_path, name):
    wrong = tmp_path / "模板.txt"
    wrong.write_text("no", encoding="utf-8")

    section(engineer, FilesSection).take(name, wrong)
    engineer.waits(lambda: engineer.message != "")

    assert "模板.txt" in engineer.message
    assert engineer.finds(Profile) == []


def test_the_theme_is_chosen_at_once(engineer):
    section(engineer, AppearanceSection).theme.group.button(2).click()

    assert theme().dark
    assert engineer.preferences.theme == "dark"


def test_the_language_is_chosen_from_its_own_page(engineer):
    section(engineer, AppearanceSection).language.group.button(1).click()
    engineer.waits(lambda: engineer.window.windowTitle() == "Presales Desk")

    assert engineer.page_name == "settings"


def test_a_backup_is_taken_and_listed(engineer):
    engineer.has_project()
    place = section(engineer, PlaceSection)
    assert not place.restore.isEnabled()

    place.take.click()
    engineer.waits(lambda: place.list.count() == 1)

    assert place.restore.isEnabled()
    assert engineer.toasts[0].startswith("已备份：")


def test_the_open_section_stays_open_in_another_size_and_language(engineer):
    appearance = section(engineer, AppearanceSection)
    engineer.page.list.setCurrentRow(engineer.page.sections.index(appearance))

    engineer.presses("Ctrl++")
    engineer.waits(lambda: engineer.frame.status.zoom.text() == "110%")
    engineer.waits(section(engineer, AppearanceSection).isVisible)

    engineer.runs("window.language")
    engineer.waits(lambda: engineer.frame.status.language.text() == "English")
    engineer.waits(section(engineer, AppearanceSection).isVisible)
