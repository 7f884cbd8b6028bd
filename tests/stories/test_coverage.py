"""Who in the room gets nothing? It is seen at a glance, and mended from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import Section
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import ANSWERS, Outline, Slide
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.records.summary import Link
from presales_desk.ui.pages.outline.coverage.cells import Column
from presales_desk.ui.pages.outline.views import View
from tests.engineer import PageUser
from tests.keyboard import Keyboard


class Reviewer(PageUser):
    """An engineer who asks for whom the talk is."""

    def has_a_talk(self):
        """Have a talk of two slides and three listeners; only one of them is served."""
        project = self.engineer.has_project()
        people = [
            Stakeholder(project_id=project.id, name=name, needs=needs, rank=rank)
            for rank, (name, needs) in enumerate(
                [("唐敏", "五年总成本"), ("许峰", "割接零中断"), ("何文涛", "")]
            )
        ]
        outline = Outline(
            project_id=project.id, title="技术交流", audience="唐敏、许峰、何文涛", slot_minutes=30
        )
        slides = [
            Slide(outline_id=outline.id, section=section, kind=SlideKind.BULLETS, title=title)
            for section, title in (
                (Section.SOLUTION, "割接窗口八小时，业务零中断"),
                (Section.SUCCESS, "五年总成本下降 18%"),
            )
        ]
        links = [
            Link(project_id=project.id, source_id=slides[0].id, target_id=people[1].id, role=role)
            for role in (AUDIENCE, ANSWERS)
        ]
        for batch in (people, [outline], slides, links):
            inserts = (Insert(record) for record in batch)
            self.engineer.workspace.apply(Label("project.new", name=""), *inserts, scope=project.id)
        self.engineer.opens(project, "outline")
        self.people, self.slides = people, slides
        return project

    def looks_at_coverage(self):
        self.engineer.runs("outline.coverage")
        self.engineer.waits_for_tasks()

    @property
    def page(self):
        return self.engineer.page

    @property
    def view(self):
        return self.page.beside.views.of(View.COVERAGE)

    def cell(self, name, column):
        """What stands in a cell of a listener."""
        model = self.view.matrix.matrix
        rows = [model.row(model.index(r, 0)) for r in range(model.rowCount())]
        return next(r for r in rows if r.listener.person.name == name).cells[column]

    def opens_cell(self, person, column):
        """Go to a cell and press Enter."""
        matrix = self.view.matrix
        matrix.setFocus()
        row = matrix.matrix.row_of(person.id)
        matrix.setCurrentIndex(matrix.matrix.index(row, column))
        self._qtbot.keyClick(matrix, Qt.Key.Key_Return)
        QApplication.processEvents()

    def takes(self, words):
        """Choose an entry of the menu that has opened."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if words in a.text())
        menu.setActiveAction(action)
        self._qtbot.keyClick(menu, Qt.Key.Key_Return)
        self.engineer.waits_for_tasks()


@pytest.fixture
def reviewer(engineer, qtbot):
    return Reviewer(engineer, qtbot)


def test_who_gets_nothing_is_said_in_the_first_line(reviewer):
    reviewer.has_a_talk()
    reviewer.looks_at_coverage()

    assert reviewer.view.summary.text() == "唐敏、何文涛在这份讲稿里什么也没得到。"
    assert reviewer.cell("唐敏", Column.SLIDES).is_hole
    assert reviewer.cell("许峰", Column.ANSWERS).text == "1"
    assert reviewer.cell("何文涛", Column.ANSWERS).tone == "muted"


def test_a_filled_cell_leads_to_its_slide(reviewer):
    reviewer.has_a_talk()
    reviewer.looks_at_coverage()
    reviewer.opens_cell(reviewer.people[1], Column.ANSWERS)

    assert reviewer.page.beside.views.current is View.OUTLINE
    assert reviewer.page.current_slide.id == reviewer.slides[0].id


def test_a_hole_is_closed_by_tying_a_slide_that_is_there(reviewer, engineer, qtbot):
    reviewer.has_a_talk()
    reviewer.looks_at_coverage()
    before = len(engineer.finds(Link))

    def tick_second(dialog):
        dialog.slides.setCurrentRow(3)
        qtbot.keyClick(dialog.slides, Qt.Key.Key_Space)
        dialog.act.click()

    reviewer.opens_cell(reviewer.people[0], Column.ANSWERS)
    keyboard = Keyboard(engineer, qtbot)
    keyboard.answers(tick_second, lambda: reviewer.takes("对应到已有的页"))
    engineer.waits_for_tasks()

    assert len(engineer.finds(Link)) == before + 2
    engineer.waits(lambda: reviewer.cell("唐敏", Column.ANSWERS).text == "2")
    engineer.presses("Ctrl+Z")
    assert len(engineer.finds(Link)) == before


def test_a_hole_is_closed_by_a_new_slide(reviewer, engineer):
    project = reviewer.has_a_talk()
    reviewer.looks_at_coverage()
    reviewer.opens_cell(reviewer.people[0], Column.ANSWERS)
    reviewer.takes("新建一页")

    made = reviewer.page.current_slide
    assert made.id not in {slide.id for slide in reviewer.slides}
    roles = {link.role for link in engineer.finds(Link, source_id=made.id)}
    assert roles == {AUDIENCE, ANSWERS}
    assert reviewer.page.bench.isVisible()
    engineer.presses("Ctrl+Z")
    assert len(engineer.finds(Slide)) == 2
    assert engineer.finds(Link, project_id=project.id, target_id=reviewer.people[0].id) == []


def test_slides_that_are_for_nobody_are_listed_and_lead_to_the_editor(reviewer, qtbot):
    reviewer.has_a_talk()
    reviewer.looks_at_coverage()
    listed = reviewer.view.holes.lists["slide"]
    assert [hole.record_id for hole in listed.items()] == [reviewer.slides[1].id]
    listed.choose(0)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert reviewer.page.current_slide.id == reviewer.slides[1].id


def test_without_people_the_view_teaches_the_first_step(reviewer, engineer):
    project = engineer.has_project()
    outline = Outline(project_id=project.id, title="技术交流")
    engineer.workspace.apply(Label("project.new", name=""), Insert(outline), scope=project.id)
    engineer.opens(project, "outline")
    reviewer.looks_at_coverage()
    assert not reviewer.view.matrix.isVisible()


def test_forty_listeners_and_sixty_slides_are_shown(reviewer, engineer):
    project = open_sample(engineer.workspace, "zh")
    outline = engineer.finds(Outline, project_id=project.id)[0]
    named = Update(outline, audience="听众")
    engineer.workspace.apply(Label("project.new", name=""), named, scope=project.id)
    people = [
        Stakeholder(project_id=project.id, name=f"听众{n}", unit="听众", needs="稳定" * 20)
        for n in range(40)
    ]
    slides = [
        Slide(outline_id=outline.id, section=Section.SOLUTION, kind=SlideKind.BULLETS, title="一")
        for _ in range(60)
    ]
    links = [
        Link(project_id=project.id, source_id=slide.id, target_id=person.id, role=ANSWERS)
        for slide in slides[::2]
        for person in people[::3]
    ]
    records = (Insert(record) for record in (*people, *slides, *links))
    engineer.workspace.apply(Label("project.new", name=""), *records, scope=project.id)
    engineer.opens(project, "outline")
    reviewer.looks_at_coverage()

    assert reviewer.view.matrix.matrix.rowCount() >= 40
