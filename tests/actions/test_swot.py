"""Writing, moving and deleting SWOT items, and the plays on them, in a real workspace."""

import pytest

from presales_desk.actions.plays import (
    accept_plays,
    add_play,
    change_play,
    delete_plays,
    derive_plays,
    move_play,
    step_play,
    tie_item,
    tie_play,
)
from presales_desk.actions.sample import open_sample
from presales_desk.actions.swot import (
    add_items,
    change_items,
    delete_items,
    fill_swot,
    follow_edit,
    move_items,
    read_swot_records,
    step_items,
)
from presales_desk.method.keys import Move, Quadrant
from presales_desk.planning.swot import swot_of
from presales_desk.records.base import Insert
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON, Competitor, Play, SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Slide
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import WORKSPACE

S, W, O, T = Quadrant  # noqa: E741 (the letters of the method)


@pytest.fixture
def project(workspace):
    made = Project(name="省电信四级组网")
    workspace.apply(Label("project.new", name=made.name), Insert(made), scope=WORKSPACE)
    return made


@pytest.fixture
def sample(workspace):
    return open_sample(workspace, "zh")


def read_swot(workspace, project_id):
    return swot_of(read_swot_records(workspace, project_id))


def write(workspace, project, quadrant, *texts):
    return add_items(workspace, project.id, quadrant, texts).applied(workspace)


def board(workspace, project, quadrant):
    return [card.item.text for card in read_swot(workspace, project.id).boards[quadrant]]


def ids_of(workspace, project, quadrant):
    return [card.item.id for card in read_swot(workspace, project.id).boards[quadrant]]


def edit_name(planned):
    return catalogue("zh").label(planned.label)


def test_items_stand_in_the_order_in_which_they_are_written(workspace, project):
    write(workspace, project, S, "甲", "乙")
    write(workspace, project, S, "丙")

    cards = read_swot(workspace, project.id).boards[S]

    assert [(card.mark, card.item.text) for card in cards] == [
        ("S1", "甲"),
        ("S2", "乙"),
        ("S3", "丙"),
    ]


def test_an_item_moves_to_another_board_with_its_plays(workspace, project):
    first, second = write(workspace, project, S, "甲", "乙")
    write(workspace, project, T, "丁", "戊")
    add_play(workspace, project.id, Move.SHOW_STRENGTHS, "打", [first.id]).applied(workspace)
    target = read_swot(workspace, project.id).boards[T][1].item

    planned = move_items(workspace, project.id, [first.id], T, target.id)
    planned.applied(workspace)

    assert board(workspace, project, T) == ["丁", "甲", "戊"]
    moved = read_swot(workspace, project.id).boards[T][1]
    assert len(moved.plays) == 1
    assert edit_name(planned) == "“甲”移到威胁"
    workspace.undo(project.id)
    assert board(workspace, project, S) == ["甲", second.text]


def test_an_item_put_where_it_stands_makes_no_edit(workspace, project):
    first, second = write(workspace, project, S, "甲", "乙")

    assert move_items(workspace, project.id, [first.id], S, second.id).changes == ()
    assert move_items(workspace, project.id, [second.id], S).changes == ()


def test_items_step_within_their_board_and_stop_at_its_ends(workspace, project):
    first, *_ = write(workspace, project, S, "甲", "乙", "丙")

    step_items(workspace, project.id, [first.id], 1).applied(workspace)
    assert board(workspace, project, S) == ["乙", "甲", "丙"]
    step_items(workspace, project.id, [first.id], -1).applied(workspace)
    assert board(workspace, project, S) == ["甲", "乙", "丙"]
    assert step_items(workspace, project.id, [first.id], -1).changes == ()


def test_deleting_an_item_takes_its_links_along_and_undo_brings_both_back(workspace, sample):
    used = next(card for card in read_swot(workspace, sample.id).boards[S] if card.plays)

    planned = delete_items(workspace, sample.id, [used.item.id])
    planned.applied(workspace)

    assert {type(record) for record in planned.value} >= {Link}
    assert not workspace.count(Link, target_id=used.item.id)
    workspace.undo(sample.id)
    again = {card.item.id: card for card in read_swot(workspace, sample.id).cards()}
    assert again[used.item.id].plays == used.plays


def test_a_weight_that_is_there_already_makes_no_change(workspace, project):
    items = write(workspace, project, S, "甲", "乙")

    assert change_items(items, "weight", items[0].weight).changes == ()
    planned = change_items(items, "weight", 3)
    planned.applied(workspace)
    assert edit_name(planned) == "2 条的权重"
    assert [i.weight for i in workspace.find(SwotItem)] == [3, 3]


def test_the_sample_fills_boards_and_plays_as_one_edit(workspace, project):
    rival = Competitor(project_id=project.id, name="A公司")
    workspace.apply(Label("competitor.new", name="A"), Insert(rival), scope=project.id)

    count = fill_swot(workspace, project.id).applied(workspace)

    swot = read_swot(workspace, project.id)
    assert count == len(swot.cards()) == 16
    assert len(swot.play_cards()) == 9
    assert all(card.items for card in swot.play_cards())
    about = {card.item.competitor_id for card in swot.cards()}
    assert about == {None, rival.id}
    workspace.undo(project.id)
    assert read_swot(workspace, project.id).cards() == []


def test_the_sample_shows_on_which_slides_its_plays_stand(workspace, sample):
    swot = read_swot(workspace, sample.id)

    first = swot.play_cards()[0]
    assert [card.mark for card in first.items] == ["S1", "O1"]
    assert [place.number for place in first.slides] == [9]
    assert [card.mark for card in swot.unanswered()] == ["W2", "T4"]


def test_a_play_is_tied_to_exactly_what_is_named(workspace, sample):
    swot = read_swot(workspace, sample.id)
    play, items = swot.play_cards()[0].play, [card.item.id for card in swot.boards[W]]
    slides = [slide.id for slide in workspace.find(Slide)][:2]

    tie_play(workspace, play, PLAYED_FROM, items).applied(workspace)
    tie_play(workspace, play, PLAYED_ON, slides).applied(workspace)

    again = next(c for c in read_swot(workspace, sample.id).play_cards() if c.play.id == play.id)
    assert [card.item.id for card in again.items] == items
    assert {place.slide.id for place in again.slides} == set(slides)
    assert tie_play(workspace, play, PLAYED_FROM, items).changes == ()


def test_an_item_is_used_by_exactly_the_plays_that_are_named(workspace, sample):
    swot = read_swot(workspace, sample.id)
    item = swot.unanswered()[0].item
    wanted = [card.play.id for card in swot.play_cards()[:2]]

    tie_item(workspace, item, wanted).applied(workspace)
    tie_item(workspace, item, wanted[1:]).applied(workspace)

    cards = {card.item.id: card for card in read_swot(workspace, sample.id).cards()}
    assert list(cards[item.id].plays) == wanted[1:]


def test_a_play_steps_through_the_moves(workspace, project):
    one = add_play(workspace, project.id, Move.SHOW_STRENGTHS, "一").applied(workspace)
    two = add_play(workspace, project.id, Move.SHOW_STRENGTHS, "二").applied(workspace)
    three = add_play(workspace, project.id, Move.REFRAME_WEAKNESSES, "三").applied(workspace)

    step_play(workspace, one, 1).applied(workspace)
    assert plays(workspace, project) == [[two.text, one.text], [three.text], [], []]
    step_play(workspace, workspace.get(Play, one.id), 1).applied(workspace)
    assert plays(workspace, project) == [[two.text], [one.text, three.text], [], []]
    assert step_play(workspace, workspace.get(Play, two.id), -1).changes == ()


def plays(workspace, project):
    swot = read_swot(workspace, project.id)
    return [[card.play.text for card in swot.plays[move]] for move in Move]


def test_a_play_is_carried_before_another(workspace, project):
    one, two, three = (
        add_play(workspace, project.id, Move.SHOW_STRENGTHS, text).applied(workspace)
        for text in "一二三"
    )

    move_play(workspace, three, Move.SHOW_STRENGTHS, one.id).applied(workspace)
    move_play(workspace, two, Move.FADE_RIVAL_STRENGTHS).applied(workspace)

    assert plays(workspace, project) == [["三", "一"], [], ["二"], []]


def test_proposals_become_plays_one_by_one_or_all_at_once(workspace, sample):
    proposals = derive_plays(workspace, sample.id, Unattended())
    before = workspace.count(Play)

    accept_plays(workspace, sample.id, proposals[:1]).applied(workspace)
    accept_plays(workspace, sample.id, proposals[1:]).applied(workspace)

    assert workspace.count(Play) == before + len(proposals)
    assert derive_plays(workspace, sample.id, Unattended()) == []
    assert read_swot(workspace, sample.id).unanswered() == []
    workspace.undo(sample.id)
    assert workspace.count(Play) == before + 1
    workspace.undo(sample.id)
    assert workspace.count(Play) == before


def test_a_proposal_whose_item_is_gone_is_taken_over_without_it(workspace, sample):
    proposal = derive_plays(workspace, sample.id, Unattended())[0]
    gone = proposal.items[0]
    delete_items(workspace, sample.id, [gone.id]).applied(workspace)

    (play,) = accept_plays(workspace, sample.id, [proposal]).applied(workspace)

    assert workspace.find(Link, source_id=play.id, target_id=gone.id) == []
    assert workspace.count(Link, source_id=play.id) == len(proposal.items) - 1


def test_a_play_is_reworded_and_deleted_with_its_links(workspace, sample):
    card = read_swot(workspace, sample.id).play_cards()[0]

    change_play(card.play, "text", "换个说法").applied(workspace)
    planned = delete_plays(workspace, sample.id, [card.play.id])
    planned.applied(workspace)

    assert edit_name(planned) == "删除打法“换个说法”"
    assert len(planned.value) == len(card.items) + len(card.slides)
    assert workspace.count(Play, id=card.play.id) == 0


def test_following_each_edit_finds_the_same_as_reading_all_anew(workspace, sample):
    seen = read_swot_records(workspace, sample.id)
    item, play, strengths = seen.items[0], seen.plays[0], ids_of(workspace, sample, S)
    followed = [seen]

    def follow(edit):
        followed.append(follow_edit(workspace, sample.id, followed[-1], edit))
        assert followed[-1] != followed[-2]
        assert followed[-1] == read_swot_records(workspace, sample.id)

    workspace.subscribe(follow)
    move_items(workspace, sample.id, [item.id], T, ids_of(workspace, sample, T)[1]).applied(
        workspace
    )
    write(workspace, sample, S, "已有三个省级案例", "本地有六名工程师")
    tie_play(workspace, play, PLAYED_FROM, strengths[1:]).applied(workspace)
    step_play(workspace, play, 1).applied(workspace)
    delete_items(workspace, sample.id, ids_of(workspace, sample, W)).applied(workspace)
    workspace.undo(sample.id)
    assert len(followed) == 7
