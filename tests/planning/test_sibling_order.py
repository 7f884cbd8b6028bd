"""Places among siblings: whoever moves stands where it was put, and nobody else moves."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.sibling_order import neighbour, placed


@dataclass(frozen=True)
class Sibling:
    id: str
    rank: float


def siblings(count):
    return [Sibling(str(number), float(number)) for number in range(count)]


def order_after(board, moving, before):
    ranks = {record.id: record.rank for record in (*board, *moving)}
    ranks |= {record.id: rank for record, rank in placed(board, moving, before)}
    return sorted(ranks, key=lambda id: ranks[id])


@given(st.integers(2, 8), st.data())
def test_those_that_move_stand_together_before_the_one_they_were_put_before(count, data):
    board = siblings(count)
    moving = data.draw(st.lists(st.sampled_from(board), min_size=1, unique=True))
    rest = [record for record in board if record not in moving]
    before = data.draw(st.sampled_from([*(record.id for record in rest), ""]))

    order = order_after(board, moving, before)

    place = next((n for n, record in enumerate(rest) if record.id == before), len(rest))
    ids = [record.id for record in rest]
    assert order == [*ids[:place], *(record.id for record in moving), *ids[place:]]


def test_between_two_equal_ranks_everybody_is_numbered_anew():
    board = [Sibling("a", 1.0), Sibling("b", 1.0)]

    order = order_after(board, [Sibling("c", 9.0)], "b")

    assert order == ["a", "c", "b"]


def test_fifty_moves_into_the_same_gap_keep_the_order():
    board = siblings(2)
    for number in range(80):
        new = Sibling(f"n{number}", 0.0)
        ranks = {record.id: rank for record, rank in placed(board, [new], board[1].id)}
        board = [Sibling(r.id, ranks.get(r.id, r.rank)) for r in (*board, new)]
        board.sort(key=lambda record: record.rank)
        assert board[1].id == new.id


def test_a_step_beyond_the_ends_leads_nowhere():
    board = siblings(3)

    assert neighbour(board, ["0"], -1) is None
    assert neighbour(board, ["2"], 1) is None
    assert neighbour(board, ["1"], 1) == ""
    assert neighbour(board, ["1"], -1) == "0"
    assert neighbour(board, ["unknown"], 1) is None
