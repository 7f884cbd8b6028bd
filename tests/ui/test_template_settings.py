"""Matching a company's template in the settings: what is used, what to choose, undone again."""

from __future__ import annotations

import io

import pptx
import pytest

from presales_desk.records.summary import Profile
from presales_desk.ui.pages.settings import SETTINGS
from presales_desk.ui.pages.settings.template import TemplateSection
from tests.ui.notes_page import PAGES


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(*PAGES, SETTINGS))
    engineer.goes_to("settings")
    return engineer


@pytest.fixture
def template(tmp_path):
    """A template of Office, whose layouts have English names."""
    content = io.BytesIO()
    pptx.Presentation().save(content)
    file = tmp_path / "公司模板.pptx"
    file.write_bytes(content.getvalue())
    return file


def section(engineer):
    [found] = [one for one in engineer.page.sections if isinstance(one, TemplateSection)]
    return found


def test_a_file_of_another_kind_is_refused(engineer, tmp_path):
    wrong = tmp_path / "模板.txt"
    wrong.write_text("no", encoding="utf-8")

    section(engineer).take(wrong)
    engineer.waits(lambda: engineer.message != "")

    assert "模板.txt" in engineer.message
    assert engineer.finds(Profile) == []


def takes(engineer, file):
    section(engineer).take(file)
    engineer.waits(lambda: bool(section(engineer).choices))


def house(engineer):
    return engineer.finds(Profile)[0]


def test_each_of_our_layouts_names_the_one_of_the_template_and_how_it_fits(engineer, template):
    takes(engineer, template)

    shown = section(engineer)
    assert house(engineer).deck_template_name == "公司模板.pptx"
    assert "Title Slide" in shown.choices["cover"].currentText()
    assert shown.states["cover"].text() == "合适"
    assert set(shown.choices) >= {"cover", "section", "bullets", "table", "chart", "closing"}


def test_another_layout_is_used_at_once_and_can_be_taken_back(engineer, template):
    takes(engineer, template)
    choice = section(engineer).choices["bullets"]

    choice.setCurrentIndex(choice.findText("Title Only"))
    choice.typed_changed.emit()
    engineer.waits(lambda: section(engineer).states["bullets"].text() == "已指定")
    assert house(engineer).deck_mapping == {"bullets": "Title Only"}

    engineer.runs("window.undo")
    engineer.waits(lambda: section(engineer).states["bullets"].text() == "合适")
    assert house(engineer).deck_mapping == {}


def test_the_built_in_template_needs_no_matching(engineer, template):
    takes(engineer, template)

    section(engineer).use_built_in()

    assert house(engineer).deck_template == ""
    assert "无需" in section(engineer).facts.text()


def test_a_template_without_titles_says_what_is_wrong(engineer, tmp_path):
    presentation = pptx.Presentation()
    for layout in presentation.slide_layouts:
        for shape in list(layout.placeholders):
            shape.element.getparent().remove(shape.element)
    file = tmp_path / "空.pptx"
    presentation.save(file)

    section(engineer).take(file)
    engineer.waits(lambda: section(engineer)._content is not None)

    assert "空.pptx" in section(engineer)._content.accessibleName()


def test_other_pages_find_the_section_by_its_key(engineer):
    engineer.page.reveal("template")

    assert engineer.page.list.currentItem().text() == "PPT 模板"
