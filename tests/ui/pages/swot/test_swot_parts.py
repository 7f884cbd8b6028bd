"""Parts of the page of the SWOT: its models, its cards, its picture, reading only."""

import pytest
from PySide6.QtCore import Qt

from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import Move, Quadrant
from presales_desk.planning.plays import PlayProposal
from presales_desk.planning.swot import PlayCard, Swot, SwotCard
from presales_desk.records.competition import Play, SwotItem
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.swot.board_model import BoardModel, item_ids
from presales_desk.ui.pages.swot.card_painter import card_height
from presales_desk.ui.pages.swot.card_words import length_hint
from presales_desk.ui.pages.swot.page import SwotPage
from presales_desk.ui.pages.swot.pasted_lines import plain_line
from presales_desk.ui.pages.swot.picture import draw_swot
from presales_desk.ui.pages.swot.play_delegate import Part
from presales_desk.ui.pages.swot.play_list import PlayList
from presales_desk.ui.pages.swot.play_rows import play_rows, proposal_rows
from presales_desk.ui.preferences import Preferences
from presales_desk.workspace.workspace import Workspace
from tests.engineer import whole

WIDE, HIGH = 312, 600


def cards(*texts, plays=()):
    return [
        SwotCard(
            SwotItem(id=text, project_id="p", quadrant=Quadrant.STRENGTHS, text=text),
            f"S{number}",
            plays,
        )
        for number, text in enumerate(texts, start=1)
    ]


@pytest.fixture
def model(qtmodeltester):
    model = BoardModel(writable=True)
    model.show_cards(cards("甲", "乙", "丙"))
    yield model
    qtmodeltester.check(model)


@pytest.mark.parametrize("after", ["甲乙丙丁", "甲丙", "丙", "", "丙乙甲", "新甲乙丙", "甲乙丙"])
def test_a_board_shows_whatever_came_went_or_moved(model, after):
    model.show_cards(cards(*after))

    assert [card.item.text for card in model.cards] == list(after)
    assert model.rowCount() == len(after) + 1
    assert all(model.index_of(text).row() == row for row, text in enumerate(after))


def test_only_rows_that_came_or_went_are_announced(model, qtbot):
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.modelReset):
        model.show_cards(cards("甲", "乙", "新", "丙"))

    assert inserted.args[1:] == [2, 2]


def test_what_is_typed_is_asked_for(model, qtbot):
    with qtbot.waitSignal(model.edit_requested) as edited:
        model.setData(model.index(0, 0), "  甲\n改 ")
    with qtbot.waitSignal(model.new_requested) as added:
        model.setData(model.index(3, 0), "丁")

    assert edited.args == ["甲", "甲 改"]
    assert added.args == ["丁"]
    assert not model.setData(model.index(0, 0), "   ")


def test_dragged_cards_travel_in_the_order_of_the_board(model):
    data = model.mimeData([model.index(2, 0), model.index(0, 0), model.index(3, 0)])

    assert item_ids(data) == ["甲", "丙"]
    assert data.text() == "甲\n丙"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (["• 产品成熟"], "产品成熟"),
        (["（3）本地驻点"], "本地驻点"),
        (["1、", "有案例"], "有案例"),
        (["3.5小时到场"], "3.5小时到场"),
        (["-", "便宜"], "便宜"),
        (["  "], ""),
    ],
)
def test_marks_of_lists_do_not_become_words(line, words):
    assert plain_line(line) == words


def test_a_long_item_is_told_and_takes_more_room(dressed):
    short, long = (
        SwotItem(project_id="p", quadrant=Quadrant.STRENGTHS, text="长" * n) for n in (40, 41)
    )

    assert (length_hint(short), length_hint(long)) == ("", "较长，拆成两条更好用")
    assert length_hint(long.but(text="x" * 79)) == ""
    assert card_height(long, 900) > card_height(short, 900)


def list_of_plays(qtbot, rows):
    plays = PlayList("打法", writable=True)
    qtbot.addWidget(plays)
    plays.resize(WIDE, HIGH)
    plays.show_rows(rows)
    plays.show()
    return plays


def test_a_play_from_many_items_shows_as_many_chips_as_there_is_room_for(dressed, qtbot):
    play = Play(id="play", project_id="p", move=Move.SHOW_STRENGTHS, text="打" * 60)
    used = PlayCard(play, tuple(cards(*(f"项{n}" for n in range(40)))))
    swot = Swot(plays={move: (used,) if move is play.move else () for move in Move})
    plays = list_of_plays(qtbot, play_rows(swot))

    rect = plays.visualRect(plays.plays.index_of("play"))
    spots = plays.delegate.spots(rect, plays.plays.rows[1])

    assert all(rect.contains(spot.rect) for spot in spots)
    assert not any(a.rect.intersects(b.rect) for a in spots for b in spots if a is not b)
    items = [spot for spot in spots if spot.part is Part.ITEM]
    assert items[-1].text == f"+{40 - len(items) + 1}"


def test_proposals_have_no_place_to_add_one(dressed, qtbot):
    item = cards("产品成熟")[0].item
    proposal = PlayProposal(Move.SHOW_STRENGTHS, (item,), "凸显")
    plays = list_of_plays(qtbot, proposal_rows([proposal], {item.id: "S1"}))

    head, row = plays.plays.rows
    assert plays.delegate.spots(plays.visualRect(plays.plays.index_of(head.id)), head) == []
    assert [s.text for s in plays.delegate.spots(plays.rect(), row)] == ["S1", "采用"]


@pytest.mark.parametrize("count", [0, 1, 500])
def test_the_picture_holds_every_card_whatever_their_number(dressed, count):
    boards = {quadrant: tuple(cards(*map(str, range(count)))) for quadrant in Quadrant}

    image = draw_swot(Swot(boards=boards), "SWOT")

    drawn = image.width() * image.height() / image.devicePixelRatio() ** 2
    assert drawn > 4 * count * 420 * 50
    assert max(image.width(), image.height()) < 16_000


def test_a_workspace_for_reading_shows_all_and_changes_nothing(dressed, qtbot, tmp_path):
    writing = Workspace.open(tmp_path / "workspace")
    project = open_sample(writing, "zh")
    writing.close()
    workspace = Workspace.open(tmp_path / "workspace", read_only=True)
    desk = Desk(workspace, Preferences(tmp_path / "preferences.ini"))
    page = whole(SwotPage(desk))
    qtbot.addWidget(page)
    page.show_project(project.id)

    view = page.boards.boards[Quadrant.STRENGTHS].view
    assert view.cards.rowCount() == 5
    assert not view.cards.flags(view.cards.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    view.choose([view.cards.cards[0].item.id])
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_1, Qt.Key.Key_F2):
        qtbot.keyClick(view, key)
    assert len(workspace.find(SwotItem)) == 16
    assert not page.may_write()
    assert page.drawer.form.form.editor("source").isReadOnly()
    desk.close()
    workspace.close()
