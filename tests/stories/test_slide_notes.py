"""What the speaker says, what a slide is worth, and which slides nobody else may see."""

import pytest
from PySide6.QtCore import Qt

from presales_desk.actions.sample import open_sample
from presales_desk.actions.slide_links import plan_ties, possible_ties
from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.note_fields import read_notes
from presales_desk.records.outline import ANSWERS, Slide
from presales_desk.ui.widgets.labels import PlainLabel


class Speaker:
    """Prepares what to say on a slide of the sample."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot
        self.project = open_sample(engineer.workspace, "zh")
        engineer.opens(self.project, "outline")
        self.page = engineer.page
        self.editor, self.preview = self.page.bench.editor, self.page.bench.preview
        self.shows(self.page.talk.slides[3])

    def shows(self, slide, **changed):
        self.slide = slide
        if changed:
            change = Update(slide, **changed)
            self.engineer.workspace.apply(
                Label("slide.add", block="x"), change, scope=self.project.id
            )
        self.page.show_slide(slide.id)

    @property
    def stored(self):
        return self.engineer.workspace.get(Slide, self.slide.id)

    @property
    def offered(self):
        """The parts of the notes that are offered to be begun."""
        buttons = self.editor.notes_bar.buttons.items()
        return [field for field, button in buttons if not button.isHidden()]

    @property
    def counts(self):
        """What stands beside the labels of the fields."""
        labels = self.editor.findChildren(PlainLabel)
        return [label.text() for label in labels if not label.isHidden()]

    def begins(self, field, words):
        self._qtbot.mouseClick(self.editor.notes_bar.buttons[field], Qt.MouseButton.LeftButton)
        self._qtbot.keyClicks(self.page.window().focusWidget(), words)
        self.page.commit()


@pytest.fixture
def speaker(engineer, qtbot):
    return Speaker(engineer, qtbot)


def test_the_missing_parts_of_the_notes_are_begun_with_a_button(speaker, engineer):
    speaker.shows(speaker.slide, notes="【讲稿】各位好")
    assert speaker.offered == ["purpose", "evidence", "questions", "transition"]

    speaker.begins("purpose", "Why")

    assert read_notes(speaker.stored.notes) == {"purpose": "Why", "script": "各位好"}
    assert "purpose" not in speaker.offered
    engineer.runs("window.undo")
    assert speaker.stored.notes == "【讲稿】各位好"


def test_a_script_too_long_for_its_minutes_is_told(speaker):
    speaker.shows(speaker.slide, notes="【讲稿】" + "说" * 200, minutes=1.0)

    assert "200 / 180" in speaker.counts
    assert "讲稿" in speaker.preview.facts.text("minutes")


def test_the_facts_name_whose_concern_is_answered_and_what_may_be_asked(speaker, engineer):
    possible = possible_ties(engineer.workspace, speaker.project.id)
    tie = next(one for one in possible if one.role == ANSWERS)
    pair = (tie.role, tie.record_id)
    plan_ties(engineer.workspace, speaker.slide.id, [pair]).applied(engineer.workspace)
    speaker.shows(speaker.slide, notes="【可能提问→应对】贵在哪里？→ 看五年总账")

    assert tie.words in speaker.preview.facts.text("resonance")
    assert speaker.preview.facts.text("questions") == "贵在哪里？→ 看五年总账"


def test_a_slide_is_kept_for_our_own_eyes_and_shown_again(speaker, engineer, qtbot):
    qtbot.mouseClick(speaker.editor.internal, Qt.MouseButton.LeftButton)

    assert speaker.stored.internal
    assert speaker.preview.is_marked
    engineer.runs("window.undo")
    assert not speaker.stored.internal
    assert not speaker.editor.internal.isChecked()
