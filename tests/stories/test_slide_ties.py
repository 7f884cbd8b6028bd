"""Tying slides to the plan: for whom they are, what they carry out, what they answer."""

import pytest
from PySide6.QtCore import Qt

from presales_desk.actions.sample import open_sample
from presales_desk.actions.slide_links import possible_ties
from presales_desk.records.outline import SHOWS
from presales_desk.records.people import AUDIENCE
from presales_desk.records.summary import Link
from presales_desk.ui.pages.outline.ties import TieChip
from tests.keyboard import Keyboard


class Planner:
    """Looks after what each slide is good for."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot
        self.project = open_sample(engineer.workspace, "zh")
        engineer.opens(self.project, "outline")
        self.page = engineer.page
        self.slide = self.page.talk.slides[3]
        self.page.show_slide(self.slide.id)

    @property
    def chips(self):
        found = self.page.bench.editor.ties.findChildren(TieChip)
        return [chip for chip in found if not chip.isHidden()]

    def links(self, role):
        return self.engineer.finds(Link, source_id=self.slide.id, role=role)


@pytest.fixture
def planner(engineer, qtbot):
    return Planner(engineer, qtbot)


def ticks(dialog, sheet, words):
    """Tick the row with ``words`` and take it."""
    rows = dialog.lists[sheet]
    item = next(rows.item(n) for n in range(rows.count()) if words in rows.item(n).text())
    item.setCheckState(Qt.CheckState.Checked)
    dialog.act.click()


def test_a_listener_is_added_and_taken_away_again(planner, engineer, qtbot):
    before = {link.target_id for link in planner.links(AUDIENCE)}

    button = planner.page.bench.editor.ties.groups[0].add
    wanted = next(
        tie
        for tie in possible_ties(engineer.workspace, planner.project.id)
        if tie.role == AUDIENCE and tie.record_id not in before
    )
    Keyboard(engineer, qtbot).answers(lambda dialog: ticks(dialog, 0, wanted.words), button.click)

    assert {link.target_id for link in planner.links(AUDIENCE)} == before | {wanted.record_id}
    chip = next(chip for chip in planner.chips if chip.tie.record_id == wanted.record_id)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert {link.target_id for link in planner.links(AUDIENCE)} == before
    engineer.presses("Ctrl+Z")
    assert {link.target_id for link in planner.links(AUDIENCE)} == before | {wanted.record_id}


def test_a_chip_leads_to_its_record(planner, engineer):
    chip = next(chip for chip in planner.chips if chip.tie.role in (AUDIENCE, SHOWS))

    chip.clicked.emit()

    assert engineer.frame.stack.current.entry.name in ("stakeholders", "swot")


def test_a_slide_that_is_deleted_takes_its_ties_along(planner, engineer):
    assert planner.links(AUDIENCE)

    planner.page.bench.tree.choose([planner.slide.id], planner.slide.id)
    planner.page.gestures.delete()
    assert not planner.links(AUDIENCE)

    engineer.presses("Ctrl+Z")
    assert planner.links(AUDIENCE)
