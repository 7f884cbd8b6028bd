"""A talk in the company's own template: seen while it is written, matched, and exported."""

from __future__ import annotations

import io

import pptx
import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from presales_desk.actions.profile import choose_template
from presales_desk.actions.sample import open_sample
from presales_desk.ui.pages.outline import OUTLINE
from presales_desk.ui.pages.settings import SETTINGS
from presales_desk.ui.pages.settings.template import TemplateSection
from tests.ui.notes_page import PAGES


def office_template(*, dividers=True):
    """A template of Office; without dividers it has content layouts only."""
    presentation = pptx.Presentation()
    if not dividers:
        for layout in list(presentation.slide_layouts)[2:3]:
            presentation.slide_layouts.remove(layout)
        layout = presentation.slide_layouts[0]
        layout.element.attrib.pop("type")
        layout.element.cSld.set("name", "A")
    content = io.BytesIO()
    presentation.save(content)
    return content.getvalue()


@pytest.fixture
def engineer(employ):
    return employ(pages=(*PAGES, OUTLINE, SETTINGS))


def uses(engineer, tmp_path, content, name="公司模板.potx"):
    file = tmp_path / name
    file.write_bytes(content)
    planned = choose_template(engineer.workspace, "deck_template", file)
    engineer.workspace.apply(planned.label, *planned.changes, scope=planned.scope)


def opens_talk(engineer):
    project = open_sample(engineer.workspace, "zh")
    engineer.opens(project, "outline")
    engineer.waits(lambda: engineer.page.current_slide is not None)


def shown(engineer):
    page = engineer.page
    return page.talk.deck.pages_of(page.current_slide.id)[0]


def test_the_preview_shows_the_companys_template(engineer, tmp_path):
    uses(engineer, tmp_path, office_template())

    opens_talk(engineer)
    engineer.waits(lambda: shown(engineer).look is not None)

    assert shown(engineer).look.name == "Title Slide"
    assert shown(engineer).height == pytest.approx(10.0)
    assert engineer.page.bar._template.text() == "公司模板"


def test_what_is_said_of_the_template_moves_neither_tree_nor_slide(engineer, tmp_path):
    opens_talk(engineer)
    engineer.waits_for_tasks()
    bench, window = engineer.page.bench, engineer.window
    parts = (bench.tree, bench.editor, bench.preview.preview)

    def places():
        return [part.mapTo(window, part.rect().topLeft()) for part in parts]

    before = places()
    uses(engineer, tmp_path, office_template(dividers=False))
    engineer.waits(lambda: engineer.page.template._banner is not None)
    engineer.waits_for_tasks()

    assert places() == before


def test_what_does_not_match_is_said_and_leads_to_the_settings(engineer, tmp_path):
    uses(engineer, tmp_path, office_template(dividers=False))
    opens_talk(engineer)
    tools = engineer.page.template
    engineer.waits(lambda: tools._banner is not None)

    buttons = tools._banner.findChildren(QPushButton)
    [button] = [button for button in buttons if button.text() == "匹配版式"]
    button.click()

    engineer.waits(lambda: hasattr(engineer.page, "sections"))
    engineer.waits(lambda: engineer.page.list.currentItem() is not None)
    sections = engineer.page.sections
    assert isinstance(sections[engineer.page.list.currentRow()], TemplateSection)


def test_the_handout_is_written_where_the_user_wants_it(engineer, tmp_path, monkeypatch):
    opens_talk(engineer)
    target = tmp_path / "讲义.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    engineer.runs("outline.export_handout")
    engineer.waits(target.exists)

    assert target.read_bytes().startswith(b"PK")
