"""A whole planning session in the real window, from an empty project to its strategy deck."""

import docx
import pptx
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF
from PySide6.QtWidgets import QFileDialog

from presales_desk.app import PAGES
from presales_desk.method.keys import Importance, Position, Quadrant
from presales_desk.records.competition import Competitor, Play, Score, SwotItem
from presales_desk.records.enums import Confidence, TripwireKind, Verdict
from presales_desk.records.people import Contact, Stakeholder, Todo
from presales_desk.records.plan import Adjustment, Judgement, Phase, Showing, Tripwire
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Attachment
from presales_desk.ui.pages.competition.matrix_model import US
from presales_desk.ui.pages.stakeholders.strip import PERSON_MIME
from presales_desk.workspace.kinds import KINDS
from tests.keyboard import Keyboard
from tests.mouse import Mouse


@pytest.fixture
def engineer(employ):
    return employ(pages=PAGES)


@pytest.fixture
def keyboard(at_work, qtbot):
    return Keyboard(at_work, qtbot)


@pytest.fixture
def mouse(at_work):
    return Mouse(at_work)


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Where the engineer saves whatever they are asked about, by the end of its name."""

    def chosen(parent, title, suggested, kinds, *_):
        del parent, title
        return str(tmp_path / f"saved.{suggested.rsplit('.', 1)[-1]}"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return lambda end: tmp_path / f"saved.{end}"


def test_with_mouse_and_keys(at_work, mouse, keyboard, saved, tmp_path):
    begins_by_mouse(at_work, mouse, keyboard)
    proves_what_is_known(at_work, mouse, keyboard, tmp_path)
    compares_by_mouse(at_work, mouse, keyboard)
    drags_a_person_onto_the_map(at_work, mouse, keyboard)
    carries_cards(at_work, mouse, keyboard)
    drags_the_project(at_work, mouse, keyboard)
    clicks_the_strategy_together(at_work, mouse, keyboard)
    mouse.goes_to("todos")
    mouse.clicks_on("缺口转为待办")
    at_work.waits(lambda: at_work.toasts and "新增" in at_work.toasts[-1])
    sees_the_plan(at_work)
    assert [file.name for file in at_work.finds(Attachment)] == ["技改通知.pdf"]

    mouse.goes_to("positioning")
    mouse.clicks_on("生成内部策略书")
    at_work.waits(lambda: at_work.page_name == "outline")
    at_work.waits_for_tasks()
    mouse.clicks_on("生成 PPT")
    at_work.waits_for_tasks()
    reads_the_deck(saved("pptx"))
    mouse.goes_to("positioning")
    mouse.clicks_on("导出销售策划方案")
    at_work.waits_for_tasks()
    reads_the_sales_plan(saved("docx"))


def test_by_keyboard_alone(at_work, keyboard, saved):
    begins(keyboard)
    plans(at_work, keyboard)
    sees_the_plan(at_work)
    keyboard.calls("生成内部策略书")
    at_work.waits(lambda: at_work.page_name == "outline")
    keyboard.presses("Ctrl+G")
    at_work.waits_for_tasks()
    reads_the_deck(saved("pptx"))
    keyboard.presses("Ctrl+6")
    keyboard.calls("导出销售策划方案")
    reads_the_sales_plan(saved("docx"))


def test_all_of_it_is_taken_back_and_made_again_and_there_next_morning(at_work, keyboard):
    begins(keyboard)
    empty = everything(at_work)
    plans(at_work, keyboard)
    keyboard.calls("生成内部策略书")
    at_work.waits(lambda: at_work.page_name == "outline")
    planned = everything(at_work)

    steps = 0
    while at_work.can_undo:
        at_work.runs("window.undo")
        steps += 1
    assert steps > 25
    assert everything(at_work) == empty

    for _ in range(steps):
        at_work.runs("window.redo")
    assert everything(at_work) == planned

    at_work.closes_and_comes_back()
    assert everything(at_work) == planned


def everything(engineer):
    """Return all records of the workspace, by their ids."""
    return {one.id: one for kind in KINDS for one in engineer.finds(kind)}


# The session by keyboard.


def begins(keyboard):
    keyboard.begins_project("省电信四级组网", "G集团")


def plans(engineer, keyboard):
    sets_a_date(keyboard)
    writes_down_what_is_known(keyboard)
    scores_a_rival(keyboard)
    places_a_person_and_plans_to_meet(keyboard)
    thinks_of_strengths(engineer, keyboard)
    decides_how_hard_to_go(keyboard)
    decides_how(keyboard)
    changes_course(keyboard)
    makes_todos_of_the_gaps(engineer, keyboard)


def sets_a_date(keyboard):
    keyboard.presses("Ctrl+Return")
    keyboard.writes("技术交流")
    keyboard.presses("Tab", "Return")
    keyboard.writes("2027-12-15")
    keyboard.presses("Return")


def writes_down_what_is_known(keyboard):
    keyboard.presses("Ctrl+2")
    keyboard.tabs_to("答案")
    keyboard.writes("高峰期卡顿")
    keyboard.tabs_to("来源")
    keyboard.writes("许峰")
    keyboard.tabs_to("可信度")
    keyboard.presses("Down", "Down", "Down", "Tab")


def scores_a_rival(keyboard):
    keyboard.presses("Ctrl+5", "Ctrl+Return")
    keyboard.writes("恒通网络")
    keyboard.presses("Return", "Escape")
    keyboard.presses("Up", "Up", "Up", "Left", "5", "Tab", "3")


def places_a_person_and_plans_to_meet(keyboard):
    keyboard.presses("Ctrl+3", "Ctrl+Return")
    keyboard.writes("许峰")
    keyboard.tabs_to("立场")
    keyboard.presses("Shift+Right", "Alt+Shift+Right", "Tab")
    keyboard.writes("70")
    keyboard.steps_to("立场与影响力图")
    keyboard.presses("Shift+Up", "F6", "Space")
    keyboard.enters("争取写入评分标准")


def thinks_of_strengths(engineer, keyboard):
    keyboard.presses("Ctrl+4", "Ctrl+Return")
    keyboard.enters("产品成熟")
    keyboard.enters("看重成熟度")
    engineer.waits(lambda: keyboard.focus.accessibleName() != "优势")
    keyboard.presses("Escape", "Up", "Ctrl+Shift+Down")
    keyboard.calls("推导打法")
    keyboard.presses("Return")


def decides_how_hard_to_go(keyboard):
    keyboard.presses("Ctrl+6", "Shift+Right", "Up", "Return")
    for _ in range(3):
        keyboard.tabs_to("是")
        keyboard.presses("Space", "Tab")
    keyboard.tabs_to("竭尽全力获取")
    keyboard.presses("Space")


def decides_how(keyboard):
    keyboard.calls("按关键日期划分阶段")
    keyboard.tabs_to("优势展示安排")
    keyboard.presses("Right", "Right", "Right", "Space")
    keyboard.calls("添加撤出条件")
    keyboard.presses("Right", "Right", "F2")
    keyboard.enters("15000000")


def changes_course(keyboard):
    keyboard.tabs_to("商机定位图")
    keyboard.presses("Left", "Left", "Return")
    keyboard.writes("预算被压")
    keyboard.presses("Return")


def makes_todos_of_the_gaps(engineer, keyboard):
    keyboard.presses("Ctrl+7")
    keyboard.tabs_to("缺口转为待办")
    keyboard.presses("Space")
    engineer.waits_for_tasks()


# The same with mouse and keys.


def begins_by_mouse(engineer, mouse, keyboard):
    def fill(dialog):
        for field, text in ((dialog.name, "省电信四级组网"), (dialog.customer, "G集团")):
            mouse.clicks(field)
            keyboard.writes(text, field)
        mouse.clicks(dialog.begin)

    keyboard.answers(fill, lambda: mouse.clicks_on("新建项目"))
    mouse.clicks_on("添加关键日期")
    keyboard.writes("技术交流")
    keyboard.presses("Tab", "Return")
    keyboard.writes("2027-12-15")
    keyboard.presses("Return")


def proves_what_is_known(engineer, mouse, keyboard, folder):
    mouse.goes_to("key_info")
    answer = engineer.page.pane.blocks()[0].rows()[0]
    for field, text in (("answer", "高峰期卡顿"), ("source", "许峰")):
        mouse.clicks(answer.editor(field))
        keyboard.writes(text)
    mouse.clicks(engineer.page.items.viewport(), QPoint(20, 20))
    answer = engineer.page.pane.blocks()[0].rows()[0]
    answer.editor("confidence").setFocus()
    keyboard.presses("Down", "Down", "Down", "Tab")
    proof = folder / "技改通知.pdf"
    proof.write_bytes(b"%PDF-1.4 proof")
    mouse.drops_file(proof, answer)


def compares_by_mouse(engineer, mouse, keyboard):
    mouse.goes_to("competition")
    mouse.clicks_on("添加对手")
    keyboard.writes("恒通网络")
    keyboard.presses("Return", "Escape")
    view = engineer.page.board.view
    for side, score in ((0, "5"), (1, "3")):
        place = view.visualRect(view.model().index(3, US + side)).center()
        frozen = view.frozen.viewport() if side == 0 else view.viewport()
        mouse.clicks(frozen, place)
        keyboard.presses(score)


def drags_a_person_onto_the_map(engineer, mouse, keyboard):
    mouse.goes_to("stakeholders")
    mouse.clicks_on("添加干系人")
    keyboard.writes("许峰")
    keyboard.presses("Tab")
    (person,) = engineer.finds(Stakeholder)
    board, data = engineer.page.views.map, QMimeData()
    data.setData(PERSON_MIME, person.id.encode())
    mouse.drops(data, board.viewport(), board.mapFromScene(place_on(board, 5, 60)))
    node = board.map.nodes[person.id]
    start = board.mapFromScene(node.card().center())
    up = board.mapFromScene(place_on(board, 5, 75)) - board.mapFromScene(place_on(board, 5, 60))
    mouse.drags(board.viewport(), start, start + QPoint(0, up.y()))
    slider = engineer.page.drawer.profile.slider
    slider.setFocus()
    keyboard.presses("Alt+Shift+Right")
    mouse.clicks_on("计划一次接触")
    keyboard.enters("争取写入评分标准")


def place_on(board, stance, influence):
    return QPointF(board.map.scale.across(stance), board.map.scale.down(influence))


def carries_cards(engineer, mouse, keyboard):
    mouse.goes_to("swot")
    keyboard.presses("Ctrl+Return")
    keyboard.enters("产品成熟")
    keyboard.enters("看重成熟度")
    engineer.waits(lambda: keyboard.focus.accessibleName() != "优势")
    keyboard.presses("Escape")
    boards = engineer.page.boards.boards
    source, target = (boards[q].view for q in (Quadrant.STRENGTHS, Quadrant.OPPORTUNITIES))
    card = source.cards.cards[1]
    data = source.cards.mimeData([source.cards.index_of(card.item.id)])
    mouse.drops(data, target.viewport(), QPoint(20, target.viewport().height() - 2))
    mouse.clicks_on("推导打法")
    engineer.waits_for_tasks()
    engineer.waits(engineer.page.drawer.is_reviewing)
    mouse.clicks(engineer.page.drawer.accept_all)


def drags_the_project(engineer, mouse, keyboard):
    mouse.goes_to("positioning")
    page = engineer.page
    moves_dot(mouse, page.map.map, 55)
    for row in page.questions.rows[:3]:
        mouse.clicks(row.verdict.group.button(0))
    mouse.clicks(page.questions.bar.choice.group.button(0))
    moves_dot(mouse, page.map.map, 53)
    keyboard.writes("预算被压")
    keyboard.presses("Return")


def moves_dot(mouse, dot, win):
    end = dot.place_of(win, Importance.IMPORTANT).toPoint()
    mouse.drags(dot, dot.place_of_dot().toPoint(), end)


def clicks_the_strategy_together(engineer, mouse, keyboard):
    page = engineer.page
    mouse.clicks_on("按关键日期划分")
    table = page.strengths.table
    page._scroll.ensureWidgetVisible(table)
    mouse.clicks_cell(table, table.records.index(0, table.records.columnCount() - 1))
    mouse.clicks(page.tripwires.add_button)
    keyboard.presses("Right", "Right", "F2")
    keyboard.enters("15000000")


# What is seen at the end.


def sees_the_plan(engineer):
    (project,), (fact,), (date,) = (engineer.finds(k) for k in (Project, KeyFact, Milestone))
    assert (project.name, project.customer) == ("省电信四级组网", "G集团")
    assert (project.win_percent, project.level) == (53, Importance.IMPORTANT)
    assert project.position is Position.ALL_OUT
    assert (fact.answer, fact.source, fact.confidence) == ("高峰期卡顿", "许峰", Confidence.HIGH)
    assert str(date.day) == "2027-12-15"
    sees_people_and_rivals(engineer)
    sees_the_strategy(engineer)


def sees_people_and_rivals(engineer):
    (rival,), (person,), (contact,) = map(engineer.finds, (Competitor, Stakeholder, Contact))
    assert rival.name == "恒通网络"
    assert {s.competitor_id: s.score for s in engineer.finds(Score)} == {None: 5, rival.id: 3}
    assert (person.name, person.stance, person.target_stance) == ("许峰", 5, 10)
    assert person.influence == 75
    assert (contact.stakeholder_id, contact.purpose) == (person.id, "争取写入评分标准")


def sees_the_strategy(engineer):
    items = {item.quadrant: item for item in engineer.finds(SwotItem)}
    strength = items[Quadrant.STRENGTHS]
    assert (strength.text, items[Quadrant.OPPORTUNITIES].text) == ("产品成熟", "看重成熟度")
    (phase,), (showing,) = engineer.finds(Phase), engineer.finds(Showing)
    assert "抓住“看重成熟度”，凸显“产品成熟”" in [play.text for play in engineer.finds(Play)]
    assert phase.name == "技术交流之前"
    assert (showing.swot_item_id, showing.phase_id) == (strength.id, phase.id)
    assert [answer.verdict for answer in engineer.finds(Judgement)] == [Verdict.YES] * 3
    (tripwire,), (adjustment,) = engineer.finds(Tripwire), engineer.finds(Adjustment)
    assert (tripwire.kind, int(tripwire.amount)) == (TripwireKind.BUDGET_BELOW, 15_000_000)
    assert adjustment.reason == "预算被压"
    assert len(engineer.finds(Todo)) > 5


def reads_the_deck(file):
    slides = pptx.Presentation(file).slides
    texts = ["\n".join(words_of(slide)) for slide in slides]
    assert len(texts) > 5
    assert [number for number, text in enumerate(texts, start=1) if "内部" not in text] == []
    for name in ("许峰", "恒通网络"):
        assert any(name in text for text in texts), f"{name} is on no slide"


def words_of(slide):
    """Return every text on a slide, those of its tables too."""
    for shape in slide.shapes:
        if shape.has_text_frame:
            yield shape.text_frame.text
        if shape.has_table:
            yield from (cell.text for row in shape.table.rows for cell in row.cells)


def reads_the_sales_plan(file):
    paper = docx.Document(file)
    cells = [c.text for t in paper.tables for row in t.rows for c in row.cells]
    text = "\n".join([*(line.text for line in paper.paragraphs), *cells])
    for words in ("技术交流之前", "产品成熟", "恒通网络"):
        assert words in text
