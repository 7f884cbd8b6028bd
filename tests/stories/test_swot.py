"""The SWOT in the real window: writing, weighing, carrying, deriving plays, taking back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import Move, Quadrant
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON, Play, SwotItem
from presales_desk.records.summary import Link
from presales_desk.ui.pages.bin import BIN
from presales_desk.ui.pages.key_info import KEY_INFO
from presales_desk.ui.pages.outline import OUTLINE
from presales_desk.ui.pages.swot import SWOT
from presales_desk.ui.pages.swot.board_model import ITEMS_MIME
from presales_desk.ui.pages.swot.play_delegate import Part
from presales_desk.ui.pages.swot.play_rows import PlayRow
from presales_desk.ui.widgets.pick_dialog import PickDialog
from tests.engineer import DOOR, PageUser

S, W, O, T = Quadrant  # noqa: E741 (the letters of the method)
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Strategist(PageUser):
    """What an engineer does and sees on this page."""

    def __init__(self, engineer, project, qtbot):
        super().__init__(engineer, qtbot)
        self.project = project

    def view(self, quadrant):
        return self.page.boards.boards[quadrant].view

    def texts(self, quadrant):
        return [card.item.text for card in self.view(quadrant).cards.cards]

    def card(self, mark):
        return next(card for card in self.page.swot.cards() if card.mark == mark)

    def play(self, text):
        return next(card for card in self.page.swot.play_cards() if card.play.text == text)

    @property
    def focus(self):
        return QApplication.focusWidget()

    def presses(self, *keys):
        for key in keys:
            self._qtbot.keySequence(self.focus, key)
            QApplication.processEvents()

    def writes(self, text):
        """Type into the open editor as one types Chinese, and press Enter."""
        self.engineer.waits(lambda: isinstance(self.focus, QLineEdit))
        editor = self.focus
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.engineer.waits(lambda: self.focus is not editor)

    def writes_into_filter(self, text):
        assert self.page.search.hasFocus()
        self.page.search.setText(text)
        QTest.keyClick(self.page.search, Qt.Key.Key_Return)

    def shown(self, quadrant):
        view = self.view(quadrant)
        cards = enumerate(view.cards.cards)
        return [card.item.text for row, card in cards if not view.isRowHidden(row)]

    def clicks(self, mark):
        view = self.view(self.card(mark).item.quadrant)
        place = view.visualRect(view.cards.index_of(self.card(mark).item.id)).center()
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, place)

    def drags(self, mark, onto):
        """Carry a card onto another one's upper half, or onto a board's empty room."""
        source = self.view(self.card(mark).item.quadrant)
        data = source.cards.mimeData([source.cards.index_of(self.card(mark).item.id)])
        if isinstance(onto, Quadrant):
            view = self.view(onto)
            place = QPoint(20, view.viewport().height() - 2)
        else:
            view = self.view(self.card(onto).item.quadrant)
            rect = view.visualRect(view.cards.index_of(self.card(onto).item.id))
            place = rect.topLeft() + QPoint(20, 8)
        self.drops(view, data, place)

    def drops(self, view, data, place):
        move, port = Qt.DropAction.MoveAction, view.viewport()
        QApplication.sendEvent(port, QDragEnterEvent(place, move, data, LEFT, PLAIN))
        QApplication.sendEvent(port, QDropEvent(QPointF(place), move, data, LEFT, PLAIN))
        QApplication.processEvents()

    def clicks_part(self, plays, row, part, value=""):
        rect = plays.visualRect(plays.plays.index_of(row.id))
        spots = plays.delegate.spots(rect, row)
        spot = next(s for s in spots if s.part is part and value in (s.text, ""))
        QTest.mouseClick(plays.viewport(), LEFT, PLAIN, spot.rect.center())
        QApplication.processEvents()

    def rows(self, plays):
        return {row.id: row for row in plays.plays.rows}

    def derives(self):
        self.engineer.runs("swot.derive")
        self.engineer.waits_for_tasks()
        self.engineer.waits(self.page.drawer.is_reviewing)
        return self.page.drawer.proposals

    def in_dialog(self, act, open_it):
        """Do ``act`` with the dialog that ``open_it`` opens."""

        def look():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, PickDialog):
                QTimer.singleShot(20, look)
                return
            act(dialog)

        QTimer.singleShot(0, look)
        open_it()
        self.engineer.window.activateWindow()
        self.engineer.waits(self.engineer.window.isActiveWindow)


def tick(dialog, *beginnings, sheet=0):
    rows = dialog.lists[sheet]
    for number in range(rows.count()):
        if rows.item(number).text().startswith(beginnings):
            rows.item(number).setCheckState(Qt.CheckState.Checked)
    dialog.accept()


@pytest.fixture
def engineer(employ):
    made = employ(pages=(DOOR, KEY_INFO, SWOT, OUTLINE, BIN))
    made.window.activateWindow()
    made.waits(made.window.isActiveWindow)
    return made


@pytest.fixture
def beginner(engineer, qtbot):
    project = engineer.has_project()
    engineer.opens(project, "swot")
    return Strategist(engineer, project, qtbot)


@pytest.fixture
def at_sample(engineer, qtbot):
    project = open_sample(engineer.workspace, "zh")
    engineer.opens(project, "swot")
    strategist = Strategist(engineer, project, qtbot)
    page = strategist.page
    some = page.swot.play_cards()[0].play.id
    engineer.waits(lambda: some in strategist.rows(page.drawer.plays))  # they follow the boards
    return strategist


def test_a_whole_swot_by_keyboard_alone(beginner, engineer):
    engineer.presses("Ctrl+Return")
    beginner.writes("产品成熟")
    beginner.writes("本地22人")
    beginner.presses("Escape")
    assert beginner.texts(S) == ["产品成熟", "本地22人"]

    beginner.presses("Up", "3")
    assert [i.weight for i in engineer.finds(SwotItem, text="本地22人")] == [3]
    beginner.presses("Alt+Up")
    assert beginner.texts(S) == ["本地22人", "产品成熟"]

    beginner.presses("Ctrl+Shift+Down")
    assert (beginner.texts(S), beginner.texts(O)) == (["产品成熟"], ["本地22人"])
    beginner.presses("F2")
    beginner.focus.selectAll()
    beginner.writes("看重成熟度")
    assert beginner.texts(O) == ["看重成熟度"]

    proposals = beginner.derives()
    assert proposals.hasFocus()
    beginner.presses("Return")
    (play,) = engineer.finds(Play)
    assert play.text == "抓住“看重成熟度”，凸显“产品成熟”"
    assert not beginner.page.drawer.is_reviewing()

    beginner.presses("Ctrl+PgUp", "Down", "F2")
    beginner.focus.selectAll()
    beginner.writes("用在网数据立标准")
    beginner.presses("Delete")
    assert engineer.finds(Play) == []
    assert "用在网数据立标准" in engineer.toasts[-1]
    for _ in range(9):
        engineer.presses("Ctrl+Z")
    assert engineer.finds(SwotItem) == []


def test_cards_are_carried_by_mouse_and_keep_their_plays(at_sample, engineer):
    before = at_sample.card("S4")

    at_sample.drags("S4", onto="O2")
    moved = at_sample.card("O2")
    assert (moved.item.id, moved.plays) == (before.item.id, before.plays)
    assert "机会" in engineer.undo_name

    at_sample.drags("O1", onto=T)
    assert at_sample.card("T6").item.text.startswith("试点要求")
    engineer.presses("Ctrl+Z")
    engineer.presses("Ctrl+Z")
    assert at_sample.card("S4").item.id == before.item.id


def test_a_play_says_when_its_strength_is_none_any_more(at_sample, engineer):
    plays = at_sample.page.drawer.plays
    assert not [row.id for row in plays.plays.rows if isinstance(row, PlayRow) and row.warning]
    shown = next(card for card in at_sample.page.swot.plays[Move.SHOW_STRENGTHS])
    strengths = [card.mark for card in shown.items if card.item.quadrant is Quadrant.STRENGTHS]
    assert len(strengths) == 1

    at_sample.drags(strengths[0], onto=Quadrant.WEAKNESSES)
    assert at_sample.rows(plays)[shown.play.id].warning == "条目已不是优势"
    engineer.presses("Ctrl+Z")
    assert at_sample.rows(plays)[shown.play.id].warning == ""


def test_a_card_dropped_on_a_play_belongs_to_it(at_sample, engineer):
    plays = at_sample.page.drawer.plays
    play = at_sample.page.swot.play_cards()[0].play
    data = QMimeData()
    data.setData(ITEMS_MIME, at_sample.card("W2").item.id.encode())

    place = plays.visualRect(plays.plays.index_of(play.id)).center()
    at_sample.drops(plays, data, place)

    assert [card.mark for card in at_sample.play(play.text).items] == ["S1", "W2", "O1"]
    assert "W2" not in at_sample.page.purpose()


def test_a_play_is_carried_before_another_and_under_another_move(at_sample, engineer):
    plays = at_sample.page.drawer.plays
    first, second, *_ = at_sample.page.swot.plays[Move.SHOW_STRENGTHS]

    def carries(id, onto):
        data = plays.plays.mimeData([plays.plays.index_of(id)])
        at_sample.drops(plays, data, plays.visualRect(plays.plays.index_of(onto)).center())

    carries(second.play.id, first.play.id)
    assert at_sample.page.swot.plays[Move.SHOW_STRENGTHS][0].play.id == second.play.id
    carries(second.play.id, Move.REFRAME_WEAKNESSES.value)
    moved = at_sample.page.swot.plays[Move.REFRAME_WEAKNESSES][0]
    assert (moved.play.id, moved.items) == (second.play.id, second.items)


def test_a_play_lights_up_its_cards_and_a_card_its_plays(at_sample):
    plays = at_sample.page.drawer.plays
    play = at_sample.page.swot.play_cards()[0]

    place = plays.visualRect(plays.plays.index_of(play.play.id)).center()
    QTest.mouseMove(plays.viewport(), QPoint(5, plays.viewport().height() - 2))
    QTest.mouseMove(plays.viewport(), place)
    at_sample.engineer.waits(lambda: bool(at_sample.view(S).delegate.lit))
    assert at_sample.view(S).delegate.lit == {card.item.id for card in play.items}

    at_sample.clicks("W3")
    assert plays.delegate.lit == set(at_sample.card("W3").plays)
    assert at_sample.page.drawer.tabs.tabText(1) == "条目 W3"


def test_chips_lead_to_the_card_and_to_the_slide(at_sample, engineer):
    plays = at_sample.page.drawer.plays
    row = at_sample.rows(plays)[at_sample.page.swot.play_cards()[0].play.id]

    at_sample.clicks_part(plays, row, Part.ITEM, "O1")
    assert at_sample.page.boards.current_card().mark == "O1"

    at_sample.clicks_part(plays, row, Part.SLIDES, "PPT 9")
    engineer.waits(lambda: engineer.page_name == "outline")


def test_proposals_are_accepted_all_at_once_and_taken_back_at_once(at_sample, engineer):
    count = len(engineer.finds(Play))
    proposals = at_sample.derives()
    offered = [row for row in proposals.plays.rows if hasattr(row, "proposal")]

    at_sample.clicks_part(proposals, offered[0], Part.ACCEPT)
    assert len(engineer.finds(Play)) == count + 1
    at_sample.page.drawer.accept_all.click()

    assert len(engineer.finds(Play)) == count + len(offered)
    assert at_sample.page.swot.unanswered() == []
    engineer.presses("Ctrl+Z")
    assert len(engineer.finds(Play)) == count + 1


def test_a_dropped_proposal_is_not_shown_until_asked_again(at_sample):
    proposals = at_sample.derives()
    first = at_sample.page.drawer.proposals.current()

    at_sample.presses("Delete")

    assert first.id not in at_sample.rows(proposals)
    at_sample.derives()
    assert first.id in at_sample.rows(proposals)


@pytest.mark.parametrize("elsewhere", ["key_info", "bin"])
def test_a_card_that_comes_back_with_its_ties_is_shown_on_its_page(at_sample, engineer, elsewhere):
    at_sample.clicks("S1")
    at_sample.presses("Delete")
    engineer.waits_for_tasks()
    engineer.goes_to(elsewhere)

    if elsewhere == "bin":
        engineer.runs("bin.restore")
    else:
        engineer.runs("window.undo")

    assert engineer.page_name == "swot"
    assert at_sample.card("S1").item.text.startswith("技术路线Y")


def test_lines_of_a_document_become_cards_as_one_edit(beginner, engineer):
    engineer.presses("Ctrl+Return")
    QGuiApplication.clipboard().setText("• 产品成熟\r\n2、本地驻点\r\n\r\n3.5小时到场\t县级\r\n")

    beginner.presses("Ctrl+V")

    assert beginner.texts(S) == ["产品成熟", "本地驻点", "3.5小时到场 县级"]
    assert engineer.toasts[-1] == "已粘贴 3 条"
    engineer.presses("Ctrl+Z")
    assert beginner.texts(S) == []


def test_deleting_tells_what_goes_along_and_can_be_taken_back(at_sample, engineer):
    at_sample.clicks("S1")
    at_sample.presses("Delete")
    engineer.waits_for_tasks()

    assert "技术路线Y" in engineer.toasts[-1]
    assert "3 处关联" in engineer.toasts[-1]
    assert len(at_sample.texts(S)) == 4
    engineer.presses("Ctrl+Z")
    assert len(at_sample.card("S1").plays) == 2


def test_links_are_ticked_in_a_list(at_sample, engineer):
    play = at_sample.play("首次合作，由三产公司（D）做本地化担保")
    plays = at_sample.page.drawer.plays
    plays.choose(play.play.id)
    plays.setFocus()

    def link(dialog):
        dialog.lists[1].item(2).setCheckState(Qt.CheckState.Checked)
        tick(dialog, "S2")

    at_sample.in_dialog(link, lambda: engineer.runs("swot.link"))

    again = at_sample.play(play.play.text)
    assert [card.mark for card in again.items] == ["S2", "W3", "T5"]
    assert [place.number for place in again.slides] == [3]
    assert engineer.finds(Link, source_id=play.play.id, role=PLAYED_ON)

    at_sample.clicks("T4")
    at_sample.in_dialog(lambda d: tick(d, "首次合作"), lambda: engineer.runs("swot.link"))
    assert at_sample.card("T4").plays == (play.play.id,)
    assert engineer.finds(Link, target_id=at_sample.card("T4").item.id, role=PLAYED_FROM)


def test_what_the_matrix_shows_is_taken_in_as_ticked(at_sample, engineer):
    offered = []

    def take_one(dialog):
        rows = dialog.lists[0]
        offered.extend(rows.item(n).text() for n in range(rows.count()))
        for number in range(1, rows.count()):
            rows.item(number).setCheckState(Qt.CheckState.Unchecked)
        dialog.accept()

    at_sample.in_dialog(take_one, lambda: engineer.runs("swot.matrix"))

    assert len(engineer.finds(SwotItem)) == 17
    assert offered[0].startswith("劣势")
    assert "1 条" in engineer.toasts[-1]
    engineer.presses("Ctrl+Z")
    assert len(engineer.finds(SwotItem)) == 16


def test_the_details_of_a_card_are_edited_beside_it(at_sample, engineer):
    at_sample.clicks("W1")
    at_sample.page.drawer.edit_item()
    form = at_sample.page.drawer.form.form
    assert form.editor("competitor_id").currentText() == "A公司"

    source = form.editor("source")
    source.setFocus()
    source.selectAll()
    at_sample._qtbot.keyClicks(source, "Wang")
    at_sample.page.commit()

    assert [i.source for i in engineer.finds(SwotItem, id=at_sample.card("W1").item.id)] == ["Wang"]
    assert engineer.undo_name.endswith("“报价预计比A高约12%”的来源")


def test_an_empty_page_teaches_and_is_filled_by_the_sample(beginner, engineer):
    assert beginner.page.teaches()
    beginner.page.gestures.fill()
    engineer.waits(lambda: not beginner.page.teaches())

    assert len(beginner.page.swot.cards()) == 16
    engineer.presses("Ctrl+Z")
    assert beginner.page.teaches()


def test_a_play_of_ones_own_uses_the_chosen_cards(at_sample, engineer):
    at_sample.clicks("W2")
    at_sample.page.add_play(Move.REFRAME_WEAKNESSES)
    at_sample.focus.selectAll()
    at_sample.writes("规模小，但专注")

    assert [card.mark for card in at_sample.play("规模小，但专注").items] == ["W2"]


def test_the_whole_swot_is_saved_as_one_picture(at_sample, engineer, tmp_path):
    target = tmp_path / "swot.png"

    at_sample.page.export.save(at_sample.project.id, at_sample.page.swot, target)
    engineer.waits_for_tasks()

    image = QImage(str(target))
    assert image.width() > 1600
    at_sample.page.copy_picture()
    assert QGuiApplication.clipboard().image().size() == image.size()


def test_a_new_card_is_written_after_every_enter_until_nothing_is_written(beginner, engineer):
    engineer.presses("Ctrl+Return")
    for text in ("一", "二", "三"):
        beginner.writes(text)
    QTest.keyClick(beginner.focus, Qt.Key.Key_Return)
    engineer.waits(lambda: not isinstance(beginner.focus, QLineEdit))

    assert beginner.texts(S) == ["一", "二", "三"]
    assert beginner.page.purpose().startswith("3 条")


def test_a_copy_stands_at_the_end_and_no_play_is_made_of_it(at_sample, engineer):
    at_sample.clicks("S1")
    at_sample.presses("Ctrl+D")

    assert at_sample.card("S6").item.text == at_sample.card("S1").item.text
    assert at_sample.card("S6").item.source == "客户案例库"
    assert at_sample.card("S6").plays == ()
    assert at_sample.page.boards.current_card().mark == "S6"


def test_the_filter_shows_what_holds_a_word_and_ends_when_a_card_is_shown(at_sample, engineer):
    engineer.presses("/")
    at_sample.writes_into_filter("割接")

    assert at_sample.shown(S) == ["割接零中断有录像与回退方案"]
    assert at_sample.shown(T) == []
    at_sample.page.reveal(at_sample.card("T3").item.id)
    assert len(at_sample.shown(S)) == 5


def test_what_the_program_noticed_leads_to_the_card(at_sample, engineer):
    engineer.waits(lambda: not at_sample.page.strip.isHidden())
    at_sample.page.strip._show.click()

    assert at_sample.page.boards.current_card().mark == "W2"


def test_the_page_comes_back_to_a_card_and_goes_to_another(at_sample):
    at_sample.clicks("O2")
    assert at_sample.page.place() == at_sample.card("O2").item.id
    at_sample.page.reveal(at_sample.card("T3").item.id)
    assert at_sample.page.boards.current_card().mark == "T3"
