"""The matrix as a model, its clipboard, and what a click or a drag on it asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from presales_desk.errors import WrongValueError
from presales_desk.method.keys import Element
from presales_desk.planning.matrix import matrix_of
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.enums import Threat
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.ui.pages.competition.lines import LINES, TOTAL_ROW
from presales_desk.ui.pages.competition.matrix_clipboard import cell_fields, copied, pasted
from presales_desk.ui.pages.competition.matrix_model import (
    FACTOR,
    FROZEN,
    SCORE_ROLE,
    US,
    WEIGHT,
    MatrixModel,
)
from presales_desk.ui.pages.competition.matrix_view import MatrixView

COMPANY, PRICE = 0, list(Element).index(Element.PRICE)
WIDE, LOW = 900, 500


def records(count=2, **plan):
    rivals = [
        Competitor(id=f"r{n}", project_id="p", name=f"对手{n}", letter=chr(65 + n))
        for n in range(count)
    ]
    scores = [
        Score(project_id="p", element=Element.PRICE, score=2.6, evidence="预计 1,780 万"),
        Score(
            project_id="p",
            competitor_id="r0",
            element=Element.PRICE,
            score=4.3,
            evidence="中标公告",
        ),
    ]
    return PlanRecords(plan=Plan(project_id="p", **plan), competitors=rivals, scores=scores)


def filled(model, kept):
    matrix = matrix_of(kept)
    model.show_matrix(matrix, matrix.sides, ())
    return model


@pytest.fixture
def model(qapp):
    return filled(MatrixModel(), records())


@pytest.fixture
def view(qtbot):
    view = MatrixView(MatrixModel())
    qtbot.addWidget(view)
    view.resize(WIDE, LOW)
    filled(view.matrix, records(count=12))
    view.show()
    return view


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)
    filled(model, records(count=5))
    qtmodeltester.check(model)


def test_elements_and_weights_cannot_be_walked_into(model):
    for column in (FACTOR, WEIGHT):
        assert not model.index(PRICE, column).flags() & Qt.ItemFlag.ItemIsEnabled
    assert model.index(PRICE, US).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.index(TOTAL_ROW, US).flags() & Qt.ItemFlag.ItemIsEditable


def test_we_have_no_place_in_the_rows_about_rivals_but_for_our_price(model):
    fields = {
        line.field: model.field(model.index(row, US))
        for row, line in enumerate(LINES)
        if line.field
    }
    assert {name for name, field in fields.items() if field is not None} == {"price"}


def test_the_same_sides_keep_their_cells_and_others_reset_the_model(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        filled(model, records())
    with qtbot.waitSignal(model.modelReset):
        filled(model, records(count=3))


def test_only_what_is_another_value_is_asked_for(model, qtbot):
    cell = model.index(PRICE, US + 1)
    with qtbot.assertNotEmitted(model.cell_typed):
        model.setData(cell, "4.3", SCORE_ROLE)
        model.setData(cell, "中标公告 ")
    with qtbot.waitSignal(model.cell_typed) as asked:
        model.setData(cell, "４．５", SCORE_ROLE)
    assert asked.args == [("r0", Element.PRICE), "score", 4.5]


def test_a_text_that_is_no_price_is_refused(model, qtbot):
    with qtbot.waitSignal(model.edit_refused) as refused:
        assert not model.setData(model.index(TOTAL_ROW + 3, US + 1), "便宜")
    assert isinstance(refused.args[0], WrongValueError)


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("4.3", {"score": 4.3}),
        (" ４．３ ", {"score": 4.3}),
        ("4.3 | 中标公告", {"score": 4.3, "evidence": "中标公告"}),
        ("| 中标公告", {"evidence": "中标公告"}),
        ("5 年经验", {"evidence": "5 年经验"}),
        ("中标公告", {"evidence": "中标公告"}),
    ],
)
def test_a_text_says_score_and_evidence(typed, fields):
    assert cell_fields(typed) == fields


@pytest.mark.parametrize("typed", ["0.9", "6", "45 | 中标公告"])
def test_a_number_that_is_no_score_is_refused(typed):
    with pytest.raises(WrongValueError):
        cell_fields(typed)


evidence = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40)


@given(st.integers(10, 50), evidence)
def test_what_is_copied_from_a_cell_is_pasted_into_another_unchanged(tenths, text):
    key = ("r1", Element.COMPANY)
    score = Score(project_id="p", competitor_id="r1", element=Element.COMPANY)
    kept = records()
    whole = PlanRecords(
        plan=kept.plan,
        competitors=kept.competitors,
        scores=[*kept.scores, score.but(score=tenths / 10, evidence=text)],
    )
    model = filled(MatrixModel(), whole)
    source, target = model.index(COMPANY, US + 2), model.index(PRICE, US + 2)

    clipboard = copied(model, [source], scores_only=False).text()
    wanted = pasted(model, target, [target], clipboard)

    assert wanted.cells == {(key[0], Element.PRICE): {"score": tenths / 10, "evidence": text}}


def test_one_text_fills_the_whole_selection_and_ranges_stay_inside(model):
    column = [model.index(row, US + 1) for row in range(len(Element))]
    assert len(pasted(model, column[0], column, "3").cells) == len(Element)
    over = pasted(model, model.index(PRICE, US + 2), [], "3\t4\t5")
    assert list(over.cells) == [("r1", Element.PRICE)]


def test_the_cursor_never_hides_below_the_frozen_columns(view):
    last = US + 12
    view.setCurrentIndex(view.matrix.index(PRICE, last))
    view.setCurrentIndex(view.matrix.index(PRICE, FROZEN))
    assert view.visualRect(view.currentIndex()).left() >= view.frozen.width_of_columns()
    assert view.frozen.width() == view.frozen.width_of_columns()


def test_frozen_columns_stand_beside_the_same_rows(view):
    view.verticalScrollBar().setValue(30)
    ours, theirs = view.matrix.index(PRICE, US), view.matrix.index(PRICE, last_shown(view))
    assert view.frozen.visualRect(ours).top() == view.visualRect(theirs).top()


def last_shown(view):
    return view.columnAt(view.viewport().width() - 2)


def test_a_click_on_a_weight_asks_for_the_weights(view, qtbot):
    spot = view.frozen.visualRect(view.matrix.index(PRICE, WEIGHT)).center()
    with qtbot.waitSignal(view.weights_wanted):
        qtbot.mouseClick(view.frozen.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_double_click_edits_the_score_or_what_stands_below_it(view, qtbot):
    index = view.matrix.index(PRICE, FROZEN)
    rect = view.visualRect(index)
    for below, edits_score in ((8, True), (44, False)):
        spot = QPoint(rect.left() + 20, rect.top() + below)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        editor = view.indexWidget(index) or view.viewport().focusWidget()
        assert editor.property("edits_score") is edits_score
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: view.state() is view.State.NoState)


def test_a_rival_is_dragged_to_another_place_by_its_head(view, qtbot):
    head = view.horizontalHeader()
    start = QPoint(head.sectionViewportPosition(FROZEN) + 30, 10)
    end = QPoint(head.sectionViewportPosition(FROZEN + 2) + 90, 10)
    with qtbot.waitSignal(view.rival_moved) as moved:
        qtbot.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(head.viewport(), start + QPoint(20, 0))
        qtbot.mouseMove(head.viewport(), end)
        qtbot.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert moved.args == ["r0", 2]
    assert head.visualIndex(FROZEN) == FROZEN


def test_a_head_is_clicked_to_look_at_its_rival(view, qtbot):
    head = view.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(FROZEN + 1) + 30, 10)
    with qtbot.waitSignal(view.rival_opened) as opened:
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args == ["r1"]


def test_a_matrix_for_reading_takes_no_key(view, qtbot):
    view.matrix.read_only = True
    view.setCurrentIndex(view.matrix.index(PRICE, FROZEN))
    with qtbot.assertNotEmitted(view.scores_wanted), qtbot.assertNotEmitted(view.rival_deleted):
        qtbot.keyClick(view, Qt.Key.Key_4)
        qtbot.keyClick(view, Qt.Key.Key_Plus)
        qtbot.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert view.state() is view.State.NoState


def test_doubtful_rivals_and_threats_are_painted_without_a_fault(view):
    kept = records(count=4)
    rivals = [
        rival.but(threat=threat, kind="集成商")
        for rival, threat in zip(kept.competitors, Threat, strict=True)
    ]
    plan = kept.plan.but(focus=(Element.PRICE,))
    changed = PlanRecords(plan=plan, competitors=rivals, scores=kept.scores)
    matrix = matrix_of(changed)
    view.matrix.show_matrix(matrix, matrix.sides, {"r0"})
    assert not view.grab().isNull()
